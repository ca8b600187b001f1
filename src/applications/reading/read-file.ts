// A file of applicants, from its bytes to people and complaints: the whole reading, without database or disk.

import { LARGEST_FILE } from "../../platform/http/limits.ts";
import { kindOf, MAX_COLUMNS, MAX_ROWS } from "./bytes.ts";
import type { ColumnMap } from "./column-map.ts";
import { type Column, type ColumnProposal, columnNames, type Dropped, proposeColumns } from "./columns.ts";
import { orderOf } from "./dates.ts";
import { decode, type Encoding } from "./encoding.ts";
import { findHeader } from "./header-row.ts";
import { withoutIdentityNumbers } from "./identity.ts";
import type { Law } from "./law-on-columns.ts";
import { type Person, type Problem, type ReadingRules, readPerson, type Warning } from "./people.ts";
import { type ProblemCode, saying } from "./problems.ts";
import { type BrokenLine, type Row, readRows } from "./rows.ts";
import { mergeSame } from "./same-person.ts";
import { shown } from "./values.ts";
import { readSheet } from "./xlsx.ts";

export type ReadingOptions = {
  /** What the recruiter decided about the columns; the rest is proposed. */
  map?: ColumnMap;
  /** NO, DK or SE: the law on what may be kept. */
  country?: string;
  sector?: string;
  /** Another law that counts as well: what either forbids is left out. */
  also?: Law | undefined;
  /** The job's requirement keys, for columns of assessments and evidence. */
  requirementKeys?: readonly string[];
  /** Today's date, `YYYY-MM-DD`. */
  today: string;
};

/**
 * What `gjensvar import` prints (knowledge/formats.md). When `refused` is there, nothing may be imported: the file could
 * not be read (then `rejected` says so), or no column is a name (then `people` only shows the rows, and `warnings` says so).
 */
export type ImportReading = {
  file: string;
  encoding: Encoding | "xlsx" | null;
  delimiter: string | null;
  /** The line of the header row, from 1; 0 when the file has none. */
  header: number;
  /** Rows with anything in them, below the header. */
  rows: number;
  columns: Column[];
  rejected: Problem[];
  warnings: Warning[];
  people: Person[];
  dropped: Dropped[];
  /** The system whose export this is, when recognised. */
  system?: string;
  /** There only when nothing may be imported: why. */
  refused?: ProblemCode;
};

/** A table as it stands in a file, before anything is decided about its columns. */
export type Table = {
  ok: true;
  encoding: Encoding | "xlsx";
  delimiter: string | null;
  header: number;
  typed: string[];
  headers: string[];
  rows: Row[];
  broken: BrokenLine[];
  notes: { code: ProblemCode; line: number }[];
};
type Unread = {
  ok: false;
  why: ProblemCode;
  encoding: Encoding | null;
  delimiter: string | null;
  header: number;
};

const SAMPLE = 500;

/** Why a file that is neither text nor XLSX cannot be read. */
function refusalOf(kind: ReturnType<typeof kindOf>): ProblemCode | null {
  if (kind === "text" || kind === "xlsx") return null;
  return kind === "old-excel" || kind === "open-document" ? kind : "not-a-table";
}

/** True for bytes no list was ever typed in: mostly control characters. */
function isNoText(text: string): boolean {
  const sample = text.slice(0, 8192);
  const strange = sample.replace(/[^\p{Cc}\ufffd]|[\t\r\n]/gu, "").length;
  return sample.length > 0 && strange > sample.length * 0.1 && strange > 3;
}

