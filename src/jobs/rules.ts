// Pure rules of a job: its address, its promises, and what must be right before it is made, changed or opened.
import { isLang, type Lang } from "../platform/i18n/languages.ts";
import { plainSpelling } from "../platform/i18n/spelling.ts";
import { isUuid } from "../platform/uuid.ts";
import {
  type Country,
  closingRules,
  countries,
  type Hours,
  holdings,
  type Job,
  type JobDraft,
  type JobFault,
  type JobInput,
  kinds,
  type Labels,
  type PromisePolicy,
  type RequirementDraft,
  type RequirementInput,
  type Sector,
  sectors,
} from "./job.ts";
import { checkLabel, tidyLabel } from "./label-rules.ts";

export { isUuid };

export const MOST_REQUIREMENTS = 20;

const letters: Readonly<Record<string, string>> = { ...plainSpelling, æ: "ae", ä: "a", ø: "o", ö: "o", å: "a" };

/** Text as letters a-z, digits and single hyphens; empty when nothing is left. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => letters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Cut at a word where there is one, so that no address ends in half a word. */
function shortened(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  const at = cut.lastIndexOf("-");
  return (at > length / 2 ? cut.slice(0, at) : cut.slice(0, length)).replace(/-+$/, "");
}

/** The first of `base`, `base-2`, `base-3` … that is free, never longer than `length`. */
function firstFree(base: string, taken: ReadonlySet<string>, length: number): string {
  if (!taken.has(base)) return base;
  for (let n = 2; ; n += 1) {
    const tail = `-${n}`;
    const slug = `${base.slice(0, length - tail.length).replace(/-+$/, "")}${tail}`;
    if (!taken.has(slug)) return slug;
  }
}

/** The job's word in addresses, from its title: `Økonomirådgiver` becomes `okonomiradgiver`, a second one `okonomiradgiver-2`. */
export function slugFor(title: string, taken: ReadonlySet<string>): string {
  return firstFree(shortened(plainLetters(title), 60) || "job", taken, 60);
}

/** A requirement's key, as it stands in column headers (`requirement:<key>`): begins with a letter, at most 41 signs. */
export function keyFor(label: string, taken: ReadonlySet<string>): string {
  const plain = shortened(plainLetters(label).replace(/^[^a-z]+/, ""), 40);
  return firstFree(plain || "requirement", taken, 41);
}

export const isKey = (key: string): boolean => /^[a-z][a-z0-9-]{0,40}$/.test(key);

/**
 * The promises a new job starts with, in working days.
 * First word: 15 working days in the public sector. In Norway a public body must send a provisional answer when a written one
 * cannot come within a month (forvaltningsloven § 11 a); three weeks leave the fourth for mending. Danish and Swedish public
 * bodies get the same by good administrative practice, not by a number in a law. Private: 10, the slow end of what recruiters advise.
 * After a decision two working days; after an interview five.
 */
export function defaultPromise(_country: Country, sector: Sector): PromisePolicy {
  return { firstWordDays: sector === "public" ? 15 : 10, afterInterviewDays: 5, afterDecisionDays: 2 };
}

const limits: Record<keyof PromisePolicy, number> = {
  firstWordDays: 120,
  afterInterviewDays: 60,
  afterDecisionDays: 30,
};

type Faults = JobFault[];
const text = (value: unknown): string =>
  typeof value === "string" ? value.normalize("NFC").replace(/\s+/gu, " ").trim() : "";

function choice<T extends string>(faults: Faults, field: string, value: unknown, of: readonly T[], missing: T): T {
  if (value === undefined || value === null || value === "") return missing;
  const found = of.find((one) => one === value);
  if (found === undefined) faults.push({ field, why: "not-a-choice" });
  return found ?? missing;
}

/** As `choice`, for a field that must be chosen. */
function chosen<T extends string>(faults: Faults, field: string, value: unknown, of: readonly [T, ...T[]]): T {
  const found = of.find((one) => one === value);
  if (found === undefined) faults.push({ field, why: text(value) === "" ? "missing" : "not-a-choice" });
  return found ?? of[0];
}

