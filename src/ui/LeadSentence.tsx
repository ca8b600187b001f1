/** The headline that is the state: one true sentence, in serif. */
import type { Words } from "./text.ts";

type LeadSentenceProps = {
  /** Put the broken part in `<Debt>`. */
  children: Words;
  /** Small words above, a date or the like. */
  above?: Words | undefined;
  more?: Words | undefined;
  /** Larger, for when everybody has been answered. */
  zero?: boolean | undefined;
};

/** The page's h1. */
export function LeadSentence({ children, above, more, zero }: LeadSentenceProps) {
  return (
    <div className={zero ? "zero" : undefined}>
      {above && <p className="meta">{above}</p>}
      <h1 className="lead-sentence">{children}</h1>
      {more && <p className="lead-more">{more}</p>}
    </div>
  );
}

/** The words of a sentence that tell of a broken promise. */
export function Debt({ children }: { children: Words }) {
  return <span className="debt">{children}</span>;
}
