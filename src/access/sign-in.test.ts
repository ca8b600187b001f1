// Getting in and out, told as stories about Rakel, Arne, Petra and Stina.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { goodPassword, makeCast } from "../../test/cast.ts";
import { cookiesOf, openHouse } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { addStaff, changeStaff } from "./access.server.ts";
import type { Staff } from "./actor.ts";
import type { SignIn } from "./sign-in.server.ts";

const world = useWorld();

const theDoor = async (env: Record<string, string> = {}): Promise<SignIn> => (await openHouse(world, env)).signIn;
const from = (ip = "192.0.2.7") => ({ headers: new Headers(), ip });
const withCookies = (set: Headers): Headers => new Headers({ cookie: cookiesOf(set) });

async function signedIn(door: SignIn, person: Staff): Promise<Headers> {
  const answer = await door.signInWithPassword({ email: person.email, password: goodPassword, ...from() });
  if (!answer.ok) throw new Error(answer.why);
  return withCookies(answer.headers);
}

const mails = async () =>
  (
    await sql<{
      to_addr: string;
      lane: number;
      employer: string | null;
      body_text: string;
    }>`select * from outbox order by id`.execute(world.opened.owner)
  ).rows;

async function linkOf(door: SignIn, email: string, to?: string): Promise<string> {
  await door.askForLink({ email, to, ...from() });
  const text = (await mails()).at(-1)?.body_text ?? "";
  return /\/sign-in\/link\/([\w-]+)/.exec(text)?.[1] ?? "";
}

test("Rakel signs in with her password and is known as Rakel of Fjordvik", async () => {
  const { rakel, fjordvik } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  const seat = await door.staffOf(await signedIn(door, rakel));
  expect(seat?.staff).toEqual(rakel);
  expect(seat?.employer).toMatchObject({ id: fjordvik, slug: "fjordvik", timeZone: "Europe/Oslo" });
});

test("her address may be typed with capitals and spaces", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  const answer = await door.signInWithPassword({
    email: ` ${rakel.email.toUpperCase()} `,
    password: goodPassword,
    ...from(),
  });
  expect(answer.ok).toBe(true);
});

test("the cookie is for the server only, and secure where the address is https", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const ask = async (door: SignIn) => {
    const answer = await door.signInWithPassword({ email: rakel.email, password: goodPassword, ...from() });
    return answer.ok ? answer.headers.getSetCookie().join() : "";
  };
  expect(await ask(await theDoor())).toMatch(/^gjensvar\.session_token=.*HttpOnly; SameSite=Lax/);
  const secure = await ask(await theDoor({ GJENSVAR_BASE_URL: "https://svar.fjordvik.example" }));
  expect(secure).toMatch(/^__Secure-gjensvar\.session_token=.*HttpOnly; Secure/);
});

test("a wrong password, an unknown address and somebody without a password get the same answer", async () => {
  const { rakel, henrik } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  for (const email of [rakel.email, henrik.email, "nobody@fjordvik.example", "no address"]) {
    const answer = await door.signInWithPassword({ email, password: "not her password", ...from() });
    expect(answer).toEqual({ ok: false, why: "wrong" });
  }
});

test("after five wrong passwords for Rakel even the right one waits a quarter of an hour", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  const attempt = (password: string) => door.signInWithPassword({ email: rakel.email, password, ...from() });
  for (let n = 0; n < 5; n += 1) expect(await attempt("wrong password")).toEqual({ ok: false, why: "wrong" });
  expect(await attempt(goodPassword)).toEqual({ ok: false, why: "too-many" });
  world.now = new Date(world.now.getTime() + 15 * 60_000 + 1);
  expect((await attempt(goodPassword)).ok).toBe(true);
});

test("signing in well is not counted", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  for (let n = 0; n < 7; n += 1) await signedIn(door, rakel);
});

test("many attempts at once do not pass the limit", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  const all = await Promise.all(
    Array.from({ length: 9 }, () =>
      door.signInWithPassword({ email: rakel.email, password: "wrong password", ...from() }),
    ),
  );
  expect(all.filter((answer) => !answer.ok && answer.why === "wrong")).toHaveLength(5);
});

test("one network may fail thirty times over many addresses, then it waits", async () => {
  await makeCast(world);
  const door = await theDoor();
  const guess = (n: number, ip: string) =>
    door.askForLink({ email: `guess${n}@fjordvik.example`, headers: new Headers(), ip });
  for (let n = 0; n < 30; n += 1) expect(await guess(n, "2001:db8:0:1::5")).toEqual({ ok: true });
  expect(await guess(31, "2001:db8:0:1:ffff::9")).toEqual({ ok: false, why: "too-many" });
  expect(await guess(31, "2001:db8:0:2::5")).toEqual({ ok: true });
});

test("when attempts cannot be counted nobody gets in", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  await world.opened.exec("alter table attempt rename to attempt_away");
  try {
    const attempt = door.signInWithPassword({ email: rakel.email, password: goodPassword, ...from() });
    await expect(attempt).rejects.toThrow(/attempt/);
  } finally {
    await world.opened.exec("alter table attempt_away rename to attempt");
  }
});

