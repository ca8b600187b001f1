// The mapping: one row a column with samples and what it means, what is not stored and why, and how the first people read.
import type { FirstWord } from "../answers/first-word.ts";
import { FIELDS } from "../applications/reading/header-words.ts";
import type { ImportReading } from "../applications/reading/read-file.ts";
import type { Job } from "../jobs/job.ts";
import { countOf, formatDate } from "../platform/i18n/format.ts";
import { type Lang, langNames } from "../platform/i18n/languages.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Section } from "../ui/Section.tsx";
import { FirstWordSaid, Problems } from "./ImportOutcome.tsx";
import type { PreviewPerson } from "./import-preview.ts";
import { problemText } from "./problem-words.ts";
import { applicantsWords } from "./words-applicants.ts";
import { importWords } from "./words-import.ts";

export type MappedColumn = { header: string; as: string | null; samples: readonly string[]; dropped: string | null };
export type ImportJob = {
  slug: string;
  title: string;
  state: Job["state"];
  /** The language of letters to those whose row names none. */
  language: Lang;
  requirements: readonly { key: string; label: string }[];
};

/** What was read, with the first few people as they will stand. */
export type PreviewReading = Omit<ImportReading, "people"> & {
  people: readonly PreviewPerson[];
  peopleCount: number;
  firstWord: FirstWord | null;
};

type MappingProps = { lang: Lang; job: ImportJob; reading: PreviewReading; columns: readonly MappedColumn[] };

const delimiterNames: Record<string, string> = { ",": "«,»", ";": "«;»", "\t": "tab", "|": "«|»" };

/** A form: the choice for each column in the order of the file, then read again or bring in. */
export function ImportMapping({ lang, job, reading, columns }: MappingProps) {
  const words = importWords[lang];
  const closed = job.state === "closed";
  return (
    <>
      <p className="lead-more">
        {words.mapLead(...countOf(lang, reading.rows), reading.file)}{" "}
        {reading.system ? words.known(reading.system) : ""}{" "}
        {reading.encoding && reading.delimiter
          ? words.facts(reading.encoding, delimiterNames[reading.delimiter] ?? reading.delimiter)
          : ""}
      </p>
      {reading.refused && (
        <div className="under">
          <Note kind="stop" title={words.cannot}>
            <p>{problemText(lang, reading.refused, job.language)}</p>
          </Note>
        </div>
      )}
      {closed && (
        <div className="under">
          <Note kind="stop" title={words.closed}>
            <p>{words.closedMore}</p>
          </Note>
        </div>
      )}
      {!closed && !reading.refused && reading.firstWord && (
        <FirstWordSaid lang={lang} said={reading.firstWord} choose />
      )}
      <form method="post" className="under">
        {columns.length > 0 && <ColumnTable lang={lang} job={job} columns={columns} />}
        <div className="row under">
          {!closed && (
            <Button name="act" value="run" disabled={reading.peopleCount === 0 || reading.refused !== undefined}>
              {words.run(...countOf(lang, reading.peopleCount))}
            </Button>
          )}
          <Button name="act" value="look" variant="secondary">
            {words.again}
          </Button>
          <Button name="act" value="discard" variant="tertiary" danger>
            {words.discard}
          </Button>
        </div>
      </form>
      <Problems lang={lang} job={job} reading={reading} />
      {reading.people.length > 0 && (
        <Section id="preview" title={words.preview}>
          <PeoplePreview lang={lang} job={job} people={reading.people} />
        </Section>
      )}
    </>
  );
}

function ColumnTable({ lang, job, columns }: Pick<MappingProps, "lang" | "job" | "columns">) {
  const words = importWords[lang];
  return (
    <table className="map">
      <caption className="sr">{words.mapTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.samples}</th>
          <th scope="col">{words.means}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column, index) => (
          <tr key={column.header}>
            <th scope="row">{column.header}</th>
            <td className="quiet">{column.samples.join(" · ")}</td>
            <td>
              {column.dropped === null ? (
                <MeaningChoice lang={lang} job={job} id={`as-${index}`} column={column} />
              ) : (
                <>
                  <input type="hidden" name="as" value="" />
                  <strong>{words.dropped}</strong>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MeaningChoice({ lang, job, id, column }: { lang: Lang; job: ImportJob; id: string; column: MappedColumn }) {
  const words = importWords[lang];
  return (
    <>
      <label className="sr" htmlFor={id}>
        {`${words.means}: ${column.header}`}
      </label>
      <select className="ds-input" id={id} name="as" defaultValue={column.as ?? ""}>
        <option value="">{words.notUsed}</option>
        {FIELDS.map((field) => (
          <option key={field} value={field}>
            {words.fields[field]}
          </option>
        ))}
        {job.requirements.flatMap((requirement) => [
          <option key={`r-${requirement.key}`} value={`requirement:${requirement.key}`}>
            {words.levelOf(requirement.label)}
          </option>,
          <option key={`e-${requirement.key}`} value={`evidence:${requirement.key}`}>
            {words.evidenceOf(requirement.label)}
          </option>,
        ])}
      </select>
    </>
  );
}

/** A region that scrolls must be reachable by the keyboard. */
const reachable = { tabIndex: 0 };

type PreviewColumn = { key: string; head: string; cell: (person: PreviewPerson) => string | null };

/** Enough of somebody's words to see which column they stood in. */
const SHOWN = 60;
const shortened = (text: string | null): string | null =>
  text !== null && text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed().trimEnd()} …` : text;

/** A column for everything that at least one of them has; the date and the language always, as somebody always has them. */
function previewColumns(lang: Lang, job: ImportJob, people: readonly PreviewPerson[]): PreviewColumn[] {
  const words = importWords[lang];
  const { levels, yes, no } = applicantsWords[lang];
  const field = (key: keyof typeof words.fields, cell: PreviewColumn["cell"]) => ({
    key,
    head: words.fields[key],
    cell,
  });
  const all = [
    field("email", (person) => person.email),
    field("phone", (person) => person.phone),
    field("city", (person) => person.city),
    field("appliedAt", (person) => formatDate(lang, person.appliedAt)),
    field("language", (person) => langNames[person.language]),
    field("internal", (person) => (person.internal ? yes : no)),
    ...job.requirements
      .filter(({ key }) => people.some((person) => key in person.levels))
      .map(({ key, label }) => ({
        key: `r-${key}`,
        head: words.levelOf(label),
        cell: (person: PreviewPerson) => levels[person.levels[key] ?? "not-assessed"],
      })),
    ...job.requirements.map(({ key, label }) => ({
      key: `e-${key}`,
      head: words.evidenceOf(label),
      cell: (person: PreviewPerson) => shortened(person.evidence[key] ?? null),
    })),
  ];
  return all.filter(({ cell }) => people.some(cell));
}

function PeoplePreview({ lang, job, people }: Pick<MappingProps, "lang" | "job"> & Pick<PreviewReading, "people">) {
  const words = importWords[lang];
  const columns = previewColumns(lang, job, people);
  return (
    <section className="scroll-x" aria-label={`${words.preview}: ${job.title}`} {...reachable}>
      <table>
        <caption className="sr">{words.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{words.fields.fullName}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.line}>
              <th scope="row">{person.fullName}</th>
              {columns.map(({ key, cell }) => (
                <td key={key}>{cell(person)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
