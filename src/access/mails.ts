// The mails of access: an invitation, and a one-time link. Pure: texts in, subject, text and html out.
import { type Html, html } from "../platform/http/html.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { words } from "./words.ts";

export type MailParts = { lang: Lang; subject: string; text: string; html: string };

/** A mail to somebody who works here: one heading, paragraphs, one link, no pictures and no tables; reads the same as text. */
export function plainMail(
  lang: Lang,
  parts: { subject: string; title: string; before: string; link: { href: string; text: string }; after: string[] },
): MailParts {
  const { subject, title, before, link, after } = parts;
  const paragraph = (inner: string | Html) => html`<p style="margin:0 0 1em">${inner}</p>\n`;
  const page = html`<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${subject}</title></head>
<body style="margin:0;padding:1.5em;font:17px/1.55 system-ui,sans-serif"><main style="max-width:36em">
<h1 style="font-size:1.3em;margin:0 0 1em">${title}</h1>
${paragraph(before)}${paragraph(html`<a href="${link.href}">${link.text}</a>`)}${after.map(paragraph)}</main></body></html>
`;
  const text = `${[title, before, `${link.text}:\n${link.href}`, ...after].join("\n\n")}\n`;
  return { lang, subject, text, html: page.text };
}

/** The mail that carries a one-time link to somebody who works here. */
export function linkMail(lang: Lang, link: string): MailParts {
  const w = words[lang].linkMail;
  return plainMail(lang, {
    subject: w.subject,
    title: w.subject,
    before: w.before,
    link: { href: link, text: w.link },
    after: [w.after],
  });
}

/** The mail that invites somebody to work here. `until` is a day in words. */
export function invitationMail(
  lang: Lang,
  facts: { name: string; inviter: string; employer: string; link: string; until: string },
): MailParts {
  const w = words[lang].inviteMail;
  return plainMail(lang, {
    subject: w.subject(facts.employer),
    title: w.title(facts.name),
    before: w.before(facts.inviter, facts.employer),
    link: { href: facts.link, text: w.link },
    after: [w.until(facts.until), w.after],
  });
}
