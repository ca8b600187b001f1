// Employers, staff and invitations, told as stories: Arne is Fjordvik's admin, Stina works elsewhere.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { goodPassword, makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import {
  acceptInvitation,
  addStaff,
  changeStaff,
  foundEmployer,
  inviteStaff,
  listColleagues,
  listStaff,
  readEmployer,
  readInvitation,
  readStaffIn,
  withdrawInvitation,
} from "./access.server.ts";
import type { Staff } from "./actor.ts";

const world = useWorld();
const later = (days: number): Date => new Date(world.now.getTime() + days * 86_400_000);
const baseUrl = "https://svar.fjordvik.example";

const owner = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> =>
  (await query.execute(world.opened.owner)).rows;

/** Arne invites, and this is the token in the mail. */
async function invited(arne: Staff, email: string, role: Staff["role"] = "recruiter"): Promise<string> {
  const answer = await inviteStaff(world.db, arne, { name: "Nora Lie", email, role, baseUrl }, world.now);
  if (!answer.ok) throw new Error(answer.why);
  const [mail] = await owner(sql<{ body_text: string }>`select body_text from outbox order by id desc limit 1`);
  return /\/invite\/([\w-]+)/.exec(mail?.body_text ?? "")?.[1] ?? "";
}

test("Arne sees everybody who works at Fjordvik, and nobody of Havgard", async () => {
  const { arne, fjordvik } = await makeCast(world);
  const { staff, invitations } = await listStaff(world.db, arne, world.now);
  expect(staff.map((row) => row.name)).toEqual([
    "Arne Holm",
    "Henrik Aasen",
    "Ingrid Myklebust",
    "Petra Lindqvist",
    "Rakel Sunde",
    "Unni Revheim",
  ]);
  expect(staff.every((row) => row.employer === fjordvik)).toBe(true);
  expect(invitations).toEqual([]);
});

test("Rakel, Henrik and Stina do not manage Fjordvik's staff", async () => {
  const { rakel, henrik, stina, arne, ingrid } = await makeCast(world);
  for (const person of [rakel, henrik, stina]) {
    await expect(listStaff(world.db, person, world.now)).rejects.toThrow(NotFound);
    await expect(changeStaff(world.opened, person, ingrid.id, { active: false })).rejects.toThrow(NotFound);
    const invite = inviteStaff(
      world.db,
      person,
      { name: "N", email: "n@x.example", role: "admin", baseUrl },
      world.now,
    );
    await expect(invite).rejects.toThrow(NotFound);
  }
  const havgardsAdmin: Staff = { ...arne, employer: stina.employer };
  await expect(changeStaff(world.opened, havgardsAdmin, ingrid.id, { active: false })).rejects.toThrow(NotFound);
});

test("Stina reads her own employer, and of Fjordvik's staff nothing by id", async () => {
  const { stina, rakel, havgard, fjordvik } = await makeCast(world);
  expect(await readEmployer(world.db, stina)).toMatchObject({
    id: havgard,
    language: "sv",
    undoMinutes: 10,
    pausedAt: null,
  });
  const seen = await inTransaction(world.db, stina, (tx) => readStaffIn(tx, fjordvik, [rakel.id]));
  expect(seen.size).toBe(0);
  expect((await listColleagues(world.db, stina)).map((one) => one.name)).toEqual(["Stina Berglund"]);
});

test("two employers cannot have the same slug", async () => {
  await makeCast(world);
  const again = foundEmployer(world.db, {
    slug: "fjordvik",
    name: "Another",
    country: "NO",
    sector: "private",
    language: "nb",
    mailFrom: "a@b.example",
  });
  await expect(again).rejects.toThrow(/employer_slug_key/);
});

test("the same person is not added to an employer twice", async () => {
  const { rakel } = await makeCast(world);
  await expect(addStaff(world.opened, { ...rakel, title: "", phone: "" })).rejects.toThrow(/already/);
});

