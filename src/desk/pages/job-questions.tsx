// Questions to candidates: what the law says of each, what to ask instead, and the exceptions that a second person answers for.
import { data } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { questionsIn } from "../../jobs/exceptions.ts";
import { checkQuestions, exceptionsOf, readJob } from "../../jobs/jobs.server.ts";
import { NotFound } from "../../platform/decision.ts";
import { dateIn, formatNumber, formatShortDate } from "../../platform/i18n/format.ts";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { JobHead } from "../JobHead.tsx";
import { colleaguesFor } from "../overview.server.ts";
import { contextOf, mostQuestions } from "../questions/asked.ts";
import { Exceptions } from "../questions/Exceptions.tsx";
import { Findings } from "../questions/Findings.tsx";
import { pressQuestions } from "../questions/pressed.server.ts";
import { QuestionForm } from "../questions/QuestionForm.tsx";
import { questionWords } from "../words-questions.ts";
import type { Route } from "./+types/job-questions";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone } = askStaff(context, request);
  if (!mayDo(actor, "make-job") || actor.kind !== "staff") throw new NotFound();
  const job = await readJob(db, actor, params.job);
  const day = (at: Date) => formatShortDate(lang, dateIn(at, zone));
  const exceptions = await exceptionsOf(db, actor, params.job);
  return {
    lang,
    me: actor.id,
    job: { slug: job.slug, title: job.title, state: job.state },
    colleagues: await colleaguesFor(db, actor),
    exceptions: exceptions.map(({ askedAt, decidedAt, ...one }) => ({
      ...one,
      asked: day(askedAt),
      decided: decidedAt ? day(decidedAt) : null,
    })),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const form = await request.formData();
  const typed = (name: string) => String(form.get(name) ?? "");
  const act = typed("act");
  const asked = { context: contextOf(typed("context")), text: typed("questions") };
  const questions = questionsIn(asked.text);
  const answer = act === "check" ? {} : await pressQuestions(db, actor, params.job, form, now);
  const found = await checkQuestions(db, actor, params.job, {
    questions: questions.slice(0, mostQuestions),
    context: asked.context,
  });
  const said = { ...asked, found, cut: questions.length > mostQuestions, ...answer };
  return data(said, { status: "why" in answer && answer.why ? 400 : 200 });
}

export default function JobQuestions({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, me, colleagues, exceptions } = loaderData;
  const words = questionWords[lang];
  const { found = [], cut = false, done, why, wish } = actionData ?? {};
  const approvers = colleagues.filter((one) => one.id !== me && (one.role === "admin" || one.role === "recruiter"));
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="questions" title={words.title} lead={words.lead} />
        {done && <Note kind="done" title={done === "asked" ? words.asked : words.done[done]} announced />}
        {why && <Note kind="stop" title={words.faults[why]} announced />}
        <QuestionForm lang={lang} text={actionData?.text ?? ""} context={actionData?.context ?? "interview"} />
        {actionData && !done && found.length === 0 && !why && <p className="quiet">{words.none}</p>}
        {found.length > 0 && (
          <Findings
            lang={lang}
            found={found}
            asked={{ text: actionData?.text ?? "", context: actionData?.context ?? "interview" }}
            approvers={approvers}
            wish={wish ?? null}
          />
        )}
        {cut && <p className="meta">{words.tooMany(formatNumber(lang, mostQuestions))}</p>}
        <Exceptions lang={lang} me={me} exceptions={exceptions} colleagues={colleagues} />
      </Main>
    </StaffFrame>
  );
}
