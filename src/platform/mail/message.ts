// From an outbox row to the text of one mail and its envelope of exactly one recipient.
import { isSendable, readMailbox } from "./address.ts";
import { headerText, namedAddress, quotedPrintable } from "./mime.ts";

/** What a row says, as far as the mail needs it. */
export type MailRow = {
  id: number;
  message_id: string;
  from_addr: string;
  reply_to: string | null;
  to_addr: string;
  lang: string;
  subject: string;
  body_text: string;
  body_html: string;
  lane: number;
  private: boolean;
};

/** `size` in bytes, before the server's dots are doubled. */
export type Envelope = { from: string; to: string; size: number };
export type Made = { ok: true; envelope: Envelope; mime: Buffer } | { ok: false; why: string };

const MESSAGE_ID = /^<([A-Za-z0-9-]{1,64})@[A-Za-z0-9.-]{1,253}>$/;

/**
 * Text and HTML as multipart/alternative, the text first. Refuses a row whose addresses are not strictly one address each.
 * `Auto-Submitted` (RFC 3834, 5.1) stands on lanes 0 and 2, which no person wrote. A mail of lane 1 carries a person's
 * name and approval and gets none, so that an absence notice or a reply comes back to that person. Where the house reads the
 * sender's mailbox, answers go there and land in their case, all but those of a private mail.
 */
export function makeMessage(
  row: MailRow,
  date: Date,
  housed: { readsReplies: boolean } = { readsReplies: false },
): Made {
  const from = readMailbox(row.from_addr);
  const replyTo = row.reply_to === null ? undefined : readMailbox(row.reply_to);
  const answersTo = housed.readsReplies && !row.private ? undefined : replyTo;
  const id = MESSAGE_ID.exec(row.message_id);
  if (!isSendable(row.to_addr)) return { ok: false, why: "the recipient is not one address" };
  if (!from) return { ok: false, why: "the sender is not one address" };
  if (row.reply_to !== null && !replyTo) return { ok: false, why: "the reply address is not one address" };
  if (!id) return { ok: false, why: "the Message-ID is not one" };
  // Quoted-printable never holds "=_", so the boundary cannot stand in a body.
  const boundary = `=_${id[1]}`;
  const part = (type: string, text: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}\r\n`;
  const head = [
    `From: ${namedAddress(from.name, from.address)}`,
    `To: ${row.to_addr}`,
    ...(answersTo ? [`Reply-To: ${namedAddress(answersTo.name, answersTo.address)}`] : []),
    `Subject: ${headerText(row.subject)}`,
    `Date: ${date.toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: ${row.message_id}`,
    `Content-Language: ${row.lang.replace(/[^A-Za-z0-9-]/g, "")}`,
    ...(row.lane === 1 ? [] : ["Auto-Submitted: auto-generated"]),
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
  ].join("\r\n");
  const body = `${part("text/plain", row.body_text)}${part("text/html", row.body_html)}--${boundary}--\r\n`;
  const mime = Buffer.from(`${head}\r\n\r\n${body}`, "latin1");
  return { ok: true, envelope: { from: from.address, to: row.to_addr, size: mime.length }, mime };
}
