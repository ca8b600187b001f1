// What a person hears when a draft is read aloud: nothing twice, nothing that is not so, and no copy of the neighbour's letter.
import { describe, expect, it } from "vitest";
import { langs } from "../language/languages.ts";
import { draftLetter } from "./draft.ts";
import { caseOf, full, type Shape, said } from "./draft-cases.fixture.ts";
import { frameBook } from "./frames.ts";

const met: Partial<Shape> = {
  outcome: "luxury",
  levels: ["meets", "meets", "exceeds", "meets", "meets", "meets"],
  evidence: [...said],
};

const cem: Shape = {
  lang: "nb",
  stage: "application",
  outcome: "declined",
  levels: ["meets", "partly", "not-shown", "meets", "not-assessed", "not-assessed"],
  shorts: ["", "deep", "", "", "", ""],
  musts: [true, true, false, true, true, true],
  evidence: [...said],
  source: ["cv", "application", "cv", "application", "cv", "cv"],
  given: "Cem",
  family: "Yıldız",
  title: 0,
  extra: false,
};

const given = ["Cem", "Solveig", "Máret", "Piotr", "Nadia", "Elin", "Torbjørn", "Yusuf", "Aino", "Katarzyna"];
const family = ["Yıldız", "Dahl", "Berg"];

describe("a draft read aloud", () => {
  for (const lang of langs) {
    it(`${lang}: before an interview Cem, who met everything, is not told of a choice between the last few`, () => {
      const draft = draftLetter(full(lang, { ...met, stage: "application", extra: false }));
      const { L1, L2, L3 } = frameBook(lang).frames;
      const tails = [L1, L2, L3].map((frame) => (frame ?? "").split(". ").at(-1) ?? "");
      for (const tail of tails) expect(draft.text).not.toContain(tail);
      expect(draft.check.verdict, draft.text).toBe("send");
    });

    it(`${lang}: Solveig, who works there, is not counted among the applicants`, () => {
      const c = full(lang, { given: "Solveig", family: "Dahl" });
      const draft = draftLetter({ ...c, candidate: { ...c.candidate, internal: true } });
      expect(draft.sentences.some((one) => one.does === "context")).toBe(false);
      expect(draftLetter(c).sentences.some((one) => one.does === "context")).toBe(true);
    });

    it(`${lang}: no sentence opens with the words the one before it ended with`, () => {
      const levels = ["partly", "not-assessed", "not-assessed", "partly", "meets", "meets"];
      for (const name of given) {
        const c = full(lang, { given: name, levels, shorts: ["deep", "", "", "concrete", "", ""], evidence: [] });
        const body = draftLetter(c).sentences.filter((one) => !["greet", "sign"].includes(one.does));
        body.forEach((one, at) => {
          const ended = body[at - 1]?.text.toLowerCase().replace(/[.,:]/g, "").split(" ").slice(-2).join(" ");
          const opens = one.text.toLowerCase().replace(/[.,:]/g, "").split(" ").slice(0, 2).join(" ");
          expect(opens, `${body[at - 1]?.text} ${one.text}`).not.toBe(ended);
        });
      }
    });

    it(`${lang}: what Yusuf said and what was not shown do not both begin with where it stood`, () => {
      for (const name of given) {
        const levels = ["exceeds", "meets", "meets", "not-shown", "partly", "meets"];
        const source = ["interview", "interview", "cv", "interview", "test", "cv"];
        const evidence = [...said];
        const draft = draftLetter(full(lang, { given: name, stage: "final", levels, evidence, source, extra: false }));
        const steps = draft.sentences.filter(
          (one, at) => one.standsOn.join() !== draft.sentences[at - 1]?.standsOn.join(),
        );
        const openings = steps.map((one) => one.text.toLowerCase().split(/[ ,]+/).slice(0, 2).join(" "));
        for (const [at, opening] of openings.entries()) expect(opening, draft.text).not.toBe(openings[at - 1]);
      }
    });

    it(`${lang}: thirty neighbours with the same gap share well under half of their sentences`, () => {
      const letters = family.flatMap((last) =>
        given.map((first) => draftLetter(caseOf({ ...cem, lang, given: first, family: last }))),
      );
      const bodies = letters.map((one) =>
        one.sentences.filter((part) => !["greet", "sign", "contact"].includes(part.does)).map((part) => part.text),
      );
      const shares = bodies.slice(1).map((body, at) => {
        const before = new Set(bodies[at]);
        return body.filter((text) => before.has(text)).length / body.length;
      });
      const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
      console.log(`${lang}: neighbours share ${(mean * 100).toFixed(0)} % of their sentences`);
      expect(mean).toBeLessThan(0.5);
      expect(shares.every((one) => one < 1)).toBe(true);
    });
  }

  it("da: a public employer says once what was given weight", () => {
    for (const name of given) {
      const { text } = draftLetter(
        full("da", {
          given: name,
          levels: ["partly", "not-assessed", "not-assessed", "not-shown", "meets", "meets"],
          evidence: [],
        }),
      );
      expect(text.match(/lagde vi vægt|Vi lagde vægt/g)?.length, text).toBe(1);
    }
  });
});
