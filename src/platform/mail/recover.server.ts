// After a start: what the journal knows goes into the database before anything is sent.
import { inTransaction } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { log } from "../log.server.ts";
import { type Journal, readJournal, startJournal } from "./journal.server.ts";
import { type LedgerParts, settle } from "./ledger.server.ts";
import { databaseName, lapsed, type Result, requeueOwn, statesOf } from "./store.server.ts";

/**
 * Replays the journal in `folder` (accepted: accepted; may have left: uncertain), then puts back what this sender had
 * claimed and never handed over, then starts a new journal. Running it twice changes nothing more. It needs the folder,
 * not the turn: the rows are this sender's own.
 */
export async function recover(parts: LedgerParts, folder: string, now: Date): Promise<Journal> {
  const database = await inTransaction(parts.db, theHouse, databaseName);
  const { sender, marks } = readJournal(folder, database);
  const ids = [...marks].filter(([, mark]) => mark !== "no").map(([id]) => id);
  let replayed = 0;
  for (let start = 0; start < ids.length; start += 1000) {
    const part = ids.slice(start, start + 1000);
    const rows = await inTransaction(parts.db, theHouse, (tx) => statesOf(tx, part));
    // A mail that another sender has taken up meanwhile is that one's; only an acceptance is news.
    const results = rows
      .filter((row) => ["claimed", "uncertain", "queued"].includes(row.state))
      .filter((row) => row.claimedBy === sender || marks.get(row.id) === "accepted")
      .map(
        (row): Result => ({
          id: row.id,
          employer: row.employer,
          state: marks.get(row.id) === "accepted" ? "accepted" : "uncertain",
          waitMs: 0,
          reply: null,
          at: now.toISOString(),
        }),
      );
    await settle({ ...parts, sender }, results);
    replayed += results.length;
  }
  const back =
    sender === undefined ? 0 : await inTransaction(parts.db, theHouse, (tx) => requeueOwn(tx, sender, ids, true));
  if (replayed + back > 0) log.warn("mail.recovered", { replayed, back });
  return startJournal(folder, database, sender);
}

/** Puts in doubt what senders that are gone had claimed, once their lease is over. */
export async function doubtLapsed(parts: LedgerParts, sender: string): Promise<void> {
  const rows = await inTransaction(parts.db, theHouse, (tx) => lapsed(tx, sender));
  if (rows.length === 0) return;
  log.warn("mail.lapsed", { mails: rows.length });
  await settle(
    parts,
    rows.map((row) => ({ ...row, state: "uncertain", waitMs: 0, reply: null, at: null })),
  );
}
