// Closing a job: impossible while one person is unanswered, and the page says who.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { closeJob, unanswered } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { readJob } from "../../jobs/jobs.server.ts";
import { NotFound } from "../../platform/decision.ts";
import { formatNumber, formatShortDate } from "../../platform/i18n/format.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Table } from "../../ui/Table.tsx";
import { JobHead } from "../JobHead.tsx";
import { deskWords } from "../words.ts";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";
import type { Route } from "./+types/close-job";

/** How many names the page shows; the rest are a number and a link. */
const MOST = 100;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, now } = askStaff(context, request);
  if (!mayDo(actor, "close-job")) throw new NotFound();
  const job = await readJob(db, actor, params.job);
  const { open, people } = await unanswered(db, actor, { job: job.id }, now);
  return {
    lang,
    open,
    closed: job.state === "closed",
    job: { slug: job.slug, title: job.title, state: job.state },
    people: people
      .slice(0, MOST)
      .map(({ applicationId, fullName, what, dueOn, silent }) => ({ applicationId, fullName, what, dueOn, silent })),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const done = await closeJob(db, actor, params.job, now);
  // Who still waits stands on the page itself; who has not been called is known only to the refusal.
  return !done.ok && done.why === "not-called" ? { notCalled: done.people } : redirect(`/jobs/${params.job}/close`);
}

export default function CloseJob({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, open, people, closed } = loaderData;
  const notCalled = actionData?.notCalled ?? [];
  const words = roomWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  return (
    <StaffFrame place="jobs">
      <Main>
        <JobHead job={job} lang={lang} at="close" title={words.closeTitle} />
        {closed && <State title={words.closedTitle} more={words.closedMore} />}
        {!closed && open > 0 && <State title={words.closeBlocked(n(open), open === 1)} more={words.closeBlockedMore} />}
        {!closed && open === 0 && (
          <>
            {notCalled.length > 0 ? (
              <>
                <State
                  title={words.notCalled(n(notCalled.length), notCalled.length === 1)}
                  more={answerWords[lang].why["not-called"]}
                />
                <NotCalled lang={lang} people={notCalled} />
              </>
            ) : (
              <State title={words.closeReady} more={words.closeReadyMore} />
            )}
            <form method="post" className="under">
              <Button>{words.closeNow}</Button>
            </form>
          </>
        )}
        {!closed && open > 0 && (
          <>
            <div className="row under">
              <LinkButton href={`/jobs/${job.slug}/answers`}>{answersWords[lang].toAnswers}</LinkButton>
              <LinkButton href={`/jobs/${job.slug}`} variant="secondary">
                {words.toApplicants}
              </LinkButton>
            </div>
            <Waiting lang={lang} people={people} more={open - people.length} />
          </>
        )}
      </Main>
    </StaffFrame>
  );
}

/** The state of the job under its own head: the page's name is already an h1. */
function State({ title, more }: { title: string; more: string }) {
  return (
    <section className="under">
      <p className="lead-sentence">{title}</p>
      <p className="lead-more">{more}</p>
    </section>
  );
}

type Lang = Route.ComponentProps["loaderData"]["lang"];
type Uncalled = { applicationId: string; fullName: string; phone: string | null };

function NotCalled({ lang, people }: { lang: Lang; people: readonly Uncalled[] }) {
  const words = roomWords[lang];
  return (
    <Table
      caption={words.person}
      captionHidden
      rows={people}
      rowKey={(row) => row.applicationId}
      columns={[
        { key: "who", head: words.person, rowHead: true, cell: (row) => card(row) },
        { key: "reach", head: words.reach, cell: (row) => row.phone ?? "" },
        { key: "call", head: answersWords[lang].act, headHidden: true, act: true, cell: (row) => callLink(lang, row) },
      ]}
    />
  );
}

const card = (row: Pick<Uncalled, "applicationId" | "fullName">) => (
  <a href={`/applications/${row.applicationId}`}>{row.fullName}</a>
);

const callLink = (lang: Lang, row: Pick<Uncalled, "applicationId">) => (
  <a href={`/applications/${row.applicationId}#call`}>{answersWords[lang].call}</a>
);

type Row = {
  applicationId: string;
  fullName: string;
  what: keyof (typeof answerWords)["nb"]["promise"];
  dueOn: string;
  silent: boolean;
};

function Waiting({ lang, people, more }: { lang: Lang; people: readonly Row[]; more: number }) {
  const words = roomWords[lang];
  return (
    <div className="under">
      <Table
        caption={words.person}
        captionHidden
        rows={people}
        rowKey={(row) => row.applicationId}
        columns={[
          {
            key: "who",
            head: words.person,
            rowHead: true,
            cell: (row) => card(row),
          },
          { key: "what", head: words.promised, cell: (row) => answerWords[lang].promise[row.what] },
          {
            key: "due",
            head: answersWords[lang].answerBy,
            cell: (row) => <span className={row.silent ? "debt" : undefined}>{formatShortDate(lang, row.dueOn)}</span>,
          },
          {
            key: "call",
            head: answersWords[lang].act,
            headHidden: true,
            act: true,
            cell: (row) => callLink(lang, row),
          },
        ]}
      />
      {more > 0 && <p className="meta">{deskWords[lang].andMore(formatNumber(lang, more))}</p>}
    </div>
  );
}
