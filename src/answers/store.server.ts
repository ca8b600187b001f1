// SQL for promises, decisions and calls. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import { newId } from "../platform/ids.server.ts";
import type { Outcome, PromiseKind } from "./kinds.ts";

export type OpenPromise = {
  id: string;
  application: string;
  what: PromiseKind;
  owner: string;
  dueOn: string;
  toldBy: string | null;
};
export type NewPromise = {
  application: string;
  what: PromiseKind;
  owner: string;
  dueOn: string;
  /** When it was made and by which letter it was told, where that is not now and by none. */
  madeAt?: Date | undefined;
  toldBy?: string | undefined;
};

const promiseColumns = sql`id, application, what, owner, due_on as "dueOn", told_by as "toldBy"`;

/** The open promises of these applications. */
export async function openPromises(tx: Tx, applications: readonly string[]): Promise<Map<string, OpenPromise>> {
  const { rows } = await sql<OpenPromise>`
    select ${promiseColumns} from promise where application = any(${applications}::uuid[]) and kept_at is null`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.application, row]));
}

/** What one person was promised at last: the open promise, or the one that ended last. */
export async function lastPromise(
  tx: Tx,
  application: string,
): Promise<{ dueOn: string; keptAt: Date | null } | undefined> {
  const { rows } = await sql<{ dueOn: string; keptAt: Date | null }>`
    select due_on as "dueOn", kept_at as "keptAt" from promise
    where application = ${application}::uuid order by kept_at desc nulls first, made_at desc limit 1`.execute(tx);
  return rows[0];
}

/** The same, locked until commit in one order, so that two deciders wait instead of crossing. */
export async function lockPromises(tx: Tx, applications: readonly string[]): Promise<Map<string, OpenPromise>> {
  const { rows } = await sql<OpenPromise>`
    select ${promiseColumns} from promise
    where application = any(${applications}::uuid[]) and kept_at is null order by application for update`.execute(tx);
  return new Map(rows.map((row) => [row.application, row]));
}

export async function insertPromises(
  tx: Tx,
  employer: string,
  promises: readonly NewPromise[],
  now: Date,
): Promise<void> {
  if (promises.length === 0) return;
  await sql`insert into promise (id, employer, application, what, owner, due_on, made_at, told_by)
    select r.id, ${employer}::uuid, r.application, r.what, r.owner, r."dueOn", coalesce(r."madeAt", ${now}::timestamptz), r."toldBy"
    from jsonb_to_recordset(${JSON.stringify(promises.map((one) => ({ id: newId(), ...one })))}::jsonb)
      as r(id uuid, application uuid, what text, owner uuid, "dueOn" date, "madeAt" timestamptz, "toldBy" uuid)`.execute(
    tx,
  );
}

/** Ends the open promises of these applications and says why. */
export async function endPromises(tx: Tx, applications: readonly string[], why: string, now: Date): Promise<void> {
  if (applications.length === 0) return;
  await sql`update promise set kept_at = ${now}::timestamptz, ended_why = ${why}
    where application = any(${applications}::uuid[]) and kept_at is null`.execute(tx);
}

/** Of these applications, those that needed another channel before, whatever has become of it. */
export async function everReturned(tx: Tx, applications: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ application: string }>`
    select distinct application from promise where application = any(${applications}::uuid[])
      and (ended_why = 'bounced' or what = 'another-channel')`.execute(tx);
  return new Set(rows.map((row) => row.application));
}

/** How many open promises somebody owns, and how many of them are past their day. */
export async function countOwned(tx: Tx, owner: string, today: string): Promise<{ open: number; late: number }> {
  const { rows } = await sql<{ open: number; late: number }>`
    select count(*)::int as open, (count(*) filter (where due_on < ${today}::date))::int as late
    from promise where owner = ${owner}::uuid and kept_at is null`.execute(tx);
  return rows[0] ?? { open: 0, late: 0 };
}

/** Locks every open promise of somebody until commit, in the order that all who lock promises take. */
export async function lockOwned(tx: Tx, owner: string): Promise<void> {
  await sql`select from promise where owner = ${owner}::uuid and kept_at is null order by application for update`.execute(
    tx,
  );
}

/** Gives every open promise of one to another. Returns the applications. */
export async function movePromises(tx: Tx, from: string, to: string): Promise<string[]> {
  const { rows } = await sql<{ application: string }>`
    update promise set owner = ${to}::uuid where owner = ${from}::uuid and kept_at is null returning application`.execute(
    tx,
  );
  return rows.map((row) => row.application);
}

/** From this many rows on a change is worth new figures for the planner. */
const many = 100;

/** After many rows at once: without fresh figures the planner takes six hundred for one (migration 0006). */
export async function freshPlansAfter(tx: Tx, rows: number): Promise<void> {
  if (rows >= many) await sql`select gjensvar.keep_plans_fresh()`.execute(tx);
}

export type CurrentDecision = {
  id: string;
  application: string;
  outcome: Outcome;
  cause: string | null;
  reasons: string[];
  by: string;
  at: Date;
};

export async function currentDecisions(tx: Tx, applications: readonly string[]): Promise<Map<string, CurrentDecision>> {
  const { rows } = await sql<CurrentDecision>`
    select id, application, outcome, cause, reasons, by_staff as by, at from decision
    where application = any(${applications}::uuid[]) and current`.execute(tx);
  return new Map(rows.map((row) => [row.application, row]));
}

/** Writes one decision for each application; an earlier one stays as history. */
export async function insertDecisions(
  tx: Tx,
  made: {
    employer: string;
    by: string;
    applications: readonly string[];
    outcome: Outcome;
    cause: string | null;
    reasons: readonly string[];
  },
  now: Date,
): Promise<void> {
  if (made.applications.length === 0) return;
  await sql`update decision set current = false where application = any(${made.applications}::uuid[]) and current`.execute(
    tx,
  );
  await sql`insert into decision (employer, application, outcome, cause, reasons, by_staff, at)
    select ${made.employer}::uuid, application, ${made.outcome}, ${made.cause}, ${made.reasons}::text[], ${made.by}::uuid, ${now}::timestamptz
    from unnest(${made.applications}::uuid[]) as application`.execute(tx);
}
