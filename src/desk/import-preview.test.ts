// What Rakel sees before she brings a file in is what will be stored.
import { expect, test } from "vitest";
import { readApplicants } from "../applications/reading/read-file.ts";
import { previewOfPerson } from "./import-preview.ts";

const job = { languages: ["nn", "nb"] as const, requirements: [{ key: "procurement" }, { key: "law" }] };
const today = "2026-11-22";
const read = (...lines: string[]) => {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const reading = readApplicants(bytes, "a.csv", { today, requirementKeys: ["procurement", "law"] });
  return { reading, people: reading.people.map((one) => previewOfPerson(one, job, today)) };
};

test("Cem's language, date, address and levels stand as they are understood", () => {
  const { people } = read(
    "Navn;E-post;Språk;Søkt dato;Intern;requirement:procurement;requirement:law",
    "Cem Yıldız;Cem@Example.NO;Norsk;17.11.2026;ja;delvis oppfylt;vet ikke",
  );
  expect(people).toEqual([
    {
      line: 2,
      fullName: "Cem Yıldız",
      email: "cem@example.no",
      phone: null,
      city: null,
      appliedAt: "2026-11-17",
      language: "nb",
      internal: true,
      levels: { procurement: "partly", law: null },
      evidence: { procurement: null, law: null },
    },
  ]);
});

test("what Solveig's row leaves out, and a date to come, stand as they will be stored", () => {
  const { people } = read(
    "Navn;E-post;Søkt dato",
    "Solveig Moe;solveig@example.no;",
    "Cem Y;cem@example.no;2027-01-01",
  );
  expect(people.map((one) => [one.language, one.appliedAt, one.levels])).toEqual([
    ["nn", today, {}],
    ["nn", today, {}],
  ]);
});

test("a warning names the value it is about, and never a national identity number", () => {
  const { reading } = read(
    "Navn;E-post;Telefon;Språk",
    "Cem Y;cem@example.no;010190 12480;klingon",
    "Bj?rn N;b@x.no;4;nb",
  );
  const values = reading.warnings.map((one) => [one.code, one.value]);
  expect(values).toContainEqual(["bad-language", "klingon"]);
  expect(values).toContainEqual(["lost-letter", "Bj?rn N"]);
  expect(JSON.stringify(values)).not.toContain("12480");
});
