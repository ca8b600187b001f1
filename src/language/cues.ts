// A small pattern language for phrase lists, so that word lists stay readable as data.
//
//   `gå* … videre`   a star is the rest of a word, … is up to six words in between
//   `(ikke|aldri) `  groups as in a regular expression; a space in the pattern is one or more spaces in the text
//
// Patterns are matched against flattened text (see `flatten`): lower case, every mark turned into a space.

/** A compiled phrase list. `find` gives the place of the first hit in flattened text; `hits` each place a hit begins, in order. */
export type Cue = {
  test(flat: string): boolean;
  find(flat: string): { start: number; end: number } | null;
  hits(flat: string): Iterable<{ start: number; end: number }>;
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

/** How much of its beginning a phrase is looked up by: longer is fewer patterns to try, and more lookups for a word. */
const longestHead = 5;
const plainHead = /^[\p{L}\p{N}'-]* ?/u;

// The letters a phrase may begin with, at most the first word and its space; null when they cannot be told (a character class, say).
function heads(phrase: string): string[] | null {
  const opening = openingOf(phrase);
  if (opening === null) {
    const plain = plainHead.exec(phrase)?.[0] ?? "";
    const sure = /^[?+{]/.test(phrase.slice(plain.length)) ? plain.slice(0, -1) : plain;
    return sure.trim() === "" ? null : [sure.slice(0, longestHead)];
  }
  const found = waysToOpen(opening).map(heads);
  return found.every((one) => one !== null) ? found.flat() : null;
}

// The phrase once for every alternative of its opening group, and without the group when that may be left out.
function waysToOpen({ parts, rest }: Opening): string[] {
  const optional = rest.startsWith("?");
  const tail = optional ? rest.slice(1) : rest;
  return [...parts, ...(optional ? [""] : [])].map((part) => (part === "" ? tail.trimStart() : part + tail));
}

// Only those alternatives of the opening group that may begin so: a long group is not compiled anew for every beginning it has.
function narrowed(phrase: string, head: string): string {
  const opening = openingOf(phrase);
  if (opening === null || head === "" || opening.rest.startsWith("?")) return phrase;
  if (opening.parts.some((part) => part.trim() === "")) return phrase;
  const some = opening.parts.filter((part) => heads(part + opening.rest)?.includes(head) ?? true);
  return some.length === 0 || some.length === opening.parts.length ? phrase : `(${some.join("|")})${opening.rest}`;
}

/** The phrases of one list that begin alike; compiled when a text holds a word that begins so. */
type Entry = { id: number; head: string; phrases: string[]; pattern: RegExp | null };

function patternOf(entry: Entry): RegExp {
  const some = entry.phrases.map((phrase) => source(narrowed(phrase, entry.head)));
  entry.pattern = new RegExp(`(?:${some.join("|")})(?= )`, "y");
  return entry.pattern;
}

// Heads are kept under a number made letter by letter while a word is walked. Two heads of one number only cost a pattern tried in vain.
const anyHead = 0;
const onward = (key: number, text: string, at: number): number => (Math.imul(key, 31) + text.charCodeAt(at)) | 0;

function keyOf(head: string): number {
  let key = anyHead;
  for (let at = 0; at < head.length; at++) key = onward(key, head, at);
  return key;
}

function tableOf(lists: readonly (readonly string[])[]): Map<number, Entry[]> {
  const table = new Map<number, Entry[]>();
  lists.forEach((list, id) => {
    const byHead = new Map<string, Entry>();
    for (const phrase of list) {
      for (const head of new Set(heads(phrase) ?? [""])) {
        const entry = byHead.get(head);
        if (entry) entry.phrases.push(phrase);
        else byHead.set(head, { id, head, phrases: [phrase], pattern: null });
      }
    }
    for (const entry of byHead.values()) {
      const key = keyOf(entry.head);
      const there = table.get(key);
      if (there) there.push(entry);
      else table.set(key, [entry]);
    }
  });
  return table;
}

type Hit = { start: number; end: number };

/** The first hit of every list from `from` on; with `only`, of that list alone. `tails` finds last parts of compounds. */
function scan(
  flat: string,
  table: Map<number, Entry[]>,
  size: number,
  tails: RegExp | null,
  from = 0,
  only?: number,
): (Hit | undefined)[] {
  const hits = new Array<Hit | undefined>(size);
  const look = (entries: Entry[] | undefined, start: number) => {
    for (const entry of entries ?? []) {
      if (hits[entry.id] !== undefined || (only !== undefined && entry.id !== only)) continue;
      const pattern = entry.pattern ?? patternOf(entry);
      pattern.lastIndex = start;
      if (pattern.test(flat)) hits[entry.id] = { start, end: pattern.lastIndex };
    }
  };
  const walk = (start: number) => {
    let key = anyHead;
    for (let end = start; end < start + longestHead && end < flat.length; end++) {
      key = onward(key, flat, end);
      look(table.get(key), start);
      if (flat.charCodeAt(end) === 32) break;
    }
  };
  const always = table.get(anyHead);
  for (let at = flat.indexOf(" ", from); at >= 0 && at < flat.length - 1; at = flat.indexOf(" ", at + 1)) {
    if (only !== undefined && hits[only] !== undefined) break;
    const start = at + 1;
    if (flat.charCodeAt(start) === 32) continue;
    if (always !== undefined) look(always, start);
    walk(start);
  }
  // What a whole word says first goes before what the last part of a compound says.
  if (tails !== null && (only === undefined || hits[only] === undefined))
    for (const match of flat.slice(from).matchAll(tails)) walk(from + match.index);
  return hits;
}

/** Letters of one job share many sentences word for word: their answers are kept from one letter to the next. */
const keptTexts = 1500;

/**
 * Compiles named phrase lists that are asked about the same texts: a text is walked once for all of them, and the
 * answer is kept for the next question about the same text. An empty list never matches. `tails` are last parts of compounds
 * that count as words of their own ("crane driver's job").
 */
export function cueSet<Name extends string>(
  lists: Record<Name, readonly string[]>,
  tails: RegExp | null = null,
): Record<Name, Cue> {
  const names = Object.keys(lists) as Name[];
  let table: Map<number, Entry[]> | null = null;
  const kept = new Map<string, (Hit | undefined)[]>();
  const hitsOf = (flat: string) => {
    const known = kept.get(flat);
    if (known !== undefined) return known;
    table ??= tableOf(names.map((name) => lists[name]));
    if (kept.size >= keptTexts) kept.clear();
    const hits = scan(flat, table, names.length, tails);
    kept.set(flat, hits);
    return hits;
  };
  function* hitsFrom(flat: string, id: number): Generator<Hit> {
    let hit = hitsOf(flat)[id];
    while (hit !== undefined && table !== null) {
      yield hit;
      // A hit may begin inside the last one.
      hit = scan(flat, table, names.length, tails, hit.start, id)[id];
    }
  }
  const cues = names.map((name, id): [Name, Cue] => [
    name,
    {
      test: (flat) => hitsOf(flat)[id] !== undefined,
      find: (flat) => hitsOf(flat)[id] ?? null,
      hits: (flat) => hitsFrom(flat, id),
    },
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
