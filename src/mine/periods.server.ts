// How long an employer keeps applications: read, and set by an admin within what the law allows. Behind the front door.
import { sql } from "kysely";
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import type { Country } from "../jobs/job.ts";
import { listJobsIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { type Decision, NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { keptMonths, mayKeep, type Periods, type PeriodWhy } from "./retention.ts";

/** What the employer has chosen. In its scope. */
export async function periodsIn(tx: Tx, employer: string): Promise<Periods> {
  const { rows } = await sql<{ country: Country; months: number }>`select country, months from retention_period
    where employer = ${employer}::uuid`.execute(tx);
  return Object.fromEntries(rows.map(({ country, months }) => [country, months]));
}

/** One country's period, and who set it. */
export type Period = {
  country: Country;
  months: number;
  reason: string;
  set: { by: string; on: string } | null;
};
export type PeriodsShown = { periods: Period[]; archive: boolean };

/**
 * The periods of the countries in which the employer hires, its own first. `archive`: for some of its jobs the archive law decides.
 * For admins. @throws NotFound for anybody else
 */
export async function periodsOf(db: Db, actor: Actor): Promise<PeriodsShown> {
  if (!mayDo(actor, "manage-staff")) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const { country: home, sector, timeZone } = await readEmployerIn(tx, actor.employer);
    const profiles = [{ country: home, sector }, ...(await listJobsIn(tx, actor))];
    const countries = new Set(profiles.map((one) => one.country));
    const { rows } = await sql<{ country: Country; reason: string; by: string; at: Date }>`
      select country, reason, set_by as by, set_at as at from retention_period
      where employer = ${actor.employer}::uuid`.execute(tx);
    const staff = await readStaffIn(
      tx,
      actor.employer,
      rows.map((row) => row.by),
    );
    const own = await periodsIn(tx, actor.employer);
    const periods = [...countries].map((country) => {
      const row = rows.find((one) => one.country === country);
      return {
        country,
        months: keptMonths(country, "private", own) ?? 0,
        reason: row?.reason ?? "",
        set: row ? { by: staff.get(row.by)?.name ?? "", on: dateIn(row.at, timeZone) } : null,
      };
    });
    return { periods, archive: profiles.some((one) => keptMonths(one.country, one.sector) === null) };
  });
}

/**
 * Keeps applications in this country so many months after a job has closed, from the next night on: nothing goes sooner than thirty days
 * after its owner was told. Audit: `retention.period-set`, without the reason. @throws NotFound for who is no admin
 */
export async function setPeriod(
  db: Db,
  actor: Actor,
  typed: { country: Country; months: number; reason: string },
  now: Date,
): Promise<Decision<PeriodWhy>> {
  if (actor.kind !== "staff" || !mayDo(actor, "manage-staff")) throw new NotFound();
  const { country, months } = typed;
  const reason = typed.reason.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  const may = mayKeep(country, months, reason);
  if (!may.ok) return may;
  await inTransaction(db, actor, async (tx) => {
    await sql`insert into retention_period (employer, country, months, reason, set_by, set_at)
      values (${actor.employer}, ${country}, ${months}, ${reason}, ${actor.id}, ${now})
      on conflict (employer, country) do update set months = excluded.months, reason = excluded.reason,
        set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx);
    await record(tx, actor, "retention.period-set", { country, months });
  });
  return may;
}
