// Two employers in one house: Fjordvik with letters in every state, which Stina of Havgard must never see, and her own job.
import { nurseAdvert } from "../../seed/advert-words.ts";
import { addClosingDays, addStaff, closures, foundEmployer, inviteStaff } from "../../src/access/access.server.ts";
import type { Staff } from "../../src/access/actor.ts";
import {
  approve,
  decide,
  draftsOf,
  logCall,
  queueApproved,
  readLetter,
  receiveApplicants,
} from "../../src/answers/answers.server.ts";
import {
  applicationIds,
  assessMany,
  keepFile,
  startImport,
  writeNote,
} from "../../src/applications/applications.server.ts";
import type { FileHolder } from "../../src/applications/files.ts";
import { savedViews, saveView } from "../../src/desk/views.server.ts";
import { askException, changeAdvert, exceptionsOf, makeJob } from "../../src/jobs/jobs.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { theHouse } from "../../src/platform/db/scope.ts";
import { scannerAt } from "../../src/platform/files/scan.server.ts";
import { dateIn } from "../../src/platform/i18n/format.ts";
import { takeMail } from "../../src/platform/mail/inbox/taking.server.ts";
import { goodPassword } from "../cast.ts";
import { incomingMail } from "../incoming.ts";
import { makeLinkIn } from "../link.ts";
import { begun, worried } from "./begun.ts";
import type { TestHouse } from "./house.ts";

type Parts = TestHouse["parts"];

const file = (rows: readonly string[]) =>
  new TextEncoder().encode(`${["Fornavn;Etternavn;E-post;evidence:budget", ...rows].join("\n")}\n`);

