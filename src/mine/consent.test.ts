// Cem says that he may be kept in mind: he sees the dates, staff see until when, nothing of his goes by itself meanwhile, and he takes it back.
import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useCemsCase } from "../../test/cems-case.ts";
import { useHands } from "../../test/my-hands.ts";
import { useWorld } from "../../test/world.ts";
import type { Bearer } from "../access/actor.ts";
import { closeJob } from "../answers/answers.server.ts";
import { consentsOfIn, giveConsentIn, takeConsentBackIn } from "../applications/applications.server.ts";
import { cardView } from "../desk/applicants.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { runRetention } from "./mine.server.ts";

const world = useWorld();
const { cemApplies, rakelDeclines, mailBecomes } = useCemsCase(world);
const hands = useHands(world);

const owner = () => world.opened.owner;
const at = (days: number): Date => new Date(world.now.getTime() + days * 86_400_000);
const runs = (when: Date) => runRetention(world.db, world.baseUrl, when);
const count = async (table: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(owner());
  return rows[0]?.n ?? -1;
};

/** Cem has his answer from a private employer, and the job is closed today. */
async function answered(cast: Cast) {
  const cem = await cemApplies(cast);
  await mailBecomes(await rakelDeclines(cast, cem, "queued"), "accepted", cem.application);
  const { rows } = await sql<{ slug: string; id: string }>`update job set sector = 'private'
    where id = (select job from application where id = ${cem.application}) returning slug, id`.execute(owner());
  expect(await closeJob(world.db, cast.rakel, rows[0]?.slug ?? "", world.now)).toMatchObject({ ok: true });
  await sql`update job set closed_at = ${world.now} where id = ${rows[0]?.id}`.execute(owner());
  const bearer: Bearer = { kind: "bearer", id: "b", employer: cast.fjordvik, application: cem.application };
  return { ...cem, bearer };
}

const gives = (cast: Cast, bearer: Bearer, when: Date) =>
  inTransaction(world.db, cast.rakel, (tx) => giveConsentIn(tx, bearer, when));
const takesBack = (cast: Cast, bearer: Bearer, when: Date) =>
  inTransaction(world.db, cast.rakel, (tx) => takeConsentBackIn(tx, bearer, when));

test("he gives it with one button, twice is once, reads its dates, and takes it back", async () => {
  const cast = await makeCast(world);
  const { application, token } = await cemApplies(cast);
  const cem = await hands(token);
  expect(await cem.sees("/my")).toContain("Ja, husk på meg i ett år");
  for (const _ of [1, 2])
    expect((await cem.posts("/my", { act: "consent" })).headers.get("location")).toBe("/my#consents");
  expect(await count("consent")).toBe(1);
  const page = await cem.sees("/my");
  expect(page).toContain("Du sa ja 24. november 2026. Det gjelder til 24. november 2027.");
  expect(page).not.toContain("Ja, husk på meg");
  expect((await cardView(world.db, cast.rakel, application, world.now)).consentUntil).toBe("2027-11-24");
  expect((await cardView(world.db, cast.rakel, application, at(365))).consentUntil).toBeUndefined();
  expect(await cem.sees("/my/data")).toContain("Gitt 24. november 2026, gjelder til 24. november 2027");
  await cem.posts("/my", { act: "take-back" });
  await cem.posts("/my", { act: "take-back" });
  expect(await cem.sees("/my")).toContain("Ja, husk på meg i ett år");
  expect(await cem.sees("/my/data")).toContain("Gitt 24. november 2026, tatt tilbake 24. november 2026");
  expect((await cardView(world.db, cast.rakel, application, world.now)).consentUntil).toBeUndefined();
  const { rows } = await sql<{
    what: string;
  }>`select what from audit_line where what like 'consent.%' order by id`.execute(owner());
  expect(rows.map((row) => row.what)).toEqual(["consent.given", "consent.taken-back"]);
});

test("while it holds nothing of his goes by itself; on the day it ends the application goes, and the consent with the person", async () => {
  const cast = await makeCast(world);
  const { bearer, token } = await answered(cast);
  await runs(at(340));
  await gives(cast, bearer, at(350));
  const cem = await hands(token);
  expect(await cem.sees("/my")).toContain("Det slettes 9. november 2028.");
  for (const day of [366, 500, 714]) await runs(at(day));
  expect([await count("application"), await count("consent")]).toEqual([1, 1]);
  await runs(at(716));
  expect([await count("application"), await count("consent"), await count("candidate")]).toEqual([0, 0, 0]);
});

test("taken back, the ordinary time holds again", async () => {
  const cast = await makeCast(world);
  const { bearer } = await answered(cast);
  await runs(at(340));
  await gives(cast, bearer, at(341));
  await runs(at(400));
  expect(await count("application")).toBe(1);
  await takesBack(cast, bearer, at(401));
  await runs(at(402));
  expect(await count("application")).toBe(0);
});

test("whenever he says yes and takes it back, no run erases under a living consent, and all goes when it is over", async () => {
  const step = fc.record({ does: fc.constantFrom("give", "back", "run"), days: fc.integer({ min: 1, max: 120 }) });
  const cast = await makeCast(world);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const { bearer, application } = await answered(cast);
      const there = async () =>
        (await sql`select 1 from application where id = ${application}`.execute(owner())).rows.length === 1;
      let [day, until] = [0, 0];
      for (const { does, days } of steps) {
        day += days;
        if (!(await there())) break;
        if (does === "give" && (await gives(cast, bearer, at(day))).ok) until = day + 365;
        if (does === "back" && (await takesBack(cast, bearer, at(day))).ok) until = day;
        if (does === "run") await runs(at(day));
        if (day < until - 1) expect(await there()).toBe(true);
      }
      for (const last of [Math.max(day, 340), Math.max(day, until, 366) + 40, Math.max(day, until, 366) + 80])
        await runs(at(last));
      expect(await there()).toBe(false);
    }),
    { numRuns: 8 },
  );
});

test("the file he takes along carries it, and another employer's staff reads nothing of it", async () => {
  const cast = await makeCast(world);
  const { bearer, token } = await answered(cast);
  await sql`update candidate set email = 'cem@post.example'`.execute(owner());
  await gives(cast, bearer, world.now);
  const cem = await hands(token);
  await cem.posts("/my/data/export", { act: "send" });
  const json = await cem.file({ code: await cem.code("cem@post.example"), format: "json" });
  expect(JSON.parse(await json.text()).consents).toEqual([
    { givenAt: world.now.toISOString(), endsOn: "2027-11-24", takenBackAt: null },
  ]);
  await cem.posts("/my/data/export", { act: "send" });
  const html = await cem.file({ code: await cem.code("cem@post.example"), format: "html" });
  expect(await html.text()).toContain("Å bli husket på til andre stillinger");
  const read = inTransaction(world.db, cast.stina, (tx) => consentsOfIn(tx, bearer.application));
  expect(await read).toEqual([]);
});
