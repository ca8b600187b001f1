// The sender of this process: starts the loops that empty the outbox, says how it is, and stops without losing anything.
import { mkdirSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { Db } from "../db/db.server.ts";
import { atMost } from "../grace.ts";
import { accountName, wakeAccounts } from "./account.server.ts";
import { makeBuffer } from "./buffer.server.ts";
import { begin, claimLoop } from "./claimer.server.ts";
import { makeGate } from "./gate.server.ts";
import type { PauseCause } from "./outcome.ts";
import { fullBucket } from "./pace.ts";
import { giveBack, type Run, type SenderParts } from "./run.ts";
import { makeSignal } from "./signal.server.ts";
import { turnFor } from "./turn.server.ts";
import { work } from "./worker.server.ts";

export type { SenderParts } from "./run.ts";

export type SenderState = {
  /** `waiting`: another process sends. `paused`: see `why`; `until` is when it tries again by itself, or null. */
  readonly is: "off" | "waiting" | "sending" | "paused" | "stopping";
  readonly why: PauseCause | null;
  readonly since: Date | null;
  readonly until: Date | null;
  readonly claimed: number;
  readonly inFlight: number;
  readonly unwritten: number;
  /** Accepted since the start of this process. */
  readonly accepted: number;
  /** The account of this process; empty when it sends nothing. */
  readonly account: string;
  /** Mails a minute, or null for no limit. */
  readonly perMinute: number | null;
};

export type Sender = {
  state: () => SenderState;
  /** How long ago the claiming loop last began a round, in milliseconds. */
  roundMs: () => number;
  /** Ends a pause: one click of a person. */
  resume: () => Promise<void>;
  /** Drains: what is in flight ends, what was claimed goes back, all is written. At most 10 s. */
  stop: () => Promise<void>;
  /** Ends as a crash would, for tests: links cut, nothing written, nothing given back. */
  drop: () => Promise<void>;
};

const GRACE_MS = 6000;
const CUT_MS = 1000;
const WRITE_MS = 3000;

const off: SenderState = {
  is: "off",
  why: null,
  since: null,
  until: null,
  claimed: 0,
  inFlight: 0,
  unwritten: 0,
  accepted: 0,
  account: "",
  perMinute: null,
};
let current: Sender | undefined;

/** How the sender of this process is doing; `off` when it has none. */
export const senderState = (): SenderState => current?.state() ?? off;

/** A round of the claiming loop takes a second, and up to a minute while the database is silent. */
const STUCK_MS = 100_000;

/** For `/healthz`: whether there is a sender and it goes round, what it does, and why it rests. A rest is no fault of the process. */
export function senderHealth(): { sender: boolean; sending: SenderState["is"]; why: PauseCause | null } {
  const { is, why } = senderState();
  return { sender: is !== "off" && (current?.roundMs() ?? 0) < STUCK_MS, sending: is, why };
}

/** Ends every pause: those on record, which all processes hear of at once, and what this process's own sender waits for. */
export async function resumeSending(db: Db): Promise<void> {
  if (current) await current.resume();
  else await wakeAccounts(db);
}

/**
 * Starts the sender of this process. It replays its own journal at once. When another process sends, this one waits for
 * its turn and tries every second. Open the queue first: acceptances are announced.
 * @throws when the journal's folder cannot be written, or the database cannot be reached.
 */
export async function startSender(parts: SenderParts): Promise<Sender> {
  mkdirSync(parts.folder, { recursive: true, mode: 0o700 });
  const abort = new AbortController();
  const run: Run = {
    parts,
    turn: turnFor(parts.opened, parts.folder),
    buffer: makeBuffer(parts.smtp),
    gate: makeGate({ now: parts.now, random: parts.random, onPause: () => giveBack(run) }),
    work: makeSignal(),
    need: makeSignal(),
    abort: abort.signal,
    lines: new Set(),
    journal: undefined,
    ledger: undefined,
    stopping: false,
    posted: false,
    opening: false,
    inFlight: new Set(),
    accepted: 0,
    dryUntil: 0,
    strays: false,
    sinceVacuum: 0,
    mindAt: 0,
    minding: Promise.resolve(),
    roundAt: performance.now(),
    bucket: fullBucket(performance.now()),
  };
  try {
    await begin(run);
  } catch (fault) {
    await run.turn.release();
    throw fault;
  }
  const running = [claimLoop(run), ...Array.from({ length: parts.smtp.connections }, () => work(run))];
  const end = async (graceMs: number): Promise<void> => {
    run.stopping = true;
    abort.abort();
    run.work.ring();
    run.need.ring();
    const cut = setTimeout(() => {
      for (const line of run.lines) line.cut();
    }, graceMs);
    // A query that nobody answers is left to itself: what it may have claimed is this sender's own again at the next start.
    await atMost(Promise.all(running), graceMs + CUT_MS);
    clearTimeout(cut);
    if (current === sender) current = undefined;
  };
  const sender = handleOf(run, end);
  current = sender;
  return sender;
}

function handleOf(run: Run, end: (graceMs: number) => Promise<void>): Sender {
  let ended: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    run.journal?.close();
    await atMost(run.turn.release(), CUT_MS);
  };
  return {
    state: () => stateOf(run),
    roundMs: () => performance.now() - run.roundAt,
    resume: async () => {
      run.gate.resume();
      // A pause that is just being written down must not outlive the click.
      await run.minding.catch(() => undefined);
      await wakeAccounts(run.parts.opened.db);
      run.gate.resume();
      run.work.ring();
      run.need.ring();
    },
    stop: () => {
      ended ??= end(GRACE_MS).then(async () => {
        giveBack(run);
        await run.ledger?.close(WRITE_MS);
        await close();
      });
      return ended;
    },
    drop: () => {
      const forgotten = run.ledger?.drop();
      for (const line of run.lines) line.cut();
      ended ??= end(0).then(async () => {
        await forgotten;
        await close();
      });
      return ended;
    },
  };
}

function stateOf(run: Run): SenderState {
  const pause = run.gate.pause();
  const left = pause?.until == null ? null : Math.max(0, pause.until - performance.now());
  return {
    is: run.stopping ? "stopping" : !run.turn.held() ? "waiting" : pause ? "paused" : "sending",
    why: pause?.why ?? null,
    since: pause?.since ?? null,
    until: left === null ? null : new Date(run.parts.now().getTime() + left),
    claimed: run.buffer.size(),
    inFlight: run.inFlight.size,
    unwritten: run.ledger?.unwritten().length ?? 0,
    accepted: run.accepted,
    account: accountName(run.parts.smtp),
    perMinute: run.parts.smtp.perMinute,
  };
}
