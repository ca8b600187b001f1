// Every job one may see, open ones first, with how many wait.

import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { StaffFrame } from "../../frame.tsx";
import { formatNumber, formatShortDate } from "../../platform/i18n/format.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Table } from "../../ui/Table.tsx";
import { jobsOverview } from "../overview.server.ts";
import { deskWords } from "../words.ts";
import type { Route } from "./+types/jobs";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang } = askStaff(context, request);
  return {
    lang,
    mayMake: mayDo(actor, "make-job"),
    maySee: mayDo(actor, "see-applications"),
    jobs: await jobsOverview(db, actor),
  };
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
          <h1>{words.jobs}</h1>
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
