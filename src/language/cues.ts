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
    .replaceAll("*", "[^ ]*")
    .replaceAll(" ", " +")
    .replaceAll("\u0001", " +(?:[^ ]+ +){0,6}?");
}

/** Compiles a phrase list; an empty list never matches. */
export function cue(phrases: readonly string[]): Cue {
  if (phrases.length === 0) return { test: () => false, find: () => null };
  const pattern = new RegExp(` (?:${phrases.map(source).join("|")})(?= )`);
  return {
    test: (flat) => pattern.test(flat),
    find: (flat) => {
      const match = pattern.exec(flat);
      return match === null ? null : { start: match.index + 1, end: match.index + match[0].length };
    },
  };
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
  return low.replace(/’/g, "'").replace(/[^\p{L}\p{N}\p{M}'%+-]/gu, (mark) => " ".repeat(mark.length)).replace(/(?<=^|\s)['-]|['-](?=\s|$)/g, " ");
}
