// What came back, told of the cast: bounces that are for good and those that are not, machines, people, complaints.
import { expect, test } from "vitest";
import { type ClassifiedMail, classifyMail } from "./classify.ts";

function read(...lines: string[]): ClassifiedMail {
  const found = classifyMail(Buffer.from(lines.join("\r\n"), "utf8"));
  if (!found.ok) throw new Error(found.why);
  return found.mail;
}

const fromDaemon = [
  "Return-Path: <>",
  "From: MAILER-DAEMON@mx.fjordvik.example (Mail Delivery System)",
  "To: rakel@fjordvik.example",
  "Subject: Undelivered Mail Returned to Sender",
];

/** A report as Postfix writes it, about one recipient. */
const report = (diagnostic: string, status: string, action = "failed", note = ""): string[] => [
  ...fromDaemon,
  "MIME-Version: 1.0",
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
  "",
  "--b1",
  "Content-Type: text/plain",
  "",
  "I'm sorry to have to inform you that your message could not be delivered.",
  note,
  "--b1",
  "Content-Type: message/delivery-status",
  "",
  "Reporting-MTA: dns; mx.fjordvik.example",
  "",
  "Final-Recipient: rfc822; cem@posten.example",
  `Action: ${action}`,
  `Status: ${status}`,
  `Diagnostic-Code: smtp; ${diagnostic}`,
  "",
  "--b1",
  "Content-Type: message/rfc822",
  "",
  "From: rakel@fjordvik.example",
  "To: cem@posten.example",
  "Subject: Svar",
  "",
  "Hei",
  "--b1--",
];

test("Cem's address does not exist: permanent, and another channel is needed", () => {
  const mail = read(...report("550 5.1.1 <cem@posten.example>: Recipient address rejected: User unknown", "5.1.1"));
  expect(mail.kind).toBe("bounce");
  expect(mail.bounces).toEqual([
    { recipient: "cem@posten.example", status: "5.1.1", permanent: true, reason: "no such person" },
  ]);
});

test.each([
  ["552 5.2.2 Mailbox is over quota", "5.2.2", "full"],
  ["550 5.7.1 Message rejected as spam by our content filter", "5.7.1", "refused as spam"],
  ["554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org", "5.7.1", "our own fault"],
  ["550 5.7.26 This mail is unauthenticated: SPF and DKIM did not pass", "5.7.26", "our own fault"],
  ["550 5.7.25 no PTR record for the sending IP", "5.7.25", "our own fault"],
  ["552 5.3.4 Message size exceeds fixed limit", "5.3.4", "our own fault"],
  ["550 5.1.8 Domain of sender address rakel@fjordvik.example does not exist", "5.1.8", "our own fault"],
  ["450 4.1.1 User unknown, greylisted, try again later", "4.1.1", "temporary"],
  ["421 4.4.2 Connection timed out", "4.4.7", "temporary"],
  ["550 5.2.1 The account is disabled", "5.2.1", "other"],
  ["554 Transaction failed", "5.0.0", "other"],
])("a 5xx is not always for good: %s", (diagnostic, status, reason) => {
  expect(read(...report(diagnostic, status)).bounces).toMatchObject([{ permanent: false, reason }]);
});

test.each([
  ["550 5.4.1 Recipient address rejected: Access denied", "5.4.1"],
  ["550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", "5.1.10"],
  ["550 5.1.1 Mottakeren finnes ikke", "5.1.1"],
  ["556 5.1.10 Recipient address has null MX", "5.1.10"],
  ["Host or domain name not found. Name service error for name=posten.example type=A: Host not found", "5.4.4"],
])("the address will never work: %s", (diagnostic, status) => {
  expect(read(...report(diagnostic, status)).bounces).toMatchObject([{ permanent: true, reason: "no such person" }]);
});

test("unknown after DATA is a filter's word as often as the truth: not permanent", () => {
  const note = "<cem@posten.example>: host mx said: 550 Unknown user (in reply to end of DATA command)";
  expect(read(...report("550 Unknown user", "5.0.0", "failed", note)).bounces).toMatchObject([{ permanent: false }]);
});

