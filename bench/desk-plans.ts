// The plans of the queries behind the applicants' table: each statement is caught as it is sent, and explained afterwards.
import {
  CompiledQuery,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type RootOperationNode,
  sql,
} from "kysely";
import type { Actor } from "../src/access/actor.ts";
import { type Db, inTransaction } from "../src/platform/db/db.server.ts";

/** A table with more rows than this is big: no statement reads it from end to end. */
const BIG = 10_000;

/** Remembers what goes by. */
class Spy implements KyselyPlugin {
  readonly seen: RootOperationNode[] = [];
  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    this.seen.push(args.node);
    return args.node;
  }
  async transformResult(args: PluginTransformResultArgs) {
    return args.result;
  }
}

type Plan = { "Node Type": string; "Relation Name"?: string; Plans?: Plan[] };

const scansIn = (plan: Plan, big: ReadonlySet<string>): string[] => {
  const table = plan["Node Type"] === "Seq Scan" ? (plan["Relation Name"] ?? "") : "";
  return [...(big.has(table) ? [table] : []), ...(plan.Plans ?? []).flatMap((part) => scansIn(part, big))];
};

export type Scanned = { statement: string; tables: string[] };

/** Runs `work` and explains every query it sent: how many there were, and those that read a big table from end to end. */
export async function scansOf(
  db: Db,
  actor: Actor,
  work: (db: Db) => Promise<unknown>,
): Promise<{ queries: number; scanned: Scanned[] }> {
  const spy = new Spy();
  await work({ engine: db.engine, begin: () => db.begin().withPlugin(spy) });
  return inTransaction(db, actor, async (tx) => {
    const compiled = spy.seen.map((node) => tx.getExecutor().compileQuery(node, { queryId: "bench" }));
    const reads = compiled.filter((one) => /^\s*(select|with)\b/i.test(one.sql) && !one.sql.includes("set_config"));
    const { rows: sizes } = await sql<{ name: string }>`
      select relname as name from pg_class where relkind = 'r' and reltuples > ${BIG}`.execute(tx);
    const big = new Set(sizes.map((one) => one.name));
    const scanned: Scanned[] = [];
    for (const { sql: statement, parameters } of reads) {
      const { rows } = await tx.executeQuery<{ "QUERY PLAN": [{ Plan: Plan }] }>(
        CompiledQuery.raw(`explain (format json) ${statement}`, [...parameters]),
      );
      const tables = rows.flatMap((row) => scansIn(row["QUERY PLAN"][0].Plan, big));
      if (tables.length > 0)
        scanned.push({ statement: statement.replaceAll(/\s+/g, " ").trim().slice(0, 160), tables });
    }
    return { queries: reads.length, scanned };
  });
}
