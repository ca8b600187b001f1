/** How far a batch has come: a bar drawn on the server, and a table that says the same with meanings. */
import { AnswerState } from "./AnswerState.tsx";
import { barParts } from "./bar-widths.ts";
import type { AnswerMark } from "./mark-shapes.tsx";
import type { Words } from "./text.ts";

export type ProgressPart = {
  /** The name live.ts gets new counts under. */
  key: string;
  state: AnswerMark;
  word: Words;
  count: number;
  /** The count as the reader's language writes it. */
  shown: string;
  meaning: Words;
};

type ProgressProps = {
  /** What the bar shows, in words, with all counts. */
  label: string;
  /** One sentence, read aloud when live.ts renews it under the key "summary". */
  summary: string;
  caption: Words;
  heads: { state: Words; count: Words; meaning: Words };
  /** In the order of the bar. */
  parts: readonly ProgressPart[];
  /** The address of a stream of new counts. */
  live?: string | undefined;
  /** Shown while that stream is cut off. */
  lost?: Words | undefined;
};

const tones: Record<AnswerMark, string> = {
  accepted: "f-ink",
  called: "f-ink",
  uncertain: "f-due",
  bounced: "f-debt",
  "handed-over": "f-mid",
  approved: "f-soft",
  queued: "f-soft",
  draft: "f-soft",
  waiting: "f-soft",
};

const WIDTH = 900;

/** A part in the queue is paler on purpose; its table row says it. */
export function Progress({ label, summary, caption, heads, parts, live, lost }: ProgressProps) {
  const widths = barParts(
    parts.map((part) => part.count),
    WIDTH,
  );
  return (
    <div className="flow" data-live={live}>
      <p className="sr" role="status" data-live-key="summary">
        {summary}
      </p>
      {live && lost && (
        <p className="meta" role="status" data-live-lost hidden>
          {lost}
        </p>
      )}
      <svg viewBox={`0 0 ${WIDTH} 20`} preserveAspectRatio="none" role="img" aria-label={label}>
        {parts.map((part, index) => (
          <rect
            key={part.key}
            className={tones[part.state]}
            data-live-part={part.key}
            data-count={part.count}
            x={widths[index]?.x}
            y="1"
            width={widths[index]?.width}
            height="18"
          />
        ))}
      </svg>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.state}</th>
            <th scope="col" className="n">
              {heads.count}
            </th>
            <th scope="col">{heads.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">
                <AnswerState state={part.state} word={part.word} plain />
              </th>
              <td className="n" data-live-key={part.key}>
                {part.shown}
              </td>
              <td>{part.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
