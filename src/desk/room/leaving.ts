// When letters leave, as it stands inside a sentence: the clock alone where that is today, else the day too. Pure.
import type { Departure, DepartureOfAll } from "../../answers/answers.server.ts";
import { dateIn, formatClock, formatDay, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { hoursWords } from "../words-hours.ts";

type Seen = { lang: Lang; zone: string; now: Date };

/** "klokken 09.12" today, "mandag 23. november kl. 08.00" on another day. */
export function leavingWhen({ lang, zone, now }: Seen, at: Date): string {
  const time = formatClock(lang, at, zone);
  const day = dateIn(at, zone);
  return day === dateIn(now, zone)
    ? hoursWords[lang].atClock(time)
    : hoursWords[lang].onDay(formatDay(lang, day), time);
}

/** What a form for sending says of it. `anyway` is there only where the letters would wait for the job's hours. */
export type Leaving = {
  when: string;
  /** The clock alone, and the minutes until then. */
  clock: string;
  minutes: string;
  /** 0: they leave at once. */
  undoMinutes: number;
  held: { from: string; until: string } | null;
  /** The clock at which the hours end, where not all will have left by then. */
  spillsAt: string | null;
  promised: number;
};

/** The moments of a departure as text. `clock` and `minutes` are of the soonest one. */
export function leavingOf(seen: Seen, departure: Departure & Partial<DepartureOfAll>): Leaving {
  const { lang, zone } = seen;
  const { at, soonest, hours, undoMinutes, promisedBefore = 0, spills = false } = departure;
  const held = hours !== null && at.getTime() > soonest.getTime();
  // The job's hours are stored as 08:00, and written as the language writes a clock.
  const written = (time: string) => formatClock(lang, new Date(`2000-01-01T${time}:00Z`), "UTC");
  return {
    when: leavingWhen(seen, at),
    clock: formatClock(lang, soonest, zone),
    minutes: formatNumber(lang, undoMinutes),
    undoMinutes,
    held: held ? { from: written(hours.from), until: written(hours.until) } : null,
    spillsAt: hours && spills ? written(hours.until) : null,
    promised: promisedBefore,
  };
}
