// The table of applicants under somebody's hands: keys never hit the wrong person, Back works, nobody is offered a page that is not theirs.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addStaff, foundEmployer } from "../../src/access/access.server.ts";
import type { Actor, Role, Staff } from "../../src/access/actor.ts";
import { jobPagesOf } from "../../src/desk/job-pages.ts";
import { changeJob, readJob } from "../../src/jobs/jobs.server.ts";
import { goodPassword } from "../cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../rakels-job.ts";
import { openBrowser, openHouse, press, type TestHouse, type Visit, visit } from "./house.ts";

let house: TestHouse;
let browser: Browser;
let job: string;
let ids: Map<string, string>;

async function signIn(email: string, options: { script?: boolean; width?: number } = {}): Promise<Visit> {
  const one = await visit(browser, house, options);
  await one.page.goto("/sign-in");
  await one.page.locator("#email").fill(email);
  await one.page.locator("#password").fill(goodPassword);
  await press(one.page.locator('button[value="password"]'));
  await one.page.waitForURL("**/today");
  return one;
}

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const { db, opened } = house.parts;
  const employer = await foundEmployer(db, {
    slug: "fjordvik",
    name: "Fjordvik kommune",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "Fjordvik kommune <svar@fjordvik.example>",
  });
  const member = (name: string, role: Role): Promise<Staff> =>
    addStaff(opened, {
      employer,
      name,
      email: `${name.split(" ")[0]?.toLowerCase()}@fjordvik.example`,
      role,
      language: "nb",
      password: goodPassword,
    });
  const rakel = await member("Rakel Sunde", "recruiter");
  const henrik = await member("Henrik Aasen", "hiring-manager");
  const ingrid = await member("Ingrid Myklebust", "interviewer");
  job = await rakelsJob(db, rakel, henrik, new Date());
  const { title, country, sector, languages, manager, requirements } = await readJob(db, rakel, job);
  const whole = { title, country, sector, languages, manager, requirements };
  const joined = await changeJob(db, rakel, job, { ...whole, members: [ingrid.id] }, new Date());
  if (!joined.ok) throw new Error(JSON.stringify(joined.faults));
  ids = await applied(db, rakel, job, [cem, solveig, elin, neha], new Date());
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const levelsOf = (one: Visit, name: string) =>
  one.page.locator("tr", { has: one.page.getByRole("button", { name }) }).textContent();

test("Rakel's digits are for the one who is open; on another row they set nothing and say why", async () => {
  const rakel = await signIn("rakel@fjordvik.example");
  const { page } = rakel;
  // Who came in one moment lie in the order of their ids; the next row must be somebody else's.
  const [first, id] = [...ids].reduce((a, b) => (b[1] < a[1] ? b : a));
  const says = page.locator("[data-digits]");
  await page.goto(`/jobs/${job}`);
  await page.keyboard.press("j");
  await page.keyboard.press("2");
  expect(await says.textContent()).toMatch(/^Åpne en søker først/);
  await page.goto(`/jobs/${job}?a=${id}`);
  const before = await levelsOf(rakel, first);
  await page.locator("[data-row-link]").nth(1).focus();
  await page.keyboard.press("1");
  expect(await says.textContent()).toMatch(/gjelder søkeren som står åpen/);
  expect(page.url()).not.toContain("#at-");
  await page.reload();
  expect(await levelsOf(rakel, first)).toBe(before);
  const led = page.waitForEvent("framenavigated");
  await page.keyboard.press("1");
  await led;
  await page.waitForLoadState();
  expect(await levelsOf(rakel, first)).not.toBe(before);
  expect(rakel.faults).toEqual([]);
  await rakel.context.close();
});

test("where one is open, j and k open the next and the one before; elsewhere they only move", async () => {
  const rakel = await signIn("rakel@fjordvik.example");
  const { page } = rakel;
  const open = () => new URL(page.url()).searchParams.get("a");
  const go = async (key: string) => {
    const led = page.waitForEvent("framenavigated");
    await page.keyboard.press(key);
    await led;
    await page.waitForLoadState();
  };
  await page.goto(`/jobs/${job}`);
  await page.keyboard.press("j");
  expect(open()).toBeNull();
  await go("Enter");
  const first = open();
  await go("j");
  const second = open();
  expect(second).not.toBe(first);
  expect([...ids.values()]).toContain(second);
  await go("k");
  expect(open()).toBe(first);
  expect(rakel.faults).toEqual([]);
  await rakel.context.close();
});

