// How fast and how open to everybody the pages are that a stranger meets first: the list of jobs, an advert, the first step of applying.
// Lighthouse is fetched by npm for this bench alone and stays out of the project. CHROME_PATH names the browser.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { advertHouse } from "./advert.ts";
import { say } from "./ground.ts";

const version = "13.5.0";
const port = 39_441;
const browser = process.env.CHROME_PATH ?? "/usr/bin/chromium";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
/** Of a hundred. The rest is told, not asked. */
const bar = { performance: 100, accessibility: 100 };
type Scores = Record<(typeof categories)[number], number>;

/** The scores of one page on a telephone, as Lighthouse simulates it. @throws when it cannot be fetched or run, or takes two minutes, three times */
async function scoresOf(url: string, folder: string): Promise<Scores> {
  const file = join(folder, "report.json");
  const args = [
    ["exec", "--yes", "--ignore-scripts", `--package=lighthouse@${version}`, "--", "lighthouse", url, "--quiet"],
    ["--output=json", `--output-path=${file}`, `--only-categories=${categories.join(",")}`],
    ["--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage"],
  ].flat();
  const run = () =>
    promisify(execFile)("npm", args, { cwd: folder, timeout: 120_000, env: { ...process.env, CHROME_PATH: browser } });
  // A browser on a busy machine sometimes loses the beginning of its own trace (NO_NAVSTART).
  await run().catch(run).catch(run);
  const report: { categories: Record<string, { score: number }> } = JSON.parse(readFileSync(file, "utf8"));
  const score = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100);
  return Object.fromEntries(categories.map((name) => [name, score(name)])) as Scores;
}

if (!existsSync(browser)) throw new Error(`there is no browser at ${browser}: name one in CHROME_PATH`);
const folder = mkdtempSync(join(tmpdir(), "gjensvar-lighthouse-"));
const { job, stop } = await advertHouse("lighthouse", port);
try {
  for (const [page, path] of [
    ["jobs", "/fjordvik"],
    ["advert", `/fjordvik/${job}`],
    ["first step", `/fjordvik/${job}/apply`],
  ] as const) {
    const scores = await scoresOf(`http://127.0.0.1:${port}${path}`, folder);
    const good = scores.performance >= bar.performance && scores.accessibility >= bar.accessibility;
    say({ bench: "lighthouse", version, page, good, ...scores });
    if (!good) process.exitCode = 1;
  }
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
