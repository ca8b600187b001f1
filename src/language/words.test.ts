import { describe, expect, it } from "vitest";
import { missingGrounds, protectedWordIn } from "./grounds.ts";
import { langs } from "./languages.ts";
import { lexicon } from "./letter-words.ts";
import { addMonths, dateWords, listWords, numberWord } from "./numbers.ts";
import { lix } from "./readability.ts";
import { readLetter } from "./sentences.ts";

describe("the word lists", () => {
  it("have every cue and every ground in every language", () => {
    const names = Object.keys(lexicon("nb").cues);
    for (const lang of langs) expect(Object.keys(lexicon(lang).cues).toSorted()).toEqual(names.toSorted());
    expect(missingGrounds()).toEqual([]);
  });
  it("know what people volunteer about themselves, and leave work alone", () => {
    for (const text of [
      "Jeg er gravid",
      "my two children",
      "Jag är fackligt aktiv",
      "jeg er sykmeldt",
      "I am a Muslim",
      "Jeg er 62 år gammel",
    ]) {
      expect(protectedWordIn(text), text).not.toBeNull();
    }
    for (const text of [
      "Jeg førte timene, og avdelingslederen hadde budsjettet",
      "I built a weekly sales forecast in Excel",
      "Vi fikk 1 400 lærere over på seks uker",
    ]) {
      expect(protectedWordIn(text), text).toBeNull();
    }
  });
});

describe("numbers and dates", () => {
  it("are written as each language writes them", () => {
    expect(langs.map((lang) => numberWord(7, lang))).toEqual(["sju", "sju", "syv", "sju", "seven"]);
    expect(langs.map((lang) => numberWord(1200, lang))).toEqual([
      "1\u00a0200",
      "1\u00a0200",
      "1.200",
      "1\u00a0200",
      "1,200",
    ]);
    expect(langs.map((lang) => dateWords("2026-11-25", lang, { weekday: true, today: "2026-11-22" }))).toEqual([
      "onsdag 25. november",
      "onsdag 25. november",
      "onsdag den 25. november",
      "onsdagen den 25 november",
      "Wednesday 25 November",
    ]);
    expect(dateWords("2027-11-22", "nb", { today: "2026-11-22" })).toBe("22. november 2027");
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(dateWords("2026-02-30", "nb")).toBeNull();
    expect(listWords(["a", "b", "c"], "sv")).toBe("a, b och c");
  });
});

describe("reading a letter", () => {
  it("keeps places, abbreviations, dates and quotes together", () => {
    const text =
      "Hei, Cem\n\nVi ses kl. 13.00 onsdag 25. november i Oslo. Du sa: «Jeg ledet. Så bygde jeg». Vi går ikke videre.\n\nVennlig hilsen\nRakel Moen";
    const letter = readLetter(text, "nb");
    expect(letter.sentences.map((one) => one.text)).toEqual([
      "Hei, Cem",
      "Vi ses kl. 13.00 onsdag 25. november i Oslo.",
      "Du sa: «Jeg ledet. Så bygde jeg».",
      "Vi går ikke videre.",
    ]);
    for (const one of letter.sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(text.slice(letter.signature?.start ?? 0)).toBe("Vennlig hilsen\nRakel Moen");
  });
  it("keeps places in text whose capitals grow when made small", () => {
    const text = "Hei, İbrahim\n\nDu går dessverre ikke videre.";
    const last = readLetter(text, "nb").sentences.at(-1);
    expect(text.slice(last?.start, last?.end)).toBe("Du går dessverre ikke videre.");
  });
  it("counts LIX as words per sentence plus the share of long words", () => {
    expect(lix("Dette er en kort setning. Administrasjonen vurderer.", 2)).toBe(Math.round(7 / 2 + (100 * 3) / 7));
  });
});
