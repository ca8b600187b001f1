// Files that are no list of people: one clear complaint each, and no bytes that make the reading throw.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadingOptions, readApplicants } from "./read-file.ts";
import { encode } from "./test-bytes.ts";

const today = "2026-11-22";
const read = (text: string, options: Partial<ReadingOptions> = {}) =>
  readApplicants(encode(text, "utf-8"), "søkere.csv", { today, ...options });

describe("files that cannot be read", () => {
  const refusedFor = (bytes: Uint8Array) => readApplicants(bytes, "x", { today }).refused;
  test("each gets one clear complaint", () => {
    expect(refusedFor(new Uint8Array())).toBe("file-empty");
    expect(refusedFor(encode("\r\n;;\r\n", "utf-8"))).toBe("file-empty");
    expect(refusedFor(new Uint8Array(10 * 1024 * 1024 + 1))).toBe("file-too-big");
    expect(refusedFor(encode(`Navn\n${"a\n".repeat(50_001)}`, "utf-8"))).toBe("too-many-rows");
    expect(refusedFor(encode(`${";".repeat(600)}x\n`, "utf-8"))).toBe("too-many-columns");
    expect(refusedFor(encode("%PDF-1.7", "utf-8"))).toBe("not-a-table");
    expect(refusedFor(encode("<html><table>", "utf-8"))).toBe("not-a-table");
    expect(refusedFor(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe("old-excel");
    expect(refusedFor(Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32))).toBe("not-text");
    expect(readApplicants(encode("Navn\nCem\n", "utf-8"), "x", { today }).refused).toBeUndefined();
  });

  test("a list without any name is shown and not imported", () => {
    expect(read("a,b,c\n1,2,3\n")).toMatchObject({
      refused: "no-name-column",
      people: [{ line: 2, extra: { a: "1", b: "2", c: "3" } }],
      rejected: [],
    });
  });

  test("no bytes make the reading throw", () => {
    const opening = fc.constantFrom(
      [],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x50, 0x4b, 3, 4],
      [...encode("Navn;E-post\r\n", "utf-8")],
    );
    fc.assert(
      fc.property(opening, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const reading = readApplicants(Uint8Array.from([...start, ...rest]), "x", { today });
        expect(JSON.parse(JSON.stringify(reading)).file).toBe("x");
      }),
      { numRuns: 400 },
    );
  });
});
