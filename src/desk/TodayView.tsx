// How today looks: the sentence, promises per day, debts by who decides, and everybody who waits.

import type { AskedToday, Debt, DebtGroup, Today } from "../answers/answers.server.ts";
import { words as answerWords } from "../answers/words.ts";
import type { OpenRestriction } from "../applications/applications.server.ts";
import { formatNumber, formatShortDate, formatTinyDay } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { DaysPlot } from "../ui/DaysPlot.tsx";
import { Dots } from "../ui/Dots.tsx";
import { TodayLayout } from "../ui/Layouts.tsx";
import { Debt as DebtWords, LeadSentence } from "../ui/LeadSentence.tsx";
import { Note } from "../ui/Note.tsx";
import { Section } from "../ui/Section.tsx";
import { Table } from "../ui/Table.tsx";
import { numberInWords } from "./number-words.ts";
import {
  type ConcernsToday,
  type DoubtfulRow,
  type ExceptionLine,
  type ImportLine,
  TodayAside,
} from "./TodayAside.tsx";
import { leadMore } from "./today-lead.ts";
import { deskWords } from "./words.ts";
import { extendingWords } from "./words-extending.ts";
import { roomWords } from "./words-room.ts";
import { todayWords } from "./words-today.ts";

type TodayData = Omit<Today, "letters"> & { letters: DoubtfulRow[] };
type ViewProps = { lang: Lang; day: TodayData; dateLong: string; dateDay: string };
type PageProps = ViewProps & {
  imports: ImportLine[] | null;
  exceptions: ExceptionLine[];
  asked: AskedToday;
  concerns: ConcernsToday;
  restrictions: readonly OpenRestriction[];
  maySend: boolean;
  /** No mail leaves, and whoever reads this may do something about it. */
  isPaused: boolean;
};

export function TodayView({
  lang,
  day,
  dateLong,
  dateDay,
  imports,
  exceptions,
  asked,
  concerns,
  restrictions,
  maySend,
  isPaused,
}: PageProps) {
  const words = deskWords[lang];
  return (
    <TodayLayout
      asideLabel={todayWords[lang].aside}
      aside={
        <TodayAside
          lang={lang}
          day={day}
          doubtful={day.letters}
          imports={imports}
          exceptions={exceptions}
          asked={asked}
          concerns={concerns}
          restrictions={restrictions}
        />
      }
    >
      <title>{`${words.todayTitle} · Gjensvar`}</title>
      <Headline lang={lang} day={day} dateLong={dateLong} dateDay={dateDay} />
      {isPaused && (
        <div className="under">
          <Note
            kind="stop"
            title={roomWords[lang].pausedTitle}
            acts={<a href="/sending">{roomWords[lang].sendingTitle}</a>}
          />
        </div>
      )}
      {day.open === 0 ? (
        <ZeroDots lang={lang} answered={day.answered} />
      ) : (
        <DaysPlot
          label={words.plotLabel}
          caption={words.plotCaption}
          tableWord={words.plotTable}
          heads={{ day: words.day, count: words.promises }}
          days={day.days.map((one) => ({
            key: one.date,
            label: formatTinyDay(lang, one.date),
            short: String(Number(one.date.slice(8))),
            count: one.due,
            shown: formatNumber(lang, one.due),
            when: one.when === "ahead" ? "coming" : one.when,
          }))}
        />
      )}
      {day.debts.length > 0 && <Debts lang={lang} groups={day.debts} maySend={maySend} />}
      {day.jobs.length > 0 && <Everybody lang={lang} jobs={day.jobs} open={day.open} />}
    </TodayLayout>
  );
}

function Headline({ lang, day, dateLong, dateDay }: ViewProps) {
  const words = deskWords[lang];
  const { silent, open, answered } = day;
  const above = capital(lang, dateDay);
  if (open === 0)
    return (
      <LeadSentence
        zero
        above={above}
        more={
          answered > 0
            ? todayWords[lang].zeroMore(formatNumber(lang, answered), answered === 1)
            : words.zeroMore(dateLong)
        }
      >
        {words.zeroLead}
      </LeadSentence>
    );
  const more = leadMore(lang, day);
  if (silent === 0)
    return (
      <LeadSentence above={above} more={more}>
        {words.zeroKept}
      </LeadSentence>
    );
  return (
    <LeadSentence above={above} more={more}>
      <DebtWords>{words.debtLead(numberInWords(lang, silent, true), silent === 1)}</DebtWords>{" "}
      {words.debtRest(silent === 1)}
    </LeadSentence>
  );
}

function ZeroDots({ lang, answered }: { lang: Lang; answered: number }) {
  const words = deskWords[lang];
  const n = formatNumber(lang, answered);
  if (answered === 0) return null;
  return <Dots full={answered} rings={0} label={words.dots(n)} caption={words.dotsCaption(n)} />;
}

/** A line of its own begins with a capital. */
const capital = (lang: Lang, text: string): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

const MOST = 50;

