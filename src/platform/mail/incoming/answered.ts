// Which mail a mail answers: the Message-IDs it names, the likeliest first. Pure.
import { allParts, findAddresses, type Part, readHeaders, readParts, textOf } from "./parts.ts";

const messageId = /<[^<>\s]{1,990}>/g;
/** More than a thread of a hundred answers names none. */
const MOST = 100;

/**
 * The Message-IDs that a mail names, with their brackets: what it answers (RFC 5322, In-Reply-To), then its thread from the
 * newest on, then the mail that a bounce carries inside or quotes. The reader asks which of them is ours.
 */
export function answeredIds(bytes: Uint8Array): string[] {
  const mail = readParts(bytes);
  const named = (part: { headers: ReadonlyMap<string, readonly string[]> }, name: string): string[] =>
    (part.headers.get(name) ?? []).flatMap((value) => value.match(messageId) ?? []);
  const inside = allParts(mail, true)
    .slice(1)
    .flatMap((part) => [...named(part, "message-id"), ...named({ headers: carried(part) }, "message-id")]);
  const quoted = allParts(mail).flatMap((part) =>
    part.type.startsWith("text/")
      ? [...textOf(part).slice(0, 100_000).matchAll(quotedId)].map((hit) => hit[1] ?? "")
      : [],
  );
  const all = [...named(mail, "in-reply-to"), ...named(mail, "references").toReversed(), ...inside, ...quoted];
  return [...new Set(all)].slice(0, MOST);
}

const quotedId = /^[>\s]{0,20}Message-ID:\s{0,20}(<[^<>\s]{1,990}>)/gim;

// A report may carry only the header of the mail it is about (RFC 3462, text/rfc822-headers).
const carried = (part: Part) =>
  part.type === "text/rfc822-headers" ? readHeaders(textOf(part)) : new Map<string, readonly string[]>();

/** The addresses a mail was sent to, in lower case: tells which of our mailboxes it is for. */
export function sentTo(bytes: Uint8Array): string[] {
  const { headers } = readParts(bytes);
  const values = ["delivered-to", "x-original-to", "to", "cc"].flatMap((name) => headers.get(name) ?? []);
  return [...new Set(values.flatMap(findAddresses).map((one) => one.toLowerCase()))].slice(0, MOST);
}

/** The mail's own Message-ID, with its brackets; empty when it has none. */
export const ownId = (bytes: Uint8Array): string =>
  (readParts(bytes).headers.get("message-id")?.[0] ?? "").match(messageId)?.[0] ?? "";
