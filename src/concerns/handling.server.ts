// Reading and answering concerns, for who stands outside the job's team. Part of the front door.
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { houseOf } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { readManyIn } from "../applications/applications.server.ts";
import type { Job } from "../jobs/job.ts";
import { readJobsIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { post } from "../platform/mail/mail.server.ts";
import { isUuid } from "../platform/uuid.ts";
import { answerMail } from "./mails.ts";
import {
  type AnswerRefused,
  type ConcernKind,
  countKinds,
  isWaiting,
  mayStand,
  standsOutside,
  tidyText,
} from "./rules.ts";
import {
  allConcerns,
  type CameBack,
  type ConcernRow,
  cameBack,
  concernForUpdate,
  putAnswer,
  putToldOtherwise,
} from "./store.server.ts";

/** A concern as its handler reads it. Dates are `YYYY-MM-DD` in the employer's zone. */
export type Concern = Pick<ConcernRow, "id" | "kind" | "text" | "dueOn" | "answer" | "way"> & {
  raisedOn: string;
  answeredOn: string | null;
  answeredBy: string | null;
  late: boolean;
  handler: { id: string; name: string };
  job: string;
  candidate: { name: string; email: string | null; phone: string | null };
};

/** Of these, the ones that this person may read: outside the job's team both as it was when the concern was raised and as it is now. */
async function outsideIn(tx: Tx, actor: Actor, rows: readonly ConcernRow[]): Promise<{ row: ConcernRow; job: Job }[]> {
  if (actor.kind !== "staff" || !mayDo(actor, "manage-staff")) throw new NotFound();
  const jobs = await readJobsIn(
    tx,
    houseOf(actor.employer),
    rows.map((row) => row.job),
  );
  return rows.flatMap((row) => {
    const job = jobs.get(row.job);
    return job && standsOutside(actor, job) && !row.team.includes(actor.id) ? [{ row, job }] : [];
  });
}

async function shownIn(
  tx: Tx,
  actor: Actor,
  found: readonly { row: ConcernRow; job: Job }[],
  now: Date,
): Promise<Concern[]> {
  const { timeZone } = await readEmployerIn(tx, actor.employer);
  const staff = await readStaffIn(
    tx,
    actor.employer,
    found.flatMap(({ row }) => [row.handler, ...(row.answeredBy ? [row.answeredBy] : [])]),
  );
  const ids = [...new Set(found.map(({ row }) => row.application))];
  const people = new Map((await readManyIn(tx, houseOf(actor.employer), ids)).map((one) => [one.id, one]));
  const day = (at: Date): string => dateIn(at, timeZone);
  return found.map(({ row, job }) => {
    const person = people.get(row.application);
    return {
      id: row.id,
      kind: row.kind,
      text: row.text,
      dueOn: row.dueOn,
      answer: row.answer,
      way: row.way,
      raisedOn: day(row.raisedAt),
      answeredOn: row.answeredAt && day(row.answeredAt),
      answeredBy: row.answeredBy && (staff.get(row.answeredBy)?.name ?? null),
      late: row.answeredAt === null && row.dueOn < day(now),
      handler: { id: row.handler, name: staff.get(row.handler)?.name ?? "" },
      job: job.title,
      candidate: { name: person?.fullName ?? "", email: person?.email ?? null, phone: person?.phone ?? null },
    };
  });
}

/** The concerns this person may read, those that wait first, and how many there are of each kind. @throws NotFound */
export const concernsFor = (
  db: Db,
  actor: Actor,
  now: Date,
): Promise<{ concerns: Concern[]; kinds: { kind: ConcernKind; count: number }[] }> =>
  inTransaction(db, actor, async (tx) => {
    const found = await outsideIn(tx, actor, await allConcerns(tx));
    return {
      concerns: await shownIn(tx, actor, found, now),
      kinds: countKinds(found.map(({ row }) => row.kind)),
    };
  });

/** How many want something of this person, and the day of the first. Null for who handles none, and when none waits. */
export async function concernsDue(
  db: Db,
  actor: Actor,
  now: Date,
): Promise<{ waiting: number; dueOn: string; late: boolean } | null> {
  if (!mayDo(actor, "manage-staff")) return null;
  const waiting = (await concernsFor(db, actor, now)).concerns.filter(isWaiting);
  const [first] = waiting;
  return first ? { waiting: waiting.length, dueOn: first.dueOn, late: first.late } : null;
}

/** One concern, and what came back by mail about its answer. @throws NotFound for the job's team and for strangers */
export const readConcern = (db: Db, actor: Actor, id: string, now: Date): Promise<Concern & { back: CameBack[] }> =>
  inTransaction(db, actor, async (tx) => {
    const { shown } = await oneIn(tx, actor, id, now);
    return { ...shown, back: await cameBack(tx, id) };
  });

async function oneIn(tx: Tx, actor: Actor, id: string, now: Date): Promise<{ row: ConcernRow; shown: Concern }> {
  if (actor.kind !== "staff" || !mayDo(actor, "manage-staff") || !isUuid(id)) throw new NotFound();
  const row = await concernForUpdate(tx, id);
  const found = row ? await outsideIn(tx, actor, [row]) : [];
  const [shown] = await shownIn(tx, actor, found, now);
  if (!row || !shown) throw new NotFound();
  return { row, shown };
}

/**
 * Answers a concern: a mail to the candidate, or the candidate's own page alone where there is no address. Whoever answers has it from
 * then on. Refused when it is answered already. Audit: `concern.answered`, without the case. @throws NotFound for the job's team
 */
export async function answerConcern(
  db: Db,
  actor: Actor,
  id: string,
  { text, baseUrl }: { text: string; baseUrl: string },
  now: Date,
): Promise<Decision<AnswerRefused>> {
  const tidy = tidyText(text);
  return inTransaction(db, actor, async (tx): Promise<Decision<AnswerRefused>> => {
    const { row, shown } = await oneIn(tx, actor, id, now);
    if (actor.kind !== "staff") throw new NotFound();
    if (row.answeredAt !== null) return refuse("answered");
    const may = mayStand(tidy);
    if (!may.ok) return may;
    const [person] = await readManyIn(tx, houseOf(actor.employer), [row.application]);
    const to = person?.email ?? null;
    await putAnswer(tx, id, { answer: tidy, by: actor.id, way: to === null ? "told" : "sent" }, now);
    await record(tx, actor, "concern.answered", { concern: id });
    if (!person || to === null) return allow;
    const employer = await readEmployerIn(tx, actor.employer);
    const mail = answerMail(person.language, {
      name: person.givenName || person.fullName,
      raisedOn: shown.raisedOn,
      answer: tidy,
      from: [actor.name, ...(actor.title ? [actor.title] : []), employer.name],
      link: `${baseUrl}/my`,
    });
    // A reply goes to whoever answered: the employer's mailbox is read by the job's team.
    const of = { employer: employer.id, about: id, kind: "concern-answer", private: true } as const;
    await post(tx, [{ ...mail, ...of, from: employer.mailFrom, replyTo: actor.email, to }]);
    return allow;
  });
}

/**
 * Says that the candidate was told the answer in another way, where the mail came back or nobody knows. Pressed twice is once; where
 * there is nothing to tell it does nothing. Audit: `concern.told`. @throws NotFound for the job's team
 */
export const toldOtherwise = (db: Db, actor: Actor, id: string, now: Date): Promise<void> =>
  inTransaction(db, actor, async (tx) => {
    const { row } = await oneIn(tx, actor, id, now);
    if (row.way !== "uncertain" && row.way !== "returned") return;
    await putToldOtherwise(tx, id, now);
    await record(tx, actor, "concern.told", { concern: id });
  });
