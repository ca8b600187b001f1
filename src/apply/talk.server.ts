// The conversation, as the person who applies has it: begun, answered step by step, paused, gone on with elsewhere.
import { type Employer, readEmployerIn } from "../access/access.server.ts";
import { type House, houseOf } from "../access/actor.ts";
import type { OpenAdvert } from "../jobs/advert.ts";
import { openAdvert, readJobIn } from "../jobs/jobs.server.ts";
import { without } from "../language/answer.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { hashToken, newId, newToken } from "../platform/ids.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import { type Apart, type Draft, type FactFault, type Facts, factFaults, longestAnswer, tidyText } from "./draft.ts";
import {
  changeDraft,
  draftOf,
  insertDraft,
  insertKey,
  jobOfDraft,
  keyRow,
  ownQuestions,
  putAnswer,
} from "./drafts-store.server.ts";
import { goOnMail } from "./mails.ts";
import { type Answer, followUpByRule, type Progress, type Question, scriptOf } from "./script.ts";

/** Where the conversation is held, and the secret of the browser's cookie, when it has one. */
export type Where = { home: string; job: string; secret: string | undefined };

/** A job's conversation as a page shows it; `draft` is null before somebody began in this browser. */
export type Talk = {
  visitor: House;
  employer: Employer;
  found: OpenAdvert;
  draft: Draft | null;
};

/** How many times the link to go on with is mailed for one draft. */
export const mostMails = 5;

/** The conversation of a job that applications are taken in for here. @throws NotFound also where another system takes them in */
export async function talkOf(db: Db, where: Where, now: Date): Promise<Talk> {
  const { employer, found, visitor } = await openAdvert(db, where.home, where.job, now);
  if (found.advert.applyUrl !== null) throw new NotFound();
  const { secret } = where;
  const draft = secret
    ? await inTransaction(db, visitor, (tx) => draftOf(tx, { job: found.job.id, hash: hashToken(secret) }, now))
    : undefined;
  return { visitor, employer, found, draft: draft ?? null };
}

/** The questions as this person meets them. */
export const scriptFor = (db: Db, { visitor, found }: Talk, lang: Lang): Promise<Question[]> =>
  inTransaction(db, visitor, async (tx) => scriptOf(found.job, lang, await ownQuestions(tx, found.job.id)));

export const progressOf = (draft: Draft): Progress => ({
  knowsWho: factFaults(draft.facts).length === 0,
  sawApart: draft.apart !== null,
  answers: draft.answers,
});

/**
 * Begins the conversation in this browser, or finds the one begun before. Returns the secret for the cookie.
 * Refused `closed` when the job takes nobody in any more. @throws NotFound
 */
export async function beginTalk(
  db: Db,
  where: Where,
  language: Lang,
  now: Date,
): Promise<Decision<"closed"> & { secret?: string }> {
  const talk = await talkOf(db, where, now);
  if (talk.found.state === "gone") return refuse("closed");
  const secret = where.secret ?? newToken();
  if (talk.draft && !talk.draft.sentAt) return { ...allow, secret };
  await inTransaction(db, talk.visitor, async (tx) => {
    const draft = { id: newId(), employer: talk.visitor.employer, job: talk.found.job.id, language };
    await insertDraft(tx, draft, now);
    const key = { employer: draft.employer, draft: draft.id, hash: hashToken(secret), mailed: false };
    await insertKey(tx, key, now);
  });
  return { ...allow, secret };
}

/** Works on the draft, which waits for nobody else meanwhile. @throws NotFound where this browser has none that is not sent */
export async function withDraft<T>(
  db: Db,
  where: Where,
  now: Date,
  work: (tx: Tx, held: { talk: Talk; draft: Draft }) => Promise<T>,
): Promise<T> {
  const talk = await talkOf(db, where, now);
  if (!talk.draft || !where.secret) throw new NotFound();
  const by = { job: talk.found.job.id, hash: hashToken(where.secret) };
  return inTransaction(db, talk.visitor, async (tx) => {
    const draft = await draftOf(tx, by, now, true);
    if (!draft || draft.sentAt) throw new NotFound();
    return work(tx, { talk, draft });
  });
}

/** Keeps who somebody is, also what is wrong with it: nothing typed is lost. @throws NotFound */
export const saveFacts = (db: Db, where: Where, facts: Facts, now: Date): Promise<FactFault[]> =>
  withDraft(db, where, now, async (tx, { draft }) => {
    await changeDraft(tx, draft.id, { facts }, now);
    return factFaults(facts);
  });

/** Keeps what was asked apart. @throws NotFound */
export const saveApart = (db: Db, where: Where, apart: Apart, now: Date): Promise<void> =>
  withDraft(db, where, now, (tx, { draft }) => changeDraft(tx, draft.id, { apart }, now));

/** From now on in another language; what has been answered stays as it was written. @throws NotFound */
export const saveLanguage = (db: Db, where: Where, language: Lang, now: Date): Promise<void> =>
  withDraft(db, where, now, (tx, { draft }) => changeDraft(tx, draft.id, { language }, now));

/** Keeps what stands in the field, without taking it for an answer. @throws NotFound */
export const saveHalf = (db: Db, where: Where, half: { question: string; text: string }, now: Date): Promise<void> =>
  withDraft(db, where, now, (tx, { draft }) => {
    const text = tidyText(half.text, longestAnswer);
    return changeDraft(
      tx,
      draft.id,
      { half: text === "" ? null : { question: half.question.slice(0, 60), text } },
      now,
    );
  });

async function questionIn(tx: Tx, { talk, draft }: { talk: Talk; draft: Draft }, key: string): Promise<Question> {
  const script = scriptOf(talk.found.job, draft.language, await ownQuestions(tx, talk.found.job.id));
  const question = script.find((one) => one.key === key);
  if (!question) throw new NotFound();
  return question;
}

