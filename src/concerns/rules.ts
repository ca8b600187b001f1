// What may be raised and answered, and who handles it. Pure.
import type { Role } from "../access/actor.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";

export const concernKinds = ["question", "recording", "invitation", "taken", "other"] as const;
export type ConcernKind = (typeof concernKinds)[number];

/** Letters a concern, or an answer to one, may hold. */
export const LONGEST_CONCERN = 4000;
/** Working days until a concern is answered. */
export const answerDays = 5;
/** So many may wait at once from one candidate. */
export const mostOpen = 5;

/** Who works on a job: staff ids. */
export type Team = { readonly owner: string; readonly manager: string | null; readonly members: readonly string[] };
export type Admin = { readonly id: string; readonly role: Role };

/** Everybody of a team, once. */
export const teamOf = ({ owner, manager, members }: Team): string[] => [
  ...new Set([owner, ...(manager === null ? [] : [manager]), ...members]),
];

/** Whether somebody stands outside the team and may handle what is said of it. */
export const standsOutside = ({ id, role }: Admin, team: Team): boolean =>
  role === "admin" && !teamOf(team).includes(id);

/** Who handles a new concern: of those outside, whoever has the fewest that wait; undefined where nobody stands outside. */
export function handlerOf<Person extends Admin>(
  staff: readonly Person[],
  team: Team,
  waiting: ReadonlyMap<string, number>,
): Person | undefined {
  const load = ({ id }: Person) => waiting.get(id) ?? 0;
  return staff
    .filter((one) => standsOutside(one, team))
    .toSorted((a, b) => load(a) - load(b) || (a.id < b.id ? -1 : 1))[0];
}

/** As it is kept: composed letters, one sort of line break, no signs that no text needs, no outer space. */
export const tidyText = (typed: string): string =>
  typed
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (sign) => (sign === "\n" ? sign : ""))
    .toWellFormed()
    .trim();

export type TextRefused = "empty" | "long";
export type RaiseRefused = TextRefused | "kind" | "many" | "nobody";
export type AnswerRefused = TextRefused | "answered";

export const isKind = (kind: unknown): kind is ConcernKind => concernKinds.some((one) => one === kind);

/** Whether a tidied text can stand. */
export function mayStand(text: string): Decision<TextRefused> {
  if (text === "") return refuse("empty");
  return text.length > LONGEST_CONCERN ? refuse("long") : allow;
}

/** How many of each kind: what comes again. Kinds that nobody has raised are left out, the most frequent first. */
export function countKinds(kinds: readonly ConcernKind[]): { kind: ConcernKind; count: number }[] {
  return concernKinds
    .map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Whether somebody must do something about it: it has no answer, or the answer has not arrived. */
export const isWaiting = ({ answer, way }: { answer: string | null; way: string | null }): boolean =>
  answer === null || way === "uncertain" || way === "returned";
