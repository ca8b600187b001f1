// Retention on a real database: the owner is warned, what may not be kept any longer goes, and whoever still waits for something stays.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useCemsCase } from "../../test/cems-case.ts";
import { useHands } from "../../test/my-hands.ts";
import { useWorld } from "../../test/world.ts";
import { closeJob, jobNumbers } from "../answers/answers.server.ts";
import { askRestrictionIn } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { periodsOf, runRetention, setPeriod } from "./mine.server.ts";

const world = useWorld();
const { cemApplies, rakelDeclines, mailBecomes } = useCemsCase(world);
const hands = useHands(world);

const months = (n: number): Date => new Date(Date.UTC(2026, 10 + n, 25, 2));
const runs = (at: Date) => runRetention(world.db, world.baseUrl, at);
const count = async (table: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
    world.opened.owner,
  );
  return rows[0]?.n ?? -1;
};
const mails = async (kind: string) =>
  (
    await sql<{ to_addr: string; subject: string; body_text: string }>`select to_addr, subject, body_text from outbox
      where kind = ${kind}`.execute(world.opened.owner)
  ).rows;

/** Cem has his answer, and the job is closed. The employer is private unless said otherwise. */
async function answeredAndClosed(cast: Cast, sector = "private") {
  const cem = await cemApplies(cast);
  const mail = await rakelDeclines(cast, cem, "queued");
  await mailBecomes(mail, "accepted", cem.application);
  const { rows } = await sql<{ id: string; slug: string }>`update job set sector = ${sector}
    where id = (select job from application where id = ${cem.application}) returning id, slug`.execute(
    world.opened.owner,
  );
  const job = rows[0] ?? { id: "", slug: "" };
  expect(await closeJob(world.db, cast.rakel, job.slug, world.now)).toMatchObject({ ok: true });
  return { ...cem, job };
}

test("the owner is told a month before; then the application goes, and its figures stay", async () => {
  const cast = await makeCast(world);
  const { job } = await answeredAndClosed(cast);
  await runs(months(10));
  expect(await mails("retention")).toEqual([]);
  await runs(months(11));
  await runs(months(11));
  const warned = await mails("retention");
  expect(warned.map((one) => one.to_addr)).toEqual(["rakel.sunde@fjordvik.example"]);
  expect(warned[0]?.body_text).toContain("Én søknad på stillingen Økonomirådgiver slettes");
  expect(warned[0]?.body_text).not.toContain("Cem");
  expect(await count("application")).toBe(1);
  await runs(months(13));
  expect([await count("application"), await count("candidate"), await count("letter")]).toEqual([0, 0, 0]);
  expect((await jobNumbers(world.db, cast.rakel)).get(job.id)).toMatchObject({ applicants: 1, answered: 1 });
  await runs(months(13));
  expect(await count("erased_application")).toBe(1);
  expect((await mails("letter")).length).toBe(0);
});

test("a house that was away for years warns first and erases a month later", async () => {
  const cast = await makeCast(world);
  await answeredAndClosed(cast);
  await runs(months(40));
  expect([await count("application"), (await mails("retention")).length]).toEqual([1, 1]);
  await runs(months(42));
  expect(await count("application")).toBe(0);
});

test("where the archive law decides nothing goes by itself, and the candidate reads so", async () => {
  const cast = await makeCast(world);
  const { token } = await answeredAndClosed(cast, "public");
  await runs(months(40));
  await runs(months(60));
  expect([await count("application"), (await mails("retention")).length]).toEqual([1, 0]);
  expect(await (await hands(token)).sees("/my")).toContain("arkivreglene");
});

test("the candidate reads until when it is kept", async () => {
  const cast = await makeCast(world);
  const { token, application } = await answeredAndClosed(cast);
  const { rows } = await sql<{ on: string }>`select to_char(closed_at + interval '12 months', 'FMDD') as on
    from job where id = (select job from application where id = ${application})`.execute(world.opened.owner);
  expect(await (await hands(token)).sees("/my")).toContain(`Det slettes ${rows[0]?.on}. `);
});

test("whoever waits for an answer about the use of the data stays; of several applications only the old one goes", async () => {
  const cast = await makeCast(world);
  const waits = await answeredAndClosed(cast);
  const bearer = { kind: "bearer", id: "b", employer: cast.fjordvik, application: waits.application } as const;
  await inTransaction(world.db, cast.rakel, (tx) =>
    askRestrictionIn(tx, bearer, { text: "Eksamen er fra 2019.", baseUrl: world.baseUrl }, world.now),
  );
  const old = await answeredAndClosed(cast);
  const young = await cemApplies(cast);
  await sql`update application set candidate = (select candidate from application where id = ${old.application})
    where id = ${young.application}`.execute(world.opened.owner);
  await sql`update candidate set email = 'cem@post.example'
    where id = (select candidate from application where id = ${old.application})`.execute(world.opened.owner);
  await runs(months(12));
  await runs(months(14));
  const { rows } = await sql<{ id: string }>`select id from application`.execute(world.opened.owner);
  expect(new Set(rows.map((row) => row.id))).toEqual(new Set([waits.application, young.application]));
  expect(await (await hands(young.token)).sees("/my")).toContain("Økonomirådgiver");
});

test("an admin keeps applications for six months and says why; the owner is warned, the page says the day, and all goes then", async () => {
  const cast = await makeCast(world);
  const { token, job } = await answeredAndClosed(cast);
  await sql`update job set closed_at = ${world.now} where id = ${job.id}`.execute(world.opened.owner);
  const six = { country: "NO", months: 6, reason: "Vi trenger dem ikke lenger." } as const;
  for (const who of [cast.henrik, cast.ingrid, cast.petra])
    await expect(setPeriod(world.db, who, six, world.now)).rejects.toMatchObject({ name: "NotFound" });
  const admin = { ...cast.rakel, role: "admin" } as const;
  expect(await setPeriod(world.db, admin, { ...six, reason: " " }, world.now)).toEqual({ ok: false, why: "no-reason" });
  expect(await setPeriod(world.db, admin, six, world.now)).toEqual({ ok: true });
  expect((await periodsOf(world.db, admin)).periods).toMatchObject([{ country: "NO", months: 6, reason: six.reason }]);
  expect((await periodsOf(world.db, { ...cast.stina, role: "admin" })).periods[0]).toMatchObject({ set: null });
  const cem = await hands(token);
  expect(await cem.sees("/my")).toContain("Det slettes 24. mai 2027. ");
  await runs(months(5));
  expect((await mails("retention"))[0]?.body_text).toContain("i 6 måneder");
  expect(await setPeriod(world.db, admin, { ...six, months: 3 }, world.now)).toEqual({ ok: true });
  expect(await cem.sees("/my")).toContain("Det slettes 25. mai 2027. ");
  await runs(new Date("2027-05-24T02:00:00Z"));
  expect(await count("application")).toBe(1);
  await runs(months(6));
  expect(await count("application")).toBe(0);
});
