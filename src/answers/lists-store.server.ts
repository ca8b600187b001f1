// SQL over the views this room publishes: who waits, numbers of a job, who was not called. Decides nothing.
import { sql } from "kysely";
import type { Stage } from "../applications/application.ts";
import type { Tx } from "../platform/db/db.server.ts";
import type { PromiseKind } from "./kinds.ts";

/** Somebody who waits for an answer, with what was promised. */
export type Waiting = {
  applicationId: string;
  fullName: string;
  phone: string | null;
  email: string | null;
  stage: Stage;
  internal: boolean;
  appliedAt: Date;
  what: PromiseKind;
  /** `YYYY-MM-DD` */
  dueOn: string;
  owner: { id: string; name: string };
  job: { id: string; slug: string; title: string };
  /** Who decides: the job's manager, or its owner. */
  decider: { id: string; name: string };
};

const waitingColumns = sql`application as "applicationId", full_name as "fullName", phone, email, stage, internal, applied_at as "appliedAt",
  what, due_on as "dueOn",
  json_build_object('id', owner, 'name', owner_name) as owner,
  json_build_object('id', job, 'slug', slug, 'title', title) as job,
  json_build_object('id', coalesce(manager, job_owner), 'name', coalesce(manager_name, job_owner_name)) as decider`;

/** Everybody who waits in these jobs, the earliest promise first; with `before`, those promised a date before it. */
export async function waitingIn(tx: Tx, jobs: readonly string[], before?: string): Promise<Waiting[]> {
  const late = before === undefined ? sql`` : sql`and due_on < ${before}::date`;
  const { rows } = await sql<Waiting>`select ${waitingColumns} from waiting where job = any(${jobs}::uuid[]) ${late}
    order by due_on, title, applied_at, application`.execute(tx);
  return rows;
}

/** How many wait, and how many of them past their promise: the two numbers of the doctor and of the front page. */
export async function countWaiting(
  tx: Tx,
  jobs: readonly string[],
  today: string,
): Promise<{ open: number; silent: number }> {
  const { rows } = await sql<{ open: number; silent: number }>`
    select count(*)::int as open, (count(*) filter (where due_on is null or due_on < ${today}::date))::int as silent
    from waiting where job = any(${jobs}::uuid[])`.execute(tx);
  return rows[0] ?? { open: 0, silent: 0 };
}

/** Promises that fall due on each date of a span, both ends in it. Dates without any are left out. */
export async function duePerDay(
  tx: Tx,
  jobs: readonly string[],
  from: string,
  to: string,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ date: string; n: number }>`
    select due_on as date, count(*)::int as n from waiting
    where job = any(${jobs}::uuid[]) and due_on between ${from}::date and ${to}::date group by due_on`.execute(tx);
  return new Map(rows.map((row) => [row.date, row.n]));
}

export type JobWaiting = {
  job: { id: string; slug: string; title: string };
  owner: { id: string; name: string };
  waiting: number;
  late: number;
  nextDue: string | null;
};

/** Jobs in which somebody waits, most people first. */
export async function waitingPerJob(tx: Tx, jobs: readonly string[], today: string): Promise<JobWaiting[]> {
  const { rows } = await sql<JobWaiting>`
    select json_build_object('id', job, 'slug', slug, 'title', title) as job,
      json_build_object('id', job_owner, 'name', job_owner_name) as owner,
      count(*)::int as waiting, (count(*) filter (where due_on < ${today}::date))::int as late,
      min(due_on) filter (where due_on >= ${today}::date) as "nextDue"
    from waiting where job = any(${jobs}::uuid[])
    group by job, slug, title, job_owner, job_owner_name order by waiting desc, title`.execute(tx);
  return rows;
}

/** Promises that are past their day, due on `today`, or due until `until` (`YYYY-MM-DD`), by owner and job. Nobody without any. */
export async function owedPerOwner(
  tx: Tx,
  { today, until }: { today: string; until: string },
): Promise<{ owner: string; job: { slug: string; title: string }; late: number; today: number; soon: number }[]> {
  const { rows } = await sql<Awaited<ReturnType<typeof owedPerOwner>>[number]>`
    select owner, json_build_object('slug', slug, 'title', title) as job,
      (count(*) filter (where due_on < ${today}::date))::int as late,
      (count(*) filter (where due_on = ${today}::date))::int as today,
      (count(*) filter (where due_on > ${today}::date))::int as soon
    from waiting where owner is not null and due_on <= ${until}::date group by owner, job, slug, title order by title, slug`.execute(
    tx,
  );
  return rows;
}

export type JobLetters = { job: string; draft: number; ready: number; approved: number };

/** Letters that a person can work on now, a job; none for who has had the answer by telephone or has withdrawn (`mayLeave`). `ready`: drafts whose check is green. */
export async function lettersPerJob(tx: Tx, jobs: readonly string[]): Promise<Map<string, JobLetters>> {
  const { rows } = await sql<JobLetters>`
    select job, (count(*) filter (where way = 'draft'))::int as draft,
      (count(*) filter (where way = 'draft' and says = 'send'))::int as ready, (count(*) filter (where way = 'approved'))::int as approved
    from standing_letter where kind = 'answer' and job = any(${jobs}::uuid[])
      and (application_state = 'open' or (application_state = 'answered' and stage <> 'application')) group by job`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.job, row]));
}

export type DoubtfulLetter = {
  letterId: string;
  applicationId: string;
  fullName: string;
  phone: string | null;
  to: string | null;
  way: "uncertain" | "bounced";
  reply: string | null;
  job: string;
};

/** Letters nobody knows about, and those that came back while the person still waits. */
export async function doubtfulLetters(tx: Tx, jobs: readonly string[]): Promise<DoubtfulLetter[]> {
  const { rows } = await sql<DoubtfulLetter>`
    select id as "letterId", application as "applicationId", full_name as "fullName", phone, to_addr as "to", way, smtp_reply as reply, job
    from standing_letter where kind in ('answer', 'holding') and job = any(${jobs}::uuid[]) and application_state = 'open' and way in ('uncertain', 'bounced')
    order by way desc, full_name, id`.execute(tx);
  return rows;
}

export type Numbers = { applicants: number; interviewed: number; answered: number; waiting: number };

export async function numbersOf(tx: Tx, jobs: readonly string[]): Promise<Map<string, Numbers>> {
  const { rows } = await sql<Numbers & { job: string }>`
    select job, applicants, interviewed, answered, waiting from job_numbers where job = any(${jobs}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ job, ...numbers }) => [job, numbers]));
}

/** Those of a job we met and have not called. */
export async function uncalledIn(
  tx: Tx,
  job: string,
): Promise<{ applicationId: string; fullName: string; phone: string | null }[]> {
  const { rows } = await sql<{ applicationId: string; fullName: string; phone: string | null }>`
    select application as "applicationId", full_name as "fullName", phone from uncalled where job = ${job}::uuid order by full_name, application`.execute(
    tx,
  );
  return rows;
}

/** How many of a job's open applications have no decision yet. Looked up one by one: as "not exists", all decisions of the database are read. */
export async function undecidedIn(tx: Tx, job: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from waiting w where w.job = ${job}::uuid
      and (select d.id from decision d where d.application = w.application and d.current) is null`.execute(tx);
  return rows[0]?.n ?? 0;
}
