// Writes the table of settings into the README from the schema, so that the two cannot differ. A test compares.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configSchema } from "../src/platform/config/config.server.ts";

const root = join(import.meta.dirname, "..");
const file = join(root, "README.md");

/** One table row for each variable: name, default, what it is. */
export function settingsRows(): string {
  return Object.entries(configSchema.shape)
    .map(([name, field]) => {
      const read = field.safeParse(undefined);
      const value = read.success ? read.data : undefined;
      const shown =
        value === undefined
          ? "none"
          : typeof value === "boolean"
            ? value
              ? "`on`"
              : "`off`"
            : `\`${String(value).replace(root, ".")}\``;
      return `| \`${name}\` | ${name === "GJENSVAR_SECRET" ? "one for trying out" : shown} | ${field.description ?? ""} |`;
    })
    .join("\n");
}

/** The README with the table in it. */
export function readmeWithSettings(text: string): string {
  return text.replace(/<!-- settings -->[\s\S]*?(?=\| `GJENSVAR_CHROMIUM`)/, `<!-- settings -->\n${settingsRows()}\n`);
}

if (process.argv[1] === import.meta.filename) writeFileSync(file, readmeWithSettings(readFileSync(file, "utf8")));
