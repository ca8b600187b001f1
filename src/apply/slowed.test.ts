// A machine that begins conversations by the hundred, or has our mails sent to somebody else's address, is told to wait.
import { beforeEach, expect, test } from "vitest";
import { nurseAdvert } from "../../seed/advert-words.ts";
import { type Cast, makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { cookiesOf, drawn, openHouse, thrown, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { changeAdvert, publishAdvert } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import * as talkPage from "./pages/talk.tsx";

const world = useWorld();
let cast: Cast;
let slug: string;

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now, { deadline: "2026-12-20" });
  await changeAdvert(world.db, cast.rakel, slug, { ...nurseAdvert, texts: { nb: "Du lager budsjetter." } }, world.now);
  await publishAdvert(world.db, cast.rakel, slug, world.now);
});

const args = async (ip: string, cookie: string, form?: Record<string, string>) => {
  const path = `/fjordvik/${slug}/apply`;
  const asked = { path, cookie, ip, headers: { "accept-language": "nb" }, ...(form ? { form } : {}) };
  return { ...(await visit(await openHouse(world), asked)), params: { home: "fjordvik", job: slug } } as never;
};
const begin = async (ip: string): Promise<string> =>
  cookiesOf((await thrown(async () => talkPage.action(await args(ip, "", { act: "begin" })))).headers);
const pressed = async (ip: string, cookie: string, form: Record<string, string>) =>
  unwrapped(await talkPage.action(await args(ip, cookie, form)));
const count = (table: "apply_draft" | "outbox") =>
  inTransaction(world.db, theHouse, async (tx) => (await tx.selectFrom(table).select("id").execute()).length);

test("the three hundred and first conversation from one network within a quarter of an hour waits; another network's does not", async () => {
  for (let n = 0; n < 300; n += 1) await begin("192.0.2.7");
  const before = await count("apply_draft");
  const late = await pressed("192.0.2.7", "", { act: "begin" });
  expect([late.status, late.value.slow]).toEqual([429, true]);
  expect(await count("apply_draft")).toBe(before);
  const { value } = unwrapped(await talkPage.loader(await args("192.0.2.7", "")));
  const html = drawn(talkPage.default, { loaderData: value, actionData: late.value });
  expect(html).toContain("Vent et kvarter og prøv igjen.");
  expect(await begin("198.51.100.9")).toMatch(/^gjensvar-apply=/);
  world.now = new Date(world.now.getTime() + 16 * 60_000);
  expect(await begin("192.0.2.7")).toMatch(/^gjensvar-apply=/);
});

test("nobody's address gets more than twenty mails an hour from who types it, from however many networks", async () => {
  const you = { act: "you", name: "Nadia Hussain", email: "nadia@post.example", phone: "", city: "", internal: "no" };
  const pause = { act: "pause", question: "motivation", answer: "Halvt" };
  let refused = 0;
  for (let n = 0; n < 24; n += 1) {
    const ip = `198.51.100.${n}`;
    const cookie = await begin(ip);
    await thrown(async () => talkPage.action(await args(ip, cookie, you)));
    const answer = await thrown(async () => talkPage.action(await args(ip, cookie, pause))).catch(() => undefined);
    if (!answer) refused += 1;
  }
  expect(refused).toBe(4);
  expect(await count("outbox")).toBe(20);
});
