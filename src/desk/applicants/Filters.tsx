// What the applicants are filtered by, as links that can be kept, and a form for the rest.
import type { JobStanding } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { levels, stages, states } from "../../applications/application.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import { langNames, langs } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FilterChips } from "../../ui/FilterChips.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { KeyHints } from "../../ui/KeyHints.tsx";
import { Select } from "../../ui/Select.tsx";
import { SubNav } from "../../ui/SubNav.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { viewWords } from "../words-views.ts";
import { addressOf, type Choice, choiceFields, filtered, promisedWhen, type Shown } from "./choice.ts";
import { LookFields } from "./LookFields.tsx";
import { counted, type Reader, type ShownRequirement } from "./shown.ts";
import type { May } from "./table.ts";
import { KeepView } from "./Views.tsx";

type FiltersProps = Pick<Reader, "lang"> & {
  base: string;
  choice: Choice;
  requirements: readonly ShownRequirement[];
  total: number;
  /** The state that is shown, chosen or usual, and how many there are in each. */
  shown: Shown;
  numbers: JobStanding;
  may: May;
  /** Who owns what is promised here. */
  owners: readonly { id: string; name: string }[];
  /** There is a page after this one. */
  more: boolean;
};

export function Filters({ base, choice, requirements, owners, total, shown, numbers, may, more, lang }: FiltersProps) {
  const words = applicantsWords[lang];
  const to = (change: Partial<Choice>) => addressOf(base, filtered(choice, change));
  const [n, one] = counted(lang, total);
  return (
    <>
      <SubNav
        small
        label={words.state}
        items={([...states, "all"] as const)
          .filter((state) => state === "open" || state === "all" || state === shown || numbers[state] > 0)
          .map((state) => ({
            href: to({ state }),
            text: (
              <>
                {state === "all" ? words.everyone : words[state]}{" "}
                <span className="count">{formatNumber(lang, numbers[state])}</span>
              </>
            ),
            current: state === shown,
          }))}
      />
      <FilterChips
        label={words.filters}
        active={active({ choice, requirements, owners, lang }).map(({ text, without }) => ({
          text,
          removeHref: to(without),
          removeWord: words.remove,
        }))}
        more={[
          ...(choice.stage ? [] : [{ text: answerWords[lang].stage.interview, href: to({ stage: "interview" }) }]),
          ...(choice.promise === undefined && numbers.late > 0
            ? [{ text: words.promised.late, href: to({ promise: "late" }) }]
            : []),
          ...(choice.internal === undefined ? [{ text: words.internals, href: to({ internal: true }) }] : []),
        ]}
        result={
          <>
            <strong>{words.applicants(n, one)}</strong>{" "}
            <span className="quiet">{viewWords[lang].order[choice.sort ?? "applied"]}</span>
          </>
        }
      >
        <Keys lang={lang} may={may} some={total > 0} more={more} later={choice.after !== undefined} />
      </FilterChips>
      <MoreFilters base={base} choice={choice} requirements={requirements} owners={owners} lang={lang} />
    </>
  );
}

type Standing = Pick<FiltersProps, "choice" | "requirements" | "owners" | "lang">;

/** The filters that are on, each with the change that takes it off. */
function active({ choice, requirements, owners, lang }: Standing): { text: string; without: Partial<Choice> }[] {
  const words = applicantsWords[lang];
  const { stage, internal, search, need, gapless, language, promise, owner } = choice;
  const owned = owners.find((one) => one.id === owner)?.name ?? words.formerOwner;
  const label = requirements.find((one) => one.key === need?.key)?.label ?? need?.key;
  return [
    ...(stage ? [{ text: answerWords[lang].stage[stage], without: { stage: undefined } }] : []),
    ...(internal === undefined
      ? []
      : [{ text: internal ? words.internals : words.externals, without: { internal: undefined } }]),
    ...(need
      ? [{ text: `${label}: ${words.levels[need.level].toLocaleLowerCase()}`, without: { need: undefined } }]
      : []),
    ...(gapless ? [{ text: words.gapless, without: { gapless: undefined } }] : []),
    ...(promise ? [{ text: words.promised[promise], without: { promise: undefined } }] : []),
    ...(owner ? [{ text: words.ownedBy(owned), without: { owner: undefined } }] : []),
    ...(language ? [{ text: langNames[language], without: { language: undefined } }] : []),
    ...(search ? [{ text: words.searched(search), without: { search: undefined } }] : []),
  ];
}

