// Rakel's answer room for page tests: her job with four applicants, and her hands on its pages.
import { beforeEach } from "vitest";
import type { Staff } from "../src/access/actor.ts";
import type { HouseParts } from "../src/access/asks.server.ts";
import { decide, draftsOf, readLetter } from "../src/answers/answers.server.ts";
import * as room from "../src/desk/pages/answer-room.tsx";
import * as sendPage from "../src/desk/pages/send.tsx";
import { type Cast, makeCast } from "./cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "./rakels-job.ts";
import { askPage, openHouse, type PageAsk, type Route, unwrapped } from "./web.ts";
import type { TestWorld } from "./world.ts";

export type RoomShown = Awaited<ReturnType<typeof room.loader>>;

/** Where a page leads on to. */
export const toOf = (answer: unknown): string =>
  answer instanceof Response ? (answer.headers.get("location") ?? "") : "no redirect";

/** Before each test four have applied; nothing is decided yet. */
export function useAnswerRoom(world: TestWorld) {
  let house: HouseParts;
  const desk = { cast: {} as Cast, job: "", ids: new Map<string, string>() };
  beforeEach(async () => {
    house = await openHouse(world);
    desk.cast = await makeCast(world);
    desk.job = await rakelsJob(world.db, desk.cast.rakel, desk.cast.henrik, world.now);
    desk.ids = await applied(world.db, desk.cast.rakel, desk.job, [cem, solveig, elin, neha], world.now);
  });
  const ask = (page: Route, who: Staff, { params, ...asked }: PageAsk) =>
    askPage(house, page, who, { ...asked, params: { job: desk.job, ...params } });
  const at = (path: string) => `/jobs/${desk.job}/answers${path}`;
  const press = (page: Route, form: Record<string, string>, path = at("")) =>
    ask(page, desk.cast.rakel, { path, form });
  const roomOf = async (path = at("")) =>
    unwrapped(await ask(room, desk.cast.rakel, { path })).value as unknown as RoomShown;
  const letterTo = async (name: string): Promise<{ id: string; hash: string; body: string }> => {
    const drafts = await draftsOf(world.db, desk.cast.rakel, desk.job);
    const person = drafts.groups.flatMap((group) => group.people).find((one) => one.fullName === name);
    const read = await readLetter(world.db, desk.cast.rakel, person?.letterId ?? "", world.now);
    return { id: read.letterId, hash: read.hash, body: read.body };
  };
  const declined = (names = ["Cem Yıldız", "Solveig Brekke", "Elin Åkesson"]) =>
    decide(
      world.db,
      desk.cast.rakel,
      names.map((name) => desk.ids.get(name) ?? ""),
      { outcome: "declined" },
      world.now,
    );
  /** Cem's letter is approved and queued. Returns the batch's page. */
  const sentToCem = async (): Promise<string> => {
    await declined(["Cem Yıldız"]);
    const { id, hash } = await letterTo("Cem Yıldız");
    await press(room, { act: "approve", letter: id, hash, next: "" });
    return toOf(await press(sendPage, { act: "queue", key: "press", typed: "1" }, at("/send")));
  };
  return Object.assign(desk, { ask, at, press, roomOf, letterTo, declined, sentToCem });
}
