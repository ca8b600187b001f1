// Sending, request in and answer out: many approved at once, a batch that is followed, stopped and sent again.
import { beforeEach, describe, expect, test } from "vitest";
import { toOf, useAnswerRoom } from "../../test/answer-room.ts";
import { applied, crowd, mailsEnd } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { draftsOf } from "../answers/answers.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { enterAccount, restAccount } from "../platform/mail/account.server.ts";
import * as room from "./pages/answer-room.tsx";
import * as batchPage from "./pages/batch.tsx";
import * as live from "./pages/batch-live.ts";
import * as sendPage from "./pages/send.tsx";
import * as sendingPage from "./pages/sending.tsx";
import * as todayPage from "./pages/today.tsx";

const world = useWorld();
const desk = useAnswerRoom(world);
const { ask, at, press, roomOf, letterTo, declined, sentToCem } = desk;
type SendShown = Awaited<ReturnType<typeof sendPage.loader>>;
type BatchShown = Awaited<ReturnType<typeof batchPage.loader>>;

describe("many at once", () => {
  beforeEach(async () => {
    for (const [name, id] of await applied(world.db, desk.cast.rakel, desk.job, crowd(34), world.now))
      desk.ids.set(name, id);
    await declined([...desk.ids.keys()].filter((name) => name.includes("Søker")));
  });

  const send = (form: Record<string, string>) => press(sendPage, form, at("/send"));
  const sample = async () => (await draftsOf(world.db, desk.cast.rakel, desk.job)).mustSee;

  test("first the sample is read, then the right number typed; only then are all approved", async () => {
    const { ready } = await draftsOf(world.db, desk.cast.rakel, desk.job);
    const refused = async (act: string, typed: string) => {
      const to = toOf(await send({ act, typed }));
      return ((await ask(sendPage, desk.cast.rakel, { path: to })) as SendShown).refusal;
    };
    expect(await refused("approve-all", String(ready))).toMatchObject({ why: "unseen" });
    for (const one of await sample()) await roomOf(at(`?letter=${one.letterId}`));
    expect(await sample()).toEqual([]);
    expect(await refused("approve-all", "7")).toEqual({ act: "approve-all", why: "count", typed: "7" });
    expect(await refused("approve-all", "")).toMatchObject({ why: "count", typed: "" });
    expect(toOf(await send({ act: "approve-all", typed: ` ${ready} ` }))).toBe(at("/send"));
    expect(await draftsOf(world.db, desk.cast.rakel, desk.job)).toMatchObject({ ready: 0, approved: ready });
  });

  test("a batch waits, can be followed and stopped, and says when it was too late", async () => {
    for (const one of await sample()) await roomOf(at(`?letter=${one.letterId}`));
    const { ready } = await draftsOf(world.db, desk.cast.rakel, desk.job);
    await send({ act: "approve-all", typed: String(ready) });
    const page = (await ask(sendPage, desk.cast.rakel, { path: at("/send") })) as { queueKey: string };
    expect(toOf(await send({ act: "queue", key: page.queueKey, typed: "3" }))).toBe(
      at("/send?act=queue&why=count&typed=3#queue"),
    );
    const form = { act: "queue", key: page.queueKey, typed: String(ready) };
    const to = toOf(await send(form));
    expect(toOf(await send(form))).toBe(to);
    const batch = to.replace("/sending/", "");
    const look = () => ask(batchPage, desk.cast.rakel, { path: to, params: { batch } });
    expect(await look()).toMatchObject({ batch: { size: ready, stopped: 0, done: false }, times: { last: "" } });
    expect(toOf(await ask(batchPage, desk.cast.rakel, { path: to, params: { batch }, form: { act: "stop" } }))).toBe(
      to,
    );
    expect(await look()).toMatchObject({ batch: { stopped: ready, done: true } });
    const second = toOf(await send({ ...form, key: "another press" }));
    await mailsEnd(world, desk.cast.fjordvik, "accepted");
    const late = { path: second, params: { batch: second.replace("/sending/", "") }, form: { act: "stop" } };
    expect(toOf(await ask(batchPage, desk.cast.rakel, late))).toBe(`${second}?why=too-late`);
    expect(await ask(sendingPage, desk.cast.rakel, { path: "/sending" })).toMatchObject({
      rows: [{ done: true }, { done: true }],
    });
  });
});

