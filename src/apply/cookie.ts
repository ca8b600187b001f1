// The cookie by which a browser goes on with what was begun in it. Pure.
import { serverCookie } from "../access/cookies.ts";
import { keptDays } from "./draft.ts";

/** `__Host-` binds the cookie to this host and to https (RFC 6265bis 4.1.3.2); plain http, for trying out, has no such thing. */
export const applyCookieName = (baseUrl: string): string =>
  baseUrl.startsWith("https://") ? "__Host-gjensvar-apply" : "gjensvar-apply";

/** Kept as long as the draft it opens. */
export const applyCookie = (secret: string, baseUrl: string): string =>
  serverCookie(applyCookieName(baseUrl), secret, { baseUrl, seconds: keptDays * 86_400 });
