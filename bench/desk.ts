// First byte and whole page of the applicants' table at 600 and 5,000 rows, warm, with 100,000 applications in the database.
// The yardstick is the same page's bytes given out by the same server without database or rendering.
import { rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { sql } from "kysely";
import { addStaff, foundEmployer } from "../src/access/access.server.ts";
import { makeJob } from "../src/jobs/jobs.server.ts";
import { readConfig } from "../src/platform/config/config.server.ts";
import type { OpenedDatabase } from "../src/platform/db/open.server.ts";
import { startHouse } from "../src/start.server.ts";
import { benchPlace, rounded, say, spread } from "./ground.ts";

const ALL = 100_000;
const password = "fire sauer på taket";
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

/** Fills a job as the owner of the tables, without the triggers' help: 100,000 rows in seconds, not minutes. */
async function fill(opened: OpenedDatabase, employer: string, job: string, count: number, from: number): Promise<void> {
  await opened.exec("set session_replication_role = replica");
  await sql`with people as (
      insert into candidate (employer, given_name, family_name, full_name, email)
      select ${employer}::uuid, 'Åse', 'Bjørnsen ' || n, 'Åse Bjørnsen ' || n, 'ase.' || n || '@example.no'
      from generate_series(${from}::int, ${from + count - 1}::int) n returning id),
    apps as (
      insert into application (employer, job, candidate, applied_at, language)
      select ${employer}::uuid, ${job}::uuid, id, now() - random() * interval '20 days', 'nb' from people returning id),
    promises as (
      insert into promise (employer, application, what, owner, due_on)
      select ${employer}::uuid, a.id, 'first-word', j.owner, current_date + 5 from apps a, job j where j.id = ${job}::uuid returning application)
    insert into assessment (employer, application, requirement, level, evidence, source)
    select ${employer}::uuid, p.application, r.id, (array['exceeds', 'meets', 'partly', 'not-shown'])[1 + floor(random() * 4)::int], 'Jeg førte regnskapet', 'conversation'
    from promises p, requirement r where r.job = ${job}::uuid`.execute(opened.owner);
  await opened.exec("set session_replication_role = origin");
}

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

/** Rows that were read without an index so far, a table. */
async function readInSequence(opened: OpenedDatabase): Promise<Map<string, number>> {
  await sql`select pg_stat_force_next_flush()`.execute(opened.owner);
  const { rows } = await sql<{ name: string; n: number }>`
    select relname as name, seq_tup_read as n from pg_stat_user_tables`.execute(opened.owner);
  return new Map(rows.map((row) => [row.name, row.n]));
}

/** One page, many times: its middle times beside the yardstick's, and the tables it read more than a thousand rows of in sequence. */
async function measure(opened: OpenedDatabase, what: string, path: string, cookie: string): Promise<void> {
  const pages: Got[] = [];
  const files: Got[] = [];
  const before = await readInSequence(opened);
  const { text } = await get(path, cookie);
  const after = await readInSequence(opened);
  const scanned = [...after].flatMap(([name, n]) => {
    const more = n - (before.get(name) ?? 0);
    return more > 1000 ? [[name, more]] : [];
  });
  writeFileSync(join(root, "build/client/assets/bench.html"), text);
  for (let n = 0; n < 12; n += 1) {
    pages.push(await get(path, cookie));
    files.push(await get("/assets/bench.html", cookie));
  }
  const warm = (list: readonly Got[], of: "first" | "whole") => spread(list.slice(2).map((one) => one[of]));
  const [page, file] = [warm(pages, "whole"), warm(files, "whole")];
  say({
    bench: "desk",
    engine: opened.db.engine,
    applications: ALL,
    what,
    kB: rounded(Buffer.byteLength(text) / 1000),
    firstByteMs: warm(pages, "first").p50,
    firstByteMsP95: warm(pages, "first").p95,
    ms: page.p50,
    yardstickMs: file.p50,
    ratio: rounded(page.p50 / Math.max(0.1, file.p50)),
    readInSequence: Object.fromEntries(scanned),
  });
}

try {
  if (!house.parts) throw new Error("this house has no pages");
  const { opened, db } = house.parts;
  const employer = await foundEmployer(db, {
    slug: "bench",
    name: "Benk",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "svar@benk.example",
  });
  const rakel = await addStaff(opened, {
    employer,
    name: "Rakel Sunde",
    email: "rakel@benk.example",
    role: "recruiter",
    language: "nb",
    password,
  });
  const requirements = ["regnskap", "analyse", "budsjett", "formidling", "innkjøp", "ledelse"].map((word) => ({
    label: { nb: `erfaring med ${word}` },
    kind: "experience",
    must: true,
  }));
  const jobOf = async (title: string, least = requirements.length): Promise<{ id: string; slug: string }> => {
    const made = await makeJob(
      db,
      rakel,
      { title, country: "NO", sector: "public", languages: ["nb"], requirements: requirements.slice(0, least) },
      new Date(),
    );
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
    return made;
  };
  const [small, large] = [await jobOf("Seks hundre"), await jobOf("Fem tusen")];
  await fill(opened, employer, small.id, 600, 0);
  await fill(opened, employer, large.id, 5000, 1000);
  for (let n = 10_000; n < ALL; n += 6000)
    await fill(opened, employer, (await jobOf("Andre", 3)).id, Math.min(6000, ALL - n), n);
  await opened.exec("vacuum analyze");
  const body = new URLSearchParams({ email: "rakel@benk.example", password, way: "password", to: "/today" });
  const signed = await house.request("/sign-in", {
    method: "POST",
    body,
    headers: { "Sec-Fetch-Site": "same-origin" },
  });
  const cookie = signed.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");

  const [few, many] = [`/jobs/${small.slug}`, `/jobs/${large.slug}`];
  await measure(opened, "50 of 600", few, cookie);
  await measure(opened, "600 on one page", `${few}?per=600`, cookie);
  await measure(opened, "50 of 5000", many, cookie);
  await measure(opened, "5000 on one page", `${many}?per=5000`, cookie);
} finally {
  rmSync(join(root, "build/client/assets/bench.html"), { force: true });
  await house.stop();
  await place.clear();
}
