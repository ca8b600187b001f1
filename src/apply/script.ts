// The conversation as a list of questions made from the job's requirements, and which of them comes next. Pure.
import type { Job, Requirement } from "../jobs/job.ts";
import { labelIn } from "../jobs/rules.ts";
import { type Lack, lackOf } from "../language/answer.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { scriptWords } from "./script-words.ts";

export type QuestionKind = "start" | "own" | "must" | "should" | "motivation" | "closing";
/** One question. `requirement` is the key of what it asks about; `follows` says that a thin answer gets one follow-up. */
export type Question = {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly requirement: string | null;
  readonly text: string;
  readonly hint: string;
  readonly follows: boolean;
};

/** What staff changed: other words for a question, a question left out, or one of their own (`own:<n>`). */
export type OwnQuestion = {
  readonly key: string;
  readonly texts: Partial<Record<Lang, string>>;
  readonly shown: boolean;
  readonly position: number;
};

type JobAsked = Pick<Job, "requirements" | "languages">;

const tells = {
  experience: "tell",
  competence: "tell",
  skill: "tell",
  trait: "tellTrait",
  language: "tellLanguage",
  formal: "tellFormal",
} as const;

/** A label that the job has not in this language is quoted as it stands: it is not translated by a machine. */
function aboutRequirement(one: Requirement, job: JobAsked, lang: Lang): string {
  const w = scriptWords[lang];
  const label = labelIn(one.label, lang, job.languages);
  const own = one.label[lang] !== undefined;
  const opening = own ? (one.must ? w.requires(label) : w.helps(label)) : w.quoted(label);
  return `${opening} ${one.must ? w[tells[one.kind]] : w.tellShould}`;
}

const ofRequirement = (one: Requirement, job: JobAsked, lang: Lang): Question => {
  const story = one.kind !== "language" && one.kind !== "formal";
  return {
    key: `${one.must ? "must" : "should"}:${one.key}`,
    kind: one.must ? "must" : "should",
    requirement: one.key,
    text: aboutRequirement(one, job, lang),
    hint: one.must && story ? scriptWords[lang].mustHint : scriptWords[lang].shortHint,
    follows: one.must && story,
  };
};

/** The words of an own question: in the reader's language, else in the first of the job's that has any. */
const ownText = (own: OwnQuestion, lang: Lang, languages: readonly Lang[]): string | undefined =>
  own.texts[lang] || languages.map((one) => own.texts[one]).find((text) => text);

/** As the job gives it, before staff changed anything: practical, each must, each should, motivation, closing. */
export function givenScript(job: JobAsked, lang: Lang): Question[] {
  const w = scriptWords[lang];
  const plain = (key: "start" | "motivation" | "closing", hint: string): Question => ({
    key,
    kind: key,
    requirement: null,
    text: w[key],
    hint,
    follows: false,
  });
  const about = (must: boolean) =>
    job.requirements.filter((one) => one.must === must).map((one) => ofRequirement(one, job, lang));
  return [
    plain("start", w.startHint),
    ...about(true),
    ...about(false),
    plain("motivation", w.shortHint),
    plain("closing", w.closingHint),
  ];
}

/** The conversation as this person meets it: with staff's own words where they are given, and their own questions after the practical one. */
export function scriptOf(job: JobAsked, lang: Lang, own: readonly OwnQuestion[]): Question[] {
  const changed = new Map(own.map((one) => [one.key, one]));
  const given = givenScript(job, lang)
    .filter((one) => changed.get(one.key)?.shown !== false)
    .map((one) => ({ ...one, text: changed.get(one.key)?.texts[lang] || one.text }));
  const added = own
    .filter((one) => one.key.startsWith("own:") && one.shown)
    .toSorted((a, b) => a.position - b.position)
    .flatMap((one): Question[] => {
      const text = ownText(one, lang, job.languages);
      if (text === undefined) return [];
      return [
        { key: one.key, kind: "own", requirement: null, text, hint: scriptWords[lang].shortHint, follows: false },
      ];
    });
  const practical = given.filter((one) => one.kind === "start");
  return [...practical, ...added, ...given.filter((one) => one.kind !== "start")];
}

/** An answer as it is kept. `lack` says that a follow-up was asked; `more` is its answer, null while it waits. */
export type Answer = {
  readonly question: string;
  readonly asked: string;
  readonly text: string;
  readonly lack: Lack | null;
  readonly followUp: string | null;
  readonly more: string | null;
};

/** Makes the one follow-up of an answer. A language model may stand behind the same door; the question check reads what it makes. */
export type FollowUps = (question: Question, answer: string, lang: Lang) => { lack: Lack; text: string } | null;

/** By rule: what the answer lacks most decides, and nothing is asked twice. */
export const followUpByRule: FollowUps = (question, answer, lang) => {
  const lack = question.follows ? lackOf(answer, lang) : null;
  return lack === null ? null : { lack, text: scriptWords[lang].followUp[lack] };
};

/** Where somebody is: who they are, one of the questions, what is asked apart, or the last look before sending. */
export type Step =
  | { at: "you" }
  | { at: "question"; question: Question; number: number }
  | { at: "apart" }
  | { at: "look" };

export type Progress = { knowsWho: boolean; sawApart: boolean; answers: ReadonlyMap<string, Answer> };

const waits = (answer: Answer | undefined): boolean =>
  answer === undefined || (answer.lack !== null && answer.more === null);

/** The first step that is not done. */
export function nextStep(script: readonly Question[], progress: Progress): Step {
  if (!progress.knowsWho) return { at: "you" };
  const at = script.findIndex((one) => waits(progress.answers.get(one.key)));
  const question = script[at];
  if (question) return { at: "question", question, number: at + 1 };
  return progress.sawApart ? { at: "look" } : { at: "apart" };
}

/** The step somebody asked for by its address, when they may be there; else the next. Nobody looks before all is asked. */
export function stepAt(asked: string | null, script: readonly Question[], progress: Progress): Step {
  const next = nextStep(script, progress);
  if (asked === "you") return { at: "you" };
  if (!progress.knowsWho) return next;
  if (asked === "apart" && next.at !== "question") return { at: "apart" };
  const at = script.findIndex((one) => one.key === asked);
  const question = script[at];
  // What has been answered may be answered anew; what comes later waits its turn.
  if (!question || !progress.answers.has(question.key)) return next;
  return { at: "question", question, number: at + 1 };
}
