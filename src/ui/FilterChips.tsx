/** What the list is filtered by, each with a way to take it off, and what that leaves. */
import type { ReactNode } from "react";
import type { Words } from "./text.ts";

type FilterChipsProps = {
  label: string;
  /** Active filters. `removeWord` is read aloud after the name. */
  active: readonly { text: Words; removeHref: string; removeWord: string }[];
  /** Filters that can be added by one press. */
  more?: readonly { text: Words; href: string }[] | undefined;
  /** How many are left, and in which order. */
  result?: Words | undefined;
  /** `KeyHints` at the end of the line. */
  children?: ReactNode;
};

/** A filter is a link, so it can be kept as a bookmark. */
export function FilterChips({ label, active, more = [], result, children }: FilterChipsProps) {
  return (
    <div className="filters">
      {active.length + more.length > 0 && (
        <ul aria-label={label}>
          {active.map((chip) => (
            <li key={chip.removeHref}>
              <a className="chip" href={chip.removeHref}>
                {chip.text} <span aria-hidden="true">×</span>
                <span className="sr">{chip.removeWord}</span>
              </a>
            </li>
          ))}
          {more.map((chip) => (
            <li key={chip.href}>
              <a className="chip" data-add="" href={chip.href}>
                {chip.text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {result && <span>{result}</span>}
      {children}
    </div>
  );
}
