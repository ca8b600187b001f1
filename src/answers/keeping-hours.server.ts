// Letters that are still here when the hours end, because the mail account is slow, rested or was out of reach, wait for the next morning.
import { listEmployerIds } from "../access/access.server.ts";
import { type Actor, houseOf } from "../access/actor.ts";
import { listJobsIn } from "../jobs/jobs.server.ts";
import { inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dueMails, putOff } from "../platform/mail/putting-off.server.ts";
import type { World } from "../platform/queue/facts.server.ts";
import { jobsOfWaiting } from "./batches-store.server.ts";
import { type PuttingOff, placeOf, puttingOff } from "./human-hours.ts";
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
  const closed = new Map<string, PuttingOff>();
  for (const job of await listJobsIn(tx, house)) {
    const off = job.state === "draft" ? null : puttingOff(now, job.hours, placeOf(job.country));
    if (off) closed.set(job.id, off);
  }
  const by = new Date(Math.max(0, ...[...closed.values()].map((off) => off.dueBy.getTime())));
  const due = closed.size > 0 ? await dueMails(tx, letterMailKind, by) : [];
  const jobOf = await jobsOfWaiting(
    tx,
    due.map((mail) => mail.about),
  );
  for (const [job, { dueBy, until }] of closed) {
    const late = due.filter((mail) => jobOf.get(mail.about) === job && mail.nextTry <= dueBy);
    await putOff(
      tx,
      late.map((mail) => mail.id),
      until,
    );
  }
}
