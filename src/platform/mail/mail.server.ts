// Posting a mail: an outbox row in the transaction of the fact. The mail leaves after commit, or not at all.
import { sql } from "kysely";
import type { Tx } from "../db/db.server.ts";
import { newId } from "../ids.server.ts";

export type Mail = {
  employer: string | null;
  /** The thing it is about, with kind and version: the same three are never posted twice. */
  about: string;
  kind: string;
  version?: number;
  from: string;
  replyTo?: string;
  to: string;
  lang: string;
  subject: string;
  text: string;
  html: string;
  /** 0: somebody waits at a screen. 1: the usual. 2: the rest. */
  lane?: 0 | 1 | 2;
  /** Not before this moment (undo, human hours). */
  notBefore?: Date;
  /** Not handed over from this moment on: then it waits until somebody says when (`putting-off.server.ts`). */
  notAfter?: Date | null;
  /** Between two people alone: what comes back about it is in the view `came_private`, and in no list that others read. */
  private?: true;
  /** The row goes once the mail has come to its end: nobody is to read a code or an erased person's address in it later. */
  forget?: boolean;
};

/** The domain behind the @ of an address, for the Message-ID. */
const domainOf = (address: string): string => address.replace(/^.*@/, "").replace(/>.*$/, "");

/** Inserts the mails and returns their row ids in the same order. A mail that was posted before keeps its row. */
export async function post(tx: Tx, mails: readonly Mail[]): Promise<number[]> {
  const ids: number[] = [];
  for (let start = 0; start < mails.length; start += 200) {
    const part = mails.slice(start, start + 200);
    const rows = part.map((mail) => ({
      employer: mail.employer,
      about: mail.about,
      kind: mail.kind,
      version: mail.version ?? 0,
      message_id: `<${newId()}@${domainOf(mail.from)}>`,
      from_addr: mail.from,
      reply_to: mail.replyTo ?? null,
      to_addr: mail.to,
      lang: mail.lang,
      subject: mail.subject,
      body_text: mail.text,
      body_html: mail.html,
      lane: mail.lane ?? 1,
      ...(mail.notBefore ? { next_try: mail.notBefore } : {}),
      not_after: mail.notAfter ?? null,
      private: mail.private ?? false,
      forget: mail.forget ?? false,
    }));
    const made = await tx
      .insertInto("outbox")
      .values(rows)
      .onConflict((c) => c.columns(["about", "kind", "version"]).doUpdateSet({ kind: sql`excluded.kind` }))
      .returning("id")
      .execute();
    ids.push(...made.map((row) => row.id));
  }
  await sql`select pg_notify('gjensvar_outbox', '')`.execute(tx);
  return ids;
}

/**
 * Takes back mails that have not left. Returns the ids that were stopped; the others had gone or were going. One that was in doubt and waits
 * to go once more may have arrived: it counts as gone, since another in its place would be a second mail. `last`: no other will
 * take its place, so that one is stopped too.
 */
export async function takeBack(tx: Tx, ids: readonly number[], last = false): Promise<number[]> {
  if (ids.length === 0) return [];
  const queued = tx
    .updateTable("outbox")
    .set({ state: "cancelled" })
    .where("id", "in", ids)
    .where("state", "=", "queued");
  const rows = await (last ? queued : queued.where("doubted_at", "is", null)).returning("id").execute();
  return rows.map((row) => row.id);
}

/** What mails of this kind are about that were refused, at once or later, in the last month. `about` asks for some only. */
export async function refusedOf(tx: Tx, kind: string, about?: readonly string[]): Promise<string[]> {
  const some = about ? sql`and about = any(${about}::uuid[])` : sql``;
  const { rows } = await sql<{ about: string }>`
    select about from outbox where state = 'refused' and kind = ${kind} and created_at > now() - interval '30 days' ${some}
    order by id desc limit 1000`.execute(tx);
  return rows.map((row) => row.about);
}
