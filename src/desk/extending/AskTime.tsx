// Why it takes longer and until when: the form whose answer is an address, so that it can be read again.
import { causes } from "../../jobs/job.ts";
import { countOf } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { ChosenPeople } from "../applicants/ChosenPeople.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { extendingWords } from "../words-extending.ts";

export type Fault = keyof (typeof extendingWords)["nb"]["faults"];

/** Under which field a fault is told; the others stand at the top alone. */
const fieldOf = (fault: Fault): "cause" | "until" => (fault === "no-cause" ? "cause" : "until");
const general: ReadonlySet<Fault> = new Set<Fault>(["nothing", "changed", "key-reused"]);

type Props = {
  lang: Lang;
  action: string;
  people: { count: number; names: readonly string[] };
  fields: Readonly<Record<string, string>>;
  back: string;
  typed: { cause: string; until: string };
  fault: Fault | null;
};

export function AskTime({ lang, action, people, fields, back, typed, fault }: Props) {
  const words = extendingWords[lang];
  const wrong = fault ? words.faults[fault] : undefined;
  const under = (field: "cause" | "until") =>
    fault && !general.has(fault) && fieldOf(fault) === field ? wrong : undefined;
  return (
    <form method="get" action={action} className="stack under">
      {fault && wrong && <ErrorSummary title={wrong} errors={[{ field: fieldOf(fault), text: wrong }]} />}
      <HiddenFields fields={fields} />
      <ChosenPeople
        title={words.lead(...countOf(lang, people.count))}
        names={people.names}
        count={people.count}
        lang={lang}
      />
      <p className="meta">{words.more}</p>
      <RadioGroup
        id="cause"
        legend={words.cause}
        name="cause"
        value={typed.cause || undefined}
        error={under("cause")}
        choices={causes.map((value) => ({ value, label: words.causes[value] }))}
      />
      <TextField
        id="until"
        name="until"
        type="date"
        width="date"
        label={words.until}
        hint={words.untilHint}
        value={typed.until}
        error={under("until")}
      />
      <div className="row">
        <Button variant="secondary">{words.show}</Button>
        <a href={back}>{applicantsWords[lang].back}</a>
      </div>
    </form>
  );
}
