// One person, several applications: the letters agree, and none tells what the other decision is. A fixture case, pure.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { langs } from "../language/languages.ts";
import { draftLetter } from "./draft.ts";
import { caseOf, full, judgeable, said, shape } from "./draft-cases.fixture.ts";
import { elsewhereOf, type OneCase } from "./elsewhere.ts";
import { frameBook } from "./frames.ts";

const excel = { nb: "avanserte ferdigheter i Excel", en: "advanced skills in Excel" };
const one = (level: "meets" | "partly", over: Partial<OneCase> = {}): OneCase => ({
  state: "open",
  internal: false,
  contribution: null,
  assessments: [{ requirement: "excel", level }],
  job: { requirements: [{ key: "excel", label: excel }] },
  ...over,
});

describe("what a letter takes from the person's other applications", () => {
  it("Cem's two jobs ask for the same under other keys: a strength here that is a gap there is marked, in both", () => {
    const other = one("partly", {
      assessments: [{ requirement: "sheets", level: "partly" }],
      job: { requirements: [{ key: "sheets", label: { nb: "Avanserte ferdigheter i Excel " } }] },
    });
    expect(elsewhereOf(one("meets"), [other]).differsElsewhere).toEqual(["excel"]);
    expect(elsewhereOf(other, [one("meets")]).differsElsewhere).toEqual(["sheets"]);
    expect(elsewhereOf(one("meets"), [one("meets")]).differsElsewhere).toEqual([]);
    expect(elsewhereOf(one("meets"), [{ ...other, state: "withdrawn" }]).differsElsewhere).toEqual([]);
  });

  it("Solveig applied once as a colleague and once without saying so: both letters are written to a colleague", () => {
    const colleague = one("meets", { internal: true, contribution: "vaktplanen du har laget", state: "answered" });
    expect(elsewhereOf(one("meets"), [colleague])).toMatchObject({
      internal: true,
      contribution: "vaktplanen du har laget",
      openElsewhere: 0,
    });
    expect(elsewhereOf(colleague, [one("meets")])).toMatchObject({ internal: true, openElsewhere: 1 });
  });
});

describe("the letter of somebody who waits for another answer", () => {
  it("says that the other application has its own answer, and invites nobody to a line they stand in", () => {
    fc.assert(
      fc.property(shape(said), fc.integer({ min: 1, max: 4 }), (s, openElsewhere) => {
        fc.pre(judgeable(s));
        const c = { ...caseOf(s), openElsewhere };
        const draft = draftLetter(c);
        const { frames } = frameBook(s.lang);
        const told = openElsewhere === 1 ? frames.O1 : frames.O2;
        expect(draft.text).toContain(told ?? "none");
        if (c.outcome !== "cancelled") expect(draft.sentences.some((part) => part.does === "reapply")).toBe(false);
        expect(draft.check, draft.text).toMatchObject({ verdict: "send", risks: [] });
        expect(
          draft.check.svada.hits.filter((hit) => hit.quote === told),
          draft.text,
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  for (const lang of langs)
    it(`${lang}: what another letter calls a gap is no praise in this one, and a person is told to look`, () => {
      const plain = full(lang);
      expect(draftLetter(plain).sentences.some((part) => part.does === "strength")).toBe(true);
      const draft = draftLetter({ ...plain, differsElsewhere: ["law"] });
      expect(draft.sentences.some((part) => part.does === "strength")).toBe(false);
      expect(draft.flags).toContainEqual({ what: "differs", keys: ["law"] });
    });
});
