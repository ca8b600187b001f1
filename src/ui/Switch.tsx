/** A setting with few values, as a plain form where each value is a button. */
import { HiddenFields } from "./HiddenFields.tsx";
import type { Hidden, Words } from "./text.ts";

export type SwitchProps = {
  legend: Words;
  action: string;
  /** The field that carries the chosen value. */
  name: string;
  value: string;
  /** `lang` where a choice is written in its own language. */
  choices: readonly { value: string; label: string; lang?: string | undefined }[];
  hidden?: Hidden | undefined;
};

/** Pressing a value sends it. The present one is marked as pressed. */
export function Switch({ legend, action, name, value, choices, hidden }: SwitchProps) {
  return (
    <form action={action} method="post">
      <HiddenFields fields={hidden} />
      <fieldset className="switch">
        <legend>{legend}</legend>
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="submit"
            name={name}
            value={choice.value}
            lang={choice.lang}
            aria-pressed={choice.value === value}
          >
            {choice.label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
