// One person on the manager's page: what was promised, what is known for each requirement, and the three answers.
import type { Said, SaidWhy } from "../../answers/asking.ts";
import type { Level as LevelName } from "../../applications/application.ts";
import { formatList } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { CheckboxGroup } from "../../ui/Checkbox.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Level } from "../../ui/Level.tsx";
import { Quote } from "../../ui/Quote.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { askedWords } from "../words-asked.ts";

export type PersonShown = {
  id: string;
  name: string;
  internal: boolean;
  contribution: string | null;
  /** Language of what they said. */
  language: Lang;
  asked: string;
  promised: string | null;
  levels: { key: string; label: string; level: LevelName; evidence: string | null }[];
};

type Props = { lang: Lang; person: PersonShown; said: Said | undefined; fault: SaidWhy | undefined };

const isGap = (level: LevelName): boolean => level === "partly" || level === "not-shown";

/** What was looked at, each with its words; what nobody has looked at, in one line. */
function Known({ lang, person }: Pick<Props, "lang" | "person">) {
  const words = applicantsWords[lang].levels;
  const looked = person.levels.filter((one) => one.level !== "not-assessed");
  const rest = person.levels.filter((one) => one.level === "not-assessed").map((one) => one.label);
  return (
    <>
      {looked.length > 0 && (
        <dl className="known">
          {looked.map((one) => (
            <div key={one.key}>
              <dt>{one.label}</dt>
              <dd>
                <Level level={one.level} word={words[one.level]} />
                {one.evidence && <Quote lang={person.language}>{one.evidence}</Quote>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rest.length > 0 && (
        <p className="meta under">
          {words["not-assessed"]}: {formatList(lang, rest)}
        </p>
      )}
    </>
  );
}

function Because({ lang, person, said }: Pick<Props, "lang" | "person" | "said">) {
  const w = askedWords[lang];
  const gaps = person.levels.filter((one) => isGap(one.level));
  if (gaps.length === 0) return <p className="meta">{w.noGap}</p>;
  return (
    <CheckboxGroup
      id={`reason-${person.id}`}
      name={`reason-${person.id}`}
      legend={w.because}
      hint={w.becauseHint}
      choices={gaps.map((one) => ({ value: one.key, label: one.label }))}
      values={said?.reasons ?? []}
    />
  );
}

/** The fields carry the application's id, so that one form speaks of many. */
export function AskedPerson({ lang, person, said, fault }: Props) {
  const w = askedWords[lang];
  const choices = (["advance", "decline", "more"] as const).map((value) => ({ value, label: w.answers[value] }));
  return (
    <article className="under" aria-labelledby={`name-${person.id}`}>
      <h2 id={`name-${person.id}`}>{person.name}</h2>
      <p className="meta">
        {[person.promised && w.promised(person.promised), person.asked, person.internal && w.internal]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {person.contribution && (
        <p>
          {w.contribution}: {person.contribution}
        </p>
      )}
      <Known lang={lang} person={person} />
      <p>
        <a href={`/applications/${person.id}`}>{w.card}</a>
      </p>
      <HiddenFields fields={{ who: person.id }} />
      <div className="stack">
        <RadioGroup
          id={`answer-${person.id}`}
          name={`answer-${person.id}`}
          legend={w.answer(person.name)}
          choices={[...choices, { value: "later", label: w.answers.later }]}
          value={said?.answer ?? "later"}
        />
        <Because lang={lang} person={person} said={said} />
        <TextArea
          id={`note-${person.id}`}
          name={`note-${person.id}`}
          label={w.note}
          error={fault ? w.faults[fault] : undefined}
          value={said?.note ?? ""}
          rows={2}
          maxLength={1000}
        />
      </div>
    </article>
  );
}
