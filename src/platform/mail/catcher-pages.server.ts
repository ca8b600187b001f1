// The catcher's page: what was caught, newest first. For one machine and one person; works without JavaScript.
import { Hono } from "hono";
import type { ParsedMail } from "mailparser";
import { type Html, html } from "../http/html.ts";
import type { Caught, CaughtMails } from "./catcher.server.ts";

const PER_PAGE = 50;
const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const PART_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The web side: `/`, `/mails/:n` with `/html`, `/text` and `/source`, and `/api/mails?to=` as JSON, newest first. */
export function catcherPages(mails: CaughtMails): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    // A foreign page may point its own name at this machine; a caught sign-in link must not be readable for it.
    if (!LOCAL.has(new URL(c.req.url).hostname)) return c.text("only on this machine", 403);
    await next();
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
    c.header("Cache-Control", "no-store");
    if (!c.res.headers.has("Content-Security-Policy")) c.header("Content-Security-Policy", PAGE_POLICY);
    return undefined;
  });
  app.get("/catcher.css", (c) => c.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/", async (c) => {
    const to = c.req.query("to") ?? "";
    const before = Number(c.req.query("before")) || undefined;
    const list = mails.list({ to, ...(before ? { before } : {}), limit: PER_PAGE });
    const rows = await Promise.all(
      list.map(async (mail) => ({ mail, subject: (await mails.read(mail)).subject ?? "" })),
    );
    return c.html(listPage({ to, rows, count: mails.count(to), more: list.length === PER_PAGE }));
  });
  app.get("/api/mails", async (c) => {
    const to = c.req.query("to") ?? "";
    const limit = Math.min(Number(c.req.query("limit")) || 100, 2000);
    return c.json(
      await Promise.all(mails.list({ to, limit }).map(async (mail) => forTests(mail, await mails.read(mail)))),
    );
  });
  app.get("/mails/:n", async (c) => {
    const mail = mails.find(Number(c.req.param("n")));
    return mail ? c.html(mailPage(mail, await mails.read(mail))) : c.html(gonePage(), 404);
  });
  app.get("/mails/:n/:part{html|text|source}", async (c) => {
    const mail = mails.find(Number(c.req.param("n")));
    if (!mail) return c.html(gonePage(), 404);
    const part = c.req.param("part");
    if (part === "source") return c.text(mail.raw.toString("utf8"));
    const read = await mails.read(mail);
    if (part === "text") return c.text(read.text ?? "");
    return c.body(read.html || "<!doctype html><title>No HTML</title><p>This mail has no HTML part.</p>", 200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": PART_POLICY,
    });
  });
  app.notFound((c) => c.html(gonePage(), 404));
  return app;
}

const LINK = /https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?]/g;

const forTests = (mail: Caught, read: ParsedMail) => ({
  n: mail.n,
  to: mail.to,
  from: read.from?.text ?? "",
  replyTo: read.replyTo?.text ?? "",
  subject: read.subject ?? "",
  at: mail.at.toISOString(),
  messageId: read.messageId ?? "",
  text: read.text ?? "",
  html: read.html || "",
  links: [...new Set((read.text ?? "").match(LINK) ?? [])],
});

const time = (at: Date) =>
  html`<time datetime="${at.toISOString()}">${at.toLocaleString("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit" })}</time>`;

