// Many at once, confirmed: approve all whose checks are green, and put what is approved into the queue. A typed number, never one careless press.
import type { Drafts } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { Table } from "../../ui/Table.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { answersWords } from "../words-answers.ts";
import { hoursWords } from "../words-hours.ts";
import { roomWords } from "../words-room.ts";
import type { Leaving } from "./leaving.ts";

/** Up to this many letters the number goes along by itself. */
export const typedAbove = 30;

const whys = [
  "count",
  "nothing",
  "unseen",
  "key-reused",
  "changed",
  "without-reason",
  "unequal",
] as const satisfies readonly (keyof (typeof answerWords)["nb"]["why"])[];

export type Refusal = { act: "approve-all" | "queue"; why: (typeof whys)[number]; typed: string };

/** A refused press as part of an address, so that the page it leads to can be reloaded and come back to. */
export const refusalAddress = ({ act, why, typed }: Refusal): string =>
  `?${new URLSearchParams({ act, why, typed: typed.slice(0, 20) })}#${act === "queue" ? "queue" : "approve"}`;

/** What `refusalAddress` wrote. Null for an address that says nothing of the kind. */
export function readRefusal(search: URLSearchParams): Refusal | null {
  const why = whys.find((one) => one === search.get("why"));
  const act = (["approve-all", "queue"] as const).find((one) => one === search.get("act"));
  return why && act ? { act, why, typed: (search.get("typed") ?? "").slice(0, 20) } : null;
}

type FormProps = { lang: Lang; drafts: Drafts; refusal: Refusal | null };

/** Approved letters that can go by mail. */
export const sendable = (drafts: Pick<Drafts, "approved" | "withoutAddress">): number =>
  drafts.approved - drafts.withoutAddress.length;

/** What stands at the field after a refusal. */
function errorOf(lang: Lang, refusal: Refusal | null, act: Refusal["act"], count: number): string | undefined {
  if (refusal?.act !== act) return undefined;
  return refusal.why === "count"
    ? answersWords[lang].wrongCount(formatNumber(lang, count), refusal.typed)
    : answerWords[lang].why[refusal.why];
}

/** A refusal that no field can say: the number went along by itself, or there is nothing left to send. */
export function RefusalNote({ lang, drafts, refusal }: FormProps) {
  if (!refusal) return null;
  const count = refusal.act === "queue" ? sendable(drafts) : drafts.ready;
  // An old address after the letters have gone: their number is no question any more.
  if (refusal.why === "count" && count === 0) return null;
  if (count > typedAbove && !(refusal.act === "approve-all" && drafts.mustSee.length > 0)) return null;
  return (
    <div className="measure">
      <Note kind="warning" title={errorOf(lang, refusal, refusal.act, count) ?? ""} announced />
    </div>
  );
}

type TypedProps = { lang: Lang; id: string; count: number; error: string | undefined };

function Typed({ lang, id, count, error }: TypedProps) {
  const words = roomWords[lang];
  if (count <= typedAbove) return <HiddenFields fields={{ typed: String(count) }} />;
  return (
    <TextField
      id={id}
      name="typed"
      label={words.typeCount}
      error={error}
      inputMode="numeric"
      autoComplete="off"
      width="short"
    />
  );
}

export function ApproveAll({ lang, drafts, refusal }: FormProps) {
  const room = roomWords[lang];
  const words = answersWords[lang];
  const n = formatNumber(lang, drafts.ready);
  const unread = drafts.mustSee;
  return (
    <Section id="approve" title={words.approveTitle}>
      <form method="post" className="stack measure">
        <p>{room.bulkReady(n, drafts.ready === 1)}</p>
        <p id="sampled">
          {unread.length === 0
            ? words.sampled
            : words.sampleFirst(formatNumber(lang, unread.length), unread.length === 1)}
        </p>
        {unread.length > 0 && (
          <ul className="roomy">
            {unread.map((one) => (
              <li key={one.letterId}>
                <a href={`/jobs/${drafts.job.slug}/answers?letter=${one.letterId}`}>{one.fullName}</a>
              </li>
            ))}
          </ul>
        )}
        {unread.length === 0 && (
          <Typed
            lang={lang}
            id="approve-count"
            count={drafts.ready}
            error={errorOf(lang, refusal, "approve-all", drafts.ready)}
          />
        )}
        <div className="row">
          <Button
            name="act"
            value="approve-all"
            variant={sendable(drafts) > 0 ? "secondary" : "primary"}
            disabled={unread.length > 0}
            why={unread.length > 0 ? "sampled" : undefined}
          >
            {room.approveAll(n, drafts.ready === 1)}
          </Button>
          {unread.length === 0 && drafts.ready > typedAbove && <span className="meta">{room.noCount}</span>}
        </div>
      </form>
    </Section>
  );
}

