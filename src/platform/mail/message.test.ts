// What a mail reader sees is what was written, for any text; and nothing in it adds a header or a recipient.
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { isSendable, readMailbox } from "./address.ts";
import { type MailRow, makeMessage } from "./message.ts";

const row: MailRow = {
  id: 1,
  message_id: "<6a1f5f4e-0000-4000-8000-000000000001@fjordvik.example>",
  from_addr: "Fjordvik kommune <svar@fjordvik.example>",
  reply_to: null,
  to_addr: "cem@post.example",
  lang: "nb",
  subject: "Svar på søknaden din",
  body_text: "Kjære Cem",
  body_html: "<p>Kjære Cem</p>",
  private: false,
  lane: 1,
};
const date = new Date("2026-11-24T08:00:00Z");
const textOf = (more: Partial<MailRow>): string => {
  const made = makeMessage({ ...row, ...more }, date);
  if (!made.ok) throw new Error(made.why);
  return made.mime.toString("latin1");
};
const anyText = fc.string({
  unit: fc.constantFrom(...'abc æøåÆØÅ.=?_\t"\\<>,€😀é\n—👩‍👧'.split(""), "😀", "Åse ", "From "),
  maxLength: 400,
});

test("any text comes out of a mail reader as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (subject, text, name) => {
      const clean = (value: string) =>
        value
          .toWellFormed()
          .replace(/\p{Cc}+/gu, " ")
          .trim();
      const sender = clean(name)
        .replace(/[<>"\\]/g, "")
        .trim();
      const mime = textOf({
        subject,
        body_text: text,
        body_html: `<p>${text}</p>`,
        from_addr: sender ? `${sender} <svar@fjordvik.example>` : row.from_addr,
      });
      expect(mime.split("\r\n").every((line) => line.length <= 300 && /^[\t\x20-\x7e]*$/.test(line))).toBe(true);
      const read = await simpleParser(mime);
      const blanks = (value: string) => value.replace(/\s+/g, " ").trim();
      expect(blanks(read.subject ?? "")).toBe(blanks(clean(subject)));
      expect(read.text?.replace(/\n$/, "")).toBe(text.toWellFormed().replace(/\n$/, ""));
      expect(read.html || "").toContain(`<p>${text.toWellFormed()}</p>`);
      expect(blanks(read.from?.value[0]?.name ?? "")).toBe(blanks(sender || "Fjordvik kommune"));
      expect(read.from?.value.map((one) => one.address)).toEqual(["svar@fjordvik.example"]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("body lines hold 76 characters at most and no letter is cut between two lines", () => {
  const lines = textOf({ body_text: "æøå".repeat(100) }).split("\r\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  const soft = lines.filter((line) => line.startsWith("=C3") && line.endsWith("="));
  expect(soft.every((line) => /^(=C3=(A6|B8|A5))+=$/.test(line))).toBe(true);
});

test("a mail that Rakel approved is not marked automatic, a sign-in link and a reminder are", () => {
  expect(textOf({ lane: 1 })).not.toMatch(/^Auto-Submitted/im);
  for (const lane of [0, 2]) expect(textOf({ lane })).toMatch(/^Auto-Submitted: auto-generated\r$/m);
});

test.each([
  "a@b,c@d.no",
  "a@b.no,c@d.no",
  "a@b.no\r\nBcc: c@d.no",
  "a@b.no ",
  "<a@b.no>",
  '"a b"@x.no',
  "a@[127.0.0.1]",
  "a@localhost",
  "a@127.0.0.1",
  "å@b.no",
  "a..b@x.no",
  "a@b@c.no",
  "a@-b.no",
  "",
])("%j is not one address: the mail is refused before a socket is opened", (to) => {
  expect(isSendable(to)).toBe(false);
  expect(makeMessage({ ...row, to_addr: to }, date).ok).toBe(false);
});

test("usual and unusual addresses of one person are sendable", () => {
  for (const to of ["cem@post.example", "c.o'neil+jobb@sub.post.example", "x@xn--rksmrgs-5wao1o.example", "A_B@b.no"])
    expect(isSendable(to)).toBe(true);
  expect(readMailbox('"Moen, Rakel" <r@fjordvik.example>')).toEqual({
    name: "Moen, Rakel",
    address: "r@fjordvik.example",
  });
  expect(readMailbox("Rakel <a@b.no>, Petra <p@b.no>")).toBeUndefined();
});

test("answers go to the person who signs; where the house reads its mailbox they go there, but never those of a private mail", () => {
  const signed = { ...row, reply_to: "rakel@fjordvik.example" };
  const replyTo = (more: Partial<MailRow>, readsReplies: boolean): string | undefined => {
    const made = makeMessage({ ...signed, ...more }, date, { readsReplies });
    return made.ok ? /^Reply-To: (.*)\r$/m.exec(made.mime.toString("latin1"))?.[1] : made.why;
  };
  expect(replyTo({}, false)).toBe("rakel@fjordvik.example");
  expect(replyTo({}, true)).toBeUndefined();
  expect(replyTo({ private: true }, true)).toBe("rakel@fjordvik.example");
});
