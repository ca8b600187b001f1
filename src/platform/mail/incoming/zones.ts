// From a clock time and the name of a zone to an instant: IANA names, Windows names, a calendar's own rules. Never a guess.
import { displayZones, windowsZones } from "./zone-words.ts";

/** A clock time as milliseconds since 1970 as if the clock were UTC. */
export type Clock = number;
/** Where a clock stands: minutes east of UTC for an instant. */
export type Zone = { offsetAt: (instant: number) => number };

const known = new Map<string, Intl.DateTimeFormat | null>();

/** Made once for a name; names that are none are remembered too, up to a bound. */
function formatFor(name: string): Intl.DateTimeFormat | null {
  const made = known.get(name);
  if (made !== undefined) return made;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      era: "short",
    });
  } catch {
    format = null;
  }
  if (known.size < 2000) known.set(name, format);
  return format;
}

/**
 * The IANA name that a TZID means: the name itself, a Windows name, an Outlook display name, or the end of a path such as
 * `/freeassociation.sourceforge.net/Europe/Oslo`. Undefined when it is none of these.
 */
export function ianaZone(tzid: string): string | undefined {
  const name = tzid
    .trim()
    .replace(/^["']|["']$/g, "")
    .slice(0, 200);
  const windows = windowsZones.get(
    name
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/ daylight time$/, " standard time"),
  );
  if (windows) return windows;
  if (/^(?:z|utc|gmt|tzone:\/\/microsoft\/utc)$/i.test(name)) return "Etc/UTC";
  const display = /^\((?:utc|gmt)[^)]{0,12}\)\s?([^,/;(]{3,40})/i.exec(name)?.[1]?.trim().toLowerCase();
  if (display) return displayZones.get(display);
  const paths = name.split("/");
  for (const from of name.startsWith("/") ? [-3, -2, -1] : [0]) {
    const part = paths.slice(from).join("/");
    // Names like EST or +01:00 that Intl takes are not places; "EST" is honest IANA, an offset is told by itself.
    if (/^[A-Za-z][\w+/-]+$/.test(part) && formatFor(part)) return part;
  }
  return undefined;
}

export function namedZone(name: string): Zone | undefined {
  const format = formatFor(name);
  if (!format) return undefined;
  return {
    offsetAt: (instant) => {
      if (!Number.isFinite(instant) || Math.abs(instant) > 8.6e15) return 0;
      const parts: Record<string, string> = {};
      for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
      const year = Number(parts.year) * (parts.era === "BC" ? -1 : 1);
      const clock = Date.UTC(
        year,
        Number(parts.month) - 1,
        Number(parts.day),
        Number(parts.hour),
        Number(parts.minute),
        Number(parts.second),
      );
      return (clock - Math.floor(instant / 1000) * 1000) / 60_000;
    },
  };
}

const DAY = 86_400_000;

/** The instant of a clock time. Inside a gap: the offset before it. Twice: the first (RFC 5545, 3.3.5). */
export function instantOf(clock: Clock, zone: Zone): number {
  const before = clock - zone.offsetAt(clock - DAY) * 60_000;
  const after = clock - zone.offsetAt(clock + DAY) * 60_000;
  const fits = [before, after].filter((instant) => instant + zone.offsetAt(instant) * 60_000 === clock);
  return fits.length > 0 ? Math.min(...fits) : before;
}

/** One rule of a calendar's own zone: from this clock time on, and each year by month and weekday, this offset holds. */
export type Observance = {
  start: Clock;
  from: number;
  to: number;
  yearly?: { month: number; days: readonly string[]; monthDays: readonly number[]; until: number };
  also: readonly Clock[];
};

/** The offset that a calendar's own rules give to a clock time, in minutes; undefined when they say nothing. */
export function offsetByRules(rules: readonly Observance[], clock: Clock): number | undefined {
  let best: { onset: number; to: number } | undefined;
  const year = new Date(clock).getUTCFullYear();
  for (const rule of rules)
    for (const onset of [
      rule.start,
      ...rule.also,
      ...(rule.yearly ? [yearlyOnset(rule, year - 1), yearlyOnset(rule, year)] : []),
    ])
      if (onset !== undefined && onset <= clock && (best === undefined || onset > best.onset))
        best = { onset, to: rule.to };
  return best?.to ?? rules.find((rule) => rule.start === Math.min(...rules.map((one) => one.start)))?.from;
}

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

function yearlyOnset(rule: Observance, year: number): Clock | undefined {
  const yearly = rule.yearly;
  if (!yearly || year < new Date(rule.start).getUTCFullYear()) return undefined;
  const time = ((rule.start % DAY) + DAY) % DAY;
  const length = new Date(Date.UTC(year, yearly.month, 0)).getUTCDate();
  const days: number[] = [];
  for (let day = 1; day <= length; day += 1) {
    const weekday = weekdays[new Date(Date.UTC(year, yearly.month - 1, day)).getUTCDay()] ?? "";
    const nth = Math.ceil(day / 7);
    const last = -Math.ceil((length - day + 1) / 7);
    const fits =
      yearly.days.length === 0 ||
      yearly.days.some(
        (one) => one.endsWith(weekday) && ["", `${nth}`, `+${nth}`, `${last}`].includes(one.slice(0, -2)),
      );
    if (
      fits &&
      (yearly.monthDays.length === 0 || yearly.monthDays.includes(day) || yearly.monthDays.includes(day - length - 1))
    )
      days.push(day);
  }
  const day = yearly.days.length + yearly.monthDays.length === 0 ? new Date(rule.start).getUTCDate() : days[0];
  if (day === undefined) return undefined;
  const onset = Date.UTC(year, yearly.month - 1, day) + time;
  return onset - rule.from * 60_000 <= yearly.until ? onset : undefined;
}
