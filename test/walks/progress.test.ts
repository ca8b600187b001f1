// A batch that is followed in a browser: figures by stream, by plain reload, and with nobody looking at all.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decide, queueApproved } from "../../src/answers/answers.server.ts";
import { approveLetters, letters } from "../../src/answers/letters-store.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { theHouse } from "../../src/platform/db/scope.ts";
import { type Sink, startSink } from "../../src/platform/mail/sink.server.ts";
import { goodPassword, makeCast } from "../cast.ts";
import { applied, crowd, rakelsJob } from "../rakels-job.ts";
import { eventually, openBrowser, openHouse, press, type TestHouse, visit } from "./house.ts";

const size = 40;
let house: TestHouse;
let browser: Browser;
let sink: Sink;
let batch = "";

beforeAll(async () => {
  sink = await startSink({ keep: "heads", plan: ({ step }) => (step === "dot" ? { delayMs: 1000 } : undefined) });
  house = await openHouse({
    SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    SMTP_TLS: "none",
    SMTP_PER_MINUTE: "100000",
  });
  browser = await openBrowser();
  batch = await sending();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await sink?.stop();
});

/** Forty people declined, and their letters on the way to a slow mail server. Returns the address of the batch. */
async function sending(): Promise<string> {
  const now = new Date();
  const { db } = house.parts;
  const { rakel, henrik } = await makeCast({ ...house.parts, now, baseUrl: house.url }, { passwords: ["rakel"] });
  const slug = await rakelsJob(db, rakel, henrik, now);
  const people = await applied(db, rakel, slug, crowd(size), now);
  await decide(db, rakel, [...people.values()], { outcome: "declined" }, now);
  await inTransaction(db, theHouse, (tx) => tx.updateTable("employer").set({ undo_minutes: 0 }).execute());
  await inTransaction(db, rakel, async (tx) => {
    const standing = (await letters(tx, { applications: [...people.values()] })).map((row) => row.id);
    await approveLetters(tx, standing, rakel.id, now);
  });
  const wanted = { key: "progress", typed: size, anyHour: true, baseUrl: house.url };
  const queued = await queueApproved(db, rakel, slug, wanted, now);
  if (!queued.ok) throw new Error(queued.why);
  return `/sending/${queued.batch}`;
}

async function opened(script: boolean): Promise<Page> {
  const { page } = await visit(browser, house, { script });
  await page.goto("/");
  await page.getByLabel("E-post på jobb").fill("rakel.sunde@fjordvik.example");
  await page.getByLabel("Passord").fill(goodPassword);
  await press(page.getByRole("button", { name: "Logg inn", exact: true }));
  await page.waitForURL("**/today");
  await page.goto(batch);
  return page;
}

const accepted = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-live-key="accepted"]').textContent());

test("Rakel follows the batch without touching it, closes the tab, and the letters go on; later any page tells how far they are", async () => {
  const page = await opened(true);
  await page.evaluate(() => Object.assign(window, { stays: true }));
  const seen = await accepted(page);
  await eventually(async () => (await accepted(page)) > seen, 40);
  expect(await page.evaluate(() => "stays" in window)).toBe(true);
  await page.context().close();

  const gone = sink.count();
  await eventually(async () => sink.count() >= gone + 3, 40);
  const plain = await opened(false);
  const first = await accepted(plain);
  expect(first).toBeGreaterThan(seen);
  await eventually(async () => {
    await plain.getByRole("link", { name: "Oppdater", exact: true }).click();
    await plain.waitForLoadState();
    return (await accepted(plain)) > first;
  }, 40);
  await plain.context().close();

  const last = await opened(true);
  await last.evaluate(() => Object.assign(window, { stays: true }));
  expect(sink.count()).toBeLessThan(size);
  sink.plan(() => undefined);
  // When nothing moves any more the page loads itself anew: what stands there then is the record, not the stream.
  await eventually(async () => !(await last.evaluate(() => "stays" in window).catch(() => true)), 60);
  expect(await accepted(last)).toBe(size);
  expect(sink.count()).toBe(size);
});
