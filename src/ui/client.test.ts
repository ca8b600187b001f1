/** The small pure parts that run in the browser, and those shared with the server's drawings. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barParts } from "./bar-widths.ts";
import { clockText } from "./countdown.ts";
import { cutAtRanges, type LetterRange } from "./letter-ranges.ts";
import { readValues } from "./live.ts";
import { sentence } from "./selection.ts";

describe("the countdown", () => {
  test("shows Rakel minutes and seconds, and hours when there are any", () => {
    expect(clockText(552)).toBe("9:12");
    expect(clockText(3849)).toBe("1:04:09");
    expect(clockText(0.2)).toBe("0:01");
    expect(clockText(-5)).toBe("0:00");
  });
});

describe("the selection bar", () => {
  const forms = { none: "ingen", one: "{n} valgt", other: "{n} valgte" };
  test("says how many Rakel has chosen, by the language's own plural", () => {
    expect(sentence(forms, 0, "nb")).toBe("ingen");
    expect(sentence(forms, 1, "nb")).toBe("1 valgt");
    expect(sentence(forms, 12, "nb")).toBe("12 valgte");
  });
});

describe("the live stream", () => {
  test("takes numbers and texts, and nothing else", () => {
    expect(readValues('{"accepted":121,"summary":"121 av 176","evil":{"a":1}}')).toEqual({
      accepted: 121,
      summary: "121 av 176",
    });
    for (const wrong of ["", "null", "[1]", "7", "{"]) expect(readValues(wrong)).toBeUndefined();
  });
});

describe("a bar", () => {
  test("never leaves its frame, and never hides a part that is there", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 }), (counts) => {
        const parts = barParts(counts, 900);
        for (const [index, part] of parts.entries()) {
          expect(part.width > 0).toBe((counts[index] ?? 0) > 0);
          expect(part.x + part.width).toBeLessThanOrEqual(900.1);
        }
      }),
    );
  });
});

describe("a paragraph with ranges", () => {
  const kind = fc.constantFrom("ground" as const, "svada" as const, "risk" as const);
  const range: fc.Arbitrary<LetterRange> = fc.record({
    from: fc.integer({ min: -5, max: 60 }),
    to: fc.integer({ min: -5, max: 60 }),
    kind,
  });

  test("keeps every letter of Cem's text, however the ranges lie", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(range, { maxLength: 6 }), (text, ranges) => {
        const pieces = cutAtRanges(text, ranges);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });

  test("puts a number once, where its range ends", () => {
    const ranges: LetterRange[] = [
      { from: 0, to: 10, kind: "ground", ref: { number: 1, href: "#1", label: "1" } },
      { from: 4, to: 6, kind: "svada" },
    ];
    const pieces = cutAtRanges("Takk for at du søkte.", ranges);
    expect(pieces.filter((piece) => piece.ends.some((end) => end.ref)).map((piece) => piece.from)).toEqual([6]);
    expect(pieces[1]?.covers.map((cover) => cover.kind)).toEqual(["ground", "svada"]);
  });
});
