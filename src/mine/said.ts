// What a page of "my data" answers to a press, carried in the address: the page itself changes nothing when it is read. Pure.

const all = ["sent", "wrong", "many", "none", "not", "same", "taken"] as const;
export type Said = (typeof all)[number];

/** The answer an address carries, if it is one of ours. */
export const saidIn = (url: string): Said | undefined => {
  const value = new URL(url).searchParams.get("said");
  return all.find((one) => one === value);
};

const ofRefusal = {
  "too-many": "many",
  "no-address": "none",
  "not-an-address": "not",
  "same-address": "same",
  "email-taken": "taken",
  "wrong-code": "wrong",
} as const satisfies Record<string, Said>;

/** Where a press leads back to: the same page, with what came of it. */
export const backTo = (path: string, made: { ok: true } | { ok: false; why: keyof typeof ofRefusal }): string =>
  `${path}?said=${made.ok ? "sent" : ofRefusal[made.why]}`;
