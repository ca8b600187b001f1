// The words under the day's sentence: who is to hear today and this week, and what is ready for them. Pure.
import type { Today } from "../answers/answers.server.ts";
import { formatDay, formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { numberInWords } from "./number-words.ts";
import { todayWords } from "./words-today.ts";

type Told = Pick<Today, "silent" | "open" | "dueToday" | "date"> & {
  week: { jobs: readonly { job: { title: string }; today: number; due: number; last: string }[] };
  jobs: readonly { ready: number; approved: number }[];
};

/** Sentences, only those with somebody in them: today, the job with most due later in the week, how many wait, what is ready. */
export function leadMore(lang: Lang, day: Told): string {
  const words = todayWords[lang];
  const { silent, open, dueToday } = day;
  const later = day.week.jobs
    .map((row) => ({ ...row, n: row.due - row.today }))
    .filter((row) => row.n > 0)
    .sort((a, b) => b.n - a.n)[0];
  const ready = day.jobs.reduce((sum, row) => sum + row.ready, 0);
  const approved = day.jobs.reduce((sum, row) => sum + row.approved, 0);
  const n = (value: number) => formatNumber(lang, value);
  const first = (value: number) => numberInWords(lang, value, true);
  return [
    silent === 0 && words.within(first(open), open === 1),
    dueToday > 0 && (silent > 0 ? words.dueTodayMore : words.dueToday)(first(dueToday), dueToday === 1),
    later && words.dueByDay(first(later.n), later.n === 1, later.job.title, formatDay(lang, later.last)),
    silent > 0 && words.inAll(first(open), open === 1),
    ready > 0 && words.ready(n(ready), ready === 1),
    ready === 0 && approved > 0 && words.approved(n(approved), approved === 1),
  ]
    .filter(Boolean)
    .join(" ");
}
