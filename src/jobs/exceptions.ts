// What an exception for a forbidden question must have before anybody is asked to approve it. Pure.
import type { Role } from "../access/actor.ts";
import { type ExceptionRule, exceptionFor } from "../language/exceptions.ts";
import { checkQuestion, type QuestionCheck, type QuestionContext } from "../language/question.ts";
import { type Decision, refuse } from "../platform/decision.ts";
import type { Job } from "./job.ts";

export const LONGEST_QUESTION = 500;
export const LONGEST_JUSTIFICATION = 2000;
/** A justification says which task asks for it and why: a sentence, not a word. */
const leastLetters = 40;
const leastWords = 8;

/** An exception as the pages show it. `way`: waits for its approver, holds, was refused, or was taken back. */
export type QuestionException = {
  id: string;
  question: string;
  ground: NonNullable<QuestionCheck["ground"]>;
  law: string;
  justification: string;
  inAdvert: boolean;
  askedBy: string;
  askedAt: Date;
  approver: string;
  decidedAt: Date | null;
  way: "waits" | "holds" | "refused" | "withdrawn";
};

/** One question held against the law of the job's country, with the exception that stands for it. */
export type CheckedQuestion = {
  text: string;
  check: QuestionCheck;
  /** The exception the law has for it; null when it needs none or has none. */
  rule: ExceptionRule | null;
  standing: Pick<QuestionException, "id" | "way"> | null;
};

/** May it be asked as it stands: nothing is against it, or an exception holds. */
export const mayBeAsked = ({ check, standing }: Pick<CheckedQuestion, "check" | "standing">): boolean =>
  check.verdict !== "block" || standing?.way === "holds";

/** Two ways of writing one question are one: capitals, spaces and the mark at the end do not count. */
export const questionKey = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/[\s?.!…]+$/u, "")
    .trim();

/** The questions of a typed text, one a line; numbers and dashes in front are left out. */
export const questionsIn = (text: string): string[] => [
  ...new Map(
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-–•*])\s+/u, "").trim())
      .filter((line) => line !== "")
      .map((line) => [questionKey(line), line.slice(0, LONGEST_QUESTION)]),
  ).values(),
];

export const checkFor = (job: Pick<Job, "country" | "sector">, text: string, context: QuestionContext): QuestionCheck =>
  checkQuestion({ text, country: job.country, sector: job.sector, context });

export type Asking = { justification: string; inAdvert: boolean; askedBy: string };
export type Approver = { id: string; role: Role } | undefined;
export type AskRefused = "not-blocked" | "no-exception" | "justification" | "approver" | "advert";

/**
 * May this exception be put before this approver: the question is blocked, the law has an exception, the justification is a sentence,
 * the advert says so where it must, and another person who makes jobs answers for it. Source: law guide, rule 2.
 */
export function mayAskException(
  job: Pick<Job, "country">,
  check: QuestionCheck,
  asking: Asking,
  approver: Approver,
): Decision<AskRefused> & { rule?: ExceptionRule } {
  if (check.verdict !== "block") return refuse("not-blocked");
  const rule = exceptionFor(check, job.country);
  if (rule === null) return refuse("no-exception");
  const words = asking.justification.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (asking.justification.length < leastLetters || new Set(words).size < leastWords) return refuse("justification");
  if (!approver || approver.id === asking.askedBy || !(approver.role === "admin" || approver.role === "recruiter"))
    return refuse("approver");
  if (rule.advert && !asking.inAdvert) return refuse("advert");
  return { ok: true, rule };
}
