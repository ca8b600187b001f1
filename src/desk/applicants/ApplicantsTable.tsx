// The table of applicants and the bar of what is done with the chosen ones, in one form.
import { levels } from "../../applications/application.ts";
import { formatNumber, formatShortDate } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { AnswerState } from "../../ui/AnswerState.tsx";
import { Button } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Level } from "../../ui/Level.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { SelectionBar } from "../../ui/SelectionBar.tsx";
import { SelectRow, SelectTable, selectCell } from "../../ui/SelectTable.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { addressOf, type Choice, choiceFields } from "./choice.ts";
import { withSoftHyphens } from "./short-label.ts";
import { type ShownRequirement, whereWord } from "./shown.ts";
import { levelOf, type May, type TableRow } from "./table.ts";

type TableProps = {
  base: string;
  choice: Choice;
  lang: Lang;
  requirements: readonly ShownRequirement[];
  rows: readonly TableRow[];
  total: number;
  next: string | null;
  may: May;
};

/** The form goes to the page that decides; other buttons name their own. */
export function ApplicantsTable(props: TableProps) {
  const { base, choice, lang, requirements, rows } = props;
  const words = applicantsWords[lang];
  const { pick: _pick, ...list } = choice;
  return (
    <form method="post" action={`${base}/decide`}>
      <HiddenFields fields={{ list: new URLSearchParams(choiceFields(list)).toString() }} />
      <SelectTable
        caption={words.caption(formatNumber(lang, requirements.length))}
        all={{ id: "all", label: words.selectAll, checked: choice.pick !== undefined }}
        nameHead={words.name}
        heads={[
          ...requirements.map((one) => ({
            key: one.key,
            text: withSoftHyphens(one.label),
            under: one.must ? words.must : words.should,
            strong: one.must,
            optional: true,
          })),
          { key: "stage", text: words.stage, short: true },
          { key: "due", text: words.due, short: true },
        ]}
      >
        <Rows {...props} />
      </SelectTable>
      <Pages {...props} />
      {rows.length > 0 && <Bar {...props} />}
    </form>
  );
}

/** What many rows share is made once: the cells of levels, and those of stages and dates. */
function sharedCells(requirements: readonly ShownRequirement[], lang: Lang) {
  const words = applicantsWords[lang];
  const level = requirements.map(
    ({ key }) =>
      new Map(
        levels.map((one) => [one, selectCell(key, Level({ level: one, word: words.levels[one] }), { optional: true })]),
      ),
  );
  const once = <T,>(make: (value: string) => T) => {
    const made = new Map<string, T>();
    return (value: string): T => made.get(value) ?? (made.set(value, make(value)).get(value) as T);
  };
  const where = once((value) =>
    selectCell(
      "stage",
      value === "bounced" ? (
        <AnswerState state="bounced" word={words.bounced} />
      ) : (
        whereWord(lang, value as TableRow["where"])
      ),
    ),
  );
  const due = once((value) => selectCell("due", formatShortDate(lang, value), { nowrap: true }));
  const late = once((value) =>
    selectCell(
      "due",
      <>
        <strong className="debt">{formatShortDate(lang, value)}</strong>
        <span className="sr">, {words.late}</span>
      </>,
      { nowrap: true },
    ),
  );
  const nothing = selectCell("due", "");
  return (row: TableRow) => [
    ...level.map((column, index) => column.get(levelOf(row.levels[index]))),
    where(row.where),
    row.due === null ? nothing : row.late ? late(row.due) : due(row.due),
  ];
}

function Rows({ base, choice, lang, requirements, rows }: TableProps) {
  const words = applicantsWords[lang];
  const cells = sharedCells(requirements, lang);
  const internal = <Tag strong>{words.internal}</Tag>;
  const [before, after = ""] = addressOf(base, choice, { open: "~", at: undefined }).split("%7E");
  return rows.map((row) => (
    <SelectRow
      key={row.id}
      id={`r-${row.id}`}
      field="who"
      value={row.id}
      selectLabel={words.select(row.name)}
      checked={choice.pick !== undefined}
      current={choice.open === row.id}
      linkKey={choice.open === row.id ? undefined : "e"}
      href={`${before}${row.id}${after}#person`}
      name={row.name}
      tag={row.internal ? internal : undefined}
    >
      {cells(row)}
    </SelectRow>
  ));
}

function Pages({ base, choice, lang, rows, total, next }: TableProps) {
  const words = applicantsWords[lang];
  const go = (after: string | undefined) =>
    addressOf(base, choice, { after, open: undefined, at: undefined, pick: choice.pick === "all" ? "all" : undefined });
  return (
    <Pager
      label={words.pager}
      text={words.shown(formatNumber(lang, rows.length), formatNumber(lang, total))}
      previous={choice.after ? { href: go(undefined), text: words.first } : undefined}
      next={next ? { href: go(next), text: words.next } : undefined}
    />
  );
}

function Bar({ base, choice, lang, rows, total, may }: TableProps) {
  const words = applicantsWords[lang];
  const [page, all] = [formatNumber(lang, rows.length), formatNumber(lang, total)];
  const pick = (value: Choice["pick"]) => addressOf(base, choice, { pick: value });
  const text =
    choice.pick === "all" ? words.chosenAll(all) : choice.pick === "page" ? words.chosenPage(page) : words.chosenNone;
  const offers = [
    ...(choice.pick !== "all" && total > rows.length ? [{ href: pick("all"), text: words.pickAll(all) }] : []),
    ...(choice.pick !== "page" ? [{ href: pick("page"), text: words.pickPage(page) }] : []),
    ...(choice.pick ? [{ href: pick(undefined), text: words.pickNone }] : []),
  ];
  return (
    <SelectionBar
      label={words.chosen}
      text={text}
      other={offers.map((offer) => (
        <span key={offer.href}>
          <a href={offer.href}>{offer.text}</a>{" "}
        </span>
      ))}
      whole={choice.pick === "all" ? { name: "whole", value: "1" } : undefined}
      counted={{ none: words.chosenNone, one: words.chosenSome, other: words.chosenSome }}
    >
      {may.decide && (
        <Button small shortcut="a">
          {words.decide}
        </Button>
      )}
      {may.assess && (
        <Button small variant="secondary" formAction={`${base}/level`}>
          {words.setLevel}
        </Button>
      )}
      {may.decide && (
        <Button small variant="secondary" formAction={`${base}/applicants.csv`}>
          {words.csv}
        </Button>
      )}
    </SelectionBar>
  );
}
