// "Not found" from a verb becomes a 404 page, for every page at once: loaders and actions need not know.
import type { ServerBuild } from "react-router";
import { isNotFound } from "../decision.ts";

type Handler = (args: never) => unknown;

const guarded =
  (handle: Handler): Handler =>
  async (args) => {
    try {
      return await handle(args);
    } catch (fault) {
      if (isNotFound(fault)) throw new Response(null, { status: 404 });
      throw fault;
    }
  };

/** The same build, with every loader and action guarded. */
export function withMissing(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader ? { loader: guarded(loader as Handler) } : {}),
      ...(action ? { action: guarded(action as Handler) } : {}),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}
