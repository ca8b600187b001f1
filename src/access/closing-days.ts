// What days an employer may say it is closed. Pure.
import { allow, type Decision, refuse } from "../platform/decision.ts";

/** Days from the first to the last, both closed; `YYYY-MM-DD`. `name` may be empty. */
export type ClosingDays = { first: string; last: string; name: string };

/** A longer closure than this, in days, is a mistake in a date. */
export const longestClosure = 62;

/** More closures than this at once, from today on, are a mistake as well. */
export const mostClosures = 60;

export type ClosingWhy = "no-date" | "backwards" | "too-long" | "passed" | "too-far" | "too-many";

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T12:00:00Z`).toJSON()?.slice(0, 10) === text;

const daysFrom = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

/** Whether these days may be added on `today` beside `there` others. Days that have passed cannot: promises were counted by them. */
export function mayClose({ first, last }: ClosingDays, today: string, there: number): Decision<ClosingWhy> {
  if (!isDate(first) || !isDate(last)) return refuse("no-date");
  if (last < first) return refuse("backwards");
  if (first < today) return refuse("passed");
  if (daysFrom(today, last) > 3 * 366) return refuse("too-far");
  if (daysFrom(first, last) > longestClosure) return refuse("too-long");
  return there < mostClosures ? allow : refuse("too-many");
}

/** The name as it is kept: one line of at most 100 characters. */
export const plainName = (name: string): string =>
  name
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 100);
