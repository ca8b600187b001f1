// How an import goes and what came of it: the good rows are in, the others are named by line and column.
import type { FirstWord } from "../answers/first-word.ts";
import type { Problem, Warning } from "../applications/reading/people.ts";
import { type ProblemCode, partedByRow } from "../applications/reading/problems.ts";
import { countOf, formatDate, formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { Button, LinkButton } from "../ui/Button.tsx";
import { LeadSentence } from "../ui/LeadSentence.tsx";
import { Note } from "../ui/Note.tsx";
import { Section } from "../ui/Section.tsx";
import { Table } from "../ui/Table.tsx";
import type { ImportJob } from "./ImportMapping.tsx";
import { problemText } from "./problem-words.ts";
import { importWords } from "./words-import.ts";

export type ImportReport = {
  rows: number;
  imported: number;
  updated: number;
  unchanged: number;
  rejected: readonly Problem[];
  warnings: readonly Warning[];
  /** There when nothing could be brought in. */
  refused?: ProblemCode;
  /** Not there in reports older than it. */
  firstWord?: FirstWord | null;
};

const MOST = 100;

type ProblemsProps = {
  lang: Lang;
  job: ImportJob;
  reading: { rejected: readonly Problem[]; warnings: readonly Warning[]; refused?: string };
};

/** What is wrong with the file, then rows to correct, then rows to look at; at most a hundred of each, with the number of the rest. */
export function Problems({ lang, job, reading }: ProblemsProps) {
  const words = importWords[lang];
  const [wrong, odd] = [partedByRow(reading.rejected), partedByRow(reading.warnings)];
  const say = (code: ProblemCode) => problemText(lang, code, job.language);
  // Why nothing can be brought in stands above already.
  const file = [...wrong.file, ...odd.file].filter((one) => one.code !== reading.refused);
  return (
    <>
      {file.length > 0 && (
        <Section id="file" title={words.ofTheFile}>
          <ul>
            {file.map((one) => (
              <li key={`${one.code} ${one.value}`}>{one.value ? `${one.value}: ${say(one.code)}` : say(one.code)}</li>
            ))}
          </ul>
        </Section>
      )}
      {wrong.count > 0 && (
        <Section id="rejected" title={words.problems(...countOf(lang, wrong.count))}>
          <ProblemTable
            lang={lang}
            caption={words.problems(...countOf(lang, wrong.count))}
            rows={wrong.rows}
            say={say}
          />
        </Section>
      )}
      {odd.count > 0 && (
        <Section id="warnings" title={words.warnings(...countOf(lang, odd.count))}>
          <ProblemTable lang={lang} caption={words.warnings(...countOf(lang, odd.count))} rows={odd.rows} say={say} />
        </Section>
      )}
    </>
  );
}

type ProblemTableProps = {
  lang: Lang;
  caption: string;
  rows: readonly (Problem | Warning)[];
  say: (code: ProblemCode) => string;
};

function ProblemTable({ lang, caption, rows, say }: ProblemTableProps) {
  const words = importWords[lang];
  const shown = rows.slice(0, MOST).map((row, index) => ({ ...row, id: index }));
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        rows={shown}
        rowKey={(row) => String(row.id)}
        columns={[
          { key: "line", head: words.line, rowHead: true, number: true, cell: (row) => formatNumber(lang, row.line) },
          { key: "column", head: words.column, cell: (row) => row.column ?? words.wholeFile },
          { key: "value", head: words.value, optional: true, cell: (row) => row.value },
          { key: "problem", head: words.problem, cell: (row) => say(row.code) },
        ]}
      />
      {rows.length > MOST && <p className="meta under">{words.andMore(formatNumber(lang, rows.length - MOST))}</p>}
    </>
  );
}

export function ImportRunning({ lang, done, all, page }: { lang: Lang; done: number; all: number; page: string }) {
  const words = importWords[lang];
  const shown = words.running(formatNumber(lang, done), formatNumber(lang, all));
  return (
    <>
      <p className="lead-sentence" role="status">
        {shown}
      </p>
      <progress className="under" max={all} value={done} aria-label={shown} />
      <p className="lead-more">
        {words.runningMore} <a href={page}>{words.refresh}</a>
      </p>
    </>
  );
}

/** From when the promise to those who are new counts, and what it is. `choose` while the columns can still be chosen. */
export function FirstWordSaid({ lang, said, choose }: { lang: Lang; said: FirstWord; choose?: boolean }) {
  const { fields, firstWord: words } = importWords[lang];
  const { people, undated, overdue, first, last } = said;
  const day = (date: string) => formatDate(lang, date);
  const days = countOf(lang, said.days);
  const none = undated === people;
  const from = none ? words.fromImport : undated > 0 ? words.fromSome(...countOf(lang, undated)) : words.fromApplied;
  return (
    <div className="under">
      <Note kind={none ? "waiting" : "plain"} title={words.title}>
        <p>
          {from} {first === last ? words.by(...days, day(last)) : words.between(...days, day(first), day(last))}{" "}
          {overdue > 0 && words.overdue(...countOf(lang, overdue), day(first))}{" "}
          {choose && none && words.pickDate(fields.appliedAt)}
        </p>
      </Note>
    </div>
  );
}

type DoneProps = { lang: Lang; job: ImportJob; failed: boolean; report: ImportReport | null; id: string };

/** Nothing more comes in: why, who had come in before that, and what was wrong in the file. */
function Stopped({ lang, job, report }: Pick<DoneProps, "lang" | "job" | "report">) {
  const words = importWords[lang];
  const came = report ? report.imported + report.updated + report.unchanged : 0;
  const closed = report?.refused === "job-closed";
  return (
    <>
      <Note kind="stop" title={closed ? words.closed : words.failed}>
        {report?.refused ? (
          <p>
            {closed ? words.closedMore : problemText(lang, report.refused, job.language)}{" "}
            {came > 0 ? words.stoppedAfter(...countOf(lang, came)) : words.stoppedBefore}
          </p>
        ) : (
          <p>{words.failedMore}</p>
        )}
      </Note>
      <form method="post" className="row under">
        <Button name="act" value="discard" variant="tertiary" danger>
          {words.discard}
        </Button>
      </form>
      {report && <Problems lang={lang} job={job} reading={report} />}
    </>
  );
}

export function ImportDone({ lang, job, failed, report, id }: DoneProps) {
  const words = importWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  if (failed || !report) return <Stopped lang={lang} job={job} report={report} />;
  const kept = report.imported + report.updated + report.unchanged;
  const fresh = report.imported + report.updated;
  const wrong = partedByRow(report.rejected).count;
  return (
    <>
      <LeadSentence more={words.counts(n(report.imported), n(report.updated), n(report.unchanged))}>
        {fresh === 0 && kept > 0 ? words.doneSame : words.done(n(kept), n(report.rows))}
      </LeadSentence>
      {report.imported > 0 && report.firstWord && <FirstWordSaid lang={lang} said={report.firstWord} />}
      <div className="row under">
        <LinkButton href={`/jobs/${job.slug}`}>{words.toApplicants}</LinkButton>
        {wrong > 0 && (
          <LinkButton href={`/jobs/${job.slug}/import/${id}/rejected.csv`} variant="secondary" download>
            {words.fix(...countOf(lang, wrong))}
          </LinkButton>
        )}
      </div>
      {wrong > 0 && <p className="meta under">{words.fixMore(...countOf(lang, wrong))}</p>}
      <Problems lang={lang} job={job} reading={report} />
    </>
  );
}
