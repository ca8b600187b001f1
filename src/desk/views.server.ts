// Views of a job's applicants that somebody keeps under a name: for oneself, or for all who see the job.
import { readStaffIn } from "../access/access.server.ts";
import type { Actor, Staff } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { type Job, readJobIn } from "../jobs/jobs.server.ts";
import { isUuid } from "../jobs/rules.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { type Decision, NotFound } from "../platform/decision.ts";
import { keptOf, mayKeep, nameOf, type SavedView, type ViewRefused } from "./applicants/views.ts";
import { dropView, putView, viewsFor } from "./applicants/views-store.server.ts";

function mustSee(actor: Actor): asserts actor is Staff {
  if (actor.kind !== "staff" || !mayDo(actor, "see-applications")) throw new NotFound();
}

/** Whoever makes jobs keeps their shared views in order, too: colleagues leave. */
const answersForJobs = (actor: Staff): boolean => mayDo(actor, "make-job");

/** The views of a job that this person sees: own and shared. The caller has read the job. */
export async function savedViewsIn(tx: Tx, actor: Actor, job: Pick<Job, "id">): Promise<SavedView[]> {
  if (actor.kind !== "staff") return [];
  const rows = await viewsFor(tx, { job: job.id, staff: actor.id });
  const names = await readStaffIn(
    tx,
    actor.employer,
    rows.map((row) => row.staff),
  );
  return rows.map(({ staff, ...row }) => ({
    ...row,
    own: staff === actor.id,
    mayRemove: staff === actor.id || (row.shared && answersForJobs(actor)),
    by: names.get(staff)?.name ?? "",
  }));
}

/** The job and its views for this person. @throws NotFound */
export function savedViews(db: Db, actor: Actor, slug: string): Promise<{ job: Job; views: SavedView[] }> {
  mustSee(actor);
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    return { job, views: await savedViewsIn(tx, actor, job) };
  });
}

/** What one view of a job shows now, as the address of the table says it: an own one, or one that is shared. @throws NotFound otherwise */
export async function openView(db: Db, actor: Actor, slug: string, id: string): Promise<string> {
  const found = (await savedViews(db, actor, slug)).views.find((one) => one.id === id);
  if (!found) throw new NotFound();
  return found.query;
}

/**
 * Keeps what the table shows under a name. The person's own view of the same name shows this from now on. Audit: `view.saved`, without
 * what is searched for. @throws NotFound
 */
export function saveView(
  db: Db,
  actor: Actor,
  slug: string,
  asked: { name: string; query: string; shared: boolean },
  now: Date,
): Promise<Decision<ViewRefused>> {
  mustSee(actor);
  const [name, query] = [nameOf(asked.name), keptOf(asked.query)];
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const own = (await viewsFor(tx, { job: job.id, staff: actor.id })).filter((one) => one.staff === actor.id);
    const may = mayKeep(name, query, own.filter((one) => one.name !== name).length);
    if (!may.ok) return may;
    const of = { employer: actor.employer, job: job.id, staff: actor.id };
    const id = await putView(tx, { ...of, name, query, shared: asked.shared }, now);
    await record(tx, actor, "view.saved", { view: id, job: job.id, shared: asked.shared });
    return may;
  });
}

/** Takes a view of one's own away; who answers for jobs also one that somebody shared. Audit: `view.removed`. @throws NotFound otherwise */
export function removeView(db: Db, actor: Actor, slug: string, id: string): Promise<void> {
  mustSee(actor);
  if (!isUuid(id)) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    if (!(await dropView(tx, { id, job: job.id, staff: actor.id, anyShared: answersForJobs(actor) })))
      throw new NotFound();
    await record(tx, actor, "view.removed", { view: id, job: job.id });
  });
}
