// The closing line of `npm test` tells what this run did, also when the run died.
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countTests } from "../bin/count-tests.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gjensvar-count-"));
  writeFileSync(report(), JSON.stringify({ numPassedTests: 700, numFailedTests: 0, numPendingTests: 2 }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (): string => join(folder, "tests.json");

/** A run that writes this report, or none, and ends so. */
function runThat(ends: string, counts?: Record<string, number>): ReturnType<typeof countTests> {
  const script = join(folder, "run");
  const writes = counts ? `printf '%s' '${JSON.stringify(counts)}' > "${report()}"\n` : "";
  writeFileSync(script, `#!/bin/sh\n${writes}${ends}\n`);
  chmodSync(script, 0o755);
  return countTests(script, [], folder, report());
}

test("a run that dies counts as one failure, and yesterday's 700 are not told", () => {
  expect(runThat("kill -9 $$")).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    why: "no report of its tests (ended by SIGKILL)",
  });
  expect(existsSync(report())).toBe(false);
});

test("a run that cannot even start says why", () => {
  expect(countTests(join(folder, "nowhere"), [], folder, report())).toMatchObject({ passed: 0, failed: 1 });
});

test("a good run is counted as it is; one that ends badly after good tests is one failure", () => {
  const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1 };
  expect(runThat("exit 0", counts)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  expect(runThat("exit 1", counts)).toMatchObject({ passed: 3, failed: 1, why: "ended with code 1" });
  expect(runThat("exit 1", { ...counts, numFailedTests: 2 })).toEqual({ passed: 3, failed: 2, skipped: 1 });
});
