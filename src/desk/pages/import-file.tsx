// Bringing in applicants, second step: what the columns mean, how it goes, and what came of it.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { ImportMapping } from "../ImportMapping.tsx";
import { ImportDone, ImportRunning } from "../ImportOutcome.tsx";
import { askForImport, importView, rememberColumns, throwAway } from "../import.server.ts";
import { JobHead } from "../JobHead.tsx";
import { importWords } from "../words-import.ts";
import type { Route } from "./+types/import-file";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, now } = askStaff(context, request);
  return { lang, ...(await importView(db, actor, { job: params.job, id: params.import }, now)) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const form = await request.formData();
  const meanings = form.getAll("as").map(String);
  const where = { job: params.job, id: params.import };
  if (form.get("act") === "discard") {
    const gone = await throwAway(db, actor, where);
    return redirect(gone ? `/jobs/${params.job}/import` : `/jobs/${params.job}/import/${params.import}`);
  }
  await rememberColumns(db, actor, where, meanings, now);
  // A job that has closed meanwhile says so on the page itself.
  if (form.get("act") === "run") await askForImport(db, actor, where);
  return redirect(`/jobs/${params.job}/import/${params.import}`);
}

export default function ImportFile({ loaderData }: Route.ComponentProps) {
  const { lang, job, state, ...view } = loaderData;
  const words = importWords[lang];
  return (
    <StaffFrame place="jobs">
      <Main>
        {state === "running" && <meta httpEquiv="refresh" content="2" />}
        <JobHead job={job} lang={lang} at="import" title={state === "waiting" ? words.mapTitle : words.title} />
        {state === "waiting" && view.reading && (
          <ImportMapping lang={lang} job={job} reading={view.reading} columns={view.columns} />
        )}
        {state === "running" && (
          <ImportRunning lang={lang} done={view.done} all={view.all} page={`/jobs/${job.slug}/import/${view.id}`} />
        )}
        {(state === "done" || state === "failed") && (
          <ImportDone lang={lang} job={job} failed={state === "failed"} report={view.report} id={view.id} />
        )}
      </Main>
    </StaffFrame>
  );
}
