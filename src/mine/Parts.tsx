// What is stored, part by part: names and texts as they stand, with who and when beneath.
import { Fragment } from "react";
import type { Part } from "./own-parts.ts";

/** Line breaks of what somebody wrote are kept. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map((part) => (
    <section key={part.id} aria-labelledby={part.id}>
      <h2 id={part.id}>{part.title}</h2>
      <dl className="stored">
        {part.rows.map((row, n) => (
          <Fragment key={`${part.id}-${n.toString()}`}>
            <dt>{row.name}</dt>
            <dd>{row.text}</dd>
            {row.meta && <dd className="meta">{row.meta}</dd>}
          </Fragment>
        ))}
      </dl>
    </section>
  ));
}
