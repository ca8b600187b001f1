// Bringing in applicants, first step: a file.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { importsOf, startImport } from "../../applications/applications.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { readJob } from "../../jobs/jobs.server.ts";
import { LARGEST_FILE_MB } from "../../platform/http/limits.ts";
import { formatMoment, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { Table } from "../../ui/Table.tsx";
import { JobHead } from "../JobHead.tsx";
import { problemText } from "../problem-words.ts";
import { importWords } from "../words-import.ts";
import { roomWords } from "../words-room.ts";
import { todayWords } from "../words-today.ts";
import type { Route } from "./+types/import";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, employer } = askStaff(context, request);
  const job = await readJob(db, actor, params.job);
  const earlier = await importsOf(db, actor, job.id);
  const rows = earlier.map((one) => ({
    id: one.id,
    file: one.fileName,
    when: formatMoment(lang, one.createdAt, employer.timeZone),
    rows: formatNumber(lang, one.state === "done" ? one.doneRows : (one.allRows ?? one.doneRows)),
    state: todayWords[lang].importState[one.state],
  }));
  return { lang, job: { slug: job.slug, title: job.title, state: job.state }, rows };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const job = await readJob(db, actor, params.job);
  const file = (await request.formData()).get("file");
  if (!(file instanceof File) || file.size === 0) return { fault: "file-empty" as const };
  const started = await startImport(db, actor, job.id, file.name, new Uint8Array(await file.arrayBuffer()), now);
  if (!started.ok) return { fault: started.why };
  return redirect(`/jobs/${job.slug}/import/${started.id}`);
}

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, rows } = loaderData;
  const words = importWords[lang];
  const fault = actionData?.fault;
  const error = fault && (fault === "job-closed" ? words.closed : problemText(lang, fault, "nb"));
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="import" title={words.title} />
        {error && <ErrorSummary title={words.unread} errors={[{ field: "file", text: error }]} />}
        {job.state === "closed" ? (
          <div className="under">
            <Note kind="stop" title={words.closed}>
              <p>{words.closedMore}</p>
            </Note>
          </div>
        ) : (
          <Upload lang={lang} error={error} />
        )}
        {rows.length > 0 && (
          <Section id="earlier" title={words.earlier}>
            <Table
              caption={words.earlier}
              captionHidden
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: "file",
                  head: words.file,
                  rowHead: true,
                  cell: (row) => <a href={`/jobs/${job.slug}/import/${row.id}`}>{row.file}</a>,
                },
                { key: "when", head: roomWords[lang].when, cell: (row) => row.when },
                { key: "rows", head: words.rows, number: true, cell: (row) => row.rows },
                { key: "state", head: words.state, cell: (row) => row.state },
              ]}
            />
          </Section>
        )}
      </Main>
    </StaffFrame>
  );
}

function Upload({ lang, error }: { lang: Lang; error: string | undefined }) {
  const words = importWords[lang];
  const size = `${formatNumber(lang, LARGEST_FILE_MB)} MB`;
  return (
    <>
      <p className="lead-more">{words.lead(size)}</p>
      <form method="post" encType="multipart/form-data" className="stack under">
        <FileField
          id="file"
          name="file"
          label={words.file}
          hint={words.fileHint}
          error={error}
          accept=".csv,.tsv,.txt,.xlsx"
        />
        <div className="row">
          <Button>{words.look}</Button>
        </div>
      </form>
    </>
  );
}
