// Imports under way, and the columns an employer mapped before. Part of the front door, which re-exports it.
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { listJobsIn, readJobIn } from "../jobs/jobs.server.ts";
import { isUuid } from "../jobs/rules.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import { hashText } from "../platform/ids.server.ts";
import {
  deleteImport,
  dropOldFiles,
  type ImportRow,
  type ImportState,
  importBytes,
  importRow,
  importsOfJob,
  insertImport,
  mapFor,
  putEnd,
  putMap,
  putProgress,
  recentRows,
  rememberMap,
} from "./import-store.server.ts";
import { type ColumnMap, headersKey } from "./reading/column-map.ts";
import type { ProblemCode } from "./reading/problems.ts";
import { readTable } from "./reading/read-file.ts";

export type { ImportState } from "./import-store.server.ts";

/** One import of one file into one job. `report` is what finished it, in the shape of the command line's report. */
export type Import = {
  readonly id: string;
  readonly job: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly doneRows: number;
  /** How many rows the file has; null in an import older than the figure. */
  readonly allRows: number | null;
  readonly map: ColumnMap | null;
  readonly report: unknown;
  readonly byStaff: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

const asImport = (row: ImportRow): Import => ({
  id: row.id,
  job: row.job,
  fileName: row.file_name,
  state: row.state,
  doneRows: row.done_rows,
  allRows: row.all_rows,
  map: row.map,
  report: row.report,
  byStaff: row.by_staff,
  createdAt: row.created_at,
  finishedAt: row.finished_at,
});

export type Started = { ok: true; id: string } | { ok: false; why: ProblemCode };

/**
 * Keeps a file until it is imported, with the number of its rows. What cannot be read, or holds nobody, is not kept: the
 * refusal says what is wrong with it. Audit: `import.started`. @throws NotFound
 */
export async function startImport(
  db: Db,
  actor: Actor,
  jobId: string,
  fileName: string,
  bytes: Uint8Array,
  now: Date,
): Promise<Started> {
  if (actor.kind !== "staff" || !mayDo(actor, "import")) throw new NotFound();
  return inTransaction(db, actor, async (tx): Promise<Started> => {
    const job = await readJobIn(tx, actor, jobId);
    if (job.state === "closed") return { ok: false, why: "job-closed" };
    const table = readTable(bytes);
    if (!table.ok) return { ok: false, why: table.why };
    const rows = table.rows.length + table.broken.length;
    if (rows === 0) return { ok: false, why: "no-rows" };
    const name = fileName.toWellFormed().replaceAll("\0", "").slice(0, 200).toWellFormed();
    const row = { job: job.id, fileName: name, bytes, rows, staff: actor.id, now };
    const id = await insertImport(tx, actor.employer, row);
    await record(tx, actor, "import.started", { import: id, job: job.id, bytes: bytes.length });
    return { ok: true, id };
  });
}

/**
 * Throws a file away that nobody brought in, or that stopped: nothing of it is kept but the audit line.
 * Refused while it runs and once it is in. Audit: `import.discarded`. @throws NotFound
 */
export async function discardImport(db: Db, actor: Actor, id: string): Promise<Decision<"running" | "done">> {
  return inTransaction(db, actor, async (tx) => {
    const { job, state } = await readImportIn(tx, actor, id);
    if (!(await deleteImport(tx, id))) return refuse(state === "done" ? "done" : "running");
    await record(tx, actor, "import.discarded", { import: id, job });
    return allow;
  });
}

/** An import without its file. @throws NotFound for who may not import into that job. */
export async function readImportIn(tx: Tx, actor: Actor, id: string): Promise<Import> {
  if (!mayDo(actor, "import") || !isUuid(id)) throw new NotFound();
  const row = await importRow(tx, id);
  if (!row) throw new NotFound();
  await readJobIn(tx, actor, row.job);
  return asImport(row);
}

/** The file of an import, or null when it is done and the file is gone. @throws NotFound */
export async function readImportBytesIn(tx: Tx, actor: Actor, id: string): Promise<Uint8Array | null> {
  await readImportIn(tx, actor, id);
  return importBytes(tx, id);
}

/** A job's imports, the latest first, fifty at most. @throws NotFound */
export async function importsOf(db: Db, actor: Actor, jobId: string): Promise<Import[]> {
  if (!mayDo(actor, "import")) throw new NotFound();
  return inTransaction(db, actor, async (tx) =>
    (await importsOfJob(tx, (await readJobIn(tx, actor, jobId)).id)).map(asImport),
  );
}

export type RecentImport = { id: string; slug: string; title: string; state: ImportState; rows: number; at: Date };

/**
 * Lists under way in open jobs that this person sees, and those that ended after `since`: what wants somebody first, then
 * the newest, `most` at most. One question however many jobs. None for who may not import.
 */
export async function recentImports(
  db: Db,
  actor: Actor,
  { since, most }: { since: Date; most: number },
): Promise<RecentImport[]> {
  if (!mayDo(actor, "import")) return [];
  return inTransaction(db, actor, async (tx) => {
    const open = (await listJobsIn(tx, actor)).filter((one) => one.state === "open");
    const jobs = new Map(open.map((one) => [one.id, one]));
    const rows = await recentRows(tx, [...jobs.keys()], { since, most });
    return rows.flatMap(({ job, ...row }) => {
      const { slug, title } = jobs.get(job) ?? {};
      return slug === undefined || title === undefined ? [] : [{ ...row, slug, title }];
    });
  });
}

/** Keeps which column means what, while the import waits. @throws NotFound */
export async function saveMapIn(tx: Tx, actor: Actor, id: string, map: ColumnMap): Promise<void> {
  await readImportIn(tx, actor, id);
  await putMap(tx, id, map);
}

/** Says how many rows are in; never counts backwards, and does nothing once the import has ended. */
export async function progressIn(tx: Tx, actor: Actor, id: string, doneRows: number): Promise<void> {
  await readImportIn(tx, actor, id);
  await putProgress(tx, id, doneRows);
}

/**
 * Ends an import with its report. `done` lets the file go; `failed` keeps it. Ending twice is nothing.
 * Audit: `import.done` or `import.failed`.
 */
export async function finishIn(
  tx: Tx,
  actor: Actor,
  id: string,
  end: { state: "done" | "failed"; report: unknown; now: Date },
): Promise<void> {
  const row = await readImportIn(tx, actor, id);
  if (await putEnd(tx, id, end)) await record(tx, actor, `import.${end.state}`, { import: id, job: row.job });
}

const hashOf = (headers: readonly string[]): string => hashText(headersKey(headers));

/** What these columns meant last time, for this employer. */
export async function readColumnMapIn(
  tx: Tx,
  actor: Actor,
  headers: readonly string[],
): Promise<ColumnMap | undefined> {
  if (!mayDo(actor, "import")) throw new NotFound();
  return mapFor(tx, hashOf(headers));
}

/** Remembers what these columns mean; the last time counts. */
export async function saveColumnMapIn(
  tx: Tx,
  actor: Actor,
  headers: readonly string[],
  map: ColumnMap,
  now: Date,
): Promise<void> {
  if (!mayDo(actor, "import")) throw new NotFound();
  await rememberMap(tx, actor.employer, hashOf(headers), { map, now });
}

/** How long an uploaded file waits to be brought in. */
const keepDays = 7;

/** Lets go of one employer's files that waited longer than a week: they hold more about people than we keep. */
export const forgetFiles = (db: Db, employer: string, now: Date): Promise<void> =>
  inTransaction(db, { employer }, (tx) => dropOldFiles(tx, new Date(now.getTime() - keepDays * 86_400_000)));
