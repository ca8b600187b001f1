// Views that are kept: what of a choice they hold, and what may be a name. Pure.
import { allow, type Decision, refuse } from "../../platform/decision.ts";
import { type Choice, choiceFields, readChoice } from "./choice.ts";

export type SavedView = {
  id: string;
  name: string;
  /** As the address of the table says it. */
  query: string;
  shared: boolean;
  /** The reader's own. */
  own: boolean;
  mayRemove: boolean;
  by: string;
};

export const LONGEST_NAME = 60;
/** So many a person keeps for one job. */
export const MOST_VIEWS = 30;

export type ViewRefused = "no-name" | "long-name" | "many" | "long";

/**
 * What a view keeps of a choice: filters, state, order, columns and how many a page; not the place in the list, nor who is open or ticked,
 * nor words that were searched for: they may be somebody's name, which is to go when the person is erased.
 */
export const kept = (choice: Choice): string =>
  new URLSearchParams(
    choiceFields({
      ...choice,
      search: undefined,
      after: undefined,
      open: undefined,
      at: undefined,
      pick: undefined,
      ticks: undefined,
      tab: "levels",
    }),
  ).toString();

/** The same of an address or a form field: whatever a view does not keep is left out. */
export const keptOf = (query: string): string => kept(readChoice(new URLSearchParams(query)));

export const nameOf = (typed: string): string =>
  typed
    .normalize("NFC")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** Whether somebody may keep a view under a name. `others`: how many views of other names this person has for the job. */
export function mayKeep(name: string, query: string, others: number): Decision<ViewRefused> {
  if (name === "") return refuse("no-name");
  if (name.length > LONGEST_NAME) return refuse("long-name");
  if (query.length > 2000) return refuse("long");
  return others < MOST_VIEWS ? allow : refuse("many");
}
