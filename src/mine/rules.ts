// What a candidate may see of the own case: only what has already been said to them. Pure.

/** One promise of the case, as it was made. `dueOn` is a calendar date. */
export type MadePromise = {
  what: "first-word" | "after-interview" | "after-decision" | "another-channel";
  dueOn: string;
  madeAt: Date;
  keptAt: Date | null;
  owner: { name: string; title: string | null };
};

/** One letter that the candidate's mail server has taken in. */
export type TakenLetter = { id: string; kind: "answer" | "receipt" | "holding"; acceptedAt: Date };

export type Known = {
  /** The application's own state; only `withdrawn`, which is the candidate's own act, is believed by itself. */
  state: "open" | "answered" | "withdrawn";
  appliedAt: Date;
  /** When somebody last called and wrote it down. */
  calledAt: Date | null;
  letters: readonly TakenLetter[];
  promises: readonly MadePromise[];
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
 * since; after a letter the newest that was made before the letter was taken in and is not kept. None once all is said.
 */
export function toldPromise(known: Known): MadePromise | undefined {
  const { where } = whereOf(known);
  if (where !== "received" && where !== "written") return undefined;
  const told = known.letters.findLast((letter) => letter.kind !== "receipt")?.acceptedAt;
  const firstWord = known.promises.findLast((promise) => promise.what === "first-word");
  if (!told) return firstWord;
  return known.promises.findLast((promise) => promise.madeAt <= told && !promise.keptAt) ?? firstWord;
}
