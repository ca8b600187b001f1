// One job by its id or address, as the person who asks may see it.
import type { Actor } from "../access/actor.ts";
import { mayDo, seesOnlyOwnJobs } from "../access/rules.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import type { Job } from "./job.ts";
import { isUuid } from "./rules.ts";
import { type Hold, idOfSlug, jobsById, type Seen } from "./store.server.ts";

/** Whether a text can be a job's address at all. Any other one is looked up nowhere. */
const isSlug = (text: string): boolean => /^[a-z0-9-]+$/.test(text);

export const seenOf = (actor: Actor): Seen => ({ onlyOf: seesOnlyOwnJobs(actor) ? actor.id : null });

/**
 * One job by id or address. `hold` keeps its row until commit: `share` against closing, `update` against every change.
 * @throws NotFound when there is none, or none for this person.
 */
export async function readJobIn(tx: Tx, actor: Actor, idOrSlug: string, hold: Hold = "none"): Promise<Job> {
  if (!mayDo(actor, "see-jobs")) throw new NotFound();
  const slugId = async () => (isSlug(idOrSlug) ? idOfSlug(tx, idOrSlug) : undefined);
  const id = isUuid(idOrSlug) ? idOrSlug : await slugId();
  const [job] = id === undefined ? [] : await jobsById(tx, seenOf(actor), [id], hold);
  if (!job) throw new NotFound();
  return job;
}
