import fc from "fast-check";
import { expect, test } from "vitest";
import { type Consent, consentEnds, consentHolds, keptUntil } from "./consents.ts";

const given = (endsOn: string, takenBackAt: Date | null = null): Consent => ({
  givenAt: new Date("2026-11-24T09:00:00Z"),
  endsOn,
  takenBackAt,
});
const dayOf = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);

test("a consent holds for a year, ends on its day, and not at all when it has been taken back", () => {
  expect(consentEnds("2028-02-29")).toBe("2029-02-28");
  expect(consentHolds([given("2027-11-24")], "2027-11-23")).toBe("2027-11-24");
  expect(consentHolds([given("2027-11-24")], "2027-11-24")).toBeUndefined();
  expect(consentHolds([given("2027-11-24", new Date("2026-12-01T09:00:00Z"))], "2026-12-02")).toBeUndefined();
  expect(consentHolds([given("2027-11-24"), given("2028-12-01")], "2027-01-01")).toBe("2028-12-01");
});

test("the day something goes is never under a living consent, and never later than its end or the ordinary day", () => {
  const day = fc.integer({ min: 20_000, max: 23_000 }).map(dayOf);
  const one = fc.record({ endsOn: day, back: fc.boolean() });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 5 }), day, day, (said, due, today) => {
      const consents = said.map(({ endsOn, back }) => given(endsOn, back ? new Date(0) : null));
      const end = consentHolds(consents, today);
      const goes = keptUntil(due, end);
      expect(consentHolds(consents, goes) === undefined || goes < today).toBe(true);
      expect([due, end]).toContain(goes);
      expect(goes >= due).toBe(true);
    }),
  );
});
