// The configuration says what is wrong with it, one clear line each, and never repeats a value.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readmeWithSettings } from "../../../bin/write-settings.ts";
import { readConfig } from "./config.server.ts";

const good = {
  GJENSVAR_MODE: "production",
  GJENSVAR_SECRET: "a secret that is certainly long enough for this",
  GJENSVAR_BASE_URL: "https://svar.fjordvik.example",
  SMTP_URL: "smtp://rakel:hemmelig@mail.fjordvik.example:587",
};

const faultsOf = (env: Record<string, string>): string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.faults;
};

test("nothing set is enough to try it", () => {
  expect(readConfig({})).toMatchObject({
    ok: true,
    config: { GJENSVAR_BASE_URL: "http://localhost:3000", GJENSVAR_MODE: "trial" },
  });
});

test("a complete production configuration is taken", () => {
  expect(readConfig(good).ok).toBe(true);
});

test.each([
  ["a default secret", { GJENSVAR_SECRET: "" }, /GJENSVAR_SECRET/],
  ["a plain-http base address", { GJENSVAR_BASE_URL: "http://svar.fjordvik.example" }, /GJENSVAR_BASE_URL.*https/],
  ["unverified mail TLS", { SMTP_TLS: "unverified" }, /SMTP_TLS.*verified/],
  ["no mail server", { SMTP_URL: "" }, /SMTP_URL/],
])("production refuses to start with %s, in one line", (_what, change, line) => {
  const faults = faultsOf({ ...good, ...change });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(line);
});

test("a fault never repeats the value: it may be a secret", () => {
  const faults = faultsOf({ GJENSVAR_SECRET: "kort-og-hemmelig", DATABASE_URL: "mysql://rakel:hemmelig@x" });
  expect(faults).toHaveLength(2);
  expect(faults.join(" ")).not.toMatch(/hemmelig/);
});

test("the README lists every setting with its default", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  expect(readmeWithSettings(readme)).toBe(readme);
});
