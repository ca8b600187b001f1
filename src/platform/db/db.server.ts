// The database as the rest of the house sees it: no queries outside a transaction, and no transaction without a scope.
import { AsyncLocalStorage } from "node:async_hooks";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "../../../migrations/tables.ts";
import { type Scope, settingsOf } from "./scope.ts";

export type Tx = Transaction<Tables>;

/** One opened database. It has no query methods on purpose: work happens in `inTransaction`. */
export type Db = {
  readonly engine: "pglite" | "postgres";
  /** A Kysely to begin one transaction on. For `inTransaction` only. */
  readonly begin: () => Kysely<Tables>;
};

const open = new AsyncLocalStorage<true>();

/**
 * Runs `work` in one transaction as the role without privileges, for one scope. Commits when it returns, rolls back when it throws.
 * Throws if a transaction is open already in the same flow: on PGlite it would hang, on PostgreSQL it would write outside.
 */
export async function inTransaction<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (open.getStore()) throw new Error("a transaction is open already: pass its tx on instead of opening another");
  const s = settingsOf(scope);
  return open.run(true, () =>
    db
      .begin()
      .transaction()
      .execute(async (tx) => {
        await sql`select set_config('role', 'gjensvar_app', true), set_config('gjensvar.employer', ${s.employer}, true),
          set_config('gjensvar.login', ${s.login}, true), set_config('gjensvar.token', ${s.token}, true),
          set_config('gjensvar.house', ${s.house}, true)`.execute(tx);
        return await work(tx);
      }),
  );
}

/** The rest of a transaction of the house works for this employer too: for what must be one commit for all employers. */
export async function worksFor(tx: Tx, employer: string): Promise<void> {
  await sql`select set_config('gjensvar.employer', ${employer}, true)`.execute(tx);
}
