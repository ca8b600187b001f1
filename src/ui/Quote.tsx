/** Somebody's own words, in serif, with the place they were said. */
import type { Words } from "./text.ts";

/** `children` may hold the quotation marks of the language. */
export function Quote({
  children,
  source,
  lang,
}: {
  children: Words;
  source?: Words | undefined;
  lang?: string | undefined;
}) {
  return (
    <figure className="quote">
      <blockquote lang={lang}>{children}</blockquote>
      {source && <figcaption className="src">{source}</figcaption>}
    </figure>
  );
}

type EvidenceProps = { title: Words; level?: Words | undefined; children?: Words };

/** One requirement in the panel: its name, its level, and what shows it. */
export function Evidence({ title, level, children }: EvidenceProps) {
  return (
    <div className="ev">
      <div className="top">
        <h3>{title}</h3>
        {level}
      </div>
      {children}
    </div>
  );
}
