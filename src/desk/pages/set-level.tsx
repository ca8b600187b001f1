// One requirement and one level for all those chosen, for what many share: a formal demand, a paper that was not sent.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { assessAndRedraft } from "../../answers/answers.server.ts";
import { levels } from "../../applications/application.ts";
import { StaffFrame } from "../../frame.tsx";
import { NotFound } from "../../platform/decision.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { ChosenPeople, Nobody } from "../applicants/ChosenPeople.tsx";
import { counted, shownRequirements } from "../applicants/shown.ts";
import { type Chosen, chosenPeople, openOnes } from "../applicants.server.ts";
import { JobHead } from "../JobHead.tsx";
import { applicantsWords } from "../words-applicants.ts";
import type { Route } from "./+types/set-level";

const shown = ({ ids, names, ended }: Chosen, list: string) => ({
  ids: ids.join(","),
  count: ids.length,
  names,
  ended,
  list,
});

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, now, lang } = askStaff(context, request);
  if (!mayDo(actor, "assess")) throw new NotFound();
  const form = new FormData();
  form.set("ids", new URL(request.url).searchParams.get("who") ?? "");
  const chosen = await chosenPeople(db, actor, params.job, form, now);
  const { slug, title, requirements, languages } = chosen.job;
  return {
    lang,
    job: { slug, title },
    requirements: shownRequirements(requirements, languages, lang),
    chosen: shown(chosen, ""),
  };
}

/** The first press, from the table, brings the people; the second, from this page, assesses them. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  if (!mayDo(actor, "assess")) throw new NotFound();
  const form = await request.formData();
  const people = await chosenPeople(db, actor, params.job, form, now);
  const chosen = shown(people, String(form.get("list") ?? ""));
  if (!form.has("confirm")) return { chosen, fault: null };
  const level = levels.find((one) => one === form.get("level"));
  if (!level) return { chosen, fault: "no-such-level" as const };
  const requirement = String(form.get("requirement") ?? "");
  const ids = await openOnes(db, actor, params.job, people.ids);
  const made = await assessAndRedraft(
    db,
    actor,
    ids.map((application) => ({ application, requirement, level })),
    now,
  );
  if (!made.ok) return { chosen, fault: made.why };
  const back = new URLSearchParams(chosen.list);
  back.set("assessed", String(made.changed));
  return redirect(`/jobs/${people.job.slug}?${back}`);
}

export default function SetLevel({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, requirements } = loaderData;
  const words = applicantsWords[lang];
  const chosen = actionData?.chosen ?? loaderData.chosen;
  const fault = actionData?.fault ? words.faults[actionData.fault] : undefined;
  const back = `/jobs/${job.slug}${chosen.list ? `?${chosen.list}` : ""}`;
  const [n, one] = counted(lang, chosen.count);
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="applicants" title={words.levelTitle} />
        {chosen.count === 0 ? (
          <Nobody back={back} lang={lang} />
        ) : (
          <form method="post" action={`/jobs/${job.slug}/level`} className="stack under">
            {fault && <ErrorSummary title={fault} errors={[{ field: "level", text: fault }]} />}
            <HiddenFields fields={{ ids: chosen.ids, list: chosen.list, confirm: "1" }} />
            <ChosenPeople title={words.levelLead(n, one)} names={chosen.names} count={chosen.count} lang={lang} />
            <p className="meta">
              {words.levelMore} {chosen.ended > 0 && words.levelSkipped(...counted(lang, chosen.ended))}
            </p>
            <RadioGroup
              id="requirement"
              legend={words.requirement}
              name="requirement"
              value={requirements[0]?.key}
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