type QueueProps = FormProps & { queueKey: string; leaving: Leaving };

export function QueueForm({ lang, drafts, refusal, queueKey, leaving }: QueueProps) {
  const room = roomWords[lang];
  const words = answersWords[lang];
  const count = sendable(drafts);
  const n = formatNumber(lang, count);
  const one = count === 1;
  const { bare } = drafts;
  // What the box of the second yes says is not said at the number too.
  const typedError = refusal?.why === "without-reason" ? undefined : errorOf(lang, refusal, "queue", count);
  return (
    <Section id="queue" title={words.queueHead}>
      <form method="post" className="stack measure">
        {bare > 0 && (
          <Note
            kind="warning"
            level={3}
            title={words.withoutReason(formatNumber(lang, bare), bare === 1)}
            acts={<a href={`/jobs/${drafts.job.slug}/answers`}>{words.readThem}</a>}
          >
            <p>{words.withoutReasonMore}</p>
            <Checkbox
              id="bare-too"
              name="bareToo"
              value="yes"
              label={words.bareToo(formatNumber(lang, bare), bare === 1)}
              error={refusal?.why === "without-reason" ? answerWords[lang].why["without-reason"] : undefined}
            />
          </Note>
        )}
        <p>
          <strong>{words.youSend(n, one)}</strong> {leavesText(lang, leaving, one)}
        </p>
        {leaving.spillsAt && <p>{hoursWords[lang].spills(leaving.spillsAt)}</p>}
        {leaving.held && <Held lang={lang} leaving={leaving} one={one} />}
        <HiddenFields fields={{ key: queueKey }} />
        <Typed lang={lang} id="queue-count" count={count} error={typedError} />
        <div className="row">
          <Button name="act" value="queue">
            {words.toQueue(n, one)}
          </Button>
          {count > typedAbove && <span className="meta">{room.noCount}</span>}
        </div>
      </form>
    </Section>
  );
}

/** When they leave, in one sentence. */
function leavesText(lang: Lang, leaving: Leaving, one: boolean): string {
  if (leaving.held) return hoursWords[lang].leaves(leaving.when, one);
  return leaving.undoMinutes > 0
    ? answersWords[lang].leaves(leaving.clock, leaving.minutes, one)
    : roomWords[lang].queueNow;
}

/** Why they wait, whom that keeps waiting too long, and the choice to send them anyway. */
function Held({ lang, leaving, one }: { lang: Lang; leaving: Leaving; one: boolean }) {
  const words = hoursWords[lang];
  const { held, promised, undoMinutes, clock, minutes } = leaving;
  return (
    <>
      {held && <p>{words.hours(held.from, held.until)}</p>}
      {promised > 0 && <Note kind="warning" level={3} title={promisedText(lang, promised, one)} />}
      <Checkbox
        id="any-hour"
        name="anyHour"
        value="yes"
        label={words.anyway}
        hint={undoMinutes > 0 ? words.anywayMore(clock, minutes, one) : words.anywayNow(one)}
      />
    </>
  );
}

/** How many were promised an answer before the day the letters leave; `only`: of one letter. */
export const promisedText = (lang: Lang, promised: number, only: boolean): string =>
  only ? hoursWords[lang].promisedOne : hoursWords[lang].promised(formatNumber(lang, promised), promised === 1);

export function OtherWay({ lang, people }: { lang: Lang; people: Drafts["withoutAddress"] }) {
  const room = roomWords[lang];
  const words = answersWords[lang];
  return (
    <Section id="other-way" title={words.otherWay}>
      <p>{words.otherWayMore}</p>
      <Table
        caption={words.otherWay}
        captionHidden
        rows={people}
        rowKey={(row) => row.applicationId}
        columns={[
          {
            key: "who",
            head: room.person,
            rowHead: true,
            cell: (row) => <a href={`/applications/${row.applicationId}`}>{row.fullName}</a>,
          },
          { key: "reach", head: room.reach, cell: (row) => row.phone ?? "" },
          {
            key: "act",
            head: words.act,
            headHidden: true,
            act: true,
            cell: (row) => <a href={`/applications/${row.applicationId}#call`}>{room.callInstead}</a>,
          },
        ]}
      />
    </Section>
  );
}
