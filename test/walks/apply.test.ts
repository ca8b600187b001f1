// Somebody with a telephone and no JavaScript applies: answers, pauses, comes back by the mailed link, corrects, sends, and opens the page.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nurseAdvert } from "../../seed/advert-words.ts";
import { talkWords } from "../../src/apply/talk-words.ts";
import { changeAdvert, publishAdvert } from "../../src/jobs/jobs.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { theHouse } from "../../src/platform/db/scope.ts";
import { type Lang, langs } from "../../src/platform/i18n/languages.ts";
import { makeCast } from "../cast.ts";
import { rakelsJob } from "../rakels-job.ts";
import { faultsOf } from "./axe.ts";
import { eventually, openBrowser, openHouse, press, type TestHouse, visit } from "./house.ts";

let house: TestHouse;
let browser: Browser;
let job = "";

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const { db } = house.parts;
  const now = new Date();
  const cast = await makeCast({ ...house.parts, now, baseUrl: house.url });
  const deadline = new Date(now.getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
  job = await rakelsJob(db, cast.rakel, cast.henrik, now, { deadline });
  await changeAdvert(db, cast.rakel, job, { ...nurseAdvert, texts: { nb: "Du lager budsjetter." } }, now);
  await publishAdvert(db, cast.rakel, job, now);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const full: Record<Lang, string> = {
  nb: "I 2024 hadde jeg ansvaret for årsoppgjøret. Jeg fant feil i to skoler, og resultatet var at vi rettet 1,4 millioner.",
  nn: "I 2024 hadde eg ansvaret for årsoppgjeret. Eg fann feil i to skular, og resultatet var at vi retta 1,4 millionar.",
  da: "I 2024 havde jeg ansvaret for årsregnskabet. Jeg fandt fejl på to skoler, og resultatet blev, at vi rettede 1,4 millioner.",
  sv: "Under 2024 hade jag ansvaret för bokslutet. Jag hittade fel på två skolor, och resultatet blev att vi rättade 1,4 miljoner.",
  en: "In 2024 I was in charge of the annual accounts. I found errors in two schools, and the result was that we corrected 1.4 million.",
};

/** The newest mail of a kind to an address, as it stands in the outbox. */
const mailTo = (to: string, kind: string) =>
  eventually(() =>
    inTransaction(house.parts.db, theHouse, (tx) =>
      tx
        .selectFrom("outbox")
        .select(["subject", "body_text"])
        .where("to_addr", "=", to)
        .where("kind", "=", kind)
        .orderBy("id", "desc")
        .executeTakeFirst(),
    ),
  );
const linkIn = (text: string): string => /https?:\/\/[^\s/]+(\/[al]\/[\w-]+)/.exec(text)?.[1] ?? "";

const primary = (page: Page) => page.locator("main button.ds-button").first();
const act = (page: Page, value: string) => page.locator(`main button[value="${value}"]`);

// axe is a script itself: one language is looked at with scripts on, which the pages have none of; the others run none at all.
test.each(langs)("on a telephone, in %s", async (lang) => {
  const looks = lang === "nb";
  const w = talkWords[lang];
  const email = `nadia.${lang}@post.example`;
  const { context, page, faults } = await visit(browser, house, { script: looks, width: 390 });
  const asked: string[] = [];
  page.on("request", (request) => {
    asked.push(new URL(request.url()).origin);
    if (request.resourceType() === "script") faults.push(request.url());
  });
  const found: string[] = [];
  const look = async () => {
    if (looks) found.push(...(await faultsOf(page)).map((one) => `${page.url()}: ${one}`));
  };

  await page.goto(`/fjordvik/${job}/apply?lang=${lang}`);
  expect(await page.locator("h1").textContent()).toBe(w.opening.title);
  expect(await page.locator("html").getAttribute("lang")).toBe(lang);
  await look();
  await press(primary(page));

  await press(primary(page));
  await expect(page.locator(".errsum").textContent()).resolves.toContain(w.faults["email.missing"]);
  await look();
  await page.locator("#name").fill("Nadia Hussain");
  await page.locator("#email").fill(email);
  await press(primary(page));

  await page.locator("#answer").fill("1.");
  await press(act(page, "pause"));
  expect(await page.locator("h1").textContent()).toBe(w.paused);
  await look();
  const link = linkIn((await mailTo(email, "go-on")).body_text);
  await context.clearCookies();
  await page.goto(link);
  await look();
  await press(primary(page));
  expect(await page.locator("#answer").inputValue()).toBe("1.");
  await look();

  for (let n = 0; n < 12 && (await act(page, "answer").count()) > 0; n++) {
    await page.locator("#answer").fill(full[lang]);
    await press(act(page, "answer"));
  }
  expect(await page.locator("h1").textContent()).toBe(w.apart);
  await look();
  await press(primary(page));

  expect(await page.locator("h1").textContent()).toBe(w.look);
  await look();
  await press(page.locator('main a[href="?step=motivation"]'));
  await page.locator("#answer").fill(`${full[lang]} 42.`);
  await press(act(page, "answer"));
  expect(await page.locator("main").textContent()).toContain("42.");
  await press(primary(page));
  expect(await page.locator("h1").textContent()).toBe(w.sent);
  await look();

  const receipt = await mailTo(email, "receipt");
  await page.goto(linkIn(receipt.body_text));
  await press(primary(page));
  expect(page.url()).toMatch(/\/my$/);
  expect(await page.locator("main").textContent()).toContain("Nadia");
  await look();

  expect(found).toEqual([]);
  expect(faults).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([new URL(house.url).origin]));
  await context.close();
});

test("no step weighs 30 kB, and none runs a script", async () => {
  const { context, page } = await visit(browser, house, { width: 390 });
  const sizes = new Map<string, number>();
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.url());
    const { responseBodySize, responseHeadersSize } = await response.request().sizes();
    sizes.set(response.url(), responseBodySize + responseHeadersSize);
  });
  for (const path of [`/fjordvik/${job}`, `/fjordvik/${job}/apply`]) {
    sizes.clear();
    await page.goto(path, { waitUntil: "networkidle" });
    const weight = [...sizes.values()].reduce((sum, one) => sum + one, 0);
    expect(weight, path).toBeLessThan(30_000);
  }
  expect(scripts).toEqual([]);
  await context.close();
});
