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
import { counted } from "./counted.ts";
import type { Place, Stage } from "./stages.ts";

type Labels = Readonly<Record<string, string>>;
type GroupsProps = {
  lang: Lang;
  drafts: Drafts;
  stages: readonly Stage[];
  labels: Labels;
  /** Where the letter on the sheet stands in the list. */
  place: Place | null;
  letter: string | null;
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
  if (person.way !== "draft") return { mark: person.way };
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

/** How many of a group's letters are on which way; nothing where the stage says it already. */
function waysOf(lang: Lang, stage: Stage, group: Group): string | undefined {
  if (stage.name !== "sent") return undefined;
  const { way } = answerWords[lang];
  return [...Map.groupBy(group.people, (one) => one.way)]
    .map(([key, people]) => `${formatNumber(lang, people.length)} ${way[key].toLowerCase()}`)
    .join(", ");
}

/** All figures of the job's letters; they add up to the number in the heading. */
export const countsOf = (drafts: Drafts) => ({
  look: drafts.look,
  ready: drafts.ready,
  approved: drafts.approved,
  held: drafts.alreadyAnswered + drafts.withdrawn,
  away: drafts.away,
});

export function Groups({ lang, drafts, stages, labels, place, letter, bulk }: GroupsProps) {
  const words = roomWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const address = (id: string) => `/jobs/${drafts.job.slug}/answers?letter=${id}`;
  const shown = (stage: Stage, group: Group): ReasonGroup => ({
    key: group.key,
    href: address(group.people[0]?.letterId ?? ""),
    title: groupTitle(lang, group, labels),
    count: n(group.people.length),
    meta: waysOf(lang, stage, group),
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
          <StagePart key={stage.name} lang={lang} stage={stage} drafts={drafts} open={stage.name === place?.stage}>
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

type PartProps = { lang: Lang; stage: Stage; drafts: Drafts; open: boolean; children: Words };

/** One stage under its heading. What is sent is folded away, unless the letter on the sheet is there. */
function StagePart({ lang, stage, drafts, open, children }: PartProps) {
  const words = answersWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const head = (
    <>
      {words.stage[stage.name]} <span className="c">{n(stage.count)}</span>
    </>
  );
  if (stage.name === "sent")
    return (
      <details className="stage" open={open}>
        <summary>
          <h2>{head}</h2>
        </summary>
        {children}
      </details>
    );
  const { alreadyAnswered: called, withdrawn } = drafts;
  return (
    <section className="stage">
      <h2>{head}</h2>
      {stage.name === "held" && (
        <p className="meta">
          {[
            ...(called > 0 ? [words.heldAnswered(n(called), called === 1)] : []),
            ...(withdrawn > 0 ? [words.heldWithdrawn(n(withdrawn), withdrawn === 1)] : []),
          ].join(" ")}
        </p>
      )}
      {children}
    </section>
  );
}
