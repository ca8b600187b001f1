// The mails of a concern: to its handler that there is one, and the answer to the candidate. Pure.
import { type MailParts, plainMail } from "../access/mails.ts";
import { formatDate, formatDay } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { mailWords } from "./mail-words.ts";

/** `dueOn` is `YYYY-MM-DD`. */
export function raisedMail(lang: Lang, { link, dueOn }: { link: string; dueOn: string }): MailParts {
  const w = mailWords[lang].raised;
  return plainMail(lang, {
    subject: w.subject,
    title: w.subject,
    before: w.before(formatDay(lang, dueOn)),
    link: { href: link, text: w.link },
    after: [w.after],
  });
}

/** `raisedOn` is `YYYY-MM-DD`; `from` are the lines that stand under the answer. */
export function answerMail(
  lang: Lang,
  facts: { name: string; raisedOn: string; answer: string; from: readonly string[]; link: string },
): MailParts {
  const w = mailWords[lang].answer;
  return plainMail(lang, {
    subject: w.subject,
    title: w.title(facts.name),
    before: w.before(formatDate(lang, facts.raisedOn)),
    link: { href: facts.link, text: w.link },
    after: [...facts.answer.split(/\n+/), facts.from.join(", "), w.reply],
  });
}
