// Chance that comes out the same every time: the demo must be the same for everybody.

export type Chance = {
  /** From 0 up to, not with, 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both in it. */
  between: (low: number, high: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** True in `part` of all cases. */
  in: (part: number) => boolean;
  /** One of the keys, each as often as its weight says. */
  weighted: <K extends string>(weights: Partial<Record<K, number>>) => K;
};

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** A stream of its own for each name, so that one person more changes nobody else. Generator: mulberry32. */
export function chanceFor(name: string): Chance {
  let state = hashOf(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
    in: (part) => next() < part,
    weighted: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries[0]?.[0] as keyof typeof weights;
    },
  };
}
