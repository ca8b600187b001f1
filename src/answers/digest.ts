// What an owner is told once a day of the promises that fall due. Pure.
import { formatList, formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { digestWords } from "./digest-words.ts";

/** One owner's promises in one job: past their day, due today, due within the next two working days. */
export type Owed = { job: { slug: string; title: string }; late: number; today: number; soon: number };

/** What is past its day comes first, and speaks alone in the subject: it is what cannot wait. */
export function digestParts(lang: Lang, owed: readonly Owed[]): { subject: string; lines: string[] } {
  const w = digestWords[lang];
  const late = owed.reduce((sum, one) => sum + one.late, 0);
  const all = late > 0 ? late : owed.reduce((sum, one) => sum + one.today + one.soon, 0);
  const lines = owed
    .toSorted((a, b) => b.late - a.late || b.today - a.today || (a.job.title < b.job.title ? -1 : 1))
    .map(({ job, ...counts }) => {
      const parts = (["late", "today", "soon"] as const)
        .filter((which) => counts[which] > 0)
        .map((which) => w[which](formatNumber(lang, counts[which])));
      return w.job(job.title, formatList(lang, parts));
    });
  return { subject: w.subject(late, formatNumber(lang, all), all === 1), lines };
}
