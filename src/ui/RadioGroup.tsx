/** One choice among few, each of them visible. */
import { HintAndError, wiring } from "./Field.tsx";
import type { Choice, Words } from "./text.ts";

type RadioGroupProps = {
  id: string;
  legend: Words;
  hint?: Words | undefined;
  error?: Words | undefined;
  name: string;
  choices: readonly Choice[];
  value?: string | undefined;
  /** Large boxes to press, for candidate pages and weighty choices. */
  large?: boolean | undefined;
};

/** The first choice has the group's own id, so that an error summary can lead to it. */
export function RadioGroup({ id, legend, hint, error, name, choices, value, large }: RadioGroupProps) {
  const { "aria-describedby": about } = wiring({ id, hint, error });
  return (
    <fieldset aria-describedby={about}>
      <legend>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className={large ? undefined : "ticks"}>
        {choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${choice.value}`;
          return (
            <label key={choice.value} className={large ? "choice" : "tick"} htmlFor={own}>
              <input type="radio" id={own} name={name} value={choice.value} defaultChecked={choice.value === value} />
              <span>
                {choice.label}
                {choice.hint && <span className="meta hint">{choice.hint}</span>}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
