// A consent to be kept in mind for other jobs: how long it holds, and what it holds back. Pure.
import { monthsAfter } from "../platform/i18n/months.ts";

/** GDPR Art. 7 names no period; the authorities of NO, DK and SE ask that one is told. A year, and then nobody is kept for having said nothing. */
export const consentMonths = 12;

/** `endsOn`, `YYYY-MM-DD`, is the first day on which it no longer holds. */
export type Consent = { givenAt: Date; endsOn: string; takenBackAt: Date | null };

/** The day a consent given on this day ends. */
export const consentEnds = (givenOn: string): string => monthsAfter(givenOn, consentMonths);

/** The day until which a living consent holds, the latest where there are several; undefined when none does. */
export const consentHolds = (consents: readonly Consent[], today: string): string | undefined =>
  consents
    .filter((one) => one.takenBackAt === null && today < one.endsOn)
    .map((one) => one.endsOn)
    .toSorted()
    .at(-1);

/** The day on which something goes that would go on `due`: never under a living consent, and no later than the consent's end for its sake. */
export const keptUntil = (due: string, consentEnd: string | undefined): string =>
  consentEnd !== undefined && consentEnd > due ? consentEnd : due;
