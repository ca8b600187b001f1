// What a candidate is shown: never more than has been said.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CasePromise } from "../answers/answers.server.ts";
import { type Known, toldPromise, whereOf } from "./rules.ts";

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day, 9));
const promise = (what: CasePromise["what"], made: number, kept?: number): CasePromise => ({
  what,
  dueOn: `2026-12-${String(made).padStart(2, "0")}`,
  madeAt: at(made),
  keptAt: kept === undefined ? null : at(kept),
  owner: { name: "Henrik Aasen", title: "økonomisjef" },
});
const cem: Known = {
  state: "open",
  appliedAt: at(1),
  calledAt: null,
  letters: [],
  promises: [promise("first-word", 1)],
};

test("Cem has applied: his application has arrived, and he sees the promise of a first word", () => {
  expect(whereOf(cem)).toEqual({ where: "received", since: at(1) });
  expect(toldPromise(cem)).toMatchObject({ what: "first-word", dueOn: "2026-12-01" });
});

test("Rakel declines Cem, and until the letter is taken in he sees the same page as before", () => {
  const decided: Known = { ...cem, promises: [promise("first-word", 1, 20), promise("after-decision", 20)] };
  expect(whereOf(decided)).toEqual(whereOf(cem));
  expect(toldPromise(decided)?.dueOn).toBe(toldPromise(cem)?.dueOn);
});

test("Cem's letter came back and somebody owes him a call: the page does not say so first", () => {
  const bounced: Known = { ...cem, promises: [promise("first-word", 1, 20), promise("another-channel", 21)] };
  expect(whereOf(bounced).where).toBe("received");
  expect(toldPromise(bounced)?.what).toBe("first-word");
});

test("Henrik hands his promises to Arne after the decision: Cem sees Arne, as he would have before it", () => {
  const arne = { name: "Arne Moe", title: null };
  const before: Known = { ...cem, promises: [{ ...promise("first-word", 1), owner: arne }] };
  const after: Known = {
    ...cem,
    promises: [promise("first-word", 1, 20), { ...promise("after-decision", 20), owner: arne }],
  };
  expect(toldPromise(after)).toMatchObject({ dueOn: toldPromise(before)?.dueOn, owner: arne });
});

test("once the letter is taken in he has his answer, and nothing is promised any more", () => {
  const answered: Known = { ...cem, state: "answered", letters: [{ id: "1", kind: "answer", acceptedAt: at(22) }] };
  expect(whereOf(answered)).toEqual({ where: "answered", since: at(22) });
  expect(toldPromise(answered)).toBeUndefined();
});

test("a holding letter tells its own new promise, and a later one is not told yet", () => {
  const held: Known = {
    ...cem,
    letters: [{ id: "1", kind: "holding", acceptedAt: at(10) }],
    promises: [promise("first-word", 1, 9), promise("after-interview", 9), promise("after-decision", 15)],
  };
  expect(whereOf(held).where).toBe("written");
  expect(toldPromise(held)?.what).toBe("after-interview");
});

test("Cem was told a new day, and is declined before it: until the next letter he sees the day he was told", () => {
  const told: Known = {
    ...cem,
    letters: [{ id: "1", kind: "holding", acceptedAt: at(10), promisedOn: "2026-12-18" }],
    promises: [promise("first-word", 1, 10), { ...promise("first-word", 10), dueOn: "2026-12-18" }],
  };
  expect(toldPromise(told)).toMatchObject({ what: "first-word", dueOn: "2026-12-18" });
  const [first, second] = told.promises;
  if (!first || !second) throw new Error("two promises were made");
  const promises = [first, { ...second, keptAt: at(15) }, promise("after-decision", 15)];
  expect(toldPromise({ ...told, promises })?.dueOn).toBe("2026-12-18");
});

test("a receipt changes nothing", () => {
  const receipt: Known = { ...cem, letters: [{ id: "1", kind: "receipt", acceptedAt: at(2) }] };
  expect(whereOf(receipt).where).toBe("received");
  expect(toldPromise(receipt)?.what).toBe("first-word");
});

test("somebody called Cem with the answer: he knows, so the page may say it", () => {
  expect(whereOf({ ...cem, state: "answered", calledAt: at(12) })).toEqual({ where: "called", since: at(12) });
  expect(whereOf({ ...cem, state: "open", calledAt: at(12) }).where).toBe("received");
});

test("withdrawing was his own act", () => {
  expect(whereOf({ ...cem, state: "withdrawn" }).where).toBe("withdrawn");
  expect(toldPromise({ ...cem, state: "withdrawn" })).toBeUndefined();
});

test("without a letter taken in and without a call, nothing that staff do changes the page", () => {
  const later = fc.record({
    what: fc.constantFrom("after-interview" as const, "after-decision" as const, "another-channel" as const),
    made: fc.integer({ min: 2, max: 28 }),
    kept: fc.option(fc.integer({ min: 2, max: 28 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(later),
      fc.constantFrom("open" as const, "answered" as const),
      fc.boolean(),
      (made, state, kept) => {
        const known: Known = {
          ...cem,
          state,
          promises: [
            promise("first-word", 1, kept ? 5 : undefined),
            ...made.map((one) => promise(one.what, one.made, one.kept)),
          ],
        };
        expect(whereOf(known)).toEqual(whereOf(cem));
        const told = toldPromise(known);
        expect([told?.dueOn, told?.owner]).toEqual([toldPromise(cem)?.dueOn, cem.promises[0]?.owner]);
      },
    ),
  );
});
