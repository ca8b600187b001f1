// By when somebody hears: working days of the employer's country, and what counts as a debt. Pure.
import Holidays from "date-holidays";
import type { Country } from "../jobs/job.ts";

/**
 * Denmark: days on which offices are closed by agreement though no public holiday (Constitution Day, 24 and 31 December).
 * The library lists the Norwegian and Swedish ones itself, as bank holidays.
 */
const closedInDenmark = ["06-05", "12-24", "12-31"];

const calendars = new Map<Country, Holidays>();
const years = new Map<string, ReadonlySet<string>>();

function calendarOf(country: Country): Holidays {
  const known = calendars.get(country);
  if (known) return known;
  const made = new Holidays(country, { types: ["public", "bank"] });
  calendars.set(country, made);
  return made;
}

/** The days nobody works in that year, weekends apart: `YYYY-MM-DD`. Source: date-holidays, public and bank holidays. */
export function holidaysIn(country: Country, year: number): ReadonlySet<string> {
  const key = `${country}${year}`;
  const known = years.get(key);
  if (known) return known;
  const listed = calendarOf(country)
    .getHolidays(year)
    .map((day) => day.date.slice(0, 10));
  const extra = country === "DK" ? closedInDenmark.map((day) => `${year}-${day}`) : [];
  const days = new Set([...listed, ...extra]);
  years.set(key, days);
  return days;
}

/** The holidays of the year from `today` on that would be working days: `YYYY-MM-DD`, the soonest first. */
export function holidaysAhead(country: Country, today: string): string[] {
  const year = Number(today.slice(0, 4));
  const until = `${year + 1}${today.slice(4)}`;
  return [...holidaysIn(country, year), ...holidaysIn(country, year + 1)]
    .filter((day) => day >= today && day < until && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))
    .sort();
}

/** The calendar date `n` days after `date`. */
export function plusDays(date: string, n: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + n);
  return day.toISOString().slice(0, 10);
}

/** Whether people work on that date. `closingDays` are the employer's own, `YYYY-MM-DD`. */
export function isWorkingDay(date: string, country: Country, closingDays: readonly string[] = []): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !holidaysIn(country, Number(date.slice(0, 4))).has(date) && !closingDays.includes(date);
}

/**
 * The date `days` working days after `from`; `from` itself is not counted. With 0 days: `from`, or the next working day.
 * Dates `YYYY-MM-DD`.
 */
export function dueDate(from: string, days: number, country: Country, closingDays: readonly string[] = []): string {
  let date = from;
  let left = days;
  if (left === 0) while (!isWorkingDay(date, country, closingDays)) date = plusDays(date, 1);
  while (left > 0) {
    date = plusDays(date, 1);
    if (isWorkingDay(date, country, closingDays)) left -= 1;
  }
  return date;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(
  from: string,
  to: string,
  country: Country,
  closingDays: readonly string[] = [],
): number {
  let n = 0;
  for (let date = plusDays(from, 1); date <= to; date = plusDays(date, 1))
    if (isWorkingDay(date, country, closingDays)) n += 1;
  return n;
}

/** A promise is a debt from the day after its date: on the date itself it can still be kept. */
export const isDebt = (dueOn: string, today: string): boolean => dueOn < today;

/** Somebody who had waited longer than the policy when we heard of them hears within this many working days. */
const soon = 3;

/**
 * The date of the first promise. It counts from the application; where that day has passed already
 * (an import of old applications) it is at most three working days from today, never a day in the past.
 */
export function firstDue(
  appliedOn: string,
  today: string,
  days: number,
  country: Country,
  closingDays: readonly string[] = [],
): string {
  const wanted = dueDate(appliedOn < today ? appliedOn : today, days, country, closingDays);
  const soonest = dueDate(today, Math.min(days, soon), country, closingDays);
  return [wanted, soonest].sort().at(-1) ?? wanted;
}

/** The earlier of two days, `YYYY-MM-DD`. */
export const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * The date after a decision. A no never moves the date later than what the person was promised, and a debt stays a debt
 * until the person has heard. A yes starts the next step's own time.
 */
export function dueAfterDecision(no: boolean, old: string | null, fresh: string): string {
  return no && old ? earlier(old, fresh) : fresh;
}

/** The date when a letter came back: the next working day, or what was promised where that is earlier. */
export function dueAfterBounce(
  old: string | null,
  today: string,
  country: Country,
  closingDays: readonly string[] = [],
): string {
  const next = dueDate(today, 1, country, closingDays);
  return old ? earlier(old, next) : next;
}
