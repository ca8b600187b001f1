// Bounces of every shape: reports with fields, notes in words, notices of mail services. Who was not reached, and is it for good?

import { judge, type Reason, replyIn, statusIn } from "./bounce-judge.ts";
import { bounceScore } from "./bounce-signs.ts";
import { type StatusBlock, statusBlocks } from "./delivery-status.ts";
import { textOfHtml } from "./html-text.ts";
import { addressIn, allParts, findAddresses, header, type Part, readHeaders, textOf } from "./parts.ts";

export type Bounce = { recipient: string; status: string | null; permanent: boolean; reason: Reason };

const ARRIVED = new Set(["delivered", "relayed", "expanded"]);
const OURS = /^(?:mailer[-_.]?daemon|mail-?daemon|mdaemon|bounce[sd]?|microsoftexchange\w*)@/i;
const HOUSE = /^(?:postmaster|abuse|no-?reply|hostmaster|webmaster|support|helpdesk)@/i;
const NAMED =
  /(?:following|intended|these|folgende[nrs]?|følgende|följande|seuraav\w+|suivante?s?|siguientes?|seguenti?|volgende)\b[^:]{0,80}(?:recipient|address|user|destination|empfänger|adresse|mottaker|modtager|mottagare|vastaanottaj|destinataire|destinatari|ontvanger)/i;
const COPY =
  /^[-=_*\s]{0,30}(?:(?:this is a )?copy of (?:the|your)|(?:the )?(?:original|returned|unsent|undelivered|undeliverable) (?:message|mail|text)|below this line|(?:the )?headers? (?:of|from)|message headers? follow|(?:your )?(?:original )?message (?:follows|reads|is (?:attached|included|below|as follows)|header)|original (?:message )?headers?|included is a copy|unsent message below|start of (?:returned|original)|begin(?:ning)? of|message contents|the first \d+ (?:lines|kb)|opprinnelige meldingshoder|ursprüngliche nachricht|reporting-mta|.{0,20}(?:メッセージのコピー|元のメッセージ))/i;

/** The bounces of a mail; null when it is none. An empty list is a bounce that names nobody. */
export function bouncesOf(mail: Part): Bounce[] | null {
  const parts = allParts(mail);
  // A report about the sender's signature or a reader's complaint: the mail it speaks of may well have arrived.
  if (parts.some((part) => part.type === "message/feedback-report")) return null;
  const texts = parts.filter((part) => part.parts.length === 0 && part.type.startsWith("text/")).map(readable);
  const words = texts.join("\n").slice(0, 60_000);
  const notice = serviceNotice(words);
  if (notice) return notice;
  const reports = parts.filter((part) => /^message\/(?:global-)?delivery-status$/.test(part.type));
  const report = reports.length > 0 || /delivery-status/i.test(mail.params["report-type"] ?? "");
  if (!report && bounceScore(mail, words) < 4) return null;
  let blocks = reports.flatMap((part) => statusBlocks(textOf(part)));
  if (blocks.length === 0) blocks = statusBlocks(words);
  if (blocks.length > 0 && blocks.every((block) => ARRIVED.has(block.action))) return null;
  const failed = firstOfEach(blocks.filter((block) => !ARRIVED.has(block.action)));
  const told = toldRecipients(mail, words);
  const sent = originalTo(mail, words);
  const note = beforeCopy(words).join("\n");
  if (failed.length === 0)
    return unique(
      told.length > 0
        ? told.map((one) => bounceFor(one.recipient, one.text + stepOf(one.text), "", ""))
        : sent.map((one) => bounceFor(one, note, "", "")),
    );
  return unique(
    failed.map((block) => {
      const about = told.find((one) => same(one.recipient, block.recipient))?.text ?? (failed.length === 1 ? note : "");
      const recipient = block.recipient || told[0]?.recipient || sent[0] || "";
      return bounceFor(recipient, block.text, block.status, block.action, about);
    }),
  );
}

