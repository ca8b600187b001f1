// The table of applicants: a page of it, everybody who fits, how many stand where, and what some of them wait for.
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { ApplicationState, Level, Stage } from "../applications/application.ts";
import { jobsOfIn } from "../applications/applications.server.ts";
import { cursorOf, readCursor } from "../applications/rules.ts";
import type { Job } from "../jobs/job.ts";
import { isUuid } from "../jobs/rules.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { PromiseKind } from "./kinds.ts";
import {
  appliedAtOf,
  countLines,
  countStates,
  type Due,
  dueOf,
  type LineFilters,
  type LineSort,
  lineIds,
  linePage,
  ownersOf,
  plainId,
  type RawLine,
} from "./lines-store.server.ts";
import { isDebt } from "./promises.ts";
import { openPromises } from "./store.server.ts";
import { must } from "./who.server.ts";

export type { LineFilters } from "./lines-store.server.ts";

export type ApplicantLine = {
  id: string;
  fullName: string;
  internal: boolean;
  stage: Stage;
  state: ApplicationState;
  /** One for each requirement, in the job's order. */
  levels: Level[];
  promise: { what: PromiseKind /** `YYYY-MM-DD` */; dueOn: string; late: boolean } | null;
};

export type LinePage = { lines: ApplicantLine[] /** Of all that fit. */; total: number; next: string | null };

/** More than this a page never holds. */
const MOST = 5000;

const today = async (tx: Tx, actor: Actor, now: Date): Promise<string> =>
  dateIn(now, (await readEmployerIn(tx, actor.employer)).timeZone);

/** Ids that are none match nothing, rather than break the query. */
const sound = (filters: LineFilters): LineFilters =>
  filters.ids ? { ...filters, ids: filters.ids.filter(isUuid) } : filters;

/** Signs of a requirement's id in the view. */
const idLength = 32;

/** Splits what the view put together. Hot: a page holds thousands. */
function asLine(raw: RawLine, order: ReadonlyMap<string, number>, date: string): ApplicantLine {
  const { levels, waits, ...line } = raw;
  const own = new Array<Level>(order.size).fill("not-assessed");
  for (let from = 0; from < levels.length; ) {
    const comma = levels.indexOf(",", from);
    const end = comma < 0 ? levels.length : comma;
    const at = order.get(levels.slice(from, from + idLength));
    if (at !== undefined) own[at] = levels.slice(from + idLength + 1, end) as Level;
    from = end + 1;
  }
  const [what, dueOn = ""] = waits.split(" ");
  const promise = what ? { what: what as PromiseKind, dueOn, late: isDebt(dueOn, date) } : null;
  return { ...line, levels: own, promise };
}

/**
 * One page of a job's applicants in the order they applied, or as `sort` says; never by merit. The caller has read the job, which says that this
 * person may see it. `limit` 1 to 5000. @throws NotFound
 */
export async function linesIn(
  tx: Tx,
  actor: Actor,
  job: Job,
  asked: LineFilters & { after?: string | undefined; limit: number; sort?: LineSort | undefined },
  now: Date,
): Promise<LinePage> {
  must(actor, "see-applications");
  const { after: cursor, limit: wanted, sort, ...rest } = asked;
  const [filters, after, limit] = [sound(rest), readCursor(cursor), Math.min(Math.max(wanted, 1), MOST)];
  const found = await linePage(tx, job.id, filters, { after, limit: limit + 1, sort });
  const whole = found.length <= limit && !after;
  const total = whole ? found.length : await countLines(tx, job.id, filters);
  const order = new Map(job.requirements.map((one, index) => [plainId(one.id), index]));
  const date = await today(tx, actor, now);
  const lines = found.slice(0, limit).map((raw) => asLine(raw, order, date));
  const last = found.length > limit ? lines.at(-1) : undefined;
  const next = last ? cursorOf({ appliedAt: await appliedAtOf(tx, last.id), id: last.id }) : null;
  return { lines, total, next };
}

/** How many fit. The caller has read the job. @throws NotFound */
export async function lineCountIn(tx: Tx, actor: Actor, job: Job, filters: LineFilters): Promise<number> {
  must(actor, "see-applications");
  return countLines(tx, job.id, sound(filters));
}

/** The ids of all that fit, in the same order. @throws NotFound */
export async function lineIdsIn(tx: Tx, actor: Actor, job: Job, filters: LineFilters): Promise<string[]> {
  must(actor, "see-applications");
  return lineIds(tx, job.id, sound(filters));
}

/** Who owns what is promised in a job, by staff id, in the order of their names. The caller has read the job. @throws NotFound */
export async function promiseOwnersIn(tx: Tx, actor: Actor, job: Job): Promise<{ id: string; name: string }[]> {
  must(actor, "see-applications");
  const ids = await ownersOf(tx, job.id);
  const names = await readStaffIn(tx, actor.employer, ids);
  return ids
    .map((id) => ({ id, name: names.get(id)?.name ?? "" }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

export type JobCounts = Record<ApplicationState, number> & { all: number };
/** `late`: promised word on a day that has passed. `nextDue`: the next date on which word was promised, today's included. */
export type JobStanding = JobCounts & Due;

/** How many of a job's applicants wait, are answered and have withdrawn. The caller has read the job. @throws NotFound */
export async function jobCountsIn(tx: Tx, actor: Actor, job: Job): Promise<JobCounts> {
  must(actor, "see-applications");
  const rows = await countStates(tx, job.id);
  const of = (state: ApplicationState) => rows.find((row) => row.state === state)?.n ?? 0;
  const [open, answered, withdrawn] = [of("open"), of("answered"), of("withdrawn")];
  return { open, answered, withdrawn, all: open + answered + withdrawn };
}

/** What those who wait in a job were promised. Lines that hold all of them are counted instead of asked for. @throws NotFound */
export async function jobDueIn(
  tx: Tx,
  actor: Actor,
  job: Job,
  everybody: readonly ApplicantLine[] | undefined,
  now: Date,
): Promise<Due> {
  must(actor, "see-applications");
  if (!everybody) return dueOf(tx, job.id, await today(tx, actor, now));
  const promises = everybody.flatMap(({ promise }) => promise ?? []);
  const ahead = promises.filter((promise) => !promise.late).map((promise) => promise.dueOn);
  return { late: promises.length - ahead.length, nextDue: ahead.sort()[0] ?? null };
}

export type PromiseOf = { what: PromiseKind; dueOn: string; late: boolean; owner: string };

/** What these people wait for, by when and whose it is; without those who wait for nothing. @throws NotFound */
export async function promisesIn(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, PromiseOf>> {
  must(actor, "see-applications");
  await jobsOfIn(tx, actor, ids);
  const promises = [...(await openPromises(tx, ids)).values()];
  const names = await readStaffIn(
    tx,
    actor.employer,
    promises.map((one) => one.owner),
  );
  const date = await today(tx, actor, now);
  return new Map(
    promises.map(({ application, what, dueOn, owner }) => [
      application,
      { what, dueOn, late: isDebt(dueOn, date), owner: names.get(owner)?.name ?? "" },
    ]),
  );
}
