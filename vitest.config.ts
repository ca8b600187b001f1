// Tests: rules and rooms in one run; two workers at most, because each holds a database of its own.
import { defineConfig } from "vitest/config";

/** These put something in the place of a module, which must not reach other files. */
const alone = ["src/answers/held.test.ts"];

export default defineConfig({
  test: {
    globalSetup: ["test/once.ts"],
    setupFiles: ["test/chance.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { GJENSVAR_MODE: "test", GJENSVAR_LOG: "silent", TZ: "UTC" },
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["src/**/*.test.{ts,tsx}", "test/*.test.ts"],
          exclude: alone,
          // Starting a process and reading the same modules anew for each file took half of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
