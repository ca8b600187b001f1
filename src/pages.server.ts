// What people open: the sign-in and the built pages. Loaded only by a process that serves them.
import { createRequestHandler, type ServerBuild } from "react-router";
import { type HouseParts, newRequestContext, withoutOrigin } from "./access/asks.server.ts";
import { openSignIn } from "./access/sign-in.server.ts";
import type { Config } from "./platform/config/config.server.ts";
import type { OpenedDatabase } from "./platform/db/open.server.ts";
import { withMissing } from "./platform/http/missing.server.ts";

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
  return async (request, ip) =>
    (built ?? (await load()))(withoutOrigin(request), await newRequestContext(parts, request, ip));
}
