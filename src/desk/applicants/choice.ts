// What the applicants' page shows, as its address says it: filters, place in the list, the person at the side. Pure.
import {
  type ApplicationState,
  type Level,
  levels,
  type Stage,
  stages,
  states,
} from "../../applications/application.ts";
import { isUuid } from "../../jobs/rules.ts";
import { type Lang, langs } from "../../platform/i18n/languages.ts";
import { readColumns } from "./columns.ts";

export const tabs = ["levels", "application", "conversation"] as const;
export type Tab = (typeof tabs)[number];

/** Only applicants who stand at this level of this requirement. */
export type Need = { key: string; level: Level };

/** Whose applications: those in one state, or everybody's. */
export type Shown = ApplicationState | "all";

export const promisedWhen = ["late", "week"] as const;
export type Promised = (typeof promisedWhen)[number];

/** Other than the order in which people applied. Never by merit. */
export const sorts = ["newest", "name", "due"] as const;
export type Sort = (typeof sorts)[number];

export type Choice = {
  /** Left out: those who wait, or everybody where nobody does. */
  state?: Shown | undefined;
  stage?: Stage | undefined;
  internal?: boolean | undefined;
  search?: string | undefined;
  need?: Need | undefined;
  /** Only those with nothing assessed that a letter could give as its reason. */
  gapless?: true | undefined;
  language?: Lang | undefined;
  /** Only those to whom word is overdue, or due within a week. */
  promise?: Promised | undefined;
  /** The staff id of whoever owns the promise. */
  owner?: string | undefined;
  sort?: Sort | undefined;
  /** Left out: all of them. */
  columns?: readonly string[] | undefined;
  /** Where the page begins: the cursor of the list. */
  after?: string | undefined;
  per: number;
  /** The application shown at the side. */
  open?: string | undefined;
  tab: Tab;
  /** The requirement that the digits set. */
  at?: string | undefined;
  /** Chosen when the page is loaded: its rows, or all that match. */
  pick?: "page" | "all" | undefined;
  /** The key of those who are ticked, on this page or on others. */
  ticks?: string | undefined;
};

export const USUAL = 50;
export const MOST = 5000;

/** What somebody searches for, as far as it can occur in a text: without signs that control a terminal, at most 100 characters. */
export const searchText = (typed: string | null): string =>
  (typed ?? "")
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, 100);

const among = <T extends string>(list: readonly T[], value: string | null): T | undefined =>
  list.find((one) => one === value);

/** The choice an address or a form names. Whatever is unknown is left out. */
export function readChoice(query: URLSearchParams): Choice {
  const per = Number(query.get("per") ?? USUAL);
  const internal = query.get("internal");
  const key = query.get("need");
  const owner = query.get("owner")?.toLowerCase() ?? "";
  const level = among(levels, query.get("level"));
  return {
    state: among(["all", ...states] as const, query.get("state")),
    stage: among(stages, query.get("stage")),
    internal: internal === "yes" ? true : internal === "no" ? false : undefined,
    search: searchText(query.get("q")) || undefined,
    need: key && level ? { key, level } : undefined,
    gapless: query.get("gap") === "none" ? true : undefined,
    language: among(langs, query.get("language")),
    promise: among(promisedWhen, query.get("promise")),
    owner: isUuid(owner) ? owner : undefined,
    sort: among(sorts, query.get("sort")),
    columns: readColumns(query),
    after: query.get("after") ?? undefined,
    per: Number.isInteger(per) && per > 0 ? Math.min(per, MOST) : USUAL,
    open: query.get("a") ?? undefined,
    tab: among(tabs, query.get("tab")) ?? "levels",
    at: query.get("at") ?? undefined,
    pick: among(["page", "all"] as const, query.get("pick")),
    ticks: /^[0-9a-f]{32}$/.exec(query.get("ticks") ?? "")?.[0],
  };
}

/** The same choice as names and values of a form or an address; what is usual is left out. */
export function choiceFields(choice: Choice): Record<string, string> {
  const { state, stage, internal, search, need, gapless, language, promise, owner, per, open, tab, ...rest } = choice;
  const all = {
    state,
    stage,
    internal: internal === undefined ? undefined : internal ? "yes" : "no",
    q: search,
    need: need?.key,
    level: need?.level,
    gap: gapless ? "none" : undefined,
    language,
    promise,
    owner,
    sort: rest.sort,
    cols: rest.columns?.join(","),
    after: rest.after,
    per: per === USUAL ? undefined : String(per),
    a: open,
    tab: tab === "levels" ? undefined : tab,
    at: rest.at,
    pick: rest.pick,
    ticks: rest.ticks,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The address of a list with this choice, changed in some of its parts. */
export function addressOf(base: string, choice: Choice, change: Partial<Choice> = {}): string {
  const query = new URLSearchParams(choiceFields({ ...choice, ...change })).toString();
  return query === "" ? base : `${base}?${query}`;
}

/** The same with its tab, usual or not, for a way that the form of the table takes: without one it stays at the tab that is shown. */
export const tabAddress = (base: string, choice: Choice): string =>
  `${base}?${new URLSearchParams({ ...choiceFields(choice), tab: choice.tab })}`;

/** Another filter: the list begins anew, with nobody chosen. */
export const filtered = (choice: Choice, change: Partial<Choice>): Choice => ({
  ...choice,
  ...change,
  after: undefined,
  pick: undefined,
  ticks: undefined,
  open: undefined,
  at: undefined,
  tab: "levels",
});

/** The state that is shown: the one chosen, or what is usual for a job in which so many wait. */
export const shownState = ({ state }: Choice, waiting: number): Shown => state ?? (waiting > 0 ? "open" : "all");

type WithLevels = { levels: readonly Level[] };

/** A declining letter gives its reason from an assessed gap: someone without one would get none. */
export const hasGap = ({ levels: own }: WithLevels): boolean =>
  own.some((level) => level === "partly" || level === "not-shown");

/** The ids that a form carries in one field. */
export const idsOf = (text: FormDataEntryValue | null): string[] =>
  typeof text === "string" ? text.split(",").filter(Boolean) : [];

/** Whether anything but the state narrows the list. */
export const isFiltered = ({ stage, internal, search, need, gapless, language, promise, owner }: Choice): boolean =>
  [stage, internal, search, need, gapless, language, promise, owner].some((part) => part !== undefined);

/** Everybody: the change that takes every filter off. */
export const noFilter = {
  state: "all",
  stage: undefined,
  internal: undefined,
  search: undefined,
  need: undefined,
  gapless: undefined,
  language: undefined,
  promise: undefined,
  owner: undefined,
} satisfies Partial<Choice>;

/**
 * Of all that match, who is meant: all, less those shown on the page whose box was taken away again. Without a script the page
 * still says "all" then. `shown` is what the reader had on the screen, not what the list holds by now.
 */
export function allBut(asked: {
  all: readonly string[];
  shown: readonly string[];
  ticked: readonly string[];
}): string[] {
  const ticked = new Set(asked.ticked);
  const away = new Set(asked.shown.filter((id) => !ticked.has(id)));
  return asked.all.filter((id) => !away.has(id));
}
