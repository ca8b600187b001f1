import { describe, expect, it } from "vitest";
import { checkText } from "./check.ts";
import { leanOf, signsOf } from "./leaning.ts";
import { tenths } from "./leanings.ts";

describe("how words lean", () => {
  it("counts each word once, with the beginning of a long one", () => {
    expect(signsOf("Mange, MANGE søkere")).toEqual(["mange", "søkere", "søker-"]);
  });

  it("leans nowhere but where it starts when no word is known", () => {
    expect(leanOf(["xyzzy"], { start: -1, weights: new Map([["mange", 4]]) })).toBe(-1);
  });

  it("weighs known words over the root of their number, whatever stands beside them", () => {
    const leanings = {
      start: 0,
      weights: new Map(
        [
          ["mange", 4],
          ["andre", 4],
          ["kunder", -2],
        ].map((one) => one as [string, number]),
      ),
    };
    expect(leanOf(["mange", "xyzzy", "andre", "kunder", "ring"], leanings)).toBeCloseTo(6 / Math.sqrt(3));
  });

  it("is read from its file whole: every entry is a sign and a number that is not nothing", () => {
    for (const entry of tenths.split("|")) expect(entry.trim()).toMatch(/^\p{L}+-? -?[1-9]\d*$/u);
  });

  it.each([
    [
      "nb",
      "Du er dessverre ikke blant dem vi går videre med. Vi fikk mange søknader fra flotte talenter, og helheten i profilen avgjorde.",
    ],
    [
      "nn",
      "Du er dessverre ikkje blant dei vi går vidare med. Vi fekk mange søknader frå flotte talent, og heilskapen i profilen avgjorde.",
    ],
    [
      "da",
      "Du er desværre ikke blandt dem, vi går videre med. Vi fik mange ansøgninger fra stærke talenter, og helheden i profilen afgjorde det.",
    ],
    [
      "sv",
      "Du är tyvärr inte bland dem vi går vidare med. Vi fick många ansökningar från starka talanger, och helheten i profilen avgjorde.",
    ],
    [
      "en",
      "You are unfortunately not among those we take further. We received many applications from strong talents, and the overall profile decided.",
    ],
  ] as const)("a letter made of the common run is svada in %s", (lang, text) => {
    const { svada, elements } = checkText(text, { lang });
    expect({ is: svada.is, kind: elements.reason.kind }).toEqual({ is: true, kind: "generic" });
  });

  it.each([
    ["nb", "Du går ikke videre. Annonsen ba om fagbrev som rørlegger, og i søknaden skrev du at prøven er til våren."],
    [
      "en",
      "You will not go further. The advertisement asked for a plumber's certificate, and you wrote that your exam is in spring.",
    ],
  ] as const)("a reason that a rule knows stands, whatever words are around it, in %s", (lang, text) => {
    const { svada, elements } = checkText(`${text} Many strong profiles, mange flotte talenter, helheten.`, { lang });
    expect({ is: svada.is, kind: elements.reason.kind }).toEqual({ is: false, kind: "specific" });
  });
});
