// What a list promises the people in it: from the day they applied, or from the day it comes in.
import { expect, test } from "vitest";
import { firstWordOf } from "./first-word.ts";

const job = { promise: { firstWordDays: 15 }, country: "NO" as const };
const today = "2026-11-24";
const on = (...days: (string | null)[]) => days.map((appliedAt) => ({ appliedAt }));

test("without a date Cem's fifteen working days begin when Rakel brings him in", () => {
  expect(firstWordOf(on(null, null), job, today, [])).toEqual({
    people: 2,
    undated: 2,
    overdue: 0,
    days: 15,
    first: "2026-12-15",
    last: "2026-12-15",
  });
});

test("with dates they begin when each applied; whose time has passed hears within three working days", () => {
  const said = firstWordOf(on("2026-06-01", "2026-11-18", "2026-11-24"), job, today, []);
  expect(said).toMatchObject({ undated: 0, overdue: 1, first: "2026-11-27", last: "2026-12-15" });
});

test("a date still to come counts as none, and nobody is promised nothing", () => {
  expect(firstWordOf(on("2026-11-18", "2027-01-01"), job, today, [])).toMatchObject({ undated: 1, last: "2026-12-15" });
  expect(firstWordOf([], job, today, [])).toBeNull();
});
