// What came in: a bounce, an automatic answer, a person's words, a calendar message, a complaint, or something else. Pure.
import { isAutoReply, isComplaint, isMachine } from "./automatic.ts";
import { type Bounce, bouncesOf } from "./bounces.ts";
import { type CalendarMessage, looksLikeCalendar, readCalendar } from "./calendar.ts";
import { subjectPrefixes } from "./history-words.ts";
import { messageText } from "./message-text.ts";
import { addressIn, allParts, bytesOf, header, looksLikeMail, type Part, readParts, textOf } from "./parts.ts";
import { replyText } from "./reply-text.ts";
import { decodeBytes } from "./words-of-headers.ts";

export type MailKind = "bounce" | "auto-reply" | "reply" | "calendar" | "complaint" | "other";

export type ClassifiedMail = {
  kind: MailKind;
  /** The sender's address; empty when the mail names none. */
  from: string;
  subject: string;
  /** The Message-ID that is answered, with its angle brackets. */
  inReplyTo: string | null;
  bounces: Bounce[];
  /** What the person wrote, without history and signature; empty for a bounce or a complaint. */
  text: string;
  calendar: CalendarMessage | null;
};

export type Classified = { ok: true; mail: ClassifiedMail } | { ok: false; why: "empty" | "not a mail" };

/** Bytes that are read at most: what is beyond is attachments. */
const LIMIT = 30_000_000;

/**
 * Reads one mail (RFC 5322) or one bare calendar object, as bytes. Refuses what is neither. Linear in the input's length;
 * never throws. `permanent` on a bounce means that the address will never work.
 */
export function classifyMail(bytes: Uint8Array): Classified {
  const given = bytes.subarray(0, LIMIT);
  const start = Buffer.from(given.subarray(0, 1000)).toString("latin1");
  if (start.trim() === "" && given.length < 1000) return { ok: false, why: "empty" };
  if (looksLikeCalendar(start.replace(/^ï»¿/, "")))
    return { ok: true, mail: bare(readCalendar(decodeBytes(given).replace(/^\uFEFF/, ""))) };
  const mail = readParts(given);
  if (!looksLikeMail(mail)) return { ok: false, why: "not a mail" };
  return { ok: true, mail: classified(mail) };
}

const bare = (calendar: CalendarMessage): ClassifiedMail => ({
  kind: "calendar",
  from: "",
  subject: "",
  inReplyTo: null,
  bounces: [],
  text: "",
  calendar,
});

function classified(mail: Part): ClassifiedMail {
  const subject = header(mail, "subject");
  const base = {
    kind: "other" as MailKind,
    from: addressIn(header(mail, "from")) || addressIn(header(mail, "sender")),
    subject,
    inReplyTo: /<[^<>\s]{1,990}>/.exec(mail.headers.get("in-reply-to")?.[0] ?? "")?.[0] ?? null,
    bounces: [] as Bounce[],
    text: "",
    calendar: null as CalendarMessage | null,
  };
  if (isComplaint(mail)) return { ...base, kind: "complaint" };
  const bounces = bouncesOf(mail);
  if (bounces) return { ...base, kind: "bounce", bounces };
  const words = messageText(mail);
  const text = words === "" ? "" : replyText(words);
  const calendar = calendarOf(mail);
  const full = { ...base, text, calendar };
  const asksOrAnswers = calendar !== null && calendar.method !== null && calendar.method !== "PUBLISH";
  if (asksOrAnswers || (calendar !== null && text === "")) return { ...full, kind: "calendar" };
  if (isAutoReply(mail, text)) return { ...full, kind: "auto-reply" };
  if (isMachine(mail)) return { ...full, kind: "other" };
  const said = text === "" ? withoutWords(mail, subject) : text;
  return { ...full, text: said, kind: said === "" ? "other" : "reply" };
}

/** A mail whose words stand in its subject, or that carries only files: then these are named. */
function withoutWords(mail: Part, subject: string): string {
  const prefix = new RegExp(`^(?:(?:${subjectPrefixes.join("|")})(?:\\[\\d{1,3}\\])?\\s?[::]\\s{0,5}){1,20}`, "iu");
  const plain = subject.slice(0, 998).replace(prefix, "").trim();
  if (plain !== "") return plain;
  const files = allParts(mail).flatMap((part) => {
    const name = (part.params.name ?? "").trim();
    return name === "" ? [] : [`[${name.slice(0, 200)}]`];
  });
  return files.slice(0, 20).join(" ");
}

/** The calendar object of a mail: its own part, or a file with that ending. Not those of mails carried inside. */
function calendarOf(mail: Part): CalendarMessage | null {
  const parts = allParts(mail).filter((part) => part.parts.length === 0);
  const named = parts.filter(
    (part) =>
      part.type === "text/calendar" || part.type === "application/ics" || /\.ics$/i.test(part.params.name ?? ""),
  );
  const best = named.find((part) => part.params.method !== undefined) ?? named[0];
  if (!best) return null;
  const text = best.type === "text/calendar" ? textOf(best) : decodeBytes(bytesOf(best)).replace(/\r\n?/g, "\n");
  if (!/BEGIN:VCALENDAR/i.test(text)) return null;
  return readCalendar(text, best.params.method);
}
