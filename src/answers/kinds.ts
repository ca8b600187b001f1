// Names that the answers room uses for outcomes, promises and ways, and the facts it announces.

/** What a human may decide. */
export const outcomes = [
  "advance",
  "declined",
  "luxury",
  "cancelled",
  "late",
  "filled",
  "elsewhere",
  "offer",
  "hire",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Outcomes that end the case with a letter of no. */
export const decliningOutcomes = ["declined", "luxury", "cancelled", "late", "filled", "elsewhere"] as const;
export type DecliningOutcome = (typeof decliningOutcomes)[number];

export const isOutcome = (value: unknown): value is Outcome => outcomes.includes(value as Outcome);
export const isDeclining = (value: unknown): value is DecliningOutcome =>
  decliningOutcomes.includes(value as DecliningOutcome);

/** What somebody waits for. */
export const promiseKinds = ["first-word", "after-interview", "after-decision", "another-channel"] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** What a letter is: the answer, word that the application came in, or word that the answer takes longer. */
export type LetterKind = "answer" | "receipt" | "holding";

/** How far a letter has come: its own state until it is queued, the mail's afterwards (view `letter_way`). */
export const ways = ["draft", "approved", "queued", "handed-over", "accepted", "uncertain", "bounced"] as const;
export type Way = (typeof ways)[number];

/** Of these, a letter that has left the room: in the queue, or gone. */
export const goneWays = ["queued", "handed-over", "accepted", "uncertain", "bounced"] as const satisfies readonly Way[];
export type GoneWay = (typeof goneWays)[number];

export const verdicts = ["send", "mend", "stop"] as const;
export type Verdict = (typeof verdicts)[number];

/** The kind of the outbox row of a letter. */
export const letterMailKind = "letter";

/** The kind of the outbox row that says an application came in; it is about the application. */
export const receiptMailKind = "receipt";

/** The kind of the outbox row that tells an owner of an answer. */
export const landedMailKind = "landed";

/** Facts that others announce and this room reacts to. Payload: `{ employer, ids }`. */
export const heard = {
  /** `ids`: what the mails were about; letters among them are ours. */
  accepted: "mail.accepted",
  refused: "mail.refused",
  /** `ids`: mails that came in. */
  came: "mail.came",
} as const;

/** Facts that this room announces. Payload: `{ employer, ids }`, ids of applications. */
export const facts = {
  answered: "application.answered",
  reopened: "application.reopened",
} as const;
