// The right side of today: promises now, who is to hear this week, letters that wait, lists under way, letters in doubt.
import type { Today } from "../answers/answers.server.ts";
import { words as answerWords } from "../answers/words.ts";
import type { OpenRestriction } from "../applications/applications.server.ts";
import { words as concernsWords } from "../concerns/words.ts";
import { formatNumber, formatShortDate } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { OpenQuestions } from "../ui/Agenda.tsx";
import { Facts } from "../ui/Facts.tsx";
import { LinkList } from "../ui/LinkList.tsx";
import { Section } from "../ui/Section.tsx";
import { Table } from "../ui/Table.tsx";
import { AskedDecisions, type AskedToday } from "./asked/AskedDecisions.tsx";
import { Restrictions } from "./Restrictions.tsx";
import { counted } from "./room/counted.ts";
import { deskWords } from "./words.ts";
import { mailWords } from "./words-mail.ts";
import { questionWords } from "./words-questions.ts";
import { todayWords } from "./words-today.ts";

export type DoubtfulRow = {
  id: string;
  applicationId: string;
  name: string;
  way: "uncertain" | "bounced";
  phone: string | null;
};
export type ImportLine = {
  id: string;
  slug: string;
  title: string;
  state: "waiting" | "running" | "done" | "failed";
  rows: number;
  when: string;
};
type Day = Omit<Today, "letters">;
export type ExceptionLine = { slug: string; title: string; questions: number };
export type ConcernsToday = { waiting: number; dueOn: string; late: boolean } | null;
/** `imports` is null for who may not bring anybody in. `exceptions`: questions that this reader is asked to approve. */
type AsideProps = {
  lang: Lang;
  day: Day;
  doubtful: readonly DoubtfulRow[];
  imports: readonly ImportLine[] | null;
  exceptions: readonly ExceptionLine[];
  asked: AskedToday;
  /** Concerns that wait for this reader; null when none does. */
  concerns: ConcernsToday;
  restrictions: readonly OpenRestriction[];
};

export function TodayAside({ lang, day, doubtful, imports, exceptions, asked, concerns, restrictions }: AsideProps) {
  return (
    <>
      <Now lang={lang} day={day} />
      <IncomingMail lang={lang} mail={day.mail} />
      <WaitingConcerns lang={lang} concerns={concerns} />
      <Restrictions lang={lang} open={restrictions} />
      <AskedDecisions lang={lang} asked={asked} />
      <WaitingExceptions lang={lang} exceptions={exceptions} />
      {day.open > 0 && <Week lang={lang} day={day} />}
      <Letters lang={lang} day={day} />
      {imports && <Imports lang={lang} imports={imports} />}
      <Doubts lang={lang} letters={doubtful} />
    </>
  );
}

type DayProps = { lang: Lang; day: Day };

function Now({ lang, day }: DayProps) {
  const words = todayWords[lang];
  const count = (n: number) => (n === 0 ? words.nobody : formatNumber(lang, n));
  const past =
    day.silent === 0 ? (
      words.nobodyPast
    ) : (
      <strong className="debt">
        {day.oldestDebt
          ? words.pastSince(formatNumber(lang, day.silent), formatShortDate(lang, day.oldestDebt))
          : count(day.silent)}
      </strong>
    );
  return (
    <Section id="now" title={words.now}>
      <Facts
        items={[
          { name: words.past, value: past },
          { name: words.today, value: count(day.dueToday) },
          { name: words.week, value: count(day.week.due) },
        ]}
      />
    </Section>
  );
}

/** Nothing when nothing came: many houses have no mailbox connected. */
function IncomingMail({ lang, mail }: { lang: Lang; mail: Day["mail"] }) {
  const words = mailWords[lang];
  if (mail.unread + mail.unplaced === 0) return null;
  const n = (value: number) => formatNumber(lang, value);
  return (
    <Section id="incoming" title={words.title}>
      <LinkList
        items={[
          {
            href: "/mail",
            text: mail.unread === 0 ? words.leadNone : words.lead(n(mail.unread), mail.unread === 1),
            meta: mail.unplaced > 0 ? `${words.unplaced}: ${n(mail.unplaced)}` : undefined,
          },
        ]}
      />
    </Section>
  );
}

/** Nothing when none waits. */
function WaitingConcerns({ lang, concerns }: { lang: Lang; concerns: ConcernsToday }) {
  if (!concerns) return null;
  const words = concernsWords[lang];
  const due = words.todayDue(formatShortDate(lang, concerns.dueOn));
  return (
    <Section id="concerns" title={words.title}>
      <LinkList
        items={[
          {
            href: "/concerns",
            text: words.today(formatNumber(lang, concerns.waiting), concerns.waiting === 1),
            meta: concerns.late ? <strong className="debt">{`${due}, ${words.late}`}</strong> : due,
          },
        ]}
      />
    </Section>
  );
}

