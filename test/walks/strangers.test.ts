// Nothing leaks: for every address in the table, somebody of another employer, and somebody who is not signed in, learns nothing.
import { afterAll, beforeAll, expect, test } from "vitest";
import { addStaff, foundEmployer, makeLinkIn } from "../../src/access/access.server.ts";
import { decide, draftsOf, receiveApplicants } from "../../src/answers/answers.server.ts";
import { applicationIds, assessMany, startImport } from "../../src/applications/applications.server.ts";
import { makeJob } from "../../src/jobs/jobs.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import routes from "../../src/routes.ts";
import { goodPassword } from "../cast.ts";
import { openHouse, type TestHouse } from "./house.ts";

type Entry = { path?: string; index?: boolean; file: string; children?: Entry[] };
const flat = (list: Entry[]): Entry[] => list.flatMap((entry) => [entry, ...flat(entry.children ?? [])]);
const addresses = flat((await routes) as Entry[]).flatMap((entry) =>
  entry.path && entry.path !== "*" ? [`/${entry.path}`] : [],
);

/** Words that stand only in Fjordvik's things. */
const secrets = ["Cem Yıldız", "cem.yildiz@example.no", "Hemmelig rådgiver", "fjordvik.example", "KOSTRA-modellen"];

let house: TestHouse;
const params: Record<string, string> = {};
const cookies: Record<"rakel" | "stina", string> = { rakel: "", stina: "" };

async function signIn(email: string): Promise<string> {
  const body = new URLSearchParams({ email, password: goodPassword, way: "password", to: "/today" });
  const answer = await house.request("/sign-in", {
    method: "POST",
    body,
    headers: { "Sec-Fetch-Site": "same-origin" },
  });
  expect(answer.status).toBe(302);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

beforeAll(async () => {
  house = await openHouse();
  const { opened, db } = house.parts;
  const now = new Date();
  const fjordvik = await foundEmployer(db, {
    slug: "fjordvik",
    name: "Fjordvik kommune",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "svar@fjordvik.example",
  });
  const havgard = await foundEmployer(db, {
    slug: "havgard",
    name: "Havgard AS",
    country: "NO",
    sector: "private",
    language: "nb",
    mailFrom: "svar@havgard.example",
  });
  const rakel = await addStaff(opened, {
    employer: fjordvik,
    name: "Rakel Sunde",
    email: "rakel@fjordvik.example",
    role: "admin",
    language: "nb",
    password: goodPassword,
  });
  await addStaff(opened, {
    employer: havgard,
    name: "Stina Berglund",
    email: "stina@havgard.example",
    role: "admin",
    language: "nb",
    password: goodPassword,
  });
  const requirements = [{ key: "budget", label: { nb: "erfaring med budsjett" }, kind: "experience", must: true }];
  const made = await makeJob(
    db,
    rakel,
    { title: "Hemmelig rådgiver", country: "NO", sector: "public", languages: ["nb"], requirements },
    now,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const bytes = new TextEncoder().encode(
    "Fornavn;Etternavn;E-post;evidence:budget\nCem;Yıldız;cem.yildiz@example.no;Jeg bygde KOSTRA-modellen\n",
  );
  await receiveApplicants(db, rakel, made.slug, { fileName: "a.csv", bytes }, now);
  const [application = ""] = await applicationIds(db, rakel, made.id);
  await assessMany(db, rakel, [application], { requirement: "budget", level: "not-shown", source: "application" }, now);
  await decide(db, rakel, [application], { outcome: "declined" }, now);
  const started = await startImport(db, rakel, made.id, "hemmelig.csv", bytes, now);
  const letter = (await draftsOf(db, rakel, made.slug)).groups[0]?.people[0]?.letterId ?? "";
  const token = await inTransaction(db, rakel, (tx) => makeLinkIn(tx, fjordvik, application, now));
  Object.assign(params, {
    job: made.slug,
    application,
    import: started.ok ? started.id : "",
    letter,
    batch: application,
    token,
  });
  cookies.rakel = await signIn("rakel@fjordvik.example");
  cookies.stina = await signIn("stina@havgard.example");
});

afterAll(() => house?.close());

const filled = (path: string): string => path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? name);
/** Addresses that carry their own capability: whoever holds the link may open it, signed in or not. */
const carriesToken = (path: string): boolean => path.includes(":token");

test("the table of addresses has the ones that matter", () => {
  expect(addresses.length).toBeGreaterThan(20);
  for (const path of ["/jobs/:job", "/applications/:application", "/jobs/:job/answers", "/sending/:batch"])
    expect(addresses).toContain(path);
});

test("every parameter of every address is one this test can fill", () => {
  const unknown = addresses
    .flatMap((path) => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? ""))
    .filter((name) => !(name in params));
  expect(unknown).toEqual([]);
});

test.each(addresses)("Stina, of another employer, learns nothing at %s", async (path) => {
  const read = await house.request(filled(path), { headers: { cookie: cookies.stina } });
  const text = await read.text();
  // A link shows whose page it opens, so that its holder can recognise it: the job and the employer, nothing about a person.
  const shown = carriesToken(path) ? ["Hemmelig rådgiver"] : [];
  for (const secret of secrets.filter((one) => !shown.includes(one))) expect(text).not.toContain(secret);
  if (path.includes(":") && !carriesToken(path)) expect(read.status).toBe(404);
});

test.each(addresses)("Stina changes nothing by posting to %s", async (path) => {
  const before = await snapshot();
  const body = new URLSearchParams({
    act: "run",
    outcome: "declined",
    id: params.application ?? "",
    ids: params.application ?? "",
    letter: params.letter ?? "",
    typed: "1",
    note: "x",
  });
  const sent = await house.request(filled(path), {
    method: "POST",
    body,
    headers: { cookie: cookies.stina, "Sec-Fetch-Site": "same-origin" },
  });
  expect(sent.status).toBeLessThan(500);
  expect(await sent.text()).not.toContain("Cem Yıldız");
  if (!carriesToken(path)) expect(await snapshot()).toEqual(before);
});

test.each(addresses.filter((path) => !carriesToken(path)))(
  "a stranger without a sign-in learns nothing at %s",
  async (path) => {
    const read = await house.request(filled(path));
    const text = await read.text();
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(read.status).toBeLessThan(500);
  },
);

test.each(addresses)("a form from another site is refused at %s", async (path) => {
  const sent = await house.request(filled(path), {
    method: "POST",
    body: new URLSearchParams({ act: "x" }),
    headers: { cookie: cookies.rakel, "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" },
  });
  expect(sent.status).toBe(403);
});

/** What Fjordvik has, as its own row security shows it. */
async function snapshot(): Promise<unknown> {
  const [{ employer }] = (await inTransaction(house.parts.db, { house: true }, (tx) =>
    tx.selectFrom("employer").select("id as employer").where("slug", "=", "fjordvik").execute(),
  )) as [{ employer: string }];
  return inTransaction(house.parts.db, { employer }, async (tx) => ({
    letters: await tx.selectFrom("letter").select(["id", "state", "body"]).execute(),
    decisions: await tx.selectFrom("decision").select(["id", "outcome", "current"]).execute(),
    imports: await tx.selectFrom("import").select(["id", "state"]).execute(),
    jobs: await tx.selectFrom("job").select(["id", "state", "title"]).execute(),
    applications: await tx.selectFrom("application").select(["id", "state", "stage"]).execute(),
    calls: await tx.selectFrom("call").select("id").execute(),
  }));
}
