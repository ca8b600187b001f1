// The ground holds: row security on every table, a log that cannot be altered in silence, types that match the database.
import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { tablesFile, tablesText } from "../migrations/make-tables.ts";
import { record, verifyAudit } from "../src/platform/audit/audit.server.ts";
import { inTransaction } from "../src/platform/db/db.server.ts";
import { theHouse } from "../src/platform/db/scope.ts";
import { useWorld } from "./world.ts";

const world = useWorld();

/** Tables without an employer's rows in them: the sign-in library's own, and counters. */
const withoutEmployer = new Set([
  "auth_user",
  "auth_session",
  "auth_account",
  "auth_verification",
  "attempt",
  "migration",
]);

async function foundEmployer(slug: string): Promise<string> {
  return inTransaction(world.db, theHouse, async (tx) => {
    const row = {
      slug,
      name: slug,
      country: "NO",
      sector: "public",
      language: "nb",
      mail_from: "svar@fjordvik.example",
    };
    return (await tx.insertInto("employer").values(row).returning("id").executeTakeFirstOrThrow()).id;
  });
}

test("every table that holds an employer's rows has forced row security", async () => {
  const { rows } = await sql<{ name: string; on: boolean; forced: boolean }>`
    select relname as name, relrowsecurity as on, relforcerowsecurity as forced
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r'`.execute(world.opened.owner);
  const bare = rows.filter((row) => !withoutEmployer.has(row.name) && !(row.on && row.forced)).map((row) => row.name);
  expect(rows.length).toBeGreaterThan(20);
  expect(bare).toEqual([]);
});

test("no view lends its owner's sight: each asks row security as whoever reads it", async () => {
  const { rows } = await sql<{ name: string; options: string[] | null }>`
    select relname as name, reloptions as options from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'gjensvar') and c.relkind = 'v'`.execute(world.opened.owner);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((row) => !row.options?.includes("security_invoker=true")).map((row) => row.name)).toEqual([]);
});

test("the role of the product cannot read the sign-in library's tables", async () => {
  for (const table of ["auth_user", "auth_session", "auth_account", "auth_verification"]) {
    const read = inTransaction(world.db, theHouse, (tx) => sql`select * from ${sql.table(table)}`.execute(tx));
    await expect(read).rejects.toThrow(/permission denied/);
  }
});

test("a transaction for one employer sees nothing of another", async () => {
  const fjordvik = await foundEmployer("fjordvik");
  const havgard = await foundEmployer("havgard");
  const actor = { kind: "house", id: null, employer: fjordvik };
  await inTransaction(world.db, { employer: fjordvik }, (tx) => record(tx, actor, "test.happened", { n: 1 }));
  const seen = await inTransaction(world.db, { employer: havgard }, (tx) =>
    tx.selectFrom("audit_line").selectAll().execute(),
  );
  expect(seen).toEqual([]);
});

test("the owner of the database may copy every table; the role of the product sees no more by saying that it copies", async () => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class c
    where relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid and polname = 'copying'
      and polroles = array['pg_database_owner'::regrole::oid] and polcmd = 'r')`.execute(world.opened.owner);
  expect(rows).toEqual([]);
  await foundEmployer("fjordvik");
  const havgard = await foundEmployer("havgard");
  const seen = await inTransaction(world.db, { employer: havgard }, async (tx) => {
    await sql`select set_config('gjensvar.copying', 'on', true)`.execute(tx);
    return tx.selectFrom("employer").select("id").execute();
  });
  expect(seen).toEqual([{ id: havgard }]);
});

test("the audit log names the first row that somebody altered", async () => {
  const employer = await foundEmployer("fjordvik");
  const actor = { kind: "house", id: null, employer };
  for (const n of [1, 2, 3])
    await inTransaction(world.db, { employer }, (tx) => record(tx, actor, "test.happened", { n, name: "Åse" }));
  const verify = () => inTransaction(world.db, { employer }, (tx) => verifyAudit(tx, employer));
  expect(await verify()).toMatchObject({ ok: true, lines: 3 });
  await world.opened.exec(`alter table audit_line disable trigger audit_line_stays; alter table audit_line no force row level security;
    update audit_line set what = 'test.changed' where id = 2; alter table audit_line enable trigger audit_line_stays; alter table audit_line force row level security;`);
  expect(await verify()).toEqual({ ok: false, lines: 1, firstAltered: 2, why: "altered" });
});

test("the audit log refuses changes from the product's own role", async () => {
  const employer = await foundEmployer("fjordvik");
  await inTransaction(world.db, { employer }, (tx) =>
    record(tx, { kind: "house", id: null, employer }, "test.happened", {}),
  );
  const change = inTransaction(world.db, { employer }, (tx) => sql`update audit_line set what = 'x'`.execute(tx));
  await expect(change).rejects.toThrow(/permission denied|append-only/);
});

test("opening a transaction inside another one is refused on both engines", async () => {
  const nested = inTransaction(world.db, theHouse, () => inTransaction(world.db, theHouse, async () => 1));
  await expect(nested).rejects.toThrow(/open already/);
});

test("tables.ts says what the migrations made", async () => {
  expect(readFileSync(tablesFile, "utf8")).toBe(await tablesText());
});
