// The left side of the answer room: letters by shared reason, those of the open group by name.
import type { Drafts, Group } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import type { MarkName } from "../../ui/mark-shapes.tsx";
import { Reasons } from "../../ui/Reasons.tsx";
import { roomWords } from "../words-room.ts";

type Labels = Readonly<Record<string, string>>;
type GroupsProps = { lang: Lang; drafts: Drafts; labels: Labels; open: string | null; letter: string | null };

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

export function Groups({ lang, drafts, labels, open, letter }: GroupsProps) {
  const words = roomWords[lang];
  const ways = answerWords[lang].way;
  const n = (value: number) => formatNumber(lang, value);
  const address = (id: string) => `/jobs/${drafts.job.slug}/answers?letter=${id}`;
  return (
    <>
      <h1>{words.count(n(drafts.total))}</h1>
      <p className="meta">
        {words.summary(n(drafts.approved), n(drafts.ready), n(drafts.look))}
        {drafts.undecided > 0 && (
          <>
            <br />
            {words.undecided(n(drafts.undecided))}
          </>
        )}
      </p>
      <Reasons
        groups={drafts.groups.map((group) => ({
          key: group.key,
          href: address(group.people[0]?.letterId ?? ""),
          title: groupTitle(lang, group, labels),
          count: n(group.people.length),
          meta: words.groupMeta(n(group.approved), n(group.ready), n(group.look)),
          ...(group.key === open
            ? {
                people: group.people.map((person) => ({
                  key: person.letterId,
                  href: address(person.letterId),
                  ...markOf(person),
                  name: person.fullName,
                  word: ways[person.way].toLowerCase(),
                  current: person.letterId === letter,
                })),
              }
            : {}),
        }))}
      />
    </>
  );
}
