// Approving letters: what the answer room lists, and what binds a name to an exact text.
import { readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { record, recordMany } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import { compareIn } from "../platform/i18n/format.ts";
import { type Group, groupLetters, type ListedLetter } from "./grouping.ts";
import { type GoneWay, goneWays } from "./kinds.ts";
import {
  approveLetters,
  type LetterRow,
  type LetterText,
  letters,
  letterTexts,
  lockLetters,
  type MeasuredLetter,
  measuredLetters,
  seenBy,
  seenTexts,
} from "./letters-store.server.ts";
import { undecidedIn } from "./lists-store.server.ts";
import { mayApprove, mayApproveMany, mayLeave, mustSee } from "./rules.ts";
import { must, mustBeIds, staffOnly } from "./who.server.ts";

/** A letter as the list of the answer room shows it. */
export const listed = (row: LetterRow): ListedLetter => ({
  letterId: row.id,
  applicationId: row.application,
  fullName: row.fullName,
  way: row.way,
  verdict: row.says,
  edited: row.edited,
  internal: row.internal,
  outcome: row.outcome,
  reasonKey: row.reasonKey,
  reasonLevel: row.reasonLevel,
  ...heldOf(row),
});

/** A letter of ours that does not leave, because its person has had the answer or has withdrawn. */
export function heldOf(row: Pick<LetterRow, "way" | "applicationState" | "stage">): {
  held?: "answered" | "withdrawn";
} {
  if (row.way !== "approved" && row.way !== "draft") return {};
  const may = mayLeave({ state: row.applicationState, stage: row.stage });
  return may.ok ? {} : { held: may.why };
}

export type Drafts = {
  job: { id: string; slug: string; title: string };
  groups: Group[];
  /** Letters by what a person can do with them: ready, look, approved, alreadyAnswered, withdrawn and all of `gone` add up to `total`. */
  total: number;
  /** Approved, and for somebody who still waits. */
  approved: number;
  /** Of those with an address: a no without a reason. They leave only with a second yes. */
  bare: number;
  /** Drafts and approved, but a call has given the answer: they do not leave. */
  alreadyAnswered: number;
  /** Drafts and approved, but the person has withdrawn: they do not leave. */
  withdrawn: number;
  ready: number;
  look: number;
  /** In the queue or gone, by how far they have come. */
  gone: Record<GoneWay, number>;
  /** When the first of those in the queue leaves. Null when the queue is empty. */
  leavesAt: Date | null;
  /** Of the approved, those whose text somebody has had on the screen. */
  opened: number;
  /** The other approved ones: how many, and who approved them together. */
  unopened: { count: number; by: string[] };
  /** Open applications that nobody has decided about. */
  undecided: number;
  /** Letters that must be read before all ready ones are approved at once, and have not been by this person. */
  mustSee: { letterId: string; fullName: string }[];
  /** Approved, but without an address: these people must be told in another way. */
  withoutAddress: { applicationId: string; fullName: string; phone: string | null }[];
};

/** All letters of a job, grouped by the reason they share. @throws NotFound */
export async function draftsOf(db: Db, actor: Actor, jobSlug: string): Promise<Drafts> {
  must(actor, "decide");
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, jobSlug);
    const rows = await measuredLetters(tx, { job: job.id });
    const groups = groupLetters(rows.map(listed), compareFor(job));
    const approved = rows.filter((row) => row.way === "approved" && !heldOf(row).held);
    const heldBack = (why: "answered" | "withdrawn") => rows.filter((row) => heldOf(row).held === why).length;
    const sum = (of: (group: Group) => number) => groups.reduce((n, group) => n + of(group), 0);
    const unseen = actor.kind === "staff" ? await unseenOf(tx, actor.id, greens(rows), job.id) : [];
    return {
      job: { id: job.id, slug: job.slug, title: job.title },
      groups,
      total: rows.length,
      approved: approved.length,
      bare: approved.filter((row) => row.bare && row.email !== null).length,
      alreadyAnswered: heldBack("answered"),
      withdrawn: heldBack("withdrawn"),
      ready: sum((group) => group.ready),
      look: sum((group) => group.look),
      gone: goneOf(rows),
      leavesAt: firstLeaving(rows),
      ...(await openedOf(tx, job.employer, approved)),
      undecided: await undecidedIn(tx, job.id),
      mustSee: unseen.map((row) => ({ letterId: row.id, fullName: row.fullName })),
      withoutAddress: approved
        .filter((row) => row.email === null)
        .map((row) => ({ applicationId: row.application, fullName: row.fullName, phone: row.phone })),
    };
  });
}

const goneOf = (rows: readonly LetterRow[]): Drafts["gone"] =>
  Object.fromEntries(goneWays.map((way) => [way, rows.filter((row) => row.way === way).length])) as Drafts["gone"];

