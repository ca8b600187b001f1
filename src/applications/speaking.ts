// Which sentences of what somebody wrote or said speak about a requirement: a search by its words, never a score.
import { sentenceSpans } from "../language/sentences.ts";
import type { Place, Said } from "./application.ts";
import { cutWord, foldedWords } from "./search.ts";

/** A sentence word for word as it stands, less the stop at its end, since a letter sets it among words of its own; and where it stands. */
export type Spoken = { text: string; place: Place };

/** As many as can be read at a glance. */
const MOST = 3;
/** Longer ones are no sentence but a page without stops. */
const LONGEST = 600;

// Words that stand in any requirement and tell nothing of this one, folded: the small ones, and those of the trade.
const empty = new Set(
  `a aa an at and av af alle as by de dem den det din ditt dine du eg eit ein en et enn er etter for fra fraa fran from gjennom ha har
  have having i in innen inom inden kan kunne like med mellom mot of og om on or over pa paa som that the til till ved vid to under
  uten utan uden with without your you minst mindst minimum least god godt gode god goda gott good strong sterk staerk stark solid
  relevant relevante erfaring erfaringer erfaringar erfarenhet erfarenheter experience kunnskap kunnskaper kunnskapar kundskab kundskaber viden
  kunskap kunskaper knowledge evne evner evna formaga foermaaga formaaga evnen ability abilities ferdighet ferdigheter ferdigheiter
  faerdigheder faerdighet faerdigheter skill skills nivaa niveau level hoy hoyere hogare hojere hoegre hoegere hogre
  aar ars aars year years klasse klass class kategori category minimum gjerne gaerna gerne`.split(/\s+/),
);

const telling = (text: string): string[] => foldedWords(text).filter((word) => word.length > 1 && !empty.has(word));

/** Whether a folded word is, holds or makes up a part of the requirement's word: "regnskapet" and "regnskap" for "kommuneregnskap". */
function meets(word: string, wanted: string): boolean {
  const stem = cutWord(wanted);
  const own = cutWord(word);
  if (own === stem) return true;
  if (stem.length >= 4 && word.includes(stem)) return true;
  return (own.length >= 5 && stem.endsWith(own)) || (own.length >= 7 && stem.startsWith(own));
}

const holds = (text: string, wanted: readonly string[]): number => {
  const words = telling(text);
  return wanted.filter((one) => words.some((word) => meets(word, one))).length;
};

/**
 * At most three sentences in which a word of the requirement stands, in any form and in any of its languages, in the order they
 * were written; of more than three those with most of its words. An answer to a question about it speaks of it whatever its words.
 */
export function spokenOf(labels: readonly string[], said: readonly Said[]): Spoken[] {
  const wanted = labels.map((label) => [...new Set(telling(label))]).filter((words) => words.length > 0);
  const most = (text: string): number => Math.max(0, ...wanted.map((words) => holds(text, words)));
  const found = said.flatMap(({ place, question, text }) => {
    const asked = most(question ?? "") > 0 ? 1 : 0;
    return sentenceSpans(text)
      .map(({ start, end }) => text.slice(start, end).replace(/[.\s]+$/u, ""))
      .filter((sentence) => sentence.length <= LONGEST && /\p{L}/u.test(sentence))
      .map((sentence) => ({ text: sentence, place, words: most(sentence) + asked }));
  });
  const speaking = found.map((one, nth) => ({ ...one, nth })).filter(({ words }) => words > 0);
  const first = new Map(speaking.toReversed().map((one) => [one.text, one.nth]));
  return speaking
    .filter(({ text, nth }) => first.get(text) === nth)
    .sort((a, b) => b.words - a.words || a.nth - b.nth)
    .slice(0, MOST)
    .sort((a, b) => a.nth - b.nth)
    .map(({ text, place }) => ({ text, place }));
}
