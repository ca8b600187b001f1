// The order and the columns of the table, as fields of the filters' form.
import type { Lang } from "../../platform/i18n/languages.ts";
import { CheckboxGroup } from "../../ui/Checkbox.tsx";
import { Select } from "../../ui/Select.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { viewWords } from "../words-views.ts";
import { type Choice, sorts } from "./choice.ts";
import { columnsShown } from "./columns.ts";
import type { ShownRequirement } from "./shown.ts";

type LookProps = { choice: Choice; requirements: readonly ShownRequirement[]; lang: Lang };

export function LookFields({ choice, requirements, lang }: LookProps) {
  const words = viewWords[lang];
  const keys = requirements.map((one) => one.key);
  const shown = columnsShown(choice.columns, keys);
  const named = [
    ...shown.requirements.map((at) => keys[at] ?? ""),
    ...(shown.stage ? ["_stage"] : []),
    ...(shown.due ? ["_due"] : []),
  ];
  return (
    <>
      <Select
        id="f-sort"
        name="sort"
        label={words.sort}
        value={choice.sort ?? ""}
        none={words.sorts.applied}
        choices={sorts.map((value) => ({ value, label: words.sorts[value] }))}
      />
      <CheckboxGroup
        id="f-columns"
        legend={words.columns}
        hint={words.columnsHint}
        name="col"
        values={named}
        choices={[
          ...requirements.map((one) => ({ value: one.key, label: one.label })),
          { value: "_stage", label: applicantsWords[lang].stage },
          { value: "_due", label: applicantsWords[lang].due },
        ]}
      />
    </>
  );
}
