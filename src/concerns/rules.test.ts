// Who handles a concern, and what can be raised.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Admin, countKinds, handlerOf, mayStand, standsOutside, type Team, tidyText } from "./rules.ts";

const arne: Admin = { id: "arne", role: "admin" };
const berit: Admin = { id: "berit", role: "admin" };
const rakel: Admin = { id: "rakel", role: "recruiter" };
const team: Team = { owner: "rakel", manager: "henrik", members: ["ingrid"] };

test("Arne, an admin who is not on the job, handles it; Rakel, who owns it, does not, nor does any other recruiter", () => {
  expect(standsOutside(arne, team)).toBe(true);
  expect(standsOutside(rakel, { ...team, owner: "arne" })).toBe(false);
});

test("an admin who owns the job, decides in it or works on it stands inside", () => {
  for (const inside of [
    { ...team, owner: "arne" },
    { ...team, manager: "arne" },
    { ...team, members: ["arne"] },
  ])
    expect(standsOutside(arne, inside)).toBe(false);
});

test("of two outside the one with fewer that wait gets it, and the same one whenever it is asked again", () => {
  expect(handlerOf([arne, berit, rakel], team, new Map([["arne", 2]]))).toBe(berit);
  expect(handlerOf([berit, arne], team, new Map())).toBe(arne);
});

test("where every admin works on the job, nobody handles it", () => {
  expect(handlerOf([arne, rakel], { ...team, members: ["arne"] }, new Map())).toBeUndefined();
});

test("never is the handler on the team, whoever works where", () => {
  const ids = ["a", "b", "c", "d"];
  const id = fc.constantFrom(...ids);
  const jobs = fc.record({ owner: id, manager: fc.option(id, { nil: null }), members: fc.array(id) });
  const staff = fc.uniqueArray(fc.record({ id, role: fc.constantFrom("admin" as const, "recruiter" as const) }), {
    selector: (one) => one.id,
  });
  fc.assert(
    fc.property(staff, jobs, (people, job) => {
      const found = handlerOf(people, job, new Map());
      if (found) expect([job.owner, job.manager, ...job.members]).not.toContain(found.id);
      else expect(people.some((one) => standsOutside(one, job))).toBe(false);
    }),
  );
});

test("whatever is typed, what is kept can be kept again and holds no signs that no text needs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const tidy = tidyText(typed);
      expect(tidyText(tidy)).toBe(tidy);
      expect(tidy).not.toContain("\u0000");
    }),
  );
});

test("an empty text and one of 4001 letters cannot stand", () => {
  expect(mayStand("")).toEqual({ ok: false, why: "empty" });
  expect(mayStand("a".repeat(4001))).toEqual({ ok: false, why: "long" });
  expect(mayStand("a".repeat(4000))).toEqual({ ok: true });
});

test("what comes again stands first", () => {
  expect(countKinds(["other", "question", "question"])).toEqual([
    { kind: "question", count: 2 },
    { kind: "other", count: 1 },
  ]);
});
