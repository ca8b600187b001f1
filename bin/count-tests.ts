// Runs the tests once and reads how many passed from the report of that run, and of no other.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
export type Counted = { passed: number; failed: number; skipped: number; why?: string };

/** A run that ends badly counts one failure at least, also where every test that had its turn passed. */
export function countTests(vitest: string, args: readonly string[], cwd: string, report: string): Counted {
  mkdirSync(dirname(report), { recursive: true });
  // An earlier run's report must not be taken for this one's.
  rmSync(report, { force: true });
  const done = spawnSync(vitest, [...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
    cwd,
    env: process.env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const counts = read(report);
  const ended = done.error?.message ?? (done.signal ? `ended by ${done.signal}` : `ended with code ${done.status}`);
  if (!counts) return { passed: 0, failed: 1, skipped: 0, why: `no report of its tests (${ended})` };
  const { numPassedTests: passed, numFailedTests: failures, numPendingTests: skipped } = counts;
  if (done.status === 0 || failures > 0) return { passed, failed: failures, skipped };
  return { passed, failed: 1, skipped, why: ended };
}

/** Undefined: there is none, or it broke off in the middle. */
function read(report: string): Report | undefined {
  if (!existsSync(report)) return undefined;
  try {
    return JSON.parse(readFileSync(report, "utf8")) as Report;
  } catch {
    return undefined;
  }
}
