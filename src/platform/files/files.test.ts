// What a stranger hands in gives text, empty text, or a reason: never a crash, and never more time or memory than allowed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readText } from "./files.server.ts";
import { cleanName, kindOf, maxBytes } from "./kinds.ts";
import { makeDocx, makeOdt, makePdf } from "./office.fixture.ts";
import { plainText } from "./plain-text.ts";
import { officeText, Unreadable } from "./zipped-text.ts";

const lines = ["Cem Yildiz", "Åtte år på økonomiavdelingen."];
const why = async (name: string, bytes: Uint8Array) => {
  const read = await readText({ name, bytes });
  return read.ok ? "read" : read.why;
};

test("Cem's letter is read as PDF, Word, OpenDocument and plain text, a line a line", async () => {
  const files = { pdf: makePdf(lines), docx: makeDocx(lines), odt: makeOdt(lines), txt: strToU8(lines.join("\r\n")) };
  for (const [ending, bytes] of Object.entries(files))
    expect(await readText({ name: `CV Cem.${ending.toUpperCase()}`, bytes }), ending).toEqual({
      ok: true,
      kind: ending,
      text: lines.join("\n"),
      cut: false,
    });
});

test("a page without text is read as empty, not as a fault", async () => {
  expect(await readText({ name: "skannet.pdf", bytes: makePdf([]) })).toMatchObject({ ok: true, text: "" });
});

test("a file that is not what its name says is refused", async () => {
  expect(await why("cv.pdf", strToU8("<html><script>alert(1)</script></html>"))).toBe("disagree");
  expect(await why("cv.docx", makePdf(lines))).toBe("disagree");
  expect(await why("cv.odt", zipSync({ "other.xml": strToU8("<a/>") }))).toBe("disagree");
  expect(await why("cv.txt", makePdf(lines))).toBe("disagree");
  expect(await why("cv.txt", new Uint8Array([65, 0, 1, 2, 66]))).toBe("disagree");
  for (const name of ["cv.svg", "cv.html", "cv.doc", "cv.zip", "cv", "cv."])
    expect(await why(name, makePdf(lines))).toBe("kind");
});

test("an empty file, one over 10 MB and one cut in half are told apart", async () => {
  expect(await why("cv.pdf", new Uint8Array())).toBe("empty");
  expect(await why("cv.txt", new Uint8Array(maxBytes + 1).fill(65))).toBe("too-big");
  expect(await why("cv.docx", makeDocx(lines).subarray(0, 200))).toMatch(/broken|disagree/);
  expect(await why("cv.pdf", strToU8("%PDF-1.7\nnothing more"))).toBe("broken");
});

test("a letter that is small outside and huge inside is refused before it is unpacked", () => {
  const huge = new Uint8Array(20 * 1024 * 1024).fill(32);
  const bombs = [
    makeDocx([], undefined, { "word/document.xml": huge }),
    makeDocx([], undefined, { "word/header1.xml": huge.subarray(0, 2 * 1024 * 1024) }),
    makeDocx(
      lines,
      undefined,
      Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`word/x${at}`, new Uint8Array(1)])),
    ),
  ];
  for (const bomb of bombs) expect(() => officeText(bomb, "docx")).toThrow(new Unreadable("bomb"));
});

test("a letter cannot reach out through its XML", () => {
  const reaching =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:p><w:t>&x;</w:t></w:p></w:document>';
  expect(() => officeText(makeDocx([], reaching), "docx")).toThrow(new Unreadable("broken"));
});

test("the reader ends when it takes too long or too much, and the next file is read", async () => {
  const file = { name: "cv.pdf", bytes: makePdf(lines) };
  expect(await readText(file, { timeMs: 1, memoryMb: 256 })).toEqual({ ok: false, why: "too-slow" });
  expect(await readText(file, { timeMs: 20_000, memoryMb: 20 })).toEqual({ ok: false, why: "too-heavy" });
  expect(await readText(file)).toMatchObject({ ok: true });
});

test("old Norwegian letters are read in each way their bytes may stand", () => {
  const latin1 = Uint8Array.from("Søknad på æøå", (sign) => sign.charCodeAt(0));
  const marked = new Uint8Array([0xff, 0xfe, ...Buffer.from("Søknad på æøå", "utf16le")]);
  for (const bytes of [latin1, marked, strToU8("Søknad på æøå")]) expect(plainText(bytes)).toBe("Søknad på æøå");
});

test("whatever the bytes of an office file are, there is a text or a named reason", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(400), fc.constantFrom("docx", "odt"), (noise, at, kind) => {
      const whole = kind === "docx" ? makeDocx(lines) : makeOdt(lines);
      const bytes = Uint8Array.from([...whole.subarray(0, at), ...noise, ...whole.subarray(at + noise.length)]);
      try {
        expect(typeof officeText(bytes, kind)).toBe("string");
      } catch (fault) {
        expect(fault).toBeInstanceOf(Unreadable);
      }
    }),
  );
});

test("a name is shown without what could mislead, and keeps its ending", () => {
  expect(cleanName("../../etc/cron.d/søknad.pdf")).toBe("søknad.pdf");
  expect(cleanName("cv\u202efdp.exe")).toBe("cvfdp.exe");
  expect(cleanName('cv\r\nX-Header: "1".pdf')).toBe("cvX-Header 1.pdf");
  expect(cleanName("\u0000..")).toBe("file");
  expect(cleanName(`${"å".repeat(4000)}.pdf`)).toMatch(/^å{114,}….pdf$/);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
      const shown = cleanName(name);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}/\\"]/u);
      expect([...shown].length).toBeLessThanOrEqual(120);
      expect(cleanName(shown)).toBe(shown);
    }),
  );
  expect(kindOf("cv.pdf.exe")).toBeUndefined();
});

test("files made to break readers, where they lie beside the project, give text or a reason", async () => {
  const folder = join(import.meta.dirname, "../../../../shared/data/uploads/made");
  const names = (() => {
    try {
      return readdirSync(folder);
    } catch {
      return undefined;
    }
  })();
  if (!names) return console.log("no measuring files beside the project: only our own were read");
  for (const name of names) expect(await why(name, readFileSync(join(folder, name))), name).not.toBe("too-slow");
});
