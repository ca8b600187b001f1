// Everything an import can complain about: a code for the pages to translate, and the plain English the command line prints.

const SAYINGS = {
  // The whole file
  "file-too-big": "the file is larger than 10 MB",
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
  "sheet-error": "a spreadsheet error stands where the value should be",
  "shortened-number": "Excel shortened this number and its digits are lost",
  "no-address": "no e-mail address: the answer needs another way",
  "bad-date": "not a date that can be read",
  "unclear-date": "day and month could be the other way round; read as day first",
  "future-date": "a date in the future",
  "bad-language": "not a language letters are written in (nb, nn, da, sv, en)",
  "bad-yes-no": "neither yes nor no; taken as no",
  "bad-level": "not a level (exceeds, meets, partly, not shown); left open",
  "bad-year": "not a year of birth",
  "bad-phone": "not a telephone number",
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
