// What may be shown to a candidate: the one reading of the case behind the candidate's own page.
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import { type Bearer, houseOf } from "../access/actor.ts";
import { readApplicationIn, seenByIn } from "../applications/applications.server.ts";
import type { Country, Sector } from "../jobs/job.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { callsOf } from "./calls-store.server.ts";
import { type Reader, toldReaders } from "./readers.ts";
import { firstDecided, type MadeRow, promisesMade, type TakenRow, takenLetters } from "./showing-store.server.ts";

export type Person = { name: string; title: string | null };
/** Whoever owns the job: the one to call or write to. */
export type Contact = Person & { phone: string | null; email: string };
/** A letter that the candidate's mail server has taken in, with whoever approved it. */
export type CaseLetter = Omit<TakenRow, "approvedBy"> & { from: Person | null };
/** A promise as it was made. `dueOn` is `YYYY-MM-DD`. */
export type CasePromise = Omit<MadeRow, "owner"> & { owner: Person };

/**
 * What the rules of the candidate's page judge. It holds no decision, no draft and no letter under way; the promises it holds
 * are all that were made, and `toldPromise` of the mine room says which of them has been told.
 */
export type CandidateCase = {
  givenName: string;
  fullName: string;
  language: Lang;
  /** The job's title. */
  job: string;
  employer: { name: string; timeZone: string };
  contact: Contact;
  state: "open" | "answered" | "withdrawn";
  appliedAt: Date;
  /** When somebody last called and wrote it down. */
  calledAt: Date | null;
  /** Oldest first. */
  letters: CaseLetter[];
  /** In the order they were made. */
  promises: CasePromise[];
  /** What decides how long it is kept. */
  kept: { country: Country; sector: Sector; jobClosedAt: Date | null };
  /** Who has opened the application, as far as the candidate may be told. */
  readers: Reader[];
};

/** The case of the bearer's application, in the scope of its employer. Undefined when it has been erased. */
export const candidateCase = (db: Db, bearer: Bearer): Promise<CandidateCase | undefined> =>
  inTransaction(db, { employer: bearer.employer }, (tx) =>
    candidateCaseIn(tx, bearer).catch((fault: unknown) => {
      if (fault instanceof NotFound) return undefined;
      throw fault;
    }),
  );

/** The same within a transaction. @throws NotFound when it has been erased */
export async function candidateCaseIn(tx: Tx, bearer: Bearer): Promise<CandidateCase> {
  const application = await readApplicationIn(tx, houseOf(bearer.employer), bearer.application);
  const { job, givenName, fullName, language, state, appliedAt } = application;
  const employer = await readEmployerIn(tx, bearer.employer);
  const letters = await takenLetters(tx, application.id);
  const promises = await promisesMade(tx, application.id);
  const calls = await callsOf(tx, [application.id]);
  const untold = state === "open" ? await firstDecided(tx, application.id) : null;
  const named = [job.owner, ...promises.map((one) => one.owner), ...letters.flatMap((one) => one.approvedBy ?? [])];
  const staff = await readStaffIn(tx, bearer.employer, named);
  const member = (id: string) => {
    const found = staff.get(id);
    if (!found) throw new Error("somebody who owns a promise, a letter or the job is not among the staff");
    return found;
  };
  const person = (id: string): Person => ({ name: member(id).name, title: member(id).title });
  return {
    givenName,
    fullName,
    language,
    job: job.title,
    employer: { name: employer.name, timeZone: employer.timeZone },
    contact: { ...person(job.owner), phone: member(job.owner).phone, email: member(job.owner).email },
    state,
    appliedAt,
    calledAt: calls.at(-1)?.at ?? null,
    letters: letters.map(({ approvedBy, ...one }) => ({ ...one, from: approvedBy ? person(approvedBy) : null })),
    promises: promises.map((one) => ({ ...one, owner: person(one.owner) })),
    kept: { country: job.country, sector: job.sector, jobClosedAt: job.closedAt },
    readers: toldReaders(await seenByIn(tx, employer.id, application.id), untold),
  };
}
