// In time is by the promised day; late counts working days.
import fc from "fast-check";
import { expect, test } from "vitest";
import { plusDays } from "./promises.ts";
import { timelinessOf } from "./timeliness.ts";

test("on the promised day Cem hears in time; the Saturday after it is late by no working day, the Monday by one", () => {
  expect(timelinessOf("2026-11-20", "2026-11-20", "NO", [])).toEqual({ dueOn: "2026-11-20", late: false, daysLate: 0 });
  expect(timelinessOf("2026-11-20", "2026-11-21", "NO", [])).toEqual({ dueOn: "2026-11-20", late: true, daysLate: 0 });
  expect(timelinessOf("2026-11-20", "2026-11-23", "NO", [])).toEqual({ dueOn: "2026-11-20", late: true, daysLate: 1 });
});

test("it is late exactly after the promised day, and never gets less late by waiting", () => {
  fc.assert(
    fc.property(fc.nat(400), fc.integer({ min: -60, max: 60 }), (day, wait) => {
      const dueOn = plusDays("2026-01-01", day);
      const [one, next] = [wait, wait + 1].map((n) => timelinessOf(dueOn, plusDays(dueOn, n), "DK", []));
      expect(one?.late).toBe(wait > 0);
      expect(one?.late || one?.daysLate === 0).toBe(true);
      expect(next?.daysLate).toBeGreaterThanOrEqual(one?.daysLate ?? 0);
    }),
  );
});
