// The database's own word on promises: one stays where it was made, and nobody steps over the check by asking as another.
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, neha, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { newId } from "../platform/ids.server.ts";

const world = useWorld();
let cast: Cast;
let ids: string[];

beforeEach(async () => {
  cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  ids = [...(await applied(world.db, cast.rakel, slug, [cem, neha], world.now)).values()];
});

test("Cem's promise cannot be made Neha's, which would leave him in silence", async () => {
  const [cems = "", nehas = ""] = ids;
  const moved = inTransaction(world.db, cast.rakel, async (tx) => {
    await sql`delete from promise where application = ${nehas}::uuid`.execute(tx);
    await sql`update promise set application = ${nehas}::uuid where application = ${cems}::uuid`.execute(tx);
  });
  await expect(moved).rejects.toThrow(/stays with its application/);
});

test("an application without a promise is refused although somebody else asks when the transaction ends", async () => {
  const [cems = ""] = ids;
  const hidden = inTransaction(world.db, cast.rakel, async (tx) => {
    await sql`insert into candidate (id, employer, full_name) values (${newId()}::uuid, ${cast.fjordvik}::uuid, 'Ola Ny')`.execute(
      tx,
    );
    await sql`insert into application (employer, job, candidate, applied_at, language)
      select a.employer, a.job, c.id, now(), 'nb' from application a, candidate c
      where a.id = ${cems}::uuid and c.full_name = 'Ola Ny'`.execute(tx);
    await sql`select set_config('gjensvar.employer', ${cast.havgard}, true)`.execute(tx);
  });
  await expect(hidden).rejects.toThrow(/has no promise/);
});
