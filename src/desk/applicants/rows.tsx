// The rows of the table as markup. A page holds thousands of them: React makes each kind of row and cell once, and the rest is joining.
import { renderToStaticMarkup } from "react-dom/server";
import { levels } from "../../applications/application.ts";
import { escaped } from "../../platform/http/html.ts";
import { formatShortDate } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { AnswerState } from "../../ui/AnswerState.tsx";
import { Level } from "../../ui/Level.tsx";
import { SelectRow, selectCell } from "../../ui/SelectTable.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { addressOf, type Choice } from "./choice.ts";
import { type ColumnsShown, columnsShown } from "./columns.ts";
import { type ShownRequirement, whereWord } from "./shown.ts";
import { asCode, type TableRow } from "./table.ts";

/** Makes each value once. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const had = made.get(key);
    if (had !== undefined) return had;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The cells of a row. What many rows share is drawn once: a level, a stage, a date. */
function cellsOf(lang: Lang, columns: ColumnsShown): (row: TableRow) => string {
  const words = applicantsWords[lang];
  const level = new Map(
    levels.map((one) => [
      asCode(one),
      renderToStaticMarkup(selectCell(one, <Level level={one} word={words.levels[one]} />)),
    ]),
  );
  const levelCells = once((codes: string) =>
    columns.requirements.map((at) => level.get(codes[at] ?? "-") ?? "").join(""),
  );
  const where = once((value: TableRow["where"]) =>
    renderToStaticMarkup(
      selectCell(
        "stage",
        value === "bounced" ? <AnswerState state="bounced" word={words.bounced} /> : whereWord(lang, value),
      ),
    ),
  );
  const due = once((value: string) =>
    renderToStaticMarkup(selectCell("due", value && formatShortDate(lang, value), { nowrap: value !== "" })),
  );
  const late = once((value: string) =>
    renderToStaticMarkup(
      selectCell(
        "due",
        <>
          <strong className="debt">{formatShortDate(lang, value)}</strong>
          <span className="sr">, {words.late}</span>
        </>,
        { nowrap: true },
      ),
    ),
  );
  return (row) =>
    levelCells(row.levels) +
    (columns.stage ? where(row.where) : "") +
    (!columns.due ? "" : row.late && row.due ? late(row.due) : due(row.due ?? ""));
}

type Look = { checked: boolean; current: boolean; internal: boolean };
type Holes = { id: string; name: string; cells: string };

/** A row with holes where the person goes: drawn once for each look. */
function frameOf(look: Look, lang: Lang, href: string): (holes: Holes) => string {
  const words = applicantsWords[lang];
  const drawn = renderToStaticMarkup(
    <SelectRow
      id="r-{{id}}"
      field="who"
      value="{{id}}"
      selectLabel={words.select("{{name}}")}
      checked={look.checked}
      current={look.current}
      linkKey={look.current ? undefined : "e"}
      href={href}
      name="{{name}}"
      tag={look.internal ? <Tag strong>{words.internal}</Tag> : undefined}
    >
      <td>{"{{cells}}"}</td>
    </SelectRow>,
  );
  const parts = drawn.replace("<td>{{cells}}</td>", "{{cells}}").split(/\{\{(id|name|cells)\}\}/);
  return (holes) => {
    let row = "";
    for (const [index, part] of parts.entries()) row += index % 2 === 0 ? part : holes[part as keyof Holes];
    return row;
  };
}

type RowsProps = {
  base: string;
  choice: Choice;
  lang: Lang;
  requirements: readonly ShownRequirement[];
  rows: readonly TableRow[];
  ticked: ReadonlySet<string>;
};

/** All rows of the page, one by one. A name opens its person beside the table; the form goes along. */
export function rowsMarkup({ base, choice, lang, requirements, rows, ticked }: RowsProps): string[] {
  const cells = cellsOf(
    lang,
    columnsShown(
      choice.columns,
      requirements.map((one) => one.key),
    ),
  );
  // The tab that is shown travels in the form, so that a row stays as it is when another tab is taken.
  const none = { open: undefined, at: undefined, pick: undefined, ticks: undefined };
  const list = addressOf(base, choice, { ...none, tab: "levels" });
  // Put behind the rest, where no search text can stand. Braces are never plain in an address.
  const href = `${list}${list.includes("?") ? "&" : "?"}a={{id}}#person`;
  const frame = once((look: string) => {
    const [checked, current, internal] = [...look].map((sign) => sign === "1");
    return frameOf({ checked: checked === true, current: current === true, internal: internal === true }, lang, href);
  });
  const sign = (yes: boolean) => (yes ? "1" : "0");
  return rows.map((row) => {
    const checked = choice.pick !== undefined || ticked.has(row.id);
    const look = sign(checked) + sign(choice.open === row.id) + sign(row.internal);
    return frame(look)({ id: row.id, name: escaped(row.name), cells: cells(row) });
  });
}
