// Erasing: drafts that somebody began under an address, sent or not, and the files that came with them.
import { sql } from "kysely";
import { dropDraftFilesIn } from "../applications/applications.server.ts";
import type { Tx } from "../platform/db/db.server.ts";

/** Erases every draft of an employer under this address. What lies apart goes with the application itself. */
export async function eraseDraftsOfIn(tx: Tx, employer: string, address: string | null): Promise<void> {
  if (address === null) return;
  const { rows } = await sql<{ id: string }>`delete from apply_draft
    where employer = ${employer}::uuid and lower(facts ->> 'email') = lower(${address}) returning id`.execute(tx);
  for (const { id } of rows) await dropDraftFilesIn(tx, employer, id);
}
