// Bytes for the tests of this room: text in any encoding, and small XLSX files.

import { strToU8, zipSync } from "fflate";
import type { Encoding } from "./encoding.ts";

/** Byte values of the characters a single-byte encoding has, made by decoding every byte. */
function table(encoding: string): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
}

const TABLES = new Map(["windows-1252", "macintosh"].map((encoding) => [encoding, table(encoding)] as const));

export type Written = Encoding | "utf-8-bom" | "utf-16le-bom" | "utf-16be-bom";

/** The text in an encoding; a letter it cannot hold becomes '?'. */
export function encode(text: string, as: Written): Uint8Array {
  if (as === "utf-8") return new TextEncoder().encode(text);
  if (as === "utf-8-bom") return encode(`\ufeff${text}`, "utf-8");
  if (as.startsWith("utf-16")) {
    const marked = as.endsWith("-bom") ? `\ufeff${text}` : text;
    const view = new DataView(new ArrayBuffer(marked.length * 2));
    for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), as.startsWith("utf-16le"));
    return new Uint8Array(view.buffer);
  }
  if (as === "iso-8859-1") return Uint8Array.from([...text], (char) => char.charCodeAt(0));
  return Uint8Array.from([...text], (char) => TABLES.get(as)?.get(char) ?? 0x3f);
}

/** Rows as CSV, every cell quoted where it must be. */
export function csv(rows: readonly (readonly string[])[], delimiter: string, end = "\r\n"): string {
  const cell = (text: string) =>
    /[",;\t|\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + end).join("");
}

/** A workbook with one sheet of the given XML rows. */
export function workbook(sheetXml: string, more: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": '<?xml version="1.0"?><Types/>',
    "xl/workbook.xml":
      '<?xml version="1.0"?><workbook xmlns:r="r"><sheets><sheet name="Søkere" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><worksheet><sheetData>${sheetXml}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A row of typed strings, as spreadsheets without shared strings write it. */
export function textRow(line: number, cells: readonly string[]): string {
  const xml = cells.map(
    (text, at) =>
      `<c r="${String.fromCharCode(65 + at)}${line}" t="inlineStr"><is><t xml:space="preserve">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`,
  );
  return `<row r="${line}">${xml.join("")}</row>`;
}
