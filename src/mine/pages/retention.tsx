// How long the employer keeps applications after a job has closed: one form for each country in which it hires.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { NotFound } from "../../platform/decision.ts";
import { formatDate } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { type Period, periodsOf, setPeriod } from "../mine.server.ts";
import { periodWords } from "../period-words.ts";
import { longestReason, type PeriodWhy, spans } from "../retention.ts";
import type { Route } from "./+types/retention";

const countries = ["NO", "DK", "SE"] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang } = askStaff(context, request);
  const done = new URL(request.url).searchParams.has("done");
  return { lang, done, ...(await periodsOf(db, actor)) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const form = await request.formData();
  const text = (name: string): string => String(form.get(name) ?? "").trim();
  const country = countries.find((one) => one === text("country"));
  if (!country) throw new NotFound();
  const [months, reason] = [text("months"), text("reason")];
  const number = /^\d{1,3}$/.test(months) ? Number(months) : Number.NaN;
  const made = await setPeriod(db, actor, { country, months: number, reason }, now);
  if (!made.ok) return data({ why: made.why, country, months, reason }, { status: 400 });
  throw redirect("/retention?done=1");
}

type Refused = { why: PeriodWhy; country: string; months: string; reason: string };

const fieldOf = ({ why, country }: Refused): string =>
  why === "no-reason" || why === "long-reason" ? `reason-${country}` : `months-${country}`;

function PeriodForm({ lang, period, refused }: { lang: Lang; period: Period; refused: Refused | undefined }) {
  const w = periodWords[lang];
  const { country, set } = period;
  const { least, usual, most } = spans[country];
  const error = (field: string) => (refused && fieldOf(refused) === field ? w.faults[refused.why] : undefined);
  return (
    <form method="post" className="stack">
      <HiddenFields fields={{ country }} />
      <TextField
        id={`months-${country}`}
        name="months"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        width="short"
        required
        label={w.months}
        hint={w.span(least, most, usual)}
        value={refused?.months ?? String(period.months)}
        error={error(`months-${country}`)}
      />
      <TextArea
        id={`reason-${country}`}
        name="reason"
        rows={3}
        maxLength={longestReason}
        label={w.reason}
        hint={w.reasonHint(usual)}
        value={refused?.reason ?? period.reason}
        error={error(`reason-${country}`)}
      />
      {set && <p className="quiet">{w.set(set.by, formatDate(lang, set.on))}</p>}
      <div>
        <Button>{w.submit}</Button>
      </div>
    </form>
  );
}

export default function RetentionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, periods, archive, done } = loaderData;
  const w = periodWords[lang];
  return (
    <StaffFrame place="retention">
      <Main width="text">
        <title>{`${w.title} · Gjensvar`}</title>
        <h1>{w.title}</h1>
        <p className="lead-more">{w.lead}</p>
        {actionData ? (
          <ErrorSummary
            title={w.faultsTitle}
            errors={[{ field: fieldOf(actionData), text: w.faults[actionData.why] }]}
          />
        ) : (
          done && <Note kind="done" title={w.done} announced />
        )}
        {periods.map((period) => (
          <Section key={period.country} id={`in-${period.country}`} title={w.countries[period.country]}>
            <PeriodForm
              lang={lang}
              period={period}
              refused={actionData?.country === period.country ? actionData : undefined}
            />
          </Section>
        ))}
        <p className="quiet under">{w.consent}</p>
        {archive && <p className="quiet under">{w.archive}</p>}
      </Main>
    </StaffFrame>
  );
}
