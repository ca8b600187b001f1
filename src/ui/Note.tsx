/** Something to know or to mend: a mark, a headline that is a sentence, and what can be done. */
import { Mark, type Tone } from "./Mark.tsx";
import type { MarkName } from "./mark-shapes.tsx";
import type { Words } from "./text.ts";

export type NoteKind = "plain" | "warning" | "stop" | "done" | "waiting";

const marks: Record<NoteKind, { name: MarkName; tone: Tone | undefined }> = {
  plain: { name: "disc", tone: undefined },
  warning: { name: "warning", tone: "due" },
  stop: { name: "stop", tone: "debt" },
  done: { name: "accepted", tone: "kept" },
  waiting: { name: "waiting", tone: undefined },
};

type NoteProps = {
  kind: NoteKind;
  title: Words;
  children?: Words;
  /** Links or small buttons, in one row. */
  acts?: Words | undefined;
  level?: 2 | 3 | undefined;
  /** Read aloud when it comes after an act: the answer to what was just pressed. */
  announced?: boolean | undefined;
};

/** A one-pixel box without coloured stripes. */
export function Note({ kind, title, children, acts, level = 2, announced }: NoteProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="note" role={announced ? "status" : undefined}>
      <Mark {...marks[kind]} />
      <div>
        <Heading>{title}</Heading>
        {children}
        {acts && <div className="row">{acts}</div>}
      </div>
    </div>
  );
}
