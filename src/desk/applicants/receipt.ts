// The receipt of a decision for many, as it travels in an address to the page after. Pure.
import { isUuid } from "../../jobs/rules.ts";

export const whys = ["answered", "withdrawn", "on-its-way"] as const;
export type Why = (typeof whys)[number];

export type Receipt = {
  /** For whom something was decided now. */
  decided: number;
  /** For whom the same was decided before. */
  same: number;
  /** Drafts that were made or made anew. */
  drafts: number;
  /** Of these, how many give no reason, and the first of them. */
  bare: number;
  first: string | null;
  /** Who was not changed, by why. */
  left: Record<Why, number>;
};

/** Names and values for an address. */
export function receiptFields({ decided, same, drafts, bare, first, left }: Receipt): Record<string, string> {
  const numbers = { decided, same, drafts, bare, ...left };
  return {
    ...Object.fromEntries(Object.entries(numbers).flatMap(([name, n]) => (n > 0 ? [[`r-${name}`, String(n)]] : []))),
    ...(first ? { "r-first": first } : {}),
  };
}

/** Read back; null when the address brings none. Whatever is no number counts as none. */
export function readReceipt(query: URLSearchParams): Receipt | null {
  const number = (name: string): number => {
    const n = Number(query.get(`r-${name}`));
    return Number.isInteger(n) && n > 0 ? n : 0;
  };
  const first = query.get("r-first") ?? "";
  const receipt = {
    decided: number("decided"),
    same: number("same"),
    drafts: number("drafts"),
    bare: number("bare"),
    first: isUuid(first) ? first : null,
    left: { answered: number("answered"), withdrawn: number("withdrawn"), "on-its-way": number("on-its-way") },
  };
  const some = receipt.decided + receipt.same + receipt.drafts + whys.reduce((sum, why) => sum + receipt.left[why], 0);
  return some > 0 ? receipt : null;
}
