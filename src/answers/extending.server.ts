// Extending promises: the letters as they would leave, and the one press that sends them. Nothing else gives a promise another day.
import { closingDaysIn, type Employer, readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor, Staff } from "../access/actor.ts";
import type { Application } from "../applications/application.ts";
import type { Cause, Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { record, recordMany } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { hashText } from "../platform/ids.server.ts";
import { batchByKey, insertBatch } from "./batches-store.server.ts";
import { endHoldings } from "./holding.server.ts";
import { type HoldingWhy, holdingLetter, mayExtend, mayPromise, type UntilWhy } from "./holding.ts";
import { insertHoldings, type NewHolding, standingHoldings } from "./holding-store.server.ts";
import { leavesAt, placeOf, undoneUntil } from "./human-hours.ts";
import { letterTexts, lockLettersOf } from "./letters-store.server.ts";
import { postLetters } from "./sending.server.ts";
import { currentDecisions, freshPlansAfter, lockPromises, openPromises } from "./store.server.ts";
import { mustBeIds, seenApplications, staffOnly } from "./who.server.ts";

export type ExtensionInput = {
  cause: Cause;
  /** The new day, `YYYY-MM-DD`. */
  until: string;
};

export type ExtensionLetter = {
  applicationId: string;
  fullName: string;
  language: Application["language"];
  subject: string;
  body: string;
  /** The promise it asks more time for. */
  promise: string;
};
export type NotExtended = { applicationId: string; fullName: string; why: HoldingWhy };

export type Extension =
  | { ok: false; why: UntilWhy }
  | {
      ok: true;
      letters: ExtensionLetter[];
      /** Those to whom no such letter goes, and why. */
      left: NotExtended[];
      /** Of all the texts as they stand: the press says which ones it means. */
      hash: string;
      /** When they leave. */
      at: Date;
    };

/** The letters that would leave, for somebody to read. Changes nothing. @throws NotFound when one of them is not for this person, or of another job */
export async function extensionOf(
  db: Db,
  actor: Actor,
  jobSlug: string,
  asked: ExtensionInput & { applications: readonly string[] },
  now: Date,
): Promise<Extension> {
  staffOnly(actor, "send");
  mustBeIds(asked.applications);
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, jobSlug);
    return extensionIn(tx, actor, { ...asked, job }, now);
  });
}

type Asked = ExtensionInput & { applications: readonly string[]; job: Job };

/** The letters as they would leave, in the caller's transaction. */
export async function extensionIn(tx: Tx, actor: Actor, asked: Asked, now: Date): Promise<Extension> {
  const { job, until } = asked;
  const employer = await readEmployerIn(tx, actor.employer);
  const at = leavesAt(undoneUntil(now, employer.undoMinutes), job.hours, placeOf(job.country));
  const leavesOn = dateIn(at, employer.timeZone);
  const may = mayPromise(until, leavesOn, job.country, await closingDaysIn(tx, actor.employer));
  if (!may.ok) return may;
  const people = await seenApplications(tx, actor, asked.applications);
  if (people.some((person) => person.job.id !== job.id)) throw new NotFound();
  const ids = people.map((person) => person.id);
  const [promises, decisions, holdings] = [
    await openPromises(tx, ids),
    await currentDecisions(tx, ids),
    await standingHoldings(tx, ids),
  ];
  const sender = await senderOf(tx, employer, job);
  const letters: ExtensionLetter[] = [];
  const left: NotExtended[] = [];
  for (const person of people) {
    const who = { applicationId: person.id, fullName: person.fullName };
    const promise = promises.get(person.id);
    const dueOn = promise?.dueOn ?? null;
    const outcome = decisions.get(person.id)?.outcome ?? null;
    const way = holdings.get(person.id)?.way ?? null;
    const fits = mayExtend({ state: person.state, outcome, way, email: person.email, dueOn }, until);
    if (!fits.ok || !promise) left.push({ ...who, why: fits.ok ? "answered" : fits.why });
    else {
      const { language, givenName } = person;
      const text = {
        language,
        givenName,
        job: job.title,
        employer: employer.name,
        sender,
        dueOn: promise.dueOn,
        leavesOn,
      };
      letters.push({ ...who, promise: promise.id, language, ...holdingLetter({ ...text, cause: asked.cause, until }) });
    }
  }
  const hash = hashText(...letters.flatMap((letter) => [letter.applicationId, letter.subject, letter.body]));
  return { ok: true, letters, left, hash, at };
}

async function senderOf(tx: Tx, employer: Employer, job: Job): Promise<Staff> {
  const owner = (await readStaffIn(tx, employer.id, [job.owner])).get(job.owner);
  if (!owner) throw new Error("a job's owner is not of its employer's staff");
  return owner;
}

export type Extended =
  | { ok: true; batch: string; size: number; notBefore: Date }
  | { ok: false; why: UntilWhy | "nothing" | "changed" | "key-reused" };

