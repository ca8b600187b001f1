// Lists in every encoding and layout come back row by row, and a bad line costs only itself.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "./encoding.ts";
import { readRows } from "./rows.ts";
import { csv, encode, type Written } from "./test-bytes.ts";

const cellsOf = (text: string) => readRows(text, 1000).rows.map(({ cells }) => cells);

describe("encodings", () => {
  const list = "Fornavn;Etternavn;Merknad\r\nÅse;Bråthen;Søker på «Rørlegger»\r\nSøren;Ærø;pris 1,5\r\nJürgen;Öst;\r\n";
  test.each<[Written, string]>([
    ["utf-8", "utf-8"],
    ["utf-8-bom", "utf-8"],
    ["utf-16le", "utf-16le"],
    ["utf-16le-bom", "utf-16le"],
    ["utf-16be", "utf-16be"],
    ["utf-16be-bom", "utf-16be"],
    ["windows-1252", "windows-1252"],
    ["macintosh", "macintosh"],
  ])("Rakel's list in %s is read letter by letter", (as, encoding) => {
    const read = decode(encode(list, as));
    expect(read.text).toBe(list);
    expect(read.encoding).toBe(encoding);
    expect(read.why).not.toBe("");
  });

  test("bytes that windows-1252 does not have are ISO-8859-1", () => {
    expect(decode(encode("Bjørn på Ås \u0081 Ærø", "iso-8859-1")).encoding).toBe("iso-8859-1");
  });

  test("one broken byte in a UTF-8 list does not turn every Å into Ã…", () => {
    const read = decode(Uint8Array.from([...encode("Åse Bråthen, Søren Ærø, Gøran", "utf-8"), 0xc3]));
    expect(read).toMatchObject({ encoding: "utf-8", unreadable: 1 });
    expect(read.text).toContain("Åse Bråthen");
  });

  test("a list of plain letters is UTF-8", () => {
    expect(decode(encode("Navn;E-post\r\n", "utf-8"))).toMatchObject({ encoding: "utf-8", bom: false });
  });
});

describe("rows", () => {
  test("a decimal comma is not a delimiter", () => {
    expect(cellsOf("Navn;Poeng\r\nÅse;4,5\r\nOla;10,25\r\n")).toEqual([
      ["Navn", "Poeng"],
      ["Åse", "4,5"],
      ["Ola", "10,25"],
    ]);
  });

  test("Excel's sep line names the delimiter and still counts as a line", () => {
    expect(readRows("sep=|\r\nNavn|E-post\r\nCem|cem@example.no\r\n", 10)).toMatchObject({
      delimiter: "|",
      rows: [{ line: 2, cells: ["Navn", "E-post"] }, { line: 3 }],
    });
  });

  test("each record knows the line it starts on, through quoted line breaks and empty lines", () => {
    const { rows } = readRows('Navn;Merknad\r\n\r\nCem;"to\r\nlinjer"\r\n;;\r\nKari;ok\r\n', 10);
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  test("quotes inside a cell are letters", () => {
    expect(cellsOf('Navn;Merknad\r\nKari "Kaja" Dahl;5" rør\r\n')[1]).toEqual(['Kari "Kaja" Dahl', '5" rør']);
  });

  test("a quote that never closes costs its own line and nobody else", () => {
    const { rows, broken } = readRows(
      'Navn;E-post;Merknad\nOla;o@example.no;ok\nKari;k@example.no;"aldri lukket\nCem;c@example.no;ok\n',
      10,
    );
    expect(broken).toEqual([{ line: 3, value: 'Kari;k@example.no;"aldri lukket', why: "quote-not-closed" }]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test("two stray quotes do not swallow the people between them", () => {
    const { rows, broken } = readRows(
      'Navn;E-post;Merknad\nOla;o@example.no;"aa\nKari;k@example.no;b\nCem;c@example.no;"cc\nEva;e@example.no;d\n',
      10,
    );
    expect(broken.map(({ line }) => line)).toEqual([2, 4]);
    expect(rows.map(({ cells }) => cells[0])).toEqual(["Navn", "Kari", "Eva"]);
  });

  test("old Mac files end their lines with CR alone", () => {
    expect(cellsOf("Navn,Merknad\rÅse,linje 1\nlinje 2\rOla,b\r")).toEqual([
      ["Navn", "Merknad"],
      ["Åse", "linje 1\nlinje 2"],
      ["Ola", "b"],
    ]);
  });

  test("lines that Excel wrapped whole in quotes are opened again", () => {
    expect(cellsOf('"Navn,E-post"\r\n"Cem,""cem@example.no"""\r\n')).toEqual([
      ["Navn", "E-post"],
      ["Cem", "cem@example.no"],
    ]);
  });

  const delimiters = [",", ";", "\t", "|"];
  const tables = (cell: fc.Arbitrary<string>) =>
    fc
      .integer({ min: 1, max: 5 })
      .chain((more) =>
        fc.array(fc.array(cell, { minLength: more + 1, maxLength: more + 1 }), { minLength: 1, maxLength: 8 }),
      );
  const filled = (rows: string[][]) => rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const header = (width: number) => ["Navn", "E-post", "Telefon", "Sted", "Merknad", "Kilde"].slice(0, width);

  test("any table of strings in Unicode reads back the same, whatever the delimiter", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("a;b", "x,y", "\t", '"', '""', "\n", "\r\n;", "|", "4,5", "=1+1"),
    );
    fc.assert(
      fc.property(
        tables(cell),
        fc.constantFrom(...delimiters),
        fc.constantFrom<Written>("utf-8-bom", "utf-16le-bom", "utf-16be-bom"),
        fc.constantFrom("\r\n", "\n"),
        (table, delimiter, as, end) => {
          const rows = [header(table[0]?.length ?? 0), ...table].map((row) => row.map((one) => one.toWellFormed()));
          const { text } = decode(encode(csv(rows, delimiter, end), as));
          expect(cellsOf(text)).toEqual(filled(rows));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("any table of Nordic names reads back the same in the old encodings too", () => {
    const word = fc.constantFrom(
      "Åse",
      "Søren",
      "Bråthen",
      "Æra",
      "Öst",
      "Jürgen",
      "Kjær",
      "René",
      "Gävle",
      "",
      "Olsen",
      "«ok»",
      "1,5",
      "a;b",
      "Mo – Rana",
    );
    fc.assert(
      fc.property(
        tables(word),
        fc.constantFrom(...delimiters),
        fc.constantFrom<Written>("windows-1252", "macintosh", "utf-8", "utf-16le", "utf-16be"),
        (table, delimiter, as) => {
          const rows = [header(table[0]?.length ?? 0), ...table, header(table[0]?.length ?? 0).map(() => "Øystein")];
          const { text } = decode(encode(csv(rows, delimiter), as));
          expect(cellsOf(text)).toEqual(filled(rows));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("no text makes the reader throw", () => {
    const piece = fc.constantFrom('"', ";", ",", "\n", "\r", "\r\n", "a", "sep=;", "@", "\0", "\ufeff");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void readRows(pieces.join(""), 100)),
      { numRuns: 400 },
    );
  });
});
