// Writes migrations/tables.ts, the types of the migrated database. Run it after adding a migration; a test compares.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { migrate } from "../src/platform/db/migrate.server.ts";
import { openEmbedded } from "../src/platform/db/open.server.ts";

const types: Record<string, string> = {
  uuid: "string",
  text: "string",
  bool: "boolean",
  int2: "number",
  int4: "number",
  int8: "number",
  float8: "number",
  numeric: "string",
  date: "string",
  jsonb: "Json",
  bytea: "Bytes",
  _text: "string[]",
  _uuid: "string[]",
  timestamptz: "Timestamp",
};

type Column = { t: string; c: string; u: string; nullable: boolean; made: boolean; always: boolean };

/** The text of tables.ts for a fresh database. */
export async function tablesText(): Promise<string> {
  const opened = await openEmbedded("memory");
  await migrate(opened);
  const { rows } = await sql<Column>`
    select c.table_name as t, c.column_name as c, c.udt_name as u, c.is_nullable = 'YES' as nullable,
      c.column_default is not null as made, (c.is_identity = 'YES' or c.is_generated = 'ALWAYS') as always
    from information_schema.columns c
    where c.table_schema = 'public' and c.table_name <> 'migration'
    order by c.table_name, c.ordinal_position`.execute(opened.owner);
  await opened.close();
  const tables = Map.groupBy(rows, (row) => row.t);
  const name = (t: string) => `${t.replace(/(^|_)(\w)/g, (_, _u, letter: string) => letter.toUpperCase())}Table`;
  const line = (column: Column) => {
    const base = types[column.u];
    if (!base) throw new Error(`no type for ${column.u} (${column.t}.${column.c})`);
    const type = column.nullable ? `${base} | null` : base;
    const wrapped = column.always ? `GeneratedAlways<${type}>` : column.made ? `Generated<${type}>` : type;
    return `  ${/^[a-z_]+$/.test(column.c) ? column.c : JSON.stringify(column.c)}: ${wrapped};`;
  };
  const head = `// Made by make-tables.ts from the migrations: do not edit.
import type { ColumnType, Generated as KyselyGenerated, GeneratedAlways } from "kysely";

type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : KyselyGenerated<T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>;
/** Written as JSON text, read as the value. */
export type Json = ColumnType<unknown, string, string>;
`;
  const bodies = [...tables].map(
    ([t, columns]) => `export interface ${name(t)} {\n${columns.map(line).join("\n")}\n}\n`,
  );
  const all = `export interface Tables {\n${[...tables.keys()].map((t) => `  ${t}: ${name(t)};`).join("\n")}\n}\n`;
  return `${head}\n${bodies.join("\n")}\n${all}`;
}

export const tablesFile = join(import.meta.dirname, "tables.ts");
if (process.argv[1] === import.meta.filename) writeFileSync(tablesFile, await tablesText());
