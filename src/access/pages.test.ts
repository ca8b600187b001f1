// The pages of access, request in and response out: Rakel at the door, Arne with his staff, Nora with an invitation.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { goodPassword, makeCast } from "../../test/cast.ts";
import { cookiesOf, drawn, openHouse, thrown, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { NotFound } from "../platform/decision.ts";
import { addStaff, inviteStaff } from "./access.server.ts";
import type { Staff } from "./actor.ts";
import { askStaff, type HouseParts, visitContext } from "./asks.server.ts";
import * as employerPage from "./pages/employer.tsx";
import * as invitePage from "./pages/invite.tsx";
import * as linkPage from "./pages/link.tsx";
import * as signInPage from "./pages/sign-in.tsx";
import * as signOutPage from "./pages/sign-out.tsx";
import * as staffPage from "./pages/staff.tsx";

const world = useWorld();

async function enter(house: HouseParts, person: Staff): Promise<string> {
  const form = { email: person.email, password: goodPassword, way: "password", to: "/today" };
  const args = await visit(house, { path: "/sign-in", form });
  return cookiesOf((await thrown(signInPage.action({ ...args, params: {} } as never))).headers);
}

async function lastToken(kind: "invite" | "sign-in/link"): Promise<string> {
  const { rows } = await sql<{ body_text: string }>`select body_text from outbox order by id desc limit 1`.execute(
    world.opened.owner,
  );
  return new RegExp(`/${kind}/([\\w-]+)`).exec(rows[0]?.body_text ?? "")?.[1] ?? "";
}

async function noraIsInvited(house: HouseParts, arne: Staff, email = "nora@fjordvik.example"): Promise<string> {
  const baseUrl = house.config.GJENSVAR_BASE_URL;
  await inviteStaff(world.db, arne, { name: "Nora Lie", email, role: "hiring-manager", baseUrl }, world.now);
  return lastToken("invite");
}

test("Rakel, not signed in, asks for a job, is sent to the door, and comes back to the job after it", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const house = await openHouse(world);
  const asked = await visit(house, { path: "/jobs/radgiver?state=open" });
  const sent = await thrown(() => askStaff(asked.context, asked.request));
  const door = sent.headers.get("location") ?? "";
  expect(door).toBe("/sign-in?to=%2Fjobs%2Fradgiver%3Fstate%3Dopen");
  const shown = unwrapped(signInPage.loader({ ...(await visit(house, { path: door })), params: {} } as never));
  const html = drawn(signInPage.default, { loaderData: shown.value });
  expect(html).toContain('value="/jobs/radgiver?state=open"');
  expect(html).toContain("Har du søkt jobb hos oss? Da trenger du ikke logge inn.");
  const form = { email: rakel.email, password: goodPassword, way: "password", to: "/jobs/radgiver?state=open" };
  const entered = await thrown(
    signInPage.action({ ...(await visit(house, { path: "/sign-in", form })), params: {} } as never),
  );
  expect(entered.headers.get("location")).toBe("/jobs/radgiver?state=open");
  const { context, request } = await visit(house, { path: "/jobs/radgiver", cookie: cookiesOf(entered.headers) });
  expect(askStaff(context, request)).toMatchObject({ actor: rakel, lang: "nb", zone: "Europe/Oslo", now: world.now });
});

test("after a wrong password Rakel still comes back to the job she asked for", async () => {
  const house = await openHouse(world);
  const form = { email: "rakel@fjordvik.example", password: "wrong", way: "password", to: "/jobs/radgiver" };
  const args = { ...(await visit(house, { path: "/sign-in", form })), params: {} };
  const { value } = unwrapped(await signInPage.action(args as never));
  const shown = unwrapped(signInPage.loader(args as never));
  expect(drawn(signInPage.default, { loaderData: shown.value, actionData: value })).toContain(
    'name="to" value="/jobs/radgiver"',
  );
});

