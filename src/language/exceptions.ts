// When a question that the law forbids may be asked after all: by which paragraph, and whether the advert must say so. Pure.
import type { Country } from "./grounds.ts";
import type { QuestionGround } from "./lists.ts";
import type { QuestionCheck } from "./question.ts";

/** `advert`: the exception holds only when the advert itself says so. */
export type ExceptionRule = { readonly law: string; readonly advert: boolean };

const decisive: ExceptionRule = { law: "likestillings- og diskrimineringsloven § 30", advert: false };
const purpose: ExceptionRule = { law: "arbeidsmiljøloven § 13-4", advert: true };
const danish: ExceptionRule = { law: "forskelsbehandlingsloven § 6", advert: false };

/**
 * The exceptions the law has, by country and ground. What is not here has none: pregnancy and children in Norway (ldl § 30(1) a and
 * § 10(4)), orientation and identity in Norway, earlier pay anywhere. Sweden forbids no question in itself, so nothing needs one.
 * Source: ldl § 30(2)-(3), aml §§ 9-3, 9-4 and 13-4(2); FBL § 6; helbredsoplysningsloven § 2.
 */
export const exceptionRules: Readonly<Record<Country, Partial<Record<QuestionGround, ExceptionRule>>>> = {
  NO: {
    religion: { ...decisive, advert: true },
    ethnicity: decisive,
    disability: decisive,
    health: { law: "arbeidsmiljøloven § 9-3", advert: false },
    politics: purpose,
    union: purpose,
  },
  DK: {
    religion: danish,
    politics: danish,
    ethnicity: danish,
    orientation: danish,
    "gender-identity": danish,
    health: { law: "helbredsoplysningsloven § 2", advert: false },
  },
  SE: {},
};

/** The exception that a blocked question may ask for; null where it is not blocked, or the law has none. */
export function exceptionFor(check: QuestionCheck, country: Country): ExceptionRule | null {
  if (check.verdict !== "block" || check.ground === null) return null;
  return exceptionRules[country][check.ground] ?? null;
}