function withHeader(table: Omit<Table, "ok" | "header" | "typed" | "headers">): Table | Unread {
  const { encoding, delimiter } = table;
  const unread = (why: ProblemCode, header = 0): Unread => ({
    ok: false,
    why,
    encoding: encoding === "xlsx" ? null : encoding,
    delimiter,
    header,
  });
  if (table.rows.length === 0) return unread(table.broken.length > 0 ? "not-a-table" : "file-empty");
  const { at, typed: all, without } = findHeader(table.rows);
  if (all.length > MAX_COLUMNS) return unread("too-many-columns", table.rows[at]?.line ?? 0);
  const rows = table.rows.slice(at + 1);
  if (rows.length > MAX_ROWS) return unread("too-many-rows", table.rows[at]?.line ?? 0);
  const notes = without
    ? [...table.notes, { code: "no-header" as const, line: table.rows[0]?.line ?? 1 }]
    : table.notes;
  return { ...table, ok: true, header: table.rows[at]?.line ?? 0, typed: all, headers: columnNames(all), rows, notes };
}

/** The table in a file's bytes: kind, encoding, delimiter, header row and rows. Never throws on any bytes. */
export function readTable(bytes: Uint8Array): Table | Unread {
  const unread = (why: ProblemCode): Unread => ({ ok: false, why, encoding: null, delimiter: null, header: 0 });
  if (bytes.length > LARGEST_FILE) return unread("file-too-big");
  if (bytes.length === 0) return unread("file-empty");
  const kind = kindOf(bytes);
  const refusal = refusalOf(kind);
  if (refusal !== null) return unread(refusal);
  if (kind === "xlsx") {
    const sheet = readSheet(bytes, MAX_ROWS + 50);
    if (!sheet.ok) return unread(sheet.why);
    const notes = sheet.others > 0 ? [{ code: "other-sheets" as const, line: sheet.rows[0]?.line ?? 1 }] : [];
    return withHeader({ encoding: "xlsx", delimiter: null, rows: sheet.rows, broken: [], notes });
  }
  const { text, encoding, unreadable } = decode(bytes);
  if (isNoText(text)) return { ...unread("not-text"), encoding };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ...unread("file-empty"), encoding };
  const { rows, broken, delimiter } = readRows(text, MAX_ROWS + 50);
  const notes = unreadable > 0 ? [{ code: "unreadable-bytes" as const, line: 1 }] : [];
  return withHeader({ encoding, delimiter, rows, broken, notes });
}

/** Up to 500 values of each column that are not empty. */
function samplesOf(table: Table): string[][] {
  return table.headers.map((_, place) => {
    const values: string[] = [];
    for (const { cells } of table.rows) {
      const cell = cells[place] ?? "";
      if (cell.trim() !== "" && values.push(cell) >= SAMPLE) break;
    }
    return values;
  });
}

function refusedReading(file: string, unread: Unread): ImportReading {
  const { why, encoding, delimiter, header } = unread;
  const empty = { rows: 0, columns: [], warnings: [], people: [], dropped: [] };
  const rejected: Problem[] = [{ line: Math.max(header, 1), column: null, value: "", problem: saying(why), code: why }];
  return { file, encoding, delimiter, header, ...empty, rejected, refused: why };
}

/** The columns of a table with their proposed meanings, and a few values of each for a preview. */
export function previewOf(bytes: Uint8Array, options: Omit<ReadingOptions, "today">, count = 3) {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const values = samplesOf(table);
  const proposal = proposeColumns({ ...options, headers: table.headers, typed: table.typed, values });
  const gone = new Set(proposal.dropped.map(({ header }) => header));
  const columns = proposal.columns.map((column, place) => {
    const sample = gone.has(column.header) ? [] : (values[place] ?? []).slice(0, count);
    return { ...column, samples: sample.map((value) => shown(withoutIdentityNumbers(value).text, 60)) };
  });
  return {
    ok: true as const,
    encoding: table.encoding,
    delimiter: table.delimiter,
    header: table.header,
    rows: table.rows.length,
    columns,
    dropped: proposal.dropped,
    system: proposal.system,
  };
}

