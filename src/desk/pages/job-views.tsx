// The saved views of a job's applicants: one gives what was on the screen a name, for oneself or for everybody who sees the job.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { NotFound } from "../../platform/decision.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { tableAddress, viewAddress } from "../applicants/Views.tsx";
import { keptOf, LONGEST_NAME, type SavedView, type ViewRefused } from "../applicants/views.ts";
import { JobHead } from "../JobHead.tsx";
import { removeView, savedViews, saveView } from "../views.server.ts";
import { viewWords } from "../words-views.ts";
import type { Route } from "./+types/job-views";

const dones = ["saved", "removed"] as const;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang } = askStaff(context, request);
  const { job, views } = await savedViews(db, actor, params.job);
  const query = new URL(request.url).searchParams;
  return {
    lang,
    job: { slug: job.slug, title: job.title, state: job.state },
    views,
    query: keptOf(query.toString()),
    done: dones.find((one) => one === query.get("done")),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const form = await request.formData();
  const text = (name: string): string => String(form.get(name) ?? "");
  const page = `/jobs/${params.job}/views`;
  if (text("act") === "remove") {
    await removeView(db, actor, params.job, text("id"));
    return redirect(`${page}?done=removed`);
  }
  if (text("act") !== "save") throw new NotFound();
  const typed = { name: text("name"), query: text("query"), shared: form.has("shared") };
  const kept = await saveView(db, actor, params.job, typed, now);
  if (!kept.ok) return data({ why: kept.why, typed }, { status: 400 });
  const query = keptOf(typed.query);
  return redirect(`${page}?${query}${query ? "&" : ""}done=saved`);
}

function List({ lang, base, views }: { lang: Lang; base: string; views: readonly SavedView[] }) {
  const w = viewWords[lang];
  const who = (view: SavedView) => (!view.shared ? w.own : view.own ? w.ownShared : w.by(view.by));
  const columns: Column<SavedView>[] = [
    {
      key: "name",
      head: w.name,
      rowHead: true,
      cell: (view) => <a href={viewAddress(base, view)}>{view.name}</a>,
    },
    { key: "who", head: w.who, cell: who },
    {
      key: "act",
      head: w.act,
      headHidden: true,
      act: true,
      cell: (view) =>
        view.mayRemove && (
          <form method="post">
            <HiddenFields fields={{ act: "remove", id: view.id }} />
            <PlainButton>
              {w.remove} <span className="sr">{view.name}</span>
            </PlainButton>
          </form>
        ),
    },
  ];
  return <Table caption={w.yours} captionHidden columns={columns} rows={views} rowKey={(view) => view.id} />;
}

type Refused = { why: ViewRefused; typed: { name: string; query: string; shared: boolean } };

function Save({
  lang,
  base,
  query,
  refused,
}: {
  lang: Lang;
  base: string;
  query: string;
  refused?: Refused | undefined;
}) {
  const w = viewWords[lang];
  const shown = refused ? keptOf(refused.typed.query) : query;
  return (
    <form method="post" className="stack under">
      <HiddenFields fields={{ query: shown }} />
      <p>
        <a href={tableAddress(base, shown)}>{w.see}</a>
      </p>
      <TextField
        id="name"
        name="name"
        label={w.name}
        hint={w.nameHint}
        maxLength={LONGEST_NAME}
        required
        value={refused?.typed.name}
        error={refused ? w.faults[refused.why] : undefined}
      />
      <Checkbox id="shared" name="shared" value="1" label={w.shared} checked={refused?.typed.shared} />
      <div>
        <Button name="act" value="save">
          {w.save}
        </Button>
      </div>
    </form>
  );
}

export default function JobViews({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, views, query, done } = loaderData;
  const w = viewWords[lang];
  const base = `/jobs/${job.slug}`;
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="applicants" title={w.title} lead={w.lead} />
        {actionData ? (
          <ErrorSummary title={w.faultsTitle} errors={[{ field: "name", text: w.faults[actionData.why] }]} />
        ) : (
          done && <Note kind="done" title={w[done]} announced />
        )}
        <Section id="save" title={w.what}>
          <Save lang={lang} base={base} query={query} refused={actionData} />
        </Section>
        <Section id="views" title={w.yours}>
          {views.length === 0 ? <p className="quiet">{w.none}</p> : <List lang={lang} base={base} views={views} />}
        </Section>
      </Main>
    </StaffFrame>
  );
}
