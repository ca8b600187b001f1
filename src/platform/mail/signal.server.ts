// Waking loops that wait. Loops await it in their own flow, so a wake-up never runs inside somebody's transaction.

export type Signal = {
  /** Wakes everybody who waits now. */
  ring: () => void;
  /** Until the next ring, at most `ms` milliseconds. Check the condition right before: there is no memory of rings. */
  wait: (ms: number) => Promise<void>;
};

export function makeSignal(): Signal {
  let waiting: (() => void)[] = [];
  return {
    ring: () => {
      const now = waiting;
      waiting = [];
      for (const wake of now) wake();
    },
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}