test.each([
  ["This user doesn't have a posten.example account [0]", false],
  ["Recipient Not Found\n  MSEXCH:IMC:POSTEN:CEM:A", false],
  ["The recipient name is not recognized\n  MSEXCH:IMS:POSTEN:CEM:A 0 (000C05A6) Unknown Recipient", true],
])(
  "a gateway's own numbers are certain only where they are Exchange's for an unknown recipient: %s",
  (said, permanent) => {
    const note = `Message from posten.example.\nUnable to deliver message to the following address.\n\n<cem@posten.example>:\n${said}`;
    expect(
      read("From: MAILER-DAEMON@posten.example", "To: svar@fjordvik.example", "Subject: Delivery failure", "", note)
        .bounces,
    ).toMatchObject([{ recipient: "cem@posten.example", permanent }]);
  },
);

test("a delay is temporary and a receipt of delivery is no bounce", () => {
  expect(read(...report("451 4.3.0 try later", "4.3.0", "delayed")).bounces).toMatchObject([{ reason: "temporary" }]);
  expect(read(...report("250 2.0.0 ok", "2.0.0", "delivered")).kind).toBe("other");
});

test("a note in words names its two recipients apart", () => {
  const mail = read(
    ...fromDaemon,
    "",
    "Hi. This is the program at mx.fjordvik.example.",
    "I wasn't able to deliver your message to the following addresses.",
    "",
    "<cem@posten.example>:",
    "192.0.2.9 does not like recipient.",
    "Remote host said: 550 5.1.1 no such user",
    "",
    "<solveig@posten.example>:",
    "Remote host said: 552 5.2.2 mailbox full",
    "",
    "--- Below this line is a copy of the message.",
    "",
    "To: cem@posten.example, solveig@posten.example",
    "Subject: Svar",
  );
  expect(mail.bounces.map(({ recipient, permanent, reason }) => [recipient, permanent, reason])).toEqual([
    ["cem@posten.example", true, "no such person"],
    ["solveig@posten.example", false, "full"],
  ]);
});

test("Amazon's notice in JSON is a bounce", () => {
  const notice = {
    notificationType: "Bounce",
    bounce: {
      bouncedRecipients: [
        {
          emailAddress: "cem@posten.example",
          status: "5.1.1",
          diagnosticCode: "smtp; 550 5.1.1 user unknown",
          action: "failed",
        },
      ],
    },
  };
  expect(read("From: no-reply@sns.example", "Subject: Notification", "", JSON.stringify(notice)).bounces).toMatchObject(
    [{ recipient: "cem@posten.example", permanent: true }],
  );
});

test.each([
  ["abuse", "complaint"],
  ["auth-failure", "other"],
])(
  "a feedback report is a complaint, one about our own signature is nobody's, and none is a bounce: %s",
  (type, kind) => {
    const mail = read(
      "Return-Path: <>",
      "From: postmaster@posten.example",
      "Subject: FW: Svar",
      "Content-Type: multipart/report; report-type=feedback-report; boundary=b",
      "",
      "--b",
      "Content-Type: message/feedback-report",
      "",
      `Feedback-Type: ${type}`,
      "User-Agent: x/1",
      "Delivery-Result: reject, 550 5.7.1 rejected",
      "--b--",
    );
    expect([mail.kind, mail.bounces]).toEqual([kind, []]);
  },
);

const fromCem = (subject: string, ...more: string[]): string[] => [
  "From: Cem <cem@posten.example>",
  "To: rakel@fjordvik.example",
  `Subject: ${subject}`,
  "Content-Type: text/plain; charset=utf-8",
  ...more,
];

test.each([
  ["Automatisk svar: Svar på søknaden"],
  ["Frånvaro: Svar"],
  ["Poissa: Haastattelu"],
  ["Ude af kontoret: Svar"],
  ["Ikkje på kontoret"],
  ["Out of Office"],
])("an absence note is an automatic answer: %s", (subject) => {
  expect(read(...fromCem(subject), "", "Jeg er tilbake mandag.").kind).toBe("auto-reply");
});

