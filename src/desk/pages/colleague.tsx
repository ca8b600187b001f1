// One colleague, for admins, and oneself for who answers people: the promises they own and to whom they go, shutting out with a question first, letting in again.
import { data, redirect } from "react-router";
import { changeStaff, listColleagues, listStaff } from "../../access/access.server.ts";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { handover, lockOut, promisesOwned } from "../../answers/answers.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { frameWords } from "../../frame/words.ts";
import { listJobs } from "../../jobs/jobs.server.ts";
import { NotFound } from "../../platform/decision.ts";
import { formatMoment } from "../../platform/i18n/format.ts";
import { Main } from "../../ui/Layouts.tsx";
import { ColleagueHead, ColleagueNotes, LockOut, Promises } from "../Colleague.tsx";
import { staffWords } from "../words-staff.ts";
import type { Route } from "./+types/colleague";

const dones = ["handed", "locked", "let-in"] as const;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, now, lang, zone } = askStaff(context, request);
  const manages = mayDo(actor, "manage-staff");
  const staff = manages
    ? (await listStaff(db, actor, now)).staff
    : (await listColleagues(db, actor)).map((row) => ({ ...row, active: true }));
  const person = staff.find((row) => row.id === params.staff);
  if (!person) throw new NotFound();
  const { last, ...owned } = await promisesOwned(db, actor, person.id, now);
  const jobs = (await listJobs(db, actor)).filter((job) => job.owner === person.id && job.state !== "closed");
  const { id, name, email, title, role, active } = person;
  return {
    lang,
    me: actor.id,
    manages,
    person: { id, name, email, title, role, active },
    owned,
    last: last && { to: last.to, promises: last.promises, when: formatMoment(lang, last.at, zone) },
    jobs: jobs.map(({ slug, title }) => ({ slug, title })),
    // Who can send can keep a promise. The one who asks stands first.
    takers: staff
      .filter((row) => row.active && row.id !== person.id && mayDo(row, "send"))
      .sort((a, b) => Number(b.id === actor.id) - Number(a.id === actor.id))
      .map((row) => ({ value: row.id, label: row.name })),
    done: dones.find((one) => one === new URL(request.url).searchParams.get("done")),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, opened, actor, now } = askStaff(context, request);
  const form = await request.formData();
  const to = String(form.get("to") ?? "");
  const done = await (() => {
    switch (form.get("act")) {
      case "hand-over":
        if (params.staff !== actor.id && !mayDo(actor, "manage-staff")) throw new NotFound();
        return handover(db, actor, params.staff, to, now);
      case "lock":
        return lockOut(opened, actor, params.staff, to || undefined);
      case "let-in":
        return changeStaff(opened, actor, params.staff, { active: true });
      default:
        throw new NotFound();
    }
  })();
  if (!done.ok) return data({ why: done.why }, { status: 400 });
  const said = { "hand-over": "handed", lock: "locked", "let-in": "let-in" }[String(form.get("act"))];
  throw redirect(`/staff/${params.staff}?done=${said}`);
}

export default function Colleague({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, person, me, manages } = loaderData;
  return (
    <StaffFrame {...(manages ? { place: "staff" } : {})}>
      <Main width="text">
        <title>{`${!manages && person.id === me ? frameWords[lang].myPromises : person.name} · Gjensvar`}</title>
        <ColleagueHead lang={lang} me={me} person={person} manages={manages} />
        <ColleagueNotes {...loaderData} why={actionData?.why} />
        <Promises {...loaderData} />
        {person.active && person.id !== me && <LockOut {...loaderData} title={staffWords[lang].lock(person.name)} />}
      </Main>
    </StaffFrame>
  );
}
