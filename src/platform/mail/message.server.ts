// From an outbox row to the bytes of one mail and its envelope of exactly one recipient.
import MailComposer from "nodemailer/lib/mail-composer";
import { isSendable, readMailbox } from "./address.ts";

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
};

export type Envelope = { from: string; to: string; size: number };
export type Made = { ok: true; envelope: Envelope; mime: Buffer } | { ok: false; why: string };

/**
 * Makes text and HTML into MIME. Refuses a row whose addresses are not strictly one address each.
 * `Auto-Submitted` (RFC 3834, 5.1) stands on lanes 0 and 2, which no person wrote. A mail of lane 1 carries a person's
 * name and approval and gets none, so that an absence notice or a reply comes back to that person.
 */
export async function makeMessage(row: MailRow, date: Date): Promise<Made> {
  const from = readMailbox(row.from_addr);
  const replyTo = row.reply_to === null ? undefined : readMailbox(row.reply_to);
  if (!isSendable(row.to_addr)) return { ok: false, why: "the recipient is not one address" };
  if (!from) return { ok: false, why: "the sender is not one address" };
  if (row.reply_to !== null && !replyTo) return { ok: false, why: "the reply address is not one address" };
  if (!/^<[A-Za-z0-9-]+@[A-Za-z0-9.-]+>$/.test(row.message_id)) return { ok: false, why: "the Message-ID is not one" };
  const composer = new MailComposer({
    from,
    to: { name: "", address: row.to_addr },
    ...(replyTo ? { replyTo } : {}),
    subject: row.subject.replace(/\p{Cc}+/gu, " ").trim(),
    messageId: row.message_id,
    date,
    text: row.body_text,
    html: row.body_html,
    headers: {
      "Content-Language": row.lang.replace(/[^A-Za-z0-9-]/g, ""),
      ...(row.lane === 1 ? {} : { "Auto-Submitted": "auto-generated" }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "win",
  });
  const mime = await new Promise<Buffer>((resolve, reject) => {
    composer.compile().build((fault, bytes) => (fault ? reject(fault) : resolve(bytes)));
  });
  return { ok: true, envelope: { from: from.address, to: row.to_addr, size: mime.length }, mime };
}
