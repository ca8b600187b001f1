// One application with its job, employer and staff, told as the case that a letter is drafted from. Pure.
import type { Application, Assessment, Level } from "../applications/application.ts";
import type { Job } from "../jobs/job.ts";
import type { LetterCase } from "./case.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { DecliningOutcome } from "./kinds.ts";
import { dueDate } from "./promises.ts";

/** What a case needs of an application. */
export type CasePerson = Pick<
  Application,
  "id" | "givenName" | "familyName" | "fullName" | "internal" | "contribution" | "language" | "stage"
> & { assessments: readonly Pick<Assessment, "requirement" | "level" | "short" | "evidence" | "source">[] };

/** What it needs of the job. */
export type CaseJob = Pick<Job, "title" | "country" | "sector" | "openings" | "deadline" | "requirements"> & {
  promise: Pick<Job["promise"], "afterDecisionDays">;
};

export type CaseSetting = {
  job: CaseJob;
  employer: { name: string };
  /** Who signs: the job's owner unless somebody else was named. */
  sender: { name: string; title: string | null; email: string; phone: string | null };
  numbers: { applicants: number; interviewed: number };
  today: string;
  /** The employer's own closing days. */
  closed?: readonly string[];
  /** By when each person was promised to hear, by application. Who was promised nothing is left out. */
  promised?: ReadonlyMap<string, { dueOn: string }>;
  /** What each person's other applications ask of the letter, by application. Who has only one is left out. */
  elsewhere?: ReadonlyMap<string, Elsewhere>;
};

export type CaseDecision = { outcome: DecliningOutcome; cause: string | null; reasons: readonly string[] };

const isGap = (level: Level): boolean => level === "partly" || level === "not-shown";

/**
 * The assessments a letter may stand on. What was not assessed is no ground for anything.
 * Where the one who decided named the reasons, other gaps are left out; what was good stays.
 */
function grounds(person: CasePerson, reasons: readonly string[]): NonNullable<LetterCase["assessments"]> {
  return person.assessments
    .filter((one) => one.level !== "not-assessed")
    .filter((one) => reasons.length === 0 || !isGap(one.level) || reasons.includes(one.requirement))
    .map((one) => ({
      requirement: one.requirement,
      level: one.level,
      ...(one.short ? { short: one.short } : {}),
      ...(one.evidence ? { evidence: one.evidence } : {}),
      ...(one.source ? { source: [one.source] } : {}),
    }));
}

/** The given name; of somebody whose list has the whole name in one, or one name only, that name as it stands. An address is no name. */
function greetedAs({ givenName, fullName }: CasePerson): string {
  if (givenName.trim() !== "") return givenName;
  return fullName.includes("@") || fullName.trim() === "?" ? "" : fullName;
}

/**
 * The case of one person. What is not known is left out, so that no sentence can be built on it. After an interview the
 * person is told the day by which somebody calls: the last day of the promise after a decision.
 */
export function caseOf(person: CasePerson, decision: CaseDecision, setting: CaseSetting): LetterCase {
  const { job, sender, today } = setting;
  const met = person.stage !== "application";
  const promise = setting.promised?.get(person.id);
  const elsewhere = setting.elsewhere?.get(person.id);
  const { internal, contribution } = elsewhere ?? person;
  return {
    country: job.country,
    sector: job.sector,
    language: person.language,
    today,
    stage: person.stage,
    employer: { name: setting.employer.name },
    sender: {
      name: sender.name,
      email: sender.email,
      ...(sender.title ? { title: sender.title } : {}),
      ...(sender.phone ? { phone: sender.phone } : {}),
    },
    job: {
      title: job.title,
      applicants: setting.numbers.applicants,
      interviewed: setting.numbers.interviewed,
      requirements: [...job.requirements]
        .sort((a, b) => a.position - b.position)
        .map(({ key, label, kind, must }) => ({ key, label, kind, must })),
    },
    candidate: {
      givenName: greetedAs(person),
      familyName: person.familyName,
      internal,
      ...(contribution ? { contribution } : {}),
    },
    assessments: grounds(person, decision.reasons),
    outcome: decision.outcome,
    ...(decision.cause ? { cause: decision.cause } : {}),
    ...(decision.outcome === "luxury" ? { reapply: true } : {}),
    ...(met ? { feedbackCall: dueDate(today, job.promise.afterDecisionDays, job.country, setting.closed) } : {}),
    ...(promise ? { promisedBy: promise.dueOn } : {}),
    openings: job.openings,
    ...(job.deadline ? { deadline: job.deadline } : {}),
    poolConsentAsked: false,
    ...(elsewhere?.openElsewhere ? { openElsewhere: elsewhere.openElsewhere } : {}),
    ...(elsewhere?.differsElsewhere.length ? { differsElsewhere: elsewhere.differsElsewhere } : {}),
  };
}

/** The requirement and level of the first reason that a draft gives; none for outcomes that need no reason. */
export function firstReason(
  sentences: readonly { does: string; standsOn?: readonly string[] }[],
  assessments: readonly { requirement: string; level: string }[],
): { key: string; level: "partly" | "not-shown" } | null {
  const key = sentences.find((sentence) => sentence.does === "reason")?.standsOn?.[0];
  const level = assessments.find((one) => one.requirement === key)?.level;
  return key && (level === "partly" || level === "not-shown") ? { key, level } : null;
}
