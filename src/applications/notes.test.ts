// Notes among staff: fact and assessment are told apart, the author's role stands beside, and none of it gets into a letter.
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { notesIn, removeNote, writeNote } from "./applications.server.ts";
import { mayWriteNote, tidyNote } from "./notes.ts";

const world = useWorld();
let cast: Cast;
let id: string;
beforeEach(async () => {
  cast = await makeCast(world);
  const job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  id = (await applied(world.db, cast.rakel, job, [cem], world.now)).get("Cem Yıldız") ?? "";
});

const write = (kind: string, text: string, by = cast.rakel, now = world.now) =>
  writeNote(world.db, by, id, { kind, text }, now);
const notes = (by = cast.rakel) => inTransaction(world.db, by, (tx) => notesIn(tx, by, id));

test("Rakel notes what was said, Henrik what he thinks of it; each stands with name and role", async () => {
  expect(await write("fact", "  Ringte og spurte om fristen.\r\n")).toEqual({ ok: true });
  expect(await write("assessment", "Virker grundig.", cast.henrik, new Date(world.now.getTime() + 60_000))).toEqual({
    ok: true,
  });
  expect((await notes()).map(({ kind, text, by, role }) => [kind, text, by.name, role])).toEqual([
    ["fact", "Ringte og spurte om fristen.", "Rakel Sunde", "recruiter"],
    ["assessment", "Virker grundig.", "Henrik Aasen", "hiring-manager"],
  ]);
});

test("a note without a kind or without words is refused, and nothing is kept", async () => {
  expect(await write("rumour", "Hørt i gangen")).toEqual({ ok: false, why: "kind" });
  expect(await write("fact", " \n\u0000 ")).toEqual({ ok: false, why: "empty" });
  expect(await write("fact", "a".repeat(4001))).toEqual({ ok: false, why: "long" });
  expect(await notes()).toEqual([]);
});

test("one's own note can be taken away, somebody else's cannot, and Stina finds nothing", async () => {
  await write("fact", "Ringte.");
  const [note] = await notes();
  for (const who of [cast.henrik, cast.stina])
    await expect(removeNote(world.db, who, id, note?.id ?? "")).rejects.toThrow(NotFound);
  for (const who of [cast.stina, cast.petra]) await expect(write("fact", "Noe", who)).rejects.toThrow(NotFound);
  await expect(notes(cast.stina)).rejects.toThrow(NotFound);
  await removeNote(world.db, cast.rakel, id, note?.id ?? "");
  await removeNote(world.db, cast.rakel, id, note?.id ?? "");
  expect(await notes()).toEqual([]);
});

test("whatever is typed, what is kept fits the table and can be kept again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const tidy = tidyNote(typed);
      expect(tidyNote(tidy)).toBe(tidy);
      expect(tidy.includes("\u0000")).toBe(false);
      if (mayWriteNote("fact", tidy).ok) expect(tidy.length).toBeGreaterThan(0);
    }),
  );
});
