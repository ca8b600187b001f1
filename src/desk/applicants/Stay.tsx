// A way to another view of the same list that takes the ticks along: a button of the table's form in a link's clothes.
import type { Words } from "../../ui/text.ts";

/** The id of the form around the table. Buttons outside it belong to it by this name. */
export const tableForm = "people";

type StayProps = {
  to: string;
  children: Words;
  shortcut?: string | undefined;
  /** The view the reader is at, among tabs. */
  current?: boolean | undefined;
};

/** Sends the form to a view of the list. Works without a script. */
export function Stay({ to, children, shortcut, current }: StayProps) {
  return (
    <button
      type="submit"
      form={tableForm}
      formAction={to}
      className="plain-button"
      data-key={shortcut}
      aria-current={current ? "page" : undefined}
    >
      {children}
    </button>
  );
}
