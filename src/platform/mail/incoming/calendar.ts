// Calendar messages (RFC 5546): which event, when, who answered what, and which other time somebody proposes.
import { type Component, type Line, lineOf, readComponents, textIn, unescapeText } from "./content-lines.ts";
import { type Clock, ianaZone, instantOf, namedZone, type Observance, offsetByRules } from "./zones.ts";

export type Attendee = { email: string; partstat: string | null };
/** Instants in milliseconds, null for a floating time or a zone nobody can resolve. */
export type Times = { start: number | null; end: number | null } | { date: string; endDate: string };
export type CalendarEvent = {
  /** Left out for a VEVENT. */
  type?: string;
  uid: string | null;
  sequence: number;
  /** An instant, a date, or the text as it stands when its zone is unknown. */
  recurrenceId: number | string | null;
  start?: number | null;
  end?: number | null;
  allDay: boolean;
  date?: string;
  endDate?: string;
  /** The zone that could not be resolved, or `floating`. */
  zone?: string;
  organizer: string | null;
  attendees: Attendee[];
  comment: string | null;
  dtstamp: number | null;
  proposed?: Times;
  original?: Times;
};
export type CalendarMessage = { method: string | null; events: CalendarEvent[] };

type Moment = { instant: number } | { date: string } | { unknown: string; clock: Clock };
type Rules = ReadonlyMap<string, readonly Observance[]>;

/** Events, and zones, that are read of one object. */
const MOST = 1000;
const KINDS = new Set(["VEVENT", "VFREEBUSY", "VTODO"]);

export const looksLikeCalendar = (text: string): boolean =>
  /^\uFEFF?\s{0,200}BEGIN:VCALENDAR[ \t]{0,20}(?:\r?\n|$)/i.test(text.slice(0, 400));

/** Reads a calendar object; `method` is what the mail's Content-Type says, used when the object itself is silent. */
export function readCalendar(text: string, method?: string): CalendarMessage {
  const calendars = readComponents(text).filter((one) => one.name === "VCALENDAR");
  const said = calendars.map((one) => textIn(one, "METHOD")).find((one) => one !== undefined && one.trim() !== "");
  const meant = (said ?? method ?? "").trim().toUpperCase();
  const events = calendars.flatMap((calendar) => {
    const rules: Rules = new Map(
      calendar.parts
        .filter((one) => one.name === "VTIMEZONE")
        .slice(0, MOST)
        .map((one) => [(textIn(one, "TZID") ?? "").trim(), rulesOf(one)]),
    );
    return calendar.parts
      .filter((one) => KINDS.has(one.name))
      .slice(0, MOST)
      .map((one) => eventOf(one, rules, meant));
  });
  return { method: meant === "" ? null : meant, events };
}

function eventOf(event: Component, rules: Rules, method: string): CalendarEvent {
  const start = momentOf(lineOf(event, "DTSTART"), rules);
  const end =
    momentOf(lineOf(event, "DTEND") ?? lineOf(event, "DUE"), rules) ??
    afterDuration(start, textIn(event, "DURATION"), lineOf(event, "DTSTART"), rules);
  const times = timesOf(start, end);
  const unknown = [start, end].find((one) => one !== undefined && "unknown" in one);
  const sequence = Number.parseInt(textIn(event, "SEQUENCE") ?? "0", 10);
  const recurrence = lineOf(event, "RECURRENCE-ID");
  const original = timesOf(
    momentOf(lineOf(event, "X-MS-OLK-ORIGINALSTART"), rules),
    momentOf(lineOf(event, "X-MS-OLK-ORIGINALEND"), rules),
  );
  const said = lineOf(event, "X-MS-OLK-ORIGINALSTART") !== undefined;
  const stamp = momentOf(lineOf(event, "DTSTAMP"), rules);
  const organizer = lineOf(event, "ORGANIZER");
  return {
    ...(event.name === "VEVENT" ? {} : { type: event.name }),
    uid: textIn(event, "UID")?.trim() ?? null,
    sequence: Number.isSafeInteger(sequence) ? sequence : 0,
    recurrenceId: recurrence ? plainMoment(momentOf(recurrence, rules), recurrence.value) : null,
    ...times,
    allDay: "date" in times,
    ...(unknown && "unknown" in unknown ? { zone: unknown.unknown } : {}),
    organizer: organizer ? mailOf(organizer) : null,
    attendees: event.lines
      .filter((line) => line.name === "ATTENDEE")
      .map((line) => ({ email: mailOf(line), partstat: line.params.PARTSTAT?.trim().toUpperCase() || null })),
    comment: commentOf(event),
    dtstamp: stamp && "instant" in stamp ? stamp.instant : null,
    ...(method === "COUNTER" ? { proposed: times } : {}),
    ...(said ? { original } : {}),
  };
}

const plainMoment = (moment: Moment | undefined, text: string): number | string =>
  moment && "instant" in moment ? moment.instant : moment && "date" in moment ? moment.date : text.trim();

function timesOf(start: Moment | undefined, end: Moment | undefined): Times {
  if (start && "date" in start)
    return { date: start.date, endDate: end && "date" in end ? end.date : dayAfter(start.date) };
  const instant = (one: Moment | undefined): number | null => (one && "instant" in one ? one.instant : null);
  return { start: instant(start), end: end === undefined ? instant(start) : instant(end) };
}

const dayAfter = (date: string, days = 1): string => {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
  return Number.isNaN(next.getTime()) ? date : next.toISOString().slice(0, 10);
};

