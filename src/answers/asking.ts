// Asking the manager to decide: who can be asked about whom, and what an answer must say. Pure.
import type { ApplicationState } from "../applications/application.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";

export const managerAnswers = ["advance", "decline", "more"] as const;
export type ManagerAnswer = (typeof managerAnswers)[number];

/** What a manager says of one person. `reasons`: requirement keys of a no; `note`: what is wanted before deciding. */
export type Said = { application: string; answer: ManagerAnswer; reasons: readonly string[]; note: string };

export const LONGEST_NOTE = 1000;

/** A job without a manager has nobody to ask, and nobody asks themselves. */
export function mayAsk(
  job: { manager: string | null; state: string },
  by: string,
): Decision<"no-manager" | "yourself" | "closed"> {
  if (job.state === "closed") return refuse("closed");
  if (job.manager === null) return refuse("no-manager");
  return job.manager === by ? refuse("yourself") : allow;
}

/** Of these people, those about whom there is something to decide. */
export const askable = (people: readonly { id: string; state: ApplicationState }[]): string[] =>
  people.filter((one) => one.state === "open").map((one) => one.id);

export type SaidWhy = "note" | "long";

/** As it is kept: one sign a line break, and none that the database cannot hold. */
export const tidyAsked = (note: string): string =>
  note
    .replaceAll("\r\n", "\n")
    .replace(/\p{Cc}/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
    .toWellFormed()
    .trim();

/** Said twice about one person in one post: the first counts. */
export const oneEach = (said: readonly Said[]): Said[] =>
  said.filter((one, at) => said.findIndex(({ application }) => application === one.application) === at);

/** "Need more" says what of. */
export function maySay({ answer, note }: Said): Decision<SaidWhy> {
  if (answer !== "more") return allow;
  const tidy = tidyAsked(note);
  if (tidy === "") return refuse("note");
  return tidy.length > LONGEST_NOTE ? refuse("long") : allow;
}

/** One mail a day to one manager about one job, however often somebody asks: the day's number, counted from 1970. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);

/** So many stand on the manager's page at once: what is saved makes room for the next. */
export const mostAsked = 50;
