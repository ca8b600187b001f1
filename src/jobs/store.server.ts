// SQL for jobs, their requirements and their members. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type {
  ClosingRule,
  Country,
  Holding,
  Job,
  JobDraft,
  JobState,
  JobSummary,
  Labels,
  Requirement,
  RequirementDraft,
  RequirementKind,
  Sector,
} from "./job.ts";

/** Whose jobs: all of the employer's, or only those this staff member belongs to. */
export type Seen = { readonly onlyOf: string | null };

const seenBy = (seen: Seen) =>
  seen.onlyOf === null
    ? sql<boolean>`true`
    : sql<boolean>`(j.owner = ${seen.onlyOf}::uuid or j.manager = ${seen.onlyOf}::uuid
        or exists (select 1 from job_member m where m.job = j.id and m.staff = ${seen.onlyOf}::uuid))`;

type JobRow = {
  id: string;
  employer: string;
  slug: string;
  title: string;
  team: string;
  country: Country;
  sector: Sector;
  languages: Lang[];
  deadline: string | null;
  openings: number;
  state: JobState;
  owner: string;
  manager: string | null;
  first_word_days: number;
  after_interview_days: number;
  after_decision_days: number;
  closing_rule: ClosingRule;
  holding: Holding;
  hours_from: string | null;
  hours_until: string | null;
  created_at: Date;
  closed_at: Date | null;
};

const columns =
  sql.raw(`j.id, j.employer, j.slug, j.title, j.team, j.country, j.sector, j.languages, j.deadline, j.openings, j.state,
  j.owner, j.manager, j.first_word_days, j.after_interview_days, j.after_decision_days, j.closing_rule, j.holding, j.hours_from, j.hours_until, j.created_at, j.closed_at`);

const plainJob = (row: JobRow) => ({
  id: row.id,
  employer: row.employer,
  slug: row.slug,
  title: row.title,
  team: row.team,
  country: row.country,
  sector: row.sector,
  languages: row.languages,
  deadline: row.deadline,
  openings: row.openings,
  state: row.state,
  owner: row.owner,
  manager: row.manager,
  promise: {
    firstWordDays: row.first_word_days,
    afterInterviewDays: row.after_interview_days,
    afterDecisionDays: row.after_decision_days,
  },
  closingRule: row.closing_rule,
  holding: row.holding,
  hours: row.hours_from && row.hours_until ? { from: row.hours_from, until: row.hours_until } : null,
  createdAt: row.created_at,
  closedAt: row.closed_at,
});

type RequirementRow = {
  id: string;
  job: string;
  key: string;
  label: Labels;
  kind: RequirementKind;
  must: boolean;
  position: number;
};

async function requirementsOf(tx: Tx, jobs: readonly string[]): Promise<Map<string, Requirement[]>> {
  const { rows } = await sql<RequirementRow>`select id, job, key, label, kind, must, position from requirement
    where job = any(${jobs}::uuid[]) order by job, position, key`.execute(tx);
  const grouped = Map.groupBy(rows, (row) => row.job);
  return new Map([...grouped].map(([job, list]) => [job, list.map(({ job: _job, ...requirement }) => requirement)]));
}

/** How a row is held until the transaction ends: not, against closing, or against every change. */
export type Hold = "none" | "share" | "update";
const holds = { none: sql``, share: sql`for share of j`, update: sql`for update of j` } as const;

/** Jobs by id, in no order; unseen ones are left out. */
export async function jobsById(tx: Tx, seen: Seen, ids: readonly string[], hold: Hold = "none"): Promise<Job[]> {
  const { rows } = await sql<JobRow>`select ${columns} from job j where j.id = any(${ids}::uuid[]) and ${seenBy(seen)}
    order by j.id ${holds[hold]}`.execute(tx);
  if (rows.length === 0) return [];
  const found = rows.map((row) => row.id);
  const requirements = await requirementsOf(tx, found);
  const { rows: members } = await sql<{ job: string; staff: string }>`select job, staff from job_member
    where job = any(${found}::uuid[]) order by staff`.execute(tx);
  const byJob = Map.groupBy(members, (row) => row.job);
  return rows.map((row) => ({
    ...plainJob(row),
    members: (byJob.get(row.id) ?? []).map((one) => one.staff),
    requirements: requirements.get(row.id) ?? [],
  }));
}

