// No page has an accessibility fault that axe can find: light and dark, wide and 320 px, with and without JavaScript.
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoLogins, ensureDemo } from "../../seed/demo.server.ts";
import { listColleagues, makeLinkIn, readEmployer } from "../../src/access/access.server.ts";
import { houseOf } from "../../src/access/actor.ts";
import { batches } from "../../src/answers/answers.server.ts";
import { applicationIds, startImport } from "../../src/applications/applications.server.ts";
import { employersOf } from "../../src/cli/ground.server.ts";
import { readJob } from "../../src/jobs/jobs.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { takeMail } from "../../src/platform/mail/inbox/taking.server.ts";
import { byLink, open as openRoutes, staff as staffRoutes } from "../../src/routes.ts";
import { incomingMail } from "../incoming.ts";
import { eventually, openBrowser, openHouse, type TestHouse, type Visit, visit } from "./house.ts";

let house: TestHouse;
let browser: Browser;
const routed = [...staffRoutes, ...byLink, ...openRoutes].flatMap((one) => (one.path ? [one.path] : []));
/** Files, pieces of pages and addresses that only take a press. */
const forMachines = [".csv", "/live", "/check", "preferences", "sign-out"];
const fail = (why: string): never => {
  throw new Error(why);
};
const paths: Record<"staff" | "open", string[]> = { staff: [], open: [] };
let myLink = "";
let caughtMail = "";

async function signIn(visitor: Visit, email: string): Promise<void> {
  const login = demoLogins.find((one) => one.email === email);
  await visitor.page.goto("/sign-in");
  await visitor.page.locator("#email").fill(email);
  await visitor.page.locator("#password").fill(login?.password ?? "");
  await visitor.page.locator('button[value="password"]').click();
  await visitor.page.waitForURL("**/today");
}

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  await ensureDemo(house.parts, () => undefined);
  const { db } = house.parts;
  const [fjordvik] = await employersOf(house.parts.opened, "fjordvik");
  const actor = houseOf(fjordvik?.id ?? "");
  const job = "okonomiradgiver";
  const [answered = ""] = await applicationIds(db, actor, job, { state: "answered" });
  const [open = ""] = await applicationIds(db, actor, job, { state: "open", stage: "application" });
  const [batch] = await batches(db, actor, {});
  // Somebody has answered a letter, and somebody whom nobody knows has written: the page of mail is not empty.
  const letter = await inTransaction(db, actor, (tx) =>
    tx.selectFrom("outbox").select("message_id").where("kind", "=", "letter").executeTakeFirstOrThrow(),
  );
  const { mailFrom } = await readEmployer(db, actor);
  for (const from of ["cem@post.example", "ukjent@post.example"])
    await takeMail(
      db,
      incomingMail({
        from,
        to: mailFrom,
        ...(from.startsWith("cem") ? { answers: letter.message_id } : {}),
        body: "Takk for svaret!",
      }),
      new Date(),
    );
  const someone = (await listColleagues(db, actor)).find((one) => one.role === "recruiter") ?? fail("no recruiter");
  const list600 = new TextEncoder().encode(
    "Fornavn;Etternavn;E-post;Ukjent\nOla;Nordmann;ola@@feil;1\nKari;Vik;kari@post.example;2\n",
  );
  const file = await startImport(db, someone, (await readJob(db, actor, job)).id, "søkere.csv", list600, new Date());
  if (!file.ok) throw new Error(file.why);
  const token = await inTransaction(db, actor, (tx) => makeLinkIn(tx, actor.employer, answered, new Date()));
  myLink = `/l/${token}`;
  paths.staff = [
    "/today",
    "/jobs",
    "/jobs/new",
    `/jobs/${job}`,
    `/jobs/${job}?a=${open}`,
    `/jobs/${job}?state=open&internal=yes`,
    `/jobs/${job}/decide?who=${open}`,
    `/jobs/${job}/settings`,
    `/jobs/${job}/import`,
    `/jobs/${job}/import/${file.id}`,
    `/jobs/${job}/level?who=${open}`,
    `/jobs/${job}/answers`,
    `/jobs/${job}/answers?edit=1`,
    `/jobs/${job}/answers/send`,
    `/jobs/${job}/close`,
    "/sending",
    `/sending/${batch?.batch}`,
    `/applications/${open}`,
    `/applications/${answered}`,
    "/log",
    "/mail",
    "/search?q=Cem",
    "/search?q=xyzzy",
    "/nope",
    "/staff",
    `/staff/${someone.id}`,
    "/employer",
    "/welcome",
  ];
  paths.open = [
    "/sign-in",
    myLink,
    "/l/unknown",
    "/my",
    "/my/letter",
    "/invite/unknown",
    "/sign-in/link/unknown",
    "/nope",
  ];
  const list = (await eventually(async () => {
    const read = (await (await fetch(`${house.catcher}api/mails?limit=1`)).json()) as { n: number }[];
    return read.length > 0 && read;
  })) as { n: number }[];
  caughtMail = `${house.catcher}mails/${list[0]?.n}/html`;
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

