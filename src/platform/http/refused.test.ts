// When the web server says no, Cem reads it in his own language.
import { describe, expect, test, vi } from "vitest";
import { NotFound } from "../decision.ts";
import { langs } from "../i18n/languages.ts";
import { log } from "../log.server.ts";
import { type AppParts, makeApp } from "./app.server.ts";
import { refusedPage } from "./refused.ts";

const app = (parts: Partial<AppParts> = {}) =>
  makeApp({
    pages: async () => new Response("a page"),
    health: async () => ({}),
    metrics: async () => "",
    mayPass: () => true,
    baseUrl: "http://localhost:3000",
    ...parts,
  });
const asking = (lang: string, init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { "Accept-Language": lang, ...init.headers },
});

async function read(answer: Response | Promise<Response>): Promise<{ status: number; type: string; html: string }> {
  const got = await answer;
  return { status: got.status, type: got.headers.get("content-type") ?? "", html: await got.text() };
}

describe("the page that says no", () => {
  test("a form from elsewhere is answered in Swedish to a Swede", async () => {
    const house = app({ mayPass: () => false });
    const { status, type, html } = await read(house.request("/jobs", asking("sv-SE,sv;q=0.9", { method: "POST" })));
    expect(status).toBe(403);
    expect(type).toContain("text/html");
    expect(html).toContain('<html lang="sv"');
    expect(html).toContain("Formuläret kom inte från någon av våra sidor");
  });

  test("Cem pressed nynorsk here before: his choice wins over what his browser asks for", async () => {
    const headers = { cookie: "gjensvar-scheme=dark; gjensvar-lang=nn" };
    const { html } = await read(app({ mayPass: () => false }).request("/x", asking("en", { method: "POST", headers })));
    expect(html).toContain('<html lang="nn"');
    expect(html).toContain("Skjemaet kom ikkje frå ei av sidene våre");
  });

  test("too much at once is answered in Danish to a Dane, before it is read", async () => {
    const headers = { "Content-Length": String(13 * 1024 * 1024) };
    const { status, html } = await read(app().request("/x", asking("da", { method: "POST", body: "x", headers })));
    expect(status).toBe(413);
    expect(html).toContain("Det er for stort til os");
  });

  test("a fault is answered in nynorsk, and says nothing of the fault", async () => {
    const silent = vi.spyOn(log, "error").mockImplementation(() => undefined);
    const house = app({
      pages: () => {
        throw new Error("a secret of the database");
      },
    });
    const { status, html } = await read(house.request("/x", asking("nn")));
    silent.mockRestore();
    expect(status).toBe(500);
    expect(html).toContain("Noko gjekk gale hos oss");
    expect(html).not.toContain("secret");
  });

  test("what is not there is 404; a language that is none of ours gets English", async () => {
    const house = app({
      pages: () => {
        throw new NotFound();
      },
    });
    const { status, html } = await read(house.request("/x", asking("fi")));
    expect(status).toBe(404);
    expect(html).toContain("We did not find this page");
  });

  test("it keeps the security headers and is never stored", async () => {
    const answer = await app({ mayPass: () => false }).request("/x", { method: "POST" });
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });

  test.each(langs)("it is a whole page in %s, with one heading and a way on", (lang) => {
    for (const status of [403, 404, 413, 500] as const) {
      const html = refusedPage(status, lang, "/assets/open.css");
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html).toContain('<a href="/">');
      expect(html).not.toMatch(/<script|undefined|style="/);
    }
  });
});
