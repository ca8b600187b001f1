// The table of applicants and the bar of what is done with the chosen ones, in one form that goes from page to page.
import type { ReactNode } from "react";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { SelectionBar } from "../../ui/SelectionBar.tsx";
import { SelectTable } from "../../ui/SelectTable.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { extendingWords } from "../words-extending.ts";
import { addressOf, type Choice, choiceFields, type Shown } from "./choice.ts";
import { columnsShown } from "./columns.ts";
import { rowsMarkup } from "./rows.tsx";
import { Stay, tableForm } from "./Stay.tsx";
import { withSoftHyphens } from "./short-label.ts";
import type { ShownRequirement } from "./shown.ts";
import type { May, TableRow } from "./table.ts";

type TableProps = {
  base: string;
  choice: Choice;
  /** The state that is shown, chosen or usual. */
  state: Shown;
  lang: Lang;
  requirements: readonly ShownRequirement[];
  rows: readonly TableRow[];
  total: number;
  next: string | null;
  may: May;
  /** Ticked on this page or on another one. */
  ticked: ReadonlySet<string>;
  /** Instead of a table without rows. */
  nobody: ReactNode;
  /** What the rest of the page stands on: where it has changed, its parts are not enough. Nor are they where many are chosen at once. */
  standing: string;
  /** How many rows stand on the screen when only some of them are drawn. */
  onScreen?: number | undefined;
};

/** The form goes to the page that decides; other buttons name their own. What was ticked on other pages travels in `also`. */
export function ApplicantsTable(props: TableProps) {
  const { base, choice, state, lang, requirements, rows, ticked, nobody } = props;
  const words = applicantsWords[lang];
  const { pick: _pick, ticks: _ticks, ...list } = choice;
  const columns = columnsShown(
    choice.columns,
    requirements.map((one) => one.key),
  );
  const here = new Set(rows.map((row) => row.id));
  const also = [...ticked].filter((id) => !here.has(id));
  // "All that match" less whom the reader takes away here: the server must know who "here" was, the list may move meanwhile.
  const shown = choice.pick === "all" ? { shown: [...here].join(",") } : {};
  return (
    <form
      id={tableForm}
      method="post"
      action={`${base}/decide`}
      data-standing={choice.pick ? undefined : props.standing}
    >
      <div data-part="list" hidden>
        {/* Enter in a tick box presses the first button of a form: this one, which only shows the same page again. */}
        <button type="submit" formAction={addressOf(base, choice, { pick: undefined, ticks: undefined })} hidden />
        <HiddenFields fields={{ list: new URLSearchParams(choiceFields({ ...list, state })).toString() }} />
      </div>
      <HiddenFields fields={{ also: also.join(","), ...shown }} />
      {rows.length === 0 ? (
        nobody
      ) : (
        <SelectTable
          caption={words.caption(formatNumber(lang, columns.requirements.length))}
          all={{ id: "all", label: words.selectAll, checked: choice.pick !== undefined }}
          nameHead={words.name}
          heads={[
            ...columns.requirements
              .flatMap((at) => requirements[at] ?? [])
              .map((one) => ({
                key: one.key,
                text: withSoftHyphens(one.label),
                under: one.must ? words.must : words.should,
                strong: one.must,
              })),
            ...(columns.stage ? [{ key: "_stage", text: words.stage, short: true }] : []),
            ...(columns.due ? [{ key: "_due", text: words.due, short: true }] : []),
          ]}
          markup={rowsMarkup(props)}
        />
      )}
      <Pages {...props} />
      {(props.onScreen ?? rows.length) + also.length > 0 && <Bar {...props} also={also.length} />}
    </form>
  );
}

/** From page to page with the form, so that ticks go along: by name, also of "all", for somebody may have been taken away. */
function Pages({ base, choice, lang, rows, total, next }: TableProps) {
  const words = applicantsWords[lang];
  const go = (after: string | undefined) =>
    addressOf(base, choice, { after, open: undefined, at: undefined, pick: undefined, ticks: undefined });
  if (rows.length === 0) return null;
  return (
    <nav className="pager" aria-label={words.pager}>
      <span>{words.shown(formatNumber(lang, rows.length), formatNumber(lang, total))}</span>
      {choice.after && (
        <Stay to={go(undefined)} shortcut="p">
          {words.first}
        </Stay>
      )}
      {next && (
        <Stay to={go(next)} shortcut="n">
          {words.next}
        </Stay>
      )}
    </nav>
  );
}

/** What is chosen when the page is loaded, and the sentences a script counts on with. */
function chosenWords({ choice, lang, rows, total, ticked }: TableProps, also: number) {
  const words = applicantsWords[lang];
  const number = (n: number) => formatNumber(lang, n);
  const some = also > 0 ? words.chosenAlso(number(also)) : words.chosenSome;
  const none = also > 0 ? words.chosenOnlyAlso(number(also)) : words.chosenNone;
  const here = ticked.size - also;
  const text =
    choice.pick === "all"
      ? words.chosenAll(number(total))
      : choice.pick === "page"
        ? words.chosenPage(number(rows.length))
        : here > 0
          ? some.replace("{n}", number(here))
          : none;
  return { text, counted: { none, one: some, other: some } };
}

function Bar(props: TableProps & { also: number }) {
  const { base, choice, lang, rows, total, may, ticked, also, onScreen = rows.length } = props;
  const words = applicantsWords[lang];
  const [page, all] = [formatNumber(lang, onScreen), formatNumber(lang, total)];
  const pick = (value: Choice["pick"]) => addressOf(base, choice, { pick: value, ticks: undefined });
  const { text, counted } = chosenWords(props, also);
  const offers = [
    ...(choice.pick !== "all" && total > onScreen ? [{ href: pick("all"), text: words.pickAll(all) }] : []),
    ...(choice.pick !== "page" && onScreen > 0
      ? [{ href: pick("page"), text: total > onScreen ? words.pickPage(page) : words.pickAll(all) }]
      : []),
    ...(choice.pick || ticked.size > 0 ? [{ href: pick(undefined), text: words.pickNone }] : []),
  ];
  return (
    <SelectionBar
      label={words.chosen}
      text={text}
      other={
        <span data-part="offers">
          {offers.map((offer, n) => (
            <span key={offer.href}>
              <a href={offer.href} data-key={n === 0 && offer.href !== pick(undefined) ? "A" : undefined}>
                {offer.text}
              </a>{" "}
            </span>
          ))}
        </span>
      }
      whole={choice.pick === "all" ? { name: "whole", value: "1" } : undefined}
      counted={counted}
    >
      {may.decide && (
        <Button small shortcut="a" inPlace>
          {words.decide}
        </Button>
      )}
      {may.assess && (
        <Button small variant="secondary" formAction={`${base}/level`}>
          {words.setLevel}
        </Button>
      )}
      {may.send && (
        <Button small variant="secondary" formAction={`${base}/extend`}>
          {extendingWords[lang].act}
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
