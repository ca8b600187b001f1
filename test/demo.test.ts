// The demo employer: whole, true to what its people said, the same every time, and made only once.
import { expect, test } from "vitest";
import { type DemoParts, demoLogins, ensureDemo, seedDemo } from "../seed/demo.server.ts";
import { foundEmployer, readStaffIn } from "../src/access/access.server.ts";
import type { Staff } from "../src/access/actor.ts";
import { batches, draftsOf, today } from "../src/answers/answers.server.ts";
import { applicationIds, readManyIn } from "../src/applications/applications.server.ts";
import { listJobs, readJob } from "../src/jobs/jobs.server.ts";
import { verifyAudit } from "../src/platform/audit/audit.server.ts";
import { inTransaction } from "../src/platform/db/db.server.ts";
import { useWorld } from "./world.ts";

const world = useWorld();
const silent = () => undefined;
const long = 180_000;

const partsOf = (): DemoParts => ({
  db: world.db,
  opened: world.opened,
  clock: () => world.now,
  config: { GJENSVAR_BASE_URL: "http://localhost:3000" },
});

type Letter = { to: string; subject: string; body: string; state: string; edited: boolean; verdict: string };

/** Every letter that stands, by the name of whom it is to. */
async function lettersOf(rakel: Staff): Promise<Letter[]> {
  const rows = await inTransaction(world.db, rakel, (tx) =>
    tx
      .selectFrom("letter")
      .innerJoin("application", "application.id", "letter.application")
      .innerJoin("candidate", "candidate.id", "application.candidate")
      .where("letter.state", "<>", "withdrawn")
      .select([
        "candidate.full_name as to",
        "letter.subject",
        "letter.body",
        "letter.state",
        "letter.edited",
        "letter.verdict",
      ])
      .execute(),
  );
  return rows
    .map((row) => ({ ...row, verdict: String((row.verdict as { verdict?: string } | null)?.verdict) }))
    .sort((a, b) => (`${a.to} ${a.subject}` < `${b.to} ${b.subject}` ? -1 : 1));
}

const countsOf = (rakel: Staff) =>
  inTransaction(world.db, rakel, async (tx) => {
    const n = (table: "application" | "assessment" | "letter" | "outbox" | "audit_line" | "staff" | "said") =>
      tx
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
    const tables = ["application", "assessment", "letter", "outbox", "audit_line", "staff", "said"] as const;
    const counts: Record<string, number> = {};
    for (const table of tables) counts[table] = Number((await n(table)).n);
    return counts;
  });

let first: Letter[] = [];

