// Where a job says so, whoever waits past the promised day is told by itself that it takes longer, and until when.
import { closingDaysIn, listEmployerIds, readEmployerIn } from "../access/access.server.ts";
import { type House, houseOf } from "../access/actor.ts";
import type { Job } from "../jobs/job.ts";
import { listJobsIn, readJobIn } from "../jobs/jobs.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { hashText } from "../platform/ids.server.ts";
import { extensionIn, queueExtension } from "./extending.server.ts";
import { mostByRule, usualDays } from "./holding.ts";
import { heldByRule, standingHoldings } from "./holding-store.server.ts";
import { waitingIn } from "./lists-store.server.ts";
import { dueDate, isWorkingDay } from "./promises.ts";
import { lockPromises } from "./store.server.ts";

/**
 * Queues these letters, one batch a job and day. Not on days nobody works, not while the employer's sending rests. Whoever has a letter
 * for more time that was stopped or came back, or has had two by this rule, is left to a human. Runs as often as it likes.
 */
export async function holdByRule(db: Db, baseUrl: string, now: Date): Promise<void> {
  for (const id of await listEmployerIds(db)) {
    const house = houseOf(id);
    const jobs = await inTransaction(db, house, async (tx) => {
      const employer = await readEmployerIn(tx, id);
      const today = dateIn(now, employer.timeZone);
      if (employer.pausedAt || !isWorkingDay(today, employer.country, await closingDaysIn(tx, id))) return [];
      const ruled = (await listJobsIn(tx, house)).filter((job) => job.state === "open" && job.holding !== "by-hand");
      return ruled.map((job) => ({ slug: job.slug, today }));
    });
    for (const { slug, today } of jobs)
      await inTransaction(db, house, (tx) => holdJobIn(tx, house, { slug, today, baseUrl }, now));
  }
}

async function holdJobIn(
  tx: Tx,
  house: House,
  at: { slug: string; today: string; baseUrl: string },
  now: Date,
): Promise<void> {
  const job = await readJobIn(tx, house, at.slug, "share");
  if (job.state !== "open" || job.holding === "by-hand") return;
  const late = await lateIn(tx, job, at.today);
  if (late.length === 0) return;
  await lockPromises(tx, late);
  const until = dueDate(at.today, usualDays, job.country, await closingDaysIn(tx, job.employer));
  const cause = job.holding;
  const made = await extensionIn(tx, house, { applications: late, cause, until, job }, now);
  if (!made.ok || made.letters.length === 0) return;
  const key = hashText("by-rule", job.id, at.today);
  const sending = { job, made, key, bodyHash: made.hash, cause, until, baseUrl: at.baseUrl };
  await queueExtension(tx, { actor: house, staff: job.owner, automatic: true }, sending, now);
}

/** Whom the rule may write to. A letter that came back means that mail does not reach them. */
async function lateIn(tx: Tx, job: Job, today: string): Promise<string[]> {
  const waiting = await waitingIn(tx, [job.id], today);
  const late = waiting.filter((one) => one.what !== "another-channel").map((one) => one.applicationId);
  const [standing, had] = [await standingHoldings(tx, late), await heldByRule(tx, late)];
  return late.filter((id) => !standing.has(id) && (had.get(id) ?? 0) < mostByRule);
}
