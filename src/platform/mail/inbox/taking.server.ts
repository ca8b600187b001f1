// Taking one mail in: read, matched to the mail of ours that it answers, kept once, and told to whom it concerns.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Db, inTransaction, type Tx } from "../../db/db.server.ts";
import { theHouse } from "../../db/scope.ts";
import { newId } from "../../ids.server.ts";
import { announce } from "../../queue/facts.server.ts";
import { countReturned } from "../account.server.ts";
import { answeredIds, ownId, sentTo } from "../incoming/answered.ts";
import type { Bounce } from "../incoming/bounces.ts";
import { type ClassifiedMail, classifyMail } from "../incoming/classify.ts";
import { messageText } from "../incoming/message-text.ts";
import { readParts } from "../incoming/parts.ts";
import { storable } from "../storable.ts";
import { awaitResult, refuseReturned } from "./returned.server.ts";

/** What became of a mail. `known`: it had been taken in before. */
export type Taken = "taken" | "known" | "not a mail";

/** Somebody has written, or their server has. Payload: `{ employer, ids }`, ids of `incoming`. */
export const mailCame = "mail.came";

type Ours = { id: number; employer: string | null; about: string; to: string };

/**
 * Takes one mail in, in one transaction. The same mail twice is one, whichever way it came. A bounce that is final turns the mail it speaks
 * of into a refused one, if that mail names this recipient; everything else is announced to the rooms. Never throws for what the mail holds.
 */
export function takeMail(db: Db, bytes: Uint8Array, now: Date): Promise<Taken> {
  const read = classifyMail(bytes);
  if (!read.ok) return Promise.resolve("not a mail");
  return inTransaction(db, theHouse, (tx) => takeIn(tx, bytes, read.mail, now));
}

/** The same, in a transaction that is open. */
export async function takeIn(tx: Tx, bytes: Uint8Array, mail: ClassifiedMail, now: Date): Promise<Taken> {
  const told = mail.bounces.slice(0, 1000).map(keptBounce);
  const byId = await oursById(tx, idsIn(answeredIds(bytes)));
  const answered = byId ?? (await oursByRecipient(tx, told));
  const bounces = oursFirst(byId ? named(told, byId) : told, answered);
  const employer = answered?.employer ?? (answered ? null : await employerAt(tx, idsIn(sentTo(bytes))));
  const id = newId();
  const kept = await tx
    .insertInto("incoming")
    .values({
      id,
      employer,
      digest: digestOf(bytes, mail),
      kind: mail.kind,
      from_addr: storable(mail.from, 320),
      subject: storable(mail.subject, 1000),
      body: storable(strange(mail, bounces, answered) ? noticeIn(bytes) : mail.text, 100_000),
      outbox: answered?.id ?? null,
      bounces: JSON.stringify(bounces.slice(0, 50)),
      came_at: now,
    })
    .onConflict((conflict) => conflict.column("digest").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!kept) return "known";
  if (!employer) return "taken";
  if (answered && bounces.some((one) => one.permanent)) {
    await awaitResult(tx, answered.id);
    const refused = await refuseReturned(tx, [answered.id]);
    if (refused.length > 0) {
      await countReturned(tx);
      await announce(tx, "mail.refused", { employer, ids: [answered.about] });
    }
  }
  await announce(tx, mailCame, { employer, ids: [id] });
  return "taken";
}

/** A mail with an id of its own is the same in whatever wrapping it came: by the mailbox, by the webhook, or by both. */
function digestOf(bytes: Uint8Array, { kind, from, subject, text, bounces }: ClassifiedMail): string {
  const id = ownId(bytes);
  const same = id === "" ? bytes : JSON.stringify([id, kind, from, subject, text, bounces]);
  return createHash("sha256").update(same).digest("hex");
}

/** Each of our mails has one recipient: a report about it that names nobody means that one. */
const named = (bounces: readonly Bounce[], ours: Ours): readonly Bounce[] =>
  bounces.length === 1 ? bounces.map((one) => ({ ...one, recipient: one.recipient || ours.to })) : bounces;

/** Only the first ones are kept: those about this mail's recipient are among them. */
function oursFirst(bounces: readonly Bounce[], ours: Ours | undefined): Bounce[] {
  const apart = (one: Bounce) => Number(!isAbout(one, ours));
  return bounces.toSorted((a, b) => apart(a) - apart(b));
}

const isAbout = (one: Bounce, ours: Ours | undefined): boolean =>
  one.recipient.toLowerCase() === ours?.to.toLowerCase();

/** A report in which nothing is said of a recipient of ours: a person reads it, so its words are kept. */
const strange = (mail: ClassifiedMail, bounces: readonly Bounce[], ours: Ours | undefined): boolean =>
  mail.kind === "bounce" && !bounces.some((one) => isAbout(one, ours));

/** More than this of a server's notice is technique. */
const noticeIn = (bytes: Uint8Array): string => messageText(readParts(bytes)).trim().slice(0, 3000);

/** Ids and addresses come out of a stranger's mail as its words do. */
const idsIn = (found: readonly string[]): string[] => found.slice(0, 200).map((one) => storable(one, 998));
const keptBounce = ({ recipient, status, ...rest }: Bounce): Bounce => ({
  ...rest,
  recipient: storable(recipient, 320),
  status: status === null ? null : storable(status, 20),
});

async function oursById(tx: Tx, ids: readonly string[]): Promise<Ours | undefined> {
  if (ids.length === 0) return undefined;
  const { rows } = await sql<Ours>`
    select o.id, o.employer, o.about, o.to_addr as "to" from outbox o
    join unnest(${ids}::text[]) with ordinality as named(message_id, place) on named.message_id = o.message_id
    order by named.place limit 1`.execute(tx);
  return rows[0];
}

/** A bounce without the mail it is about can only be the last one sent to that address: a week back, one employer. */
async function oursByRecipient(tx: Tx, bounces: readonly Bounce[]): Promise<Ours | undefined> {
  const to = bounces.map((bounce) => bounce.recipient.toLowerCase()).filter((one) => one !== "");
  if (to.length === 0) return undefined;
  const { rows } = await sql<Ours & { others: number }>`
    select id, employer, about, to_addr as "to", count(*) filter (where employer is distinct from first) over () as others
    from (select o.*, first_value(o.employer) over (order by o.id desc) as first from outbox o
      where lower(o.to_addr) = any(${to}::text[]) and o.accepted_at > now() - interval '7 days') sent
    order by id desc limit 1`.execute(tx);
  return rows[0] && Number(rows[0].others) === 0 ? rows[0] : undefined;
}

async function employerAt(tx: Tx, addresses: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select employer as id from mailbox_of where address = any(${addresses}::text[]) limit 2`.execute(tx);
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}

/** Puts away a mail that belongs nowhere. False when it is not there, or away already. */
export async function putAside(tx: Tx, incoming: string, staff: string, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable("incoming")
    .set({ aside_by: staff, aside_at: now })
    .where("id", "=", incoming)
    .where("aside_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
