/** How far a requirement is shown: a square and its word. */
import { Mark } from "./Mark.tsx";
import type { LevelMark } from "./mark-shapes.tsx";
import type { Words } from "./text.ts";

/** "meets" is the quiet one, so that the eye finds what differs. */
export function Level({ level, word }: { level: LevelMark; word: Words }) {
  return (
    <span className="lv" data-level={level}>
      <Mark name={level} />
      {word}
    </span>
  );
}
