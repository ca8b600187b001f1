// The one query behind the candidate's page. Of letters it reads only those whose mail was accepted (view letter_way).
import { sql } from "kysely";
import type { Bearer } from "../access/actor.ts";
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type { Known, MadePromise, TakenLetter } from "./rules.ts";

export type Person = { name: string; title: string | null };
export type Letter = TakenLetter & { subject: string; body: string; language: Lang; from: Person | null };
export type Contact = Person & { phone: string | null; email: string };

export type OwnCase = Omit<Known, "letters"> & {
  givenName: string;
  fullName: string;
  language: Lang;
  job: string;
  employer: { name: string; timeZone: string };
  contact: Contact;
  letters: Letter[];
};

type CaseRow = Omit<OwnCase, "letters" | "promises" | "employer" | "contact"> & {
  employerName: string;
  timeZone: string;
  contactName: string;
  contactTitle: string | null;
  contactPhone: string | null;
  contactEmail: string;
};

/** The case of the bearer's application, in the scope of its employer. Undefined when it has been erased. */
export async function ownCase(tx: Tx, bearer: Bearer): Promise<OwnCase | undefined> {
  const { rows } = await sql<CaseRow>`
    select c.given_name as "givenName", c.full_name as "fullName", a.language, a.state, a.applied_at as "appliedAt", j.title as job,
      e.name as "employerName", e.time_zone as "timeZone", o.name as "contactName", o.title as "contactTitle",
      o.phone as "contactPhone", o.email as "contactEmail",
      (select max(call.at) from call where call.application = a.id) as "calledAt"
    from application a
      join candidate c on c.id = a.candidate join job j on j.id = a.job
      join employer e on e.id = a.employer join staff o on o.id = j.owner
    where a.id = ${bearer.application}::uuid and a.employer = ${bearer.employer}::uuid`.execute(tx);
  const [row] = rows;
  if (!row) return undefined;
  const { employerName, timeZone, contactName, contactTitle, contactPhone, contactEmail, ...rest } = row;
  return {
    ...rest,
    employer: { name: employerName, timeZone },
    contact: { name: contactName, title: contactTitle, phone: contactPhone, email: contactEmail },
    letters: await takenLetters(tx, bearer.application),
    promises: await promisesMade(tx, bearer.application),
  };
}

async function takenLetters(tx: Tx, application: string): Promise<Letter[]> {
  const rows = await tx
    .selectFrom("letter_way")
    .innerJoin("letter", "letter.id", "letter_way.id")
    .leftJoin("staff", "staff.id", "letter.approved_by")
    .select([
      "letter.id",
      "letter.kind",
      "letter.subject",
      "letter.body",
      "letter.language",
      "letter_way.accepted_at as acceptedAt",
      "staff.name",
      "staff.title",
    ])
    .where("letter_way.application", "=", application)
    .where("letter_way.way", "=", "accepted")
    .orderBy("letter_way.accepted_at")
    .orderBy("letter.id")
    .execute();
  return rows.map(({ name, title, ...row }) => ({
    ...row,
    kind: row.kind as Letter["kind"],
    language: row.language as Lang,
    acceptedAt: row.acceptedAt ?? new Date(0),
    from: name === null ? null : { name, title },
  }));
}

async function promisesMade(tx: Tx, application: string): Promise<MadePromise[]> {
  const rows = await tx
    .selectFrom("promise")
    .innerJoin("staff", "staff.id", "promise.owner")
    .select([
      "promise.what",
      "promise.due_on as dueOn",
      "promise.made_at as madeAt",
      "promise.kept_at as keptAt",
      "staff.name",
      "staff.title",
    ])
    .where("promise.application", "=", application)
    .orderBy("promise.made_at")
    .orderBy("promise.id")
    .execute();
  return rows.map(({ name, title, ...row }) => ({
    ...row,
    what: row.what as MadePromise["what"],
    owner: { name, title },
  }));
}
