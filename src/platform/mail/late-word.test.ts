// Words that come too early, twice, or from another life of the database: each mail still ends as it really did.
import { expect, test } from "vitest";
import { bounceOf, incomingMail } from "../../../test/incoming.ts";
import { crowd, mailTo, until, useMailRoom } from "../../../test/mail-room.ts";
import { useWorld } from "../../../test/world.ts";
import { inTransaction, type Tx } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { newEpoch } from "./doubt.server.ts";
import { takeMail } from "./inbox/taking.server.ts";
import { readJournal, startJournal } from "./journal.server.ts";
import { settle } from "./ledger.server.ts";
import { claim, databaseName, type Result, writeResults } from "./store.server.ts";

const world = useWorld();
const { folder, sinkWith, send, foundFjordvik, postAll, rows, countOf } = useMailRoom(world);
const house = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(world.db, theHouse, work);
const soon = () => new Date(Date.now() + 60 * 60_000);
const claimOne = () => house((tx) => claim(tx, "sender", { limit: 1, lane0Only: false, due: soon(), account: "x" }));
const result = (id: number, employer: string, more: Partial<Result>): Result => ({
  id,
  employer,
  state: "accepted",
  waitMs: 0,
  reply: null,
  at: world.now.toISOString(),
  ...more,
});
const stateOf = async () => (await rows())[0]?.state;

test("a report that gives Cem up comes before the acceptance is on record: his mail ends refused, and both words are told once", async () => {
  const employer = await foundFjordvik();
  const [id = 0] = await postAll(employer, [mailTo(employer, "cem@post.example")]);
  const [mail] = await claimOne();
  await takeMail(world.db, bounceOf({ id: mail?.message_id ?? "", to: "cem@post.example" }), world.now);
  expect(await stateOf()).toBe("claimed");
  const told: string[] = [];
  const announce = async (_tx: Tx, what: string) => void told.push(what);
  const parts = { db: world.db, announce: announce as never, sender: "sender" };
  await settle(parts, [result(id, employer, { lease: mail?.lease ?? "" })]);
  await settle(parts, [result(id, employer, { lease: mail?.lease ?? "" })]);
  expect([await stateOf(), told]).toEqual(["refused", ["mail.refused"]]);
});

test("'given back' said once more after a lost commit lets nothing go that was claimed since", async () => {
  const employer = await foundFjordvik();
  const [id = 0] = await postAll(employer, [mailTo(employer, "cem@post.example")]);
  const [first] = await claimOne();
  const back = result(id, employer, { state: "released", at: null, lease: first?.lease ?? "" });
  const say = () => house((tx) => writeResults(tx, [back], { due: undefined, sender: "sender" }));
  expect(await say()).toHaveLength(1);
  const [second] = await claimOne();
  expect(second?.lease).not.toBe(first?.lease);
  expect([await say(), await stateOf()]).toEqual([[], "claimed"]);
});

test("a journal that lies beside a copy put back says nothing about its mails", async () => {
  const before = await house(databaseName);
  expect(await house(databaseName)).toBe(before);
  const where = folder();
  const journal = startJournal(where, before, undefined);
  journal.intent(1);
  journal.accepted(1);
  await house(newEpoch);
  expect(readJournal(where, await house(databaseName)).marks.size).toBe(0);
});

test("what the database does not take of one employer's mail holds up nobody else's results", async () => {
  const sink = await sinkWith();
  const [employer, other] = [await foundFjordvik(), await foundFjordvik("havgard")];
  await world.opened.exec(`create function no_cem() returns trigger language plpgsql as $$ begin
      if new.to_addr = 'cem0@post.example' and new.state = 'accepted' then raise exception 'not this one'; end if; return new; end $$;
    create trigger no_cem before update on outbox for each row execute function no_cem()`);
  try {
    const sender = await send(sink, { folder: folder() });
    await postAll(employer, crowd(employer, 3));
    await postAll(other, [mailTo(other, "elin@post.example")]);
    await until(async () => (await countOf("accepted")) === 3);
    expect(sender.state().unwritten).toBe(1);
    await world.opened.exec("drop trigger no_cem on outbox");
    await until(() => sender.state().unwritten === 0);
    expect(await countOf("accepted")).toBe(4);
  } finally {
    await world.opened.exec("drop trigger if exists no_cem on outbox; drop function no_cem()");
  }
});

test("the same mail by the mailbox and by the webhook is one; another with the same words is another", async () => {
  const employer = await foundFjordvik();
  await postAll(employer, crowd(employer, 1));
  const mail = incomingMail({ from: "cem0@post.example", to: "svar@fjordvik.example", body: "Takk!" }).toString();
  const own = (id: string, way: string) =>
    Buffer.from(`Received: ${way}\r\nMessage-ID: <${id}@post.example>\r\n${mail}`);
  expect(await takeMail(world.db, own("1", "by mx"), world.now)).toBe("taken");
  expect(await takeMail(world.db, own("1", "by hook"), world.now)).toBe("known");
  expect(await takeMail(world.db, own("2", "by mx"), world.now)).toBe("taken");
});
