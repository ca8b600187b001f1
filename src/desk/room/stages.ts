// The list of the answer room: letters by how far they have come, and within each by the reason they share. Pure.
import type { Group } from "../../answers/answers.server.ts";
import type { GoneWay } from "../../answers/kinds.ts";

export const stages = [
  "needs",
  "ready",
  "approved",
  "held",
  "uncertain",
  "bounced",
  "queued",
  "handed-over",
  "accepted",
] as const satisfies readonly ("needs" | "ready" | "approved" | "held" | GoneWay)[];
/**
 * `needs`: a person must look. `held`: a draft or approved, but the person has had the answer or has withdrawn.
 * The others are how far a letter has come; those in doubt and those that came back need somebody too.
 */
export type StageName = (typeof stages)[number];
export type Stage = { name: StageName; count: number; groups: Group[] };

type Listed = Group["people"][number];

/** How far one letter has come. */
export function stageOf(letter: Pick<Listed, "way" | "verdict" | "held">): StageName {
  if (letter.way !== "draft" && letter.way !== "approved") return letter.way;
  if (letter.held) return "held";
  if (letter.way === "approved") return "approved";
  return letter.verdict === "send" ? "ready" : "needs";
}

/** Nothing to do there: folded away, unless the letter on the sheet is among them. */
export const isFolded = (stage: StageName): boolean =>
  stage === "queued" || stage === "handed-over" || stage === "accepted";

/** Stages in their order, those without letters left out. Every letter is in exactly one, in the order it had. */
export function stagesOf(groups: readonly Group[]): Stage[] {
  return stages.flatMap((name): Stage[] => {
    const own = groups.flatMap((group): Group[] => {
      const people = group.people.filter((letter) => stageOf(letter) === name);
      return people.length > 0 ? [{ ...group, people }] : [];
    });
    const count = own.reduce((sum, group) => sum + group.people.length, 0);
    return count > 0 ? [{ name, count, groups: own }] : [];
  });
}

export type Place = { stage: StageName; group: string; position: number; size: number };

/** Where a letter stands: its stage, its group there, and its number among those. */
export function placeOf(all: readonly Stage[], letterId: string): Place | null {
  for (const stage of all)
    for (const group of stage.groups) {
      const at = group.people.findIndex((one) => one.letterId === letterId);
      if (at >= 0) return { stage: stage.name, group: group.key, position: at + 1, size: group.people.length };
    }
  return null;
}
