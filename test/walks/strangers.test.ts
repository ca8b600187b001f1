// Nothing leaks: for every address in the table, somebody of another employer, and somebody who is not signed in, learns nothing.
import { afterAll, beforeAll, expect, test } from "vitest";
import routes, { staff as staffRoutes } from "../../src/routes.ts";
import { goodPassword } from "../cast.ts";
import { openHouse, type TestHouse } from "./house.ts";
import { fillHouse, type Ids, secrets, snapshot } from "./two-employers.ts";

type Entry = { path?: string; index?: boolean; file: string; children?: Entry[] };
const flat = (list: Entry[]): Entry[] => list.flatMap((entry) => [entry, ...flat(entry.children ?? [])]);
const pathsOf = (list: Entry[]): string[] =>
  flat(list).flatMap((entry) => (entry.path && entry.path !== "*" ? [`/${entry.path}`] : []));
const addresses = pathsOf((await routes) as Entry[]);

/** Fjordvik's ids where a page takes one from the address: in its own pages, and in pages of the reader's own job. */
const withIds = [
  "/jobs/:job?a=:application",
  "/jobs/:ownJob?a=:application",
  "/jobs/:ownJob?q=Cem",
  "/jobs/:job/applicants.csv?a=:application",
  "/jobs/:ownJob/applicants.csv?a=:application",
  "/jobs/:job/answers?letter=:letter",
  "/jobs/:ownJob/answers?letter=:letter",
  "/jobs/:ownJob/answers?letter=:draft&edit",
  "/jobs/:job/decide?who=:application",
  "/jobs/:ownJob/decide?who=:application",
  "/jobs/:job/level?who=:application",
  "/jobs/:ownJob/level?who=:application",
  "/jobs/:ownJob/import/:import",
  "/jobs/:ownJob/import/:import/rejected.csv",
  "/search?q=Cem",
  "/my/letter?id=:letter",
];
const reads = [...addresses, ...withIds];

/** Forms as the pages send them, with Fjordvik's ids. `works`: from Rakel, in this order, it changes something. */
type Form = { to: string; fields: Record<string, string>; works?: true };
const chosen = { ids: ":draftApplication", list: "", confirm: "1" };
const job = { title: "Endret stilling", team: "x", country: "NO", sector: "public", languages: "nb", openings: "2" };
const days = { firstWordDays: "5", afterInterviewDays: "5", afterDecisionDays: "5", closingRule: "all-answered" };
/** From the very text that stands: nothing but whose it is can refuse it. */
const written = { act: "edit", letter: ":draft", subject: "Endret", body: "Endret", hash: ":hash" };
const forms: Form[] = [
  { to: "/jobs/:ownJob/answers", fields: written },
  { to: "/jobs/:ownJob/answers", fields: { act: "approve", letter: ":draft", hash: ":hash", next: ":letter" } },
  { to: "/jobs/:job/answers", fields: { act: "approve", letter: ":draft", hash: ":hash", next: "" }, works: true },
  { to: "/jobs/:job/answers", fields: written, works: true },
  { to: "/jobs/:job/answers/send", fields: { act: "approve-all", typed: "1" } },
  { to: "/sending/:batch", fields: { act: "again", letter: ":letter" } },
  { to: "/sending/:batch", fields: { act: "stop" }, works: true },
  { to: "/jobs/:job/answers/send", fields: { act: "queue", key: "a-press-of-a-stranger", typed: "1" } },
  { to: "/jobs/:job/answers/send", fields: { act: "queue", key: "a-press-of-both", typed: "2" }, works: true },
  { to: "/applications/:application", fields: { do: "call", note: "Ringt" }, works: true },
  { to: "/applications/:application", fields: { do: "change", phone: "+4799999999", language: "nb" }, works: true },
  {
    to: "/applications/:draftApplication",
    fields: { do: "level", requirement: "budget", level: "meets", evidence: "Endret", source: "application" },
  },
  { to: "/jobs/:job/level", fields: { ...chosen, requirement: "budget", level: "meets" } },
  { to: "/jobs/:ownJob/level", fields: { ...chosen, requirement: "budget", level: "meets" } },
  { to: "/jobs/:job/decide", fields: { ...chosen, outcome: "cancelled", cause: "x" } },
  { to: "/jobs/:ownJob/decide", fields: { ...chosen, outcome: "cancelled", cause: "x" } },
  { to: "/jobs/:job/answers/check", fields: { letter: ":draft", body: "Hei" } },
  { to: "/jobs/:ownJob/answers/check", fields: { letter: ":draft", body: "Hei" } },
  { to: "/sending/:batch", fields: { act: "stop-some", letter: ":letter" } },
  { to: "/jobs/:job/close", fields: {} },
  { to: "/jobs/:job/applicants.csv", fields: { who: ":application", list: "" } },
  { to: "/jobs/:ownJob/applicants.csv", fields: { who: ":application", list: "" } },
  { to: "/jobs/:ownJob/import/:import", fields: { act: "run", as: "" } },
  {
    to: "/jobs/:job/settings",
    fields: {
      ...job,
      ...days,
      owner: ":staff",
      rows: "1",
      "key-0": "budget",
      "label-0-nb": "budsjett",
      "kind-0": "experience",
    },
    works: true,
  },
  { to: "/staff", fields: { act: "role", id: ":staff", role: "interviewer" } },
  { to: "/staff/:staff", fields: { act: "lock", to: "" } },
  { to: "/staff/:staff", fields: { act: "hand-over", to: ":staff" } },
  { to: "/staff/:staff", fields: { act: "let-in" } },
  { to: "/employer", fields: { employer: ":employer" } },
  { to: "/mail", fields: { do: "place", mail: ":mail", address: "cem.yildiz@example.no" } },
  { to: "/mail", fields: { do: "read", application: ":application" } },
  { to: "/mail", fields: { do: "aside", mail: ":mail" }, works: true },
  { to: "/jobs/:job/import/:import", fields: { act: "run", as: "" }, works: true },
];
/** Only posted to: there is nothing there to read, for anybody. */
const onlyPostedTo: readonly string[] = ["/jobs/:job/answers/check"];

