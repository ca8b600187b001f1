/** The dark bar that says exactly what is chosen, offers the other choice, and holds what can be done with it. */
import type { ReactNode } from "react";
import type { Words } from "./text.ts";

type SelectionBarProps = {
  /** The region's name. */
  label: string;
  /** What is chosen, right when the page is loaded. */
  text: Words;
  /** "Only the 50 on this page", or "all that fit the filter". */
  other?: Words | undefined;
  /** Sent when more is chosen than the page shows. selection.ts takes it away as soon as a single box is changed. */
  whole?: { name: string; value: string } | undefined;
  /** Lets selection.ts count: sentences with {n} for each plural form of the language. */
  counted?: { none: string; one: string; other: string; few?: string | undefined } | undefined;
  /** Small buttons. */
  children: ReactNode;
};

/** Sticky at the bottom of its column. */
export function SelectionBar({ label, text, other, whole, counted, children }: SelectionBarProps) {
  return (
    <section className="selbar" aria-label={label}>
      {whole && <input type="hidden" name={whole.name} value={whole.value} data-whole="" />}
      <p>
        <strong
          role="status"
          data-selected={counted ? "" : undefined}
          data-none={counted?.none}
          data-one={counted?.one}
          data-few={counted?.few}
          data-other={counted?.other}
        >
          {text}
        </strong>{" "}
        {other}
      </p>
      <div className="end">{children}</div>
    </section>
  );
}
