// What the log is filtered by: a job, whoever did it, and one application.
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { FilterChips } from "../../ui/FilterChips.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Select } from "../../ui/Select.tsx";
import type { Log, LogFilter } from "../log.server.ts";
import { logWords } from "../words-log.ts";
import { addressOf } from "./address.ts";

type FiltersProps = { lang: Lang; filter: LogFilter } & Pick<Log, "jobs" | "staff">;

export function LogFilters({ lang, filter, jobs, staff }: FiltersProps) {
  const words = logWords[lang];
  const { application } = filter;
  return (
    <>
      <form method="get" action="/log" className="fields logfilters">
        <HiddenFields fields={application ? { application } : {}} />
        <Select
          id="job"
          name="job"
          label={words.job}
          none={words.anyJob}
          value={filter.job}
          choices={jobs.map((job) => ({ value: job.slug, label: job.title }))}
        />
        <Select
          id="by"
          name="by"
          label={words.by}
          none={words.anybody}
          value={filter.by}
          choices={[
            ...staff.map((one) => ({ value: one.id, label: one.name })),
            { value: "house", label: words.house },
            { value: "bearer", label: words.bearer },
          ]}
        />
        <div>
          <Button variant="secondary">{words.filter}</Button>
        </div>
      </form>
      {application && (
        <FilterChips
          label={words.filters}
          active={[
            {
              text: words.application(application.slice(0, 8)),
              removeHref: addressOf({ ...filter, application: undefined, before: undefined }),
              removeWord: words.without,
            },
          ]}
        />
      )}
    </>
  );
}
