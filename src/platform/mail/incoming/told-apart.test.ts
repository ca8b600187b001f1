// People and servers are told apart whatever each of them quotes: a bounce that carries a person's letter, a person who quotes a bounce.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClassifiedMail, classifyMail } from "./classify.ts";

function read(mail: string): ClassifiedMail {
  const found = classifyMail(Buffer.from(mail, "utf8"));
  if (!found.ok) throw new Error(found.why);
  return found.mail;
}

const words = fc.constantFrom(
  "Hei Rakel, innboksen min var full (over quota), så jeg svarer nå.",
  "Eg fekk 550 5.1.1 user unknown då eg skreiv til dykk.",
  "Adressen findes ikke mere, skriv til den nye.",
  "Jag är på semester till den 16 november.",
  "The mailbox does not exist, it said. Try again later?",
  "Dette er et automatisk svar, sto det.",
  "552 5.2.2 mailbox full",
  "421 greylisted, please retry",
  "Message rejected as spam",
  "Takk for svaret!",
  "Ja, torsdag passer fint.",
);
const letter = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join("\n"));
const refusals = fc.constantFrom(
  {
    said: "550 5.1.1 <cem@posten.example>: Recipient address rejected: User unknown",
    status: "5.1.1",
    permanent: true,
  },
  { said: "552 5.2.2 <cem@posten.example>: Mailbox full", status: "5.2.2", permanent: false },
  { said: "554 5.7.1 Message rejected as spam", status: "5.7.1", permanent: false },
  { said: "450 4.2.0 <cem@posten.example>: Greylisted", status: "4.2.0", permanent: false },
  { said: "550 5.7.1 Relaying denied", status: "5.7.1", permanent: false },
);

const bounceOf = (refusal: { said: string; status: string }, carried: string, withReport: boolean): string =>
  [
    "Return-Path: <>",
    "From: MAILER-DAEMON@mx.fjordvik.example (Mail Delivery System)",
    "To: svar@fjordvik.example",
    "Subject: Undelivered Mail Returned to Sender",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `<cem@posten.example>: host mx.posten.example said: ${refusal.said} (in reply to RCPT TO command)`,
    ...(withReport
      ? [
          "--b",
          "Content-Type: message/delivery-status",
          "",
          "Reporting-MTA: dns; mx.fjordvik.example",
          "",
          "Final-Recipient: rfc822; cem@posten.example",
          "Action: failed",
          `Status: ${refusal.status}`,
          `Diagnostic-Code: smtp; ${refusal.said}`,
        ]
      : []),
    "",
    "--b",
    "Content-Type: message/rfc822",
    "",
    "From: Rakel Sunde <svar@fjordvik.example>",
    "To: cem@posten.example",
    "Subject: Re: Svar",
    "In-Reply-To: <cem-1@posten.example>",
    "",
    carried,
    "",
    ...carried.split("\n").map((line) => `> ${line}`),
    "--b--",
  ].join("\r\n");

test("what a returned letter says does not change what the server said of the address", () => {
  fc.assert(
    fc.property(refusals, letter, fc.boolean(), (refusal, carried, withReport) => {
      const mail = read(bounceOf(refusal, carried, withReport));
      expect(mail.kind).toBe("bounce");
      expect(mail.bounces.map(({ recipient, permanent }) => [recipient, permanent])).toEqual([
        ["cem@posten.example", refusal.permanent],
      ]);
    }),
    { numRuns: 300 },
  );
});

test("Cem answers above a whole bounce that he quotes, and stays a person with his own words", () => {
  const own = fc.constantFrom(
    "Hei, hva betyr dette?",
    "Eg fekk dette.",
    "Se under.",
    "Vad är det här?",
    "What is this?",
  );
  fc.assert(
    fc.property(own, refusals, letter, (said, refusal, carried) => {
      const quoted = bounceOf(refusal, carried, true).replace(/^/gm, "> ");
      const mail = read(
        `From: Cem <cem@posten.example>\nTo: svar@fjordvik.example\nSubject: Re: Undelivered Mail Returned to Sender\nContent-Type: text/plain; charset=utf-8\n\n${said}\n\nOn 3 Nov 2026, at 14:05, MAILER-DAEMON@mx.fjordvik.example wrote:\n\n${quoted}\n`,
      );
      expect(mail).toMatchObject({ kind: "reply", text: said, bounces: [] });
    }),
    { numRuns: 200 },
  );
});

