// The one loop that empties the outbox: claim, send, write down what became of each mail.
import { mkdirSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { inTransaction } from "../db/db.server.ts";
import type { OpenedDatabase } from "../db/open.server.ts";
import { theHouse } from "../db/scope.ts";
import { log } from "../log.server.ts";
import { announce } from "../queue/facts.server.ts";
import { type Buffered, makeBuffer } from "./buffer.server.ts";
import type { Journal } from "./journal.server.ts";
import { type Ledger, type LedgerParts, type OnAccepted, openLedger } from "./ledger.server.ts";
import { type Fault, type Line, openLine } from "./line.server.ts";
import { makeMessage } from "./message.ts";
import { type Attempt, afterFault, outcomeOf, type PauseCause } from "./outcome.ts";
import { fullBucket, takeToken } from "./pace.ts";
import { doubtLapsed, recover } from "./recover.server.ts";
import type { SmtpSettings } from "./settings.ts";
import { makeSignal } from "./signal.server.ts";
import { type Claimed, claim, type Result } from "./store.server.ts";
import { turnFor } from "./turn.server.ts";

export type SenderParts = {
  opened: OpenedDatabase;
  smtp: SmtpSettings;
  /** A folder that lasts: the journal lies there. */
  folder: string;
  now: () => Date;
  /** Chance for back-off, 0 to 1. */
  random: () => number;
  announce?: typeof announce;
  onAccepted?: OnAccepted;
  /** For tests that set the clock: what counts as due, instead of the database's clock. */
  dueBy?: () => Date;
};

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
  readonly perMinute: number | null;
};

export type Sender = {
  state: () => SenderState;
  /** Ends a pause: one click of a person. */
  resume: () => void;
  /** Drains: what is in flight ends, what was claimed goes back, all is written. At most 10 s. */
  stop: () => Promise<void>;
  /** Ends as a crash would, for tests: links cut, nothing written, nothing given back. */
  drop: () => Promise<void>;
};

type Pause = { why: PauseCause; since: Date; until: number | null };

const off: SenderState = { is: "off", why: null, since: null, until: null, claimed: 0, inFlight: 0, unwritten: 0, accepted: 0, perMinute: null };
let current: Sender | undefined;

/** How the sender of this process is doing; `off` when it has none. */
export const senderState = (): SenderState => current?.state() ?? off;

/** Ends the pause of this process's sender. False when it has none. */
export function resumeSending(): boolean {
  current?.resume();
  return current !== undefined;
}

const UNWRITTEN_AT_MOST = 1000;
const LEASE_LEFT_MS = 30_000;
const POLL_MS = 1000;
const RETRY_TURN_MS = 5000;
const IDLE_LINE_MS = 5000;
const VACUUM_EVERY = 10_000;

/**
 * Starts the sender of this process. When another process sends, this one waits for its turn and tries every 5 s.
 * At its turn it first replays the journal; only then it sends. Open the queue first: acceptances are announced.
 * @throws when the journal's folder cannot be written, or the database cannot be reached.
 */
