/** The time left before something leaves, as text that is right when the page is loaded. */
import type { Words } from "./text.ts";

type CountRowProps = {
  /** Both as ISO 8601 instants. `now` is the server's clock, so that a wrong clock at the reader's does no harm. */
  until: string;
  now: string;
  /** "9:12" */
  left: string;
  /** The same in words, read aloud. */
  label: string;
  /** What countdown.ts writes when the time is up, before it loads the page again. */
  over: string;
  children: Words;
  acts: Words;
};

/** countdown.ts ticks it where scripts run. */
export function CountRow({ until, now, left, label, over, children, acts }: CountRowProps) {
  return (
    <div className="count-row">
      <p className="countdown" role="timer" aria-label={label} data-until={until} data-now={now} data-over={over}>
        {left}
      </p>
      <div>{children}</div>
      <div className="row">{acts}</div>
    </div>
  );
}
