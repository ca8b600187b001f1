/** What was promised, by when, and by whom. */
import type { Words } from "./text.ts";

/** Two black rules and a date in serif. */
export function PromiseBox({ above, by, below }: { above: Words; by: Words; below?: Words | undefined }) {
  return (
    <div className="promise">
      <p className="meta">{above}</p>
      <p className="by">{by}</p>
      {below && <p className="meta">{below}</p>}
    </div>
  );
}
