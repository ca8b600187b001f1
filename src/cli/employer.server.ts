// gjensvar employer add: the first thing in a new installation.
import { parseArgs } from "node:util";
import { foundEmployer } from "../access/access.server.ts";
import { maySlug } from "../access/own-words.ts";
import { isLang } from "../platform/i18n/languages.ts";
import { withDatabase } from "./ground.server.ts";
import { print, printJson, WrongUse } from "./terminal.server.ts";

export async function run(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      slug: text,
      name: text,
      country: text,
      sector: text,
      language: text,
      "mail-from": text,
      json: { type: "boolean" },
    },
  });
  if (positionals.join(" ") !== "add")
    throw new WrongUse(
      "use: gjensvar employer add --slug … --name … --country … --sector … --language … --mail-from …",
    );
  const { slug, name, country, sector, language, "mail-from": mailFrom } = values;
  if (!slug || !name || !mailFrom) throw new WrongUse("--slug, --name and --mail-from are needed");
  if (country !== "NO" && country !== "DK" && country !== "SE") throw new WrongUse("--country is NO, DK or SE");
  if (sector !== "public" && sector !== "private") throw new WrongUse("--sector is public or private");
  if (!isLang(language)) throw new WrongUse("--language is nb, nn, da, sv or en");
  if (!maySlug(slug))
    throw new WrongUse("--slug is a-z, digits and hyphens, and no word of our own addresses, such as jobs");
  return withDatabase(async (opened) => {
    const id = await foundEmployer(opened.db, { slug, name, country, sector, language, mailFrom });
    if (values.json) printJson({ id, slug });
    else print(`${name} is here. Next: gjensvar user add --employer ${slug} --role admin …`);
    return 0;
  });
}
