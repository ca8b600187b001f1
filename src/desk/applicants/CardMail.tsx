// What the person has written back, on their card, and the press that says it is read.
import type { LandedMail } from "../../answers/answers.server.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { MailText } from "../MailText.tsx";
import { mailWords } from "../words-mail.ts";
import type { Reader } from "./shown.ts";

type CardMailProps = Reader & { mails: readonly LandedMail[]; application: string };

export function CardMail({ mails, application, lang, zone }: CardMailProps) {
  const words = mailWords[lang];
  return (
    <Section id="mail" title={words.section}>
      {mails.map((mail) => (
        <MailText key={mail.id} mail={mail} lang={lang} zone={zone} />
      ))}
      {mails.some((mail) => mail.readAt === null) && (
        <form method="post" action="/mail" className="under">
          <input type="hidden" name="application" value={application} />
          <Button variant="secondary" name="do" value="read">
            {words.markRead}
          </Button>
        </form>
      )}
    </Section>
  );
}
