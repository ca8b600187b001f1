// Which drafts of a no have no reason yet: what the receipt of a decision for many says.
import { sql } from "kysely";
import type { Actor } from "../access/actor.ts";
import { jobsOfIn } from "../applications/applications.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { must } from "./who.server.ts";

/** Of these people's drafts, those of a plain no that give no reason: how many, and the first in the list's order. @throws NotFound */
export async function bareDrafts(
  db: Db,
  actor: Actor,
  applications: readonly string[],
): Promise<{ count: number; first: string | null }> {
  must(actor, "decide");
  return inTransaction(db, actor, async (tx) => {
    await jobsOfIn(tx, actor, applications);
    const { rows } = await sql<{ letters: string[] | null }>`
      select json_agg(id order by applied_at, application) as letters from standing_letter
      where kind = 'answer' and way = 'draft' and outcome = 'declined' and reason_key is null
        and application = any(${applications}::uuid[])`.execute(tx);
    const letters = rows[0]?.letters ?? [];
    return { count: letters.length, first: letters[0] ?? null };
  });
}
