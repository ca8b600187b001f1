// Cem takes his application back: the promise ends, what had not left stays here, and he is thanked.
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { useCemsCase } from "../../test/cems-case.ts";
import { cookiesOf, drawn, openHouse, thrown, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { countUnanswered } from "../answers/answers.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { NotFound } from "../platform/decision.ts";
import * as myPage from "./pages/my.tsx";
import * as withdrawPage from "./pages/my-withdraw.tsx";
import * as openPage from "./pages/open-link.tsx";

const world = useWorld();
const { cemApplies, rakelDeclines, mailBecomes } = useCemsCase(world);

async function cookieFor(token: string): Promise<string> {
  const args = await visit(await openHouse(world), { path: `/l/${token}`, form: {} });
  return cookiesOf((await thrown(openPage.action({ ...args, params: { token } } as never))).headers);
}
const withdraws = async (cookie: string, reason = "") => {
  const args = await visit(await openHouse(world), { path: "/my/withdraw", form: { reason }, cookie });
  return thrown(withdrawPage.action({ ...args, params: {} } as never));
};
async function page(cookie: string): Promise<string> {
  const args = await visit(await openHouse(world), { path: "/my", cookie });
  const { value } = unwrapped(await myPage.loader({ ...args, params: {} } as never));
  return drawn(myPage.default, { loaderData: value });
}
const mails = () =>
  inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").select(["kind", "state", "body_text"]).orderBy("id").execute(),
  );

/** Cem with an address of his own, as he has one when he applies by himself. */
async function addressed(cast: Awaited<ReturnType<typeof makeCast>>) {
  const cem = await cemApplies(cast);
  await inTransaction(world.db, cast.rakel, (tx) =>
    tx.updateTable("candidate").set({ email: "cem@post.example" }).where("full_name", "=", "Cem Yıldız").execute(),
  );
  return cem;
}

test("his page offers it, nothing but a press does it, and then it says that he has withdrawn", async () => {
  const cast = await makeCast(world);
  const cem = await addressed(cast);
  const cookie = await cookieFor(cem.token);
  expect(await page(cookie)).toContain('href="/my/withdraw"');
  const args = await visit(await openHouse(world), { path: "/my/withdraw", cookie });
  await withdrawPage.loader({ ...args, params: {} } as never);
  expect((await countUnanswered(world.db, cast.rakel, world.now)).open).toBe(1);
  expect((await withdraws(cookie, "Jeg har fått en annen jobb")).headers.get("location")).toBe("/my");
  expect((await countUnanswered(world.db, cast.rakel, world.now)).open).toBe(0);
  const html = await page(cookie);
  expect(html).toContain("Du har trukket søknaden.");
  expect(html).not.toContain('href="/my/withdraw"');
  const sent = await mails();
  expect(sent.map((mail) => mail.kind).sort()).toEqual(["withdrawn", "withdrawn-owner"]);
  expect(sent.find((mail) => mail.kind === "withdrawn-owner")?.body_text).toContain("Jeg har fått en annen jobb");
  await withdraws(cookie);
  expect(await mails()).toHaveLength(2);
});

test("a no that waits in the queue does not leave after he has withdrawn; one that was taken in stands", async () => {
  const cast = await makeCast(world);
  const cem = await cemApplies(cast);
  const cookie = await cookieFor(cem.token);
  await rakelDeclines(cast, cem, "queued");
  await withdraws(cookie);
  const states = (await mails()).filter((mail) => mail.kind === "letter").map((mail) => mail.state);
  expect(states.filter((state) => state === "queued")).toEqual([]);
  expect(await page(cookie)).toContain("Du har trukket søknaden.");
});

test("after the answer has come there is nothing to take back", async () => {
  const cast = await makeCast(world);
  const cem = await cemApplies(cast);
  const cookie = await cookieFor(cem.token);
  const mail = await rakelDeclines(cast, cem, "queued");
  await mailBecomes(mail, "accepted", cem.application);
  await withdraws(cookie);
  expect((await mails()).map((mail) => mail.kind)).not.toContain("withdrawn");
});

test("nobody else takes it back", async () => {
  await cemApplies(await makeCast(world));
  const args = await visit(await openHouse(world), {
    path: "/my/withdraw",
    form: { reason: "" },
    cookie: "gjensvar-my=guessed",
  });
  await expect(withdrawPage.action({ ...args, params: {} } as never)).rejects.toBeInstanceOf(NotFound);
});
