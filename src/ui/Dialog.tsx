/** A native dialog opened by a native popover button: it works without a script. For help, never for consent. */
import type { ReactNode } from "react";
import type { Words } from "./text.ts";

type DialogProps = {
  id: string;
  /** The words on the button that opens it. */
  open: Words;
  title: Words;
  close: Words;
  children: ReactNode;
  /** keys.ts opens this one when "?" is pressed. */
  help?: boolean | undefined;
};

/** A browser that lacks popovers shows the content where it stands (frame.css). */
export function Dialog({ id, open, title, close, children, help }: DialogProps) {
  return (
    <>
      <button type="button" className="plain-button" popoverTarget={id}>
        {open}
      </button>
      <dialog
        id={id}
        className="dialog"
        popover="auto"
        aria-labelledby={`${id}-title`}
        data-help={help ? "" : undefined}
      >
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          {close}
        </button>
      </dialog>
    </>
  );
}
