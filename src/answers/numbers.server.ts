// The numbers of every job somebody sees: applied, met, answered, waiting.
import type { Actor } from "../access/actor.ts";
import { jobsSeenIn } from "../jobs/jobs.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { type Numbers, numbersOf } from "./lists-store.server.ts";
import { must } from "./who.server.ts";

/** By job id; a job without applications is left out. @throws NotFound */
export async function jobNumbers(db: Db, actor: Actor): Promise<Map<string, Numbers>> {
  must(actor, "see-jobs");
  return inTransaction(db, actor, async (tx) => numbersOf(tx, await jobsSeenIn(tx, actor)));
}