test("the filter 'without an assessed gap' stays when another filter is set", async () => {
  const { page, context } = await signIn("rakel@fjordvik.example", { script: false });
  await page.goto(`/jobs/${job}?gap=none`);
  await page.locator("details.more-filters summary").click();
  await page.locator("details.more-filters #f-q").fill("Elin");
  await press(page.locator("details.more-filters button[type=submit]"));
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("q"), searchParams.get("gap")]).toEqual(["Elin", "none"]);
  await context.close();
});

test.each([true, false])(
  "Back and reload work from a person and from the page that decides, with scripts: %s",
  async (script) => {
    const rakel = await signIn("rakel@fjordvik.example", { script });
    const { page } = rakel;
    await page.goto(`/jobs/${job}`);
    await page.getByRole("checkbox", { name: /Elin Åkesson/ }).check();
    await press(page.getByRole("button", { name: "Solveig Brekke" }));
    await page.getByRole("heading", { level: 2, name: "Solveig Brekke" }).waitFor();
    expect(await page.getByRole("checkbox", { name: /Elin Åkesson/ }).isChecked()).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await press(page.locator(".selbar").getByRole("button", { name: /^Avgjør/ }));
    await page.getByRole("heading", { name: "Du avgjør for én søker." }).waitFor();
    expect((await page.reload())?.status()).toBe(200);
    await page.getByText("Elin Åkesson").waitFor();
    // A step back among what was put in is none to the server: the page that stands there then is asked for by its script.
    expect((await page.goBack())?.status() ?? (script && 200)).toBe(200);
    await page.getByRole("heading", { level: 2, name: "Solveig Brekke" }).waitFor();
    await page.goForward();
    await page.getByRole("heading", { name: "Du avgjør for én søker." }).waitFor();
    await rakel.context.close();
  },
);

test("Rakel, Henrik and Ingrid are offered no link on the job's pages that ends in nothing", async () => {
  for (const [name, role] of [
    ["rakel", "recruiter"],
    ["henrik", "hiring-manager"],
    ["ingrid", "interviewer"],
  ] as const) {
    // What the rule offers is what stands there; `job-pages.test.ts` says which these are.
    const tabs = jobPagesOf({ kind: "staff", role } as Actor).length;
    const one = await signIn(`${name}@fjordvik.example`, { script: false });
    const { page } = one;
    const card = `/applications/${ids.get("Cem Yıldız")}`;
    for (const path of [`/jobs/${job}?a=${ids.get("Cem Yıldız")}`, card]) {
      await page.goto(path);
      if (path !== card) expect(await page.locator("header .subnav a").count()).toBe(tabs);
      const found = await page
        .locator("main a[href^='/'], aside a[href^='/']")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      for (const href of new Set(found))
        expect([name, href, (await page.request.get(href)).status()]).toEqual([name, href, 200]);
    }
    await one.context.close();
  }
});

test.each([390, 320])(
  "on a telephone %s wide every requirement is reached beside the name, and nothing of the bar is cut off",
  async (width) => {
    const rakel = await signIn("rakel@fjordvik.example", { width });
    const { page } = rakel;
    await page.goto(`/jobs/${job}`);
    await page.getByRole("checkbox", { name: /Elin Åkesson/ }).check();
    const table = page.locator(".grid-scroll");
    await table.focus();
    const name = page.getByRole("button", { name: "Cem Yıldız" });
    const before = await name.boundingBox();
    for (const column of await page.locator(".grid thead th").all()) {
      await column.scrollIntoViewIfNeeded();
      const box = await column.boundingBox();
      expect(box?.width).toBeGreaterThan(40);
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    expect((await name.boundingBox())?.x).toBe(before?.x);
    for (const button of await page.locator(".selbar :is(button, a)").all()) {
      const box = await button.boundingBox();
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await rakel.context.close();
  },
);
