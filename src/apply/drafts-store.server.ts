// SQL for what people have written before sending. Decides nothing.
import { sql } from "kysely";
import type { FileHolder } from "../applications/files.ts";
import type { Lack } from "../language/answer.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { type Apart, type Draft, type Facts, keptDays, noApart, noFacts } from "./draft.ts";
import type { Answer, OwnQuestion } from "./script.ts";

const kept = keptDays * 86_400_000;

export async function insertDraft(
  tx: Tx,
  draft: { id: string; employer: string; job: string; language: Lang },
  now: Date,
): Promise<void> {
  await tx
    .insertInto("apply_draft")
    .values({ ...draft, created_at: now.toISOString(), changed_at: now.toISOString() })
    .execute();
}

export type NewKey = { employer: string; draft: string; hash: string; mailed: boolean };

/** Lets whoever holds the secret of this hash go on with the draft. Twice is once. */
export async function insertKey(tx: Tx, key: NewKey, now: Date): Promise<void> {
  await tx
    .insertInto("apply_key")
    .values({ ...key, expires_at: new Date(now.getTime() + kept).toISOString() })
    .onConflict((conflict) => conflict.columns(["hash", "draft"]).doNothing())
    .execute();
}

const asAnswer = (row: {
  question: string;
  asked: string;
  text: string;
  lack: string | null;
  follow_up: string | null;
  more: string | null;
}): Answer => ({
  question: row.question,
  asked: row.asked,
  text: row.text,
  lack: row.lack as Lack | null,
  followUp: row.follow_up,
  more: row.more,
});

/** The draft of a job that a key opens; locked when it is to be changed. */
export async function draftOf(
  tx: Tx,
  by: { job: string; hash: string },
  now: Date,
  lock = false,
): Promise<Draft | undefined> {
  const found = tx
    .selectFrom("apply_draft as d")
    .innerJoin("apply_key as k", "k.draft", "d.id")
    .select(["d.id", "d.job", "d.language", "d.facts", "d.apart", "d.half", "d.mails", "d.sent_at", "d.changed_at"])
    .where("d.job", "=", by.job)
    .where("k.hash", "=", by.hash)
    .where("k.expires_at", ">", now)
    .orderBy("d.changed_at", "desc")
    .limit(1);
  const row = await (lock ? found.forUpdate("d") : found).executeTakeFirst();
  if (!row) return undefined;
  const answers = await tx
    .selectFrom("apply_answer")
    .select(["question", "asked", "text", "lack", "follow_up", "more"])
    .where("draft", "=", row.id)
    .execute();
  const apart = row.apart as Partial<Apart>;
  return {
    id: row.id,
    job: row.job,
    language: row.language as Lang,
    facts: { ...noFacts, ...(row.facts as Partial<Facts>) },
    apart: Object.keys(apart).length === 0 ? null : { ...noApart, ...apart },
    half: (row.half as Partial<NonNullable<Draft["half"]>>).question ? (row.half as Draft["half"]) : null,
    answers: new Map(answers.map((one) => [one.question, asAnswer(one)])),
    mails: row.mails,
    sentAt: row.sent_at,
    keptUntil: new Date(row.changed_at.getTime() + kept),
  };
}

export type DraftChange = {
  language?: Lang;
  facts?: Facts;
  apart?: Apart;
  half?: Draft["half"];
  mails?: number;
  sentAt?: Date;
  /** What it became. */
  application?: string;
};

/** Writes what changed; every key lives on from now. */
export async function changeDraft(tx: Tx, id: string, change: DraftChange, now: Date): Promise<void> {
  const { language, facts, apart, half, mails, sentAt, application } = change;
  await tx
    .updateTable("apply_draft")
    .set({
      changed_at: now.toISOString(),
      ...(language && { language }),
      ...(facts && { facts: JSON.stringify(facts) }),
      ...(apart && { apart: JSON.stringify(apart) }),
      ...(half !== undefined && { half: JSON.stringify(half ?? {}) }),
      ...(mails !== undefined && { mails }),
      ...(sentAt && { sent_at: sentAt.toISOString() }),
      ...(application && { application }),
    })
    .where("id", "=", id)
    .execute();
  const expires_at = new Date(now.getTime() + kept).toISOString();
  await tx.updateTable("apply_key").set({ expires_at }).where("draft", "=", id).execute();
}

