/** A mark of 14 pixels. It is silent: a word always stands beside it. */
import type { MarkName } from "./mark-shapes.tsx";
import { classes } from "./text.ts";

export type Tone = "debt" | "due" | "kept";

/** Needs `Sprite` on the page. */
export function Mark({ name, tone }: { name: MarkName; tone?: Tone | undefined }) {
  return (
    <svg className={classes("mk", tone)} aria-hidden="true">
      <use href={`#mk-${name}`} />
    </svg>
  );
}
