// After a restore: what was waiting when the copy was made may have left since, so nobody knows.
import { sql } from "kysely";
import { recordMany } from "../audit/audit.server.ts";
import type { Tx } from "../db/db.server.ts";

/**
 * Puts in doubt every mail of an employer that had not left when the copy was made: nothing of it goes out before a human has said
 * what became of it. Audit: `mail.uncertain`. Returns how many.
 */
export async function doubtWaiting(tx: Tx, employer: string): Promise<number> {
  const { rows } = await sql<{ mail: number; about: string; kind: string }>`
    update outbox set state = 'uncertain', lease_until = null, claimed_by = null, doubted_at = null
    where employer = ${employer}::uuid and state in ('queued', 'claimed', 'uncertain') returning id as mail, about, kind`.execute(
    tx,
  );
  await recordMany(tx, { kind: "house", id: null, employer }, "mail.uncertain", rows);
  return rows.length;
}

/** Takes back the mails of the house itself (sign-in links and the like): whoever waited for one has asked again. */
export async function dropHouseMail(tx: Tx): Promise<void> {
  await sql`update outbox set state = 'cancelled' where employer is null and state in ('queued', 'claimed')`.execute(
    tx,
  );
}

/** The outbox begins another life: no journal that was written beside the database before says anything about its rows. */
export async function newEpoch(tx: Tx): Promise<void> {
  await sql`delete from outbox_epoch`.execute(tx);
}
