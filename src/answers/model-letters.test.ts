import { describe, expect, it } from "vitest";
import { detectLang } from "../language/languages.ts";
import { checkLetter } from "./letter-check.ts";
import { modelLetters } from "./model-letters.fixture.ts";

describe("Rakel may send every model letter as it stands", () => {
  for (const { id, lang, about, text } of modelLetters) {
    it(`${id} ${lang} · ${about}`, () => {
      const check = checkLetter(text);
      expect(check.lang).toBe(lang);
      expect(detectLang(text)).toBe(lang);
      expect({ missing: check.missing, risks: check.risks, svada: check.svada.is, verdict: check.verdict }).toEqual({
        missing: [],
        risks: [],
        svada: false,
        verdict: "send",
      });
      expect(check.lix).toBeLessThanOrEqual(lang === "da" || lang === "sv" ? 44 : 40);
    });
  }
});
