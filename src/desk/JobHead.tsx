// The head of every page of one job: the way back, the name, and the pages of the job.
import { useFrame } from "../frame/StaffFrame.tsx";
import type { Job } from "../jobs/job.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { Crumbs } from "../ui/Crumbs.tsx";
import { SubNav } from "../ui/SubNav.tsx";
import type { Words } from "../ui/text.ts";
import { type JobPage, jobPages } from "./job-pages.ts";
import { deskWords } from "./words.ts";

type JobHeadProps = {
  job: { slug: string; title: string; state: Job["state"] };
  lang: Lang;
  at: JobPage;
  title?: string;
  lead?: Words;
};

/** `title` is the page's own name when it is not the job's. A closed job takes nobody in, and does not offer it. The page's `<title>` is set here too. */
export function JobHead({ job, lang, at, title, lead }: JobHeadProps) {
  const words = deskWords[lang];
  const link = (page: JobPage, href: string, text: string) => ({ href, text, current: page === at });
  const base = `/jobs/${job.slug}`;
  const mine = useFrame().me?.jobPages ?? jobPages;
  const offered = (page: JobPage) =>
    mine.includes(page) && (page !== "import" || at === page || job.state !== "closed");
  const tabs = {
    applicants: link("applicants", base, words.applicants),
    answers: link("answers", `${base}/answers`, words.answers),
    import: link("import", `${base}/import`, words.bringIn),
    questions: link("questions", `${base}/questions`, words.questions),
    advert: link("advert", `${base}/advert`, words.advert),
    settings: link("settings", `${base}/settings`, words.settings),
    close: link("close", `${base}/close`, words.close),
  };
  return (
    <header>
      <title>{`${title ? `${title} · ` : ""}${job.title} · Gjensvar`}</title>
      <Crumbs
        label={words.crumbs}
        items={[
          { text: words.jobs, href: "/jobs" },
          ...(title ? [{ text: job.title, href: base }, { text: title }] : [{ text: job.title }]),
        ]}
      />
      <h1>{title ?? job.title}</h1>
      {lead && <p className="lead">{lead}</p>}
      <SubNav label={words.jobPages} items={jobPages.filter(offered).map((page) => tabs[page])} />
    </header>
  );
}
