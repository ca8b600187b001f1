// The card: one application whole. The promise, the way so far, the assessments, what was said, and what can be written down.
import { data, redirect } from "react-router";
import { askStaff, type StaffAsk, safePath } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { assessAndRedraft, changeAndRedraft, logCall, mailOf, takeBackCall } from "../../answers/answers.server.ts";
import { levels, places, shorts } from "../../applications/application.ts";
import { removeNote, restrictionFor, writeNote } from "../../applications/applications.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { isLang } from "../../platform/i18n/languages.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Crumbs } from "../../ui/Crumbs.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { Assessments } from "../applicants/Assessments.tsx";
import { Attachments } from "../applicants/Attachments.tsx";
import { CallForm, ChangeForm, TakeBackForm } from "../applicants/CardForms.tsx";
import { CardMail } from "../applicants/CardMail.tsx";
import { CardFacts, Story } from "../applicants/CardStory.tsx";
import { longest } from "../applicants/card.ts";
import { Notes } from "../applicants/Notes.tsx";
import { PromiseNote, SaidList } from "../applicants/Panel.tsx";
import { SeenBy } from "../applicants/SeenBy.tsx";
import { shownRequirements, turnOf } from "../applicants/shown.ts";
import { cardView } from "../applicants.server.ts";
import { OtherApplications } from "../OtherApplications.tsx";
import { Restricted } from "../Restrictions.tsx";
import { deskWords } from "../words.ts";
import { applicantsWords } from "../words-applicants.ts";
import { extendingWords } from "../words-extending.ts";
import { noteWords } from "../words-notes.ts";
import type { Route } from "./+types/application";

const receipts = ["level", "call", "answered", "change", "taken-back", "reopened"] as const;
const noteReceipts = ["saved", "removed"] as const;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, now, lang, zone } = askStaff(context, request);
  const { job, ...card } = await cardView(db, actor, params.application, now);
  const query = new URL(request.url).searchParams;
  const done = receipts.find((one) => one === query.get("done"));
  return {
    card,
    restriction: mayDo(actor, "decide") ? await restrictionFor(db, actor, params.application) : undefined,
    mail: await mailOf(db, actor, params.application),
    reader: { lang, zone },
    job: { slug: job.slug, title: job.title },
    requirements: shownRequirements(job.requirements, job.languages, lang),
    at: query.get("at") ?? undefined,
    done,
    noted: noteReceipts.find((one) => one === query.get("note")),
    me: mayDo(actor, "assess") ? actor.id : null,
  };
}

const among = <T extends string>(list: readonly T[], value: unknown): T | null =>
  list.find((one) => one === value) ?? null;

/** One requirement: the level of the button that was pressed, with the evidence that stood in the form. */
async function setLevel({ db, actor, now }: StaffAsk, application: string, form: FormData) {
  const requirement = String(form.get("requirement") ?? "");
  const pressed = form.get("level");
  if (pressed === "none") {
    return assessAndRedraft(
      db,
      actor,
      [{ application, requirement, level: "not-assessed", evidence: null, source: null, short: null }],
      now,
    );
  }
  const level = among(levels, pressed);
  if (!level) return { ok: false as const, why: "no-such-level" as const };
  const evidence = form.has("evidence") ? String(form.get("evidence")) : undefined;
  const source = form.has("source") ? among(places, form.get("source")) : undefined;
  const short = level === "partly" || level === "not-shown" ? among(shorts, form.get("short")) : null;
  return assessAndRedraft(db, actor, [{ application, requirement, level, evidence, source, short }], now);
}

function change({ db, actor, now }: StaffAsk, application: string, form: FormData) {
  const text = (field: string) => String(form.get(field) ?? "").trim() || null;
  const language = form.get("language");
  return changeAndRedraft(
    db,
    actor,
    application,
    {
      email: text("email"),
      phone: text("phone"),
      contribution: text("contribution"),
      internal: form.has("internal"),
      language: isLang(language) ? language : undefined,
    },
    now,
  );
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const ask = askStaff(context, request);
  const form = await request.formData();
  const card = `/applications/${params.application}`;
  switch (form.get("do")) {
    case "call": {
      const typed = String(form.get("note") ?? "");
      const made = await logCall(ask.db, ask.actor, params.application, typed, ask.now);
      if (!made.ok) return data({ fault: made.why, field: "note", typed }, 422);
      return redirect(`${card}?done=${made.answered ? "answered" : "call"}`, 303);
    }
    case "note": {
      const typed = { kind: String(form.get("kind") ?? ""), text: String(form.get("text") ?? "") };
      const made = await writeNote(ask.db, ask.actor, params.application, typed, ask.now);
      if (!made.ok) return data({ refused: { ...typed, why: made.why } }, 422);
      return redirect(`${card}?note=saved#notes`, 303);
    }
    case "remove-note": {
      await removeNote(ask.db, ask.actor, params.application, String(form.get("id") ?? ""));
      return redirect(`${card}?note=removed#notes`, 303);
    }
    case "take-back": {
      const typed = String(form.get("why") ?? "");
      const made = await takeBackCall(ask.db, ask.actor, String(form.get("call") ?? ""), typed, ask.now);
      if (!made.ok) return data({ fault: made.why, field: "why", typed }, 422);
      return redirect(`${card}?done=${made.reopened ? "reopened" : "taken-back"}`, 303);
    }
    case "change": {
      for (const field of ["phone", "contribution"] as const)
        if (String(form.get(field) ?? "").trim().length > longest[field])
          return data({ fault: `${field}-too-long` as const, field, typed: "" }, 422);
      const made = await change(ask, params.application, form);
      if (made.ok) return redirect(`${card}?done=change`, 303);
      return data({ fault: made.why, field: "email", typed: "" }, 422);
    }
    default: {
      const made = await setLevel(ask, params.application, form);
      const back = safePath(String(form.get("back") ?? ""), `${card}?done=level`);
      if (made.ok) return redirect(back, 303);
      return data({ fault: made.why, field: `at-${String(form.get("requirement"))}`, typed: "" }, 422);
    }
  }
}

