// SQL for letters that ask for more time: what stands, and which of them their promise has not followed yet. Decides nothing.
import { sql } from "kysely";
import type { Cause } from "../jobs/job.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { newId } from "../platform/ids.server.ts";
import type { Way } from "./kinds.ts";

export type StandingHolding = { id: string; application: string; way: Way; mail: number | null };

/** Letters for more time whose day does not count yet: at most one a person. */
export async function standingHoldings(tx: Tx, applications: readonly string[]): Promise<Map<string, StandingHolding>> {
  const { rows } = await sql<StandingHolding>`
    select w.id, w.application, w.way, w.mail from letter_way w join letter l on l.id = w.id
    where w.kind = 'holding' and w.application = any(${applications}::uuid[]) and l.counted_at is null`.execute(tx);
  return new Map(rows.map((row) => [row.application, row]));
}

/** Letters that came back after their day had counted, and that the promise has followed: nobody need look at them once there is another word. */
export async function returnedHoldings(tx: Tx, applications: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select w.id from letter_way w join letter l on l.id = w.id
    where w.kind = 'holding' and w.way = 'bounced' and w.application = any(${applications}::uuid[]) and l.counted_at is not null
      and not exists (select from promise p where p.told_by = l.id and p.kept_at is null) order by w.id`.execute(tx);
  return rows.map((row) => row.id);
}

export type NewHolding = {
  application: string;
  language: string;
  subject: string;
  body: string;
  cause: Cause;
  /** The one it asks more time for. */
  promise: string;
  /** `YYYY-MM-DD` */
  promisedOn: string;
};

/** Letters that somebody has read and says yes to as they stand; the hash is taken of the row itself. Returns their ids. */
export async function insertHoldings(
  tx: Tx,
  by: { employer: string; staff: string; automatic: boolean },
  made: readonly NewHolding[],
  now: Date,
): Promise<string[]> {
  const rows = made.map((one) => ({ id: newId(), ...one }));
  await sql`insert into letter (id, employer, application, kind, version, language, subject, body, state, approved_by, approved_at,
      approved_hash, promised_on, cause, promise, automatic, created_at)
    select r.id, ${by.employer}::uuid, r.application, 'holding', coalesce(old.version, 0) + 1, r.language, r.subject, r.body, 'approved',
      ${by.staff}::uuid, ${now}::timestamptz, encode(sha256(convert_to(r.subject || chr(31) || r.body, 'UTF8')), 'hex'),
      r."promisedOn", r.cause, r.promise, ${by.automatic}::boolean, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, application uuid, language text, subject text, body text, cause text, promise uuid, "promisedOn" date)
    left join (select application, max(version) as version from letter where kind = 'holding' group by application) old
      on old.application = r.application`.execute(tx);
  return rows.map((row) => row.id);
}

/** What the reaction to a mail needs of a letter. `promise`: the one it asked more time for. */
export type HeldLetter = {
  id: string;
  application: string;
  way: Way;
  promisedOn: string;
  promise: string;
  acceptedAt: Date | null;
  counted: boolean;
};

export async function heldLetters(tx: Tx, ids: readonly string[]): Promise<HeldLetter[]> {
  const { rows } = await sql<HeldLetter>`
    select l.id, l.application, w.way, l.promised_on as "promisedOn", l.promise, w.accepted_at as "acceptedAt",
      l.counted_at is not null as counted
    from letter l join letter_way w on w.id = l.id
    where l.kind = 'holding' and l.id = any(${ids}::uuid[]) order by l.application`.execute(tx);
  return rows;
}

/** The letters' days count from now on. */
export async function markCounted(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  await sql`update letter set counted_at = ${now}::timestamptz where id = any(${ids}::uuid[])`.execute(tx);
}

/** The day that was promised before each of these letters moved it. A letter is counted and the promise ended at the same moment. */
export async function daysBefore(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; dueOn: string }>`
    select l.id, p.due_on as "dueOn" from letter l
    join promise p on p.application = l.application and p.kept_at = l.counted_at and p.ended_why = 'extended'
    where l.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.dueOn]));
}

/** Letters whose mail has ended while the promise does not show it yet: taken in and not counted, or counted and come back. */
export async function unfollowedHoldings(tx: Tx): Promise<{ id: string; way: "accepted" | "bounced" }[]> {
  const { rows } = await sql<{ id: string; way: "accepted" | "bounced" }>`
    select w.id, w.way from letter_way w join letter l on l.id = w.id
    left join promise p on p.told_by = l.id and p.kept_at is null
    where w.kind = 'holding' and ((w.way = 'accepted' and l.counted_at is null) or (w.way = 'bounced' and p.id is not null))
    order by w.id`.execute(tx);
  return rows;
}

/** How many letters the job's rule has sent each of these people since a human last decided about them or wrote to them. */
export async function heldByRule(tx: Tx, applications: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ application: string; n: number }>`
    select l.application, count(*)::int as n from letter l
    where l.kind = 'holding' and l.automatic and l.counted_at is not null and l.application = any(${applications}::uuid[])
      and not exists (select from decision d where d.application = l.application and d.at > l.created_at)
      and not exists (select from letter later where later.application = l.application and later.kind = 'holding'
        and not later.automatic and later.state <> 'withdrawn' and later.created_at > l.created_at)
    group by l.application`.execute(tx);
  return new Map(rows.map((row) => [row.application, row.n]));
}
