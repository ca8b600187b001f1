// The left side of the answer room: letters by how far they have come, there by shared reason, those of the open group by name.
import type { Drafts, Group } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import type { MarkName } from "../../ui/mark-shapes.tsx";
import { type ReasonGroup, Reasons } from "../../ui/Reasons.tsx";
import type { Words } from "../../ui/text.ts";
import { answersWords } from "../words-answers.ts";
import { equalWords } from "../words-equal.ts";
import { roomWords } from "../words-room.ts";
import { counted, countsOf, openings } from "./counted.ts";
import { isFolded, type Place, type Stage } from "./stages.ts";

type Labels = Readonly<Record<string, string>>;
type GroupsProps = {
  lang: Lang;
  drafts: Drafts;
  stages: readonly Stage[];
  labels: Labels;
  /** Where the letter on the sheet stands in the list. */
  place: Place | null;
  letter: string | null;
  /** When the first of those in the queue leaves, in words. */
  leaves: string | null;
  unequal: UnequalShown;
  bulk?: Words;
};

/** Letters that wait for a difference between people to be mended or signed. */
export type UnequalShown = {
  /** Applications of those letters. */
  waiting: ReadonlySet<string>;
  /** Only these are listed. */
  only: boolean;
};

/** What the group shares, in words. */
export function groupTitle(lang: Lang, group: Group, labels: Labels): string {
  const words = answerWords[lang];
  if (group.kind === "no-reason") return words.group.noReason;
  if (group.kind === "outcome" && group.outcome) return words.outcome[group.outcome];
  const label = labels[group.requirement ?? ""] ?? group.requirement ?? "";
  const shown = label.charAt(0).toLocaleUpperCase(lang) + label.slice(1);
  return group.level === "partly" ? words.group.partly(shown) : words.group.notShown(shown);
}

type Listed = Group["people"][number];

/** Whether it is a difference that keeps the letter here: one that somebody could send. */
export const waits = (
  { applicationId, way, held }: Pick<Listed, "applicationId" | "way" | "held">,
  { waiting }: UnequalShown,
): boolean => (way === "draft" || way === "approved") && !held && waiting.has(applicationId);

function markOf(person: Listed, unequal: UnequalShown): { mark: MarkName; tone?: "due" | "debt" } {
  if (waits(person, unequal) && person.verdict !== "stop") return { mark: "warning", tone: "due" };
  if (person.way !== "draft" || person.held) return { mark: person.way };
  if (person.verdict === "stop") return { mark: "stop", tone: "debt" };
  return person.verdict === "mend" ? { mark: "warning", tone: "due" } : { mark: "draft" };
}

/** What stands after a name: where the letter is, why a draft needs a look, or why an approved one stays. */
function wordOf(lang: Lang, person: Listed, unequal: UnequalShown): string {
  const { way, verdict } = answerWords[lang];
  if (waits(person, unequal) && person.verdict !== "stop") return equalWords[lang].word;
  if (person.held) return answersWords[lang].heldWhy[person.held];
  return (
    person.way === "draft" && person.verdict !== "send" ? verdict[person.verdict] : way[person.way]
  ).toLowerCase();
}

export function Groups({ lang, drafts, stages, labels, place, letter, leaves, unequal, bulk }: GroupsProps) {
  const words = roomWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const address = (id: string) => `/jobs/${drafts.job.slug}/answers?letter=${id}${unequal.only ? onlyUnequal : ""}`;
  const shown = (stage: Stage, group: Group): ReasonGroup => ({
    key: group.key,
    href: address(group.people[0]?.letterId ?? ""),
    title: groupTitle(lang, group, labels),
    count: n(group.people.length),
    ...(stage.name === place?.stage && group.key === place.group
      ? {
          people: group.people.map((person) => ({
            key: person.letterId,
            href: address(person.letterId),
            ...markOf(person, unequal),
            name: person.fullName,
            word: wordOf(lang, person, unequal),
            current: person.letterId === letter,
          })),
        }
      : {}),
  });
  return (
    <>
      <h1>{words.count(n(drafts.total))}</h1>
      <p className="meta">
        {counted(lang, countsOf(drafts))}
        {leaves && (
          <>
            <br />
            {answersWords[lang].queueLeaves(leaves, drafts.gone.queued === 1)}
          </>
        )}
        {drafts.undecided > 0 && (
          <>
            <br />
            <a href={`/jobs/${drafts.job.slug}`}>{words.undecided(n(drafts.undecided))}</a>
          </>
        )}
      </p>
      <WaitingUnequal lang={lang} drafts={drafts} unequal={unequal} />
      <a className="tolist" href="#list">
        {answersWords[lang].toList}
      </a>
      <div className="roomlist" id="list">
        {bulk}
        {stages.map((stage) => (
          <StagePart
            key={stage.name}
            lang={lang}
            stage={stage}
            open={stage.name === place?.stage}
            more={moreOf(lang, stage, drafts)}
          >
            <Reasons groups={stage.groups.map((group) => shown(stage, group))} />
          </StagePart>
        ))}
        <a className="tolist" href="#main">
          {answersWords[lang].toLetter}
        </a>
      </div>
    </>
  );
}

/** How an address of the room says that only these are listed. */
export const onlyUnequal = "&unequal=1";

/** How many letters wait for a difference, and the way to list only these, or all again. */
function WaitingUnequal({ lang, drafts, unequal }: Pick<GroupsProps, "lang" | "drafts" | "unequal">) {
  const words = equalWords[lang];
  const n = drafts.groups.flatMap((group) => group.people).filter((person) => waits(person, unequal)).length;
  const room = `/jobs/${drafts.job.slug}/answers`;
  if (n === 0) return null;
  return (
    <p className="meta">
      {unequal.only ? (
        <>
          {words.only(formatNumber(lang, n), n === 1)} <a href={room}>{words.showAll}</a>
        </>
      ) : (
        <a href={`${room}?${onlyUnequal.slice(1)}`}>{words.toThem(formatNumber(lang, n), n === 1)}</a>
      )}
    </p>
  );
}

/** What there is to say of a whole stage besides its number. */
function moreOf(lang: Lang, stage: Stage, drafts: Drafts): string {
  const words = answersWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const { alreadyAnswered: called, withdrawn } = drafts;
  if (stage.name === "approved") return openings(lang, drafts);
  if (stage.name !== "held") return "";
  return [
    ...(called > 0 ? [words.heldAnswered(n(called), called === 1)] : []),
    ...(withdrawn > 0 ? [words.heldWithdrawn(n(withdrawn), withdrawn === 1)] : []),
  ].join(" ");
}

/** One word for each stage: those of the mail's way are the same on every page. */
function stageTitle(lang: Lang, name: Stage["name"]): string {
  const { stage } = answersWords[lang];
  if (name === "needs" || name === "ready" || name === "approved" || name === "held") return stage[name];
  return answerWords[lang].way[name];
}

type PartProps = { lang: Lang; stage: Stage; open: boolean; more: string; children: Words };

/** One stage under its heading. */
function StagePart({ lang, stage, open, more, children }: PartProps) {
  const head = (
    <>
      {stageTitle(lang, stage.name)} <span className="c">{formatNumber(lang, stage.count)}</span>
    </>
  );
  const said = more && <p className="meta">{more}</p>;
  if (isFolded(stage.name))
    return (
      <details className="stage" open={open}>
        <summary>
          <h2>{head}</h2>
        </summary>
        {said}
        {children}
      </details>
    );
  return (
    <section className="stage">
      <h2>{head}</h2>
      {said}
      {children}
    </section>
  );
}
