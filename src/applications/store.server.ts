// SQL for candidates, applications, assessments and what was said. Decides nothing; lists are written in one statement each.
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type {
  ApplicationState,
  Assessment,
  CurrentLevel,
  Filters,
  Level,
  NewSaid,
  Place,
  Reported,
  Said,
  Short,
  Stage,
} from "./application.ts";
import type { AssessmentNow } from "./rules.ts";
import { searchPatterns } from "./search.ts";

export type ListRow = {
  id: string;
  candidate: string;
  given_name: string;
  family_name: string;
  full_name: string;
  email: string | null;
  language: Lang;
  internal: boolean;
  stage: Stage;
  state: ApplicationState;
  applied_at: Date;
};

const all = (parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql.join(parts as RawBuilder<unknown>[], sql` and `);
const any = (parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`(${sql.join(parts as RawBuilder<unknown>[], sql` or `)})`;

function matching(job: string, filters: Filters): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`a.job = ${job}::uuid`];
  if (filters.state) parts.push(sql`a.state = ${filters.state}`);
  if (filters.stage) parts.push(sql`a.stage = ${filters.stage}`);
  if (filters.internal !== undefined) parts.push(sql`a.internal = ${filters.internal}`);
  if (filters.ids) parts.push(sql`a.id = any(${filters.ids}::uuid[])`);
  for (const patterns of searchPatterns(filters.search ?? "")) {
    parts.push(any(patterns.map((pattern) => sql`a.search like ${pattern}`)));
  }
  return all(parts);
}

const listColumns =
  sql.raw(`a.id, a.candidate, c.given_name, c.family_name, c.full_name, c.email, a.language, a.internal, a.stage,
  a.state, a.applied_at`);

type From = { after: { appliedAt: Date; id: string } | undefined; limit: number };

/** One page of a job's applications, in the order they came in. */
export async function listPage(tx: Tx, job: string, filters: Filters, from: From): Promise<ListRow[]> {
  const after = from.after
    ? sql`and (a.applied_at, a.id) > (${from.after.appliedAt.toISOString()}::timestamptz, ${from.after.id}::uuid)`
    : sql``;
  const { rows } = await sql<ListRow>`select ${listColumns} from application a join candidate c on c.id = a.candidate
    where ${matching(job, filters)} ${after} order by a.applied_at, a.id limit ${from.limit}`.execute(tx);
  return rows;
}

export async function countMatching(tx: Tx, job: string, filters: Filters): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from application a where ${matching(job, filters)}`.execute(tx);
  return rows[0]?.n ?? 0;
}

export async function idsMatching(tx: Tx, job: string, filters: Filters): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select a.id from application a where ${matching(job, filters)}
    order by a.applied_at, a.id`.execute(tx);
  return rows.map((row) => row.id);
}

/** Current levels of some applications, by application and then requirement key. */
export async function levelsOf(
  tx: Tx,
  ids: readonly string[],
  keys: ReadonlyMap<string, string>,
): Promise<Map<string, Record<string, CurrentLevel>>> {
  const { rows } = await sql<{ application: string; levels: string }>`
    select x.application, string_agg(x.requirement::text || ' ' || x.level || ' ' || coalesce(x.short, ''), ',') as levels
    from unnest(${ids}::uuid[]) as i (id) join assessment x on x.application = i.id group by x.application`.execute(tx);
  const read = (text: string): [string, CurrentLevel] => {
    const [requirement = "", level, short] = text.split(" ");
    return [keys.get(requirement) ?? "", { level: level as Level, short: (short || null) as Short | null }];
  };
  return new Map(
    rows.map((row) => [
      row.application,
      Object.fromEntries(
        row.levels
          .split(",")
          .map(read)
          .filter(([key]) => key !== ""),
      ),
    ]),
  );
}

export type WholeRow = ListRow & {
  job: string;
  phone: string | null;
  city: string | null;
  contribution: string | null;
  external_id: string | null;
  reported: Reported;
};

export async function wholeRows(tx: Tx, ids: readonly string[]): Promise<WholeRow[]> {
  const { rows } =
    await sql<WholeRow>`select ${listColumns}, a.job, c.phone, c.city, a.contribution, a.external_id, a.reported
    from application a join candidate c on c.id = a.candidate where a.id = any(${ids}::uuid[])`.execute(tx);
  return rows;
}

/** What the rules need to know of some applications, held until commit so that two assessors take turns. */
export type Standing = { id: string; job: string; state: ApplicationState };
export async function holdApplications(tx: Tx, ids: readonly string[]): Promise<Standing[]> {
  const { rows } =
    await sql<Standing>`select id, job, state from application where id = any(${ids}::uuid[]) order by id for update`.execute(
      tx,
    );
  return rows;
}

export async function jobsOf(tx: Tx, ids: readonly string[]): Promise<{ id: string; job: string }[]> {
  const { rows } = await sql<{
    id: string;
    job: string;
  }>`select id, job from application where id = any(${ids}::uuid[])`.execute(tx);
  return rows;
}

