// Cem has moved to New York: his letter leaves in his daytime, never before the others', and waits there when his day is over.
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { personOfIn, putPersonIn, readApplicationIn } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { approve, decide, draftsOf, queueApproved, readLetter } from "./answers.server.ts";
import { keepHours } from "./keeping-hours.server.ts";
import { settleLetter } from "./settling.server.ts";

const world = useWorld();

/** Both are declined, approved and queued on a Friday at 17.20 by the clock in Oslo. */
async function sent(zone: string | null): Promise<Cast> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, [cem, elin], world.now);
  const application = people.get("Cem Yıldız") ?? "";
  await inTransaction(world.db, cast.rakel, async (tx) => {
    const { timeZone } = await personOfIn(tx, application);
    const before = { ...(await readApplicationIn(tx, cast.rakel, application)), timeZone };
    await putPersonIn(tx, cast.rakel, application, { ...before, timeZone: zone }, before);
  });
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
  world.now = new Date("2026-11-27T16:20:00Z");
  const { groups } = await draftsOf(world.db, cast.rakel, slug);
  for (const { letterId } of groups.flatMap((group) => group.people)) {
    const { hash } = await readLetter(world.db, cast.rakel, letterId, world.now);
    await approve(world.db, cast.rakel, letterId, hash, world.now);
  }
  const input = { key: "1", typed: 2, baseUrl: world.baseUrl };
  expect(await queueApproved(world.db, cast.rakel, slug, input, world.now)).toMatchObject({
    ok: true,
    notBefore: new Date("2026-11-30T07:00:00Z"),
  });
  return cast;
}

const mailTo = async (address: string) => {
  const mails = await inTransaction(world.db, theHouse, (tx) =>
    tx
      .selectFrom("outbox")
      .select(["id", "about", "next_try", "not_after"])
      .where("to_addr", "=", address)
      .where("kind", "=", "letter")
      .execute(),
  );
  return mails[0];
};
const leaves = async (address: string) => {
  const mail = await mailTo(address);
  return [mail?.next_try.toISOString(), mail?.not_after?.toISOString()];
};
const his = ["2026-11-30T13:00:00.000Z", "2026-11-30T22:00:00.000Z"];
const hers = ["2026-11-30T07:00:00.000Z", "2026-11-30T16:00:00.000Z"];

test("Cem's letter leaves at eight in New York, Elin's at eight in Oslo", async () => {
  await sent("America/New_York");
  expect([await leaves("cem@post.example"), await leaves("elin@post.example")]).toEqual([his, hers]);
});

test("in Tokyo it is afternoon when Oslo begins: nothing leaves before what Rakel was told, and his has an hour", async () => {
  await sent("Asia/Tokyo");
  expect(await leaves("cem@post.example")).toEqual(["2026-11-30T07:00:00.000Z", "2026-11-30T08:00:00.000Z"]);
});

test("what nobody can read as a zone counts as the job's country", async () => {
  await sent("Here and there");
  expect(await leaves("cem@post.example")).toEqual(hers);
});

test("in the evening of each, what is still here waits for that one's next morning", async () => {
  await sent("America/New_York");
  world.now = new Date("2026-11-30T16:30:00Z");
  await keepHours(world);
  expect(await leaves("elin@post.example")).toEqual(["2026-12-01T07:00:00.000Z", "2026-12-01T16:00:00.000Z"]);
  expect(await leaves("cem@post.example")).toEqual(his);
  world.now = new Date("2026-11-30T22:30:00Z");
  await keepHours(world);
  expect(await leaves("cem@post.example")).toEqual(["2026-12-01T13:00:00.000Z", "2026-12-01T22:00:00.000Z"]);
});

test("a letter in doubt that Rakel lets go once more keeps to his clock too", async () => {
  const { rakel } = await sent("America/New_York");
  const mail = await mailTo("cem@post.example");
  await inTransaction(world.db, theHouse, (tx) =>
    tx
      .updateTable("outbox")
      .set({ state: "uncertain" })
      .where("id", "=", mail?.id ?? 0)
      .execute(),
  );
  world.now = new Date("2026-11-30T09:00:00Z");
  expect(await settleLetter(world.db, rakel, mail?.about ?? "", "again", world.now)).toEqual({ ok: true });
  expect(await leaves("cem@post.example")).toEqual(his);
});
