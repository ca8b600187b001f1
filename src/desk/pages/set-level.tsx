// One requirement and one level for all those chosen, for what many share: a formal demand, a paper that was not sent.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { assessAndRedraft } from "../../answers/answers.server.ts";
import { levels } from "../../applications/application.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { NotFound } from "../../platform/decision.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { ChosenPeople, Nobody } from "../applicants/ChosenPeople.tsx";
import { addressOf, choiceFields, readChoice } from "../applicants/choice.ts";
import { counted, shownRequirements } from "../applicants/shown.ts";
import { JobHead } from "../JobHead.tsx";
import { actAddress, chosenPeople, openOnes } from "../ticks.server.ts";
import { applicantsWords } from "../words-applicants.ts";
import type { Route } from "./+types/set-level";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, now, lang } = askStaff(context, request);
  if (!mayDo(actor, "assess")) throw new NotFound();
  const query = new URL(request.url).searchParams;
  const { ids, names, ended, job } = await chosenPeople(db, actor, params.job, query, now);
  const { slug, title, state, requirements, languages } = job;
  return {
    lang,
    job: { slug, title, state },
    requirements: shownRequirements(requirements, languages, lang),
    chosen: { count: ids.length, names, ended },
    here: query.toString(),
    back: addressOf(`/jobs/${slug}`, readChoice(query)),
  };
}

/** The first press, from the table, brings the people under an address; the second, from this page, assesses those. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  if (!mayDo(actor, "assess")) throw new NotFound();
  const form = await request.formData();
  if (!form.has("confirm"))
    return redirect(await actAddress(db, actor, { slug: params.job, act: "level" }, form, now), 303);
  const query = new URL(request.url).searchParams;
  const people = await chosenPeople(db, actor, params.job, query, now);
  if (people.ids.length === 0) return redirect(`/jobs/${people.job.slug}/level`, 303);
  const level = levels.find((one) => one === form.get("level"));
  const requirement = String(form.get("requirement") ?? "");
  if (!level) return data({ fault: "no-such-level" as const, requirement }, 422);
  const ids = await openOnes(db, actor, params.job, people.ids);
  const made = await assessAndRedraft(
    db,
    actor,
    ids.map((application) => ({ application, requirement, level })),
    now,
  );
  if (!made.ok) return data({ fault: made.why, requirement }, 422);
  const { ticks: _done, ...list } = readChoice(query);
  const back = new URLSearchParams({ ...choiceFields(list), assessed: String(made.changed) });
  return redirect(`/jobs/${people.job.slug}?${back}`, 303);
}

export default function SetLevel({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, requirements, chosen, here, back } = loaderData;
  const words = applicantsWords[lang];
  const fault = actionData?.fault ? words.faults[actionData.fault] : undefined;
  const [n, one] = counted(lang, chosen.count);
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="applicants" title={words.levelTitle} />
        {chosen.count === 0 ? (
          <Nobody back={back} lang={lang} />
        ) : (
          <form method="post" action={`/jobs/${job.slug}/level?${here}`} className="stack under">
            {fault && <ErrorSummary title={fault} errors={[{ field: "level", text: fault }]} />}
            <HiddenFields fields={{ confirm: "1" }} />
            <ChosenPeople title={words.levelLead(n, one)} names={chosen.names} count={chosen.count} lang={lang} />
            <p className="meta">
              {words.levelMore} {chosen.ended > 0 && words.levelSkipped(...counted(lang, chosen.ended))}
            </p>
            <RadioGroup
              id="requirement"
              legend={words.requirement}
              name="requirement"
              value={actionData?.requirement || requirements[0]?.key}
              choices={requirements.map(({ key, label }) => ({ value: key, label }))}
            />
            <RadioGroup
              id="level"
              legend={words.level}
              name="level"
              error={fault}
              choices={levels.map((value) => ({ value, label: words.levels[value] }))}
            />
            <div className="row">
              <Button>{words.levelDo(n, one)}</Button>
              <a href={back}>{words.back}</a>
            </div>
          </form>
        )}
      </Main>
    </StaffFrame>
  );
}
