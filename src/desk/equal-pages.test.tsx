// The answer room shows whom a letter would treat otherwise than others, before anything is sent.

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { toOf, useAnswerRoom } from "../../test/answer-room.ts";
import { useWorld } from "../../test/world.ts";
import { decide, draftsOf, signDifference, unequalOf } from "../answers/answers.server.ts";
import { assessMany } from "../applications/applications.server.ts";
import { NotFound } from "../platform/decision.ts";
import * as room from "./pages/answer-room.tsx";
import { Pairs } from "./room/Equal.tsx";
import { Groups, waits } from "./room/Groups.tsx";
import { stagesOf } from "./room/stages.ts";

const world = useWorld();
const desk = useAnswerRoom(world);
const { at, press, roomOf, letterTo } = desk;
const id = (name: string) => desk.ids.get(name) ?? "";

/** Cem and Solveig are declined; Neha went on with the gap that Cem is declined for. */
async function unequal(): Promise<void> {
  const { rakel } = desk.cast;
  const everybody = [...desk.ids.values()];
  for (const requirement of ["accounting", "writing"])
    await assessMany(world.db, rakel, everybody, { requirement, level: "meets", source: "application" }, world.now);
  const to = { requirement: "budget", source: "application" } as const;
  await assessMany(world.db, rakel, [id("Cem Yıldız"), id("Neha Kapoor")], { ...to, level: "partly" }, world.now);
  await assessMany(world.db, rakel, [id("Solveig Brekke")], { ...to, level: "not-shown" }, world.now);
  await decide(world.db, rakel, [id("Cem Yıldız"), id("Solveig Brekke")], { outcome: "declined" }, world.now);
  await decide(world.db, rakel, [id("Neha Kapoor")], { outcome: "advance" }, world.now);
}

const listOf = (shown: Awaited<ReturnType<typeof roomOf>>) =>
  renderToStaticMarkup(
    <Groups
      lang="nb"
      drafts={shown.drafts}
      stages={stagesOf(shown.drafts.groups)}
      labels={shown.labels}
      place={null}
      letter={null}
      leaves={null}
      unequal={shown.unequal}
    />,
  );

test("Cem's letter is marked, Solveig's is not; his pair stands above it, and the list can be those that wait alone", async () => {
  await unequal();
  const cems = await letterTo("Cem Yıldız");
  const shown = await roomOf(at(`?letter=${cems.id}`));
  const people = shown.drafts.groups.flatMap((group) => group.people);
  expect(people.filter((one) => waits(one, shown.unequal)).map((one) => one.fullName)).toEqual(["Cem Yıldız"]);
  const pairs = renderToStaticMarkup(<Pairs lang="nb" labels={shown.labels} found={shown.pairs} send={at("/send")} />);
  expect(pairs).toContain("Dette brevet går ikke før");
  expect(pairs).toContain("Neha Kapoor");
  expect(pairs).toContain(`href="${at("/send")}#equal"`);
  expect(listOf(shown)).toContain(`<a href="${at("?unequal=1")}">Ett brev venter på likebehandling</a>`);

  const only = await roomOf(at("?unequal=1"));
  expect(only.letter?.person.fullName).toBe("Cem Yıldız");
  expect(listOf(only)).toContain("Viser bare brevet med en forskjell.");
  const solveigs = await letterTo("Solveig Brekke");
  expect((await roomOf(at(`?letter=${solveigs.id}`))).pairs).toEqual([]);
});

test("approving keeps the narrow list, and a signed reason takes the marks away", async () => {
  await unequal();
  const { id: letter, hash } = await letterTo("Cem Yıldız");
  const next = (await letterTo("Solveig Brekke")).id;
  const to = toOf(await press(room, { act: "approve", letter, hash, next }, at(`?letter=${letter}&unequal=1`)));
  expect(to).toBe(at(`?letter=${next}&unequal=1`));
  const { rakel } = desk.cast;
  const [found] = (await unequalOf(world.db, rakel, desk.job)).found;
  const reason = "Neha har ledet budsjettarbeidet i en større kommune siden, og referansen bekreftet det.";
  const signed = { key: found?.key ?? "", hash: found?.hash ?? "", reason };
  expect(await signDifference(world.db, rakel, desk.job, signed, world.now)).toEqual({ ok: true });
  const after = await roomOf(at("?unequal=1"));
  expect(after.unequal.waiting.size).toBe(0);
  expect(listOf(after)).not.toContain("likebehandling");
  expect((await draftsOf(world.db, rakel, desk.job)).total).toBe(2);
});

test("Stina sees none of it", async () => {
  await unequal();
  await expect(unequalOf(world.db, desk.cast.stina, desk.job)).rejects.toThrow(NotFound);
});
