/** A checkbox, and a group of them under one question. */
import { type FieldText, HintAndError, wiring } from "./Field.tsx";
import type { Choice, Words } from "./text.ts";

type CheckboxProps = FieldText & {
  name: string;
  value?: string | undefined;
  checked?: boolean | undefined;
};

/** One box with its words to the right. */
export function Checkbox({ id, label, hint, error, name, value, checked }: CheckboxProps) {
  return (
    <div className="tick ds-field">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} {...wiring({ id, hint, error })} />
      <label htmlFor={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
    </div>
  );
}

type CheckboxGroupProps = {
  id: string;
  legend: Words;
  hint?: Words | undefined;
  error?: Words | undefined;
  name: string;
  choices: readonly Choice[];
  values?: readonly string[] | undefined;
};

/** Several boxes with one name; the form sends the name once for each chosen value. */
export function CheckboxGroup({ id, legend, hint, error, name, choices, values = [] }: CheckboxGroupProps) {
  const { "aria-describedby": about } = wiring({ id, hint, error });
  return (
    <fieldset id={id} aria-describedby={about}>
      <legend>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="ticks">
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            id={`${id}-${choice.value}`}
            label={choice.label}
            hint={choice.hint}
            name={name}
            value={choice.value}
            checked={values.includes(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
