// Human hours: the moment a letter leaves, so that nobody reads it at night, on a Sunday or on Christmas Day. Pure.
import type { Country, Hours } from "../jobs/job.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { instantOf, namedZone } from "../platform/mail/incoming/zones.ts";
import { isWorkingDay, plusDays } from "./promises.ts";

/** Where the person is: the clock there, and the days on which people work. Dates `YYYY-MM-DD`. */
export type Whereabouts = { zone: string; works: (date: string) => boolean };

const zones: Record<Country, string> = { NO: "Europe/Oslo", DK: "Europe/Copenhagen", SE: "Europe/Stockholm" };

/**
 * The clock of a person who said where they are, else the job's country's own; and the working days of that country, in which its promises
 * count. A zone that is none counts as not said.
 */
export const placeOf = (country: Country, zone: string | null = null): Whereabouts => ({
  zone: zone !== null && namedZone(zone) ? zone : zones[country],
  works: (date) => isWorkingDay(date, country),
});

/** The end of the time in which everything can be undone. */
export const undoneUntil = (now: Date, undoMinutes: number): Date => new Date(now.getTime() + undoMinutes * 60_000);

/** How often what is due is looked at, in milliseconds; and how far ahead while it is closed, so that a late look misses nothing. */
const look = 60_000;
const ahead = 3 * look;

/** What was due by `dueBy` and is still here leaves at `until`, and on that day before `closes`. */
export type PuttingOff = { dueBy: Date; until: Date; closes: Date | null };

/**
 * What must wait, looked at every minute; null while the hours are open until the next look. Where they end before that, what has been
 * due already waits, and what comes due in this last minute still leaves.
 */
export function puttingOff(now: Date, hours: Hours | null, where: Whereabouts): PuttingOff | null {
  const next = new Date(now.getTime() + look);
  const until = leavesAt(next, hours, where);
  if (until.getTime() === next.getTime()) return null;
  const open = leavesAt(now, hours, where).getTime() === now.getTime();
  return { dueBy: open ? now : new Date(now.getTime() + ahead), until, closes: closesAt(until, hours, where) };
}

/** When the hours end on the day of this moment, which lies in them; null where there are none. @throws for a zone that is none */
export const closesAt = (moment: Date, hours: Hours | null, where: Whereabouts): Date | null =>
  hours && new Date(onClock(where.zone)(dateIn(moment, where.zone), hours.until));

/** The instant at which the clocks of a zone show a time on a date. @throws for a zone that is none */
function onClock(name: string): (date: string, time: string) => number {
  const zone = namedZone(name);
  if (!zone) throw new Error(`no such time zone: ${name}`);
  return (date, time) => instantOf(Date.parse(`${date}T${time}:00Z`), zone);
}

/** Longer than any run of closed days: who is closed for a year is a fault. */
const farthest = 366;

/**
 * The first moment at or after `soonest` (the end of the undo time) inside the hours of a working day. The first minute of the hours is
 * inside, the last one is not. Without hours: `soonest`. Clock times are the person's; on the nights when the clocks change they mean
 * what RFC 5545 says. @throws for a zone that is none, and where nobody works for a year
 */
export function leavesAt(soonest: Date, hours: Hours | null, where: Whereabouts): Date {
  if (!hours) return soonest;
  const at = onClock(where.zone);
  const first = dateIn(soonest, where.zone);
  for (let n = 0; n < farthest; n += 1) {
    const date = plusDays(first, n);
    if (!where.works(date)) continue;
    const moment = Math.max(soonest.getTime(), at(date, hours.from));
    if (moment < at(date, hours.until)) return new Date(moment);
  }
  throw new Error("nobody works for a year from now on");
}
