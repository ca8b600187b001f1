// The applicants of one job against its requirements, in the order they applied; one of them at the side.

import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame.tsx";
import { formatDay, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { SplitLayout } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { ApplicantsTable } from "../applicants/ApplicantsTable.tsx";
import { addressOf, type Choice, filtered, isFiltered, readChoice } from "../applicants/choice.ts";
import { Filters } from "../applicants/Filters.tsx";
import { Panel } from "../applicants/Panel.tsx";
import { counted, shownRequirements } from "../applicants/shown.ts";
import type { ApplicantsView } from "../applicants/table.ts";
import { applicantsView } from "../applicants.server.ts";
import { JobHead } from "../JobHead.tsx";
import { applicantsWords } from "../words-applicants.ts";
import type { Route } from "./+types/applicants";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, now, lang, zone } = askStaff(context, request);
  const query = new URL(request.url).searchParams;
  const choice = readChoice(query);
  const { job, ...view } = await applicantsView(db, actor, params.job, choice, now);
  return {
    ...view,
    reader: { lang, zone },
    choice,
    job: { slug: job.slug, title: job.title },
    requirements: shownRequirements(job.requirements, job.languages, lang),
    done: { decided: Number(query.get("decided")), assessed: Number(query.get("assessed")) },
  };
}

type Numbers = Omit<ApplicantsView, "job" | "rows" | "panel" | "may">;

/** How it stands, in one line. Red only when somebody has waited too long. */
function Lead({ numbers, decider, lang }: Pick<Numbers, "numbers" | "decider"> & { lang: Lang }) {
  const words = applicantsWords[lang];
  const number = (n: number) => formatNumber(lang, n);
  const waits = numbers.waiting > 0;
  const some =
    numbers.answered > 0 ? words.leadAnswered(number(numbers.answered), number(numbers.waiting)) : words.leadNone;
  return (
    <>
      {words.applicants(...counted(lang, numbers.all))}. {waits ? some : words.leadAll}{" "}
      {numbers.late > 0 && <span className="debt">{words.leadLate(...counted(lang, numbers.late))} </span>}
      {numbers.nextDue && `${words.leadDue(formatDay(lang, numbers.nextDue))} `}
      {waits && decider && words.decides(decider)}
    </>
  );
}

/** What was just done to many, when one comes back from there. */
function Done({ done, lang }: { done: { decided: number; assessed: number }; lang: Lang }) {
  const words = applicantsWords[lang];
  const title =
    done.decided > 0
      ? words.decidedSome(...counted(lang, done.decided))
      : done.assessed > 0
        ? words.levelSome(...counted(lang, done.assessed))
        : null;
  return title ? (
    <div className="row-gap">
      <Note kind="done" title={title} announced />
    </div>
  ) : null;
}

export default function Applicants({ loaderData }: Route.ComponentProps) {
  const { reader, choice, job, requirements, rows, total, next, numbers, decider, panel, may, done } = loaderData;
  const base = `/jobs/${job.slug}`;
  const { lang } = reader;
  const side = panel && {
    label: panel.name,
    content: <Panel person={panel} requirements={requirements} base={base} choice={choice} may={may} {...reader} />,
  };
  const table = { base, choice, lang, requirements, rows, total, next, may };
  return (
    <StaffFrame place="jobs">
      <SplitLayout panel={side ?? undefined}>
        <JobHead
          job={job}
          lang={lang}
          at="applicants"
          lead={numbers.all > 0 && <Lead numbers={numbers} decider={decider} lang={lang} />}
        />
        <Done done={done} lang={lang} />
        {numbers.all === 0 ? (
          <NobodyYet base={base} lang={lang} mayBringIn={may.change} />
        ) : (
          <>
            <Filters base={base} choice={choice} requirements={requirements} total={total} lang={lang} />
            {total === 0 ? (
              <NoMatch base={base} choice={choice} all={numbers.all} lang={lang} />
            ) : (
              <ApplicantsTable {...table} />
            )}
          </>
        )}
      </SplitLayout>
    </StaffFrame>
  );
}

const noFilter = {
  state: undefined,
  stage: undefined,
  internal: undefined,
  search: undefined,
  need: undefined,
  gapless: undefined,
};

function NoMatch({ base, choice, all, lang }: { base: string; choice: Choice; all: number; lang: Lang }) {
  const words = applicantsWords[lang];
  return (
    <Empty
      title={words.noMatch}
      acts={isFiltered(choice) && <a href={addressOf(base, filtered(choice, noFilter))}>{words.removeAll}</a>}
    >
      {words.noMatchMore(formatNumber(lang, all))}
    </Empty>
  );
}

function NobodyYet({ base, lang, mayBringIn }: { base: string; lang: Lang; mayBringIn: boolean }) {
  const words = applicantsWords[lang];
  return (
    <Empty title={words.none} acts={mayBringIn && <LinkButton href={`${base}/import`}>{words.bringIn}</LinkButton>}>
      {words.noneMore}
    </Empty>
  );
}
