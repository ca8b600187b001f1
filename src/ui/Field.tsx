/** A field: label above, hint under it, error between hint and field with a mark and words. */
import type { ReactNode } from "react";
import { Mark } from "./Mark.tsx";
import type { Words } from "./text.ts";

export type FieldText = {
  id: string;
  label: Words;
  hint?: Words | undefined;
  error?: Words | undefined;
};

/** What the input must carry so that label, hint and error are read with it. */
export type FieldWiring = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** Ids of hint and error, only those that are shown. */
export function wiring({ id, hint, error }: Pick<FieldText, "id" | "hint" | "error">): FieldWiring {
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { id, "aria-describedby": about || undefined, "aria-invalid": error ? true : undefined };
}

/** The hint and the error of a field, with the ids that `wiring` names. */
export function HintAndError({ id, hint, error }: Pick<FieldText, "id" | "hint" | "error">) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`}>
          <Mark name="warning" tone="debt" /> {error}
        </p>
      )}
    </>
  );
}

/** `children` gets the wiring and returns the input. */
export function Field({ children, ...text }: FieldText & { children: (wires: FieldWiring) => ReactNode }) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={text.id}>
        {text.label}
      </label>
      <HintAndError {...text} />
      {children(wiring(text))}
    </div>
  );
}