test("Arne invites Nora; she accepts, and works at Fjordvik with her role; the link works once", async () => {
  const { arne, fjordvik } = await makeCast(world);
  const token = await invited(arne, "Nora.Lie@fjordvik.example");
  expect((await listStaff(world.db, arne, world.now)).invitations).toMatchObject([
    { email: "nora.lie@fjordvik.example" },
  ]);
  const accept = () => acceptInvitation(world.opened, { token, password: goodPassword, language: "nn" }, world.now);
  expect(await accept()).toEqual({ ok: true, email: "nora.lie@fjordvik.example", newLogin: true, employer: fjordvik });
  expect(await accept()).toEqual({ ok: false, why: "used" });
  const { staff, invitations } = await listStaff(world.db, arne, world.now);
  expect(staff.find((row) => row.name === "Nora Lie")).toMatchObject({
    role: "recruiter",
    language: "nn",
    active: true,
  });
  expect(invitations).toEqual([]);
});

test("the token of an invitation is kept as a hash", async () => {
  const { arne } = await makeCast(world);
  const token = await invited(arne, "nora@fjordvik.example");
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(await owner(sql`select * from invitation`))).not.toContain(token);
});

test("reading an invitation ten times uses nothing up", async () => {
  const { arne } = await makeCast(world);
  const token = await invited(arne, "nora@fjordvik.example");
  const before = await owner(sql`select * from invitation`);
  for (let n = 0; n < 10; n += 1) {
    expect(await readInvitation(world.opened, token, world.now)).toMatchObject({
      ok: true,
      employer: "Fjordvik kommune",
      hasLogin: false,
    });
  }
  expect(await owner(sql`select * from invitation`)).toEqual(before);
});

test("an invitation dies after seven days and when withdrawn; while one is open there is no second", async () => {
  const { arne } = await makeCast(world);
  const first = await invited(arne, "nora@fjordvik.example");
  expect(await readInvitation(world.opened, first, later(7))).toEqual({ ok: false, why: "expired" });
  const again = { name: "Nora Lie", email: "Nora@fjordvik.example", role: "recruiter", baseUrl } as const;
  expect(await inviteStaff(world.db, arne, again, world.now)).toEqual({ ok: false, why: "already-invited" });
  expect((await readInvitation(world.opened, first, world.now)).ok).toBe(true);
  const [listed] = (await listStaff(world.db, arne, world.now)).invitations;
  await withdrawInvitation(world.db, arne, listed?.id ?? "", world.now);
  expect(await readInvitation(world.opened, first, world.now)).toEqual({ ok: false, why: "expired" });
  const twice = [0, 1].map(() => inviteStaff(world.db, arne, again, world.now));
  expect((await Promise.all(twice)).filter((one) => one.ok)).toHaveLength(1);
  world.now = later(8);
  const second = await invited(arne, "nora@fjordvik.example");
  const [open] = (await listStaff(world.db, arne, world.now)).invitations;
  await withdrawInvitation(world.db, arne, open?.id ?? "", world.now);
  const accept = acceptInvitation(world.opened, { token: second, password: goodPassword, language: "nb" }, world.now);
  expect(await accept).toEqual({ ok: false, why: "expired" });
  expect(await readInvitation(world.opened, "guess", world.now)).toEqual({ ok: false, why: "unknown" });
});

test("an invitation cannot take over Stina's login: she must be signed in as herself, and keeps her password", async () => {
  const { arne, stina, fjordvik } = await makeCast(world, { passwords: ["stina"] });
  const token = await invited(arne, stina.email, "interviewer");
  const account = () => owner(sql<{ password: string; userId: string }>`select password, "userId" from auth_account`);
  const before = await account();
  const accept = (signedInAs?: string) =>
    acceptInvitation(world.opened, { token, password: "another long password", language: "nb", signedInAs }, world.now);
  expect(await accept()).toEqual({ ok: false, why: "sign-in-first" });
  const [rakels] = await owner(sql<{ id: string }>`select id from auth_user where email like 'rakel%'`);
  expect(await accept(rakels?.id)).toEqual({ ok: false, why: "other-login" });
  expect(await accept(before[0]?.userId)).toMatchObject({ ok: true, newLogin: false, employer: fjordvik });
  expect(await account()).toEqual(before);
});

