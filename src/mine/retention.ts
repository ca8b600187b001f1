// How long an application is kept after its job has closed, by country and sector, and what is done on a day. Pure.
import type { Country, Sector } from "../jobs/job.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import { monthsAfter } from "../platform/i18n/months.ts";

/** Months an employer has chosen, by country; a country that is left out has the usual ones. */
export type Periods = Partial<Record<Country, number>>;

/**
 * The months an employer may choose among, and the usual ones. NO: 3 to 36; a claim is time-barred after three years (foreldelsesloven § 2,
 * diskrimineringsombudsloven § 10), published notices begin at three months. DK: Datatilsynet accepts up to three years; no least figure is
 * known, and we take Norway's. SE: a claim is brought within four months of knowing and at most two years (diskrimineringslagen 6:4,
 * medbestämmandelagen § 64); longer needs a consent.
 */
export const spans: Readonly<Record<Country, { least: number; usual: number; most: number }>> = {
  NO: { least: 3, usual: 12, most: 36 },
  DK: { least: 3, usual: 12, most: 36 },
  SE: { least: 4, usual: 24, most: 24 },
};

/** Most characters of why a period is another than the usual one. */
export const longestReason = 1000;

export type PeriodWhy = "not-a-number" | "too-short" | "too-long" | "no-reason" | "long-reason";

/** Whether an employer may keep applications in this country so long: within its span, and with a reason where it is not the usual time (GDPR Art. 5(2)). */
export function mayKeep(country: Country, months: number, reason: string): Decision<PeriodWhy> {
  const { least, usual, most } = spans[country];
  if (!Number.isInteger(months)) return refuse("not-a-number");
  if (months < least) return refuse("too-short");
  if (months > most) return refuse("too-long");
  if (reason.length > longestReason) return refuse("long-reason");
  return months === usual || reason !== "" ? allow : refuse("no-reason");
}

/**
 * Months from the day a job closed until its applications are erased; null where the archive law decides, and nothing is erased by itself.
 * NO, private: what is not needed goes when the post is filled (Datatilsynet names no figure); a year leaves time for a complaint. DK: a
 * year; Datatilsynet accepts up to three. SE, private: two years, the longest time a claim may be brought (diskrimineringslagen 6:4,
 * medbestämmandelagen § 64). An employer may have chosen other months (`spans`). NO and SE, public: arkivlova 2025 § 13 and the Swedish archive law let nobody else decide. GDPR Art. 5(1)(e).
 */
export function keptMonths(country: Country, sector: Sector, own: Periods = {}): number | null {
  if (country !== "DK" && sector === "public") return null;
  return own[country] ?? spans[country].usual;
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days between the warning to the job's owner and the erasing: never fewer, also where the warning was late. */
export const warnDays = 30;

export type Warning = { erasesOn: string; warnedOn: string };

type Closed = { closedOn: string; country: Country; sector: Sector };

/**
 * The day a closed job's applications go, as things stand: the day the owner was told of, unless that is before their time is over; without
 * such a warning the end of their time, and never sooner than thirty days from today. Null where nothing goes by itself.
 */
export function goesOn(job: Closed, own: Periods, warning: Warning | null, today: string): string | null {
  const months = keptMonths(job.country, job.sector, own);
  if (months === null) return null;
  const due = monthsAfter(job.closedOn, months);
  if (warning !== null && warning.erasesOn >= due) return warning.erasesOn;
  const soonest = daysAfter(today, warnDays);
  if (soonest < due) return due;
  return soonest;
}

/**
 * What is done about a closed job today. `warn`: the owner is told that all goes on `erasesOn`. `erase`: the day has come and the owner was
 * told of it. A warning of before the job was closed again, or before the employer chose a longer time, counts for nothing. Days are
 * `YYYY-MM-DD`.
 */
export function retentionStep(
  job: Closed,
  own: Periods,
  warning: Warning | null,
  today: string,
): { step: "rest" } | { step: "erase" } | { step: "warn"; erasesOn: string } {
  const on = goesOn(job, own, warning, today);
  if (on === null) return { step: "rest" };
  if (warning?.erasesOn === on) return today < on ? { step: "rest" } : { step: "erase" };
  return today < daysAfter(on, -warnDays) ? { step: "rest" } : { step: "warn", erasesOn: on };
}
