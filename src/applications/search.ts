// Search that finds a word in any of its Nordic forms and spellings: both sides are folded the same way.
import { plainSpelling } from "../platform/i18n/spelling.ts";

/** How Nordic letters are typed by whoever lacks them; the rest as in every plain spelling. */
const letters: Readonly<Record<string, string>> = { ...plainSpelling, å: "aa", ø: "o", æ: "ae", ö: "o", ä: "ae" };

/** Lower case without marks: å→aa, ø and ö→o, æ and ä→ae, é→e, ı→i. Letters of other scripts stay. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\p{L}/gu, (letter) => letters[letter] ?? letter);
}

// The endings of nouns in the five languages, longest first. They bring "sykepleiere" and "sykepleier" together, which the
// Norwegian Snowball stemmer does not; the price is that "leder" meets "led".
const endings = ["arane", "erne", "eren", "arar", "aren", "ane", "ere", "ene", "er", "en", "et", "ar", "e"];

/** A folded word without its ending, at least three letters long. */
export function cutWord(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

// What the list above leaves apart: Swedish forms, and feminines in -a. They are cut from the question only, so what is kept beside
// applications stays as it is; long enough for names to stay whole ("Hansen", "Johanna").
const begins = [
  /^(.{4,})(?:orna|erna)$/,
  /^(.{6,})(?:arna|ane|ene)$/,
  /^(.{2,}ar)(?:e|en|na|ens)$/,
  /^(.{6,})(?:(?<!s)en|ar)$/,
  /^(.{7,})(?:an|or|a)$/,
];

/** What all forms of a folded word begin with, by each rule that fits it. */
export const stemsOf = (word: string): string[] => begins.flatMap((rule) => rule.exec(word)?.[1] ?? []);

/** Words of a text, folded. An e-mail address is one word; hyphens part words. */
export function foldedWords(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+|[\p{L}\p{N}+#]+/gu) ?? [];
}

const cutMark = "~";

/** Signs a database's LIKE reads as patterns, made plain; the escape sign is the backslash. */
const plain = (word: string): string => word.replace(/[\\%_]/g, "\\$&");

/**
 * What is kept beside an application to be looked through: every word once, and words of running text also without their ending.
 * @param names names and addresses: folded, not cut
 * @param texts evidence and the person's own words
 */
export function searchText(names: readonly (string | null)[], texts: readonly (string | null)[]): string {
  const words = new Set<string>();
  for (const name of names) {
    for (const word of foldedWords(name ?? "")) words.add(word);
    // The parts of an address begin words too, as a query's words do.
    for (const word of foldedWords((name ?? "").replaceAll("@", " "))) words.add(word);
  }
  for (const text of texts) {
    for (const word of foldedWords(text ?? "")) {
      words.add(word);
      const cut = cutWord(word);
      if (cut !== word) words.add(cutMark + cut);
    }
  }
  return words.size === 0 ? "" : ` ${[...words].join(" ")} `;
}

/** Never in a kept text: stands for what a pattern could not hold or would misread. */
const nowhere = "\ufffd";

/**
 * For each word of a query the LIKE patterns of which one must fit: the word anywhere (short ones at a word's start), or its
 * other forms. Signs alone are looked for as they stand, so that "%" does not mean everybody. None for an empty query.
 */
export function searchPatterns(query: string): string[][] {
  const words = [...new Set(foldedWords(query))].slice(0, 8);
  const signs = query.trim().replace(/[\0~]/g, nowhere).slice(0, 100).toWellFormed();
  if (words.length === 0) return signs === "" ? [] : [[`%${plain(signs)}%`]];
  return words.map((word) => {
    const anywhere = word.length < 3 ? `% ${plain(word)}%` : `%${plain(word)}%`;
    const cut = cutWord(word);
    const stems = stemsOf(word).map((stem) => `% ${plain(stem)}%`);
    return cut === word
      ? [anywhere, `%${cutMark}${plain(word)} %`, ...stems]
      : [anywhere, `% ${plain(cut)} %`, `%${cutMark}${plain(cut)} %`, ...stems];
  });
}

/** Whether `searchPatterns` would find a text; the same rule as the database's, for tests and lists in memory. */
export function finds(query: string, kept: string): boolean {
  return searchPatterns(query).every((patterns) => patterns.some((pattern) => fits(pattern, kept)));
}

function fits(pattern: string, kept: string): boolean {
  return kept.includes(pattern.replace(/^%|%$/g, "").replace(/\\(.)/g, "$1"));
}
