// The reading against the measuring files beside the repository, where they are there.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { decode } from "./encoding.ts";
import { readApplicants, readTable } from "./read-file.ts";
import { csv, encode } from "./test-bytes.ts";

const DATA = resolve(import.meta.dirname, "../../../../shared/data");
const there = existsSync(DATA);
if (!there) console.log("The measuring files (../shared/data) are absent: nothing is measured here.");

const today = "2026-11-22";
const bytesOf = (...path: string[]) => new Uint8Array(readFileSync(join(DATA, ...path)));
const linesOf = <Line>(...path: string[]) =>
  readFileSync(join(DATA, ...path), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);

type Applicant = Record<
  "id" | "first_name" | "last_name" | "email" | "phone" | "city" | "job" | "applied" | "stage",
  string
>;
const FIELD_OF: Record<string, string> = {
  first_name: "givenName",
  last_name: "familyName",
  full_name: "fullName",
  email: "email",
  phone: "phone",
  applied: "appliedAt",
  stage: "stage",
  job: "jobTitle",
};

/** What an encoding cannot hold became '?' in the file. */
const asHeld = (text: string, file: string) =>
  /^(opencats|excel-norsk\.csv)/.test(file)
    ? [...text].map((c) => ((c.codePointAt(0) ?? 0) < 256 || "–—‘’“”…€ŠšŽžŒœŸ".includes(c) ? c : "?")).join("")
    : text;

