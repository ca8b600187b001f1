// The word lists of a language, and the one place that knows all five. A new language is a folder with these files.
import { adverts as daAdverts } from "./da/adverts.ts";
import { answers as daAnswers } from "./da/answers.ts";
import { grammar as daGrammar } from "./da/grammar.ts";
import { grounds as daGrounds } from "./da/grounds.ts";
import { letters as daLetters } from "./da/letters.ts";
import { questions as daQuestions } from "./da/questions.ts";
import { adverts as enAdverts } from "./en/adverts.ts";
import { answers as enAnswers } from "./en/answers.ts";
import { grammar as enGrammar } from "./en/grammar.ts";
import { grounds as enGrounds } from "./en/grounds.ts";
import { letters as enLetters } from "./en/letters.ts";
import { questions as enQuestions } from "./en/questions.ts";
import type { Lang } from "./languages.ts";
import type { LetterWords } from "./letter-words.ts";
import { adverts as nbAdverts } from "./nb/adverts.ts";
import { answers as nbAnswers } from "./nb/answers.ts";
import { grammar as nbGrammar } from "./nb/grammar.ts";
import { grounds as nbGrounds } from "./nb/grounds.ts";
import { letters as nbLetters } from "./nb/letters.ts";
import { questions as nbQuestions } from "./nb/questions.ts";
import { adverts as nnAdverts } from "./nn/adverts.ts";
import { answers as nnAnswers } from "./nn/answers.ts";
import { grammar as nnGrammar } from "./nn/grammar.ts";
import { grounds as nnGrounds } from "./nn/grounds.ts";
import { letters as nnLetters } from "./nn/letters.ts";
import { questions as nnQuestions } from "./nn/questions.ts";
import { adverts as svAdverts } from "./sv/adverts.ts";
import { answers as svAnswers } from "./sv/answers.ts";
import { grammar as svGrammar } from "./sv/grammar.ts";
import { grounds as svGrounds } from "./sv/grounds.ts";
import { letters as svLetters } from "./sv/letters.ts";
import { questions as svQuestions } from "./sv/questions.ts";

/** What a sentence may wrongly lean on. */
export type Ground =
  | "age"
  | "family"
  | "pregnancy"
  | "ethnicity"
  | "language"
  | "religion"
  | "disability"
  | "health"
  | "orientation"
  | "gender-identity"
  | "sex"
  | "politics"
  | "union"
  | "culture"
  | "overqualified"
  | "availability"
  | "appearance";

/** What a letter may be warned of for what it says: a ground, a comparison with somebody named, a promise without cover. */
export type SaidGround = Ground | "comparison" | "on-file" | "appeal" | "job-promise" | "silence";

/** All that a letter may be warned of: also what it asks. */
export type RiskGround = SaidGround | QuestionGround;

/** One rule: phrases in the pattern language of `cues.ts`. `about` asks that the reader is in the sentence too. */
export type GroundRule = { ground: Ground; level: "block" | "warn"; about?: true; phrases: string };

/** The grounds of the question check, as the contract names them. */
export type QuestionGround =
  | "pregnancy"
  | "family"
  | "religion"
  | "ethnicity"
  | "disability"
  | "health"
  | "orientation"
  | "gender-identity"
  | "sex"
  | "politics"
  | "union"
  | "age"
  | "pay-history"
  | "criminal-record"
  | "other";

/** What to ask instead: of hours, tasks, languages, pay, a record, the lawful age; a question to leave out; what may be asked and not weighed. */
export type Rewrite = "hours" | "tasks" | "language" | "drop" | "pay" | "record" | "age" | "note";

/** A language's lists: what may be asked although it looks alike, tasks and illnesses that a health question may name, and each ground. */
export type QuestionWords = {
  lawful: string;
  task: string;
  illness: string;
  grounds: Partial<Record<QuestionGround, string>>;
  rewrites: Record<Rewrite, string>;
};

/** What an advert may lean on: the grounds that are wrong of the person wanted, earlier pay, a number or a picture asked for. */
export type AdvertGround =
  | Extract<
      Ground,
      "age" | "sex" | "ethnicity" | "religion" | "health" | "family" | "politics" | "union" | "appearance" | "culture"
    >
  | "pay-history"
  | "number"
  | "photo";

/**
 * A language's lists for adverts: sentences that name a ground to welcome or to serve people, what may not be asked of the person
 * (`stop` is refused, `warn` is shown), and titles of one sex with one for everybody.
 */
export type AdvertWords = {
  lawful: string;
  grounds: readonly { what: AdvertGround; level: "stop" | "warn"; phrases: string }[];
  titles: Readonly<Record<string, string>>;
};

/** What an applicant's answer can hold: a time, what the person did, an example or what came of it. Phrases. */
export type AnswerWords = { time: string; role: string; example: string };

/** Lists of words parted by spaces, except the marks. `telling` are frequent words; one that several languages share counts for less. */
export type Grammar = {
  counted: string;
  months: string;
  weekdays: string;
  thousands: string;
  and: string;
  subordinators: string;
  telling: string;
};

type Lists = {
  letters: LetterWords;
  grounds: GroundRule[];
  questions: QuestionWords;
  grammar: Grammar;
  adverts: AdvertWords;
  answers: AnswerWords;
};

/** Everything Gjensvar knows about a language's letters, questions, adverts and answers. */
export const lists: Record<Lang, Lists> = {
  nb: {
    letters: nbLetters,
    grounds: nbGrounds,
    questions: nbQuestions,
    grammar: nbGrammar,
    adverts: nbAdverts,
    answers: nbAnswers,
  },
  nn: {
    letters: nnLetters,
    grounds: nnGrounds,
    questions: nnQuestions,
    grammar: nnGrammar,
    adverts: nnAdverts,
    answers: nnAnswers,
  },
  da: {
    letters: daLetters,
    grounds: daGrounds,
    questions: daQuestions,
    grammar: daGrammar,
    adverts: daAdverts,
    answers: daAnswers,
  },
  sv: {
    letters: svLetters,
    grounds: svGrounds,
    questions: svQuestions,
    grammar: svGrammar,
    adverts: svAdverts,
    answers: svAnswers,
  },
  en: {
    letters: enLetters,
    grounds: enGrounds,
    questions: enQuestions,
    grammar: enGrammar,
    adverts: enAdverts,
    answers: enAnswers,
  },
};

/** Examples of how a language's sentences are to be read; for the tests beside the lists. */
export type Readings = {
  closes: string[];
  leavesOpen: string[];
  specific: string[];
  empty: string[];
  risky: [string, RiskGround][];
  lawful: string[];
  invites: string[];
  invitesNot: string[];
  asks: [string, QuestionGround][];
  mayAsk: string[];
};
