// Numbers, dates and lists in words, as a letter writes them in each of the five languages.
import type { Lang } from "./languages.ts";

const counted: Record<Lang, string[]> = {
  nb: "to tre fire fem seks sju åtte ni ti elleve tolv".split(" "),
  nn: "to tre fire fem seks sju åtte ni ti elleve tolv".split(" "),
  da: "to tre fire fem seks syv otte ni ti elleve tolv".split(" "),
  sv: "två tre fyra fem sex sju åtta nio tio elva tolv".split(" "),
  en: "two three four five six seven eight nine ten eleven twelve".split(" "),
};

const months: Record<Lang, string[]> = {
  nb: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
  nn: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

const weekdays: Record<Lang, string[]> = {
  nb: "søndag mandag tirsdag onsdag torsdag fredag lørdag".split(" "),
  nn: "søndag måndag tysdag onsdag torsdag fredag laurdag".split(" "),
  da: "søndag mandag tirsdag onsdag torsdag fredag lørdag".split(" "),
  sv: "söndagen måndagen tisdagen onsdagen torsdagen fredagen lördagen".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};

const thousands: Record<Lang, string> = { nb: "\u00a0", nn: "\u00a0", da: ".", sv: "\u00a0", en: "," };
const and: Record<Lang, string> = { nb: "og", nn: "og", da: "og", sv: "och", en: "and" };

/** A whole number for running text: two to twelve in words, else digits with the language's thousands mark. */
export function numberWord(n: number, lang: Lang): string {
  const word = counted[lang][n - 2];
  if (Number.isInteger(n) && word !== undefined) return word;
  return String(Math.trunc(n)).replace(/\B(?=(?:\d{3})+$)/g, thousands[lang]);
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
  const month = months[lang][date.month - 1] ?? "";
  const dot = lang === "sv" || lang === "en" ? "" : ".";
  const year = options.today !== undefined && readDate(options.today)?.year !== date.year ? ` ${date.year}` : "";
  const day = `${date.day}${dot} ${month}${year}`;
  const den = lang === "da" || lang === "sv" ? "den " : "";
  if (options.weekday !== true) return `${den}${day}`;
  const name = weekdays[lang][new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()] ?? "";
  return `${name} ${den}${day}`;
}

/** Joins with *and* before the last: `a, b and c`. */
export function listWords(items: readonly string[], lang: Lang): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${and[lang]} ${items.at(-1) ?? ""}`;
}
