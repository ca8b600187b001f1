// What Gjensvar can do with concerns. The only file of this room that others call, besides its pure ones.
import { closingDaysIn, listColleaguesIn, readEmployerIn, readStaffIn } from "../access/access.server.ts";
import { type Bearer, houseOf } from "../access/actor.ts";
import { dueDate } from "../answers/promises.ts";
import { type Application, readApplicationIn } from "../applications/applications.server.ts";
import type { Country } from "../jobs/job.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { newId } from "../platform/ids.server.ts";
import type { Payload, World } from "../platform/queue/facts.server.ts";
import { tellHandler } from "./handlers.server.ts";
import { answerDays, handlerOf, isKind, mayStand, mostOpen, type RaiseRefused, teamOf, tidyText } from "./rules.ts";
import {
  type ConcernRow,
  concernsOf,
  insertConcern,
  putReturned,
  putTold,
  putUncertain,
  waitingFor,
} from "./store.server.ts";

export {
  answerConcern,
  type Concern,
  concernsDue,
  concernsFor,
  readConcern,
  toldOtherwise,
} from "./handling.server.ts";

export type Person = { name: string; title: string | null };

/** A candidate's own concern. Dates are `YYYY-MM-DD`. `answer` is null until the candidate has been told it. */
export type MyConcern = Pick<ConcernRow, "id" | "kind" | "text" | "dueOn"> & {
  raisedOn: string;
  handler: Person;
  late: boolean;
  answer: { text: string; by: Person; on: string } | null;
};

/** The bearer's concerns, the oldest first. An answer is shown once its mail was taken in, never before (invariant 3). */
export const myConcerns = (db: Db, bearer: Bearer, now: Date): Promise<MyConcern[]> =>
  inTransaction(db, { employer: bearer.employer }, (tx) => myConcernsIn(tx, bearer, now));

/** The same inside a transaction of another room. */
export async function myConcernsIn(tx: Tx, bearer: Bearer, now: Date): Promise<MyConcern[]> {
  const rows = await concernsOf(tx, bearer.application);
  if (rows.length === 0) return [];
  const { timeZone } = await readEmployerIn(tx, bearer.employer);
  const named = rows.flatMap(({ handler, answeredBy }) => [handler, ...(answeredBy ? [answeredBy] : [])]);
  const staff = await readStaffIn(tx, bearer.employer, named);
  const person = (id: string): Person => ({ name: staff.get(id)?.name ?? "", title: staff.get(id)?.title ?? null });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    text: row.text,
    dueOn: row.dueOn,
    raisedOn: dateIn(row.raisedAt, timeZone),
    handler: person(row.handler),
    late: row.dueOn < dateIn(now, timeZone),
    answer:
      row.way === "told" && row.answer !== null && row.answeredBy !== null && row.answeredAt !== null
        ? { text: row.answer, by: person(row.answeredBy), on: dateIn(row.answeredAt, timeZone) }
        : null,
  }));
}

/**
 * Who would handle a concern that the bearer raises, outside the job's team; null where nobody stands outside. `country` says which
 * authorities there are beside. @throws NotFound
 */
export const whoHandles = (db: Db, bearer: Bearer): Promise<{ handler: Person | null; country: Country }> =>
  inTransaction(db, { employer: bearer.employer }, async (tx) => {
    const { job } = await readApplicationIn(tx, houseOf(bearer.employer), bearer.application);
    const found = handlerOf(await listColleaguesIn(tx, bearer.employer), job, await waitingFor(tx));
    return { handler: found ? { name: found.name, title: found.title } : null, country: job.country };
  });

type Raised = { kind: unknown; text: string; baseUrl: string };

/**
 * Raises a concern: it gets a handler outside the job's team and a day, and the handler a mail. The same words pressed twice are one.
 * Audit: `concern.raised`, by the house and without the case: the log does not tell who complained. @throws NotFound
 */
export async function raiseConcern(
  db: Db,
  bearer: Bearer,
  { kind, text, baseUrl }: Raised,
  now: Date,
): Promise<Decision<RaiseRefused>> {
  const house = houseOf(bearer.employer);
  const tidy = tidyText(text);
  if (!isKind(kind)) return refuse("kind");
  const may = mayStand(tidy);
  if (!may.ok) return may;
  return inTransaction(db, house, async (tx): Promise<Decision<RaiseRefused>> => {
    const person = await readApplicationIn(tx, house, bearer.application);
    const waiting = (await concernsOf(tx, person.id)).filter((one) => one.answeredAt === null);
    if (waiting.some((one) => one.kind === kind && one.text === tidy)) return allow;
    if (waiting.length >= mostOpen) return refuse("many");
    const handler = handlerOf(await listColleaguesIn(tx, bearer.employer), person.job, await waitingFor(tx));
    if (!handler) return refuse("nobody");
    const id = newId();
    const dueOn = await dueOf(tx, person, now);
    const of = { id, employer: house.employer, application: person.id, job: person.job.id, team: teamOf(person.job) };
    const row = { ...of, kind, text: tidy, raisedAt: now, handler: handler.id, dueOn };
    if (!(await insertConcern(tx, row))) return allow;
    await record(tx, house, "concern.raised", { concern: id });
    await tellHandler(tx, handler, { link: `${baseUrl}/concerns/${id}`, dueOn });
    return allow;
  });
}

async function dueOf(tx: Tx, { job }: Application, now: Date): Promise<string> {
  const { timeZone } = await readEmployerIn(tx, job.employer);
  return dueDate(dateIn(now, timeZone), answerDays, job.country, await closingDaysIn(tx, job.employer));
}

const idsOf = ({ ids }: Payload): string[] => (Array.isArray(ids) ? [...ids] : []);

/** Answers that were taken in: now the candidate has been told. A second run changes nothing. */
export const answerAccepted = ({ db, now }: World, payload: Payload): Promise<void> =>
  inTransaction(db, { employer: payload.employer }, (tx) => putTold(tx, idsOf(payload), now));

/** Answers that came back: the handler must find another way. A second run changes nothing. */
export const answerRefused = ({ db }: World, payload: Payload): Promise<void> =>
  inTransaction(db, { employer: payload.employer }, (tx) => putReturned(tx, idsOf(payload)));

/** Answers of which nobody knows whether they arrived: the handler must ask. A second run changes nothing. */
export const answerUncertain = ({ db }: World, payload: Payload): Promise<void> =>
  inTransaction(db, { employer: payload.employer }, (tx) => putUncertain(tx, idsOf(payload)));
