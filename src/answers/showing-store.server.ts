// SQL for what a candidate may be shown: of letters only those whose mail was accepted (view letter_way), and promises as they were made.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type { LetterKind, PromiseKind } from "./kinds.ts";

/** `approvedBy` is the staff member who stands under the letter; null for one the house sends by itself. */
export type TakenRow = {
  id: string;
  kind: LetterKind;
  subject: string;
  body: string;
  language: Lang;
  acceptedAt: Date;
  approvedBy: string | null;
  /** The day that a letter for more time names, `YYYY-MM-DD`. */
  promisedOn: string | null;
};

/** Letters that the candidate's mail server has taken in, oldest first. */
export async function takenLetters(tx: Tx, application: string): Promise<TakenRow[]> {
  const { rows } = await sql<TakenRow>`
    select l.id, l.kind, l.subject, l.body, l.language, w.accepted_at as "acceptedAt", l.approved_by as "approvedBy",
      l.promised_on as "promisedOn"
    from letter_way w join letter l on l.id = w.id
    where w.application = ${application}::uuid and w.way = 'accepted' order by w.accepted_at, l.id`.execute(tx);
  return rows;
}

/** `dueOn` is `YYYY-MM-DD`; `owner` the id of a member of staff. */
export type MadeRow = { what: PromiseKind; dueOn: string; madeAt: Date; keptAt: Date | null; owner: string };

/** Every promise of the case, kept ones too, in the order they were made. */
export async function promisesMade(tx: Tx, application: string): Promise<MadeRow[]> {
  const { rows } = await sql<MadeRow>`
    select what, due_on as "dueOn", made_at as "madeAt", kept_at as "keptAt", owner from promise
    where application = ${application}::uuid order by made_at, id`.execute(tx);
  return rows;
}

/** When somebody first decided about an open application that has a decision; null for any other. */
export async function firstDecided(tx: Tx, application: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(d.at) as at from decision d where d.application = ${application}::uuid
      and exists (select from decision c where c.application = d.application and c.current)`.execute(tx);
  return rows[0]?.at ?? null;
}
