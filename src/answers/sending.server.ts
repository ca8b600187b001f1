// Sending: approved letters into the outbox, once; and once more for a letter that came back.
import { type Employer, makeLinksIn, readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor, Staff } from "../access/actor.ts";
import type { Hours, Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { record, recordMany } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { hashText } from "../platform/ids.server.ts";
import { type Mail, post } from "../platform/mail/mail.server.ts";
import { onlyOf } from "./approving.server.ts";
import { type BatchRow, batchByKey, dropBatch, insertBatch, leaveBatch, lockBatch } from "./batches-store.server.ts";
import { differencesIn } from "./equal.server.ts";
import { closesAt, leavesAt, placeOf, undoneUntil } from "./human-hours.ts";
import { letterMailKind } from "./kinds.ts";
import {
  type LetterRow,
  type LetterText,
  letters,
  letterTexts,
  lockLetters,
  queueLetters,
  unqueueLetters,
} from "./letters-store.server.ts";
import { letterMail } from "./mails.ts";
import { mayLeave, mayQueue, mayReplay, maySendAgain } from "./rules.ts";
import { freshPlansAfter } from "./store.server.ts";
import { mustBeIds, staffOnly } from "./who.server.ts";

export type QueueInput = {
  /** One press of the button: the page makes it, and repeats it when the press is repeated. */
  key: string;
  /** The number the person typed. */
  typed: number;
  /** Send now anyway: the letters do not wait for the job's hours, only until the undo time is over. */
  anyHour?: boolean;
  /** The second yes: letters that say no without a reason go too. */
  bareToo?: boolean;
  /** The address people use, without a slash at the end: letters carry a link to it. */
  baseUrl: string;
};

export type Queued =
  | { ok: true; batch: string; size: number; notBefore: Date }
  | { ok: false; why: "count" | "nothing" | "without-reason" | "unequal"; count: number }
  | { ok: false; why: "key-reused" | "changed" };

/** A page's own key is shorter; a longer one counts by its hash, because an index takes no text of any length. */
const longestKey = 200;
/** What the column holds. */
const mostAtOnce = 2_147_483_647;

/**
 * Puts every approved letter of a job that has an address, and whose person has not withdrawn or had the answer by telephone, into
 * the outbox. They leave after the employer's undo time, in the job's hours on a working day of its country, unless `anyHour`.
 * The same key again gives the same batch, however many presses at once; with another count or another choice of hours,
 * "key-reused". A letter whose text is not the approved one is never sent, and none while a difference between people is neither
 * mended nor signed ("unequal", with how many). One that says no without a reason leaves only with `bareToo`: else "without-reason".
 * Audit: `batch.queued`, and `letter.queued` for each. @throws NotFound
 */
export async function queueApproved(
  db: Db,
  actor: Actor,
  jobSlug: string,
  input: QueueInput,
  now: Date,
): Promise<Queued> {
  const by = staffOnly(actor, "send");
  return inTransaction(db, actor, async (tx): Promise<Queued> => {
    const job = await readJobIn(tx, actor, jobSlug);
    const employer = await readEmployerIn(tx, actor.employer);
    const bodyHash = hashText(job.id, String(input.typed), ...(input.anyHour ? ["any-hour"] : []));
    const key = input.key.length > longestKey ? hashText(input.key) : input.key;
    const counted = input.typed > 0 && input.typed <= mostAtOnce && Number.isInteger(input.typed);
    const earlier = await batchByKey(tx, key);
    if (earlier) return replay(earlier, bodyHash);
    const hours = input.anyHour ? null : job.hours;
    const notBefore = leavesAt(undoneUntil(now, employer.undoMinutes), hours, placeOf(job.country));
    const wanted = {
      employer: employer.id,
      job: job.id,
      key,
      bodyHash,
      size: input.typed,
      notBefore,
      anyHour: input.anyHour === true,
      kind: "answer" as const,
      by: by.id,
    };
    const batch = counted ? await insertBatch(tx, wanted, now) : undefined;
    if (!batch && counted) {
      const winner = await batchByKey(tx, key);
      return winner ? replay(winner, bodyHash) : { ok: false, why: "key-reused" };
    }
    const ready = await readyToLeave(tx, job.id);
    const refusal = refusalOf(ready, input) ?? (await unequalIn(tx, job, ready));
    if (refusal || !batch) {
      if (batch) await dropBatch(tx, batch);
      return refusal ?? { ok: false, why: "nothing", count: ready.length };
    }
    await postLetters(tx, { batch, ready, job, employer, baseUrl: input.baseUrl, notBefore, hours }, now);
    await freshPlansAfter(tx, ready.length);
    const anyway = input.anyHour && job.hours ? { anyHour: true } : {};
    const bare = ready.filter((row) => row.bare).length;
    const bareToo = bare > 0 ? { withoutReason: bare } : {};
    await record(tx, actor, "batch.queued", { batch, job: job.id, letters: ready.length, ...anyway, ...bareToo });
    await recordMany(
      tx,
      actor,
      "letter.queued",
      ready.map((row) => ({ letter: row.id, application: row.application, batch, hash: row.hash })),
    );
    return { ok: true, batch, size: ready.length, notBefore };
  });
}

function replay(batch: BatchRow, bodyHash: string): Queued {
  const may = mayReplay(batch, bodyHash);
  return may.ok ? { ok: true, batch: batch.id, size: batch.size, notBefore: batch.notBefore } : may;
}

/** Approved, with an address, and the person still waits for it. */
export const canLeave = (row: LetterRow): boolean =>
  row.way === "approved" && row.email !== null && mayLeave({ state: row.applicationState, stage: row.stage }).ok;

/** Approved letters with an address, to people who still wait for them, held until commit. */
async function readyToLeave(tx: Tx, job: string): Promise<LetterText[]> {
  const held = (await letters(tx, { job })).filter(canLeave).map((row) => row.id);
  await lockLetters(tx, held);
  return onlyOf(held, (await letterTexts(tx, { job })).filter(canLeave));
}

/** Invariant 6: a difference between people is mended, or somebody signed a reason for it, before the letters leave. */
async function unequalIn(tx: Tx, job: Job, ready: readonly LetterText[]) {
  const found = await differencesIn(
    tx,
    job,
    ready.map((row) => row.application),
  );
  const count = found.filter((one) => one.signed === null).length;
  return count > 0 ? { ok: false as const, why: "unequal" as const, count } : undefined;
}

function refusalOf(
  ready: readonly LetterText[],
  { typed, bareToo = false }: QueueInput,
): Extract<Queued, { ok: false }> | undefined {
  const bare = ready.filter((row) => row.bare).length;
  const may = mayQueue({ count: ready.length, typed, bare, bareToo });
  if (!may.ok) return { ok: false, why: may.why, count: ready.length };
  const bound = ready.every((row) => row.approvedHash === hashText(row.subject, row.body));
  return bound ? undefined : { ok: false, why: "changed" };
}

type Sending = {
  batch: string;
  ready: readonly LetterText[];
  job: Job;
  employer: Employer;
  baseUrl: string;
  /** The end of the undo time, or the beginning of the hours after it: nothing leaves before, wherever somebody is. */
  notBefore: Date;
  /** The hours they keep, each on the clock of who gets it. */
  hours: Hours | null;
  /** Nobody pressed: the mail says so. */
  automatic?: boolean;
};

/** Letters as outbox rows, each with a link to the person's own page. */
export async function postLetters(tx: Tx, sending: Sending, now: Date): Promise<void> {
  const { ready, job, employer } = sending;
  const owner = (await readStaffIn(tx, employer.id, [job.owner])).get(job.owner);
  if (!owner) throw new Error("a job's owner is not of its employer's staff");
  const links = await makeLinksIn(
    tx,
    employer.id,
    ready.map((row) => row.application),
    now,
  );
  const span = spansOf(sending);
  const mails = ready.map((row) =>
    mailOf(
      row,
      { ...sending, ...span(row.timeZone) },
      owner,
      `${sending.baseUrl}/l/${links.get(row.application) ?? ""}`,
    ),
  );
  const rows = await post(tx, mails);
  const placed = ready.flatMap((row, n) => {
    const mail = rows[n];
    return mail === undefined ? [] : [{ id: row.id, mail }];
  });
  await queueLetters(tx, sending.batch, placed);
}

type Span = { notBefore: Date; notAfter: Date | null };

/** Between which moments a letter may leave, by the zone of who gets it: worked out once for each. */
function spansOf({ job, hours, notBefore }: Sending): (zone: string | null) => Span {
  const known = new Map<string | null, Span>();
  return (zone) => {
    const found = known.get(zone);
    if (found) return found;
    const place = placeOf(job.country, zone);
    const first = leavesAt(notBefore, hours, place);
    const span = { notBefore: first, notAfter: closesAt(first, hours, place) };
    known.set(zone, span);
    return span;
  };
}

/** One letter as an outbox row. The letter's version makes a letter that was stopped and sent again another mail. */
function mailOf(row: LetterText, sending: Sending & Span, owner: Staff, link: string): Mail {
  const { employer, job, notBefore, notAfter } = sending;
  const made = letterMail({
    lang: row.language,
    employer: employer.name,
    team: job.team,
    date: dateIn(notBefore, employer.timeZone),
    subject: row.subject,
    body: row.body,
    sender: { name: owner.name, ...(owner.phone ? { phone: owner.phone } : {}) },
    link,
    drafted: row.sentences.length > 0,
    ...(row.kind === "holding" ? { holding: sending.automatic ? "by-rule" : "read" } : {}),
  });
  return {
    employer: employer.id,
    about: row.id,
    kind: letterMailKind,
    version: row.version,
    from: employer.mailFrom,
    replyTo: owner.email,
    to: row.email ?? "",
    lang: row.language,
    notBefore,
    notAfter,
    ...made,
  };
}

/**
 * Lets a letter that came back go out once more: it is approved again, as the mail of a new version, and waits for the next press
 * of Send, and counts there from now on. Correct the address first (`changeApplication`). Audit: `letter.sent-again`. @throws NotFound
 */
export async function sendAgain(db: Db, actor: Actor, letterId: string): Promise<Decision<"not-returned">> {
  staffOnly(actor, "send");
  mustBeIds([letterId]);
  return inTransaction(db, actor, async (tx) => {
    const [before] = await letters(tx, { ids: [letterId] });
    if (before?.batch) await lockBatch(tx, before.batch);
    await lockLetters(tx, [letterId]);
    const [letter] = await letters(tx, { ids: [letterId] });
    if (!letter) throw new NotFound();
    await readJobIn(tx, actor, letter.job);
    const may = maySendAgain(letter);
    if (!may.ok || letter.mail === null) return may;
    await unqueueLetters(tx, [letter.mail]);
    if (letter.batch) await leaveBatch(tx, letter.batch);
    const { id, application, batch } = letter;
    await record(tx, actor, "letter.sent-again", { letter: id, application, batch });
    return allow;
  });
}
