// Letters and questions with labels, and how well the check agrees with them. The texts of `bench/texts` are our own;
// those under `aside` are never looked at while word lists are written, so that their figures are honest.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkText, type TextCheck } from "../src/language/check.ts";
import type { Country } from "../src/language/grounds.ts";
import { detectLang, isLang, type Lang, langs } from "../src/language/languages.ts";
import { checkQuestion, type QuestionCheck } from "../src/language/question.ts";
import { rounded } from "./ground.ts";

type Sector = "public" | "private";

/** A letter with the labels of a person who knows the field; a label left out is not measured. */
export type LabelledLetter = {
  id: string;
  lang: Lang;
  country?: Country;
  sector?: Sector;
  text: string;
  closure?: boolean;
  reason?: "none" | "generic" | "specific";
  humane?: boolean;
  invites?: boolean;
  namedSender?: boolean;
  svada?: boolean;
  risks?: string[];
};

export type LabelledQuestion = {
  id: string;
  lang?: Lang;
  country: Country;
  sector?: Sector;
  context?: "form" | "conversation" | "interview" | "survey";
  text: string;
  verdict: "ok" | "warn" | "block";
  ground?: string | null;
};

const outside = join(import.meta.dirname, "../../shared/data");
const own = join(import.meta.dirname, "texts");

/** The lines of a JSONL file; null when it is not there. */
export function readLines(path: string): Record<string, unknown>[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Where a set of texts lies: outside material, our own, or our own kept aside. */
export type Shelf = "outside" | "own" | "aside";

/** The letters of a shelf; null when the material is absent. */
export function lettersOf(shelf: Shelf): LabelledLetter[] | null {
  if (shelf === "outside") return readLines(join(outside, "letters/open.jsonl"))?.flatMap(fromOutside) ?? null;
  return langs.flatMap((lang) => (readLines(fileOf(shelf, `letters-${lang}`)) ?? []) as unknown as LabelledLetter[]);
}

/** The questions of a shelf; an outside question counts once for each country it has a verdict for. */
export function questionsOf(shelf: Shelf): LabelledQuestion[] | null {
  if (shelf === "outside") return readLines(join(outside, "questions/open.jsonl"))?.flatMap(perCountry) ?? null;
  return langs.flatMap(
    (lang) => (readLines(fileOf(shelf, `questions-${lang}`)) ?? []) as unknown as LabelledQuestion[],
  );
}

const fileOf = (shelf: Shelf, name: string) => join(own, ...(shelf === "aside" ? ["aside"] : []), `${name}.jsonl`);

function fromOutside(row: Record<string, unknown>): LabelledLetter[] {
  if (!isLang(row.lang)) return [];
  const told = (field: string) => row[field] === true;
  return [
    {
      id: String(row.id),
      lang: row.lang,
      text: String(row.text),
      closure: told("has_clear_closure"),
      reason: told("has_specific_reason") ? "specific" : told("has_generic_reason") ? "generic" : "none",
      humane: told("humane"),
      invites: told("invites_reapply"),
      svada: told("svada"),
    },
  ];
}

function perCountry(row: Record<string, unknown>): LabelledQuestion[] {
  return Object.entries((row.verdict ?? {}) as Record<string, LabelledQuestion["verdict"]>).flatMap(
    ([country, verdict]) =>
      country === "NO" || country === "DK" || country === "SE"
        ? [
            {
              id: `${String(row.id)} ${country}`,
              country,
              text: String(row.text),
              verdict,
              ...(isLang(row.lang) ? { lang: row.lang } : {}),
            },
          ]
        : [],
  );
}

type Pair = { id: string; wanted: boolean; got: boolean };

/** Precision, recall and F1 of a yes-or-no question, with the texts it was wrong about. */
export function score(pairs: readonly Pair[]): {
  n: number;
  precision: number;
  recall: number;
  f1: number;
  wrong: string[];
} {
  const both = pairs.filter((pair) => pair.wanted && pair.got).length;
  const got = pairs.filter((pair) => pair.got).length;
  const wanted = pairs.filter((pair) => pair.wanted).length;
  const [precision, recall] = [got ? both / got : 1, wanted ? both / wanted : 1];
  return {
    n: pairs.length,
    precision: rounded(precision, 3),
    recall: rounded(recall, 3),
    f1: rounded(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), 3),
    wrong: pairs.filter((pair) => pair.wanted !== pair.got).map((pair) => `${pair.got ? "+" : "-"}${pair.id}`),
  };
}

