// Tests: rules and rooms in one run; two workers at most, because each holds a database of its own.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/*.test.ts"],
    globalSetup: ["test/once.ts"],
    setupFiles: ["test/chance.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { GJENSVAR_MODE: "test", GJENSVAR_LOG: "silent", TZ: "UTC" },
  },
});
