// The list of jobs with names and numbers, and the lists that come in. Composes the rooms' verbs.
import { listColleagues } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { jobNumbers } from "../answers/answers.server.ts";
import { type ImportState, importsOf } from "../applications/applications.server.ts";
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

export type ImportNow = { id: string; slug: string; title: string; state: ImportState; rows: number; at: Date };

/** Lists under way in open jobs, and those that ended within a week: what wants somebody first, then the newest. */
export async function importsNow(db: Db, actor: Actor, now: Date): Promise<ImportNow[]> {
  const since = now.getTime() - keepDays * 86_400_000;
  const found: ImportNow[] = [];
  for (const job of (await listJobs(db, actor)).filter((one) => one.state === "open")) {
    for (const one of await importsOf(db, actor, job.id)) {
      const at = one.finishedAt ?? one.createdAt;
      if (at.getTime() < since) continue;
      found.push({ id: one.id, slug: job.slug, title: job.title, state: one.state, rows: one.doneRows, at });
    }
  }
  const last = (one: ImportNow) => (one.state === "done" ? 1 : 0);
  return found.sort((a, b) => last(a) - last(b) || b.at.getTime() - a.at.getTime()).slice(0, mostImports);
}

/** Who works here, with their role: the form shows who can own a job, decide in it or work on it. */
export async function colleaguesFor(db: Db, actor: Actor): Promise<Colleague[]> {
  const all = await listColleagues(db, actor);
  return all.map(({ id, name, role }) => ({ id, name, role }));
}