/** `mailto:` off; beside an address that is none (urn:uuid, a path) the EMAIL parameter counts. */
function mailOf(line: Line): string {
  const plain = line.value
    .trim()
    .replace(/^mailto:\s{0,5}/i, "")
    .replace(/^<([^<>]*)>$/, "$1")
    .trim();
  const email = line.params.EMAIL?.trim() ?? "";
  return plain.includes("@") || email === "" ? plain : email;
}

/** COMMENT, or what Google puts beside the attendee. */
function commentOf(event: Component): string | null {
  const comments = event.lines.filter((line) => line.name === "COMMENT").map((line) => unescapeText(line.value).trim());
  const beside = event.lines.flatMap((line) =>
    line.name === "ATTENDEE" && line.params["X-RESPONSE-COMMENT"]
      ? [unescapeText(line.params["X-RESPONSE-COMMENT"]).trim()]
      : [],
  );
  return [...comments, ...beside].find((text) => text !== "") ?? null;
}

const DATE = /^(\d{4})(\d{2})(\d{2})$/;
const TIME = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2}):?(\d{2})?(?:\.\d{1,9})?(Z)?$/i;

function clockOf(value: string): { clock: Clock; utc: boolean } | undefined {
  const found = TIME.exec(value.trim());
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  if (
    !realDate(Number(year), Number(month), Number(day)) ||
    Number(hour) > 24 ||
    Number(minute) > 59 ||
    Number(second) > 60
  )
    return undefined;
  const made = new Date(0);
  made.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  made.setUTCHours(Number(hour), Number(minute), Number(second));
  return { clock: made.getTime(), utc: found[7] !== undefined };
}

const realDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

function momentOf(line: Line | undefined, rules: Rules): Moment | undefined {
  if (!line) return undefined;
  const value = line.value.trim();
  const date = DATE.exec(value);
  if (date)
    return realDate(Number(date[1]), Number(date[2]), Number(date[3]))
      ? { date: `${date[1]}-${date[2]}-${date[3]}` }
      : undefined;
  const read = clockOf(value);
  if (!read) return undefined;
  return read.utc ? { instant: read.clock } : inZone(read.clock, line.params.TZID, rules);
}

function inZone(clock: Clock, tzid: string | undefined, rules: Rules): Moment {
  const name = tzid?.trim() ?? "";
  if (name === "") return { unknown: "floating", clock };
  const iana = ianaZone(name);
  const zone = iana === undefined ? undefined : namedZone(iana);
  if (zone) return { instant: instantOf(clock, zone) };
  const offset = offsetByRules(rules.get(name) ?? [], clock);
  return offset === undefined ? { unknown: name, clock } : { instant: clock - offset * 60_000 };
}

/** Days and weeks are counted on the clock, hours and less as elapsed time (RFC 5545, 3.3.6). */
function afterDuration(
  start: Moment | undefined,
  text: string | undefined,
  line: Line | undefined,
  rules: Rules,
): Moment | undefined {
  const found = /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i.exec(
    text?.trim() ?? "",
  );
  if (!found || !start) return undefined;
  const sign = found[1] === "-" ? -1 : 1;
  const days = sign * (Number(found[2] ?? 0) * 7 + Number(found[3] ?? 0));
  const rest = sign * (Number(found[4] ?? 0) * 3600 + Number(found[5] ?? 0) * 60 + Number(found[6] ?? 0)) * 1000;
  if ("date" in start) return { date: dayAfter(start.date, Math.max(1, days)) };
  if ("unknown" in start) return start;
  const read = clockOf(line?.value ?? "");
  if (!read || days === 0 || read.utc) return { instant: start.instant + days * 86_400_000 + rest };
  const later = inZone(read.clock + days * 86_400_000, line?.params.TZID, rules);
  return "instant" in later ? { instant: later.instant + rest } : later;
}

function rulesOf(zone: Component): Observance[] {
  return zone.parts
    .filter((one) => one.name === "STANDARD" || one.name === "DAYLIGHT")
    .flatMap((one) => {
      const start = clockOf(textIn(one, "DTSTART") ?? "")?.clock;
      const to = offsetOf(textIn(one, "TZOFFSETTO"));
      if (start === undefined || to === undefined) return [];
      const also = one.lines
        .filter((line) => line.name === "RDATE")
        .flatMap((line) => line.value.split(",").slice(0, 500))
        .flatMap((value) => clockOf(value)?.clock ?? []);
      const yearly = yearlyOf(textIn(one, "RRULE"), start);
      return [{ start, from: offsetOf(textIn(one, "TZOFFSETFROM")) ?? to, to, also, ...(yearly ? { yearly } : {}) }];
    });
}

function offsetOf(text: string | undefined): number | undefined {
  const found = /^([+-])?(\d{2}):?(\d{2})/.exec(text?.trim() ?? "");
  return found ? (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : undefined;
}

function yearlyOf(rule: string | undefined, start: Clock): Observance["yearly"] {
  if (!rule || !/FREQ=YEARLY/i.test(rule)) return undefined;
  const part = (name: string): string | undefined => new RegExp(`(?:^|;)${name}=([^;]{1,200})`, "i").exec(rule)?.[1];
  const until = part("UNTIL");
  const month = Number.parseInt(part("BYMONTH") ?? `${new Date(start).getUTCMonth() + 1}`, 10);
  return {
    month: month >= 1 && month <= 12 ? month : 1,
    days: (part("BYDAY") ?? "").toUpperCase().split(",").filter(Boolean),
    monthDays: (part("BYMONTHDAY") ?? "").split(",").filter(Boolean).map(Number),
    until:
      until === undefined
        ? Number.POSITIVE_INFINITY
        : (clockOf(until)?.clock ?? clockOf(`${until}T235959Z`)?.clock ?? Number.POSITIVE_INFINITY),
  };
}
