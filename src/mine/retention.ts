// How long an application is kept after its job has closed, by country and sector, and what is done on a day. Pure.
import type { Country, Sector } from "../jobs/job.ts";

/**
 * Months from the day a job closed until its applications are erased; null where the archive law decides, and nothing is erased by itself.
 * NO, private: what is not needed goes when the post is filled (Datatilsynet names no figure); a year leaves time for a complaint. DK: a
 * year; Datatilsynet accepts up to three. SE, private: two years, the longest time a claim may be brought (diskrimineringslagen 6:4,
 * medbestämmandelagen § 64). NO and SE, public: arkivlova 2025 § 13 and the Swedish archive law let nobody else decide. GDPR Art. 5(1)(e).
 */
export function keptMonths(country: Country, sector: Sector): number | null {
  if (country === "DK") return 12;
  if (sector === "public") return null;
  return country === "SE" ? 24 : 12;
}

/** `YYYY-MM-DD` so many months later; the last day of the month where there is no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days between the warning to the job's owner and the erasing: never fewer, also where the warning was late. */
export const warnDays = 30;

export type Warning = { erasesOn: string; warnedOn: string };

/**
 * What is done about a closed job today. `warn`: the owner is told that all goes on `erasesOn`. `erase`: the day has come and the owner was
 * told of no later one. A warning of before the job was closed again counts for nothing. Days are `YYYY-MM-DD`.
 */
export function retentionStep(
  job: { closedOn: string; country: Country; sector: Sector },
  warning: Warning | null,
  today: string,
): { step: "rest" } | { step: "erase" } | { step: "warn"; erasesOn: string } {
  const months = keptMonths(job.country, job.sector);
  if (months === null) return { step: "rest" };
  const due = monthsAfter(job.closedOn, months);
  if (warning === null || warning.erasesOn < due) {
    if (today < daysAfter(due, -warnDays)) return { step: "rest" };
    const soonest = daysAfter(today, warnDays);
    if (soonest < due) return { step: "warn", erasesOn: due };
    return { step: "warn", erasesOn: soonest };
  }
  return today < warning.erasesOn ? { step: "rest" } : { step: "erase" };
}