/** One block for a recipient, a thousand at most: no report that a server makes names more. */
function firstOfEach(blocks: readonly StatusBlock[]): StatusBlock[] {
  const byName = new Map<string, StatusBlock>();
  for (const block of blocks)
    if (!byName.has(block.recipient.toLowerCase())) byName.set(block.recipient.toLowerCase(), block);
  return [...byName.values()].slice(0, 1000);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
/** A server says at the beginning what it has to say. */
const readable = (part: Part): string => {
  const text = textOf(part).slice(0, 400_000);
  return part.type === "text/html" ? textOfHtml(text) : text;
};

/** The field's own words come first; the note around them is asked only when they say nothing. */
function bounceFor(recipient: string, text: string, status: string, action: string, about = ""): Bounce {
  const step = stepOf(about);
  let verdict = judge({ text: text + step, status, action });
  if (verdict.reason === "other" && !verdict.permanent && about !== "" && step === "")
    verdict = judge({ text: `${text}\n${about}`, status, action });
  const code =
    [statusIn(text), status, statusIn(about)].find((one) => one && !/\.0\.0$/.test(one)) ?? statusIn(text) ?? status;
  return { recipient, status: code || basic(replyIn(text) ?? replyIn(about)), ...verdict };
}

/** At which command the server refused, where the note says so. */
function stepOf(about: string): string {
  if (/\n[ \t]{0,8}DATA[ \t]{0,8}\n/.test(about.slice(0, 6000))) return " (in reply to end of DATA)";
  const flat = about.slice(0, 6000).replace(/\s+/g, " ");
  if (/in reply to (?:the )?rcpt|>>> ?rcpt to|\brcpt[_ ]to\b/i.test(flat)) return " (in reply to RCPT TO)";
  return /in reply to (?:the )?(?:end of )?data|>>> ?data\b/i.test(flat) ? " (in reply to end of DATA)" : "";
}

const basic = (reply: string | undefined): string | null => (reply ? `${reply[0]}.0.0` : null);

function unique(all: readonly Bounce[]): Bounce[] {
  const byName = new Map<string, Bounce>();
  for (const one of all) {
    const name = one.recipient.toLowerCase();
    if (!byName.has(name)) byName.set(name, one);
  }
  return [...byName.values()];
}

/** The note's own lines, without the copy of the mail that came back. */
function beforeCopy(words: string): string[] {
  const lines = words.split("\n");
  let end = lines.findIndex(
    (line, at) =>
      at > 0 &&
      (COPY.test(line.slice(0, 200)) ||
        /^(?:received|return-path|message-id|mime-version|dkim-signature):\s?\S/i.test(line)),
  );
  if (end < 0) end = lines.length;
  const own = lines.slice(0, end);
  return own.some((line) => line.includes("@")) || own.some((line) => /\b[45]\d\d\b/.test(line)) ? own : lines;
}

type Told = { recipient: string; at: number };

/** Recipients named in the note, each with the lines about it. */
function toldRecipients(mail: Part, words: string): { recipient: string; text: string }[] {
  const lines = beforeCopy(words);
  const listed = (mail.headers.get("x-failed-recipients") ?? []).flatMap(findAddresses).slice(0, 500);
  const wanted = new Set([...listed, ...originalTo(mail, words)].map((one) => one.toLowerCase()));
  const chosen = chosenFrom(lines, wanted, ownAddresses(mail), listed.length > 0);
  const known = new Set(chosen.map((one) => one.recipient.toLowerCase()));
  for (const one of listed) if (!known.has(one.toLowerCase())) chosen.push({ recipient: one, at: 0 });
  return chosen.slice(0, 500).map(({ recipient, at }, index) => {
    const next = chosen.slice(index + 1).find((one) => one.at > at)?.at ?? lines.length;
    const about = chosen.length === 1 ? lines : lines.slice(at, Math.min(next, at + 25));
    return { recipient, text: about.join("\n") };
  });
}

const ownAddresses = (mail: Part): ReadonlySet<string> =>
  new Set(
    ["to", "from", "sender", "reply-to", "return-path"]
      .flatMap((name) => findAddresses(header(mail, name)))
      .map((one) => one.toLowerCase()),
  );

/** Whom we wrote to comes first; else whoever stands under "the following recipients"; else whoever is not one of the house. */
function chosenFrom(
  lines: readonly string[],
  wanted: ReadonlySet<string>,
  own: ReadonlySet<string>,
  listed: boolean,
): Told[] {
  const found = addressesByLine(lines);
  const isWanted = (one: Told): boolean => wanted.has(one.recipient.toLowerCase());
  const isStranger = (one: Told): boolean => !own.has(one.recipient.toLowerCase()) && !OURS.test(one.recipient);
  const isNamed = (one: Told): boolean => isStranger(one) && !fromHost(lines[one.at] ?? "", one.recipient);
  const named = lines.findIndex((line) => NAMED.test(line.slice(0, 400)));
  const below = named < 0 ? [] : found.filter((one) => one.at >= named && isStranger(one));
  const clear = below.some((one) => !HOUSE.test(one.recipient)) && !below.some(isWanted);
  const first = clear ? below.filter(isNamed) : found.filter(isWanted);
  const chosen = first.length > 0 || listed ? first : found.filter(isNamed);
  return chosen.some((one) => !HOUSE.test(one.recipient))
    ? chosen.filter((one) => !HOUSE.test(one.recipient) || isWanted(one))
    : chosen;
}

function addressesByLine(lines: readonly string[]): Told[] {
  const found = new Map<string, Told>();
  for (const [at, line] of lines.entries())
    for (const recipient of findAddresses(line.slice(0, 2000)))
      if (!found.has(recipient.toLowerCase()) && found.size < 2000)
        found.set(recipient.toLowerCase(), { recipient, at });
  return [...found.values()];
}

/** An address in "From: …" or "contact … at …" is not who was not reached. */
const fromHost = (line: string, address: string): boolean =>
  /^\s{0,8}(?:from|reply-to|sender|message-id|return-path|x-[\w-]+)\s?:/i.test(line) ||
  /(?:contact|mailto|assistance|questions|help|(?<!^\s{0,8}(?:(?:the|your|this) )?(?:e-?)?)mail to|e-?mail(?! to)|kontakt)[^@]{0,40}$/i.test(
    line.slice(0, Math.max(0, line.indexOf(address))).slice(-80),
  );

/** Whom the returned mail was for: its To header, in a part of its own or below the note. */
function originalTo(mail: Part, words: string): string[] {
  const inner = allParts(mail, true).filter(
    (part) => part !== mail && part.headers.has("to") && (part.headers.has("subject") || part.headers.has("from")),
  );
  const carried = allParts(mail)
    .filter((part) => part.type === "text/rfc822-headers" || part.type === "message/rfc822-headers")
    .map((part) => readHeaders(textOf(part)).get("to")?.[0] ?? "");
  const below = /\n[>\s]{0,6}To:\s?([^\n]{3,500})/i.exec(words)?.[1] ?? "";
  const all = [...inner.map((part) => header(part, "to")), ...carried, below].flatMap((text) =>
    findAddresses(text).length > 0 ? findAddresses(text) : [addressIn(text)],
  );
  const sender = findAddresses(header(mail, "to")).map((one) => one.toLowerCase());
  return [...new Set(all.filter((one) => one !== "" && !sender.includes(one.toLowerCase()) && !OURS.test(one)))].slice(
    0,
    50,
  );
}

type Notice = {
  notificationType?: unknown;
  eventType?: unknown;
  Message?: unknown;
  bounce?: { bouncedRecipients?: unknown };
};

/** Amazon's notices in JSON: bounce type and recipients. */
function serviceNotice(words: string): Bounce[] | null {
  const notice = noticeIn(words);
  const kind = notice?.notificationType ?? notice?.eventType;
  if (kind !== "Bounce" || !Array.isArray(notice?.bounce?.bouncedRecipients)) return null;
  return notice.bounce.bouncedRecipients.slice(0, 500).flatMap((one: unknown) => {
    const said = one as { emailAddress?: unknown; status?: unknown; diagnosticCode?: unknown; action?: unknown } | null;
    const text = (value: unknown): string => (typeof value === "string" ? value : "");
    return said === null
      ? []
      : [
          bounceFor(
            addressIn(text(said.emailAddress)),
            text(said.diagnosticCode),
            text(said.status),
            text(said.action),
          ),
        ];
  });
}

/** The JSON object of a notice in a mail's words, the one inside `Message` when it is wrapped. */
export function noticeIn(words: string): Notice | null {
  const from = words.indexOf("{");
  const to = words.lastIndexOf("}");
  if (from < 0 || to < from || !/"(?:notificationType|eventType|Message)"/.test(words)) return null;
  try {
    const read = JSON.parse(words.slice(from, to + 1).replace(/\n/g, "")) as Notice;
    return typeof read.Message === "string" ? (JSON.parse(read.Message) as Notice) : read;
  } catch {
    return null;
  }
}
