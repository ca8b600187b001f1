// Two at one letter: nobody's text is lost under another's.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { langs } from "../platform/i18n/languages.ts";
import { assessAndRedraft, decide, draftsOf, editLetter, plainText, readLetter, tryLetter } from "./answers.server.ts";
import { words } from "./words.ts";

const world = useWorld();
let cast: Cast;
let application: string;
let id: string;

beforeEach(async () => {
  cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  application = [...(await applied(world.db, cast.rakel, slug, [cem], world.now)).values()][0] ?? "";
  await decide(world.db, cast.rakel, [application], { outcome: "declined" }, world.now);
  id = (await draftsOf(world.db, cast.rakel, slug)).groups[0]?.people[0]?.letterId ?? "";
});

const read = () => readLetter(world.db, cast.rakel, id, world.now);

test("Rakel and Arne began from the same text: the second is refused, told who and when, and nothing is overwritten", async () => {
  const { subject, body, hash } = await read();
  const arnes = { subject, body: body.replace("Hei", "Kjære"), hash };
  expect(await editLetter(world.db, cast.arne, id, arnes, world.now)).toMatchObject({ ok: true });
  const rakels = { subject, body: body.replace("Hei", "God dag"), hash };
  expect(await editLetter(world.db, cast.rakel, id, rakels, world.now)).toEqual({
    ok: false,
    why: "changed",
    last: { by: "Arne Holm", at: expect.any(Date), you: false },
  });
  expect((await read()).body).toContain("Kjære");
});

test("both at the same moment: exactly one is saved", async () => {
  const { subject, body, hash } = await read();
  const both = await Promise.all(
    [cast.rakel, cast.arne].map((who) =>
      editLetter(world.db, who, id, { subject, body: `${body}\n${who.name}`, hash }, world.now),
    ),
  );
  expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
});

test("a draft made anew under her hands is no person's edit", async () => {
  const { subject, body, hash } = await read();
  const input = { application, requirement: "accounting", level: "partly" as const };
  await assessAndRedraft(world.db, cast.ingrid, [input], world.now).catch(() =>
    assessAndRedraft(world.db, cast.rakel, [input], world.now),
  );
  expect(await editLetter(world.db, cast.rakel, id, { subject, body: `${body} Mer.`, hash }, world.now)).toEqual({
    ok: false,
    why: "changed",
    last: null,
  });
});

test("with the newer text before her she may save her own; the same press twice changes nothing", async () => {
  const first = await read();
  await editLetter(world.db, cast.arne, id, { ...first, body: `${first.body} A.` }, world.now);
  const { subject, body, hash } = await read();
  const hers = { subject, body: `${body} R.`, hash };
  const saved = await editLetter(world.db, cast.rakel, id, hers, world.now);
  expect(saved).toMatchObject({ ok: true });
  expect(await editLetter(world.db, cast.rakel, id, hers, world.now)).toEqual(saved);
});

test("signs that control a terminal are refused by field and never left out behind her back; lines and tabs stay", async () => {
  const { subject, body, hash } = await read();
  const typed = { subject: `${subject}\u0000\u0007\r\nnå`, body: `${body}\r\n\r\n\u0000Mer\ttekst.\u001b\u0085`, hash };
  expect(await editLetter(world.db, cast.rakel, id, typed, world.now)).toMatchObject({
    ok: false,
    why: "signs",
    fields: [{ field: "subject" }, { field: "body" }],
  });
  expect(await read()).toMatchObject({ subject, body });
  const clean = { subject: plainText(typed.subject), body: plainText(typed.body), hash };
  expect(await editLetter(world.db, cast.rakel, id, clean, world.now)).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ subject: `${subject} nå`, body: `${body}\n\nMer\ttekst.` });
  const onlySigns = { subject, body: "\u0000\u0001", hash: (await read()).hash };
  expect(await editLetter(world.db, cast.rakel, id, onlySigns, world.now)).toMatchObject({
    ok: false,
    why: "empty",
    fields: [{ field: "body", length: 0 }],
  });
  expect((await tryLetter(world.db, cast.rakel, id, "\u0000Hei,\r\nCem\u0000.", world.now)).body).toBe("Hei,\nCem.");
});

test("a text longer than its field is refused and stays unsaved; one just as long is taken", async () => {
  const before = await read();
  const { hash } = before;
  const save = (subject: string, body: string) =>
    editLetter(world.db, cast.rakel, id, { subject, body, hash }, world.now);
  const tooLong = (...fields: object[]) => ({ ok: false, why: "too-long", fields });
  const [long, longer] = [
    { field: "subject", length: 301, most: 300 },
    { field: "body", length: 20_001, most: 20_000 },
  ];
  expect(await save("x".repeat(301), "Hei")).toEqual(tooLong(long));
  expect(await save("Svar", "x".repeat(20_001))).toEqual(tooLong(longer));
  expect(await save("x".repeat(301), "x".repeat(20_001))).toEqual(tooLong(long, longer));
  expect(await read()).toEqual(before);
  expect((await tryLetter(world.db, cast.rakel, id, "y ".repeat(15_000), world.now)).body).toHaveLength(20_000);
  expect(await save("x".repeat(300), "å ".repeat(10_000))).toMatchObject({ ok: true });
  for (const lang of langs) expect(words[lang].why["too-long"]).toContain("300");
});

test("a text that is tried is judged against the person, and nothing of it is kept", async () => {
  const before = await read();
  const tried = await tryLetter(
    world.db,
    cast.rakel,
    id,
    `${before.body} Vi valgte en yngre søker enn deg.`,
    world.now,
  );
  expect(tried.check).toMatchObject({ verdict: "stop", risks: [{ ground: "age" }] });
  expect(tried.check.elements.timing).toBeDefined();
  expect(await read()).toEqual(before);
  await expect(tryLetter(world.db, cast.stina, id, "Hei", world.now)).rejects.toThrow("not found");
});
