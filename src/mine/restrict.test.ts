// Cem disputes what is stored: he asks that the use stops, Rakel sees it with its day, answers, and he reads the answer.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { useCemsCase } from "../../test/cems-case.ts";
import { useHands } from "../../test/my-hands.ts";
import { useWorld } from "../../test/world.ts";
import { answerRestriction, openRestrictions } from "../applications/applications.server.ts";
import { monthAfter } from "../applications/restricting.ts";

const world = useWorld();
const { cemApplies } = useCemsCase(world);
const hands = useHands(world);
const wrong = "Det står at jeg ikke har fagbrev. Det har jeg.";

test("he asks, Rakel sees it with a day a month away, and he reads her answer", async () => {
  const { rakel, ...cast } = await makeCast(world);
  const { application, token } = await cemApplies({ rakel, ...cast });
  const cem = await hands(token);
  expect((await cem.posts("/my/data/restrict", { text: " " })).headers.get("location")).toBe(
    "/my/data/restrict?no-text=1",
  );
  await cem.posts("/my/data/restrict", { text: wrong });
  await cem.posts("/my/data/restrict", { text: "En gang til" });
  expect(await openRestrictions(world.db, rakel)).toEqual([
    { application, fullName: "Cem Yıldız", dueOn: "2026-12-24" },
  ]);
  expect(await cem.sees("/my/data")).toContain("Du får svar senest 24. desember 2026");
  const { rows } = await sql<{ to_addr: string }>`select to_addr from outbox where kind = 'restriction'`.execute(
    world.opened.owner,
  );
  expect(rows).toEqual([{ to_addr: rakel.email }]);
  const answer = (reply: string) =>
    answerRestriction(world.db, rakel, application, { reply, baseUrl: world.baseUrl }, world.now);
  expect(await answer(" ")).toEqual({ ok: false, why: "no-text" });
  expect(await answer("Du har rett. Vi har rettet det.")).toEqual({ ok: true });
  expect(await answer("Igjen")).toEqual({ ok: false, why: "none-waits" });
  expect(await openRestrictions(world.db, rakel)).toEqual([]);
  expect(await cem.sees("/my/data")).toContain("Du har rett. Vi har rettet det.");
});

test("an interviewer and another employer see nothing of it, and answer nothing", async () => {
  const cast = await makeCast(world);
  const { application, token } = await cemApplies(cast);
  await (await hands(token)).posts("/my/data/restrict", { text: wrong });
  for (const who of [cast.ingrid, cast.stina, cast.petra]) {
    expect(await openRestrictions(world.db, who)).toEqual([]);
    const typed = { reply: "Nei", baseUrl: world.baseUrl };
    await expect(answerRestriction(world.db, who, application, typed, world.now)).rejects.toMatchObject({
      name: "NotFound",
    });
  }
});

test("a month ends on the same day of the next, or on its last", () => {
  expect(["2026-11-24", "2026-12-31", "2027-01-31", "2028-01-31"].map(monthAfter)).toEqual([
    "2026-12-24",
    "2027-01-31",
    "2027-02-28",
    "2028-02-29",
  ]);
});
