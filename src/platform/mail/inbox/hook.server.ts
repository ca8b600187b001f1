// The webhook for incoming mail: a provider that takes mail for us hands each one on, whole, as it came.
import type { Db } from "../../db/db.server.ts";
import { atMost } from "../../grace.ts";
import { log } from "../../log.server.ts";
import { isSigned, mayBeSigned } from "./signature.ts";
import { takeMail } from "./taking.server.ts";

/** What fits in one call; mail servers stop at 25 to 50 MB. */
export const largestMail = 30_000_000;

/** Bodies held at the same time: whoever forges headers fills no more than this of our memory. */
const mostAtOnce = 8;
/** Longer than the largest mail takes from any provider; whoever drips a body holds its place no longer. */
const mostMs = 20_000;

/**
 * Answers `POST` with a whole mail (message/rfc822) as its body, signed as Standard Webhooks says. 204 when it is here, however often
 * it comes; 400 when it is no mail; 404 to everybody who cannot sign. A fault of ours is 500, and 503 while others are being read, so that
 * the provider comes again.
 */
export function mailHook(parts: { db: Db; secret: string; now: () => Date }): (request: Request) => Promise<Response> {
  let reading = 0;
  const take = async (request: Request): Promise<Response> => {
    const coming = request.arrayBuffer();
    if (!(await atMost(coming, mostMs))) return new Response(null, { status: 408 });
    const body = new Uint8Array(await coming);
    const now = parts.now();
    if (!isSigned(parts.secret, request.headers, body, now)) return new Response(null, { status: 404 });
    const taken = await takeMail(parts.db, body, now);
    log.info("inbox.hook", { taken });
    return new Response(null, { status: taken === "not a mail" ? 400 : 204 });
  };
  return async (request) => {
    if (!mayBeSigned(request.headers, parts.now())) return new Response(null, { status: 404 });
    if (reading >= mostAtOnce) return new Response(null, { status: 503, headers: { "Retry-After": "5" } });
    reading += 1;
    try {
      return await take(request);
    } finally {
      reading -= 1;
    }
  };
}
