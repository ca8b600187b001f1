// Mails in doubt: asked for among the sent ones, sent once more after a quarter of an hour, or settled by a person.
import { sql } from "kysely";
import { recordMany } from "../audit/audit.server.ts";
import { inTransaction, type Tx } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { log } from "../log.server.ts";
import { type LedgerParts, settle } from "./ledger.server.ts";

/** Which of these Message-IDs lie among the sent mails, as far as the mail server can tell. */
export type SentFolder = (messageIds: readonly string[]) => Promise<ReadonlySet<string>>;

/** How long a mail is in doubt before it goes out once more. */
const RESEND_MINUTES = 15;

type Doubted = { id: number; employer: string | null; messageId: string };

/**
 * Settles what can be settled without a person: what lies among the sent mails is accepted; what has been in doubt for 15 minutes is
 * queued once more with the same Message-ID, never a second time. After a restore nothing is sent by itself. Run it as often as you like.
 */
export async function settleDoubts(parts: LedgerParts, sentFolder: SentFolder | undefined, now: Date): Promise<void> {
  if (sentFolder) await askFolder(parts, sentFolder, now);
  const again = await resend(parts);
  if (again > 0) log.warn("mail.resent", { mails: again });
}

async function askFolder(parts: LedgerParts, sentFolder: SentFolder, now: Date): Promise<void> {
  const mails = await inTransaction(parts.db, theHouse, doubted);
  if (mails.length === 0) return;
  try {
    const found = await sentFolder(mails.map((mail) => mail.messageId));
    const arrived = mails.filter((mail) => found.has(mail.messageId));
    const at = now.toISOString();
    await settle(
      parts,
      arrived.map(({ id, employer }) => ({ id, employer, state: "accepted", waitMs: 0, reply: null, at })),
    );
  } catch (fault) {
    log.warn("mail.sent-folder", { fault });
  }
}

/** A hundred mails in doubt that are not over a month old, the newest first: a person settles the others. */
async function doubted(tx: Tx): Promise<Doubted[]> {
  const { rows } = await sql<Doubted>`
    select id, employer, message_id as "messageId" from outbox
    where state = 'uncertain' and created_at > now() - interval '30 days' order by id desc limit 100`.execute(tx);
  return rows;
}

const due = (at: Date | undefined) => (at ? sql`${at}::timestamptz` : sql`now()`);
const longInDoubt = (at: Date | undefined) =>
  sql`state = 'uncertain' and resent_at is null and doubted_at <= ${due(at)} - make_interval(mins => ${RESEND_MINUTES})`;

/** Sends once more what has been in doubt for long enough, each employer's with a line in its log. Audit: `mail.resent` for each mail. */
async function resend({ db, dueBy }: LedgerParts): Promise<number> {
  const at = dueBy?.();
  const employers = await inTransaction(db, theHouse, async (tx) => {
    const found = sql<{ id: string | null }>`select distinct employer as id from outbox where ${longInDoubt(at)}`;
    return (await found.execute(tx)).rows.map((row) => row.id);
  });
  let again = 0;
  for (const employer of employers) {
    const scope = employer === null ? theHouse : { house: true as const, employer };
    again += await inTransaction(db, scope, async (tx) => {
      const rows = await resendOnce(tx, employer, at);
      if (employer !== null) await recordMany(tx, { kind: "house", id: null, employer }, "mail.resent", rows);
      return rows.length;
    });
  }
  return again;
}

type Resent = { mail: number; about: string; kind: string };

async function resendOnce(tx: Tx, employer: string | null, at: Date | undefined): Promise<Resent[]> {
  const { rows } = await sql<Resent>`
    update outbox set state = 'queued', claimed_by = null, resent_at = ${due(at)}, next_try = ${due(at)}
    where ${longInDoubt(at)} and employer is not distinct from ${employer}::uuid
    returning id as mail, about, kind`.execute(tx);
  return rows;
}

/**
 * A person says what became of mails in doubt: `arrived` makes them accepted, `again` lets them go once more with the same Message-ID,
 * between these moments where there are any.
 * Returns what was changed: a mail that is in doubt no longer stays as it is. Audit and facts are the caller's.
 */
export async function settleByHand(
  tx: Tx,
  ids: readonly number[],
  how: "arrived" | "again",
  when: { notBefore?: Date; notAfter?: Date | null } = {},
): Promise<{ id: number; about: string }[]> {
  const change =
    how === "arrived"
      ? sql`state = 'accepted', accepted_at = coalesce(handed_at, doubted_at, now())`
      : sql`state = 'queued', claimed_by = null, resent_at = now(),
          next_try = coalesce(${when.notBefore ?? null}::timestamptz, now()), not_after = ${when.notAfter ?? null}::timestamptz`;
  const { rows } = await sql<{ id: number; about: string }>`
    update outbox set ${change} where id = any(${ids}::bigint[]) and state = 'uncertain' returning id, about`.execute(
    tx,
  );
  if (rows.length > 0) await sql`select pg_notify('gjensvar_outbox', '')`.execute(tx);
  return rows;
}
