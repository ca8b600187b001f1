// Waiting no longer than a grace: for a stop, when somebody on the other side has fallen silent.

/** Waits for `work`, at most `ms`. True when it ended, also badly; what has not ended goes on by itself and its fault is nobody's. */
export async function atMost(work: Promise<unknown>, ms: number): Promise<boolean> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<boolean>((resolve) => {
    late = setTimeout(() => resolve(false), Math.max(0, ms));
  });
  const done = work.then(
    () => true,
    () => true,
  );
  const inTime = await Promise.race([done, over]);
  clearTimeout(late);
  return inTime;
}
