// SQL for the outbox as the sender uses it. Decides nothing; leases and due times are on the database's clock.
import { sql } from "kysely";
import type { Tx } from "../db/db.server.ts";
import type { MailRow } from "./message.ts";
import { storable } from "./storable.ts";

/** `triedMs`: how long ago the first try failed, in milliseconds; 0 before that. */
export type Claimed = MailRow & {
  employer: string | null;
  about: string;
  kind: string;
  attempts: number;
  triedMs: number;
  /** How long it may still be handed over, in milliseconds at the claim; null for as long as one likes. */
  lastsMs: number | null;
  /** The end of the lease as the database wrote it: no two claims of a mail have the same. */
  lease: string;
};

export const LEASE_SECONDS = 120;

/**
 * Claims up to `limit` due mails for `sender`, in order of lane, due time and id. Mails of an employer that has paused
 * stay, except lane 0: a sign-in link is no part of a batch. So do mails whose `not_after` has passed. While the account rests nothing is claimed;
 * where it rests because too much came back, lane 0 still is. `due` replaces the
 * database's clock in tests.
 */
export async function claim(
  tx: Tx,
  sender: string,
  want: { limit: number; lane0Only: boolean; due: Date | undefined; account: string },
): Promise<Claimed[]> {
  const lane = want.lane0Only ? sql`and lane = 0` : sql``;
  const due = want.due ? sql`${want.due}::timestamptz` : sql`now()`;
  // A materialized CTE: as `id in (select … limit …)` the planner may run the select again and claim more than the limit.
  const { rows } = await sql<Claimed>`
    with due as materialized (
      select id from outbox
      where state = 'queued' and next_try <= ${due} and (not_after is null or not_after > ${due}) ${lane}
        and not exists (select from mail_account a where a.name = ${want.account} and a.paused_at is not null
          and (lane > 0 or a.paused_why <> 'bounces'))
        and (lane = 0 or employer is null or employer <> all (array(select e.id from employer e where e.paused_at is not null)))
      order by lane, next_try, id limit ${want.limit} for update skip locked)
    update outbox o set state = 'claimed', claimed_by = ${sender}, lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
    from due where o.id = due.id
    returning o.id, employer, about, kind, message_id, from_addr, reply_to, to_addr, lang, subject, body_text, body_html,
      lane, private, attempts, lease_until::text as lease, coalesce(greatest(0, extract(epoch from ${due} - tried_at) * 1000), 0)::double precision as "triedMs",
      (extract(epoch from not_after - ${due}) * 1000)::double precision as "lastsMs"`.execute(tx);
  return rows.sort((a, b) => a.lane - b.lane || a.id - b.id);
}

/** What is to be written about one mail. `released`: claimed, but not tried. */
export type Result = {
  id: number;
  employer: string | null;
  state: "accepted" | "refused" | "uncertain" | "again" | "released";
  /** Milliseconds until the next try, for `again`. */
  waitMs: number;
  reply: string | null;
  /** When the dot left, ISO; null when nobody knows whether it did. */
  at: string | null;
  /** The claim it was tried under (`Claimed.lease`); left out, it holds for whatever claim there is. */
  lease?: string;
};

export type Written = { id: number; about: string; kind: string; state: string };

/**
 * Writes results, all of one employer. A row that has been settled already stays as it is and is not returned, so a
 * second run changes nothing. With `sender` only what that one has claimed is touched, and with a lease only that claim: a late word, or
 * one that is said again after a lost commit, must not let go what was taken up since. An acceptance counts whoever has the row, also
 * one in doubt or, after a lost commit, queued.
 */
