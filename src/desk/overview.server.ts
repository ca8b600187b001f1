// The list of jobs with names and numbers, and the lists that come in. Composes the rooms' verbs.
import { listColleagues } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { jobNumbers } from "../answers/answers.server.ts";
import { type RecentImport, recentImports } from "../applications/applications.server.ts";
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

/** How many lists today shows, and for how long one that is in stays there. */
const mostImports = 5;
const keepDays = 7;

/** Lists under way in open jobs, and those that ended within a week: what wants somebody first, then the newest. */
export const importsNow = (db: Db, actor: Actor, now: Date): Promise<RecentImport[]> =>
  recentImports(db, actor, { since: new Date(now.getTime() - keepDays * 86_400_000), most: mostImports });

/** Who works here, with their role: the form shows who can own a job, decide in it or work on it. */
export async function colleaguesFor(db: Db, actor: Actor): Promise<Colleague[]> {
  const all = await listColleagues(db, actor);
  return all.map(({ id, name, role }) => ({ id, name, role }));
}
