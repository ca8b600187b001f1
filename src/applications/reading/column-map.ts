// What a recruiter decided about columns, in the shapes a map may come in.

import { FIELDS, type Field, plainHeader } from "./header-words.ts";

export type ColumnMeaning = Field | `requirement:${string}` | `evidence:${string}` | null;

/** What a recruiter decided: by header, or one entry a column in the order of the file. Headers left out are proposed. */
export type ColumnMap = Record<string, string | null> | readonly { header: string; as: string | null }[];

export const isField = (word: string): word is Field => (FIELDS as readonly string[]).includes(word);

/** A meaning as a map may name it, or undefined when there is none of that name. */
function meaningNamed(word: string | null, requirementKeys?: readonly string[]): ColumnMeaning | undefined {
  if (word === null || word === "" || word === "null") return null;
  if (isField(word)) return word;
  const found = /^(requirement|evidence):(.+)$/.exec(word);
  if (found === null || (requirementKeys !== undefined && !requirementKeys.includes(found[2] ?? ""))) return undefined;
  return word as `requirement:${string}` | `evidence:${string}`;
}

/**
 * A map from parsed JSON: an object of headers and meanings, the `columns` list of an earlier import, or an object that
 * holds such a list. Refuses anything else and says why.
 */
export function columnMapFrom(json: unknown): { ok: true; map: ColumnMap } | { ok: false; why: string } {
  const inner = typeof json === "object" && json !== null && "columns" in json ? json.columns : json;
  const isWord = (word: unknown) => word === null || typeof word === "string";
  if (Array.isArray(inner)) {
    const bad = inner.findIndex((one) => typeof one?.header !== "string" || !isWord(one.as ?? null));
    if (bad !== -1) return { ok: false, why: `map: entry ${bad + 1} needs a "header" and an "as"` };
    return { ok: true, map: inner.map(({ header, as }) => ({ header, as: as ?? null })) };
  }
  if (typeof inner !== "object" || inner === null)
    return { ok: false, why: "map: not an object of headers and meanings" };
  const bad = Object.entries(inner).find(([, as]) => !isWord(as));
  return bad === undefined
    ? { ok: true, map: inner as Record<string, string | null> }
    : { ok: false, why: `map: "${bad[0]}" needs a meaning or null` };
}

type Question = {
  headers: readonly string[];
  typed: readonly string[];
  map?: ColumnMap | undefined;
  requirementKeys?: readonly string[] | undefined;
};

/** What the map says of each column: undefined where it says nothing. Words that mean nothing go to `unknown`. */
export function chosen(
  { map, headers, typed, requirementKeys }: Question,
  unknown: string[],
): (ColumnMeaning | undefined)[] {
  if (map === undefined) return headers.map(() => undefined);
  const used = new Set<number>();
  const wordFor = (header: string, given: string): string | null | undefined => {
    if (Array.isArray(map)) {
      const entries = map as readonly { header: string; as: string | null }[];
      const found = entries.findIndex(
        (entry, at) => !used.has(at) && (entry.header === header || entry.header.trim() === given.trim()),
      );
      if (found !== -1) used.add(found);
      return entries[found]?.as;
    }
    const named = map as Record<string, string | null>;
    const name = [header, given, given.trim()].find((one) => Object.hasOwn(named, one));
    return name === undefined ? undefined : named[name];
  };
  return headers.map((header, at) => {
    const word = wordFor(header, typed[at] ?? "");
    if (word === undefined) return undefined;
    const meaning = meaningNamed(word, requirementKeys);
    if (meaning === undefined) unknown.push(String(word));
    return meaning;
  });
}

/** The same for every file with the same headers, in any order or spelling of case: the key a map is remembered under. */
export function headersKey(headers: readonly string[]): string {
  return headers.map(plainHeader).sort().join("|");
}