function MoreFilters({ base, choice, requirements, owners, lang }: Standing & { base: string }) {
  const words = applicantsWords[lang];
  const { per, state, gap } = choiceFields(choice);
  return (
    <details className="more-filters">
      <summary>{words.more}</summary>
      <form method="get" action={base} className="row">
        <HiddenFields fields={{ ...(per && { per }), ...(state && { state }), ...(gap && { gap }) }} />
        <TextField id="f-q" name="q" type="search" label={words.search} value={choice.search ?? ""} />
        <Select
          id="f-stage"
          name="stage"
          label={words.stage}
          none={words.everyone}
          value={choice.stage ?? ""}
          choices={stages.map((value) => ({ value, label: answerWords[lang].stage[value] }))}
        />
        <Select
          id="f-internal"
          name="internal"
          label={words.who}
          none={words.everyone}
          value={choice.internal === undefined ? "" : choice.internal ? "yes" : "no"}
          choices={[
            { value: "yes", label: words.internals },
            { value: "no", label: words.externals },
          ]}
        />
        <Select
          id="f-need"
          name="need"
          label={words.requirement}
          none={words.everyone}
          value={choice.need?.key ?? ""}
          choices={requirements.map((one) => ({ value: one.key, label: one.label }))}
        />
        <Select
          id="f-level"
          name="level"
          label={words.level}
          none={words.everyone}
          value={choice.need?.level ?? ""}
          choices={levels.map((value) => ({ value, label: words.levels[value] }))}
        />
        <PromiseFilters choice={choice} owners={owners} lang={lang} />
        <LookFields choice={choice} requirements={requirements} lang={lang} />
        <Button variant="secondary">{words.show}</Button>
        <KeepView base={base} choice={choice} lang={lang} />
      </form>
    </details>
  );
}

/** By when word was promised and by whom, and in which language the person reads. */
function PromiseFilters({ choice, owners, lang }: Omit<Standing, "requirements">) {
  const words = applicantsWords[lang];
  return (
    <>
      <Select
        id="f-promise"
        name="promise"
        label={words.due}
        none={words.everyone}
        value={choice.promise ?? ""}
        choices={promisedWhen.map((value) => ({ value, label: words.promised[value] }))}
      />
      {(owners.length > 1 || choice.owner) && (
        <Select
          id="f-owner"
          name="owner"
          label={words.owner}
          none={words.everyone}
          value={choice.owner ?? ""}
          choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        id="f-language"
        name="language"
        label={words.language}
        none={words.everyone}
        value={choice.language ?? ""}
        choices={langs.map((value) => ({ value, label: langNames[value] }))}
      />
    </>
  );
}

type KeysProps = Pick<FiltersProps, "lang" | "may" | "more"> & { some: boolean; later: boolean };

/** Only keys that do something on this page and for this reader, and all of them. */
function Keys({ lang, may, some, more, later }: KeysProps) {
  const words = applicantsWords[lang];
  const { keys, keysTitle, keysOpen, keysOff, close, levels: names } = words;
  const digits = [names.exceeds, names.meets, names.partly, names["not-shown"]].map(
    (name, index) => `${index + 1} ${name.toLocaleLowerCase(lang)}`,
  );
  const first = some
    ? [
        { keys: ["j", "k"], text: keys.move },
        { keys: ["x"], text: keys.select },
        ...(may.decide ? [{ keys: ["a"], text: keys.decide }] : []),
      ]
    : [];
  const rest = some
    ? [
        { keys: ["e"], text: may.assess ? keys.assess : keys.open },
        ...(may.assess
          ? [
              { keys: ["1", "2", "3", "4"], text: `${keys.level}: ${digits.join(", ")}` },
              { keys: ["t"], text: keys.take },
            ]
          : []),
        { keys: ["⇧ x"], text: keys.range },
        { keys: ["⇧ a"], text: keys.all },
      ]
    : [];
  const all = [
    ...first,
    ...rest,
    ...(more ? [{ keys: ["n"], text: keys.page }] : []),
    ...(later ? [{ keys: ["p"], text: keys.first }] : []),
    { keys: ["/"], text: keys.find },
    { keys: ["ctrl k"], text: keys.palette },
    { keys: ["?"], text: keys.help },
  ];
  return (
    <div className="keys legend">
      {some && <KeyHints hints={[...first, { keys: ["e"], text: keys.open }]} />}
      <Dialog id="keys" open={keysOpen} title={keysTitle} close={close} help>
        <KeyHints hints={all} />
        <p className="meta">{keysOff}</p>
      </Dialog>
      {may.assess && (
        <p
          className="key-says"
          role="status"
          data-digits=""
          data-closed={words.digitsClosed}
          data-elsewhere={words.digitsElsewhere}
        />
      )}
    </div>
  );
}
