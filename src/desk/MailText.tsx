// One mail that came in: what it is, from whom and when, and its words as the writer left them.
import type { LandedMail } from "../answers/answers.server.ts";
import { formatMoment } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { Quote } from "../ui/Quote.tsx";
import { Tag } from "../ui/Tag.tsx";
import { mailWords } from "./words-mail.ts";

type MailTextProps = { mail: LandedMail; lang: Lang; zone: string };

/** Line breaks of the mail stay. A mail of pictures or files only says so. */
export function MailText({ mail, lang, zone }: MailTextProps) {
  const words = mailWords[lang];
  const unread = mail.readAt === null;
  return (
    <Quote
      source={
        <>
          {[words.kind[mail.kind], mail.from, formatMoment(lang, mail.at, zone)].filter(Boolean).join(" · ")}{" "}
          {unread && <Tag strong>{words.unread}</Tag>}
        </>
      }
    >
      {mail.subject && <strong>{mail.subject}</strong>}
      <span className="said mail-text">{mail.body === "" ? words.noText : mail.body}</span>
    </Quote>
  );
}
