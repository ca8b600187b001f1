// Dates, numbers, lists and sorting by the language's own rules, through Intl.
import type { Lang } from "./languages.ts";

const locales: Record<Lang, string> = { nb: "nb-NO", nn: "nn-NO", da: "da-DK", sv: "sv-SE", en: "en-GB" };

const made = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  const known = made.get(key);
  if (known !== undefined) return known as T;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

/** A calendar date `YYYY-MM-DD` as the instant of its noon in UTC, so that no zone can move it. */
const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

function dateFormat(lang: Lang, zone: string, style: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`${style}|${lang}|${zone}`, () => new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: zone }));
}

export const formatNumber = (lang: Lang, n: number): string =>
  once(`n|${lang}`, () => new Intl.NumberFormat(locales[lang])).format(n);

/** Whole units of a currency, as the language writes it: `640 000 kr`. `currency` by ISO 4217. */
export const formatMoney = (lang: Lang, n: number, currency: string): string =>
  once(
    `m|${currency}|${lang}`,
    () => new Intl.NumberFormat(locales[lang], { style: "currency", currency, maximumFractionDigits: 0 }),
  ).format(n);

/** A number as it is written, and whether the language's plural rules call it one: what a sentence about it needs. */
export const countOf = (lang: Lang, n: number): [n: string, one: boolean] => [
  formatNumber(lang, n),
  once(`p|${lang}`, () => new Intl.PluralRules(locales[lang])).select(n) === "one",
];

/** `norsk bokmål`, `Norwegian Bokmål`: what a language is called inside a sentence of another. */
export const languageName = (lang: Lang, named: Lang): string =>
  once(`d|${lang}`, () => new Intl.DisplayNames(locales[lang], { type: "language" })).of(named) ?? named;

export const formatList = (lang: Lang, items: readonly string[]): string =>
  once(`l|${lang}`, () => new Intl.ListFormat(locales[lang], { type: "conjunction" })).format(items);

/** `fredag 27. november`; a calendar date has no zone. */
export const formatDay = (lang: Lang, date: string): string =>
  dateFormat(lang, "UTC", "day", { weekday: "long", day: "numeric", month: "long" }).format(noon(date));

/** `27. november 2026`. */
export const formatDate = (lang: Lang, date: string): string =>
  dateFormat(lang, "UTC", "date", { day: "numeric", month: "long", year: "numeric" }).format(noon(date));

/** `27. nov.`, for tables. */
export const formatShortDate = (lang: Lang, date: string): string =>
  dateFormat(lang, "UTC", "short", { day: "numeric", month: "short" }).format(noon(date));

/** `fr. 27.`, for the foot of a plot. */
export const formatTinyDay = (lang: Lang, date: string): string =>
  dateFormat(lang, "UTC", "tiny", { weekday: "short", day: "numeric" }).format(noon(date)).replace(" den ", " ");

/** Norwegian writes 09.12 (Språkrådet), where Intl gives 09:12. */
const withClock = (lang: Lang, text: string): string =>
  lang === "nb" || lang === "nn" ? text.replace(/(\d\d):(\d\d)$/, "$1.$2") : text;

/** `27. november kl. 09:12` in the given zone. */
export const formatMoment = (lang: Lang, at: Date, zone: string): string =>
  withClock(
    lang,
    dateFormat(lang, zone, "moment", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }).format(at),
  );

export const formatClock = (lang: Lang, at: Date, zone: string): string =>
  withClock(lang, dateFormat(lang, zone, "clock", { hour: "2-digit", minute: "2-digit" }).format(at));

/** The local calendar date of an instant, `YYYY-MM-DD`. */
export const dateIn = (at: Date, zone: string): string =>
  dateFormat("sv", zone, "iso", { year: "numeric", month: "2-digit", day: "2-digit" }).format(at);

/** Compares two texts by the rules of the language: Å after Ø in Norwegian, Ö last in Swedish. */
export const compareIn = (lang: Lang): ((a: string, b: string) => number) =>
  once(`c|${lang}`, () => new Intl.Collator(locales[lang], { sensitivity: "base", numeric: true }).compare);