export async function writeResults(
  tx: Tx,
  results: readonly Result[],
  { due, sender }: { due: Date | undefined; sender: string | undefined },
): Promise<Written[]> {
  const owned = sender === undefined ? sql`` : sql`and o.claimed_by = ${sender}`;
  const from = due ? sql`${due}::timestamptz` : sql`now()`;
  const { rows } = await sql<Written>`
    update outbox o set
      state = case r.state when 'again' then 'queued' when 'released' then 'queued' else r.state end,
      attempts = o.attempts + case when r.state in ('again', 'accepted', 'refused', 'uncertain') then 1 else 0 end,
      next_try = case r.state when 'again' then ${from} + make_interval(secs => r.wait) else o.next_try end,
      claimed_by = case when r.state in ('again', 'released') then null else o.claimed_by end,
      lease_until = null,
      tried_at = case r.state when 'again' then coalesce(o.tried_at, ${from}) else o.tried_at end,
      doubted_at = case r.state when 'uncertain' then coalesce(o.doubted_at, ${from}) else o.doubted_at end,
      handed_at = case r.state when 'accepted' then coalesce(r.at, now()) when 'uncertain' then coalesce(r.at, o.handed_at) else o.handed_at end,
      accepted_at = case r.state when 'accepted' then coalesce(r.at, now()) else o.accepted_at end,
      smtp_reply = coalesce(r.reply, o.smtp_reply)
    from jsonb_to_recordset(${JSON.stringify(results.map(forDatabase))}::jsonb)
      as r(id bigint, state text, wait double precision, reply text, at timestamptz, lease timestamptz)
    where o.id = r.id and ((o.state = 'claimed' and o.lease_until = coalesce(r.lease, o.lease_until) ${owned})
      or (r.state = 'accepted' and o.state in ('claimed', 'uncertain', 'queued')))
    returning o.id, o.about, o.kind, r.state`.execute(tx);
  return rows;
}

const forDatabase = (result: Result) => ({
  id: result.id,
  state: result.state,
  wait: result.waitMs / 1000,
  reply: result.reply === null ? null : storable(result.reply, 500),
  at: result.at,
  lease: result.lease ?? null,
});

type Standing = { id: number; employer: string | null; state: string; claimedBy: string | null };

/** How these rows stand. */
export async function statesOf(tx: Tx, ids: readonly number[]): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select id, employer, state, claimed_by as "claimedBy" from outbox where id = any (${ids}::bigint[])`.execute(tx);
  return rows;
}

/**
 * Puts back what this sender had claimed and never begun, all but `kept`: what may have left, or is in its hands now. With
 * `doubted` also what another sender put in doubt for it meanwhile: after a start, when the journal knows best. Returns how many.
 */
export async function requeueOwn(tx: Tx, sender: string, kept: readonly number[], doubted: boolean): Promise<number> {
  const more = doubted ? sql`or (state = 'uncertain' and handed_at is null)` : sql``;
  const { rows } = await sql`
    update outbox set state = 'queued', claimed_by = null, lease_until = null
    where claimed_by = ${sender} and (state = 'claimed' ${more}) and id <> all (${kept}::bigint[])
    returning id`.execute(tx);
  return rows.length;
}

/** Claimed rows of senders that are gone: whether those mails left, only their own journal knows. */
export async function lapsed(tx: Tx, sender: string): Promise<{ id: number; employer: string | null }[]> {
  const { rows } = await sql<{ id: number; employer: string | null }>`
    select id, employer from outbox
    where state = 'claimed' and claimed_by <> ${sender} and lease_until < now() order by id limit 1000`.execute(tx);
  return rows;
}

/** Names the database: another server or another database never has the same, nor a copy that was put back (`newEpoch`). */
export async function databaseName(tx: Tx): Promise<string> {
  await sql`insert into outbox_epoch default values on conflict do nothing`.execute(tx);
  const { rows } = await sql<{ name: string }>`
    select (select system_identifier from pg_control_system())::text || '/' ||
      (select oid from pg_database where datname = current_database())::text || '/' ||
      (select id from outbox_epoch)::text as name`.execute(tx);
  return rows[0]?.name ?? "";
}
