// Sending rests: Rakel sees why, also when another process sends, and one press ends it.
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { NotFound } from "../platform/decision.ts";
import { enterAccount, mailAccounts, restAccount } from "../platform/mail/account.server.ts";
import { resumeMail, sendingPause } from "./pause.server.ts";

const world = useWorld();
const account = "svar@mail.fjordvik.example:587";

test("Rakel sees that too many letters came back and lets sending go on; Ingrid may not", async () => {
  const { rakel, ingrid } = await makeCast(world);
  expect(await sendingPause(world.db, rakel)).toBeNull();
  await inTransaction(world.db, theHouse, async (tx) => {
    await enterAccount(tx, account, 28);
    expect([await restAccount(tx, account, "bounces"), await restAccount(tx, account, "auth")]).toEqual([true, false]);
  });
  expect(await sendingPause(world.db, rakel)).toEqual({ why: "bounces", mayResume: true });
  await expect(resumeMail(world.db, ingrid)).rejects.toThrow(NotFound);
  await resumeMail(world.db, rakel);
  expect(await sendingPause(world.db, rakel)).toBeNull();
  expect(await mailAccounts(world.db)).toEqual([{ name: account, perMinute: 28, rest: null, lastTaken: null }]);
  const lines = await inTransaction(world.db, rakel, (tx) =>
    tx.selectFrom("audit_line").select("about").where("what", "=", "sending.resumed").execute(),
  );
  expect(lines).toEqual([{ about: { why: "bounces" } }]);
});