export async function startSender(parts: SenderParts): Promise<Sender> {
  mkdirSync(parts.folder, { recursive: true, mode: 0o700 });
  const turn = turnFor(parts.opened, parts.folder);
  const work = makeSignal();
  const need = makeSignal();
  const abort = new AbortController();
  const buffer = makeBuffer(parts.smtp);
  const ledgerParts: LedgerParts = { db: parts.opened.db, announce: parts.announce ?? announce, onAccepted: parts.onAccepted, dueBy: parts.dueBy };
  const lines = new Set<Line>();
  const s = {
    stopping: false,
    posted: false,
    opening: false,
    pause: undefined as Pause | undefined,
    holdUntil: 0,
    linkFaults: 0,
    ourFaults: 0,
    inFlight: 0,
    accepted: 0,
    sinceVacuum: 0,
    bucket: fullBucket(performance.now()),
  };
  let journal: Journal | undefined;
  let ledger: Ledger | undefined;

  const wake = (): void => {
    s.posted = true;
    need.ring();
  };
  const begin = async (): Promise<boolean> => {
    if (!(await turn.take(wake))) return false;
    if (journal) return true;
    journal = await recover(ledgerParts, parts.folder, parts.now());
    ledger = openLedger(ledgerParts, journal, (batch) => {
      s.sinceVacuum += batch.length;
      work.ring();
    });
    return true;
  };

  const result = (mail: Claimed, state: Result["state"], more: Partial<Result> = {}): void =>
    ledger?.add({ id: mail.id, employer: mail.employer, state, waitMs: 0, reply: null, at: null, ...more });
  const giveBack = (): void => {
    for (const mail of buffer.takeAll()) result(mail, "released");
  };

  const blame = (fault: Pick<Fault, "step" | "code">, inARow: number): void => {
    const after = afterFault(fault, inARow, parts.random());
    if (!after.pause) {
      s.holdUntil = performance.now() + after.waitMs;
      return;
    }
    const until = after.why === "connection" ? performance.now() + after.waitMs : null;
    if (s.pause?.why !== after.why && inARow <= 3) log.error("mail.paused", { why: after.why, code: fault.code ?? null });
    s.pause = { why: after.why, since: s.pause?.since ?? parts.now(), until };
    giveBack();
  };

  /** Whether a pause still holds; one that heals by itself lets a single try through when its time has come. */
  const paused = (): boolean => s.pause !== undefined && (s.pause.until === null || performance.now() < s.pause.until);

  const connect = async (): Promise<Line | undefined> => {
    if (s.opening || !journal) {
      await work.wait(200);
      return undefined;
    }
    s.opening = true;
    const opened = await openLine(parts.smtp, journal, abort.signal);
    s.opening = false;
    if (opened.ok && !s.stopping) {
      s.linkFaults = 0;
      if (s.pause?.why === "connection") s.pause = undefined;
      lines.add(opened.line);
      work.ring();
      return opened.line;
    }
    if (opened.ok) opened.line.quit();
    else if (!s.stopping) {
      s.linkFaults += 1;
      blame(opened.fault, s.linkFaults);
    }
    return undefined;
  };

  const judge = (mail: Buffered, attempt: Attempt): void => {
    const lostEarly = !attempt.ok && attempt.code === undefined && attempt.step !== "dot";
    if (lostEarly && !mail.retried && !s.stopping) return buffer.putBack({ ...mail, retried: true });
    const outcome = outcomeOf(attempt, mail.attempts + 1, parts.random());
    const at = parts.now().toISOString();
    const reply = attempt.reply;
    if (outcome.is === "again") result(mail, lostEarly && s.stopping ? "released" : "again", { waitMs: outcome.afterMs, reply });
    else result(mail, outcome.is, { reply, at: outcome.is === "refused" ? null : at });
    if (outcome.is === "accepted") s.accepted += 1;
    const ours = outcome.is === "again" && outcome.blame === "us";
    s.ourFaults = ours ? s.ourFaults + 1 : 0;
    if (ours && !attempt.ok) blame(attempt, s.ourFaults);
  };

  const sendOne = async (line: Line, mail: Buffered): Promise<void> => {
    if (mail.until - performance.now() < LEASE_LEFT_MS) return result(mail, "released");
    const made = makeMessage(mail, parts.now());
    if (!made.ok) return result(mail, "refused", { reply: made.why });
    if (!line.alive() || s.stopping) return buffer.putBack(mail);
    judge(mail, await line.send(mail.id, made.envelope, made.mime));
  };

  const mayBegin = (): boolean =>
    buffer.size() > 0 && !paused() && turn.held() && performance.now() >= s.holdUntil && (ledger?.unwritten() ?? 0) < UNWRITTEN_AT_MOST;

  const paceWait = (): number => {
    if (parts.smtp.perMinute === null) return 0;
    const taken = takeToken(s.bucket, parts.smtp.perMinute, performance.now());
    s.bucket = taken.bucket;
    return taken.waitMs;
  };

  const worker = async (): Promise<void> => {
    let line: Line | undefined;
    let idleSince = performance.now();
    while (!s.stopping) {
      if (!mayBegin()) {
        if (line && performance.now() - idleSince > IDLE_LINE_MS) line = hangUp(line);
        await work.wait(Math.min(1000, Math.max(20, s.holdUntil - performance.now())));
        continue;
      }
      if (!line?.alive()) {
        if (line) lines.delete(line);
        line = await connect();
        continue;
      }
      const wait = paceWait();
      if (wait > 0) {
        await work.wait(wait);
        continue;
      }
      const mail = buffer.next();
      if (!mail) continue;
      if (buffer.low()) need.ring();
      s.inFlight += 1;
      await sendOne(line, mail);
      s.inFlight -= 1;
      idleSince = performance.now();
    }
    if (line) hangUp(line);
  };
  const hangUp = (line: Line): undefined => {
    line.quit();
    lines.delete(line);
  };

  /** Claims once if it makes sense. True when there is reason to claim again at once. */
  const fetchMore = async (sender: string): Promise<boolean> => {
    const due = parts.dueBy?.();
    const lane0Only = s.posted && !buffer.low();
    if (!lane0Only && !buffer.low()) return false;
    s.posted = false;
    const limit = lane0Only ? 20 : buffer.limit(performance.now());
    const claimedAt = performance.now();
    const mails = await inTransaction(parts.opened.db, theHouse, (tx) => claim(tx, sender, { limit, lane0Only, due }));
    buffer.add(mails, { claimedAt, limit, lane0Only });
    if (mails.length > 0) work.ring();
    return s.posted || (mails.length === limit && buffer.low());
  };

  const duties = async (sender: string): Promise<void> => {
    await doubtLapsed(ledgerParts, sender);
    if (s.sinceVacuum >= VACUUM_EVERY && parts.opened.db.engine === "pglite") {
      s.sinceVacuum = 0;
      await parts.opened.exec("vacuum outbox");
    }
  };

  const claimer = async (): Promise<void> => {
    let dutyAt = 0;
    while (!s.stopping) {
      try {
        const ready = turn.held() || (await begin());
        if (!ready || !journal) {
          await need.wait(RETRY_TURN_MS);
          continue;
        }
        if (performance.now() >= dutyAt) {
          await duties(journal.sender);
          dutyAt = performance.now() + 30_000;
        }
        if (!paused() && !s.stopping && (await fetchMore(journal.sender))) continue;
      } catch (fault) {
        log.error("mail.claim", { fault });
        await need.wait(POLL_MS);
      }
      if (!s.stopping) await need.wait(POLL_MS);
    }
  };

  await begin();
  const running = [claimer(), ...Array.from({ length: parts.smtp.connections }, worker)];

  const end = async (graceMs: number): Promise<void> => {
    s.stopping = true;
    abort.abort();
    work.ring();
    need.ring();
    const cut = setTimeout(() => {
      for (const line of lines) line.cut();
    }, graceMs);
    await Promise.all(running);
    clearTimeout(cut);
    if (current === sender) current = undefined;
  };
  let ended: Promise<void> | undefined;
  const sender: Sender = {
    state: () => stateOf(),
    resume: () => {
      s.pause = undefined;
      s.linkFaults = 0;
      s.ourFaults = 0;
      s.holdUntil = 0;
      wake();
    },
    stop: () => {
      ended ??= end(6000).then(async () => {
        giveBack();
        await ledger?.close(3000);
        journal?.close();
        await turn.release();
      });
      return ended;
    },
    drop: () => {
      const forgotten = ledger?.drop();
      for (const line of lines) line.cut();
      ended ??= end(0).then(async () => {
        await forgotten;
        journal?.close();
        await turn.release();
      });
      return ended;
    },
  };
  const stateOf = (): SenderState => ({
    is: s.stopping ? "stopping" : !turn.held() ? "waiting" : s.pause ? "paused" : "sending",
    why: s.pause?.why ?? null,
    since: s.pause?.since ?? null,
    until: s.pause?.until == null ? null : new Date(parts.now().getTime() + Math.max(0, s.pause.until - performance.now())),
    claimed: buffer.size(),
    inFlight: s.inFlight,
    unwritten: ledger?.unwritten() ?? 0,
    accepted: s.accepted,
    perMinute: parts.smtp.perMinute,
  });
  current = sender;
  return sender;
}
