// The real database with a plan of faults, for tests of what happens when it goes away or its answer is lost.
import type { Kysely } from "kysely";
import type { Tables } from "../migrations/tables.ts";
import type { OpenedDatabase } from "../src/platform/db/open.server.ts";

/** Before a transaction begins, or after its commit. */
export type DatabaseFault = "away" | "answer-lost" | undefined;

/** The same database; `plan` is asked before each transaction. */
export function faulty(opened: OpenedDatabase, plan: () => DatabaseFault): OpenedDatabase {
  const { db } = opened;
  const begin = (): Kysely<Tables> => {
    const real = db.begin();
    const execute: ReturnType<Kysely<Tables>["transaction"]>["execute"] = async (work) => {
      const fault = plan();
      if (fault === "away") throw new Error("the database is away");
      const done = await real.transaction().execute(work);
      if (fault === "answer-lost") throw new Error("the link to the database broke");
      return done;
    };
    return { transaction: () => ({ execute }) } as unknown as Kysely<Tables>;
  };
  return { ...opened, db: { engine: db.engine, begin } };
}
