// More time: for whom, until when, and a letter that is never a no in disguise.

import fc from "fast-check";
import { expect, test } from "vitest";
import { causes, countries } from "../jobs/job.ts";
import { checkText } from "../language/check.ts";
import { langs } from "../platform/i18n/languages.ts";
import { dueAfterHolding, type HoldingCase, holdingLetter, mayExtend, mayPromise } from "./holding.ts";
import { outcomes } from "./kinds.ts";
import { dueDate, isWorkingDay, plusDays } from "./promises.ts";

const cem = { state: "open", outcome: null, way: null, email: "cem@post.example", dueOn: "2026-11-27" } as const;
const sender = { name: "Rakel Sunde", title: "HR-rådgiver", phone: "55 00 01 20" };
const anyDay = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2031-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

test("Cem waits, has an address, and nobody has decided: he may be told a later day", () => {
  expect(mayExtend(cem, "2026-12-04")).toEqual({ ok: true });
  expect(mayExtend({ ...cem, outcome: "advance" }, "2026-12-04")).toEqual({ ok: true });
  expect(mayExtend({ ...cem, way: "bounced" }, "2026-12-04")).toEqual({ ok: true });
});

test("who is declined, or has been decided about in any way but going on, is owed that and not more time", () => {
  for (const outcome of outcomes) expect(mayExtend({ ...cem, outcome }, "2026-12-04").ok).toBe(outcome === "advance");
});

test.each([
  ["answered", { state: "answered" }],
  ["withdrawn", { state: "withdrawn" }],
  ["on-its-way", { way: "queued" }],
  ["on-its-way", { way: "uncertain" }],
  ["on-its-way", { way: "accepted" }],
  ["no-address", { email: null }],
  ["not-later", { dueOn: "2026-12-04" }],
] as const)("%s is no ground for a new day", (why, over) => {
  expect(mayExtend({ ...cem, ...over }, "2026-12-04")).toEqual({ ok: false, why });
});

test.each([
  ["no-date", ""],
  ["no-date", "i morgen"],
  ["no-date", "2026-13-40"],
  ["no-date", "2027-02-30"],
  ["not-ahead", "2026-11-24"],
  ["not-working", "2026-12-25"],
  ["not-working", "2026-11-28"],
  ["too-far", "2027-02-01"],
  ["too-far", "9999-01-04"],
] as const)("a letter that leaves on 24 November cannot promise (%s): %s", (why, until) => {
  expect(mayPromise(until, "2026-11-24", "NO", [])).toEqual({ ok: false, why });
});

test("a day that may be promised is a working day after the letter and at most thirty of them away", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5, max: 80 }), fc.constantFrom(...countries), (leaves, n, country) => {
      const until = plusDays(leaves, n);
      const fits = until > leaves && isWorkingDay(until, country) && until <= dueDate(leaves, 30, country);
      expect(mayPromise(until, leaves, country, []).ok).toBe(fits);
    }),
  );
});

test("the letter's day counts where its promise still stands; a decision that came meanwhile only makes it earlier", () => {
  expect(dueAfterHolding("2026-12-04", { dueOn: "2026-11-27", same: true })).toBe("2026-12-04");
  expect(dueAfterHolding("2026-12-04", { dueOn: "2026-11-30", same: false })).toBe("2026-11-30");
  expect(dueAfterHolding("2026-12-04", { dueOn: "2026-12-15", same: false })).toBe("2026-12-04");
});

const anyCase: fc.Arbitrary<HoldingCase> = fc.record({
  language: fc.constantFrom(...langs),
  givenName: fc.constantFrom("Cem", "Åse Marie", "Solveig", ""),
  job: fc.constantFrom("Økonomirådgiver", "Sykepleier, natt", "Projektleder", "Systemutvecklare", "Case Officer"),
  employer: fc.constantFrom("Fjordvik kommune", "Havgard AS"),
  sender: fc.constantFrom(sender, { ...sender, phone: null }, { ...sender, title: null }),
  cause: fc.constantFrom(...causes),
  dueOn: anyDay,
  until: anyDay,
  leavesOn: anyDay,
});

test("our own check finds no ending, no risk and no fault in it, whatever the case and the language", () => {
  fc.assert(
    fc.property(anyCase, (made) => {
      const { body } = holdingLetter(made);
      const check = checkText(body, { lang: made.language, country: "NO", sector: "public" });
      expect({ closure: check.elements.closure.ok, risks: check.risks, faults: check.faults, body }).toEqual({
        closure: false,
        risks: [],
        faults: [],
        body,
      });
      expect(check.elements.humane.against ?? []).toEqual([]);
      expect(check.namedSender).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("only who has waited past the promised day is told that we are late", () => {
  const made = {
    language: "nb",
    givenName: "Cem",
    job: "Økonomirådgiver",
    employer: "Fjordvik kommune",
    sender,
  } as const;
  const days = { cause: "decider", until: "2026-12-04", leavesOn: "2026-11-24" } as const;
  expect(holdingLetter({ ...made, ...days, dueOn: "2026-11-24" }).body).not.toContain("beklager");
  expect(holdingLetter({ ...made, ...days, dueOn: "2026-11-23" }).body).toBe(
    [
      "Hei, Cem",
      "Vi er ikke ferdige med søknaden din på stillingen «Økonomirådgiver» hos Fjordvik kommune. Den er fortsatt med i vurderingen. Den som skal ta avgjørelsen, har ikke kunnet gjøre det ennå.",
      "Du skulle ha hørt fra oss før. Det beklager vi. Du hører fra oss senest fredag 4. desember.",
      "Lurer du på noe før det, kan du svare på denne e-posten eller ringe meg på 55 00 01 20.",
      "Vennlig hilsen\nRakel Sunde\nHR-rådgiver, Fjordvik kommune",
    ].join("\n\n"),
  );
});
