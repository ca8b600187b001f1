// What the house knows of a mail account: its pace, how many mails its server refused of late, and whether it rests. In the database, so
// that every process sees the same and a restart changes nothing.
import { sql } from "kysely";
import { type Db, inTransaction, type Tx } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { timeLeft } from "./pace.ts";
import type { SmtpSettings } from "./settings.ts";

/** Why an account rests until a person lets it go on. */
export type RestCause = "auth" | "sender" | "bounces";
export type Rest = { why: RestCause; since: Date };
export type Account = { name: string; perMinute: number | null; rest: Rest | null; lastTaken: Date | null };

/** One account is one user at one server. Never holds the password. */
export const accountName = (smtp: Pick<SmtpSettings, "user" | "host" | "port">): string =>
  `${smtp.user ?? ""}@${smtp.host}:${smtp.port}`;

type Row = { name: string; perMinute: number | null; at: Date | null; why: RestCause | null; lastTaken: Date | null };
const columns = sql`name, per_minute as "perMinute", paused_at as at, paused_why as why, last_taken_at as "lastTaken"`;
const shown = ({ name, perMinute, at, why, lastTaken }: Row): Account => ({
  name,
  perMinute,
  rest: at && why ? { why, since: at } : null,
  lastTaken,
});

/** Writes down the pace of an account and returns how it stands. */
export async function enterAccount(tx: Tx, name: string, perMinute: number | null): Promise<Account> {
  const { rows } = await sql<Row>`insert into mail_account (name, per_minute) values (${name}, ${perMinute})
    on conflict (name) do update set per_minute = excluded.per_minute returning ${columns}`.execute(tx);
  return shown(rows[0] ?? { name, perMinute, at: null, why: null, lastTaken: null });
}

export async function restOf(tx: Tx, name: string): Promise<Rest | null> {
  const { rows } = await sql<Row>`select ${columns} from mail_account where name = ${name}`.execute(tx);
  return rows[0] ? shown(rows[0]).rest : null;
}

/** Every account this installation has sent with. */
export async function mailAccounts(db: Db): Promise<Account[]> {
  const { rows } = await inTransaction(db, theHouse, (tx) =>
    sql<Row>`select ${columns} from mail_account order by name`.execute(tx),
  );
  return rows.map(shown);
}

/** Lets an account rest. One that rests already keeps its first reason. True when it did not rest before. */
export async function restAccount(tx: Tx, name: string, why: RestCause): Promise<boolean> {
  const { rows } = await sql`update mail_account set paused_at = now(), paused_why = ${why}
    where name = ${name} and paused_at is null returning name`.execute(tx);
  return rows.length > 0;
}

/** A person lets every account go on; what was refused before counts no more. Every sender hears of it at once. */
export async function wakeAccounts(db: Db): Promise<void> {
  await inTransaction(db, theHouse, async (tx) => {
    await sql`update mail_account set paused_at = null, paused_why = null, taken = 0, refused = 0
      where paused_at is not null`.execute(tx);
    await sql`select pg_notify('gjensvar_outbox', '')`.execute(tx);
  });
}

/**
 * Counts what the server said, and lets the account rest when too much was refused: at least 50 mails, 5 % of them or more. Old mails
 * fade: above 400 both numbers are halved, so that it is the last few hundred that speak. True when it rests from now on.
 */
export async function countReplies(tx: Tx, name: string, said: { taken: number; refused: number }): Promise<boolean> {
  const { rows } = await sql<{ storm: boolean }>`
    update mail_account set
      last_taken_at = case when ${said.taken} > 0 then now() else last_taken_at end,
      taken = (taken + ${said.taken}) / case when taken + refused > 400 then 2 else 1 end,
      refused = (refused + ${said.refused}) / case when taken + refused > 400 then 2 else 1 end
    where name = ${name} returning taken + refused >= 50 and refused * 20 >= taken + refused as storm`.execute(tx);
  return said.refused > 0 && rows[0]?.storm === true && restAccount(tx, name, "bounces");
}

/** A mail that had been taken came back for good: it counts with the account that is in use, where there is only one. */
export async function countReturned(tx: Tx): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from mail_account limit 2`.execute(tx);
  const only = rows.length === 1 ? rows[0]?.name : undefined;
  if (only !== undefined) await countReplies(tx, only, { taken: -1, refused: 1 });
}

/**
 * Milliseconds until the mails about these things have left at the account's pace, with all that stands before them, whoever posted it;
 * null when nothing slows them or nothing of them waits. An estimate: retries and rests come on top.
 */
export async function timeToLeave(db: Db, about: readonly string[], now: Date): Promise<number | null> {
  const { rows } = await inTransaction(db, theHouse, (tx) =>
    sql<{ ahead: number; last: Date | null; perMinute: number | null }>`
      with last as (select max(next_try) as at from outbox where about = any(${about}::uuid[]) and state in ('queued', 'claimed'))
      select (select count(*)::int from outbox, last where state in ('queued', 'claimed') and lane <= 1 and next_try <= last.at) as ahead,
        last.at as last, (select min(per_minute) from mail_account) as "perMinute" from last`.execute(tx),
  );
  const found = rows[0];
  if (!found?.last) return null;
  const atPace = timeLeft(found.ahead, found.perMinute);
  return atPace === null ? null : atPace + Math.max(0, found.last.getTime() - now.getTime());
}

export type MailQueue = {
  /** Mails of this employer that have not left, and how many of them may leave now. */
  waiting: number;
  due: number;
  /** When the first may leave; null when none waits. */
  first: Date | null;
  /** Until those that may leave now have left at the account's pace, whoever's stand before them; null when nothing slows them. An estimate. */
  leftMs: number | null;
};

/** What of this employer waits in the outbox. */
export async function mailQueue(db: Db, employer: string, now: Date): Promise<MailQueue> {
  const { rows } = await inTransaction(db, theHouse, (tx) =>
    sql<{ waiting: number; due: number; first: Date | null; ahead: number; perMinute: number | null }>`
      select count(*) filter (where own)::int as waiting, count(*) filter (where own and next_try <= ${now}::timestamptz)::int as due,
        min(next_try) filter (where own) as first, count(*) filter (where next_try <= ${now}::timestamptz)::int as ahead,
        (select min(per_minute) from mail_account) as "perMinute"
      from (select next_try, employer is not distinct from ${employer}::uuid as own from outbox
        where state in ('queued', 'claimed') and lane <= 1) waiting`.execute(tx),
  );
  const { waiting, due, first, ahead, perMinute } = rows[0] ?? {
    waiting: 0,
    due: 0,
    first: null,
    ahead: 0,
    perMinute: null,
  };
  return { waiting, due, first, leftMs: due === 0 ? null : timeLeft(ahead, perMinute) };
}