/** What becomes of an answer: the answer to the follow-up when one waits, else a new answer, with one follow-up where it lacks substance. */
function answered(question: Question, before: Answer | undefined, typed: string, lang: Lang): Answer {
  if (before && before.lack !== null && before.more === null) return { ...before, more: typed };
  const changed = before === undefined || before.text !== typed;
  const followUp = before === undefined && typed !== "" ? followUpByRule(question, typed, lang) : null;
  return {
    question: question.key,
    asked: question.text,
    text: typed,
    lack: followUp?.lack ?? (changed ? null : (before?.lack ?? null)),
    followUp: followUp?.text ?? before?.followUp ?? null,
    more: before?.more ?? null,
  };
}

export type Said = { question: string; text: string; more?: string | undefined };

/**
 * Keeps an answer; an empty one says that the question was left out. The first answer may get one follow-up, a later correction none.
 * `more` corrects the answer to the follow-up. Returns whether a follow-up waits. @throws NotFound also for a question that is not asked
 */
export const saveAnswer = (db: Db, where: Where, said: Said, now: Date): Promise<{ follows: boolean }> =>
  withDraft(db, where, now, async (tx, held) => {
    const { draft, talk } = held;
    const question = await questionIn(tx, held, said.question);
    const before = draft.answers.get(question.key);
    const typed = tidyText(said.text, longestAnswer);
    const made = answered(question, before, typed, draft.language);
    const answer =
      said.more === undefined || made.more === null ? made : { ...made, more: tidyText(said.more, longestAnswer) };
    await putAnswer(tx, { employer: talk.visitor.employer, draft: draft.id }, answer, now);
    await changeDraft(tx, draft.id, { half: null }, now);
    return { follows: answer.lack !== null && answer.more === null };
  });

/** Takes sentences out of an answer, as the person wished it. @throws NotFound */
export const removeSentences = (
  db: Db,
  where: Where,
  { question, sentences }: { question: string; sentences: readonly string[] },
  now: Date,
): Promise<void> =>
  withDraft(db, where, now, async (tx, { draft, talk }) => {
    const before = draft.answers.get(question);
    if (!before) throw new NotFound();
    const answer = {
      ...before,
      text: without(before.text, sentences),
      more: before.more === null ? null : without(before.more, sentences),
    };
    await putAnswer(tx, { employer: talk.visitor.employer, draft: draft.id }, answer, now);
  });

/**
 * Mails the link with which somebody goes on elsewhere. Refused `no-address` before one was given, and `enough` after five mails.
 * @throws NotFound
 */
export const mailLink = (
  db: Db,
  where: Where,
  baseUrl: string,
  now: Date,
): Promise<Decision<"no-address" | "enough">> =>
  withDraft(db, where, now, async (tx, { talk, draft }): Promise<Decision<"no-address" | "enough">> => {
    const { employer, found } = talk;
    if (factFaults(draft.facts).some((fault) => fault.field === "email")) return refuse("no-address");
    if (draft.mails >= mostMails) return refuse("enough");
    const token = newToken();
    await insertKey(tx, { employer: employer.id, draft: draft.id, hash: hashToken(token), mailed: true }, now);
    await changeDraft(tx, draft.id, { mails: draft.mails + 1 }, now);
    const mail = goOnMail(draft.language, {
      name: draft.facts.name,
      job: found.job.title,
      employer: employer.name,
      link: `${baseUrl}/a/${token}`,
      until: dateIn(draft.keptUntil, employer.timeZone),
      deadline: found.job.deadline,
    });
    await post(tx, [
      {
        ...mail,
        employer: employer.id,
        about: draft.id,
        kind: "go-on",
        version: draft.mails + 1,
        from: employer.mailFrom,
        replyTo: found.contact.email,
        to: draft.facts.email,
        lane: 0,
      },
    ]);
    return allow;
  });

export type Reached = { home: string; job: string; title: string; employer: string; language: Lang };

/** What a mailed link leads to; changes nothing. Undefined for any other word, and after the application was sent. */
export async function reachedBy(db: Db, token: string, now: Date): Promise<(Reached & { draft: string }) | undefined> {
  const hash = hashToken(token);
  const key = await inTransaction(db, { token: hash }, (tx) => keyRow(tx, hash, now));
  if (!key) return undefined;
  const visitor = houseOf(key.employer);
  return inTransaction(db, visitor, async (tx) => {
    const of = await jobOfDraft(tx, key.draft);
    if (!of) return undefined;
    const job = await readJobIn(tx, visitor, of.job);
    const employer = await readEmployerIn(tx, key.employer);
    return {
      home: employer.slug,
      job: job.slug,
      title: job.title,
      employer: employer.name,
      language: of.language as Lang,
      draft: key.draft,
    };
  });
}

/** Lets this browser go on with the draft of a mailed link. From a POST only. Returns the secret for the cookie, and where to go. */
export async function goOn(
  db: Db,
  token: string,
  secret: string | undefined,
  now: Date,
): Promise<(Reached & { secret: string }) | undefined> {
  const reached = await reachedBy(db, token, now);
  const key =
    reached && (await inTransaction(db, { token: hashToken(token) }, (tx) => keyRow(tx, hashToken(token), now)));
  if (!reached || !key) return undefined;
  const own = secret ?? newToken();
  await inTransaction(db, houseOf(key.employer), async (tx) => {
    await insertKey(tx, { employer: key.employer, draft: reached.draft, hash: hashToken(own), mailed: false }, now);
    // Of two drafts for one job in one browser the one touched last is shown.
    await changeDraft(tx, reached.draft, {}, now);
  });
  return { ...reached, secret: own };
}
