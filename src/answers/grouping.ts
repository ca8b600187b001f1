// Letters that give the same reason are read together. Pure.
import type { Outcome, Verdict, Way } from "./kinds.ts";

/** One letter in the list of the answer room. */
export type ListedLetter = {
  letterId: string;
  applicationId: string;
  fullName: string;
  way: Way;
  verdict: Verdict;
  edited: boolean;
  internal: boolean;
  outcome: Outcome | null;
  reasonKey: string | null;
  reasonLevel: "partly" | "not-shown" | null;
  /** A draft or approved, but it does not leave: the person has had the answer by telephone, or has withdrawn. */
  held?: "answered" | "withdrawn";
};

export type Group = {
  /** Stable name of the group, fit for an address: `accounting.not-shown`, `luxury`, `no-reason`. */
  key: string;
  /** A shared reason, an outcome that needs none, or letters that still lack their reason. */
  kind: "reason" | "outcome" | "no-reason";
  requirement: string | null;
  level: "partly" | "not-shown" | null;
  outcome: Outcome | null;
  people: ListedLetter[];
  approved: number;
  ready: number;
  look: number;
};

/** The group a letter belongs to, by its outcome and by the first reason it gives. */
export function groupKey(letter: Pick<ListedLetter, "outcome" | "reasonKey" | "reasonLevel">): string {
  if (letter.outcome && letter.outcome !== "declined") return letter.outcome;
  return letter.reasonKey ? `${letter.reasonKey}.${letter.reasonLevel ?? "not-shown"}` : "no-reason";
}

const kindOf = (key: string, letter: ListedLetter): Group["kind"] =>
  key === "no-reason" ? "no-reason" : letter.outcome && letter.outcome !== "declined" ? "outcome" : "reason";

/** Lower stands first: what needs a person's eye, then the rest, then what is approved, gone or not to leave. */
const rank = (letter: ListedLetter): number =>
  letter.way === "draft" && !letter.held
    ? letter.verdict === "stop"
      ? 0
      : letter.verdict === "mend"
        ? 1
        : 2
    : letter.way === "approved"
      ? 3
      : 4;

/**
 * Groups letters by shared reason, largest group first, letters without a reason last. Within a group what needs a look
 * stands first, then by name with the given comparison.
 */
export function groupLetters(letters: readonly ListedLetter[], compare: (a: string, b: string) => number): Group[] {
  const groups = [...Map.groupBy(letters, groupKey)].map(([key, people]) => groupOf(key, people, compare));
  const last = (group: Group) => (group.kind === "no-reason" ? 1 : 0);
  return groups.sort((a, b) => last(a) - last(b) || b.people.length - a.people.length || (a.key < b.key ? -1 : 1));
}

function groupOf(key: string, people: ListedLetter[], compare: (a: string, b: string) => number): Group {
  const first = people[0] as ListedLetter;
  const kind = kindOf(key, first);
  const drafts = people.filter((letter) => letter.way === "draft" && !letter.held);
  return {
    key,
    kind,
    requirement: kind === "reason" ? first.reasonKey : null,
    level: kind === "reason" ? (first.reasonLevel ?? "not-shown") : null,
    outcome: kind === "outcome" ? first.outcome : null,
    people: [...people].sort(
      (a, b) => rank(a) - rank(b) || compare(a.fullName, b.fullName) || (a.letterId < b.letterId ? -1 : 1),
    ),
    approved: people.filter((letter) => letter.way === "approved").length,
    ready: drafts.filter((letter) => letter.verdict === "send").length,
    look: drafts.filter((letter) => letter.verdict !== "send").length,
  };
}

/** Who comes before and after a letter when all groups are read in order. */
export function neighbours(
  groups: readonly Group[],
  letterId: string,
): { prev: string | null; next: string | null; group: Group | null; position: number } {
  const all = groups.flatMap((group) => group.people.map((letter) => letter.letterId));
  const at = all.indexOf(letterId);
  const group = groups.find((one) => one.people.some((letter) => letter.letterId === letterId)) ?? null;
  const position = group ? group.people.findIndex((letter) => letter.letterId === letterId) + 1 : 0;
  return { prev: at > 0 ? (all[at - 1] ?? null) : null, next: at >= 0 ? (all[at + 1] ?? null) : null, group, position };
}
