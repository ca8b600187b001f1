// A token in an address never reaches a log.
import { expect, test } from "vitest";
import { maskedPath } from "./masked.ts";

test.each([
  ["/l/abc", "/l/…"],
  ["/invite/abc", "/invite/…"],
  ["/sign-in/link/abc", "/sign-in/link/…"],
  ["/jobs/okonomiradgiver", "/jobs/okonomiradgiver"],
])("%s is logged as %s", (path, logged) => {
  expect(maskedPath(path)).toBe(logged);
});
