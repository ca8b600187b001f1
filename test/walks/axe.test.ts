// No page has an accessibility fault that axe can find: light and dark, wide and 320 px, with and without JavaScript.

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoLogins, ensureDemo } from "../../seed/demo.server.ts";
import { listColleagues, readEmployer } from "../../src/access/access.server.ts";
import { houseOf } from "../../src/access/actor.ts";
import { batches } from "../../src/answers/answers.server.ts";
import { dueDate } from "../../src/answers/promises.ts";
import { applicationIds, askRestrictionIn, keepFile, startImport } from "../../src/applications/applications.server.ts";
import { employersOf } from "../../src/cli/ground.server.ts";
import { answerConcern, concernsFor, raiseConcern } from "../../src/concerns/concerns.server.ts";
import { readJob } from "../../src/jobs/jobs.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { scannerAt } from "../../src/platform/files/scan.server.ts";
import { takeMail } from "../../src/platform/mail/inbox/taking.server.ts";
import { byLink, open as openRoutes, staff as staffRoutes } from "../../src/routes.ts";
import { incomingMail } from "../incoming.ts";
import { makeLinkIn } from "../link.ts";
import { faultsOf, faultsOfAll, looks } from "./axe.ts";
import { eventually, listenTo, openBrowser, openHouse, press, type TestHouse, type Visit, visit } from "./house.ts";

