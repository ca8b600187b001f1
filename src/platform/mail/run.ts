// What the loops of one running sender share.
import type { OpenedDatabase } from "../db/open.server.ts";
import type { announce } from "../queue/facts.server.ts";
import type { ClaimBuffer } from "./buffer.server.ts";
import type { SignMail } from "./dkim.server.ts";
import type { Gate } from "./gate.server.ts";
import type { Journal } from "./journal.server.ts";
import type { Ledger, OnAccepted } from "./ledger.server.ts";
import type { Line } from "./line.server.ts";
import type { Bucket } from "./pace.ts";
import type { SmtpSettings } from "./settings.ts";
import type { SentFolder } from "./settling.server.ts";
import type { Signal } from "./signal.server.ts";
import type { Claimed, Result } from "./store.server.ts";
import type { Turn } from "./turn.server.ts";

export type SenderParts = {
  opened: OpenedDatabase;
  smtp: SmtpSettings;
  /** A folder that lasts: the journal lies there. */
  folder: string;
  now: () => Date;
  /** Signs every mail, where there is a key. */
  sign?: SignMail;
  /** Chance for back-off, 0 to 1. */
  random: () => number;
  /** The queue's own unless a test gives another. */
  announce?: typeof announce;
  /** Told after each commit of acceptances. */
  onAccepted?: OnAccepted;
  /** Answers to the sender's address come to this house. */
  readsReplies?: boolean;
  /** Where mails in doubt are looked up, if anywhere. */
  sentFolder?: SentFolder;
  /** For tests that set the clock: what counts as due, instead of the database's clock. */
  dueBy?: () => Date;
};

export type Run = {
  readonly parts: SenderParts;
  readonly turn: Turn;
  readonly buffer: ClaimBuffer;
  readonly gate: Gate;
  /** Rung when a mail may begin. */
  readonly work: Signal;
  /** Rung when mails may be claimed. */
  readonly need: Signal;
  readonly abort: AbortSignal;
  readonly lines: Set<Line>;
  /** There from the first turn on. */
  journal: Journal | undefined;
  ledger: Ledger | undefined;
  stopping: boolean;
  /** Somebody has posted since the last claim. */
  posted: boolean;
  /** One connection is opened at a time, so that failures in a row are in a row. */
  opening: boolean;
  /** Rows that are being sent. */
  readonly inFlight: Set<number>;
  accepted: number;
  sinceVacuum: number;
  /** Until then nothing is due unless somebody posts, on the monotonic clock. */
  dryUntil: number;
  /** A claim failed, perhaps after its commit: rows may be claimed that nobody here knows of. */
  strays: boolean;
  /** When the account's row is looked at again, on the monotonic clock. */
  mindAt: number;
  /** The look that is under way, or the last one. */
  minding: Promise<void>;
  /** When the claiming loop last began a round, on the monotonic clock. */
  roundAt: number;
  bucket: Bucket;
};

/** Hands what became of a mail to the ledger. */
export function note(run: Run, mail: Claimed, state: Result["state"], more: Partial<Result> = {}): void {
  run.ledger?.add({
    id: mail.id,
    employer: mail.employer,
    state,
    waitMs: 0,
    reply: null,
    at: null,
    lease: mail.lease,
    ...more,
  });
}

/** Gives back what was claimed and not begun. */
export function giveBack(run: Run): void {
  for (const mail of run.buffer.takeAll()) note(run, mail, "released");
}
