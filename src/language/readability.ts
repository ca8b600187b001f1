// How heavy a text is to read: words, sentences, LIX.

/** Words of a text: runs of letters and digits, with inner apostrophes, hyphens and dots. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.\-–@/][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * LIX after C. H. Björnsson (1968): words per sentence plus the share of words longer than six letters, in per cent.
 * `sentences` is the number of sentences; a text without words has LIX 0.
 */
export function lix(text: string, sentences: number): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word].length > 6).length;
  return Math.round(words.length / Math.max(1, sentences) + (100 * long) / words.length);
}
