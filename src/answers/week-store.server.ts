// SQL over the view of those who wait: what falls due between two dates, by job, and the oldest promise of all. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";

/** `today` counts those due on the first of the two dates, `due` all of them, `last` is the latest date among them (`YYYY-MM-DD`). */
export type JobWeek = { job: { id: string; slug: string; title: string }; today: number; due: number; last: string };

/** Jobs with promises that fall due in a span, both ends in it, most people first. */
export async function duePerJob(tx: Tx, jobs: readonly string[], from: string, to: string): Promise<JobWeek[]> {
  const { rows } = await sql<JobWeek>`
    select json_build_object('id', job, 'slug', slug, 'title', title) as job,
      (count(*) filter (where due_on = ${from}::date))::int as today, count(*)::int as due, max(due_on) as last
    from waiting where job = any(${jobs}::uuid[]) and due_on between ${from}::date and ${to}::date
    group by job, slug, title order by due desc, title`.execute(tx);
  return rows;
}

/** A promise by its date (`YYYY-MM-DD`) and its job. */
export type OldestPromise = { dueOn: string; job: { slug: string; title: string } };

/** The promise that falls due first, or did. */
export async function oldestDue(tx: Tx, jobs: readonly string[]): Promise<OldestPromise | null> {
  const { rows } = await sql<OldestPromise>`
    select due_on as "dueOn", json_build_object('slug', slug, 'title', title) as job from waiting
    where job = any(${jobs}::uuid[]) and due_on is not null order by due_on, applied_at, application limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}
