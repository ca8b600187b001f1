// The mailbox on a real IMAP server: what comes is taken in once, through restarts of either side, and nothing in it is changed.
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { noDovecot, startDovecot } from "../../../../test/dovecot.ts";
import { refuseSecondMail } from "../../../../test/refusing-imap.ts";
import { useWorld } from "../../../../test/world.ts";
import { inTransaction } from "../../db/db.server.ts";
import { theHouse } from "../../db/scope.ts";
import { connectImap } from "./connect.server.ts";
import { type Inbox, inboxWait, startInbox } from "./inbox.server.ts";
import { sentAmong } from "./sent.server.ts";
import { imapSettings } from "./settings.ts";

const world = useWorld();
const open: Inbox[] = [];

const mail = (n: number, more = "") =>
  `From: cem@post.example\r\nTo: svar@fjordvik.example\r\nSubject: Spørsmål ${n}\r\nMessage-ID: <${n}@post.example>\r\n${more}\r\nHei, dette er mail ${n}.\r\n`;

async function put(imap: Parameters<typeof connectImap>[0], texts: readonly string[], folder = "INBOX"): Promise<void> {
  const client = await connectImap(imap);
  for (const text of texts) await client.append(folder, Buffer.from(text));
  await client.logout();
}

const subjects = async (): Promise<string[]> =>
  (
    await inTransaction(world.db, theHouse, (tx) =>
      sql<{ subject: string }>`select subject from incoming order by subject`.execute(tx),
    )
  ).rows.map((row) => row.subject);

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; tried < 300; tried += 1) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it did not come");
}

const read = (imap: Parameters<typeof connectImap>[0], wait = (failed: number) => inboxWait(failed, 0)): Inbox => {
  const inbox = startInbox({ db: world.db, imap, now: () => world.now, wait });
  open.push(inbox);
  return inbox;
};

afterEach(async () => {
  for (const inbox of open.splice(0)) await inbox.stop();
});

if (noDovecot) console.warn(`skipped: ${noDovecot}`);

describe.skipIf(noDovecot !== undefined)("a mailbox on Dovecot", () => {
  let server: Awaited<ReturnType<typeof startDovecot>>;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server?.end());
  afterEach(async () => {
    await server.start().catch(() => undefined);
    const client = await connectImap(server.imap);
    await client.mailboxOpen("INBOX");
    await client.messageDelete("1:*");
    await client.logout();
  });

  test("what lies there and what comes while it waits are both taken in, and stay unread in the mailbox", async () => {
    await put(server.imap, [mail(1), mail(2)]);
    read(server.imap);
    await until(async () => (await subjects()).length === 2);
    await put(server.imap, [mail(3)]);
    await until(async () => (await subjects()).length === 3);
    expect(await subjects()).toEqual(["Spørsmål 1", "Spørsmål 2", "Spørsmål 3"]);
    const client = await connectImap(server.imap);
    await client.mailboxOpen("INBOX", { readOnly: true });
    expect(await client.search({ seen: false })).toHaveLength(3);
    await client.logout();
  });

  test("read again after a stop it takes only what is new; the same bytes twice are one mail", async () => {
    await put(server.imap, [mail(1)]);
    const first = read(server.imap);
    await until(async () => (await subjects()).length === 1);
    await first.stop();
    await put(server.imap, [mail(1), mail(2)]);
    read(server.imap);
    await until(async () => (await subjects()).length === 2);
    expect(await subjects()).toEqual(["Spørsmål 1", "Spørsmål 2"]);
  });

  test("a server that goes away is found again", async () => {
    await put(server.imap, [mail(1)]);
    read(server.imap);
    await until(async () => (await subjects()).length === 1);
    await server.stop();
    await server.start();
    await put(server.imap, [mail(2)]);
    await until(async () => (await subjects()).length === 2);
    expect(await subjects()).toEqual(["Spørsmål 1", "Spørsmål 2"]);
  });

  test("what is no mail does not stop those behind it", async () => {
    await put(server.imap, ["\r\n", "bare ord uten hode", mail(3)]);
    read(server.imap);
    await until(async () => (await subjects()).includes("Spørsmål 3"));
    expect(await subjects()).toEqual(["Spørsmål 3"]);
  });

  test("a mail that its server refuses to hand out is asked for twelve times and passed over; the one behind it comes in", async () => {
    await put(server.imap, [mail(1), mail(2), mail(3)]);
    const refusing = await refuseSecondMail(server.imap);
    read(refusing.imap, () => 10);
    await until(async () => (await subjects()).includes("Spørsmål 3"));
    expect(await subjects()).toEqual(["Spørsmål 1", "Spørsmål 3"]);
    expect(refusing.refusals()).toBe(12);
    refusing.end();
  });

  test("a mail that is handed out after many refusals is taken in like any other", async () => {
    await put(server.imap, [mail(1), mail(2)]);
    const refusing = await refuseSecondMail(server.imap, 8);
    read(refusing.imap, () => 10);
    await until(async () => (await subjects()).length === 2);
    expect(refusing.refusals()).toBe(8);
    refusing.end();
  });

  test("a wrong password harms nothing: it is tried again later", async () => {
    const inbox = read({ ...server.imap, password: "feil" });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await inbox.stop();
    expect(await subjects()).toEqual([]);
  });

  test("the folder of sent mails tells which mails left after all", async () => {
    await put(server.imap, [mail(7)], "Sent");
    expect([...(await sentAmong(server.imap, ["<7@post.example>", "<8@post.example>"]))]).toEqual(["<7@post.example>"]);
  });
});

test("the address of a mailbox names its folder, and its password may hold any sign", () => {
  expect(imapSettings("imaps://svar%40fjordvik.example:p%2Fq@post.example/Svar%20inn", "verified")).toMatchObject({
    host: "post.example",
    port: 993,
    secure: true,
    user: "svar@fjordvik.example",
    password: "p/q",
    folder: "Svar inn",
  });
  expect(imapSettings("imap://svar:x@post.example", "verified")).toMatchObject({ port: 143, folder: "INBOX" });
  expect(() => imapSettings("imaps://post.example", "verified")).toThrow("IMAP_URL names no user");
});
