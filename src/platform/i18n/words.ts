// Words of a room in five languages: the shape of the Norwegian ones is the contract, a missing key is a type error.
import type { Lang } from "./languages.ts";

/** The same keys with the same arguments, other texts. */
export type WordsOf<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : WordsOf<T[K]>;
};

/**
 * Declares a room's words.
 * @example const words = inLanguages({ nb: { hello: "Hei" }, nn: { hello: "Hei" }, da: { hello: "Hej" }, sv: { hello: "Hej" }, en: { hello: "Hello" } });
 *          words.da.hello
 */
export function inLanguages<T>(words: { nb: T } & Record<Exclude<Lang, "nb">, WordsOf<T>>): Record<Lang, WordsOf<T>> {
  return words as Record<Lang, WordsOf<T>>;
}
