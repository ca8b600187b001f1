// Taking applicants in: a file or one person, each with the promise of a first word in the same transaction.
import { readEmployerIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { Stored } from "../applications/application.ts";
import {
  finishIn,
  progressIn,
  readImportBytesIn,
  readImportIn,
  saveColumnMapIn,
  storePeopleIn,
} from "../applications/applications.server.ts";
import type { ColumnMap } from "../applications/reading/column-map.ts";
import type { Person } from "../applications/reading/people.ts";
import { type ImportReading, readApplicants } from "../applications/reading/read-file.ts";
import type { Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { redraftIn } from "./drafting.server.ts";
import { firstDue } from "./promises.ts";
import { insertPromises } from "./store.server.ts";
import { must } from "./who.server.ts";

/** How many people one transaction takes in: progress is seen, and a fault late in a file costs little. */
const chunk = 500;

export type Incoming = {
  fileName: string;
  bytes: Uint8Array;
  map?: ColumnMap | undefined;
  /** Reads and compares, and writes nothing. */
  dryRun?: boolean | undefined;
};

/** What `gjensvar import --json` prints. */
export type ImportReport = Omit<ImportReading, "refused"> & {
  imported: number;
  updated: number;
  unchanged: number;
  /** There when nothing could be taken in. */
  refused?: ImportReading["refused"] | "job-closed";
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
  // Many apply at the same moment of a list: each is worked out once.
  const due = new Map<number, string>();
  const dueOn = (applied: Date): string => {
    const known = due.get(applied.getTime());
    if (known !== undefined) return known;
    const date = firstDue(dateIn(applied, timeZone), today, job.promise.firstWordDays, job.country);
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

/** Rolls a dry run back. */
class DryRun extends Error {
  readonly stored: Stored;
  constructor(stored: Stored) {
    super("a dry run writes nothing");
    this.stored = stored;
  }
}

async function storeChunk(
  db: Db,
  actor: Actor,
  job: Job,
  part: readonly Person[],
  run: { now: Date; dry: boolean; spent: Set<string> },
): Promise<Stored> {
  try {
    return await inTransaction(db, actor, async (tx) => {
      const stored = await receivePeopleIn(tx, actor, job, part, run.now, run.spent);
      if (run.dry) throw new DryRun(stored);
      return stored;
    });
  } catch (fault) {
    if (fault instanceof DryRun) return fault.stored;
    throw fault;
  }
}

/**
 * Takes a file of applicants into a job, 500 people a transaction; every new application has its promise from the same commit.
 * Bad rows are told by line and column and cost no good row. Doing it twice changes nothing. Returns the report of the
 * command line; `onProgress` is told after each part.
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
  const { job, today } = await inTransaction(db, actor, async (tx) => ({
    job: await readJobIn(tx, actor, jobSlug),
    today: dateIn(now, (await readEmployerIn(tx, actor.employer)).timeZone),
  }));
  const reading = readApplicants(incoming.bytes, incoming.fileName, {
    ...(incoming.map ? { map: incoming.map } : {}),
    country: job.country,
    sector: job.sector,
    requirementKeys: job.requirements.map((one) => one.key),
    today,
  });
  const none = { imported: 0, updated: 0, unchanged: 0 };
  if (reading.refused) return { ...reading, ...none };
  if (job.state === "closed") return { ...reading, ...none, refused: "job-closed" };
  const sum = { ...none };
  const run = { now, dry: incoming.dryRun ?? false, spent: new Set<string>() };
  for (let start = 0; start < reading.people.length; start += chunk) {
    const part = reading.people.slice(start, start + chunk);
    const stored = await storeChunk(db, actor, job, part, run);
    sum.imported += stored.imported.length;
    sum.updated += stored.updated.length;
    sum.unchanged += stored.unchanged;
    await onProgress?.(Math.min(start + chunk, reading.people.length), reading.people.length);
  }
  return { ...reading, ...sum };
}

/** What a finished import keeps: the report without the people themselves. */
const kept = ({ people: _people, ...report }: ImportReport) => report;

/**
 * Runs an import that was started (`startImport`), with what the columns mean, and keeps its report; the mapping is remembered
 * for the next file with these columns. Running it again gives the report that is there.
 * @throws NotFound
 */
export async function runImport(
  db: Db,
  actor: Actor,
  importId: string,
  map: ColumnMap | undefined,
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
  const meaning = map ?? run.map ?? undefined;
  const report = kept(
    await receiveApplicants(db, actor, slug, { fileName: run.fileName, bytes, map: meaning }, now, progress),
  );
  await inTransaction(db, actor, async (tx) => {
    await finishIn(tx, actor, importId, { state: report.refused ? "failed" : "done", report, now });
    if (meaning && !report.refused)
      await saveColumnMapIn(
        tx,
        actor,
        report.columns.map((column) => column.header),
        meaning,
        now,
      );
  });
  return report;
}
