// What became of each mail, written in batches: state, audit line and fact in one transaction for each employer.
import { recordMany } from "../audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { atMost } from "../grace.ts";
import { log } from "../log.server.ts";
import type { announce } from "../queue/facts.server.ts";
import { countReplies } from "./account.server.ts";
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
 * `kinds` beside them, and `mails` (their outbox rows). A second run finds nothing to change and announces nothing.
 */
export async function settle(parts: LedgerParts, results: readonly Result[]): Promise<void> {
  for (const [employer, own] of Map.groupBy(results, (result) => result.employer)) {
    const scope = employer === null ? theHouse : { house: true as const, employer };
    let rests = false;
    const written = await inTransaction(parts.db, scope, async (tx) => {
      const rows = await writeResults(tx, own, { due: parts.dueBy?.(), sender: parts.sender });
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
    const batch = pending.slice(0, BATCH * 4);
    try {
      await settle({ ...parts, sender: journal.sender }, batch);
    } catch (fault) {
      failures += 1;
      log.error("mail.unwritten", { fault, waiting: pending.length });
      await signal.wait(1000);
      return;
    }
    failures = 0;
    if (dropped) return;
    pending = pending.slice(batch.length);
    journal.settled(batch.map((result) => result.id));
    written(batch);
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
