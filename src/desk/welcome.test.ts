// What Petra, a partner, meets when she signs in: nothing that is untrue of her.
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { askPage, openHouse, thrown } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { frameWords } from "../frame/words.ts";
import { changeJob, readJob } from "../jobs/jobs.server.ts";
import { langs } from "../platform/i18n/languages.ts";
import * as today from "./pages/today.tsx";

const world = useWorld();

test("Petra stands on Rakel's job and still has nothing to do here: the page says that, and does not say that she has no job", async () => {
  const cast = await makeCast(world);
  const house = await openHouse(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const job = await readJob(world.db, cast.rakel, slug);
  expect(await changeJob(world.db, cast.rakel, slug, { ...job, members: [cast.petra.id] }, world.now)).toMatchObject({
    ok: true,
  });
  const sent = await thrown(askPage(house, today, cast.petra, { path: "/today" }));
  expect(sent.headers.get("location")).toBe("/welcome");
  expect(langs.map((lang) => frameWords[lang].noJobTitle).join(" ")).not.toMatch(
    /ikke med|ikkje med|inte med|not part/,
  );
});
