// The conversation with applicants: its questions as the job gives them, and what staff make of them.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { type EditedQuestion, saveScript, scriptToEdit, type TypedQuestion } from "../../apply/apply.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { formatNumber } from "../../platform/i18n/format.ts";
import { type Lang, langNames } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { JobHead } from "../JobHead.tsx";
import { scriptPageWords } from "../words-script.ts";
import type { Route } from "./+types/job-conversation";

const fieldOf = (key: string, lang: Lang): string => `text-${key}-${lang}`;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang } = askStaff(context, request);
  const { job, questions } = await scriptToEdit(db, actor, params.job);
  return {
    lang,
    saved: new URL(request.url).searchParams.get("done") === "saved",
    job: { slug: job.slug, title: job.title, state: job.state },
    languages: job.languages,
    questions,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor } = askStaff(context, request);
  const form = await request.formData();
  const { job, questions } = await scriptToEdit(db, actor, params.job);
  const typedOf = ({ key }: EditedQuestion): TypedQuestion => ({
    shown: form.get(`shown-${key}`) === "yes",
    texts: Object.fromEntries(job.languages.map((lang) => [lang, String(form.get(fieldOf(key, lang)) ?? "")])),
  });
  const typed = new Map(questions.map((one) => [one.key, typedOf(one)]));
  const saved = await saveScript(db, actor, params.job, typed);
  if (saved.ok) throw redirect(`/jobs/${params.job}/conversation?done=saved`);
  return data({ typed: Object.fromEntries(typed), faults: saved.faults }, { status: 400 });
}

type Said = Route.ComponentProps["actionData"];
type QuestionProps = { lang: Lang; question: EditedQuestion; languages: readonly Lang[]; n: number; said: Said };

/** Why the law stops it, and what to ask instead. */
function faultIn(lang: Lang, said: Said, key: string, of: Lang): string | undefined {
  const check = said?.faults.find((one) => one.key === key && one.lang === of)?.checked.check;
  if (!check?.ground) return undefined;
  const w = scriptPageWords[lang];
  const grounds: Readonly<Record<string, string>> = answerWords[lang].ground;
  return [
    w.forbidden(grounds[check.ground] ?? check.ground, check.law ?? ""),
    check.rewrite ? w.instead(check.rewrite) : w.exception,
  ].join(" ");
}

function Edited({ lang, question, languages, n, said }: QuestionProps) {
  const w = scriptPageWords[lang];
  const { key, given } = question;
  const own = key.startsWith("own:");
  const typed = said?.typed[key];
  const title = own ? w.own(formatNumber(lang, n)) : (given[lang] ?? given[languages[0] ?? lang] ?? key);
  return (
    <fieldset className="stack">
      <legend>{title}</legend>
      {own ? (
        <p className="quiet">{w.ownHint}</p>
      ) : (
        <Checkbox
          id={`shown-${key}`}
          name={`shown-${key}`}
          value="yes"
          label={w.asked}
          checked={typed?.shown ?? question.shown}
        />
      )}
      {languages.map((one) => (
        <TextArea
          key={one}
          id={fieldOf(key, one)}
          name={fieldOf(key, one)}
          rows={2}
          maxLength={500}
          lang={one}
          label={w.as(langNames[one].toLocaleLowerCase(lang))}
          hint={given[one] ? w.given(given[one]) : undefined}
          error={faultIn(lang, said, key, one)}
          value={typed?.texts[one] ?? question.texts[one] ?? ""}
        />
      ))}
    </fieldset>
  );
}

export default function JobConversation({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, saved, job, languages, questions } = loaderData;
  const w = scriptPageWords[lang];
  const given = questions.filter((one) => !one.key.startsWith("own:")).length;
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="advert" title={w.title} lead={w.lead} />
        {saved && !actionData && <Note kind="done" title={w.saved} announced />}
        {actionData && <Note kind="stop" title={w.stopped} announced />}
        <form method="post" className="stack" noValidate>
          {questions.map((question, at) => (
            <Edited
              key={question.key}
              lang={lang}
              question={question}
              languages={languages}
              n={at + 1 - given}
              said={actionData}
            />
          ))}
          <Button>{w.save}</Button>
        </form>
      </Main>
    </StaffFrame>
  );
}
