// Pages and browser walks: the whole house runs in this process, a real Chromium walks through it.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/walks/**/*.test.ts"],
    globalSetup: ["test/once.ts"],
    setupFiles: ["test/chance.ts"],
    pool: "forks",
    // Each file has a house and a browser of its own, and waits for them half of the time: two go side by side.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    env: { GJENSVAR_MODE: "test", GJENSVAR_LOG: "error", TZ: "UTC", NODE_ENV: "production" },
  },
});
