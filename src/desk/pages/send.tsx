// Many at once: what is ready is approved, what is approved is sent. Says how many, to whom, when, and that it can be stopped.
import { data, redirect } from "react-router";
import type { Actor } from "../../access/actor.ts";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import {
  approveGreen,
  departureOfAll,
  differencesOf,
  doublesOf,
  draftsOf,
  queueApproved,
  signDifference,
} from "../../answers/answers.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { readJob } from "../../jobs/jobs.server.ts";
import { labelIn } from "../../jobs/rules.ts";
import type { Db } from "../../platform/db/db.server.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { newId } from "../../platform/ids.server.ts";
import { Crumbs } from "../../ui/Crumbs.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { LeadSentence } from "../../ui/LeadSentence.tsx";
import { Doubles } from "../OtherApplications.tsx";
import { openings } from "../room/counted.ts";
import { Equal } from "../room/Equal.tsx";
import { leavingOf } from "../room/leaving.ts";
import {
  ApproveAll,
  OtherWay,
  QueueForm,
  type Refusal,
  RefusalNote,
  readRefusal,
  refusalAddress,
  sendable,
} from "../room/SendForms.tsx";
import { deskWords } from "../words.ts";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";
import type { Route } from "./+types/send";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone, now } = askStaff(context, request);
  const drafts = await draftsOf(db, actor, params.job);
  return {
    lang,
    zone,
    drafts,
    doubles: await doublesOf(db, actor, params.job, now),
    equal: await differencesOf(db, actor, params.job),
    labels: await labelsOf(db, actor, params.job, lang),
    maySend: mayDo(actor, "send"),
    leaving: leavingOf({ lang, zone, now }, await departureOfAll(db, actor, params.job, now)),
    queueKey: newId(),
    refusal: readRefusal(new URL(request.url).searchParams),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now, config } = askStaff(context, request);
  const form = await request.formData();
  const said = String(form.get("typed") ?? "").trim();
  const typed = Number(said.replaceAll(/\s/g, "") || Number.NaN);
  const room = `/jobs/${params.job}/answers`;
  const refused = (act: Refusal["act"], why: Refusal["why"]) =>
    redirect(`${room}/send${refusalAddress({ act, why, typed: said })}`);
  if (form.get("act") === "sign") {
    const text = (name: string) => String(form.get(name) ?? "");
    const asked = { key: text("key"), hash: text("hash"), reason: text("reason") };
    const signed = await signDifference(db, actor, params.job, asked, now);
    if (signed.ok) return redirect(`${room}/send#equal`);
    return data({ unsigned: { key: asked.key, reason: asked.reason, why: signed.why } }, { status: 400 });
  }
  if (form.get("act") === "approve-all") {
    const done = await approveGreen(db, actor, params.job, { typed }, now);
    return done.ok ? redirect(`${room}/send`) : refused("approve-all", done.why);
  }
  const key = String(form.get("key") ?? "");
  const yes = { anyHour: form.has("anyHour"), bareToo: form.has("bareToo") };
  const press = { key, typed, ...yes, baseUrl: config.GJENSVAR_BASE_URL };
  const done = await queueApproved(db, actor, params.job, press, now);
  return done.ok ? redirect(`/sending/${done.batch}`) : refused("queue", done.why);
}

/** The requirements' labels by key, in the reader's language where they have one. */
async function labelsOf(db: Db, actor: Actor, slug: string, lang: Lang): Promise<Record<string, string>> {
  const { requirements, languages } = await readJob(db, actor, slug);
  return Object.fromEntries(requirements.map((one) => [one.key, labelIn(one.label, lang, languages)]));
}

/** The state of the job's letters in one sentence. */
function leadOf(lang: Lang, counts: { approved: number; ready: number; look: number }): string {
  const words = answersWords[lang];
  const { approved, ready, look } = counts;
  const n = (value: number) => formatNumber(lang, value);
  if (approved > 0 && ready > 0) return words.leadBoth(n(approved), approved === 1, n(ready), ready === 1);
  if (ready > 0) return words.leadReady(n(ready), ready === 1);
  if (approved > 0) return (look === 0 ? words.leadApproved : words.leadSome)(n(approved), approved === 1);
  return words.leadNone;
}

export default function Send({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, drafts, maySend, refusal } = loaderData;
  const words = answersWords[lang];
  const room = `/jobs/${drafts.job.slug}/answers`;
  const { look } = drafts;
  return (
    <StaffFrame place="jobs">
      <Main width="send">
        <title>{`${words.sendTitle} · ${drafts.job.title} · Gjensvar`}</title>
        <Crumbs
          label={deskWords[lang].crumbs}
          items={[
            { text: drafts.job.title, href: `/jobs/${drafts.job.slug}` },
            { text: roomWords[lang].title, href: room },
            { text: words.sendTitle },
          ]}
        />
        <LeadSentence
          more={
            <>
              {drafts.approved > 0 && `${openings(lang, drafts)} `}
              {look > 0 && `${words.lookMore(formatNumber(lang, look), look === 1)} `}
              <a href={room}>{words.readThem}</a>
            </>
          }
        >
          {leadOf(lang, drafts)}
        </LeadSentence>
        <RefusalNote lang={lang} drafts={drafts} refusal={refusal} />
        <Doubles lang={lang} slug={drafts.job.slug} doubles={loaderData.doubles} />
        <Equal
          lang={lang}
          zone={loaderData.zone}
          {...loaderData.equal}
          labels={loaderData.labels}
          unsigned={actionData?.unsigned ?? null}
          maySign={maySend}
        />
        {maySend && drafts.ready > 0 && <ApproveAll lang={lang} drafts={drafts} refusal={refusal} />}
        {maySend && sendable(drafts) > 0 && (
          <QueueForm
            lang={lang}
            drafts={drafts}
            refusal={refusal}
            queueKey={loaderData.queueKey}
            leaving={loaderData.leaving}
          />
        )}
        {drafts.withoutAddress.length > 0 && <OtherWay lang={lang} people={drafts.withoutAddress} />}
      </Main>
    </StaffFrame>
  );
}
