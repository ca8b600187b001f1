// Measures the language core and the importer on outside material, when it lies beside the project at ../shared/data.
// Prints one JSON line a subject; says so when material is absent. Nothing of it is copied into the project.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readApplicants } from "../src/applications/reading/read-file.ts";
import { checkText } from "../src/language/check.ts";
import { checkQuestion } from "../src/language/question.ts";
import { isLang } from "../src/platform/i18n/languages.ts";
import { rounded, say } from "./ground.ts";

const data = join(import.meta.dirname, "../../shared/data");

/** The lines of a JSONL file, or nothing, said aloud. */
function linesOf(subject: string, path: string): Record<string, unknown>[] {
  const file = join(data, path);
  if (!existsSync(file)) {
    say({ measure: subject, absent: `shared/data/${path}` });
    return [];
  }
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Precision and recall of a yes-or-no question. */
function score(pairs: readonly { wanted: boolean; got: boolean }[]): { n: number; precision: number; recall: number } {
  const both = pairs.filter((pair) => pair.wanted && pair.got).length;
  const got = pairs.filter((pair) => pair.got).length;
  const wanted = pairs.filter((pair) => pair.wanted).length;
  return {
    n: pairs.length,
    precision: rounded(got ? both / got : 1, 3),
    recall: rounded(wanted ? both / wanted : 1, 3),
  };
}

function measureLetters(): void {
  const letters = linesOf("letters", "letters/open.jsonl");
  if (letters.length === 0) return;
  const read = letters.map((letter) => ({
    letter,
    check: checkText(String(letter.text), isLang(letter.lang) ? { lang: letter.lang } : {}),
  }));
  const of = (field: string, got: (one: (typeof read)[number]) => boolean) =>
    score(
      read
        .filter(({ letter }) => typeof letter[field] === "boolean")
        .map((one) => ({ wanted: one.letter[field] === true, got: got(one) })),
    );
  say({ measure: "letters", element: "closure", ...of("has_clear_closure", ({ check }) => check.elements.closure.ok) });
  say({
    measure: "letters",
    element: "specific reason",
    ...of("has_specific_reason", ({ check }) => check.elements.reason.kind === "specific"),
  });
  say({ measure: "letters", element: "humane", ...of("humane", ({ check }) => check.elements.humane.ok) });
  say({
    measure: "letters",
    element: "invites to apply again",
    ...of("invites_reapply", ({ check }) => check.invitesReapply),
  });
  say({ measure: "letters", element: "svada", ...of("svada", ({ check }) => check.svada.is) });
}

function measureQuestions(): void {
  const questions = linesOf("questions", "questions/open.jsonl");
  const pairs: { wanted: boolean; got: boolean }[] = [];
  let exact = 0;
  for (const question of questions) {
    for (const [country, wanted] of Object.entries((question.verdict ?? {}) as Record<string, string>)) {
      if (country !== "NO" && country !== "DK" && country !== "SE") continue;
      const { verdict } = checkQuestion({
        text: String(question.text),
        country,
        ...(isLang(question.lang) ? { lang: question.lang } : {}),
      });
      pairs.push({ wanted: wanted !== "ok", got: verdict !== "ok" });
      if (verdict === wanted) exact += 1;
    }
  }
  if (pairs.length > 0) say({ measure: "questions", ...score(pairs), exactVerdict: rounded(exact / pairs.length, 3) });
}

function measureImport(): void {
  const folder = join(data, "ats-exports");
  if (!existsSync(folder)) {
    say({ measure: "import", absent: "shared/data/ats-exports" });
    return;
  }
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const readings = files.map((name) =>
    readApplicants(new Uint8Array(readFileSync(join(folder, name))), name, { today: "2026-11-22" }),
  );
  const people = readings.reduce((sum, reading) => sum + reading.people.length, 0);
  const rejected = readings.reduce((sum, reading) => sum + new Set(reading.rejected.map((one) => one.line)).size, 0);
  say({ measure: "import", files: files.length, people, rejectedRows: rejected });
}

measureLetters();
measureQuestions();
measureImport();
