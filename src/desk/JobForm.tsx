// The form of a job: what it is, who works on it, what is promised, what is required. One form, saved whole.
import type { Role } from "../access/actor.ts";
import { words as accessWords } from "../access/words.ts";
import { closingRules, countries, holdings, type JobFault, kinds, sectors } from "../jobs/job.ts";
import { labelSentence } from "../jobs/label-rules.ts";
import { mayManage, mayOwn, mayWorkOn } from "../jobs/team.ts";
import { jobWords, langIn, sayFault } from "../jobs/words.ts";
import { type Lang, langNames, langs } from "../platform/i18n/languages.ts";
import { Button } from "../ui/Button.tsx";
import { CheckboxGroup } from "../ui/Checkbox.tsx";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { Section } from "../ui/Section.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { fieldId, type TypedJob, type TypedRequirement, withSpareRows } from "./job-form.ts";

export type Colleague = { id: string; name: string; role: Role };
type FormProps = {
  lang: Lang;
  typed: TypedJob;
  faults: readonly JobFault[];
  colleagues: readonly Colleague[];
  submit: string;
};

/** What a field is called in the list of what to mend; undefined where the text says it itself. */
function fieldName(lang: Lang, id: string): string | undefined {
  const words = jobWords[lang];
  const [part, at, inLang] = id.split("-");
  if (at !== undefined) return `${words.requirement} ${Number(at) + 1}${inLang ? `, ${langIn(lang, inLang)}` : ""}`;
  const named: Partial<Record<string, string>> = {
    title: words.title,
    team: words.team,
    deadline: words.deadline,
    openings: words.openings,
    country: words.country,
    sector: words.sector,
    languages: words.languages,
    owner: words.owner,
    manager: words.manager,
    members: words.members,
    firstWordDays: words.firstWordDays,
    afterInterviewDays: words.afterInterviewDays,
    afterDecisionDays: words.afterDecisionDays,
    closingRule: words.closingRule,
    holding: words.holding,
    hours: words.hours,
    hoursFrom: words.hoursFrom,
    hoursUntil: words.hoursUntil,
  };
  return named[part ?? ""];
}

/** Faults stand on top and at their fields; what was typed stays. */
export function JobForm({ lang, typed, faults, colleagues, submit }: FormProps) {
  const words = jobWords[lang];
  const errors = faults.map((fault) => ({ field: fieldId(fault.field), text: sayFault(lang, fault) }));
  const summary = errors.map(({ field, text }) => {
    const called = fieldName(lang, field);
    return { field, text: called ? `${called}: ${text}` : text };
  });
  const errorAt = (id: string) => errors.find((error) => error.field === id)?.text;
  const field = (name: keyof TypedJob & string) => ({ id: name, name, error: errorAt(name) });
  const named = (one: Colleague) => ({ value: one.id, label: one.name });
  const withRole = (one: Colleague) => ({ ...named(one), label: `${one.name}, ${accessWords[lang].roles[one.role]}` });
  // Whoever is on the job stays a choice, whatever their role is now: a save must not change what nobody touched.
  const among = (roles: readonly Role[], on: readonly string[]) =>
    colleagues.filter((one) => roles.includes(one.role) || on.includes(one.id));
  return (
    <form method="post" className="stack under job-form">
      <ErrorSummary title={words.faultsTitle} errors={summary} />
      <TextField
        {...field("title")}
        label={words.title}
        hint={words.titleHint}
        value={typed.title}
        required
        maxLength={200}
      />
      <TextField {...field("team")} label={words.team} value={typed.team} maxLength={200} />
      <div className="fields">
        <TextField {...field("deadline")} label={words.deadline} type="date" width="date" value={typed.deadline} />
        <TextField
          {...field("openings")}
          label={words.openings}
          width="short"
          inputMode="numeric"
          value={typed.openings}
        />
        <Select
          {...field("country")}
          label={words.country}
          value={typed.country}
          choices={countries.map((value) => ({ value, label: words.countries[value] }))}
        />
        <Select
          {...field("sector")}
          label={words.sector}
          hint={words.sectorHint}
          value={typed.sector}
          choices={sectors.map((value) => ({ value, label: words.sectors[value] }))}
        />
      </div>
      <CheckboxGroup
        id="languages"
        name="languages"
        legend={words.languages}
        hint={words.languagesHint}
        error={errorAt("languages")}
        choices={langs.map((value) => ({ value, label: langNames[value] }))}
        values={typed.languages}
      />
      <div className="fields">
        <Select
          {...field("owner")}
          label={words.owner}
          hint={words.ownerHint}
          value={typed.owner}
          choices={among(mayOwn, [typed.owner]).map(named)}
        />
        <Select
          {...field("manager")}
          label={words.manager}
          none={words.nobody}
          value={typed.manager}
          choices={among(mayManage, [typed.manager]).map(named)}
        />
      </div>
      <CheckboxGroup
        id="members"
        name="members"
        legend={words.members}
        choices={among(mayWorkOn, typed.members).map(withRole)}
        values={typed.members}
        error={errorAt("members")}
      />
      <Section id="promises" title={words.promises} aside={words.promisesHint}>
        <div className="fields under">
          {(["firstWordDays", "afterInterviewDays", "afterDecisionDays"] as const).map((name) => (
            <TextField
              key={name}
              {...field(name)}
              label={words[name]}
              width="short"
              inputMode="numeric"
              value={typed[name]}
            />
          ))}
        </div>
        <p className="meta under">{words.promiseWhy}</p>
        <div className="stack">
          <Select
            {...field("closingRule")}
            label={words.closingRule}
            value={typed.closingRule}
            choices={closingRules.map((value) => ({ value, label: words.closingRules[value] }))}
          />
          <Select
            {...field("holding")}
            label={words.holding}
            hint={words.holdingHint}
            value={typed.holding}
            choices={holdings.map((value) => ({ value, label: words.holdings[value] }))}
          />
          <HoursFields lang={lang} typed={typed} errorAt={errorAt} />
        </div>
      </Section>
      <Section id="requirements" title={words.requirementsTitle} aside={words.mustHint}>
        <p className="quiet under">{typed.requirements.length === 0 ? words.noRequirements : words.labelHint}</p>
        <Requirements lang={lang} typed={typed} errorAt={errorAt} />
      </Section>
      <div className="row">
        <Button>{submit}</Button>
      </div>
    </form>
  );
}

