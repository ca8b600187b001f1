// Makes what one applicant wrote and said, and what an assessor found in it, out of sentences with gaps. Pure.
import type { Level, Place, Short } from "../src/applications/application.ts";
import type { Chance } from "./chance.ts";
import { numberWords, slotWords } from "./slots-words.ts";

/** The languages that the demo's applicants write in. */
export type DemoLang = "nb" | "nn" | "en";
/** A level as the sentences are sorted: "partly" by the way it falls short, `none` for what was not shown. */
export type Shown = "exceeds" | "meets" | "deep" | "broad" | "specific" | "none";

export type RequirementSpeech = {
  /** Where people tell about it, the usual place first. */
  at: readonly ("application" | "cv" | "conversation")[];
  ask: Record<DemoLang, string>;
  /** What may follow when somebody has shown something. */
  after?: Partial<Record<DemoLang, readonly string[]>>;
  /** Sentences without a final stop; an empty one means that nothing was said about it. */
  says: Record<DemoLang, Partial<Record<Shown, readonly string[]>>>;
};
export type SpeechBook = {
  /** Sentences that begin with `*` are only for those who have shown something of this requirement: they have worked inside. */
  inside?: string;
  motivation: Record<DemoLang, readonly string[]>;
  requirements: Record<string, RequirementSpeech>;
};

export type DemoSaid = { place: Place; question: string | null; text: string };
export type DemoAssessment = {
  requirement: string;
  level: Level;
  short: Short | null;
  evidence: string | null;
  source: Place;
};
export type Spoken = { said: DemoSaid[]; assessments: DemoAssessment[] };

/** Who speaks: the language, years in working life (so that years and numbers agree), and what the person shows. */
export type Speaker = {
  lang: DemoLang;
  years: number;
  thisYear: number;
  shows: Readonly<Record<string, Shown>>;
  /** Was interviewed: the last answer was given there. */
  met: boolean;
};

const worksInside = (book: SpeechBook, speaker: Speaker): boolean =>
  !book.inside || speaker.shows[book.inside] !== "none";

/** Gaps that outsiders fill in their own way: they speak of a firm's departments, not of a municipality's services. */
const outside: Record<string, string> = { topic: "side", unit: "shop" };
const inside: Record<string, string> = { topic: "service" };

function numberIn(slot: string, speaker: Speaker, chance: Chance): string | undefined {
  const word = (n: number) => numberWords[speaker.lang][n] ?? String(n);
  switch (slot) {
    case "n":
      return word(chance.between(2, 12));
    case "N":
      return String(chance.between(14, 95));
    case "years":
      return word(Math.min(9, chance.between(2, Math.max(2, speaker.years))));
    case "y":
      return String(speaker.thisYear - chance.between(1, Math.max(1, speaker.years)));
    case "deg":
      return String(speaker.thisYear - speaker.years - 1);
    default:
      return undefined;
  }
}

/** Fills every gap `{name}`. @throws when a gap has no words: a fault in the word lists */
export function fill(sentence: string, speaker: Speaker, chance: Chance, asInsider = true): string {
  const instead = asInsider ? inside : outside;
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const number = numberIn(slot, speaker, chance);
    if (number !== undefined) return number;
    const words = slotWords[instead[slot] ?? slot]?.[speaker.lang];
    if (!words) throw new Error(`the word lists have no words for {${slot}}`);
    return chance.pick(words);
  });
}

export const levelOf: Record<Shown, { level: Level; short: Short | null }> = {
  exceeds: { level: "exceeds", short: null },
  meets: { level: "meets", short: null },
  deep: { level: "partly", short: "deep" },
  broad: { level: "partly", short: "broad" },
  specific: { level: "partly", short: "specific" },
  none: { level: "not-shown", short: null },
};

const stopped = (sentence: string): string => (/[.?]$/.test(sentence) ? sentence : `${sentence}.`);
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** More questions than this nobody is asked. */
const mostQuestions = 3;

/** Everything one person wrote and said, with the assessment of each requirement; each quote stands word for word in it. */
export function speak(book: SpeechBook, speaker: Speaker, chance: Chance): Spoken {
  const insider = worksInside(book, speaker);
  const say = (sentences: readonly string[]): string => {
    const own = insider ? sentences : sentences.filter((one) => !one.startsWith("*"));
    return capital(fill(chance.pick(own.length > 0 ? own : [""]).replace(/^\* ?/, ""), speaker, chance, insider));
  };
  const letter = [fill(chance.pick(book.motivation[speaker.lang]), speaker, chance)];
  const cv: string[] = [];
  const answers: DemoSaid[] = [];
  const assessments: DemoAssessment[] = [];
  for (const [requirement, speech] of Object.entries(book.requirements)) {
    const shown = speaker.shows[requirement] ?? "none";
    const evidence = say(speech.says[speaker.lang][shown] ?? [""]);
    const wanted = chance.in(0.75) ? (speech.at[0] ?? "application") : chance.pick(speech.at);
    const place = wanted === "conversation" && answers.length >= mostQuestions ? "application" : wanted;
    assessments.push({ requirement, ...levelOf[shown], evidence: evidence || null, source: place });
    if (evidence === "") continue;
    const more = speech.after?.[speaker.lang];
    const told = more && shown !== "none" && chance.in(0.65) ? `${stopped(evidence)} ${say(more)}` : stopped(evidence);
    if (place === "cv") cv.push(stopped(evidence));
    else if (place === "application") letter.push(told);
    else answers.push({ place, question: speech.ask[speaker.lang], text: told });
  }
  const said: DemoSaid[] = [{ place: "application", question: null, text: letter.join(" ") }];
  if (cv.length > 0) said.push({ place: "cv", question: null, text: cv.join("\n") });
  return speaker.met ? atInterview([...said, ...answers], assessments) : { said: [...said, ...answers], assessments };
}

/** The last answer moves from the first conversation to the interview. */
function atInterview(said: readonly DemoSaid[], assessments: readonly DemoAssessment[]): Spoken {
  const last = said.findLast((one) => one.place === "conversation");
  if (!last) return { said: [...said], assessments: [...assessments] };
  const moved = { ...last, place: "interview" as const };
  return {
    said: said.map((one) => (one === last ? moved : one)),
    assessments: assessments.map((one) =>
      one.evidence && last.text.startsWith(one.evidence) ? { ...one, source: "interview" as const } : one,
    ),
  };
}
