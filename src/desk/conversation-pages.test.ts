// Rakel changes the conversation with applicants; the law of the country holds for what she writes.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { askPage, openHouse, thrown, unwrapped } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { ownQuestions } from "../apply/drafts-store.server.ts";
import { scriptOf } from "../apply/script.ts";
import { readJob } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import * as page from "./pages/job-conversation.tsx";

const world = useWorld();
let cast: Cast;
let slug: string;

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
});

const asked = async () => ({ path: `/jobs/${slug}/conversation`, params: { job: slug } });
const save = async (form: Record<string, string>, who = cast.rakel) =>
  askPage(await openHouse(world), page, who, { ...(await asked()), form });
const all = {
  "shown-start": "yes",
  "shown-must:accounting": "yes",
  "shown-must:budget": "yes",
  "shown-closing": "yes",
};
const script = async () => {
  const job = await readJob(world.db, cast.rakel, slug);
  const own = await inTransaction(world.db, cast.rakel, (tx) => ownQuestions(tx, job.id));
  return scriptOf(job, "nb", own).map((one) => [one.key, one.text]);
};

test("she words a question otherwise, leaves two out, and adds one of her own", async () => {
  const led = await thrown(
    save({ ...all, "text-start-nb": "Når passer det å begynne?", "text-own:1-nb": "Kan du arbeide på lørdager?" }),
  );
  expect(led.headers.get("location")).toContain("done=saved");
  expect((await script()).map(([key]) => key)).toEqual(["start", "own:1", "must:accounting", "must:budget", "closing"]);
  expect((await script())[0]).toEqual(["start", "Når passer det å begynne?"]);
  await thrown(save({ ...all, "shown-motivation": "yes", "shown-should:writing": "yes" }));
  expect((await script()).map(([key]) => key)).not.toContain("own:1");
  const rows = await inTransaction(world.db, cast.rakel, (tx) => tx.selectFrom("apply_question").selectAll().execute());
  expect(rows).toEqual([]);
});

test("what may not be asked in Norway is refused with the law and another way, and nothing of the rest is kept", async () => {
  const answer = unwrapped(await save({ ...all, "text-start-nb": "Endret", "text-own:1-nb": "Er du gravid?" }));
  expect(answer.status).toBe(400);
  expect(answer.value.faults).toMatchObject([
    { key: "own:1", lang: "nb", checked: { check: { verdict: "block", ground: "pregnancy" } } },
  ]);
  expect((await script())[0]?.[1]).toBe("Når kan du begynne?");
});

test("who does not make jobs finds no such page", async () => {
  await expect(save(all, cast.henrik)).rejects.toBeInstanceOf(NotFound);
  await expect(askPage(await openHouse(world), page, cast.henrik, await asked())).rejects.toBeInstanceOf(NotFound);
});