test("a wrong password says so in words, keeps the address and forgets the password", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const house = await openHouse(world);
  const form = { email: rakel.email, password: "a secret that is wrong", way: "password", to: "//evil.example" };
  const { value, status } = unwrapped(
    await signInPage.action({ ...(await visit(house, { path: "/sign-in", form })), params: {} } as never),
  );
  expect(status).toBe(400);
  const html = drawn(signInPage.default, { loaderData: { lang: "nb", to: "/today", out: false }, actionData: value });
  expect(html).toContain("E-posten og passordet hører ikke sammen");
  expect(html).toContain(`value="${rakel.email}"`);
  expect(html).not.toContain("a secret that is wrong");
  expect(html).not.toContain("evil");
});

test("Petra opens her one-time link ten times before she presses the button, and it still works; then never again", async () => {
  const { petra } = await makeCast(world);
  const house = await openHouse(world);
  const ask = { email: petra.email, password: "", way: "link", to: "/today" };
  const asked = unwrapped(
    await signInPage.action({ ...(await visit(house, { path: "/sign-in", form: ask })), params: {} } as never),
  );
  expect(asked.value).toMatchObject({ say: "sent" });
  const token = await lastToken("sign-in/link");
  for (let n = 0; n < 10; n += 1)
    linkPage.loader({ ...(await visit(house, { path: `/sign-in/link/${token}` })), params: { token } } as never);
  const press = async () =>
    linkPage.action({
      ...(await visit(house, { path: `/sign-in/link/${token}`, form: { to: "/jobs" } })),
      params: { token },
    } as never);
  const entered = await thrown(press());
  expect(entered.headers.get("location")).toBe("/jobs");
  expect((await house.signIn.staffOf(new Headers({ cookie: cookiesOf(entered.headers) })))?.staff).toEqual(petra);
  expect(unwrapped(await press())).toEqual({ value: { why: "gone" }, status: 410 });
});

test("Rakel signs out by a button; following a link to it does nothing", async () => {
  const { rakel } = await makeCast(world, { passwords: ["rakel"] });
  const house = await openHouse(world);
  const cookie = await enter(house, rakel);
  signOutPage.loader();
  expect(await house.signIn.staffOf(new Headers({ cookie }))).toBeDefined();
  const answer = await signOutPage.action({
    ...(await visit(house, { path: "/sign-out", cookie, form: {} })),
    params: {},
  } as never);
  expect(answer.headers.get("location")).toBe("/sign-in?out=1");
  expect(await house.signIn.staffOf(new Headers({ cookie }))).toBeUndefined();
});

test("Arne sees and changes the staff of Fjordvik; Rakel and Stina are told that there is no such page", async () => {
  const { arne, rakel, stina, henrik } = await makeCast(world, { passwords: ["arne", "rakel", "stina"] });
  const house = await openHouse(world);
  const ask = async (person: Staff, form?: Record<string, string>) => {
    const args = {
      ...(await visit(house, { path: "/staff", cookie: await enter(house, person), ...(form ? { form } : {}) })),
      params: {},
    };
    return form ? staffPage.action(args as never) : staffPage.loader(args as never);
  };
  expect(unwrapped(await ask(arne)).value).toMatchObject({
    me: arne.id,
    staff: expect.arrayContaining([expect.objectContaining({ id: henrik.id })]),
  });
  const change = { act: "role", id: henrik.id, role: "recruiter" };
  expect((await thrown(ask(arne, change))).headers.get("location")).toBe("/staff?done=changed");
  for (const person of [rakel, stina]) {
    await expect(ask(person)).rejects.toThrow(NotFound);
    await expect(ask(person, { act: "role", id: henrik.id, role: "admin" })).rejects.toThrow(NotFound);
    await expect(ask(person, { act: "invite", name: "N", email: "n@x.example", role: "admin" })).rejects.toThrow(
      NotFound,
    );
  }
  await expect(ask(arne, { act: "role", id: stina.id, role: "admin" })).rejects.toThrow(NotFound);
  for (const id of ["no id", "-".repeat(36)])
    for (const act of ["role", "withdraw"]) await expect(ask(arne, { act, id })).rejects.toThrow(NotFound);
  expect(unwrapped(await ask(arne, { act: "role", id: arne.id, role: "recruiter" }))).toMatchObject({
    value: { why: "yourself" },
    status: 400,
  });
  expect(unwrapped(await ask(arne, { act: "invite", name: "Nora", email: "nora", role: "auditor" }))).toMatchObject({
    value: { why: "address", typed: { name: "Nora", email: "nora", role: "auditor" } },
    status: 400,
  });
});

