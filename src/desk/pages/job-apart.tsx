// What assessors never see of a job's applicants, for the one who answers for it: needs, the public list and wishes to stay off it.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import type { ApartSummary, OnList, Wish } from "../../apply/apart.ts";
import { answerOffList, apartOf } from "../../apply/apply.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { NotFound } from "../../platform/decision.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Section } from "../../ui/Section.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { JobHead } from "../JobHead.tsx";
import { apartWords } from "../words-apart.ts";
import type { Route } from "./+types/job-apart";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, now } = askStaff(context, request);
  const { job, hasList, summary } = await apartOf(db, actor, params.job, now);
  return { lang, job: { slug: job.slug, title: job.title, state: job.state }, hasList, summary };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now, config } = askStaff(context, request);
  const form = await request.formData();
  const act = form.get("act");
  if (act !== "grant" && act !== "refuse") throw new NotFound();
  const application = String(form.get("application") ?? "");
  await answerOffList(
    db,
    actor,
    params.job,
    { application, granted: act === "grant", baseUrl: config.GJENSVAR_BASE_URL },
    now,
  );
  throw redirect(`/jobs/${params.job}/apart`);
}

function Wished({ lang, wish }: { lang: Lang; wish: Wish }) {
  const w = apartWords[lang];
  const said = wish.granted === null ? w.waits : wish.granted ? w.granted(wish.by ?? "") : w.refused(wish.by ?? "");
  return (
    <form method="post" className="stack under">
      <HiddenFields fields={{ application: wish.application }} />
      <h3>{wish.name}</h3>
      <p>{wish.why ?? w.noWhy}</p>
      <p className="meta">{said}</p>
      <div className="row">
        {wish.granted !== true && (
          <Button name="act" value="grant" variant="secondary" small>
            {w.grant}
          </Button>
        )}
        {wish.granted !== false && (
          <Button name="act" value="refuse" variant="secondary" small>
            {w.refuse}
          </Button>
        )}
      </div>
    </form>
  );
}

function PublicList({ lang, list }: { lang: Lang; list: readonly OnList[] }) {
  const w = apartWords[lang];
  const columns: Column<OnList>[] = [
    { key: "name", head: w.name, cell: (row) => row.name, rowHead: true },
    { key: "age", head: w.age, cell: (row) => (row.age === null ? "" : formatNumber(lang, row.age)), number: true },
    { key: "work", head: w.work, cell: (row) => row.work ?? "" },
    { key: "place", head: w.place, cell: (row) => row.place ?? "" },
  ];
  return (
    <Table
      caption={w.list}
      captionHidden
      columns={columns}
      rows={list}
      rowKey={(row) => row.application}
      scrollLabel={[w.name, w.age, w.work, w.place].join(", ")}
    />
  );
}

function Told({ lang, told }: { lang: Lang; told: ApartSummary["told"] }) {
  const w = apartWords[lang];
  if (told.length === 0) return null;
  return (
    <Section id="told" title={w.told}>
      <p className="quiet">{w.toldLead}</p>
      {told.map((one) => (
        <details key={one.application}>
          <summary>{one.name}</summary>
          {one.sentences.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      ))}
    </Section>
  );
}

export default function JobApart({ loaderData }: Route.ComponentProps) {
  const { lang, job, hasList, summary } = loaderData;
  const w = apartWords[lang];
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="applicants" title={w.title} lead={w.lead} />
        <Section id="needs" title={w.needs}>
          {summary.needs.length === 0 && <p className="quiet">{w.noNeeds}</p>}
          {summary.needs.map((one) => (
            <p key={one.application}>
              <strong>{one.name}.</strong> {one.needs}
            </p>
          ))}
        </Section>
        {hasList && summary.wishes.length > 0 && (
          <Section id="wishes" title={w.wishes}>
            <p className="quiet">{w.wishesLead}</p>
            {summary.wishes.map((wish) => (
              <Wished key={wish.application} lang={lang} wish={wish} />
            ))}
          </Section>
        )}
        <Told lang={lang} told={summary.told} />
        {hasList && (
          <Section id="list" title={w.list}>
            {summary.list.length === 0 ? (
              <p className="quiet">{w.nothing}</p>
            ) : (
              <PublicList lang={lang} list={summary.list} />
            )}
          </Section>
        )}
      </Main>
    </StaffFrame>
  );
}
