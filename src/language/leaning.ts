// How far the sentences of a letter that speak of its reason lean towards svada, by the words they are made of.
// The word rules of `reason.ts` see what they know; this sees what remains: the common run of empty sentences, and of full ones.
import { start, tenths } from "./leanings.ts";
import type { MoveRead } from "./moves.ts";

/** What each sign weighs, towards svada above nothing; `start` is the leaning of no words at all. */
export type Leanings = { start: number; weights: ReadonlyMap<string, number> };

const beginning = 5;

/** The words of a text and the beginnings of its longer ones, each once. */
export function signsOf(text: string): string[] {
  const signs = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    signs.add(word);
    if (word.length > beginning) signs.add(`${word.slice(0, beginning)}-`);
  }
  return [...signs];
}

/** The text of the sentences that stand where a reason belongs. */
export function reasonsIn(reads: readonly MoveRead[]): string {
  return reads
    .filter((read) => read.generic || read.trueOf !== "anybody")
    .map((read) => read.sentence.text)
    .join("\n");
}

/** The sum of what the known signs weigh, over the root of their number: a logarithm of odds. */
export function leanOf(signs: readonly string[], { start, weights }: Leanings): number {
  const known = signs.flatMap((sign) => weights.get(sign) ?? []);
  if (known.length === 0) return start;
  return start + known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(known.length);
}

let compiled: Leanings | null = null;

const learned = (): Leanings => {
  compiled ??= {
    start,
    weights: new Map(
      tenths.split("|").map((entry): [string, number] => {
        const [sign = "", weight = "0"] = entry.trim().split(" ");
        return [sign, Number(weight) / 10];
      }),
    ),
  };
  return compiled;
};

const leansToSvada = 0;
const leansToContent = -2.65;

/**
 * Settles what the word rules leave in doubt. A letter whose gap is only guessed, and whose words lean towards svada, gives no
 * reason; one where no rule finds a reason, and whose words lean far the other way, gives one. `sure`: a rule knows this reason.
 */
export function settleDoubt(reads: MoveRead[], sure: (read: MoveRead) => boolean): void {
  if (reads.some((read) => read.trueOf === "person")) return;
  const gaps = reads.filter((read) => read.trueOf === "gap");
  const empty = reads.filter((read) => read.generic);
  if (gaps.length === 0 && empty.length === 0) return;
  const lean = leanOf(signsOf(reasonsIn(reads)), learned());
  if (gaps.length > 0) {
    if (lean <= leansToSvada || gaps.some(sure)) return;
    for (const read of gaps)
      Object.assign(read, {
        specific: false,
        generic: true,
        trueOf: "anybody",
        move: read.move === "reason" ? "filler" : read.move,
      } satisfies Partial<MoveRead>);
    return;
  }
  if (lean > leansToContent) return;
  const leans = (read: MoveRead) => leanOf(signsOf(read.sentence.text), learned());
  const told = empty.filter((read) => read.grounds.reader);
  if (told.length === 0) return;
  const reason = told.reduce((one, other) => (leans(other) < leans(one) ? other : one));
  Object.assign(reason, { specific: true, generic: false, trueOf: "gap" } satisfies Partial<MoveRead>);
}
