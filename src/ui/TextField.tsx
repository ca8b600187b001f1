/** One line of text, and several. */
import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { Field, type FieldText } from "./Field.tsx";

type InputRest = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | "type"
  | "autoComplete"
  | "inputMode"
  | "maxLength"
  | "min"
  | "max"
  | "step"
  | "readOnly"
  | "autoFocus"
  | "spellCheck"
  | "lang"
  | "pattern"
  | "placeholder"
>;
type TextFieldProps = FieldText &
  InputRest & {
    name: string;
    value?: string | undefined;
    required?: boolean | undefined;
    width?: "short" | "date" | undefined;
  };

/** An input with its label. `required` is told to machines; the server decides, so the browser does not stop the form. */
export function TextField({ id, label, hint, error, name, value, width, required, ...rest }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wires) => (
        <input
          className="ds-input"
          data-width={width}
          name={name}
          defaultValue={value}
          aria-required={required}
          {...rest}
          {...wires}
        />
      )}
    </Field>
  );
}

type TextAreaProps = FieldText &
  Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, "rows" | "maxLength" | "lang" | "spellCheck" | "readOnly"> & {
    name: string;
    value?: string | undefined;
    required?: boolean | undefined;
    /** Set in the letter's type, for editing a letter. */
    letter?: boolean | undefined;
  };

/** Several lines of text with their label. */
export function TextArea({ id, label, hint, error, name, value, letter, required, ...rest }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wires) => (
        <textarea
          className="ds-input"
          data-letter={letter ? "" : undefined}
          name={name}
          defaultValue={value}
          aria-required={required}
          {...rest}
          {...wires}
        />
      )}
    </Field>
  );
}
