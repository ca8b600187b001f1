// Closing a job: impossible while one person is unanswered, and the page says who.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { closeJob, unanswered } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { StaffFrame } from "../../frame.tsx";
import { readJob } from "../../jobs/jobs.server.ts";
import { formatNumber, formatShortDate } from "../../platform/i18n/format.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Table } from "../../ui/Table.tsx";
import { JobHead } from "../JobHead.tsx";
import { deskWords } from "../words.ts";
import { roomWords } from "../words-room.ts";
import type { Route } from "./+types/close-job";

/** How many names the page shows; the rest are a number and a link. */
const MOST = 100;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, now } = askStaff(context, request);
  const job = await readJob(db, actor, params.job);
  const { open, people } = await unanswered(db, actor, { job: job.id }, now);
  const notCalled = Number(new URL(request.url).searchParams.get("not-called")) || 0;
  return {
    lang,
    open,
    notCalled,
    closed: job.state === "closed",
    mayClose: mayDo(actor, "close-job"),
    job: { slug: job.slug, title: job.title },
    people: people
      .slice(0, MOST)
      .map(({ applicationId, fullName, what, dueOn, silent }) => ({ applicationId, fullName, what, dueOn, silent })),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const done = await closeJob(db, actor, params.job, now);
  const page = `/jobs/${params.job}/close`;
  return redirect(!done.ok && done.why === "not-called" ? `${page}?not-called=${done.people.length}` : page);
}

export default function CloseJob({ loaderData }: Route.ComponentProps) {
  const { lang, job, open, people, closed, notCalled, mayClose } = loaderData;
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
            <State
              title={notCalled > 0 ? words.notCalled(n(notCalled), notCalled === 1) : words.closeReady}
              more={words.closeReadyMore}
            />
            {mayClose ? (
              <form method="post" className="under">
                <Button>{words.closeNow}</Button>
              </form>
            ) : (
              <p className="meta">{words.noPermission}</p>
            )}
          </>
        )}
        {!closed && open > 0 && (
          <>
            <div className="row under">
              <LinkButton href={`/jobs/${job.slug}/answers`}>{words.title}</LinkButton>
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

type Row = {
  applicationId: string;
  fullName: string;
  what: keyof (typeof answerWords)["nb"]["promise"];
  dueOn: string;
  silent: boolean;
};

function Waiting({
  lang,
  people,
  more,
}: {
  lang: Route.ComponentProps["loaderData"]["lang"];
  people: readonly Row[];
  more: number;
}) {
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
            cell: (row) => <a href={`/applications/${row.applicationId}`}>{row.fullName}</a>,
          },
          { key: "what", head: words.promised, cell: (row) => answerWords[lang].promise[row.what] },
          {
            key: "due",
            head: words.due,
            cell: (row) => <span className={row.silent ? "debt" : undefined}>{formatShortDate(lang, row.dueOn)}</span>,
          },
        ]}
      />
      {more > 0 && <p className="meta">{deskWords[lang].andMore(formatNumber(lang, more))}</p>}
    </div>
  );
}
