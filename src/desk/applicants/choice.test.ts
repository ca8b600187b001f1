// The address of the applicants' page, who a form means, and how a requirement is headed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels, stages, states } from "../../applications/application.ts";
import { langs } from "../../platform/i18n/languages.ts";
import { addressOf, allBut, type Choice, choiceFields, promisedWhen, readChoice, shownState, tabs } from "./choice.ts";
import { readReceipt, receiptFields } from "./receipt.ts";
import { shortLabel, withSoftHyphens } from "./short-label.ts";
import { asCode, levelOf } from "./table.ts";

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const word = fc.stringMatching(/^[a-zæøå]{1,8}$/);
const anyChoice: fc.Arbitrary<Choice> = fc.record({
  state: maybe(fc.constantFrom("all" as const, ...states)),
  stage: maybe(fc.constantFrom(...stages)),
  internal: maybe(fc.boolean()),
  search: maybe(word),
  need: maybe(fc.record({ key: word, level: fc.constantFrom(...levels) })),
  gapless: maybe(fc.constant(true as const)),
  language: maybe(fc.constantFrom(...langs)),
  promise: maybe(fc.constantFrom(...promisedWhen)),
  owner: maybe(fc.uuid()),
  after: maybe(word),
  per: fc.integer({ min: 1, max: 5000 }),
  open: maybe(word),
  tab: fc.constantFrom(...tabs),
  at: maybe(word),
  pick: maybe(fc.constantFrom("page" as const, "all" as const)),
});

describe("the address of Rakel's list", () => {
  test("says all she chose, and is read back as the same", () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(readChoice(new URLSearchParams(choiceFields(choice)))).toEqual(choice);
      }),
    );
  });

  test("leaves out what is usual, and what nobody knows", () => {
    expect(addressOf("/jobs/x", readChoice(new URLSearchParams("state=gone&per=-3&level=meets&tab=no")))).toBe(
      "/jobs/x",
    );
    expect(readChoice(new URLSearchParams("per=90000")).per).toBe(5000);
  });
});

describe("who Rakel means by all", () => {
  const everybody = fc.uniqueArray(word, { minLength: 1 });
  test("is all that fit, less the one she took away again on the page, though no script ran", () => {
    const all = ["cem", "amina", "solveig", "lan"];
    expect(allBut({ ticked: ["cem"], shown: ["cem", "amina"], all })).toEqual(["cem", "solveig", "lan"]);
  });
  test("is never the one she took away, however the list moved before the press", () => {
    fc.assert(
      fc.property(everybody, everybody, fc.nat(), (shown, all, at) => {
        const spared = shown[at % shown.length] ?? "";
        const meant = allBut({ ticked: shown.filter((id) => id !== spared), shown, all });
        expect(meant).toEqual(all.filter((id) => id !== spared));
      }),
    );
  });
});

test("those who wait are shown, or everybody when nobody waits, unless Rakel chose otherwise", () => {
  const usual = readChoice(new URLSearchParams());
  expect(shownState(usual, 3)).toBe("open");
  expect(shownState(usual, 0)).toBe("all");
  expect(shownState(readChoice(new URLSearchParams("state=all")), 3)).toBe("all");
  expect(shownState(readChoice(new URLSearchParams("state=answered")), 0)).toBe("answered");
});

test("a receipt is read back as it was written, and an address without one has none", () => {
  const letter = "018f0000-0000-7000-8000-000000000000";
  const count = fc.nat(6000);
  const anyReceipt = fc.record({
    decided: fc.integer({ min: 1, max: 6000 }),
    same: count,
    drafts: count,
    bare: count,
    first: fc.constantFrom(letter, null),
    left: fc.record({ answered: count, withdrawn: count, "on-its-way": count }),
  });
  fc.assert(
    fc.property(anyReceipt, (receipt) => {
      expect(readReceipt(new URLSearchParams(receiptFields(receipt)))).toEqual(receipt);
    }),
  );
  expect(readReceipt(new URLSearchParams("r-decided=x&r-first=y&r-bare=2"))).toBeNull();
});

test("levels travel as one sign each", () => {
  for (const level of levels) expect(levelOf(asCode(level))).toBe(level);
  expect(asCode(undefined)).toBe("-");
});

test("a requirement heads its column without the words that all begin with", () => {
  expect(shortLabel("nb", "erfaring med kommuneregnskap")).toBe("Kommuneregnskap");
  expect(shortLabel("nb", "minst tre års erfaring fra anlegg")).toBe("Anlegg");
  expect(shortLabel("sv", "erfarenhet av redovisning")).toBe("Redovisning");
  expect(shortLabel("en", "experience with budgets")).toBe("Budgets");
  expect(shortLabel("nb", "KOSTRA-kunnskap")).toBe("KOSTRA-kunnskap");
  expect(withSoftHyphens("Kommuneregnskap")).toBe("Kommune\u00ADregnskap");
});
