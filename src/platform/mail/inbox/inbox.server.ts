// The mailbox that answers come to: waits for new mail (IMAP IDLE), takes each in once, and changes nothing in the mailbox.
import { sql } from "kysely";
import { type Db, inTransaction, type Tx } from "../../db/db.server.ts";
import { theHouse } from "../../db/scope.ts";
import { log } from "../../log.server.ts";
import { classifyMail } from "../incoming/classify.ts";
import { connectImap, type ImapFlow } from "./connect.server.ts";
import type { ImapSettings } from "./settings.ts";
import { takeIn } from "./taking.server.ts";

/** `wait`: milliseconds until the mailbox is gone to again, after so many failures in a row; see `inboxWait`. */
export type InboxParts = { db: Db; imap: ImapSettings; now: () => Date; wait: (failed: number) => number };
export type Inbox = { stop: () => Promise<void> };

/** How far back a mailbox is read the first time, or when its numbers have been made anew. */
const firstDays = 14;
/** Asks at least this often, whatever the server says by itself (RFC 2177: IDLE is begun again before 29 minutes). */
const askEvery = 4 * 60_000;
/** A mail that cannot be stored after so many tries is kept without its words, so that those behind it come in. */
const mostTries = 5;
/** A mail that its own server refuses to hand out so often, more than half an hour long, is passed over: it stays in the mailbox. */
const mostRefusals = 12;
const largest = 30_000_000;
const dayMs = 86_400_000;

/**
 * Reads the mailbox until it is stopped. The place it has reached is stored with each mail, in one transaction: after a crash nothing
 * is lost, and what comes again is known. A lost connection is taken up again, later each time, at most five minutes.
 */
