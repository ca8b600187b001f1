// Every letter of the answer room is in one stage, and the figures add up.
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupLetters, type ListedLetter } from "../../answers/grouping.ts";
import { decliningOutcomes, verdicts, ways } from "../../answers/kinds.ts";
import { placeOf, stageOf, stages, stagesOf } from "./stages.ts";

const anyLetter: fc.Arbitrary<ListedLetter> = fc
  .record({
    letterId: fc.uuid(),
    applicationId: fc.uuid(),
    fullName: fc.constantFrom("Cem Yıldız", "Solveig Brekke", "Neha Kapoor"),
    way: fc.constantFrom(...ways),
    verdict: fc.constantFrom(...verdicts),
    edited: fc.boolean(),
    internal: fc.boolean(),
    outcome: fc.constantFrom(...decliningOutcomes, null),
    reasonKey: fc.constantFrom("accounting", "budget", null),
    reasonLevel: fc.constantFrom("partly" as const, "not-shown" as const, null),
    held: fc.constantFrom("answered" as const, "withdrawn" as const, undefined),
  })
  .map(({ held, ...one }) => (held && (one.way === "approved" || one.way === "draft") ? { ...one, held } : one));

test("everybody is in exactly one stage, stages keep their order, and their figures add up to all", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyLetter, { selector: (one) => one.letterId, maxLength: 40 }), (list) => {
      const made = stagesOf(groupLetters(list, (a, b) => (a < b ? -1 : 1)));
      const people = made.flatMap((stage) => stage.groups.flatMap((group) => group.people));
      expect(people.map((one) => one.letterId).sort()).toEqual(list.map((one) => one.letterId).sort());
      expect(made.reduce((sum, stage) => sum + stage.count, 0)).toBe(list.length);
      expect(made.map((stage) => stage.name)).toEqual(
        stages.filter((name) => list.some((one) => stageOf(one) === name)),
      );
      for (const stage of made)
        for (const group of stage.groups)
          for (const [index, one] of group.people.entries()) {
            expect(stageOf(one)).toBe(stage.name);
            const place = { stage: stage.name, group: group.key, position: index + 1, size: group.people.length };
            expect(placeOf(made, one.letterId)).toEqual(place);
          }
    }),
  );
});

test("Cem's stopped letter needs Rakel; approved after a call it will not leave; a letter that was never there has no place", () => {
  expect(stageOf({ way: "draft", verdict: "stop" })).toBe("needs");
  expect(stageOf({ way: "draft", verdict: "mend" })).toBe("needs");
  expect(stageOf({ way: "draft", verdict: "send" })).toBe("ready");
  expect(stageOf({ way: "approved", verdict: "send", held: "answered" })).toBe("held");
  expect(stageOf({ way: "draft", verdict: "send", held: "answered" })).toBe("held");
  expect(stageOf({ way: "queued", verdict: "send" })).toBe("queued");
  expect(stageOf({ way: "bounced", verdict: "send" })).toBe("bounced");
  expect(placeOf([], "x")).toBeNull();
});
