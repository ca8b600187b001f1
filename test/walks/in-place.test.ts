// What Rakel presses beside the table is put in where it belongs: panel and row right together, nobody else hit, and Back, reload, ticks
// and Tab as on whole pages.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addStaff, foundEmployer } from "../../src/access/access.server.ts";
import type { Staff } from "../../src/access/actor.ts";
import { applicationIds } from "../../src/applications/applications.server.ts";
import { goodPassword } from "../cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../rakels-job.ts";
import { openBrowser, openHouse, signedIn, type TestHouse, type Visit, visit } from "./house.ts";

let house: TestHouse;
let browser: Browser;
let rakel: Staff;
let job: string;
/** In the order of the table. */
let ids: string[];

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
  const email = "rakel@fjordvik.example";
  rakel = await addStaff(opened, {
    employer,
    name: "Rakel Sunde",
    email,
    role: "recruiter",
    language: "nb",
    password: goodPassword,
  });
  job = await rakelsJob(db, rakel, rakel, new Date());
  await applied(db, rakel, job, [cem, solveig, elin, neha], new Date());
  ids = await applicationIds(db, rakel, job, {});
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Rakel at an address of the table; the page is marked, and the mark is gone when it is loaded anew. */
async function at(query: string, options: { width?: number } = {}): Promise<Visit> {
  const one = await visit(browser, house, options);
  const [name = "", value = ""] = (await signedIn(house, rakel.email)).split("=", 2);
  await one.context.addCookies([{ name, value, url: house.url }]);
  await one.page.goto(`/jobs/${job}?${query}`);
  await mark(one.page);
  return one;
}

const mark = (page: Page) => page.evaluate(() => document.body.setAttribute("data-marked", ""));
const stands = (page: Page) => page.evaluate(() => document.body.hasAttribute("data-marked"));
/** Another page stands there, and all of it: while it comes, its body may not be there yet. */
const anew = (page: Page) =>
  page.waitForFunction(() => document.readyState === "complete" && !document.body.hasAttribute("data-marked"));
const answered = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.awaited === undefined);
const open = (page: Page) => new URL(page.url()).searchParams.get("a");
const name = (page: Page) => page.locator("#person").textContent();
/** The words of one person's row, cell by cell. */
const row = (page: Page, id: string | undefined) =>
  page.locator(`tr:has(#r-${id}) td`).evaluateAll((all) => all.slice(1).map((one) => one.textContent));
const inPanel = (page: Page) =>
  page.locator("aside .top").evaluateAll((all) => all.map((one) => one.children[1]?.textContent));

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await answered(page);
}

test("a digit changes panel and row together, without a new page; ticks stay, it is said aloud, and Tab goes on from the next one", async () => {
  const { page, context, faults } = await at(`a=${ids[0]}`);
  await page.locator(`#r-${ids[1]}`).check();
  await page.locator("h1").click();
  const others = await Promise.all(ids.slice(1).map((id) => row(page, id)));
  const key = (await page.locator("aside [data-row]").first().locator('[aria-pressed="true"]').count()) > 0 ? "4" : "2";
  await press(page, key);
  const word = key === "4" ? "Ikke vist" : "Oppfyller";
  expect([await stands(page), (await inPanel(page))[0], (await row(page, ids[0]))[0]]).toEqual([true, word, word]);
  expect(await Promise.all(ids.slice(1).map((id) => row(page, id)))).toEqual(others);
  expect(await page.locator(`#r-${ids[1]}`).isChecked()).toBe(true);
  expect(await page.locator("[data-says]").textContent()).toMatch(new RegExp(`: ${word}$`));
  const next = page.locator('aside [aria-current="step"]');
  expect(await next.getAttribute("id")).toBe(new URL(page.url()).hash.slice(1));
  await page.keyboard.press("Tab");
  expect(await next.evaluate((block) => block.contains(document.activeElement))).toBe(true);
  await page.reload();
  expect([(await inPanel(page))[0], (await row(page, ids[0]))[0]]).toEqual([word, word]);
  expect(faults).toEqual([]);
  await context.close();
});

