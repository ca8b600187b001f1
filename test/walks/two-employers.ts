// Two employers in one house: Fjordvik with letters in every state, which Stina of Havgard must never see, and her own job.
import { addStaff, foundEmployer, inviteStaff, makeLinkIn } from "../../src/access/access.server.ts";
import type { Staff } from "../../src/access/actor.ts";
import {
  approve,
  decide,
  draftsOf,
  queueApproved,
  readLetter,
  receiveApplicants,
} from "../../src/answers/answers.server.ts";
import { applicationIds, assessMany, startImport } from "../../src/applications/applications.server.ts";
import { makeJob } from "../../src/jobs/jobs.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { takeMail } from "../../src/platform/mail/inbox/taking.server.ts";
import { goodPassword } from "../cast.ts";
import { incomingMail } from "../incoming.ts";
import type { TestHouse } from "./house.ts";

type Parts = TestHouse["parts"];

const file = (rows: readonly string[]) =>
  new TextEncoder().encode(`${["Fornavn;Etternavn;E-post;evidence:budget", ...rows].join("\n")}\n`);

/** Cem's letter is on its way, Solveig's is approved, Neha's is a draft. */
const fjordviks = file([
  "Cem;Yıldız;cem.yildiz@example.no;Jeg bygde KOSTRA-modellen",
  "Neha;Kapoor;neha.kapoor@example.no;Jeg førte regnskap",
  "Solveig;Dahl;solveig.dahl@example.no;Jeg la budsjettet",
]);

/** Words that stand only in Fjordvik's things. */
export const secrets = [
  "Cem Yıldız",
  "Neha Kapoor",
  "Solveig Dahl",
  "@example.no",
  "Hemmelig rådgiver",
  "fjordvik.example",
  "KOSTRA-modellen",
  "svarhemmelighet",
];

/** Ids of Fjordvik's things, by the names that addresses and forms use. `ownJob` is a job of the reader's own employer. */
export type Ids = Record<
  | "job"
  | "ownJob"
  | "application"
  | "import"
  | "batch"
  | "token"
  | "letter"
  | "draft"
  | "hash"
  | "draftApplication"
  | "employer"
  | "mail"
  | "staff",
  string
>;

async function employer({ opened, db }: Parts, slug: string, name: string, sector: "public" | "private", who: string) {
  const mailFrom = `svar@${slug}.example`;
  const id = await foundEmployer(db, { slug, name, country: "NO", sector, language: "nb", mailFrom });
  const email = `${who.split(" ")[0]?.toLowerCase()}@${slug}.example`;
  const role = "admin" as const;
  return addStaff(opened, { employer: id, name: who, email, role, language: "nb", password: goodPassword });
}

async function job({ db }: Parts, actor: Staff, title: string, now: Date) {
  const requirements = [{ key: "budget", label: { nb: "erfaring med budsjett" }, kind: "experience", must: true }];
  const sector = "public";
  const made = await makeJob(db, actor, { title, country: "NO", sector, languages: ["nb"], requirements }, now);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made;
}

