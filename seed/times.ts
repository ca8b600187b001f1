// When things happened in the demo, counted in working days before now. Pure.
import { isWorkingDay, plusDays } from "../src/answers/promises.ts";

/** Working days before now on which a list of applicants came in; everybody who had applied by then was on it. */
export type Times = { imports: readonly number[] };

export const economyTimes: Times = { imports: [16, 12, 9, 7] };
export const careTimes: Times = { imports: [20, 11, 8, 4, 2] };
export const engineerTimes: Times = { imports: [5, 2] };

/** The date `days` working days before `today`; with 0 today itself, whatever day that is. */
export function workingDaysBefore(today: string, days: number): string {
  let date = today;
  for (let left = days; left > 0; ) {
    date = plusDays(date, -1);
    if (isWorkingDay(date, "NO")) left -= 1;
  }
  return date;
}

/** The date `days` working days after `today`. */
export function workingDaysAfter(today: string, days: number): string {
  let date = today;
  for (let left = days; left > 0; ) {
    date = plusDays(date, 1);
    if (isWorkingDay(date, "NO")) left -= 1;
  }
  return date;
}

/** An hour (UTC) of a working day before now. */
export const momentBefore = (today: string, days: number, hour: number): Date =>
  new Date(`${workingDaysBefore(today, days)}T${String(hour).padStart(2, "0")}:00:00.000Z`);
