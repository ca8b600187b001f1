// The manager's page: everybody who waits for this decision, what is known of them, and yes, no or "need more" for each.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { answerAsked, decisionsAsked } from "../../answers/answers.server.ts";
import { mostAsked } from "../../answers/asking.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { labelIn } from "../../jobs/rules.ts";
import { countOf, dateIn, formatDate, formatDay, formatList, formatNumber } from "../../platform/i18n/format.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { LeadSentence } from "../../ui/LeadSentence.tsx";
import { Note } from "../../ui/Note.tsx";
import { AskedPerson, type PersonShown } from "../asked/AskedPerson.tsx";
import { saidIn } from "../asked/said.ts";
import { askedWords } from "../words-asked.ts";
import type { Route } from "./+types/decisions";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone, now } = askStaff(context, request);
  const { job, waiting } = await decisionsAsked(db, actor, params.job, now);
  const query = new URL(request.url).searchParams;
  const people = waiting.map(({ request: asked, person }): PersonShown => {
    const by = new Map(person.assessments.map((one) => [one.requirement, one]));
    return {
      id: person.id,
      name: person.fullName,
      internal: person.internal,
      contribution: person.contribution,
      language: person.language,
      asked: askedWords[lang].asked(asked.askedBy.name, formatDate(lang, dateIn(asked.askedAt, zone))),
      promised: asked.dueOn && formatDay(lang, asked.dueOn),
      levels: job.requirements.map(({ key, label }) => ({
        key,
        label: labelIn(label, lang, job.languages),
        level: by.get(key)?.level ?? "not-assessed",
        evidence: by.get(key)?.evidence ?? null,
      })),
    };
  });
  const done = query.has("decided") && {
    decided: Number(query.get("decided")) || 0,
    more: Number(query.get("more")) || 0,
    gone: Number(query.get("gone")) || 0,
  };
  return {
    lang,
    job: { slug: job.slug, title: job.title },
    people: people.slice(0, mostAsked),
    all: people.length,
    done,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const said = saidIn(await request.formData());
  const made = await answerAsked(db, actor, params.job, said, now);
  if (!made.ok) return data({ said, faults: made.faults, gone: [] }, { status: 400 });
  if (made.gone.length > 0) return data({ said: [], faults: [], gone: made.gone }, { status: 409 });
  throw redirect(`/jobs/${params.job}/decisions?decided=${made.decided}&more=${made.more}`);
}

export default function Decisions({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, people, all, done } = loaderData;
  const w = askedWords[lang];
  const faults = actionData?.faults ?? [];
  const gone = actionData?.gone ?? [];
  const faultOf = (id: string) => faults.find((one) => one.application === id)?.why;
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? "";
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <title>{`${w.title} · ${job.title} · Gjensvar`}</title>
        <LeadSentence above={job.title} more={people.length > 0 ? w.more : w.zeroMore}>
          {people.length > 0 ? w.lead(...countOf(lang, all)) : w.zero}
        </LeadSentence>
        {done && !actionData && (
          <Note kind="done" title={w.done(formatNumber(lang, done.decided), formatNumber(lang, done.more))} announced />
        )}
        {gone.length > 0 && <Note kind="warning" title={w.gone(formatList(lang, gone))} announced />}
        {people.length > 0 && (
          <form method="post" className="stack under">
            <ErrorSummary
              title={w.faultsTitle}
              errors={faults.map(({ application, why }) => ({
                field: `note-${application}`,
                text: `${nameOf(application)}: ${w.faults[why]}`,
              }))}
            />
            {people.map((person) => (
              <AskedPerson
                key={person.id}
                lang={lang}
                person={person}
                said={actionData?.said.find((one) => one.application === person.id)}
                fault={faultOf(person.id)}
              />
            ))}
            {all > people.length && <p className="meta">{w.rest(formatNumber(lang, all - people.length))}</p>}
            <div className="row">
              <Button>{w.submit}</Button>
            </div>
          </form>
        )}
      </Main>
    </StaffFrame>
  );
}
