// What kind of file a heap of bytes is, judged by its first bytes and never by its name.

type FileKind = "text" | "xlsx" | "old-excel" | "open-document" | "zip" | "pdf" | "gzip" | "rtf" | "html" | "image";

/** Limits of one import file beside its size (platform/http/limits.ts; knowledge/reliability-and-security.md, 5.4). */
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 500;

/** True when `bytes` has the values of `start` from `at`. */
export function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((value, index) => bytes[at + index] === value);
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < Math.min(to, bytes.length); at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function kindOfZip(bytes: Uint8Array): FileKind {
  if (asciiOf(bytes, 30, 120).includes("application/vnd.oasis.opendocument")) return "open-document";
  // The list of names stands at the end of a zip; sheets live under xl/.
  const end = asciiOf(bytes, Math.max(0, bytes.length - 256 * 1024), bytes.length);
  return end.includes("xl/workbook") || end.includes("xl/worksheets") ? "xlsx" : "zip";
}

/** The kind of file the bytes hold; everything unknown is text, and is then judged as text. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return kindOfZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "old-excel";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (startsWith(bytes, [0x1f, 0x8b])) return "gzip";
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff])) return "image";
  const opening = asciiOf(bytes, 0, 200).trimStart().toLowerCase();
  if (opening.startsWith("{\\rtf")) return "rtf";
  if (/^(<!doctype html|<html|<table)/.test(opening)) return "html";
  return "text";
}
