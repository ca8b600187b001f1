// Whether a mail is a server's note that another mail did not arrive: sender, empty return path, subject, words. Two signs are needed.

import { bodyPhrases, subjectPhrases } from "./bounce-phrases.ts";
import { allParts, header, type Part } from "./parts.ts";

const DAEMON =
  /(?:mailer[-_.]?daemon|mail[-_.]?daemon|mdaemon|post[-_]?master|mail[-_.]?delivery|microsoftexchange[\da-f]{8,}|mailadmin|mail-?system|maildelivery|smtpd?[-_.]?(?:daemon|gateway)|delivery[-_.]?(?:system|subsystem|service|failure|report)|bounce[sd]?|mmdf|uucp|mail-daemon|inet)@|^"?(?:mail(?:er)?[- ]?daemon|postmaster|mail delivery|mail administrator|system administrator|systemadministrator|systemansvarlig|systemadministratör|mail delivery (?:subsystem|system|service)|internet mail delivery|microsoft outlook|systemverwalter|administrateur syst|administrador del sistema|järjestelmänvalvoja|mail service|smtp gateway|the post office|delivery (?:sub)?system|mail system)\b/i;
const REPLY = /^\s?(?:re|sv|vs|svar|aw|antw|fw|fwd|vb|wg|tr|ad|vl|rv|res)(?:\[\d{1,3}\])?\s?:/i;

/** From, Sender or Return-Path is a server and not a person. */
function fromServer(mail: Part): boolean {
  return (
    ["from", "sender", "x-envelope-from"].some((name) => DAEMON.test(header(mail, name).slice(0, 300))) ||
    DAEMON.test((mail.headers.get("return-path")?.[0] ?? "").slice(0, 300))
  );
}

const emptyReturnPath = (mail: Part): boolean =>
  ["return-path", "x-return-path", "x-envelope-from", "envelope-from"].some((name) =>
    /^<\s?>?$|^<?mailer-daemon>?$/i.test((mail.headers.get(name)?.[0] ?? "-").trim()),
  );

/** A server's own note, whatever it says: from a daemon, and nobody is to answer it. */
export const isServersNote = (mail: Part): boolean => fromServer(mail) && emptyReturnPath(mail);

export const isReplySubject = (subject: string): boolean => REPLY.test(subject);

/** A subject that begins as such notes do; `Re:` in front means that a person answers one. */
function subjectSaysBounce(subject: string): "begins" | "holds" | undefined {
  const plain = subject
    .slice(0, 300)
    .replace(/^(?:\[[^\]]{1,40}\]|\*+|warning:|e-?mail warning:)\s?/i, "")
    .toLowerCase();
  if (isReplySubject(plain)) return undefined;
  const found = subjectPhrases.find((phrase) => plain.includes(phrase));
  if (found === undefined) return undefined;
  return subjectPhrases.some((phrase) => plain.startsWith(phrase)) ? "begins" : "holds";
}

/** Words of a note in the mail's own lines (quoted ones left out). */
function carriesCopy(mail: Part, text: string): boolean {
  return (
    allParts(mail).some(
      (part) => part !== mail && (part.type === "message/rfc822" || part.type === "text/rfc822-headers"),
    ) || /\n>?(?:received: (?:from|by)|return-path:)|\n[-\s]{0,20}original message follows/i.test(text.slice(0, 20_000))
  );
}

function bodySaysBounce(text: string): boolean {
  const own = text
    .slice(0, 6000)
    .split("\n")
    .filter((line) => !/^\s?>/.test(line))
    .join(" ")
    .replace(/\s+/g, " ")
    .toLowerCase();
  return (
    bodyPhrases.some((phrase) => own.includes(phrase)) ||
    /(?:said|response|reply|error)\b[^\n]{0,60}[:(] ?"?[45]\d\d[ -]|\b5\d\d[ -]5\.\d\.\d/.test(own)
  );
}

/** Somebody asks, or speaks of himself and his own; of servers only "I'm sorry" and "I was unable" are known, which do not count. */
const isPersonal = (text: string): boolean =>
  /\p{L}\?(?:\s|$)/u.test(text.slice(0, 2000)) ||
  /(?<![\p{L}.])I (?!am (?:sorry|afraid)|was(?:n['’]t| not) able|was unable|could|cannot|have been)[a-z]{2,}/u.test(
    text.slice(0, 2000),
  ) ||
  /(?<![\p{L}])(?:jeg|eg|jag|min|mine|mitt|mit|mina|my|meg|mig|i(?='(?:ve|ll|d)| (?:have|got|did|will|would|am))(?! have been))(?![\p{L}])/iu.test(
    text.slice(0, 2000),
  );

/** Signs together, from 0; 4 is a bounce. */
export function bounceScore(mail: Part, text: string): number {
  const subject = header(mail, "subject");
  const said = subjectSaysBounce(subject);
  const server = fromServer(mail);
  const body = bodySaysBounce(text);
  if (mail.headers.has("x-failed-recipients")) return 4;
  const automatic = /auto-replied/i.test(header(mail, "auto-submitted"));
  const person = !server && (isReplySubject(subject) || (automatic && !body));
  const score =
    (server ? 2 : 0) +
    (emptyReturnPath(mail) ? 1 : 0) +
    (said === "begins" ? 2 : said ? 1 : 0) +
    (body ? 2 : said && carriesCopy(mail, text) ? 2 : 0);
  if (person) return Math.min(score, emptyReturnPath(mail) && body && said ? 4 : 3);
  // Nobody but the words says so: a person who tells of a mail that came back.
  if (!server && !automatic && !emptyReturnPath(mail) && !carriesCopy(mail, text) && isPersonal(text))
    return Math.min(score, 3);
  // "Undeliverable: <the subject we sent>" is how Exchange names its notes; nobody writes such a subject by hand.
  if (said === "begins" && /^[^:]{4,60}: ?\S/.test(subject) && !automatic) return Math.max(score, 4);
  return score;
}
