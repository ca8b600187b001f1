// Questions to candidates: held against the law, and the exceptions that a second person answers for.
import { listColleaguesIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { exceptionFor } from "../language/exceptions.ts";
import type { QuestionContext } from "../language/question.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import { isUuid } from "../platform/uuid.ts";
import {
  type AskRefused,
  type CheckedQuestion,
  checkFor,
  LONGEST_JUSTIFICATION,
  LONGEST_QUESTION,
  mayAskException,
  type QuestionException,
  questionKey,
} from "./exceptions.ts";
import {
  decideRow,
  type ExceptionRow,
  exceptionForUpdate,
  exceptionsOfJob,
  insertException,
  waitingFor,
  withdrawRow,
} from "./exceptions-store.server.ts";
import { readJobIn } from "./reading.server.ts";

const stands = (row: ExceptionRow): boolean => row.way === "waits" || row.way === "holds";

/** Each question against the law of the job's country, in the order given. @throws NotFound */
export async function checkQuestions(
  db: Db,
  actor: Actor,
  slug: string,
  { questions, context }: { questions: readonly string[]; context: QuestionContext },
): Promise<CheckedQuestion[]> {
  if (!mayDo(actor, "make-job")) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const standing = new Map((await exceptionsOfJob(tx, job.id)).filter(stands).map((row) => [row.key, row]));
    return questions.map((text) => {
      const check = checkFor(job, text, context);
      const found = standing.get(questionKey(text));
      return {
        text,
        check,
        rule: exceptionFor(check, job.country),
        standing: found ? { id: found.id, way: found.way } : null,
      };
    });
  });
}

/** Every exception of a job, the newest first. @throws NotFound */
export async function exceptionsOf(db: Db, actor: Actor, slug: string): Promise<QuestionException[]> {
  if (!mayDo(actor, "make-job")) throw new NotFound();
  return inTransaction(db, actor, async (tx) => exceptionsOfJob(tx, (await readJobIn(tx, actor, slug)).id));
}

export type ExceptionWish = {
  question: string;
  context: QuestionContext;
  justification: string;
  inAdvert: boolean;
  /** Staff id of the person who shall answer for it. */
  approver: string;
};

/**
 * Puts an exception before the person who shall answer for it. The question stays blocked until that person has said yes.
 * Refused as `mayAskException` says, and `there` when one for the same question waits or holds. Audit: `question.exception-asked`.
 */
export async function askException(
  db: Db,
  actor: Actor,
  slug: string,
  wish: ExceptionWish,
  now: Date,
): Promise<Decision<AskRefused | "there">> {
  if (actor.kind !== "staff" || !mayDo(actor, "make-job")) throw new NotFound();
  return inTransaction(db, actor, async (tx): Promise<Decision<AskRefused | "there">> => {
    const job = await readJobIn(tx, actor, slug, "share");
    const question = wish.question.trim().slice(0, LONGEST_QUESTION);
    const justification = wish.justification.replace(/\s+/gu, " ").trim().slice(0, LONGEST_JUSTIFICATION);
    const check = checkFor(job, question, wish.context);
    const approver = (await listColleaguesIn(tx, actor.employer)).find((one) => one.id === wish.approver);
    const may = mayAskException(job, check, { justification, inAdvert: wish.inAdvert, askedBy: actor.id }, approver);
    if (!may.ok) return refuse(may.why);
    if (!may.rule || !check.ground || !approver) return refuse("no-exception");
    const id = await insertException(tx, {
      employer: actor.employer,
      job: job.id,
      question,
      key: questionKey(question),
      ground: check.ground,
      law: may.rule.law,
      justification,
      inAdvert: wish.inAdvert,
      approver: approver.id,
      askedBy: actor.id,
      now,
    });
    if (!id) return refuse("there");
    await record(tx, actor, "question.exception-asked", {
      job: job.id,
      exception: id,
      ground: check.ground,
      staff: approver.id,
    });
    return allow;
  });
}

async function toChange(tx: Tx, actor: Actor, slug: string, id: string): Promise<ExceptionRow> {
  const job = await readJobIn(tx, actor, slug);
  const row = isUuid(id) ? await exceptionForUpdate(tx, id) : undefined;
  if (!row || row.job !== job.id) throw new NotFound();
  return row;
}

/**
 * The named approver says yes or no. Nobody else can: for them it is not found. Refused when it no longer waits.
 * Audit: `question.exception-approved`, `question.exception-refused`.
 */
export async function decideException(
  db: Db,
  actor: Actor,
  slug: string,
  { id, approve }: { id: string; approve: boolean },
  now: Date,
): Promise<Decision<"not-waiting">> {
  if (actor.kind !== "staff" || !mayDo(actor, "make-job")) throw new NotFound();
  return inTransaction(db, actor, async (tx): Promise<Decision<"not-waiting">> => {
    const row = await toChange(tx, actor, slug, id);
    if (row.approver !== actor.id) throw new NotFound();
    if (row.way !== "waits") return refuse("not-waiting");
    await decideRow(tx, row.id, approve, now);
    await record(tx, actor, approve ? "question.exception-approved" : "question.exception-refused", {
      job: row.job,
      exception: row.id,
      ground: row.ground,
      staff: row.askedBy,
    });
    return allow;
  });
}

/**
 * Takes an exception back; from then on the question is blocked again. For the one who asked and the one who approved.
 * Refused when it was refused or taken back before. Audit: `question.exception-withdrawn`.
 */
export async function withdrawException(
  db: Db,
  actor: Actor,
  slug: string,
  id: string,
  now: Date,
): Promise<Decision<"not-standing">> {
  if (actor.kind !== "staff" || !mayDo(actor, "make-job")) throw new NotFound();
  return inTransaction(db, actor, async (tx): Promise<Decision<"not-standing">> => {
    const row = await toChange(tx, actor, slug, id);
    if (row.approver !== actor.id && row.askedBy !== actor.id) throw new NotFound();
    if (!stands(row)) return refuse("not-standing");
    await withdrawRow(tx, row.id, actor.id, now);
    await record(tx, actor, "question.exception-withdrawn", { job: row.job, exception: row.id, ground: row.ground });
    return allow;
  });
}

/** The jobs in which this person is asked to approve a question. None for who makes no jobs. */
export async function exceptionsWaitingFor(
  db: Db,
  actor: Actor,
): Promise<{ slug: string; title: string; questions: number }[]> {
  if (actor.kind !== "staff" || !mayDo(actor, "make-job")) return [];
  return inTransaction(db, actor, (tx) => waitingFor(tx, actor.id));
}
