// How an import goes and what came of it: the good rows are in, the others are named by line and column.
import type { Problem, Warning } from "../applications/reading/people.ts";
import { formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { LinkButton } from "../ui/Button.tsx";
import { LeadSentence } from "../ui/LeadSentence.tsx";
import { Note } from "../ui/Note.tsx";
import { Section } from "../ui/Section.tsx";
import { Table } from "../ui/Table.tsx";
import type { ImportJob } from "./ImportMapping.tsx";
import { problemWords } from "./problem-words.ts";
import { importWords } from "./words-import.ts";

export type ImportReport = {
  rows: number;
  imported: number;
  updated: number;
  unchanged: number;
  rejected: readonly Problem[];
  warnings: readonly Warning[];
};

const MOST = 100;

/** Rejected rows first, then rows to look at; at most a hundred of each, with the number of the rest. */
export function Problems({
  lang,
  rejected,
  warnings,
}: {
  lang: Lang;
  rejected: readonly Problem[];
  warnings: readonly Warning[];
}) {
  const words = importWords[lang];
  return (
    <>
      {rejected.length > 0 && (
        <Section id="rejected" title={words.problems(rejected.length)}>
          <ProblemTable lang={lang} caption={words.problems(rejected.length)} rows={rejected} />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section id="warnings" title={words.warnings(warnings.length)}>
          <ProblemTable lang={lang} caption={words.warnings(warnings.length)} rows={warnings} />
        </Section>
      )}
    </>
  );
}

function ProblemTable({ lang, caption, rows }: { lang: Lang; caption: string; rows: readonly (Problem | Warning)[] }) {
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
          { key: "problem", head: words.problem, cell: (row) => problemWords[row.code][lang] },
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

type DoneProps = { lang: Lang; job: ImportJob; failed: boolean; report: ImportReport | null; id: string };

export function ImportDone({ lang, job, failed, report, id }: DoneProps) {
  const words = importWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  if (failed || !report) {
    return (
      <Note kind="stop" title={words.failed}>
        <p>{words.failedMore}</p>
      </Note>
    );
  }
  const kept = report.imported + report.updated + report.unchanged;
  const fresh = report.imported + report.updated;
  return (
    <>
      <LeadSentence more={words.counts(n(report.imported), n(report.updated), n(report.unchanged))}>
        {fresh === 0 && report.rejected.length === 0 ? words.doneSame : words.done(n(kept), n(report.rows))}
      </LeadSentence>
      <div className="row under">
        <LinkButton href={`/jobs/${job.slug}`}>{words.toApplicants}</LinkButton>
        {report.rejected.length > 0 && (
          <LinkButton href={`/jobs/${job.slug}/import/${id}/rejected.csv`} variant="secondary" download>
            {words.fix}
          </LinkButton>
        )}
      </div>
      {report.rejected.length > 0 && <p className="meta under">{words.fixMore}</p>}
      <Problems lang={lang} rejected={report.rejected} warnings={report.warnings} />
    </>
  );
}
