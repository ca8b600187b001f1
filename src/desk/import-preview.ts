// Pure: how a person of a file will stand in the job, before anybody is brought in.
import { sameAddress } from "../applications/known-people.ts";
import type { Person } from "../applications/reading/people.ts";
import type { Level } from "../applications/reading/value-words.ts";
import type { Lang } from "../platform/i18n/languages.ts";

/** Dates `YYYY-MM-DD`; levels by requirement key, null where the file says nothing that is a level. */
export type PreviewPerson = {
  line: number;
  fullName: string;
  email: string | null;
  phone: string | null;
  city: string | null;
  appliedAt: string;
  language: Lang;
  internal: boolean;
  levels: Readonly<Record<string, Level | null>>;
  /** By requirement key, whole; null where the file says nothing. */
  evidence: Readonly<Record<string, string | null>>;
};

/**
 * The person as somebody new would be stored: the address in small letters, today where the file has no date or one still to
 * come, the job's first language where it names none, and only levels of requirements the job has.
 */
export function previewOfPerson(
  person: Person,
  job: { languages: readonly Lang[]; requirements: readonly { key: string }[] },
  today: string,
): PreviewPerson {
  const given = new Map((person.assessments ?? []).map((one) => [one.requirement, one]));
  const known = job.requirements.filter((one) => given.has(one.key));
  return {
    line: person.line,
    fullName: person.fullName,
    email: sameAddress(person.email),
    phone: person.phone,
    city: person.city,
    appliedAt: person.appliedAt !== null && person.appliedAt < today ? person.appliedAt : today,
    language: person.language ?? job.languages[0] ?? "nb",
    internal: person.internal,
    levels: Object.fromEntries(known.map(({ key }) => [key, given.get(key)?.level ?? null])),
    evidence: Object.fromEntries(known.map(({ key }) => [key, given.get(key)?.evidence ?? null])),
  };
}
