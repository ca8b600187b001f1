// Bringing in applicants, first step: a file.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { importsOf, startImport } from "../../applications/applications.server.ts";
import { StaffFrame } from "../../frame.tsx";
import { readJob } from "../../jobs/jobs.server.ts";
import { formatMoment, formatNumber } from "../../platform/i18n/format.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Section } from "../../ui/Section.tsx";
import { Table } from "../../ui/Table.tsx";
import { JobHead } from "../JobHead.tsx";
import { importWords } from "../words-import.ts";
import type { Route } from "./+types/import";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, employer } = askStaff(context, request);
  const job = await readJob(db, actor, params.job);
  const earlier = await importsOf(db, actor, job.id);
  const rows = earlier.map((one) => ({
    id: one.id,
    file: one.fileName,
    when: formatMoment(lang, one.createdAt, employer.timeZone),
    rows: formatNumber(lang, one.doneRows),
  }));
  return { lang, job: { slug: job.slug, title: job.title }, rows };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const job = await readJob(db, actor, params.job);
  const file = (await request.formData()).get("file");
  if (!(file instanceof File) || file.size === 0) return { fault: "empty" as const };
  const started = await startImport(db, actor, job.id, file.name, new Uint8Array(await file.arrayBuffer()), now);
  if (!started.ok) return { fault: started.why };
  return redirect(`/jobs/${job.slug}/import/${started.id}`);
}

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, rows } = loaderData;
  const words = importWords[lang];
  const error = actionData ? words.faults[actionData.fault] : undefined;
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="import" title={words.title} />
        {error && <ErrorSummary title={error} errors={[{ field: "file", text: error }]} />}
        <p className="lead-more">{words.lead}</p>
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
                { key: "when", head: "", headHidden: true, cell: (row) => row.when },
                { key: "rows", head: "", headHidden: true, number: true, cell: (row) => row.rows },
              ]}
            />
          </Section>
        )}
      </Main>
    </StaffFrame>
  );
}
