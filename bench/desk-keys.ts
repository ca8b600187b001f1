// From a key to the next picture, in a real browser: moving and ticking in the table, and setting a level, which is a page of its own.
import { chromium, type Page } from "playwright-core";
import { chromiumPath } from "../test/walks/house.ts";
import { rounded, say, spread } from "./ground.ts";

declare global {
  interface Window {
    painted: number[];
  }
}

/** After each key: how long until the frame that follows it is on the screen. A message sent from a frame comes when that has been drawn. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.painted = [];
    const channel = new MessageChannel();
    const begun: number[] = [];
    channel.port1.onmessage = () => window.painted.push(performance.now() - (begun.shift() ?? 0));
    document.addEventListener(
      "keydown",
      (event) => {
        begun.push(event.timeStamp);
        requestAnimationFrame(() => channel.port2.postMessage(0));
      },
      true,
    );
  });

async function inPage(page: Page, keys: readonly string[]): Promise<number[]> {
  await watchKeys(page);
  for (const key of keys) {
    const before = await page.evaluate(() => window.painted.length);
    await page.keyboard.press(key);
    await page.waitForFunction((n) => window.painted.length > n, before);
  }
  return page.evaluate(() => window.painted);
}

type Pressed = { answered: number; next: number };

/** The key posts a form: until the button shows that it was pressed, and until the page that follows shows its first contents. */
async function toNextPage(page: Page, key: string): Promise<Pressed> {
  // Nobody presses before the page they came to is done: it would measure that page's own work.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  await page.evaluate(() => {
    const channel = new MessageChannel();
    let began = 0;
    channel.port1.onmessage = () => {
      const shows = document.querySelector("[data-pressed]") !== null;
      sessionStorage.setItem("answered", String(shows ? performance.now() - began : Number.NaN));
    };
    const onKey = (event: KeyboardEvent) => {
      began = event.timeStamp;
      sessionStorage.setItem("pressed", String(performance.timeOrigin + began));
      sessionStorage.removeItem("answered");
      requestAnimationFrame(() => channel.port2.postMessage(0));
    };
    document.addEventListener("keydown", onKey, { capture: true, once: true });
  });
  const led = page.waitForEvent("framenavigated");
  await page.keyboard.press(key);
  await led;
  await page.waitForLoadState();
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const next = performance.timeOrigin + (paint?.startTime ?? 0) - Number(sessionStorage.getItem("pressed"));
    return { answered: Number(sessionStorage.getItem("answered") ?? Number.NaN), next };
  });
}

export type KeysAsked = { engine: string; url: string; cookie: string; job: string; person: string };

/** The 95th of a hundred of each kind of key, to the first answer on the screen; the yardstick is a key on an empty page of the same house. */
export async function measureKeys({ engine, url, cookie, job, person }: KeysAsked): Promise<Record<string, number>> {
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
    const cookies = cookie.split("; ").map((one) => ({
      name: one.slice(0, one.indexOf("=")),
      value: one.slice(one.indexOf("=") + 1),
      url,
    }));
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.goto("/nope");
    const yardstick = spread((await inPage(page, Array(60).fill("z"))).slice(5));
    const found: Record<string, number> = {};
    const tell = (what: string, times: readonly number[]): number => {
      const { p50, p95 } = spread(times.slice(5));
      const ratio = rounded(p95 / yardstick.p95);
      say({ bench: "desk", engine, what, keyToPaintMs: p50, keyToPaintMsP95: p95, yardstickMs: yardstick.p95, ratio });
      return p95;
    };
    for (const per of [50, 600]) {
      await page.goto(`${job}?per=${per}`);
      found[`j, x and k, ${per} of 600`] = tell(
        `j, x and k, ${per} of 600`,
        await inPage(page, Array(40).fill(["j", "x", "j", "k"]).flat().slice(0, 120)),
      );
    }
    for (const per of [50, 600]) {
      await page.goto(`${job}?per=${per}&a=${person}`);
      const times: Pressed[] = [];
      for (let n = 0; n < 45; n += 1) times.push(await toNextPage(page, String(1 + (n % 4))));
      const answered = times.map((one) => one.answered).filter((one) => !Number.isNaN(one));
      if (answered.length < 30) throw new Error("the digit's button does not show that it was pressed");
      found[`a digit, ${per} of 600`] = tell(`a digit until its button answers, ${per} of 600`, answered);
      tell(
        `a digit until the next page stands, ${per} of 600`,
        times.map((one) => one.next),
      );
    }
    return found;
  } finally {
    await browser.close();
  }
}