function readPeople(table: Table, rules: ReadingRules, reading: ImportReading): void {
  const said = new Set<ProblemCode>();
  for (const { line, cells } of table.rows) {
    const read = readPerson(line, cells, rules);
    reading.rejected.push(...read.problems);
    for (const warning of read.warnings) {
      // One word about the whole column is enough: the same could be said of most rows.
      if (warning.code === "unclear-date" && said.has(warning.code)) continue;
      said.add(warning.code);
      reading.warnings.push(warning);
    }
    if (read.person !== null) reading.people.push(read.person);
  }
  if (!rules.named) return;
  const { people, merges, sharers } = mergeSame(reading.people);
  reading.people = people;
  for (const { line, into } of merges) {
    reading.warnings.push({
      line,
      column: null,
      value: "",
      problem: `${saying("same-person")} (line ${into})`,
      code: "same-person",
    });
  }
  const column = rules.columns.find(({ as }) => as === "externalId")?.header ?? null;
  for (const { line, id, other } of sharers) {
    const problem = `${saying("shared-id")} (line ${other})`;
    reading.warnings.push({ line, column, value: shown(withoutIdentityNumbers(id).text), problem, code: "shared-id" });
  }
}

/** What was wrong with the map, with single lines and with the file as a whole. */
function complainOfFile(table: Table, proposal: ColumnProposal, reading: ImportReading): void {
  const head = Math.max(table.header, 1);
  const refuse = (line: number, value: string, code: ProblemCode) => {
    const seen = shown(withoutIdentityNumbers(value).text, 60);
    reading.rejected.push({ line, column: null, value: seen, problem: saying(code), code });
  };
  const warn = (line: number, code: ProblemCode) =>
    reading.warnings.push({ line, column: null, value: "", problem: saying(code), code });
  for (const word of proposal.unknownMeanings) refuse(head, word, "unknown-meaning");
  for (const header of proposal.twice) refuse(head, header, "meaning-twice");
  for (const { line, value } of table.broken) refuse(line, value, "quote-not-closed");
  for (const { code, line } of table.notes) warn(line, code);
  if (reading.rows === 0) warn(head, "no-rows");
  // Without a name the rows are still shown, so that she can say on the mapping page which column is what.
  if (reading.refused !== undefined) warn(head, reading.refused);
}

/**
 * Everyone in a file of applicants, with what is wrong per row and what the law made us leave out.
 * CSV in UTF-8, UTF-16, windows-1252, ISO-8859-1 or MacRoman with any usual delimiter, or XLSX. Good rows are never lost
 * to bad ones; warnings do not cost a row. Limits: `LARGEST_FILE`, 50,000 rows. Never throws on any bytes.
 */
export const readApplicants = (bytes: Uint8Array, name: string, options: ReadingOptions): ImportReading =>
  peopleOf(readTable(bytes), name, options);

/** The same from a file whose table is read already. */
export function peopleOf(table: Table | Unread, name: string, options: ReadingOptions): ImportReading {
  if (!table.ok) return refusedReading(name, table);
  const { typed, headers, encoding, delimiter, header } = table;
  const values = samplesOf(table);
  const proposal = proposeColumns({ ...options, headers, typed, values });
  const { columns, system } = proposal;
  const empty = (place: number) => typed[place]?.trim() === "" && values[place]?.length === 0;
  const rules: ReadingRules = {
    columns,
    dropped: new Set(proposal.dropped.map((one) => headers.indexOf(one.header))),
    blank: new Set(typed.flatMap((_, place) => (empty(place) ? [place] : []))),
    dateOrder: orderOf(values[columns.findIndex(({ as }) => as === "appliedAt")] ?? []),
    today: options.today,
    named: columns.some(({ as }) => as === "fullName" || as === "givenName" || as === "familyName"),
  };
  const reading: ImportReading = {
    ...{ file: name, encoding, delimiter, header, rows: table.rows.length + table.broken.length },
    columns: columns.filter((_, place) => !rules.blank.has(place)),
    ...{ rejected: [], warnings: [], people: [], dropped: proposal.dropped },
    ...(system === null ? {} : { system }),
    ...(rules.named ? {} : { refused: "no-name-column" }),
  };
  complainOfFile(table, proposal, reading);
  readPeople(table, rules, reading);
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  reading.rejected.sort(byLine);
  reading.warnings.sort(byLine);
  return reading;
}
