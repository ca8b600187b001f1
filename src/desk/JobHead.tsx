// The head of every page of one job: the way back, the name, and the pages of the job.
import type { Lang } from "../platform/i18n/languages.ts";
import { Crumbs } from "../ui/Crumbs.tsx";
import { SubNav } from "../ui/SubNav.tsx";
import type { Words } from "../ui/text.ts";
import { deskWords } from "./words.ts";

export type JobPage = "applicants" | "answers" | "import" | "settings" | "close";

type JobHeadProps = { job: { slug: string; title: string }; lang: Lang; at: JobPage; title?: string; lead?: Words };

/** `title` is the page's own name when it is not the job's. The page's `<title>` is set here too. */
export function JobHead({ job, lang, at, title, lead }: JobHeadProps) {
  const words = deskWords[lang];
  const link = (page: JobPage, href: string, text: string) => ({ href, text, current: page === at });
  const base = `/jobs/${job.slug}`;
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
      <SubNav
        label={words.jobPages}
        items={[
          link("applicants", base, words.applicants),
          link("answers", `${base}/answers`, words.answers),
          link("import", `${base}/import`, words.bringIn),
          link("settings", `${base}/settings`, words.settings),
          link("close", `${base}/close`, words.close),
        ]}
      />
    </header>
  );
}
