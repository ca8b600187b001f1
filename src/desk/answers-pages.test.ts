// The answer room, sending and closing, request in and answer out: Rakel at work, Henrik beside her, Stina outside.
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, crowd, elin, mailsEnd, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { openHouse, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { readEmployerIn } from "../access/access.server.ts";
import type { Staff } from "../access/actor.ts";
import { type HouseParts, staffContext } from "../access/asks.server.ts";
import { decide, draftsOf, readLetter } from "../answers/answers.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import * as room from "./pages/answer-room.tsx";
import * as batchPage from "./pages/batch.tsx";
import * as live from "./pages/batch-live.ts";
import * as closePage from "./pages/close-job.tsx";
import * as sendPage from "./pages/send.tsx";
import * as sendingPage from "./pages/sending.tsx";

const world = useWorld();
let cast: Cast;
let house: HouseParts;
let job: string;
let ids: Map<string, string>;

type Route = { loader?: unknown; action?: unknown };
type Ask = { path: string; params?: Record<string, string>; form?: Record<string, string> };

/** Asks a page as somebody of the staff: the loader, or with a form the action. */
async function ask(page: Route, who: Staff, { path, params = {}, form }: Ask): Promise<unknown> {
  const args = await visit(house, { path, ...(form ? { form } : {}) });
  const employer = await inTransaction(world.db, who, (tx) => readEmployerIn(tx, who.employer));
  const seat = { staff: who, employer };
  args.context.set(staffContext, { ...seat, login: who.id, memberships: [seat] });
  const verb = (form ? page.action : page.loader) as (given: unknown) => unknown;
  return verb({ ...args, params: { job, ...params } });
}

const at = (path: string) => `/jobs/${job}/answers${path}`;
const toOf = (answer: unknown): string =>
  answer instanceof Response ? (answer.headers.get("location") ?? "") : "no redirect";
const press = (page: Route, form: Record<string, string>, path = at("")) => ask(page, cast.rakel, { path, form });
const roomOf = async (path = at("")) => unwrapped(await ask(room, cast.rakel, { path })).value as RoomShown;
type SendShown = Awaited<ReturnType<typeof sendPage.loader>>;
type RoomShown = Awaited<ReturnType<typeof room.loader>>;

async function letterTo(name: string): Promise<{ id: string; hash: string; body: string }> {
  const drafts = await draftsOf(world.db, cast.rakel, job);
  const person = drafts.groups.flatMap((group) => group.people).find((one) => one.fullName === name);
  const read = await readLetter(world.db, cast.rakel, person?.letterId ?? "", world.now);
  return { id: read.letterId, hash: read.hash, body: read.body };
}

beforeEach(async () => {
  cast = await makeCast(world);
  house = await openHouse(world);
  job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  ids = await applied(world.db, cast.rakel, job, [cem, solveig, elin, neha], world.now);
});

const declined = (names = ["Cem Yıldız", "Solveig Brekke", "Elin Åkesson"]) =>
  decide(
    world.db,
    cast.rakel,
    names.map((name) => ids.get(name) ?? ""),
    { outcome: "declined" },
    world.now,
  );

describe("Rakel reads and approves", () => {
  test("an empty room says so, and has no letter", async () => {
    expect((await roomOf()).letter).toBeNull();
  });

  test("approving leads to the next draft, and after the last one to sending", async () => {
    await declined();
    const been: string[] = [];
    for (let path = at(""); path !== at("/send") && been.length < 9; ) {
      const { letter, drafts } = await roomOf(path);
      if (!letter) throw new Error("no letter");
      been.push(letter.person.fullName);
      const next = drafts.groups
        .flatMap((group) => group.people)
        .find((one) => one.way === "draft" && one.letterId !== letter.letterId);
      path = toOf(
        await press(room, { act: "approve", letter: letter.letterId, hash: letter.hash, next: next?.letterId ?? "" }),
      );
    }
    expect(been.sort()).toEqual(["Cem Yıldız", "Elin Åkesson", "Solveig Brekke"]);
    expect((await roomOf()).drafts).toMatchObject({ approved: 3, ready: 0, look: 0 });
  });

  test("a letter that changed while she read it is not approved, and the page says so", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    await press(room, { act: "edit", letter: id, hash, subject: "Nytt", body });
    const to = toOf(await press(room, { act: "approve", letter: id, hash, next: "" }));
    expect(to).toBe(at(`?letter=${id}&why=changed`));
    const shown = await roomOf(to);
    expect(shown.why).toBe("changed");
    expect(shown.letter).toMatchObject({ way: "draft", subject: "Nytt" });
  });

  test("an unlawful sentence stops the letter", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    await press(room, {
      act: "edit",
      letter: id,
      hash,
      subject: "Svar",
      body: body.replace("\n\n", "\n\nVi valgte en yngre søker. "),
    });
    const { letter } = await roomOf(at(`?letter=${id}`));
    expect(letter).toMatchObject({ verdict: "stop", edited: true });
    expect(toOf(await press(room, { act: "approve", letter: id, hash: letter?.hash ?? "", next: "" }))).toContain(
      "why=stopped",
    );
  });

  test("a text that cannot be saved is not lost", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    const answer = await press(room, { act: "edit", letter: id, hash, subject: "  ", body });
    const fields = [{ field: "subject", length: 0, most: 300 }];
    expect(answer).toEqual({ unsaved: { subject: "  ", body, hash, why: "empty", fields, other: null } });
  });

  test("a subject that is too long and signs nobody sees are refused by field, with all she typed", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    const subject = "x".repeat(301);
    expect(await press(room, { act: "edit", letter: id, hash, subject, body })).toMatchObject({
      unsaved: { subject, body, why: "too-long", fields: [{ field: "subject", length: 301, most: 300 }] },
    });
    const signs = { subject: "Svar", body: `\u0000${body}` };
    expect(await press(room, { act: "edit", letter: id, hash, ...signs })).toMatchObject({
      unsaved: { subject: "Svar", body, why: "signs", fields: [{ field: "body" }] },
    });
  });

  test("a letter that is on its way carries the day it left, and the room says when the queue leaves", async () => {
    const to = await sentToCem();
    expect(to).toMatch(/^\/sending\//);
    const { letter, leaves, drafts, today } = await roomOf();
    expect([drafts.gone.queued, drafts.approved]).toEqual([1, 0]);
    expect(leaves).toMatch(/kl\./);
    const left = letter?.leftAt?.getTime() ?? 0;
    expect(left).toBe(drafts.leavesAt?.getTime());
    world.now = new Date(left + 9 * 86_400_000);
    expect(await roomOf()).toMatchObject({ leaves: null, today });
  });

  test("a text that Arne changed meanwhile stays hers on the page, with his name and the time beside it", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    const save = (who: Staff, subject: string, from = hash) =>
      ask(room, who, { path: at(""), form: { act: "edit", letter: id, hash: from, subject, body } });
    expect(toOf(await save(cast.arne, "Arnes"))).toBe(at(`?letter=${id}`));
    expect(await save(cast.rakel, "Rakels")).toMatchObject({
      unsaved: {
        subject: "Rakels",
        body,
        why: "changed",
        other: { by: "Arne Holm", when: expect.stringMatching(/kl\./) },
      },
    });
    const { letter } = await roomOf(at(`?letter=${id}`));
    expect(letter).toMatchObject({ subject: "Arnes" });
    expect(toOf(await save(cast.rakel, "Rakels", letter?.hash))).toBe(at(`?letter=${id}`));
    expect((await roomOf(at(`?letter=${id}`))).letter).toMatchObject({ subject: "Rakels" });
  });

  test("Henrik may read, but neither write nor send", async () => {
    await declined();
    const shown = await ask(room, cast.henrik, { path: at("?edit=1") });
    expect(shown).toMatchObject({ mayWrite: false, maySend: false, editing: false });
    await expect(
      ask(sendPage, cast.henrik, { path: at("/send"), form: { act: "queue", key: "k", typed: "1" } }),
    ).rejects.toThrow(NotFound);
  });
});

