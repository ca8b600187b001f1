/** One dot per person: the empty state of the whole product. */
import type { Words } from "./text.ts";

const STEP = 16;

/** Columns so that the figure is about four times as wide as high, and its last row as full as can be. */
function columnsFor(people: number): number {
  const ideal = Math.max(14, Math.round(Math.sqrt(people * 4.1)));
  const near = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => ideal + step);
  const missing = (columns: number) => (columns - (people % columns)) % columns;
  return near.reduce((best, columns) => (missing(columns) < missing(best) ? columns : best), ideal);
}

type DotsProps = {
  /** Full dots: answered. */
  full: number;
  /** Rings after them: still on their way with us. */
  rings: number;
  /** What the figure shows, in words. */
  label: string;
  caption: Words;
};

/** Rows of full dots are one dashed line each, so that 5,000 people are a few hundred bytes. */
export function Dots({ full, rings, label, caption }: DotsProps) {
  const people = full + rings;
  const columns = columnsFor(people);
  const rows = Math.max(1, Math.ceil(people / columns));
  const lines = Array.from({ length: Math.ceil(full / columns) }, (_, row) => {
    const inRow = Math.min(columns, full - row * columns);
    return `M8 ${8 + row * STEP}h${(inRow - 1) * STEP + 0.1}`;
  });
  return (
    <figure className="figure dots">
      <svg viewBox={`0 0 ${columns * STEP} ${rows * STEP}`} role="img" aria-label={label}>
        <path
          fill="none"
          stroke="currentColor"
          strokeWidth="8.8"
          strokeLinecap="round"
          strokeDasharray="0 16"
          d={lines.join("")}
        />
        {Array.from({ length: rings }, (_, index) => {
          const place = full + index;
          return (
            <circle
              key={place}
              cx={8 + (place % columns) * STEP}
              cy={8 + Math.floor(place / columns) * STEP}
              r="3.7"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
            />
          );
        })}
      </svg>
      <figcaption className="meta">{caption}</figcaption>
    </figure>
  );
}
