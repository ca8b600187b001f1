// The days nobody works here: the employer's own, which admins add and take away, and the public holidays.
import { data, redirect } from "react-router";
import { addClosingDays, closures, removeClosingDays } from "../../access/access.server.ts";
import { askStaff } from "../../access/asks.server.ts";
import type { ClosingWhy } from "../../access/closing-days.ts";
import { mayDo } from "../../access/rules.ts";
import { holidaysAhead } from "../../answers/promises.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { NotFound } from "../../platform/decision.ts";
import { formatDate } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { closingWords } from "../words-closing-days.ts";
import type { Route } from "./+types/closing-days";

const dones = ["added", "removed"] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, now, lang } = askStaff(context, request);
  const { country, today, coming } = await closures(db, actor, now);
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    coming,
    today,
    holidays: holidaysAhead(country, today),
    mayChange: mayDo(actor, "manage-staff"),
    done: dones.find((one) => one === done),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const form = await request.formData();
  const text = (name: string): string => String(form.get(name) ?? "").trim();
  if (text("act") === "remove") {
    await removeClosingDays(db, actor, text("id"));
    throw redirect("/closing-days?done=removed");
  }
  if (text("act") !== "add") throw new NotFound();
  const typed = { first: text("first"), last: text("last") || text("first"), name: text("name") };
  const added = await addClosingDays(db, actor, typed, now);
  if (!added.ok) return data({ why: added.why, typed }, { status: 400 });
  throw redirect("/closing-days?done=added");
}

type Coming = { id: string; first: string; last: string; name: string };

function Own({ lang, rows, mayChange }: { lang: Lang; rows: readonly Coming[]; mayChange: boolean }) {
  const w = closingWords[lang];
  const span = (row: Coming) => w.span(formatDate(lang, row.first), formatDate(lang, row.last));
  const columns: Column<Coming>[] = [
    { key: "days", head: w.days, rowHead: true, cell: span },
    { key: "why", head: w.why, cell: (row) => row.name },
  ];
  const act: Column<Coming> = {
    key: "act",
    head: w.act,
    headHidden: true,
    act: true,
    cell: (row) => (
      <form method="post">
        <HiddenFields fields={{ act: "remove", id: row.id }} />
        <PlainButton>
          {w.remove} <span className="sr">{span(row)}</span>
        </PlainButton>
      </form>
    ),
  };
  return (
    <Table
      caption={w.own}
      captionHidden
      columns={mayChange ? [...columns, act] : columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

const fieldOf = (why: ClosingWhy) => (why === "backwards" || why === "too-long" ? "last" : "first");

type AddProps = { lang: Lang; today: string; refused?: { why: ClosingWhy; typed: Omit<Coming, "id"> } | undefined };

function Add({ lang, today, refused }: AddProps) {
  const w = closingWords[lang];
  const error = (field: string) => (refused && fieldOf(refused.why) === field ? w.faults[refused.why] : undefined);
  return (
    <form method="post" className="stack under">
      <TextField
        id="first"
        name="first"
        type="date"
        width="date"
        min={today}
        required
        label={w.first}
        value={refused?.typed.first}
        error={error("first")}
      />
      <TextField
        id="last"
        name="last"
        type="date"
        width="date"
        min={today}
        label={w.last}
        hint={w.lastHint}
        value={refused?.typed.last}
        error={error("last")}
      />
      <TextField id="name" name="name" maxLength={100} label={w.name} hint={w.nameHint} value={refused?.typed.name} />
      <div>
        <Button name="act" value="add">
          {w.submit}
        </Button>
      </div>
    </form>
  );
}

export default function ClosingDaysPage({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, coming, today, holidays, mayChange, done } = loaderData;
  const w = closingWords[lang];
  return (
    <StaffFrame place="closing-days">
      <Main width="text">
        <title>{`${w.title} · Gjensvar`}</title>
        <h1>{w.title}</h1>
        <p className="lead-more">{w.lead}</p>
        {actionData ? (
          <ErrorSummary
            title={w.faultsTitle}
            errors={[{ field: fieldOf(actionData.why), text: w.faults[actionData.why] }]}
          />
        ) : (
          done && <Note kind="done" title={w[done]} announced />
        )}
        <Section id="own" title={w.own}>
          {coming.length === 0 ? (
            <p className="quiet">{w.none}</p>
          ) : (
            <Own lang={lang} rows={coming} mayChange={mayChange} />
          )}
        </Section>
        {mayChange ? (
          <Section id="add" title={w.add}>
            <p className="quiet">{w.keeps}</p>
            <Add lang={lang} today={today} refused={actionData} />
          </Section>
        ) : (
          <p className="quiet">{w.onlyAdmins}</p>
        )}
        <Section id="public" title={w.public}>
          <p className="quiet">{w.publicLead}</p>
          <ul className="under">
            {holidays.map((day) => (
              <li key={day}>{formatDate(lang, day)}</li>
            ))}
          </ul>
        </Section>
      </Main>
    </StaffFrame>
  );
}
