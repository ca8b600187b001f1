// Taking applicants in: a file or one person, each with the promise of a first word in the same transaction.
import { closingDaysIn, readEmployerIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { Stored } from "../applications/application.ts";
import {
  finishIn,
  progressIn,
  readColumnMapIn,
  readImportBytesIn,
  readImportIn,
  saveColumnMapIn,
  storePeopleIn,
} from "../applications/applications.server.ts";
import type { ColumnMap } from "../applications/reading/column-map.ts";
import type { Law } from "../applications/reading/law-on-columns.ts";
import type { Person } from "../applications/reading/people.ts";
import { saying } from "../applications/reading/problems.ts";
import { type ImportReading, peopleOf, readTable } from "../applications/reading/read-file.ts";
import type { Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { redraftIn } from "./drafting.server.ts";
import { type FirstWord, firstWordOf } from "./first-word.ts";
import { firstDue } from "./promises.ts";
import { insertPromises } from "./store.server.ts";
import { must } from "./who.server.ts";

/** How many people one transaction takes in: progress is seen, and a fault late in a file costs little. */
const chunk = 500;

export type Incoming = {
  fileName: string;
  bytes: Uint8Array;
  /** What somebody said the columns mean; left out, what they meant last time counts. */
  map?: ColumnMap | undefined;
  /** The law of another place than the job's, as somebody named it: what either forbids is left out. */
  law?: Law | undefined;
};

/** What `gjensvar import --json` prints. */
export type ImportReport = Omit<ImportReading, "refused"> & {
  imported: number;
  updated: number;
  unchanged: number;
  /** From when the promise of a first word counts, and what it is; null where nobody could be read. */
  firstWord: FirstWord | null;
  /** There when nothing could be taken in, or the rest could not. */
  refused?: ImportReading["refused"];
};

export type Progress = (done: number, of: number) => void | Promise<void>;

/**
 * Takes people into a job and promises each new one a first word: the job's owner, by the job's policy.
 * Untouched drafts of people about whom the list says something new are made again. @throws NotFound
 */
export async function receivePeopleIn(
  tx: Tx,
  actor: Actor,
  job: Job,
  people: readonly Person[],
  now: Date,
  spent?: Set<string>,
): Promise<Stored> {
  const stored = await storePeopleIn(tx, actor, job, people, now, spent);
  if (stored.updated.length > 0) await redraftIn(tx, actor, stored.updated, now);
  if (stored.imported.length === 0) return stored;
  const { timeZone } = await readEmployerIn(tx, actor.employer);
  const today = dateIn(now, timeZone);
  const closed = await closingDaysIn(tx, actor.employer);
  // Many apply at the same moment of a list: each is worked out once.
  const due = new Map<number, string>();
  const dueOn = (applied: Date): string => {
    const known = due.get(applied.getTime());
    if (known !== undefined) return known;
    const date = firstDue(dateIn(applied, timeZone), today, job.promise.firstWordDays, job.country, closed);
    due.set(applied.getTime(), date);
    return date;
  };
  const promises = [...stored.appliedAt].map(([application, applied]) => ({
    application,
    what: "first-word" as const,
    owner: job.owner,
    dueOn: dueOn(applied),
  }));
  await insertPromises(tx, actor.employer, promises, now);
  return stored;
}

/** Takes one part in; null when the job has closed. */
const storeChunk = (
  db: Db,
  actor: Actor,
  job: Job,
  part: readonly Person[],
  run: { now: Date; spent: Set<string> },
): Promise<Stored | null> =>
  inTransaction(db, actor, async (tx) =>
    (await readJobIn(tx, actor, job.id, "share")).state === "closed"
      ? null
      : receivePeopleIn(tx, actor, job, part, run.now, run.spent),
  );

/** The job, the day, and what these columns meant last time. */
const groundOf = (db: Db, actor: Actor, jobSlug: string, headers: readonly string[], now: Date) =>
  inTransaction(db, actor, async (tx) => ({
    job: await readJobIn(tx, actor, jobSlug),
    today: dateIn(now, (await readEmployerIn(tx, actor.employer)).timeZone),
    closedOn: await closingDaysIn(tx, actor.employer),
    remembered: await readColumnMapIn(tx, actor, headers),
  }));

/** The report of a list that the job no longer takes: all that was found wrong stays in it. */
function closed(report: ImportReport): ImportReport {
  const code = "job-closed";
  const why = { line: Math.max(report.header, 1), column: null, value: "", problem: saying(code), code } as const;
  return { ...report, rejected: [why, ...report.rejected], refused: code };
}

/**
 * Takes a file of applicants into a job, 500 people a transaction; every new application has its promise from the same commit.
 * Bad rows are told by line and column and cost no good row. What somebody said the columns mean is remembered. Doing it twice changes nothing. Returns the report of the
 * command line, also when the job closed meanwhile (`refused`, with whoever came in before); `onProgress` is told after each part.
 * @throws NotFound for who may not import
 */
export async function receiveApplicants(
  db: Db,
  actor: Actor,
  jobSlug: string,
  incoming: Incoming,
  now: Date,
  onProgress?: Progress,
): Promise<ImportReport> {
  must(actor, "import");
  const table = readTable(incoming.bytes);
  const headers = table.ok ? table.headers : [];
  const { job, today, closedOn, remembered } = await groundOf(db, actor, jobSlug, headers, now);
  const { law, map } = incoming;
  const meaning = map ?? remembered;
  const reading = peopleOf(table, incoming.fileName, {
    ...(meaning ? { map: meaning } : {}),
    ...{ country: job.country, sector: job.sector },
    also: law && { country: law.country ?? job.country, sector: law.sector ?? job.sector },
    requirementKeys: job.requirements.map((one) => one.key),
    today,
  });
  const sum = { imported: 0, updated: 0, unchanged: 0 };
  const told = () => ({ ...reading, ...sum, firstWord: firstWordOf(reading.people, job, today, closedOn) });
  if (reading.refused) return told();
  if (job.state === "closed") return closed(told());
  const run = { now, spent: new Set<string>() };
  const all = reading.people.length;
  for (let start = 0; start < all; start += chunk) {
    const stored = await storeChunk(db, actor, job, reading.people.slice(start, start + chunk), run);
    if (!stored) return closed(told());
    sum.imported += stored.imported.length;
    sum.updated += stored.updated.length;
    sum.unchanged += stored.unchanged;
    await onProgress?.(Math.min(start + chunk, all), all);
  }
  if (map) await inTransaction(db, actor, (tx) => saveColumnMapIn(tx, actor, headers, map, now));
  return told();
}

/** What a finished import keeps: the report without the people themselves. */
const kept = ({ people: _people, ...report }: ImportReport) => report;

/**
 * Runs an import that was started (`startImport`), with what somebody said its columns mean, and keeps its report.
 * Running it again gives the report that is there.
 * @throws NotFound
 */
export async function runImport(
  db: Db,
  actor: Actor,
  importId: string,
  now: Date,
): Promise<Omit<ImportReport, "people">> {
  must(actor, "import");
  const { run, bytes, slug } = await inTransaction(db, actor, async (tx) => {
    const found = await readImportIn(tx, actor, importId);
    return {
      run: found,
      bytes: await readImportBytesIn(tx, actor, importId),
      slug: (await readJobIn(tx, actor, found.job)).slug,
    };
  });
  if (run.state === "done" || !bytes) return run.report as Omit<ImportReport, "people">;
  const progress: Progress = (done) => inTransaction(db, actor, (tx) => progressIn(tx, actor, importId, done));
  const file = { fileName: run.fileName, bytes, map: run.map ?? undefined };
  const report = kept(await receiveApplicants(db, actor, slug, file, now, progress));
  const state = report.refused ? "failed" : "done";
  await inTransaction(db, actor, (tx) => finishIn(tx, actor, importId, { state, report, now }));
  return report;
}
