// What an employer types as a requirement and what a list holds as a name: no letter breaks on it, and none says it wrongly.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { langs } from "../language/languages.ts";
import type { LetterCase } from "./case.ts";
import { draftLetter } from "./draft.ts";
import { caseOf, full, judgeable, said, shape } from "./draft-cases.fixture.ts";
import { frameBook } from "./frames.ts";

const odd = [
  "<b>regnskap</b>",
  "{{label}}",
  ["$", "{7*7}"].join(""),
  "\u202Eerfaring med budsjett\u202C",
  "erfaring med budsjett 💰",
  "x".repeat(300),
  "erfaring med ".repeat(24).trim(),
  "1234",
  "Erfaring med budsjett.",
  "Budsjett og regnskap",
  "erfaring (minst tre år) med budsjett",
  "budsjett/regnskap",
  "Må ha: førerkort klasse B",
  "erfaring, kunnskap, og mot",
  "«sitat» i kravet",
  "null",
  " ",
  ".",
  "C#",
  ".NET",
];

/** A full case whose requirements are called this in the letter's language. */
function called(lang: LetterCase["language"], label: string, stage: string): LetterCase {
  const c = full(lang, { stage });
  const named = (c.job.requirements ?? []).map((one) => ({ ...one, label: { [lang]: label } }));
  return { ...c, job: { ...c.job, requirements: named } };
}

describe("a letter with a requirement that is no tidy phrase", () => {
  for (const lang of langs)
    it(`${lang}: has whole sentences, no slot, no hidden sign, and stands on its requirement`, () => {
      for (const label of odd)
        for (const stage of ["application", "interview", "final"]) {
          const { text, sentences, check } = draftLetter(called(lang, label, stage));
          const about = `${label.slice(0, 40)} ${stage}: ${text}`;
          expect(text, about).not.toMatch(/\{|\}|undefined|\[object|[\u202A-\u202E\u2066-\u2069]| {2}|\.\.|NaN/);
          expect(text, about).not.toContain("<b>");
          for (const line of text.split("\n").filter((one) => one.length > 60))
            expect(line, about).toMatch(/^\p{Lu}|^[«”“\d]|^\S+@/u);
          expect(check.elements.closure.ok, about).toBe(true);
          for (const one of sentences) if (one.does === "reason") expect(one.standsOn.length).toBeGreaterThan(0);
        }
    });
});

describe("whatever the case", () => {
  it("the answer stands in the first two sentences after the greeting", () => {
    fc.assert(
      fc.property(shape(said), (s) => {
        const { sentences, text } = draftLetter(caseOf(s));
        const [greet, first, second] = sentences;
        expect(greet?.does).toBe("greet");
        expect([first?.does, second?.does], text).toContain("close");
      }),
      { numRuns: 200 },
    );
  });

  it("every reason names a requirement that was assessed as a gap, or as met where nothing was missing", () => {
    fc.assert(
      fc.property(shape(said), (s) => {
        fc.pre(judgeable(s));
        const c = caseOf(s);
        const levels = new Map((c.assessments ?? []).map((one) => [one.requirement, one.level]));
        const { sentences } = draftLetter(c);
        for (const { does, standsOn } of sentences)
          for (const key of does === "reason" || does === "advise" ? standsOn : []) {
            const level = levels.get(key) ?? "nothing";
            expect(["partly", "not-shown", "meets", "exceeds"]).toContain(level);
          }
        const gaps = [...levels.values()].some((level) => level === "partly" || level === "not-shown");
        if (c.outcome === "declined" && gaps)
          expect(
            sentences
              .filter((one) => one.does === "reason")
              .some((one) => one.standsOn.some((key) => ["partly", "not-shown"].includes(levels.get(key) ?? ""))),
          ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("no other applicant's name is in it, whoever they are drafted beside", () => {
    const names = ["Cem", "Torbjørn", "Ingeborg", "Aylin"];
    fc.assert(
      fc.property(shape(said), (s) => {
        const letters = names.map((given) => draftLetter(caseOf({ ...s, given, family: `${given}sen` })).text);
        letters.forEach((text, own) => {
          names.forEach((name, other) => {
            if (other !== own) expect(text).not.toContain(name);
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("names of every style", () => {
  const styles = [
    { givenName: "Maria del Carmen Ruiz", familyName: "" },
    { givenName: "Null", familyName: "Null" },
    { givenName: "Işıl", familyName: "Iğdır" },
    { givenName: "דוד", familyName: "בן-גוריון" },
    { givenName: " Nguyễn Thị Minh Khai ", familyName: "" },
    { givenName: "ÅSE", familyName: "BJØRNSEN" },
  ];
  for (const lang of langs)
    it(`${lang}: everybody who has a name is greeted with it as it stands, and only the nameless bare`, () => {
      for (const candidate of styles) {
        const draft = draftLetter({ ...full(lang), candidate });
        expect(draft.text.split("\n")[0]).toContain(candidate.givenName.trim());
        expect(draft.check.verdict, draft.text).toBe("send");
      }
      const bare = draftLetter({ ...full(lang), candidate: { givenName: "", familyName: " " } });
      expect(bare.text.split("\n")[0]).toBe(frameBook(lang).fixed.greetBare);
    });
});
