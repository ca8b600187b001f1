// What may be assessed, by whom and when; and where the next page of a list begins.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessedAs, cursorOf, mayAssess, readCursor, shortFor } from "./rules.ts";

describe("an assessment", () => {
  test("is refused for what the job does not ask, unknown words, an endless quote, an answered application", () => {
    expect(mayAssess({ requirement: "x", level: "meets" }, "open", undefined)).toEqual({
      ok: false,
      why: "no-such-requirement",
    });
    expect(mayAssess({ requirement: "law", level: "great" as "meets" }, "open", "skill")).toEqual({
      ok: false,
      why: "no-such-level",
    });
    expect(mayAssess({ requirement: "law", level: "meets", evidence: "x".repeat(5000) }, "open", "skill")).toEqual({
      ok: false,
      why: "evidence-too-long",
    });
    expect(mayAssess({ requirement: "law", level: "meets" }, "answered", "skill")).toEqual({
      ok: false,
      why: "not-open",
    });
  });

  test("of a formal requirement is never too shallow, and only gaps fall short", () => {
    expect(shortFor("partly", "formal", "deep")).toBeNull();
    expect(shortFor("meets", "skill", "deep")).toBeNull();
    expect(shortFor("partly", "skill", "deep")).toBe("deep");
  });

  test("keeps the evidence it does not mention, and without any is nothing when not assessed", () => {
    const before = { level: "partly", short: "deep", evidence: "«to år»", source: "cv" } as const;
    expect(assessedAs({ requirement: "law", level: "meets" }, "skill", before)).toEqual({
      level: "meets",
      short: null,
      evidence: "«to år»",
      source: "cv",
    });
    expect(assessedAs({ requirement: "law", level: "not-assessed", evidence: null }, "skill", before)).toBeNull();
    expect(assessedAs({ requirement: "law", level: "not-assessed" }, "skill", before)).toMatchObject({
      level: "not-assessed",
      evidence: "«to år»",
    });
  });
});

test("a cursor comes back as it was, and nonsense is the first page", () => {
  fc.assert(
    fc.property(
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") }),
      fc.uuid(),
      (appliedAt, id) => {
        expect(readCursor(cursorOf({ appliedAt, id }))).toEqual({ appliedAt, id });
      },
    ),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readCursor(text);
      expect(read === undefined || !Number.isNaN(read.appliedAt.getTime())).toBe(true);
    }),
  );
});