/** Fills a house. Stina's ids are Fjordvik's with her own job as `ownJob`; Rakel's own job is the same one. */
export async function fillHouse(parts: Parts, now: Date): Promise<Ids> {
  const { db } = parts;
  const rakel = await employer(parts, "fjordvik", "Fjordvik kommune", "public", "Rakel Sunde");
  const stina = await employer(parts, "havgard", "Havgard AS", "private", "Stina Berglund");
  const made = await job(parts, rakel, "Hemmelig rådgiver", now);
  const own = await job(parts, stina, "Regnskapsfører", now);
  await receiveApplicants(db, rakel, made.slug, { fileName: "a.csv", bytes: fjordviks }, now);
  const ids = await applicationIds(db, rakel, made.id);
  const level = { requirement: "budget", level: "not-shown", source: "application" } as const;
  await assessMany(db, rakel, ids, level, now);
  await decide(db, rakel, ids, { outcome: "declined" }, now);
  const people = (await draftsOf(db, rakel, made.slug)).groups.flatMap((group) => group.people);
  const of = (name: string) => {
    const found = people.find((one) => one.fullName === name);
    if (!found) throw new Error(`${name} has no draft`);
    return found;
  };
  const passed = async (name: string) => {
    const { hash } = await readLetter(db, rakel, of(name).letterId, now);
    const done = await approve(db, rakel, of(name).letterId, hash, now);
    if (!done.ok) throw new Error(`${name}: ${done.why}`);
  };
  await passed("Cem Yıldız");
  const press = { key: "fjordviks-first-press", typed: 1, baseUrl: "https://svar.fjordvik.example" };
  const queued = await queueApproved(db, rakel, made.slug, press, now);
  if (!queued.ok) throw new Error(queued.why);
  await passed("Solveig Dahl");
  const { letterId: draft, applicationId: draftApplication } = of("Neha Kapoor");
  const started = await startImport(db, rakel, made.id, "hemmelig.csv", fjordviks, now);
  if (!started.ok) throw new Error(started.why);
  await inviteStaff(
    db,
    rakel,
    { name: "Ingrid Vik", email: "ingrid@fjordvik.example", role: "interviewer", baseUrl: press.baseUrl },
    now,
  );
  const application = of("Cem Yıldız").applicationId;
  for (const from of ["cem.yildiz@example.no", "ukjent@example.no"]) {
    const mail = { from, to: "svar@fjordvik.example", body: "Her er en svarhemmelighet." };
    await takeMail(db, incomingMail(mail), now);
  }
  return {
    job: made.slug,
    ownJob: own.slug,
    application,
    import: started.id,
    batch: queued.batch,
    token: await inTransaction(db, rakel, (tx) => makeLinkIn(tx, rakel.employer, application, now)),
    letter: of("Cem Yıldız").letterId,
    draft,
    hash: (await readLetter(db, rakel, draft, now)).hash,
    draftApplication,
    employer: rakel.employer,
    mail: await unknownMail(parts, rakel.employer),
    staff: rakel.id,
  };
}

/** The mail that belongs to nobody's case. */
const unknownMail = ({ db }: Parts, employer: string): Promise<string> =>
  inTransaction(db, { employer }, async (tx) => {
    const from = "ukjent@example.no";
    const row = await tx.selectFrom("incoming").select("id").where("from_addr", "=", from).executeTakeFirstOrThrow();
    return row.id;
  });

/** What Fjordvik has, whole rows, as its own row security shows it. Reading a letter leaves a trace (letter_seen) and is no change. */
export function snapshot({ db }: Parts, employer: string) {
  return inTransaction(db, { employer }, async (tx) => ({
    jobs: await tx.selectFrom("job").selectAll().orderBy("id").execute(),
    requirements: await tx.selectFrom("requirement").selectAll().orderBy("id").execute(),
    members: await tx.selectFrom("job_member").selectAll().orderBy("job").orderBy("staff").execute(),
    candidates: await tx.selectFrom("candidate").selectAll().orderBy("id").execute(),
    applications: await tx.selectFrom("application").selectAll().orderBy("id").execute(),
    assessments: await tx.selectFrom("assessment").selectAll().orderBy("application").orderBy("requirement").execute(),
    decisions: await tx.selectFrom("decision").selectAll().orderBy("id").execute(),
    letters: await tx.selectFrom("letter").selectAll().orderBy("id").execute(),
    batches: await tx.selectFrom("batch").selectAll().orderBy("id").execute(),
    came: await tx.selectFrom("incoming").selectAll().orderBy("id").execute(),
    promises: await tx.selectFrom("promise").selectAll().orderBy("id").execute(),
    calls: await tx.selectFrom("call").selectAll().orderBy("id").execute(),
    imports: await tx.selectFrom("import").select(["id", "state", "map"]).orderBy("id").execute(),
    staff: await tx.selectFrom("staff").selectAll().orderBy("id").execute(),
    invitations: await tx.selectFrom("invitation").selectAll().orderBy("id").execute(),
    mails: await tx.selectFrom("outbox").select(["id", "to_addr", "state"]).orderBy("id").execute(),
  }));
}
