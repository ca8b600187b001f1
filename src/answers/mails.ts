// The letter as a mail: plain text and accessible html, one heading, no pictures, no tracking. Pure.
import { Html, html, type Part } from "../platform/http/html.ts";
import { formatDate } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { mailWords } from "./mail-words.ts";

export type LetterMail = {
  lang: Lang;
  employer: string;
  team?: string;
  /** The day it leaves, `YYYY-MM-DD`. */
  date: string;
  subject: string;
  /** Paragraphs parted by an empty line, lines by a line break. */
  body: string;
  /** Who reads an answer to the mail. */
  sender: { name: string; phone?: string };
  /** The candidate's own page. */
  link: string;
  /** Whether a program made the first draft of the text. */
  drafted: boolean;
  /** It asks for more time: nothing has been decided, and there is no answer to read yet. "by-rule" when nobody pressed. */
  holding?: "read" | "by-rule";
};

const style = new Html(`:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 24px 20px 40px; background: #ffffff; color: #222c38; font: 18px/1.6 Georgia, "Noto Serif", serif; overflow-wrap: break-word; }
main, footer { max-width: 612px; margin: 0 auto; }
h1 { font-size: 22px; line-height: 1.3; margin: 0 0 20px; }
p { margin: 0 0 16px; }
a { color: #1d4a86; }
.from { font: 14px/1.5 system-ui, Arial, sans-serif; color: #565e67; margin-bottom: 24px; }
footer { font: 14px/1.6 system-ui, Arial, sans-serif; color: #565e67; border-top: 1px solid #b9bcc0; padding-top: 16px; margin-top: 28px; }
@media (prefers-color-scheme: dark) { body { background: #13181d; color: #ececed; } a { color: #a9bdd9; } .from, footer { color: #a5a8ab; } footer { border-color: #4a5157; } }`);

/** The paragraphs of a letter, each as its lines. */
export const paragraphsOf = (body: string): string[][] =>
  body
    .replaceAll(/\r\n?/g, "\n")
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .filter((lines) => lines.length > 0);

const dialled = (phone: string): string => phone.replaceAll(/[^\d+]/g, "");

/** A line with the sender's number as something to tap. */
function lineOf(line: string, phone: string | undefined): Part {
  if (!phone || dialled(phone).length < 5) return line;
  const link = html`<a href="tel:${dialled(phone)}">${phone}</a>`;
  return line.split(phone).flatMap((piece, n): Part[] => (n === 0 ? [piece] : [link, piece]));
}

const joined = (lines: readonly Part[]): Part =>
  lines.flatMap((line, n): Part[] => (n === 0 ? [line] : [html`<br>`, line]));

/** The address of a link, or nothing that could run: only http and https come through. */
const safeLink = (link: string): string => (/^https?:\/\//.test(link) ? link : "");

function htmlOf(mail: LetterMail, footer: readonly Part[]): string {
  const from = mail.team ? `${mail.employer}, ${mail.team}` : mail.employer;
  const paragraphs = paragraphsOf(mail.body).map(
    (lines) => html`<p>${joined(lines.map((line) => lineOf(line, mail.sender.phone)))}</p>\n`,
  );
  return html`<!doctype html>
<html lang="${mail.lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${mail.subject}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<p class="from">${from}<br>${formatDate(mail.lang, mail.date)}</p>
<h1>${mail.subject}</h1>
${paragraphs}</main>
<footer>
${footer.map((part) => html`<p>${part}</p>\n`)}</footer>
</body>
</html>
`.text;
}

/** Breaks a line at spaces, at most `width` characters (RFC 5322 asks for 78). A longer word stays whole. */
export function wrap(line: string, width = 76): string {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current].join("\n");
}

/** Who made the letter: what it says of humans is true of this one. */
function madeBy(mail: LetterMail): string {
  const words = mailWords[mail.lang];
  if (mail.holding) return mail.holding === "by-rule" ? words.sentByRule : words.sentHolding;
  return mail.drafted ? `${words.sent} ${words.drafted}` : words.sent;
}

/** The mail of one letter in the letter's language. The subject is one line whatever was typed. */
export function letterMail(mail: LetterMail): { subject: string; text: string; html: string } {
  const words = mailWords[mail.lang];
  const subject = mail.subject.replaceAll(/\s+/g, " ").trim();
  const link = safeLink(mail.link);
  const made = madeBy(mail);
  const page = mail.holding ? words.pageHolding : words.page;
  const reply = words.reply(mail.sender.name);
  const body = paragraphsOf(mail.body)
    .map((lines) => lines.map((line) => wrap(line)).join("\n"))
    .join("\n\n");
  const text = `${body}\n\n--\n${wrap(reply)}\n\n${wrap(`${page}:`)}\n${link}\n${wrap(words.own)}\n\n${wrap(made)}\n`;
  const footer: Part[] = [reply, [html`<a href="${link}">${page}</a>`, `. ${words.own}`], made];
  return { subject, text, html: htmlOf({ ...mail, subject }, footer) };
}
