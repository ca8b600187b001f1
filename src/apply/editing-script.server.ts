// The conversation as staff change it: other words, questions left out, questions of their own, each held against the law of the country.
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { type CheckedQuestion, LONGEST_QUESTION, mayBeAsked } from "../jobs/exceptions.ts";
import type { Job } from "../jobs/job.ts";
import { checkQuestions, readJobIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { tidyText } from "./draft.ts";
import { ownQuestions, putOwnQuestions } from "./drafts-store.server.ts";
import { givenScript, type OwnQuestion } from "./script.ts";

/** One question to edit: as the job gives it in each of its languages, and what staff made of it. `given` is empty for their own. */
export type EditedQuestion = {
  key: string;
  given: Partial<Record<Lang, string>>;
  texts: Partial<Record<Lang, string>>;
  shown: boolean;
};

/** As many questions of their own as staff may add: a conversation stays short. */
export const mostOwn = 3;
const ownKeys = Array.from({ length: mostOwn }, (_, at) => `own:${at + 1}`);

function editedOf(job: Job, own: readonly OwnQuestion[]): EditedQuestion[] {
  const changed = new Map(own.map((one) => [one.key, one]));
  const scripts = new Map(job.languages.map((lang) => [lang, givenScript(job, lang)]));
  const keys = [...(scripts.get(job.languages[0] ?? "nb") ?? []).map((one) => one.key), ...ownKeys];
  return keys.map((key) => ({
    key,
    given: Object.fromEntries(
      [...scripts].flatMap(([lang, script]) => {
        const text = script.find((one) => one.key === key)?.text;
        return text === undefined ? [] : [[lang, text]];
      }),
    ),
    texts: changed.get(key)?.texts ?? {},
    shown: changed.get(key)?.shown ?? true,
  }));
}

export type ScriptShown = { job: Job; questions: EditedQuestion[] };

/** A job's conversation as staff edit it. @throws NotFound */
export async function scriptToEdit(db: Db, actor: Actor, slug: string): Promise<ScriptShown> {
  if (!mayDo(actor, "make-job")) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    return { job, questions: editedOf(job, await ownQuestions(tx, job.id)) };
  });
}

/** What was typed for one question. Other keys than the job's and the own ones are not read. */
export type TypedQuestion = { texts: Partial<Record<Lang, string>>; shown: boolean };
export type ScriptFault = { key: string; lang: Lang; checked: CheckedQuestion };

/** What differs from what the job gives, in the job's languages: the rest needs no row. */
function changedBy(
  questions: readonly EditedQuestion[],
  typed: ReadonlyMap<string, TypedQuestion>,
  job: Job,
): OwnQuestion[] {
  return questions.flatMap(({ key, given }, position): OwnQuestion[] => {
    const said = typed.get(key);
    if (!said) return [];
    const texts = Object.fromEntries(
      job.languages.flatMap((lang) => {
        const text = tidyText(said.texts[lang] ?? "", LONGEST_QUESTION);
        return text === "" || text === given[lang] ? [] : [[lang, text]];
      }),
    );
    const plain = Object.keys(texts).length === 0;
    if (key.startsWith("own:")) return plain ? [] : [{ key, texts, shown: true, position }];
    return plain && said.shown ? [] : [{ key, texts, shown: said.shown, position }];
  });
}

/**
 * Writes the whole conversation anew. A question that the law forbids is refused, unless an exception for it holds; then nothing is kept,
 * and the faults say which. Those who are in the middle go on with the new words. Audit: `conversation.changed`. @throws NotFound
 */
export async function saveScript(
  db: Db,
  actor: Actor,
  slug: string,
  typed: ReadonlyMap<string, TypedQuestion>,
): Promise<{ ok: true } | { ok: false; faults: ScriptFault[] }> {
  const { job, questions } = await scriptToEdit(db, actor, slug);
  const own = changedBy(questions, typed, job);
  const texts = own.flatMap((one) =>
    one.shown
      ? job.languages.flatMap((lang) => (one.texts[lang] ? [{ key: one.key, lang, text: one.texts[lang] }] : []))
      : [],
  );
  const checked = await checkQuestions(db, actor, slug, {
    questions: texts.map((one) => one.text),
    context: "conversation",
  });
  const faults = texts.flatMap(({ key, lang }, at): ScriptFault[] => {
    const found = checked[at];
    return found && !mayBeAsked(found) ? [{ key, lang, checked: found }] : [];
  });
  if (faults.length > 0) return { ok: false, faults };
  await inTransaction(db, actor, async (tx) => {
    const held = await readJobIn(tx, actor, slug, "update");
    await putOwnQuestions(tx, { employer: actor.employer, job: held.id }, own);
    await record(tx, actor, "conversation.changed", { job: held.id, questions: own.map((one) => one.key) });
  });
  return { ok: true };
}