function whole(faults: Faults, field: string, value: unknown, most: number, missing: number): number {
  if (value === undefined || value === null) return missing;
  const fits = typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most;
  if (!fits) faults.push({ field, why: "not-a-number", word: String(most) });
  return fits ? value : missing;
}

function words(faults: Faults, field: string, value: unknown, most: number): string {
  const tidy = text(value);
  if (tidy.length > most) faults.push({ field, why: "too-long", word: String(most) });
  return tidy;
}

/** True for a day that exists: 2026-02-30 does not. */
export function isDate(value: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function dateOf(faults: Faults, value: unknown): string | null {
  const typed = text(value);
  if (typed === "") return null;
  if (!isDate(typed)) faults.push({ field: "deadline", why: "not-a-date" });
  return typed;
}

function languagesOf(faults: Faults, value: unknown): Lang[] {
  const given = Array.isArray(value) ? value : [];
  const known = [...new Set(given.filter(isLang))];
  if (given.some((one) => !isLang(one))) faults.push({ field: "languages", why: "not-a-choice" });
  else if (known.length === 0) faults.push({ field: "languages", why: "no-language" });
  return known;
}

const labelOf = (labels: Labels, languages: readonly Lang[]): string =>
  languages.map((lang) => labels[lang] ?? "").find((label) => label !== "") ?? Object.values(labels)[0] ?? "";

/** The label in a language, else in the job's first language that has one: for screens, never for a letter. */
export const labelIn = (labels: Labels, lang: Lang, languages: readonly Lang[]): string =>
  labels[lang] || labelOf(labels, languages);

/** What a requirement lacked already, in languages the job had already: it may go on lacking it. */
function lackedBefore(before: Job | undefined, key: unknown): ReadonlySet<Lang> {
  const was = before?.requirements.find((one) => one.key === key);
  return new Set(was ? before?.languages.filter((lang) => !was.label[lang]) : []);
}

/** Every language of the job needs its label, since a letter in that language will use it. */
function labelsOf(
  faults: Faults,
  field: string,
  given: Labels,
  { languages, lacked }: { languages: readonly Lang[]; lacked: ReadonlySet<Lang> },
): Labels {
  const labels: Labels = {};
  for (const [lang, typed] of Object.entries(given ?? {})) {
    const label = typeof typed === "string" ? tidyLabel(typed) : "";
    if (!isLang(lang) || label === "") continue;
    labels[lang] = label;
    const fault = checkLabel(lang, label);
    if (fault) faults.push({ field: `${field}.label.${lang}`, ...fault });
  }
  const first = languages[0];
  if (Object.keys(labels).length === 0) faults.push({ field: `${field}.label.${first ?? "nb"}`, why: "label-empty" });
  else
    for (const lang of languages.filter((one) => labels[one] === undefined && !lacked.has(one)))
      faults.push({
        field: `${field}.label.${lang}`,
        why: "label-language",
        word: lang,
        instead: labelOf(labels, languages),
      });
  return labels;
}

function keysOf(
  faults: Faults,
  inputs: readonly RequirementInput[],
  labels: readonly Labels[],
  languages: readonly Lang[],
): string[] {
  const typed = inputs.map((input) => text(input.key));
  const taken = new Set(typed.filter((key) => key !== ""));
  const seen = new Set<string>();
  return typed.map((key, at) => {
    const made = key === "" ? keyFor(labelOf(labels[at] ?? {}, languages), taken) : key;
    if (!isKey(made)) faults.push({ field: `requirements.${at}.key`, why: "key-form" });
    else if (seen.has(made)) faults.push({ field: `requirements.${at}.key`, why: "key-twice" });
    seen.add(made);
    taken.add(made);
    return made;
  });
}

function requirementsOf(
  faults: Faults,
  input: JobInput,
  languages: readonly Lang[],
  before: Job | undefined,
): RequirementDraft[] {
  const given = input.requirements ?? [];
  if (given.length > MOST_REQUIREMENTS) faults.push({ field: "requirements", why: "too-many-requirements" });
  const labels = given.map((one, at) => {
    const lacked = lackedBefore(before, one.key);
    return labelsOf(faults, `requirements.${at}`, one.label, { languages, lacked });
  });
  const keys = keysOf(faults, given, labels, languages);
  return given.map((one, at) => ({
    key: keys[at] ?? "",
    label: labels[at] ?? {},
    kind: chosen(faults, `requirements.${at}.kind`, one.kind, kinds),
    must: one.must === true,
  }));
}

function promiseOf(faults: Faults, input: JobInput, usual: PromisePolicy): PromisePolicy {
  const given = input.promise ?? {};
  const days = (name: keyof PromisePolicy) => whole(faults, `promise.${name}`, given[name], limits[name], usual[name]);
  return {
    firstWordDays: days("firstWordDays"),
    afterInterviewDays: days("afterInterviewDays"),
    afterDecisionDays: days("afterDecisionDays"),
  };
}

/** Office hours: nobody reads a no in bed, or on a Sunday with nobody to call. */
export const usualHours: Hours = { from: "08:00", until: "17:00" };

const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** `usual` is what the left-out part becomes, and all of it when nothing is given. */
function hoursOf(faults: Faults, given: JobInput["hours"], usual: Hours | null): Hours | null {
  if (given === undefined || given === null) return usual;
  if (given === "any") return null;
  if (typeof given !== "object") {
    faults.push({ field: "hours", why: "not-a-choice" });
    return usual;
  }
  const hours = {
    from: text(given.from) || (usual ?? usualHours).from,
    until: text(given.until) || (usual ?? usualHours).until,
  };
  for (const end of ["from", "until"] as const)
    if (!isTime(hours[end])) faults.push({ field: `hours.${end}`, why: "not-a-time" });
  if (isTime(hours.from) && isTime(hours.until) && hours.until <= hours.from)
    faults.push({ field: "hours.until", why: "ends-first" });
  return hours;
}

export type CheckedJob = { ok: true; job: JobDraft } | { ok: false; faults: JobFault[] };

/**
 * A job's input with its defaults, or everything that must be mended, by field.
 * `before` is the job as it stands when it is changed: what the input leaves out of its promises and hours stays.
 */
export function checkJob(input: JobInput, before?: Job): CheckedJob {
  const faults: Faults = [];
  const country = chosen(faults, "country", input.country, countries);
  const sector = chosen(faults, "sector", input.sector, sectors);
  const languages = languagesOf(faults, input.languages);
  const job: JobDraft = {
    title: words(faults, "title", input.title, 200),
    team: words(faults, "team", input.team, 200),
    country,
    sector,
    languages,
    deadline: dateOf(faults, input.deadline),
    openings: whole(faults, "openings", input.openings, 500, before?.openings ?? 1),
    state: choice(faults, "state", input.state, ["draft", "open"], before?.state === "draft" ? "draft" : "open"),
    owner: text(input.owner) || null,
    manager: text(input.manager) || null,
    members: [...new Set((input.members ?? []).map(text).filter(Boolean))],
    promise: promiseOf(faults, input, before?.promise ?? defaultPromise(country, sector)),
    closingRule: choice(faults, "closingRule", input.closingRule, closingRules, before?.closingRule ?? "all-answered"),
    holding: choice(faults, "holding", input.holding, holdings, before?.holding ?? "by-hand"),
    hours: hoursOf(faults, input.hours, before ? before.hours : usualHours),
    requirements: requirementsOf(faults, input, languages, before),
  };
  if (job.title === "") faults.push({ field: "title", why: "missing" });
  for (const [field, ids] of [
    ["owner", [job.owner]],
    ["manager", [job.manager]],
    ["members", job.members],
  ] as const) {
    if (ids.some((id) => id !== null && !isUuid(id))) faults.push({ field, why: "not-staff" });
  }
  if (job.state === "open" && job.requirements.length === 0)
    faults.push({ field: "requirements", why: "no-requirement" });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, job };
}

/** Whether a job may change: a closed one stays as it was; an open one cannot become a draft again, since people have read it. */
export function mayChange(before: Job, after: JobDraft): JobFault[] {
  if (before.state === "closed") return [{ field: "state", why: "closed" }];
  return before.state === "open" && after.state === "draft" ? [{ field: "state", why: "cannot-go-back" }] : [];
}
