// Cem has everything erased: nothing about him is left in any table, what waited does not leave, and the figures stay.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useCemsCase } from "../../test/cems-case.ts";
import { incomingMail } from "../../test/incoming.ts";
import { useHands } from "../../test/my-hands.ts";
import { useWorld } from "../../test/world.ts";
import { closeJob, jobNumbers } from "../answers/answers.server.ts";
import { keepFile, writeNote } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { scannerAt } from "../platform/files/scan.server.ts";
import { newId } from "../platform/ids.server.ts";
import { forgetMails } from "../platform/mail/forgetting.server.ts";
import { takeMail } from "../platform/mail/inbox/taking.server.ts";
import { eraseByAddress } from "./mine.server.ts";

const world = useWorld();
const { cemApplies, rakelDeclines, mailBecomes } = useCemsCase(world);
const hands = useHands(world);
const address = "cem@post.example";
const secret = "hemmeligheten";

type Job = { job: string; slug: string };

/** Cem with one row of him in every table that can hold one. */
async function wholeCem(cast: Cast) {
  const cem = await cemApplies(cast);
  const { application } = cem;
  const employer = cast.fjordvik;
  const at = world.now.toISOString();
  const job = await inTransaction(world.db, cast.rakel, async (tx): Promise<Job> => {
    await tx.updateTable("candidate").set({ email: address }).where("full_name", "=", "Cem Yıldız").execute();
    const said = { employer, application, place: "conversation", question: "Hva?", text: secret };
    await tx.insertInto("said").values(said).execute();
    await tx.insertInto("application_apart").values({ employer, application, needs: secret }).execute();
    await tx.insertInto("call").values({ employer, application, by_staff: cast.rakel.id, at, note: secret }).execute();
    await sql`insert into concern (id, employer, application, job, team, kind, text, raised_at, handler, due_on)
      select ${newId()}::uuid, ${employer}, a.id, a.job, '{}', 'other', ${secret}, ${at}, ${cast.rakel.id}, '2026-12-01'
      from application a where a.id = ${application}::uuid`.execute(tx);
    const found = await sql<Job>`select j.id as job, j.slug from job j join application a on a.job = j.id
      where a.id = ${application}::uuid`.execute(tx);
    const [row] = found.rows;
    if (!row) throw new Error("no job");
    const draft = {
      id: newId(),
      employer,
      job: row.job,
      language: "nb",
      facts: JSON.stringify({ name: secret, email: "Cem@post.example" }),
    };
    await tx
      .insertInto("apply_draft")
      .values({ ...draft, created_at: at, changed_at: at })
      .execute();
    return row;
  });
  const edge = { now: world.now, ip: "192.0.2.1", scan: scannerAt(undefined) };
  const cv = { name: "cv.txt", bytes: new TextEncoder().encode(secret) };
  await keepFile(world.db, { employer, application }, cv, edge);
  await writeNote(world.db, cast.rakel, application, { kind: "fact", text: secret }, world.now);
  await takeMail(world.db, incomingMail({ from: address, to: "svar@fjordvik.example", body: secret }), world.now);
  return { ...(await hands(cem.token)), ...cem, ...job };
}

const erased = async (cem: Awaited<ReturnType<typeof wholeCem>>): Promise<Response> => {
  await cem.posts("/my/data/erase", { act: "send" });
  return cem.posts("/my/data/erase", { act: "erase", code: await cem.code(address) });
};

