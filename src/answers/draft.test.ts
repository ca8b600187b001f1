// Drafts hold what they promise for any case, and the check holds against drafts that were spoilt.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLang, langs } from "../language/languages.ts";
import { type LetterCase, readCase } from "./case.ts";
import { draftLetter } from "./draft.ts";
import { caseOf, full, hostile, judgeable, type Shape, said, shape } from "./draft-cases.fixture.ts";
import { checkLetter } from "./letter-check.ts";

describe("drafts", () => {
  it("of a full case may be sent as they stand, within the limits of length and weight", () => {
    fc.assert(
      fc.property(shape(said), (s) => {
        fc.pre(judgeable(s));
        const c = caseOf(s);
        const { text, sentences, check, subject } = draftLetter(c);
        const { verdict, missing, risks, svada } = check;
        const wanted = { verdict: "send", missing: [], risks: [], hits: [], text };
        expect({ verdict, missing, risks, hits: svada.hits, text }).toEqual(wanted);
        expect(text + subject).not.toMatch(/[{}]|undefined| {2}|NaN/);
        expect(detectLang(text)).toBe(c.language);
        // The limit is for what we write: the candidate's own words are quoted as they are, however long.
        const bound = c.language === "da" || c.language === "sv" ? 44 : 40;
        const own = checkLetter(text.replaceAll(/[«“”][^»“”]*[»”]/g, "x"), { lang: c.language }).lix;
        expect(Math.min(check.lix, own), text).toBeLessThanOrEqual(bound);
        for (const one of sentences) if (one.does === "reason") expect(one.standsOn.length).toBeGreaterThan(0);
        const body = sentences.filter((one) => one.does !== "greet" && one.does !== "sign").map((one) => one.text);
        for (const one of body) expect(text).toContain(one);
        expect(check.words, text).toBeLessThanOrEqual(
          { application: s.extra ? 176 : 120, interview: 190, final: 220 }[c.stage],
        );
      }),
      { numRuns: 300 },
    );
  });

  it("are the same text for the same case", () => {
    fc.assert(
      fc.property(shape(said), (s) => {
        expect(draftLetter(caseOf(s))).toEqual(draftLetter(caseOf(s)));
      }),
      { numRuns: 60 },
    );
  });

  it("never show hostile or private evidence", () => {
    fc.assert(
      fc.property(shape([...hostile]), (s) => {
        const { text } = draftLetter(caseOf(s));
        for (const one of hostile) if (one.trim() !== "") expect(text).not.toContain(one.trim().slice(0, 24));
        expect(text).not.toMatch(/[{}<>]|gravid|pregnan|depress|evil|Nordmann|fagforening|husband/);
      }),
      { numRuns: 250 },
    );
  });

  it("two people with the same assessments get the same reasons", () => {
    fc.assert(
      fc.property(shape(said), (s) => {
        const one = draftLetter(caseOf({ ...s, given: "Cem", family: "Yıldız" }));
        const two = draftLetter(caseOf({ ...s, given: "Ingeborg", family: "Solberg" }));
        const reasons = (d: typeof one) => d.sentences.filter((x) => x.does === "reason").map((x) => x.standsOn.join());
        expect([...new Set(reasons(one))]).toEqual([...new Set(reasons(two))]);
      }),
      { numRuns: 100 },
    );
  });

  it("print every name as it is written", () => {
    const names = [
      "Øystein",
      "İbrahim Işık",
      "山田 太郎",
      "Нина",
      "สมชาย",
      "O'Brien",
      "D’Angelo",
      "{{candidate.email}}",
      ["$", "{7*7}"].join(""),
      "<b>Kari</b>",
      "Null",
      "Ng",
      "-",
      "007",
      "Å̊ase",
      "de la Cruz",
      'Kari "Kaja" Dahl',
      "דוד בן-גוריון",
    ];
    for (const given of names) {
      for (const lang of langs) {
        const base: Shape = {
          lang,
          stage: "application",
          outcome: "declined",
          levels: ["meets", "not-shown", "meets", "meets", "meets", "meets"],
          shorts: [],
          musts: [true, true, true, true, true, true],
          evidence: [],
          source: [],
          given,
          family: "",
          title: 0,
          extra: true,
        };
        const draft = draftLetter(caseOf(base));
        expect(draft.text).toContain(given);
        expect(draft.check.verdict, `${given} ${draft.check.missing}`).toBe("send");
      }
    }
  });
});

