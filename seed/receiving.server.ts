// Brings a job's people into the demo through the front doors: lists in, their words, and what the assessors found.
import type { Staff } from "../src/access/actor.ts";
import { receiveApplicants } from "../src/answers/answers.server.ts";
import {
  type AssessmentOf,
  addSaidIn,
  assessManyIn,
  changeApplication,
  listApplications,
} from "../src/applications/applications.server.ts";
import { toCsv } from "../src/applications/reading/export.ts";
import type { AdvertTyped } from "../src/jobs/advert.ts";
import { changeAdvert, makeJob, publishAdvert } from "../src/jobs/jobs.server.ts";
import { type Db, inTransaction } from "../src/platform/db/db.server.ts";
import { chanceFor } from "./chance.ts";
import { contributions } from "./jobs-words.ts";
import type { DemoPerson } from "./people.ts";
import type { JobPlan } from "./plan.ts";
import { momentBefore, workingDaysAfter, workingDaysBefore } from "./times.ts";

export type Team = {
  owner: Staff;
  manager?: Staff | undefined;
  members: readonly Staff[];
  country: "NO";
  sector: "public" | "private";
};
/** Where the demo is being made, and its today (`YYYY-MM-DD`). */
export type Place = { db: Db; today: string; now: Date };
/** A person with the application that was made of it. */
export type Applicant = DemoPerson & { id: string };
export type DemoJob = { slug: string; id: string; applicants: Applicant[] };

/** Makes the job as it stood before anybody had applied. */
export async function openJob(place: Place, plan: JobPlan, team: Team): Promise<{ id: string; slug: string }> {
  const { deadlineDaysAgo: ago } = plan;
  const deadline = ago >= 0 ? workingDaysBefore(place.today, ago) : workingDaysAfter(place.today, -ago);
  const made = await makeJob(
    place.db,
    team.owner,
    {
      title: plan.title,
      team: plan.team,
      country: team.country,
      sector: team.sector,
      languages: plan.languages,
      deadline,
      openings: plan.openings,
      manager: team.manager?.id ?? null,
      members: team.members.map((one) => one.id),
      promise: plan.promise,
      requirements: plan.requirements,
    },
    momentBefore(place.today, 30, 8),
  );
  if (!made.ok) throw new Error(`the demo's job has faults: ${JSON.stringify(made.faults)}`);
  return made;
}

/** Writes the job's advert and publishes it, a day after the job was made. */
export async function advertise(place: Place, slug: string, owner: Staff, typed: AdvertTyped): Promise<void> {
  const then = momentBefore(place.today, 29, 9);
  const done = [
    await changeAdvert(place.db, owner, slug, typed, then),
    await publishAdvert(place.db, owner, slug, then),
  ].find((one) => !one.ok);
  if (done) throw new Error(`the demo's advert has faults: ${JSON.stringify(done)}`);
}

const header = [
  "Søknadsnummer",
  "Fornavn",
  "Etternavn",
  "E-post",
  "Mobil",
  "Poststed",
  "Søknadsdato",
  "Språk",
  "Intern",
];

/** People as a list that another system might have written. */
export function listOf(people: readonly DemoPerson[], today: string): Uint8Array {
  const rows = people.map((one) => [
    `${one.daysAgo}-${one.fullName}`.normalize("NFC"),
    one.given,
    one.family,
    one.email,
    one.phone,
    one.city,
    workingDaysBefore(today, one.daysAgo),
    one.language,
    one.internal ? "ja" : "nei",
  ]);
  return new TextEncoder().encode(toCsv([header, ...rows]));
}

/** Imports everybody in lists of the days they came, and gives each the application that was made. */
export async function receive(
  place: Place,
  plan: JobPlan,
  job: { id: string; slug: string },
  owner: Staff,
): Promise<DemoJob> {
  let earlier = Number.POSITIVE_INFINITY;
  for (const days of plan.times.imports) {
    const wave = plan.people.filter((one) => one.daysAgo >= days && one.daysAgo < earlier);
    earlier = days;
    if (wave.length === 0) continue;
    const file = {
      fileName: `${job.slug}-${workingDaysBefore(place.today, days)}.csv`,
      bytes: listOf(wave, place.today),
    };
    const report = await receiveApplicants(place.db, owner, job.slug, file, momentBefore(place.today, days, 15));
    if (report.imported !== wave.length)
      throw new Error(`of ${wave.length} people in a list of the demo, ${report.imported} came in`);
  }
  const { rows } = await listApplications(place.db, owner, job.id, { limit: 5000 });
  const ids = new Map(rows.map((row) => [row.fullName.normalize("NFC"), row.id]));
  const applicants = plan.people.map((one) => {
    const id = ids.get(one.fullName.normalize("NFC"));
    if (id === undefined) throw new Error("somebody of the demo's list is not among the applicants");
    return { ...one, id };
  });
  await inTransaction(place.db, owner, (tx) =>
    addSaidIn(
      tx,
      owner,
      applicants.flatMap((one) => one.said.map((said) => ({ application: one.id, ...said }))),
    ),
  );
  await nameContributions(place, applicants, owner);
  return { ...job, applicants };
}

async function nameContributions(place: Place, applicants: readonly Applicant[], owner: Staff): Promise<void> {
  const internals = applicants.filter((one) => one.internal && one.language !== "en");
  for (const [at, one] of internals.entries()) {
    const own = contributions[one.language === "nn" ? "nn" : "nb"];
    await changeApplication(place.db, owner, one.id, { contribution: own[at % own.length] ?? null }, place.now);
  }
}

/** How much of a person has been assessed. Most wholly, some in part, some not yet; always the same ones. */
export function assessedPart(person: DemoPerson, whole: number): "whole" | "part" | "none" {
  const drawn = chanceFor(`assessed ${person.fullName}`).next();
  return drawn < whole ? "whole" : drawn < whole + (1 - whole) * 0.6 ? "part" : "none";
}

/** Who assesses, each a share; and how far they have come. */
export type Assessing = {
  assessors: readonly Staff[];
  part: (one: Applicant) => "whole" | "part" | "none";
  daysAgo: number;
};

/** Sets every level with its evidence, each assessor's people in one step. */
export async function assessAll(place: Place, job: DemoJob, assessing: Assessing): Promise<void> {
  const { assessors, part, daysAgo } = assessing;
  for (const [at, assessor] of assessors.entries()) {
    const inputs = job.applicants
      .filter((_, n) => n % assessors.length === at)
      .flatMap((one): AssessmentOf[] => {
        const done = { whole: one.assessments.length, part: 2, none: 0 }[part(one)];
        return one.assessments.slice(0, done).map((found) => ({ application: one.id, ...found }));
      });
    const moment = momentBefore(place.today, daysAgo, 9 + at);
    const assessed = await inTransaction(place.db, assessor, (tx) => assessManyIn(tx, assessor, inputs, moment));
    if (!assessed.ok) throw new Error(`an assessment of the demo was refused: ${assessed.why}`);
  }
}
