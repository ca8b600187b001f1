// What follows when a letter's mail was accepted or refused: the promise is kept, or another way must be found.
import { closingDaysIn, listEmployerIds, readEmployerIn } from "../access/access.server.ts";
import { type Actor, houseOf } from "../access/actor.ts";
import type { Application } from "../applications/application.ts";
import { setStateIn } from "../applications/applications.server.ts";
import { openAgainIn, readJobIn } from "../jobs/jobs.server.ts";
import { recordMany } from "../platform/audit/audit.server.ts";
import { inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { refusedOf } from "../platform/mail/mail.server.ts";
import { announce, type Payload, type World } from "../platform/queue/facts.server.ts";
import { callsOf } from "./calls-store.server.ts";
import { answeredIn } from "./closing.server.ts";
import { holdingAccepted, holdingRefused } from "./holding.server.ts";
import { unfollowedHoldings } from "./holding-store.server.ts";
import { facts, receiptMailKind, type Way } from "./kinds.ts";
import { type LetterRow, letters, unfollowedLetters } from "./letters-store.server.ts";
import { dueAfterBounce } from "./promises.ts";
import {
  endPromises,
  everReturned,
  insertPromises,
  lockPromises,
  type NewPromise,
  type OpenPromise,
  openPromises,
} from "./store.server.ts";
import { seenApplications } from "./who.server.ts";

const idsOf = (payload: Payload): string[] => (Array.isArray(payload.ids) ? [...payload.ids] : []);

/** The letters among what the mails were about that really are on this way now; the outbox is asked, not the payload believed. */
async function lettersOn(tx: Tx, ids: readonly string[], way: Way): Promise<LetterRow[]> {
  return (await letters(tx, { ids })).filter((letter) => letter.way === way);
}

/**
 * The receiving servers have said yes: only now are these people answered. Promise kept, application answered, one audit line each.
 * A second run finds nobody open and does nothing.
 */
export async function mailAccepted(world: World, payload: Payload): Promise<void> {
  const house = houseOf(payload.employer);
  await inTransaction(world.db, house, async (tx) => {
    await holdingAccepted(tx, house, idsOf(payload), world.now);
    const accepted = await lettersOn(tx, idsOf(payload), "accepted");
    const promised = await lockPromises(
      tx,
      accepted.map((letter) => letter.application),
    );
    const open = accepted.filter((letter) => promised.has(letter.application));
    await recordMany(
      tx,
      house,
      "letter.answered",
      open.map((letter) => ({ letter: letter.id, application: letter.application })),
    );
    await answeredIn(
      tx,
      house,
      open.map((letter) => letter.application),
      world.now,
    );
  });
}

/**
 * Servers have said no, at once or later. Nobody was told: the promise becomes "another channel", the job's owner has it, and an
 * application that counted as answered by this letter alone is open again, and its job too. A receipt that came back says the same
 * of the address before there is a letter. A second run finds that done and does nothing.
 */
export async function mailRefused(world: World, payload: Payload): Promise<void> {
  const house = houseOf(payload.employer);
  await inTransaction(world.db, house, async (tx) => {
    await holdingRefused(tx, house.employer, idsOf(payload), world.now);
    const bounced = await lettersOn(tx, idsOf(payload), "bounced");
    const receipts = new Set(await returnedReceipts(tx, idsOf(payload)));
    const letters = new Set(bounced.map((letter) => letter.application));
    const ids = [...letters, ...receipts];
    await holdJobs(tx, house, ids);
    await lockPromises(tx, ids);
    // Read again: another run may have made the new promise while this one waited for the lock.
    const promised = await openPromises(tx, ids);
    const called = new Set((await callsOf(tx, ids)).map((call) => call.application));
    const unheard = (await seenApplications(tx, house, ids)).filter((person) => {
      const what = promised.get(person.id)?.what;
      if (!letters.has(person.id)) return person.state === "open" && what === "first-word";
      if (person.state === "open") return what !== "another-channel";
      return person.state === "answered" && !called.has(person.id);
    });
    if (unheard.length > 0) await needAnother(tx, house, unheard, promised, world.now);
  });
}

/** Applications whose receipt came back and that needed no other channel yet. A receipt is about the application itself. */
async function returnedReceipts(tx: Tx, ids?: readonly string[]): Promise<string[]> {
  const refused = await refusedOf(tx, receiptMailKind, ids);
  const before = await everReturned(tx, refused);
  return refused.filter((id) => !before.has(id));
}

/** From now on these people must be reached in another way. Audit: `letter.bounced` for each. */
async function needAnother(
  tx: Tx,
  house: Actor,
  unheard: readonly Application[],
  promised: ReadonlyMap<string, OpenPromise>,
  now: Date,
): Promise<void> {
  const ids = unheard.map((person) => person.id);
  const today = dateIn(now, (await readEmployerIn(tx, house.employer)).timeZone);
  const closed = await closingDaysIn(tx, house.employer);
  await endPromises(tx, ids, "bounced", now);
  await reopen(tx, house, unheard);
  const promises = unheard.map((person) => another(person, promised.get(person.id), { today, closed }));
  await insertPromises(tx, house.employer, promises, now);
  const lines = ids.map((application) => ({ application }));
  await recordMany(tx, house, "letter.bounced", lines);
  await announce(tx, facts.reopened, { employer: house.employer, ids });
}

/**
 * Follows up every mail whose end was missed, because a reaction was lost or a backup was restored: the same two verbs, each
 * employer in its own scope. When nothing was missed it changes nothing.
 */
export async function reconcile(world: World): Promise<void> {
  for (const employer of await listEmployerIds(world.db)) {
    const { missed, receipts } = await inTransaction(world.db, houseOf(employer), async (tx) => ({
      missed: [...(await unfollowedLetters(tx)), ...(await unfollowedHoldings(tx))],
      receipts: await returnedReceipts(tx),
    }));
    const on = (way: "accepted" | "bounced") =>
      missed.filter((letter) => letter.way === way).map((letter) => letter.id);
    const accepted = on("accepted");
    const bounced = [...on("bounced"), ...receipts];
    if (accepted.length > 0) await mailAccepted(world, { employer, ids: accepted });
    if (bounced.length > 0) await mailRefused(world, { employer, ids: bounced });
  }
}

const jobsOf = (people: readonly Application[]): string[] => [...new Set(people.map((person) => person.job.id))].sort();

/** Nobody closes these jobs meanwhile. Jobs are locked before promises, here as everywhere. */
async function holdJobs(tx: Tx, house: Actor, ids: readonly string[]): Promise<void> {
  for (const job of jobsOf(await seenApplications(tx, house, ids))) await readJobIn(tx, house, job, "update");
}

/** Nobody waits in a closed job: one that was closed with these people answered is open again. */
async function reopen(tx: Tx, house: Actor, people: readonly Application[]): Promise<void> {
  const answered = people.filter((person) => person.state === "answered");
  for (const job of jobsOf(answered)) await openAgainIn(tx, house, job);
  if (answered.length > 0)
    await setStateIn(
      tx,
      answered.map((person) => person.id),
      "open",
    );
}

const another = (
  person: Application,
  old: OpenPromise | undefined,
  at: { today: string; closed: readonly string[] },
): NewPromise => ({
  application: person.id,
  what: "another-channel",
  owner: person.job.owner,
  dueOn: dueAfterBounce(old?.dueOn ?? null, at.today, person.job.country, at.closed),
});