function firstLeaving(rows: readonly LetterRow[]): Date | null {
  const times = rows.flatMap((row) => (row.way === "queued" && row.nextTry ? [row.nextTry.getTime()] : []));
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

/** Which approved letters somebody has opened as they stand; who approved the others. Approving one by one opens a letter. */
async function openedOf(
  tx: Tx,
  employer: string,
  approved: readonly MeasuredLetter[],
): Promise<Pick<Drafts, "opened" | "unopened">> {
  const texts = await seenTexts(
    tx,
    approved.map((row) => row.id),
  );
  const seen = new Set(texts.map((one) => `${one.letter} ${one.hash}`));
  const rest = approved.filter((row) => !seen.has(`${row.id} ${row.hash}`));
  const by = [...new Set(rest.flatMap((row) => row.approvedBy ?? []))];
  const names = [...(await readStaffIn(tx, employer, by)).values()].map((one) => one.name).sort();
  return { opened: approved.length - rest.length, unopened: { count: rest.length, by: names } };
}

/** Sorting by the job's first language: the same order for everybody who works on it. */
export const compareFor = (job: Job) => compareIn(job.languages[0] ?? "nb");

const greens = <Row extends LetterRow>(rows: readonly Row[]): Row[] =>
  rows.filter((row) => row.way === "draft" && row.says === "send" && !heldOf(row).held);

/** Of letters read again after some were locked, those that were: another one may change, or have come in meanwhile. */
export function onlyOf<Row extends LetterRow>(held: readonly string[], rows: readonly Row[]): Row[] {
  const ids = new Set(held);
  return rows.filter((row) => ids.has(row.id));
}

/** The sample of a job's ready letters that this person has not had on the screen, as they stand now. */
async function unseenOf(
  tx: Tx,
  staff: string,
  ready: readonly MeasuredLetter[],
  job: string,
): Promise<MeasuredLetter[]> {
  const wanted = new Set(mustSee(ready, job));
  const sample = ready.filter((row) => wanted.has(row.id));
  const seen = await seenBy(
    tx,
    staff,
    sample.map((row) => row.id),
  );
  return sample.filter((row) => seen.get(row.id) !== row.hash);
}

/** A letter that stands, of a job this person sees. @throws NotFound */
export async function letterIn(tx: Tx, actor: Actor, letterId: string): Promise<LetterText> {
  mustBeIds([letterId]);
  const [row] = await letterTexts(tx, { ids: [letterId] });
  if (!row) throw new NotFound();
  await readJobIn(tx, actor, row.job);
  return row;
}

/**
 * Approves one letter. `hash` is that of the text the person had on the screen; another one refuses "changed".
 * Approving the same text again is nothing. Nobody waits for it: "answered", "withdrawn". Audit: `letter.approved` with the hash. @throws NotFound
 */
export async function approve(
  db: Db,
  actor: Actor,
  letterId: string,
  hash: string,
  now: Date,
): Promise<Decision<"on-its-way" | "changed" | "stopped" | "answered" | "withdrawn">> {
  const by = staffOnly(actor, "write-letter");
  return inTransaction(db, actor, async (tx) => {
    await letterIn(tx, actor, letterId);
    await lockLetters(tx, [letterId]);
    const letter = await letterIn(tx, actor, letterId);
    const may = mayApprove({ way: letter.way, verdict: letter.says, hash: letter.hash }, hash);
    if (!may.ok) return may;
    if (letter.way === "approved" && letter.approvedHash === hash) return allow;
    const { held } = heldOf(letter);
    if (held) return refuse(held);
    await approveLetters(tx, [letterId], by.id, now);
    await record(tx, actor, "letter.approved", { letter: letterId, application: letter.application, hash });
    return allow;
  });
}

export type ApprovedMany =
  | { ok: true; approved: number }
  | { ok: false; why: "nothing" | "count"; count: number }
  | { ok: false; why: "unseen"; count: number; mustSee: { letterId: string; fullName: string }[] };

/**
 * Approves every draft of a job whose check is green. `typed` must be their number; three by chance and those that stand out
 * must have been on this person's screen (`readLetter` remembers it). Audit: `letter.approved` for each. @throws NotFound
 */
export async function approveGreen(
  db: Db,
  actor: Actor,
  jobSlug: string,
  input: { typed: number },
  now: Date,
): Promise<ApprovedMany> {
  const by = staffOnly(actor, "write-letter");
  return inTransaction(db, actor, async (tx): Promise<ApprovedMany> => {
    const job = await readJobIn(tx, actor, jobSlug);
    const held = greens(await letters(tx, { job: job.id })).map((row) => row.id);
    await lockLetters(tx, held);
    const ready = onlyOf(held, greens(await measuredLetters(tx, { job: job.id })));
    const unseen = await unseenOf(tx, by.id, ready, job.id);
    const may = mayApproveMany({ count: ready.length, typed: input.typed, unseen: unseen.length });
    const count = ready.length;
    if (!may.ok && may.why !== "unseen") return { ok: false, why: may.why, count };
    if (!may.ok)
      return {
        ok: false,
        why: "unseen",
        count,
        mustSee: unseen.map((row) => ({ letterId: row.id, fullName: row.fullName })),
      };
    await approveLetters(
      tx,
      ready.map((row) => row.id),
      by.id,
      now,
    );
    const lines = ready.map((row) => ({
      letter: row.id,
      application: row.application,
      hash: row.hash,
      many: ready.length,
    }));
    await recordMany(tx, actor, "letter.approved", lines);
    return { ok: true, approved: ready.length };
  });
}
