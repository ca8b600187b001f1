// Small numbers in words, as a sentence wants them; larger ones in digits.
import { formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";

const upToTwelve: Record<Lang, readonly string[]> = {
  nb: ["ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  nn: ["ingen", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  da: ["ingen", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"],
  sv: ["ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  en: ["nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
};

/** `sju`, `Sju` at the start of a sentence, `13`. */
export function numberInWords(lang: Lang, n: number, first = false): string {
  const word = upToTwelve[lang][n] ?? formatNumber(lang, n);
  return first ? word.charAt(0).toLocaleUpperCase(lang) + word.slice(1) : word;
}
