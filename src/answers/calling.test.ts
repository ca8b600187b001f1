// Calls that are written down and taken back, as Rakel and Henrik do it, on a real database.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, mailsEnd, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import {
  approve,
  closeJob,
  decide,
  draftsOf,
  logCall,
  promisesIn,
  queueApproved,
  readLetter,
  storyOfIn,
  takeBackCall,
  unanswered,
} from "./answers.server.ts";
import { causeFault, longestCause, longestNote, noteFault } from "./calls.ts";

const world = useWorld();
let cast: Cast;
let job: string;
let ids: Map<string, string>;

const idOf = (name: string): string => ids.get(name) ?? "";
const call = async (name: string, note = "Fortalt på telefon", now = world.now) => {
  const made = await logCall(world.db, cast.rakel, idOf(name), note, now);
  return made.ok ? made.call : made.why;
};
const back = (id: string, who = cast.rakel, cause = "Jeg ringte feil person") =>
  takeBackCall(world.db, who, id, cause, world.now);
const promiseOf = (name: string) =>
  inTransaction(world.db, cast.rakel, async (tx) =>
    (await promisesIn(tx, cast.rakel, [idOf(name)], world.now)).get(idOf(name)),
  );

beforeEach(async () => {
  cast = await makeCast(world);
  job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  ids = await applied(world.db, cast.rakel, job, [cem, solveig], world.now);
});

test("a call without a word about what was said is not written down, and Cem still waits", async () => {
  await decide(world.db, cast.rakel, [idOf("Cem Yıldız")], { outcome: "declined" }, world.now);
  for (const note of ["", "   ", " . ", "ok"]) expect(await call("Cem Yıldız", note)).toBe("no-note");
  expect(await call("Cem Yıldız", "x".repeat(longestNote + 1))).toBe("note-too-long");
  expect(await promiseOf("Cem Yıldız")).toBeDefined();
  expect(noteFault("x".repeat(longestNote))).toBeNull();
  expect([causeFault("nei"), causeFault("x".repeat(longestCause + 1))]).toEqual([null, "cause-too-long"]);
});

test("a call by mistake is taken back: Cem waits again for the same word, the same day and from the same person", async () => {
  await decide(world.db, cast.rakel, [idOf("Cem Yıldız")], { outcome: "declined" }, world.now);
  const before = await promiseOf("Cem Yıldız");
  const made = await call("Cem Yıldız");
  expect(await promiseOf("Cem Yıldız")).toBeUndefined();
  expect(await back(made, cast.rakel, " ")).toEqual({ ok: false, why: "no-cause" });
  expect(await back(made)).toEqual({ ok: true, reopened: true });
  expect(await promiseOf("Cem Yıldız")).toEqual(before);
  expect((await unanswered(world.db, cast.rakel, { job }, world.now)).people.map((one) => one.fullName)).toContain(
    "Cem Yıldız",
  );
  expect(await back(made)).toEqual({ ok: false, why: "taken-back" });
  const story = await inTransaction(world.db, cast.rakel, (tx) => storyOfIn(tx, cast.rakel, idOf("Cem Yıldız")));
  expect(story.filter((event) => event.kind.startsWith("call"))).toMatchObject([
    { kind: "call", note: "Fortalt på telefon", call: null },
    { kind: "call-taken-back", cause: "Jeg ringte feil person", by: "Rakel Sunde" },
  ]);
  const audit = world.opened.owner.selectFrom("audit_line").selectAll();
  expect(await audit.where("what", "=", "call.taken-back").execute()).toHaveLength(1);
  expect(await call("Cem Yıldız")).toEqual(expect.any(String));
  expect(await promiseOf("Cem Yıldız")).toBeUndefined();
});

test("a call that was only a note is taken back without anybody waiting differently", async () => {
  const before = await promiseOf("Cem Yıldız");
  expect(await back(await call("Cem Yıldız"))).toEqual({ ok: true, reopened: false });
  expect(await promiseOf("Cem Yıldız")).toEqual(before);
});

test("a call stays once the job is closed, or once the letter has arrived", async () => {
  const all = [...ids.values()];
  await decide(world.db, cast.rakel, all, { outcome: "declined" }, world.now);
  const drafts = await draftsOf(world.db, cast.rakel, job);
  const letter = drafts.groups
    .flatMap((group) => group.people)
    .find((one) => one.applicationId === idOf("Solveig Brekke"));
  const { hash } = await readLetter(world.db, cast.rakel, letter?.letterId ?? "", world.now);
  await approve(world.db, cast.rakel, letter?.letterId ?? "", hash, world.now);
  const press = { key: "one", typed: 1, baseUrl: "https://svar.fjordvik.example" };
  await queueApproved(world.db, cast.rakel, job, press, world.now);
  const told = await call("Solveig Brekke");
  const mistaken = await call("Cem Yıldız");
  await mailsEnd(world, cast.fjordvik, "accepted");
  expect(await back(told)).toEqual({ ok: false, why: "told" });
  expect(await closeJob(world.db, cast.rakel, job, world.now)).toEqual({ ok: true });
  expect(await back(mistaken)).toEqual({ ok: false, why: "job-closed" });
});

test("Henrik may take back a call in his job; Ingrid, Petra and Stina find none", async () => {
  const made = await call("Cem Yıldız");
  for (const who of [cast.ingrid, cast.petra, cast.revisor, cast.stina])
    await expect(back(made, who)).rejects.toThrow(NotFound);
  expect(await back(made, cast.henrik)).toEqual({ ok: true, reopened: false });
});
