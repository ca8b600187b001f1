// Letters are read together when they give the same reason.
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareIn } from "../platform/i18n/format.ts";
import { groupKey, groupLetters, type ListedLetter, neighbours } from "./grouping.ts";
import { decliningOutcomes, verdicts, ways } from "./kinds.ts";

const compare = compareIn("nb");

const letter = (over: Partial<ListedLetter>): ListedLetter => ({
  letterId: "1",
  applicationId: "a",
  fullName: "Cem Yıldız",
  way: "draft",
  verdict: "send",
  edited: false,
  internal: false,
  outcome: "declined",
  reasonKey: "accounting",
  reasonLevel: "not-shown",
  ...over,
});

const anyLetter: fc.Arbitrary<ListedLetter> = fc.record({
  letterId: fc.uuid(),
  applicationId: fc.uuid(),
  fullName: fc.string({ minLength: 1, maxLength: 12 }),
  way: fc.constantFrom(...ways),
  verdict: fc.constantFrom(...verdicts),
  edited: fc.boolean(),
  internal: fc.boolean(),
  outcome: fc.constantFrom(...decliningOutcomes, null),
  reasonKey: fc.constantFrom("accounting", "budget", null),
  reasonLevel: fc.constantFrom("partly" as const, "not-shown" as const, null),
});

test("every letter is in exactly one group, with letters of the same reason and outcome", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyLetter, { selector: (one) => one.letterId, maxLength: 40 }), (list) => {
      const groups = groupLetters(list, compare);
      const ids = groups.flatMap((group) => group.people.map((one) => one.letterId));
      expect([...ids].sort()).toEqual(list.map((one) => one.letterId).sort());
      for (const group of groups) for (const one of group.people) expect(groupKey(one)).toBe(group.key);
      expect(new Set(groups.map((group) => group.key)).size).toBe(groups.length);
      for (const group of groups)
        expect(group.approved + group.ready + group.look).toBeLessThanOrEqual(group.people.length);
    }),
  );
});

test("walking from neighbour to neighbour reads every letter once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyLetter, { selector: (one) => one.letterId, minLength: 1, maxLength: 20 }), (list) => {
      const groups = groupLetters(list, compare);
      const read: string[] = [];
      for (let at = groups[0]?.people[0]?.letterId ?? null; at; at = neighbours(groups, at).next) read.push(at);
      expect(new Set(read).size).toBe(list.length);
    }),
  );
});

test("the largest group stands first, letters without a reason last, and what needs a look before the rest", () => {
  const groups = groupLetters(
    [
      letter({ letterId: "1", reasonKey: null, reasonLevel: null }),
      letter({ letterId: "2", reasonKey: null, reasonLevel: null }),
      letter({ letterId: "3", reasonKey: null, reasonLevel: null }),
      letter({ letterId: "4", fullName: "Ågot", way: "approved" }),
      letter({ letterId: "5", fullName: "Zahra" }),
      letter({ letterId: "6", fullName: "Øyvind", verdict: "mend" }),
      letter({ letterId: "7", outcome: "luxury", reasonKey: null }),
    ],
    compare,
  );
  expect(groups.map((group) => group.key)).toEqual(["accounting.not-shown", "luxury", "no-reason"]);
  expect(groups[0]?.people.map((one) => one.letterId)).toEqual(["6", "5", "4"]);
  expect(groups[0]).toMatchObject({ approved: 1, ready: 1, look: 1, requirement: "accounting", level: "not-shown" });
});
