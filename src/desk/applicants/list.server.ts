// What the rooms below are asked for when a page of applicants is shown or meant whole.
import type { Actor } from "../../access/actor.ts";
import { jobCountsIn, type LineFilters } from "../../answers/answers.server.ts";
import type { Job } from "../../jobs/jobs.server.ts";
import type { Tx } from "../../platform/db/db.server.ts";
import { type Choice, shownState } from "./choice.ts";

/** What the list is asked for. A requirement that the job does not have fits nobody. */
export function filtersOf(job: Job, { state, stage, internal, search, need, gapless }: Choice): LineFilters {
  const requirement = need && job.requirements.find((one) => one.key === need.key);
  return {
    state: state === "all" ? undefined : state,
    stage,
    internal,
    search,
    ids: need && !requirement ? [] : undefined,
    need: need && requirement ? { requirement: requirement.id, level: need.level } : undefined,
    gapless,
  };
}

/** The choice with the state that is shown when none was chosen. */
export async function settled(tx: Tx, actor: Actor, job: Job, choice: Choice): Promise<Choice> {
  if (choice.state) return choice;
  return { ...choice, state: shownState(choice, (await jobCountsIn(tx, actor, job)).open) };
}
