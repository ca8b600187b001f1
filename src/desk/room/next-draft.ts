// Which letter comes after this one for somebody who reads and approves. Pure.
import type { Group } from "../../answers/answers.server.ts";

type Listed = { people: readonly Pick<Group["people"][number], "letterId" | "way" | "held">[] };

/** The next draft that somebody waits for, in the order of the groups, from the beginning again after the last; null when there is none besides this one. */
export function nextDraft(groups: readonly Listed[], letterId: string | null): string | null {
  const all = groups.flatMap((group) => group.people);
  const at = all.findIndex((one) => one.letterId === letterId);
  const inTurn = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
  return inTurn.find((one) => one.way === "draft" && !one.held)?.letterId ?? null;
}
