// Search over the jobs somebody may see. Composes the rooms' own searches.
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { listApplications } from "../applications/applications.server.ts";
import { listJobs } from "../jobs/jobs.server.ts";
import type { Db } from "../platform/db/db.server.ts";

export type Found = {
  people: { id: string; fullName: string; job: string }[];
  jobs: { slug: string; title: string; team: string }[];
};

const MOST = 50;

/** At most 50 people, in the order of the jobs, and all jobs one sees, for the page to look through. An empty question finds no people. */
export async function searchEverywhere(db: Db, actor: Actor, query: string): Promise<Found> {
  const all = mayDo(actor, "see-jobs") ? await listJobs(db, actor) : [];
  const people: Found["people"] = [];
  for (const job of query !== "" && mayDo(actor, "see-applications") ? all : []) {
    if (people.length >= MOST) break;
    const page = await listApplications(db, actor, job.id, { search: query, limit: MOST - people.length });
    people.push(...page.rows.map((row) => ({ id: row.id, fullName: row.fullName, job: job.title })));
  }
  return { people, jobs: all.map(({ slug, title, team }) => ({ slug, title, team })) };
}
