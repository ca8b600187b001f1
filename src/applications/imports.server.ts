// Imports under way, and the columns an employer mapped before. Part of the front door, which re-exports it.
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { isUuid } from "../jobs/rules.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { hashText } from "../platform/ids.server.ts";
import {
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
  rememberMap,
} from "./import-store.server.ts";
import { type ColumnMap, headersKey } from "./reading/column-map.ts";
import { LARGEST_FILE } from "./rules.ts";

export type { ImportState } from "./import-store.server.ts";

/** One import of one file into one job. `report` is what finished it, in the shape of the command line's report. */
export type Import = {
  readonly id: string;
  readonly job: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly doneRows: number;
  /** How many rows the file has; null until somebody has said what its columns mean. */
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

export type Started = { ok: true; id: string } | { ok: false; why: "too-large" | "empty" | "job-closed" };

/** Keeps a file until it is imported. At most 10 MB. Audit: `import.started`. @throws NotFound */
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
    if (bytes.length > LARGEST_FILE) return { ok: false, why: "too-large" };
    if (bytes.length === 0) return { ok: false, why: "empty" };
    const row = { job: job.id, fileName: fileName.slice(0, 200), bytes, staff: actor.id, now };
    const id = await insertImport(tx, actor.employer, row);
    await record(tx, actor, "import.started", { import: id, job: job.id, bytes: bytes.length });
    return { ok: true, id };
  });
}

export const readImport = (db: Db, actor: Actor, id: string): Promise<Import> =>
  inTransaction(db, actor, (tx) => readImportIn(tx, actor, id));

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

export const readImportBytes = (db: Db, actor: Actor, id: string): Promise<Uint8Array | null> =>
  inTransaction(db, actor, (tx) => readImportBytesIn(tx, actor, id));

/** A job's imports, the latest first, fifty at most. @throws NotFound */
export async function importsOf(db: Db, actor: Actor, jobId: string): Promise<Import[]> {
  if (!mayDo(actor, "import")) throw new NotFound();
  return inTransaction(db, actor, async (tx) =>
    (await importsOfJob(tx, (await readJobIn(tx, actor, jobId)).id)).map(asImport),
  );
}

/** Keeps which column means what, and how many rows there are, while the import waits. @throws NotFound */
export async function saveMapIn(
  tx: Tx,
  actor: Actor,
  id: string,
  kept: { map: ColumnMap; rows: number },
): Promise<void> {
  await readImportIn(tx, actor, id);
  await putMap(tx, id, kept);
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

export const readColumnMap = (db: Db, actor: Actor, headers: readonly string[]): Promise<ColumnMap | undefined> =>
  inTransaction(db, actor, (tx) => readColumnMapIn(tx, actor, headers));

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

export const saveColumnMap = (
  db: Db,
  actor: Actor,
  headers: readonly string[],
  map: ColumnMap,
  now: Date,
): Promise<void> => inTransaction(db, actor, (tx) => saveColumnMapIn(tx, actor, headers, map, now));

/** How long an uploaded file waits to be brought in. */
const keepDays = 7;

/** Lets go of one employer's files that waited longer than a week: they hold more about people than we keep. */
export const forgetFiles = (db: Db, employer: string, now: Date): Promise<void> =>
  inTransaction(db, { employer }, (tx) => dropOldFiles(tx, new Date(now.getTime() - keepDays * 86_400_000)));
