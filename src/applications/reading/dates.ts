// Dates in the forms that occur in applicant lists, read as whole columns so that day and month cannot be confused.

import { MONTH_WORDS } from "./value-words.ts";

/** How a column with slashes writes its dates: day first, month first, or it cannot be told (then day first). */
export type DateOrder = "day-first" | "month-first" | "unclear";
type ReadDate = { date: string; guessed: boolean };

const two = (value: number) => String(value).padStart(2, "0");

/** `YYYY-MM-DD` of a real calendar day between 1900 and 2199, else null. */
function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? null : `${year}-${two(month)}-${two(day)}`;
}

const fullYear = (typed: string) =>
  typed.length > 2 ? Number(typed) : Number(typed) + (Number(typed) < 70 ? 2000 : 1900);

const TIME = String.raw`(?:[T ,]+(?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?)?`;
const ISO = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, "i");
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/;
const PARTED = new RegExp(String.raw`^(\d{1,2})([./-])\s?(\d{1,2})([./-]|\.?\s)\s?(\d{4}|\d{2})${TIME}$`, "i");
const WORDED = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+){0,2}(\d{1,2})(?:\.\s*|[\s-]+)(\p{L}+)\.?,?[\s.-]*(\d{4}|\d{2})${TIME}$`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  String.raw`^(?:\p{L}+,?\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`,
  "iu",
);
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** What the slashes of a column prove: a first part over 12 is a day, a second part over 12 too. */
export function orderOf(values: readonly string[]): DateOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const value of values) {
    const found = PARTED.exec(value.trim());
    if (found === null || found[2] !== "/" || found[4] !== "/") continue;
    if (Number(found[1]) > 12) dayFirst = true;
    if (Number(found[3]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return "unclear";
  return dayFirst ? "day-first" : "month-first";
}

/** A moment with its zone, as the calendar day it was in Scandinavia (one clock for Norway, Denmark and Sweden). */
function localDay(typed: string): string | null {
  const at = Date.parse(
    typed
      .replace(/\s?UTC$/i, "Z")
      .replace(" ", "T")
      .replace(/([+-]\d{2})(\d{2})$/, "$1:$2"),
  );
  if (Number.isNaN(at)) return null;
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(at);
}

/** Excel counts days from 30 December 1899 (with the leap day of 1900 that never was). */
function fromSerial(typed: string): string | null {
  const days = Math.floor(Number(typed.replace(",", ".")));
  if (days < 20_000 || days > 73_000) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function fromParts(first: number, second: number, year: number, order: DateOrder): ReadDate | null {
  const monthFirst = (second > 12 && order !== "day-first") || (order === "month-first" && first <= 12);
  const date = monthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  if (date === null) return null;
  return { date, guessed: order === "unclear" && first <= 12 && second <= 12 && first !== second };
}

/**
 * A date as typed, or null when it is none. ISO, dd.mm.yyyy, dd/mm/yyyy, dd-mm-yy, 17. november 2026, Nov 17 2026,
 * 20261117, an Excel day number; a time of day may follow. mm/dd/yyyy only when the column or the value proves it.
 */
export function readDate(typed: string, order: DateOrder): ReadDate | null {
  const text = typed.trim().replaceAll(" ", " ");
  const sure = (date: string | null): ReadDate | null => (date === null ? null : { date, guessed: false });
  if (INSTANT.test(text)) return sure(localDay(text));
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return sure(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const parted = PARTED.exec(text);
  if (parted !== null) {
    const [, first, mark, second, other, year] = parted;
    // 17/11/2026 may be American; 17.11.2026, 17-11-2026 and the Scandinavian 17/11 2026 are not.
    return fromParts(
      Number(first),
      Number(second),
      fullYear(year ?? ""),
      mark === "/" && other === "/" ? order : "day-first",
    );
  }
  const worded = WORDED.exec(text);
  if (worded !== null) {
    const month = MONTH_WORDS.get((worded[2] ?? "").toLowerCase());
    return month === undefined ? null : sure(dayOf(fullYear(worded[3] ?? ""), month, Number(worded[1])));
  }
  const american = MONTH_FIRST.exec(text);
  if (american !== null) {
    const month = MONTH_WORDS.get((american[1] ?? "").toLowerCase());
    return month === undefined ? null : sure(dayOf(Number(american[3]), month, Number(american[2])));
  }
  return SERIAL.test(text) ? sure(fromSerial(text)) : null;
}
