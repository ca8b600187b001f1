/** How far a requirement is shown: a square and its word. The style sheet draws the square: a table of six hundred people has 3,600 of them,
    and as drawings of their own they cost a browser half a second. */
import type { Words } from "./text.ts";

export type LevelMark = "exceeds" | "meets" | "partly" | "not-shown" | "not-assessed";

/** "meets" is the quiet one, so that the eye finds what differs. */
export function Level({ level, word }: { level: LevelMark; word: Words }) {
  return (
    <span className="lv" data-level={level}>
      {word}
    </span>
  );
}
