// Whether a requirement's label can stand inside a letter's sentence, and what to write instead when it cannot.
import type { Lang } from "../platform/i18n/languages.ts";
import type { LabelFault } from "./job.ts";
import { adjectives, capitals, definite, persons, refused, verbs, verbsFirst } from "./label-words.ts";

export const MOST_WORDS = 9;
export const LONGEST_LABEL = 120;

const opens: Record<Lang, string> = { nb: "Du har", nn: "Du har", da: "Du har", sv: "Du har", en: "You have" };

/** The sentence a recruiter sees while writing a label: it reads well when the label is right. */
export const labelSentence = (lang: Lang, label: string): string => `${opens[lang]} ${tidyLabel(label)}.`;

/** A label without outer or doubled space, in composed letters. */
export const tidyLabel = (label: string): string => label.normalize("NFC").replace(/\s+/gu, " ").trim();

const joins: ReadonlySet<string> = new Set(["og", "och", "and", "samt"]);

/** A full stop inside a word is a name (.NET, Node.js); at a word's end it is a stop. */
const sign = (label: string): string | undefined => /[,/\\()[\]{}<>;:!?"«»“”„…]|\.(?=\s|$)/u.exec(label)?.[0];

function refusedIn(lang: Lang, words: readonly string[]): LabelFault | undefined {
  for (const entry of refused[lang]) {
    const heads = entry.first ? words.slice(0, 1) : words;
    const word = heads.find((one) => entry.words.split(" ").includes(one));
    if (word === undefined) continue;
    return { why: entry.why === "protected" ? "label-protected" : "label-says-nothing", word, instead: entry.instead };
  }
  // Two words that only together are one of the refused ones.
  const pair = lang === "en" ? /\b(mother tongue|newly qualified|rock star)\b/.exec(words.join(" "))?.[1] : undefined;
  return pair === undefined ? undefined : refusedIn(lang, [pair.replace(" ", "-")]);
}

function capitalAtStart(lang: Lang, label: string): LabelFault | undefined {
  const first = label.split(" ")[0] ?? "";
  const [head = ""] = first.split("-");
  if (!/^\p{Lu}\p{Ll}/u.test(first) || /\p{Lu}/u.test(first.slice(1)) || /\d/.test(first)) return undefined;
  if (capitals[lang].has(head)) return undefined;
  const lower = label.charAt(0).toLowerCase() + label.slice(1);
  return { why: "label-capital", word: first, instead: lower };
}

function wordFault(lang: Lang, words: readonly string[]): LabelFault | undefined {
  const [first = "", second] = words;
  const instead = adjectives[lang][first];
  if (instead !== undefined && (second === undefined || joins.has(second)))
    return { why: "label-adjective", word: first, instead };
  const person = words.find((word) => persons[lang].has(word));
  if (person !== undefined) return { why: "label-person", word: person };
  if (verbsFirst[lang].has(first)) return { why: "label-verb", word: first };
  const verb = words.find((word) => verbs[lang].has(word));
  if (verb !== undefined) return { why: "label-verb", word: verb };
  const exception = lang === "en" && first === "the" && second === "ability" && words[2] === "to";
  if (definite[lang].has(first) && !exception) return { why: "label-definite", word: first };
  return undefined;
}

/**
 * Checks one label: an indefinite noun phrase that can follow "Du har" (English "You have"), at most nine words, lower-case
 * first letter (names excepted), no full stop, comma, slash or bracket, no finite verb, no "du"; and no word that says nothing
 * about the work or is a protected ground. Heuristic on purpose: it catches what people write, it does not parse.
 * @returns what is wrong, or undefined. `instead` is a label in the same language that passes.
 */
export function checkLabel(lang: Lang, typed: string): LabelFault | undefined {
  const label = tidyLabel(typed);
  if (label === "") return { why: "label-empty" };
  const found = sign(label);
  const words = label
    .toLowerCase()
    .split(" ")
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ""))
    .filter((word) => word !== "");
  const bad = refusedIn(lang, words);
  if (bad) return bad;
  if (found !== undefined) return { why: "label-sign", word: found };
  if (words.length === 0) return { why: "label-empty" };
  if (words.length > MOST_WORDS || label.length > LONGEST_LABEL) return { why: "label-too-long" };
  return wordFault(lang, words) ?? capitalAtStart(lang, label);
}