/** Who holds what is attached to a draft now: the application, once it has been sent; else the draft, which lives on from now. @throws NotFound */
export async function holderOfIn(tx: Tx, employer: string, draft: string, now: Date): Promise<FileHolder> {
  const row = await tx
    .selectFrom("apply_draft")
    .select(["application", "sent_at"])
    .where("id", "=", draft)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new NotFound();
  if (row.application) return { employer, application: row.application };
  if (!row.sent_at) await changeDraft(tx, draft, {}, now);
  return { employer, draft };
}

/** Keeps an answer, over the one that stood. */
export async function putAnswer(
  tx: Tx,
  of: { employer: string; draft: string },
  answer: Answer,
  now: Date,
): Promise<void> {
  const fields = {
    asked: answer.asked,
    text: answer.text,
    lack: answer.lack,
    follow_up: answer.followUp,
    more: answer.more,
    at: now.toISOString(),
  };
  await tx
    .insertInto("apply_answer")
    .values({ ...of, question: answer.question, ...fields })
    .onConflict((conflict) => conflict.columns(["draft", "question"]).doUpdateSet(fields))
    .execute();
}

/** After sending: the answers stand in the application, and the mailed links have done their work. */
export async function clearDraft(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("apply_answer").where("draft", "=", id).execute();
  await tx.deleteFrom("apply_key").where("draft", "=", id).where("mailed", "=", true).execute();
  await tx.updateTable("apply_draft").set({ apart: "{}", half: "{}" }).where("id", "=", id).execute();
}

/** Erases drafts that nobody touched since `before`, and says which. Answers and keys go with them. */
export async function eraseDrafts(tx: Tx, before: Date): Promise<string[]> {
  const gone = await tx.deleteFrom("apply_draft").where("changed_at", "<", before).returning("id").execute();
  return gone.map((row) => row.id);
}

/** What a mailed link opens: the employer and the draft's job; read in the scope of the token. */
export const keyRow = (tx: Tx, hash: string, now: Date) =>
  tx
    .selectFrom("apply_key")
    .select(["employer", "draft"])
    .where("hash", "=", hash)
    .where("mailed", "=", true)
    .where("expires_at", ">", now)
    .executeTakeFirst();

/** The job that a draft is for. */
export const jobOfDraft = (tx: Tx, draft: string) =>
  tx.selectFrom("apply_draft").select(["job", "language"]).where("id", "=", draft).executeTakeFirst();

/** The questions of a job that staff wrote or left out. */
export async function ownQuestions(tx: Tx, job: string): Promise<OwnQuestion[]> {
  const rows = await tx
    .selectFrom("apply_question")
    .select(["key", "texts", "shown", "position"])
    .where("job", "=", job)
    .orderBy("position")
    .orderBy("key")
    .execute();
  return rows.map((row) => ({ ...row, texts: row.texts as OwnQuestion["texts"] }));
}

/** Puts these in the place of those that stood. */
export async function putOwnQuestions(
  tx: Tx,
  of: { employer: string; job: string },
  questions: readonly OwnQuestion[],
): Promise<void> {
  await tx.deleteFrom("apply_question").where("job", "=", of.job).execute();
  if (questions.length === 0) return;
  await tx
    .insertInto("apply_question")
    .values(questions.map((one) => ({ ...of, ...one, texts: JSON.stringify(one.texts) })))
    .execute();
}

export type ApartRow = {
  application: string;
  employer: string;
  needs: string | null;
  offList: boolean;
  offListWhy: string | null;
  birthYear: number | null;
  work: string | null;
  municipality: string | null;
  volunteered: { question: string; sentence: string; ground: string }[];
};

export async function insertApart(tx: Tx, row: ApartRow): Promise<void> {
  await sql`insert into application_apart
      (application, employer, needs, off_list, off_list_why, birth_year, work, municipality, volunteered)
    values (${row.application}::uuid, ${row.employer}::uuid, ${row.needs}, ${row.offList}, ${row.offListWhy},
      ${row.birthYear}, ${row.work}, ${row.municipality}, ${JSON.stringify(row.volunteered)}::jsonb)`.execute(tx);
}
