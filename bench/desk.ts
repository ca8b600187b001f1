// First byte of the applicants' page at 600 and 5,000 rows, with 100,000 applications in the database.
// The yardstick is the same page's bytes given out by the same server without database or rendering.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { addStaff, foundEmployer } from "../src/access/access.server.ts";
import { makeJob } from "../src/jobs/jobs.server.ts";
import { readConfig } from "../src/platform/config/config.server.ts";
import type { OpenedDatabase } from "../src/platform/db/open.server.ts";
import { startHouse } from "../src/start.server.ts";
import { rounded, say, spread } from "./ground.ts";

const ALL = 100_000;
const password = "fire sauer på taket";
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "gjensvar-bench-desk-"));
const read = readConfig({
  GJENSVAR_MODE: "test",
  GJENSVAR_LOG: "error",
  GJENSVAR_FOLDER: folder,
  GJENSVAR_PORT: "39411",
  CATCHER_SMTP_PORT: "39412",
  CATCHER_WEB_PORT: "39413",
  ...(process.env.BENCH_DATABASE_URL ? { DATABASE_URL: process.env.BENCH_DATABASE_URL } : {}),
});
if (!read.ok) throw new Error(read.faults.join("\n"));
process.env.NODE_ENV = "production";
const house = await startHouse({
  config: read.config,
  role: "all",
  build: () => import(join(root, "build/server/index.js")),
  files: join(root, "build/client"),
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

try {
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
  const jobOf = async (title: string): Promise<{ id: string; slug: string }> => {
    const made = await makeJob(
      db,
      rakel,
      { title, country: "NO", sector: "public", languages: ["nb"], requirements },
      new Date(),
    );
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
    return made;
  };
  const [small, large] = [await jobOf("Seks hundre"), await jobOf("Fem tusen")];
  await fill(opened, employer, small.id, 600, 0);
  await fill(opened, employer, large.id, 5000, 1000);
  for (let n = 10_000; n < ALL; n += 6000)
    await fill(opened, employer, (await jobOf("Andre")).id, Math.min(6000, ALL - n), n);
  await opened.exec("analyze");
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

  const pages: [string, string][] = [
    ["50 of 600", `/jobs/${small.slug}`],
    ["600 on one page", `/jobs/${small.slug}?per=600`],
    ["50 of 5000", `/jobs/${large.slug}`],
    ["5000 on one page", `/jobs/${large.slug}?per=5000`],
  ];
  for (const [what, path] of pages) {
    const times: number[] = [];
    const plain: number[] = [];
    let bytes = 0;
    const rounds = path.includes("5000") ? 10 : 30;
    for (let n = 0; n < rounds; n += 1) {
      const began = performance.now();
      const page = await fetch(`http://127.0.0.1:39411${path}`, { headers: { cookie, "accept-encoding": "identity" } });
      if (page.status !== 200) throw new Error(`${path}: ${page.status}`);
      const text = await page.text();
      times.push(performance.now() - began);
      if (n === 0) {
        bytes = Buffer.byteLength(text);
        writeFileSync(join(root, "build/client/assets/bench.html"), text);
      }
      const again = performance.now();
      await (
        await fetch("http://127.0.0.1:39411/assets/bench.html", { headers: { "accept-encoding": "identity" } })
      ).text();
      plain.push(performance.now() - again);
    }
    const [page, file] = [spread(times.slice(2)), spread(plain.slice(2))];
    say({
      bench: "desk",
      engine: db.engine,
      applications: ALL,
      what,
      kB: rounded(bytes / 1000),
      ms: page.p50,
      msP95: page.p95,
      yardstickMs: file.p50,
      ratio: rounded(page.p50 / Math.max(0.1, file.p50)),
    });
  }
} finally {
  rmSync(join(root, "build/client/assets/bench.html"), { force: true });
  await house.stop();
  rmSync(folder, { recursive: true, force: true });
}