describe.skipIf(!there)("measuring files", () => {
  test("every layout of ats-exports gives the expected columns and everybody in it", () => {
    const { layouts, expected_mapping: expected } = JSON.parse(
      readFileSync(join(DATA, "ats-exports/layouts.json"), "utf8"),
    );
    const people = linesOf<Applicant>("applicants-synthetic", "applicants.jsonl").slice(0, 100);
    const wrong: string[] = [];
    const files = readdirSync(join(DATA, "ats-exports")).filter((file) => file.endsWith(".csv"));
    for (const file of files) {
      const reading = readApplicants(bytesOf("ats-exports", file), file, { today, country: "NO", sector: "public" });
      const layout = layouts[file.replace(".csv", "")];
      if (reading.delimiter !== layout.delimiter) wrong.push(`${file}: delimiter ${reading.delimiter}`);
      for (const [what, headers] of Object.entries(expected as Record<string, string[]>)) {
        const wanted = headers.filter((header) => layout.header.includes(header));
        const given = reading.columns.filter(({ as }) => as === FIELD_OF[what]).map(({ header }) => header);
        if (wanted.length > 0 && !wanted.includes(given[0] ?? ""))
          wrong.push(`${file}: ${what} is ${given} not ${wanted}`);
        if (wanted.length === 0 && given.length > 0) wrong.push(`${file}: ${what} should not be ${given}`);
      }
      if (reading.rejected.length > 0 || reading.people.length !== 100)
        wrong.push(`${file}: ${reading.people.length} people, ${JSON.stringify(reading.rejected.slice(0, 3))}`);
      const has = (field: string) => reading.columns.some(({ as }) => as === field);
      reading.people.forEach((person, at) => {
        const of = people[at] as Applicant;
        const want: Record<string, string> = { email: of.email };
        want.fullName = asHeld(`${of.first_name} ${of.last_name}`.trim(), file);
        if (has("givenName"))
          Object.assign(want, { givenName: asHeld(of.first_name, file), familyName: asHeld(of.last_name, file) });
        if (has("phone")) want.phone = of.phone;
        if (has("appliedAt")) want.appliedAt = of.applied;
        if (has("jobTitle")) want.jobTitle = of.job;
        if (has("stage")) want.stage = of.stage;
        for (const [field, value] of Object.entries(want)) {
          const got = (person as unknown as Record<string, unknown>)[field] ?? "";
          if (got !== value.normalize("NFC"))
            wrong.push(`${file}: line ${person.line} ${field} ${JSON.stringify(got)} not ${JSON.stringify(value)}`);
        }
      });
    }
    console.log(`ats-exports: ${files.length} files, ${new Set(wrong.map((line) => line.split(":")[0])).size} wrong`);
    expect(wrong.slice(0, 30)).toEqual([]);
  });

  test("every exact file of csv-torture gives its rows, and the others the right complaint", () => {
    const wrong: string[] = [];
    const lines = linesOf<{ id: string; file: string; expected: Record<string, string>[] | null }>(
      "csv-torture",
      "expected.jsonl",
    );
    for (const { id, file, expected } of lines) {
      const table = readTable(bytesOf("csv-torture", file));
      if (!Array.isArray(expected)) continue;
      const got = table.ok
        ? table.rows.map(({ cells }) =>
            Object.fromEntries(
              table.headers.map((header, at) => [header, cells[at] ?? ""] as const).filter(([h]) => !h.startsWith("#")),
            ),
          )
        : [];
      if (JSON.stringify(got) !== JSON.stringify(expected)) wrong.push(`${id}: ${JSON.stringify(got)}`);
      const reading = readApplicants(bytesOf("csv-torture", file), file, { today });
      const values = reading.people.map((person) =>
        [...Object.values(person), ...Object.values(person.extra)].map(String),
      );
      expected.forEach((row, at) => {
        for (const value of Object.values(row))
          if (value !== "" && !values[at]?.includes(value)) wrong.push(`${id}: row ${at + 1} lost ${value}`);
      });
    }
    console.log(`csv-torture: ${lines.length} files, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    const reading = (file: string) => readApplicants(bytesOf("csv-torture", file), file, { today });
    expect(reading("ragged.csv").rejected.map(({ line }) => line)).toEqual([2, 3]);
    expect(reading("ragged.csv").people).toHaveLength(1);
    expect(reading("duplicate-headers.csv").people[0]).toMatchObject({
      fullName: "Kari",
      extra: { "Navn (2)": "Nordmann" },
    });
    expect(reading("empty-header.csv").people[0]).toMatchObject({ fullName: "Kari", email: "k@example.no" });
    expect(reading("empty-file.csv")).toMatchObject({ rows: 0, people: [], refused: "file-empty" });
    expect(reading("nul-bytes.csv").rejected).toMatchObject([{ line: 2, column: "Navn", code: "nul" }]);
  });

  test("the synthetic applicants come through every encoding and delimiter", () => {
    const people = linesOf<Applicant & { letter: string; language: string }>(
      "applicants-synthetic",
      "applicants.jsonl",
    );
    const header = [
      "Fornavn",
      "Etternavn",
      "E-post",
      "Telefon",
      "Poststed",
      "Søknadsdato",
      "Søknadsspråk",
      "Merknad",
      "Årsak",
    ];
    const rows = people.map((of) => [
      of.first_name,
      of.last_name,
      of.email,
      of.phone,
      of.city,
      of.applied,
      of.language,
      of.letter,
      "",
    ]);
    const wrong: string[] = [];
    let files = 0;
    for (const as of [
      "utf-8",
      "utf-8-bom",
      "utf-16le",
      "utf-16le-bom",
      "utf-16be",
      "utf-16be-bom",
      "windows-1252",
      "macintosh",
    ] as const) {
      for (const delimiter of [",", ";", "\t", "|"]) {
        const reading = readApplicants(
          encode(csv([header, ...rows], delimiter, as === "macintosh" ? "\r" : "\r\n"), as),
          "x.csv",
          { today },
        );
        files++;
        if (!as.startsWith(reading.encoding ?? "-")) wrong.push(`${as} ${delimiter}: said ${reading.encoding}`);
        if (reading.delimiter !== delimiter || reading.people.length !== people.length)
          wrong.push(`${as} ${delimiter}: ${reading.people.length}`);
        reading.people.forEach((person, at) => {
          const of = people[at];
          const letter = decode(encode(of?.letter ?? "", as)).text;
          if (person.email !== of?.email || person.appliedAt !== of?.applied || person.phone !== of?.phone)
            wrong.push(`${as} ${at}`);
          if (/^utf/.test(as) && (person.givenName !== of?.first_name.normalize("NFC") || person.notes !== letter))
            wrong.push(`${as} ${at} ${person.givenName}`);
          if (person.language !== (of?.language === "no" ? "nb" : of?.language))
            wrong.push(`${as} ${at} ${of?.language}`);
        });
      }
    }
    console.log(`applicants-synthetic: ${files} files, ${wrong.length} wrong`);
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test("hard names come through to the letter, and naughty strings never break the reading", () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const list = (values: string[]) =>
      new TextEncoder().encode(
        `Navn;E-post\r\n${values.map((value, at) => `${cell(value)};p${at}@example.no\r\n`).join("")}`,
      );
    const names = linesOf<{ category: string; value: string; nfc: string }>("names", "names.jsonl");
    const reading = readApplicants(list(names.map(({ value }) => value)), "names.csv", { today });
    const wrong = names.filter(({ value, nfc }, at) => {
      const person = reading.people.find(({ email }) => email === `p${at}@example.no`);
      return person?.fullName !== nfc.trim() && !/\p{Cc}/u.test(value);
    });
    console.log(`names: ${names.length}, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(reading.people).toHaveLength(names.length);
    const naughty = JSON.parse(readFileSync(join(DATA, "names/blns.json"), "utf8")) as string[];
    const read = readApplicants(list(naughty), "blns.csv", { today });
    expect(read.rows).toBe(naughty.length);
    expect(new Set([...read.people.map(({ line }) => line), ...read.rejected.map(({ line }) => line)]).size).toBe(
      naughty.length,
    );
  });
});
