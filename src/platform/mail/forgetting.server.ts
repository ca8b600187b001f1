// Mails that nobody is to read any more: rows that go with their text and address. Behind nothing: rooms and the schedule call it.
import { sql } from "kysely";
import { type Db, inTransaction, type Tx } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { takeBack } from "./mail.server.ts";

/** What came in and names these mails stays only where it was matched by its own address: the reference goes. */
async function dropMails(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable("incoming").set({ outbox: null }).where("outbox", "in", ids).execute();
  await tx.deleteFrom("outbox").where("id", "in", ids).execute();
}

/** Whose mails: about these things, to this address (and what came from it), and these that came in. */
export type MailsOf = { about: readonly string[]; address: string | null; incoming: readonly string[] };

/**
 * Erases an employer's mails to and from one person. What waits is stopped; what the sender holds, or nobody knows the end of, goes when it
 * has come to one (`forgetMails`). Nothing may refer to the rows any more. Returns how many were stopped.
 */
export async function eraseMailsIn(tx: Tx, employer: string, { about, address, incoming }: MailsOf): Promise<number> {
  const { rows } = await sql<{ id: number }>`select id from outbox where employer = ${employer}::uuid
    and (about = any(${about}::uuid[]) or lower(to_addr) = lower(${address}::text)) order by id for update`.execute(tx);
  const ids = rows.map((row) => row.id);
  const stopped = await takeBack(tx, ids, true);
  await sql`delete from incoming where employer = ${employer}::uuid
    and (id = any(${incoming}::uuid[]) or outbox = any(${ids}::bigint[]) or lower(from_addr) = lower(${address}::text))`.execute(
    tx,
  );
  const { rows: ended } = await sql<{ id: number }>`select id from outbox
    where id = any(${ids}::bigint[]) and state in ('accepted', 'refused', 'cancelled')`.execute(tx);
  await dropMails(
    tx,
    ended.map((row) => row.id),
  );
  await sql`update outbox set forget = true where id = any(${ids}::bigint[])`.execute(tx);
  return stopped.length;
}

/** A mail in doubt is settled within this; a bounce of one that is gone concerns nobody. */
const keptHours = 24;

/** Lets go of mails that were to be forgotten and have come to their end. For the schedule; a second run finds nothing. */
export async function forgetMails(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptHours * 3_600_000);
  await inTransaction(db, theHouse, async (tx) => {
    const { rows } = await sql<{ id: number }>`select id from outbox
      where forget and created_at < ${before.toISOString()}::timestamptz and state not in ('queued', 'claimed')
      order by id for update skip locked`.execute(tx);
    await dropMails(
      tx,
      rows.map((row) => row.id),
    );
  });
}
