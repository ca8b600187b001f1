// The applicants of one job against its requirements, in the order they applied; one of them at the side.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { formatDay, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { SplitLayout } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { readPartsAsked } from "../../ui/parts-asked.ts";
import { ApplicantsTable } from "../applicants/ApplicantsTable.tsx";
import {
  addressOf,
  type Choice,
  filtered,
  isFiltered,
  noFilter,
  readChoice,
  type Shown,
} from "../applicants/choice.ts";
import { Filters } from "../applicants/Filters.tsx";
import { Panel } from "../applicants/Panel.tsx";
import { ReceiptNote } from "../applicants/ReceiptNote.tsx";
import { type Receipt, readReceipt } from "../applicants/receipt.ts";
import { counted, shownRequirements } from "../applicants/shown.ts";
import type { ApplicantsView } from "../applicants/table.ts";
import { tableAddress, Views } from "../applicants/Views.tsx";
import { applicantsView } from "../applicants.server.ts";
import { JobHead } from "../JobHead.tsx";
import { keepTicks } from "../ticks.server.ts";
import { openView } from "../views.server.ts";
import { applicantsWords } from "../words-applicants.ts";
import type { Route } from "./+types/applicants";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, now, lang, zone } = askStaff(context, request);
  const query = new URL(request.url).searchParams;
  const view = query.get("view");
  if (view !== null)
    throw redirect(tableAddress(`/jobs/${params.job}`, await openView(db, actor, params.job, view)), 302);
  const choice = readChoice(query);
  const asked = readPartsAsked(request.headers);
  const some = asked && [choice.open, asked.was].flatMap((one) => one ?? []);
  const { job, choice: settled, rows, ...rest } = await applicantsView(db, actor, params.job, { ...choice, some }, now);
  const said = {
    ...rest,
    rows,
    shown: settled.state ?? "all",
    reader: { lang, zone },
    choice,
    job: { slug: job.slug, title: job.title, state: job.state },
    requirements: shownRequirements(job.requirements, job.languages, lang),
    receipt: readReceipt(query),
    assessed: Number(query.get("assessed")) || 0,
    onScreen: asked?.rows,
  };
  // The framework writes down what a loader said for a script in the browser, which we do not have. Thousands of rows would
  // take it longer than drawing them: what cannot be listed it leaves out.
  return Object.defineProperty(said, "rows", { enumerable: false });
}

/** The form of the table, sent to another view of the same list: whoever is ticked stays ticked, and the view has an address. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const query = new URL(request.url).searchParams;
  const form = await request.formData();
  const { tab } = readChoice(query.has("tab") ? query : new URLSearchParams(String(form.get("list") ?? "")));
  const ticks = await keepTicks(db, actor, params.job, form, now);
  return redirect(addressOf(`/jobs/${params.job}`, { ...readChoice(query), tab, ticks }), 303);
}

type Numbers = Pick<ApplicantsView, "numbers" | "decider">;

/** How it stands, in one line. Red only when somebody has waited too long. */
function Lead({ numbers, decider, lang }: Numbers & { lang: Lang }) {
  const words = applicantsWords[lang];
  const number = (n: number) => formatNumber(lang, n);
  const waits = numbers.open > 0;
  const some =
    numbers.answered > 0 ? words.leadAnswered(number(numbers.answered), number(numbers.open)) : words.leadNone;
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
function Done({
  receipt,
  assessed,
  job,
  lang,
}: {
  receipt: Receipt | null;
  assessed: number;
  job: string;
  lang: Lang;
}) {
  const some = assessed > 0 && applicantsWords[lang].levelSome(...counted(lang, assessed));
  return (
    <div data-part="done">
      {(receipt || some) && (
        <div className="row-gap">
          {receipt ? (
            <ReceiptNote receipt={receipt} job={job} lang={lang} />
          ) : (
            <Note kind="done" title={some} announced />
          )}
        </div>
      )}
    </div>
  );
}

/** What the rest of the page stands on: where it is another than on the screen, the screen needs the whole page. */
const standingOf = ({ numbers, total, requirements, may }: Awaited<ReturnType<typeof loader>>): string =>
  JSON.stringify([numbers, total, requirements.map((one) => one.key), Object.values(may).map(Number)]);

export default function Applicants({ loaderData }: Route.ComponentProps) {
  const { reader, choice, shown, job, requirements, rows, total, next, numbers, decider, panel, may } = loaderData;
  const base = `/jobs/${job.slug}`;
  const { lang } = reader;
  const side = panel && {
    label: panel.name,
    content: <Panel person={panel} {...{ requirements, base, choice, may }} {...reader} />,
  };
  const done = <Done receipt={loaderData.receipt} assessed={loaderData.assessed} job={job.slug} lang={lang} />;
  const table = (
    <ApplicantsTable
      {...{ base, choice, state: shown, lang, requirements, rows, total, next, may }}
      ticked={new Set(loaderData.ticked)}
      nobody={<NoMatch base={base} choice={choice} shown={shown} all={numbers.all} lang={lang} />}
      standing={standingOf(loaderData)}
      onScreen={loaderData.onScreen}
    />
  );
  if (loaderData.onScreen !== undefined)
    return (
      <div data-parts="">
        <SplitLayout panel={side ?? undefined}>
          {done}
          {table}
        </SplitLayout>
      </div>
    );
  return (
    <StaffFrame place="jobs">
      <SplitLayout panel={side ?? undefined}>
        <JobHead
          job={job}
          lang={lang}
          at="applicants"
          lead={numbers.all > 0 && <Lead numbers={numbers} decider={decider} lang={lang} />}
        />
        {done}
        <p className="sr" role="status" data-says="" />
        {numbers.all === 0 ? (
          <NobodyYet base={base} lang={lang} mayBringIn={may.change && job.state !== "closed"} />
        ) : (
          <>
            <Views base={base} choice={choice} views={loaderData.views} lang={lang} />
            <Filters
              {...{ base, choice, requirements, total, shown, numbers, may, lang }}
              owners={loaderData.owners}
              more={next !== null}
            />
            {table}
          </>
        )}
      </SplitLayout>
    </StaffFrame>
  );
}

function NoMatch({
  base,
  choice,
  shown,
  all,
  lang,
}: {
  base: string;
  choice: Choice;
  shown: Shown;
  all: number;
  lang: Lang;
}) {
  const words = applicantsWords[lang];
  return (
    <Empty
      title={words.noMatch}
      acts={
        (isFiltered(choice) || shown !== "all") && (
          <a href={addressOf(base, filtered(choice, noFilter))}>{words.removeAll}</a>
        )
      }
    >
      {words.noMatchMore(formatNumber(lang, all))}
    </Empty>
  );
}

function NobodyYet({ base, lang, mayBringIn }: { base: string; lang: Lang; mayBringIn: boolean }) {
  const words = applicantsWords[lang];
  return (
    <Empty title={words.none} acts={mayBringIn && <LinkButton href={`${base}/import`}>{words.bringIn}</LinkButton>}>
      {mayBringIn && words.noneMore}
    </Empty>
  );
}
