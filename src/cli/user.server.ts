// gjensvar user add: a member of staff; the password is read from standard input, so that it stands in no list of processes.
import { parseArgs } from "node:util";
import { addStaff } from "../access/access.server.ts";
import { type Role, roles } from "../access/actor.ts";
import { mayBePassword } from "../access/address.ts";
import { isLang } from "../platform/i18n/languages.ts";
import { employersOf, withDatabase } from "./ground.server.ts";
import { print, printJson, standardInput, WrongUse } from "./terminal.server.ts";

const passwordFaults = {
  short: "it must have 12 characters or more",
  long: "it must have 128 characters or fewer",
  guessed: "it is one that is tried first, or the person's own name or address",
} as const;

export async function run(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      employer: text,
      email: text,
      name: text,
      role: text,
      language: text,
      title: text,
      phone: text,
      json: { type: "boolean" },
    },
  });
  if (positionals.join(" ") !== "add")
    throw new WrongUse("use: gjensvar user add --employer SLUG --email ADDRESS --name NAME --role ROLE < password");
  const { employer, email, name, role, language = "nb" } = values;
  if (!employer || !email || !name) throw new WrongUse("--employer, --email and --name are needed");
  if (!roles.includes(role as Role)) throw new WrongUse(`--role is one of: ${roles.join(", ")}`);
  if (!isLang(language)) throw new WrongUse("--language is nb, nn, da, sv or en");
  if (process.stdin.isTTY)
    process.stderr.write(`Password for ${email} (12 characters or more, then Enter and Ctrl-D): `);
  const password = (await standardInput()).toString("utf8").replace(/\r?\n$/, "");
  const fit = mayBePassword(password, [name, email]);
  if (!fit.ok) throw new WrongUse(`the password on standard input cannot be used: ${passwordFaults[fit.why]}`);
  return withDatabase(async (opened) => {
    const [found] = await employersOf(opened, employer);
    if (!found) throw new WrongUse(`there is no employer "${employer}"`);
    const staff = await addStaff(opened, {
      employer: found.id,
      email,
      name,
      role: role as Role,
      language,
      title: values.title,
      phone: values.phone,
      password,
    });
    if (values.json) printJson({ id: staff.id, email: staff.email, role: staff.role });
    else print(`${name} can sign in as ${email}.`);
    return 0;
  });
}
