// What /metrics says of the people who wait: as many as the front page says, and nobody's name.
import { expect, test } from "vitest";
import { makeCast } from "../test/cast.ts";
import { applied, cem, elin, neha, rakelsJob } from "../test/rakels-job.ts";
import { useWorld } from "../test/world.ts";
import { countUnanswered } from "./answers/answers.server.ts";
import { figures } from "./figures.server.ts";

const world = useWorld();

test("Cem, Elin and Neha wait: all three are counted, as in silence once their promise is past, and none is named", async () => {
  const cast = await makeCast(world);
  const said = async (now: Date) => {
    const text = await figures(world.db, now);
    const of = (name: string) => Number(new RegExp(`^gjensvar_people_${name} (\\d+)$`, "m").exec(text)?.[1]);
    return { text, open: of("unanswered"), silent: of("in_silence") };
  };
  const before = await said(world.now);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  await applied(world.db, cast.rakel, slug, [cem, elin, neha], world.now);
  const later = new Date(world.now.getTime() + 60 * 86_400_000);
  expect(await said(world.now)).toMatchObject({ open: before.open + 3, silent: before.silent });
  const { text, ...past } = await said(later);
  expect(past).toEqual({ open: before.open + 3, silent: before.silent + 3 });
  expect(await countUnanswered(world.db, cast.rakel, later)).toEqual({ open: 3, silent: 3 });
  expect(text).not.toMatch(/Cem|Elin|Neha|fjordvik|okonomi|@/i);
});
