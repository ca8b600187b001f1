// Everything an import can complain about: a code for the pages to translate, and the plain English the command line prints.

import { LARGEST_FILE_MB } from "../../platform/http/limits.ts";

const SAYINGS = {
  // The whole file
  "file-too-big": `the file is larger than ${LARGEST_FILE_MB} MB`,
  "too-many-rows": "the file has more than 50,000 rows",
  "too-many-columns": "the file has more than 500 columns",
  "file-empty": "the file is empty",
  "no-rows": "the file has a header and no rows",
  "old-excel": "an old Excel file (.xls): save it as .xlsx or CSV",
  "open-document": "an OpenDocument file: save it as .xlsx or CSV",
  "not-a-table": "not a CSV or XLSX file",
  "not-text": "the file is not text: save it as CSV (UTF-8) or XLSX",
  "damaged-sheet": "the XLSX file is damaged or cannot be read",
  "sheet-too-big": "the XLSX file unpacks to more than 100 MB",
  "job-closed": "the job is closed and takes nobody in",
  "no-name-column": "no column holds a name: say which one does",
  // One row
  "quote-not-closed": "a quote opens in this line and never closes",
  "too-many-cells": "more cells than columns: perhaps a delimiter inside a cell that is not in quotes",
  "too-few-cells": "fewer cells than columns, and no name with an e-mail address among them",
  "no-name": "no name",
  "name-too-long": "a name this long cannot be right (at most 200 characters)",
  nul: "holds a NUL character, which no database text can hold",
  "lone-surrogate": "holds half a character (a lone surrogate)",
  "bad-address": "not one e-mail address",
  "unknown-meaning": "the map names a meaning that does not exist",
  "meaning-twice": "an earlier column has this meaning already; this one is kept as it is",
  // Warnings
  "short-row": "fewer cells than columns; the missing ones are taken as empty",
  "lost-letter": "'?' may stand for a letter the file could not hold",
  mojibake: "the letters look as if the file was once read in a wrong encoding",
  "control-removed": "control characters were taken out of the name",
  "sheet-error": "a spreadsheet error stands where the value should be; read as empty",
  "shortened-number": "Excel shortened this number and its digits are lost; read as empty",
  "no-address": "no e-mail address: the answer needs another way",
  "bad-date": "not a date that can be read; read as empty, and somebody new gets the day of the import",
  "unclear-date": "day and month could be the other way round; read as day first",
  "future-date": "a date in the future; the day of the import is used",
  "bad-language":
    "not a language letters are written in (nb, nn, da, sv, en); somebody new gets the job's first language",
  "bad-yes-no": "neither yes nor no; taken as no",
  "bad-level": "not a level (exceeds, meets, partly, not shown); left open",
  "bad-year": "not a year of birth; read as empty",
  "bad-phone": "not a telephone number; read as empty",
  "identity-number": "a national identity number was taken out",
  "same-person": "the same person as an earlier row; merged into it",
  "shared-id": "two people share an id; both came in, and the first keeps it",
  "other-sheets": "only the first sheet with rows was read",
  "unreadable-bytes": "some bytes are not letters in the file's encoding",
  "no-header": "no header row: the columns were named by number",
} as const;

export type ProblemCode = keyof typeof SAYINGS;

/** The plain English of a complaint. Pages say it in their own language from the code. */
export function saying(code: ProblemCode): string {
  return SAYINGS[code];
}

/** What is said of the file or a whole column: it costs no row, and no row can be corrected for it. */
const OF_THE_FILE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "file-too-big",
  "too-many-rows",
  "too-many-columns",
  "file-empty",
  "no-rows",
  "old-excel",
  "open-document",
  "not-a-table",
  "not-text",
  "damaged-sheet",
  "sheet-too-big",
  "job-closed",
  "no-name-column",
  "unknown-meaning",
  "meaning-twice",
  "other-sheets",
  "unreadable-bytes",
  "no-header",
]);

/** Complaints parted into those of the file and those of its rows, and how many rows the latter are about. */
export function partedByRow<One extends { line: number; code: ProblemCode }>(
  complaints: readonly One[],
): { file: One[]; rows: One[]; count: number } {
  const rows = complaints.filter((one) => !OF_THE_FILE.has(one.code));
  const file = complaints.filter((one) => OF_THE_FILE.has(one.code));
  return { file, rows, count: new Set(rows.map((one) => one.line)).size };
}
