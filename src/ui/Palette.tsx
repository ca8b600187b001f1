/** The palette under ctrl k: one types, and goes to a person, a job or a page. Without a script it never opens; the search in the bar leads
    to the same page of results. palette.ts fills it. */
import { type KeyHint, KeyHints } from "./KeyHints.tsx";
import type { Words } from "./text.ts";

export type PaletteProps = {
  /** The page of results, asked with `name`. */
  action: string;
  name: string;
  title: Words;
  label: Words;
  /** Said when the results could not be fetched. */
  failed: string;
  hints: readonly KeyHint[];
  close: Words;
};

export function Palette({ action, name, title, label, failed, hints, close }: PaletteProps) {
  return (
    <dialog className="dialog palette" data-palette="" data-failed={failed} aria-labelledby="palette-title">
      <h2 id="palette-title">{title}</h2>
      <form className="find" action={action} method="get">
        <label className="sr" htmlFor="palette-field">
          {label}
        </label>
        <input id="palette-field" type="search" name={name} autoComplete="off" aria-keyshortcuts="Control+K" />
      </form>
      <div className="palette-list" data-palette-list="" />
      <p className="sr" role="status" data-palette-says="" />
      <KeyHints hints={hints} />
      <form method="dialog">
        <button type="submit" className="ds-button" data-variant="secondary" data-size="sm">
          {close}
        </button>
      </form>
    </dialog>
  );
}
