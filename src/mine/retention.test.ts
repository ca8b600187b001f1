import fc from "fast-check";
import { expect, test } from "vitest";
import { monthsAfter } from "../platform/i18n/months.ts";
import { keptMonths, mayKeep, type Periods, retentionStep, spans, type Warning, warnDays } from "./retention.ts";

const closed = { closedOn: "2026-01-31", country: "NO", sector: "private" } as const;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOf = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);

test("a year in Norway and Denmark, two in Sweden; where the archive law decides nothing goes by itself", () => {
  expect([keptMonths("NO", "private"), keptMonths("DK", "private"), keptMonths("DK", "public")]).toEqual([12, 12, 12]);
  expect(keptMonths("SE", "private")).toBe(24);
  expect([keptMonths("NO", "public"), keptMonths("SE", "public")]).toEqual([null, null]);
  expect(retentionStep({ ...closed, sector: "public" }, {}, null, "2099-01-01")).toEqual({ step: "rest" });
});

test("months end where the month ends", () => {
  expect(monthsAfter("2026-01-31", 1)).toBe("2026-02-28");
  expect(monthsAfter("2027-02-28", 12)).toBe("2028-02-28");
  expect(monthsAfter("2024-02-29", 12)).toBe("2025-02-28");
  expect(monthsAfter("2026-11-24", 24)).toBe("2028-11-24");
});

test("the owner is warned thirty days before, and all goes on the day that was said", () => {
  expect(retentionStep(closed, {}, null, "2026-12-31")).toEqual({ step: "rest" });
  expect(retentionStep(closed, {}, null, "2027-01-01")).toEqual({ step: "warn", erasesOn: "2027-01-31" });
  const warning = { erasesOn: "2027-01-31", warnedOn: "2027-01-01" };
  expect(retentionStep(closed, {}, warning, "2027-01-30")).toEqual({ step: "rest" });
  expect(retentionStep(closed, {}, warning, "2027-01-31")).toEqual({ step: "erase" });
});

test("a job that was closed long ago, or again after a warning, is warned of anew and not erased at once", () => {
  expect(retentionStep(closed, {}, null, "2029-05-01")).toEqual({ step: "warn", erasesOn: "2029-05-31" });
  const old = { erasesOn: "2027-01-31", warnedOn: "2027-01-01" };
  expect(retentionStep({ ...closed, closedOn: "2027-01-20" }, {}, old, "2027-02-01")).toEqual({ step: "rest" });
});

test("whenever the job closes and the house runs, nothing goes early or unwarned, and all goes at last", () => {
  const history = fc.record({
    closes: fc.integer({ min: 20_000, max: 22_000 }),
    pauses: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 60 }),
    country: fc.constantFrom("NO" as const, "DK" as const, "SE" as const),
    chosen: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });
  fc.assert(
    fc.property(history, ({ closes, pauses, country, chosen }) => {
      const { least, most } = spans[country];
      const own: Periods = chosen === null ? {} : { [country]: least + Math.round(chosen * (most - least)) };
      const job = { closedOn: dayOf(closes), country, sector: "private" as const };
      const due = monthsAfter(job.closedOn, keptMonths(country, "private", own) ?? 0);
      let [today, warning, erased]: [number, Warning | null, boolean] = [closes, null, false];
      for (const pause of [...pauses, 1200, 40]) {
        today += pause;
        const now = dayOf(today);
        const done = retentionStep(job, own, warning, now);
        if (done.step === "warn") warning = { erasesOn: done.erasesOn, warnedOn: now };
        if (done.step !== "erase") continue;
        erased = true;
        expect(now >= due).toBe(true);
        expect(today - dayNumber(warning?.warnedOn ?? now)).toBeGreaterThanOrEqual(warnDays);
      }
      expect(erased).toBe(true);
    }),
  );
});

test("an admin chooses within the span, and says why it is not the usual time", () => {
  expect(mayKeep("NO", 12, "")).toEqual({ ok: true });
  expect(mayKeep("NO", 6, "")).toEqual({ ok: false, why: "no-reason" });
  expect(mayKeep("NO", 6, "Vi trenger det ikke lenger.")).toEqual({ ok: true });
  expect(mayKeep("NO", 2, "x")).toEqual({ ok: false, why: "too-short" });
  expect(mayKeep("DK", 37, "x")).toEqual({ ok: false, why: "too-long" });
  expect(mayKeep("SE", 25, "x")).toEqual({ ok: false, why: "too-long" });
  expect(mayKeep("SE", Number.NaN, "x")).toEqual({ ok: false, why: "not-a-number" });
  expect(keptMonths("NO", "private", { NO: 6 })).toBe(6);
  expect(keptMonths("NO", "public", { NO: 6 })).toBeNull();
});

test("a longer time chosen after the warning warns anew; a shorter one goes no sooner than the owner was told", () => {
  const warning = { erasesOn: "2027-01-31", warnedOn: "2027-01-01" };
  expect(retentionStep(closed, { NO: 24 }, warning, "2027-01-31")).toEqual({ step: "rest" });
  expect(retentionStep(closed, { NO: 24 }, warning, "2028-01-01")).toEqual({ step: "warn", erasesOn: "2028-01-31" });
  expect(retentionStep(closed, { NO: 6 }, warning, "2027-01-30")).toEqual({ step: "rest" });
  expect(retentionStep(closed, { NO: 3 }, null, "2026-11-24")).toEqual({ step: "warn", erasesOn: "2026-12-24" });
});
