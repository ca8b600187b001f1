// The list of jobs with names and numbers. Composes the rooms' verbs.
import { listColleagues } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { jobNumbers } from "../answers/answers.server.ts";
import { type JobSummary, listJobs } from "../jobs/jobs.server.ts";
import type { Db } from "../platform/db/db.server.ts";
import type { Colleague } from "./JobForm.tsx";

export type JobLine = JobSummary & { applicants: number; waiting: number; ownerName: string };

/** Every job this person sees. */
export async function jobsOverview(db: Db, actor: Actor): Promise<JobLine[]> {
  const [jobs, numbers, colleagues] = [
    await listJobs(db, actor),
    await jobNumbers(db, actor),
    await listColleagues(db, actor),
  ];
  const names = new Map(colleagues.map((one) => [one.id, one.name]));
  return jobs.map((job) => {
    const own = numbers.get(job.id);
    return {
      ...job,
      applicants: own?.applicants ?? 0,
      waiting: own?.waiting ?? 0,
      ownerName: names.get(job.owner) ?? "",
    };
  });
}

/** Who can own a job or work on it; `decides` for those who may be its manager. */
export async function colleaguesFor(db: Db, actor: Actor): Promise<Colleague[]> {
  const all = await listColleagues(db, actor);
  return all
    .filter((one) => mayDo(one, "see-jobs"))
    .map((one) => ({ id: one.id, name: one.name, decides: mayDo(one, "decide") }));
}