test("a password that is short, long or easily guessed is refused, and the invitation stays open", async () => {
  const { arne } = await makeCast(world);
  const token = await invited(arne, "nora@fjordvik.example");
  const faults = [
    ["kort", "short"],
    ["x".repeat(129), "long"],
    ["Sommer202611!", "guessed"],
    ["Nora Lie 1234567", "guessed"],
    ["aaaaaaaaaaaaa", "guessed"],
  ];
  for (const [password, fault] of faults) {
    const answer = await acceptInvitation(world.opened, { token, password, language: "nb" }, world.now);
    expect(answer).toEqual({ ok: false, why: "password", fault });
  }
  expect(await readInvitation(world.opened, token, world.now)).toMatchObject({ ok: true });
  expect(await owner(sql`select * from auth_user where email like 'nora%'`)).toEqual([]);
});

test("two who accept the same invitation at once: one gets in, and there is one login and one member of staff", async () => {
  const { arne } = await makeCast(world);
  const token = await invited(arne, "nora@fjordvik.example");
  const accept = () => acceptInvitation(world.opened, { token, password: goodPassword, language: "nb" }, world.now);
  const answers = await Promise.all([accept(), accept()]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await owner(sql`select * from staff where email like 'nora%'`)).toHaveLength(1);
});

test("an invitation needs a name, an address, and somebody who is not here", async () => {
  const { arne, rakel } = await makeCast(world);
  const ask = (name: string, email: string) =>
    inviteStaff(world.db, arne, { name, email, role: "recruiter", baseUrl }, world.now);
  expect(await ask(" ", "nora@fjordvik.example")).toEqual({ ok: false, why: "name" });
  for (const email of [
    "nora",
    "a@b, c@d.example",
    "nora@fjordvik.example\r\nBcc: x@y.example",
    "<nora@fjordvik.example>",
    `${"x".repeat(250)}@a.example`,
  ]) {
    expect(await ask("Nora", email)).toEqual({ ok: false, why: "address" });
  }
  expect(await ask("Rakel", rakel.email)).toEqual({ ok: false, why: "already-here" });
  expect(await owner(sql`select * from outbox`)).toEqual([]);
});

test("Arne cannot change himself, and the last admin stays", async () => {
  const { arne, rakel } = await makeCast(world);
  expect(await changeStaff(world.opened, arne, arne.id, { active: false })).toEqual({ ok: false, why: "yourself" });
  expect(await changeStaff(world.opened, arne, rakel.id, { role: "admin" })).toEqual({ ok: true });
  expect(await changeStaff(world.opened, { ...rakel, role: "admin" }, arne.id, { role: "recruiter" })).toEqual({
    ok: true,
  });
  expect(await changeStaff(world.opened, arne, rakel.id, { active: false })).toEqual({ ok: false, why: "last-admin" });
});

test("what Arne does to the staff stands in the log, without names or addresses", async () => {
  const { arne, henrik } = await makeCast(world);
  await invited(arne, "nora@fjordvik.example");
  await changeStaff(world.opened, arne, henrik.id, { role: "interviewer" });
  await changeStaff(world.opened, arne, henrik.id, { role: "interviewer" });
  const lines = await inTransaction(world.db, arne, (tx) =>
    tx.selectFrom("audit_line").select(["what", "about"]).where("actor", "=", arne.id).orderBy("id").execute(),
  );
  expect(lines.map((line) => line.what)).toEqual(["staff.invited", "staff.changed"]);
  expect(JSON.stringify(lines)).not.toMatch(/nora|henrik|@/i);
});