export function startInbox(parts: InboxParts): Inbox {
  const stopping = new AbortController();
  const tries: Tries = { refused: new Map(), stored: new Map() };
  const done = (async () => {
    for (let failed = 0; !stopping.signal.aborted; ) {
      try {
        await visit(parts, tries, stopping.signal);
        failed = 0;
      } catch (fault) {
        failed += 1;
        log.warn("inbox", { fault, failed });
      }
      await pause(parts.wait(failed), stopping.signal);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

/** 2 s, 4 s … five minutes, each up to a half longer, so that many houses do not come back at once. */
export const inboxWait = (failed: number, chance: number): number =>
  Math.min(300_000, 1000 * 2 ** Math.min(failed, 9)) * (1 + chance / 2);

/** How often each mail, by its number, was refused by its server, and how often it was tried to store it. */
type Tries = { refused: Map<number, number>; stored: Map<number, number> };

const once = (counts: Map<number, number>, uid: number): number => {
  const count = (counts.get(uid) ?? 0) + 1;
  counts.set(uid, count);
  return count;
};

/** One connection: reads what is new whenever the server says so, until the connection ends. */
async function visit(parts: InboxParts, tries: Tries, stop: AbortSignal): Promise<void> {
  const client = await connectImap(parts.imap);
  const wake = awaken(client, stop);
  try {
    await client.mailboxOpen(parts.imap.folder, { readOnly: true });
    while (client.usable && !stop.aborted) {
      await readNew(client, parts, tries);
      await wake.wait(askEvery);
      if (client.usable && !stop.aborted) await client.noop();
    }
  } finally {
    wake.end();
    if (client.usable) await client.logout().catch(() => client.close());
    else client.close();
  }
}

// Something may come while the last mail is still being read: it is remembered, so that the next wait ends at once.
function awaken(client: ImapFlow, stop: AbortSignal) {
  let news = false;
  let ring: (() => void) | undefined;
  const call = () => {
    news = true;
    ring?.();
  };
  client.on("exists", call);
  client.on("close", call);
  stop.addEventListener("abort", call);
  return {
    wait: async (ms: number) => {
      if (!news)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          ring = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      news = stop.aborted;
      ring = undefined;
    },
    end: () => stop.removeEventListener("abort", call),
  };
}

type Cursor = { validity: bigint; lastUid: number };

async function readNew(client: ImapFlow, parts: InboxParts, tries: Tries): Promise<void> {
  const box = client.mailbox;
  if (box === false) throw new Error("the mailbox is not open");
  const name = mailboxName(parts.imap);
  const known = await inTransaction(parts.db, theHouse, (tx) => cursorOf(tx, name));
  const same = known !== undefined && known.validity === box.uidValidity;
  const query = same
    ? { uid: `${known.lastUid + 1}:*` }
    : { since: new Date(parts.now().getTime() - firstDays * dayMs) };
  const found = (await client.search(query, { uid: true })) || [];
  // `n:*` gives the last mail even when it is older than n (RFC 3501, 6.4.8).
  const fresh = found.filter((uid) => !same || uid > known.lastUid).toSorted((a, b) => a - b);
  for (const uid of fresh) {
    await readOne(client, parts, { name, validity: box.uidValidity, uid }, tries);
    tries.refused.delete(uid);
    tries.stored.delete(uid);
  }
  if (!same && fresh.length === 0) {
    const start = { name, validity: box.uidValidity, uid: box.uidNext - 1 };
    await inTransaction(parts.db, theHouse, (tx) => reached(tx, start, parts.now()));
  }
}

type Place = { name: string; validity: bigint; uid: number };

async function readOne(client: ImapFlow, parts: InboxParts, place: Place, tries: Tries): Promise<void> {
  const bytes = await sourceOf(client, place.uid).catch((fault: unknown) => {
    // A lost line says nothing about the mail.
    if (!isRefusal(fault)) throw fault;
    if (once(tries.refused, place.uid) < mostRefusals) throw fault;
    log.error("inbox.passed-over", { uid: place.uid });
    return undefined;
  });
  const read = bytes && classifyMail(bytes);
  const tried = once(tries.stored, place.uid);
  await inTransaction(parts.db, theHouse, async (tx) => {
    if (bytes && read?.ok && tried <= mostTries)
      await takeIn(tx, bytes, tried < mostTries ? read.mail : wordless(read.mail), parts.now());
    else if (tried > mostTries) log.error("inbox.passed-over", { uid: place.uid });
    await reached(tx, place, parts.now());
  });
}

async function sourceOf(client: ImapFlow, uid: number): Promise<Uint8Array | undefined> {
  const got = await client.fetchOne(String(uid), { uid: true, source: { maxLength: largest } }, { uid: true });
  return got === false ? undefined : got.source;
}

/** The server answered, and said no (RFC 9051, 7.1). */
const isRefusal = (fault: unknown): boolean =>
  fault instanceof Error && "responseStatus" in fault && ["NO", "BAD"].includes(String(fault.responseStatus));

const wordless = <T extends { text: string; subject: string }>(mail: T): T => ({
  ...mail,
  kind: "other",
  text: "",
  subject: "",
});

const mailboxName = ({ user, host, port, folder }: ImapSettings): string => `${user}@${host}:${port}/${folder}`;

async function cursorOf(tx: Tx, name: string): Promise<Cursor | undefined> {
  const { rows } = await sql<{ validity: string; lastUid: string }>`
    select validity::text as validity, last_uid::text as "lastUid" from mailbox where name = ${name}`.execute(tx);
  return rows[0] && { validity: BigInt(rows[0].validity), lastUid: Number(rows[0].lastUid) };
}

async function reached(tx: Tx, { name, validity, uid }: Place, now: Date): Promise<void> {
  await sql`insert into mailbox (name, validity, last_uid, read_at)
    values (${name}, ${String(validity)}::bigint, ${uid}, ${now}::timestamptz)
    on conflict (name) do update set validity = excluded.validity, read_at = excluded.read_at,
      last_uid = case when mailbox.validity = excluded.validity then greatest(mailbox.last_uid, excluded.last_uid) else excluded.last_uid end`.execute(
    tx,
  );
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    stop.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
