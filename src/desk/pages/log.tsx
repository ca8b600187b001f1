// The audit log: who did what, the newest first, and whether the chain holds. For admins and auditors; nothing here changes anything.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { isUuid } from "../../jobs/rules.ts";
import { dateIn, formatClock, formatDate, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Main } from "../../ui/Layouts.tsx";
import { LeadSentence } from "../../ui/LeadSentence.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { addressOf } from "../log/address.ts";
import { Chain } from "../log/Chain.tsx";
import { LogFilters } from "../log/LogFilters.tsx";
import { LogTable } from "../log/LogTable.tsx";
import { type LogFilter, readLog, verifyLog } from "../log.server.ts";
import { logWords } from "../words-log.ts";
import type { Route } from "./+types/log";

/** What the address asks for; what is no id or number is left out. */
function filterOf(request: Request): LogFilter {
  const search = new URL(request.url).searchParams;
  const [application, by] = [search.get("application") ?? "", search.get("by") ?? ""];
  const before = Number(search.get("before") || Number.NaN);
  return {
    job: search.get("job") || undefined,
    application: isUuid(application) ? application : undefined,
    by: isUuid(by) || by === "house" || by === "bearer" ? by : undefined,
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  };
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone } = askStaff(context, request);
  const filter = filterOf(request);
  const log = await readLog(db, actor, filter);
  const { verified } = log;
  // With the year: a log is read long after.
  const moment = (at: Date) => `${formatDate(lang, dateIn(at, zone))} ${formatClock(lang, at, zone)}`;
  return {
    lang,
    filter,
    seesNames: mayDo(actor, "see-applications"),
    log: {
      ...log,
      lines: log.lines.map(({ at, ...line }) => ({ ...line, when: moment(at) })),
      verified: verified && { ...verified, when: moment(verified.at) },
    },
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, actor } = askStaff(context, request);
  await verifyLog(db, actor);
  return redirect("/log");
}

export default function LogPage({ loaderData }: Route.ComponentProps) {
  const { lang, log, filter, seesNames } = loaderData;
  const words = logWords[lang];
  return (
    <StaffFrame place="log">
      <Main>
        <title>{`${words.title} · Gjensvar`}</title>
        <LeadSentence above={words.title} more={seesNames ? words.leadMore : `${words.leadMore} ${words.names}`}>
          {words.lead(formatNumber(lang, log.count), log.count === 1)}
        </LeadSentence>
        <Chain lang={lang} verified={log.verified} head={log.head} />
        <LogFilters lang={lang} filter={filter} jobs={log.jobs} staff={log.staff} />
        {log.lines.length === 0 ? (
          <p className="under">{words.nothing}</p>
        ) : (
          <>
            <LogTable lang={lang} lines={log.lines} filter={filter} seesNames={seesNames} />
            <Pages lang={lang} log={log} filter={filter} />
          </>
        )}
      </Main>
    </StaffFrame>
  );
}

type PagesProps = { lang: Lang } & Pick<Route.ComponentProps["loaderData"], "log" | "filter">;

function Pages({ lang, log, filter }: PagesProps) {
  const words = logWords[lang];
  const [first, last] = [log.lines[0]?.id ?? 0, log.lines.at(-1)?.id ?? 0];
  const n = (value: number) => formatNumber(lang, value);
  return (
    <Pager
      label={words.pages}
      text={words.shown(n(first), n(last))}
      previous={filter.before ? { href: addressOf({ ...filter, before: undefined }), text: words.newest } : undefined}
      next={log.more ? { href: addressOf({ ...filter, before: last }), text: words.older } : undefined}
    />
  );
}