test("header fields tell of a machine where the subject does not", () => {
  expect(read(...fromCem("Re: Svar", "Auto-Submitted: auto-replied"), "", "Borte til mandag").kind).toBe("auto-reply");
  expect(read(...fromCem("Nytt fra oss", "Auto-Submitted: auto-generated"), "", "Nytt").kind).toBe("other");
});

test.each([
  ["Sv: Automatisk svar fra Kari – kan vi ta det torsdag?"],
  ["Re: Undelivered Mail Returned to Sender"],
  ["SV: Ute av kontoret-rutiner"],
  ["Svar: kan ikke leveres før fredag?"],
])("a person who writes about such mails stays a person: %s", (subject) => {
  const mail = read(
    ...fromCem(subject, "In-Reply-To: <l1@fjordvik.example>"),
    "",
    "Adressen min var full, 550 5.1.1 user unknown sto det, og meldingen could not be delivered.",
    "",
    "> 550 5.1.1 User unknown",
  );
  expect(mail.kind).toBe("reply");
  expect(mail.inReplyTo).toBe("<l1@fjordvik.example>");
  expect(mail.text).toMatch(/^Adressen min var full/);
});

test("Cem tells of a mail that came back, under a subject that servers use: he is a person", () => {
  const mail = read(
    ...fromCem("Undelivered Mail Returned to Sender?"),
    "",
    "Brevet fra dere sto som «could not be delivered», 550 5.1.1 user unknown. Jeg sender på nytt.",
  );
  expect(mail.kind).toBe("reply");
});

test.each([
  ["550 Unknown user cem@posten.example", false, "other"],
  [
    "554 delivery error: dd This user doesn't have a posten.example account (cem@posten.example)",
    true,
    "no such person",
  ],
  ["550 5.7.23 Message rejected due to: SPF fail - not authorized", false, "our own fault"],
  ["554 5.2.121 Recipient's per hour message receive limit exceeded", false, "temporary"],
])("after the letter itself was sent, only who looked the person up is believed: %s", (said, permanent, reason) => {
  const note = `<cem@posten.example>: host mx said: ${said} (in reply to end of DATA command)`;
  const status = /5\.\d\.\d{1,3}/.exec(said)?.[0] ?? "5.0.0";
  expect(read(...report(said, status, "failed", note)).bounces).toMatchObject([{ permanent, reason }]);
});

test("Cem answers in the subject, or with a file only: the words are not lost", () => {
  expect(read(...fromCem("Re: =?utf-8?Q?Ja=2C_gjerne_p=C3=A5_torsdag?="), "", "").text).toBe("Ja, gjerne på torsdag");
  const file = read(...fromCem("Re:").slice(0, 3), 'Content-Type: application/pdf; name="Vitnemål.pdf"', "", "x");
  expect(file.kind).toBe("reply");
  expect(file.text).toContain("pdf");
});

test.each([
  ["Leveransfel?", "Mejlet kom i retur: mailbox full. Har ni en annan adress?"],
  ["Ikke på kontoret", "Jeg er ute av kontoret denne uken, men kan snakke på telefon. Passer torsdag?"],
  ["Re: Svar", "?"],
])("Cem asks something, and is a person: %s", (subject, words) => {
  const mail = read(...fromCem(subject), "", words);
  expect(mail).toMatchObject({ kind: "reply", text: words });
});

test("old character sets are read", () => {
  const bytes = Buffer.from(
    "From: c@posten.example\nSubject: Re: Svar\nContent-Type: text/plain; charset=iso-8859-1\n\nTakk for svaret, S\xf8lve \xe5",
    "latin1",
  );
  const found = classifyMail(bytes);
  expect(found.ok && found.mail.text).toBe("Takk for svaret, Sølve å");
});

test("what is neither a mail nor a calendar object is refused", () => {
  expect(classifyMail(Buffer.from(""))).toEqual({ ok: false, why: "empty" });
  expect(classifyMail(Buffer.from('{"hello": 1}'))).toEqual({ ok: false, why: "not a mail" });
  expect(classifyMail(Buffer.from("just some words\nand more"))).toEqual({ ok: false, why: "not a mail" });
});
