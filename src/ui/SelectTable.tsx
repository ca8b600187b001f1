/** A dense table whose rows can be chosen and walked through with keys: one row per person, one column per requirement.
    Where it is wider than the page it scrolls sideways in a region of its own, and the names stay. */
import type { ReactNode } from "react";
import type { Words } from "./text.ts";

export type GridHead = {
  key: string;
  text: Words;
  /** The small word under the head. `strong` when it is the demanding one. */
  under?: Words | undefined;
  strong?: boolean | undefined;
  /** A narrow column, for a stage or a date. */
  short?: boolean | undefined;
};

/** What scrolls must be reachable by the keyboard. */
const reachable = { tabIndex: 0 };

type SelectTableProps = {
  caption: string;
  /** The box that chooses all rows of the page. */
  all: { id: string; label: string; checked?: boolean | undefined };
  nameHead: Words;
  heads: readonly GridHead[];
  /** `SelectRow`s. */
  children?: ReactNode;
  /** The same rows as markup that React has made already, for a page of thousands. */
  markup?: readonly string[] | undefined;
};

/** So many rows make a group, and a browser lays out and paints only the groups that are in sight. */
const together = 25;

const groupsOf = (rows: readonly string[]) =>
  Array.from({ length: Math.ceil(rows.length / together) }, (_, n) => ({
    key: n,
    inner: { dangerouslySetInnerHTML: { __html: rows.slice(n * together, (n + 1) * together).join("") } },
  }));

/** Put it inside the form that acts on the chosen rows. */
export function SelectTable({ caption, all, nameHead, heads, children, markup }: SelectTableProps) {
  const short = heads.filter((head) => head.short).length;
  return (
    <section className="grid-scroll" aria-label={caption} {...reachable}>
      <table className="grid" data-rows="" data-columns={heads.length - short} data-short={short}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <td>
              <label className="hit" htmlFor={all.id}>
                <input type="checkbox" id={all.id} data-select-all="" defaultChecked={all.checked} />
                <span className="sr">{all.label}</span>
              </label>
            </td>
            <th scope="col">{nameHead}</th>
            {heads.map((head) => (
              <th key={head.key} scope="col">
                {head.text}
                {head.under && (
                  <>
                    <br />
                    <span className={head.strong ? "must" : undefined}>{head.under}</span>
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {children ? <tbody>{children}</tbody> : null}
        {groupsOf(markup ?? []).map(({ key, inner }) => (
          <tbody key={key} {...inner} />
        ))}
      </table>
    </section>
  );
}

type SelectRowProps = {
  /** Unique on the page; also the box's id. */
  id: string;
  /** The field the form sends once for each chosen row, and this row's value. */
  field: string;
  value: string;
  selectLabel: string;
  checked?: boolean | undefined;
  /** The row whose panel is open at the side. */
  current?: boolean | undefined;
  /** The page that shows this row beside the table. It is sent the form, so that what is ticked stays ticked. */
  href: string;
  /** The key that opens this row while it has focus. */
  linkKey?: string | undefined;
  name: Words;
  /** A `Tag` beside the name. */
  tag?: Words | undefined;
  /** One `selectCell` for each head, in its order. A cell that many rows share is made once. */
  children: ReactNode;
};

/** A cell of a row. Not a component: in a long table a cell is made once and stands in hundreds of rows. */
export const selectCell = (key: string, content: Words, look: { nowrap?: boolean } = {}) => (
  <td key={key} className={look.nowrap ? "nowrap" : undefined}>
    {content}
  </td>
);

/** One row: box, name, cells. */
export function SelectRow({
  id,
  field,
  value,
  selectLabel,
  checked,
  current,
  href,
  linkKey,
  name,
  tag,
  children,
}: SelectRowProps) {
  return (
    <tr data-row="" aria-current={current ? "true" : undefined}>
      <td>
        <label className="hit" htmlFor={id}>
          <input type="checkbox" id={id} name={field} value={value} data-select="" defaultChecked={checked} />
          <span className="sr">{selectLabel}</span>
        </label>
      </td>
      <th scope="row">
        <span className="nm">
          <button type="submit" formAction={href} data-row-link="" data-in-place="" data-key={linkKey}>
            {name}
          </button>
          {tag}
        </span>
      </th>
      {children}
    </tr>
  );
}
