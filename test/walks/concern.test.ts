// Cem says from his telephone that something was not right, without scripts; Arne, outside the job, answers; the answer comes by mail.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { type Cast, goodPassword, makeCast } from "../cast.ts";
import { makeLinkIn } from "../link.ts";
import { applied, cem, rakelsJob } from "../rakels-job.ts";
import { faultsOf } from "./axe.ts";
import { eventually, openBrowser, openHouse, press, type TestHouse, type Visit, visit } from "./house.ts";

let house: TestHouse;
let browser: Browser;
let cast: Cast;
let link = "";

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const { db } = house.parts;
  const now = new Date();
  cast = await makeCast({ ...house.parts, now, baseUrl: house.url }, { passwords: ["arne", "rakel"] });
  const slug = await rakelsJob(db, cast.rakel, cast.henrik, now);
  const id = (await applied(db, cast.rakel, slug, [cem], now)).get("Cem Yıldız") ?? "";
  link = `/l/${await inTransaction(db, cast.rakel, (tx) => makeLinkIn(tx, cast.fjordvik, id, now))}`;
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function staffed(email: string): Promise<Visit> {
  const visitor = await visit(browser, house, { script: false, width: 390 });
  await visitor.page.goto("/sign-in");
  await visitor.page.locator("#email").fill(email);
  await visitor.page.locator("#password").fill(goodPassword);
  await press(visitor.page.locator('button[value="password"]'));
  return visitor;
}

const words = "Henrik spurte om jeg planla å få barn.\nDet var ingen andre der.";

test("from the telephone to the answer, without scripts: nothing is typed twice, and nobody on the job sees it", async () => {
  const phone = await visit(browser, house, { script: false, width: 320 });
  await phone.page.goto(link);
  await press(phone.page.getByRole("button").first());
  await phone.page.getByRole("link", { name: /Meld en bekymring/ }).click();
  // He forgets to choose: what he wrote stays.
  await phone.page.locator("#text").fill(words);
  await press(phone.page.getByRole("button", { name: "Meld bekymringen" }));
  expect(await phone.page.getByRole("link", { name: "Velg hva det gjelder." }).count()).toBe(1);
  expect((await phone.page.locator("#text").inputValue()).replaceAll("\r\n", "\n")).toBe(words);
  await phone.page.getByLabel("Et spørsmål som ikke burde vært stilt").check();
  await press(phone.page.getByRole("button", { name: "Meld bekymringen" }));
  expect(await phone.page.locator("main").textContent()).toMatch(/Arne Holm, personalsjef, svarer senest/);
  expect(phone.faults).toEqual([]);

  const rakel = await staffed(cast.rakel.email);
  for (const path of ["/today", "/mail", "/jobs"]) {
    await rakel.page.goto(path);
    expect(await rakel.page.content()).not.toMatch(/[Bb]ekymring|planla å få barn/);
  }
  expect((await rakel.page.goto("/concerns"))?.status()).toBe(404);

  const arne = await staffed(cast.arne.email);
  await arne.page.getByRole("link", { name: /Én bekymring venter på svar/ }).click();
  await arne.page.getByRole("link", { name: "Et spørsmål som ikke burde vært stilt" }).click();
  const concern = arne.page.url();
  await arne.page.locator("#text").fill("Det skulle han ikke ha spurt om.");
  await press(arne.page.getByRole("button", { name: "Send svaret" }));
  expect(await arne.page.locator("main").textContent()).toContain("Det skulle han ikke ha spurt om.");

  await eventually(async () => {
    await phone.page.goto("/my");
    return (await phone.page.locator("main").textContent())?.includes("Det skulle han ikke ha spurt om.");
  });
  await arne.page.goto(concern);
  expect(await arne.page.locator("main").textContent()).toContain("Søkeren har fått svaret.");
  for (const one of [phone, rakel, arne]) await one.context.close();
});

test("a candidate's page for raising a concern is clean when it is refused, in the dark and at 320 px", async () => {
  const phone = await visit(browser, house, { width: 320, dark: true });
  await phone.page.goto(link);
  await press(phone.page.getByRole("button").first());
  await phone.page.goto("/my/concern");
  await press(phone.page.getByRole("button", { name: "Meld bekymringen" }));
  expect(await faultsOf(phone.page)).toEqual([]);
  const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await phone.context.close();
});