test("Rakel takes one letter out of a batch, then stops the rest, and queues them again from the same page", async () => {
  await declined();
  for (const name of ["Cem Yıldız", "Solveig Brekke", "Elin Åkesson"]) {
    const { id, hash } = await letterTo(name);
    await press(room, { act: "approve", letter: id, hash, next: "" });
  }
  const to = toOf(await press(sendPage, { act: "queue", key: "press", typed: "3" }, at("/send")));
  const params = { batch: to.replace("/sending/", "") };
  const look = () => ask(batchPage, desk.cast.rakel, { path: to, params }) as Promise<BatchShown>;
  const { id } = await letterTo("Cem Yıldız");
  expect(
    toOf(await ask(batchPage, desk.cast.rakel, { path: to, params, form: { act: "stop-some", letter: id } })),
  ).toBe(to);
  const ways = async () => (await look()).letters.map((one) => [one.fullName, one.way]);
  expect(await ways()).toEqual([
    ["Cem Yıldız", "stopped"],
    ["Elin Åkesson", "queued"],
    ["Solveig Brekke", "queued"],
  ]);
  expect(await look()).toMatchObject({ batch: { stopped: 1, stoppedAt: null }, requeue: { count: 1 } });
  expect(toOf(await ask(batchPage, desk.cast.rakel, { path: to, params, form: { act: "stop-some" } }))).toBe(
    `${to}?none=1#letters`,
  );
  expect(await ask(batchPage, desk.cast.rakel, { path: `${to}?none=1`, params })).toMatchObject({ noneTicked: true });
  await ask(batchPage, desk.cast.rakel, { path: to, params, form: { act: "stop" } });
  const { requeue } = await look();
  expect(requeue).toMatchObject({ count: 3 });
  const again = toOf(await press(sendPage, { act: "queue", key: requeue?.key ?? "", typed: "3" }, at("/send")));
  expect(again).toMatch(/^\/sending\//);
  expect(again).not.toBe(to);
  expect((await ways()).map(([, way]) => way)).toEqual(["stopped", "stopped", "stopped"]);
});

test("the stream of a batch tells its counts once more and that it is done", async () => {
  const to = await sentToCem();
  await mailsEnd(world, desk.cast.fjordvik, "accepted");
  const answer = (await ask(live, desk.cast.rakel, {
    path: `${to}/live`,
    params: { batch: to.replace("/sending/", "") },
  })) as Response;
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  const [first = "", second] = (await answer.text()).split("\n\n");
  expect(JSON.parse(first.replace("data: ", ""))).toMatchObject({
    accepted: 1,
    queued: 0,
    summary: "1 av 1 brev er tatt imot.",
  });
  expect(second).toContain("event: done");
});

test("while mail is paused the batch says so and why, its stream calls the page anew, and Rakel lets it go where she stands", async () => {
  const to = await sentToCem();
  const params = { batch: to.replace("/sending/", "") };
  const account = "svar@mail.fjordvik.example:587";
  const look = () => ask(batchPage, desk.cast.rakel, { path: to, params }) as Promise<BatchShown>;
  const onToday = () => ask(todayPage, desk.cast.rakel, { path: "/today" });
  expect([await look(), await onToday()]).toMatchObject([{ pause: null }, { isPaused: false }]);
  const answer = (await ask(live, desk.cast.rakel, { path: `${to}/live`, params })) as Response;
  await inTransaction(world.db, theHouse, async (tx) => {
    await enterAccount(tx, account, 28);
    await restAccount(tx, account, "auth");
  });
  expect(await answer.text()).toContain("event: done");
  expect([await look(), await onToday()]).toMatchObject([
    { pause: { why: "auth", mayResume: true }, lastLeaves: "" },
    { isPaused: true },
  ]);
  expect(toOf(await ask(batchPage, desk.cast.rakel, { path: to, params, form: { act: "resume" } }))).toBe(to);
  const after = await look();
  expect(after).toMatchObject({ pause: null, batch: { stopped: 0 } });
  expect(after.lastLeaves).not.toBe("");
});

test("Cem's letter came back: his name stands on the batch, and sent again it is approved anew", async () => {
  const to = await sentToCem();
  await mailsEnd(world, desk.cast.fjordvik, "refused");
  const params = { batch: to.replace("/sending/", "") };
  expect(await ask(batchPage, desk.cast.rakel, { path: to, params })).toMatchObject({
    batch: { bounced: [{ fullName: "Cem Yıldız", phone: "+47 900 11 222" }] },
  });
  const { id } = await letterTo("Cem Yıldız");
  expect(toOf(await ask(batchPage, desk.cast.rakel, { path: to, params, form: { act: "again", letter: id } }))).toBe(
    at("/send#queue"),
  );
  expect(await draftsOf(world.db, desk.cast.rakel, desk.job)).toMatchObject({ approved: 1 });
  expect(await ask(batchPage, desk.cast.rakel, { path: to, params })).toMatchObject({
    batch: { size: 0 },
    letters: [{ fullName: "Cem Yıldız", way: "again" }],
  });
});
