// The applicants' table at 600 and 5,000 rows, warm, with 100,000 applications in the database: first byte and whole page, filters and
// search, key to paint in a browser, and the plans of all its queries. The yardstick of a page is the same bytes given out by the same
// server without database or rendering. Ends with a fault when a bar is passed or a query reads a big table from end to end.
import { rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { sql } from "kysely";
import type { Staff } from "../src/access/actor.ts";
import { decide, differencesOf } from "../src/answers/answers.server.ts";
import { readChoice } from "../src/desk/applicants/choice.ts";
import { applicantsView, cardView } from "../src/desk/applicants.server.ts";
import { searchEverywhere } from "../src/desk/search.server.ts";
import { readConfig } from "../src/platform/config/config.server.ts";
import type { OpenedDatabase } from "../src/platform/db/open.server.ts";
import { startHouse } from "../src/start.server.ts";
import { benchJob, benchPassword, benchRecruiter, declineCrowd, fillCrowd } from "./crowd.ts";
import { measureKeys } from "./desk-keys.ts";
import { scansOf } from "./desk-plans.ts";
import { benchPlace, rounded, say, spread } from "./ground.ts";

const ALL = 100_000;
const root = join(import.meta.dirname, "..");
const port = 39_411;
// React reads this when it is loaded, which is before the first line here: bench/all.ts sets it.
if (process.env.NODE_ENV !== "production") throw new Error("run this as: npm run bench desk");
const place = await benchPlace("desk");
const read = readConfig({
  GJENSVAR_MODE: "test",
  GJENSVAR_LOG: "error",
  GJENSVAR_FOLDER: place.folder,
  GJENSVAR_PORT: String(port),
  CATCHER_SMTP_PORT: String(port + 1),
  CATCHER_WEB_PORT: String(port + 2),
  ...(place.address ? { DATABASE_URL: place.address } : {}),
});
if (!read.ok) throw new Error(read.faults.join("\n"));
const house = await startHouse({
  config: read.config,
  role: "web",
  build: () => import(join(root, "build/server/index.js")),
  files: join(root, "build/client"),
}).catch(async (fault: unknown) => {
  await place.clear();
  throw fault;
});

/** What was slower than its bar, or read a big table from end to end. */
const faults: string[] = [];

type Got = { first: number; whole: number; text: string };

/** What the house gives out on a path: milliseconds to the first byte of the body and to the last, and the body. */
function get(path: string, cookie: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const asked = request({ port, path, headers: { cookie, "accept-encoding": "identity" } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`));
      const parts: Uint8Array[] = [];
      let first = 0;
      answer.on("data", (part: Uint8Array) => {
        first ||= performance.now() - began;
        parts.push(part);
      });
      answer.on("end", () => {
        const whole = performance.now() - began;
        resolve({ first, whole, text: Buffer.concat(parts).toString() });
      });
    });
    asked.on("error", reject).end();
  });
}

type Asked = { opened: OpenedDatabase; cookie: string };

/** One page, many times: its middle times beside the yardstick's. `bar`: milliseconds to the first byte that the middle may take. */
async function measure({ opened, cookie }: Asked, what: string, path: string, bar: number): Promise<void> {
  const pages: Got[] = [];
  const files: Got[] = [];
  const { text } = await get(path, cookie);
  writeFileSync(join(root, "build/client/assets/bench.html"), text);
  for (let n = 0; n < 16; n += 1) {
    pages.push(await get(path, cookie));
    files.push(await get("/assets/bench.html", cookie));
  }
  const warm = (list: readonly Got[], of: "first" | "whole") => spread(list.slice(2).map((one) => one[of]));
  const [page, file, first] = [warm(pages, "whole"), warm(files, "whole"), warm(pages, "first")];
  if (first.p50 > bar) faults.push(`${what}: first byte after ${first.p50} ms, more than ${bar}`);
  say({
    bench: "desk",
    engine: opened.db.engine,
    applications: ALL,
    what,
    kB: rounded(Buffer.byteLength(text) / 1000),
    firstByteMs: first.p50,
    firstByteMsP95: first.p95,
    barMs: bar,
    ms: page.p50,
    yardstickMs: file.p50,
    ratio: rounded(page.p50 / Math.max(0.1, file.p50)),
  });
}

type Jobs = { small: string; large: string; person: string };

/** Every way to ask the table for something, explained. */
async function explain({ db }: OpenedDatabase, rakel: Staff, { small, large, person }: Jobs, asked: string[]) {
  const now = new Date();
  const works = [
    ...[small, large].flatMap((slug) =>
      asked.map((query) => ({
        what: `${slug}?${query}`,
        work: (to: typeof db) => applicantsView(to, rakel, slug, readChoice(new URLSearchParams(query)), now),
      })),
    ),
    { what: "search", work: (to: typeof db) => searchEverywhere(to, rakel, "fiskehelse") },
    { what: "card", work: (to: typeof db) => cardView(to, rakel, person, now) },
    { what: "equal treatment", work: (to: typeof db) => differencesOf(to, rakel, small) },
  ];
  let queries = 0;
  for (const { what, work } of works) {
    const found = await scansOf(db, rakel, work);
    queries += found.queries;
    for (const { statement, tables } of found.scanned)
      faults.push(`${what}: reads all of ${tables.join(" and ")}: ${statement}`);
  }
  say({ bench: "desk", engine: db.engine, what: "plans", pages: works.length, queries, scans: faults.length });
}

async function signIn(): Promise<string> {
  const form = { email: "rakel@benk.example", password: benchPassword, way: "password", to: "/today" };
  const signed = await house.request("/sign-in", {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { "Sec-Fetch-Site": "same-origin" },
  });
  return signed.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

async function bench(opened: OpenedDatabase): Promise<void> {
  const rakel = await benchRecruiter(opened);
  const { employer } = rakel;
  const [small, large] = [await benchJob(opened, rakel, "Seks hundre"), await benchJob(opened, rakel, "Fem tusen")];
  const by = rakel.id;
  await fillCrowd(opened, { employer, by, job: small.id, count: 600, from: 0 });
  await fillCrowd(opened, { employer, by, job: large.id, count: 5000, from: 1000 });
  for (let n = 10_000; n < ALL; n += 6000) {
    const { id } = await benchJob(opened, rakel, "Andre", 3);
    const crowd = { employer, by, job: id, count: Math.min(6000, ALL - n), from: n };
    await fillCrowd(opened, crowd);
    if (n < ALL / 2) await declineCrowd(opened, crowd);
  }
  const { rows } = await sql<{ id: string }>`
    select id from application where job = ${small.id}::uuid order by applied_at, id limit 40`.execute(opened.owner);
  const ids = rows.map((row) => row.id);
  await decide(opened.db, rakel, ids.slice(10), { outcome: "declined" }, new Date());
  await opened.exec("vacuum analyze");
  const cookie = await signIn();
  const [few, many] = [`/jobs/${small.slug}`, `/jobs/${large.slug}`];
  const person = ids[0] ?? "";
  const { rows: needs } = await sql<{ key: string }>`
    select key from requirement where job = ${large.id}::uuid order by position limit 1`.execute(opened.owner);
  const filters: [string, string][] = [
    ["an owner", `owner=${rakel.id}`],
    ["a name", "q=bj%C3%B8rnsen+1234"],
    ["a common word", "q=regnskapet"],
    ["a rare word", "q=fiskehelse"],
    ["a level", `need=${needs[0]?.key}&level=partly`],
    ["overdue", "promise=late"],
    ["due this week", "promise=week"],
    ["without a gap", "gap=none"],
    ["by name", "sort=name"],
    ["by promise", "sort=due"],
  ];
  await explain(opened, rakel, { small: small.slug, large: large.slug, person }, [
    "",
    "per=5000",
    "state=all",
    "stage=interview&internal=yes&language=nb",
    "sort=newest",
    ...filters.map(([, query]) => query),
  ]);
  const asked = { opened, cookie };
  await measure(asked, "50 of 600", few, 150);
  await measure(asked, "600 on one page", `${few}?per=600`, 150);
  await measure(asked, "50 of 5000", many, 150);
  await measure(asked, "5000 on one page", `${many}?per=5000`, 300);
  for (const [what, query] of filters) await measure(asked, `${what}, of 5000`, `${many}?${query}`, 150);
  await measure(asked, "search everywhere, a rare word", "/search?q=fiskehelse", 300);
  await measure(asked, "search everywhere, nobody", "/search?q=xyzzy", 300);
  await measure(asked, "the card", `/applications/${person}`, 150);
  const keys = await measureKeys({ engine: opened.db.engine, url: house.url, cookie, job: few, person });
  for (const [what, p95] of Object.entries(keys))
    if (p95 > 100) faults.push(`${what}: key to paint after ${p95} ms, more than 100`);
}

try {
  if (!house.parts) throw new Error("this house has no pages");
  await bench(house.parts.opened);
} finally {
  rmSync(join(root, "build/client/assets/bench.html"), { force: true });
  await house.stop();
  await place.clear();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
