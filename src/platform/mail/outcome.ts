// What an SMTP attempt means for the mail and for the sender: the rule, apart from sockets and clocks.

/** How far the talk had come. `dot` is everything after the final dot was allowed to leave. */
export type Step = "connect" | "auth" | "mail" | "rcpt" | "data" | "dot";

/** One attempt at one mail. `code` is the reply's three digits; without it the link was lost or timed out. */
export type Attempt =
  | { readonly ok: true; readonly reply: string }
  | { readonly ok: false; readonly step: Step; readonly code: number | undefined; readonly reply: string };

/** `blame` says whose fault a refusal is: the mail's own, or ours, which would hit every mail alike. */
export type Outcome =
  | { readonly is: "accepted" }
  | { readonly is: "again"; readonly afterMs: number; readonly blame: "mail" | "us" }
  | { readonly is: "refused" }
  | { readonly is: "uncertain" };

const MINUTE = 60_000;
const BACK_OFF = [1, 5, 15, 25].map((minutes) => minutes * MINUTE);

/**
 * How long a mail waits after its `attempts`-th failure (1 is the first), in milliseconds:
 * 1, 5, 15, then every 25 minutes, each 20 % more or less by `chance` (0 to 1), so that a crowd spreads out.
 */
export function backOff(attempts: number, chance: number): number {
  const base = BACK_OFF[Math.min(Math.max(attempts, 1), BACK_OFF.length) - 1] ?? 25 * MINUTE;
  return Math.round(base * (0.8 + 0.4 * chance));
}

/** A mail that has been put off for this long is given up: another way must be found. RFC 5321, 4.5.4.1, asks for four days of a relay; people wait here. */
export const GIVE_UP_MS = 48 * 60 * MINUTE;

/**
 * What becomes of the mail. `attempts` counts this one; `chance` is between 0 and 1; `triedMs` is how long ago its first try failed.
 * What is our own fault never gives a mail up.
 * RFC 5321, 4.2.1: 4yz may work later, 5yz will not. 503 is a talk out of step and no verdict on the mail.
 * RFC 1047: a link lost after the dot leaves both sides unsure, so that mail is never sent again blindly.
 */
export function outcomeOf(attempt: Attempt, attempts: number, chance: number, triedMs = 0): Outcome {
  if (attempt.ok) return { is: "accepted" };
  const again = (blame: "mail" | "us"): Outcome =>
    blame === "mail" && triedMs >= GIVE_UP_MS
      ? { is: "refused" }
      : { is: "again", afterMs: backOff(attempts, chance), blame };
  if (attempt.code === undefined) return attempt.step === "dot" ? { is: "uncertain" } : again("mail");
  if (attempt.code < 500 || attempt.code === 503) return again("mail");
  // A 5yz before the recipient was named speaks of our account or sender address, not of this mail.
  if (attempt.step === "connect" || attempt.step === "auth" || attempt.step === "mail") return again("us");
  return { is: "refused" };
}

/** `auth`, `sender` and `bounces` wait for a person; `connection` tries again by itself. */
export type PauseCause = "auth" | "sender" | "bounces" | "connection";

export type AfterFault =
  | { readonly pause: false; readonly waitMs: number }
  | { readonly pause: true; readonly why: "auth" | "sender" }
  | { readonly pause: true; readonly why: "connection"; readonly waitMs: number };

const AUTH_CODES = new Set([530, 534, 535, 538]);
const IN_A_ROW = 3;

/**
 * What the sender does after a connection or the account failed `inARow` times (1 is the first).
 * Anything pauses at the third: trying on may lock the account. 530, 534, 535 and 538 (RFC 4954, 6) speak of the sign-in.
 */
export function afterFault(
  fault: { step: Step; code: number | undefined },
  inARow: number,
  chance: number,
): AfterFault {
  if (inARow < IN_A_ROW) return { pause: false, waitMs: Math.round(1000 * inARow * (0.8 + 0.4 * chance)) };
  const signIn = fault.step === "auth" || AUTH_CODES.has(fault.code ?? 0);
  if (signIn && (fault.code ?? 0) >= 500) return { pause: true, why: "auth" };
  if (fault.step === "mail" && (fault.code ?? 0) >= 500) return { pause: true, why: "sender" };
  const doubled = 30_000 * 2 ** Math.min(inARow - IN_A_ROW, 4);
  return { pause: true, why: "connection", waitMs: Math.round(Math.min(doubled, 5 * MINUTE) * (0.8 + 0.4 * chance)) };
}