test("every page for people is looked at", () => {
  const looked = [...paths.staff, ...paths.open].map((path) => path.replace(/[?#].*/, ""));
  const patterns = routed.map((path) => new RegExp(`^/${path.replaceAll(/:\w+/g, "[^/]+").replace("*", "nope")}$`));
  const missed = patterns.filter((pattern) => !looked.some((path) => pattern.test(path))).map(String);
  expect(missed.filter((pattern) => !forMachines.some((path) => pattern.includes(path)))).toEqual([]);
});

async function faultsAt(visitor: Visit, path: string): Promise<string[]> {
  await visitor.page.goto(path);
  const { violations } = await new AxeBuilder({ page: visitor.page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const sideways = await visitor.page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
  const found = violations.map((one) => `${path}: ${one.id}: ${one.nodes[0]?.target.join(" ")}`);
  return sideways ? [...found, `${path}: scrolls sideways`] : found;
}

const looks = [
  { name: "wide and light", width: 1280, dark: false },
  { name: "wide and dark", width: 1280, dark: true },
  { name: "320 px", width: 320, dark: false },
  { name: "without the page's own scripts", width: 1280, dark: false, bare: true },
];

test.each(looks)("staff pages are clean, $name", async ({ width, dark, bare }) => {
  const arne = await visit(browser, house, { width, dark });
  // axe is a script itself: the pages' own are kept away instead of all.
  if (bare) await arne.context.route("**/assets/*.js", (route) => route.abort());
  await signIn(arne, "arne.holm@fjordvik.example");
  const found: string[] = [];
  for (const path of paths.staff) found.push(...(await faultsAt(arne, path)));
  expect(found).toEqual([]);
  if (!bare) expect(arne.faults).toEqual([]);
  await arne.context.close();
});

test.each(looks)("open pages are clean, $name", async ({ width, dark }) => {
  const cem = await visit(browser, house, { width, dark });
  const found: string[] = [];
  for (const path of paths.open) found.push(...(await faultsAt(cem, path)));
  await cem.page.goto(myLink);
  await cem.page.getByRole("button").first().click();
  await cem.page.waitForURL("**/my");
  found.push(...(await faultsAt(cem, "/my")));
  expect(found).toEqual([]);
  await cem.context.close();
});

test("candidate pages load no script and less than 30 kB in all", async () => {
  const page = await house.request(myLink);
  const html = await page.text();
  expect(html).not.toMatch(/<script/);
  const css = /href="(\/assets\/open-[^"]+\.css)"/.exec(html)?.[1] ?? "";
  const style = await house.request(css, { headers: { "accept-encoding": "br" } });
  const bytes = Buffer.byteLength(html) + (await style.arrayBuffer()).byteLength;
  expect(bytes).toBeLessThan(30_000);
});

test("a letter as mail is clean", async () => {
  const reader = await visit(browser, house, { script: true });
  const read = await reader.page.goto(caughtMail);
  expect(read?.status()).toBe(200);
  const html = await reader.page.content();
  const plain = await (await browser.newContext()).newPage();
  await plain.setContent(html);
  const { violations } = await new AxeBuilder({ page: plain }).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  await reader.context.close();
});
