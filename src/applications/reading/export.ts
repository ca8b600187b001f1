// Rows out as CSV that a spreadsheet opens as text and that an import reads back unchanged.

const FORMULA = /^(?='*[=+\-@\t\r\n\0＝＋－＠])/;
const FORMULA_INSIDE = /([,;\t|"])(?='*[=+\-@＝＋－＠])/g;

/** A plain telephone number, which no spreadsheet runs: an apostrophe would spoil it for whoever calls. */
const PHONE = /^\+\d[\d ]*$/;

type CsvOptions = { delimiter?: "," | ";" | "\t"; bom?: boolean };

/**
 * A cell with an apostrophe before whatever a spreadsheet would take for a formula, also after a delimiter or quote
 * inside the cell: opened with another delimiter, that place is the start of a cell (ASVS 1.2.10, OWASP CSV injection).
 * "+47 900 00 000" stays as it is: a plus, digits and spaces, nothing to add up.
 */
export function guarded(cell: string): string {
  if (PHONE.test(cell)) return cell;
  return cell.replace(FORMULA_INSIDE, "$1'").replace(FORMULA, "'");
}

/** A cell as it stands in the file: guarded, and in quotes with its own quotes doubled. */
function quoted(cell: string | number | boolean | null | undefined): string {
  const text = cell === null || cell === undefined ? "" : typeof cell === "string" ? guarded(cell) : String(cell);
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Rows (the first is the header) as CSV: UTF-8 text with a byte order mark, semicolons, CRLF, every cell in quotes.
 * Cells that begin like a formula get an apostrophe; `readApplicants` takes it off again.
 */
export function toCsv(
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
  { delimiter = ";", bom = true }: CsvOptions = {},
): string {
  const lines = rows.map((row) => row.map(quoted).join(delimiter));
  return `${bom ? "\ufeff" : ""}${lines.map((line) => `${line}\r\n`).join("")}`;
}
