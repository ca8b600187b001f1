// Giving those chosen a new day: why and until when, the letters as they will leave, and the press that sends them.
import { data, redirect } from "react-router";
import { closures } from "../../access/access.server.ts";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { type Extension, extendPromises, extensionOf } from "../../answers/answers.server.ts";
import { isCause, usualDays } from "../../answers/holding.ts";
import { dueDate } from "../../answers/promises.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { NotFound } from "../../platform/decision.ts";
import { dateIn } from "../../platform/i18n/format.ts";
import { newId } from "../../platform/ids.server.ts";
import { Main } from "../../ui/Layouts.tsx";
import { Nobody } from "../applicants/ChosenPeople.tsx";
import { addressOf, readChoice } from "../applicants/choice.ts";
import { AskTime, type Fault } from "../extending/AskTime.tsx";
import { ReadLetters } from "../extending/ReadLetters.tsx";
import { JobHead } from "../JobHead.tsx";
import { leavingWhen } from "../room/leaving.ts";
import { actAddress, chosenPeople } from "../ticks.server.ts";
import { extendingWords } from "../words-extending.ts";
import type { Route } from "./+types/extend";

/** What belongs to the address of the people, and not to the letter. */
function peopleOf(query: URLSearchParams): Record<string, string> {
  const { cause: _cause, until: _until, ...rest } = Object.fromEntries(query);
  return rest;
}

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, now, lang, zone } = askStaff(context, request);
  if (!mayDo(actor, "send")) throw new NotFound();
  const query = new URL(request.url).searchParams;
  const { job, ids, names } = await chosenPeople(db, actor, params.job, query, now);
  const [cause, until] = [query.get("cause"), query.get("until")];
  let made: Extension | null = null;
  if (isCause(cause) && until !== null && ids.length > 0)
    made = await extensionOf(db, actor, job.slug, { applications: ids, cause, until }, now);
  const asked = query.has("cause");
  const fault: Fault | null =
    asked && !isCause(cause) ? "no-cause" : made && !made.ok ? made.why : asked && !until ? "no-date" : null;
  return {
    lang,
    job: { slug: job.slug, title: job.title, state: job.state },
    people: { count: ids.length, names },
    fields: peopleOf(query),
    back: addressOf(`/jobs/${job.slug}`, readChoice(query)),
    typed: {
      cause: cause ?? "",
      until: until ?? dueDate(dateIn(now, zone), usualDays, job.country, (await closures(db, actor, now)).days),
    },
    fault,
    made: made?.ok ? { ...made, leaves: leavingWhen({ lang, zone, now }, made.at) } : null,
    key: newId(),
  };
}

/** The first press, from the table, brings the people under an address; the second, from this page, sends their letters. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now, config } = askStaff(context, request);
  if (!mayDo(actor, "send")) throw new NotFound();
  const form = await request.formData();
  if (!form.has("confirm"))
    return redirect(await actAddress(db, actor, { slug: params.job, act: "extend" }, form, now), 303);
  const { ids } = await chosenPeople(db, actor, params.job, new URL(request.url).searchParams, now);
  const text = (name: string) => String(form.get(name) ?? "");
  const cause = text("cause");
  if (!isCause(cause)) return data({ why: "no-cause" as const }, 422);
  const press = { applications: ids, cause, until: text("until"), hash: text("hash"), key: text("key") };
  const done = await extendPromises(db, actor, params.job, { ...press, baseUrl: config.GJENSVAR_BASE_URL }, now);
  return done.ok ? redirect(`/sending/${done.batch}`, 303) : data({ why: done.why }, 422);
}

export default function Extend({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, people, made, fault } = loaderData;
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="applicants" title={extendingWords[lang].title} />
        {people.count === 0 ? (
          <Nobody back={loaderData.back} lang={lang} />
        ) : (
          <>
            <AskTime {...loaderData} action={`/jobs/${job.slug}/extend`} fault={actionData?.why ?? fault} />
            {made && (
              <ReadLetters
                lang={lang}
                made={made}
                typed={loaderData.typed}
                keyOfPress={loaderData.key}
                action={`/jobs/${job.slug}/extend?${new URLSearchParams(loaderData.fields)}`}
              />
            )}
          </>
        )}
      </Main>
    </StaffFrame>
  );
}
