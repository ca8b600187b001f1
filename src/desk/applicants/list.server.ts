// What the rooms below are asked for when a page of applicants is shown or meant whole.
import { readEmployerIn } from "../../access/access.server.ts";
import type { Actor } from "../../access/actor.ts";
import { jobCountsIn, type LineFilters } from "../../answers/answers.server.ts";
import { plusDays } from "../../answers/promises.ts";
import type { Job } from "../../jobs/jobs.server.ts";
import type { Tx } from "../../platform/db/db.server.ts";
import { dateIn } from "../../platform/i18n/format.ts";
import { type Choice, type Promised, shownState } from "./choice.ts";

/** What the list is asked for. A requirement that the job does not have fits nobody. */
export async function filtersIn(tx: Tx, actor: Actor, job: Job, choice: Choice, now: Date): Promise<LineFilters> {
  const { state, stage, internal, search, need, gapless, language, promise, owner } = choice;
  const requirement = need && job.requirements.find((one) => one.key === need.key);
  return {
    state: state === "all" ? undefined : state,
    stage,
    internal,
    search,
    ids: need && !requirement ? [] : undefined,
    need: need && requirement ? { requirement: requirement.id, level: need.level } : undefined,
    gapless,
    language,
    owner,
    promised: promise && daysOf(promise, dateIn(now, (await readEmployerIn(tx, actor.employer)).timeZone)),
  };
}

/** Before today, or from today on for a week. */
const daysOf = (promise: Promised, today: string): NonNullable<LineFilters["promised"]> =>
  promise === "late" ? { before: today } : { from: today, before: plusDays(today, 8) };

/** The choice with the state that is shown when none was chosen. */
export async function settled(tx: Tx, actor: Actor, job: Job, choice: Choice): Promise<Choice> {
  if (choice.state) return choice;
  return { ...choice, state: shownState(choice, (await jobCountsIn(tx, actor, job)).open) };
}
