// Which columns of an applicant list may not be stored, and why, by country and sector.

import type { Meaning } from "./header-words.ts";

const NO_IDENTITY_NUMBERS = "national identity numbers are never stored";

/** Whose law: NO, DK or SE, and public or private; left out where nobody said. */
export type Law = { country?: string | undefined; sector?: string | undefined };

/**
 * The reason a column of this meaning is dropped, or null when it may be kept (knowledge/formats.md, import).
 * Denmark forbids to ask for age or birth date (forskelsbehandlingsloven § 5(2)); the Norwegian public applicant list
 * holds age and counts gender (offentleglova § 25(2)), and nothing else needs them.
 */
export function lawOn(meaning: Meaning | null, { country, sector }: Law): string | null {
  const publicList = country?.toUpperCase() === "NO" && sector?.toLowerCase() === "public";
  const denmark = country?.toUpperCase() === "DK";
  if (meaning === "identity") return NO_IDENTITY_NUMBERS;
  if (meaning === "age" && denmark) return "age may not be asked or stored in Denmark";
  if (meaning === "birthDate" && denmark) return "birth date may not be asked or stored in Denmark";
  if (meaning === "birthDate" && !publicList) return "a birth date is not needed to answer an application";
  if (meaning === "birthYear" && !publicList) return "birth year is kept only for the Norwegian public applicant list";
  if (meaning === "gender" && !publicList) return "gender is kept only for the Norwegian public applicant list";
  return null;
}
