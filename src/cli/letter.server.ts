// gjensvar letter check | draft: the language core on its own, without a database.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type LetterCase, readCase } from "../answers/case.ts";
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
  if (values.jsonl) {
    const { lines, faults } = eachLine(input, act === "check" ? checkDocument : draftDocument);
    if (lines.length > 0) print(lines.join("\n"));
    return faults === 0 ? 0 : 1;
  }
  return act === "draft" ? draft(input) : check(input, values);
}

function draft(input: string): number {
  printJson(asWrongUse(() => draftDocument(jsonOf(input, "standard input"))));
  return 0;
}

type Wanted = { lang?: string; country?: string; sector?: string; case?: string; json?: boolean };

/** Exit 1 when the letter should not leave as it stands. */
function check(input: string, wanted: Wanted): number {
  const letterCase = wanted.case === undefined ? undefined : jsonOf(fileText(wanted.case), wanted.case);
  const verdict = asWrongUse(() => checkDocument({ ...wanted, text: input, case: letterCase }));
  if (wanted.json) printJson(verdict);
  else print(inWords(verdict));
  return verdict.verdict === "send" ? 0 : 1;
}

const caseOf = (document: unknown): LetterCase => {
  const read = readCase(document);
  if (!read.ok) throw new BadInput(read.why);
  return read.case;
};

const draftDocument = (document: unknown) => draftLetter(caseOf(document));

function checkDocument(document: unknown) {
  const body = textField(document, "text", true) ?? "";
  const lang = choiceField<Lang>(document, "lang", langs);
  const country = choiceField(document, "country", countries);
  const sector = choiceField(document, "sector", sectors);
  const given = (document as { case?: unknown }).case;
  const letterCase = given === undefined || given === null ? undefined : caseOf(given);
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
