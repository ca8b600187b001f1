// Delimited text into records that know their line; one bad record never costs the next one.

import { parse } from "csv-parse/sync";
import { afterQuoted, type Layout, layoutOf, sepLine, sketch } from "./delimiter.ts";

/** One record: its cells and the line of the file where it starts, from 1. */
export type Row = { line: number; cells: string[] };
/** A line that could not be read as a record. */
export type BrokenLine = { line: number; value: string; why: "quote-not-closed" };
export type Rows = { rows: Row[]; broken: BrokenLine[]; delimiter: string };

/** Reading again after a broken line may not cost more than this many characters in all. */
const REREAD_CHARS = 20_000_000;

class Swallowed extends Error {}
class Enough extends Error {}

type Options = { layout: Layout; maxRows: number };

function lineBreaks(text: string, from: number, to: number, oldMac: boolean): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (oldMac && code === 13)) count++;
  }
  return count;
}

/** The end of the physical line that starts at `from`, after its line break. */
function nextLine(text: string, from: number, oldMac: boolean): number {
  const end = text.indexOf(oldMac ? "\r" : "\n", from);
  return end === -1 ? text.length : end + 1;
}

/** True when a stray quote joined several records: too many lines, and a later line is a record of its own. */
function isSwallowed(raw: string, cells: string[], layout: Layout): boolean {
  if (layout.width < 2) return false;
  const breaks = raw.trimEnd();
  if (!/[\r\n]/.test(breaks)) return false;
  const first = raw.slice(0, nextLine(raw, 0, layout.ends[0] === "\r"));
  if ((first.split('"').length - 1) % 2 === 0) return false;
  const later = sketch(raw.slice(first.length), layout.delimiter, layout.ends);
  const whole = later.filter((record) => record.length === layout.width);
  if (cells.length !== layout.width) return whole.length > 0;
  return (
    layout.width > 2 && whole.some((record) => record.some((cell) => /^[^\s@"]+@[^\s@"]+\.[a-z]{2,}$/i.test(cell)))
  );
}

type Progress = { at: number; line: number; rows: Row[] };

/** Reads from `progress.at` to the end, or to a record that cannot be right; then throws and leaves `progress` there. */
function readOn(text: string, progress: Progress, { layout, maxRows }: Options): void {
  const oldMac = layout.ends[0] === "\r";
  parse(text.slice(progress.at), {
    delimiter: layout.delimiter,
    record_delimiter: layout.ends,
    relax_quotes: true,
    relax_column_count: true,
    raw: true,
    on_record: (read: unknown) => {
      const { record: cells, raw } = read as { record: string[]; raw: string };
      if (raw.length > 1 && isSwallowed(raw, cells, layout)) throw new Swallowed();
      let end = progress.at + raw.length;
      // The raw text of a record lacks the second half of its CRLF.
      if (raw.endsWith("\r") && layout.ends.includes("\r\n") && text[end] === "\n") end++;
      if (cells.some((cell) => cell.trim() !== "")) progress.rows.push({ line: progress.line, cells });
      if (progress.rows.length > maxRows) throw new Enough();
      progress.line += lineBreaks(text, progress.at, end, oldMac);
      progress.at = end;
      return null;
    },
  });
}

/** The last resort for a text with very many stray quotes: every line is a record, quotes are letters. */
function readPlainly(text: string, progress: Progress, { layout, maxRows }: Options): void {
  const oldMac = layout.ends[0] === "\r";
  while (progress.at < text.length && progress.rows.length <= maxRows) {
    const end = nextLine(text, progress.at, oldMac);
    const cells = text
      .slice(progress.at, end)
      .replace(/[\r\n]+$/, "")
      .split(layout.delimiter);
    if (cells.some((cell) => cell.trim() !== "")) {
      progress.rows.push({ line: progress.line, cells: cells.map((cell) => cell.replace(/^"(.*)"$/s, "$1")) });
    }
    progress.at = end;
    progress.line++;
  }
}

/** Excel sometimes wraps whole lines in quotes; then each line is one cell that holds a record. */
function unwrapped(text: string, layout: Layout): string | null {
  if (layout.width > 1 || !text.startsWith('"')) return null;
  const lines = text.split(/\r\n|\n/);
  const inner = lines.map((line) => {
    if (line.trim() === "") return "";
    const whole = line.replace(/[;,\t]+$/, "");
    return whole.startsWith('"') && afterQuoted(whole, 0) === whole.length
      ? whole.slice(1, -1).replaceAll('""', '"')
      : null;
  });
  if (inner.includes(null)) return null;
  const joined = inner.join("\n");
  return layoutOf(joined).width > 1 ? joined : null;
}

/**
 * Records of a delimited text (already decoded, without its mark). Empty lines and lines of empty cells are left out.
 * A quote that is never closed costs its own line only. At most `maxRows` + 1 records come back, so that the caller
 * sees that there were more. Never throws on any text.
 */
export function readRows(whole: string, maxRows: number): Rows {
  const sep = sepLine(whole);
  const given = sep?.rest ?? whole;
  const found = layoutOf(given, sep?.delimiter);
  const inner = sep === null ? unwrapped(given, found) : null;
  const text = inner ?? given;
  const layout = inner === null ? found : layoutOf(inner);
  const options = { layout, maxRows };
  const progress: Progress = { at: 0, line: sep === null ? 1 : 2, rows: [] };
  const broken: BrokenLine[] = [];
  let reread = 0;
  while (progress.at < text.length) {
    const from = progress.at;
    try {
      readOn(text, progress, options);
      break;
    } catch (fault) {
      if (fault instanceof Enough) break;
      const known = fault instanceof Swallowed || (fault as { code?: string }).code?.startsWith("CSV_");
      if (known !== true) throw fault;
      const end = nextLine(text, progress.at, layout.ends[0] === "\r");
      broken.push({ line: progress.line, value: text.slice(progress.at, end).trimEnd(), why: "quote-not-closed" });
      progress.at = end;
      progress.line++;
      // A swallowed record is seen soon; an open quote only at the end of the text.
      reread += (text.length - from) / (fault instanceof Swallowed ? 25 : 1);
      if (reread > REREAD_CHARS) {
        readPlainly(text, progress, options);
        break;
      }
    }
  }
  return { rows: progress.rows, broken, delimiter: layout.delimiter };
}
