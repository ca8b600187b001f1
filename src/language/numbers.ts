// Numbers, dates and lists in words, as a letter writes them in each of the five languages.
import type { Lang } from "./languages.ts";
import { lists } from "./lists.ts";

/** A whole number for running text: two to twelve in words, else digits with the language's thousands mark. */
export function numberWord(n: number, lang: Lang): string {
  const word = lists[lang].grammar.counted.split(" ")[n - 2];
  if (Number.isInteger(n) && word !== undefined) return word;
  return String(Math.trunc(n)).replace(/\B(?=(?:\d{3})+$)/g, lists[lang].grammar.thousands);
}

type DateParts = { year: number; month: number; day: number };

/** Reads `YYYY-MM-DD`; null for anything that is not a day of the calendar. */
export function readDate(iso: string): DateParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? { year, month, day } : null;
}

/** Whole days from one ISO date to another; negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number | null {
  const a = readDate(from);
  const b = readDate(to);
  if (a === null || b === null) return null;
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000);
}

/** The date `count` months after an ISO date, the last day of the month where the day does not exist. */
export function addMonths(iso: string, count: number): string | null {
  const from = readDate(iso);
  if (from === null) return null;
  const last = new Date(Date.UTC(from.year, from.month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(from.year, from.month - 1 + count, Math.min(from.day, last))).toISOString().slice(0, 10);
}

/** A date in words; with the weekday for a call. The year is named only when it is not the year of `today`. */
export function dateWords(iso: string, lang: Lang, options: { weekday?: boolean; today?: string } = {}): string | null {
  const date = readDate(iso);
  if (date === null) return null;
  const month = lists[lang].grammar.months.split(" ")[date.month - 1] ?? "";
  const dot = lang === "sv" || lang === "en" ? "" : ".";
  const year = options.today !== undefined && readDate(options.today)?.year !== date.year ? ` ${date.year}` : "";
  const day = `${date.day}${dot} ${month}${year}`;
  const den = lang === "da" || lang === "sv" ? "den " : "";
  if (options.weekday !== true) return `${den}${day}`;
  const name =
    lists[lang].grammar.weekdays.split(" ")[new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()] ?? "";
  return `${name} ${den}${day}`;
}

/** Joins with *and* before the last: `a, b and c`. */
export function listWords(items: readonly string[], lang: Lang): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${lists[lang].grammar.and} ${items.at(-1) ?? ""}`;
}
