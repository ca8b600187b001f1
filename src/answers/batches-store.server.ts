// SQL for batches: which letters somebody sent off together. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { Way } from "./kinds.ts";

/** What a batch says: answers, or that the answer takes longer. */
export type BatchKind = "answer" | "holding";

export type BatchRow = {
  id: string;
  job: string;
  bodyHash: string;
  size: number;
  notBefore: Date;
  anyHour: boolean;
  kind: BatchKind;
  by: string;
  /** The job's rule sent it off; `by` answers for the job. */
  automatic: boolean;
  createdAt: Date;
  stoppedAt: Date | null;
  stoppedBy: string | null;
};

const columns = sql`id, job, body_hash as "bodyHash", size, not_before as "notBefore", any_hour as "anyHour", kind, by_staff as by, automatic, created_at as "createdAt",
  stopped_at as "stoppedAt", stopped_by as "stoppedBy"`;

export async function batchByKey(tx: Tx, key: string): Promise<BatchRow | undefined> {
  const { rows } = await sql<BatchRow>`select ${columns} from batch where key = ${key}`.execute(tx);
  return rows[0];
}

export async function batchById(tx: Tx, id: string): Promise<BatchRow | undefined> {
  const { rows } = await sql<BatchRow>`select ${columns} from batch where id = ${id}::uuid`.execute(tx);
  return rows[0];
}

/** The same, held until commit. */
export async function lockBatch(tx: Tx, id: string): Promise<BatchRow | undefined> {
  const { rows } = await sql<BatchRow>`select ${columns} from batch where id = ${id}::uuid for update`.execute(tx);
  return rows[0];
}

export type NewBatch = {
  employer: string;
  job: string;
  key: string;
  bodyHash: string;
  size: number;
  notBefore: Date;
  anyHour: boolean;
  kind: BatchKind;
  by: string;
  automatic?: boolean;
};

/** Takes the key. Nothing comes back when somebody has it; two at once wait for each other here. */
export async function insertBatch(tx: Tx, batch: NewBatch, now: Date): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into batch (employer, job, key, body_hash, size, not_before, any_hour, kind, by_staff, automatic, created_at)
    values (${batch.employer}::uuid, ${batch.job}::uuid, ${batch.key}, ${batch.bodyHash}, ${batch.size}, ${batch.notBefore}::timestamptz,
      ${batch.anyHour}, ${batch.kind}, ${batch.by}::uuid, ${batch.automatic ?? false}, ${now}::timestamptz)
    on conflict (employer, key) do nothing returning id`.execute(tx);
  return rows[0]?.id;
}

/** Whose hours, on whose clock: a job and a time zone, null for its country's own. */
export type HoursOf = { job: string; zone: string | null };

/** The job of each of these letters, and where its reader is, for those that keep hours. */
export async function waitingIn(tx: Tx, letters: readonly string[]): Promise<Map<string, HoursOf>> {
  if (letters.length === 0) return new Map();
  const { rows } = await sql<{ id: string } & HoursOf>`
    select l.id, b.job, l.time_zone as zone from standing_letter l join batch b on b.id = l.batch
    where l.id = any(${letters}::uuid[]) and not b.any_hour`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The zones, apart from their countries' own, in which people of this employer said they are. */
export async function zonesOf(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ zone: string }>`
    select time_zone as zone from letter_zone where employer = gjensvar.employer()`.execute(tx);
  return rows.map((row) => row.zone);
}

/** Gives the key back: nothing was sent under it. */
export async function dropBatch(tx: Tx, id: string): Promise<void> {
  await sql`delete from batch where id = ${id}::uuid`.execute(tx);
}

export async function markStopped(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await sql`update batch set stopped_at = ${now}::timestamptz, stopped_by = ${by}::uuid where id = ${id}::uuid and stopped_at is null`.execute(
    tx,
  );
}

export type BatchWay = { batch: string; way: Way; n: number; first: Date | null; last: Date | null };

/**
 * How many letters of each batch are on which way, and when the first and the last of them were accepted. One that was taken out of
 * play after it had come back still counts as that.
 */
export async function batchWays(tx: Tx, batches: readonly string[]): Promise<BatchWay[]> {
  const { rows } = await sql<BatchWay>`
    select batch, way, count(*)::int as n, min(accepted_at) as first, max(accepted_at) as last from standing_letter
    where batch = any(${batches}::uuid[]) group by batch, way
    union all
    select batch, 'bounced', count(*)::int, null::timestamptz, null::timestamptz from letter
    where batch = any(${batches}::uuid[]) and state = 'withdrawn' group by batch`.execute(tx);
  return rows;
}

/** How many letters a batch still has: all that were not stopped or sent again. */
export async function countInBatch(tx: Tx, batch: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from letter where batch = ${batch}::uuid`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** One letter less: it goes out again with another batch, and counts there. */
export async function leaveBatch(tx: Tx, batch: string): Promise<void> {
  await sql`update batch set size = size - 1 where id = ${batch}::uuid`.execute(tx);
}

/** The newest batches of these jobs, 200 at most. */
export async function batchesOf(tx: Tx, jobs: readonly string[]): Promise<BatchRow[]> {
  const { rows } = await sql<BatchRow>`
    select ${columns} from batch where job = any(${jobs}::uuid[]) order by created_at desc, id limit 200`.execute(tx);
  return rows;
}
