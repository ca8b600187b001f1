// The small cookies of access and how they are written. Pure.

/** For which employer somebody works just now, by id. It gives no right: only a membership does. */
export const employerCookie = "gjensvar-employer";

/** Attributes of a cookie that only the server reads. `seconds` is how long it is kept; 0 takes it away. */
export function serverCookie(name: string, value: string, options: { baseUrl: string; seconds: number }): string {
  const secure = options.baseUrl.startsWith("https://") ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${options.seconds}; HttpOnly; SameSite=Lax${secure}`;
}

export const employerCookieFor = (employer: string, baseUrl: string): string =>
  serverCookie(employerCookie, employer, { baseUrl, seconds: 365 * 86_400 });
