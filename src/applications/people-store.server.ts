// SQL for taking a list of people in: who could be known, and everything new or changed, one statement a table.
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type { ApplicationState, Reported } from "./application.ts";
import {
  type Assessments,
  type CandidateFields,
  type KnownApplication,
  type KnownCandidate,
  nameKey,
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

const known = (row: CandidateFields & { id: string }): KnownCandidate => ({ id: row.id, person: personOf(row) });

/** How many keys are made at a time, where rows are older than the keys. */
const KEYS_AT_ONCE = 5000;

/** Gives a key to everybody of the employer who has none yet. Where all have one it costs one look into an index. */
async function makeNameKeys(tx: Tx): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ id: string; full_name: string }>`
      select id, full_name from candidate where name_key is null limit ${KEYS_AT_ONCE}`.execute(tx);
    if (rows.length === 0) return;
    const keyed = rows.map((row) => ({ id: row.id, name_key: nameKey(row.full_name) }));
    await sql`update candidate c set name_key = r.name_key from jsonb_to_recordset(${JSON.stringify(keyed)}::jsonb)
      as r (id uuid, name_key text) where c.id = r.id`.execute(tx);
    if (rows.length < KEYS_AT_ONCE) return;
  }
}

/** By index: equal texts tell row security nothing, as lower() would. */
export const candidatesNamed = (keys: readonly string[]): RawBuilder<CandidateFields & { id: string }> =>
  sql`select c.id, ${candidateColumns} from candidate c where c.name_key = any(${keys}::text[])`;

/**
 * Everybody of the employer, whatever the job, with an address of the list; and with a name of the list where one of the two
 * has no address, for only then can a name decide (known-people.ts).
 */
export async function knownCandidates(tx: Tx, people: readonly Person[]): Promise<KnownCandidate[]> {
  await makeNameKeys(tx);
  const keys = (some: readonly Person[]) => [...new Set(some.map((one) => nameKey(one.fullName)))];
  const bare = people.filter((one) => sameAddress(one.email) === null);
  const { rows } = await sql<CandidateFields & { id: string }>`
    select c.id, ${candidateColumns} from candidate c where c.email = any(${addressesOf(people)}::text[])
    union all ${candidatesNamed(keys(people))} and c.email is null
    ${bare.length > 0 ? sql`union all ${candidatesNamed(keys(bare))} and c.email is not null` : sql``}`.execute(tx);
  return [...new Map(rows.map((row) => [row.id, known(row)])).values()];
}

type ApplicationRow = {
  id: string;
  candidate: string;
  state: ApplicationState;
  external_id: string | null;
  applied_at: Date;
  language: Lang;
  internal: boolean;
  reported: Reported;
};

/** Those of the job who have one of these external ids or are one of these candidates, in the order they came in. */
async function applicationsOf(
  tx: Tx,
  job: string,
  by: { ids: readonly string[]; candidates: readonly string[] },
): Promise<ApplicationRow[]> {
  const columns = sql.raw(
    "a.id, a.candidate, a.state, a.external_id, a.applied_at, a.language, a.internal, a.reported",
  );
  const { rows } = await sql<ApplicationRow>`
    select ${columns} from application a where a.job = ${job}::uuid and a.external_id = any(${by.ids}::text[])
    union all select ${columns} from application a where a.job = ${job}::uuid and a.candidate = any(${by.candidates}::uuid[])
      and (a.external_id is null or a.external_id <> all(${by.ids}::text[]))
    order by applied_at, id`.execute(tx);
  return rows;
}

async function peopleOf(tx: Tx, candidates: readonly string[]): Promise<KnownCandidate[]> {
  if (candidates.length === 0) return [];
  const { rows } = await sql<CandidateFields & { id: string }>`
    select c.id, ${candidateColumns} from candidate c where c.id = any(${candidates}::uuid[])`.execute(tx);
  return rows.map(known);
}

async function assessedOf(tx: Tx, applications: readonly string[]): Promise<Map<string, Assessments>> {
  if (applications.length === 0) return new Map();
  const { rows } = await sql<AssessmentNow & { application: string; requirement: string }>`
    select application, requirement, level, short, evidence, source from assessment
    where application = any(${applications}::uuid[])`.execute(tx);
  const all = new Map<string, Assessments>();
  for (const { application, requirement, ...now } of rows)
    all.set(application, { ...all.get(application), [requirement]: now });
  return all;
}

/**
 * Everybody of the job who has an external id of the list or is one of these candidates, with what was assessed. By index in
 * small steps: one statement with joins would read through all applications of the job for every part of a list.
 */
export async function knownApplications(
  tx: Tx,
  job: string,
  people: readonly Person[],
  candidates: readonly KnownCandidate[],
): Promise<KnownApplication[]> {
  const who = new Map(candidates.map((one) => [one.id, one.person]));
  const ids = people.map((one) => one.externalId).filter((one) => one !== null);
  const rows = await applicationsOf(tx, job, { ids, candidates: [...who.keys()] });
  const unread = rows.map((row) => row.candidate).filter((id) => !who.has(id));
  for (const one of await peopleOf(tx, unread)) who.set(one.id, one.person);
  const assessed = await assessedOf(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, candidate, state, applied_at, ...fields }) => {
    const person = who.get(candidate);
    if (person === undefined) throw new Error("an application without its candidate");
    const written = { ...fields, applied_at: applied_at.toISOString() };
    return { id, candidate, state, person, assessments: assessed.get(id) ?? {}, fields: written };
  });
}

const candidateShape =
  sql.raw(`r (id uuid, given_name text, family_name text, full_name text, name_key text, email text, phone text, city text,
  birth_year int, gender text)`);

async function writeCandidates(tx: Tx, employer: string, plan: Plan, now: Date): Promise<void> {
  const rows = (people: Plan["newCandidates"]) =>
    JSON.stringify(people.map((one) => ({ ...one, name_key: nameKey(one.full_name) })));
  if (plan.newCandidates.length > 0) {
    await sql`insert into candidate (id, employer, given_name, family_name, full_name, name_key, email, phone, city, birth_year, gender, created_at)
      select id, ${employer}::uuid, given_name, family_name, full_name, name_key, email, phone, city, birth_year, gender,
        ${now.toISOString()}::timestamptz
      from jsonb_to_recordset(${rows(plan.newCandidates)}::jsonb) as ${candidateShape}`.execute(tx);
  }
  if (plan.changedCandidates.length > 0) {
    await sql`update candidate c set given_name = r.given_name, family_name = r.family_name, full_name = r.full_name,
        name_key = r.name_key, email = r.email, phone = r.phone, city = r.city, birth_year = r.birth_year, gender = r.gender
      from jsonb_to_recordset(${rows(plan.changedCandidates)}::jsonb) as ${candidateShape} where c.id = r.id`.execute(
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
