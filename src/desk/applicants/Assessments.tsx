// What one person has shown of each requirement, with a small form to say how far and by what.
import { type Level as LevelName, levels, places, shorts } from "../../applications/application.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Level } from "../../ui/Level.tsx";
import { Quote } from "../../ui/Quote.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { dayOf, isQuote, levelWord, nextOf, type Reader, type ShownRequirement, sourceWord } from "./shown.ts";
import type { Panel } from "./table.ts";

type Made = Panel["assessments"][number];

type AssessmentsProps = Reader & {
  person: Panel;
  requirements: readonly ShownRequirement[];
  /** Whether this reader may change them now. */
  open: boolean;
  /** The requirement that digits set. */
  turn?: string | undefined;
  /** Where to go when a level has been set; the requirement is the one whose turn it is then. */
  backTo: (requirement: string) => string;
};

/** One block for each requirement, in the job's order. */
export function Assessments({ person, requirements, open, turn, backTo, ...reader }: AssessmentsProps) {
  const made = new Map(person.assessments.map((one) => [one.requirement, one]));
  return (
    <div data-rows="">
      {requirements.map((one) => (
        <div
          key={one.key}
          className="ev"
          id={`at-${one.key}`}
          data-row=""
          aria-current={open && turn === one.key ? "step" : undefined}
        >
          <div className="top" data-tells="">
            <h3>{one.label}</h3>
            <Level
              level={made.get(one.key)?.level ?? "not-assessed"}
              word={levelWord(reader.lang, made.get(one.key)?.level ?? "not-assessed")}
            />
          </div>
          <Shown made={made.get(one.key)} said={person.said} {...reader} />
          {open && (
            <SpokenList
              person={person}
              requirement={one}
              made={made.get(one.key)}
              unfolded={turn === one.key}
              back={backTo(one.key)}
              lang={reader.lang}
            />
          )}
          {open && (
            <LevelForm
              person={person.id}
              requirement={one}
              made={made.get(one.key)}
              back={backTo(nextOf(requirements, one.key))}
              lang={reader.lang}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function Shown({ made, said, ...reader }: Reader & { made: Made | undefined; said: Panel["said"] }) {
  if (!made) return null;
  const words = applicantsWords[reader.lang];
  const day = dayOf(reader, made.at);
  const about = [made.short && words.shorts[made.short], made.by ? words.by(made.by, day) : words.byImport(day)]
    .filter(Boolean)
    .join(". ");
  return (
    <>
      {made.evidence && (
        <Quote source={sourceWord(reader.lang, made.source)}>
          {isQuote(made.evidence, said) ? <q>{made.evidence}</q> : made.evidence}
        </Quote>
      )}
      <p className="meta">{about}</p>
    </>
  );
}

type SpokenProps = Pick<LevelFormProps, "requirement" | "made" | "back" | "lang"> & {
  person: Panel;
  unfolded: boolean;
};

/**
 * The sentences in which the person speaks of it, each with a button that takes it over, with its place. The level stays.
 * What staff wrote themselves is never written over: there it offers nothing.
 */
function SpokenList({ person, requirement, made, unfolded, back, lang }: SpokenProps) {
  const words = applicantsWords[lang];
  const standing = made?.evidence ?? "";
  const list = (person.spoken[requirement.key] ?? []).filter(
    ({ text }) => !standing.includes(text) && !(standing !== "" && text.includes(standing)),
  );
  const fresh = standing === "" && unfolded;
  if (list.length === 0 || (standing !== "" && !isQuote(standing, person.said))) return null;
  return (
    <details className="under spoken" open={fresh}>
      <summary>
        {words.spoken}
        <span className="sr">{`: ${requirement.label}`}</span> ({formatNumber(lang, list.length)})
      </summary>
      {list.map(({ text, place }, nth) => (
        <form key={text} method="post" action={`/applications/${person.id}`}>
          <HiddenFields
            fields={{
              do: "level",
              requirement: requirement.key,
              evidence: text,
              source: place,
              ...(made?.short ? { short: made.short } : {}),
              back,
            }}
          />
          <Quote source={sourceWord(lang, place)}>
            <q>{text}</q>
          </Quote>
          <PlainButton
            name="level"
            value={made?.level ?? "not-assessed"}
            shortcut={fresh && nth === 0 ? "t" : undefined}
          >
            {words.useSpoken}
          </PlainButton>
        </form>
      ))}
    </details>
  );
}

type LevelFormProps = {
  person: string;
  requirement: ShownRequirement;
  made: Made | undefined;
  back: string;
  lang: Reader["lang"];
};

const pressed: readonly LevelName[] = levels.filter((level) => level !== "not-assessed");

/** Each level is a button that saves at once, together with the evidence that stands in the form. */
function LevelForm({ person, requirement, made, back, lang }: LevelFormProps) {
  const words = applicantsWords[lang];
  return (
    <form method="post" action={`/applications/${person}`}>
      <HiddenFields fields={{ do: "level", requirement: requirement.key, back }} />
      <fieldset className="switch under">
        <legend className="sr">{words.levelOf(requirement.label)}</legend>
        {pressed.map((level, index) => (
          <button
            key={level}
            type="submit"
            name="level"
            value={level}
            aria-pressed={made?.level === level}
            data-key={String(index + 1)}
          >
            {words.levels[level]}
          </button>
        ))}
      </fieldset>
      <details className="under">
        <summary data-key="e">
          {words.assess}
          <span className="sr">{`: ${requirement.label}`}</span>
        </summary>
        <EvidenceFields requirement={requirement} made={made} lang={lang} />
      </details>
    </form>
  );
}

function EvidenceFields({ requirement, made, lang }: Pick<LevelFormProps, "requirement" | "made" | "lang">) {
  const words = applicantsWords[lang];
  const id = (field: string) => `${field}-${requirement.key}`;
  return (
    <div className="stack under">
      <TextArea
        id={id("evidence")}
        name="evidence"
        label={words.evidence}
        hint={words.evidenceHint}
        value={made?.evidence ?? ""}
        maxLength={4000}
        rows={4}
      />
      <Select
        id={id("source")}
        name="source"
        label={words.source}
        none={words.noSource}
        value={made?.source ?? ""}
        choices={places.map((value) => ({ value, label: sourceWord(lang, value) ?? value }))}
      />
      {!requirement.formal && (
        <Select
          id={id("short")}
          name="short"
          label={words.short}
          none={words.noShort}
          value={made?.short ?? ""}
          choices={shorts.map((value) => ({ value, label: words.shorts[value] }))}
        />
      )}
      <div className="row">
        <Button small name="level" value={made?.level ?? "not-assessed"}>
          {words.save}
        </Button>
        {made && (
          <PlainButton name="level" value="none">
            {words.takeAway}
          </PlainButton>
        )}
      </div>
    </div>
  );
}
