// The cookie that opens a candidate's own page, and the headers of pages that belong to one person. Pure.
import { serverCookie } from "../access/cookies.ts";

/** `__Host-` binds the cookie to this host and to https (RFC 6265bis 4.1.3.2); plain http, for trying out, has no such thing. */
export const myCookieName = (baseUrl: string): string =>
  baseUrl.startsWith("https://") ? "__Host-gjensvar-my" : "gjensvar-my";

/** Half a day: the link in the mail opens the page again, and a borrowed machine forgets it. */
const kept = 12 * 3600;

export const myCookie = (secret: string, baseUrl: string): string =>
  serverCookie(myCookieName(baseUrl), secret, { baseUrl, seconds: kept });

/** Takes the cookie away from this browser. */
export const noCookie = (baseUrl: string): string => serverCookie(myCookieName(baseUrl), "", { baseUrl, seconds: 0 });

/** Nothing about the page leaks to another site, a search engine or a shared cache. */
export const ownHeaders = {
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
  "Cache-Control": "no-store",
} as const;