/**
 * Sends these people, of one job, the letter that asks for more time, as the person read it: `hash` is that of `extensionOf`, another
 * one refuses "changed". Their promises stay as they are until each letter is accepted. The letters can be stopped like any batch.
 * The same key again gives the same batch. Audit: `promises.extending`, and `letter.queued` for each. @throws NotFound
 */
export async function extendPromises(
  db: Db,
  actor: Actor,
  jobSlug: string,
  press: ExtensionInput & { applications: readonly string[]; hash: string; key: string; baseUrl: string },
  now: Date,
): Promise<Extended> {
  const by = staffOnly(actor, "send");
  mustBeIds(press.applications);
  return inTransaction(db, actor, async (tx): Promise<Extended> => {
    const job = await readJobIn(tx, actor, jobSlug);
    // The job stands in the key's hash: the same press for another job is another press.
    const [key, bodyHash] = [hashText("extend", press.key), hashText(job.id, press.hash)];
    const earlier = await batchByKey(tx, key);
    if (earlier) return replay(earlier, bodyHash);
    await lockPromises(tx, press.applications);
    await lockLettersOf(tx, press.applications);
    // Another press of the same key may have gone through while this one waited for the locks.
    const meanwhile = await batchByKey(tx, key);
    if (meanwhile) return replay(meanwhile, bodyHash);
    const made = await extensionIn(tx, by, { ...press, job }, now);
    if (!made.ok) return made;
    const size = made.letters.length;
    if (size === 0) return { ok: false, why: "nothing" };
    if (made.hash !== press.hash) return { ok: false, why: "changed" };
    const sending = { job, made, key, bodyHash, cause: press.cause, until: press.until, baseUrl: press.baseUrl };
    const batch = await queueExtension(tx, { actor: by, staff: by.id, automatic: false }, sending, now);
    if (batch) return { ok: true, batch, size, notBefore: made.at };
    const winner = await batchByKey(tx, key);
    return winner ? replay(winner, bodyHash) : { ok: false, why: "key-reused" };
  });
}

/** Who sends: `staff` answers for the letters; `automatic` where the job's rule wrote them and nobody pressed. */
type Sender = { actor: Actor; staff: string; automatic: boolean };
type Queueing = ExtensionInput & {
  job: Job;
  made: Extract<Extension, { ok: true }>;
  key: string;
  bodyHash: string;
  baseUrl: string;
};

/** Puts the letters in the queue as one batch and returns its id; undefined when this key has a batch. Audit: `promises.extending`. */
export async function queueExtension(tx: Tx, by: Sender, of: Queueing, now: Date): Promise<string | undefined> {
  const { job, made, key, bodyHash, cause, until, baseUrl } = of;
  const size = made.letters.length;
  const about = { employer: job.employer, job: job.id, key, bodyHash, size, notBefore: made.at, anyHour: false };
  const batch = await insertBatch(tx, { ...about, kind: "holding", by: by.staff, automatic: by.automatic }, now);
  if (!batch) return undefined;
  const letters = made.letters.map(({ applicationId, language, subject, body, promise }): NewHolding => {
    return { application: applicationId, language, subject, body, cause, promise, promisedOn: until };
  });
  await sendIn(tx, by, { batch, job, letters, baseUrl, notBefore: made.at }, now);
  await record(tx, by.actor, "promises.extending", { batch, job: job.id, letters: size, cause, dueOn: until });
  return batch;
}

const replay = (
  earlier: { id: string; bodyHash: string; size: number; notBefore: Date },
  bodyHash: string,
): Extended =>
  earlier.bodyHash === bodyHash
    ? { ok: true, batch: earlier.id, size: earlier.size, notBefore: earlier.notBefore }
    : { ok: false, why: "key-reused" };

type Leaving = { batch: string; job: Job; letters: readonly NewHolding[]; baseUrl: string; notBefore: Date };

/** What came back or was stopped before makes room; the new letters are written, approved and queued in one. */
async function sendIn(tx: Tx, by: Sender, leaving: Leaving, now: Date): Promise<void> {
  const { letters, ...rest } = leaving;
  await endHoldings(
    tx,
    letters.map((letter) => letter.application),
  );
  const ids = await insertHoldings(tx, { employer: rest.job.employer, ...by }, letters, now);
  const ready = await letterTexts(tx, { held: ids });
  const employer = await readEmployerIn(tx, rest.job.employer);
  await postLetters(tx, { ...rest, hours: rest.job.hours, ready, employer, automatic: by.automatic }, now);
  await freshPlansAfter(tx, ready.length);
  const lines = ready.map((row) => ({
    letter: row.id,
    application: row.application,
    batch: rest.batch,
    hash: row.hash,
  }));
  await recordMany(tx, by.actor, "letter.queued", lines);
}
