// When a letter leaves: office hours on working days, by the candidate's clock, and never before the undo time is over.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Country, countries, type Hours } from "../jobs/job.ts";
import { dateIn, formatClock } from "../platform/i18n/format.ts";
import { leavesAt, placeOf, puttingOff, type Whereabouts } from "./human-hours.ts";
import { isWorkingDay } from "./promises.ts";

const office: Hours = { from: "08:00", until: "17:00" };
/** The moment as the clock on the wall shows it. */
const shown = (at: Date, zone: string) => `${dateIn(at, zone)} ${formatClock("en", at, zone)}`;
const leaves = (soonest: string, hours: Hours | null = office, country: Country = "NO") => {
  const where = placeOf(country);
  return shown(leavesAt(new Date(soonest), hours, where), where.zone);
};

describe("a letter to Cem in Norway", () => {
  test("leaves when the undo time is over, where that is in the hours", () => {
    expect(leaves("2026-11-23T09:14:00+01:00")).toBe("2026-11-23 09:14");
    expect(leaves("2026-11-23T08:00:00+01:00")).toBe("2026-11-23 08:00");
    expect(leaves("2026-11-23T16:59:59+01:00")).toBe("2026-11-23 16:59");
  });

  test("waits for the morning from the minute the hours end, over midnight, and early in the day", () => {
    expect(leaves("2026-11-23T17:00:00+01:00")).toBe("2026-11-24 08:00");
    expect(leaves("2026-11-23T23:59:00+01:00")).toBe("2026-11-24 08:00");
    expect(leaves("2026-11-24T00:00:00+01:00")).toBe("2026-11-24 08:00");
    expect(leaves("2026-11-24T07:59:59+01:00")).toBe("2026-11-24 08:00");
  });

  test("waits over the weekend", () => {
    expect(leaves("2026-11-20T17:05:00+01:00")).toBe("2026-11-23 08:00");
    expect(leaves("2026-11-22T12:00:00+01:00")).toBe("2026-11-23 08:00");
  });

  test("waits over Easter, from the evening before Maundy Thursday to the Tuesday after", () => {
    expect(leaves("2027-03-24T18:00:00+01:00")).toBe("2027-03-30 08:00");
    expect(leaves("2027-03-25T10:00:00+01:00")).toBe("2027-03-30 08:00");
  });

  test("does not come on Constitution Day, nor between Christmas Eve and the 28th, nor on New Year's Day", () => {
    expect(leaves("2027-05-17T10:00:00+02:00")).toBe("2027-05-18 08:00");
    expect(leaves("2026-12-24T09:00:00+01:00")).toBe("2026-12-28 08:00");
    expect(leaves("2026-12-31T18:00:00+01:00")).toBe("2027-01-04 08:00");
  });

  test("leaves at eight by the clock on the Mondays after both changes of the clock", () => {
    expect(leavesAt(new Date("2026-10-24T12:00:00Z"), office, placeOf("NO"))).toEqual(new Date("2026-10-26T07:00:00Z"));
    expect(leavesAt(new Date("2027-04-02T16:00:00Z"), office, placeOf("NO"))).toEqual(new Date("2027-04-05T06:00:00Z"));
    expect(leavesAt(new Date("2026-03-27T18:00:00Z"), office, placeOf("NO"))).toEqual(new Date("2026-03-30T06:00:00Z"));
  });

  test("leaves at any time where the job says so", () => {
    expect(leaves("2026-11-22T03:00:00+01:00", null)).toBe("2026-11-22 03:00");
  });
});

test("each country has its own days: 17 May is a Monday like others in Sweden, 6 June only there, 5 June only in Denmark", () => {
  expect(leaves("2027-05-18T10:00:00+02:00", office, "SE")).toBe("2027-05-18 10:00");
  expect(leaves("2028-06-06T10:00:00+02:00", office, "SE")).toBe("2028-06-07 08:00");
  expect(leaves("2028-06-06T10:00:00+02:00", office, "NO")).toBe("2028-06-06 10:00");
  expect(leaves("2026-06-05T10:00:00+02:00", office, "DK")).toBe("2026-06-08 08:00");
  expect(leaves("2026-06-05T10:00:00+02:00", office, "NO")).toBe("2026-06-05 10:00");
});

describe("hours that fall on the night when the clocks change, where that is a working day", () => {
  const always = (zone: string): Whereabouts => ({ zone, works: () => true });
  const night: Hours = { from: "02:30", until: "05:00" };

  test("a beginning that the clock skips is as long after it", () => {
    expect(leavesAt(new Date("2027-03-27T20:00:00Z"), night, always("Europe/Oslo"))).toEqual(
      new Date("2027-03-28T01:30:00Z"),
    );
  });

  test("a beginning that comes twice is the first", () => {
    expect(leavesAt(new Date("2026-10-24T20:00:00Z"), night, always("Europe/Oslo"))).toEqual(
      new Date("2026-10-25T00:30:00Z"),
    );
  });
});

