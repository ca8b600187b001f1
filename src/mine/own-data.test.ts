// Cem and his own data: he sees it, puts it right, takes it along, moves his address and erases it, each for a fresh code.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useCemsCase } from "../../test/cems-case.ts";
import { type MyHands, useHands } from "../../test/my-hands.ts";
import { useWorld } from "../../test/world.ts";
import { assess, keepFile, writeNote } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { scannerAt } from "../platform/files/scan.server.ts";

const world = useWorld();
const { cemApplies, rakelDeclines, mailBecomes } = useCemsCase(world);
const hands = useHands(world);
const own = "Ja, jeg ledet årsoppgjøret i 2024";

/** Cem with an address, something he wrote, a file, and a note about him. */
async function cemWithData(cast: Cast): Promise<MyHands & { application: string; token: string }> {
  const cem = await cemApplies(cast);
  await inTransaction(world.db, cast.rakel, async (tx) => {
    await tx
      .updateTable("candidate")
      .set({ email: "cem@post.example" })
      .where("full_name", "=", "Cem Yıldız")
      .execute();
    await tx
      .insertInto("said")
      .values({
        employer: cast.fjordvik,
        application: cem.application,
        place: "conversation",
        question: "Hva?",
        text: own,
      })
      .execute();
    await tx
      .insertInto("application_apart")
      .values({ employer: cast.fjordvik, application: cem.application, needs: "Trapper er vanskelig" })
      .execute();
    await sql`insert into application_seen (application, staff, employer, first_at, last_at)
      values (${cem.application}, ${cast.rakel.id}, ${cast.fjordvik}, '2026-11-09T14:32:10Z', '2026-11-09T14:32:10Z')`.execute(
      tx,
    );
    await sql`insert into concern (id, employer, application, job, team, kind, text, raised_at, handler, due_on)
      select gen_random_uuid(), employer, id, job, '{}', 'other', 'Avtalen ble ikke holdt', applied_at, ${cast.rakel.id}, '2026-12-01'
      from application where id = ${cem.application}`.execute(tx);
  });
  const cv = { name: "cv.txt", bytes: new TextEncoder().encode("Åtte år med KOSTRA") };
  const edge = { now: world.now, ip: "192.0.2.1", scan: scannerAt(undefined) };
  await keepFile(world.db, { employer: cast.fjordvik, application: cem.application }, cv, edge);
  await writeNote(world.db, cast.rakel, cem.application, { kind: "assessment", text: "Virker grundig" }, world.now);
  return { ...(await hands(cem.token)), ...cem };
}

test("he sees what he wrote, his file and what lies apart; what Rakel noted waits for the answer, and the page says so", async () => {
  const cast = await makeCast(world);
  const cem = await cemWithData(cast);
  const before = await cem.sees("/my/data");
  for (const text of [
    own,
    "cv.txt",
    "Åtte år med KOSTRA",
    "Trapper er vanskelig",
    "cem@post.example",
    "Avtalen ble ikke holdt",
  ])
    expect(before).toContain(text);
  expect(before).toContain("Det kan komme mer");
  expect(before).not.toContain("Virker grundig");
  const mail = await rakelDeclines(cast, { application: cem.application, token: cem.token }, "queued");
  expect(await cem.sees("/my/data")).toBe(before);
  await mailBecomes(mail, "accepted", cem.application);
  const after = await cem.sees("/my/data");
  expect(after).toContain("Virker grundig");
  expect(after).toContain("Avslag");
  expect(after).not.toContain("Det kan komme mer");
});

test("he puts his name, telephone and time zone right at once", async () => {
  const cem = await cemWithData(await makeCast(world));
  const saved = await cem.posts("/my/data", { name: " Cem  Yıldız Øgård ", phone: "+47 900 00 000", language: "da" });
  expect(saved.headers.get("location")).toBe("/my/data?saved=1");
  const html = await cem.sees("/my/data");
  expect(html).toContain("+47 900 00 000");
  expect(html).toContain("Øgård");
  expect(html).toContain('<option value="" selected');
  await cem.posts("/my/data", { name: "Cem Øgård", phone: "", language: "da", zone: "America/New_York" });
  expect(await cem.sees("/my/data")).toMatch(/<option value="America\/New_York" selected[^>]*>UTC-05:00 · /);
  await cem.posts("/my/data", { name: "Cem Øgård", phone: "", language: "da", zone: "Mars/Olympus" });
  expect(await cem.sees("/my/data")).not.toMatch(/<option value="[^"]+\/[^"]+" selected/);
  const bare = await cem.posts("/my/data", { name: " ", phone: "", language: "nb" });
  expect(bare.headers.get("location")).toBe("/my/data?no-name=1");
  expect(await cem.sees("/my/data")).toContain("Øgård");
});

test("the file takes a code that was mailed, works once, and is to read or for a machine", async () => {
  const cem = await cemWithData(await makeCast(world));
  await cem.posts("/my/data/export", { act: "send" });
  const code = await cem.code("cem@post.example");
  expect(code).toMatch(/^\d{6}$/);
  const page = await cem.file({ code, format: "html" });
  expect(page.headers.get("content-disposition")).toContain("attachment");
  const html = await page.text();
  for (const text of [own, "Cem Yıldız", "Det kan komme mer", '<html lang="nb">']) expect(html).toContain(text);
  expect(html).not.toMatch(/<script|https?:\/\/|Virker grundig/);
  expect((await cem.file({ code, format: "html" })).headers.get("location")).toBe("/my/data/export?said=wrong");
  await cem.posts("/my/data/export", { act: "send" });
  const json = await (await cem.file({ code: await cem.code("cem@post.example"), format: "json" })).json();
  expect(json.person.fullName).toBe("Cem Yıldız");
  expect(json.applications[0].said[0].text).toBe(own);
  expect(json.applications[0].concerns[0].text).toBe("Avtalen ble ikke holdt");
  expect(json.applications[0].readers).toMatchObject([{ name: "Rakel Sunde", on: "2026-11-09" }]);
  expect(JSON.stringify(json)).not.toMatch(/Virker grundig|14:32/);
});

