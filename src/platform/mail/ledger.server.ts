// What became of each mail, written in batches: state, audit line and fact in one transaction for each employer.
import { recordMany } from "../audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { atMost } from "../grace.ts";
import { log } from "../log.server.ts";
import type { announce } from "../queue/facts.server.ts";
import { countReplies, countReturned } from "./account.server.ts";
import { refuseReturned } from "./inbox/returned.server.ts";
import type { Journal } from "./journal.server.ts";
import { makeSignal } from "./signal.server.ts";
import { type Result, type Written, writeResults } from "./store.server.ts";

/** Told after the commit: the ids of outbox rows that the mail server has accepted. */
export type OnAccepted = (accepted: { employer: string | null; mails: readonly number[] }) => void;

export type LedgerParts = {
  db: Db;
  announce: typeof announce;
  onAccepted?: OnAccepted | undefined;
  dueBy?: (() => Date) | undefined;
  /** Whose results these are: rows that another sender has claimed stay with that one. */
  sender?: string | undefined;
  /** The account whose server said all this: its refusals are counted. */
  account?: string | undefined;
  /** Told after the commit: the account rests from now on. */
  onRest?: (() => void) | undefined;
};

const BATCH = 250;
const AT_MOST_MS = 200;
const TOLD = ["accepted", "refused", "uncertain"] as const;

/**
 * Writes results of any employers, one transaction each. For accepted, refused and uncertain mails it adds an audit line
 * each and announces `mail.accepted`, `mail.refused` or `mail.uncertain` once, with `ids` (what the mails are about),
 * `kinds` beside them, and `mails` (their outbox rows). What had come back for good before its acceptance was written is refused. A
 * second run finds nothing to change and announces nothing.
 */
export async function settle(parts: LedgerParts, results: readonly Result[]): Promise<void> {
  for (const [employer, own] of Map.groupBy(results, (result) => result.employer)) {
    const scope = employer === null ? theHouse : { house: true as const, employer };
    let rests = false;
    const written = await inTransaction(parts.db, scope, async (tx) => {
      const rows = await withReturned(tx, await writeResults(tx, own, { due: parts.dueBy?.(), sender: parts.sender }));
      if (parts.account !== undefined && (await count(tx, parts.account, own, rows))) rests = true;
      if (employer === null) return rows;
      for (const state of TOLD) {
        const told = rows.filter((row) => row.state === state);
        if (told.length === 0) continue;
        const what = `mail.${state}`;
        await recordMany(tx, { kind: "house", id: null, employer }, what, told.map(auditLine));
        await parts.announce(tx, what, {
          employer,
          ids: told.map((row) => row.about),
          kinds: told.map((row) => row.kind),
          mails: told.map((row) => String(row.id)),
        });
      }
      return rows;
    });
    if (rests) parts.onRest?.();
    const mails = written.filter((row) => row.state === "accepted").map((row) => row.id);
    if (mails.length > 0) parts.onAccepted?.({ employer, mails });
  }
}

/** The rows as they stand once the reports that came before them have been heard. */
async function withReturned(tx: Tx, written: readonly Written[]): Promise<readonly Written[]> {
  const taken = written.filter((row) => row.state === "accepted").map((row) => row.id);
  const back = new Set((await refuseReturned(tx, taken)).map((row) => row.id));
  if (back.size === 0) return written;
  await countReturned(tx);
  return written.map((row) => (back.has(row.id) ? { ...row, state: "refused" } : row));
}

/**
 * The same, each employer by itself: what the database does not take of one employer, or of one mail, holds up no other. Where something is
 * not taken, each mail is written alone and without the server's words. Never throws: gives what is settled, and the last fault.
 */
async function settleEach(
  parts: LedgerParts,
  results: readonly Result[],
): Promise<{ settled: Result[]; fault?: unknown }> {
  const settled: Result[] = [];
  let fault: unknown;
  for (const own of Map.groupBy(results, (result) => result.employer).values()) {
    const lost = await attempt(() => settle(parts, own));
    if (lost === undefined) settled.push(...own);
    else if (!isRefusal(lost)) return { settled, fault: lost };
    else
      for (const result of own) {
        const again = await attempt(() => settle(parts, [{ ...result, reply: null }]));
        if (again === undefined) settled.push(result);
        else fault = again;
      }
  }
  return { settled, fault };
}

const attempt = (work: () => Promise<void>): Promise<unknown> =>
  work()
    .then(() => undefined)
    .catch((fault) => fault);

/** The database is there and does not take these rows (SQLSTATE classes 22, 23 and P0). */
const isRefusal = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && /^(?:22|23|P0)/.test(String(fault.code));

/** A refusal counts when the server spoke it (5yz); a mail we could not even hand over says nothing of the addresses. */
function count(tx: Tx, account: string, results: readonly Result[], written: readonly Written[]): Promise<boolean> {
  const replies = new Map(results.map((result) => [result.id, result.reply]));
  const refused = written.filter((row) => row.state === "refused" && /^5\d\d/.test(replies.get(row.id) ?? "")).length;
  const taken = written.filter((row) => row.state === "accepted").length;
  return refused + taken > 0 ? countReplies(tx, account, { taken, refused }) : Promise.resolve(false);
}

const auditLine = (row: Written) => ({ mail: row.id, about: row.about, kind: row.kind });

export type Ledger = {
  add: (result: Result) => void;
  /** What is not written yet. */
  unwritten: () => readonly Result[];
  /** Writes what is there until nothing is left or `ms` have passed; then the loop ends. */
  close: (ms: number) => Promise<void>;
  /** Ends at once and forgets, as a crash would. */
  drop: () => Promise<void>;
};

/** Starts the writing loop: 250 at a time, or what is there after 200 ms. While the database is away it keeps all and tries each second. */
export function openLedger(parts: LedgerParts, journal: Journal, written: (batch: readonly Result[]) => void): Ledger {
  const signal = makeSignal();
  let pending: Result[] = [];
  let ending = false;
  let dropped = false;
  let failures = 0;

  const writeBatch = async (): Promise<void> => {
    const part = pending.slice(0, BATCH * 4);
    const { settled, fault } = await settleEach({ ...parts, sender: journal.sender }, part);
    failures = fault === undefined ? 0 : failures + 1;
    if (fault !== undefined) log.error("mail.unwritten", { fault, waiting: pending.length - settled.length });
    if (dropped) return;
    const done = new Set(settled);
    // What cannot be written is tried again after the others.
    pending = [...pending.slice(part.length), ...part.filter((result) => !done.has(result))];
    journal.settled(settled.map((result) => result.id));
    if (settled.length > 0) written(settled);
    if (fault !== undefined) await signal.wait(1000);
  };

  const run = async (): Promise<void> => {
    while (!dropped) {
      if (pending.length === 0 && ending) return;
      if (pending.length === 0) await signal.wait(5000);
      if (pending.length > 0 && pending.length < BATCH && !ending && failures === 0) await signal.wait(AT_MOST_MS);
      if (pending.length > 0 && !dropped) await writeBatch();
    }
  };
  const running = run();

  return {
    add: (result) => {
      if (dropped) return;
      pending.push(result);
      if (pending.length === 1 || pending.length === BATCH) signal.ring();
    },
    unwritten: () => pending,
    close: async (ms) => {
      ending = true;
      signal.ring();
      if (await atMost(running, ms)) return;
      // The write that is under way, if any, is not waited for: the journal keeps what is not settled.
      dropped = true;
      signal.ring();
    },
    drop: async () => {
      dropped = true;
      pending = [];
      signal.ring();
      await running;
    },
  };
}
