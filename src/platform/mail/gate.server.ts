// Whether sending may go on: waits and pauses after the server or the account failed.
import { performance } from "node:perf_hooks";
import { log } from "../log.server.ts";
import type { Rest, RestCause } from "./account.server.ts";
import { afterFault, type PauseCause, type Step } from "./outcome.ts";

/** `until`: when it tries again by itself, on the monotonic clock; null waits for a person. */
type Pause = { readonly why: PauseCause; readonly since: Date; readonly until: number | null };

type Fault = { readonly step: Step; readonly code: number | undefined };

export type Gate = {
  /** Whether a mail may begin. When a pause that heals by itself is over, tries pass until one fails. */
  open: () => boolean;
  paused: () => boolean;
  pause: () => Pause | undefined;
  /** Milliseconds until the next try after a fault; 0 when there is nothing to wait for. */
  holdMs: () => number;
  /** The connection could not be made, or the sign-in was refused. */
  linkFailed: (fault: Fault) => void;
  linkMade: () => void;
  /** The server refused our own address; `undefined` when it took or refused a mail on its merits. */
  ours: (fault: Fault | undefined) => void;
  /** What is written about the account: it rests, or it does not. Null ends a pause that was written down and taken back since. */
  obey: (rest: Rest | null) => void;
  /** A pause of our own that no other process knows of yet. */
  unwritten: () => RestCause | undefined;
  /** A person says: go on. */
  resume: () => void;
};

/** Alerts once a pause. `onPause` gives back what was claimed. */
export function makeGate(parts: { now: () => Date; random: () => number; onPause: () => void }): Gate {
  let pause: Pause | undefined;
  let holdUntil = 0;
  let unwritten: RestCause | undefined;
  let linkFaults = 0;
  let ourFaults = 0;
  // After too many returns the claim holds the mails back, all but those that somebody waits for at a screen.
  const paused = (): boolean =>
    pause !== undefined && pause.why !== "bounces" && (pause.until === null || performance.now() < pause.until);
  const failed = (fault: Fault, inARow: number): void => {
    const after = afterFault(fault, inARow, parts.random());
    if (!after.pause) {
      holdUntil = performance.now() + after.waitMs;
      return;
    }
    if (after.why !== "connection") unwritten = after.why;
    if (pause?.why !== after.why) log.error("mail.paused", { why: after.why, code: fault.code ?? null });
    const until = after.why === "connection" ? performance.now() + after.waitMs : null;
    pause = { why: after.why, since: pause?.since ?? parts.now(), until };
    parts.onPause();
  };
  const resume = (): void => {
    pause = undefined;
    unwritten = undefined;
    holdUntil = 0;
    linkFaults = 0;
    ourFaults = 0;
  };
  return {
    open: () => !paused() && performance.now() >= holdUntil,
    paused,
    pause: () => pause,
    holdMs: () => Math.max(0, holdUntil - performance.now()),
    linkFailed: (fault) => {
      linkFaults += 1;
      failed(fault, linkFaults);
    },
    linkMade: () => {
      linkFaults = 0;
      if (pause?.why === "connection") pause = undefined;
    },
    ours: (fault) => {
      ourFaults = fault ? ourFaults + 1 : 0;
      if (fault) failed(fault, ourFaults);
    },
    obey: (rest) => {
      unwritten = undefined;
      if (!rest && pause?.until === null) resume();
      if (!rest || pause?.until === null) return;
      log.error("mail.paused", { why: rest.why, code: null });
      pause = { ...rest, until: null };
      parts.onPause();
    },
    unwritten: () => unwritten,
    resume,
  };
}
