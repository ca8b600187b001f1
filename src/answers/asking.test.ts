// Rakel asks Henrik to decide: one mail a day, one page, yes, no or "need more", and nothing of it shows outside.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { readApplication } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import {
  answerAsked,
  askedToday,
  askManager,
  decide,
  decisionsAsked,
  draftsOf,
  remindManagers,
} from "./answers.server.ts";
import type { Said } from "./asking.ts";

const world = useWorld();
let cast: Cast;
let job: string;
let ids: Map<string, string>;
beforeEach(async () => {
  cast = await makeCast(world);
  job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  ids = await applied(world.db, cast.rakel, job, [cem, solveig, elin, neha], world.now);
});

const id = (name: string) => ids.get(name) ?? "";
const baseUrl = "https://svar.fjordvik.example";
const ask = (names: readonly string[], by = cast.rakel, now = world.now) =>
  askManager(world.db, by, job, { applications: names.map(id), baseUrl }, now);
const waiting = async () =>
  (await decisionsAsked(world.db, cast.henrik, job, world.now)).waiting.map(({ person }) => person.fullName);
const says = (name: string, answer: Said["answer"], over: Partial<Said> = {}): Said => ({
  application: id(name),
  answer,
  reasons: [],
  note: "",
  ...over,
});
const answer = (said: readonly Said[], by = cast.henrik) => answerAsked(world.db, by, job, said, world.now);
const mails = () =>
  inTransaction(world.db, cast.rakel, (tx) =>
    tx
      .selectFrom("outbox")
      .select(["to_addr", "subject", "body_text", "kind", "lang"])
      .where("kind", "like", "decision-%")
      .orderBy("id")
      .execute(),
  );
const days = (n: number) => new Date(world.now.getTime() + n * 86_400_000);

test("Henrik gets one mail that names the job, how many wait and where the page is; a second press that day sends none", async () => {
  expect(await ask(["Cem Yıldız", "Elin Åkesson"])).toEqual({ ok: true, asked: 2, manager: "Henrik Aasen" });
  expect(await ask(["Cem Yıldız", "Neha Kapoor"])).toMatchObject({ asked: 1 });
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    to_addr: cast.henrik.email,
    subject: "2 søkere venter på avgjørelsen din: Økonomirådgiver",
  });
  expect(mail?.body_text).toContain("Rakel Sunde ber deg avgjøre om 2 søkere");
  expect(mail?.body_text).toContain(`${baseUrl}/jobs/${job}/decisions`);
  for (const name of ["Cem", "Elin"]) expect(mail?.body_text).not.toContain(name);
  expect((await waiting()).toSorted()).toEqual(["Cem Yıldız", "Elin Åkesson", "Neha Kapoor"]);
});

test("he says yes to one, no with a reason to another, and asks about a third; the fourth waits", async () => {
  await ask(["Cem Yıldız", "Solveig Brekke", "Elin Åkesson", "Neha Kapoor"]);
  const made = await answer([
    says("Neha Kapoor", "advance"),
    says("Cem Yıldız", "decline", { reasons: ["accounting"] }),
    says("Elin Åkesson", "more", { note: "Har hun ført konsernregnskap?" }),
  ]);
  expect(made).toEqual({ ok: true, decided: 2, more: 1, gone: [] });
  expect(await waiting()).toEqual(["Solveig Brekke"]);
  expect((await readApplication(world.db, cast.rakel, id("Neha Kapoor"))).stage).toBe("interview");
  const { groups } = await draftsOf(world.db, cast.rakel, job);
  expect(groups.flatMap((group) => group.people.map((one) => [one.fullName, one.reasonKey, one.way]))).toEqual([
    ["Cem Yıldız", "accounting", "draft"],
  ]);
  expect((await askedToday(world.db, cast.rakel)).more).toEqual([
    {
      application: id("Elin Åkesson"),
      fullName: "Elin Åkesson",
      manager: "Henrik Aasen",
      note: "Har hun ført konsernregnskap?",
    },
  ]);
  expect((await askedToday(world.db, cast.henrik)).mine).toMatchObject([{ slug: job, people: 1 }]);
  // Asked again, the question is answered; and nobody but Henrik was written to.
  await ask(["Elin Åkesson"]);
  expect((await askedToday(world.db, cast.rakel)).more).toEqual([]);
  const sent = await inTransaction(world.db, cast.rakel, (tx) => tx.selectFrom("outbox").select("to_addr").execute());
  expect(new Set(sent.map((one) => one.to_addr))).toEqual(new Set([cast.henrik.email]));
});

