// The mails of the conversation: the link to go on with, the receipt, and the answer to somebody who had applied before. Pure.
import { type MailParts, plainMail } from "../access/mails.ts";
import { formatDate, formatDay } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { mailWords } from "./mail-words.ts";

export type GoOnFacts = {
  name: string;
  job: string;
  employer: string;
  link: string;
  /** The last day the draft is kept, and the last day to apply, `YYYY-MM-DD`. */
  until: string;
  deadline: string | null;
};

/** The link with which somebody goes on, on this machine or another. */
export function goOnMail(lang: Lang, facts: GoOnFacts): MailParts {
  const w = mailWords[lang].goOn;
  return plainMail(lang, {
    subject: w.subject(facts.job),
    title: w.title(facts.name),
    before: w.before(facts.job, facts.employer),
    link: { href: facts.link, text: w.link },
    after: [
      ...(facts.deadline ? [w.deadline(formatDay(lang, facts.deadline))] : []),
      w.kept(formatDate(lang, facts.until)),
      mailWords[lang].notYou,
    ],
  });
}

export type ReceiptFacts = {
  name: string;
  job: string;
  employer: string;
  link: string;
  /** By when the first word comes, `YYYY-MM-DD`, and who answers for it. */
  due: string;
  owner: string;
  late: boolean;
};

/** The receipt, at once: that it came, by when who answers, and where everything can be seen. */
export function receiptMail(lang: Lang, facts: ReceiptFacts): MailParts {
  const w = mailWords[lang].receipt;
  return plainMail(lang, {
    subject: w.subject(facts.job),
    title: w.title(facts.name),
    before: [
      w.came(facts.job, facts.employer),
      ...(facts.late ? [w.late] : []),
      w.promise(facts.owner, formatDay(lang, facts.due)),
    ].join(" "),
    link: { href: facts.link, text: w.link },
    after: [w.page, w.people, mailWords[lang].notYou],
  });
}

export type KnownFacts = {
  name: string;
  job: string;
  employer: string;
  link: string;
  appliedOn: string;
  contact: string;
};

/** To somebody who had applied for the job already: the application that stands, and whom to write to. */
export function knownMail(lang: Lang, facts: KnownFacts): MailParts {
  const w = mailWords[lang].known;
  return plainMail(lang, {
    subject: w.subject(facts.job),
    title: w.title(facts.name),
    before: w.before(facts.job, formatDate(lang, facts.appliedOn)),
    link: { href: facts.link, text: w.link },
    after: [w.after(facts.contact), mailWords[lang].notYou],
  });
}

export type OffListFacts = {
  name: string;
  job: string;
  employer: string;
  link: string;
  owner: string;
  granted: boolean;
};

/** To somebody who asked to be left off the public list: whether they are, before the list is given to anybody (offentleglova § 25). */
export function offListMail(lang: Lang, facts: OffListFacts): MailParts {
  const w = mailWords[lang].offList;
  return plainMail(lang, {
    subject: (facts.granted ? w.granted : w.refused)(facts.job),
    title: w.title(facts.name),
    before: (facts.granted ? w.yes : w.no)(facts.job, facts.employer),
    link: { href: facts.link, text: w.link },
    after: [w.after(facts.owner)],
  });
}
