// The shape of a language's word lists for letters, and how they are compiled.
import { type Cue, cueSet } from "./cues.ts";
import type { Lang } from "./languages.ts";
import { lists } from "./lists.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/** Phrase lists that are matched as cues; the pattern language is described in `cues.ts`. Phrases are parted by `;`. */
export type CueName =
  | "thanks"
  | "notThanks"
  | "negators"
  | "steps"
  | "lexicalNo"
  | "another"
  | "someoneElse"
  | "deciders"
  | "elseStops"
  | "gone"
  | "tookAnother"
  | "filled"
  | "because"
  | "anchors"
  | "hedges"
  | "unreal"
  | "ifWords"
  | "clauseStops"
  | "verbFirst"
  | "elsewhere"
  | "otherTimes"
  | "levels"
  | "shortfalls"
  | "others"
  | "meets"
  | "requires"
  | "advantage"
  | "decisive"
  | "filledOther"
  | "value"
  | "considerations"
  | "plainNeed"
  | "late"
  | "withdrawnFact"
  | "goneFact"
  | "filler"
  | "praise"
  | "crowd"
  | "plainContext"
  | "saidVerbs"
  | "places"
  | "pointsBack"
  | "scope"
  | "again"
  | "applyVerbs"
  | "newApplication"
  | "openDoor"
  | "past"
  | "consent"
  | "contact"
  | "advise"
  | "acknowledge"
  | "wishes"
  | "blame"
  | "comparison"
  | "ban"
  | "irony"
  | "stiff"
  | "you"
  | "stiffYou"
  | "onFile"
  | "consentGiven"
  | "appeal"
  | "assured"
  | "silent"
  | "willCall"
  | "reach"
  | "jobFact"
  | "aboutReader"
  | "aboutWork"
  | "contrast";

/** Alternations (parted by `|`) that build the patterns for a filled requirement term, and other fixed pieces. */
export type Pieces = {
  greeting: string;
  hrNouns: string;
  prepositions: string;
  unfilled: string;
  compounds: string;
  emptyCompounds: string;
  carriers: string;
  /** What any letter of rejection may be made of; a word outside it speaks of this work or this person. */
  general: string;
  organisations: string;
  /** Last parts of compounds that count as words of their own: the job, the post, the board. */
  tails?: string;
};

export type LetterWords = { cues: Record<CueName, string>; pieces: Pieces };

/** A language's lists, compiled once on first use. */
export type Lexicon = {
  cues: Record<CueName, Cue>;
  term: RegExp;
  carried: RegExp;
  greeting: RegExp;
  organisation: RegExp;
  general: Vocabulary;
  /** The words that speak to the reader. */
  you: Vocabulary;
};

const compiled = new Map<Lang, Lexicon>();

/** Splits a phrase list written as one string. */
export function phrases(list: string): string[] {
  return list
    .split(";")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter(Boolean);
}

// Asked about clauses as well as sentences: a set of its own, so that a clause is not walked for all the other lists.
const ofClauses: ReadonlySet<string> = new Set<CueName>(["you", "stiffYou"]);

function cuesOf(
  lists: Record<CueName, string>,
  tails: RegExp | null,
  wanted: (name: string) => boolean,
): Record<CueName, Cue> {
  const some = Object.entries(lists).filter(([name]) => wanted(name));
  return cueSet(
    Object.fromEntries(some.map(([name, list]) => [name, phrases(list)])) as Record<CueName, string[]>,
    tails,
  );
}

/** The compiled word lists of a language. */
export function lexicon(lang: Lang): Lexicon {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const { cues, pieces } = lists[lang].letters;
  const p = pieces;
  // A short word stands for itself and its endings; a longer one for all that begins with it.
  const bare = p.unfilled
    .split("|")
    .map((word) => (word.length > 3 || word.endsWith(" ") ? `${word}*` : `${word}[^ ]?`));
  const tails = p.tails === undefined ? null : new RegExp(`(?<=[^ ]{2})(?:${p.tails})(?= )`, "g");
  const unfilled = `(?!(?:${bare.join("|")}) )`;
  const made: Lexicon = {
    cues: {
      ...cuesOf(cues, tails, (name) => !ofClauses.has(name)),
      ...cuesOf(cues, null, (name) => ofClauses.has(name)),
    },
    term: new RegExp(
      ` (?:(?:${p.hrNouns}) +(?:${p.prepositions}) +(?:(?:a|an|en|et|ei|eit|ein|ett|å|at|att) +)?${unfilled}[^ ]{2,}|(?!(?:${p.emptyCompounds}) )[^ ]{4,}(?:${p.compounds}))(?= )`.replaceAll(
        "*",
        "[^ ]*",
      ),
    ),
    carried: new RegExp(
      ` (?:${p.carriers}) +(?:(?:a|an|en|et|ei|eit|ein|ett|å|at|att) +)?${unfilled}[^ ]{2,}(?= )`.replaceAll(
        "*",
        "[^ ]*",
      ),
    ),
    greeting: new RegExp(`^\\s*(?:${p.greeting})(?![\\p{L}])`, "iu"),
    organisation: new RegExp(`(?<![\\p{L}])(?:${p.organisations})(?![\\p{L}])`, "iu"),
    general: vocabulary(p.general),
    you: vocabulary(cues.you.replaceAll(";", "|")),
  };
  compiled.set(lang, made);
  return made;
}