test("Petra has no password and gets in with a one-time link, once", async () => {
  const { petra } = await makeCast(world);
  const door = await theDoor();
  const token = await linkOf(door, petra.email, "/jobs/radgiver");
  const [mail] = await mails();
  expect(mail).toMatchObject({ to_addr: petra.email, lane: 0, employer: null });
  expect(mail?.body_text).toContain(`/sign-in/link/${token}?to=%2Fjobs%2Fradgiver`);
  const used = await door.enterByLink({ token, ...from() });
  if (!used.ok) throw new Error(used.why);
  expect((await door.staffOf(withCookies(used.headers)))?.staff).toEqual(petra);
  expect(await door.enterByLink({ token, ...from() })).toEqual({ ok: false, why: "gone" });
});

test("a one-time link is kept as a hash and dies after ten minutes", async () => {
  const { petra } = await makeCast(world);
  const door = await theDoor();
  const token = await linkOf(door, petra.email);
  const kept = (await sql`select * from auth_verification`.execute(world.opened.owner)).rows;
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(token);
  await sql`update auth_verification set "expiresAt" = "expiresAt" - interval '10 minutes'`.execute(world.opened.owner);
  expect(await door.enterByLink({ token, ...from() })).toEqual({ ok: false, why: "gone" });
});

test("asking for a link answers the same for a stranger, and posts nothing", async () => {
  await makeCast(world);
  const door = await theDoor();
  expect(await door.askForLink({ email: "stranger@nowhere.example", ...from() })).toEqual({ ok: true });
  expect(await mails()).toEqual([]);
  expect(await door.askForLink({ email: "a@b, c@d", ...from() })).toEqual({ ok: false, why: "address" });
});

test("a link mail never leads to another site", async () => {
  const { petra } = await makeCast(world);
  const door = await theDoor();
  await linkOf(door, petra.email, "//evil.example");
  expect((await mails()).at(-1)?.body_text).not.toContain("evil");
});

test("Rakel signs out and her cookie is worth nothing", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  const cookies = await signedIn(door, rakel);
  const answer = await door.signOut(cookies);
  expect(answer.getSetCookie().join()).toMatch(/gjensvar\.session_token=;.*Max-Age=0/);
  expect(await door.staffOf(cookies)).toBeUndefined();
  expect((await door.signOut(new Headers())).getSetCookie().join()).not.toMatch(/session_token=[^;]/);
});

test("a forged or altered cookie is nobody", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  const cookies = await signedIn(door, rakel);
  const altered = new Headers({
    cookie: (cookies.get("cookie") ?? "").replace(/=(.)/, (_all, first) => `=${first === "a" ? "b" : "a"}`),
  });
  expect(await door.staffOf(altered)).toBeUndefined();
  expect(await door.staffOf(new Headers({ cookie: "gjensvar.session_token=x" }))).toBeUndefined();
});

test("when Arne shuts Rakel out she is out at once, and cannot come back", async () => {
  const { rakel, arne } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  const cookies = await signedIn(door, rakel);
  expect(await changeStaff(world.opened, arne, rakel.id, { active: false })).toEqual({ ok: true });
  expect(await door.staffOf(cookies)).toBeUndefined();
  expect(await door.loginOf(cookies)).toBeUndefined();
  const again = await door.signInWithPassword({ email: rakel.email, password: goodPassword, ...from() });
  expect(again).toEqual({ ok: false, why: "wrong" });
  expect((await sql`select * from auth_session`.execute(world.opened.owner)).rows).toEqual([]);
});

test("a changed role also ends the sessions, and holds at the next sign-in", async () => {
  const { rakel, arne } = await makeCast(world, { passwords: ["rakel"] });
  const door = await theDoor();
  const cookies = await signedIn(door, rakel);
  await changeStaff(world.opened, arne, rakel.id, { role: "interviewer" });
  expect(await door.staffOf(cookies)).toBeUndefined();
  expect((await door.staffOf(await signedIn(door, rakel)))?.staff.role).toBe("interviewer");
});

test("Stina, who works for two employers, is at the one she chose and else at the first by name", async () => {
  const { stina, fjordvik, havgard } = await makeCast(world, { passwords: ["stina"] });
  await addStaff(world.opened, { ...stina, title: "innleid", phone: "", employer: fjordvik, role: "interviewer" });
  const door = await theDoor();
  const cookies = await signedIn(door, stina);
  expect((await door.staffOf(cookies))?.employer.id).toBe(fjordvik);
  cookies.set("cookie", `${cookies.get("cookie")}; gjensvar-employer=${havgard}`);
  expect((await door.staffOf(cookies))?.employer.id).toBe(havgard);
  cookies.set("cookie", `${cookies.get("cookie")?.replace(havgard, "other")}`);
  expect((await door.staffOf(cookies))?.employer.id).toBe(fjordvik);
});
