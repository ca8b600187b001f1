// Single cells: dates, words, identity numbers, names, and cells on their way out.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderOf, readDate } from "./dates.ts";
import { guarded, toCsv } from "./export.ts";
import { isDanish, isFinnish, isIdentityNumber, isNorwegian, isSwedish, withoutIdentityNumbers } from "./identity.ts";
import { cleanName, partsOf } from "./names.ts";
import { readRows } from "./rows.ts";
import {
  isSheetError,
  isShortenedNumber,
  readBirthYear,
  readLanguage,
  readLevel,
  readYesNo,
  shown,
  tidyPhone,
  unguarded,
} from "./values.ts";

describe("dates", () => {
  test.each([
    ["2026-11-17", "2026-11-17"],
    ["2026-11-17 15:59:12", "2026-11-17"],
    ["2026-11-17T23:30:00Z", "2026-11-18"],
    ["2026-11-17T08:00:00+01:00", "2026-11-17"],
    ["17.11.2026", "2026-11-17"],
    ["17.11.2026 15:59:12", "2026-11-17"],
    ["7.1.26", "2026-01-07"],
    ["17/11/2026", "2026-11-17"],
    ["17-11-2026", "2026-11-17"],
    ["11/17/2026", "2026-11-17"],
    ["17/11 2026", "2026-11-17"],
    ["3/4-2026", "2026-04-03"],
    ["2026/11/17", "2026-11-17"],
    ["20261117", "2026-11-17"],
    ["17. november 2026", "2026-11-17"],
    ["den 17 november 2026", "2026-11-17"],
    ["tirsdag den 17. nov. 2026", "2026-11-17"],
    ["17.des.2026", "2026-12-17"],
    ["Nov 17, 2026", "2026-11-17"],
    ["17 May 2026", "2026-05-17"],
    ["1. maj 2026", "2026-05-01"],
    ["46343", "2026-11-17"],
    ["46343,66", "2026-11-17"],
    ["11/17/2026 3:05 PM", "2026-11-17"],
    ["29.02.2024", "2024-02-29"],
  ])("%s is %s", (typed, date) => expect(readDate(typed, "unclear")?.date).toBe(date));

  test.each(["", "31.02.2026", "29.02.2026", "i går", "2026-13-01", "17", "00.00.0000", "99999", "47 000 00"])(
    "%j is no date",
    (typed) => expect(readDate(typed, "unclear")).toBeNull(),
  );

  test("a column that proves month first is read so, an unproved one day first with a warning", () => {
    expect(orderOf(["03/04/2026", "11/17/2026"])).toBe("month-first");
    expect(readDate("03/04/2026", "month-first")).toEqual({ date: "2026-03-04", guessed: false });
    expect(readDate("03/04/2026", orderOf(["03/04/2026"]))).toEqual({ date: "2026-04-03", guessed: true });
    expect(orderOf(["17/11/2026"])).toBe("day-first");
  });
});

describe("words and numbers", () => {
  test.each([
    ["no", "nb"],
    ["Bokmål", "nb"],
    ["nn-NO", "nn"],
    ["Nynorsk", "nn"],
    ["DANSK", "da"],
    ["svenska", "sv"],
    ["SE", "sv"],
    ["en_GB", "en"],
    ["se", null],
    ["fi", null],
  ])("the language %s is %s", (typed, lang) => expect(readLanguage(typed)).toBe(lang));
  test.each([
    ["ja", true],
    ["SANN", true],
    ["x", true],
    ["Intern", true],
    ["nei", false],
    ["FALSE", false],
    ["Ekstern", false],
    ["kanskje", null],
  ])("%s is %s", (typed, value) => expect(readYesNo(typed)).toBe(value));
  test.each([
    ["Overgår", "exceeds"],
    ["oppfyller", "meets"],
    ["Delvist", "partly"],
    ["inte visat", "not-shown"],
    ["not_shown", "not-shown"],
    ["ikkje vist", "not-shown"],
    ["meets", "meets"],
    ["7", null],
  ])("the level %s is %s", (typed, level) => expect(readLevel(typed)).toBe(level));
  test.each([
    ["1984", 1984],
    ["01.02.1984", 1984],
    ["1984-02-01", 1984],
    ["84", null],
    ["2184", null],
  ])("%s is a year %s", (typed, year) => expect(readBirthYear(typed, "2026-11-22")).toBe(year));
  test("what Excel did to a cell is seen", () => {
    expect(["4.79E+10", "4,79E+10", "4,8E10"].every(isShortenedNumber)).toBe(true);
    expect(["47900", "E10", "4.79"].some(isShortenedNumber)).toBe(false);
    expect(["#NAME?", "#NAVN?", "#I/T", "#####", "#N/A"].every(isSheetError)).toBe(true);
    expect(isSheetError("#1")).toBe(false);
  });
  test("a telephone number is tidied, never rewritten", () => {
    expect(tidyPhone("  +47 000  00 000\u200e")).toBe("+47 000 00 000");
    expect(tidyPhone("tlf: 0047/22 33")).toBe("0047/22 33");
    expect(tidyPhone("4790000000.0")).toBe("4790000000");
    expect(tidyPhone("-")).toBeNull();
  });
  test("control characters in a report are pictures of themselves", () => expect(shown("Ka\0ri\n")).toBe("Ka␀ri␊"));
});

