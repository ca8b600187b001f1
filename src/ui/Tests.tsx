/** A list of verdicts: a mark, what was asked, and where the answer was found. */
import { Mark, type Tone } from "./Mark.tsx";
import type { MarkName } from "./mark-shapes.tsx";
import type { Words } from "./text.ts";

export type Outcome = "passed" | "advice" | "stopped";

const marks: Record<Outcome, { name: MarkName; tone: Tone }> = {
  passed: { name: "check", tone: "kept" },
  advice: { name: "warning", tone: "due" },
  stopped: { name: "stop", tone: "debt" },
};

export type TestItem = {
  key: string;
  outcome: Outcome;
  /** The outcome as a word, read aloud before the text. */
  outcomeWord: string;
  text: Words;
  meta?: Words | undefined;
  /** Links that mend it. */
  acts?: Words | undefined;
};

/** Nothing here depends on the colour: shape and spoken word say the same. */
export function Tests({ items }: { items: readonly TestItem[] }) {
  return (
    <ul className="tests">
      {items.map((item) => (
        <li key={item.key}>
          <Mark {...marks[item.outcome]} />
          <div>
            <span className="sr">{item.outcomeWord} </span>
            {item.text}
            {item.meta && <span className="meta">{item.meta}</span>}
            {item.acts}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The verdict over all of them, in one sentence. */
export function Verdict({ outcome, children }: { outcome: Outcome; children: Words }) {
  return (
    <p className="verdict">
      <Mark {...marks[outcome]} />
      {children}
    </p>
  );
}