/** Every table in which a word stands, in any column. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await sql<{ t: string }>`select tablename as t from pg_tables where schemaname = 'public'`.execute(
    world.opened.owner,
  );
  const found: string[] = [];
  for (const { t } of rows) {
    const hit = await sql`select 1 from ${sql.table(t)} x where lower(x::text) like ${`%${word}%`} limit 1`.execute(
      world.opened.owner,
    );
    if (hit.rows.length > 0) found.push(t);
  }
  return found.sort();
}

test("nothing about him is left in any table, but the last mail, which goes when it is delivered", async () => {
  const cast = await makeCast(world);
  const cem = await wholeCem(cast);
  expect((await tablesWith(secret)).length).toBeGreaterThan(5);
  const done = await erased(cem);
  expect(done.headers.get("location")).toBe("/my?erased=1");
  expect(done.headers.get("set-cookie")).toContain("Max-Age=0");
  expect(await tablesWith(secret)).toEqual([]);
  expect(await tablesWith("cem yıldız")).toEqual([]);
  expect(await tablesWith(address)).toEqual(["outbox"]);
  await sql`update outbox set state = 'accepted' where kind = 'erased'`.execute(world.opened.owner);
  await forgetMails(world.db, new Date("2028-01-01T00:00:00Z"));
  expect(await tablesWith(address)).toEqual([]);
  expect(await cem.leads("/my/data")).toBe("/my");
});

test("he was still waiting: that counts as withdrawn, the owner is told without his name, and the job can be closed", async () => {
  const cast = await makeCast(world);
  const cem = await wholeCem(cast);
  expect(await cem.sees("/my/data/erase")).toContain("Du har en søknad som ikke er avgjort");
  await rakelDeclines(cast, { application: cem.application, token: cem.token }, "queued");
  await erased(cem);
  const { rows: mails } = await sql<{ kind: string; state: string; body_text: string }>`select kind, state, body_text
    from outbox order by kind`.execute(world.opened.owner);
  expect(mails.map((mail) => [mail.kind, mail.state])).toEqual([
    ["erased", "queued"],
    ["erased-owner", "queued"],
  ]);
  expect(mails[1]?.body_text).not.toContain("Cem");
  expect((await jobNumbers(world.db, cast.rakel)).get(cem.job)).toMatchObject({
    applicants: 1,
    answered: 0,
    waiting: 0,
  });
  const { rows } =
    await sql`select state, outcome, applied_month::text as month, stage from erased_application`.execute(
      world.opened.owner,
    );
  expect(rows).toEqual([{ state: "withdrawn", outcome: null, month: "2026-11-01", stage: "final" }]);
  expect(await closeJob(world.db, cast.rakel, cem.slug, world.now)).toMatchObject({ ok: true });
});

test("after the answer the figures keep how it ended and how long it took; another candidate stays as he was", async () => {
  const cast = await makeCast(world);
  const cem = await wholeCem(cast);
  const other = await hands((await cemApplies(cast)).token);
  const before = await other.sees("/my/data");
  const mail = await rakelDeclines(cast, { application: cem.application, token: cem.token }, "queued");
  await mailBecomes(mail, "accepted", cem.application);
  expect(await cem.sees("/my/data/erase")).not.toContain("ikke er avgjort");
  await erased(cem);
  const { rows } = await sql`select state, outcome, days_to_answer as days from erased_application`.execute(
    world.opened.owner,
  );
  expect(rows).toEqual([{ state: "answered", outcome: "declined", days: 14 }]);
  expect(await other.sees("/my/data")).toBe(before);
});

test("a letter that the sender has in its hands may still arrive, and its row goes afterwards", async () => {
  const cast = await makeCast(world);
  const cem = await wholeCem(cast);
  const mail = await rakelDeclines(cast, { application: cem.application, token: cem.token }, "queued");
  await mailBecomes(mail, "claimed");
  await erased(cem);
  const left = () => sql`select id from outbox where id = ${mail}`.execute(world.opened.owner);
  expect((await left()).rows).toHaveLength(1);
  await mailBecomes(mail, "accepted");
  await forgetMails(world.db, new Date("2028-01-01T00:00:00Z"));
  expect((await left()).rows).toHaveLength(0);
});

test("a wrong code erases nothing, and pressed twice is once", async () => {
  const cem = await wholeCem(await makeCast(world));
  const wrong = await cem.posts("/my/data/erase", { act: "erase", code: "123456" });
  expect(wrong.headers.get("location")).toBe("/my/data/erase?said=wrong");
  expect(await cem.sees("/my/data")).toContain(secret);
  await erased(cem);
  await expect(cem.posts("/my/data/erase", { act: "erase", code: "123456" })).rejects.toMatchObject({
    name: "NotFound",
  });
});

test("who asked by telephone is erased at the command line, by the address and for this employer alone", async () => {
  const cast = await makeCast(world);
  await wholeCem(cast);
  const { rows } = await sql<{ id: string }>`select id from employer where slug = 'havgard'`.execute(
    world.opened.owner,
  );
  expect(await eraseByAddress(world.db, rows[0]?.id ?? "", address, world.baseUrl)).toBe(0);
  expect(await eraseByAddress(world.db, cast.fjordvik, "CEM@post.example", world.baseUrl)).toBe(1);
  expect(await tablesWith(secret)).toEqual([]);
  expect(await eraseByAddress(world.db, cast.fjordvik, address, world.baseUrl)).toBe(0);
});
