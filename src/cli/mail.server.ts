// gjensvar mail classify: what came back, as JSON. No database, nothing sent, nothing stored.
import { parseArgs } from "node:util";
import { classifyMail } from "../platform/mail/incoming/classify.ts";
import { BadInput, eachLine, textField } from "./many.ts";
import { print, printJson, standardInput, WrongUse } from "./terminal.server.ts";

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean" }, jsonl: { type: "boolean" } },
  });
  if (positionals[0] !== "classify" || positionals.length > 1)
    throw new WrongUse("use: gjensvar mail classify [--jsonl] < MESSAGE.eml");
  const given = await standardInput();
  if (values.jsonl) {
    const { lines, faults } = eachLine(given.toString("utf8"), (document) =>
      classify(Buffer.from(textField(document, "message", true) ?? "", "utf8"), "message: "),
    );
    if (lines.length > 0) print(lines.join("\n"));
    return faults === 0 ? 0 : 1;
  }
  const read = classifyMail(given);
  if (!read.ok) throw new WrongUse(`standard input: ${whys[read.why]}`);
  printJson(read.mail);
  return 0;
}

const whys = { empty: "empty", "not a mail": "neither a mail nor a calendar object" };

function classify(message: Uint8Array, where: string) {
  const read = classifyMail(message);
  if (!read.ok) throw new BadInput(where + whys[read.why]);
  return read.mail;
}
