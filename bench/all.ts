// Runs every bench, one after another; each prints one JSON line with a ratio to its yardstick in the same run.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const notBenches = new Set(["all.ts", "measure.ts", "ground.ts"]);
const wanted = process.argv.slice(2);
const files = readdirSync(here)
  .filter((name) => name.endsWith(".ts") && !notBenches.has(name))
  .filter((name) => wanted.length === 0 || wanted.includes(name.replace(".ts", "")))
  .sort();

let failed = 0;
for (const name of files) {
  const done = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", join(here, name)], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (done.status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
