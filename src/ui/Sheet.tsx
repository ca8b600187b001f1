/** A sheet of paper with a letter on it. */
import type { ReactNode } from "react";

type SheetProps = {
  /** Whose letter it is, read aloud. */
  label: string;
  /** The letter's own language, as a BCP 47 tag. */
  lang: string;
  /** Upper left: who writes. Lines. */
  from: readonly string[];
  /** Upper right: to whom, and when. Lines. */
  to: readonly string[];
  /** `LetterText`. */
  children: ReactNode;
};

/** The letter exactly as its reader gets it. */
export function Sheet({ label, lang, from, to, children }: SheetProps) {
  return (
    <article className="sheet" aria-label={label} lang={lang}>
      <div className="head">
        <p>{from.join("\n")}</p>
        <p>{to.join("\n")}</p>
      </div>
      {children}
    </article>
  );
}