const marks = fc.constantFrom(
  "tir. 3. nov. 2026 kl. 14:05 skrev Rakel Sunde <svar@fjordvik.example>:",
  "Den 03.11.2026 14:05, skreiv Rakel Sunde:",
  "Den tir. 3. nov. 2026 kl. 14.05 skrev Rakel Sunde <svar@fjordvik.example>:",
  "Den tis 3 nov. 2026 kl 14:05 skrev Rakel Sunde <svar@fjordvik.example>:",
  "On Tue, Nov 3, 2026 at 2:05 PM Rakel Sunde <svar@fjordvik.example> wrote:",
);
const own = fc.constantFrom(
  "Ja!",
  "Nei takk",
  "Kva tid?",
  "Det passer fint.\n\nHilsen Cem",
  "👍",
  "Ok",
  "?",
  "Hej, jag kommer.",
);

test("a person's words come back alone and never empty, whatever follows them in the thread", () => {
  fc.assert(
    fc.property(own, marks, letter, (said, mark, history) => {
      const quoted = history.replace(/^/gm, "> ");
      const head =
        "From: Cem <cem@posten.example>\nSubject: Re: Svar\nIn-Reply-To: <l@fjordvik.example>\nContent-Type: text/plain; charset=utf-8\n\n";
      expect(read(`${head}${said}\n\n${mark}\n\n${quoted}\n`)).toMatchObject({ kind: "reply", text: said });
    }),
    { numRuns: 300 },
  );
});

test("whatever a character set is called and whichever bytes stand in it, a mail stays a mail with words", () => {
  const charset = fc.oneof(
    fc.constantFrom("utf-8", "utf-7", "utf-16", "iso-8859-1", "iso-2022-jp", "x-unknown", "", "cp850", "big5", '"'),
    fc.string({ maxLength: 10 }).map((text) => text.replace(/[\r\n]/g, "")),
  );
  fc.assert(
    fc.property(charset, fc.uint8Array({ maxLength: 60 }), (name, bytes) => {
      const head = `From: cem@posten.example\nSubject: Re: Svar\nContent-Type: text/plain; charset=${name}\n\n`;
      const found = classifyMail(Buffer.concat([Buffer.from(head), Buffer.from("Takk for svaret. "), bytes]));
      expect(found.ok && found.mail.kind).toBe("reply");
      expect(found.ok && found.mail.text).not.toBe("");
    }),
    { numRuns: 400 },
  );
});

test("whatever a server says for itself, with an empty return path, is no person's reply", () => {
  fc.assert(
    fc.property(
      letter,
      fc.constantFrom("Mailer-Daemon@mx.fjordvik.example", "postmaster@mx.fjordvik.example"),
      (said, from) => {
        const note = read(`Return-Path: <>\nFrom: ${from}\nTo: svar@fjordvik.example\nSubject: 451 4.3.2\n\n${said}`);
        expect(note.kind).not.toBe("reply");
      },
    ),
  );
});

test.each([
  ["Meldinga di til jan@skule.example vart ikkje levert.\nMottakaren er ukjend på denne tenaren.", true],
  ["Meddelandet till jan@skule.example kunde inte levereras.\n\nServerns svar: 550 Användaren finns inte", true],
  ["Adressen jan@skule.example er lagt ned. Meldingen er ikke levert.", true],
  ["Mail to jan@skule.example was rejected:\n\n550 5.7.1 Email rejected per DMARC policy", false],
  ["Meldingen til jan@skule.example er ikke levert. Serveren svarer ikke ennå.", false],
])("a short note in its sender's own language names whom it is about: %s", (said, permanent) => {
  const note = read(
    `Return-Path: <>\nFrom: postmaster@skule.example\nTo: svar@fjordvik.example\nSubject: Mail rejected\n\n${said}`,
  );
  expect([note.kind, ...note.bounces.map((one) => [one.recipient, one.permanent])]).toEqual([
    "bounce",
    ["jan@skule.example", permanent],
  ]);
});