test("keys typed faster than the answers come each hit whom they were typed for", async () => {
  const { page, context } = await at(`a=${ids[1]}`);
  const before = await row(page, ids[1]);
  await page.route("**/jobs/**", async (route) => {
    await new Promise((done) => setTimeout(done, 150));
    await route.continue();
  });
  for (const key of ["j", "1", "2", "j", "3"]) await page.keyboard.press(key);
  await page.waitForFunction((id) => new URL(location.href).searchParams.get("a") === id, ids[3]);
  await answered(page);
  await page.waitForFunction(() => location.hash.startsWith("#at-"));
  expect(await stands(page)).toBe(true);
  expect(await row(page, ids[1])).toEqual(before);
  expect((await row(page, ids[2])).slice(0, 2)).toEqual(["Overgår", "Oppfyller"]);
  expect((await row(page, ids[3])).slice(0, 1)).toEqual(["Delvis"]);
  await context.close();
});

test("Back and forward go from person to person; the page that decides is a page of its own, also for Back and reload", async () => {
  const { page, context, faults } = await at("");
  await page.locator("[data-row-link]").first().click();
  await answered(page);
  const first = await name(page);
  await press(page, "j");
  const second = await name(page);
  expect([second === first, open(page), await page.locator("[data-says]").textContent()]).toEqual([
    false,
    ids[1],
    second,
  ]);
  await page.goBack();
  await page.locator("#person", { hasText: first ?? "" }).waitFor();
  expect([open(page), await page.locator('tr[aria-current="true"] [data-select]').getAttribute("value")]).toEqual([
    ids[0],
    ids[0],
  ]);
  await page.goForward();
  await page.locator("#person", { hasText: second ?? "" }).waitFor();
  expect(await stands(page)).toBe(true);
  await press(page, "a");
  expect(new URL(page.url()).pathname).toBe(`/jobs/${job}/decide`);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await page.title()).toMatch(/^Avgjør/);
  await page.reload();
  await page
    .getByText(second ?? "")
    .first()
    .waitFor();
  await page.goBack();
  await page.locator("#person", { hasText: second ?? "" }).waitFor();
  await page.getByRole("button", { name: "Lukk panelet" }).click();
  await answered(page);
  expect([await page.locator("aside").count(), open(page)]).toEqual([0, null]);
  expect(faults).toEqual([]);
  await context.close();
});

test("another tab stays for the next person, and the first one can be had again", async () => {
  const { page, context } = await at(`a=${ids[0]}`);
  const tab = () => page.locator("aside .subnav [aria-current]").textContent();
  await page.locator("aside .subnav button").nth(1).click();
  await answered(page);
  await press(page, "j");
  expect([await tab(), open(page)]).toEqual(["Søknad", ids[1]]);
  await page.locator("aside .subnav button").first().click();
  await answered(page);
  expect([await tab(), new URL(page.url()).searchParams.get("tab"), await stands(page)]).toEqual([
    "Vurdering",
    null,
    true,
  ]);
  await context.close();
});

test("who leaves the list by what was pressed, or a list that changed meanwhile, brings the whole page; so does an answer that fails", async () => {
  const { page, context } = await at(`a=${ids[3]}`);
  const label = await page.locator("aside [data-row]").first().getAttribute("id");
  const [need] = [label?.slice("at-".length)];
  await press(page, "1");
  await page.goto(`/jobs/${job}?a=${ids[3]}&need=${need}&level=exceeds&at=${need}`);
  await mark(page);
  await page.keyboard.press("4");
  await anew(page);
  expect([await page.locator(`#r-${ids[3]}`).count(), (await inPanel(page))[0]]).toEqual([0, "Ikke vist"]);
  await page.goto(`/jobs/${job}?a=${ids[3]}&at=${need}`);
  await mark(page);
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("the network is gone"));
  });
  await page.keyboard.press("3");
  await anew(page);
  expect([(await inPanel(page))[0], (await row(page, ids[3]))[0]]).toEqual(["Delvis", "Delvis"]);
  await context.close();
});
