// One person with several applications: what the letter of one must know of the others, so that the answers agree. Pure.
import type { Application, Level } from "../applications/application.ts";
import type { Requirement } from "../jobs/job.ts";
import type { LetterCase } from "./case.ts";

/** What is needed of an application for this. */
export type OneCase = Pick<Application, "state" | "internal" | "contribution"> & {
  assessments: readonly { requirement: string; level: Level }[];
  job: { requirements: readonly Pick<Requirement, "key" | "label">[] };
};

/** What one letter takes from the person's other applications. Nothing of it tells a decided one from an undecided one. */
export type Elsewhere = {
  openElsewhere: NonNullable<LetterCase["openElsewhere"]>;
  differsElsewhere: NonNullable<LetterCase["differsElsewhere"]>;
  /** Who is a colleague in one application is one in all. */
  internal: boolean;
  contribution: string | null;
};

const good = (level: Level): boolean => level === "meets" || level === "exceeds";
const gap = (level: Level): boolean => level === "partly" || level === "not-shown";

/** A requirement's labels, each with its language, as they are compared. */
function labelsOf(one: OneCase, key: string): string[] {
  const label = one.job.requirements.find((requirement) => requirement.key === key)?.label ?? {};
  return Object.entries(label).map(([lang, text]) => `${lang} ${text.normalize("NFC").toLowerCase().trim()}`);
}

/** Whether the same requirement, by its words, is a strength in one and a gap in the other. */
function differs(own: OneCase, other: OneCase, key: string, level: Level): boolean {
  const labels = new Set(labelsOf(own, key));
  return other.assessments.some(
    (one) =>
      ((good(level) && gap(one.level)) || (gap(level) && good(one.level))) &&
      labelsOf(other, one.requirement).some((label) => labels.has(label)),
  );
}

/**
 * What the letter of `own` takes from the same person's `others`. Decisions are not even asked for: a letter says the same whether
 * the other application is decided or not. One that was withdrawn is over, and counts for nothing but being a colleague.
 */
export function elsewhereOf(own: OneCase, others: readonly OneCase[]): Elsewhere {
  const standing = others.filter((one) => one.state !== "withdrawn");
  return {
    openElsewhere: others.filter((one) => one.state === "open").length,
    differsElsewhere: own.assessments
      .filter(({ requirement, level }) => standing.some((other) => differs(own, other, requirement, level)))
      .map((one) => one.requirement),
    internal: own.internal || others.some((one) => one.internal),
    contribution: own.contribution ?? others.find((one) => one.contribution !== null)?.contribution ?? null,
  };
}
