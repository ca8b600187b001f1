// What an applicant's answer lacks of substance, which of its sentences say most, and what in it is protected. Pure.
import { type Cue, cueSet, flatten } from "./cues.ts";
import { protectedWordIn } from "./grounds.ts";
import type { Lang } from "./languages.ts";
import { phrases } from "./letter-words.ts";
import { type Ground, lists } from "./lists.ts";

/** What a follow-up asks for: more at all, an example, what the person did, or when it was. */
export const lacks = ["few-words", "example", "role", "time"] as const;
export type Lack = (typeof lacks)[number];

/** Fewer words than this tell nothing that somebody could stand on. */
const fewestWords = 12;

type Kind = "time" | "role" | "example";
const compiled = new Map<Lang, Record<Kind, Cue>>();

function cuesOf(lang: Lang): Record<Kind, Cue> {
  const known = compiled.get(lang);
  if (known) return known;
  const { time, role, example } = lists[lang].answers;
  const made = cueSet({ time: phrases(time), role: phrases(role), example: phrases(example) });
  compiled.set(lang, made);
  return made;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The one thing that an answer lacks most, or null. A no needs nothing more: that somebody has not done it is an answer. */
export function lackOf(text: string, lang: Lang): Lack | null {
  const flat = ` ${flatten(text)} `;
  if (wordsIn(text) < fewestWords) return saysNo.test(flat) ? null : "few-words";
  const cues = cuesOf(lang);
  if (!cues.role.test(flat)) return "role";
  if (!cues.example.test(flat)) return "example";
  return cues.time.test(flat) ? null : "time";
}

// A short answer that says that there is nothing to tell, in the five languages.
const saysNo =
  / (?:nei|nej|no|nope|ikke|ikkje|inte|not|aldri|aldrig|never|ingen|inga|inget|none|har ikke|haven't|don't)[ ,.]/u;

const segmenters = new Map<Lang, Intl.Segmenter>();
function segmenterOf(lang: Lang): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "sentence" });
  segmenters.set(lang, known);
  return known;
}

/** The sentences of an answer, trimmed, in their order. A line break ends one, too. */
export const sentencesOf = (text: string, lang: Lang): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) =>
      [...segmenterOf(lang).segment(line)].map(({ segment }) => segment.trim()).filter((one) => one !== ""),
    );

/** How much a sentence tells: one point each for a time, an act, an example and a number. */
function weight(sentence: string, lang: Lang): number {
  const cues = cuesOf(lang);
  const flat = ` ${flatten(sentence)} `;
  return [cues.time.test(flat), cues.role.test(flat), cues.example.test(flat), /\d/.test(flat)].filter(Boolean).length;
}

/** At most this many characters of an answer are shown as what was understood. */
const longestDigest = 260;

/** What was understood: the sentences that tell most, in the person's own words and order; all of a short answer. */
export function digestOf(text: string, lang: Lang): string {
  const all = sentencesOf(text, lang);
  if (all.join(" ").length <= longestDigest) return all.join(" ");
  const ranked = all
    .map((one, at) => ({ one, at, weight: weight(one, lang) }))
    .toSorted((a, b) => b.weight - a.weight || a.at - b.at);
  const [most] = ranked;
  if (!most) return "";
  const chosen = [most];
  for (const next of ranked.slice(1, 4))
    if (chosen.reduce((sum, { one }) => sum + one.length + 1, 0) + next.one.length <= longestDigest) chosen.push(next);
  return chosen
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
    .join(" … ");
}

export type Volunteered = { sentence: string; ground: Ground };

/** What somebody told that nobody may weigh, sentence by sentence. Rather too careful than too little. Source: the law guide, rule 6. */
export const volunteeredIn = (text: string, lang: Lang): Volunteered[] =>
  sentencesOf(text, lang).flatMap((sentence) => {
    const ground = protectedWordIn(sentence);
    return ground === null ? [] : [{ sentence, ground }];
  });

/** The text without those sentences; what stands around them stays as it was written. */
export const without = (text: string, sentences: readonly string[]): string =>
  sentences
    .reduce((rest, sentence) => rest.replace(sentence, ""), text)
    .replaceAll(/[ \t]{2,}/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .trim();
