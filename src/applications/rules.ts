// Pure rules of applications: what an assessment may say, where a page of the list goes on.
import type { RequirementKind } from "../jobs/job.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import {
  type ApplicationState,
  type AssessmentInput,
  type Level,
  levels,
  type Place,
  places,
  type Short,
  shorts,
} from "./application.ts";

export const LONGEST_EVIDENCE = 4000;

export type AssessWhy = "no-such-requirement" | "no-such-level" | "evidence-too-long" | "not-open";

/** Only the two lowest levels fall short of something, and a formal requirement is met or not, never "not deep enough". */
export const shortFor = (level: Level, kind: RequirementKind, short: Short | null | undefined): Short | null =>
  (level === "partly" || level === "not-shown") && kind !== "formal" ? (short ?? null) : null;

/** Whether an assessment can be written: known words, a bearable length, and an application that still waits for its answer. */
export function mayAssess(
  input: AssessmentInput,
  state: ApplicationState,
  kind: RequirementKind | undefined,
): Decision<AssessWhy> {
  if (kind === undefined) return refuse("no-such-requirement");
  const known =
    levels.includes(input.level) &&
    (!input.short || shorts.includes(input.short)) &&
    (!input.source || places.includes(input.source));
  if (!known) return refuse("no-such-level");
  if ((input.evidence?.length ?? 0) > LONGEST_EVIDENCE) return refuse("evidence-too-long");
  return state === "open" ? allow : refuse("not-open");
}

export type AssessmentNow = { level: Level; short: Short | null; evidence: string | null; source: Place | null };

/**
 * What will stand after an assessment, or null for nothing: "not assessed" without evidence is the same as no row.
 * Evidence and source that the input leaves out stay as they were.
 */
export function assessedAs(
  input: AssessmentInput,
  kind: RequirementKind,
  before: AssessmentNow | undefined,
): AssessmentNow | null {
  const evidence = input.evidence === undefined ? (before?.evidence ?? null) : input.evidence?.trim() || null;
  const source = input.source === undefined ? (before?.source ?? null) : input.source;
  if (input.level === "not-assessed" && evidence === null) return null;
  const short = shortFor(input.level, kind, input.short === undefined ? before?.short : input.short);
  return { level: input.level, short, evidence, source };
}

export const sameAssessment = (a: AssessmentNow | null | undefined, b: AssessmentNow | null | undefined): boolean =>
  (a ?? null) === (b ?? null) ||
  (!!a && !!b && a.level === b.level && a.short === b.short && a.evidence === b.evidence && a.source === b.source);

/** Where the next page begins: after this application, by the time it came in and then its id. */
export const cursorOf = (at: { appliedAt: Date; id: string }): string => `${at.appliedAt.getTime()}.${at.id}`;

/** A cursor read back; undefined for anything else, which then means the first page. */
export function readCursor(text: string | undefined): { appliedAt: Date; id: string } | undefined {
  const found = /^(-?\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? "");
  return found ? { appliedAt: new Date(Number(found[1])), id: found[2] ?? "" } : undefined;
}
