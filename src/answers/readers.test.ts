// Whom the candidate is told of: never what would say that a decision has been made.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Reader, toldReaders } from "./readers.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
const henrik: Reader = { name: "Henrik Aasen", title: "økonomisjef", role: "hiring-manager", firstAt: at(8) };
const ingrid: Reader = { name: "Ingrid Vik", title: null, role: "interviewer", firstAt: at(11) };

test("Henrik and Ingrid have read Cem's application, and nobody has decided: Cem is told of both", () => {
  expect(toldReaders([henrik, ingrid], null).map((one) => one.name)).toEqual(["Henrik Aasen", "Ingrid Vik"]);
});

test("Ingrid reads it first after the decision: Cem hears of her with his answer", () => {
  expect(toldReaders([henrik, ingrid], at(10)).map((one) => one.name)).toEqual(["Henrik Aasen"]);
});

test("from the decision on nobody who opens it moves what is told", () => {
  const hours = fc.array(fc.integer({ min: 0, max: 23 }));
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 23 }), hours, (before, decided, after) => {
      const then = before.map((hour) => ({ ...henrik, firstAt: at(hour) }));
      const later = after.map((hour) => ({ ...ingrid, firstAt: at(decided + hour) }));
      expect(toldReaders([...then, ...later], at(decided))).toEqual(toldReaders(then, at(decided)));
    }),
  );
});
