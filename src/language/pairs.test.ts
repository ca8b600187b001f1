import { describe, expect, it } from "vitest";
import { checkText } from "./check.ts";
import { riskPairs, svadaPairs } from "./pairs.fixture.ts";

describe("a recruiter's sentence is told from svada", () => {
  for (const { lang, empty, informs } of svadaPairs) {
    it(`${lang}: could go to anybody: ${empty}`, () => {
      const check = checkText(empty, { lang });
      expect(check.svada.is).toBe(true);
      expect(check.elements.reason.kind).toBe("generic");
      expect(check.svada.hits.length).toBeGreaterThan(0);
    });
    it(`${lang}: could not: ${informs}`, () => {
      const check = checkText(informs, { lang });
      expect(check.elements.reason.kind).toBe("specific");
      expect(check.svada.is).toBe(false);
      expect(check.risks).toEqual([]);
    });
  }
});

describe("risky words are caught and their lawful counterpart passes", () => {
  for (const { ground, lang, risky, safe } of riskPairs) {
    it(`${lang}, ${ground}: ${risky}`, () => {
      const { risks } = checkText(risky, { lang });
      expect(risks.length).toBeGreaterThan(0);
      for (const risk of risks) expect(risk.quote).toBe(risky.slice(risk.at[0], risk.at[1]));
    });
    if (safe !== null) {
      it(`${lang}, ${ground}, lawful: ${safe}`, () => {
        expect(checkText(safe, { lang }).risks).toEqual([]);
      });
    }
  }
});
