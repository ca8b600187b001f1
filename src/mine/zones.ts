// The time zones a candidate may say they are in: one for each clock that people live by, not every name there is. Pure.
import type { Lang } from "../platform/i18n/languages.ts";

const offered = [
  "Pacific/Honolulu",
  "America/Anchorage",
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/Mexico_City",
  "America/New_York",
  "America/Bogota",
  "America/Halifax",
  "America/Sao_Paulo",
  "America/Argentina/Buenos_Aires",
  "America/Nuuk",
  "Atlantic/Azores",
  "Atlantic/Reykjavik",
  "Europe/London",
  "Europe/Oslo",
  "Africa/Lagos",
  "Europe/Helsinki",
  "Africa/Johannesburg",
  "Asia/Jerusalem",
  "Europe/Istanbul",
  "Europe/Moscow",
  "Africa/Nairobi",
  "Asia/Tehran",
  "Asia/Dubai",
  "Asia/Kabul",
  "Asia/Karachi",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Dhaka",
  "Asia/Bangkok",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Pacific/Auckland",
] as const;

/** The zone typed, where it is one of those offered; null for the job's country. */
export const zoneTyped = (typed: string): string | null => offered.find((zone) => zone === typed) ?? null;

const partOf = (lang: Lang, zone: string, at: Date, style: "longOffset" | "longGeneric"): string =>
  new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { timeZone: zone, timeZoneName: style })
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName")?.value ?? zone;

/** `UTC+01:00 · sentraleuropeisk tid`: the clock at this moment, and the name of the time in that language. */
export const zoneName = (lang: Lang, zone: string, at: Date): string =>
  `${partOf("en", zone, at, "longOffset").replace(/^GMT$/, "GMT+00:00").replace("GMT", "UTC")} · ${partOf(lang, zone, at, "longGeneric")}`;

/** All of them for a select, from west to east. */
export const zoneChoices = (lang: Lang, at: Date): { value: string; label: string }[] =>
  offered.map((zone) => ({ value: zone, label: zoneName(lang, zone, at) }));
