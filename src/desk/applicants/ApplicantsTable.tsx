// The table of applicants and the bar of what is done with the chosen ones, in one form.
import { type Level as LevelName, levels } from "../../applications/application.ts";
import { formatNumber, formatShortDate } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { AnswerState } from "../../ui/AnswerState.tsx";
import { Button } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Level } from "../../ui/Level.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { SelectionBar } from "../../ui/SelectionBar.tsx";
import { SelectRow, SelectTable } from "../../ui/SelectTable.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { addressOf, type Choice, choiceFields } from "./choice.ts";
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
          ...requirements.map((one) => ({ key: one.key, text: one.label, under: one.must ? words.must : words.should, strong: one.must, optional: true })),
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

/** Cells of levels are made once for a column and used in every row. */
function Rows({ base, choice, lang, requirements, rows }: TableProps) {
  const words = applicantsWords[lang];
  const content = Object.fromEntries(levels.map((level) => [level, <Level key={level} level={level} word={words.levels[level]} />])) as Record<LevelName, React.ReactNode>;
  const made = requirements.map(({ key }) => new Map(levels.map((level) => [level, { key, content: content[level], optional: true }])));
  const day = new Map<string, string>();
  const shortDay = (due: string): string => day.get(due) ?? day.set(due, formatShortDate(lang, due)).get(due) ?? "";
  const to = addressOf(base, { ...choice, at: undefined }, { open: "" });
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
      href={to.replace(/([?&])a=/, `$1a=${row.id}`)}
      name={row.name}
      tag={row.internal ? <Tag strong>{words.internal}</Tag> : undefined}
      cells={[
        ...made.flatMap((column, index) => column.get(levelOf(row.levels[index])) ?? []),
        { key: "stage", content: row.where === "bounced" ? <AnswerState state="bounced" word={words.bounced} /> : whereWord(lang, row.where) },
        { key: "due", content: row.due && (row.late ? <strong className="debt">{shortDay(row.due)}<span className="sr">, {words.late}</span></strong> : shortDay(row.due)), nowrap: true },
      ]}
    />
  ));
}

function Pages({ base, choice, lang, rows, total, next }: TableProps) {
  const words = applicantsWords[lang];
  const go = (after: string | undefined) => addressOf(base, choice, { after, open: undefined, at: undefined, pick: choice.pick === "all" ? "all" : undefined });
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
  const text = choice.pick === "all" ? words.chosenAll(all) : choice.pick === "page" ? words.chosenPage(page) : words.chosenNone;
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
      {may.decide && <Button small shortcut="a">{words.decide}</Button>}
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
