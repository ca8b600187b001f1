/** A part of a page: a heading on a hairline, something small at its end, and the content. */
import type { ReactNode } from "react";
import type { Words } from "./text.ts";

type SectionProps = { id: string; title: Words; aside?: Words | undefined; children: ReactNode };

/** `id` is the heading's, so that the section is named by it. */
export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section className="sec" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside && <p className="meta">{aside}</p>}
      </header>
      {children}
    </section>
  );
}
