// What people open: the sign-in and the built pages. Loaded only by a process that serves them.
import { createRequestHandler, type ServerBuild } from "react-router";
import { type HouseParts, newRequestContext, withoutOrigin } from "./access/asks.server.ts";
import { openSignIn } from "./access/sign-in.server.ts";
import type { Config } from "./platform/config/config.server.ts";
import type { OpenedDatabase } from "./platform/db/open.server.ts";
import { withMissing } from "./platform/http/missing.server.ts";
import { readPartsAsked } from "./ui/parts-asked.ts";

type Pages = (request: Request, ip: string) => Promise<Response>;

/** Opens the sign-in and loads the pages; what a page is given comes back beside them. */
export async function openPages(
  { config, build }: { config: Config; build: () => Promise<ServerBuild> },
  opened: OpenedDatabase,
  clock: () => Date,
): Promise<{ parts: HouseParts; pages: Pages }> {
  const signIn = await openSignIn({ opened, config, clock });
  const parts: HouseParts = { db: opened.db, opened, config, clock, signIn };
  return { parts, pages: await pagesOf(parts, build) };
}

/** In development the build is asked for anew with each request, so that a change is seen at once. */
async function pagesOf(parts: HouseParts, build: () => Promise<ServerBuild>): Promise<Pages> {
  const mode = process.env.NODE_ENV === "development" ? "development" : "production";
  const load = async () => createRequestHandler(withMissing(await build()), mode);
  const built = mode === "production" ? await load() : undefined;
  return async (request, ip) => {
    const [handle, context] = [built ?? (await load()), await newRequestContext(parts, request, ip)];
    return ledOn(withoutOrigin(request), (one) => handle(one, context));
  };
}

/**
 * A browser is told where a form leads and asks for that page itself. The script that puts parts in is given it at once, with its address:
 * one way there and back instead of two.
 */
async function ledOn(request: Request, ask: (request: Request) => Promise<Response>): Promise<Response> {
  const asked = readPartsAsked(request.headers) && request.method === "POST";
  const answer = await ask(request);
  const to = answer.headers.get("location");
  if (!asked || !to || answer.status !== 303) return answer;
  const next = new URL(to, request.url);
  if (next.origin !== new URL(request.url).origin) return answer;
  const headers = new Headers(request.headers);
  for (const name of ["content-type", "content-length"]) headers.delete(name);
  const page = await ask(new Request(next, { headers }));
  for (const cookie of answer.headers.getSetCookie()) page.headers.append("set-cookie", cookie);
  page.headers.set("Content-Location", next.pathname + next.search + next.hash);
  return page;
}
