// Asking that nothing more is done with what is stored while something is disputed. Pure.
import { monthsAfter } from "../platform/i18n/months.ts";

/** As much as a request or its answer may hold; what is longer is cut. */
export const LONGEST_REQUEST = 2000;

/** The text as it is kept: one sort of line break, no control characters, no space around. */
export const tidyRequest = (typed: string): string =>
  typed
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n]/gu, "")
    .toWellFormed()
    .trim()
    .slice(0, LONGEST_REQUEST)
    .toWellFormed();

/** The same day of the next month, or that month's last: GDPR Art. 12(3) gives one month. `YYYY-MM-DD` in and out. */
export const monthAfter = (day: string): string => monthsAfter(day, 1);
