/** A word in a thin frame, beside a name. */
import type { Words } from "./text.ts";

/** `strong` in full ink. */
export function Tag({ children, strong }: { children: Words; strong?: boolean | undefined }) {
  return (
    <span className="tag" data-strong={strong ? "" : undefined}>
      {children}
    </span>
  );
}
