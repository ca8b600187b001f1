// gjensvar question check: may this be asked in this country?
import { parseArgs } from "node:util";
import { checkQuestion } from "../language/question.ts";
import { type Lang, langs } from "../platform/i18n/languages.ts";
import { BadInput, choiceField, eachLine, textField } from "./many.ts";
import { print, printJson, standardInput, WrongUse } from "./terminal.server.ts";

const text = { type: "string" } as const;
const countries = ["NO", "DK", "SE"] as const;
const sectors = ["public", "private"] as const;
const contexts = ["form", "conversation", "interview", "survey"] as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      country: text,
      sector: text,
      context: text,
      lang: text,
      json: { type: "boolean" },
      jsonl: { type: "boolean" },
    },
  });
  const [act, ...words] = positionals;
  if (act !== "check") throw new WrongUse('use: gjensvar question check --country NO "text"');
  if (values.jsonl) {
    const { lines, faults } = eachLine((await standardInput()).toString("utf8"), one);
    if (lines.length > 0) print(lines.join("\n"));
    return faults === 0 ? 0 : 1;
  }
  const asked = words.join(" ") || (await standardInput()).toString("utf8").trim();
  const verdict = asWrongUse(() => one({ ...values, text: asked }));
  if (values.json) printJson(verdict);
  else print([verdict.verdict, verdict.ground, verdict.law, verdict.rewrite, verdict.note].filter(Boolean).join(" · "));
  return verdict.verdict === "ok" ? 0 : 1;
}

function one(document: unknown) {
  const asked = textField(document, "text", true) ?? "";
  if (asked.trim() === "") throw new BadInput("text: empty");
  const country = choiceField(document, "country", countries);
  if (country === undefined) throw new BadInput("country: missing");
  const sector = choiceField(document, "sector", sectors);
  const context = choiceField(document, "context", contexts);
  const lang = choiceField<Lang>(document, "lang", langs);
  return checkQuestion({
    text: asked,
    country,
    ...(sector ? { sector } : {}),
    ...(context ? { context } : {}),
    ...(lang ? { lang } : {}),
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
