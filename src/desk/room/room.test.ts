// The pure parts of the answer room's pages: the next letter, the lines under a letter, the sentence of a batch.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Way } from "../../answers/kinds.ts";
import { batchSummary, goingOut } from "./batch-figures.ts";
import { nextDraft } from "./next-draft.ts";
import { paragraphsWithLines } from "./paragraphs.ts";

const group = (...people: [string, Way][]) => ({ people: people.map(([letterId, way]) => ({ letterId, way })) });

describe("the next letter for Rakel", () => {
  const groups = [group(["cem", "draft"], ["amina", "approved"]), group(["lan", "draft"], ["ole", "accepted"])];

  test("is the next draft, over what is approved or gone, into the next group", () => {
    expect(nextDraft(groups, "cem")).toBe("lan");
    expect(nextDraft(groups, null)).toBe("cem");
  });

  test("begins again at the top after the last one, so that a skipped letter comes back", () => {
    expect(nextDraft(groups, "lan")).toBe("cem");
    expect(nextDraft(groups, "ole")).toBe("cem");
  });

  test("is nobody when Cem's was the last draft", () => {
    expect(nextDraft([group(["cem", "draft"], ["amina", "approved"])], "cem")).toBeNull();
    expect(nextDraft([], "cem")).toBeNull();
  });

  test("is never the same letter and always a draft, and every draft is reached in one round", () => {
    const ways = fc.array(fc.constantFrom<Way>("draft", "approved", "accepted"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ways, (given) => {
        const all = [group(...given.map((way, n): [string, Way] => [String(n), way]))];
        const drafts = given.filter((way) => way === "draft").length;
        const seen = new Set<string>();
        for (let at = nextDraft(all, null); at !== null && !seen.has(at); at = nextDraft(all, at)) {
          expect(given[Number(at)]).toBe("draft");
          seen.add(at);
        }
        expect(seen.size).toBe(drafts);
      }),
    );
  });
});

describe("Cem's letter on the sheet", () => {
  const body = "Hei, Cem\n\nDet vi ikke fant, var KOSTRA. Vi hadde mange gode søkere.\n\nHilsen\nRakel Sunde\nRådgiver";
  const svada = "Vi hadde mange gode søkere.";
  const shown = {
    subject: "Svar",
    body,
    sentences: [{ text: "Det vi ikke fant, var KOSTRA.", does: "reason" as const, standsOn: ["accounting"] }],
    evidence: [{ n: 1, requirement: "accounting" }],
    check: {
      svada: {
        is: false,
        share: 0.2,
        hits: [{ at: [body.indexOf(svada), body.indexOf(svada) + svada.length], quote: svada }],
      },
      risks: [],
    },
  } as unknown as Parameters<typeof paragraphsWithLines>[0];
  const paragraphs = paragraphsWithLines(shown, { ground: (n) => `Grunnlag ${n}` });

  test("says word for word what he gets, with the signature's last line small", () => {
    const said = paragraphs.slice(1).map((one) => [one.text, one.small].filter(Boolean).join("\n"));
    expect(said.join("\n\n")).toBe(body);
    expect(paragraphs.at(-1)).toMatchObject({ kind: "signature", small: "Rådgiver" });
  });

  test("has a line with a number under what stands on evidence, and a wavy one under what says nothing", () => {
    const ranges = (paragraphs[2]?.ranges ?? []).map(({ from, to, kind, ref }) => [
      paragraphs[2]?.text.slice(from, to),
      kind,
      ref?.href,
    ]);
    expect(ranges).toEqual([
      ["Det vi ikke fant, var KOSTRA.", "ground", "#e1"],
      [svada, "svada", undefined],
    ]);
  });
});

test("a batch says what was accepted of what went out, and what is in doubt, but not what is fine", () => {
  const ways = { queued: 1, "handed-over": 0, accepted: 7, uncertain: 1, bounced: 0 };
  expect(goingOut({ size: 10, stopped: 1 })).toBe(9);
  expect(batchSummary("nb", { size: 10, stopped: 1, ways })).toBe("7 av 9 brev er tatt imot. Usikkert: 1.");
});
