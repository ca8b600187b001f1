/** Cuts a paragraph at the ends of its ranges, so that ranges may lie inside or across each other. PURE. */

/** "ground": stands on evidence. "svada": says nothing. "risk": must not be sent. */
export type RangeKind = "ground" | "svada" | "risk";

/** Offsets are in UTF-16 units from the start of the paragraph; `to` is not included. */
export type LetterRange = {
  from: number;
  to: number;
  kind: RangeKind;
  /** The number that leads to the evidence, placed after the range. */
  ref?: { number: number; href: string; label: string } | undefined;
  /** The range whose evidence is chosen now. */
  on?: boolean | undefined;
  /** Read aloud after the range, for a reader who cannot see the line under it. */
  spoken?: string | undefined;
};

export type LetterPiece = { from: number; text: string; covers: LetterRange[]; ends: LetterRange[] };

/** Pieces in order, joined they are the text again. Ranges outside the text are cut to it; empty ones are dropped. */
export function cutAtRanges(text: string, ranges: readonly LetterRange[]): LetterPiece[] {
  const inside = ranges
    .map((range) => ({ ...range, from: Math.max(0, range.from), to: Math.min(text.length, range.to) }))
    .filter((range) => range.from < range.to);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((range) => [range.from, range.to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    return {
      from,
      text: text.slice(from, to),
      covers: inside.filter((range) => range.from <= from && range.to >= to),
      ends: inside.filter((range) => range.to === to),
    };
  });
}