let house: TestHouse;
let browser: Browser;
const routed = [...staffRoutes, ...byLink, ...openRoutes].flatMap((one) => (one.path ? [one.path] : []));
/** Files, pieces of pages and addresses that only take a press. */
const forMachines = [
  ".csv",
  "applications\\/[^/]+\\/files",
  "feed",
  "/live",
  "/check",
  "export\\/file",
  "preferences",
  "sign-out",
];
const fail = (why: string): never => {
  throw new Error(why);
};
const paths: Record<"staff" | "open", string[]> = { staff: [], open: [] };
let myLink = "";
/** What opens with the cookie of a candidate's link. */
const myPages =
  "/my /my/letter /my/data /my/data/export /my/data/address?said=wrong /my/data/erase?said=sent /my/data/restrict?no-text=1".split(
    " ",
  );
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
  const cv = { name: "CV.txt", bytes: new TextEncoder().encode("Åtte år på økonomiavdelingen.") };
  const edge = { now: new Date(), ip: "192.0.2.1", scan: scannerAt(undefined) };
  await keepFile(db, { employer: actor.employer, application: open }, cv, edge);
  const disputed = { kind: "bearer", id: open, employer: actor.employer, application: open } as const;
  await inTransaction(db, actor, (tx) =>
    askRestrictionIn(tx, disputed, { text: "Eksamen min er fra 2019.", baseUrl: house.url }, new Date()),
  );
  const token = await inTransaction(db, actor, (tx) => makeLinkIn(tx, actor.employer, answered, new Date()));
  myLink = `/l/${token}`;
  const bearer = { kind: "bearer", id: answered, employer: actor.employer, application: answered } as const;
  const baseUrl = house.parts.config.GJENSVAR_BASE_URL;
  for (const kind of ["question", "recording"] as const)
    await raiseConcern(db, bearer, { kind, text: "Jeg ble spurt om jeg ville ha barn.", baseUrl }, new Date());
  const admin = (await listColleagues(db, actor)).find((one) => one.role === "admin") ?? fail("no admin");
  const [concern, second] = (await concernsFor(db, admin, new Date())).concerns;
  await answerConcern(db, admin, second?.id ?? "", { text: "Det skulle ingen ha spurt om.", baseUrl }, new Date());
  paths.staff = [
    "/concerns",
    `/concerns/${concern?.id}`,
    `/concerns/${second?.id}`,
    "/today",
    "/jobs",
    "/jobs/new",
    `/jobs/${job}`,
    `/jobs/${job}?a=${open}`,
    `/jobs/${job}?state=open&internal=yes`,
    `/jobs/${job}/decide?who=${open}`,
    `/jobs/${job}/extend?who=${open}`,
    `/jobs/${job}/extend?who=${open}&cause=many&until=${dueDate(new Date().toISOString().slice(0, 10), 8, "NO")}`,
    `/jobs/${job}/extend?who=${open}&cause=&until=`,
    `/jobs/${job}/decisions`,
    `/jobs/${job}?sort=name&cols=_stage,_due&q=Cem`,
    `/jobs/${job}/views?state=all&q=Cem`,
    `/jobs/${job}/questions`,
    `/jobs/${job}/advert`,
    `/jobs/${job}/conversation`,
    `/jobs/${job}/apart`,
    `/jobs/${job}/settings`,
    `/jobs/${job}/import`,
    `/jobs/${job}/import/${file.id}`,
    `/jobs/${job}/level?who=${open}`,
    `/jobs/${job}/answers`,
    `/jobs/${job}/answers?edit=1`,
    `/jobs/${job}/answers?unequal=1`,
    `/jobs/${job}/answers/send`,
    `/jobs/${job}/close`,
    "/sending",
    `/sending/${batch?.batch}`,
    `/applications/${open}`,
    `/applications/${answered}`,
    `/applications/${open}/restriction`,
    "/log",
    "/closing-days",
    "/retention",
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
    "/my/withdraw",
    "/my/concern",
    "/my/data",
    "/my/data/export",
    "/my/data/address",
    "/my/data/erase",
    "/my/data/restrict",
    "/invite/unknown",
    "/sign-in/link/unknown",
    "/nope",
    "/nope/nope",
    "/fjordvik",
    `/fjordvik/${job}`,
    `/fjordvik/${job}/apply`,
    `/fjordvik/${job}/apply/files`,
    "/a/unknown",
    "/havgard/data-engineer?lang=sv",
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

/** Without scripts the colours and the widths are the same: one look is enough. */
const scripts = [
  { name: "light, dark and 320 px, with scripts", bare: false, seen: looks },
  { name: "320 px, without the page's own scripts", bare: true, seen: looks.slice(2) },
];

/** The pages of the desk are the same on both engines: the run without PostgreSQL looks at them, and CI makes both. */
const onPostgres = Boolean(process.env.DATABASE_URL);
if (onPostgres) console.log("skipped on PostgreSQL: axe on the pages of the desk, which the embedded run looks at");

/** axe is a script itself: the pages' own are kept away instead of all. */
async function visitAs(bare: boolean): Promise<Visit> {
  const visitor = await visit(browser, house, {});
  if (bare) await visitor.context.route("**/assets/*.js", (route) => route.abort());
  return visitor;
}

test.skipIf(onPostgres).each(scripts)(
  "staff pages are clean, $name",
  async ({ bare, seen }) => {
    const arne = await visitAs(bare);
    await signIn(arne, "arne.holm@fjordvik.example");
    const beside = { ...arne, page: await arne.context.newPage() };
    listenTo(beside.page, arne.faults);
    expect(await faultsOfAll([arne, beside], paths.staff, seen)).toEqual([]);
    if (!bare) expect(arne.faults).toEqual([]);
    await arne.context.close();
  },
  400_000,
);

test.skipIf(onPostgres)(
  "on a telephone no target lies half under the bar of acts, wherever the list is read",
  async () => {
    const arne = await visitAs(false);
    await signIn(arne, "arne.holm@fjordvik.example");
    await arne.page.setViewportSize({ width: 390, height: 900 });
    await arne.page.goto("/jobs/okonomiradgiver?cols=_stage,_due");
    await arne.page.locator("[data-select]").nth(1).check();
    const found: string[] = [];
    for (let top = 0; top < 46; top += 3) {
      await arne.page.evaluate((y) => window.scrollTo(0, y), top);
      found.push(...(await faultsOf(arne.page, ["target-size"])));
    }
    expect(found).toEqual([]);
    await arne.context.close();
  },
);

test("open pages are clean, light, dark and 320 px", async () => {
  const cem = await visitAs(false);
  const beside = { ...cem, page: await cem.context.newPage() };
  const found = await faultsOfAll([cem, beside], paths.open);
  await cem.page.goto(myLink);
  await cem.page.getByRole("button").first().click();
  await cem.page.waitForURL("**/my");
  found.push(...(await faultsOfAll([cem, beside], ["/my", "/my/letter", "/my/concern", ...myPages])));
  expect(found).toEqual([]);
  await cem.context.close();
});

test("each candidate page is less than 30 kB with all that belongs to it, and loads no script", async () => {
  const cem = await visit(browser, house);
  const network = await cem.context.newCDPSession(cem.page);
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  network.on("Network.loadingFinished", (one) => (bytes += one.encodedDataLength));
  const weigh = async (path: string): Promise<number> => {
    bytes = 0;
    await cem.page.goto(path, { waitUntil: "networkidle" });
    expect(await cem.page.locator("script").count(), path).toBe(0);
    return bytes;
  };
  const weights = [await weigh(myLink), await weigh("/l/unknown")];
  await cem.page.goto(myLink);
  await press(cem.page.getByRole("button").first());
  weights.push(await weigh("/my"), await weigh("/my/letter"), await weigh("/my/concern"));
  for (const path of myPages) weights.push(await weigh(path));
  expect(Math.min(...weights)).toBeGreaterThan(1_000);
  expect(Math.max(...weights)).toBeLessThan(30_000);
  await cem.context.close();
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
