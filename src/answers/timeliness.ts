// Whether a letter comes by the day its person was promised. Pure: a text cannot show it, only the case's dates can.
import type { Country } from "../jobs/job.ts";
import { isDebt, workingDaysBetween } from "./promises.ts";

export type Timeliness = {
  /** `YYYY-MM-DD`: by when the person was to hear. */
  dueOn: string;
  late: boolean;
  /** Working days after the promised one; 0 on a weekend just after it, and while nothing is late. */
  daysLate: number;
};

/**
 * `on` is the day the person heard, or today while they have not. It never makes a verdict worse: nobody can write
 * a letter earlier, and holding it back makes it later. Dates `YYYY-MM-DD`; working days of `country`, less the employer's own closing days.
 */
export function timelinessOf(dueOn: string, on: string, country: Country, closed: readonly string[]): Timeliness {
  const late = isDebt(dueOn, on);
  return { dueOn, late, daysLate: late ? workingDaysBetween(dueOn, on, country, closed) : 0 };
}
