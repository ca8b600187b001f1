// The rules of the clock: working days of three countries, first promises, debts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { countries } from "../jobs/job.ts";
import {
  dueAfterBounce,
  dueAfterDecision,
  dueDate,
  firstDue,
  isDebt,
  isWorkingDay,
  plusDays,
  workingDaysBetween,
} from "./promises.ts";

const anyDate = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2031-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const anyCountry = fc.constantFrom(...countries);
const anyDays = fc.integer({ min: 0, max: 60 });

test("a promise never lands on a weekend or a holiday", () => {
  fc.assert(
    fc.property(anyDate, anyDays, anyCountry, (from, days, country) => {
      const due = dueDate(from, days, country);
      const weekday = new Date(`${due}T12:00:00Z`).getUTCDay();
      return isWorkingDay(due, country) && weekday !== 0 && weekday !== 6 && due >= from;
    }),
  );
});

test("more days never give an earlier date, and a later start never gives an earlier end", () => {
  fc.assert(
    fc.property(anyDate, anyDays, anyCountry, fc.integer({ min: 0, max: 20 }), (from, days, country, later) => {
      // From a Saturday, "that day or the next working day" and "one working day later" are both Monday.
      expect(dueDate(from, days + 1, country) >= dueDate(from, days, country)).toBe(true);
      if (days > 0) expect(dueDate(from, days + 1, country) > dueDate(from, days, country)).toBe(true);
      expect(dueDate(plusDays(from, later), days, country) >= dueDate(from, days, country)).toBe(true);
    }),
  );
});

test("counting working days to the due date gives the days back", () => {
  fc.assert(
    fc.property(
      anyDate,
      anyDays,
      anyCountry,
      (from, days, country) =>
        workingDaysBetween(from, dueDate(from, days, country), country) ===
        (days || Number(!isWorkingDay(from, country))),
    ),
  );
});

test("an employer's own closing days are skipped", () => {
  expect(dueDate("2026-11-24", 1, "NO", ["2026-11-25"])).toBe("2026-11-26");
});

test.each([
  ["NO", "2026-05-13", 1, "2026-05-15"], // Ascension Day
  ["NO", "2026-12-23", 1, "2026-12-28"], // Christmas Eve to Sunday
  ["NO", "2026-04-01", 1, "2026-04-07"], // Easter
  ["DK", "2026-06-04", 1, "2026-06-08"], // Constitution Day
  ["SE", "2026-06-18", 1, "2026-06-22"], // Midsummer Eve
  ["SE", "2026-05-22", 1, "2026-05-25"], // Whit Monday is a working day in Sweden
  ["DK", "2026-05-22", 1, "2026-05-26"], // but not in Denmark
  ["DK", "2026-05-01", 0, "2026-05-01"], // Store bededag is gone, 1 May is no holiday there
] as const)("in %s, %s and %i working days is %s", (country, from, days, due) => {
  expect(dueDate(from, days, country)).toBe(due);
});

test("a promise can be kept on its day and is a debt the day after", () => {
  expect(isDebt("2026-11-24", "2026-11-24")).toBe(false);
  expect(isDebt("2026-11-24", "2026-11-25")).toBe(true);
});

test("the first promise counts from the application, and is never made for a day that has passed", () => {
  expect(firstDue("2026-11-23", "2026-11-24", 15, "NO")).toBe(dueDate("2026-11-23", 15, "NO"));
  expect(firstDue("2026-06-01", "2026-11-24", 15, "NO")).toBe("2026-11-27");
  fc.assert(
    fc.property(
      anyDate,
      anyDate,
      fc.integer({ min: 1, max: 60 }),
      anyCountry,
      (applied, today, days, country) => firstDue(applied, today, days, country) > today,
    ),
  );
});

test("a no never moves what was promised to a later day, a yes starts the next step's own time", () => {
  expect(dueAfterDecision(true, "2026-11-25", "2026-11-27")).toBe("2026-11-25");
  expect(dueAfterDecision(true, "2026-12-15", "2026-11-27")).toBe("2026-11-27");
  expect(dueAfterDecision(false, "2026-11-25", "2026-12-01")).toBe("2026-12-01");
});

test("a letter that came back is to be answered the next working day, and a debt stays a debt", () => {
  expect(dueAfterBounce(null, "2026-11-27", "NO")).toBe("2026-11-30");
  expect(dueAfterBounce("2026-11-20", "2026-11-24", "NO")).toBe("2026-11-20");
});
