// What a candidate may see of the own case: only what has already been said to them. Pure.

import type { CandidateCase, CaseLetter, CasePromise } from "../answers/answers.server.ts";

/** What the rules judge, as the answers room hands it out: letters that were taken in, and every promise that was made. */
export type Known = Pick<CandidateCase, "state" | "appliedAt" | "calledAt"> & {
  letters: readonly (Pick<CaseLetter, "id" | "kind" | "acceptedAt"> & Partial<Pick<CaseLetter, "promisedOn">>)[];
  promises: readonly CasePromise[];
};

export type Where = "received" | "written" | "answered" | "called" | "withdrawn";

/**
 * Where the case stands for the candidate, and since when. A decision, a draft, an approved letter, one in the queue or one whose mail
 * is uncertain or came back are not seen here: the letter says it first.
 */
export function whereOf(known: Known): { where: Where; since: Date } {
  const answer = known.letters.findLast((letter) => letter.kind === "answer");
  const latest = known.letters.at(-1);
  if (known.state === "withdrawn") return { where: "withdrawn", since: latest?.acceptedAt ?? known.appliedAt };
  if (answer) return { where: "answered", since: answer.acceptedAt };
  if (known.state === "answered" && known.calledAt) return { where: "called", since: known.calledAt };
  if (latest && latest.kind !== "receipt") return { where: "written", since: latest.acceptedAt };
  return { where: "received", since: known.appliedAt };
}

/**
 * The promise the candidate has been told: before any letter the one for the first word, as it was first made, whatever has been decided
 * since; after a letter the day that it names, whatever has been decided since, or the newest promise that was made before the letter
 * was taken in and is not kept. None once all is said. Its owner is
 * whoever answers for it now: a handover shows alike before and after a decision, and a letter that came back does not show.
 */
export function toldPromise(known: Known): CasePromise | undefined {
  const { where } = whereOf(known);
  if (where !== "received" && where !== "written") return undefined;
  const letter = known.letters.findLast((one) => one.kind !== "receipt");
  const told = letter?.acceptedAt;
  const firstWord = known.promises.findLast((promise) => promise.what === "first-word");
  const newest = known.promises.findLast((promise) => promise.what !== "another-channel");
  const made = told && known.promises.findLast((promise) => promise.madeAt <= told);
  if (made && letter.promisedOn) return { ...made, dueOn: letter.promisedOn, owner: newest?.owner ?? made.owner };
  const since = told && known.promises.findLast((promise) => promise.madeAt <= told && !promise.keptAt);
  if (since) return since;
  return firstWord && { ...firstWord, owner: newest?.owner ?? firstWord.owner };
}

/** Whether the page offers to take the application back: as long as the candidate has not been told an end, whatever has been decided. */
export const mayWithdraw = (where: Where): boolean => where === "received" || where === "written";
