// A candidate asks that the use of what is stored stops: what is disputed, by when it is answered, and the answer.
import { data, redirect } from "react-router";
import { askHouse, askStaff } from "../../access/asks.server.ts";
import { answerRestriction, readApplication, restrictionFor } from "../../applications/applications.server.ts";
import { LONGEST_REQUEST } from "../../applications/restricting.ts";
import { restrictingWords } from "../../applications/restricting-words.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { NotFound } from "../../platform/decision.ts";
import { formatDate } from "../../platform/i18n/format.ts";
import { Button } from "../../ui/Button.tsx";
import { Crumbs } from "../../ui/Crumbs.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { Quote } from "../../ui/Quote.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { deskWords } from "../words.ts";
import type { Route } from "./+types/restriction";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang } = askStaff(context, request);
  const found = await restrictionFor(db, actor, params.application);
  if (!found) throw new NotFound();
  const { id, fullName } = await readApplication(db, actor, params.application);
  const { text, dueOn, reply } = found;
  return { lang, id, fullName, text, reply, due: formatDate(lang, dueOn) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const reply = String((await request.formData()).get("reply") ?? "");
  const baseUrl = askHouse(context).config.GJENSVAR_BASE_URL;
  const made = await answerRestriction(db, actor, params.application, { reply, baseUrl }, now);
  if (made.ok || made.why === "none-waits") throw redirect(`/applications/${params.application}/restriction`);
  return data({ empty: true }, 422);
}

export default function RestrictionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, id, fullName, text, reply, due } = loaderData;
  const w = restrictingWords[lang];
  return (
    <StaffFrame place="jobs">
      <title>{`${w.staffTitle}: ${fullName}`}</title>
      <Main width="text">
        <Crumbs
          label={deskWords[lang].crumbs}
          items={[{ href: `/applications/${id}`, text: fullName }, { text: w.staffTitle }]}
        />
        <h1>{w.staffTitle}</h1>
        {reply === null && (
          <div className="row-gap">
            <Note kind="waiting" title={w.due(due)}>
              <p className="meta">{w.staffLead}</p>
            </Note>
          </div>
        )}
        <Section id="said" title={w.staffSaid}>
          <Quote>
            <span className="as-typed">{text}</span>
          </Quote>
        </Section>
        {reply === null ? (
          <Section id="answer" title={w.staffAnswer}>
            <form method="post" className="stack">
              <TextArea
                id="reply"
                name="reply"
                rows={6}
                maxLength={LONGEST_REQUEST}
                label={w.staffField}
                hint={w.staffHint}
                error={actionData?.empty ? w.noText : undefined}
                required
              />
              <Button>{w.staffSubmit}</Button>
            </form>
          </Section>
        ) : (
          <Section id="answer" title={w.answered}>
            <Quote>
              <span className="as-typed">{reply}</span>
            </Quote>
          </Section>
        )}
      </Main>
    </StaffFrame>
  );
}
