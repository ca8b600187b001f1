// The catcher shows what came and sends nothing on.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Catcher, startCatcher } from "./catcher.server.ts";
import { openLine } from "./line.server.ts";
import { makeMessage } from "./message.ts";
import { localSmtp } from "./settings.ts";

let folder: string;
let catcher: Catcher;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "gjensvar-caught-"));
  catcher = await startCatcher({ smtpPort: 0, webPort: 0, folder });
});
afterEach(async () => {
  await catcher.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function send(to: string, subject: string, id = 1): Promise<void> {
  const row = {
    id,
    message_id: `<00000000-0000-0000-0000-00000000000${id}@fjordvik.example>`,
    from_addr: "Fjordvik kommune <svar@fjordvik.example>",
    reply_to: null,
    to_addr: to,
    lang: "nb",
    subject,
    body_text: "Kjære Cem,\n\nSe https://fjordvik.example/l/abc_1. Hilsen <Rakel>",
    body_html: '<html lang="nb"><body><h1>Kjære Cem</h1><script>alert(1)</script></body></html>',
    private: false,
    lane: 1,
  };
  const made = await makeMessage(row, new Date());
  if (!made.ok) throw new Error(made.why);
  const silent = { intent: () => undefined, accepted: () => undefined, no: () => undefined };
  const opened = await openLine(localSmtp(catcher.smtpPort), silent, new AbortController().signal);
  if (!opened.ok) throw new Error(opened.fault.reply);
  expect(await opened.line.send(id, made.envelope, made.mime)).toMatchObject({ ok: true });
  opened.line.quit();
}

const get = (path: string): Promise<Response> => fetch(new URL(path, catcher.url));

test("Cem's mail is listed newest first, found by recipient, and its link can be followed from the text", async () => {
  await send("cem@post.example", "Svar på søknaden din", 1);
  await send("solveig@post.example", "Takk for søknaden", 2);
  const list = await (await get("/")).text();
  expect(list.indexOf("Takk for søknaden")).toBeLessThan(list.indexOf("Svar på søknaden din"));
  expect(await (await get("/?to=CEM")).text()).not.toContain("Takk for søknaden");
  const one = await get("/mails/1");
  expect(await one.text()).toContain(
    '<a href="https://fjordvik.example/l/abc_1" rel="noreferrer noopener">https://fjordvik.example/l/abc_1</a>. Hilsen &lt;Rakel&gt;',
  );
  const found = (await (await get("/api/mails?to=cem@post.example")).json()) as {
    subject: string;
    links: string[];
    html: string;
  }[];
  expect(found).toMatchObject([{ subject: "Svar på søknaden din", links: ["https://fjordvik.example/l/abc_1"] }]);
  expect(found[0]?.html).toContain("Kjære Cem");
});

test("the HTML part of a mail comes from its own address in a sandbox, and no page runs a script", async () => {
  await send("cem@post.example", "<b>Svar</b>");
  const part = await get("/mails/1/html");
  expect(part.headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
  const page = await get("/mails/1");
  expect(page.headers.get("content-security-policy")).toMatch(/default-src 'none'/);
  const text = await page.text();
  expect(text).toContain("&lt;b&gt;Svar&lt;/b&gt;");
  expect(text).not.toContain("<script");
  expect((await get("/mails/9")).status).toBe(404);
});

test("caught mail lies in files and is there again after a restart, numbered on", async () => {
  await send("cem@post.example", "Svar");
  await catcher.stop();
  catcher = await startCatcher({ smtpPort: 0, webPort: 0, folder });
  await send("solveig@post.example", "Takk", 2);
  expect(readdirSync(folder).toSorted()).toEqual(["1.eml", "2.eml"]);
  expect(catcher.mails.list({ limit: 10 }).map((mail) => mail.to)).toEqual([
    "solveig@post.example",
    "cem@post.example",
  ]);
});

test("a page elsewhere that points its name at this machine is refused", async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port: catcher.webPort, path: "/", headers: { Host: "evil.example" } },
      (reply) => resolve(reply.resume().statusCode),
    );
    asked.on("error", reject);
    asked.end();
  });
  expect(status).toBe(403);
});

test("a taken port is said in one plain sentence", async () => {
  await expect(startCatcher({ smtpPort: catcher.smtpPort, webPort: 0, folder })).rejects.toThrow(
    /port \d+ \(CATCHER_SMTP_PORT\) is taken/,
  );
  await expect(startCatcher({ smtpPort: 0, webPort: catcher.webPort, folder })).rejects.toThrow(
    /port \d+ \(CATCHER_WEB_PORT\) is taken/,
  );
});
