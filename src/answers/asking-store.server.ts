// SQL for what managers are asked to decide. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { ManagerAnswer } from "./asking.ts";

export type Asked = {
  id: string;
  application: string;
  fullName: string;
  job: { id: string; slug: string; title: string };
  manager: { id: string; name: string };
  askedBy: { id: string; name: string };
  askedAt: Date;
  /** What the manager wants to know; null while the request waits. */
  note: string | null;
  /** `YYYY-MM-DD`, of the promise that runs. */
  dueOn: string | null;
};

const columns = sql`id, application, full_name as "fullName", json_build_object('id', job, 'slug', slug, 'title', title) as job,
  json_build_object('id', manager, 'name', manager_name) as manager,
  json_build_object('id', asked_by, 'name', asked_by_name) as "askedBy", asked_at as "askedAt", note, due_on as "dueOn"`;

/** Requests that wait for a manager's answer, the earliest promise first: of one job, or to one manager, or all of the employer's. */
export async function waitingRequests(tx: Tx, of: { job?: string; manager?: string } = {}): Promise<Asked[]> {
  const job = of.job === undefined ? sql`` : sql`and job = ${of.job}::uuid`;
  const manager = of.manager === undefined ? sql`` : sql`and manager = ${of.manager}::uuid`;
  const { rows } = await sql<Asked>`select ${columns} from asked_decision where answered_at is null ${job} ${manager}
    order by due_on nulls last, full_name, application`.execute(tx);
  return rows;
}

/** Requests that came back for more, in these jobs: the recruiter's turn. */
export async function moreWanted(tx: Tx, jobs: readonly string[]): Promise<Asked[]> {
  const { rows } =
    await sql<Asked>`select ${columns} from asked_decision where answer = 'more' and job = any(${jobs}::uuid[])
    order by answered_at, application`.execute(tx);
  return rows;
}

/** Asks about these; who is asked about already stays as they are. Returns the applications that are new. */
export async function insertRequests(
  tx: Tx,
  of: { employer: string; manager: string; by: string; applications: readonly string[] },
  now: Date,
): Promise<string[]> {
  const { rows } = await sql<{ application: string }>`
    insert into decision_request (employer, application, manager, asked_by, asked_at)
    select ${of.employer}::uuid, a, ${of.manager}::uuid, ${of.by}::uuid, ${now.toISOString()}::timestamptz
    from unnest(${of.applications}::uuid[]) as a
    on conflict (application) where answered_at is null do nothing returning application`.execute(tx);
  return rows.map((row) => row.application);
}

/** Requests of these people are out of date once somebody has decided: the next one is asked afresh. */
export async function closeStale(tx: Tx, applications: readonly string[], by: string, now: Date): Promise<void> {
  await sql`update decision_request q set answered_at = ${now.toISOString()}::timestamptz, answered_by = ${by}::uuid,
      answer = case when exists (select 1 from decision d where d.application = q.application and d.current
        and d.outcome in ('advance', 'offer', 'hire')) then 'advance' else 'decline' end
    where q.answered_at is null and q.application = any(${applications}::uuid[])
      and not exists (select 1 from asked_decision s where s.id = q.id)`.execute(tx);
}

/** Whoever answers first is heard: returns the requests that nobody had answered yet. */
export async function setAnswers(
  tx: Tx,
  answers: readonly { id: string; answer: ManagerAnswer; note: string | null }[],
  by: string,
  now: Date,
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    update decision_request q set answered_at = ${now.toISOString()}::timestamptz, answered_by = ${by}::uuid, answer = r.answer, note = r.note
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as r (id uuid, answer text, note text)
    where q.id = r.id and q.answered_at is null returning q.id`.execute(tx);
  return new Set(rows.map((row) => row.id));
}