test("what Rakel decided in the meantime stands, and he is told whose it was", async () => {
  await ask(["Cem Yıldız", "Elin Åkesson"]);
  await decide(world.db, cast.rakel, [id("Cem Yıldız")], { outcome: "advance" }, days(0.01));
  expect(await waiting()).toEqual(["Elin Åkesson"]);
  expect(await answer([says("Cem Yıldız", "decline"), says("Elin Åkesson", "decline")])).toEqual({
    ok: true,
    decided: 1,
    more: 0,
    gone: ["Cem Yıldız"],
  });
  // A second look at the same case is a new question.
  expect(await ask(["Cem Yıldız"], cast.rakel, days(0.02))).toMatchObject({ ok: true, asked: 1 });
  expect(await waiting()).toEqual(["Cem Yıldız"]);
});

test('"need more" says what of, and nothing is saved until it does', async () => {
  await ask(["Cem Yıldız", "Elin Åkesson"]);
  expect(await answer([says("Cem Yıldız", "advance"), says("Elin Åkesson", "more", { note: "  " })])).toEqual({
    ok: false,
    faults: [{ application: id("Elin Åkesson"), why: "note" }],
  });
  expect((await waiting()).length).toBe(2);
});

test("whoever answers first is heard, and what is said twice in one post counts once", async () => {
  await ask(["Cem Yıldız", "Elin Åkesson"]);
  const both = await Promise.all([answer([says("Cem Yıldız", "advance")]), answer([says("Cem Yıldız", "decline")])]);
  expect(both.map((one) => one.ok && [one.decided, one.gone]).toSorted()).toEqual([
    [0, ["Cem Yıldız"]],
    [1, []],
  ]);
  const twice = await answer([says("Elin Åkesson", "advance"), says("Elin Åkesson", "decline")]);
  expect(twice).toEqual({ ok: true, decided: 1, more: 0, gone: [] });
  expect((await readApplication(world.db, cast.rakel, id("Elin Åkesson"))).stage).toBe("interview");
});

test("a note of a thousand signs with line breaks as browsers send them fits, and signs no table holds are left out", async () => {
  await ask(["Cem Yıldız", "Elin Åkesson"]);
  expect(await answer([says("Cem Yıldız", "more", { note: `${"a\r\n".repeat(499)}bc` })])).toMatchObject({ more: 1 });
  expect(await answer([says("Elin Åkesson", "more", { note: "Hva\u0000 så?\ud800" })])).toMatchObject({ more: 1 });
  expect(await answer([says("Elin Åkesson", "more", { note: "\u0000" })])).toMatchObject({ ok: false });
});

test("on the day a promise falls due he is reminded once, and not before", async () => {
  await ask(["Cem Yıldız"]);
  await remindManagers(world.db, baseUrl, days(1));
  expect((await mails()).map((one) => one.kind)).toEqual(["decision-asked"]);
  for (const n of [22, 22.1]) await remindManagers(world.db, baseUrl, days(n));
  const sent = await mails();
  expect(sent.map((one) => one.kind)).toEqual(["decision-asked", "decision-due"]);
  expect(sent[1]?.body_text).toContain("Vi lovet én søker");
});

test("nobody asks themselves, a job without a manager has nobody to ask, and strangers find nothing", async () => {
  expect(await ask(["Cem Yıldız"], cast.henrik)).toEqual({ ok: false, why: "yourself" });
  for (const who of [cast.ingrid, cast.stina]) await expect(ask(["Cem Yıldız"], who)).rejects.toThrow(NotFound);
  await ask(["Cem Yıldız"]);
  for (const who of [cast.ingrid, cast.stina]) {
    await expect(decisionsAsked(world.db, who, job, world.now)).rejects.toThrow(NotFound);
    await expect(answer([says("Cem Yıldız", "advance")], who)).rejects.toThrow(NotFound);
  }
  await expect(answer([{ ...says("Cem Yıldız", "decline"), reasons: ["made-up"] }])).rejects.toThrow(NotFound);
  expect(await waiting()).toEqual(["Cem Yıldız"]);
});