test("Nora accepts: she chooses a password and is signed in at Fjordvik", async () => {
  const { arne, fjordvik } = await makeCast(world);
  const house = await openHouse(world);
  const token = await noraIsInvited(house, arne);
  const shown = unwrapped(
    await invitePage.loader({ ...(await visit(house, { path: `/invite/${token}` })), params: { token } } as never),
  );
  const html = drawn(invitePage.default, { loaderData: shown.value });
  expect(html).toContain("Bli med hos Fjordvik kommune");
  expect(html).toContain("Nora Lie, du er invitert som ansettende leder.");
  const send = async (password: string) =>
    invitePage.action({
      ...(await visit(house, { path: `/invite/${token}`, form: { password, language: "nn" } })),
      params: { token },
    } as never);
  const refused = unwrapped(await send("kort"));
  expect(drawn(invitePage.default, { loaderData: shown.value, actionData: refused.value })).toContain(
    "Passordet må ha minst 12 tegn",
  );
  const entered = await thrown(send(goodPassword));
  expect(entered.headers.get("location")).toBe("/today");
  const seat = await house.signIn.staffOf(new Headers({ cookie: cookiesOf(entered.headers) }));
  expect(seat).toMatchObject({
    staff: { name: "Nora Lie", role: "hiring-manager", language: "nn" },
    employer: { id: fjordvik },
  });
});

test("Stina is invited to Fjordvik: the page sends her to sign in as herself first, and then asks for no password", async () => {
  const { arne, stina, fjordvik } = await makeCast(world, { passwords: ["stina"] });
  const house = await openHouse(world);
  const token = await noraIsInvited(house, arne, stina.email);
  const look = async (cookie?: string) =>
    unwrapped(
      await invitePage.loader({
        ...(await visit(house, { path: `/invite/${token}`, ...(cookie ? { cookie } : {}) })),
        params: { token },
      } as never),
    ).value;
  const outside = drawn(invitePage.default, { loaderData: await look() });
  expect(outside).toContain(`/sign-in?to=${encodeURIComponent(`/invite/${token}`)}`);
  expect(outside).not.toContain("<form");
  const cookie = await enter(house, stina);
  expect(drawn(invitePage.default, { loaderData: await look(cookie) })).not.toContain('type="password"');
  const args = await visit(house, { path: `/invite/${token}`, cookie, form: { language: "sv" } });
  const joined = await thrown(invitePage.action({ ...args, params: { token } } as never));
  const seat = await house.signIn.staffOf(new Headers({ cookie: `${cookie}; ${cookiesOf(joined.headers)}` }));
  expect(seat?.employer.id).toBe(fjordvik);
  expect(seat?.memberships).toHaveLength(2);
});

test("somebody with two employers chooses one of them, and cannot choose a third", async () => {
  const { stina, fjordvik, havgard } = await makeCast(world, { passwords: ["stina"] });
  await addStaff(world.opened, { ...stina, title: "", phone: "", employer: fjordvik, role: "interviewer" });
  const house = await openHouse(world);
  const cookie = await enter(house, stina);
  const choose = async (employer: string) =>
    employerPage.action({
      ...(await visit(house, { path: "/employer", cookie, form: { employer } })),
      params: {},
    } as never);
  expect((await choose(havgard)).headers.get("set-cookie")).toContain(`gjensvar-employer=${havgard}`);
  const third = await choose("00000000-0000-0000-0000-000000000000");
  expect(third.headers.get("set-cookie")).toBeNull();
});

test("behind a trusted proxy the address it wrote is the one that counts; without one, headers are not believed", async () => {
  await makeCast(world);
  const headers = { "x-forwarded-for": "198.51.100.9, 203.0.113.5" };
  const ipIn = async (env: Record<string, string>) =>
    (await visit(await openHouse(world, env), { path: "/", headers })).context.get(visitContext).ip;
  expect(await ipIn({})).toBe("192.0.2.7");
  expect(await ipIn({ GJENSVAR_TRUST_PROXY: "on" })).toBe("203.0.113.5");
});
