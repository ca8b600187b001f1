// What axe finds on a page that stands in a browser.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Visit } from "./house.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Found = { violations: { id: string; nodes: { target: unknown }[] }[] };
type WithAxe = { axe?: { run: (options: unknown) => Promise<Found> } };

/**
 * The faults on the page that stands there, by rule and place. Axe's old way of running opens no second tab; our pages have no frames.
 * It is half a megabyte: a page that is looked at again in other colours or at another width has it already.
 */
export async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  const runOnly = rules ? { type: "rule" as const, values: rules } : { type: "tag" as const, values: standards };
  const options = { resultTypes: ["violations" as const], runOnly };
  const again = await page.evaluate((asked) => (window as WithAxe).axe?.run(asked), options);
  const { violations } = again ?? (await new AxeBuilder({ page }).options(options).setLegacyMode().analyze());
  return violations.map((one) => `${one.id}: ${[one.nodes[0]?.target].flat().join(" ")}`);
}

/** What can change with the colours alone. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** One reading of each page for all three looks: its colours and its width change while it stands there. */
export const looks = [
  { name: "wide and light", width: 1280, dark: false },
  { name: "wide and dark", width: 1280, dark: true, rules: ofColour },
  { name: "320 px", width: 320, dark: false },
];

async function faultsAt({ page }: Visit, path: string, seen = looks): Promise<string[]> {
  const found: string[] = [];
  await page.goto(path);
  for (const { name, width, dark, rules } of seen) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    const faults = await faultsOf(page, rules);
    const room = await page.evaluate(() => document.documentElement.clientWidth - document.documentElement.scrollWidth);
    if (room < -1) faults.push("scrolls sideways");
    found.push(...faults.map((fault) => `${path}, ${name}: ${fault}`));
  }
  return found;
}

/** Every page, by as many visitors as there are: while one reads, the next page is made. */
export async function faultsOfAll(visitors: readonly Visit[], all: readonly string[], seen = looks): Promise<string[]> {
  const left = [...all];
  const found: string[] = [];
  const read = async (visitor: Visit): Promise<void> => {
    for (let path = left.shift(); path !== undefined; path = left.shift())
      found.push(...(await faultsAt(visitor, path, seen)));
  };
  await Promise.all(visitors.map(read));
  return found;
}