type AssessmentRow = {
  application: string;
  requirement: string;
  level: Level;
  short: Short | null;
  evidence: string | null;
  source: Place | null;
  by_staff: string | null;
  at: Date;
};

/** Everything assessed of some applications, whole, in no order. */
export async function assessmentRows(tx: Tx, ids: readonly string[]): Promise<AssessmentRow[]> {
  const { rows } =
    await sql<AssessmentRow>`select application, requirement, level, short, evidence, source, by_staff, at
    from assessment where application = any(${ids}::uuid[])`.execute(tx);
  return rows;
}

export const asAssessment = (row: AssessmentRow, key: string): Assessment => ({
  requirement: key,
  level: row.level,
  short: row.short,
  evidence: row.evidence,
  source: row.source,
  byStaff: row.by_staff,
  at: row.at,
});

export type AssessmentWrite = { application: string; requirement: string } & AssessmentNow;

/** Writes many assessments, each over what stood before. */
export async function putAssessments(
  tx: Tx,
  rows: readonly AssessmentWrite[],
  by: { employer: string; staff: string | null; now: Date },
): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into assessment (employer, application, requirement, level, short, evidence, source, by_staff, at)
    select ${by.employer}::uuid, application, requirement, level, short, evidence, source, ${by.staff}::uuid, ${by.now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (application uuid, requirement uuid, level text, short text, evidence text, source text)
    on conflict (application, requirement) do update set level = excluded.level, short = excluded.short, evidence = excluded.evidence,
      source = excluded.source, by_staff = excluded.by_staff, at = excluded.at`.execute(tx);
}

export async function dropAssessments(
  tx: Tx,
  rows: readonly { application: string; requirement: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from assessment x using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (application uuid, requirement uuid)
    where x.application = r.application and x.requirement = r.requirement`.execute(tx);
}

export async function saidOf(tx: Tx, ids: readonly string[]): Promise<(Said & { application: string })[]> {
  const { rows } = await sql<Said & { application: string }>`select application, id, place, question, text from said
    where application = any(${ids}::uuid[]) order by application, position, id`.execute(tx);
  return rows;
}

/** Adds what people said, after what stands there already. */
export async function insertSaid(tx: Tx, employer: string, rows: readonly NewSaid[]): Promise<void> {
  await sql`insert into said (employer, application, place, question, text, position)
    select ${employer}::uuid, r.application, r.place, r.question, r.text,
      coalesce((select max(s.position) + 1 from said s where s.application = r.application), 0) + r.n
    from (select r.*, (row_number() over (partition by r.application order by r.nth) - 1)::int as n
      from jsonb_to_recordset(${JSON.stringify(rows.map((row, nth) => ({ ...row, nth })))}::jsonb)
        as r (application uuid, place text, question text, text text, nth int)) r`.execute(tx);
}

/** What the search text of an application is made of. */
export type SearchSource = {
  id: string;
  full_name: string;
  email: string | null;
  evidence: string | null;
  said: string | null;
};
export async function searchSources(tx: Tx, ids: readonly string[]): Promise<SearchSource[]> {
  const { rows } = await sql<SearchSource>`select a.id, c.full_name, c.email,
      (select string_agg(x.evidence, ' ') from assessment x where x.application = a.id) as evidence,
      (select string_agg(s.text, ' ') from said s where s.application = a.id) as said
    from application a join candidate c on c.id = a.candidate where a.id = any(${ids}::uuid[])`.execute(tx);
  return rows;
}

export async function putSearch(tx: Tx, rows: readonly { id: string; search: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`update application a set search = r.search from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, search text)
    where a.id = r.id and a.search <> r.search`.execute(tx);
}

export async function putStage(tx: Tx, ids: readonly string[], stage: Stage): Promise<void> {
  await sql`update application set stage = ${stage} where id = any(${ids}::uuid[]) and stage <> ${stage}`.execute(tx);
}

export async function putState(tx: Tx, ids: readonly string[], state: ApplicationState): Promise<void> {
  await sql`update application set state = ${state} where id = any(${ids}::uuid[]) and state <> ${state}`.execute(tx);
}

/** Ids of all applications of these candidates, in any job. */
export async function applicationsOfCandidates(tx: Tx, candidates: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select id from application where candidate = any(${candidates}::uuid[])`.execute(tx);
  return rows.map((row) => row.id);
}

export type Correction = { internal?: boolean; contribution?: string | null; language?: Lang };
export async function putCorrection(tx: Tx, id: string, change: Correction): Promise<void> {
  if (Object.keys(change).length > 0) await tx.updateTable("application").set(change).where("id", "=", id).execute();
}

export type Contact = { email?: string | null; phone?: string | null };
/** Changes how somebody is reached. False when another candidate has the address. */
export async function putContact(tx: Tx, candidate: string, change: Contact): Promise<boolean> {
  if (Object.keys(change).length === 0) return true;
  if (change.email) {
    const other = await tx
      .selectFrom("candidate")
      .select("id")
      .where("email", "=", change.email)
      .where("id", "<>", candidate)
      .executeTakeFirst();
    if (other) return false;
  }
  await tx.updateTable("candidate").set(change).where("id", "=", candidate).execute();
  return true;
}
