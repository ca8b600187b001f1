// The frame of an employer's open pages: the employer's name, whom to ask, and the page in the other languages.
import type { ReactNode } from "react";
import { type Lang, langNames, langs } from "../platform/i18n/languages.ts";
import { OpenPage } from "../ui/OpenPage.tsx";
import { listPath } from "./addresses.ts";
import { words } from "./words.ts";

type Contact = { name: string; title: string | null; phone: string | null; email: string };

/** Whom to ask, as a sentence with links. */
export function Ask({ lang, contact }: { lang: Lang; contact: Contact }) {
  const w = words[lang];
  const dialled = contact.phone?.replaceAll(/[^\d+]/g, "") ?? "";
  return (
    <>
      {contact.title ? `${contact.name}, ${contact.title}` : contact.name}.{" "}
      {dialled.length > 4 && (
        <>
          {w.phone} <a href={`tel:${dialled}`}>{contact.phone}</a> {w.or}{" "}
        </>
      )}
      <a href={`mailto:${contact.email}`}>{contact.email}</a>.
    </>
  );
}

type Props = {
  lang: Lang;
  employer: { name: string; slug: string };
  /** Absolute address of this page, without a language. */
  page: string;
  contact?: Contact | undefined;
  children: ReactNode;
};

/** Each language has an address of its own (`?lang=`); machines are told of all five. */
export function OpenFrame({ lang, employer, page, contact, children }: Props) {
  const w = words[lang];
  const path = new URL(page).pathname;
  return (
    <OpenPage
      skip={w.skip}
      employer={{ name: employer.name, href: listPath(employer.slug) }}
      help={contact && { title: w.ask, text: <Ask lang={lang} contact={contact} /> }}
      footNote={w.foot}
      languages={{
        label: w.languages,
        items: langs.map((one) => ({
          href: `${path}?lang=${one}`,
          text: langNames[one],
          lang: one,
          current: one === lang,
        })),
      }}
      marks={["warning", "stop", "accepted", "waiting", "disc"]}
    >
      <link rel="canonical" href={page} />
      {langs.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={`${page}?lang=${one}`} />
      ))}
      {children}
    </OpenPage>
  );
}
