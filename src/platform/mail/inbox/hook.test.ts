// The webhook for incoming mail: only who holds the secret is heard, and the same mail twice is one.
import { expect, test } from "vitest";
import { useWorld } from "../../../../test/world.ts";
import { inTransaction } from "../../db/db.server.ts";
import { theHouse } from "../../db/scope.ts";
import { mailHook } from "./hook.server.ts";
import { isSigned, signatureOf } from "./signature.ts";

const world = useWorld();
const secret = `whsec_${Buffer.from("en hemmelighet på over tretti tegn").toString("base64")}`;
const mail = Buffer.from("From: cem@post.example\r\nTo: svar@fjordvik.example\r\nSubject: Hei\r\n\r\nHei på dere.\r\n");

function call(body: Uint8Array, change: Record<string, string> = {}): Promise<Response> {
  const at = Math.floor(world.now.getTime() / 1000);
  const headers = {
    "webhook-id": "msg_1",
    "webhook-timestamp": String(at),
    "webhook-signature": signatureOf(secret, "msg_1", at, body),
    ...change,
  };
  const request = new Request("https://svar.fjordvik.example/hooks/mail", {
    method: "POST",
    headers,
    body: Buffer.from(body),
  });
  return mailHook({ db: world.db, secret, now: () => world.now })(request);
}

const came = () => inTransaction(world.db, theHouse, (tx) => tx.selectFrom("incoming").select("subject").execute());

test("a signed mail is taken in once, however often it is posted", async () => {
  expect([(await call(mail)).status, (await call(mail)).status]).toEqual([204, 204]);
  expect(await came()).toEqual([{ subject: "Hei" }]);
});

test("a stranger, an altered mail and an old copy are all told that there is nothing here", async () => {
  const old = String(Math.floor(world.now.getTime() / 1000) - 301);
  const other = signatureOf(secret.slice(0, -8), "msg_1", Math.floor(world.now.getTime() / 1000), mail);
  for (const change of [
    { "webhook-signature": "" },
    { "webhook-signature": other },
    { "webhook-id": "msg_2" },
    { "webhook-timestamp": old },
    { "webhook-timestamp": old, "webhook-signature": signatureOf(secret, "msg_1", Number(old), mail) },
    { "webhook-timestamp": "soon" },
  ])
    expect((await call(mail, change)).status).toBe(404);
  expect(await came()).toEqual([]);
});

test("the body of a call that does not even look signed is not read, and so many at once are asked to come again", async () => {
  const hook = mailHook({ db: world.db, secret, now: () => world.now });
  const at = String(Math.floor(world.now.getTime() / 1000));
  let asked = 0;
  const pull = () => {
    asked += 1;
    return new Promise<void>(() => {});
  };
  const posted = (headers: Record<string, string>) => {
    const more = { body: new ReadableStream({ pull }, { highWaterMark: 0 }), duplex: "half" };
    return new Request("https://svar.fjordvik.example/hooks/mail", { method: "POST", headers, ...more });
  };
  const forged = { "webhook-id": "a", "webhook-timestamp": at, "webhook-signature": `v1,${"A".repeat(43)}=` };
  expect((await hook(posted({ ...forged, "webhook-signature": "v1,AAAA" }))).status).toBe(404);
  expect(asked).toBe(0);
  for (let n = 0; n < 8; n += 1) void hook(posted(forged));
  expect((await hook(posted(forged))).status).toBe(503);
});

test("what is signed and no mail is refused with 400", async () => {
  expect((await call(Buffer.alloc(0))).status).toBe(400);
});

test("one good signature among several is enough, as when a secret is changed", () => {
  const at = Math.floor(world.now.getTime() / 1000);
  const headers = new Headers({
    "webhook-id": "a",
    "webhook-timestamp": String(at),
    "webhook-signature": `v1,AAAA ${signatureOf(secret, "a", at, mail)}`,
  });
  expect(isSigned(secret, headers, mail, world.now)).toBe(true);
});
