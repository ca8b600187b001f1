// gjensvar erase: a candidate with everything an employer holds about them. Without --yes nothing happens.
import { parseArgs } from "node:util";
import { eraseByAddress } from "../mine/mine.server.ts";
import { employersOf, withDatabase } from "./ground.server.ts";
import { print, printJson, WrongUse } from "./terminal.server.ts";

export async function run(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const { values } = parseArgs({ args, options: { employer: text, email: text, yes: flag, json: flag } });
  const { employer, email } = values;
  if (!employer || !email) throw new WrongUse("--employer and --email are needed");
  if (!values.yes) throw new WrongUse("erasing cannot be undone: make sure who asks, and add --yes");
  return withDatabase(async (opened, config) => {
    const [found] = await employersOf(opened, employer);
    if (!found) throw new WrongUse(`there is no employer "${employer}"`);
    const applications = await eraseByAddress(opened.db, found.id, email, config.GJENSVAR_BASE_URL);
    if (values.json) printJson({ erased: applications > 0, applications });
    else if (applications === 0) print("Nobody at this employer has that address. Nothing is changed.");
    else print(`Erased, with ${applications === 1 ? "one application" : `${applications} applications`}.`);
    return applications === 0 ? 1 : 0;
  });
}
