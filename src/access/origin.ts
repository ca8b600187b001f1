// Where a request comes from, and where it may be sent on to. Pure.

/** Pages whose POST carries its whole authority in the address and none in a cookie: a candidate's link. */
const withoutAmbientRight = /^\/l\//;

/**
 * May this request change something? GET and HEAD always; everything else only when the browser says it comes from our own pages.
 * `Sec-Fetch-Site` decides where it is sent, `Origin` where it is not. Without either the answer is no.
 * A page with `Referrer-Policy: no-referrer` sends `Origin: null` (Fetch Standard, "append a request Origin header"): browsers without
 * Sec-Fetch-Site are then let in at a candidate's link only, where pressing gives no more than a cookie for that link.
 * `baseUrl` is the address people use.
 */
export function sameOrigin(request: Request, baseUrl: string): boolean {
  if (request.method === "GET" || request.method === "HEAD") return true;
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const ours = new URL(baseUrl).origin;
  if (site !== null)
    return (site === "same-origin" || site === "none") && (origin === null || origin === "null" || origin === ours);
  if (origin === "null") return withoutAmbientRight.test(new URL(request.url).pathname);
  return origin === ours;
}

/**
 * A request that `sameOrigin` let pass, as the pages get it: without its Origin. React Router would compare it once more, with the
 * address the process sees: wrong behind a proxy, and wrong for the `null` of a page without a referrer, so no candidate could open a link.
 */
export function withoutOrigin(request: Request): Request {
  if (!request.headers.has("origin")) return request;
  const headers = new Headers(request.headers);
  headers.delete("origin");
  return new Request(request, { headers });
}

/** A path of our own to go to after signing in, or the fallback. Never another site: `//host`, `/\host` and control characters are refused. */
export function safePath(to: string | null | undefined, fallback: string): string {
  if (!to?.startsWith("/") || to.length > 1000) return fallback;
  const strange = [...to].some(
    (sign) => sign === "\\" || (sign.codePointAt(0) ?? 0) < 0x21 || sign.codePointAt(0) === 0x7f,
  );
  return strange || to.startsWith("//") ? fallback : to;
}

/** The address an attempt is counted under: IPv4 whole, IPv6 by its /64, because one household has that many. */
export function countedAddress(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group || "0", 16).toString(16))
    .join(":")}::/64`;
}

/** One cookie of a request, decoded; undefined when it is not there. */
export function cookieOf(headers: Headers, name: string): string | undefined {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const cut = part.indexOf("=");
    if (cut > 0 && part.slice(0, cut).trim() === name) return part.slice(cut + 1).trim();
  }
  return undefined;
}
