// What Gjensvar can do with jobs. The only file of this room that others call, besides its pure ones.
import { listColleaguesIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { jobNotes } from "./advert.ts";
import { advertRow } from "./adverts-store.server.ts";
import type { Job, JobDraft, JobFault, JobInput, JobSummary } from "./job.ts";
import { readJobIn, seenOf } from "./reading.server.ts";
import { checkJob, mayChange, slugFor } from "./rules.ts";
import {
  closeJob,
  insertJob,
  jobsById,
  putMembers,
  putRequirements,
  reopenJob,
  seenIds,
  summaries,
  takenSlugs,
  updateJob,
} from "./store.server.ts";
import { type Team, teamFaults } from "./team.ts";

export { advertOf, changeAdvert, openAdvert, openAdverts, publishAdvert, takeDownAdvert } from "./adverts.server.ts";
export {
  askException,
  checkQuestions,
  decideException,
  type ExceptionWish,
  exceptionsOf,
  exceptionsWaitingFor,
  withdrawException,
} from "./exceptions.server.ts";
export type { Job, JobFault, JobInput, JobSummary, Requirement } from "./job.ts";
export { readJobIn } from "./reading.server.ts";

export type Made = { ok: true; id: string; slug: string } | { ok: false; faults: JobFault[] };
export type Changed = { ok: true; slug: string } | { ok: false; faults: JobFault[] };

type Fault = { constraint?: unknown; detail?: unknown };

/** The database refuses to remove a requirement that somebody was assessed against; here that is an answer, not a fault. */
async function withAssessedFault(work: () => Promise<Changed>): Promise<Changed> {
  try {
    return await work();
  } catch (fault) {
    const { constraint, detail } = fault as Fault;
    if (constraint !== "requirement_assessed") throw fault;
    return { ok: false, faults: [{ field: "requirements", why: "assessed", word: String(detail) }] };
  }
}

/** Owner, manager and members must be active staff of this employer, in a role that can do it. Unchanged ones stay, whoever they are. */
async function staffFaults(tx: Tx, actor: Actor, job: Team, before?: Team): Promise<JobFault[]> {
  const roleOf = new Map((await listColleaguesIn(tx, actor.employer)).map((one) => [one.id, one.role]));
  const kept = new Set(before ? [before.owner, before.manager, ...before.members] : []);
  return teamFaults(job, roleOf, kept);
}

/** Who answers for a new job when nobody is named: whoever makes it. */
const ownerOf = (actor: Actor, draft: JobDraft): string | null =>
  draft.owner ?? (actor.kind === "staff" ? actor.id : null);

/**
 * Makes a job; its address comes from its title. Default state open, which needs a requirement.
 * Audit: `job.made`. @throws NotFound for who may not make jobs.
 */
export async function makeJob(db: Db, actor: Actor, input: JobInput, now: Date): Promise<Made> {
  if (!mayDo(actor, "make-job")) throw new NotFound();
  const checked = checkJob(input);
  if (!checked.ok) return checked;
  const owner = ownerOf(actor, checked.job);
  if (owner === null) return { ok: false, faults: [{ field: "owner", why: "missing" }] };
  return inTransaction(db, actor, async (tx): Promise<Made> => {
    const faults = await staffFaults(tx, actor, { ...checked.job, owner });
    if (faults.length > 0) return { ok: false, faults };
    const slug = slugFor(checked.job.title, await takenSlugs(tx, actor.employer));
    const id = await insertJob(tx, actor.employer, checked.job, { slug, owner, now });
    await putRequirements(tx, actor.employer, id, checked.job.requirements);
    await putMembers(tx, actor.employer, id, checked.job.members);
    await record(tx, actor, "job.made", {
      job: id,
      slug,
      state: checked.job.state,
      requirements: checked.job.requirements.length,
    });
    return { ok: true, id, slug };
  });
}

/** What a change touched, by field name, for the log. */
function touched(before: Job, after: JobDraft, owner: string): string[] {
  const was = {
    ...before,
    requirements: before.requirements.map(({ key, label, kind, must }) => ({ key, label, kind, must })),
  };
  const is: JobDraft = { ...after, owner };
  const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
  return (Object.keys(is) as (keyof JobDraft)[]).filter((field) => !same(was[field], is[field]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

const unlawfulIn = (job: JobDraft): JobFault[] =>
  jobNotes(job)
    .filter((note) => note.level === "stop")
    .map((note) => ({ field: note.field, why: "unlawful", word: note.quote }));

/**
 * Changes a job; the input is the whole job as it shall be (left-out promises, openings and closing rule stay).
 * Requirements keep their id by key. One that somebody was assessed against is never removed: fault `assessed`, with its key. While the
 * advert is out, words that may not stand in one are refused: fault `unlawful`.
 * Writes nothing when nothing is different. Audit: `job.changed` with the names of the fields.
 */
export async function changeJob(db: Db, actor: Actor, slug: string, input: JobInput, _now: Date): Promise<Changed> {
  if (!mayDo(actor, "make-job")) throw new NotFound();
  return withAssessedFault(() =>
    inTransaction(db, actor, async (tx): Promise<Changed> => {
      const before = await readJobIn(tx, actor, slug, "update");
      const checked = checkJob(input, before);
      if (!checked.ok) return checked;
      const owner = checked.job.owner ?? before.owner;
      const faults = [
        ...mayChange(before, checked.job),
        ...(await staffFaults(tx, actor, { ...checked.job, owner }, before)),
        ...((await advertRow(tx, before.id))?.publishedAt ? unlawfulIn(checked.job) : []),
      ];
      if (faults.length > 0) return { ok: false, faults };
      const fields = touched(before, checked.job, owner);
      if (fields.length === 0) return { ok: true, slug: before.slug };
      await updateJob(tx, before.id, checked.job, owner);
      await putRequirements(tx, actor.employer, before.id, checked.job.requirements);
      await putMembers(tx, actor.employer, before.id, checked.job.members);
      await record(tx, actor, "job.changed", { job: before.id, fields });
      return { ok: true, slug: before.slug };
    }),
  );
}

/** One job by its address. @throws NotFound when there is none, or none for this person. */
export async function readJob(db: Db, actor: Actor, slug: string): Promise<Job> {
  return inTransaction(db, actor, (tx) => readJobIn(tx, actor, slug));
}

/** Several jobs by id, as a map. @throws NotFound when one is missing or not for this person. */
export async function readJobsIn(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, Job>> {
  if (!mayDo(actor, "see-jobs")) throw new NotFound();
  const wanted = [...new Set(ids)];
  const jobs = await jobsById(tx, seenOf(actor), wanted);
  if (jobs.length !== wanted.length) throw new NotFound();
  return new Map(jobs.map((job) => [job.id, job]));
}

/** Every job this person sees: open ones first, the next deadline first. */
export async function listJobs(db: Db, actor: Actor): Promise<JobSummary[]> {
  return inTransaction(db, actor, (tx) => listJobsIn(tx, actor));
}

export async function listJobsIn(tx: Tx, actor: Actor): Promise<JobSummary[]> {
  if (!mayDo(actor, "see-jobs")) throw new NotFound();
  return summaries(tx, seenOf(actor));
}

/** Ids of the jobs this person sees; none for who sees no jobs. */
export async function jobsSeenIn(tx: Tx, actor: Actor): Promise<string[]> {
  return mayDo(actor, "see-jobs") ? seenIds(tx, seenOf(actor)) : [];
}

/**
 * Marks a job closed; doing it twice is nothing. Whether it may is the caller's question; the database refuses while one
 * application is open. Audit: `job.closed`.
 */
export async function markClosedIn(tx: Tx, actor: Actor, jobId: string, now: Date): Promise<void> {
  if (!mayDo(actor, "close-job")) throw new NotFound();
  const job = await readJobIn(tx, actor, jobId, "update");
  if (job.state === "closed") return;
  await closeJob(tx, job.id, now);
  await record(tx, actor, "job.closed", { job: job.id });
}

/**
 * Opens a job again: somebody in it waits for an answer after all, because a letter came back. An open one stays as it is.
 * Audit: `job.reopened`.
 */
export async function openAgainIn(tx: Tx, actor: Actor, jobId: string): Promise<void> {
  if (!mayDo(actor, "close-job")) throw new NotFound();
  const job = await readJobIn(tx, actor, jobId, "update");
  if (job.state !== "closed") return;
  await reopenJob(tx, job.id);
  await record(tx, actor, "job.reopened", { job: job.id });
}
