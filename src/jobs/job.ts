// What a job is, as every room sees it. Types only.
import type { Lang } from "../platform/i18n/languages.ts";

export const countries = ["NO", "DK", "SE"] as const;
export type Country = (typeof countries)[number];
export const sectors = ["public", "private"] as const;
export type Sector = (typeof sectors)[number];
export const kinds = ["competence", "experience", "skill", "trait", "language", "formal"] as const;
export type RequirementKind = (typeof kinds)[number];
export const closingRules = ["all-answered", "all-answered-and-called"] as const;
export type ClosingRule = (typeof closingRules)[number];

/** Why an answer takes longer: each is one true sentence to the candidate. */
export const causes = ["many", "interviews", "references", "decider", "approval"] as const;
export type Cause = (typeof causes)[number];
/** Who tells people that it takes longer once their day has passed: a human, or the job by itself with this sentence. */
export const holdings = ["by-hand", ...causes] as const;
export type Holding = (typeof holdings)[number];
export type JobState = "draft" | "open" | "closed";

/** A label continues "Du har …" in its language. */
export type Labels = Partial<Record<Lang, string>>;

export type Requirement = {
  readonly id: string;
  readonly key: string;
  readonly label: Labels;
  readonly kind: RequirementKind;
  readonly must: boolean;
  readonly position: number;
};

/** By when a candidate hears the next thing, in working days. */
export type PromisePolicy = { firstWordDays: number; afterInterviewDays: number; afterDecisionDays: number };

/** Between which clock times letters leave, `HH:MM`: the first minute, and the one from which they wait for the next working day. */
export type Hours = { readonly from: string; readonly until: string };

export type Job = {
  readonly id: string;
  readonly employer: string;
  readonly slug: string;
  readonly title: string;
  readonly team: string;
  readonly country: Country;
  readonly sector: Sector;
  /** The languages letters may be written in, the advert's own first. */
  readonly languages: Lang[];
  /** `YYYY-MM-DD`, the last day to apply. */
  readonly deadline: string | null;
  readonly openings: number;
  readonly state: JobState;
  /** Staff ids. The owner answers for every promise of the job. */
  readonly owner: string;
  readonly manager: string | null;
  /** Others who work on the job: staff ids. */
  readonly members: string[];
  readonly promise: PromisePolicy;
  readonly closingRule: ClosingRule;
  readonly holding: Holding;
  /** When letters leave. Null: at any time. */
  readonly hours: Hours | null;
  readonly requirements: Requirement[];
  readonly createdAt: Date;
  readonly closedAt: Date | null;
};

/** A job without its requirements, for lists. */
export type JobSummary = Omit<Job, "requirements" | "members"> & { readonly requirementCount: number };

/** What a page, a file or the command line hands in; nothing of it is trusted before `checkJob`. */
export type RequirementInput = { key?: string | null; label: Labels; kind: string; must: boolean };
export type JobInput = {
  title: string;
  team?: string | null;
  country: string;
  sector: string;
  languages: readonly string[];
  deadline?: string | null;
  openings?: number | null;
  /** Draft or open; a job closes only by answering everybody. Default open. */
  state?: string | null;
  /** Default: whoever makes the job. */
  owner?: string | null;
  manager?: string | null;
  members?: readonly string[] | null;
  promise?: Partial<PromisePolicy> | null;
  closingRule?: string | null;
  holding?: string | null;
  /** When letters leave, or `any` time. Default 08:00 to 17:00. */
  hours?: Partial<Hours> | "any" | null;
  requirements?: readonly RequirementInput[] | null;
};

/** A requirement as it will be stored: checked, with a key. */
export type RequirementDraft = { key: string; label: Labels; kind: RequirementKind; must: boolean };
/** A job as it will be stored: checked, with every default filled in. */
export type JobDraft = {
  title: string;
  team: string;
  country: Country;
  sector: Sector;
  languages: Lang[];
  deadline: string | null;
  openings: number;
  state: "draft" | "open";
  owner: string | null;
  manager: string | null;
  members: string[];
  promise: PromisePolicy;
  closingRule: ClosingRule;
  holding: Holding;
  hours: Hours | null;
  requirements: RequirementDraft[];
};

/** Why a label cannot be used; `word` is the part at fault, `instead` a label of the same language that can. */
export type LabelWhy =
  | "label-empty"
  | "label-too-long"
  | "label-sign"
  | "label-capital"
  | "label-verb"
  | "label-person"
  | "label-definite"
  | "label-adjective"
  | "label-says-nothing"
  | "label-protected";
export type LabelFault = { readonly why: LabelWhy; readonly word?: string; readonly instead?: string };

export type JobWhy =
  | LabelWhy
  | "missing"
  | "too-long"
  | "not-a-choice"
  | "not-a-date"
  | "not-a-number"
  | "not-a-time"
  | "ends-first"
  | "no-language"
  | "no-requirement"
  | "too-many-requirements"
  | "key-form"
  | "key-twice"
  | "label-language"
  | "not-staff"
  | "assessed"
  | "closed"
  | "cannot-go-back"
  | "unlawful";
/** One thing to mend. `field` is a path such as `title`, `promise.firstWordDays` or `requirements.2.label.nb`. */
export type JobFault = {
  readonly field: string;
  readonly why: JobWhy;
  readonly word?: string;
  readonly instead?: string;
};
