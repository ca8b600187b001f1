/** The marks' shapes, once per page; `Mark` points to them. */
import { type MarkName, markShapes } from "./mark-shapes.tsx";

/** Place once, first in the body. `only` keeps candidate pages small. */
export function Sprite({ only }: { only?: readonly MarkName[] | undefined }) {
  const names = only ?? (Object.keys(markShapes) as MarkName[]);
  return (
    <svg className="sprite" aria-hidden="true">
      {names.map((name) => (
        <symbol key={name} id={`mk-${name}`} viewBox="0 0 14 14">
          {markShapes[name]}
        </symbol>
      ))}
    </svg>
  );
}
