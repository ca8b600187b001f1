// Which typed addresses a mail may go to.

import fc from "fast-check";
import { expect, test } from "vitest";
import { isSendable, parseAddress } from "./address.ts";

test.each([
  ["cem@example.no", "cem@example.no"],
  ["  Cem.Yildiz+jobb@EXAMPLE.no ", "Cem.Yildiz+jobb@example.no"],
  ["o'brien@example.co.uk", "o'brien@example.co.uk"],
  ["kari@blåbær.no", "kari@xn--blbr-roah.no"],
  ["a@b.c.museum", "a@b.c.museum"],
])("Rakel may write to %j", (typed, address) => {
  expect(parseAddress(typed)).toEqual({ ok: true, address });
});

test.each([
  "",
  "cem",
  "a@b,c@d",
  "a@b.no;c@d.no",
  "Cem <cem@example.no>",
  '"a b"@x.no',
  "a@[127.0.0.1]",
  "a@127.0.0.1",
  "a@localhost",
  "a@@b.no",
  "a b@c.no",
  ".a@b.no",
  "a.@b.no",
  "a..b@c.no",
  "a@-b.no",
  "a@b-.no",
  "a@b..no",
  "a@b.no.",
  "a@.no",
  "a@b.n",
  "a@b.no\r\nBcc: x@example.com",
  "a@b.no\nRCPT TO:<x@y.no>",
  "a\0@b.no",
  "øystein@example.no",
  "a@b_c.no",
  "a@0x7f.1",
  "a@１２７.0.0.1",
  `${"a".repeat(65)}@b.no`,
  `a@${"b".repeat(250)}.no`,
  "a@b.123",
  "mailto:a@b.no",
  "a@b.no(hei)",
  "a\u200b@b.no",
])("nobody may write to %j", (typed) => {
  expect(parseAddress(typed)).toMatchObject({ ok: false });
});

test("whatever is typed, an accepted address is one plain addr-spec and accepts itself", () => {
  const parts = fc.array(
    fc.constantFrom("a", "Z", "0", ".", "-", "@", " ", ",", ";", "<", '"', "\r", "\n", "ø", "no", "example", "[", "%"),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.emailAddress(),
        parts.map((p) => p.join("")),
      ),
      (typed) => {
        const read = parseAddress(typed);
        if (!read.ok) return;
        expect(read.address).toMatch(/^[^\s,;<>"@]+@[a-z0-9.-]+\.[a-z0-9-]+$/);
        expect(read.address.length).toBeLessThanOrEqual(254);
        expect(parseAddress(read.address)).toEqual(read);
        expect(isSendable(read.address)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test("what is typed with space around it or in letters of a country is read, and stands in no envelope like that", () => {
  for (const typed of [" cem@example.no", "kari@blåbær.no", "cem@example.no\n"]) {
    expect([typed, parseAddress(typed).ok, isSendable(typed)]).toEqual([typed, true, false]);
  }
  expect(isSendable("Cem@Example.NO")).toBe(true);
});
