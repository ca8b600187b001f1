// The upper parts of a batch's page: the sentence with its countdown or its way back, and the bar with its table.
import type { BatchState } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { CountRow } from "../../ui/CountRow.tsx";
import { clockText } from "../../ui/countdown.ts";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { LeadSentence } from "../../ui/LeadSentence.tsx";
import { Note } from "../../ui/Note.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { answersWords } from "../words-answers.ts";
import { extendingWords } from "../words-extending.ts";
import { hoursWords } from "../words-hours.ts";
import { roomWords } from "../words-room.ts";
import { batchSummary, batchWays, goingOut } from "./batch-figures.ts";
import { promisedText, typedAbove } from "./SendForms.tsx";

/** `leaves` as it stands in a sentence, with the day where that is not today. */
type Times = { leaves: string; leavesToday: boolean; rest: string; queued: string; last: string; now: string };
/**
 * How many approved letters of the job can be queued now, the key of that press, and whether they would wait for the job's hours.
 * Null when nothing was stopped.
 */
export type Requeue = { count: number; key: string; waits: boolean } | null;
type HeadProps = { lang: Lang; batch: BatchState; times: Times; maySend: boolean; now: string; requeue: Requeue };

export function BatchHead(props: HeadProps) {
  const { lang, batch, times } = props;
  const words = roomWords[lang];
  const more = answersWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const all = goingOut(batch);
  if (batch.size === 0)
    return (
      <>
        <LeadSentence more={more.onlyAgainMore}>{more.onlyAgain(true)}</LeadSentence>
        <ToRoom lang={lang} batch={batch} />
      </>
    );
  if (batch.stoppedAt || all === 0)
    return (
      <>
        <LeadSentence more={stoppedMore(props)}>{words.stoppedTitle(n(batch.stopped))}</LeadSentence>
        {batch.kind === "answer" && <QueueAgain {...props} />}
      </>
    );
  if (batch.done)
    return (
      <>
        <LeadSentence {...(times.last ? { more: words.doneMore(times.last) } : {})}>
          {words.doneTitle(n(batch.ways.accepted), n(all))}
        </LeadSentence>
        <SomeStopped {...props} />
      </>
    );
  return <UnderWay {...props} all={all} />;
}

/** What a stop leaves behind: letters that can be queued again, or promises that stand as they stood. */
function stoppedMore({ lang, batch }: HeadProps): string {
  if (batch.kind === "holding") return extendingWords[lang].stoppedMore;
  const all = goingOut(batch);
  return all === 0 ? answersWords[lang].noneGone : roomWords[lang].stoppedMore(formatNumber(lang, all));
}

/** Before it leaves: the countdown. After: how many were accepted. What is still queued can be stopped in both. */
function UnderWay(props: HeadProps & { all: number }) {
  const { lang, batch, times, maySend, now, all } = props;
  const words = roomWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const waiting = batch.leftToStop > 0;
  const left = clockText(batch.leftToStop / 1000);
  const queuedBy = batch.by === null ? words.approvedByRule(times.queued) : words.approvedWhen(batch.by, times.queued);
  const stop = maySend && batch.ways.queued > 0 && (
    <form method="post">
      <Button danger>{words.stopAll(n(batch.ways.queued))}</Button>
    </form>
  );
  return (
    <>
      <LeadSentence {...(waiting ? { more: batch.held ? hoursWords[lang].waitMore : words.goesMore } : {})}>
        {waiting ? words.goesAt(n(all), all === 1, times.leaves) : words.underWay(n(batch.ways.accepted), n(all))}
      </LeadSentence>
      {batch.rest && times.rest && (
        <p className="measure under">
          {hoursWords[lang].rest(n(batch.rest.count), batch.rest.count === 1, times.rest)}
        </p>
      )}
      {batch.promisedBefore > 0 && (
        <div className="measure under">
          <Note kind="warning" title={promisedText(lang, batch.promisedBefore, all === 1)} />
        </div>
      )}
      {waiting && times.leavesToday ? (
        <CountRow
          until={batch.notBefore.toISOString()}
          now={now}
          left={left}
          label={words.timeLeft(left)}
          over={words.over}
          acts={stop}
        >
          <p>{queuedBy}</p>
        </CountRow>
      ) : (
        <>
          {waiting && <p className="meta under">{queuedBy}</p>}
          {stop && <div className="under">{stop}</div>}
        </>
      )}
      <SomeStopped {...props} />
    </>
  );
}

/** Some were taken out and the rest goes, or went. */
function SomeStopped(props: HeadProps) {
  const { lang, batch } = props;
  if (batch.stopped === 0) return null;
  if (batch.kind === "holding") return <p className="under">{extendingWords[lang].stoppedMore}</p>;
  return (
    <>
      <p className="under">{answersWords[lang].someStopped(formatNumber(lang, batch.stopped), batch.stopped === 1)}</p>
      <QueueAgain {...props} />
    </>
  );
}

const ToRoom = ({ lang, batch }: Pick<HeadProps, "lang" | "batch">) => (
  <p className="row row-gap">
    <LinkButton href={`/jobs/${batch.job.slug}/answers`}>{answersWords[lang].readThem}</LinkButton>
  </p>
);

/** The way back after a stop. Above thirty the number is typed on the confirming page, as the first time; there one also chooses not to wait. */
function QueueAgain({ lang, batch, maySend, requeue }: HeadProps) {
  const words = answersWords[lang];
  const send = `/jobs/${batch.job.slug}/answers/send`;
  if (!maySend || !requeue || requeue.count === 0) return <ToRoom lang={lang} batch={batch} />;
  const n = formatNumber(lang, requeue.count);
  const one = requeue.count === 1;
  // While the rest is on its way, this is a thing on the side.
  const look = goingOut(batch) > 0 ? "secondary" : "primary";
  const text = requeue.count === batch.stopped ? words.queueAgain(n, one) : words.toQueue(n, one);
  return (
    <div className="row row-gap">
      {requeue.count > typedAbove || requeue.waits ? (
        <LinkButton href={`${send}#queue`} variant={look}>
          {text}
        </LinkButton>
      ) : (
        <form method="post" action={send}>
          <HiddenFields fields={{ key: requeue.key, typed: String(requeue.count) }} />
          <Button name="act" value="queue" variant={look}>
            {text}
          </Button>
        </form>
      )}
      <LinkButton href={`/jobs/${batch.job.slug}/answers`} variant="tertiary">
        {words.readThem}
      </LinkButton>
    </div>
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
      {...(batch.done ? {} : { live: `/sending/${batch.batch}/live`, lost: words.lost })}
    />
  );
}
