// Nothing leaks: for every address in the table, somebody of another employer, and somebody who is not signed in, learns nothing.
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addresses,
  bodyOf,
  everyForm,
  type Form,
  filledWith,
  forms,
  pressesWithoutForm,
  staffAddresses,
  textOf,
} from "./forms.ts";
import { openHouse, signedIn, type TestHouse } from "./house.ts";
import { type Snapshot, unwatched, watch } from "./snapshot.ts";
import { fillHouse, type Ids, secrets } from "./two-employers.ts";

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
  "/jobs/:job/extend?who=:application&cause=many&until=2026-12-18",
  "/jobs/:ownJob/extend?who=:application&cause=many&until=2026-12-18",
  "/jobs/:job/level?who=:application",
  "/jobs/:ownJob/level?who=:application",
  "/jobs/:ownJob/import/:import",
  "/jobs/:ownJob/import/:import/rejected.csv",
  "/search?q=Cem",
  "/my/letter?id=:letter",
];
const reads = [...addresses, ...withIds];

/** Only posted to: there is nothing there to read, for anybody. */
const onlyPostedTo: readonly string[] = ["/jobs/:job/answers/check"];

/** Whoever holds a candidate's link may open it: that alone is no stranger's doing. */
const withoutLink = everyForm.filter((form) => form.to !== "/l/:token");

let house: TestHouse;
let ids: Ids;
let fjordvik: Snapshot;
const cookies: Record<"rakel" | "stina", string> = { rakel: "", stina: "" };

beforeAll(async () => {
  house = await openHouse();
  ids = await fillHouse(house.parts, new Date());
  fjordvik = await watch(house.parts, ids.employer);
  cookies.rakel = await signedIn(house, "rakel@fjordvik.example");
  cookies.stina = await signedIn(house, "stina@havgard.example");
});

afterAll(() => house?.close());

const filledFor = (own: "job" | "ownJob", text: string): string => filledWith(ids, own, text);
const filled = (text: string): string => filledFor("ownJob", text);
/** Addresses that carry their own capability: whoever holds the link may open it, signed in or not. */
const carriesToken = (path: string): boolean => path.includes(":token");
/** Addresses that name one of Fjordvik's things in the path itself. Its list of open jobs is for anybody. */
const namesTheirs = (path: string): boolean =>
  /:(?!ownJob|home(?!\/:))\w+/.test(path.replace(/\?.*/, "")) && !carriesToken(path);

/** Who signs out does so with a sign-in of its own: the next form is posted by somebody who is still there. */
async function posted(form: Form, who: "rakel" | "stina" | undefined, own: "job" | "ownJob" = "ownJob") {
  const cookie = who && (form.to === "/sign-out" ? "" : cookies[who]);
  return house.request(filledFor(own, form.to), {
    method: "POST",
    body: bodyOf(ids, form, own),
    headers: { ...(cookie ? { cookie } : {}), "Sec-Fetch-Site": "same-origin" },
  });
}

test("the table of addresses has the ones that matter", () => {
  expect(addresses.length).toBeGreaterThan(20);
  for (const path of ["/jobs/:job", "/applications/:application", "/jobs/:job/answers", "/sending/:batch"])
    expect(addresses).toContain(path);
});

test("every button of every page has a form here", () => {
  expect(pressesWithoutForm()).toEqual([]);
});

test("every table of the database is looked at, or is the house's own", async () => {
  expect(fjordvik.tables.length).toBeGreaterThan(20);
  expect(await unwatched(house.parts)).toEqual([]);
  const empty = Object.entries(await fjordvik.take()).filter(([, rows]) => rows.length === 0);
  // Where Fjordvik has nothing, nothing could be seen to change.
  expect(empty.map(([name]) => name)).toEqual(["column_map", "job_member", "said", "ticks"]);
});

test("every parameter of every address is one this test can fill", () => {
  const named = [...reads, ...forms.flatMap((form) => [form.to, ...Object.values(form.fields)])];
  const unknown = named
    .flatMap((path) => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? ""))
    .filter((name) => !(name in ids));
  expect(unknown).toEqual([]);
});

test.each([...staffAddresses, ...withIds.filter((path) => !path.startsWith("/my"))])(
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

test.each(withoutLink)("Stina changes nothing by posting $fields to $to", async (form) => {
  const before = await fjordvik.take();
  const sent = await posted(form, "stina");
  const text = await textOf(sent);
  expect(sent.status).toBeLessThan(500);
  for (const secret of ["Cem Yıldız", "Neha Kapoor", "Solveig Dahl", "KOSTRA-modellen"])
    expect(text).not.toContain(secret);
  expect(await fjordvik.take()).toEqual(before);
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

test.each(withoutLink)("a stranger without a sign-in changes nothing by posting $fields to $to", async (form) => {
  const before = await fjordvik.take();
  for (const own of ["job", "ownJob"] as const) {
    const sent = await posted(form, undefined, own);
    expect(sent.status).toBeLessThan(500);
    expect(await textOf(sent)).not.toContain("Cem Yıldız");
  }
  expect(await fjordvik.take()).toEqual(before);
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
  const sent = await posted({ to, fields: { letter: ":draft", body: "Hei" } }, "rakel", "job");
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
    const before = await fjordvik.take();
    const sent = await posted(form, "rakel", "job");
    await textOf(sent);
    expect(sent.status).toBeLessThan(400);
    expect(await fjordvik.take()).not.toEqual(before);
  },
);

// After all else: what is left of each form is a form that may work, and work again.
test.each(everyForm)(
  "a sign that no text can hold, in any field of $fields to $to, is no fault from Rakel",
  async ({ to, fields }) => {
    for (const name of Object.keys(fields)) {
      const sent = await posted({ to, fields: { ...fields, [name]: `${fields[name]}\u0000\u0007` } }, "rakel", "job");
      await textOf(sent);
      expect([name, sent.status < 500]).toEqual([name, true]);
    }
  },
);
