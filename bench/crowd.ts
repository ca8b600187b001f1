// A crowd for the benches: an employer with a recruiter, jobs of six requirements, and thousands of applicants, each with a promise,
// assessments and words of their own to be found by; written in seconds.
import { sql } from "kysely";
import { addStaff, foundEmployer } from "../src/access/access.server.ts";
import type { Staff } from "../src/access/actor.ts";
import { searchText } from "../src/applications/search.ts";
import { makeJob } from "../src/jobs/jobs.server.ts";
import type { OpenedDatabase } from "../src/platform/db/open.server.ts";

export const benchPassword = "fire sauer på taket";

export async function benchRecruiter(opened: OpenedDatabase): Promise<Staff> {
  const employer = await foundEmployer(opened.db, {
    slug: "bench",
    name: "Benk",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "svar@benk.example",
  });
  return addStaff(opened, {
    employer,
    name: "Rakel Sunde",
    email: "rakel@benk.example",
    role: "recruiter",
    language: "nb",
    password: benchPassword,
  });
}

const words = ["regnskap", "analyse", "budsjett", "formidling", "innkjøp", "ledelse"];

export async function benchJob(
  opened: OpenedDatabase,
  rakel: Staff,
  title: string,
  requirements = words.length,
): Promise<{ id: string; slug: string }> {
  const made = await makeJob(
    opened.db,
    rakel,
    {
      title,
      country: "NO",
      sector: "public",
      languages: ["nb"],
      requirements: words.slice(0, requirements).map((word) => ({
        label: { nb: `erfaring med ${word}` },
        kind: "experience",
        must: true,
      })),
    },
    new Date(),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made;
}

export type Crowd = { employer: string; job: string; count: number; from: number; by: string };

const said =
  "Jeg har ført regnskapet for tre avdelinger i en mellomstor kommune siden 2017, med månedsavslutning, periodisering og avstemming mot " +
  "hovedbok. Budsjettarbeidet ledet jeg sammen med økonomisjefen, og jeg la fram tertialrapporten for utvalget to ganger i året. Før det " +
  "var jeg innkjøper ved et sykehus, der jeg skrev konkurransegrunnlag og fulgte opp rammeavtaler med leverandører i hele landsdelen. " +
  "Jeg liker å forklare tall for folk som ikke liker tall, og har holdt kurs for ledere i å lese sitt eget regnskap.";

/**
 * Fills a job as the owner of the tables, without the triggers' help: 100,000 rows in seconds, not minutes. Names are numbered on from
 * `from`; every hundredth also speaks of fiskehelse, so that a search can be for a common word and for a rare one.
 */
export async function fillCrowd(opened: OpenedDatabase, { employer, job, count, from }: Crowd): Promise<void> {
  const [usual, rare] = [said, `${said} Fiskehelse kan jeg også.`].map((text) => searchText([], [text]));
  await opened.exec("set session_replication_role = replica");
  await sql`with people as (
      insert into candidate (employer, given_name, family_name, full_name, email)
      select ${employer}::uuid, 'Åse', 'Bjørnsen ' || n, 'Åse Bjørnsen ' || n, 'ase.' || n || '@example.no'
      from generate_series(${from}::int, ${from + count - 1}::int) n returning id, split_part(full_name, ' ', 3)::int as n),
    apps as (
      insert into application (employer, job, candidate, applied_at, language, search)
      select ${employer}::uuid, ${job}::uuid, id, now() - random() * interval '20 days', 'nb',
        ' ase bjornsen ' || n || ' ase.' || n || '@example.no ' || case when n % 100 = 0 then ${rare}::text else ${usual}::text end
      from people returning id),
    promises as (
      insert into promise (employer, application, what, owner, due_on)
      select ${employer}::uuid, a.id, 'first-word', j.owner, current_date + 5 from apps a, job j where j.id = ${job}::uuid returning application)
    insert into assessment (employer, application, requirement, level, evidence, source)
    select ${employer}::uuid, p.application, r.id, (array['exceeds', 'meets', 'partly', 'not-shown'])[1 + floor(random() * 4)::int], 'Jeg førte regnskapet', 'conversation'
    from promises p, requirement r where r.job = ${job}::uuid`.execute(opened.owner);
  await opened.exec("set session_replication_role = origin");
}

/** Everybody of a job is declined and has a short draft: so that decisions and letters are many, too. */
export async function declineCrowd(opened: OpenedDatabase, { employer, job, by }: Crowd): Promise<void> {
  await opened.exec("set session_replication_role = replica");
  await sql`with no as (
      insert into decision (employer, application, outcome, by_staff)
      select ${employer}::uuid, id, 'declined', ${by}::uuid from application where job = ${job}::uuid returning application)
    insert into letter (employer, application, language, subject, body, verdict)
    select ${employer}::uuid, application, 'nb', 'Svar', ${said}, '{"verdict": "mend"}' from no`.execute(opened.owner);
  await opened.exec("set session_replication_role = origin");
}
