// Ctrl k: Rakel types a few letters and goes to a person, a job or a page; without a script the same list is a page.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addStaff, foundEmployer } from "../../src/access/access.server.ts";
import type { Role, Staff } from "../../src/access/actor.ts";
import { goodPassword } from "../cast.ts";
import { applied, cem, elin, rakelsJob } from "../rakels-job.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser, openHouse, press, type TestHouse, type Visit, visit } from "./house.ts";

let house: TestHouse;
let browser: Browser;
let job: string;

async function signIn(options: { script?: boolean; dark?: boolean; width?: number } = {}): Promise<Visit> {
  const one = await visit(browser, house, options);
  await one.page.goto("/sign-in");
  await one.page.locator("#email").fill("rakel@fjordvik.example");
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
  job = await rakelsJob(db, rakel, await member("Henrik Aasen", "hiring-manager"), new Date());
  await applied(db, rakel, job, [cem, elin], new Date());
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** The first in the list, once the list is that of what was typed. */
async function typed(page: Page, text: string, first: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator("dialog[open] input").fill(text);
  await page.locator("[data-palette-list] a").first().getByText(first).waitFor();
}

test("Rakel goes to a person and to a page by keys alone, and Escape leaves her where she was", async () => {
  const rakel = await signIn();
  const { page } = rakel;
  await typed(page, "yildiz", "Cem Yıldız");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/applications/*");
  await page.goto(`/jobs/${job}`);
  await typed(page, "utsend", "Utsending");
  await page.keyboard.press("ArrowDown");
  // A letter on a link is not a key of the page behind.
  await page.keyboard.press("j");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("/sending");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/sending");
  await typed(page, "", "Økonomirådgiver");
  await page.keyboard.press("Escape");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(page.url()).toContain("/sending");
  expect(rakel.faults).toEqual([]);
  await rakel.context.close();
});

test.each([
  { dark: false, width: 1280 },
  { dark: true, width: 320 },
])("the open palette is clean by axe, %o", async (look) => {
  const rakel = await signIn(look);
  await typed(rakel.page, "e", "Elin");
  expect(await faultsOf(rakel.page)).toEqual([]);
  const wide = await rakel.page.locator("dialog[open]").boundingBox();
  expect(wide?.width).toBeLessThanOrEqual(look.width);
  await rakel.context.close();
});

test("without scripts the same list is the page of the search", async () => {
  const { page, context } = await signIn({ script: false });
  await page.locator("#find").fill("svar");
  await page.locator("#find").press("Enter");
  await page.waitForURL("**/search?q=svar");
  expect(await page.locator(`a[href="/jobs/${job}/answers"]`).count()).toBe(1);
  await page.goto("/search?q=");
  expect(await page.locator('a[href="/sending"]').count()).toBeGreaterThan(1);
  await context.close();
});
