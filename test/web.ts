// A house for page tests: requests go in as a browser would send them, responses come out, without a web server.
import { type ComponentType, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { RouterContextProvider } from "react-router";
import { readEmployerIn } from "../src/access/access.server.ts";
import type { Staff } from "../src/access/actor.ts";
import { type HouseParts, newRequestContext, staffContext } from "../src/access/asks.server.ts";
import { openSignIn } from "../src/access/sign-in.server.ts";
import { readConfig } from "../src/platform/config/config.server.ts";
import { inTransaction } from "../src/platform/db/db.server.ts";
import type { TestWorld } from "./world.ts";

export async function openHouse(world: TestWorld, env: Record<string, string> = {}): Promise<HouseParts> {
  const read = readConfig({ GJENSVAR_MODE: "test", ...env });
  if (!read.ok) throw new Error(read.faults.join());
  const parts = { opened: world.opened, config: read.config, clock: () => world.now };
  return { ...parts, db: world.db, signIn: await openSignIn(parts) };
}

/** What a browser sends back after these answers. */
export const cookiesOf = (set: Headers): string =>
  set
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

type Ask = {
  path: string;
  form?: Record<string, string> | FormData;
  cookie?: string;
  headers?: Record<string, string>;
  /** The network address of the other end. */
  ip?: string;
};
type Args = { request: Request; context: RouterContextProvider };

/** A request with its context, as a loader or (with a form) an action is given it. */
export async function visit(house: HouseParts, { path, form, cookie, headers, ip = "192.0.2.7" }: Ask): Promise<Args> {
  const request = new Request(new URL(path, house.config.GJENSVAR_BASE_URL), {
    method: form ? "POST" : "GET",
    headers: { ...headers, ...(cookie ? { cookie } : {}) },
    ...(form ? { body: form instanceof FormData ? form : new URLSearchParams(form) } : {}),
  });
  return { request, context: await newRequestContext(house, request, ip) };
}

export type Route = { loader?: unknown; action?: unknown };
export type PageAsk = { path: string; params?: Record<string, string>; form?: Record<string, string> };

/** Asks a page as somebody of the staff who is signed in: the loader, or with a form the action. */
export async function askPage(
  house: HouseParts,
  page: Route,
  who: Staff,
  { path, params = {}, form }: PageAsk,
): Promise<unknown> {
  const args = await visit(house, { path, ...(form ? { form } : {}) });
  const employer = await inTransaction(house.db, who, (tx) => readEmployerIn(tx, who.employer));
  const seat = { staff: who, employer };
  args.context.set(staffContext, { ...seat, login: who.id, memberships: [seat] });
  const verb = (form ? page.action : page.loader) as (given: unknown) => unknown;
  return verb({ ...args, params });
}

/** What a loader or action throws when it redirects. */
export async function thrown(work: Promise<unknown> | (() => unknown)): Promise<Response> {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (answer) {
    if (answer instanceof Response) return answer;
    throw answer;
  }
  throw new Error("nothing was thrown");
}

/** The value a loader or action returned, with the status it asked for. */
export function unwrapped(answer: unknown): { value: Record<string, unknown>; status: number } {
  const kept = answer as { type?: string; data: Record<string, unknown>; init: ResponseInit | null };
  if (kept.type === "DataWithResponseInit") return { value: kept.data, status: kept.init?.status ?? 200 };
  return { value: answer as Record<string, unknown>, status: 200 };
}

/** A page as markup, from what its loader and action said. Not for pages inside the staff frame, which asks the router. */
export const drawn = (page: unknown, said: Record<string, unknown>): string =>
  renderToStaticMarkup(createElement(page as ComponentType<Record<string, unknown>>, said));
