// The demo employer: made once, by calling the front doors as people and programs do, and the same for everybody.
import { addStaff, foundEmployer } from "../src/access/access.server.ts";
import { houseOf, type Staff } from "../src/access/actor.ts";
import type { HouseParts } from "../src/access/asks.server.ts";
import { batchState } from "../src/answers/answers.server.ts";
import { applicationIds } from "../src/applications/applications.server.ts";
import { employersOf } from "../src/cli/ground.server.ts";
import { listJobs } from "../src/jobs/jobs.server.ts";
import { dateIn } from "../src/platform/i18n/format.ts";
import { economyAdvert, engineerAdvert, nurseAdvert } from "./advert-words.ts";
import { economyAffairs, leaderAffairs, nurseAffairs } from "./affairs.server.ts";
import { type DemoStaff, demoPassword, fjordvikStaff, stina } from "./jobs-words.ts";
import { economyPlan, engineerPlan, leaderPlan, nursePlan } from "./plan.ts";
import { advertise, openJob, type Place, receive, type Team } from "./receiving.server.ts";

export type Login = { email: string; password: string; who: string };
/** What of the running house the demo needs. */
export type DemoParts = Pick<HouseParts, "db" | "opened" | "clock"> & {
  config: Pick<HouseParts["config"], "GJENSVAR_BASE_URL"> & { SMTP_URL?: string | undefined };
};
type Print = (text: string) => void;

const zone = "Europe/Oslo";

/** Who can sign in, in the order in which a newcomer should try. */
export const demoLogins: readonly Login[] = [...Object.values(fjordvikStaff), stina].map(({ email, who }) => ({
  email,
  password: demoPassword,
  who,
}));

/**
 * Makes the demo unless it is there, and returns its logins. Takes some seconds the first time; a second call changes nothing.
 * Letters that were sent before now are delivered by the running sender; where mail goes to a real server none is sent.
 * @param now what the demo counts its days from
 */
export async function ensureDemo(parts: DemoParts, print: Print, now: Date = parts.clock()): Promise<Login[]> {
  const employers = await employersOf(parts.opened);
  // The demo is only ever made in an empty house: somebody's own employers are never mixed with invented people.
  const has = (slug: string) => employers.some((one) => one.slug === slug);
  if (employers.length > 0) {
    if (!has("fjordvik")) return [];
    const last = employers.find((one) => one.slug === "havgard");
    if (last && (await isWhole(parts, last.id))) return [...demoLogins];
    print("The demo is not finished: it was stopped while it was being made. `npm run reset` makes it anew.");
    return [];
  }
  const { rakel, batch } = await seedDemo(parts, print, now);
  if (batch) await delivered(parts, { rakel, batch }, print);
  return [...demoLogins];
}

/** The last thing the demo makes is the list of people for the other employer's job: with them it is whole. */
async function isWhole(parts: DemoParts, havgard: string): Promise<boolean> {
  const house = houseOf(havgard);
  const jobs = await listJobs(parts.db, house);
  const people = await Promise.all(jobs.map((job) => applicationIds(parts.db, house, job.id)));
  return people.some((ids) => ids.length > 0);
}

/** Makes the demo and waits for no mail. @throws when an employer `fjordvik` or `havgard` is there */
export async function seedDemo(
  parts: DemoParts,
  print: Print,
  now: Date,
): Promise<{ rakel: Staff; batch: string | undefined }> {
  const place: Place = { db: parts.db, now, today: dateIn(now, zone) };
  const thisYear = Number(place.today.slice(0, 4));
  print("Making the demo: two employers and the people who work there …");
  const { rakel, henrik, ingrid, petra, torunn } = await makeFjordvik(parts);
  const people = { rakel, henrik, ingrid, torunn };
  const ours: Pick<Team, "owner" | "country" | "sector"> = { owner: rakel, country: "NO", sector: "public" };
  print("600 people apply for one job, and tell what they can …");
  const economy = economyPlan(thisYear);
  const economyJob = await receive(
    place,
    economy,
    await openJob(place, economy, { ...ours, manager: henrik, members: [ingrid] }),
    rakel,
  );
  await advertise(place, economyJob.slug, rakel, economyAdvert);
  print("They are assessed; the first letters are written, read and sent …");
  const sending = parts.config.SMTP_URL ? null : { baseUrl: parts.config.GJENSVAR_BASE_URL };
  const batch = await economyAffairs(place, economyJob, people, sending);
  print("Three smaller jobs …");
  const nurse = nursePlan(thisYear);
  const nurseJob = await openJob(place, nurse, { ...ours, manager: torunn, members: [] });
  await advertise(place, nurseJob.slug, rakel, nurseAdvert);
  await nurseAffairs(place, await receive(place, nurse, nurseJob, rakel), people);
  const leader = leaderPlan(thisYear);
  const care: Team = { ...ours, manager: torunn, members: [ingrid, petra] };
  await leaderAffairs(place, await receive(place, leader, await openJob(place, leader, care), rakel), people);
  await makeHavgard(parts, place, thisYear);
  return { rakel, batch };
}

const addOf = (parts: DemoParts, employer: string) => {
  return ({ who: _who, ...staff }: DemoStaff): Promise<Staff> =>
    addStaff(parts.opened, { ...staff, employer, password: demoPassword });
};

async function makeFjordvik(parts: DemoParts): Promise<Record<keyof typeof fjordvikStaff, Staff>> {
  const employer = await foundEmployer(parts.db, {
    slug: "fjordvik",
    name: "Fjordvik kommune",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "Fjordvik kommune <svar@fjordvik.example>",
    timeZone: zone,
  });
  const add = addOf(parts, employer);
  return {
    rakel: await add(fjordvikStaff.rakel),
    henrik: await add(fjordvikStaff.henrik),
    ingrid: await add(fjordvikStaff.ingrid),
    arne: await add(fjordvikStaff.arne),
    petra: await add(fjordvikStaff.petra),
    unni: await add(fjordvikStaff.unni),
    torunn: await add(fjordvikStaff.torunn),
  };
}

/** The other employer: one job, people in it, nothing done yet. */
async function makeHavgard(parts: DemoParts, place: Place, thisYear: number): Promise<void> {
  const employer = await foundEmployer(parts.db, {
    slug: "havgard",
    name: "Havgard AS",
    country: "NO",
    sector: "private",
    language: "en",
    mailFrom: "Havgard AS <jobs@havgard.example>",
    timeZone: zone,
  });
  const owner = await addOf(parts, employer)(stina);
  const plan = engineerPlan(thisYear);
  const job = await openJob(place, plan, { owner, country: "NO", sector: "private", members: [] });
  await advertise(place, job.slug, owner, engineerAdvert);
  await receive(place, plan, job, owner);
}

/** How long the start waits for the catcher; what has not arrived by then arrives soon after. */
const patience = 10_000;

async function delivered(parts: DemoParts, of: { rakel: Staff; batch: string }, print: Print): Promise<void> {
  for (let waited = 0; waited < patience; waited += 250) {
    const { done, ways, size } = await batchState(parts.db, of.rakel, of.batch, parts.clock());
    if (done) return print(`${ways.accepted} of ${size} letters have arrived in the mail catcher.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  print("The first letters are still on their way to the mail catcher.");
}
