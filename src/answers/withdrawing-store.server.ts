// SQL for applications that were withdrawn. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";

export async function insertWithdrawal(
  tx: Tx,
  row: { application: string; employer: string; reason: string },
  now: Date,
): Promise<void> {
  await tx
    .insertInto("withdrawal")
    .values({ ...row, at: now.toISOString() })
    .execute();
}

/** The mails of an application's letters that wait in the queue, held until commit. */
export async function queuedMails(tx: Tx, application: string): Promise<number[]> {
  const { rows } = await sql<{ mail: number }>`select mail from letter
    where application = ${application}::uuid and state = 'queued' and mail is not null order by id for update`.execute(
    tx,
  );
  return rows.map((row) => row.mail);
}
