// Letters counted in words, by what a person can do with them; what is nothing is left out. Pure.
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { answersWords } from "../words-answers.ts";

export type Counts = { look?: number; ready?: number; approved?: number; held?: number; away?: number };

/** `9 trenger et blikk, 165 klare, 38 godkjent`. */
export function counted(lang: Lang, counts: Counts): string {
  const words = answersWords[lang];
  const part = (count: number | undefined, say: (n: string, one: boolean) => string) =>
    count ? [say(formatNumber(lang, count), count === 1)] : [];
  return [
    ...part(counts.look, words.lookN),
    ...part(counts.ready, words.readyN),
    ...part(counts.approved, words.approvedN),
    ...part(counts.held, words.heldN),
    ...part(counts.away, words.awayN),
  ].join(", ");
}
