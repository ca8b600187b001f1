// Single cells into typed values: telephone, language, yes and no, level, year; and the damage spreadsheets do to them.

import { LANGUAGE_WORDS, type Lang, LEVEL_WORDS, type Level, YES_NO_WORDS } from "./value-words.ts";

const wordOf = (typed: string) => typed.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ").replace(/[.!]$/, "");

/** The language a word or tag names ("Svenska", "nb-NO", "no"), or null. "se" alone is Sámi, "SE" is somebody's Sweden. */
export function readLanguage(typed: string): Lang | null {
  if (typed.trim() === "SE") return "sv";
  const word = wordOf(typed);
  return LANGUAGE_WORDS.get(word) ?? LANGUAGE_WORDS.get(/^([a-z]{2,3})[-_][a-z]{2,4}/.exec(word)?.[1] ?? "") ?? null;
}

/** Yes or no in the words of a spreadsheet ("ja", "SANN", "x", "1"), or null. */
export function readYesNo(typed: string): boolean | null {
  return YES_NO_WORDS.get(wordOf(typed)) ?? null;
}

/** A requirement's level in the words of five languages, or null. */
export function readLevel(typed: string): Level | null {
  const word = wordOf(typed);
  return LEVEL_WORDS.get(word) ?? LEVEL_WORDS.get(word.replaceAll("_", " ").replaceAll("-", " ")) ?? null;
}

/** A year of birth between 1900 and this year, from a year or a date; null else. */
export function readBirthYear(typed: string, today: string): number | null {
  const found = /^(?:\d{1,2}[./-]\d{1,2}[./-])?(\d{4})(?:[./-]\d{1,2}[./-]\d{1,2}.*)?(?:[.,]0+)?$/.exec(typed.trim());
  const year = Number(found?.[1] ?? Number.NaN);
  return year >= 1900 && year <= Number(today.slice(0, 4)) ? year : null;
}

/** A number Excel shortened to 4.79E+10 or 4,79E+10: the digits are gone. */
export function isShortenedNumber(typed: string): boolean {
  return /^[+-]?\d+([.,]\d+)?E\+?\d{1,3}$/i.test(typed.trim());
}

/** An error a spreadsheet shows in a cell, or a column too narrow for its number. */
export function isSheetError(typed: string): boolean {
  return /^#(N\/A|NAME\?|REF!|VALUE!|VERDI!|NAVN\?|NAMN\?|DIV\/0!|NULL!|NUM!|I\/T|SAKNAS!|VÄRDEFEL!|REFERENS!|VÆRDI!|REFERENCE!|#+)$/i.test(
    typed.trim(),
  );
}

/** A telephone number as typed, without outer space, doubled spaces or invisible marks; null when it holds no digit. */
export function tidyPhone(typed: string): string | null {
  const text = typed
    .normalize("NFKC")
    .replace(/^(tel|tlf|mob|mobil|phone)\s*[.:]\s*/i, "")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^(\d+)\.0$/, "$1")
    .trim();
  return /\d/.test(text) ? text : null;
}

// The start of a cell that a spreadsheet takes for a formula (OWASP CSV injection; ASVS 1.2.10).
const GUARDED = /^'(?='*[=+\-@\t\r\n\0＝＋－＠])/;
const GUARDED_INSIDE = /([,;\t|"])'(?='*[=+\-@＝＋－＠])/g;

/** A cell without the apostrophe an export put before a formula sign. */
export function unguarded(cell: string): string {
  const text = GUARDED.test(cell) ? cell.slice(1) : cell;
  return text.includes("'") ? text.replace(GUARDED_INSIDE, "$1") : text;
}

/** Unicode's picture of a control character: ␀ for NUL. */
function picture(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\u2421";
}

/** Text with its control characters made visible, at most `length` characters, for a report. */
export function shown(text: string, length = 120): string {
  const visible = text.replace(/\p{Cc}/gu, picture).toWellFormed();
  const letters = [...visible];
  return letters.length > length ? `${letters.slice(0, length).join("")}…` : visible;
}
