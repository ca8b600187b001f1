// No leak (invariant 3): nothing a candidate can see changes while a no is decided, written, approved and queued; only when the mail is taken in.
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nurseAdvert } from "../../seed/advert-words.ts";
import { addStaff, foundEmployer } from "../../src/access/access.server.ts";
import type { Staff } from "../../src/access/actor.ts";
import {
  approve,
  decide,
  draftsOf,
  mailAccepted,
  queueApproved,
  readLetter,
  receiveApplicants,
} from "../../src/answers/answers.server.ts";
import { applicationIds, assessMany } from "../../src/applications/applications.server.ts";
import { cardView } from "../../src/desk/applicants.server.ts";
import { changeAdvert, makeJob, publishAdvert } from "../../src/jobs/jobs.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { byLink, open } from "../../src/routes.ts";
import { goodPassword } from "../cast.ts";
import { makeLinkIn } from "../link.ts";
import { pathsOf } from "./forms.ts";
import { openHouse, type TestHouse } from "./house.ts";

let house: TestHouse;
let rakel: Staff;
let job = "";
let cem = "";
let cookie = "";
const now = new Date();
const baseUrl = "https://svar.fjordvik.example";
const given: Record<string, string> = { home: "fjordvik" };

/** Every address that is no page of the staff, in each of the ways a candidate can come to it. */
const surfaces = [
  ...pathsOf([...byLink, ...open] as Parameters<typeof pathsOf>[0]),
  "/my?lang=en",
  "/:home/:job?lang=nn",
  "/my/letter?id=00000000-0000-4000-8000-000000000000",
];
const filled = (path: string): string => path.replace(/:(\w+)/g, (_, name: string) => given[name] ?? "unknown");

beforeAll(async () => {
  house = await openHouse();
  const { db, opened } = house.parts;
  const mailFrom = "svar@fjordvik.example";
  const ground = { name: "Fjordvik kommune", country: "NO", sector: "public", language: "nb" } as const;
  const employer = await foundEmployer(db, { slug: "fjordvik", mailFrom, ...ground });
  const who = { name: "Rakel Sunde", email: "rakel@fjordvik.example", role: "admin", language: "nb" } as const;
  rakel = await addStaff(opened, { employer, ...who, password: goodPassword });
  const requirements = [{ key: "budget", label: { nb: "erfaring med budsjett" }, kind: "experience", must: true }];
  const input = { title: "Rådgiver", country: "NO", sector: "public", languages: ["nb"], requirements } as const;
  const made = await makeJob(db, rakel, input, now);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  job = made.slug;
  given.job = job;
  await changeAdvert(db, rakel, job, nurseAdvert, now);
  expect(await publishAdvert(db, rakel, job, now)).toEqual({ ok: true });
  const list = new TextEncoder().encode(
    "Fornavn;Etternavn;E-post\nCem;Yıldız;cem@post.example\nElin;Åkesson;elin@post.example\n",
  );
  await receiveApplicants(db, rakel, job, { fileName: "a.csv", bytes: list }, now);
  [cem = ""] = await applicationIds(db, rakel, job, { search: "Cem" });
  given.token = await inTransaction(db, rakel, (tx) => makeLinkIn(tx, employer, cem, now));
  const pressed = await house.request(`/l/${given.token}`, {
    method: "POST",
    headers: { "Sec-Fetch-Site": "same-origin" },
  });
  cookie = pressed.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  expect(cookie).toMatch(/gjensvar-my=/);
});

afterAll(() => house?.close());

/** What the candidate, and anybody, is told at every address: status, headers and bytes. The moment of the answer is left out. */
async function seen(): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const path of surfaces)
    for (const [name, headers] of [
      ["Cem", { cookie }],
      ["a stranger", {}],
    ] as const) {
      const answer = await house.request(filled(path), { headers: { ...headers, "accept-language": "nb" } });
      const kept = [...answer.headers].filter(([header]) => header !== "date" && header !== "content-length");
      told[`${name} at ${path}`] = JSON.stringify([answer.status, kept.toSorted(), await answer.text()]);
    }
  return told;
}

/** Whom mail is written to, and whether it may leave: nobody hears by a mail that is not the letter itself. */
const mails = async (): Promise<string[]> => {
  const { rows } = await sql<{ to_addr: string; kind: string }>`
    select to_addr, kind from outbox where to_addr = 'cem@post.example' order by id`.execute(house.parts.opened.owner);
  return rows.map((row) => `${row.kind} to ${row.to_addr}`);
};

test("Cem's page is one that can change, and every address is looked at", async () => {
  const before = await seen();
  expect(before["Cem at /my"]).toContain("Søknaden din er kommet frem");
  expect(before["a stranger at /:home/:job"]).toContain("2 har søkt til nå.");
  expect(Object.keys(before).length).toBe(2 * surfaces.length);
  expect(surfaces.length).toBeGreaterThan(14);
});

test("a no is decided, written, approved, queued, handed over and doubtful, and nothing tells; taken in, the page does", async () => {
  const { db, opened } = house.parts;
  const before = await seen();
  const stays = async (step: string) => {
    const after = await seen();
    for (const [surface, told] of Object.entries(before))
      expect([step, surface, after[surface]]).toEqual([step, surface, told]);
  };
  await assessMany(db, rakel, [cem], { requirement: "budget", level: "not-shown", source: "application" }, now);
  await stays("assessed");
  await decide(db, rakel, [cem], { outcome: "declined" }, now);
  await stays("decided");
  // Whoever writes the answer opens the application, and opens it for the first time.
  await cardView(db, rakel, cem, now);
  await stays("opened by who answers");
  const [person] = (await draftsOf(db, rakel, job)).groups.flatMap((group) => group.people);
  const letter = person?.letterId ?? "";
  const { hash } = await readLetter(db, rakel, letter, now);
  expect(await approve(db, rakel, letter, hash, now)).toMatchObject({ ok: true });
  await stays("approved");
  expect(await mails()).toEqual([]);
  const queued = await queueApproved(db, rakel, job, { key: "press", typed: 1, baseUrl }, now);
  expect(queued.ok).toBe(true);
  await stays("queued");
  expect(await mails()).toEqual(["letter to cem@post.example"]);
  for (const state of ["claimed", "uncertain", "refused"]) {
    await sql`update outbox set state = ${state} where to_addr = 'cem@post.example'`.execute(opened.owner);
    await stays(state);
  }
  await sql`update outbox set state = 'accepted', accepted_at = ${now} where to_addr = 'cem@post.example'`.execute(
    opened.owner,
  );
  await mailAccepted({ db, now, baseUrl }, { employer: rakel.employer, ids: [letter] });
  const after = await seen();
  expect(after["Cem at /my"]).toContain("Du har fått svar");
  expect(after["Cem at /my"]).toContain("Rakel Sunde, administrator. Første gang");
  expect(after["Cem at /my"]).not.toBe(before["Cem at /my"]);
  // And still nobody else is told.
  for (const [surface, told] of Object.entries(before).filter(([name]) => name.startsWith("a stranger")))
    expect([surface, after[surface]]).toEqual([surface, told]);
});
