// The list of the answer room: letters by how far they have come, and within each by the reason they share. Pure.
import type { Group } from "../../answers/answers.server.ts";

export const stages = ["needs", "ready", "approved", "held", "sent"] as const;
/** `needs`: a person must look. `held`: approved, but the person has had the answer or has withdrawn. `sent`: queued, or gone. */
export type StageName = (typeof stages)[number];
export type Stage = { name: StageName; count: number; groups: Group[] };

type Listed = Group["people"][number];

/** How far one letter has come. */
export function stageOf(letter: Pick<Listed, "way" | "verdict" | "held">): StageName {
  if (letter.way === "draft") return letter.verdict === "send" ? "ready" : "needs";
  if (letter.way === "approved") return letter.held ? "held" : "approved";
  return "sent";
}

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
