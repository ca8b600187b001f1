// How fast mails may leave: a token bucket, as plain values.

/** `tokens` as counted at `at`, milliseconds of any clock that only runs forward. */
export type Bucket = { readonly tokens: number; readonly at: number };

/** The most that may leave at once: a second's worth, at least one. Small, because a burst counts in every 60 s window. */
const burstOf = (perMinute: number): number => Math.max(1, Math.floor(perMinute / 60));

/** A bucket at the start: one mail may leave. */
export const fullBucket = (at: number): Bucket => ({ tokens: 1, at });

/**
 * Takes one token, or says how many milliseconds to wait for it.
 * Over any 60 s at most `perMinute + burstOf(perMinute)` tokens are given: 29 for 28 a minute, where Exchange Online takes 30.
 */
export function takeToken(bucket: Bucket, perMinute: number, at: number): { bucket: Bucket; waitMs: number } {
  const passed = Math.max(0, at - bucket.at);
  const tokens = Math.min(burstOf(perMinute), bucket.tokens + (passed * perMinute) / 60_000);
  // Floating point: a wait that was kept to the millisecond must not find a token just short of whole.
  if (tokens >= 1 - 1e-9)
    return { bucket: { tokens: Math.max(0, tokens - 1), at: Math.max(at, bucket.at) }, waitMs: 0 };
  const waitMs = Math.ceil(((1 - tokens) * 60_000) / perMinute);
  return { bucket: { tokens, at: Math.max(at, bucket.at) }, waitMs };
}

/** Milliseconds until `ahead` mails have left at this pace; null when nothing slows them. */
export const timeLeft = (ahead: number, perMinute: number | null): number | null =>
  perMinute === null ? null : Math.ceil((ahead * 60_000) / perMinute);