/** Cem's letter is on its way, Solveig's is approved, Neha's is a draft; nobody knows whether Torbjørn's and Åse's arrived. */
const fjordviks = file([
  "Cem;Yıldız;cem.yildiz@example.no;Jeg bygde KOSTRA-modellen",
  "Neha;Kapoor;neha.kapoor@example.no;Jeg førte regnskap",
  "Solveig;Dahl;solveig.dahl@example.no;Jeg la budsjettet",
  "Torbjørn;Ødegård;torbjorn@example.no;Jeg førte lister",
  "Åse;Bjørnsen;ase@example.no;Jeg bestilte varer",
  "Per;Moe;per.moe@example.no;Jeg leste tallene",
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
  "Hemmelig oppgave",
  "hemmelig-cv",
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
  | "otherMail"
  | "staff"
  | "colleague"
  | "invitation"
  | "closing"
  | "view"
  | "call"
  | "doubtBatch"
  | "doubt"
  | "otherDoubt"
  | "exception"
  | "home"
  | "perMoe"
  | "note"
  | "file"
  | "concern",
  string
>;

async function employer({ opened, db }: Parts, slug: string, name: string, sector: "public" | "private", who: string) {
  const mailFrom = `svar@${slug}.example`;
  const id = await foundEmployer(db, { slug, name, country: "NO", sector, language: "nb", mailFrom });
  const email = `${who.split(" ")[0]?.toLowerCase()}@${slug}.example`;
  const role = "admin" as const;
  return addStaff(opened, { employer: id, name: who, email, role, language: "nb", password: goodPassword });
}

/** A day on which the employer is closed, by its id. */
async function closed({ db }: Parts, actor: Staff, now: Date): Promise<string> {
  const day = dateIn(new Date(now.getTime() + 14 * 86_400_000), "Europe/Oslo");
  const added = await addClosingDays(db, actor, { first: day, last: day, name: "Hemmelig stengt" }, now);
  if (!added.ok) throw new Error(added.why);
  const [first] = (await closures(db, actor, now)).coming;
  if (!first) throw new Error("the closing day is not listed");
  return first.id;
}

async function job({ db }: Parts, actor: Staff, title: string, now: Date, owner = actor) {
  const requirements = [{ key: "budget", label: { nb: "erfaring med budsjett" }, kind: "experience", must: true }];
  const ground = { country: "NO", sector: "public", languages: ["nb"], owner: owner.id } as const;
  const made = await makeJob(db, actor, { title, ...ground, requirements }, now);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made;
}

const baseUrl = "https://svar.fjordvik.example";

/** Everybody but Per Moe is declined. Says whose letter is which, approves one, and sends those that are approved. */
async function declined({ db }: Parts, rakel: Staff, made: { id: string; slug: string }, now: Date) {
  await receiveApplicants(db, rakel, made.slug, { fileName: "a.csv", bytes: fjordviks }, now);
  const perMoe = await applicationIds(db, rakel, made.id, { search: "Per Moe" });
  const ids = (await applicationIds(db, rakel, made.id)).filter((id) => !perMoe.includes(id));
  await assessMany(db, rakel, ids, { requirement: "budget", level: "not-shown", source: "application" }, now);
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
  const send = async (key: string, names: readonly string[]) => {
    for (const name of names) await passed(name);
    const queued = await queueApproved(db, rakel, made.slug, { key, typed: names.length, anyHour: true, baseUrl }, now);
    if (!queued.ok) throw new Error(queued.why);
    return queued.batch;
  };
  return { of, passed, send, perMoe: perMoe[0] ?? "" };
}

/** The line was cut after the dot: nobody knows. */
async function cutOff({ db }: Parts, rakel: Staff, ids: readonly string[], now: Date): Promise<void> {
  const mails = await inTransaction(db, rakel, (tx) =>
    tx.selectFrom("letter").select("mail").where("id", "in", ids).execute(),
  );
  const doubted = mails.flatMap(({ mail }) => mail ?? []);
  await inTransaction(db, theHouse, (tx) =>
    tx.updateTable("outbox").set({ state: "uncertain", doubted_at: now }).where("id", "in", doubted).execute(),
  );
}

async function invited({ db }: Parts, rakel: Staff, now: Date): Promise<string> {
  const who = { name: "Ingrid Vik", email: "ingrid@fjordvik.example", role: "interviewer" } as const;
  const made = await inviteStaff(db, rakel, { ...who, baseUrl }, now);
  if (!made.ok) throw new Error(made.why);
  return made.id;
}

/** Fills a house. Stina's ids are Fjordvik's with her own job as `ownJob`; Rakel's own job is the same one. */
export async function fillHouse(parts: Parts, now: Date): Promise<Ids> {
  const { db, opened } = parts;
  const rakel = await employer(parts, "fjordvik", "Fjordvik kommune", "public", "Rakel Sunde");
  const stina = await employer(parts, "havgard", "Havgard AS", "private", "Stina Berglund");
  const arne = await addStaff(opened, {
    employer: rakel.employer,
    name: "Arne Holm",
    email: "arne@fjordvik.example",
    role: "recruiter",
    language: "nb",
  });
  const made = await job(parts, rakel, "Hemmelig rådgiver", now);
  // Arne owes an answer, too.
  const arnes = await job(parts, rakel, "Hemmelig leder", now, arne);
  const one = file(["Siv;Moen;siv.moen@example.no;Jeg ledet butikken"]);
  await receiveApplicants(db, rakel, arnes.slug, { fileName: "b.csv", bytes: one }, now);
  const own = await job(parts, stina, "Regnskapsfører", now);
  const { of, passed, send, perMoe } = await declined(parts, rakel, made, now);
  const doubtBatch = await send("fjordviks-doubtful-press", ["Torbjørn Ødegård", "Åse Bjørnsen"]);
  const [doubt, otherDoubt] = [of("Torbjørn Ødegård").letterId, of("Åse Bjørnsen").letterId];
  await cutOff(parts, rakel, [doubt, otherDoubt], now);
  const batch = await send("fjordviks-first-press", ["Cem Yıldız"]);
  await passed("Solveig Dahl");
  const { letterId: draft, applicationId: draftApplication } = of("Neha Kapoor");
  const started = await startImport(db, rakel, made.id, "hemmelig.csv", fjordviks, now);
  if (!started.ok) throw new Error(started.why);
  const application = of("Cem Yıldız").applicationId;
  for (const from of ["cem.yildiz@example.no", "ukjent@example.no", "uvanlig@example.no"]) {
    const mail = { from, to: "svar@fjordvik.example", body: "Her er en svarhemmelighet." };
    await takeMail(db, incomingMail(mail), now);
  }
  const kept = await changeAdvert(db, rakel, made.slug, { ...nurseAdvert, texts: { nb: "Hemmelig oppgave" } }, now);
  if (!kept.ok) throw new Error(JSON.stringify(kept.faults));
  await tolerated(parts, rakel, made.id, now);
  await begun(db, rakel, { job: made.id, application }, now);
  const concern = await worried(db, rakel, arnes.id, now);
  // Arne is asked to decide about somebody; his answer is for him to give.
  await askedAbout(parts, rakel, { application: perMoe, manager: arne.id }, now);
  const called = await logCall(db, rakel, perMoe, "Snakket om budsjettet", now);
  if (!called.ok) throw new Error(called.why);
  return {
    job: made.slug,
    ownJob: own.slug,
    application,
    import: started.id,
    batch,
    token: await inTransaction(db, rakel, (tx) => makeLinkIn(tx, rakel.employer, application, now)),
    letter: of("Cem Yıldız").letterId,
    draft,
    hash: (await readLetter(db, rakel, draft, now)).hash,
    draftApplication,
    employer: rakel.employer,
    mail: await mailFrom(parts, rakel.employer, "ukjent@example.no"),
    otherMail: await mailFrom(parts, rakel.employer, "uvanlig@example.no"),
    staff: rakel.id,
    colleague: arne.id,
    invitation: await invited(parts, rakel, now),
    closing: await closed(parts, rakel, now),
    view: await viewKept(parts, rakel, made.slug, now),
    call: called.call,
    doubtBatch,
    doubt,
    otherDoubt,
    exception: await forbidden(parts, rakel, made.slug, arne.id, now),
    // Fjordvik's open pages. Its secret job has an advert that nobody has published.
    home: "fjordvik",
    perMoe,
    note: await noted(parts, rakel, application, now),
    file: await attached(parts, { employer: rakel.employer, application }, now),
    concern,
  };
}

/** Rakel shares a view with her team. */
async function viewKept({ db }: Parts, rakel: Staff, slug: string, now: Date): Promise<string> {
  const kept = await saveView(db, rakel, slug, { name: "Hemmelig visning", query: "state=all", shared: true }, now);
  if (!kept.ok) throw new Error(kept.why);
  const [first] = (await savedViews(db, rakel, slug)).views;
  return first?.id ?? "";
}

/** Somebody signed a reason for a difference that has gone since. */
async function tolerated({ db }: Parts, rakel: Staff, job: string, now: Date): Promise<void> {
  const reason = "Hemmelig oppgave: hun har ledet budsjettarbeidet siden.";
  const of = { employer: rakel.employer, job, finding: "gap budget.partly", between_hash: "0".repeat(64), reason };
  await inTransaction(db, rakel, (tx) =>
    tx
      .insertInto("equal_reason")
      .values({ ...of, signed_by: rakel.id, signed_at: now.toISOString() })
      .execute(),
  );
}

async function attached({ db }: Parts, holder: FileHolder, now: Date): Promise<string> {
  const file = {
    name: "hemmelig-cv.txt",
    bytes: new TextEncoder().encode("hemmelig-cv: Cem Yıldız bygde KOSTRA-modellen"),
  };
  const made = await keepFile(db, holder, file, { now, ip: "192.0.2.1", scan: scannerAt(undefined) });
  if (!made.ok) throw new Error(made.why);
  return made.file.id;
}

async function noted({ db }: Parts, rakel: Staff, application: string, now: Date): Promise<string> {
  const made = await writeNote(db, rakel, application, { kind: "fact", text: "Hemmelig oppgave i notatet" }, now);
  if (!made.ok) throw new Error(made.why);
  return inTransaction(
    db,
    rakel,
    async (tx) => (await tx.selectFrom("note").select("id").executeTakeFirstOrThrow()).id,
  );
}

async function askedAbout(
  { db }: Parts,
  rakel: Staff,
  of: { application: string; manager: string },
  now: Date,
): Promise<void> {
  const row = { employer: rakel.employer, ...of, asked_by: rakel.id, asked_at: now.toISOString() };
  await inTransaction(db, rakel, (tx) => tx.insertInto("decision_request").values(row).execute());
}

/** A question that may not be asked, and that Arne is asked to answer for. */
async function forbidden({ db }: Parts, rakel: Staff, slug: string, approver: string, now: Date): Promise<string> {
  const justification = "Hemmelig oppgave: den som har stillingen, må kunne tale for kirken i synoden.";
  const wish = { question: "Er du kristen?", context: "interview" as const, justification, inAdvert: true, approver };
  const asked = await askException(db, rakel, slug, wish, now);
  if (!asked.ok) throw new Error(asked.why);
  return (await exceptionsOf(db, rakel, slug))[0]?.id ?? "";
}

/** A mail that belongs to nobody's case. */
const mailFrom = ({ db }: Parts, employer: string, from: string): Promise<string> =>
  inTransaction(db, { employer }, async (tx) => {
    const row = await tx.selectFrom("incoming").select("id").where("from_addr", "=", from).executeTakeFirstOrThrow();
    return row.id;
  });
