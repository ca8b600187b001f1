/** The way so far and what comes, as the candidate sees it. */
import { Mark } from "./Mark.tsx";
import type { AnswerMark } from "./mark-shapes.tsx";
import type { Words } from "./text.ts";

export type TrackStep = {
  key: string;
  mark: AnswerMark;
  text: Words;
  meta?: Words | undefined;
  current?: boolean | undefined;
};

/** Steps in order of time. */
export function Track({ steps }: { steps: readonly TrackStep[] }) {
  return (
    <ol className="track">
      {steps.map((step) => (
        <li key={step.key} aria-current={step.current ? "step" : undefined}>
          <Mark name={step.mark} />
          {step.text}
          {step.meta && <span className="meta">{step.meta}</span>}
        </li>
      ))}
    </ol>
  );
}
