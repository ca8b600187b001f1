// One person of an employer: read whole, put right, and erased. Part of the front door, which re-exports it.
import { sql } from "kysely";
import { revokeLinksIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { record } from "../platform/audit/audit.server.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { nameKey, sameAddress } from "./known-people.ts";
import { partsOf } from "./reading/names.ts";
import { refreshSearchIn } from "./searching.server.ts";
import { applicationsOfCandidates, putContact, putCorrection } from "./store.server.ts";

/** A person with every application at the employer, in the order they came. */
export type WholePerson = {
  id: string;
  givenName: string;
  fullName: string;
  email: string | null;
  phone: string | null;
  city: string | null;
  birthYear: number | null;
  gender: string | null;
  /** Where they are, as they said (IANA); null for the job's country. */
  timeZone: string | null;
  applications: { id: string; job: string }[];
};

/** Whose application it is. `lock` holds the person until commit. Asks nobody: for rooms above, which have asked. @throws NotFound */
export async function personOfIn(tx: Tx, application: string, lock = false): Promise<WholePerson> {
  const { rows } = await sql<
    Omit<WholePerson, "applications">
  >`select c.id, c.given_name as "givenName", c.full_name as "fullName",
      c.email, c.phone, c.city, c.birth_year as "birthYear", c.gender, c.time_zone as "timeZone"
    from candidate c where c.id = (select candidate from application where id = ${application}::uuid)
    ${lock ? sql`for update` : sql``}`.execute(tx);
  const [person] = rows;
  if (!person) throw new NotFound();
  const { rows: applications } = await sql<{ id: string; job: string }>`select id, job from application
    where candidate = ${person.id}::uuid order by applied_at, id`.execute(tx);
  return { ...person, applications };
}

/** The first application of whoever has this address at the employer. Asks nobody: for rooms above, which have asked. */
export async function applicationAtIn(tx: Tx, employer: string, address: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select a.id from application a join candidate c on c.id = a.candidate
    where c.employer = ${employer}::uuid and c.email = ${sameAddress(address)} order by a.applied_at, a.id limit 1`.execute(
    tx,
  );
  return rows[0]?.id;
}

export type Put = { fullName: string; phone: string | null; language: Lang; timeZone: string | null };

/** Puts a person's name, telephone, time zone and the application's language right. Audit: `application.changed` with the fields; none when nothing is different. */
export async function putPersonIn(tx: Tx, actor: Actor, application: string, put: Put, before: Put): Promise<void> {
  const person = await personOfIn(tx, application, true);
  const fields = (["fullName", "phone", "language", "timeZone"] as const).filter(
    (field) => put[field] !== before[field],
  );
  if (fields.length === 0) return;
  if (put.fullName !== before.fullName) {
    const parts = partsOf(put.fullName);
    await tx
      .updateTable("candidate")
      .set({
        full_name: put.fullName,
        given_name: parts?.givenName ?? "",
        family_name: parts?.familyName ?? "",
        name_key: nameKey(put.fullName),
      })
      .where("id", "=", person.id)
      .execute();
  }
  const rest = { phone: put.phone, time_zone: put.timeZone };
  await tx.updateTable("candidate").set(rest).where("id", "=", person.id).execute();
  await putCorrection(tx, application, { language: put.language });
  await refreshSearchIn(tx, await applicationsOfCandidates(tx, [person.id]));
  await record(tx, actor, "application.changed", { application, fields });
}

/**
 * Gives a person another address: every link in the old mailbox ends. Refused when somebody else has it. Audit: `application.changed`,
 * `link.revoked`. Asks nobody: the codes from both mailboxes have been typed.
 */
export async function movePersonIn(
  tx: Tx,
  actor: Actor,
  application: string,
  email: string,
  now: Date,
): Promise<Decision<"email-taken">> {
  const person = await personOfIn(tx, application, true);
  if (!(await putContact(tx, person.id, { email: sameAddress(email) }))) return refuse("email-taken");
  const theirs = person.applications.map((one) => one.id);
  await refreshSearchIn(tx, theirs);
  await revokeLinksIn(tx, actor, theirs, now);
  await record(tx, actor, "application.changed", { application, fields: ["email"] });
  return allow;
}

/** What stays as figures of one application; `toldAt` is when an answer was told. */
export type LastWord = { application: string; outcome: string | null; toldAt: Date | null };

/**
 * Erases these applications of a person, and the person when none is left. Keeps a line of figures for each: job, month, stage, end, days to the answer.
 * One that was open counts as withdrawn. Whoever refers to the applications elsewhere has let go of them before.
 */
export async function erasePersonIn(tx: Tx, person: WholePerson, words: readonly LastWord[]): Promise<void> {
  const ids = words.map((one) => one.application);
  const rows = words.map((one) => ({ ...one, toldAt: one.toldAt?.toISOString() ?? null }));
  await sql`insert into erased_application (employer, job, applied_month, stage, state, outcome, days_to_answer)
    select a.employer, a.job, date_trunc('month', a.applied_at at time zone 'UTC')::date, a.stage,
      case when a.state = 'open' then 'withdrawn' else a.state end,
      case when a.state = 'answered' then r.outcome end,
      case when a.state = 'answered' then greatest(0, extract(day from r."toldAt" - a.applied_at))::int end
    from application a left join jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (application uuid, outcome text, "toldAt" timestamptz) on r.application = a.id
    where a.id = any(${ids}::uuid[])`.execute(tx);
  await sql`delete from application where id = any(${ids}::uuid[])`.execute(tx);
  await sql`delete from candidate where id = ${person.id}::uuid
    and not exists (select from application where candidate = ${person.id}::uuid)`.execute(tx);
}
