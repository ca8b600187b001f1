// Svada: a text that speaks where a reason belongs, and whose every such sentence stays true of any other declined applicant.
import type { MoveRead } from "./moves.ts";

/** The verdict on svada: share is filler over all sentences that are not greeting, thanks, bare ending, contact. */
export type Svada = { is: boolean; share: number; hits: { at: [number, number]; quote: string }[] };

// How many applied, what was given weight, that another was chosen: beside a reason these are facts about the job. Alone they stand
// where the reason belongs.
const isPlainFact = ({ move, grounds }: MoveRead): boolean =>
  (move === "context" || move === "close") && !grounds.filler;

const aside = new Set(["greet", "thank", "close", "contact", "consent", "wish", "acknowledge"]);

/** Judges the sentences of a letter. A text that gives no reason and does not pretend to is not svada. */
export function judgeSvada(reads: readonly MoveRead[]): Svada {
  const informs = reads.some((read) => read.trueOf === "person" || read.trueOf === "gap");
  const empty = reads.filter((read) => read.generic && !(informs && isPlainFact(read)));
  const weighed = reads.filter((read) => read.generic || !aside.has(read.move)).length;
  return {
    is: empty.length > 0 && !informs,
    share: weighed === 0 ? 0 : Math.round((100 * empty.length) / weighed) / 100,
    hits: empty.map(({ sentence }) => ({ at: [sentence.start, sentence.end], quote: sentence.text })),
  };
}
