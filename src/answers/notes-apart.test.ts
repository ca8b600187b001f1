// Venting has no path into a letter: a letter drafted with notes beside it is the letter drafted without.
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { applied, cem, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { writeNote } from "../applications/applications.server.ts";
import { decide, draftsOf, readLetter } from "./answers.server.ts";

const world = useWorld();

test("what Rakel writes in anger changes no word of Cem's letter, and no evidence in it", async () => {
  const cast = await makeCast(world);
  const job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const id = (await applied(world.db, cast.rakel, job, [cem], world.now)).get("Cem Yıldız") ?? "";
  const letter = async () => {
    await decide(world.db, cast.rakel, [id], { outcome: "declined" }, world.now);
    const [person] = (await draftsOf(world.db, cast.rakel, job)).groups.flatMap((group) => group.people);
    return readLetter(world.db, cast.rakel, person?.letterId ?? "", world.now);
  };
  const before = await letter();
  for (const kind of ["fact", "assessment"])
    await writeNote(world.db, cast.rakel, id, { kind, text: "Håpløs søknad, helt uforberedt." }, world.now);
  await decide(world.db, cast.rakel, [id], { outcome: "late" }, world.now);
  const after = await letter();
  expect([after.body, after.evidence]).toEqual([before.body, before.evidence]);
  expect(JSON.stringify(after)).not.toContain("uforberedt");
});
