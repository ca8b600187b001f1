// Tells information from filler: what a sentence says about why, and whom it would be true of.

import type { Lexicon } from "./letter-words.ts";
import type { Sentence } from "./sentences.ts";
import { speakingWords } from "./vocabulary.ts";

/** The strongest reason found in a text. */
export type ReasonKind = "none" | "generic" | "specific";

/** What one sentence holds, before its neighbours are asked. */
export type Grounds = {
  /** An HR noun with content, a level, a licence, or a requirement that is named. */
  filled: boolean;
  shortfall: boolean;
  meets: boolean;
  others: boolean;
  requires: boolean;
  /** The person's own words, or a verb of saying with the place where it stood. */
  evidence: boolean;
  place: boolean;
  pointsBack: boolean;
  /** Late, withdrawn, cancelled or filled: a reason although true of all. */
  process: boolean;
  filler: boolean;
  /** How many words speak of a work or a person; see `vocabulary.ts`. */
  speaking: number;
  /** Says something of the reader; of what the work asks; sets a gap. */
  reader: boolean;
  work: boolean;
  contrast: boolean;
  /** A time of day, a share, an amount: what a date or the number of a case is not. */
  figures: boolean;
};

const clockOrAmount =
  / (?:(?:kl|klokka|klokken|klockan|at) +\d{1,2}|\d{1,2} +\d\d|\d{2,3} +\d{3}|\d+ *(?:%|prosent|procent|percent|timer|timar|timmar|hours|uker|veker|uger|veckor|weeks|dager|dagar|dage|days|km|kr|kroner|kronor|studiepoeng|studiepoäng|poeng|poäng|points|credits))(?= )/;

/** Reads one sentence for requirement, shortfall, evidence and filler. `quotes` inside it are the candidate's words. */
export function groundsOf(sentence: Sentence, lexicon: Lexicon, title: ReadonlySet<string>): Grounds {
  const { cues } = lexicon;
  const { flat } = sentence;
  const said = cues.saidVerbs.test(flat);
  const place = cues.places.test(flat);
  const meets = cues.meets.test(flat);
  const shortfall = cues.shortfalls.test(flat);
  const quoted = sentence.quotes.some((quote) => quote.end - quote.start > 6);
  const requires = cues.requires.test(flat);
  return {
    filled:
      lexicon.term.test(flat) || lexicon.carried.test(flat) || cues.levels.test(flat) || (quoted && requires && !said),
    shortfall,
    meets,
    others: cues.others.test(flat),
    requires,
    evidence: (said && place) || (quoted && (said || meets || shortfall)),
    place,
    pointsBack: cues.pointsBack.test(flat),
    process: processFact(flat, lexicon),
    filler: cues.filler.test(flat) || cues.praise.test(flat),
    speaking: speakingWords(sentence, lexicon.general, title),
    reader: cues.aboutReader.test(flat) || (said && place),
    work: requires || cues.aboutWork.test(flat),
    contrast: shortfall || cues.contrast.test(flat),
    figures: clockOrAmount.test(flat),
  };
}

function processFact(flat: string, { cues }: Lexicon): boolean {
  if (cues.late.test(flat) || cues.withdrawnFact.test(flat)) return true;
  if (cues.goneFact.test(flat) && cues.gone.test(flat)) return true;
  return cues.filled.test(flat) && cues.because.test(flat);
}

/** Whether one sentence alone gives a specific reason. */
export function specificAlone(sentence: Sentence, grounds: Grounds, { cues }: Lexicon): boolean {
  if (sentence.question) return false;
  if (grounds.process) return true;
  if (grounds.filled && grounds.shortfall) return true;
  if (grounds.filled && grounds.others && (grounds.meets || cues.decisive.test(sentence.flat))) return true;
  if (grounds.evidence && grounds.shortfall) return true;
  if (grounds.requires && grounds.filled && grounds.evidence && grounds.place && !grounds.meets) return true;
  if (cues.jobFact.test(sentence.flat) && grounds.evidence && sentence.quotes.length > 0) return true;
  return cues.plainNeed.test(sentence.flat);
}

/**
 * Whether a sentence gives a specific reason by its words alone: it speaks of the reader or the work, of something that not every
 * letter speaks of, and sets a gap. Weaker than `specificAlone`: a sentence that plainly does something else is not a reason.
 */
export function specificByWords(grounds: Grounds): boolean {
  // "We begin at 04.30, and you said that you can be here at 7": what the work asks beside what this person has, in figures.
  if (grounds.figures && grounds.reader && grounds.work && grounds.contrast) return true;
  // Among empty phrases one odd word is colour, not content.
  if (grounds.speaking < (grounds.filler ? 2 : 1)) return false;
  if (grounds.reader && grounds.work && grounds.speaking > 1 && !grounds.meets) return true;
  return (grounds.reader || grounds.work) && grounds.contrast;
}
