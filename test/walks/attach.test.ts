// Nadia attaches her CV from a telephone without JavaScript, in each language, and Rakel saves it from the card.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoLogins, ensureDemo } from "../../seed/demo.server.ts";
import { fileWords } from "../../src/applications/file-words.ts";
import { attachWords } from "../../src/apply/attach-words.ts";
import { makePdf } from "../../src/platform/files/office.fixture.ts";
import { type Lang, langs } from "../../src/platform/i18n/languages.ts";
import { faultsOf } from "./axe.ts";
import { openBrowser, openHouse, press, type TestHouse, visit } from "./house.ts";

let house: TestHouse;
let browser: Browser;
const talk = "/fjordvik/okonomiradgiver/apply";

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  await ensureDemo(house.parts, () => undefined);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const cv = {
  name: "CV Nadia Ødegård.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(makePdf(["Fem år som controller."])),
};

/** axe is a script itself: one language is looked at with scripts on, which the pages have none of. */
const looked: Lang = "nb";

async function begun(lang: Lang) {
  const nadia = await visit(browser, house, { script: lang === looked, width: 390 });
  await nadia.page.goto(`${talk}?lang=${lang}`);
  await press(nadia.page.locator('form:has(input[value="begin"]) button'));
  return nadia;
}
const attach = async (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) => {
  await page.locator("#file").setInputFiles(file);
  await press(page.locator('form[enctype="multipart/form-data"] button'));
};

test.each(langs)(
  "%s: a CV is attached, read back and taken away, without JavaScript, on a narrow screen",
  async (lang) => {
    const { context, page, faults } = await begun(lang);
    const w = attachWords[lang];
    const first = await page.goto(`${talk}/files`);
    expect((await first?.body())?.length).toBeLessThan(30_000);
    await attach(page, { ...cv, name: "bilde.svg" });
    expect(await page.locator("body").textContent()).toContain(fileWords[lang].refused.kind);
    if (lang === looked) expect(await faultsOf(page)).toEqual([]);
    await attach(page, cv);
    expect(await page.locator('[role="status"]').textContent()).toContain(w.kept);
    await page.locator("summary", { hasText: cv.name }).click();
    expect(await page.locator("body").textContent()).toContain("Fem år som controller.");
    if (lang === looked) expect(await faultsOf(page)).toEqual([]);
    if (lang === looked)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await press(page.getByRole("button", { name: w.remove(cv.name) }));
    expect(await page.locator("body").textContent()).toContain(w.none);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("a file of twelve megabytes is told to be too large, and what was attached stays", async () => {
  const { context, page } = await begun("nb");
  await page.goto(`${talk}/files`);
  await attach(page, cv);
  await attach(page, { name: "stor.txt", mimeType: "text/plain", buffer: Buffer.alloc(10.5 * 1024 * 1024, 65) });
  expect(await page.locator("body").textContent()).toContain(fileWords.nb.refused["too-big"]);
  await page.goto(`${talk}/files`);
  const huge = await page.request.post(`${talk}/files`, {
    headers: { "Sec-Fetch-Site": "same-origin" },
    multipart: { file: { name: "stor.txt", mimeType: "text/plain", buffer: Buffer.alloc(12 * 1024 * 1024, 65) } },
  });
  expect(huge.status()).toBe(413);
  await page.goto(`${talk}/files`);
  expect(await page.locator("body").textContent()).toContain(cv.name);
  await context.close();
});

test("Rakel saves the file from the card; somebody without a sign-in gets the way to it, and no file", async () => {
  const { context, page } = await begun("nb");
  await page.goto(`${talk}/files`);
  await attach(page, cv);
  await page.goto(`${talk}?step=you`);
  await page.locator("#name").fill("Nadia Hussain");
  await page.locator("#email").fill("nadia@post.example");
  await press(page.locator('form:has(input[value="you"]) button').first());
  while ((await page.locator('button[value="skip"]').count()) > 0) await press(page.locator('button[value="skip"]'));
  await press(page.locator('form:has(input[value="apart"]) button').first());
  expect(await page.locator("body").textContent()).toContain(cv.name);
  await press(page.locator('form:has(input[value="send"]) button'));
  await context.close();

  const rakel = await visit(browser, house);
  const login = demoLogins.find((one) => one.email.startsWith("rakel"));
  await rakel.page.goto("/sign-in");
  await rakel.page.locator("#email").fill(login?.email ?? "");
  await rakel.page.locator("#password").fill(login?.password ?? "");
  await press(rakel.page.locator('button[value="password"]'));
  await rakel.page.goto("/search?q=Nadia%20Hussain");
  await press(rakel.page.getByRole("link", { name: "Nadia Hussain" }).first());
  const link = rakel.page.getByRole("link", { name: cv.name });
  const path = (await link.getAttribute("href")) ?? "";
  const [saved] = await Promise.all([rakel.page.waitForEvent("download"), link.click()]);
  expect(saved.suggestedFilename()).toBe(cv.name);
  const stranger = await house.request(path);
  expect([stranger.status, stranger.headers.get("location")]).toEqual([302, `/sign-in?to=${encodeURIComponent(path)}`]);
  const cookie = (await rakel.context.cookies()).map((one) => `${one.name}=${one.value}`).join("; ");
  const got = await house.request(path, { headers: { cookie } });
  const shown = ["content-type", "content-security-policy", "x-content-type-options"].map((name) =>
    got.headers.get(name),
  );
  expect(shown).toEqual(["application/pdf", "sandbox; default-src 'none'; frame-ancestors 'none'", "nosniff"]);
  expect(got.headers.get("content-disposition")).toMatch(/^attachment; /);
  expect(Buffer.compare(Buffer.from(await got.arrayBuffer()), cv.buffer)).toBe(0);
  for (const wrong of [
    path.slice(0, -1),
    `${path}x`,
    path.replace(/files\/.*/, "files/00000000-0000-7000-8000-000000000000"),
  ])
    expect((await house.request(wrong, { headers: { cookie } })).status).toBe(404);
  await rakel.context.close();
});
