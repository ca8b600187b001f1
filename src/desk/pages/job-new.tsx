// Making a job.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { makeJob } from "../../jobs/jobs.server.ts";
import { defaultPromise } from "../../jobs/rules.ts";
import { jobWords } from "../../jobs/words.ts";
import { NotFound } from "../../platform/decision.ts";
import { Main } from "../../ui/Layouts.tsx";
import { JobForm } from "../JobForm.tsx";
import { inputOf, newJob, typedFromForm } from "../job-form.ts";
import { colleaguesFor } from "../overview.server.ts";
import type { Route } from "./+types/job-new";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, employer, lang } = askStaff(context, request);
  if (!mayDo(actor, "make-job")) throw new NotFound();
  const typed = newJob(employer, actor.id, defaultPromise(employer.country, employer.sector));
  return { lang, typed, colleagues: await colleaguesFor(db, actor) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const typed = typedFromForm(await request.formData());
  const made = await makeJob(db, actor, inputOf(typed), now);
  if (!made.ok) return data({ typed, faults: made.faults }, { status: 400 });
  throw redirect(`/jobs/${made.slug}`);
}

export default function JobNew({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, colleagues } = loaderData;
  const words = jobWords[lang];
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <title>{`${words.makeTitle} · Gjensvar`}</title>
        <h1>{words.makeTitle}</h1>
        <JobForm
          lang={lang}
          typed={actionData?.typed ?? loaderData.typed}
          faults={actionData?.faults ?? []}
          colleagues={colleagues}
          submit={words.make}
        />
      </Main>
    </StaffFrame>
  );
}
