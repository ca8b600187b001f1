// The left side of the answer room: letters by how far they have come, there by shared reason, those of the open group by name.
import type { Drafts, Group } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import type { MarkName } from "../../ui/mark-shapes.tsx";
import { type ReasonGroup, Reasons } from "../../ui/Reasons.tsx";
import type { Words } from "../../ui/text.ts";
import { answersWords } from "../words-answers.ts";
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
  bulk?: Words;
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

function markOf(person: Group["people"][number]): { mark: MarkName; tone?: "due" | "debt" } {
  if (person.way !== "draft" || person.held) return { mark: person.way };
  if (person.verdict === "stop") return { mark: "stop", tone: "debt" };
  return person.verdict === "mend" ? { mark: "warning", tone: "due" } : { mark: "draft" };
}

/** What stands after a name: where the letter is, why a draft needs a look, or why an approved one stays. */
function wordOf(lang: Lang, person: Group["people"][number]): string {
  const { way, verdict } = answerWords[lang];
  if (person.held) return answersWords[lang].heldWhy[person.held];
  return (
    person.way === "draft" && person.verdict !== "send" ? verdict[person.verdict] : way[person.way]
  ).toLowerCase();
}

export function Groups({ lang, drafts, stages, labels, place, letter, leaves, bulk }: GroupsProps) {
  const words = roomWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const address = (id: string) => `/jobs/${drafts.job.slug}/answers?letter=${id}`;
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
            ...markOf(person),
            name: person.fullName,
            word: wordOf(lang, person),
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
