// Where somebody may want to go, by the words of its name: pages of the house, jobs, and the pages of a job. Pure.
import { foldedWords } from "../applications/search.ts";

export type Target = { href: string; text: string; meta?: string | undefined };

/** Whether every word that was typed stands in a word of the name (short ones begin it), whatever the letters' marks. Nothing typed fits everything. */
export function named(typed: string, name: string): boolean {
  const words = foldedWords(name);
  const fits = (word: string) => (one: string) => (word.length < 3 ? one.startsWith(word) : one.includes(word));
  return foldedWords(typed).every((word) => words.some(fits(word)));
}

/** Those that fit, in the order given, at most so many. `name` is what they are found by. */
export const namedOf = <T>(typed: string, all: readonly T[], name: (one: T) => string, most: number): T[] =>
  all.filter((one) => named(typed, name(one))).slice(0, most);
