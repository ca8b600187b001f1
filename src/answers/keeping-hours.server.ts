// Letters that are still here when the hours end, because the mail account is slow, rested or was out of reach, wait for the next morning.
import { listEmployerIds } from "../access/access.server.ts";
import { type Actor, houseOf } from "../access/actor.ts";
import { listJobsIn } from "../jobs/jobs.server.ts";
import { inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dueMails, mayLeaveUntil, outlivedMails, putOff } from "../platform/mail/putting-off.server.ts";
import type { World } from "../platform/queue/facts.server.ts";
import { type HoursOf, waitingIn, zonesOf } from "./batches-store.server.ts";
import { closesAt, type PuttingOff, placeOf, puttingOff } from "./human-hours.ts";
import { letterMailKind } from "./kinds.ts";

/**
 * Puts off what is due outside the hours of its job on its reader's clock, unless somebody chose to send it anyway. Runs every minute, for each employer in
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
  const zones = [null, ...(await zonesOf(tx))];
  const places = jobs.flatMap((job) =>
    zones.map((zone) => ({ of: keyOf({ job: job.id, zone }), hours: job.hours, where: placeOf(job.country, zone) })),
  );
  const closed = new Map<string, PuttingOff>();
  for (const { of, hours, where } of places) {
    const off = puttingOff(now, hours, where);
    if (off) closed.set(of, off);
  }
  const by = new Date(Math.max(0, ...[...closed.values()].map((off) => off.dueBy.getTime())));
  const due = await byPlace(tx, closed.size > 0 ? await dueMails(tx, letterMailKind, by) : []);
  for (const [of, { dueBy, until, closes }] of closed) {
    const late = (due.get(of) ?? []).filter((mail) => mail.nextTry <= dueBy);
    await putOff(tx, idsOf(late), until, closes);
  }
  // What was for an earlier day's hours, and is due again while they are open, may leave until they end.
  const waiting = await byPlace(tx, await outlivedMails(tx, letterMailKind, now));
  for (const { of, hours, where } of places)
    if (!closed.has(of)) await mayLeaveUntil(tx, idsOf(waiting.get(of) ?? []), closesAt(now, hours, where));
}

const keyOf = ({ job, zone }: HoursOf): string => `${job} ${zone ?? ""}`;
const idsOf = (mails: readonly { id: number }[]): number[] => mails.map((mail) => mail.id);

/** Mails by the hours they keep; those that keep none are left out. */
async function byPlace<T extends { about: string }>(tx: Tx, mails: readonly T[]): Promise<Map<string, T[]>> {
  const found = await waitingIn(
    tx,
    mails.map((mail) => mail.about),
  );
  const keeping = mails.filter((mail) => found.has(mail.about));
  return Map.groupBy(keeping, (mail) => keyOf(found.get(mail.about) ?? { job: "", zone: null }));
}
