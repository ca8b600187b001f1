// A job's form between its fields and its input: what was typed, as it was typed. Pure.
import type { Hours, Job, JobInput, RequirementInput } from "../jobs/job.ts";
import { usualHours } from "../jobs/rules.ts";
import { isLang, type Lang, langs } from "../platform/i18n/languages.ts";

export type TypedRequirement = { key: string; label: Partial<Record<Lang, string>>; kind: string; must: boolean };
/** What stands in the fields; all of it text, none of it checked. */
export type TypedJob = {
  title: string;
  team: string;
  country: string;
  sector: string;
  languages: string[];
  deadline: string;
  openings: string;
  owner: string;
  manager: string;
  members: string[];
  firstWordDays: string;
  afterInterviewDays: string;
  afterDecisionDays: string;
  closingRule: string;
  holding: string;
  /** `office`: letters leave between the two times, which are `HH:MM`; `any`: whenever. */
  hours: string;
  hoursFrom: string;
  hoursUntil: string;
  requirements: TypedRequirement[];
};

/** Empty rows under the requirements that are there, for forms without a script. */
const SPARE_ROWS = 3;

const emptyRequirement = (): TypedRequirement => ({ key: "", label: {}, kind: "experience", must: true });

/** Where letters leave at any time, the usual hours stand ready for whoever turns them on. */
const hoursFields = (hours: Hours | null): Pick<TypedJob, "hours" | "hoursFrom" | "hoursUntil"> => ({
  hours: hours ? "office" : "any",
  hoursFrom: (hours ?? usualHours).from,
  hoursUntil: (hours ?? usualHours).until,
});

/** The fields of a new job. */
export const newJob = (
  employer: { country: string; sector: string; language: Lang },
  owner: string,
  days: Job["promise"],
): TypedJob => ({
  title: "",
  team: "",
  country: employer.country,
  sector: employer.sector,
  languages: [employer.language],
  deadline: "",
  openings: "1",
  owner,
  manager: "",
  members: [],
  firstWordDays: String(days.firstWordDays),
  afterInterviewDays: String(days.afterInterviewDays),
  afterDecisionDays: String(days.afterDecisionDays),
  closingRule: "all-answered",
  holding: "by-hand",
  ...hoursFields(usualHours),
  requirements: [],
});

/** The fields of a job that stands. */
export const typedFrom = (job: Job): TypedJob => ({
  title: job.title,
  team: job.team,
  country: job.country,
  sector: job.sector,
  languages: job.languages,
  deadline: job.deadline ?? "",
  openings: String(job.openings),
  owner: job.owner,
  manager: job.manager ?? "",
  members: job.members,
  firstWordDays: String(job.promise.firstWordDays),
  afterInterviewDays: String(job.promise.afterInterviewDays),
  afterDecisionDays: String(job.promise.afterDecisionDays),
  closingRule: job.closingRule,
  holding: job.holding,
  ...hoursFields(job.hours),
  requirements: job.requirements.map(({ key, label, kind, must }) => ({ key, label, kind, must })),
});

/** The requirements with a few empty rows after them. */
export const withSpareRows = (requirements: readonly TypedRequirement[]): TypedRequirement[] => [
  ...requirements,
  ...Array.from({ length: SPARE_ROWS }, emptyRequirement),
];

/** A label continues a sentence: a first capital is taken down, unless it begins a name or an abbreviation, or the language is English. */
const begun = (lang: Lang, label: string): string =>
  lang !== "en" && /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase(lang) + label.slice(1) : label;

/** Reads what a browser sent. Rows without any label are no requirements; a removed one has its box ticked. */
export function typedFromForm(form: FormData): TypedJob {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const rows = Number(text("rows")) || 0;
  const requirements = Array.from({ length: Math.min(rows, 40) }, (_, at): TypedRequirement => {
    const label = Object.fromEntries(
      langs.map((lang) => [lang, begun(lang, text(`label-${at}-${lang}`))]).filter(([, value]) => value !== ""),
    );
    return { key: text(`key-${at}`), label, kind: text(`kind-${at}`), must: text(`must-${at}`) === "yes" };
  });
  return {
    title: text("title"),
    team: text("team"),
    country: text("country"),
    sector: text("sector"),
    languages: form.getAll("languages").map(String),
    deadline: text("deadline"),
    openings: text("openings"),
    owner: text("owner"),
    manager: text("manager"),
    members: form.getAll("members").map(String),
    firstWordDays: text("firstWordDays"),
    afterInterviewDays: text("afterInterviewDays"),
    afterDecisionDays: text("afterDecisionDays"),
    closingRule: text("closingRule"),
    holding: text("holding"),
    hours: text("hours"),
    hoursFrom: text("hoursFrom"),
    hoursUntil: text("hoursUntil"),
    requirements: requirements.filter(
      (one, at) => form.get(`remove-${at}`) === null && Object.keys(one.label).length > 0,
    ),
  };
}

const numberOf = (typed: string): number | null => (typed === "" ? null : Number(typed));

function hoursInput({ hours, hoursFrom, hoursUntil }: TypedJob): NonNullable<JobInput["hours"]> | null {
  if (hours === "any") return "any";
  return hours === "" ? null : { from: hoursFrom, until: hoursUntil };
}

/** The input that the front door checks. Numbers that are none stay none, so that it can say so. */
export function inputOf(typed: TypedJob): JobInput {
  const requirements: RequirementInput[] = typed.requirements.map((one) => ({
    key: one.key || null,
    label: one.label,
    kind: one.kind,
    must: one.must,
  }));
  return {
    title: typed.title,
    team: typed.team,
    country: typed.country,
    sector: typed.sector,
    languages: typed.languages.filter(isLang),
    deadline: typed.deadline || null,
    openings: numberOf(typed.openings),
    owner: typed.owner || null,
    manager: typed.manager || null,
    members: typed.members,
    promise: {
      firstWordDays: numberOf(typed.firstWordDays) ?? Number.NaN,
      afterInterviewDays: numberOf(typed.afterInterviewDays) ?? Number.NaN,
      afterDecisionDays: numberOf(typed.afterDecisionDays) ?? Number.NaN,
    },
    closingRule: typed.closingRule,
    holding: typed.holding,
    hours: hoursInput(typed),
    requirements,
  };
}

/** The id of the input that a fault's field belongs to: `requirements.2.label.nb` is `label-2-nb`. */
export function fieldId(field: string): string {
  const [head, at, part, lang] = field.split(".");
  if (head === "promise") return at ?? head;
  if (head === "hours" && at !== undefined) return at === "from" ? "hoursFrom" : "hoursUntil";
  if (head !== "requirements" || at === undefined) return head ?? field;
  return part === "label" ? `label-${at}-${lang}` : `${part}-${at}`;
}
