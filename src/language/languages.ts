// The five languages Gjensvar writes, and how to tell which one a text is in.
import { lists } from "./lists.ts";

export type Lang = "nb" | "nn" | "da" | "sv" | "en";

/** The languages in the order the screens show them. */
export const langs: readonly Lang[] = ["nb", "nn", "da", "sv", "en"];

/** True when `value` is one of the five language codes. */
export function isLang(value: unknown): value is Lang {
  return typeof value === "string" && (langs as readonly string[]).includes(value);
}

const weightOf = buildWeights();

/** What a word says for each language, in the order of `langs`: the fewer share it, the more. */
function buildWeights(): Map<string, Float64Array> {
  const weights = new Map<string, Float64Array>();
  const sets = langs.map((lang) => [lang, new Set(lists[lang].grammar.telling.split(/\s+/).filter(Boolean))] as const);
  sets.forEach(([lang, words], at) => {
    for (const word of words) {
      const sharedBy = sets.filter(([, other]) => other.has(word)).length;
      const row = weights.get(word) ?? new Float64Array(langs.length);
      row[at] = sharedBy === 1 ? (lang === "en" ? 2 : 3) : sharedBy === 2 ? 1.2 : sharedBy === 3 ? 0.5 : 0.2;
      weights.set(word, row);
    }
  });
  return weights;
}

/** Adds up what words say for each language. Returns how many of them say anything. */
function weigh(words: Iterable<string>, scores: Record<Lang, number>): number {
  const sums = new Float64Array(langs.length);
  let told = 0;
  for (const word of words) {
    const row = weightOf.get(word);
    if (row === undefined) continue;
    told++;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (row[at] as number);
  }
  langs.forEach((lang, at) => {
    scores[lang] += sums[at] as number;
  });
  return told;
}

// Letter groups that lean to one language, for texts whose words are in no list: [group, language, weight].
const letterSigns: ReadonlyArray<readonly [RegExp, Lang, number]> = [
  [/[äö]/g, "sv", 0.8],
  [/ø/g, "nb", 0.15],
  [/ø/g, "nn", 0.15],
  [/[æø]/g, "da", 0.15],
  // Norwegian doubles the consonant at the end of a word, keeps k, p and t where Danish has g, b and d, and spells -sjon.
  [
    /(?:kk|tt|pp|ss|ll|mm|nn|gg)(?!\p{L})|sj|skap|[aeiouyøå][kpt]e[rnt]?(?!\p{L})|[aeiouyøå](?:k|p|t)(?!\p{L})/gu,
    "nb",
    0.13,
  ],
  [
    /(?:kk|tt|pp|ss|ll|mm|nn|gg)(?!\p{L})|sj|skap|[aeiouyøå][kpt]e[rnt]?(?!\p{L})|[aeiouyøå](?:k|p|t)(?!\p{L})/gu,
    "nn",
    0.11,
  ],
  [/skab|[aeiouyøåæ][gbd]e[rnst]?(?!\p{L})|hv|igt?(?!\p{L})|t[iy]on/gu, "da", 0.11],
  [/(?:inga|ingane|leg|lege|heit|heita|ikkj\p{L}*|kjar|kjarar|ar)(?!\p{L})/gu, "nn", 0.25],
  [/(?:kj[eø]|skj[eø]|øy|au|ei)/g, "nn", 0.12],
  [/(?:kj[eø]|skj[eø]|øy)/g, "nb", 0.12],
  [/(?:het|lig|ene|else|ert)(?!\p{L})/gu, "nb", 0.15],
  [/(?:hed|tion|ende|lig|else|ede|øj|æg|øg)(?!\p{L})/gu, "da", 0.2],
  [/(?:øj|ej|eg[ln]|[aeiouyæøå]d(?!\p{L})|v[ae]d|af|æ)/gu, "da", 0.1],
  [/(?:het|lig|ning|ande|arna|orna|ck)(?!\p{L})/gu, "sv", 0.12],
  [/(?:th|wh|ing(?!\p{L})|tion|ght|ly(?!\p{L}))/gu, "en", 0.15],
];

// So many words that tell the language leave nothing for its letters to add.
const enoughWords = 40;

/** Points per language: how much of the text's vocabulary speaks for each. Quotes and names are not excluded here. */
export function languageScores(text: string): Record<Lang, number> {
  const scores: Record<Lang, number> = { nb: 0, nn: 0, da: 0, sv: 0, en: 0 };
  const low = text.toLowerCase();
  const told = weigh(low.match(/[\p{L}']+/gu) ?? [], scores);
  if (told >= enoughWords) return scores;
  for (const [sign, lang, weight] of letterSigns) {
    const found = low.match(sign);
    if (found !== null) scores[lang] += weight * Math.min(found.length, 12);
  }
  return scores;
}

/** Points per language from words alone, for text that is lower case and parted by spaces. Cheaper than `languageScores`. */
export function wordScores(flat: string): Record<Lang, number> {
  const scores: Record<Lang, number> = { nb: 0, nn: 0, da: 0, sv: 0, en: 0 };
  weigh(flat.split(" "), scores);
  return scores;
}

/** The language with the most points; `nb` when none has any. */
export function leading(scores: Readonly<Record<Lang, number>>): Lang {
  return langs.reduce((best, lang) => (scores[lang] > scores[best] ? lang : best), "nb" as Lang);
}

/**
 * The language of a text, decided by the words that belong to one language only.
 * Nynorsk is decided by *ikkje, eg, ein, frå, noko* and the feminine ending, never by words it shares with bokmål.
 * An empty text is taken for `nb`.
 */
export function detectLang(text: string): Lang {
  return leading(languageScores(text));
}