/** Every address is posted to, also those without a form above. */
const everyForm: Form[] = [
  ...forms,
  ...addresses.filter((path) => !forms.some((form) => form.to === path)).map((to) => ({ to, fields: { act: "run" } })),
];

let house: TestHouse;
let ids: Ids;
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
  ids = await fillHouse(house.parts, new Date());
  cookies.rakel = await signIn("rakel@fjordvik.example");
  cookies.stina = await signIn("stina@havgard.example");
});

afterAll(() => house?.close());

const filledFor = (own: "job" | "ownJob", text: string): string =>
  text.replace(/:(\w+)/g, (_, name: string) => (name === "ownJob" ? ids[own] : (ids[name as keyof Ids] ?? name)));
const filled = (text: string): string => filledFor("ownJob", text);
/** Addresses that carry their own capability: whoever holds the link may open it, signed in or not. */
const carriesToken = (path: string): boolean => path.includes(":token");
/** Addresses that name one of Fjordvik's things in the path itself. */
const namesTheirs = (path: string): boolean => /:(?!ownJob)\w+/.test(path.replace(/\?.*/, "")) && !carriesToken(path);

async function posted(form: Form, cookie: string | undefined, own: "job" | "ownJob" = "ownJob"): Promise<Response> {
  const body = new URLSearchParams(Object.entries(form.fields).map(([name, value]) => [name, filledFor(own, value)]));
  return house.request(filledFor(own, form.to), {
    method: "POST",
    body,
    headers: { ...(cookie ? { cookie } : {}), "Sec-Fetch-Site": "same-origin" },
  });
}

