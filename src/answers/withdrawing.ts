// What a reason for withdrawing may be. Pure.

/** As much as a reason may hold; what is longer is cut. */
export const LONGEST_WHY = 2000;

/** The reason as it is kept: one sort of line break, no control characters, no space around. */
export const tidyReason = (typed: string): string =>
  typed
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n]/gu, "")
    .toWellFormed()
    .trim()
    .slice(0, LONGEST_WHY)
    .toWellFormed();
