/** Promises per day, drawn on the server, once for wide screens and once for phones, with its table. */
import type { Words } from "./text.ts";

export type PlotDay = {
  key: string;
  /** "fr 20." */
  label: string;
  /** For the phone's drawing, where there is room for two or three signs. */
  short: string;
  count: number;
  shown: string;
  /** Past days are drawn in red: what is counted there is still owed. */
  when: "past" | "today" | "coming";
};

type DaysPlotProps = {
  /** What the drawing shows, in words. */
  label: string;
  caption: Words;
  tableWord: Words;
  heads: { day: Words; count: Words };
  days: readonly PlotDay[];
};

const fills = { past: "f-debt", today: "f-act", coming: "f-mid" } as const;
const numbers = { past: "t-debt", today: "t-ink", coming: "t-ink" } as const;
const BASE = 96;

type DrawingProps = Pick<DaysPlotProps, "days" | "label"> & { width: number; bar: number; narrow: boolean };

/** Height is the square root of the count, so that 2 can be seen beside 388. */
function Drawing({ days, label, width, bar, narrow }: DrawingProps) {
  const step = width / Math.max(1, days.length);
  const most = Math.max(20, ...days.map((day) => day.count));
  return (
    <svg viewBox={`0 0 ${width} 130`} role="img" aria-label={label} data-for={narrow ? "narrow" : "wide"}>
      <path className="ax" d={`M0 ${BASE + 0.5}H${width}`} />
      {days.map((day, index) => {
        const middle = Math.round((index + 0.5) * step * 10) / 10;
        const height = Math.round(Math.sqrt(day.count / most) * 720) / 10;
        const today = day.when === "today";
        return (
          <g key={day.key} textAnchor="middle">
            {day.count > 0 && (
              <>
                <rect className={fills[day.when]} x={middle - bar / 2} y={BASE - height} width={bar} height={height} />
                <text className={numbers[day.when]} x={middle} y={BASE - height - 6}>
                  {day.shown}
                </text>
              </>
            )}
            <text className={today ? "t-ink" : undefined} x={middle} y="115">
              {narrow ? day.short : day.label}
            </text>
            {today && <path className="s-act" d={`M${middle - step * 0.45} 126h${step * 0.9}`} />}
          </g>
        );
      })}
    </svg>
  );
}

/** Days without a promise are drawn, but left out of the table. */
export function DaysPlot({ label, caption, tableWord, heads, days }: DaysPlotProps) {
  return (
    <figure className="figure">
      <Drawing days={days} label={label} width={860} bar={26} narrow={false} />
      <Drawing days={days} label={label} width={350} bar={13} narrow />
      <figcaption className="meta">{caption}</figcaption>
      <details className="meta">
        <summary>{tableWord}</summary>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{heads.day}</th>
              <th scope="col" className="n">
                {heads.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {days
              .filter((day) => day.count > 0)
              .map((day) => (
                <tr key={day.key}>
                  <th scope="row">{day.label}</th>
                  <td className="n">{day.shown}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
