// Waiting lines: whoever comes often waits behind himself, and nobody else waits for him. Pure.

/** The lines of one house. `wait` resolves when it is `who`'s turn, with what to call when done; undefined: the line is full. */
export type Lines = { readonly wait: (who: string) => Promise<(() => void) | undefined> };

/** One at a time for each `who`; at most `most` of one wait. */
export function makeLines(most: number): Lines {
  const lines = new Map<string, (() => void)[]>();
  const next = (who: string) => (): void => {
    const go = lines.get(who)?.shift();
    if (go) go();
    else lines.delete(who);
  };
  return {
    wait: async (who) => {
      const line = lines.get(who);
      if (!line) lines.set(who, []);
      else if (line.length >= most) return undefined;
      else await new Promise<void>((go) => line.push(go));
      let done = false;
      return () => {
        if (!done) next(who)();
        done = true;
      };
    },
  };
}
