// A letter's plain text as paragraphs with the lines under it: what stands on evidence, what is empty, what is risky. Pure.
import type { ReadLetter } from "../../answers/answers.server.ts";
import type { LetterParagraph } from "../../ui/LetterText.tsx";
import type { LetterRange } from "../../ui/letter-ranges.ts";

type Shown = Pick<ReadLetter, "subject" | "body" | "sentences" | "check"> & {
  evidence: readonly { n: number; requirement: string }[];
};
type Said = { ground: (n: string) => string };

/** The number of the first evidence that a sentence stands on; 0 for none. */
const numberOf = (letter: Shown, standsOn: readonly string[] | undefined): number =>
  letter.evidence.find((one) => standsOn?.includes(one.requirement))?.n ?? 0;

/** All ranges of the whole text, in its own offsets. */
function rangesOf(letter: Shown, words: Said): LetterRange[] {
  const grounded = letter.sentences.flatMap((sentence): LetterRange[] => {
    const n = numberOf(letter, sentence.standsOn);
    const from = n === 0 ? -1 : letter.body.indexOf(sentence.text);
    if (from < 0) return [];
    const ref = { number: n, href: `#e${n}`, label: words.ground(String(n)) };
    return [{ from, to: from + sentence.text.length, kind: "ground", ref }];
  });
  const found = (at: [number, number], kind: LetterRange["kind"]): LetterRange => ({ from: at[0], to: at[1], kind });
  const svada = (letter.check?.svada.hits ?? []).map((hit) => found(hit.at, "svada"));
  const risks = (letter.check?.risks ?? []).map((risk) => found(risk.at, "risk"));
  return [...grounded, ...svada, ...risks];
}

/** Heading, then the body's paragraphs; the last one is the signature, its further lines small. */
export function paragraphsWithLines(letter: Shown, words: Said): LetterParagraph[] {
  const ranges = rangesOf(letter, words);
  const blocks = [...letter.body.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)].map((match) => ({
    text: match[0],
    at: match.index,
  }));
  const body = blocks.map(({ text, at }, index): LetterParagraph => {
    const lines = text.split("\n");
    if (index === blocks.length - 1 && lines.length >= 2) {
      return {
        kind: "signature",
        text: lines.slice(0, 2).join("\n"),
        ...(lines.length > 2 ? { small: lines.slice(2).join("\n") } : {}),
      };
    }
    const own = ranges
      .filter((range) => range.from >= at && range.from < at + text.length)
      .map((range) => ({ ...range, from: range.from - at, to: range.to - at }));
    return { text, ranges: own };
  });
  return [{ kind: "heading", text: letter.subject }, ...body];
}
