// The left side of the answer room: letters by shared reason, those of the open group by name.
import type { Drafts, Group } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import type { MarkName } from "../../ui/mark-shapes.tsx";
import { Reasons } from "../../ui/Reasons.tsx";
import type { Words } from "../../ui/text.ts";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";

type Labels = Readonly<Record<string, string>>;
type GroupsProps = {
  lang: Lang;
  drafts: Drafts;
  labels: Labels;
  open: string | null;
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

type Counts = { approved: number; ready: number; look: number; away: number };

/** Counts in words, those that are nothing left out. */
function counted(lang: Lang, counts: Counts): string {
  const words = answersWords[lang];
  const part = (count: number, say: (n: string, one: boolean) => string) =>
    count > 0 ? [say(formatNumber(lang, count), count === 1)] : [];
  return [
    ...part(counts.look, words.lookN),
    ...part(counts.ready, words.readyN),
    ...part(counts.approved, words.approvedN),
    ...part(counts.away, words.awayN),
  ].join(", ");
}

/** What stands after a name: where the letter is, or why a draft needs a look. */
function wordOf(lang: Lang, person: Group["people"][number]): string {
  const { way, verdict } = answerWords[lang];
  return (
    person.way === "draft" && person.verdict !== "send" ? verdict[person.verdict] : way[person.way]
  ).toLowerCase();
}

export function Groups({ lang, drafts, labels, open, letter, bulk }: GroupsProps) {
  const words = roomWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const address = (id: string) => `/jobs/${drafts.job.slug}/answers?letter=${id}`;
  return (
    <>
      <h1>{words.count(n(drafts.total))}</h1>
      <p className="meta">
        {counted(lang, drafts)}
        {drafts.undecided > 0 && (
          <>
            <br />
            <a href={`/jobs/${drafts.job.slug}`}>{words.undecided(n(drafts.undecided))}</a>
          </>
        )}
      </p>
      {bulk}
      <Reasons
        groups={drafts.groups.map((group) => ({
          key: group.key,
          href: address((group.people.find((one) => one.way === "draft") ?? group.people[0])?.letterId ?? ""),
          title: groupTitle(lang, group, labels),
          count: n(group.people.length),
          meta: counted(lang, { ...group, away: group.people.length - group.approved - group.ready - group.look }),
          ...(group.key === open
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
        }))}
      />
    </>
  );
}
