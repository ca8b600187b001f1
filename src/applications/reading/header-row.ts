// Which row of a list is its header, when a title, a date or nothing at all stands above the rows.

import { parseAddress } from "../../platform/mail/address.ts";
import { isKnownHeader } from "./header-words.ts";
import type { Row } from "./rows.ts";

const LOOKED_AT = 20;

const knownIn = (row: Row) => row.cells.filter((cell) => isKnownHeader(cell)).length;
const filled = (row: Row) => row.cells.filter((cell) => cell.trim() !== "").length;
const holdsAddress = (row: Row) => row.cells.some((cell) => parseAddress(cell).ok);

/** The cells of a header row without empty ones at its end that no row uses. */
function headerCells(row: Row, rows: readonly Row[]): string[] {
  let width = row.cells.length;
  const used = (place: number) =>
    (row.cells[place] ?? "").trim() !== "" || rows.some(({ cells }) => (cells[place] ?? "").trim() !== "");
  while (width > 1 && !used(width - 1)) width--;
  const cells = row.cells.slice(0, width);
  // A column that most rows fill is a column, also when nobody wrote a word above it.
  const filledBeyond = () => rows.filter(({ cells: one }) => (one[cells.length] ?? "").trim() !== "").length;
  while (rows.length > 0 && filledBeyond() * 2 > rows.length) cells.push("");
  return cells;
}

/**
 * The place of the header row and its cells. It is the row among the first twenty that holds the most words known to
 * head columns (at least two, or one and no shorter than the first), else the first row; -1 and `without` when the
 * first row already holds an address and no known word.
 */
export function findHeader(rows: readonly Row[]): { at: number; typed: string[]; without: boolean } {
  const first = rows[0];
  if (first === undefined) return { at: 0, typed: [], without: false };
  let at = 0;
  let most = knownIn(first);
  rows.slice(1, LOOKED_AT).forEach((row, index) => {
    const known = knownIn(row);
    const wide = filled(row) > filled(rows[at] ?? first);
    if (holdsAddress(row) || rows.slice(at, index + 1).some(holdsAddress)) return;
    if (known >= 2 && known > most && (most === 0 || wide)) [at, most] = [index + 1, known];
  });
  const row = rows[at] ?? first;
  if (at === 0 && most === 0 && holdsAddress(first)) {
    return { at: -1, typed: first.cells.map(() => ""), without: true };
  }
  if (at === 0 && most === 0 && filled(first) === 1 && first.cells.length === 1) {
    // A title alone above an unknown header: the header is the first row of the usual width.
    const width = Math.max(...rows.slice(0, LOOKED_AT).map((one) => one.cells.length));
    const found = rows.slice(0, LOOKED_AT).findIndex((one) => one.cells.length === width);
    if (width > 1 && found > 0)
      return { at: found, typed: headerCells(rows[found] ?? first, rows.slice(found + 1)), without: false };
  }
  return { at, typed: headerCells(row, rows.slice(at + 1)), without: false };
}
