// Consents to be kept in mind for other jobs: given and taken back by the candidate, read by staff. Part of the front door, which re-exports it.
import { sql } from "kysely";
import { readEmployerIn } from "../access/access.server.ts";
import type { Bearer } from "../access/actor.ts";
import { record } from "../platform/audit/audit.server.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { newId } from "../platform/ids.server.ts";
import { type Consent, consentEnds, consentHolds } from "./consents.ts";
import { personOfIn } from "./persons.server.ts";

/** Every consent of whoever's application it is, the oldest first, those that ended too. Asks nobody: for rooms above, which have asked. */
export async function consentsOfIn(tx: Tx, application: string): Promise<Consent[]> {
  const { rows } = await sql<Consent>`select c.given_at as "givenAt", to_char(c.ends_on, 'YYYY-MM-DD') as "endsOn",
      c.taken_back_at as "takenBackAt"
    from consent c join application a on a.employer = c.employer and a.candidate = c.candidate
    where a.id = ${application}::uuid order by c.given_at, c.id`.execute(tx);
  return rows;
}

/** The applications of a job whose persons' consent holds on this day: nothing of theirs goes by itself. */
export async function consentedIn(tx: Tx, job: string, today: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select a.id from application a
    where a.job = ${job}::uuid and exists (select from consent c where c.employer = a.employer and c.candidate = a.candidate
      and c.taken_back_at is null and ${today}::date < c.ends_on)`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

async function todayIn(tx: Tx, { employer }: Bearer, now: Date): Promise<string> {
  return dateIn(now, (await readEmployerIn(tx, employer)).timeZone);
}

/**
 * The bearer wants to be kept in mind for other jobs, for a year from today. Refused while an earlier consent holds: pressing twice is one
 * consent. Audit: `consent.given`. @throws NotFound when the person has been erased
 */
export async function giveConsentIn(tx: Tx, bearer: Bearer, now: Date): Promise<Decision<"given-already">> {
  const { employer, application } = bearer;
  const today = await todayIn(tx, bearer, now);
  const person = await personOfIn(tx, application, true);
  if (consentHolds(await consentsOfIn(tx, application), today)) return refuse("given-already");
  const endsOn = consentEnds(today);
  const row = { id: newId(), employer, candidate: person.id, given_at: now, ends_on: endsOn };
  await tx.insertInto("consent").values(row).execute();
  await record(tx, bearer, "consent.given", { application, endsOn });
  return allow;
}

/** Takes it back, from now on. Refused when none holds. Audit: `consent.taken-back`. @throws NotFound when the person has been erased */
export async function takeConsentBackIn(tx: Tx, bearer: Bearer, now: Date): Promise<Decision<"none-holds">> {
  const { application } = bearer;
  const today = await todayIn(tx, bearer, now);
  const person = await personOfIn(tx, application, true);
  const { numUpdatedRows } = await tx
    .updateTable("consent")
    .set({ taken_back_at: now })
    .where("candidate", "=", person.id)
    .where("taken_back_at", "is", null)
    .where("ends_on", ">", today)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return refuse("none-holds");
  await record(tx, bearer, "consent.taken-back", { application });
  return allow;
}
