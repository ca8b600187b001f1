// Names as people write them: kept to the letter, cleaned only of what no name can hold, parted only when that is safe.

import { isSheetError } from "./values.ts";

/** Characters a single name may have, and a full one; the longest real names on record stay well below. */
export const MAX_NAME = 200;
export const MAX_FULL_NAME = 300;

type CleanName = {
  name: string;
  warnings: ("lost-letter" | "control-removed" | "sheet-error" | "mojibake")[];
};

/** UTF-8 that was once read as Western: "Ã¸", "Ã¥", "Ã¦". */
const MOJIBAKE = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|√[∏•¶§]/;

/**
 * A name without outer space and control characters, in Unicode's composed form (so that two spellings of the same
 * letters are one person). Case, particles, signs and inner spaces stay. Says what may be wrong with it.
 */
export function cleanName(typed: string): CleanName {
  const warnings: CleanName["warnings"] = [];
  const spaced = typed.trim().replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, " ");
  const name = spaced
    .replace(/\p{Cc}/gu, "")
    .normalize("NFC")
    .trim();
  if (spaced !== typed.trim() || /\p{Cc}/u.test(spaced)) warnings.push("control-removed");
  if (isSheetError(name)) warnings.push("sheet-error");
  else if (/[?\ufffd]/.test(name)) warnings.push("lost-letter");
  if (MOJIBAKE.test(name)) warnings.push("mojibake");
  return { name, warnings };
}

const LATIN_WORD = /^[\p{Script=Latin}][\p{Script=Latin}\p{M}'’-]*$/u;
const NOT_A_NAME = new Set(
  "dr dr. prof prof. hr hr. fru frk frk. mr mr. mrs mrs. ms ms. herr frau st st. de von van der da di la le el al bin ibn ben abu".split(
    " ",
  ),
);

type NameParts = { givenName: string; familyName: string };

/**
 * Given and family name of a full name, only when nothing has to be guessed: one word, two Latin words without a title
 * or particle, or "Family, Given". Null otherwise; the letter then greets with the whole name.
 */
export function partsOf(fullName: string): NameParts | null {
  const comma = fullName.split(",").map((part) => part.trim());
  if (comma.length === 2 && comma[0] && comma[1] && !/\d/.test(fullName)) {
    return { givenName: comma[1], familyName: comma[0] };
  }
  const words = fullName.split(/\s+/);
  if (words.length === 1) return { givenName: fullName, familyName: "" };
  const [givenName = "", familyName = ""] = words;
  const safe =
    words.length === 2 && words.every((word) => LATIN_WORD.test(word) && !NOT_A_NAME.has(word.toLowerCase()));
  return safe ? { givenName, familyName } : null;
}
