// What became of the letters somebody sent off together: counts for each way, and the names that need a person.
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { Job } from "../jobs/job.ts";
import { jobsSeenIn, readJobIn, readJobsIn } from "../jobs/jobs.server.ts";
import { auditLinesOf } from "../platform/audit/reading.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { compareIn, dateIn } from "../platform/i18n/format.ts";
import { type BatchRow, type BatchWay, batchById, batchesOf, batchWays } from "./batches-store.server.ts";
import { promisedBefore } from "./human-hours.server.ts";
import { placeOf, undoneUntil } from "./human-hours.ts";
import type { Way } from "./kinds.ts";
import { type LetterRow, letters } from "./letters-store.server.ts";
import { must, mustBeIds } from "./who.server.ts";

export type BatchWayCounts = Record<Exclude<Way, "draft" | "approved">, number>;

export type BatchSummary = {
  batch: string;
  job: { id: string; slug: string; title: string };
  /** Answers, or letters for more time: those are not sent again, but asked for anew. */
  kind: BatchRow["kind"];
  /** Who sent it off; null where a job's rule did. */
  by: string | null;
  createdAt: Date;
  notBefore: Date;
  stoppedAt: Date | null;
  /** How many were sent off, without those sent again later; `stopped` were taken back, the others are in `ways`: they add up. */
  size: number;
  stopped: number;
  ways: BatchWayCounts;
  /** Nothing of it is still moving. */
  done: boolean;
  firstAccepted: Date | null;
  lastAccepted: Date | null;
};

export type NeedsSomebody = {
  letterId: string;
  applicationId: string;
  fullName: string;
  phone: string | null;
  email: string | null;
  reply: string | null;
};

export type BatchState = BatchSummary & {
  /** Before this moment all of it can be stopped; 0 when it has passed. Milliseconds. */
  leftToStop: number;
  /** It waits for the job's hours, beyond the undo time. */
  held: boolean;
  /** Under way, but these did not get out in time and leave on another day, the first of them at `at`. Null when none. */
  rest: { count: number; at: Date } | null;
  /** Before that moment: people in it who were promised an answer on an earlier day than it leaves. */
  promisedBefore: number;
  uncertain: NeedsSomebody[];
  bounced: NeedsSomebody[];
};

const none = (): BatchWayCounts => ({ queued: 0, "handed-over": 0, accepted: 0, uncertain: 0, bounced: 0 });

type Around = { jobs: Map<string, { id: string; slug: string; title: string }>; names: Map<string, { name: string }> };

function summaryOf(batch: BatchRow, counted: readonly BatchWay[], around: Around): BatchSummary {
  const ways = none();
  for (const { way, n } of counted) if (way !== "draft" && way !== "approved") ways[way] += n;
  const job = around.jobs.get(batch.job);
  if (!job) throw new NotFound();
  const times = (of: (row: BatchWay) => Date | null) => counted.flatMap((row) => of(row)?.getTime() ?? []);
  const first = times((row) => row.first);
  const last = times((row) => row.last);
  return {
    batch: batch.id,
    job: { id: job.id, slug: job.slug, title: job.title },
    kind: batch.kind,
    by: batch.automatic ? null : (around.names.get(batch.by)?.name ?? ""),
    createdAt: batch.createdAt,
    notBefore: batch.notBefore,
    stoppedAt: batch.stoppedAt,
    size: batch.size,
    stopped: Math.max(0, batch.size - Object.values(ways).reduce((a, b) => a + b, 0)),
    ways,
    done: ways.queued + ways["handed-over"] === 0,
    firstAccepted: first.length > 0 ? new Date(Math.min(...first)) : null,
    lastAccepted: last.length > 0 ? new Date(Math.max(...last)) : null,
  };
}

const needs = (row: LetterRow): NeedsSomebody => ({
  letterId: row.id,
  applicationId: row.application,
  fullName: row.fullName,
  phone: row.phone,
  email: row.email,
  reply: row.reply,
});

