/** The frame of pages for candidates and the public: the employer's name on top, help and languages below. */
import type { ReactNode } from "react";
import type { MarkName } from "./mark-shapes.tsx";
import { Sprite } from "./Sprite.tsx";
import type { Words } from "./text.ts";

type OpenPageProps = {
  skip: Words;
  /** `crest` is drawn 20 by 24, in the colour of the text, and is silent. */
  employer: { name: string; href?: string | undefined; crest?: ReactNode };
  /** A link at the right of the head, to the choice of language or elsewhere. */
  headLink?: { href: string; text: Words } | undefined;
  children: ReactNode;
  help?: { title: Words; text: Words } | undefined;
  /** What the page does and does not do, and where privacy and accessibility are told. */
  footNote?: Words | undefined;
  languages?:
    | { label: string; items: readonly { href: string; text: string; lang: string; current?: boolean | undefined }[] }
    | undefined;
  width?: "wide" | undefined;
  /** The marks this page uses; none when left out. */
  marks?: readonly MarkName[] | undefined;
};

function Languages({ label, items }: NonNullable<OpenPageProps["languages"]>) {
  return (
    <nav aria-label={label}>
      <ul className="langs" id="languages">
        {items.map((item) => (
          <li key={item.lang}>
            {item.current ? (
              <span lang={item.lang} aria-current="true">
                {item.text}
              </span>
            ) : (
              <a href={item.href} lang={item.lang} hrefLang={item.lang}>
                {item.text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Employer({ name, href, crest }: OpenPageProps["employer"]) {
  const Tag = href === undefined ? "span" : "a";
  return (
    <Tag className="emp" href={href}>
      {crest}
      {name}
    </Tag>
  );
}

/** Everything inside the body. `children` is what `main` holds. */
export function OpenPage({
  skip,
  employer,
  headLink,
  children,
  help,
  footNote,
  languages,
  width,
  marks = [],
}: OpenPageProps) {
  return (
    <div className="open" data-width={width}>
      {marks.length > 0 && <Sprite only={marks} />}
      <a className="ds-skip-link" href="#main">
        {skip}
      </a>
      <header className="o-head">
        <div className="in">
          <Employer {...employer} />
          {headLink && <a href={headLink.href}>{headLink.text}</a>}
        </div>
      </header>
      <main id="main" className="o-main">
        {children}
      </main>
      <footer className="o-foot">
        <div className="in">
          {help && (
            <>
              <h2>{help.title}</h2>
              <p>{help.text}</p>
            </>
          )}
          {languages && <Languages {...languages} />}
          {footNote && <p className="meta">{footNote}</p>}
        </div>
      </footer>
    </div>
  );
}
