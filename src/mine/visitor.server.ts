// Who is at the candidate's page: the holder of the cookie. Behind the front door.
import { bearerOf, type CodeHolder } from "../access/access.server.ts";
import { cookieOf } from "../access/origin.ts";
import type { Db } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { myCookieName } from "./cookie.ts";

export type Visitor = { headers: Headers; baseUrl: string };

/** The bearer with the cookie's secret; undefined for anybody else, and when the link has ended. */
export async function holderOf(db: Db, { headers, baseUrl }: Visitor, now: Date): Promise<CodeHolder | undefined> {
  const secret = cookieOf(headers, myCookieName(baseUrl));
  const bearer = secret && (await bearerOf(db, secret, now));
  return bearer ? { bearer, secret } : undefined;
}

/** The same where there must be one. @throws NotFound */
export async function mustHold(db: Db, visitor: Visitor, now: Date): Promise<CodeHolder> {
  const holder = await holderOf(db, visitor, now);
  if (!holder) throw new NotFound();
  return holder;
}
