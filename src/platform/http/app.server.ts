// The web server around the pages: security headers, files of the build, health and figures, limits; then the pages.
import { readdirSync, readFileSync } from "node:fs";
import { type HttpBindings, serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { isNotFound } from "../decision.ts";
import { log } from "../log.server.ts";
import { LARGEST_REQUEST } from "./limits.ts";
import { maskedPath } from "./masked.ts";
import { langOf, type RefusedStatus, refusedPage } from "./refused.ts";

export type AppParts = {
  /** Answers everything that is not a file. `ip` is the other end of the connection. A process without pages knows no other address. */
  pages?: (request: Request, ip: string) => Promise<Response>;
  /** Is every part alive? True or false for each, and beside them words on what the process does. One `false` is 503. */
  health: () => Promise<Record<string, boolean | string | null>>;
  /** Figures in Prometheus' text format. */
  metrics: () => Promise<string>;
  /** May this request change something? False ends it with 403 before any page sees it. */
  mayPass: (request: Request) => boolean;
  baseUrl: string;
  /** The folder of built client files; none in development. */
  files?: string | undefined;
  /** Answers programs that sign what they post: address, largest body in bytes, and what it does. */
  hooks?: readonly { path: string; largest: number; run: (request: Request) => Promise<Response> }[];
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The server as a Hono app: `app.request(…)` in tests, `serve` in life. */
export function makeApp(parts: AppParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const secure = parts.baseUrl.startsWith("https:");
  const style = parts.files ? openStyle(parts.files) : undefined;
  const refuse = (c: Context, status: RefusedStatus): Response =>
    c.html(refusedPage(status, langOf(c.req.raw.headers), style), status, { "Cache-Control": "no-store" });
  app.use(async (c, next) => {
    await next();
    const headers = c.res.headers;
    if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", headers.get("Referrer-Policy") ?? "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (secure) headers.set("Strict-Transport-Security", "max-age=31536000");
  });
  app.onError((fault, c) => {
    if (isNotFound(fault)) return refuse(c, 404);
    log.error("http", { fault, path: maskedPath(c.req.path) });
    return refuse(c, 500);
  });
  app.get("/healthz", async (c) => {
    const parts_ = await parts.health();
    return c.json(parts_, Object.values(parts_).every((part) => part !== false) ? 200 : 503);
  });
  app.get("/metrics", async (c) => {
    c.header("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    return c.body(await parts.metrics());
  });
  for (const { path, largest: most, run } of parts.hooks ?? [])
    app.post(path, bodyLimit({ maxSize: most, onError: (c) => c.body(null, 413) }), (c) => run(c.req.raw));
  if (parts.files) addFiles(app, parts.files);
  app.use(compress());
  app.use(bodyLimit({ maxSize: LARGEST_REQUEST, onError: (c) => refuse(c, 413) }));
  const { pages } = parts;
  app.all("*", async (c) => {
    const request = c.req.raw;
    if (!pages) return c.body(null, 404);
    if (!parts.mayPass(request)) return refuse(c, 403);
    const response = await pages(request, c.env?.incoming?.socket?.remoteAddress ?? "unknown");
    if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
    return response;
  });
  return app;
}

/** The address of the style sheet of pages for anybody, as the build named it. */
function openStyle(folder: string): string | undefined {
  const name = readdirSync(`${folder}/assets`).find((one) => /^open-.*\.css$/.test(one));
  return name && `/assets/${name}`;
}

/** Files with a hash in their name are kept for a year; each lies beside its compressed sisters. */
function addFiles(app: Hono<{ Bindings: HttpBindings }>, folder: string): void {
  app.use(
    "/assets/*",
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  for (const name of ["favicon.svg", "robots.txt"]) {
    const body = readFileSync(`${folder}/${name}`);
    const type = name.endsWith("svg") ? "image/svg+xml" : "text/plain; charset=utf-8";
    app.get(`/${name}`, (c) => c.body(body, 200, { "Content-Type": type, "Cache-Control": "public, max-age=86400" }));
  }
}

/** Listens; resolves when the port is open. `stop` ends new connections and waits for those under way. */
export function listen(
  app: Hono<{ Bindings: HttpBindings }>,
  at: { host: string; port: number },
): Promise<{ port: number; stop: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: at.host, port: at.port }, (address) => {
      resolve({
        port: address.port,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            if ("closeIdleConnections" in server) server.closeIdleConnections();
            setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 5_000).unref();
          }),
      });
    });
    server.once("error", reject);
  });
}
