/** A native table from columns and rows. */
import { classes, type Words } from "./text.ts";

export type Column<Row> = {
  key: string;
  head: Words;
  /** Read aloud but not shown, for a column of acts. */
  headHidden?: boolean | undefined;
  cell: (row: Row) => Words;
  /** Names the row. Exactly one column should. */
  rowHead?: boolean | undefined;
  /** Figures, set to the right. */
  number?: boolean | undefined;
  /** Left out on a phone. */
  optional?: boolean | undefined;
  /** The act at the end of the row, set to the right. */
  act?: boolean | undefined;
  nowrap?: boolean | undefined;
};

export type RowGroup<Row> = { key: string; head?: Words | undefined; rows: readonly Row[] };

type TableProps<Row> = {
  caption: Words;
  /** The caption is read aloud only, because a heading above already says it. */
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  look?: "duelist" | undefined;
  /** The name of the frame a wide table scrolls in, sideways. Without it the table must fit. */
  scrollLabel?: string | undefined;
} & ({ rows: readonly Row[] } | { groups: readonly RowGroup<Row>[] });

function cellClass<Row>(column: Column<Row>): string | undefined {
  return classes(column.number && "n", column.optional && "opt", column.act && "do", column.nowrap && "nowrap");
}

function Cells<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return columns.map((column) =>
    column.rowHead ? (
      <th key={column.key} scope="row" className={cellClass(column)}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.key} className={cellClass(column)}>
        {column.cell(row)}
      </td>
    ),
  );
}

/** A frame that scrolls must be reachable by key, since not every browser sees to that itself. */
const reachable = { tabIndex: 0 };

/** Rows, or groups of rows each with a head of its own. */
export function Table<Row>(props: TableProps<Row>) {
  if (!props.scrollLabel) return <Bare {...props} />;
  return (
    <section className="scroll-x" aria-label={props.scrollLabel} {...reachable}>
      <Bare {...props} />
    </section>
  );
}

function Bare<Row>({ caption, captionHidden, columns, rowKey, look, ...rest }: TableProps<Row>) {
  const groups: readonly RowGroup<Row>[] = "groups" in rest ? rest.groups : [{ key: "all", rows: rest.rows }];
  return (
    <table className={look}>
      <caption className={captionHidden ? "sr" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={cellClass(column)}>
              {column.headHidden ? <span className="sr">{column.head}</span> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {group.head && (
            <tr className="group">
              <th colSpan={columns.length} scope="rowgroup">
                {group.head}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr key={rowKey(row)}>
              <Cells columns={columns} row={row} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
