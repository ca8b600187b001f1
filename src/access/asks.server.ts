// What a page asks before it does anything: who is here, what time it is, in which language, at which database.
import { createContext, RouterContextProvider, redirect } from "react-router";
import type { Config } from "../platform/config/config.server.ts";
import type { Db } from "../platform/db/db.server.ts";
import type { OpenedDatabase } from "../platform/db/open.server.ts";
import { langCookie } from "../platform/http/refused.ts";
import { isLang, type Lang, langFromHeader } from "../platform/i18n/languages.ts";
import type { Staff } from "./actor.ts";
import { cookieOf } from "./origin.ts";
import type { Seat, SignIn } from "./sign-in.server.ts";
import type { Employer } from "./store.server.ts";

export { safePath, withoutOrigin } from "./origin.ts";

/** What the process has open, made once at start. */
export type HouseParts = { db: Db; opened: OpenedDatabase; config: Config; clock: () => Date; signIn: SignIn };
/** What one request brings: its moment, and the network address it came from. */
export type Visit = { now: Date; ip: string };

export const houseContext = createContext<HouseParts>();
/** Who is signed in; undefined for nobody. */
export const staffContext = createContext<Seat | undefined>(undefined);
export const visitContext = createContext<Visit>();

export { langCookie };

/**
 * Makes the context of one request. `ip` is the address of the other end of the connection; behind one trusted proxy
 * (GJENSVAR_TRUST_PROXY) the last entry of X-Forwarded-For counts instead, which is the one that proxy wrote.
 */
export async function newRequestContext(
  house: HouseParts,
  request: Request,
  ip = "unknown",
): Promise<RouterContextProvider> {
  const context = new RouterContextProvider();
  const forwarded = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  context.set(houseContext, house);
  context.set(visitContext, { now: house.clock(), ip: (house.config.GJENSVAR_TRUST_PROXY && forwarded) || ip });
  context.set(staffContext, await house.signIn.staffOf(request.headers));
  return context;
}

type Context = Readonly<RouterContextProvider>;

export type HouseAsk = HouseParts & Visit;
/** For pages that anybody may open. */
export const askHouse = (context: Context): HouseAsk => ({
  ...context.get(houseContext),
  ...context.get(visitContext),
});

export type StaffAsk = {
  db: Db;
  opened: OpenedDatabase;
  config: Config;
  now: Date;
  actor: Staff;
  employer: Employer;
  /** What the page is written in: as chosen in this browser, else as in the person's profile. */
  lang: Lang;
  /** The employer's time zone, for clock times. */
  zone: string;
};

/** For staff pages. Sends anybody else to the door, and back here after it (the address of a GET; another method's would not open). */
export function askStaff(context: Context, request: Request): StaffAsk {
  const seat = context.get(staffContext);
  if (!seat) {
    const url = new URL(request.url);
    const to = request.method === "GET" ? url.pathname.replace(/\.data$/, "") + url.search : "/today";
    throw redirect(to === "/" || to === "/today" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`);
  }
  const { db, opened, config, now } = askHouse(context);
  const { staff: actor, employer } = seat;
  const lang = chosenLang(request) ?? actor.language;
  return { db, opened, config, now, actor, employer, lang, zone: employer.timeZone };
}

/** The language somebody pressed in this browser, if any. */
export function chosenLang(request: Request): Lang | undefined {
  const chosen = cookieOf(request.headers, langCookie);
  return isLang(chosen) ? chosen : undefined;
}

/** The language of a page for everybody: as chosen here, as the browser asks, or the fallback. */
export const askLang = (request: Request, fallback: Lang): Lang =>
  chosenLang(request) ?? langFromHeader(request.headers.get("accept-language"), fallback);
