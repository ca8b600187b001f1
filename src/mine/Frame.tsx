// The frame of the candidate's pages, and the page for a link that opens nothing.
import type { ReactNode } from "react";
import { type Lang, langNames, langs } from "../platform/i18n/languages.ts";
import { PlainButton } from "../ui/Button.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { OpenPage } from "../ui/OpenPage.tsx";
import { dataWords } from "./data-words.ts";
import { words } from "./words.ts";

type Helper = { name: string; title: string | null; phone: string | null; email: string };

/** Name and title as they stand in a sentence. */
export const called = ({ name, title }: { name: string; title: string | null }): string =>
  title ? `${name}, ${title}` : name;

function Help({ lang, contact }: { lang: Lang; contact: Helper }) {
  const w = words[lang];
  const dialled = contact.phone?.replaceAll(/[^\d+]/g, "") ?? "";
  return (
    <>
      {called(contact)}.{" "}
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
  employer: string;
  contact?: Helper | undefined;
  back?: string | undefined;
  children: ReactNode;
};

/** `back` is where choosing a language leads back to; without it there is no choice. */
export function MyFrame({ lang, employer, contact, back, children }: Props) {
  const w = words[lang];
  return (
    <div lang={lang}>
      <OpenPage
        skip={w.skip}
        employer={{ name: employer }}
        help={contact && { title: w.help, text: <Help lang={lang} contact={contact} /> }}
        footNote={w.privacy}
        marks={["warning", "stop", "accepted", "waiting", "approved", "disc"]}
      >
        {children}
        {back && (
          <section aria-labelledby="language">
            <h2 id="language">{w.language}</h2>
            <form method="post" action="/preferences" className="row">
              <HiddenFields fields={{ to: back }} />
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
            {contact && (
              <form method="post" action="/my" className="under">
                <PlainButton name="act" value="leave">
                  {w.leave}
                </PlainButton>
              </form>
            )}
          </section>
        )}
      </OpenPage>
    </div>
  );
}

export type Why = "unknown" | "expired" | "revoked" | "closed" | "left" | "erased";

/** A link that opens nothing: why, and what to do instead. */
export function Gone({ lang, why }: { lang: Lang; why: Why }) {
  const { gone, left } = words[lang];
  const { done, doneLead } = dataWords[lang].erase;
  const ended = { left: [left, gone.closedMore], erased: [done, doneLead] } as const;
  const [title, lead] = why === "left" || why === "erased" ? ended[why] : [gone[why], gone[`${why}More`]];
  return (
    <MyFrame lang={lang} employer="Gjensvar">
      <title>{title}</title>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
    </MyFrame>
  );
}
