/** From page to page of a long list by key, not by number. */
import type { Words } from "./text.ts";

type PagerProps = {
  label: string;
  /** Where the reader is, for instance how many are shown. */
  text: Words;
  previous?: { href: string; text: Words } | undefined;
  next?: { href: string; text: Words } | undefined;
};

/** A missing link means there is nothing that way. */
export function Pager({ label, text, previous, next }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      <span>{text}</span>
      {previous && (
        <a href={previous.href} rel="prev" data-key="p">
          {previous.text}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next" data-key="n">
          {next.text}
        </a>
      )}
    </nav>
  );
}
