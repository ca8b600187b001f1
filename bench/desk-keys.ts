// From a key to the picture of its whole effect, in a real browser: moving and ticking, setting a level, opening the next, deciding.
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

type Whole = { first: number; whole: number };

/**
 * A key whose effect the server has a part in. `first`: until a frame is drawn in which something shows that it was pressed. `whole`: until
 * one is drawn in which what the reader looks at has changed and nothing is awaited any more. A page that is loaded anew meanwhile loses
 * the watch: that is a fault, and thrown.
 */
async function untilWhole(page: Page, key: string): Promise<Whole> {
  // Nobody presses before what they look at is done: it would measure the work of the key before.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  const watch = await page.evaluateHandle(() => {
    const looked = () =>
      ["h1", "aside", "tr[aria-current]"].map((part) => document.querySelector(part)?.textContent).join("\n");
    const before = looked();
    const found = { first: Number.NaN, whole: 0 };
    const drawn = new MessageChannel();
    const result = new Promise<Whole>((resolve, reject) => {
      let began = 0;
      setTimeout(() => reject(new Error("nothing changed")), 10_000);
      drawn.port1.onmessage = ({ data }) => {
        found[data as keyof Whole] = performance.now() - began;
        if (data === "whole") resolve(found);
      };
      const frame = () => {
        const awaited = document.documentElement.dataset.awaited !== undefined;
        if (awaited && Number.isNaN(found.first) && document.querySelector("[data-pressed]")) {
          found.first = 0;
          drawn.port2.postMessage("first");
        }
        if (!awaited && looked() !== before) drawn.port2.postMessage("whole");
        else requestAnimationFrame(frame);
      };
      const onKey = (event: KeyboardEvent) => {
        began = event.timeStamp;
        requestAnimationFrame(frame);
      };
      document.addEventListener("keydown", onKey, { capture: true, once: true });
    });
    return { result };
  });
  await page.keyboard.press(key);
  return watch.evaluate(({ result }) => result);
}

/** What the panel and the row of its person say of the requirement whose turn it was: both as the key meant. */
async function bothSay(page: Page, key: string, at: number): Promise<void> {
  const [panel, row, meant] = await page.evaluate(
    ([level, nth]) => {
      const block = document.querySelectorAll("aside [data-row]")[Number(nth)];
      const pressed = block?.querySelector('[aria-pressed="true"]');
      const cell = document.querySelectorAll("tr[aria-current] td")[1 + Number(nth)];
      return [pressed?.textContent, cell?.textContent, block?.querySelector(`[data-key="${level}"]`)?.textContent];
    },
    [key, String(at)],
  );
  if (!meant || panel !== meant || row?.trim() !== meant) throw new Error(`${key} shows ${panel} and ${row}`);
}

export type KeysAsked = { engine: string; url: string; cookie: string; job: string; person: string };
type Tell = (what: string, times: readonly number[]) => void;

/** The requirement whose turn it is, counted from the first, and a key that changes its level. */
const turn = (page: Page): Promise<{ at: number; key: string }> =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll("aside [data-row]")];
    const at = blocks.findIndex((one) => one.ariaCurrent === "step");
    const now = blocks[at]?.querySelector<HTMLElement>('[aria-pressed="true"]')?.dataset.key;
    return { at, key: String(1 + (Number(now ?? 0) % 4)) };
  });

async function withSomebodyOpen(page: Page, tell: Tell, { list, person }: { list: string; person: string }) {
  const rows = `${new URL(list, "http://x").searchParams.get("per")} of 600`;
  await page.goto(`${list}&a=${person}`);
  const digits: Whole[] = [];
  for (let n = 0; n < 45; n += 1) {
    const { key, at } = await turn(page);
    digits.push(await untilWhole(page, key));
    await bothSay(page, key, at);
  }
  const answered = digits.map((one) => one.first).filter((one) => !Number.isNaN(one));
  if (answered.length < 30) throw new Error("the digit's button does not show that it was pressed");
  tell(`a digit until its button answers, ${rows}`, answered);
  tell(
    `a digit until panel and row are right, ${rows}`,
    digits.map((one) => one.whole),
  );
  const moves: number[] = [];
  for (let n = 0; n < 45; n += 1) moves.push((await untilWhole(page, n % 9 < 6 ? "j" : "k")).whole);
  tell(`j and k until the next one stands open, ${rows}`, moves);
  tell(`e with somebody open, ${rows}`, await inPage(page, Array(40).fill("e")));
  const decided: number[] = [];
  for (let n = 0; n < 25; n += 1) {
    await page.goto(`${list}&a=${person}`);
    decided.push((await untilWhole(page, "a")).whole);
  }
  tell(`a until the page that decides stands, ${rows}`, decided);
}

/** The 95th of a hundred of each kind of key, to its whole effect on the screen; the yardstick is a key on an empty page of the same house. */
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
    const tell: Tell = (what, times) => {
      const { p50, p95 } = spread(times.slice(5));
      const ratio = rounded(p95 / yardstick.p95);
      say({ bench: "desk", engine, what, keyToPaintMs: p50, keyToPaintMsP95: p95, yardstickMs: yardstick.p95, ratio });
      found[what] = p95;
    };
    for (const per of [50, 600]) {
      const list = `${job}?per=${per}`;
      await page.goto(list);
      tell(`j, x and k, ${per} of 600`, await inPage(page, Array(40).fill(["j", "x", "j", "k"]).flat().slice(0, 120)));
      await withSomebodyOpen(page, tell, { list, person });
    }
    return found;
  } finally {
    await browser.close();
  }
}
