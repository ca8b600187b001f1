// Runs every bench, one after another; each prints one JSON line with a ratio to its yardstick in the same run.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const here = import.meta.dirname;
const benches = ["apply", "desk", "draft", "equal", "import", "kill", "lighthouse", "send"];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.includes(name));
if (unknown.length > 0) throw new Error(`no such bench: ${unknown.join(", ")}. There are ${benches.join(", ")}.`);

let failed = 0;
for (const name of benches.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const done = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", join(here, `${name}.ts`)], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (done.status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
