// Whatever comes in: nothing crashes, nothing runs away, and a person's words never come out empty.
import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyMail } from "./classify.ts";
import { replyText } from "./reply-text.ts";

const pieces = fc.constantFrom(
  "From: a@b.example\n",
  "Subject: Re: x\n",
  "Content-Type: multipart/mixed; boundary=b\n",
  "Content-Type: text/html\n",
  "\n",
  "\n\n",
  "--b\n",
  "--b--\n",
  "Content-Transfer-Encoding: base64\n",
  "Final-Recipient: rfc822; a@b.example\n",
  "Status: 5.1.1\n",
  "Action: failed\n",
  "BEGIN:VCALENDAR\n",
  "BEGIN:VEVENT\n",
  "DTSTART;TZID=Europe/Oslo:20270101T000000\n",
  "END:VEVENT\n",
  "> ",
  "<div>",
  "<blockquote>",
  "</",
  "On 3 May 2026 Cem <c@d.example> wrote:\n",
  "Fra: Cem\nSendt: 1.1.2026\nTil: x@y.example\n",
  "-- \n",
  "=?utf-8?q?=C3?=",
  "550 5.1.1 user unknown\n",
  "Hei",
  "æøå",
  " ",
  "\u0000",
  "=\n",
  "&#x110000;",
  "Sendt fra min iPhone\n",
);
const texts = fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((all) => all.join(""));

test("no bytes crash it", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void classifyMail(bytes)));
  fc.assert(
    fc.property(texts, (text) => void classifyMail(Buffer.from(text))),
    { numRuns: 500 },
  );
});

test("words that a person wrote never come out empty", () => {
  const filled = texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
  fc.assert(
    fc.property(filled, (text) => {
      expect(replyText(text).trim()).not.toBe("");
    }),
    { numRuns: 500 },
  );
});

test("a reply in a thread, with any words, is not a bounce and not empty", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const head =
        "From: Cem <cem@posten.example>\nTo: rakel@fjordvik.example\nSubject: Re: Svar\nIn-Reply-To: <l@fjordvik.example>\nContent-Type: text/plain; charset=utf-8\n\n";
      const found = classifyMail(Buffer.from(`${head}Hei\n\n${text}`));
      expect(found.ok && found.mail.kind).toBe("reply");
      expect(found.ok && found.mail.text).not.toBe("");
    }),
    { numRuns: 300 },
  );
});

/** Quadratic reading of these would take minutes, and the runner would stop it. */
test.each([
  [" "],
  ["\n"],
  [">"],
  ["@"],
  ["a@"],
  ["a@b.no "],
  ["<"],
  ["<div>"],
  ["</div>"],
  ["&#"],
  ["=?utf-8?q?a?="],
  ["On 3 May 2026 x wrote "],
  ["On 3 May 2026 x wrote:\n"],
  ["From: a@b\n"],
  ["--\n"],
  ["user "],
  ["recipient a "],
  ["not "],
  ["{"],
  ["BEGIN:VCALENDAR\n"],
  ["Final-Recipient: rfc822; a@b.no\nStatus: 5.1.1\n\n"],
  ["="],
  ["''"],
  ["<!--"],
  ['<p style="'],
  ["a:\n"],
  ["X:\n "],
  ["jeg er ikke "],
  ["kontakt hast "],
  ["dette er "],
  ["external "],
  ["received rate "],
])("200 kB of %j is read at once", (unit) => {
  const long = unit.repeat(Math.ceil(200_000 / unit.length));
  const heads = [
    "From: mailer-daemon@a.example\nSubject: Undelivered mail\n\n",
    "From: a@b.example\nContent-Type: text/html\n\n",
    "BEGIN:VCALENDAR\n",
    "From: a@b.example\nSubject: ",
  ];
  for (const head of heads) expect(classifyMail(Buffer.from(head + long)).ok).toBe(true);
});

test("ten megabytes of short lines, of parts in parts and of events are read", () => {
  const much = (unit: string) => unit.repeat(Math.ceil(10_000_000 / unit.length));
  for (const mail of [
    `From: a@b.example\n\n${much("a:\n")}`,
    `From: a@b.example\nContent-Type: text/html\n\n${much("<div>a")}`,
    `BEGIN:VCALENDAR\n${much("BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Oslo:20261110T100000\nEND:VEVENT\n")}`,
    `From: a@b.example\n${"Content-Type: message/rfc822\n\n".repeat(100_000)}`,
  ])
    expect(classifyMail(Buffer.from(mail)).ok).toBe(true);
}, 120_000);
