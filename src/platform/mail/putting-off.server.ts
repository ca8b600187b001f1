// Putting off: mails that are due, and that no sender has taken, are tried at a later moment instead, and until when they may leave.
import { sql } from "kysely";
import type { Tx } from "../db/db.server.ts";

type DueMail = { id: number; about: string; nextTry: Date };

/** Mails of this kind that wait in the queue and are due by this moment. */
export async function dueMails(tx: Tx, kind: string, by: Date): Promise<DueMail[]> {
  const { rows } = await sql<DueMail>`
    select id, about, next_try as "nextTry" from outbox
    where state = 'queued' and lane in (0, 1, 2) and next_try <= ${by}::timestamptz and kind = ${kind} order by id`.execute(
    tx,
  );
  return rows;
}

/** Mails of this kind that wait in the queue, are due, and may no longer leave. */
export async function outlivedMails(tx: Tx, kind: string, now: Date): Promise<{ id: number; about: string }[]> {
  const { rows } = await sql<{ id: number; about: string }>`
    select id, about from outbox
    where state = 'queued' and lane in (0, 1, 2) and next_try <= ${now}::timestamptz and not_after <= ${now}::timestamptz
      and kind = ${kind} order by id`.execute(tx);
  return rows;
}

/** These mails, as far as they wait in the queue, may leave until then; null for at any time. */
export async function mayLeaveUntil(tx: Tx, ids: readonly number[], notAfter: Date | null): Promise<void> {
  if (ids.length === 0) return;
  await sql`update outbox set not_after = ${notAfter}::timestamptz
    where id = any(${ids}::bigint[]) and state = 'queued'`.execute(tx);
}

/**
 * Those of these mails that no sender has taken are tried at `at`, not before, and may leave until `notAfter`; giving up is counted from the tries after it, because
 * the time until then is ours and not the receiver's. How many. A second run changes nothing.
 */
export async function putOff(tx: Tx, ids: readonly number[], at: Date, notAfter: Date | null): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await sql`
    update outbox set next_try = ${at}::timestamptz, not_after = ${notAfter}::timestamptz, tried_at = null
    where id = any(${ids}::bigint[]) and state = 'queued' and next_try < ${at}::timestamptz returning id`.execute(tx);
  return rows.length;
}