describe("the closed loop of draft and check", () => {
  for (const lang of langs) {
    it(`${lang}: without its reason mend, without its ending stop, with another's name or words stop`, () => {
      const c = full(lang);
      const draft = draftLetter(c);
      expect(draft.check.verdict).toBe("send");
      const without = (does: string[]) =>
        draft.sentences
          .filter((one) => does.includes(one.does))
          .reduce((text, one) => text.replace(one.text, ""), draft.text);
      expect(checkLetter(without(["reason"]), { case: c }).verdict).toBe("mend");
      expect(checkLetter(without(["reason"])).verdict).toBe("mend");
      expect(checkLetter(without(["close"]), { case: c }).verdict).toBe("stop");
      expect(checkLetter(without(["close"])).verdict).toBe("stop");
      expect(checkLetter(draft.text.replace("Cem", "Nadia"), { case: c }).verdict).toBe("stop");
      expect(
        checkLetter(draft.text.replace(said[0] ?? "", "Jeg har drevet eget bakeri i tolv år"), { case: c }).verdict,
      ).toBe("stop");
    });
    it(`${lang}: a gap that was met, and one never advertised, are mended`, () => {
      const c = full(lang);
      const other = full(lang, {
        levels: ["partly", "meets", "not-assessed", "not-assessed", "not-assessed", "not-assessed"],
      });
      expect(checkLetter(draftLetter(other).text, { case: c }).verdict).not.toBe("send");
      const unadvertised: LetterCase = {
        ...c,
        job: { ...c.job, requirements: (c.job.requirements ?? []).filter((one) => one.key !== "tenders") },
      };
      expect(checkLetter(draftLetter(c).text, { case: unadvertised }).verdict).not.toBe("send");
    });
  }
  it("a letter in the wrong language is mended", () => {
    expect(
      checkLetter(draftLetter(full("nb")).text, { case: { ...full("nn"), assessments: full("nb").assessments } })
        .missing,
    ).toContain("wrong language");
  });
  it("a call promised for a day that has passed is not in the draft", () => {
    const draft = draftLetter({ ...full("nb"), feedbackCall: "2026-11-20" });
    expect(draft.text).not.toContain("20. november");
  });
});

describe("the case", () => {
  it("names the field that is missing", () => {
    expect(readCase({ language: "nb" })).toMatchObject({
      ok: false,
      why: expect.stringMatching(/^(stage|sender|job|candidate|outcome)/),
    });
    expect(readCase({ ...JSON.parse(JSON.stringify(full("nb"))), language: "fi" })).toMatchObject({
      ok: false,
      why: expect.stringContaining("language"),
    });
  });
  it("takes null for absent and ignores what it does not know", () => {
    const bare = {
      language: "sv",
      stage: "application",
      outcome: "declined",
      sender: { name: "Stina Berg", phone: null },
      job: { title: "Ekonom" },
      candidate: { givenName: "Elin", familyName: null },
      gap: "depth",
      cause: null,
    };
    const read = readCase(bare);
    expect(read.ok).toBe(true);
    if (read.ok) {
      const draft = draftLetter(read.case);
      expect(draft.check.elements.closure.ok).toBe(true);
      expect(draft.check.verdict).toBe("mend");
      expect(draft.sentences.some((one) => one.does === "reason")).toBe(false);
    }
  });
});