describe("many at once", () => {
  beforeEach(async () => {
    for (const [name, id] of await applied(world.db, cast.rakel, job, crowd(34), world.now)) ids.set(name, id);
    await declined([...ids.keys()].filter((name) => name.includes("Søker")));
  });

  const send = (form: Record<string, string>) => press(sendPage, form, at("/send"));
  const sample = async () => (await draftsOf(world.db, cast.rakel, job)).mustSee;

  test("first the sample is read, then the right number typed; only then are all approved", async () => {
    const { ready } = await draftsOf(world.db, cast.rakel, job);
    const refused = async (act: string, typed: string) => {
      const to = toOf(await send({ act, typed }));
      return ((await ask(sendPage, cast.rakel, { path: to })) as SendShown).refusal;
    };
    expect(await refused("approve-all", String(ready))).toMatchObject({ why: "unseen" });
    for (const one of await sample()) await roomOf(at(`?letter=${one.letterId}`));
    expect(await sample()).toEqual([]);
    expect(await refused("approve-all", "7")).toEqual({ act: "approve-all", why: "count", typed: "7" });
    expect(await refused("approve-all", "")).toMatchObject({ why: "count", typed: "" });
    expect(toOf(await send({ act: "approve-all", typed: ` ${ready} ` }))).toBe(at("/send"));
    expect(await draftsOf(world.db, cast.rakel, job)).toMatchObject({ ready: 0, approved: ready });
  });

  test("a batch waits, can be followed and stopped, and says when it was too late", async () => {
    for (const one of await sample()) await roomOf(at(`?letter=${one.letterId}`));
    const { ready } = await draftsOf(world.db, cast.rakel, job);
    await send({ act: "approve-all", typed: String(ready) });
    const page = (await ask(sendPage, cast.rakel, { path: at("/send") })) as { queueKey: string };
    expect(toOf(await send({ act: "queue", key: page.queueKey, typed: "3" }))).toBe(
      at("/send?act=queue&why=count&typed=3#queue"),
    );
    const form = { act: "queue", key: page.queueKey, typed: String(ready) };
    const to = toOf(await send(form));
    expect(toOf(await send(form))).toBe(to);
    const batch = to.replace("/sending/", "");
    const look = () => ask(batchPage, cast.rakel, { path: to, params: { batch } });
    expect(await look()).toMatchObject({ batch: { size: ready, stopped: 0, done: false }, times: { last: "" } });
    expect(toOf(await ask(batchPage, cast.rakel, { path: to, params: { batch }, form: { act: "stop" } }))).toBe(to);
    expect(await look()).toMatchObject({ batch: { stopped: ready, done: true } });
    const second = toOf(await send({ ...form, key: "another press" }));
    await mailsEnd(world, cast.fjordvik, "accepted");
    const late = { path: second, params: { batch: second.replace("/sending/", "") }, form: { act: "stop" } };
    expect(toOf(await ask(batchPage, cast.rakel, late))).toBe(`${second}?why=too-late`);
    expect(await ask(sendingPage, cast.rakel, { path: "/sending" })).toMatchObject({
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
  const look = () => ask(batchPage, cast.rakel, { path: to, params }) as Promise<BatchShown>;
  const { id } = await letterTo("Cem Yıldız");
  expect(toOf(await ask(batchPage, cast.rakel, { path: to, params, form: { act: "stop-some", letter: id } }))).toBe(to);
  const ways = async () => (await look()).letters.map((one) => [one.fullName, one.way]);
  expect(await ways()).toEqual([
    ["Cem Yıldız", "stopped"],
    ["Elin Åkesson", "queued"],
    ["Solveig Brekke", "queued"],
  ]);
  expect(await look()).toMatchObject({ batch: { stopped: 1, stoppedAt: null }, requeue: { count: 1 } });
  expect(toOf(await ask(batchPage, cast.rakel, { path: to, params, form: { act: "stop-some" } }))).toBe(
    `${to}#letters`,
  );
  await ask(batchPage, cast.rakel, { path: to, params, form: { act: "stop" } });
  const { requeue } = await look();
  expect(requeue).toMatchObject({ count: 3 });
  const again = toOf(await press(sendPage, { act: "queue", key: requeue?.key ?? "", typed: "3" }, at("/send")));
  expect(again).toMatch(/^\/sending\//);
  expect(again).not.toBe(to);
  expect((await ways()).map(([, way]) => way)).toEqual(["stopped", "stopped", "stopped"]);
});

type BatchShown = Awaited<ReturnType<typeof batchPage.loader>>;

async function sentToCem(): Promise<string> {
  await declined(["Cem Yıldız"]);
  const { id, hash } = await letterTo("Cem Yıldız");
  await press(room, { act: "approve", letter: id, hash, next: "" });
  return toOf(await press(sendPage, { act: "queue", key: "press", typed: "1" }, at("/send")));
}

test("the stream of a batch tells its counts once more and that it is done", async () => {
  const to = await sentToCem();
  await mailsEnd(world, cast.fjordvik, "accepted");
  const answer = (await ask(live, cast.rakel, {
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

test("Cem's letter came back: his name stands on the batch, and sent again it is approved anew", async () => {
  const to = await sentToCem();
  await mailsEnd(world, cast.fjordvik, "refused");
  const params = { batch: to.replace("/sending/", "") };
  expect(await ask(batchPage, cast.rakel, { path: to, params })).toMatchObject({
    batch: { bounced: [{ fullName: "Cem Yıldız", phone: "+47 900 11 222" }] },
  });
  const { id } = await letterTo("Cem Yıldız");
  expect(toOf(await ask(batchPage, cast.rakel, { path: to, params, form: { act: "again", letter: id } }))).toBe(
    at("/send#queue"),
  );
  expect(await draftsOf(world.db, cast.rakel, job)).toMatchObject({ approved: 1 });
  expect(await ask(batchPage, cast.rakel, { path: to, params })).toMatchObject({
    batch: { size: 0 },
    letters: [{ fullName: "Cem Yıldız", way: "again" }],
  });
});

test("closing names those who wait, and closes when nobody does", async () => {
  const page = { path: `/jobs/${job}/close` };
  const open = (await ask(closePage, cast.rakel, page)) as { open: number; people: { fullName: string }[] };
  expect(open.open).toBe(4);
  expect(open.people.map((one) => one.fullName).sort()).toEqual([...ids.keys()].sort());
  expect(toOf(await ask(closePage, cast.rakel, { ...page, form: {} }))).toBe(page.path);
  expect(await ask(closePage, cast.rakel, page)).toMatchObject({ closed: false, open: 4 });
});

test("Stina, at another employer, gets none of it by any of these addresses", async () => {
  const to = await sentToCem();
  const batch = { params: { batch: to.replace("/sending/", "") } };
  const { id, hash } = await letterTo("Cem Yıldız");
  const tries: [Route, Ask][] = [
    [room, { path: at("") }],
    [room, { path: at(""), form: { act: "approve", letter: id, hash, next: "" } }],
    [room, { path: at(""), form: { act: "edit", letter: id, subject: "x", body: "y" } }],
    [sendPage, { path: at("/send") }],
    [sendPage, { path: at("/send"), form: { act: "approve-all", typed: "1" } }],
    [sendPage, { path: at("/send"), form: { act: "queue", key: "hers", typed: "1" } }],
    [batchPage, { path: to, ...batch }],
    [batchPage, { path: to, ...batch, form: { act: "stop" } }],
    [batchPage, { path: to, ...batch, form: { act: "stop-some", letter: id } }],
    [batchPage, { path: to, ...batch, form: { act: "again", letter: id } }],
    [live, { path: `${to}/live`, ...batch }],
    [closePage, { path: `/jobs/${job}/close` }],
    [closePage, { path: `/jobs/${job}/close`, form: {} }],
  ];
  for (const [page, asked] of tries) await expect(ask(page, cast.stina, asked)).rejects.toThrow(NotFound);
  expect(await ask(sendingPage, cast.stina, { path: "/sending" })).toMatchObject({ rows: [] });
});
