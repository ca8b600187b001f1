// SQL for taking a list of people in: who could be known, and everything new or changed, one statement a table.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type { ApplicationState, Reported } from "./application.ts";
import {
  type CandidateFields,
  type KnownApplication,
  type KnownCandidate,
  type Plan,
  sameAddress,
} from "./known-people.ts";
import type { Person } from "./reading/people.ts";
import type { AssessmentNow } from "./rules.ts";

/**
 * One import at a time for an employer: two lists with the same person wait for each other. Counts tables that have doubled anew,
 * or the checks at commit would go on with plans made for an empty table: three times slower at 5,000 rows, and worse after.
 */
export async function holdPeople(tx: Tx, employer: string): Promise<void> {
  await sql`select gjensvar.keep_plans_fresh()`.execute(tx);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people ${employer}`}::text, 0))`.execute(tx);
}

const candidateColumns = sql.raw(
  "c.given_name, c.family_name, c.full_name, c.email, c.phone, c.city, c.birth_year, c.gender",
);
const addressesOf = (people: readonly Person[]): string[] =>
  people.map((one) => sameAddress(one.email)).filter((one) => one !== null);

type Row = CandidateFields & {
  id: string;
  candidate: string;
  state: ApplicationState;
  external_id: string | null;
  applied_at: Date;
  language: Lang;
  internal: boolean;
  reported: Reported;
  assessments: Record<string, AssessmentNow>;
};

const personOf = (row: CandidateFields): CandidateFields => ({
  given_name: row.given_name,
  family_name: row.family_name,
  full_name: row.full_name,
  email: row.email,
  phone: row.phone,
  city: row.city,
  birth_year: row.birth_year,
  gender: row.gender,
});

/** Everybody of the job who shares an external id, an address or a name with somebody of the list. */
export async function knownApplications(tx: Tx, job: string, people: readonly Person[]): Promise<KnownApplication[]> {
  const ids = people.map((one) => one.externalId).filter((one) => one !== null);
  // Lower case as the database makes it, which in some locales leaves letters outside ASCII alone.
  const names = people.map((one) => one.fullName.normalize("NFC"));
  const { rows } = await sql<Row>`
    select a.id, a.candidate, a.state, a.external_id, a.applied_at, a.language, a.internal, a.reported, ${candidateColumns},
      coalesce((select jsonb_object_agg(x.requirement, jsonb_build_object('level', x.level, 'short', x.short, 'evidence', x.evidence, 'source', x.source))
        from assessment x where x.application = a.id), '{}') as assessments
    from application a join candidate c on c.id = a.candidate
    where a.id in (
      select b.id from application b where b.job = ${job}::uuid and b.external_id = any(${ids}::text[])
      union select b.id from candidate d join application b on b.candidate = d.id and b.job = ${job}::uuid
        where d.employer = gjensvar.employer() and d.email = any(${addressesOf(people)}::text[])
      union select b.id from candidate d join application b on b.candidate = d.id and b.job = ${job}::uuid
        where d.employer = gjensvar.employer() and lower(d.full_name) = any(select lower(n) from unnest(${names}::text[]) n))
    order by a.applied_at, a.id`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    candidate: row.candidate,
    state: row.state,
    person: personOf(row),
    assessments: row.assessments,
    fields: {
      external_id: row.external_id,
      applied_at: row.applied_at.toISOString(),
      language: row.language,
      internal: row.internal,
      reported: row.reported,
    },
  }));
}

/** Everybody of the employer with an address of the list, whatever the job. */
export async function knownCandidates(tx: Tx, people: readonly Person[]): Promise<KnownCandidate[]> {
  const { rows } = await sql<CandidateFields & { id: string }>`select c.id, ${candidateColumns} from candidate c
    where c.email = any(${addressesOf(people)}::text[])`.execute(tx);
  return rows.map((row) => ({ id: row.id, person: personOf(row) }));
}

const candidateShape =
  sql.raw(`r (id uuid, given_name text, family_name text, full_name text, email text, phone text, city text,
  birth_year int, gender text)`);

async function writeCandidates(tx: Tx, employer: string, plan: Plan, now: Date): Promise<void> {
  if (plan.newCandidates.length > 0) {
    await sql`insert into candidate (id, employer, given_name, family_name, full_name, email, phone, city, birth_year, gender, created_at)
      select id, ${employer}::uuid, given_name, family_name, full_name, email, phone, city, birth_year, gender, ${now.toISOString()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(plan.newCandidates)}::jsonb) as ${candidateShape}`.execute(tx);
  }
  if (plan.changedCandidates.length > 0) {
    await sql`update candidate c set given_name = r.given_name, family_name = r.family_name, full_name = r.full_name, email = r.email,
        phone = r.phone, city = r.city, birth_year = r.birth_year, gender = r.gender
      from jsonb_to_recordset(${JSON.stringify(plan.changedCandidates)}::jsonb) as ${candidateShape} where c.id = r.id`.execute(
      tx,
    );
  }
}

/** Writes candidates and applications of a plan; `search` gives each new application its text to be found by. */
export async function writePlan(
  tx: Tx,
  plan: Plan,
  into: { employer: string; job: string; now: Date; search: ReadonlyMap<string, string> },
): Promise<void> {
  await writeCandidates(tx, into.employer, plan, into.now);
  if (plan.newApplications.length > 0) {
    const rows = plan.newApplications.map((row) => ({ ...row, search: into.search.get(row.id) ?? "" }));
    await sql`insert into application (id, employer, job, candidate, external_id, applied_at, language, internal, reported, source, search, created_at)
      select id, ${into.employer}::uuid, ${into.job}::uuid, candidate, external_id, applied_at, language, internal, reported, 'import', search,
        ${into.now.toISOString()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, candidate uuid, external_id text, applied_at timestamptz,
        language text, internal boolean, reported jsonb, search text)`.execute(tx);
  }
  if (plan.changedApplications.length > 0) {
    await sql`update application a set external_id = r.external_id, applied_at = r.applied_at, language = r.language, internal = r.internal,
        reported = r.reported
      from jsonb_to_recordset(${JSON.stringify(plan.changedApplications)}::jsonb) as r (id uuid, external_id text, applied_at timestamptz,
        language text, internal boolean, reported jsonb) where a.id = r.id`.execute(tx);
  }
}
