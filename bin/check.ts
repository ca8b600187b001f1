// Runs the checks one after another and counts: types, lint, house rules, rules, rooms, pages, browser walks.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const local = (name: string): string => join(root, "node_modules/.bin", name);
const report = join(root, ".cache/tests.json");

type Step = { name: string; command: string; args: string[] };

const quick: Step[] = [
  { name: "types of the pages", command: local("react-router"), args: ["typegen"] },
  { name: "types", command: local("tsc"), args: ["--noEmit"] },
  { name: "lint and format", command: local("biome"), args: ["check", "--error-on-warnings"] },
  { name: "dead code", command: local("knip"), args: ["--no-progress"] },
];

let passed = 0;
let failed = 0;
let skipped = 0;

function run(step: Step): void {
  const began = performance.now();
  const done = spawnSync(step.command, step.args, {
    cwd: root,
    encoding: "utf8",
    env: process.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (done.status === 0) {
    passed += 1;
    process.stdout.write(`ok      ${step.name} (${seconds} s)\n`);
    return;
  }
  failed += 1;
  process.stdout.write(`FAILED  ${step.name} (${seconds} s)\n${done.stdout}\n${done.stderr}\n`);
}

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };

/** Vitest counts its own tests; its output goes straight to the screen. */
function tests(name: string, config: string): void {
  const args = ["run", "--config", config, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const done = spawnSync(local("vitest"), args, {
    cwd: root,
    env: process.env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const counts = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as Report) : undefined;
  passed += counts?.numPassedTests ?? 0;
  skipped += counts?.numPendingTests ?? 0;
  failed += counts ? counts.numFailedTests : 0;
  if (done.status !== 0 && (counts?.numFailedTests ?? 0) === 0) failed += 1;
  process.stdout.write(`${done.status === 0 ? "ok     " : "FAILED "} ${name}\n`);
}

const onlyQuick = process.argv[2] === "check";
for (const step of quick) run(step);
if (!onlyQuick) {
  tests("rules, rooms and house rules", "vitest.config.ts");
  tests("pages and browser walks", "vitest.walks.config.ts");
}
const engine = process.env.DATABASE_URL ? "PostgreSQL" : "the embedded database";
process.stdout.write(
  `\nOn ${onlyQuick ? "no database" : engine}:\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}\n`,
);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