test("Rakel finds 600 applicants, 150 letters on their way, 38 approved, some drafts and seven debts", {
  timeout: long,
}, async () => {
  const { rakel, batch } = await seedDemo(partsOf(), silent, world.now);

  const jobs = await listJobs(world.db, rakel);
  expect(jobs.map((job) => job.slug).sort()).toEqual([
    "avdelingsleiar",
    "okonomiradgiver",
    "sykepleier-i-hjemmetjenesten",
  ]);
  const { members } = await readJob(world.db, rakel, "avdelingsleiar");
  const team = await inTransaction(world.db, rakel, (tx) => readStaffIn(tx, rakel.employer, members));
  expect([...team.values()].map((one) => one.name).sort()).toEqual(["Ingrid Myklebust", "Petra Lindqvist"]);
  const letters = await draftsOf(world.db, rakel, "okonomiradgiver");
  expect(letters).toMatchObject({ gone: { queued: 150 }, approved: 38, total: 251 });
  expect(letters.withoutAddress.map((one) => one.fullName)).toEqual(["Bo Ek"]);
  expect((await batches(world.db, rakel)).map((one) => one.batch)).toEqual([batch]);

  const { open, silent: unheard, debts } = await today(world.db, rakel, world.now);
  expect({ open, unheard }).toEqual({ open: 675, unheard: 7 });
  expect(debts.map((group) => [group.decider?.name, group.people.length])).toEqual([
    ["Torunn Nesheim", 2],
    ["Torunn Nesheim", 2],
    ["Henrik Aasen", 3],
  ]);

  const people = await inTransaction(world.db, rakel, async (tx) => {
    const ids = [];
    for (const { slug } of jobs)
      ids.push(
        ...(await tx
          .selectFrom("application")
          .innerJoin("job", "job.id", "application.job")
          .where("job.slug", "=", slug)
          .select("application.id")
          .execute()),
      );
    return readManyIn(
      tx,
      rakel,
      ids.map((row) => row.id),
    );
  });
  const economy = people.filter((one) => one.job.slug === "okonomiradgiver");
  expect(economy.filter((one) => one.stage === "interview").map((one) => one.fullName)).toContain("Cem Yıldız");
  expect(economy.filter((one) => one.stage === "interview")).toHaveLength(11);
  const share = (lang: string) => economy.filter((one) => one.language === lang).length / economy.length;
  expect(share("nb")).toBeGreaterThan(0.75);
  expect(share("nn")).toBeGreaterThan(0.05);
  expect(share("en")).toBeGreaterThan(0.07);
  expect(economy.filter((one) => one.assessments.length === 6).length / economy.length).toBeGreaterThan(0.6);
  const solveig = people.find((one) => one.fullName === "Solveig Brekke");
  expect(solveig).toMatchObject({
    internal: true,
    contribution: "vaktplanen du laga",
    stage: "interview",
    language: "nn",
  });

  const unsaid = people.flatMap((one) =>
    one.assessments.filter(
      (found) =>
        found.evidence &&
        !one.said.some((said) => said.place === found.source && said.text.includes(found.evidence ?? "")),
    ),
  );
  expect(unsaid).toEqual([]);
  expect(people.filter((one) => one.said.length < 2)).toEqual([]);
  const words = [
    ...people.flatMap((one) => one.said.map((said) => said.text)),
    ...people.map((one) => one.contribution ?? ""),
  ];
  expect(words.filter((text) => /[{}*]|undefined/.test(text))).toEqual([]);

  first = await lettersOf(rakel);
  expect(first.filter((letter) => /[{}]|undefined/.test(letter.subject + letter.body))).toEqual([]);
  expect(first.filter((letter) => /gravid|fagforening/i.test(letter.body))).toEqual([]);
  expect(first.filter((letter) => letter.verdict === "send").length / first.length).toBeGreaterThanOrEqual(0.95);
  expect(first.filter((letter) => letter.edited).map((letter) => letter.to)).toEqual(["Amina Warsame"]);
  expect(new Set(first.map((letter) => letter.body)).size).toBe(first.length);

  const audit = await inTransaction(world.db, rakel, (tx) => verifyAudit(tx, rakel.employer));
  expect(audit.ok).toBe(true);

  const before = await countsOf(rakel);
  expect(await ensureDemo(partsOf(), silent, world.now)).toEqual(demoLogins);
  expect(await countsOf(rakel)).toEqual(before);
  expect(await lettersOf(rakel)).toEqual(first);
});

test("the same people get the same letters when the demo is made again", { timeout: long }, async () => {
  const { rakel } = await seedDemo(partsOf(), silent, world.now);
  const again = await lettersOf(rakel);
  // The test above has made them in a world of its own.
  expect(first.length).toBeGreaterThan(200);
  expect(again).toEqual(first);
  expect(await applicationIds(world.db, rakel, "okonomiradgiver")).toHaveLength(600);
});

test("with a real mail server the demo sends nothing, on a Sunday in the Christmas days as well", {
  timeout: long,
}, async () => {
  world.now = new Date("2026-12-27T20:30:00Z");
  const parts = partsOf();
  const { rakel, batch } = await seedDemo(
    { ...parts, config: { ...parts.config, SMTP_URL: "smtp://mail.example:587" } },
    silent,
    world.now,
  );
  expect(batch).toBeUndefined();
  expect((await countsOf(rakel)).outbox).toBe(0);
  const { silent: unheard } = await today(world.db, rakel, world.now);
  expect(unheard).toBe(7);
});

test("a demo that was stopped while it was made says so in plain words and gives no logins, however far it had come", async () => {
  const said: string[] = [];
  const start = () => ensureDemo(partsOf(), (text) => said.push(text), world.now);
  const found = (slug: string) =>
    foundEmployer(world.db, {
      slug,
      name: slug,
      country: "NO",
      sector: "public",
      language: "nb",
      mailFrom: `${slug} <svar@${slug}.example>`,
      timeZone: "Europe/Oslo",
    });
  await found("fjordvik");
  expect(await start()).toEqual([]);
  await found("havgard");
  expect(await start()).toEqual([]);
  expect(said).toEqual(Array(2).fill(expect.stringContaining("`npm run reset` makes it anew")));
});

test("in a house with an employer of somebody's own the demo is neither made nor spoken of", async () => {
  const said: string[] = [];
  await foundEmployer(world.db, {
    slug: "lauvdal",
    name: "Lauvdal kommune",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "Lauvdal kommune <svar@lauvdal.example>",
    timeZone: "Europe/Oslo",
  });
  expect(await ensureDemo(partsOf(), (text) => said.push(text), world.now)).toEqual([]);
  expect(said).toEqual([]);
});