function Debts({ lang, groups, maySend }: { lang: Lang; groups: readonly DebtGroup[]; maySend: boolean }) {
  const words = deskWords[lang];
  const promises = answerWords[lang].promise;
  const head = (group: DebtGroup) =>
    group.kind === "bounced"
      ? words.bouncedGroup
      : [group.job?.title, group.decider ? words.decides(group.decider.name) : ""].filter(Boolean).join(". ");
  const all = groups.reduce((sum, group) => sum + group.people.length, 0);
  let left = MOST;
  const shown = groups.map((group, index) => {
    const rows = group.people.slice(0, Math.max(0, left));
    left -= rows.length;
    return { key: group.job?.id ?? `bounced-${index}`, head: head(group), rows };
  });
  return (
    <Section id="past" title={words.past} aside={words.oldest}>
      <Table<Debt>
        caption={words.past}
        captionHidden
        look="duelist"
        groups={shown.filter((group) => group.rows.length > 0)}
        rowKey={(row) => row.applicationId}
        columns={[
          {
            key: "who",
            head: words.candidate,
            rowHead: true,
            cell: (row) => <a href={`/applications/${row.applicationId}`}>{row.fullName}</a>,
          },
          { key: "what", head: words.promised, optional: true, cell: (row) => promises[row.what] },
          {
            key: "due",
            head: words.due,
            cell: (row) => (
              <span className="debt">
                {[
                  formatShortDate(lang, row.dueOn),
                  ...(row.daysLate > 0 ? [words.daysAgo(formatNumber(lang, row.daysLate), row.daysLate === 1)] : []),
                ].join(", ")}
              </span>
            ),
          },
          { key: "owner", head: words.owner, optional: true, cell: (row) => row.owner.name },
          {
            key: "act",
            head: words.giveWord,
            headHidden: true,
            act: true,
            cell: (row) => (
              <a href={`/applications/${row.applicationId}`} aria-label={`${words.giveWord}: ${row.fullName}`}>
                {words.giveWord}
              </a>
            ),
          },
        ]}
      />
      {maySend && <MoreTime lang={lang} groups={groups} />}
      {all > MOST && <p className="meta under">{words.andMore(formatNumber(lang, all - MOST))}</p>}
    </Section>
  );
}

/** As many as an address can name; the others are chosen in the job's table. */
const MOST_AT_ONCE = 100;

/** The other truthful word, for those of one job together: we are not done, you hear by. */
function MoreTime({ lang, groups }: { lang: Lang; groups: readonly DebtGroup[] }) {
  const words = extendingWords[lang];
  const jobs = groups.flatMap(({ job, people }) => (job && people.length <= MOST_AT_ONCE ? [{ job, people }] : []));
  if (jobs.length === 0) return null;
  return (
    <div className="row under">
      {jobs.map(({ job, people }) => (
        <a key={job.id} href={`/jobs/${job.slug}/extend?who=${people.map((one) => one.applicationId).join(",")}`}>
          {words.all(formatNumber(lang, people.length), people.length === 1, job.title)}
        </a>
      ))}
    </div>
  );
}

type EverybodyProps = { lang: Lang; jobs: Today["jobs"]; open: number };

function Everybody({ lang, jobs, open }: EverybodyProps) {
  const words = deskWords[lang];
  const more = todayWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  return (
    <Section id="everybody" title={words.everybody} aside={more.openApplications(n(open), open === 1)}>
      <Table
        caption={words.everybody}
        captionHidden
        rows={jobs}
        rowKey={(row) => row.job.id}
        columns={[
          {
            key: "job",
            head: words.jobColumn,
            rowHead: true,
            cell: (row) => <a href={`/jobs/${row.job.slug}`}>{row.job.title}</a>,
          },
          { key: "waiting", head: words.waiting, number: true, cell: (row) => n(row.waiting) },
          {
            key: "late",
            head: more.late,
            number: true,
            cell: (row) => (row.late > 0 ? <strong className="debt">{n(row.late)}</strong> : "0"),
          },
          {
            key: "next",
            head: words.nextDue,
            optional: true,
            nowrap: true,
            cell: (row) => (row.nextDue ? formatShortDate(lang, row.nextDue) : ""),
          },
          { key: "owner", head: words.owner, optional: true, cell: (row) => row.owner.name },
          { key: "act", head: more.letters, headHidden: true, act: true, cell: (row) => lettersLink(lang, row) },
        ]}
      />
    </Section>
  );
}

/** To the letters that can be read, or to those that wait to be sent. */
function lettersLink(lang: Lang, row: Today["jobs"][number]) {
  const words = todayWords[lang];
  const room = `/jobs/${row.job.slug}/answers`;
  const n = (value: number) => formatNumber(lang, value);
  if (row.drafts > 0) return <a href={room}>{words.readLetters(n(row.drafts), row.drafts === 1)}</a>;
  if (row.approved > 0) return <a href={`${room}/send`}>{words.sendLetters(n(row.approved), row.approved === 1)}</a>;
  return "";
}
