// What a candidate can do with the link from a mail: see whose page it opens, open it, and read the own case.
import { type LinkOpened, openLink, readLink } from "../access/access.server.ts";
import type { Role } from "../access/actor.ts";
import {
  type CandidateCase,
  type CaseLetter,
  type Contact,
  candidateCase,
  type Person,
  type WithdrawRefused,
  withdraw,
} from "../answers/answers.server.ts";
import { consentsOfIn } from "../applications/applications.server.ts";
import { type Consent, consentHolds, keptUntil } from "../applications/consents.ts";
import {
  type Person as Handler,
  type MyConcern,
  myConcerns,
  raiseConcern,
  whoHandles,
} from "../concerns/concerns.server.ts";
import type { RaiseRefused } from "../concerns/rules.ts";
import type { Country } from "../jobs/job.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import type { Decision } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { periodsIn } from "./periods.server.ts";
import { warningFor } from "./retention.server.ts";
import { goesOn, keptMonths, type Periods, type Warning } from "./retention.ts";
import { toldPromise, type Where, whereOf } from "./rules.ts";
import { holderOf, mustHold, type Visitor } from "./visitor.server.ts";

export { askCode, askMove } from "./coding.server.ts";
export { consentMine, takeConsentBackMine } from "./consenting.server.ts";
export { correctMine, moveMine, restrictMine } from "./correcting.server.ts";
export { eraseByAddress, eraseMine } from "./erasing.server.ts";
export { exportMine, type MyData, myData } from "./exporting.server.ts";
export { type Period, periodsOf, setPeriod } from "./periods.server.ts";
export { runRetention } from "./retention.server.ts";

/** Everything the candidate's page shows. Dates are `YYYY-MM-DD` in the employer's zone. */
export type MyCase = {
  givenName: string;
  fullName: string;
  language: Lang;
  job: string;
  employer: string;
  contact: Contact;
  appliedOn: string;
  where: Where;
  since: string;
  promise: { dueOn: string; owner: Person; late: boolean } | undefined;
  /** Newest last. */
  letters: (Omit<CaseLetter, "acceptedAt"> & { on: string })[];
  /** Who has opened the application, and the day they first did. A day, not a time: nobody's working hours are told. */
  kept: Kept;
  /** That they want to be kept in mind for other jobs, while it holds. */
  consent: { givenOn: string; endsOn: string } | undefined;
  readers: { name: string; title: string | null; role: Role; on: string }[];
  /** What the candidate has raised, the oldest first. */
  concerns: MyConcern[];
};

export type LinkShown =
  | { ok: true; employer: string; job: string; language: Lang }
  | { ok: false; why: "unknown" | "expired" | "revoked" };

/** Whose page a link opens: enough to recognise it by, and nothing about the case. Changes nothing. */
export async function showLink(db: Db, token: string, now: Date): Promise<LinkShown> {
  const read = await readLink(db, token, now);
  if (!read.ok) return read;
  const found = await candidateCase(db, read.bearer);
  if (!found) return { ok: false, why: "unknown" };
  return { ok: true, employer: found.employer.name, job: found.job, language: found.language };
}

/** Exchanges the token for the secret of a cookie. From a POST only; pressing again gives the same. */
export const openMyPage = (db: Db, token: string, now: Date): Promise<LinkOpened> => openLink(db, token, now);

/** Takes the application of whoever holds the cookie back. @throws NotFound for anybody else, and when the link has ended */
export async function withdrawMine(
  db: Db,
  visitor: Visitor,
  reason: string,
  now: Date,
): Promise<Decision<WithdrawRefused>> {
  const { bearer } = await mustHold(db, visitor, now);
  return withdraw(db, bearer, { reason, baseUrl: visitor.baseUrl }, now);
}

/** What the page for raising a concern shows: whose it is, who would handle it, and what was raised before. */
type MyConcerns = { mine: MyCase; handler: Handler | null; country: Country };

/** Undefined for whoever holds no cookie. */
export async function concernsOfMine(db: Db, visitor: Visitor, now: Date): Promise<MyConcerns | undefined> {
  const bearer = (await holderOf(db, visitor, now))?.bearer;
  const mine = await myCase(db, visitor, now);
  return bearer && mine && { mine, ...(await whoHandles(db, bearer)) };
}

/** Raises a concern of whoever holds the cookie. @throws NotFound for anybody else */
export async function raiseMine(
  db: Db,
  visitor: Visitor,
  concern: { kind: unknown; text: string },
  now: Date,
): Promise<Decision<RaiseRefused>> {
  const { bearer } = await mustHold(db, visitor, now);
  return raiseConcern(db, bearer, { ...concern, baseUrl: visitor.baseUrl }, now);
}

/** The case of whoever holds the cookie in these headers; undefined for anybody else, and when the link has ended. */
export async function myCase(db: Db, request: Visitor, now: Date): Promise<MyCase | undefined> {
  const bearer = (await holderOf(db, request, now))?.bearer;
  const found = bearer && (await candidateCase(db, bearer));
  if (!found) return undefined;
  const { employer, application } = bearer;
  const keeping = await inTransaction(db, { employer }, async (tx) => ({
    consents: await consentsOfIn(tx, application),
    own: await periodsIn(tx, employer),
    warning: await warningFor(tx, application),
  }));
  return { ...shown(found, keeping, now), concerns: await myConcerns(db, bearer, now) };
}

/** Until when it is kept: a day once the job is closed, before that so many months after it, or as the archive law says. */
type Kept = { by: "day"; on: string } | { by: "months"; months: number } | { by: "archive" };

/** What decides how long it is kept, beside the job. */
type Keeping = { consents: readonly Consent[]; own: Periods; warning: Warning | null };

function keptOf(found: CandidateCase, { own, warning }: Keeping, consentEnd: string | undefined, now: Date): Kept {
  const { country, sector, jobClosedAt } = found.kept;
  const months = keptMonths(country, sector, own);
  if (months === null) return { by: "archive" };
  if (!jobClosedAt) return { by: "months", months };
  const day = (at: Date): string => dateIn(at, found.employer.timeZone);
  const on = goesOn({ closedOn: day(jobClosedAt), country, sector }, own, warning, day(now));
  return on === null ? { by: "archive" } : { by: "day", on: keptUntil(on, consentEnd) };
}

/** What the page says of a case: where it stands, what has been told, and the letters that were taken in. Pure. */
function shown(found: CandidateCase, keeping: Keeping, now: Date): Omit<MyCase, "concerns"> {
  const { timeZone } = found.employer;
  const day = (at: Date): string => dateIn(at, timeZone);
  const { where, since } = whereOf(found);
  const promise = toldPromise(found);
  const endsOn = consentHolds(keeping.consents, day(now));
  const given = keeping.consents.findLast((one) => one.takenBackAt === null && one.endsOn === endsOn);
  return {
    givenName: found.givenName || found.fullName,
    fullName: found.fullName,
    language: found.language,
    job: found.job,
    employer: found.employer.name,
    contact: found.contact,
    appliedOn: day(found.appliedAt),
    where,
    since: day(since),
    promise: promise && { dueOn: promise.dueOn, owner: promise.owner, late: promise.dueOn < day(now) },
    letters: found.letters.map(({ acceptedAt, ...letter }) => ({ ...letter, on: day(acceptedAt) })),
    kept: keptOf(found, keeping, endsOn, now),
    consent: given && { givenOn: day(given.givenAt), endsOn: given.endsOn },
    readers: found.readers.map(({ firstAt, ...one }) => ({ ...one, on: day(firstAt) })),
  };
}
