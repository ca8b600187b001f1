// Measures the language core and the importer: on outside material when it lies beside the project at ../shared/data, and on our own
// texts, of which a third is kept aside. Prints one JSON line a figure; `--names` adds which texts were judged wrongly.
import { existsSync, readdirSync, readFileSync } from "node:fs";

import { join } from "node:path";
import { readApplicants } from "../src/applications/reading/read-file.ts";
import { detectLang, type Lang, langs } from "../src/language/languages.ts";
import { rounded, say } from "./ground.ts";
import { measureMail } from "./measured-mail.ts";
import { measureOwnMail } from "./measured-own-mail.ts";
import { judgeLetters, judgeQuestions, lettersOf, questionsOf, readLines, type Shelf } from "./measured-texts.ts";

const data = join(import.meta.dirname, "../../shared/data");
const shelves: readonly Shelf[] = ["outside", "own", "aside"];
const wantsNames = process.argv.includes("--names");

// Which texts were judged wrongly is not said of those kept aside: nobody is to write word lists after them.
const shown = (value: unknown, shelf: Shelf): unknown =>
  typeof value === "object" && value !== null && "wrong" in value && !(wantsNames && shelf !== "aside")
    ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== "wrong"))
    : value;

function report(measure: string, shelf: Shelf, lang: Lang | "all", figures: Record<string, unknown>): void {
  for (const [element, value] of Object.entries(figures))
    say({
      measure,
      shelf,
      lang,
      element,
      ...(typeof value === "object" ? (shown(value, shelf) as object) : { share: value }),
    });
}

function measureTexts(): void {
  for (const shelf of shelves) {
    const letters = lettersOf(shelf);
    const questions = questionsOf(shelf);
    if (letters === null) say({ measure: "letters", shelf, absent: "shared/data/letters" });
    if (questions === null) say({ measure: "questions", shelf, absent: "shared/data/questions" });
    for (const lang of ["all", ...langs] as const) {
      const some = (letters ?? []).filter((one) => lang === "all" || one.lang === lang);
      if (some.length > 0) report("letters", shelf, lang, judgeLetters(some));
      const asked = (questions ?? []).filter((one) => lang === "all" || one.lang === lang);
      if (asked.length > 0) report("questions", shelf, lang, judgeQuestions(asked));
    }
  }
}

/** Language of job adverts, whole and by their first three sentences. The material's own marks are guesses for Norwegian and Swedish. */
function measureLanguages(): void {
  const adverts = readLines(join(data, "jobs/ads.jsonl"));
  if (adverts === null) {
    say({ measure: "language of adverts", absent: "shared/data/jobs" });
    return;
  }
  const codes: Record<string, readonly Lang[]> = {
    no: ["nb", "nn"],
    nb: ["nb"],
    nn: ["nn"],
    da: ["da"],
    sv: ["sv"],
    en: ["en"],
  };
  const read = adverts.flatMap((advert) => {
    const wanted = codes[String(advert.lang)];
    const text = String(advert.text ?? "") || String(advert.text_html ?? "").replace(/<[^>]*>/g, " ");
    return wanted === undefined || text.trim().length < 40 ? [] : [{ code: String(advert.lang), wanted, text }];
  });
  for (const code of new Set(read.map((one) => one.code))) {
    const some = read.filter((one) => one.code === code);
    const right = (cut: (text: string) => string) =>
      rounded(some.filter(({ wanted, text }) => wanted.includes(detectLang(cut(text)))).length / some.length, 3);
    say({
      measure: "language of adverts",
      lang: code,
      n: some.length,
      share: right((text) => text),
      ofTheStart: right((text) => text.slice(0, 200)),
    });
  }
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

measureTexts();
measureLanguages();
measureImport();
measureMail();
measureOwnMail();
