// When the approved letters of a job would leave if somebody pressed Send now, and whom that leaves waiting past their promise.
import { readEmployerIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { Hours, Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { mailAccounts } from "../platform/mail/account.server.ts";
import { timeLeft } from "../platform/mail/pace.ts";
import { leavesAt, placeOf, undoneUntil } from "./human-hours.ts";
import { letters } from "./letters-store.server.ts";
import { canLeave } from "./sending.server.ts";
import { openPromises } from "./store.server.ts";
import { must } from "./who.server.ts";

export type Departure = {
  /** When they leave. */
  at: Date;
  /** When they would leave at any hour: the end of the undo time. Earlier than `at` where the hours hold them back. */
  soonest: Date;
  hours: Hours | null;
  undoMinutes: number;
};

/** What that means for the approved letters of the job. */
export type DepartureOfAll = Departure & {
  /** The hours end before the last of them has left, at the mail account's pace. */
  spills: boolean;
  /** People among them who were promised an answer on a day before they leave: their promise is not kept by then. */
  promisedBefore: number;
};

/** When letters leave, without a look at them. @throws NotFound for who may not decide in this job */
export async function departureOf(db: Db, actor: Actor, jobSlug: string, now: Date): Promise<Departure> {
  must(actor, "decide");
  return inTransaction(db, actor, async (tx) => departureIn(tx, actor, await readJobIn(tx, actor, jobSlug), now));
}

/** The same, with what it means for the letters that would go. @throws NotFound for who may not decide in this job */
export async function departureOfAll(db: Db, actor: Actor, jobSlug: string, now: Date): Promise<DepartureOfAll> {
  must(actor, "decide");
  const paces = (await mailAccounts(db)).flatMap((account) => account.perMinute ?? []);
  const perMinute = paces.length > 0 ? Math.min(...paces) : null;
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, jobSlug);
    const departure = await departureIn(tx, actor, job, now);
    const place = placeOf(job.country);
    const going = (await letters(tx, { job: job.id })).filter(canLeave).map((row) => row.application);
    const last = new Date(departure.at.getTime() + (timeLeft(Math.max(0, going.length - 1), perMinute) ?? 0));
    return {
      ...departure,
      spills: leavesAt(last, job.hours, place) > last,
      promisedBefore: await promisedBefore(tx, going, dateIn(departure.at, place.zone)),
    };
  });
}

async function departureIn(tx: Tx, actor: Actor, job: Job, now: Date): Promise<Departure> {
  const { undoMinutes } = await readEmployerIn(tx, actor.employer);
  const soonest = undoneUntil(now, undoMinutes);
  return { at: leavesAt(soonest, job.hours, placeOf(job.country)), soonest, hours: job.hours, undoMinutes };
}

/** How many of these people were promised an answer on a day before this one, and have not had it. */
export async function promisedBefore(tx: Tx, applications: readonly string[], date: string): Promise<number> {
  const open = await openPromises(tx, applications);
  return [...open.values()].filter((promise) => promise.dueOn < date).length;
}
