// "Not found" from a verb becomes a 404 page, and a form is read without signs that no text can hold, for every page at once:
// loaders and actions need not know.
import type { ServerBuild } from "react-router";
import { isNotFound } from "../decision.ts";
import { withMendedForm } from "./typed.ts";

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

type Asked = { request: Request };
/** An action that reads its form mended. */
const withForms =
  (handle: Handler): Handler =>
  (args: never) => {
    withMendedForm((args as Asked).request);
    return handle(args);
  };

/** The same build, with every loader and action guarded. */
export function withMissing(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader ? { loader: guarded(loader as Handler) } : {}),
      ...(action ? { action: guarded(withForms(action as Handler)) } : {}),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}
