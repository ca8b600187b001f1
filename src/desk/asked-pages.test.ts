// Asking Henrik from the page that decides, and his own page, request in and answer out.
import { expect, test } from "vitest";
import { toOf, useAnswerRoom } from "../../test/answer-room.ts";
import { unwrapped } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import * as decidePage from "./pages/decide.tsx";
import * as page from "./pages/decisions.tsx";
import * as todayPage from "./pages/today.tsx";

const world = useWorld();
const desk = useAnswerRoom(world);
type Shown = Awaited<ReturnType<typeof page.loader>>;

const idOf = (name: string) => desk.ids.get(name) ?? "";
const askFor = (names: readonly string[]) =>
  desk.ask(decidePage, desk.cast.rakel, {
    path: `/jobs/${desk.job}/decide?who=${names.map(idOf).join(",")}`,
    form: { confirm: "1", ask: "1" },
  });
const path = () => `/jobs/${desk.job}/decisions`;
const look = async (query = "") =>
  unwrapped(await desk.ask(page, desk.cast.henrik, { path: path() + query })).value as unknown as Shown;

test("Rakel asks, and is told whom and about how many; Henrik finds it on his day and on his page", async () => {
  const to = toOf(await askFor(["Cem Yıldız"]));
  expect(to).toMatch(/\/decide\?.*asked=1#ask$/);
  const day = (await desk.ask(todayPage, desk.cast.henrik, { path: "/today" })) as Awaited<
    ReturnType<typeof todayPage.loader>
  >;
  expect(day.asked.mine.map((one) => one.people)).toEqual([1]);
  const { people } = await look();
  expect(people.map((one) => [one.name, one.levels.map(({ level }) => level)])).toEqual([
    ["Cem Yıldız", ["not-shown", "meets", "meets"]],
  ]);
});

test("his form is kept as typed where something is missing, and then saved", async () => {
  await askFor(["Cem Yıldız", "Elin Åkesson"]);
  const one = idOf("Cem Yıldız");
  const form = { who: one, [`answer-${one}`]: "more", [`note-${one}`]: "" };
  const refused = unwrapped(await desk.ask(page, desk.cast.henrik, { path: path(), form }));
  expect([refused.status, (refused.value as { faults: unknown[] }).faults.length]).toEqual([400, 1]);
  const saved = desk.ask(page, desk.cast.henrik, {
    path: path(),
    form: { ...form, [`answer-${one}`]: "decline", [`reason-${one}`]: "accounting" },
  });
  await expect(saved).rejects.toMatchObject({ status: 302 });
  const shown = await look("?decided=1&more=0");
  expect([shown.all, shown.done]).toEqual([1, { decided: 1, more: 0, gone: 0 }]);
});
