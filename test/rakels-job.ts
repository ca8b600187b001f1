// Rakel's job and a list of people who applied for it, for the tests of the answers room and of the pages above it.
import type { Staff } from "../src/access/actor.ts";
import { mailAccepted, mailRefused, receiveApplicants } from "../src/answers/answers.server.ts";
import { setStageIn } from "../src/applications/applications.server.ts";
import { makeJob } from "../src/jobs/jobs.server.ts";
import { type Db, inTransaction } from "../src/platform/db/db.server.ts";
import { theHouse } from "../src/platform/db/scope.ts";
import type { World } from "../src/platform/queue/facts.server.ts";

/** An adviser for the economy department, with three requirements; Henrik decides. Returns the slug. */
export async function rakelsJob(
  db: Db,
  rakel: Staff,
  henrik: Staff,
  now: Date,
  over: { closingRule?: string; holding?: string; country?: string; title?: string; deadline?: string } = {},
): Promise<string> {
  const made = await makeJob(
    db,
    rakel,
    {
      title: over.title ?? "Økonomirådgiver",
      team: "Økonomiavdelingen",
      country: over.country ?? "NO",
      sector: "public",
      languages: ["nb", "sv", "en"],
      deadline: over.deadline ?? "2026-11-20",
      manager: henrik.id,
      promise: { firstWordDays: 15, afterInterviewDays: 5, afterDecisionDays: 3 },
      closingRule: over.closingRule ?? "all-answered",
      holding: over.holding ?? null,
      requirements: [
        {
          key: "accounting",
          label: {
            nb: "erfaring med kommuneregnskap",
            sv: "erfarenhet av kommunal redovisning",
            en: "experience of municipal accounting",
          },
          kind: "experience",
          must: true,
        },
        {
          key: "budget",
          label: { nb: "erfaring med budsjettarbeid", sv: "erfarenhet av budgetarbete", en: "experience of budgeting" },
          kind: "experience",
          must: true,
        },
        {
          key: "writing",
          label: {
            nb: "god skriftlig fremstillingsevne",
            sv: "god skriftlig förmåga",
            en: "good written communication",
          },
          kind: "skill",
          must: false,
        },
      ],
    },
    now,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.slug;
}

export type Row = {
  given: string;
  family: string;
  email?: string;
  phone?: string;
  language?: string;
  internal?: boolean;
  levels?: readonly [string, string, string];
};

export const cem: Row = {
  given: "Cem",
  family: "Yıldız",
  email: "cem@post.example",
  phone: "+47 900 11 222",
  levels: ["not-shown", "meets", "meets"],
};
export const solveig: Row = {
  given: "Solveig",
  family: "Brekke",
  email: "solveig@fjordvik.example",
  internal: true,
  levels: ["partly", "meets", "exceeds"],
};
export const elin: Row = {
  given: "Elin",
  family: "Åkesson",
  email: "elin@post.example",
  language: "sv",
  levels: ["not-shown", "meets", "partly"],
};
export const neha: Row = {
  given: "Neha",
  family: "Kapoor",
  email: "neha@post.example",
  language: "en",
  levels: ["meets", "meets", "meets"],
};

/** Many with the same gap, named so that they sort. */
export const crowd = (n: number): Row[] =>
  Array.from({ length: n }, (_, i) => ({
    given: ["Amina", "Piotr", "Máret", "Samuel"][i % 4] ?? "Ola",
    family: `Søker ${String(i + 1).padStart(3, "0")}`,
    email: `s${i + 1}@post.example`,
    levels: [i % 2 ? "not-shown" : "partly", "meets", "meets"] as const,
  }));

const map = {
  Fornavn: "givenName",
  Etternavn: "familyName",
  "E-post": "email",
  Telefon: "phone",
  Søkt: "appliedAt",
  Språk: "language",
  Intern: "internal",
  Regnskap: "requirement:accounting",
  "Bevis regnskap": "evidence:accounting",
  Budsjett: "requirement:budget",
  "Bevis budsjett": "evidence:budget",
  Skriving: "requirement:writing",
};

/** The list as a recruiter exports it. */
export function listOf(
  rows: readonly Row[],
  applied = "2026-11-18",
): { fileName: string; bytes: Uint8Array; map: Record<string, string> } {
  const lines = rows.map((row) => {
    const [a, b, c] = row.levels ?? ["", "", ""];
    const evidence = "Jeg fører månedsavslutning for tre avdelinger";
    return [
      row.given,
      row.family,
      row.email ?? "",
      row.phone ?? "",
      applied,
      row.language ?? "nb",
      row.internal ? "ja" : "nei",
      a,
      a ? evidence : "",
      b,
      b ? "Jeg laget budsjettet for skolen i fjor" : "",
      c,
    ].join(";");
  });
  return {
    fileName: "liste.csv",
    bytes: new TextEncoder().encode(`${Object.keys(map).join(";")}\n${lines.join("\n")}\n`),
    map,
  };
}

/** Imports people and returns their application ids by full name. */
export async function applied(
  db: Db,
  rakel: Staff,
  slug: string,
  rows: readonly Row[],
  now: Date,
): Promise<Map<string, string>> {
  const report = await receiveApplicants(db, rakel, slug, listOf(rows), now);
  if (report.imported !== rows.length)
    throw new Error(`only ${report.imported} came in: ${JSON.stringify(report.rejected)}`);
  return inTransaction(db, rakel, async (tx) => {
    const found = await tx
      .selectFrom("waiting")
      .select(["application", "full_name"])
      .where("slug", "=", slug)
      .execute();
    return new Map(found.map((row) => [row.full_name ?? "", row.application ?? ""]));
  });
}

/** Somebody was invited and met, by another way than a decision. */
export const met = (db: Db, rakel: Staff, ids: readonly string[]): Promise<void> =>
  inTransaction(db, rakel, (tx) => setStageIn(tx, ids, "interview"));

/** What the sender does: the outbox rows get their end, then the reaction runs. `about`: letters; left out: everything queued. */
export async function mailsEnd(
  world: World,
  employer: string,
  end: "accepted" | "refused" | "uncertain" | "claimed",
  about?: readonly string[],
): Promise<string[]> {
  const ids = await inTransaction(world.db, theHouse, async (tx) => {
    const change = tx.updateTable("outbox").set({
      state: end,
      ...(end === "accepted" ? { accepted_at: world.now } : {}),
      smtp_reply: end === "refused" ? "550 no such person" : "250 ok",
    });
    const some = about ? change.where("about", "in", about) : change.where("state", "in", ["queued", "claimed"]);
    return (
      await some.where("employer", "=", employer).where("state", "<>", "cancelled").returning("about").execute()
    ).map((row) => row.about);
  });
  const payload = { employer, ids };
  if (end === "accepted") await mailAccepted(world, payload);
  if (end === "refused") await mailRefused(world, payload);
  return ids;
}