describe("whatever the moment, the hours and the country", () => {
  const moment = fc.date({
    min: new Date("2025-01-01T00:00:00Z"),
    max: new Date("2031-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  const minute = fc.integer({ min: 4 * 60, max: 23 * 60 + 58 });
  const clock = (n: number) => `${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`;
  const someHours = fc
    .tuple(minute, minute)
    .map(([a, b]): Hours => ({ from: clock(Math.min(a, b)), until: clock(Math.max(a, b) + 1) }));
  const country = fc.constantFrom(...countries);

  test("a letter never leaves before its undo time is over, outside the hours, or on a closed day", () => {
    fc.assert(
      fc.property(moment, someHours, country, (soonest, hours, where) => {
        const place = placeOf(where);
        const at = leavesAt(soonest, hours, place);
        expect(at.getTime()).toBeGreaterThanOrEqual(soonest.getTime());
        const time = formatClock("en", at, place.zone);
        expect(time >= hours.from && time < hours.until).toBe(true);
        expect(isWorkingDay(dateIn(at, place.zone), where)).toBe(true);
      }),
    );
  });

  test("no moment before it would have done: it waits no longer than it must", () => {
    fc.assert(
      fc.property(
        moment,
        someHours,
        country,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (soonest, hours, where, part) => {
          const place = placeOf(where);
          const wait = leavesAt(soonest, hours, place).getTime() - soonest.getTime();
          const between = new Date(soonest.getTime() + Math.floor(part * Math.max(0, wait - 1)));
          if (wait === 0) return;
          const time = formatClock("en", between, place.zone);
          const open = isWorkingDay(dateIn(between, place.zone), where) && time >= hours.from && time < hours.until;
          expect(open).toBe(false);
        },
      ),
    );
  });

  test("asking again at that moment gives that moment, and a later press never leaves earlier", () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 0, max: 9 * 86_400_000 }),
        someHours,
        country,
        (first, later, hours, where) => {
          const place = placeOf(where);
          const at = leavesAt(first, hours, place);
          expect(leavesAt(at, hours, place)).toEqual(at);
          const second = leavesAt(new Date(first.getTime() + later), hours, place);
          expect(second.getTime()).toBeGreaterThanOrEqual(at.getTime());
        },
      ),
    );
  });

  test("in any zone of the world the hours are those of that zone", () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    fc.assert(
      fc.property(moment, zone, (soonest, name) => {
        const at = leavesAt(soonest, office, { zone: name, works: (date) => isWorkingDay(date, "SE") });
        const time = formatClock("en", at, name);
        expect(time >= "08:00" && time < "17:00").toBe(true);
        expect(isWorkingDay(dateIn(at, name), "SE")).toBe(true);
        expect(at.getTime()).toBeGreaterThanOrEqual(soonest.getTime());
      }),
    );
  });
});

describe("letters that are still here when the hours end", () => {
  const at = (now: string, hours: Hours | null = office) => puttingOff(new Date(now), hours, placeOf("NO"));
  const monday = new Date("2026-11-30T07:00:00Z");
  const closes = new Date("2026-11-30T16:00:00Z");

  test("stay where they are while the hours are open", () => {
    expect(at("2026-11-27T07:00:00Z")).toBeNull();
    expect(at("2026-11-27T15:58:59Z")).toBeNull();
    expect(at("2026-11-29T02:00:00Z", null)).toBeNull();
  });

  test("wait for Monday from the last minute of Friday, but for those that come due in it", () => {
    const now = new Date("2026-11-27T15:59:10Z");
    expect(puttingOff(now, office, placeOf("NO"))).toEqual({ dueBy: now, until: monday, closes });
  });

  test("wait for Monday all weekend, with what comes due in the next three minutes, so that a late look misses nothing", () => {
    for (const now of ["2026-11-27T16:00:00Z", "2026-11-28T23:00:00Z", "2026-11-30T06:58:00Z"])
      expect(at(now)).toEqual({ dueBy: new Date(Date.parse(now) + 180_000), until: monday, closes });
  });

  test("leave on Monday from the look before eight on", () => {
    expect(at("2026-11-30T06:59:30Z")).toBeNull();
    expect(at("2026-11-30T07:00:00Z")).toBeNull();
  });
});

test("who is closed for a year is a fault, and so is a zone that is none", () => {
  expect(() => leavesAt(new Date(0), office, { zone: "Europe/Oslo", works: () => false })).toThrow("a year");
  expect(() => leavesAt(new Date(0), office, { zone: "Europe/Fjordvik", works: () => true })).toThrow("Fjordvik");
});
