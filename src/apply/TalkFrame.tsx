// The frame of the conversation: the employer, whom to ask, and the five languages, which keep what was answered.
import type { ReactNode } from "react";
import { type Lang, langNames, langs } from "../platform/i18n/languages.ts";
import { PlainButton } from "../ui/Button.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { OpenPage } from "../ui/OpenPage.tsx";
import { advertPath } from "./addresses.ts";
import { Ask } from "./Frame.tsx";
import { talkWords } from "./talk-words.ts";
import { words } from "./words.ts";

export type Contact = { name: string; title: string | null; phone: string | null; email: string };
export type TalkShown = {
  lang: Lang;
  employer: { name: string; slug: string };
  job: { slug: string; title: string; lang: Lang | undefined };
  contact: Contact;
};

type Props = {
  shown: TalkShown;
  title: string;
  /** The step that choosing a language leads back to; before somebody began, the address says the language. */
  step: string | null;
  children: ReactNode;
};

function Languages({ lang, step }: { lang: Lang; step: string }) {
  return (
    <section aria-labelledby="language">
      <h2 id="language">{talkWords[lang].languages}</h2>
      <form method="post" className="row">
        <HiddenFields fields={{ act: "language", step }} />
        {langs.map((value) =>
          value === lang ? (
            <strong key={value}>{langNames[value]}</strong>
          ) : (
            <PlainButton key={value} name="lang" value={value}>
              <span lang={value}>{langNames[value]}</span>
            </PlainButton>
          ),
        )}
      </form>
    </section>
  );
}

export function TalkFrame({ shown, title, step, children }: Props) {
  const { lang, employer, job, contact } = shown;
  const path = advertPath(employer.slug, job.slug);
  const w = words[lang];
  return (
    <OpenPage
      skip={w.skip}
      employer={{ name: employer.name }}
      headLink={{ href: `${path}?lang=${lang}`, text: talkWords[lang].advert }}
      help={{ title: w.ask, text: <Ask lang={lang} contact={contact} /> }}
      footNote={w.foot}
      languages={
        step === null
          ? {
              label: w.languages,
              items: langs.map((one) => ({
                href: `${path}/apply?lang=${one}`,
                text: langNames[one],
                lang: one,
                current: one === lang,
              })),
            }
          : undefined
      }
      marks={["warning", "stop", "accepted", "waiting"]}
    >
      <title>{`${title} · ${employer.name}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta" lang={job.lang}>
        {talkWords[lang].about(job.title)}
      </p>
      <h1>{title}</h1>
      {children}
      {step !== null && <Languages lang={lang} step={step} />}
    </OpenPage>
  );
}
