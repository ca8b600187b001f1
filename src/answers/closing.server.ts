// Ends: who is unanswered, and a job closed.
import { readEmployerIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { setStateIn } from "../applications/applications.server.ts";
import { jobsSeenIn, markClosedIn, readJobIn } from "../jobs/jobs.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { announce } from "../platform/queue/facts.server.ts";
import { endHoldings } from "./holding.server.ts";
import { facts } from "./kinds.ts";
import { countWaiting, uncalledIn, type Waiting, waitingIn } from "./lists-store.server.ts";
import { isDebt } from "./promises.ts";
import { mayClose } from "./rules.ts";
import { endPromises } from "./store.server.ts";
import { must } from "./who.server.ts";

export type Unanswered = {
  /** Open applications. */
  open: number;
  /** Of them, those promised word on a day that has passed. */
  silent: number;
  /** Those in silence first, by the date they were promised. */
  people: (Waiting & { silent: boolean })[];
};

/**
 * Everybody without an answer: in one job, or in all this person sees. The doctor, the front page and the closing of a job
 * all ask here. Dates are the employer's own. @throws NotFound
 */
export async function unanswered(
  db: Db,
  actor: Actor,
  which: { job?: string | undefined },
  now: Date,
): Promise<Unanswered> {
  must(actor, "see-applications");
  return inTransaction(db, actor, (tx) => unansweredIn(tx, actor, which, now));
}

export async function unansweredIn(
  tx: Tx,
  actor: Actor,
  which: { job?: string | undefined },
  now: Date,
): Promise<Unanswered> {
  must(actor, "see-applications");
  const jobs = which.job === undefined ? await jobsSeenIn(tx, actor) : [(await readJobIn(tx, actor, which.job)).id];
  const today = dateIn(now, (await readEmployerIn(tx, actor.employer)).timeZone);
  const people = await waitingIn(tx, jobs);
  return {
    ...(await countWaiting(tx, jobs, today)),
    people: people.map((one) => ({ ...one, silent: isDebt(one.dueOn, today) })),
  };
}

/** The two numbers alone, without anybody's name: for figures and health checks. @throws NotFound */
export async function countUnanswered(db: Db, actor: Actor, now: Date): Promise<{ open: number; silent: number }> {
  must(actor, "see-jobs");
  return inTransaction(db, actor, async (tx) => {
    const today = dateIn(now, (await readEmployerIn(tx, actor.employer)).timeZone);
    return countWaiting(tx, await jobsSeenIn(tx, actor), today);
  });
}

export type Closed =
  | { ok: true }
  | { ok: false; why: "closed"; people: [] }
  | {
      ok: false;
      why: "unanswered" | "not-called";
      people: { applicationId: string; fullName: string; phone: string | null }[];
    };

/**
 * Closes a job, or says who still waits; under the stricter rule also who was interviewed and not called. The database refuses too.
 * Audit: `job.closed`. @throws NotFound
 */
export async function closeJob(db: Db, actor: Actor, slug: string, now: Date): Promise<Closed> {
  must(actor, "close-job");
  return inTransaction(db, actor, async (tx): Promise<Closed> => {
    const job = await readJobIn(tx, actor, slug, "update");
    const waiting = await waitingIn(tx, [job.id]);
    const notCalled = job.closingRule === "all-answered-and-called" ? await uncalledIn(tx, job.id) : [];
    const may = mayClose({
      state: job.state,
      rule: job.closingRule,
      unanswered: waiting.length,
      notCalled: notCalled.length,
    });
    if (may.ok) {
      await markClosedIn(tx, actor, job.id, now);
      return { ok: true };
    }
    if (may.why === "closed") return { ok: false, why: "closed", people: [] };
    const people = may.why === "unanswered" ? waiting : notCalled;
    return {
      ok: false,
      why: may.why,
      people: people.map(({ applicationId, fullName, phone }) => ({ applicationId, fullName, phone })),
    };
  });
}

/** These people have been told: promise kept, application answered, the fact announced. The caller has checked that they are open. */
export async function answeredIn(tx: Tx, actor: Actor, applications: readonly string[], now: Date): Promise<void> {
  if (applications.length === 0) return;
  await endHoldings(tx, applications);
  await endPromises(tx, applications, "answered", now);
  await setStateIn(tx, applications, "answered");
  await announce(tx, facts.answered, { employer: actor.employer, ids: applications });
}