export default function ApplicationCard({ loaderData, actionData }: Route.ComponentProps) {
  const { card, restriction, mail, reader, job, requirements, at, done, noted } = loaderData;
  const { panel, may } = card;
  const words = applicantsWords[reader.lang];
  const shared = deskWords[reader.lang];
  const base = `/applications/${panel.id}`;
  const open = panel.state === "open";
  const wrong = actionData && "fault" in actionData ? actionData : undefined;
  const fault = wrong ? words.faults[wrong.fault] : undefined;
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <title>{`${panel.name} · Gjensvar`}</title>
        <Crumbs
          label={shared.crumbs}
          items={[
            { text: shared.jobs, href: "/jobs" },
            { text: job.title, href: `/jobs/${job.slug}` },
            { text: panel.name },
          ]}
        />
        <h1>
          {panel.name} {panel.internal && <Tag strong>{words.internal}</Tag>}
        </h1>
        {fault && wrong && <ErrorSummary title={fault} errors={[{ field: wrong.field, text: fault }]} />}
        {done && !fault && (
          <div className="row-gap">
            <Note kind="done" title={words.done[done]} announced />
          </div>
        )}
        {noted && !fault && (
          <div className="row-gap">
            <Note kind="done" title={noteWords[reader.lang][noted]} announced />
          </div>
        )}
        <PromiseNote person={panel} {...reader} />
        {restriction && !restriction.answeredAt && (
          <Restricted lang={reader.lang} application={panel.id} dueOn={restriction.dueOn} />
        )}
        {may.decide && open && (
          <div className="row under">
            <LinkButton href={`/jobs/${job.slug}/decide?who=${panel.id}`} shortcut="a">
              {words.decide}
            </LinkButton>
            {may.send && <a href={`/jobs/${job.slug}/extend?who=${panel.id}`}>{extendingWords[reader.lang].act}</a>}
          </div>
        )}
        <OtherApplications lang={reader.lang} others={card.others} sections />
        <Section id="story" title={words.story}>
          <Story card={card} slug={job.slug} {...reader} />
        </Section>
        {mail.length > 0 && <CardMail mails={mail} application={panel.id} {...reader} />}
        <Section id="assessments" title={words.assessments} aside={may.assess && !open ? words.closed : undefined}>
          <Assessments
            person={panel}
            requirements={requirements}
            open={may.assess && open}
            turn={turnOf(requirements, panel, at)}
            backTo={(next) => `${base}?at=${next}#at-${next}`}
            {...reader}
          />
        </Section>
        <Section id="said" title={words.said}>
          <SaidList said={panel.said} {...reader} />
        </Section>
        <Attachments files={card.files} application={panel.id} {...reader} />
        <Notes
          {...reader}
          action={base}
          notes={card.notes}
          me={loaderData.me}
          refused={actionData && "refused" in actionData ? actionData.refused : undefined}
        />
        <Section id="facts" title={words.facts}>
          <CardFacts card={card} {...reader} />
        </Section>
        <SeenBy seen={card.seen} {...reader} />
        {may.call && (
          <Section id="call" title={words.call}>
            <CallForm
              action={base}
              lang={reader.lang}
              answers={card.call.answers}
              {...(wrong?.field === "note" ? { typed: wrong.typed, error: fault } : {})}
            />
            {card.call.last && (
              <TakeBackForm
                action={base}
                lang={reader.lang}
                call={card.call.last}
                {...(wrong?.field === "why" ? { typed: wrong.typed, error: fault } : {})}
              />
            )}
          </Section>
        )}
        {may.change && (
          <Section id="change" title={words.change}>
            <ChangeForm
              action={base}
              card={card}
              lang={reader.lang}
              error={wrong && fault ? { [wrong.field]: fault } : undefined}
            />
          </Section>
        )}
      </Main>
    </StaffFrame>
  );
}
