// Bringing in a file from a page: show how it reads, remember what the columns mean, run it as a job with progress.

import { closingDaysIn, readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { runImport } from "../answers/answers.server.ts";
import { firstWordOf } from "../answers/first-word.ts";
import {
  discardImport,
  finishIn,
  progressIn,
  readColumnMapIn,
  readImportBytesIn,
  readImportIn,
  saveColumnMapIn,
  saveMapIn,
} from "../applications/applications.server.ts";
import { toCsv } from "../applications/reading/export.ts";
import { partedByRow } from "../applications/reading/problems.ts";
import { previewOf, readApplicants, readTable } from "../applications/reading/read-file.ts";
import { type Job, readJobIn } from "../jobs/jobs.server.ts";
import { labelIn } from "../jobs/rules.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { log } from "../platform/log.server.ts";
import { announce, type Payload, type World } from "../platform/queue/facts.server.ts";
import type { ImportJob, MappedColumn, PreviewReading } from "./ImportMapping.tsx";
import type { ImportReport } from "./ImportOutcome.tsx";
import { previewOfPerson } from "./import-preview.ts";
import { problemText } from "./problem-words.ts";
import { importWords } from "./words-import.ts";

type Where = { job: string; id: string };

export type ImportView = {
  id: string;
  job: ImportJob;
  state: "waiting" | "running" | "done" | "failed";
  done: number;
  all: number;
  columns: MappedColumn[];
  reading: PreviewReading | null;
  report: ImportReport | null;
};

/** How many people the page shows of those it read. */
const PREVIEW = 5;

async function openImport(tx: Tx, actor: Actor, where: Where) {
  const job = await readJobIn(tx, actor, where.job);
  const found = await readImportIn(tx, actor, where.id);
  if (found.job !== job.id) throw new NotFound();
  return { job, found };
}

const optionsOf = (job: Job, now: Date, zone: string) => ({
  country: job.country,
  sector: job.sector,
  requirementKeys: job.requirements.map((one) => one.key),
  today: dateIn(now, zone),
});

/** Everything the page of one import shows. @throws NotFound */
export async function importView(db: Db, actor: Actor, where: Where, now: Date): Promise<ImportView> {
  const { job, found, bytes, recalled, zone, closed } = await inTransaction(db, actor, async (tx) => {
    const opened = await openImport(tx, actor, where);
    const file = opened.found.state === "waiting" ? await readImportBytesIn(tx, actor, where.id) : null;
    const table = file ? readTable(file) : null;
    const known = table?.ok && !opened.found.map ? await readColumnMapIn(tx, actor, table.headers) : undefined;
    const { timeZone } = await readEmployerIn(tx, actor.employer);
    const closed = await closingDaysIn(tx, actor.employer);
    return { ...opened, bytes: file, recalled: known, zone: timeZone, closed };
  });
  const lang = job.languages[0] ?? "nb";
  const shown: ImportJob = {
    slug: job.slug,
    title: job.title,
    state: job.state,
    language: lang,
    requirements: job.requirements.map((one) => ({ key: one.key, label: labelIn(one.label, lang, job.languages) })),
  };
  const base = {
    id: found.id,
    job: shown,
    state: found.state,
    done: found.doneRows,
    report: found.report as ImportReport | null,
  };
  if (!bytes) return { ...base, all: found.allRows ?? found.doneRows, columns: [], reading: null };
  const map = found.map ?? recalled;
  const options = { ...optionsOf(job, now, zone), ...(map ? { map } : {}) };
  const reading = readApplicants(bytes, found.fileName, options);
  const preview = previewOf(bytes, options);
  const why = new Map(reading.dropped.map((one) => [one.header, one.why]));
  const columns = preview.ok ? preview.columns.map((one) => ({ ...one, dropped: why.get(one.header) ?? null })) : [];
  const people = reading.people.slice(0, PREVIEW).map((one) => previewOfPerson(one, job, options.today));
  const firstWord = firstWordOf(reading.people, job, options.today, closed);
  const read = { ...reading, people, peopleCount: reading.people.length, firstWord };
  return { ...base, all: reading.rows, columns, reading: read };
}

/** Keeps what somebody chose for each column, in the file's order, for this import and for the next file with the same columns. @throws NotFound */
export async function rememberColumns(
  db: Db,
  actor: Actor,
  where: Where,
  meanings: readonly string[],
  now: Date,
): Promise<void> {
  await inTransaction(db, actor, async (tx) => {
    const { found } = await openImport(tx, actor, where);
    if (found.state !== "waiting") return;
    const bytes = await readImportBytesIn(tx, actor, where.id);
    const table = bytes ? readTable(bytes) : null;
    if (!table?.ok) return;
    const map = table.headers.map((header, index) => ({ header, as: meanings[index] || null }));
    await saveMapIn(tx, actor, where.id, map);
    await saveColumnMapIn(tx, actor, table.headers, map, now);
  });
}

/**
 * Asks for the import to run; the job is inserted in the same transaction. Asking twice runs it once. Refused when the job has
 * closed since the file came. @throws NotFound
 */
export async function askForImport(db: Db, actor: Actor, where: Where): Promise<Decision<"job-closed">> {
  if (actor.kind !== "staff") throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const { found, job } = await openImport(tx, actor, where);
    if (found.state !== "waiting") return allow;
    if (job.state === "closed") return refuse("job-closed");
    await progressIn(tx, actor, where.id, 0);
    await announce(tx, "import.asked", { employer: actor.employer, job: where.job, import: where.id, staff: actor.id });
    return allow;
  });
}

/** Throws the file of this page away. False when it runs or is in by now. @throws NotFound */
export async function throwAway(db: Db, actor: Actor, where: Where): Promise<boolean> {
  await inTransaction(db, actor, (tx) => openImport(tx, actor, where));
  return (await discardImport(db, actor, where.id)).ok;
}

/** The job: brings the file in and keeps its report. A second run finds the report, or everybody there, and changes nothing. */
export async function runAskedImport({ db, now }: World, payload: Payload): Promise<void> {
  const { employer } = payload;
  const [id, staff] = [String(payload.import), String(payload.staff)];
  const actor = (await inTransaction(db, { employer }, (tx) => readStaffIn(tx, employer, [staff]))).get(staff);
  if (!actor) throw new NotFound();
  try {
    await runImport(db, actor, id, now);
  } catch (fault) {
    log.error("import", { fault, import: id });
    await inTransaction(db, actor, (tx) => finishIn(tx, actor, id, { state: "failed", report: null, now }));
  }
}

/** The rows that could not be brought in, as CSV with a line number and the problem in the reader's language. @throws NotFound */
export async function rejectedRows(db: Db, actor: Actor, where: Where, lang: Lang): Promise<string> {
  const { found, job } = await inTransaction(db, actor, (tx) => openImport(tx, actor, where));
  const report = found.report as ImportReport | null;
  const words = importWords[lang];
  const rows = partedByRow(report?.rejected ?? []).rows.map((one) => {
    const problem = problemText(lang, one.code, job.languages[0] ?? "nb");
    return [String(one.line), one.column ?? "", one.value, problem];
  });
  return toCsv([[words.line, words.column, words.value, words.problem], ...rows], { delimiter: ";", bom: true });
}
