// Every page is made on the server, whole, as plain HTML: nothing to hydrate, nothing that waits for a script.
import { renderToStaticMarkup } from "react-dom/server";
import { type EntryContext, ServerRouter } from "react-router";
import { maskedPath } from "./platform/http/masked.ts";
import { log } from "./platform/log.server.ts";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const html = renderToStaticMarkup(<ServerRouter context={context} url={request.url} />);
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** Faults only: a page that is not there, or not this person's, is an answer. */
export function handleError(fault: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isMissing(fault)) return;
  log.error("page", {
    fault,
    method: request.method,
    path: maskedPath(new URL(request.url).pathname),
  });
}

const isMissing = (fault: unknown): boolean =>
  (fault instanceof Error && fault.name === "NotFound") ||
  (typeof fault === "object" && fault !== null && "status" in fault && Number(fault.status) < 500);
