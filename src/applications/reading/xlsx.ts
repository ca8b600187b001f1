// The first sheet of an XLSX file as rows of text: no formula is evaluated, nothing is fetched, bombs are refused early.

import { Inflate } from "fflate";
import { dateSeen, numberSeen, type SeenAs, seenAs } from "./number-format.ts";
import type { Row } from "./rows.ts";
import { attribute, walkXml } from "./xml.ts";

/** All that may be inflated, and the entries a file may list (knowledge/reliability-and-security.md, 5.4 and X9). */
const MAX_INFLATED = 100 * 1024 * 1024;
const MAX_ENTRIES = 512;
const MAX_COLUMN = 500;

type Sheet =
  | { ok: true; rows: Row[]; sheet: string; others: number }
  | { ok: false; why: "damaged-sheet" | "sheet-too-big" | "too-many-columns" };

type Entry = { method: number; from: number; size: number };
type Zip = { bytes: Uint8Array; entries: Map<string, Entry>; left: number };
type Style = { id: number; code: string | undefined; as: SeenAs };
type Book = { strings: string[]; styles: Style[]; from1904: boolean };

class TooBig extends Error {}
class TooWide extends Error {}

/** The entries of the zip's central directory. Their stated sizes are believed only when they are too big. */
function openZip(bytes: Uint8Array, most: number): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 70_000 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new Error("no end of zip");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new TooBig();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  let stated = 0;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error("bad directory");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    stated += view.getUint32(at + 24, true);
    if (stated > most) throw new TooBig();
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.set(name.replace(/^\//, "").toLowerCase(), {
      method: view.getUint16(at + 10, true),
      from,
      size: view.getUint32(at + 20, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { bytes, entries, left: most };
}

/** One entry as text, or null when the zip has none of that name. Stops as soon as too much has come out. */
function textOf(zip: Zip, name: string): string | null {
  const entry = zip.entries.get(name.toLowerCase());
  if (entry === undefined) return null;
  const packed = zip.bytes.subarray(entry.from, entry.from + entry.size);
  const decoder = new TextDecoder();
  let text = "";
  const take = (chunk: Uint8Array) => {
    zip.left -= chunk.length;
    if (zip.left < 0) throw new TooBig();
    text += decoder.decode(chunk, { stream: true });
  };
  if (entry.method === 0) take(packed);
  else if (entry.method !== 8) throw new Error("unknown packing");
  else {
    const inflate = new Inflate(take);
    // Small bites, so that a bomb is seen before it has unfolded.
    for (let at = 0; at < packed.length; at += 16_384)
      inflate.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
  }
  return text + decoder.decode();
}

/** Excel writes what XML cannot hold as _x000D_. */
const unescapeSheet = (text: string) =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

function sharedStrings(xml: string | null): string[] {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = false;
  for (const step of xml === null ? [] : walkXml(xml)) {
    if (step.kind === "text") {
      if (inText && !phonetic) text += step.text;
    } else if (step.name === "si") {
      if (step.kind === "open") text = "";
      if (step.kind === "close" || step.empty) strings.push(unescapeSheet(text));
    } else if (step.name === "t") inText = step.kind === "open" && !step.empty;
    else if (step.name === "rPh") phonetic = step.kind === "open" && !step.empty;
  }
  return strings;
}

function stylesOf(xml: string | null): Style[] {
  const codes = new Map<number, string>();
  const styles: Style[] = [];
  let inCells = false;
  for (const step of xml === null ? [] : walkXml(xml)) {
    if (step.kind === "text") continue;
    if (step.name === "cellXfs") inCells = step.kind === "open" && !step.empty;
    if (step.kind === "close") continue;
    if (step.name === "numFmt")
      codes.set(Number(attribute(step.attributes, "numFmtId")), attribute(step.attributes, "formatCode") ?? "");
    if (step.name === "xf" && inCells) {
      const id = Number(attribute(step.attributes, "numFmtId") ?? 0);
      styles.push({ id, code: codes.get(id), as: seenAs(id, codes.get(id)) });
    }
  }
  return styles;
}

/** The place of a column from a reference such as "AB12", from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.toUpperCase().charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

function cellText(type: string, style: number, raw: string, book: Book): string {
  if (raw === "") return "";
  if (type === "s") return book.strings[Number(raw)] ?? "";
  if (type === "b") return raw === "1" ? "TRUE" : "FALSE";
  if (type === "str" || type === "inlineStr" || type === "e" || type === "d") return unescapeSheet(raw);
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  const { id, code, as } = book.styles[style] ?? { id: 0, code: undefined, as: "number" as const };
  return as === "number" || value < 0 || value > 2_958_466
    ? numberSeen(value, id, code)
    : dateSeen(value, as, book.from1904);
}

function rowsOf(xml: string, book: Book, maxRows: number): Row[] {
  const rows: Row[] = [];
  let row: Row = { line: 0, cells: [] };
  let cell = { column: -1, type: "n", style: 0, text: "" };
  let reading = false;
  let phonetic = false;
  for (const step of walkXml(xml)) {
    if (step.kind === "text") {
      if (reading && !phonetic) cell.text += step.text;
    } else if (step.name === "row") {
      if (step.kind === "open") row = { line: Number(attribute(step.attributes, "r") ?? row.line + 1), cells: [] };
      else if (row.cells.some((one) => one.trim() !== "") && rows.push(row) > maxRows) return rows;
    } else if (step.name === "c") {
      if (step.kind === "open") {
        const reference = attribute(step.attributes, "r");
        const column = reference === null ? cell.column + 1 : columnOf(reference);
        if (column >= MAX_COLUMN) throw new TooWide();
        cell = {
          column,
          type: attribute(step.attributes, "t") ?? "n",
          style: Number(attribute(step.attributes, "s") ?? 0),
          text: "",
        };
      }
      if (step.kind === "close" && cell.column >= 0) {
        while (row.cells.length < cell.column) row.cells.push("");
        row.cells[cell.column] = cellText(cell.type, cell.style, cell.text, book);
      }
    } else if (step.name === "v" || step.name === "t") reading = step.kind === "open" && !step.empty;
    else if (step.name === "rPh") phonetic = step.kind === "open" && !step.empty;
    if (step.kind === "open" && step.name === "row") cell = { ...cell, column: -1 };
  }
  return rows;
}

/** The sheets in the book's order: name and path in the zip; hidden ones last. */
function sheetsOf(zip: Zip, workbook: string): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  for (const step of walkXml(textOf(zip, "xl/_rels/workbook.xml.rels") ?? "")) {
    if (step.kind !== "open" || step.name !== "Relationship") continue;
    const target = attribute(step.attributes, "Target") ?? "";
    targets.set(attribute(step.attributes, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  const sheets: { name: string; path: string; hidden: boolean }[] = [];
  for (const step of walkXml(workbook)) {
    if (step.kind !== "open" || step.name !== "sheet") continue;
    const id = /(?:^|\s)\w+:id\s*=\s*["']([^"']*)/.exec(step.attributes)?.[1] ?? "";
    const hidden = /hidden/i.test(attribute(step.attributes, "state") ?? "");
    sheets.push({ name: attribute(step.attributes, "name") ?? "", path: targets.get(id) ?? "", hidden });
  }
  return sheets.sort((a, b) => Number(a.hidden) - Number(b.hidden));
}

/**
 * The rows of the first sheet that has any, as text: dates as ISO, numbers as they were shown, strings to the letter.
 * At most `maxRows` + 1 rows. Refuses damaged files, and those that unpack to more than 100 MB; never throws.
 */
export function readSheet(bytes: Uint8Array, maxRows: number, most = MAX_INFLATED): Sheet {
  try {
    const zip = openZip(bytes, most);
    const workbook = textOf(zip, "xl/workbook.xml");
    if (workbook === null) return { ok: false, why: "damaged-sheet" };
    const book: Book = {
      strings: sharedStrings(textOf(zip, "xl/sharedStrings.xml")),
      styles: stylesOf(textOf(zip, "xl/styles.xml")),
      from1904: /<\w*:?workbookPr[^>]*date1904\s*=\s*["'](1|true)/i.test(workbook),
    };
    let found: { rows: Row[]; sheet: string } | null = null;
    let others = 0;
    for (const { name, path } of sheetsOf(zip, workbook)) {
      const xml = textOf(zip, path);
      const rows: Row[] = xml === null ? [] : rowsOf(xml, book, found === null ? maxRows : 0);
      if (rows.length === 0) continue;
      if (found === null) found = { rows, sheet: name };
      else others++;
    }
    return { ok: true, rows: found?.rows ?? [], sheet: found?.sheet ?? "", others };
  } catch (fault) {
    if (fault instanceof TooBig) return { ok: false, why: "sheet-too-big" };
    if (fault instanceof TooWide) return { ok: false, why: "too-many-columns" };
    // Whatever else goes wrong inside a foreign file is the file's fault.
    return { ok: false, why: "damaged-sheet" };
  }
}
