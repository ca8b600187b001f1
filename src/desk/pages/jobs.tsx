// Every job one may see, open ones first, under a sentence that says how many are open and how many wait.

import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { oldestPromise } from "../../answers/answers.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { dateIn, formatDay, formatNumber, formatShortDate } from "../../platform/i18n/format.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { LeadSentence } from "../../ui/LeadSentence.tsx";
import { Table } from "../../ui/Table.tsx";
import { numberInWords } from "../number-words.ts";
import { jobsOverview } from "../overview.server.ts";
import { deskWords } from "../words.ts";
import { todayWords } from "../words-today.ts";
import type { Route } from "./+types/jobs";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang, now, zone } = askStaff(context, request);
  return {
    lang,
    mayMake: mayDo(actor, "make-job"),
    maySee: mayDo(actor, "see-applications"),
    today: dateIn(now, zone),
    oldest: await oldestPromise(db, actor),
    jobs: await jobsOverview(db, actor),
  };
}

type Shown = Route.ComponentProps["loaderData"];

/** How many jobs are open and how many wait; under it the oldest promise. */
function Headline({ lang, jobs, oldest, today }: Pick<Shown, "lang" | "jobs" | "oldest" | "today">) {
  const words = todayWords[lang];
  const open = jobs.filter((job) => job.state === "open").length;
  const waiting = jobs.reduce((sum, job) => sum + job.waiting, 0);
  const late = oldest !== null && oldest.dueOn < today;
  const state =
    open === 0
      ? words.jobsNoneOpen
      : waiting === 0
        ? words.jobsAllAnswered(numberInWords(lang, open, true), open === 1)
        : words.jobsLead(numberInWords(lang, open, true), open === 1, numberInWords(lang, waiting));
  const more = oldest && (late ? words.oldestDebt : words.nextPromise)(formatDay(lang, oldest.dueOn), oldest.job.title);
  return (
    <LeadSentence above={deskWords[lang].jobs} more={more && (late ? <span className="debt">{more}</span> : more)}>
      {state}
    </LeadSentence>
  );
}

export default function Jobs({ loaderData }: Route.ComponentProps) {
  const { lang, mayMake, maySee, jobs } = loaderData;
  const words = deskWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  return (
    <StaffFrame place="jobs">
      <Main>
        <title>{`${words.jobs} · Gjensvar`}</title>
        <div className="lead-row">
          {jobs.length === 0 ? <h1>{words.jobs}</h1> : <Headline {...loaderData} />}
          {mayMake && <LinkButton href="/jobs/new">{words.newJob}</LinkButton>}
        </div>
        {jobs.length === 0 ? (
          <Empty title={words.noJobs}>{words.noJobsMore}</Empty>
        ) : (
          <Table
            caption={words.jobs}
            captionHidden
            rows={jobs}
            rowKey={(job) => job.id}
            columns={[
              {
                key: "title",
                head: words.title,
                rowHead: true,
                cell: (job) => (maySee ? <a href={`/jobs/${job.slug}`}>{job.title}</a> : job.title),
              },
              { key: "team", head: words.team, optional: true, cell: (job) => job.team },
              { key: "state", head: words.state, cell: (job) => words.states[job.state] },
              {
                key: "deadline",
                head: words.deadline,
                optional: true,
                nowrap: true,
                cell: (job) => (job.deadline ? formatShortDate(lang, job.deadline) : ""),
              },
              { key: "all", head: words.all, number: true, cell: (job) => n(job.applicants) },
              { key: "waiting", head: words.waiting, number: true, cell: (job) => n(job.waiting) },
              { key: "owner", head: words.owner, optional: true, cell: (job) => job.ownerName },
            ]}
          />
        )}
      </Main>
    </StaffFrame>
  );
}
