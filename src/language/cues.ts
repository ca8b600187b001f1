// A small pattern language for phrase lists, so that word lists stay readable as data.
//
//   `gå* … videre`   a star is the rest of a word, … is up to six words in between
//   `(ikke|aldri) `  groups as in a regular expression; a space in the pattern is one or more spaces in the text
//
// Patterns are matched against flattened text (see `flatten`): lower case, every mark turned into a space.

/** A compiled phrase list. `find` gives the place of the first hit in flattened text. */
export type Cue = {
  test(flat: string): boolean;
  find(flat: string): { start: number; end: number } | null;
};

function source(phrase: string): string {
  return phrase
    .replaceAll(" … ", "\u0001")
    .replaceAll(" ", " +")
    .replaceAll("*", "[^ ]*")
    .replaceAll("\u0001", " +(?:[^ ]+ +){0,6}?");
}

type Opening = { parts: string[]; rest: string };

/** The alternatives of the group a phrase begins with, and what follows the group; null when it begins with a word. */
function openingOf(phrase: string): Opening | null {
  if (!phrase.startsWith("(")) return null;
  let depth = 0;
  let from = 1;
  const parts: string[] = [];
  let at = 0;
  for (; at < phrase.length; at++) {
    const sign = phrase.charAt(at);
    if (sign === "(") depth++;
    if (sign === ")" && --depth === 0) break;
    if (sign === "|" && depth === 1) {
      parts.push(phrase.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(phrase.slice(from, at));
  return { parts, rest: phrase.slice(at + 1) };
}

// The first one or two letters a phrase may begin with; null when they cannot be told (a character class, say).
function heads(phrase: string): string[] | null {
  const opening = openingOf(phrase);
  if (opening === null) {
    if (!/^[\p{L}\p{N}]/u.test(phrase)) return null;
    const two = phrase.length === 1 ? `${phrase} ` : phrase.slice(0, 2);
    return [/[\p{L}\p{N} ]/u.test(two.charAt(1)) && phrase.charAt(2) !== "?" ? two : two.charAt(0)];
  }
  const { parts, rest } = opening;
  const some = parts.filter((part) => part.trim() !== "").map(whole);
  const tails = some.length < parts.length || rest.startsWith("?") ? [rest.replace(/^\??/, "").trimStart()] : [];
  const found = [...some, ...tails].map(heads);
  return found.every((one) => one !== null) ? found.flat() : null;
}

const whole = (part: string): string => (part.length === 1 ? `${part}*` : part);

// Only those alternatives of the opening group that may begin so: a long group is not compiled anew for every beginning it has.
function narrowed(phrase: string, head: string): string {
  const opening = openingOf(phrase);
  if (opening === null || head === "" || opening.rest.startsWith("?")) return phrase;
  if (opening.parts.some((part) => part.trim() === "")) return phrase;
  const some = opening.parts.filter((part) => heads(whole(part))?.includes(head) ?? true);
  return some.length === 0 || some.length === opening.parts.length ? phrase : `(${some.join("|")})${opening.rest}`;
}

type Entry = { id: number; pattern: RegExp };

// The first two letters as one number: a word is looked up without cutting it out of the text.
const headOf = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
const headOfOne = (text: string, at: number): number => text.charCodeAt(at);
const anyHead = -1;
const keyOf = (head: string): number =>
  head === "" ? anyHead : head.length === 1 ? headOfOne(head, 0) : headOf(head, 0);

function tableOf(lists: readonly (readonly string[])[]): Map<number, Entry[]> {
  const table = new Map<number, Entry[]>();
  lists.forEach((list, id) => {
    const byHead = new Map<string, string[]>();
    for (const phrase of list) {
      for (const head of new Set(heads(phrase) ?? [""])) byHead.set(head, [...(byHead.get(head) ?? []), phrase]);
    }
    for (const [head, some] of byHead) {
      const narrow = some.map((phrase) => source(narrowed(phrase, head)));
      const pattern = new RegExp(`(?:${narrow.join("|")})(?= )`, "y");
      table.set(keyOf(head), [...(table.get(keyOf(head)) ?? []), { id, pattern }]);
    }
  });
  return table;
}

type Hit = { start: number; end: number };

function scan(flat: string, table: Map<number, Entry[]>, size: number): (Hit | undefined)[] {
  const hits = new Array<Hit | undefined>(size);
  const always = table.get(anyHead);
  for (let at = flat.indexOf(" "); at >= 0 && at < flat.length - 1; at = flat.indexOf(" ", at + 1)) {
    const start = at + 1;
    if (flat.charCodeAt(start) === 32) continue;
    for (const entries of [table.get(headOf(flat, start)), table.get(headOfOne(flat, start)), always]) {
      if (entries === undefined) continue;
      for (const { id, pattern } of entries) {
        if (hits[id] !== undefined) continue;
        pattern.lastIndex = start;
        if (pattern.test(flat)) hits[id] = { start, end: pattern.lastIndex };
      }
    }
  }
  return hits;
}

/** Letters of one job share many sentences word for word: their answers are kept from one letter to the next. */
const keptTexts = 1500;

/**
 * Compiles named phrase lists that are asked about the same texts: a text is walked once for all of them, and the
 * answer is kept for the next question about the same text. An empty list never matches.
 */
export function cueSet<Name extends string>(lists: Record<Name, readonly string[]>): Record<Name, Cue> {
  const names = Object.keys(lists) as Name[];
  let table: Map<number, Entry[]> | null = null;
  const kept = new Map<string, (Hit | undefined)[]>();
  const hitsOf = (flat: string) => {
    const known = kept.get(flat);
    if (known !== undefined) return known;
    table ??= tableOf(names.map((name) => lists[name]));
    if (kept.size >= keptTexts) kept.clear();
    const hits = scan(flat, table, names.length);
    kept.set(flat, hits);
    return hits;
  };
  const cues = names.map((name, id): [Name, Cue] => [
    name,
    { test: (flat) => hitsOf(flat)[id] !== undefined, find: (flat) => hitsOf(flat)[id] ?? null },
  ]);
  return Object.fromEntries(cues) as Record<Name, Cue>;
}

/**
 * Lower-cases and turns every mark into a space, keeping the length, so that places can be read off the original.
 * Apostrophes and hyphens inside words stay.
 */
export function flatten(text: string): string {
  let low = text.toLowerCase();
  if (low.length !== text.length) {
    low = "";
    for (const unit of text) {
      const small = unit.toLowerCase();
      low += small.length === unit.length ? small : unit;
    }
  }
  return low
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}\p{M}'%+-]/gu, (mark) => " ".repeat(mark.length))
    .replace(/(?<=^|\s)['-]|['-](?=\s|$)/g, " ");
}
