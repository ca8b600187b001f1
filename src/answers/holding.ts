// Extending a promise: who may be asked for more time, until when, and the letter that says it. Pure.
import type { ApplicationState } from "../applications/application.ts";
import { type Cause, type Country, causes } from "../jobs/job.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import { formatDay } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { holdingWords } from "./holding-words.ts";
import type { Outcome, Way } from "./kinds.ts";
import { earlier, isDebt, isWorkingDay, plusDays, workingDaysBetween } from "./promises.ts";
import { onItsWay } from "./rules.ts";

export const isCause = (value: unknown): value is Cause => causes.includes(value as Cause);

/** How much more time is asked for as a rule, in working days. */
export const usualDays = 10;

/** So many letters for more time the job's rule sends one person; then a human must act. */
export const mostByRule = 2;

/** A new day farther away than this, in working days, is silence with a date on it. */
export const farthestDays = 30;

export type HoldingWhy = "answered" | "withdrawn" | "decided" | "on-its-way" | "no-address" | "not-later";

/**
 * Whether this person may be told another day. Nobody about whom something is decided: they are owed that, not more time. `way` is that
 * of a letter of the same kind whose day does not count yet: one that was taken in a moment ago will count at once. Days are `YYYY-MM-DD`.
 */
export function mayExtend(
  at: { state: ApplicationState; outcome: Outcome | null; way: Way | null; email: string | null; dueOn: string | null },
  until: string,
): Decision<HoldingWhy> {
  if (at.state === "withdrawn") return refuse("withdrawn");
  if (at.state === "answered" || at.dueOn === null) return refuse("answered");
  if (at.outcome !== null && at.outcome !== "advance") return refuse("decided");
  if (at.way && onItsWay.has(at.way)) return refuse("on-its-way");
  if (at.email === null) return refuse("no-address");
  return until > at.dueOn ? allow : refuse("not-later");
}

export type UntilWhy = "no-date" | "not-ahead" | "not-working" | "too-far";

/** Whether the new day is one that can be kept: after the day the letter leaves, on a working day, not far away. */
export function mayPromise(
  until: string,
  leavesOn: string,
  country: Country,
  closed: readonly string[],
): Decision<UntilWhy> {
  const written = /^\d{4}-\d\d-\d\d$/.test(until) && !Number.isNaN(Date.parse(until));
  // 30 February is written like a date, and is none.
  if (!written || plusDays(until, 0) !== until) return refuse("no-date");
  if (until <= leavesOn) return refuse("not-ahead");
  if (until > `${Number(leavesOn.slice(0, 4)) + 1}${leavesOn.slice(4)}`) return refuse("too-far");
  if (!isWorkingDay(until, country, closed)) return refuse("not-working");
  return workingDaysBetween(leavesOn, until, country, closed) > farthestDays ? refuse("too-far") : allow;
}

/**
 * The day that counts once the letter was taken in. Where the promise it asked more time for still stands, that of the letter. Where
 * another has come meanwhile, because somebody decided, the earlier of the two: the person has been told one, and is owed the other.
 */
export const dueAfterHolding = (told: string, open: { dueOn: string; same: boolean }): string =>
  open.same ? told : earlier(told, open.dueOn);

export type HoldingCase = {
  language: Lang;
  givenName: string;
  job: string;
  employer: string;
  /** Who signs, and reads the answer. */
  sender: { name: string; title: string | null; phone: string | null };
  cause: Cause;
  dueOn: string;
  until: string;
  /** The day on which the letter leaves. */
  leavesOn: string;
};

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** The letter: that we are not done, why, by when the person hears, and whom to ask. Never an ending. */
export function holdingLetter(of: HoldingCase): { subject: string; body: string } {
  const words = holdingWords[of.language];
  const day = formatDay(of.language, of.until);
  const job = oneLine(of.job);
  const { name, title, phone } = of.sender;
  const greeting = words.greet(oneLine(of.givenName));
  const paragraphs = [
    greeting,
    `${words.notDone(job, oneLine(of.employer))} ${words.causes[of.cause]}`,
    `${isDebt(of.dueOn, of.leavesOn) ? `${words.late} ` : ""}${words.until(day)}`,
    phone ? words.askOrCall(phone) : words.ask,
    [
      words.sign,
      name,
      [title, of.employer]
        .filter(Boolean)
        .map((part) => oneLine(part ?? ""))
        .join(", "),
    ].join("\n"),
  ];
  return { subject: words.subject(job), body: paragraphs.join("\n\n") };
}
