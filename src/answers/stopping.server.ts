// Stopping: letters of a batch that have not left are taken back, all of them or some.
import type { Actor, Staff } from "../access/actor.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { record, recordMany } from "../platform/audit/audit.server.ts";
import { auditLinesOf } from "../platform/audit/reading.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { takeBack } from "../platform/mail/mail.server.ts";
import { type BatchRow, countInBatch, lockBatch, markStopped } from "./batches-store.server.ts";
import { mailsOfBatch, unqueueLetters } from "./letters-store.server.ts";
import { mustBeIds, staffOnly } from "./who.server.ts";

export type Stopped =
  | { ok: true; stopped: number; gone: number }
  | { ok: false; why: "too-late"; stopped: 0; gone: number };

/**
 * Takes back every letter of a batch that has not left. `stopped` and `gone` add up to what the batch still had, exactly: a letter
 * that the sender had taken counts as gone, one that was taken out before as neither. Stopped letters are approved again. A second
 * press gives the same numbers.
 * Audit: `batch.stopped`, and `letter.stopped` for each. @throws NotFound
 */
export async function stopBatch(db: Db, actor: Actor, batchId: string, now: Date): Promise<Stopped> {
  const by = staffOnly(actor, "send");
  mustBeIds([batchId]);
  return inTransaction(db, actor, async (tx): Promise<Stopped> => {
    const batch = await batchForUpdate(tx, actor, batchId);
    const taken = await takeOut(tx, by, batch, await mailsOfBatch(tx, batchId));
    const gone = await countInBatch(tx, batchId);
    if (taken > 0) await endBatch(tx, by, batch, { stopped: taken, gone }, now);
    const stopped = taken > 0 ? taken : await stoppedBefore(tx, by, batch);
    return stopped > 0 ? { ok: true, stopped, gone } : { ok: false, why: "too-late", stopped: 0, gone };
  });
}

/**
 * Takes some letters out of a batch; the others leave as they would. `stopped` and `gone` add up to the letters named, where one
 * that is not in the batch is left out. Taking out the last one stops the batch. A second press finds nothing and is "too-late".
 * Audit: `letter.stopped` for each, and `batch.stopped` with the last one. @throws NotFound
 */
export async function stopLetters(
  db: Db,
  actor: Actor,
  batchId: string,
  letters: readonly string[],
  now: Date,
): Promise<Stopped> {
  const by = staffOnly(actor, "send");
  mustBeIds([batchId, ...letters]);
  return inTransaction(db, actor, async (tx): Promise<Stopped> => {
    const batch = await batchForUpdate(tx, actor, batchId);
    const mails = await mailsOfBatch(tx, batchId, letters);
    const stopped = await takeOut(tx, by, batch, mails);
    if (stopped === 0) return { ok: false, why: "too-late", stopped: 0, gone: mails.length };
    if ((await countInBatch(tx, batchId)) === 0) await endBatch(tx, by, batch, { stopped, gone: 0 }, now);
    return { ok: true, stopped, gone: mails.length - stopped };
  });
}

async function batchForUpdate(tx: Tx, actor: Actor, batchId: string): Promise<BatchRow> {
  const batch = await lockBatch(tx, batchId);
  if (!batch) throw new NotFound();
  await readJobIn(tx, actor, batch.job);
  return batch;
}

/** The batch is stopped, and the log says what this press stopped of it. */
async function endBatch(
  tx: Tx,
  by: Staff,
  batch: BatchRow,
  figures: { stopped: number; gone: number },
  now: Date,
): Promise<void> {
  await markStopped(tx, batch.id, by.id, now);
  await record(tx, by, "batch.stopped", { batch: batch.id, job: batch.job, ...figures });
}

/** What the press that stopped this batch took out of it, as the log tells. 0 when none did. */
async function stoppedBefore(tx: Tx, by: Staff, batch: BatchRow): Promise<number> {
  if (!batch.stoppedAt) return 0;
  const asked = { what: ["batch.stopped"], key: "batch", value: batch.id, limit: 1 };
  const [line] = await auditLinesOf(tx, by.employer, asked);
  return Number(line?.about.stopped ?? 0);
}

/** Those of these mails that had not left, back among the approved letters. How many. */
async function takeOut(tx: Tx, by: Staff, batch: BatchRow, mails: readonly number[]): Promise<number> {
  const taken = await unqueueLetters(tx, await takeBack(tx, mails));
  const lines = taken.map(({ id, application }) => ({ letter: id, application, batch: batch.id }));
  await recordMany(tx, by, "letter.stopped", lines);
  return taken.length;
}
