// One concern: what the candidate says, how to reach them, and the answer.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { formatDate, formatDay, formatMoment } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Crumbs } from "../../ui/Crumbs.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { Quote } from "../../ui/Quote.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { answerConcern, type Concern, readConcern, toldOtherwise } from "../concerns.server.ts";
import { LONGEST_CONCERN } from "../rules.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/concern";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, now, lang, zone } = askStaff(context, request);
  const sent = new URL(request.url).searchParams.has("sent");
  return { lang, zone, sent, concern: await readConcern(db, actor, params.concern, now) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now, config } = askStaff(context, request);
  const form = await request.formData();
  if (form.get("act") === "told") {
    await toldOtherwise(db, actor, params.concern, now);
    return redirect(`/concerns/${params.concern}`, 303);
  }
  const text = String(form.get("text") ?? "");
  const said = { text, baseUrl: config.GJENSVAR_BASE_URL };
  const made = await answerConcern(db, actor, params.concern, said, now);
  if (made.ok) return redirect(`/concerns/${params.concern}?sent=1`, 303);
  return data({ text, why: made.why }, 422);
}

function Reach({ lang, concern }: { lang: Lang; concern: Concern }) {
  const w = words[lang];
  const { name, email, phone } = concern.candidate;
  const reach = (
    <>
      {email && <a href={`mailto:${email}`}>{email}</a>}{" "}
      {phone && <a href={`tel:${phone.replace(/\s/g, "")}`}>{phone}</a>}
    </>
  );
  const items = [
    { name: w.candidate, value: name },
    { name: w.job, value: concern.job },
    { name: w.handler, value: concern.handler.name },
    ...(email || phone ? [{ name: w.reach, value: reach }] : []),
  ];
  return <Facts items={items} />;
}

const kinds = { sent: "waiting", told: "done", uncertain: "warning", returned: "stop" } as const;

/** How far the answer has come; where it did not arrive, a button for whoever told it otherwise. */
function Way({ lang, way }: { lang: Lang; way: NonNullable<Concern["way"]> }) {
  const w = words[lang];
  return (
    <>
      <div className="under">
        <Note kind={kinds[way]} title={w.ways[way]} level={3} />
      </div>
      {(way === "uncertain" || way === "returned") && (
        <form method="post" className="under">
          <Button variant="secondary" name="act" value="told">
            {w.otherwise}
          </Button>
        </form>
      )}
    </>
  );
}

function Answer({ lang, concern, typed, error }: { lang: Lang; concern: Concern; typed: string; error?: string }) {
  const w = words[lang];
  if (concern.answer !== null)
    return (
      <>
        <Quote source={w.theAnswer(concern.answeredBy ?? "", formatDate(lang, concern.answeredOn ?? concern.dueOn))}>
          <span className="as-typed">{concern.answer}</span>
        </Quote>
        {concern.way && <Way lang={lang} way={concern.way} />}
      </>
    );
  return (
    <form method="post" className="stack">
      <TextArea
        id="text"
        name="text"
        rows={10}
        maxLength={LONGEST_CONCERN}
        label={w.answer}
        hint={concern.candidate.email === null ? w.answerPage : w.answerHint}
        required
        value={typed}
        error={error}
      />
      <Button>{w.submit}</Button>
    </form>
  );
}

export default function ConcernPage({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, zone, concern, sent } = loaderData;
  const w = words[lang];
  const title = w.kinds[concern.kind];
  const error = actionData && w.faults[actionData.why];
  return (
    <StaffFrame place="concerns">
      <Main width="text">
        <title>{`${title} · Gjensvar`}</title>
        <Crumbs label={w.title} items={[{ text: w.title, href: "/concerns" }, { text: title }]} />
        <h1>{title}</h1>
        {error && <ErrorSummary title={error} errors={[{ field: "text", text: error }]} />}
        {sent && !error && concern.way === "sent" && (
          <div className="row-gap">
            <Note kind="done" title={w.sent} announced />
          </div>
        )}
        {concern.answer === null && (
          <div className="row-gap">
            <Note kind={concern.late ? "stop" : "waiting"} title={`${w.due} ${formatDay(lang, concern.dueOn)}`}>
              <p className="meta">{w.agree}</p>
            </Note>
          </div>
        )}
        <Section id="said" title={w.said} aside={w.raised(formatDate(lang, concern.raisedOn))}>
          <Quote>
            <span className="as-typed">{concern.text}</span>
          </Quote>
          <div className="under">
            <Reach lang={lang} concern={concern} />
          </div>
        </Section>
        <Section id="answer" title={concern.answer === null ? w.yourTurn : w.answer}>
          <Answer lang={lang} concern={concern} typed={actionData?.text ?? ""} {...(error ? { error } : {})} />
        </Section>
        {concern.back.length > 0 && (
          <Section id="back" title={w.back}>
            {concern.back.map((mail) => (
              <Quote key={mail.id} source={`${mail.from}, ${formatMoment(lang, mail.at, zone)}`}>
                <span className="as-typed">{`${mail.subject}\n\n${mail.body}`}</span>
              </Quote>
            ))}
          </Section>
        )}
      </Main>
    </StaffFrame>
  );
}
