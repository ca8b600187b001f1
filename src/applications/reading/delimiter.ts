// Which character parts the cells and which ends the lines, decided outside quotes.

import { isKnownHeader } from "./header-words.ts";

type Delimiter = "," | ";" | "\t" | "|";
const DELIMITERS: readonly Delimiter[] = [";", ",", "\t", "|"];

export type Layout = {
  delimiter: string;
  /** The record ends the reader accepts. */
  ends: string[];
  /** Cells in the usual record. */
  width: number;
};

const SAMPLE_CHARS = 256 * 1024;
const SAMPLE_RECORDS = 400;

/** Excel's first line `sep=;`: the delimiter it names and the rest of the text, or null. */
export function sepLine(text: string): { delimiter: string; rest: string } | null {
  const found = /^"?sep=(.)"?[;,\t|]*(\r\n|\n|\r)/i.exec(text);
  if (found?.[1] === undefined || /["\w\s]/.test(found[1].replace("\t", ""))) return null;
  return { delimiter: found[1], rest: text.slice(found[0].length) };
}

/** Where a quoted cell that opens at `at` ends (the position after its closing quote), or -1 when it never does. */
export function afterQuoted(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close === -1 ? -1 : close + 1;
}

/** A quick look at the first records under one guess; not the parser, only what is needed to choose. */
export function sketch(text: string, delimiter: string, ends: readonly string[]): string[][] {
  const stops = new Set([delimiter, ...ends.map((end) => end[0])]);
  const records: string[][] = [];
  let cells: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length && records.length < SAMPLE_RECORDS) {
    if (at === start && text[at] === '"') {
      const close = afterQuoted(text, at);
      if (close > 0) at = close;
    }
    while (at < text.length && !stops.has(text[at])) at++;
    const end = ends.find((one) => text.startsWith(one, at));
    if (text[at] !== delimiter && end === undefined && at < text.length) {
      at++;
      continue;
    }
    cells.push(text.slice(start, at));
    at += text[at] === delimiter ? 1 : (end?.length ?? 1);
    start = at;
    if (text[at - 1] !== delimiter) {
      records.push(cells);
      cells = [];
    }
  }
  if (start < text.length || cells.length > 0) records.push([...cells, text.slice(start)]);
  return records.filter((record) => record.some((cell) => cell.trim() !== ""));
}

/** The commonest number of cells, and the share of records that have it. */
function usualWidth(records: string[][]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) [width, most] = [cells, count];
  }
  return { width, share: records.length === 0 ? 0 : most / records.length };
}

const bare = (cell: string) => cell.trim().replace(/^"|"$/g, "");

function scoreOf(records: string[][]): { score: number; width: number } {
  const { width, share } = usualWidth(records);
  const known = Math.max(
    0,
    ...records.slice(0, 20).map((cells) => cells.filter((cell) => isKnownHeader(bare(cell))).length),
  );
  const header = records[0]?.length ?? 1;
  if (width < 2 && header < 2) return { score: known, width };
  return { score: 4 * share + (header === width ? 2 : 0) + 2 * known, width };
}

const sameFirst = (one: string[][], other: string[][]) => one[0]?.join("\0") === other[0]?.join("\0");

function possibleEnds(text: string): string[][] {
  const crlf = text.includes("\r\n");
  const loneLf = /(^|[^\r])\n/.test(text);
  const loneCr = /\r(?!\n)/.test(text);
  if (crlf) return loneLf ? [["\r\n", "\n"], ["\r\n"]] : [["\r\n"]];
  if (!loneCr) return [["\n"]];
  return loneLf ? [["\n"], ["\r"]] : [["\r"]];
}

/**
 * The layout of a text without its mark and `sep=` line. `given` is the delimiter a `sep=` line named.
 * A guess is good when the records are of one width and the first ones hold words that head columns;
 * so a decimal comma inside a cell never wins over the semicolon that parts the cells.
 */
export function layoutOf(text: string, given?: string): Layout {
  const sample = text.slice(0, SAMPLE_CHARS);
  let best: (Layout & { score: number }) | null = null;
  for (const delimiter of given === undefined ? DELIMITERS : [given]) {
    for (const ends of possibleEnds(sample)) {
      const records = sketch(sample, delimiter, ends);
      // A lone LF is a letter only where the header itself ends with CRLF.
      if (ends.length === 1 && ends[0] === "\r\n" && !sameFirst(records, sketch(sample, delimiter, ["\r\n", "\n"])))
        continue;
      const { score, width } = scoreOf(records);
      // Old Mac files end lines with CR alone: they then hold more records that way.
      const whole = score + (ends[0] === "\r" || ends[0] === "\n" ? Math.min(records.length, 40) / 20 : 0);
      if (best === null || whole > best.score) best = { delimiter, ends, width, score: whole };
    }
  }
  const found = best ?? { delimiter: ",", ends: ["\n"], width: 1 };
  const unsure = found.width < 2 && given === undefined;
  return { delimiter: unsure ? "," : found.delimiter, ends: found.ends, width: found.width };
}