describe("identity numbers", () => {
  // Synthetic numbers: the Norwegian ones have 80 added to the month or no person behind them.
  const checked = (nine: string) => {
    const d = [...nine].map(Number);
    const sum = (weights: number[]) => weights.reduce((total, weight, at) => total + weight * (d[at] ?? 0), 0);
    d.push((11 - (sum([3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11);
    d.push((11 - (sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11);
    return d.every((digit) => digit < 10) ? d.join("") : null;
  };
  test("Norwegian birth, D- and synthetic numbers", () => {
    for (const start of ["010190", "410190", "018190", "014190"]) {
      const made = Array.from({ length: 30 }, (_, at) => checked(`${start}${String(100 + at)}`)).filter(
        (one) => one !== null,
      );
      expect(made.length).toBeGreaterThan(5);
      expect(made.every(isNorwegian)).toBe(true);
    }
    expect(isNorwegian("01019000000")).toBe(false);
    expect(isNorwegian("99999999999")).toBe(false);
  });
  test("Danish, Swedish and Finnish numbers", () => {
    expect(isDanish("010190-1234")).toBe(true);
    expect(isDanish("451390-1234")).toBe(false);
    expect(isSwedish("811218-9876")).toBe(true);
    expect(isSwedish("19811218-9876")).toBe(true);
    expect(isSwedish("811218-9875")).toBe(false);
    expect(isFinnish("131052-308T")).toBe(true);
    expect(isFinnish("131052-308U")).toBe(false);
  });
  test("telephone numbers and dates are none of them", () => {
    expect(
      ["+47 000 00 000", "22 33 44 55", "4712345678", "2026-11-17", "070-123 45 67", "20261117"].some(isIdentityNumber),
    ).toBe(false);
  });
  test("one inside a note is taken out, the rest of the note stays", () => {
    expect(withoutIdentityNumbers("Ring Cem (811218-9876) i morgen, tlf 90 00 00 00")).toEqual({
      text: "Ring Cem (…) i morgen, tlf 90 00 00 00",
      found: 1,
    });
  });
});

describe("names", () => {
  test.each([
    "Øystein",
    "O'Brien",
    "Null",
    "Ng",
    "de la Cruz",
    "דוד בן-גוריון",
    "👩‍👩‍👧",
    "X Æ A-12",
    "Kari  Dahl",
    "<b>Kari</b>",
    "-",
    "007",
  ])("%s stays as it is", (name) => expect(cleanName(name)).toEqual({ name, warnings: [] }));
  test("outer space goes, letters are composed, control characters go with a word", () => {
    expect(cleanName("  Åse\u00a0").name).toBe("Åse");
    expect(cleanName("A\u030ase").name).toBe("Åse");
    expect(cleanName("Kari\r\nBcc: x")).toEqual({ name: "Kari Bcc: x", warnings: ["control-removed"] });
    expect(cleanName("Kari\u0007")).toEqual({ name: "Kari", warnings: ["control-removed"] });
  });
  test("a lost letter and a twice-read one are told", () => {
    expect(cleanName("Nguy?n").warnings).toEqual(["lost-letter"]);
    expect(cleanName("BrÃ¥then").warnings).toEqual(["mojibake"]);
  });
  test.each([
    ["Cem Yıldız", { givenName: "Cem", familyName: "Yıldız" }],
    ["Dahl, Kari Anne", { givenName: "Kari Anne", familyName: "Dahl" }],
    ["Prince", { givenName: "Prince", familyName: "" }],
    ["Anne Marie Dahl", null],
    ["Dr. Dahl", null],
    ["von Ørsted", null],
    ["山田 太郎", null],
  ])("%s is parted only when that is safe", (name, parts) => expect(partsOf(name)).toEqual(parts));
});

describe("export", () => {
  test("a formula leaves as text and a telephone number comes back as it was", () => {
    expect(guarded('=HYPERLINK("http://x","y")').startsWith("'=")).toBe(true);
    for (const phone of ["+4799999999", "+47 999 99 999"]) {
      expect(guarded(phone)).toBe(phone);
      expect(unguarded(guarded(phone))).toBe(phone);
    }
    for (const formula of [
      "+47 1+1",
      "+47;999",
      "+",
      "+ 47",
      "+4799\n",
      "++47",
      "-4799999999",
      "@SUM(1)",
      "\t=1",
      "\r=1",
    ])
      expect(guarded(formula), formula).toMatch(/^'/);
    expect(guarded("a;=1+1")).toBe("a;'=1+1");
    expect(guarded("＝1+1")).toBe("'＝1+1");
    expect(guarded("O'Brien")).toBe("O'Brien");
  });
  test("no exported cell begins like a formula, and every table comes back the same", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom("=", "+", "-", "@", "'", '"', ";", ",", "\t", "\n", "a", "＝", "|", "4", " "), {
          maxLength: 8,
        })
        .map((all) => all.join("")),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { maxLength: 6 }),
        fc.constantFrom<"," | ";" | "\t">(",", ";", "\t"),
        (table, delimiter) => {
          const rows = [["Navn", "Merknad"], ...table.map((row) => row.map((one) => one.toWellFormed()))];
          for (const one of rows.flat()) expect(guarded(one)).not.toMatch(/^(?!\+\d[\d ]*$)[=+\-@\t\r\n\0＝＋－＠]/);
          const back = readRows(toCsv(rows, { delimiter }).slice(1), 100).rows.map(({ cells }) => cells.map(unguarded));
          expect(back).toEqual(rows.filter((row) => row.some((one) => guarded(one).trim() !== "")));
        },
      ),
      { numRuns: 100 },
    );
  });
});