const share = (all: readonly { right: boolean; id: string }[]) => ({
  n: all.length,
  share: rounded(all.filter((one) => one.right).length / Math.max(1, all.length), 3),
  wrong: all.filter((one) => !one.right).map((one) => one.id),
});

/** Everything measured about letters, by element. `wrong` names the texts: + found where none is, - missed. */
export function judgeLetters(letters: readonly LabelledLetter[]): Record<string, unknown> {
  const read = letters.map((letter) => ({ letter, check: checkOf(letter) }));
  const of = (wanted: (one: LabelledLetter) => boolean | undefined, got: (check: TextCheck) => boolean) =>
    score(
      read.flatMap(({ letter, check }) => {
        const want = wanted(letter);
        return want === undefined ? [] : [{ id: letter.id, wanted: want, got: got(check) }];
      }),
    );
  return {
    closure: of(
      (one) => one.closure,
      (check) => check.elements.closure.ok,
    ),
    reasonKind: share(
      read
        .filter(({ letter }) => letter.reason !== undefined)
        .map(({ letter, check }) => ({ id: letter.id, right: check.elements.reason.kind === letter.reason })),
    ),
    specific: of(
      (one) => (one.reason === undefined ? undefined : one.reason === "specific"),
      (check) => check.elements.reason.kind === "specific",
    ),
    svada: of(
      (one) => one.svada,
      (check) => check.svada.is,
    ),
    humane: of(
      (one) => one.humane,
      (check) => check.elements.humane.ok,
    ),
    invites: of(
      (one) => one.invites,
      (check) => check.invitesReapply,
    ),
    namedSender: of(
      (one) => one.namedSender,
      (check) => check.namedSender,
    ),
    risky: of(
      (one) => (one.risks === undefined ? undefined : one.risks.length > 0),
      (check) => check.risks.length > 0,
    ),
    falseAlarms: share(
      read
        .filter(({ letter }) => letter.risks?.length === 0)
        .map(({ letter, check }) => ({ id: letter.id, right: check.risks.length > 0 })),
    ).share,
    language: share(letters.map((letter) => ({ id: letter.id, right: detectLang(letter.text) === letter.lang }))),
  };
}

function checkOf({ text, lang, country, sector }: LabelledLetter): TextCheck {
  return checkText(text, { lang, ...(country ? { country } : {}), ...(sector ? { sector } : {}) });
}

/** Everything measured about questions: what is stopped that must be, what is stopped that may be asked, the exact verdict, the ground. */
export function judgeQuestions(questions: readonly LabelledQuestion[]): Record<string, unknown> {
  const read = questions.map((question) => ({ question, answer: answerOf(question) }));
  const blocked = read.filter(({ question }) => question.verdict === "block");
  const fine = read.filter(({ question }) => question.verdict === "ok");
  return {
    blockRecall: share(blocked.map(({ question, answer }) => ({ id: question.id, right: answer.verdict === "block" }))),
    falseBlock: rounded(fine.filter(({ answer }) => answer.verdict === "block").length / Math.max(1, fine.length), 3),
    verdict: share(
      read.map(({ question, answer }) => ({ id: question.id, right: answer.verdict === question.verdict })),
    ),
    ground: share(
      read
        .filter(({ question }) => question.ground !== undefined && question.verdict !== "ok")
        .map(({ question, answer }) => ({ id: question.id, right: answer.ground === question.ground })),
    ),
  };
}

function answerOf({ text, country, lang, sector, context }: LabelledQuestion): QuestionCheck {
  return checkQuestion({
    text,
    country,
    ...(lang ? { lang } : {}),
    ...(sector ? { sector } : {}),
    ...(context ? { context } : {}),
  });
}