const page = (title: string, body: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/catcher.css">
</head>
<body>
<header><a href="/">Caught mail</a> <span>Nothing here has been sent to anybody.</span></header>
<main>${body}</main>
</body>
</html>`.text;

type ListParts = { to: string; rows: { mail: Caught; subject: string }[]; count: number; more: boolean };

function listPage({ to, rows, count, more }: ListParts) {
  const last = rows.at(-1)?.mail.n ?? 0;
  const none =
    to === "" ? html`<p>No mail has been caught yet.</p>` : html`<p>No mail to “${to}”. <a href="/">Show all</a></p>`;
  const table = html`<table>
<caption>${count === 1 ? "1 mail" : `${count} mails`}${to === "" ? "" : ` to “${to}”`}, newest first</caption>
<thead><tr><th scope="col">To</th><th scope="col">Subject</th><th scope="col">Caught</th></tr></thead>
<tbody>${rows.map(
    ({ mail, subject }) =>
      html`<tr><td>${mail.to}</td><td><a href="/mails/${mail.n}">${subject || "(no subject)"}</a></td><td>${time(mail.at)}</td></tr>`,
  )}</tbody></table>`;
  const older = html`<p><a href="/?to=${encodeURIComponent(to)}&before=${last}">Older mail</a></p>`;
  return page(
    "Caught mail",
    html`<h1>Caught mail</h1>
<form action="/" method="get" role="search"><label for="to">Recipient</label>
<input id="to" name="to" type="search" value="${to}" autocomplete="off" spellcheck="false"> <button>Search</button></form>
${rows.length === 0 ? none : table}${more ? older : ""}`,
  );
}

function mailPage(mail: Caught, read: ParsedMail) {
  const rows: [string, string][] = [
    ["From", read.from?.text ?? ""],
    ["Reply to", read.replyTo?.text ?? ""],
    ["Message-ID", read.messageId ?? ""],
  ];
  const known = rows.filter(([, value]) => value !== "");
  return page(
    `${read.subject ?? "Mail"} · to ${mail.to}`,
    html`<p><a href="/">All caught mail</a> · <a href="/?to=${encodeURIComponent(mail.to)}">All to ${mail.to}</a></p>
<h1>${read.subject || "(no subject)"}</h1>
<dl><dt>To</dt><dd>${mail.to}</dd>${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}<dt>Caught</dt><dd>${time(mail.at)}</dd></dl>
<h2 id="text">Text</h2>
<div class="text">${linked(read.text ?? "")}</div>
<h2>HTML</h2>
<iframe src="/mails/${mail.n}/html" sandbox title="The HTML part of this mail"></iframe>
<p><a href="/mails/${mail.n}/html">The HTML part alone</a> · <a href="/mails/${mail.n}/source">The source as it came</a></p>`,
  );
}

const gonePage = () =>
  page("Not here", html`<h1>This mail is not here</h1><p>Only the newest 2,000 are kept. <a href="/">See them</a></p>`);

/** The text with its web addresses as links; everything else escaped. */
function linked(text: string): (string | Html)[] {
  const links = [...text.matchAll(LINK)];
  const ends = [0, ...links.map((link) => link.index + link[0].length)];
  const pieces = links.flatMap((link, i) => [
    text.slice(ends[i], link.index),
    html`<a href="${link[0]}" rel="noreferrer noopener">${link[0]}</a>`,
  ]);
  return [...pieces, text.slice(ends.at(-1))];
}

const STYLE = `:root { color-scheme: light dark; --ink: light-dark(#222c38, #ececed); --ink-2: light-dark(#4b535c, #a5a8ab);
  --page: light-dark(#ffffff, #13181d); --hair: light-dark(#dfe2e5, #323a42); --edge: light-dark(#737981, #7d8286); --act: light-dark(#1d4a86, #a9c1e4); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 17px/1.5 system-ui, sans-serif; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { border-bottom: 1px solid var(--hair); } header a { font-weight: 600; margin-right: .75rem; } header span { color: var(--ink-2); }
a { color: var(--act); overflow-wrap: anywhere; } :focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
h1 { font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin-top: 2rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-bottom: 1.5rem; }
input, button { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--edge); border-radius: 4px; padding: .4rem .75rem; min-height: 44px; }
table { width: 100%; border-collapse: collapse; } caption { text-align: left; color: var(--ink-2); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--hair); overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { color: var(--ink-2); } dd { margin: 0; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 45rem; border-left: 3px solid var(--hair); padding-left: 1rem; }
iframe { width: 100%; height: 40rem; border: 1px solid var(--hair); background: #fff; color-scheme: light; }
@media (max-width: 40rem) { thead { position: absolute; clip-path: inset(50%); } tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--hair); } td { display: block; border: 0; padding: 0; } }
`;
