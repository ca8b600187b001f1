// What Gjensvar can do with applications. The only file of this room that others call, besides its pure ones.
import { revokeLinksIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { type Job, readJobIn, readJobsIn } from "../jobs/jobs.server.ts";
import { isUuid } from "../jobs/rules.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { parseAddress } from "../platform/mail/address.ts";
import type {
  Application,
  ApplicationPage,
  ApplicationRow,
  ApplicationState,
  CurrentLevel,
  Filters,
  NewSaid,
  Stage,
} from "./application.ts";
import { sameAddress } from "./known-people.ts";
import { cursorOf, readCursor } from "./rules.ts";
import { refreshSearchIn } from "./searching.server.ts";
import {
  applicationsOfCandidates,
  asAssessment,
  assessmentRows,
  countMatching,
  idsMatching,
  insertSaid,
  jobsOf,
  type ListRow,
  levelsOf,
  listPage,
  putContact,
  putCorrection,
  putStage,
  putState,
  saidOf,
  wholeRows,
} from "./store.server.ts";

export type {
  Application,
  ApplicationPage,
  ApplicationRow,
  ApplicationState,
  Assessment,
  AssessmentInput,
  Filters,
  Level,
  NewSaid,
  Place,
  Said,
  Short,
  Stage,
  Stored,
} from "./application.ts";
export { type Assessed, type AssessmentOf, assess, assessMany, assessManyIn } from "./assessing.server.ts";
export * from "./consents.server.ts";
export * from "./files.server.ts";
export {
  discardImport,
  finishIn,
  forgetFiles,
  type Import,
  type ImportState,
  importsOf,
  progressIn,
  type RecentImport,
  readColumnMapIn,
  readImportBytesIn,
  readImportIn,
  recentImports,
  type Started,
  saveColumnMapIn,
  saveMapIn,
  startImport,
} from "./imports.server.ts";
export { type KnownAddress, knownAddressIn } from "./known-address.server.ts";
export { notesIn, removeNote, writeNote } from "./notes.server.ts";
export { storePeopleIn } from "./people.server.ts";
export * from "./persons.server.ts";
export { type Listed, listedIn } from "./public-list.server.ts";
export { rescanFiles } from "./rescanning.server.ts";
export * from "./restricting.server.ts";
export { otherApplicationsIn } from "./same-person.server.ts";
export { noteSeenIn, type SeenBy, seenByIn } from "./seen.server.ts";

/** More than this a page never holds; the default page is what a screen shows. */
const LARGEST_PAGE = 5000;
const USUAL_PAGE = 50;

const keysOf = (job: Job): Map<string, string> => new Map(job.requirements.map((one) => [one.id, one.key]));

const asRow = (row: ListRow, levels: Record<string, CurrentLevel>): ApplicationRow => ({
  id: row.id,
  candidateId: row.candidate,
  givenName: row.given_name,
  familyName: row.family_name,
  fullName: row.full_name,
  email: row.email,
  language: row.language,
  internal: row.internal,
  stage: row.stage,
  state: row.state,
  appliedAt: row.applied_at,
  levels,
});

/** A job to look into: seen by this person, who may see applications. */
async function jobToSee(tx: Tx, actor: Actor, jobId: string): Promise<Job> {
  if (!mayDo(actor, "see-applications")) throw new NotFound();
  return readJobIn(tx, actor, jobId);
}

/** Ids that are none match nothing, rather than break the query. */
const withUuids = (filters: Filters): Filters =>
  filters.ids ? { ...filters, ids: filters.ids.filter(isUuid) } : filters;

/**
 * One page of a job's applications in the order they came in, never by merit. `limit` 1 to 5000, default 50.
 * `search` looks through names, addresses, evidence and what people said, in any form of a word.
 * @param jobId id or address of the job. @throws NotFound
 */
export const listApplications = (
  db: Db,
  actor: Actor,
  jobId: string,
  filters: Filters & { after?: string | undefined; limit?: number | undefined } = {},
): Promise<ApplicationPage> => inTransaction(db, actor, (tx) => listApplicationsIn(tx, actor, jobId, filters));

export async function listApplicationsIn(
  tx: Tx,
  actor: Actor,
  jobId: string,
  filters: Filters & { after?: string | undefined; limit?: number | undefined } = {},
): Promise<ApplicationPage> {
  const job = await jobToSee(tx, actor, jobId);
  const limit = Math.min(Math.max(Math.trunc(filters.limit ?? USUAL_PAGE), 1), LARGEST_PAGE);
  const after = readCursor(filters.after);
  const found = await listPage(tx, job.id, withUuids(filters), { after, limit: limit + 1 });
  const page = found.slice(0, limit);
  const whole = found.length <= limit && !after;
  const total = whole ? found.length : await countMatching(tx, job.id, withUuids(filters));
  const levels = await levelsOf(
    tx,
    page.map((row) => row.id),
    keysOf(job),
  );
  const last = page.at(-1);
  return {
    rows: page.map((row) => asRow(row, levels.get(row.id) ?? {})),
    total,
    next: last && found.length > limit ? cursorOf({ appliedAt: last.applied_at, id: last.id }) : null,
  };
}

/** The ids of all that match, in the list's order: what "all N that match" means. @throws NotFound */
export const applicationIds = (db: Db, actor: Actor, jobId: string, filters: Filters = {}): Promise<string[]> =>
  inTransaction(db, actor, (tx) => applicationIdsIn(tx, actor, jobId, filters));

export async function applicationIdsIn(tx: Tx, actor: Actor, jobId: string, filters: Filters = {}): Promise<string[]> {
  const job = await jobToSee(tx, actor, jobId);
  return idsMatching(tx, job.id, withUuids(filters));
}

/** One application whole. @throws NotFound when there is none, or none for this person. */
export const readApplication = (db: Db, actor: Actor, id: string): Promise<Application> =>
  inTransaction(db, actor, (tx) => readApplicationIn(tx, actor, id));

export async function readApplicationIn(tx: Tx, actor: Actor, id: string): Promise<Application> {
  const [application] = await readManyIn(tx, actor, [id]);
  if (!application) throw new NotFound();
  return application;
}

/** Many applications whole, in the order of the ids, of one or several jobs. @throws NotFound when one is missing or not for this person. */
export async function readManyIn(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Application[]> {
  if (!mayDo(actor, "see-applications") || !ids.every(isUuid)) throw new NotFound();
  const wanted = [...new Set(ids)];
  const rows = new Map((await wholeRows(tx, wanted)).map((row) => [row.id, row]));
  if (rows.size !== wanted.length) throw new NotFound();
  const jobs = await readJobsIn(
    tx,
    actor,
    [...rows.values()].map((row) => row.job),
  );
  const assessments = Map.groupBy(await assessmentRows(tx, wanted), (row) => row.application);
  const said = Map.groupBy(await saidOf(tx, wanted), (row) => row.application);
  return wanted.flatMap((id) => {
    const row = rows.get(id);
    const job = row && jobs.get(row.job);
    if (!row || !job) return [];
    const mine = assessments.get(id) ?? [];
    const made = job.requirements.flatMap((one) =>
      mine.filter((x) => x.requirement === one.id).map((x) => asAssessment(x, one.key)),
    );
    const levels = Object.fromEntries(made.map(({ requirement, level, short }) => [requirement, { level, short }]));
    return [
      {
        ...asRow(row, levels),
        phone: row.phone,
        city: row.city,
        contribution: row.contribution,
        externalId: row.external_id,
        reported: row.reported,
        assessments: made,
        said: (said.get(id) ?? []).map(({ application: _application, ...one }) => one),
        job,
      },
    ];
  });
}

/** Adds what people wrote or said. The caller has asked whether it may. */
export async function addSaidIn(tx: Tx, actor: Actor, rows: readonly NewSaid[]): Promise<void> {
  const spoken = rows.filter((row) => row.text.trim() !== "");
  if (spoken.length === 0) return;
  await insertSaid(tx, actor.employer, spoken);
  await refreshSearchIn(tx, [...new Set(spoken.map((row) => row.application))]);
}

/** Moves applications to a stage. Asks nobody: for rooms above, which have asked. */
export const setStageIn = (tx: Tx, ids: readonly string[], stage: Stage): Promise<void> => putStage(tx, ids, stage);

/** Sets the state of applications. The database holds that open ones have a promise and others none, at commit. */
export const setStateIn = (tx: Tx, ids: readonly string[], state: ApplicationState): Promise<void> =>
  putState(tx, ids, state);

/** Which job each application belongs to, for those this person may see. @throws NotFound when one is missing or not for this person. */
export async function jobsOfIn(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  if (!mayDo(actor, "see-applications") || !ids.every(isUuid)) throw new NotFound();
  const wanted = [...new Set(ids)];
  const rows = await jobsOf(tx, wanted);
  if (rows.length !== wanted.length) throw new NotFound();
  await readJobsIn(
    tx,
    actor,
    rows.map((row) => row.job),
  );
  return new Map(rows.map((row) => [row.id, row.job]));
}

export type ApplicationChange = {
  internal?: boolean | undefined;
  contribution?: string | null | undefined;
  language?: Lang | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
};

/**
 * Corrects what a list had wrong or could not know: the internal applicant's contribution, the letter's language, an address that
 * bounced. Left out stays. With another address the links in the old mailbox end. Refused when another candidate has the address. Audit: `application.changed` with the names of the fields.
 * @throws NotFound
 */
export async function changeApplication(
  db: Db,
  actor: Actor,
  id: string,
  change: ApplicationChange,
  now: Date,
): Promise<Decision<ChangeRefused>> {
  return inTransaction(db, actor, async (tx) => {
    const made = await changeApplicationIn(tx, actor, id, change, now);
    return made.ok ? allow : made;
  });
}

export type ChangeRefused = "email-taken" | "not-an-address";

/** The same within a transaction. `fields` names what is different now; none when nothing is. @throws NotFound */
export async function changeApplicationIn(
  tx: Tx,
  actor: Actor,
  id: string,
  change: ApplicationChange,
  now: Date,
): Promise<{ ok: true; fields: string[] } | { ok: false; why: ChangeRefused }> {
  if (!mayDo(actor, "import")) throw new NotFound();
  const before = await readApplicationIn(tx, actor, id);
  const { internal, contribution, language, phone } = change;
  const email = change.email === undefined ? undefined : sendableAddress(change.email, before.email);
  if (email === false) return refuse("not-an-address");
  const correction = given(
    { internal, contribution: contribution === undefined ? undefined : contribution?.trim() || null, language },
    before,
  );
  const contact = given({ email, phone: phone === undefined ? undefined : phone?.trim() || null }, before);
  const fields = [...Object.keys(correction), ...Object.keys(contact)];
  if (fields.length === 0) return { ok: true, fields };
  if (!(await putContact(tx, before.candidateId, contact))) return refuse("email-taken");
  await putCorrection(tx, id, correction);
  if (contact.email !== undefined) {
    const theirs = await applicationsOfCandidates(tx, [before.candidateId]);
    await refreshSearchIn(tx, theirs);
    if (before.email !== null) await revokeLinksIn(tx, actor, theirs, now);
  }
  await record(tx, actor, "application.changed", { application: id, fields });
  return { ok: true, fields };
}

/** A typed address as the sender takes it, null for none, false for what is no address. The stored one may stand as it is. */
function sendableAddress(typed: string | null, stored: string | null): string | null | false {
  const same = sameAddress(typed);
  if (same === null || same === stored) return same;
  const parsed = parseAddress(same);
  return parsed.ok ? sameAddress(parsed.address) : false;
}

/** Only what was given and is different. */
function given<T extends object>(change: T, before: object): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const standing = new Map(Object.entries(before));
  const kept = Object.entries(change).filter(([field, value]) => value !== undefined && value !== standing.get(field));
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