/** The text of an answer; a stream is left after its head. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream")) return answer.text();
  await answer.body?.cancel();
  return "";
}
const fjordvik = () => snapshot(house.parts, ids.employer);

test("the table of addresses has the ones that matter", () => {
  expect(addresses.length).toBeGreaterThan(20);
  for (const path of ["/jobs/:job", "/applications/:application", "/jobs/:job/answers", "/sending/:batch"])
    expect(addresses).toContain(path);
});

test("every parameter of every address is one this test can fill", () => {
  const named = [...reads, ...forms.flatMap((form) => [form.to, ...Object.values(form.fields)])];
  const unknown = named
    .flatMap((path) => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? ""))
    .filter((name) => !(name in ids));
  expect(unknown).toEqual([]);
});

test.each([...pathsOf(staffRoutes as Entry[]), ...withIds.filter((path) => !path.startsWith("/my"))])(
  "Rakel, whose things they are, reads %s",
  async (path) => {
    const read = await house.request(filledFor("job", path), { headers: { cookie: cookies.rakel } });
    const text = await textOf(read);
    // Whoever works for one employer has none to choose, and goes on to today.
    expect(read.status).toBe(path === "/employer" ? 302 : onlyPostedTo.includes(path) ? 404 : 200);
    if (/:application|:letter|q=Cem/.test(path)) expect(text).toContain("Cem Yıldız");
  },
);

test.each(reads)("Stina, of another employer, learns nothing at %s", async (path) => {
  const read = await house.request(filled(path), { headers: { cookie: cookies.stina } });
  const text = await textOf(read);
  // A link shows whose page it opens, so that its holder can recognise it: the job and the employer, nothing about a person.
  const shown = carriesToken(path) ? ["Hemmelig rådgiver"] : [];
  for (const secret of secrets.filter((one) => !shown.includes(one))) expect(text).not.toContain(secret);
  expect(read.status).toBeLessThan(500);
  if (namesTheirs(path)) expect(read.status).toBe(404);
});

test.each(everyForm)("Stina changes nothing by posting $fields to $to", async (form) => {
  const before = await fjordvik();
  const sent = await posted(form, cookies.stina);
  const text = await textOf(sent);
  expect(sent.status).toBeLessThan(500);
  for (const secret of ["Cem Yıldız", "Neha Kapoor", "Solveig Dahl", "KOSTRA-modellen"])
    expect(text).not.toContain(secret);
  expect(await fjordvik()).toEqual(before);
});

test.each(reads.filter((path) => !carriesToken(path)))(
  "a stranger without a sign-in learns nothing at %s",
  async (path) => {
    const read = await house.request(filled(path));
    const text = await textOf(read);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(read.status).toBeLessThan(500);
  },
);

test.each(everyForm)("a stranger without a sign-in changes nothing by posting $fields to $to", async (form) => {
  const before = await fjordvik();
  for (const own of ["job", "ownJob"] as const) {
    const sent = await posted(form, undefined, own);
    expect(sent.status).toBeLessThan(500);
    expect(await textOf(sent)).not.toContain("Cem Yıldız");
  }
  expect(await fjordvik()).toEqual(before);
});

const withNul = [
  ...addresses.filter((path) => path.includes(":")).map((path) => path.replaceAll(/:\w+/g, "a%00b")),
  ...["q", "a", "after", "need", "at", "r-first"].map((name) => `/jobs/:job?${name}=a%00b`),
  ...["job", "application", "by", "before"].map((name) => `/log?${name}=a%00b`),
  ...["/search?q=%00", "/jobs/:job/answers?letter=%00", "/jobs/:job/decide?who=%00", "/jobs/:job/applicants.csv?q=%00"],
];
test.each(withNul)("a sign that no text can hold is no fault at %s, for Rakel or a stranger", async (path) => {
  for (const headers of [{ cookie: cookies.rakel }, {}]) {
    const read = await house.request(filledFor("job", path), { headers });
    await textOf(read);
    expect(read.status).toBeLessThan(500);
  }
});

test.each(["/jobs/:job/answers/check"])("from Rakel %s is answered with a verdict", async (to) => {
  const sent = await posted({ to, fields: { letter: ":draft", body: "Hei" } }, cookies.rakel, "job");
  expect([sent.status, await sent.text()]).toEqual([200, expect.stringContaining("<section")]);
});

test.each(addresses)("a form from another site is refused at %s", async (path) => {
  const sent = await house.request(filled(path), {
    method: "POST",
    body: new URLSearchParams({ act: "x" }),
    headers: { cookie: cookies.rakel, "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" },
  });
  expect(sent.status).toBe(403);
});

// Last, because it changes Fjordvik: were the fields wrong, the refusals above would prove nothing.
test.each(forms.filter((form) => form.works))(
  "from Rakel the same form does something: $fields to $to",
  async (form) => {
    const before = await fjordvik();
    const sent = await posted(form, cookies.rakel, "job");
    await textOf(sent);
    expect(sent.status).toBeLessThan(400);
    expect(await fjordvik()).not.toEqual(before);
  },
);

// After all else: what is left of each form is a form that may work, and work again.
test.each(everyForm)(
  "a sign that no text can hold, in any field of $fields to $to, is no fault from Rakel",
  async ({ to, fields }) => {
    for (const name of Object.keys(fields)) {
      const sent = await posted(
        { to, fields: { ...fields, [name]: `${fields[name]}\u0000\u0007` } },
        cookies.rakel,
        "job",
      );
      await textOf(sent);
      expect([name, sent.status < 500]).toEqual([name, true]);
    }
  },
);
