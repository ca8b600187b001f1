// Somebody with a telephone and no JavaScript sees what is stored, takes it along, and has it erased: in each language.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { receiveApplicants } from "../../src/answers/answers.server.ts";
import { applicationIds } from "../../src/applications/applications.server.ts";
import { dataWords } from "../../src/mine/data-words.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { theHouse } from "../../src/platform/db/scope.ts";
import { langs } from "../../src/platform/i18n/languages.ts";
import { type Cast, makeCast } from "../cast.ts";
import { makeLinkIn } from "../link.ts";
import { rakelsJob } from "../rakels-job.ts";
import { faultsOf } from "./axe.ts";
import { eventually, openBrowser, openHouse, press, type TestHouse, visit } from "./house.ts";

let house: TestHouse;
let browser: Browser;
let cast: Cast;
let job = "";

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const now = new Date();
  cast = await makeCast({ ...house.parts, now, baseUrl: house.url });
  job = await rakelsJob(house.parts.db, cast.rakel, cast.henrik, now);
  const rows = langs.map((lang) => `Nadia;Hussain;nadia.${lang}@post.example`);
  const list = new TextEncoder().encode(`${["Fornavn;Etternavn;E-post", ...rows].join("\n")}\n`);
  await receiveApplicants(house.parts.db, cast.rakel, job, { fileName: "a.csv", bytes: list }, now);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const application = async (email: string): Promise<string | undefined> =>
  (await applicationIds(house.parts.db, cast.rakel, job, { search: email })).at(0);

/** The newest code to an address, as it stands in the outbox. */
const codeTo = async (to: string): Promise<string> => {
  const mail = await eventually(() =>
    inTransaction(house.parts.db, theHouse, (tx) =>
      tx
        .selectFrom("outbox")
        .select("body_text")
        .where("to_addr", "=", to)
        .where("kind", "=", "code")
        .orderBy("id", "desc")
        .executeTakeFirst(),
    ),
  );
  return /\d{3} \d{3}/.exec(mail.body_text)?.[0] ?? "";
};

const act = (page: Page, value: string) => page.locator(`main button[value="${value}"]`);

// axe is a script itself: one language is looked at with scripts on, which the pages have none of; the others run none at all.
test.each(langs)("on a telephone, in %s", async (lang) => {
  const looks = lang === "nb";
  const w = dataWords[lang];
  const email = `nadia.${lang}@post.example`;
  const { context, page, faults } = await visit(browser, house, { script: looks, width: 320 });
  const found: string[] = [];
  const look = async () => {
    if (looks) found.push(...(await faultsOf(page)).map((one) => `${page.url()}: ${one}`));
  };
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).origin));

  const id = (await application(email)) ?? "";
  const token = await inTransaction(house.parts.db, cast.rakel, (tx) => makeLinkIn(tx, cast.fjordvik, id, new Date()));
  await page.goto(`/l/${token}`);
  await press(page.locator("main button.ds-button").first());
  if (lang !== "nb") await press(page.locator(`button[name="lang"][value="${lang}"]`));
  await page.locator('main a[href="/my/data"]').click();
  expect(await page.locator("h1").textContent()).toBe(w.title);
  expect(await page.locator("html").getAttribute("lang")).toBe(lang);
  expect(await page.locator("main").textContent()).toContain(w.moreLead);
  await look();

  await page.locator("#name").fill("Nadia Håkonsen Hussain");
  await press(page.locator("section[aria-labelledby=correct] button"));
  expect(await page.locator("[role=status]").textContent()).toContain(w.correct.saved);

  await page.locator('main a[href="/my/data/export"]').click();
  await press(act(page, "send"));
  expect(await page.locator("[role=status]").textContent()).toContain(w.code.sent);
  await look();
  await page.locator("#code").fill("000000");
  await press(page.locator('form[action="/my/data/export/file"] button'));
  expect(await page.locator("[role=status]").textContent()).toContain(w.code.wrong);
  await page.locator("#code").fill(await codeTo(email));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('form[action="/my/data/export/file"] button').click(),
  ]);
  const file = readFileSync(await download.path(), "utf8");
  expect(download.suggestedFilename()).toMatch(/^gjensvar-\d{4}-\d\d-\d\d\.html$/);
  expect(file).toContain("Nadia Håkonsen Hussain");
  expect(file).toContain(`<html lang="${lang}">`);

  await page.goto("/my/data/erase");
  await look();
  await press(act(page, "send"));
  await page.locator("#code").fill(await codeTo(email));
  await press(act(page, "erase"));
  expect(await page.locator("h1").textContent()).toBe(w.erase.done);
  await look();
  expect(await application(email)).toBeUndefined();
  await page.goto("/my/data");
  expect(page.url()).toMatch(/\/my$/);

  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  expect(asked).toEqual(new Set([new URL(house.url).origin]));
  await context.close();
});
