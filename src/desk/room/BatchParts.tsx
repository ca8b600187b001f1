// The parts of a batch's page: the sentence with its countdown, the bar with its table, those who need somebody.
import type { BatchState } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { AnswerState } from "../../ui/AnswerState.tsx";
import { Button, LinkButton, PlainButton } from "../../ui/Button.tsx";
import { CountRow } from "../../ui/CountRow.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { LeadSentence } from "../../ui/LeadSentence.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Section } from "../../ui/Section.tsx";
import { Table } from "../../ui/Table.tsx";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";
import { batchSummary, batchWays, goingOut } from "./batch-figures.ts";

type Times = { leaves: string; queued: string; last: string; now: string };
type HeadProps = { lang: Lang; batch: BatchState; times: Times; maySend: boolean; now: string };

/** Minutes and seconds, right at the moment the page is made. */
function left(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

export function BatchHead({ lang, batch, times, maySend, now }: HeadProps) {
  const words = roomWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const all = goingOut(batch);
  if (batch.stoppedAt)
    return (
      <>
        <LeadSentence more={all === 0 ? answersWords[lang].noneGone : words.stoppedMore(n(all))}>
          {words.stoppedTitle(n(batch.stopped))}
        </LeadSentence>
        <p className="row row-gap">
          <LinkButton href={`/jobs/${batch.job.slug}/answers`}>{answersWords[lang].readThem}</LinkButton>
        </p>
      </>
    );
  if (batch.done)
    return (
      <LeadSentence {...(times.last ? { more: words.doneMore(times.last) } : {})}>
        {words.doneTitle(n(batch.ways.accepted), n(all))}
      </LeadSentence>
    );
  const waiting = batch.leftToStop > 0;
  return (
    <>
      <LeadSentence {...(waiting ? { more: words.goesMore } : {})}>
        {waiting
          ? words.goesAt(n(batch.size), batch.size === 1, times.leaves)
          : words.underWay(n(batch.ways.accepted), n(all))}
      </LeadSentence>
      {waiting && (
        <CountRow
          until={batch.notBefore.toISOString()}
          now={now}
          left={left(batch.leftToStop)}
          label={words.timeLeft(left(batch.leftToStop))}
          over={words.over}
          acts={
            maySend && (
              <form method="post">
                <Button danger>{words.stopAll(n(batch.ways.queued))}</Button>
              </form>
            )
          }
        >
          <p>{words.approvedWhen(batch.by, times.queued)}</p>
        </CountRow>
      )}
      {!waiting && maySend && batch.ways.queued > 0 && (
        <form method="post" className="under">
          <Button danger>{words.stopAll(n(batch.ways.queued))}</Button>
        </form>
      )}
    </>
  );
}

/** Trouble is shown where there is some, or where it may come while the page stands open. */
const shownWays = (batch: BatchState) =>
  batchWays.filter(
    (way) => way === "accepted" || batch.ways[way] > 0 || (!batch.done && (way === "queued" || batch.leftToStop === 0)),
  );

export function BatchProgress({ lang, batch }: { lang: Lang; batch: BatchState }) {
  const words = roomWords[lang];
  const { way, wayMeans } = answerWords[lang];
  if (goingOut(batch) === 0) return null;
  const summary = batchSummary(lang, batch);
  return (
    <Progress
      label={summary}
      summary={summary}
      caption={words.states}
      heads={{ state: words.states, count: words.letters, meaning: words.means }}
      parts={shownWays(batch).map((key) => ({
        key,
        state: key,
        word: way[key],
        count: batch.ways[key],
        shown: formatNumber(lang, batch.ways[key]),
        meaning: <span className="quiet">{wayMeans[key]}</span>,
      }))}
      {...(batch.done ? {} : { live: `/sending/${batch.batch}/live` })}
    />
  );
}

type Needing = BatchState["bounced"][number] & { way: "uncertain" | "bounced" };

/** What can be done about one letter: call; and where it came back, mend the address and send it again. */
function Acts({ lang, row, maySend }: { lang: Lang; row: Needing; maySend: boolean }) {
  const words = answersWords[lang];
  const card = `/applications/${row.applicationId}`;
  return (
    <div className="row">
      <a href={`${card}#call`} aria-label={`${words.call}: ${row.fullName}`}>
        {words.call}
      </a>
      {row.way === "bounced" && maySend && (
        <>
          <a href={`${card}#change`} aria-label={`${words.mendAddress}: ${row.fullName}`}>
            {words.mendAddress}
          </a>
          <form method="post">
            <HiddenFields fields={{ act: "again", letter: row.letterId }} />
            <PlainButton>
              {words.again}
              <span className="sr">: {row.fullName}</span>
            </PlainButton>
          </form>
        </>
      )}
    </div>
  );
}

type NeedsProps = { lang: Lang; batch: BatchState; maySend: boolean };

export function NeedsSomebodyList({ lang, batch, maySend }: NeedsProps) {
  const words = roomWords[lang];
  const { way } = answerWords[lang];
  const rows: Needing[] = [
    ...batch.uncertain.map((one) => ({ ...one, way: "uncertain" as const })),
    ...batch.bounced.map((one) => ({ ...one, way: "bounced" as const })),
  ];
  if (rows.length === 0) return null;
  return (
    <Section id="needs" title={words.needs}>
      <p>
        {batch.uncertain.length > 0 && `${answersWords[lang].doubtMore} `}
        {batch.bounced.length > 0 && answersWords[lang].againMore}
      </p>
      <Table
        caption={words.needs}
        captionHidden
        rows={rows}
        rowKey={(row) => row.letterId}
        columns={[
          {
            key: "who",
            head: words.person,
            rowHead: true,
            cell: (row) => <a href={`/applications/${row.applicationId}`}>{row.fullName}</a>,
          },
          { key: "way", head: words.states, cell: (row) => <AnswerState state={row.way} word={way[row.way]} /> },
          { key: "reach", head: words.reach, cell: (row) => row.phone ?? row.email ?? "" },
          { key: "reply", head: words.reason, optional: true, cell: (row) => row.reply ?? "" },
          {
            key: "acts",
            head: answersWords[lang].act,
            headHidden: true,
            cell: (row) => <Acts lang={lang} row={row} maySend={maySend} />,
          },
        ]}
      />
    </Section>
  );
}
