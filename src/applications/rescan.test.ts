// Cem's files came while the scanner was down. When it is back the clean one is marked, the other is removed, and both sides are told.
import { strToU8 } from "fflate";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { applied, cem, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { eicar, startClamd } from "../platform/files/clamd.fixture.ts";
import { scannerAt } from "../platform/files/scan.server.ts";
import { keepFile, listFilesIn, rescanFiles } from "./applications.server.ts";

const world = useWorld();

test("nothing happens while it is down; then one is clean, one is gone, and the owner and Cem have a mail each, once", async () => {
  const cast = await makeCast(world);
  const job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const application = (await applied(world.db, cast.rakel, job, [cem], world.now)).get("Cem Yıldız") ?? "";
  const holder = { employer: cast.fjordvik, application };
  const list = () => inTransaction(world.db, holder, (tx) => listFilesIn(tx, holder));
  const down = scannerAt(undefined);
  for (const [name, text] of [
    ["cv.txt", "Åtte år med regnskap"],
    ["brev.txt", eicar],
  ] as const) {
    const edge = { now: world.now, ip: "10.0.0.9", scan: down };
    expect(await keepFile(world.db, holder, { name, bytes: strToU8(text) }, edge)).toMatchObject({ ok: true });
  }
  await rescanFiles(world.db, down, world.baseUrl, world.now);
  expect((await list()).map((one) => one.scan)).toEqual(["not-scanned", "not-scanned"]);
  const clamd = await startClamd();
  try {
    for (const _ of [1, 2]) await rescanFiles(world.db, scannerAt(clamd.at), world.baseUrl, world.now);
  } finally {
    await clamd.stop();
  }
  expect((await list()).map((one) => [one.name, one.scan])).toEqual([["cv.txt", "clean"]]);
  const { rows } = await sql<{ kind: string; to: string; text: string }>`select kind, to_addr as to, body_text as text
    from outbox where kind like 'virus-%' order by kind`.execute(world.opened.owner);
  expect(rows.map((row) => row.kind)).toEqual(["virus-owner", "virus-sender"]);
  expect(rows[0]?.to).toBe(cast.rakel.email);
  for (const row of rows) expect(row.text).toContain("brev.txt");
  const { rows: logged } = await sql`select 1 from audit_line where what = 'file.virus-found'`.execute(
    world.opened.owner,
  );
  expect(logged).toHaveLength(1);
});
