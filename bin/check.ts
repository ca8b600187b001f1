// Runs the checks one after another and counts: types, lint, house rules, rules, rooms, pages, browser walks.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { countTests } from "./count-tests.ts";

const root = join(import.meta.dirname, "..");
const local = (name: string): string => join(root, "node_modules/.bin", name);

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
  const said = done.error ? done.error.message : `${done.stdout}\n${done.stderr}`;
  process.stdout.write(`FAILED  ${step.name} (${seconds} s)\n${said}\n`);
}

/** Vitest counts its own tests; its output goes straight to the screen. */
function tests(name: string, config: string): void {
  const counted = countTests(local("vitest"), ["run", "--config", config], root, join(root, ".cache/tests.json"));
  passed += counted.passed;
  failed += counted.failed;
  skipped += counted.skipped;
  process.stdout.write(
    `${counted.failed === 0 ? "ok     " : "FAILED "} ${name}${counted.why ? `: ${counted.why}` : ""}\n`,
  );
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
