// From when the promise of a first word counts for the people of a list, and what it is. Pure.
import type { Country } from "../jobs/job.ts";
import { firstDue } from "./promises.ts";

/** Dates `YYYY-MM-DD`. `undated` people count from the day they are brought in, the others from the day they applied. */
export type FirstWord = {
  people: number;
  undated: number;
  /** Those whose time had passed before we heard of them: they hear soon instead. */
  overdue: number;
  /** Working days of the job's policy. */
  days: number;
  first: string;
  last: string;
};

/** What people who are new get, as the import will promise it; null where there is nobody. `today` is the day of the import, `closed` the employer's own closing days. */
export function firstWordOf(
  people: readonly { appliedAt: string | null }[],
  job: { promise: { firstWordDays: number }; country: Country },
  today: string,
  closed: readonly string[],
): FirstWord | null {
  const days = job.promise.firstWordDays;
  // Many apply on the same day.
  const byDay = Map.groupBy(people, ({ appliedAt }) => (appliedAt !== null && appliedAt <= today ? appliedAt : null));
  const wanted = [...byDay].map(([applied, some]) => {
    const due = firstDue(applied ?? today, today, days, job.country, closed);
    const late = applied !== null && due > firstDue(applied, applied, days, job.country, closed);
    return { due, late: late ? some.length : 0 };
  });
  const dues = wanted.map(({ due }) => due).sort();
  const [first, last] = [dues[0], dues.at(-1)];
  if (first === undefined || last === undefined) return null;
  const overdue = wanted.reduce((sum, { late }) => sum + late, 0);
  return { people: people.length, undated: byDay.get(null)?.length ?? 0, overdue, days, first, last };
}
