/** The keys and what they do. */
import type { Words } from "./text.ts";

export type KeyHint = { keys: readonly string[]; text: Words };

/** In a line, at the end of the filters (`inLine`), or as a list in the help dialog. */
export function KeyHints({ hints, inLine }: { hints: readonly KeyHint[]; inLine?: boolean | undefined }) {
  return (
    <ul className={inLine ? "keys legend" : "keys"}>
      {hints.map((hint) => (
        <li key={hint.keys.join(" ")}>
          {hint.keys.map((key) => (
            <span key={key}>
              <kbd>{key}</kbd>{" "}
            </span>
          ))}
          {hint.text}
        </li>
      ))}
    </ul>
  );
}
