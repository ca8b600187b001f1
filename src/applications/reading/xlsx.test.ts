// Workbooks: what was seen comes out, and hostile ones are refused.

import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { numberSeen, seenAs } from "./number-format.ts";
import { readApplicants } from "./read-file.ts";
import { textRow, workbook } from "./test-bytes.ts";
import { readSheet } from "./xlsx.ts";

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00\\ 00\\ 00\\ 00"/><numFmt numFmtId="165" formatCode="[$-414]dd/mm/yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>';

describe("sheets", () => {
  test("strings, dates, numbers, booleans and formulas come out as Rakel saw them", () => {
    const shared =
      "<sst><si><t>Cem</t></si><si><r><t>Yıl</t></r><r><t>dız &amp; co</t></r><rPh><t>x</t></rPh></si></sst>";
    const cells =
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" s="1"><v>46343</v></c><c r="E3" s="2"><v>1234567</v></c><c r="F3" t="b"><v>1</v></c><c r="G3" t="str"><f>A1&amp;"x"</f><v>=2</v></c><c r="H3" s="3"><v>46343.5</v></c><c r="I3"><v>4790000000</v></c><c r="J3" s="4"><v>46343.5</v></c><c r="K3" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>';
    const sheet = readSheet(
      workbook(textRow(1, ["a"]) + cells, { "xl/sharedStrings.xml": shared, "xl/styles.xml": styles }),
      10,
    );
    expect(sheet).toMatchObject({
      ok: true,
      rows: [
        { line: 1, cells: ["a"] },
        {
          line: 3,
          cells: [
            "Cem",
            "Yıldız & co",
            "",
            "2026-11-17",
            "01 23 45 67",
            "TRUE",
            "=2",
            "2026-11-17",
            "4790000000",
            "2026-11-17 12:00:00",
            "a\rb",
          ],
        },
      ],
    });
  });

  test("a workbook of applicants is read like a list", () => {
    const rows =
      textRow(1, ["Søkere til stilling"]) +
      textRow(3, ["Navn", "E-post"]) +
      textRow(4, ["Cem Yıldız", "cem@x.no"]) +
      textRow(6, ["Kari <b>", "ikke"]);
    expect(readApplicants(workbook(rows), "x.xlsx", { today: "2026-11-22" })).toMatchObject({
      encoding: "xlsx",
      delimiter: null,
      header: 3,
      rows: 2,
      people: [{ line: 4, email: "cem@x.no" }],
      rejected: [{ line: 6, column: "E-post" }],
    });
  });

  test("a bomb is refused before it has unfolded, also when it lies about its size", () => {
    const most = 1024 * 1024;
    const bomb = zipSync({
      "xl/sharedStrings.xml": new Uint8Array(2 * most),
      "xl/workbook.xml": strToU8("<workbook/>"),
    });
    expect(bomb.length).toBeLessThan(20_000);
    expect(readSheet(bomb, 10, most)).toEqual({ ok: false, why: "sheet-too-big" });
    const view = new DataView(bomb.buffer);
    const entry = bomb.findIndex((_, at) => at < bomb.length - 4 && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 10, true);
    expect(readSheet(bomb, 10, most)).toEqual({ ok: false, why: "sheet-too-big" });
    expect(readSheet(bomb, 10)).toMatchObject({ ok: true, rows: [] });
    const many = zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`xl/${at}`, new Uint8Array(1)])));
    expect(readSheet(many, 10)).toEqual({ ok: false, why: "sheet-too-big" });
  });

  test("a document type with entities, a cut file and a far column are refused", () => {
    expect(readSheet(workbook("", { "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }), 10)).toEqual({
      ok: false,
      why: "damaged-sheet",
    });
    expect(readSheet(workbook(textRow(1, ["a"])).slice(0, 300), 10)).toEqual({ ok: false, why: "damaged-sheet" });
    expect(readSheet(workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'), 10)).toEqual({
      ok: false,
      why: "too-many-columns",
    });
  });

  test("any strings in a sheet come back the same, and cut or changed files never throw", () => {
    const text = fc
      .string({ unit: "binary", maxLength: 12 })
      .map((one) => one.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]|_x/gu, ""));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(255),
        (table, at, byte) => {
          const rows = [["Navn", "Merknad"], ...table];
          const bytes = workbook(rows.map((row, index) => textRow(index + 1, row)).join(""));
          const sheet = readSheet(bytes, 100);
          expect(sheet.ok && sheet.rows.map(({ cells }) => cells)).toEqual(
            rows.filter((row) => row.some((cell) => cell.trim() !== "")),
          );
          bytes[at % bytes.length] = byte;
          readSheet(bytes, 100);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test.each([
  [14, undefined, "date"],
  [0, undefined, "number"],
  [22, undefined, "datetime"],
  [165, "yyyy\\-mm\\-dd", "date"],
  [166, "hh:mm:ss", "time"],
  [167, "mmm yy", "date"],
  [168, '0.00 "kr"', "number"],
  [169, "[h]:mm", "time"],
  [170, "[Red]0", "number"],
  [171, "@", "number"],
])("format %s %s shows a %s", (id, code, as) => expect(seenAs(id, code)).toBe(as));

test("numbers keep their zeros, decimals and percent", () => {
  expect(numberSeen(7, 200, "0000")).toBe("0007");
  expect(numberSeen(0.5, 9, undefined)).toBe("50%");
  expect(numberSeen(2.5, 2, undefined)).toBe("2.50");
  expect(numberSeen(0.1 + 0.2, 0, undefined)).toBe("0.3");
  expect(numberSeen(123456789012345680000, 0, undefined)).not.toContain("e");
});
