// Whoever applies by themselves, as a list of applicants would have them. Pure.
import { partsOf } from "../applications/reading/names.ts";
import type { Person } from "../applications/reading/people.ts";
import { readBirthYear } from "../applications/reading/values.ts";
import type { Job } from "../jobs/job.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type { Draft } from "./draft.ts";

/** A letter is written in a language the job has; Norwegian in either form is nearer than what comes first. */
export function letterLanguage(chosen: Lang, languages: readonly Lang[]): Lang {
  if (languages.includes(chosen)) return chosen;
  const near = chosen === "nb" ? "nn" : chosen === "nn" ? "nb" : undefined;
  return languages.find((one) => one === near) ?? languages[0] ?? chosen;
}

/** The person as a list would have them; somebody known by the address keeps the name that stands. */
export function personOf(
  { facts, language, apart }: Pick<Draft, "facts" | "language" | "apart">,
  job: Job,
  known: { fullName: string } | null,
  today: string,
): Person {
  const parts = partsOf(facts.name);
  const typed = { name: facts.name };
  return {
    line: 0,
    externalId: null,
    givenName: known ? null : (parts?.givenName ?? null),
    familyName: known ? null : (parts?.familyName ?? null),
    fullName: known ? known.fullName : facts.name,
    email: facts.email,
    phone: facts.phone || null,
    city: facts.city || null,
    appliedAt: null,
    language: letterLanguage(language, job.languages),
    internal: facts.internal,
    stage: null,
    source: null,
    reason: null,
    notes: null,
    jobTitle: null,
    birthYear: apart ? readBirthYear(apart.birthYear, today) : null,
    gender: null,
    extra: known && known.fullName !== facts.name ? typed : {},
  };
}