/** When letters leave: in hours or whenever, and the two times. */
function HoursFields({ lang, typed, errorAt }: RowsProps) {
  const words = jobWords[lang];
  return (
    <>
      <Select
        id="hours"
        name="hours"
        label={words.hours}
        hint={words.hoursHint}
        error={errorAt("hours")}
        value={typed.hours}
        choices={(["office", "any"] as const).map((value) => ({ value, label: words.hoursChoices[value] }))}
      />
      <div className="fields">
        {(["hoursFrom", "hoursUntil"] as const).map((name) => (
          <TextField
            key={name}
            id={name}
            name={name}
            label={words[name]}
            error={errorAt(name)}
            type="time"
            width="short"
            value={typed[name]}
          />
        ))}
      </div>
    </>
  );
}

type RowsProps = { lang: Lang; typed: TypedJob; errorAt: (id: string) => string | undefined };

function Requirements({ lang, typed, errorAt }: RowsProps) {
  const rows = withSpareRows(typed.requirements);
  const there = typed.requirements.length;
  const item = (row: TypedRequirement, at: number) => (
    <li key={row.key || `new-${at}`}>
      <RequirementRow
        lang={lang}
        at={at}
        row={row}
        first={langs.find((one) => one === typed.languages[0]) ?? lang}
        errorAt={errorAt}
        isNew={at >= there}
      />
    </li>
  );
  return (
    <>
      <input type="hidden" name="rows" value={rows.length} />
      {there > 0 && <ol className="reqs">{rows.slice(0, there).map(item)}</ol>}
      <h3 className="row-gap">{jobWords[lang].addRequirement}</h3>
      <ol className="reqs" start={there + 1}>
        {rows.slice(there).map((row, at) => item(row, there + at))}
      </ol>
    </>
  );
}

type RowProps = {
  lang: Lang;
  at: number;
  row: TypedRequirement;
  first: Lang;
  errorAt: RowsProps["errorAt"];
  isNew: boolean;
};

function RequirementRow({ lang, at, row, first, errorAt, isNew }: RowProps) {
  const words = jobWords[lang];
  const shown = row.label[first];
  return (
    <fieldset className="stack">
      <legend>{shown ?? Object.values(row.label)[0] ?? `${words.requirement} ${at + 1}`}</legend>
      <input type="hidden" name={`key-${at}`} value={row.key} />
      {langs.map((one) => (
        // All five are there; the style sheet shows those whose language is ticked, so that it works without a script.
        <div key={one} className="in-lang" data-lang={one}>
          <TextField
            id={`label-${at}-${one}`}
            name={`label-${at}-${one}`}
            label={`${words.requirement}, ${langNames[one].toLowerCase()}`}
            hint={row.label[one] ? `${words.reads} ${labelSentence(one, row.label[one])}` : undefined}
            error={errorAt(`label-${at}-${one}`)}
            value={row.label[one]}
            lang={one}
            maxLength={160}
          />
        </div>
      ))}
      <div className="fields">
        <Select
          id={`kind-${at}`}
          name={`kind-${at}`}
          label={words.kind}
          value={row.kind}
          error={errorAt(`kind-${at}`)}
          choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <Select
          id={`must-${at}`}
          name={`must-${at}`}
          label={words.weight}
          value={row.must ? "yes" : "no"}
          choices={[
            { value: "yes", label: words.must },
            { value: "no", label: words.should },
          ]}
        />
      </div>
      {!isNew && (
        <label className="row">
          <input type="checkbox" name={`remove-${at}`} /> {words.removeRequirement}
        </label>
      )}
    </fieldset>
  );
}