/** One batch as it stands now. @throws NotFound */
export async function batchState(db: Db, actor: Actor, batchId: string, now: Date): Promise<BatchState> {
  must(actor, "send");
  mustBeIds([batchId]);
  return inTransaction(db, actor, async (tx) => {
    const batch = await batchById(tx, batchId);
    if (!batch) throw new NotFound();
    const job = await readJobIn(tx, actor, batch.job);
    const names = await readStaffIn(tx, actor.employer, [batch.by]);
    const summary = summaryOf(batch, await batchWays(tx, [batchId]), { jobs: new Map([[job.id, job]]), names });
    const rows = await letters(tx, { batch: batchId });
    const { undoMinutes } = await readEmployerIn(tx, actor.employer);
    const leftToStop = Math.max(0, batch.notBefore.getTime() - now.getTime());
    const queued = rows.filter((row) => row.way === "queued").map((row) => row.application);
    const leaves = dateIn(batch.notBefore, placeOf(job.country).zone);
    return {
      ...summary,
      leftToStop,
      held: leftToStop > 0 && batch.notBefore > undoneUntil(batch.createdAt, undoMinutes),
      rest: leftToStop > 0 || batch.anyHour ? null : restOf(rows, job, now),
      promisedBefore: leftToStop > 0 ? await promisedBefore(tx, queued, leaves) : 0,
      uncertain: rows.filter((row) => row.way === "uncertain").map(needs),
      bounced: rows.filter((row) => row.way === "bounced").map(needs),
    };
  });
}

/** Letters that are tried on a later day than today, by the clock of the job's country. */
function restOf(rows: readonly LetterRow[], job: Job, now: Date): BatchState["rest"] {
  if (!job.hours) return null;
  const { zone } = placeOf(job.country);
  const times = rows
    .flatMap((row) => (row.way === "queued" && row.nextTry ? [row.nextTry] : []))
    .filter((at) => dateIn(at, zone) > dateIn(now, zone));
  return times.length > 0 ? { count: times.length, at: new Date(Math.min(...times.map(Number))) } : null;
}

/** One letter of a batch, or one that was in it: `stopped` out of it, or sent `again` with another one. */
export type BatchLetter = {
  letterId: string;
  applicationId: string;
  fullName: string;
  way: Way | "stopped" | "again";
  acceptedAt: Date | null;
  reply: string | null;
};

const listedLetter = (row: LetterRow, way: BatchLetter["way"]): BatchLetter => ({
  letterId: row.id,
  applicationId: row.application,
  fullName: row.fullName,
  way,
  acceptedAt: way === row.way ? row.acceptedAt : null,
  reply: way === row.way ? row.reply : null,
});

/** Every letter that somebody sent off with this batch, by name, with what became of it there. @throws NotFound */
export async function batchLetters(db: Db, actor: Actor, batchId: string): Promise<BatchLetter[]> {
  must(actor, "send");
  mustBeIds([batchId]);
  return inTransaction(db, actor, async (tx) => {
    const batch = await batchById(tx, batchId);
    if (!batch) throw new NotFound();
    const job = await readJobIn(tx, actor, batch.job);
    const still = await letters(tx, { batch: batchId });
    const left = await leftBatch(tx, actor, batchId);
    for (const row of still) left.delete(row.id);
    const gone = await letters(tx, { any: [...left.keys()] });
    const compare = compareIn(job.languages[0] ?? "nb");
    return [
      ...still.map((row) => listedLetter(row, row.way)),
      ...gone.map((row) => listedLetter(row, left.get(row.id) ?? "stopped")),
    ].sort((a, b) => compare(a.fullName, b.fullName) || (a.letterId < b.letterId ? -1 : 1));
  });
}

/** Letters that left a batch without going out with it, and how: as the audit log tells, since the letter itself has moved on. */
async function leftBatch(tx: Tx, actor: Actor, batchId: string): Promise<Map<string, "stopped" | "again">> {
  const what = ["letter.stopped", "letter.sent-again"];
  const lines = await auditLinesOf(tx, actor.employer, { what, key: "batch", value: batchId });
  return new Map(
    lines.reverse().map((line) => [String(line.about.letter), line.what === "letter.stopped" ? "stopped" : "again"]),
  );
}

/** The batches of one job or of all this person sees, the newest first, 200 at most. `job` is an id or an address. @throws NotFound */
export async function batches(db: Db, actor: Actor, which: { job?: string | undefined } = {}): Promise<BatchSummary[]> {
  must(actor, "send");
  return inTransaction(db, actor, async (tx) => summaries(tx, actor, which.job));
}

async function summaries(tx: Tx, actor: Actor, jobIdOrSlug: string | undefined): Promise<BatchSummary[]> {
  const wanted =
    jobIdOrSlug === undefined ? await jobsSeenIn(tx, actor) : [(await readJobIn(tx, actor, jobIdOrSlug)).id];
  const rows = await batchesOf(tx, wanted);
  const jobs = await readJobsIn(
    tx,
    actor,
    rows.map((row) => row.job),
  );
  const names = await readStaffIn(
    tx,
    actor.employer,
    rows.map((row) => row.by),
  );
  const ways = Map.groupBy(
    await batchWays(
      tx,
      rows.map((row) => row.id),
    ),
    (row) => row.batch,
  );
  return rows.map((row) => summaryOf(row, ways.get(row.id) ?? [], { jobs, names }));
}
