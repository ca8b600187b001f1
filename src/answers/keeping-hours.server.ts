// Letters that are still here when the hours end, because the mail account is slow, rested or was out of reach, wait for the next morning.
import { listEmployerIds } from "../access/access.server.ts";
import { type Actor, houseOf } from "../access/actor.ts";
import type { Job } from "../jobs/job.ts";
import { listJobsIn } from "../jobs/jobs.server.ts";
import { inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dueMails, mayLeaveUntil, outlivedMails, putOff } from "../platform/mail/putting-off.server.ts";
import type { World } from "../platform/queue/facts.server.ts";
import { jobsOfWaiting } from "./batches-store.server.ts";
import { closesAt, type PuttingOff, placeOf, puttingOff } from "./human-hours.ts";
import { letterMailKind } from "./kinds.ts";

/**
 * Puts off what is due outside the hours of its job, unless somebody chose to send it anyway. Runs every minute, for each employer in
 * its own scope; a second run at the same moment finds nothing.
 */
export async function keepHours(world: World): Promise<void> {
  for (const employer of await listEmployerIds(world.db)) {
    const house = houseOf(employer);
    await inTransaction(world.db, house, (tx) => keepHoursIn(tx, house, world.now));
  }
}

async function keepHoursIn(tx: Tx, house: Actor, now: Date): Promise<void> {
  const jobs = (await listJobsIn(tx, house)).filter((job) => job.state !== "draft");
  const closed = new Map<string, PuttingOff>();
  for (const job of jobs) {
    const off = puttingOff(now, job.hours, placeOf(job.country));
    if (off) closed.set(job.id, off);
  }
  const by = new Date(Math.max(0, ...[...closed.values()].map((off) => off.dueBy.getTime())));
  const due = closed.size > 0 ? await dueMails(tx, letterMailKind, by) : [];
  const jobOf = await jobsOfWaiting(
    tx,
    due.map((mail) => mail.about),
  );
  for (const [job, { dueBy, until, closes }] of closed) {
    const late = due.filter((mail) => jobOf.get(mail.about) === job && mail.nextTry <= dueBy);
    await putOff(tx, idsOf(late), until, closes);
  }
  await letOpenOnesLeave(tx, jobs, closed, now);
}

const idsOf = (mails: readonly { id: number }[]): number[] => mails.map((mail) => mail.id);

/** What was for an earlier day's hours, and is due again while its job is open, may leave until the job closes. */
async function letOpenOnesLeave(
  tx: Tx,
  jobs: readonly Pick<Job, "id" | "hours" | "country">[],
  closed: ReadonlyMap<string, PuttingOff>,
  now: Date,
): Promise<void> {
  const waiting = await outlivedMails(tx, letterMailKind, now);
  const jobOf = await jobsOfWaiting(
    tx,
    waiting.map((mail) => mail.about),
  );
  for (const job of jobs.filter((one) => !closed.has(one.id))) {
    const own = waiting.filter((mail) => jobOf.get(mail.about) === job.id);
    await mayLeaveUntil(tx, idsOf(own), closesAt(now, job.hours, placeOf(job.country)));
  }
}