test("a wrong, an old, a used, another purpose's and another's code are refused alike, and five wrong ones end it", async () => {
  const cast = await makeCast(world);
  const cem = await cemWithData(cast);
  const refused = async (code: string) => {
    const answer = await cem.file({ code, format: "json" });
    return [answer.status, answer.headers.get("location")];
  };
  const wrong = [302, "/my/data/export?said=wrong"];
  expect(await refused("000000")).toEqual(wrong);
  await cem.posts("/my/data/erase", { act: "send" });
  expect(await refused(await cem.code("cem@post.example"))).toEqual(wrong);
  await cem.posts("/my/data/export", { act: "send" });
  const good = await cem.code("cem@post.example");
  const other = await hands((await cemApplies(cast)).token);
  expect((await other.file({ code: good, format: "json" })).headers.get("location")).toBe(wrong[1]);
  world.now = new Date(world.now.getTime() + 11 * 60_000);
  expect(await refused(good)).toEqual(wrong);
  await cem.posts("/my/data/export", { act: "send" });
  const next = await cem.code("cem@post.example");
  const bad = next === "111111" ? "222222" : "111111";
  for (let n = 0; n < 5; n += 1) expect(await refused(bad)).toEqual(wrong);
  expect(await refused(next)).toEqual(wrong);
});

test("no more than six codes an hour, and none without an address", async () => {
  const cast = await makeCast(world);
  const cem = await cemWithData(cast);
  for (let n = 0; n < 6; n += 1)
    expect((await cem.posts("/my/data/export", { act: "send" })).headers.get("location")).toContain("sent");
  expect((await cem.posts("/my/data/erase", { act: "send" })).headers.get("location")).toContain("many");
  const bare = await hands((await cemApplies(cast)).token);
  expect((await bare.posts("/my/data/export", { act: "send" })).headers.get("location")).toContain("none");
  expect(await bare.sees("/my/data/export")).toContain("Vi har ingen e-postadresse til deg");
});

test("another address takes a code from each mailbox; the old links end, and both mailboxes are told", async () => {
  const cem = await cemWithData(await makeCast(world));
  const ask = (email: string) => cem.posts("/my/data/address", { act: "send", email });
  expect((await ask("ikke en adresse")).headers.get("location")).toContain("said=not");
  expect((await ask("Cem@post.example")).headers.get("location")).toContain("said=same");
  await ask("cem.ny@post.example");
  const [oldCode, newCode] = [await cem.code("cem@post.example"), await cem.code("cem.ny@post.example")];
  const move = (fields: Record<string, string>) => cem.posts("/my/data/address", { act: "move", ...fields });
  const crossed = await move({ "old-code": newCode, "new-code": oldCode });
  expect(crossed.headers.get("location")).toContain("said=wrong");
  const done = await move({ "old-code": oldCode, "new-code": newCode });
  expect(done.headers.get("location")).toBe("/my/data?moved=1");
  const fresh = done.headers.get("set-cookie")?.split(";")[0] ?? "";
  expect(await cem.sees("/my/data", fresh)).toContain("cem.ny@post.example");
  expect((await cem.posts("/my/data/export", { act: "send" }).catch((fault: Error) => fault.name)) as string).toBe(
    "NotFound",
  );
  const { rows } = await sql<{ kind: string; to_addr: string }>`select kind, to_addr from outbox
    where kind like '%-address' order by kind`.execute(world.opened.owner);
  expect(rows).toEqual([
    { kind: "new-address", to_addr: "cem.ny@post.example" },
    { kind: "old-address", to_addr: "cem@post.example" },
  ]);
});

test("nobody without the cookie reads or does any of it", async () => {
  const cast = await makeCast(world);
  await cemWithData(cast);
  const stranger = await hands(undefined);
  for (const path of ["/my/data", "/my/data/export", "/my/data/address", "/my/data/erase"]) {
    expect(await stranger.leads(path)).toBe("/my");
    await expect(stranger.posts(path, { act: "erase", code: "123456", name: "x" })).rejects.toMatchObject({
      name: "NotFound",
    });
  }
  await expect(stranger.file({ code: "123456", format: "json" })).rejects.toMatchObject({ name: "NotFound" });
});

test("what Rakel assessed comes with her name once the answer is told", async () => {
  const cast = await makeCast(world);
  const cem = await cemWithData(cast);
  await inTransaction(world.db, cast.rakel, async (tx) => {
    const { job } = await tx
      .selectFrom("application")
      .select("job")
      .where("id", "=", cem.application)
      .executeTakeFirstOrThrow();
    const label = JSON.stringify({ nb: "erfaring med budsjett" });
    await tx
      .insertInto("requirement")
      .values({ employer: cast.fjordvik, job, key: "budget", label, kind: "experience", must: true, position: 0 })
      .execute();
  });
  const input = { requirement: "budget", level: "partly", evidence: own, source: "conversation" } as const;
  await assess(world.db, cast.rakel, cem.application, input, world.now);
  expect(await cem.sees("/my/data")).not.toContain("erfaring med budsjett");
  const mail = await rakelDeclines(cast, { application: cem.application, token: cem.token }, "queued");
  await mailBecomes(mail, "accepted", cem.application);
  const html = await cem.sees("/my/data");
  expect(html).toContain("erfaring med budsjett");
  expect(html).toContain("Delvis");
  expect(html).toContain("Rakel Sunde");
});
