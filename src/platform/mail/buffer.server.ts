// Mails that are claimed and not begun: few, in order, each with the end of its lease.
import type { SmtpSettings } from "./settings.ts";
import { type Claimed, LEASE_SECONDS } from "./store.server.ts";

/**
 * By this process's monotonic clock: `until` is the end of the lease, `notAfter` the moment from which it may not be handed over.
 * `retried`: the link broke once before its dot.
 */
export type Buffered = Claimed & { until: number; notAfter: number; retried: boolean };

export type ClaimBuffer = {
  size: () => number;
  ids: () => number[];
  next: () => Buffered | undefined;
  /** Back to the front. */
  putBack: (mail: Buffered) => void;
  takeAll: () => Buffered[];
  add: (mails: readonly Claimed[], how: { claimedAt: number; limit: number; lane0Only: boolean }) => void;
  /** How many to claim now: what leaves in about 10 s by the pace asked for and by the pace seen, 500 at most. What is claimed can no longer be stopped. */
  limit: (at: number) => number;
  /** Less than half of a claim is left. */
  low: () => boolean;
};

const SECONDS_AHEAD = 10;
const AT_FIRST = 50;
const AT_MOST = 500;

export function makeBuffer(smtp: Pick<SmtpSettings, "connections" | "perMinute">): ClaimBuffer {
  const atLeast = Math.max(smtp.connections * 2, 2);
  const paced = smtp.perMinute === null ? AT_MOST : Math.ceil((smtp.perMinute * SECONDS_AHEAD) / 60);
  const most = Math.min(paced, AT_MOST);
  let mails: Buffered[] = [];
  let wanted = Math.min(most, AT_FIRST);
  let taken = 0;
  let measuredAt: number | undefined;
  let full = true;
  return {
    size: () => mails.length,
    ids: () => mails.map((mail) => mail.id),
    next: () => {
      taken += 1;
      return mails.shift();
    },
    putBack: (mail) => {
      mails.unshift(mail);
    },
    takeAll: () => {
      const all = mails;
      mails = [];
      return all;
    },
    add: (claimed, how) => {
      const until = how.claimedAt + LEASE_SECONDS * 1000;
      const fresh = claimed.map((mail) => ({
        ...mail,
        until,
        notAfter: mail.lastsMs === null ? Number.POSITIVE_INFINITY : how.claimedAt + mail.lastsMs,
        retried: false,
      }));
      mails = fresh.some((mail) => mail.lane === 0)
        ? [...mails, ...fresh].sort((a, b) => Number(a.lane !== 0) - Number(b.lane !== 0))
        : [...mails, ...fresh];
      if (!how.lane0Only) full = claimed.length === how.limit;
    },
    limit: (at) => {
      const seconds = (at - (measuredAt ?? at)) / 1000;
      if (full && taken > 0 && seconds > 0)
        wanted = Math.min(most, Math.max(atLeast, Math.round((taken / seconds) * SECONDS_AHEAD)));
      measuredAt = at;
      taken = 0;
      return Math.max(1, wanted - mails.length);
    },
    low: () => mails.length * 2 <= wanted,
  };
}
