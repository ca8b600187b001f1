// Giving people a new day, request in and answer out: Rakel chooses, reads what goes out, and sends it.
import { expect, test } from "vitest";
import { toOf, useAnswerRoom } from "../../test/answer-room.ts";
import { mailsEnd } from "../../test/rakels-job.ts";
import { unwrapped } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { unanswered } from "../answers/answers.server.ts";
import { NotFound } from "../platform/decision.ts";
import { sameLetters } from "./extending/letters.ts";
import * as batchPage from "./pages/batch.tsx";
import * as page from "./pages/extend.tsx";
import * as todayPage from "./pages/today.tsx";

const world = useWorld();
const desk = useAnswerRoom(world);
type Shown = Awaited<ReturnType<typeof page.loader>>;

const address = (query = "") => {
  const who = ["Cem Yıldız", "Elin Åkesson", "Neha Kapoor", "Solveig Brekke"].map((name) => desk.ids.get(name));
  return `/jobs/${desk.job}/extend?who=${who.join(",")}${query}`;
};
const chosen = "&cause=decider&until=2026-12-18";
const look = async (query = "", who = desk.cast.rakel) =>
  unwrapped(await desk.ask(page, who, { path: address(query) })).value as unknown as Shown;
const send = (form: Record<string, string>) =>
  desk.ask(page, desk.cast.rakel, {
    path: address(),
    form: { confirm: "1", cause: "decider", until: "2026-12-18", key: "one", hash: "", ...form },
  });

test("the page suggests a day ten working days ahead, and shows no letter before a reason was chosen", async () => {
  expect(await look()).toMatchObject({ made: null, fault: null, people: { count: 4 }, typed: { until: "2026-12-08" } });
  expect((await look("&cause=&until=2026-12-18")).fault).toBe("no-cause");
  expect((await look("&cause=many&until=")).fault).toBe("no-date");
  expect((await look("&cause=many&until=2026-12-20")).fault).toBe("not-working");
});

test("each text is read once: Cem and Solveig share theirs, Elin and Neha have it in Swedish and English", async () => {
  const { made } = await look(chosen);
  const groups = sameLetters(made?.letters ?? []);
  expect(groups.map((one) => [one.language, one.names.length + 1]).sort()).toEqual([
    ["en", 1],
    ["nb", 2],
    ["sv", 1],
  ]);
});

test("she sends them, and the promises move when the mails are accepted", async () => {
  const { made } = await look(chosen);
  const to = toOf(await send({ hash: made?.hash ?? "" }));
  expect(to).toMatch(/^\/sending\//);
  await mailsEnd(world, desk.cast.fjordvik, "accepted");
  const days = (await unanswered(world.db, desk.cast.rakel, {}, world.now)).people.map((one) => one.dueOn);
  expect(new Set(days)).toEqual(new Set(["2026-12-18"]));
});

test("a press for another text, another reason or none sends nothing, and says so", async () => {
  const { made } = await look(chosen);
  const why = async (form: Record<string, string>) => unwrapped(await send(form));
  expect(await why({ hash: "x" })).toMatchObject({ status: 422, value: { why: "changed" } });
  expect(await why({ hash: made?.hash ?? "", cause: "many" })).toMatchObject({ value: { why: "changed" } });
  expect(await why({ cause: "because" })).toMatchObject({ status: 422, value: { why: "no-cause" } });
  expect(await why({ until: "2026-02-30" })).toMatchObject({ status: 422, value: { why: "no-date" } });
});

test("a batch of them is no batch of answers: what was stopped is not queued again from there", async () => {
  const { made } = await look(chosen);
  const to = toOf(await send({ hash: made?.hash ?? "" }));
  const batch = { path: to, params: { batch: to.split("/").at(-1) ?? "" } };
  await desk.ask(batchPage, desk.cast.rakel, { ...batch, form: { act: "stop" } });
  const shown = unwrapped(await desk.ask(batchPage, desk.cast.rakel, batch)).value;
  expect(shown).toMatchObject({ batch: { kind: "holding", stopped: 4 }, requeue: { count: 0 } });
});

test("Henrik does not write to candidates: the page is not there for him, and his day does not offer it", async () => {
  await expect(look("", desk.cast.henrik)).rejects.toThrow(NotFound);
  const day = unwrapped(await desk.ask(todayPage, desk.cast.henrik, { path: "/today" })).value;
  expect(day).toMatchObject({ maySend: false });
});
