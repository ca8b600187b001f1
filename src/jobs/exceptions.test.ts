// A forbidden question is asked only where the law has an exception, and somebody else answers for it.
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import { exceptionFor, exceptionRules } from "../language/exceptions.ts";
import { questionRules } from "../language/question.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { mayBeAsked, questionKey, questionsIn } from "./exceptions.ts";
import {
  askException,
  checkQuestions,
  decideException,
  exceptionsOf,
  exceptionsWaitingFor,
  makeJob,
  withdrawException,
} from "./jobs.server.ts";

const world = useWorld();
let cast: Cast;
let slug: string;

const belief = "Hvilken religion tilhører du?";
const why = "Diakonen leder gudstjenester og sjelesorg, og stillingen krever medlemskap i kirken.";

beforeEach(async () => {
  cast = await makeCast(world);
  const made = await makeJob(
    world.db,
    cast.rakel,
    {
      title: "Diakon",
      country: "NO",
      sector: "private",
      languages: ["nb"],
      requirements: [{ key: "care", label: { nb: "erfaring med sjelesorg" }, kind: "experience", must: true }],
    },
    world.now,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  slug = made.slug;
});

const check = async (...questions: string[]) =>
  checkQuestions(world.db, cast.rakel, slug, { questions, context: "interview" });
const ask = (
  over: { question?: string; justification?: string; approver?: string; inAdvert?: boolean } = {},
  by = cast.rakel,
) =>
  askException(
    world.db,
    by,
    slug,
    { question: belief, context: "interview", justification: why, approver: cast.arne.id, inAdvert: true, ...over },
    world.now,
  );
const only = async () => {
  const [one] = await exceptionsOf(world.db, cast.rakel, slug);
  if (!one) throw new Error("nobody has asked");
  return one;
};

test("Rakel asks, Arne answers for it, and only then may the question be asked", async () => {
  expect((await check(belief)).map(mayBeAsked)).toEqual([false]);
  expect(await ask()).toEqual({ ok: true });
  expect((await check(belief)).map(mayBeAsked)).toEqual([false]);
  expect(await exceptionsWaitingFor(world.db, cast.arne)).toEqual([{ slug, title: "Diakon", questions: 1 }]);
  expect(await exceptionsWaitingFor(world.db, cast.rakel)).toEqual([]);
  const { id } = await only();
  expect(await decideException(world.db, cast.arne, slug, { id, approve: true }, world.now)).toEqual({ ok: true });
  expect((await check("hvilken religion  tilhører du")).map(mayBeAsked)).toEqual([true]);
  expect(await only()).toMatchObject({
    way: "holds",
    law: "likestillings- og diskrimineringsloven § 30",
    inAdvert: true,
  });
  expect(await exceptionsWaitingFor(world.db, cast.arne)).toEqual([]);
  const lines = await inTransaction(world.db, cast.rakel, (tx) => tx.selectFrom("audit_line").select("what").execute());
  expect(lines.map((line) => line.what).filter((what) => what.startsWith("question."))).toEqual([
    "question.exception-asked",
    "question.exception-approved",
  ]);
});

test("nobody approves their own question, and nobody but the one who was named", async () => {
  expect(await ask({ approver: cast.rakel.id })).toEqual({ ok: false, why: "approver" });
  expect(await ask({ approver: cast.henrik.id })).toEqual({ ok: false, why: "approver" });
  expect(await ask({ approver: "" })).toEqual({ ok: false, why: "approver" });
  await ask();
  const { id } = await only();
  await expect(decideException(world.db, cast.rakel, slug, { id, approve: true }, world.now)).rejects.toThrow(NotFound);
  await expect(
    inTransaction(world.db, cast.rakel, (tx) =>
      tx.updateTable("question_exception").set({ approver: cast.rakel.id }).where("id", "=", id).execute(),
    ),
  ).rejects.toThrow(/check/);
});

test("pregnancy and children have no exception in Norway, whatever the reason", async () => {
  for (const question of ["Er du gravid?", "Har du barn?"])
    expect(await ask({ question }), question).toEqual({ ok: false, why: "no-exception" });
  expect(await ask({ question: "Hva liker du best i jobben?" })).toEqual({ ok: false, why: "not-blocked" });
});

test("a reason is a sentence about the task, and the advert must say so where the law says it must", async () => {
  expect(await ask({ justification: "Vi må vite det." })).toEqual({ ok: false, why: "justification" });
  expect(await ask({ justification: "vi vil vi vil vi vil vi vil vi vil vi vil vi vil vi vil" })).toMatchObject({
    ok: false,
  });
  expect(await ask({ inAdvert: false })).toEqual({ ok: false, why: "advert" });
  expect(await exceptionsOf(world.db, cast.rakel, slug)).toEqual([]);
});

test("one question has one exception; refused or taken back, it may be asked for anew", async () => {
  await ask();
  expect(await ask({ question: "Hvilken religion tilhører du ?" })).toEqual({ ok: false, why: "there" });
  const first = await only();
  await decideException(world.db, cast.arne, slug, { id: first.id, approve: false }, world.now);
  expect(await decideException(world.db, cast.arne, slug, { id: first.id, approve: true }, world.now)).toEqual({
    ok: false,
    why: "not-waiting",
  });
  expect(await ask()).toEqual({ ok: true });
  const second = (await exceptionsOf(world.db, cast.rakel, slug)).find((one) => one.way === "waits");
  expect(await withdrawException(world.db, cast.rakel, slug, second?.id ?? "", world.now)).toEqual({ ok: true });
  expect(await withdrawException(world.db, cast.rakel, slug, second?.id ?? "", world.now)).toEqual({
    ok: false,
    why: "not-standing",
  });
  expect((await check(belief)).map(mayBeAsked)).toEqual([false]);
});

test("Stina sees nothing of it, and Henrik and Ingrid write no questions", async () => {
  await ask();
  const { id } = await only();
  for (const actor of [cast.stina, cast.henrik, cast.ingrid]) {
    await expect(exceptionsOf(world.db, actor, slug)).rejects.toThrow(NotFound);
    await expect(checkQuestions(world.db, actor, slug, { questions: [belief], context: "form" })).rejects.toThrow(
      NotFound,
    );
    await expect(ask({}, actor)).rejects.toThrow(NotFound);
    await expect(decideException(world.db, actor, slug, { id, approve: true }, world.now)).rejects.toThrow(NotFound);
    await expect(withdrawException(world.db, actor, slug, id, world.now)).rejects.toThrow(NotFound);
  }
  await expect(withdrawException(world.db, cast.arne, slug, "not-an-id", world.now)).rejects.toThrow(NotFound);
});

test("a law has exceptions only for what it blocks", () => {
  for (const country of ["NO", "DK", "SE"] as const)
    for (const [ground, rule] of Object.entries(exceptionRules[country])) {
      const base = questionRules[country][ground as keyof (typeof questionRules)["NO"]];
      expect(base.verdict, `${country} ${ground}`).toBe("block");
      const check = { verdict: "block", ground, law: base.law, rewrite: null } as Parameters<typeof exceptionFor>[0];
      expect(exceptionFor(check, country)).toBe(rule);
      expect(exceptionFor({ ...check, verdict: "warn" }, country)).toBeNull();
    }
});

test("questions are read one a line, each once, however they are numbered", () => {
  expect(questionsIn("1. Har du førerkort?\n\n- Kan du jobbe kveld?\n• har du førerkort\n  ")).toEqual([
    "har du førerkort",
    "Kan du jobbe kveld?",
  ]);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const read = questionsIn(text);
      expect(new Set(read.map(questionKey)).size).toBe(read.length);
      for (const one of read) expect(one.trim()).not.toBe("");
    }),
  );
});
