/** A native select with its label. */
import { Field, type FieldText } from "./Field.tsx";
import type { Choice } from "./text.ts";

type SelectProps = FieldText & {
  name: string;
  choices: readonly Choice[];
  value?: string | undefined;
  /** Words for no choice at all; left out, the first choice is taken. */
  none?: string | undefined;
  required?: boolean | undefined;
};

/** The options in the order given. */
export function Select({ id, label, hint, error, name, choices, value, none, required }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wires) => (
        <select className="ds-input" name={name} defaultValue={value} aria-required={required} {...wires}>
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
