// The webhook for incoming mail: a provider that takes mail for us hands each one on, whole, as it came.
import type { Db } from "../../db/db.server.ts";
import { log } from "../../log.server.ts";
import { isSigned } from "./signature.ts";
import { takeMail } from "./taking.server.ts";

/** What fits in one call; mail servers stop at 25 to 50 MB. */
export const largestMail = 30_000_000;

/**
 * Answers `POST` with a whole mail (message/rfc822) as its body, signed as Standard Webhooks says. 204 when it is here, however often
 * it comes; 400 when it is no mail; 404 to everybody who cannot sign. A fault of ours is 500, so that the provider comes again.
 */
export function mailHook(parts: { db: Db; secret: string; now: () => Date }): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = new Uint8Array(await request.arrayBuffer());
    const now = parts.now();
    if (!isSigned(parts.secret, request.headers, body, now)) return new Response(null, { status: 404 });
    const taken = await takeMail(parts.db, body, now);
    log.info("inbox.hook", { taken });
    return new Response(null, { status: taken === "not a mail" ? 400 : 204 });
  };
}
