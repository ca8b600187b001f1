// Changing a job: what it is, its promises and its requirements.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { changeJob, readJob } from "../../jobs/jobs.server.ts";
import { jobWords } from "../../jobs/words.ts";
import { NotFound } from "../../platform/decision.ts";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { JobForm } from "../JobForm.tsx";
import { JobHead } from "../JobHead.tsx";
import { inputOf, typedFrom, typedFromForm } from "../job-form.ts";
import { colleaguesFor } from "../overview.server.ts";
import type { Route } from "./+types/job-settings";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang } = askStaff(context, request);
  if (!mayDo(actor, "make-job")) throw new NotFound();
  const job = await readJob(db, actor, params.job);
  const saved = new URL(request.url).searchParams.has("saved");
  return {
    lang,
    saved,
    job: { slug: job.slug, title: job.title, state: job.state },
    typed: typedFrom(job),
    colleagues: await colleaguesFor(db, actor),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const typed = typedFromForm(await request.formData());
  const changed = await changeJob(db, actor, params.job, inputOf(typed), now);
  if (!changed.ok) return data({ typed, faults: changed.faults }, { status: 400 });
  throw redirect(`/jobs/${changed.slug}/settings?saved`);
}

export default function JobSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, saved, colleagues } = loaderData;
  const words = jobWords[lang];
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="settings" title={words.changeTitle} />
        {saved && !actionData && <Note kind="done" title={words.saved} announced />}
        <JobForm
          lang={lang}
          typed={actionData?.typed ?? loaderData.typed}
          faults={actionData?.faults ?? []}
          colleagues={colleagues}
          submit={words.save}
        />
      </Main>
    </StaffFrame>
  );
}