/** Nothing when nobody asks: most people are never asked. */
function WaitingExceptions({ lang, exceptions }: { lang: Lang; exceptions: readonly ExceptionLine[] }) {
  const words = questionWords[lang];
  if (exceptions.length === 0) return null;
  return (
    <Section id="exceptions" title={words.waiting}>
      <LinkList
        items={exceptions.map(({ slug, title, questions }) => ({
          href: `/jobs/${slug}/questions`,
          text: title,
          meta: words.count(formatNumber(lang, questions), questions === 1),
        }))}
      />
    </Section>
  );
}

function Week({ lang, day }: DayProps) {
  const words = todayWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  return (
    <Section id="week" title={words.weekTitle}>
      {day.week.jobs.length === 0 ? (
        <p className="quiet">{words.weekNone}</p>
      ) : (
        <Table
          caption={words.weekTitle}
          captionHidden
          rows={day.week.jobs}
          rowKey={(row) => row.job.id}
          columns={[
            {
              key: "job",
              head: deskWords[lang].jobColumn,
              rowHead: true,
              cell: (row) => <a href={`/jobs/${row.job.slug}`}>{row.job.title}</a>,
            },
            { key: "n", head: deskWords[lang].promises, number: true, cell: (row) => n(row.due) },
            { key: "last", head: words.byDay, nowrap: true, cell: (row) => formatShortDate(lang, row.last) },
          ]}
        />
      )}
    </Section>
  );
}

function Letters({ lang, day }: DayProps) {
  const words = todayWords[lang];
  const jobs = day.jobs.filter((row) => row.drafts + row.approved > 0);
  return (
    <Section id="letters" title={words.letters}>
      {jobs.length === 0 ? (
        <p className="quiet">{words.lettersNone}</p>
      ) : (
        <LinkList
          items={jobs.map((row) => ({
            href: `/jobs/${row.job.slug}/answers`,
            text: row.job.title,
            meta: counted(lang, { look: row.drafts - row.ready, ready: row.ready, approved: row.approved }),
          }))}
        />
      )}
    </Section>
  );
}

function Imports({ lang, imports }: { lang: Lang; imports: readonly ImportLine[] }) {
  const words = todayWords[lang];
  return (
    <Section id="imports" title={words.imports}>
      {imports.length === 0 ? (
        <p className="quiet">{words.importsNone}</p>
      ) : (
        <LinkList
          items={imports.map((one) => ({
            href: `/jobs/${one.slug}/import/${one.id}`,
            text: one.title,
            meta: [
              words.importState[one.state],
              ...(one.rows > 0 ? [words.importRows(formatNumber(lang, one.rows), one.rows === 1)] : []),
              one.when,
            ].join(", "),
          }))}
        />
      )}
    </Section>
  );
}

function Doubts({ lang, letters }: { lang: Lang; letters: readonly DoubtfulRow[] }) {
  const words = deskWords[lang];
  const more = todayWords[lang];
  const ways = answerWords[lang].way;
  const act = (href: string, text: string, name: string) => (
    <a href={href} aria-label={`${text}: ${name}`}>
      {text}
    </a>
  );
  const isBack = letters.some((one) => one.way === "bounced");
  const isUnsure = letters.some((one) => one.way === "uncertain");
  return (
    <Section id="doubt" title={isBack ? (isUnsure ? words.doubtBoth : words.doubtBack) : words.doubt}>
      {letters.length === 0 ? (
        <p className="quiet">{more.noDoubt}</p>
      ) : (
        <OpenQuestions
          items={letters.map((one) => {
            const card = `/applications/${one.applicationId}`;
            return {
              key: one.id,
              state: one.way,
              tone: one.way === "uncertain" ? "due" : "debt",
              stateWord: ways[one.way],
              name: one.name,
              meta: [one.way === "uncertain" ? words.doubtUncertain : words.doubtBounced, one.phone]
                .filter(Boolean)
                .join(" "),
              acts: (
                <>
                  {act(`${card}#call`, one.way === "uncertain" ? more.callAndAsk : words.callThem, one.name)}
                  {one.way === "bounced" && act(`${card}#change`, more.mendAddress, one.name)}
                </>
              ),
            };
          })}
        />
      )}
    </Section>
  );
}
