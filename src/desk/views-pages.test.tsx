// Rakel keeps what the table shows under a name; her team sees what she shares, and nobody else sees anything.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { useAnswerRoom } from "../../test/answer-room.ts";
import { unwrapped } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import type { Staff } from "../access/actor.ts";
import { auditLinesOf } from "../platform/audit/reading.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { readChoice } from "./applicants/choice.ts";
import { Views } from "./applicants/Views.tsx";
import { keptOf, LONGEST_NAME, MOST_VIEWS } from "./applicants/views.ts";
import * as table from "./pages/applicants.tsx";
import * as page from "./pages/job-views.tsx";
import { savedViews, saveView } from "./views.server.ts";

const world = useWorld();
const desk = useAnswerRoom(world);
type Shown = Awaited<ReturnType<typeof page.loader>>;

const path = (query = "") => `/jobs/${desk.job}/views${query}`;
const press = (who: Staff, form: Record<string, string>) => desk.ask(page, who, { path: path(), form });
const seen = async (who: Staff): Promise<Shown> => (await desk.ask(page, who, { path: path() })) as Shown;
const save = (who: Staff, name: string, more: Record<string, string> = {}) =>
  press(who, { act: "save", name, query: "stage=interview&sort=name&col=budget", ...more });

test("a view keeps filters, order and columns, and not the page, the person or the ticks", () => {
  expect(keptOf("q=cem&sort=due&cols=budget&after=x&a=y&at=z&pick=all&tab=application&nonsense=1")).toBe(
    "sort=due&cols=budget",
  );
});

test("Rakel shares one and keeps one; Henrik, who has the job too, sees the shared one as a link", async () => {
  const { rakel, henrik } = desk.cast;
  await save(rakel, "  Til  intervju ", { shared: "1" });
  await save(rakel, "Bare min");
  expect((await seen(rakel)).views.map((one) => [one.name, one.own, one.shared])).toEqual([
    ["Bare min", true, false],
    ["Til intervju", true, true],
  ]);
  const [shared, ...more] = (await seen(henrik)).views;
  expect(more).toEqual([]);
  expect(shared).toMatchObject({ name: "Til intervju", own: false, by: "Rakel Sunde", mayRemove: false });
  const view = shared?.query ?? "";
  const shown = (await desk.ask(table, henrik, { path: `/jobs/${desk.job}?${view}` })) as Awaited<
    ReturnType<typeof table.loader>
  >;
  const links = renderToStaticMarkup(
    <Views base={`/jobs/${desk.job}`} choice={shown.choice} views={shown.views} lang="nb" />,
  );
  expect(links).toContain('aria-current="page">Til intervju</a>');
  expect(readChoice(new URLSearchParams(view))).toMatchObject({
    stage: "interview",
    sort: "name",
    columns: ["budget"],
  });
  const lines = await inTransaction(world.db, rakel, (tx) =>
    auditLinesOf(tx, desk.cast.fjordvik, { what: ["view.saved"], limit: 5 }),
  );
  expect(lines.map((line) => line.about.shared)).toEqual([false, true]);
});

test("a view has a link of its own: Henrik opens what Rakel shares, as it is now; her own view is not found by him, nor by Stina", async () => {
  const { rakel, henrik, stina } = desk.cast;
  await save(rakel, "Felles", { shared: "1" });
  await save(rakel, "Min");
  const ids = new Map((await seen(rakel)).views.map((one) => [one.name, one.id]));
  const led = async (who: Staff, id: string | undefined) => {
    const answer = desk.ask(table, who, { path: `/jobs/${desk.job}?view=${id}` });
    const to = await answer.then(
      () => "no redirect",
      (fault: unknown) => {
        if (fault instanceof Response) return fault.headers.get("location");
        throw fault;
      },
    );
    return to;
  };
  expect(await led(henrik, ids.get("Felles"))).toBe(`/jobs/${desk.job}?stage=interview&sort=name&cols=budget`);
  await save(rakel, "Felles", { shared: "1", query: "state=all" });
  expect(await led(henrik, ids.get("Felles"))).toBe(`/jobs/${desk.job}?state=all`);
  expect(await led(rakel, ids.get("Min"))).toBe(`/jobs/${desk.job}?stage=interview&sort=name&cols=budget`);
  await expect(led(henrik, ids.get("Min"))).rejects.toThrow(NotFound);
  await expect(led(stina, ids.get("Felles"))).rejects.toThrow(NotFound);
  for (const id of ["", "x", ids.get("Felles")?.replace(/.$/, "z")])
    await expect(led(rakel, id)).rejects.toThrow(NotFound);
  const links = renderToStaticMarkup(
    <Views base="/jobs/x" choice={readChoice(new URLSearchParams())} views={(await seen(rakel)).views} lang="nb" />,
  );
  expect(links).toContain(`href="/jobs/x?view=${ids.get("Felles")}"`);
});

test("the same name again is the same view; a name is asked for, and has an end", async () => {
  const { rakel } = desk.cast;
  await save(rakel, "Min");
  await save(rakel, "Min", { query: "state=all" });
  expect((await seen(rakel)).views.map((one) => one.query)).toEqual(["state=all"]);
  for (const [name, why] of [
    [" ", "no-name"],
    ["x".repeat(LONGEST_NAME + 1), "long-name"],
  ] as const) {
    const refused = unwrapped(await save(rakel, name));
    expect(refused.status).toBe(400);
    expect(refused.value).toMatchObject({ why, typed: { name } });
  }
});

test("so many views a person and job, and no more; one of them can still be changed", async () => {
  const { rakel } = desk.cast;
  for (let n = 0; n < MOST_VIEWS; n += 1)
    await saveView(world.db, rakel, desk.job, { name: `nr. ${n}`, query: "", shared: false }, world.now);
  const one = (name: string) =>
    saveView(world.db, rakel, desk.job, { name, query: "state=all", shared: false }, world.now);
  expect(await one("en til")).toEqual({ ok: false, why: "many" });
  expect(await one("nr. 3")).toEqual({ ok: true });
});

test("Henrik takes away his own and never Rakel's; Rakel, who makes jobs, also what he shared; Stina finds no page", async () => {
  const { rakel, henrik, stina } = desk.cast;
  await save(rakel, "Rakels", { shared: "1" });
  await save(henrik, "Henriks", { shared: "1" });
  await save(henrik, "Henriks egen");
  const id = async (who: Staff, name: string) => (await seen(who)).views.find((one) => one.name === name)?.id ?? "";
  const rakels = await id(henrik, "Rakels");
  const own = await id(henrik, "Henriks egen");
  await expect(press(henrik, { act: "remove", id: rakels })).rejects.toThrow(NotFound);
  await expect(press(rakel, { act: "remove", id: own })).rejects.toThrow(NotFound);
  await expect(press(stina, { act: "remove", id: rakels })).rejects.toThrow(NotFound);
  await expect(seen(stina)).rejects.toThrow(NotFound);
  await expect(press(rakel, { act: "remove", id: "x" })).rejects.toThrow(NotFound);
  await press(rakel, { act: "remove", id: await id(rakel, "Henriks") });
  await press(henrik, { act: "remove", id: own });
  expect((await savedViews(world.db, henrik, desk.job)).views.map((one) => one.name)).toEqual(["Rakels"]);
});
