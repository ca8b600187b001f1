// Where requests come from and may go to, and which addresses are addresses.
import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBePassword, readAddress } from "./address.ts";
import { cookieOf, countedAddress, safePath, sameOrigin, withoutOrigin } from "./origin.ts";

const base = "https://svar.fjordvik.example";
const post = (headers: Record<string, string>, path = "/jobs", method = "POST") =>
  new Request(`${base}${path}`, { method, headers });

test("reading is allowed from anywhere", () => {
  expect(sameOrigin(new Request(base, { headers: { "sec-fetch-site": "cross-site" } }), base)).toBe(true);
});

test("changing is allowed from our own pages only", () => {
  expect(sameOrigin(post({ "sec-fetch-site": "same-origin", origin: base }), base)).toBe(true);
  expect(sameOrigin(post({ "sec-fetch-site": "same-origin", origin: "null" }), base)).toBe(true);
  expect(sameOrigin(post({ origin: base }), base)).toBe(true);
  for (const site of ["cross-site", "same-site", "strange"])
    expect(sameOrigin(post({ "sec-fetch-site": site, origin: base }), base)).toBe(false);
  expect(sameOrigin(post({ "sec-fetch-site": "same-origin", origin: "https://evil.example" }), base)).toBe(false);
  expect(sameOrigin(post({ origin: "https://evil.example" }), base)).toBe(false);
  expect(sameOrigin(post({ origin: "http://svar.fjordvik.example" }), base)).toBe(false);
  expect(sameOrigin(post({}), base)).toBe(false);
  expect(sameOrigin(post({}, "/jobs", "DELETE"), base)).toBe(false);
});

test("an old phone that says only null gets in at a candidate's link, and nowhere else", () => {
  expect(sameOrigin(post({ origin: "null" }, "/l/abc"), base)).toBe(true);
  expect(sameOrigin(post({ origin: "null" }, "/jobs"), base)).toBe(false);
  expect(sameOrigin(post({ origin: "https://evil.example" }, "/l/abc"), base)).toBe(false);
});

test("the pages get what was sent, without the origin", async () => {
  const sent = new Request(`${base}/l/a`, {
    method: "POST",
    headers: { origin: "null", cookie: "a=b" },
    body: new URLSearchParams({ name: "Åse" }),
  });
  const passed = withoutOrigin(sent);
  expect(passed.headers.has("origin")).toBe(false);
  expect(passed.headers.get("cookie")).toBe("a=b");
  expect((await passed.formData()).get("name")).toBe("Åse");
});

test("after signing in one goes to a path of ours, whatever was asked for", () => {
  expect(safePath("/jobs/a?letter=1", "/today")).toBe("/jobs/a?letter=1");
  for (const bad of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "",
    undefined,
    null,
    "/a\nb",
    "/a b",
    "javascript:1",
    `/${"a".repeat(2000)}`,
  ]) {
    expect(safePath(bad, "/today")).toBe("/today");
  }
  fc.assert(fc.property(fc.string(), (text) => new URL(safePath(text, "/today"), base).origin === base));
  fc.assert(fc.property(fc.string(), (text) => new URL(safePath(`/${text}`, "/today"), base).origin === base));
});

test("an IPv6 household counts as one, an IPv4 address as itself", () => {
  expect(countedAddress("192.0.2.7")).toBe("192.0.2.7");
  expect(countedAddress("::ffff:192.0.2.7")).toBe("192.0.2.7");
  expect(countedAddress("2001:db8:0:1::5")).toBe("2001:db8:0:1::/64");
  expect(countedAddress("2001:db8:0:1:ffff:1:2:3")).toBe("2001:db8:0:1::/64");
  expect(countedAddress("::1")).toBe("0:0:0:0::/64");
  expect(countedAddress("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  expect(countedAddress("unknown")).toBe("unknown");
});

test("a cookie is found by its whole name", () => {
  const headers = new Headers({ cookie: "agjensvar-my=no; gjensvar-my=yes=; other" });
  expect(cookieOf(headers, "gjensvar-my")).toBe("yes=");
  expect(cookieOf(headers, "other")).toBeUndefined();
  expect(cookieOf(new Headers(), "x")).toBeUndefined();
});

test("an address that is read can never break a mail header", () => {
  expect(readAddress(" Ase.Orn@Fjordvik.Example ")).toBe("ase.orn@fjordvik.example");
  for (const bad of [
    "a@b",
    "@b.no",
    "a@.no",
    "a@b..no",
    "a@-b.no",
    ".a@b.no",
    "a..b@c.no",
    "a@b.no,c@d.no",
    "a b@c.no",
  ])
    expect(readAddress(bad)).toBeUndefined();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.emailAddress()), (text) => {
      const address = readAddress(text);
      return address === undefined || (!/[\s,;<>"\p{Cc}]/u.test(address) && address.length <= 254);
    }),
  );
});

test("a small sentence is a password, in any script", () => {
  expect(mayBePassword("fire sauer på taket", []).ok).toBe(true);
  expect(mayBePassword("четыре овцы на крыше", []).ok).toBe(true);
});