export async function idOfSlug(tx: Tx, slug: string): Promise<string | undefined> {
  return (await tx.selectFrom("job").select("id").where("slug", "=", slug).executeTakeFirst())?.id;
}

export async function seenIds(tx: Tx, seen: Seen): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select j.id from job j where ${seenBy(seen)}`.execute(tx);
  return rows.map((row) => row.id);
}

/** Open jobs first, then drafts, then closed ones; the next deadline first. */
export async function summaries(tx: Tx, seen: Seen): Promise<JobSummary[]> {
  const { rows } = await sql<JobRow & { requirements: number }>`select ${columns},
      (select count(*)::int from requirement r where r.job = j.id) as requirements
    from job j where ${seenBy(seen)}
    order by case j.state when 'open' then 0 when 'draft' then 1 else 2 end, j.deadline nulls last, j.title, j.id`.execute(
    tx,
  );
  return rows.map((row) => ({ ...plainJob(row), requirementCount: row.requirements }));
}

/** One maker of addresses at a time, so that two jobs of one title get two addresses. */
export async function takenSlugs(tx: Tx, employer: string): Promise<Set<string>> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`job-slug ${employer}`}::text, 0))`.execute(tx);
  const rows = await tx.selectFrom("job").select("slug").execute();
  return new Set(rows.map((row) => row.slug));
}

const fieldsOf = (draft: JobDraft, owner: string) => ({
  title: draft.title,
  team: draft.team,
  country: draft.country,
  sector: draft.sector,
  languages: draft.languages,
  deadline: draft.deadline,
  openings: draft.openings,
  state: draft.state,
  owner,
  manager: draft.manager,
  first_word_days: draft.promise.firstWordDays,
  after_interview_days: draft.promise.afterInterviewDays,
  after_decision_days: draft.promise.afterDecisionDays,
  closing_rule: draft.closingRule,
  holding: draft.holding,
  hours_from: draft.hours?.from ?? null,
  hours_until: draft.hours?.until ?? null,
});

export async function insertJob(
  tx: Tx,
  employer: string,
  draft: JobDraft,
  made: { slug: string; owner: string; now: Date },
): Promise<string> {
  const row = { employer, slug: made.slug, created_at: made.now.toISOString(), ...fieldsOf(draft, made.owner) };
  return (await tx.insertInto("job").values(row).returning("id").executeTakeFirstOrThrow()).id;
}

export async function updateJob(tx: Tx, id: string, draft: JobDraft, owner: string): Promise<void> {
  await tx.updateTable("job").set(fieldsOf(draft, owner)).where("id", "=", id).execute();
}

/** Makes the job's requirements these: kept by key (with their ids), new ones added, missing ones removed. */
export async function putRequirements(
  tx: Tx,
  employer: string,
  job: string,
  drafts: readonly RequirementDraft[],
): Promise<void> {
  const rows = JSON.stringify(drafts.map((draft, position) => ({ ...draft, position })));
  await sql`delete from requirement where job = ${job}::uuid and key <> all(${drafts.map((draft) => draft.key)}::text[])`.execute(
    tx,
  );
  await sql`insert into requirement (employer, job, key, label, kind, must, position)
    select ${employer}::uuid, ${job}::uuid, key, label, kind, must, position
    from jsonb_to_recordset(${rows}::jsonb) as r (key text, label jsonb, kind text, must boolean, position int)
    on conflict (job, key) do update set label = excluded.label, kind = excluded.kind, must = excluded.must, position = excluded.position`.execute(
    tx,
  );
}

export async function putMembers(tx: Tx, employer: string, job: string, staff: readonly string[]): Promise<void> {
  await sql`delete from job_member where job = ${job}::uuid and staff <> all(${staff}::uuid[])`.execute(tx);
  await sql`insert into job_member (employer, job, staff) select ${employer}::uuid, ${job}::uuid, s from unnest(${staff}::uuid[]) as s
    on conflict do nothing`.execute(tx);
}

export async function closeJob(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable("job").set({ state: "closed", closed_at: now.toISOString() }).where("id", "=", id).execute();
}

export async function reopenJob(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("job").set({ state: "open", closed_at: null }).where("id", "=", id).execute();
}
