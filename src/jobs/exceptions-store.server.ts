// SQL for the exceptions of forbidden questions. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { QuestionException } from "./exceptions.ts";

export type ExceptionRow = QuestionException & { job: string; key: string };

type Row = {
  id: string;
  job: string;
  question: string;
  question_key: string;
  ground: string;
  law: string;
  justification: string;
  in_advert: boolean;
  asked_by: string;
  asked_at: Date;
  approver: string;
  decided_at: Date | null;
  approved: boolean | null;
  withdrawn_at: Date | null;
};

const plain = (row: Row): ExceptionRow => ({
  id: row.id,
  job: row.job,
  key: row.question_key,
  question: row.question,
  ground: row.ground as ExceptionRow["ground"],
  law: row.law,
  justification: row.justification,
  inAdvert: row.in_advert,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  approver: row.approver,
  decidedAt: row.decided_at,
  way: row.withdrawn_at ? "withdrawn" : row.approved === null ? "waits" : row.approved ? "holds" : "refused",
});

const columns = sql.raw(
  "id, job, question, question_key, ground, law, justification, in_advert, asked_by, asked_at, approver, decided_at, approved, withdrawn_at",
);

/** Every exception of a job, the newest first. */
export async function exceptionsOfJob(tx: Tx, job: string): Promise<ExceptionRow[]> {
  const found =
    await sql<Row>`select ${columns} from question_exception where job = ${job} order by asked_at desc, id`.execute(tx);
  return found.rows.map(plain);
}

/** One, kept from others until commit. */
export async function exceptionForUpdate(tx: Tx, id: string): Promise<ExceptionRow | undefined> {
  const found = await sql<Row>`select ${columns} from question_exception where id = ${id} for update`.execute(tx);
  return found.rows.map(plain)[0];
}

type NewException = Pick<
  ExceptionRow,
  "question" | "key" | "ground" | "law" | "justification" | "inAdvert" | "approver"
> & {
  employer: string;
  job: string;
  askedBy: string;
  now: Date;
};

/** The new id; undefined when one for this question waits or holds already. */
export async function insertException(tx: Tx, one: NewException): Promise<string | undefined> {
  const found = await sql<{ id: string }>`
    insert into question_exception
      (employer, job, question, question_key, ground, law, justification, in_advert, asked_by, asked_at, approver)
    values (${one.employer}, ${one.job}, ${one.question}, ${one.key}, ${one.ground}, ${one.law}, ${one.justification},
      ${one.inAdvert}, ${one.askedBy}, ${one.now}, ${one.approver})
    on conflict (employer, job, question_key) where withdrawn_at is null and approved is distinct from false do nothing
    returning id`.execute(tx);
  return found.rows[0]?.id;
}

export async function decideRow(tx: Tx, id: string, approved: boolean, now: Date): Promise<void> {
  await sql`update question_exception set approved = ${approved}, decided_at = ${now} where id = ${id}`.execute(tx);
}

export async function withdrawRow(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await sql`update question_exception set withdrawn_by = ${by}, withdrawn_at = ${now} where id = ${id}`.execute(tx);
}

/** The jobs in which somebody is asked to approve, with how many questions. */
export async function waitingFor(
  tx: Tx,
  approver: string,
): Promise<{ slug: string; title: string; questions: number }[]> {
  const found = await sql<{ slug: string; title: string; questions: number }>`
    select job.slug, job.title, count(*)::int as questions
    from question_exception e join job on job.id = e.job
    where e.approver = ${approver} and e.decided_at is null and e.withdrawn_at is null
    group by job.slug, job.title order by job.title`.execute(tx);
  return found.rows;
}
