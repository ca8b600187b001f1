/** Where each part of a bar begins and how wide it is. Shared by the server's drawing and live.ts. PURE. */

export type BarPart = { x: number; width: number };

/** Parts fill `total` units with `gap` between them; a part above zero is never thinner than `least`. */
export function barParts(counts: readonly number[], total: number, gap = 2, least = 4): BarPart[] {
  const sum = counts.reduce((a, b) => a + Math.max(0, b), 0);
  const shown = counts.filter((count) => count > 0).length;
  if (sum === 0) return counts.map(() => ({ x: 0, width: 0 }));
  const room = total - gap * (shown - 1);
  const raised = counts.map((count) => (count > 0 ? Math.max(least, (count / sum) * room) : 0));
  const over = raised.reduce((a, b) => a + b, 0) / room;
  let x = 0;
  return raised.map((raw) => {
    if (raw === 0) return { x: 0, width: 0 };
    const part = { x: round(x), width: round(raw / over) };
    x += raw / over + gap;
    return part;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
