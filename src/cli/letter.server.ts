// gjensvar letter check | draft: the language core on its own, without a database.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { LetterCase } from "../answers/case.ts";
import { draftLetter } from "../answers/draft.ts";
import { checkLetter } from "../answers/letter-check.ts";
import { type Lang, langs } from "../platform/i18n/languages.ts";
import { BadInput, choiceField, eachLine, textField } from "./many.ts";
import { print, printJson, standardInput, WrongUse } from "./terminal.server.ts";

const text = { type: "string" } as const;
const countries = ["NO", "DK", "SE"] as const;
const sectors = ["public", "private"] as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: text,
      country: text,
      sector: text,
      case: text,
      json: { type: "boolean" },
      jsonl: { type: "boolean" },
    },
  });
  const [act] = positionals;
  if (act !== "check" && act !== "draft")
    throw new WrongUse("use: gjensvar letter check < TEXT, or gjensvar letter draft < CASE.json");
  const input = (await standardInput()).toString("utf8").replace(/^\uFEFF/, "");
  const readCase = await caseReader(act === "draft" || values.jsonl === true || values.case !== undefined);
  const work = (document: unknown) =>
    act === "draft" ? draftLetter(readCase(document)) : checkDocument(document, readCase);
  if (values.jsonl) {
    const { lines, faults } = eachLine(input, work);
    if (lines.length > 0) print(lines.join("\n"));
    return faults === 0 ? 0 : 1;
  }
  if (act === "check") return check(input, values, readCase);
  printJson(asWrongUse(() => work(jsonOf(input, "standard input"))));
  return 0;
}

type Wanted = { lang?: string; country?: string; sector?: string; case?: string; json?: boolean };

/** Exit 1 when the letter should not leave as it stands. */
function check(input: string, wanted: Wanted, readCase: CaseReader): number {
  const letterCase = wanted.case === undefined ? undefined : jsonOf(fileText(wanted.case), wanted.case);
  const verdict = asWrongUse(() => checkDocument({ ...wanted, text: input, case: letterCase }, readCase));
  if (wanted.json) printJson(verdict);
  else print(inWords(verdict));
  return verdict.verdict === "send" ? 0 : 1;
}

type CaseReader = (document: unknown) => LetterCase;

// A check without a case starts in half the time when the schema of a case is not loaded.
async function caseReader(wanted: boolean): Promise<CaseReader> {
  if (!wanted) return () => fail("no case was announced");
  const { readCase } = await import("../answers/case.ts");
  return (document) => {
    const read = readCase(document);
    return read.ok ? read.case : fail(read.why);
  };
}

function fail(why: string): never {
  throw new BadInput(why);
}

function checkDocument(document: unknown, readCase: CaseReader) {
  const body = textField(document, "text", true) ?? "";
  const lang = choiceField<Lang>(document, "lang", langs);
  const country = choiceField(document, "country", countries);
  const sector = choiceField(document, "sector", sectors);
  const given = (document as { case?: unknown }).case;
  const letterCase = given === undefined || given === null ? undefined : readCase(given);
  return checkLetter(body, {
    ...(lang ? { lang } : {}),
    ...(country ? { country } : {}),
    ...(sector ? { sector } : {}),
    ...(letterCase ? { case: letterCase } : {}),
  });
}

function asWrongUse<T>(work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof BadInput) throw new WrongUse(fault.message);
    throw fault;
  }
}

function jsonOf(input: string, where: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    throw new WrongUse(`${where} is not JSON`);
  }
}

function fileText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new WrongUse(`cannot read ${path}`);
  }
}

function inWords(check: ReturnType<typeof checkLetter>): string {
  const { elements } = check;
  const tick = (ok: boolean, name: string) => `${ok ? "ok  " : "MEND"} ${name}`;
  return [
    `${check.verdict}: ${check.lang}, ${check.words} words, LIX ${check.lix}`,
    tick(elements.closure.ok, "clear closure"),
    tick(elements.reason.ok, `reason (${elements.reason.kind})`),
    tick(elements.humane.ok, "humane"),
    ...(elements.timing ? [tick(elements.timing.ok, "timing")] : []),
    tick(check.namedSender, "named sender"),
    ...check.svada.hits.map((hit) => `svada: ${hit.quote}`),
    ...check.risks.map((risk) => `${risk.level}: ${risk.ground}: ${risk.quote} (${risk.law})`),
    ...check.missing.map((name) => `missing: ${name}`),
  ].join("\n");
}
