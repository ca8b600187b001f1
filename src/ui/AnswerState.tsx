/** Where an answer is on its way: a circle and its word. */
import { Mark, type Tone } from "./Mark.tsx";
import type { AnswerMark } from "./mark-shapes.tsx";
import { classes, type Words } from "./text.ts";

/** The colour a state has of its own: red for returned, amber for uncertain, none for the rest. */
export function answerTone(state: AnswerMark): Tone | undefined {
  if (state === "bounced") return "debt";
  return state === "uncertain" ? "due" : undefined;
}

/** `plain` colours the mark only, for use as a row head. */
export function AnswerState({ state, word, plain }: { state: AnswerMark; word: Words; plain?: boolean | undefined }) {
  const tone = answerTone(state);
  return (
    <span className={classes("st", !plain && tone)}>
      <Mark name={state} tone={tone} />
      {word}
    </span>
  );
}
