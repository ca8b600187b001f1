// What an application is, as every room sees it. Types only.
import type { Job } from "../jobs/job.ts";
import type { Lang } from "../platform/i18n/languages.ts";

export const levels = ["exceeds", "meets", "partly", "not-shown", "not-assessed"] as const;
export type Level = (typeof levels)[number];
/** How a requirement fell short: not deep, not broad or not specific enough. */
export const shorts = ["deep", "broad", "specific"] as const;
export type Short = (typeof shorts)[number];
/** Where evidence or a person's own words stand. */
export const places = ["application", "conversation", "cv", "interview", "test"] as const;
export type Place = (typeof places)[number];
export const stages = ["application", "interview", "final"] as const;
export type Stage = (typeof stages)[number];
export const states = ["open", "answered", "withdrawn"] as const;
export type ApplicationState = (typeof states)[number];

export type CurrentLevel = { level: Level; short: Short | null };

/** One line of the applicants' table. A requirement nobody assessed is not in `levels`. */
export type ApplicationRow = {
  readonly id: string;
  readonly candidateId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly fullName: string;
  readonly email: string | null;
  readonly language: Lang;
  readonly internal: boolean;
  readonly stage: Stage;
  readonly state: ApplicationState;
  readonly appliedAt: Date;
  /** By requirement key. */
  readonly levels: Readonly<Record<string, CurrentLevel>>;
};

/** What the person wrote or said: the only ground a quote may come from. */
export type Said = {
  readonly id: string;
  readonly place: Place;
  readonly question: string | null;
  readonly text: string;
};

export type Assessment = {
  /** The requirement's key. */
  readonly requirement: string;
  readonly level: Level;
  readonly short: Short | null;
  readonly evidence: string | null;
  readonly source: Place | null;
  /** The staff id of whoever assessed, or ran the import; null for the house. */
  readonly byStaff: string | null;
  readonly at: Date;
};

/** What another system or a spreadsheet said. For staff only, never for a candidate. */
export type Reported = {
  appliedAt?: string | null;
  stage?: string | null;
  source?: string | null;
  reason?: string | null;
  notes?: string | null;
  jobTitle?: string | null;
  /** An address in the file that belongs to somebody else here. */
  sharedEmail?: string | null;
  extra?: Record<string, string>;
  /** Levels the file gave, by requirement key: an import overwrites only what it wrote itself. */
  levels?: Record<string, { level: Level; evidence: string | null }>;
};

/** One application whole. Age and gender are left out: who assesses does not see them. */
export type Application = ApplicationRow & {
  readonly phone: string | null;
  readonly city: string | null;
  /** An internal applicant's work, as a definite noun phrase: "vaktplanen du har laget". */
  readonly contribution: string | null;
  readonly externalId: string | null;
  readonly said: Said[];
  readonly assessments: Assessment[];
  readonly reported: Reported;
  readonly job: Job;
};

/** Which applications of a job. Left out means any. */
export type Filters = {
  state?: ApplicationState | undefined;
  stage?: Stage | undefined;
  search?: string | undefined;
  internal?: boolean | undefined;
  ids?: readonly string[] | undefined;
};

export type ApplicationPage = {
  rows: ApplicationRow[];
  /** Of all that match, not of this page. */
  total: number;
  /** Hand it in as `after` for the next page; null on the last. */
  next: string | null;
};

export type AssessmentInput = {
  /** The requirement's key. */
  requirement: string;
  level: Level;
  short?: Short | null;
  /** Left out or undefined: what stands stays. Null takes it away. */
  evidence?: string | null | undefined;
  source?: Place | null | undefined;
};

export type NewSaid = { application: string; place: Place; question?: string | null; text: string };

export type Stored = {
  /** Ids of new applications, in the order of the people. */
  imported: string[];
  /** When each of the new ones applied. */
  appliedAt: ReadonlyMap<string, Date>;
  /** Ids of applications where something changed. */
  updated: string[];
  unchanged: number;
  /** Requirement keys in the people that the job does not have; their levels are kept as reported only. */
  unknownRequirements: string[];
};
