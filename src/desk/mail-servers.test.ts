// The mail servers on the page of sending: whether they take mail, since when not and why, and how long Rakel's own mails will take.
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { mailTo } from "../../test/mail-room.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { NotFound } from "../platform/decision.ts";
import { countReplies, enterAccount, restAccount } from "../platform/mail/account.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import { mailServers } from "./mail-servers.server.ts";
import { shownServers } from "./mail-servers.ts";

const world = useWorld();
const account = "svar@mail.fjordvik.example:587";

test("Rakel sees the server, never its user, when it last took a mail, and her own mails with an estimate at its pace", async () => {
  const cast = await makeCast(world);
  const crowd = (employer: string, n: number, notBefore: Date) =>
    inTransaction(world.db, { employer }, (tx) =>
      post(
        tx,
        Array.from({ length: n }, (_, i) => mailTo(employer, `cem${i}@post.example`, { notBefore })),
      ),
    );
  await inTransaction(world.db, theHouse, (tx) => enterAccount(tx, account, 28));
  const see = () => mailServers(world.db, cast.rakel, world.now);
  const idle = { waiting: 0, due: 0, first: null, leftMs: null };
  expect(await see()).toEqual({
    servers: [{ server: "mail.fjordvik.example:587", rest: null, lastTaken: null, perMinute: 28 }],
    queue: idle,
  });
  await inTransaction(world.db, theHouse, (tx) => tx.deleteFrom("outbox").execute());
  await inTransaction(world.db, theHouse, (tx) => countReplies(tx, account, { taken: 1, refused: 0 }));
  const tomorrow = new Date(world.now.getTime() + 86_400_000);
  await crowd(cast.rakel.employer, 50, world.now);
  await crowd(cast.rakel.employer, 4, tomorrow);
  await crowd(cast.stina.employer, 34, world.now);
  const { servers, queue } = await see();
  expect(servers[0]?.lastTaken).toBeInstanceOf(Date);
  // Stina's go through the same server: they lengthen the wait and are in no number.
  expect(queue).toEqual({ waiting: 54, due: 50, first: world.now, leftMs: 180_000 });
  await expect(mailServers(world.db, cast.ingrid, world.now)).rejects.toThrow(NotFound);
  await inTransaction(world.db, theHouse, (tx) => restAccount(tx, account, "auth"));
  expect((await see()).servers[0]?.rest).toEqual({ why: "auth", since: expect.any(Date), until: null });
});

const now = new Date("2026-11-24T08:00:00Z");
const server = { server: "mail.example:587", lastTaken: now, perMinute: 28 };
const queue = { waiting: 54, due: 50, first: now, leftMs: 150_000 };

test("in words: why it rests and since when; while it rests nobody is told how long it takes", () => {
  const rest = { why: "auth", since: now, until: null } as const;
  const resting = shownServers("nb", "Europe/Oslo", { servers: [{ ...server, rest }], queue });
  expect(resting.servers[0]?.state).toMatch(/^På pause: pålogging avvist, siden .*09.00/);
  expect(resting.queue).toBe("54 e-poster fra dere venter. 50 av dem kan gå nå.");
  const flowing = shownServers("en", "Europe/Oslo", { servers: [{ ...server, rest: null }], queue });
  expect(flowing.servers[0]).toMatchObject({ state: "Sending", pace: "28 a minute" });
  expect(flowing.queue).toContain("About 3 minutes until all have left (an estimate).");
});

test("what waits for the morning says when, and an empty queue says so", () => {
  const later = { waiting: 1, due: 0, first: now, leftMs: null };
  const shown = (one: typeof later | { waiting: 0; due: 0; first: null; leftMs: null }) =>
    shownServers("sv", "Europe/Oslo", { servers: [{ ...server, rest: null, lastTaken: null }], queue: one });
  expect(shown(later).queue).toMatch(/^Ett mejl från er väntar\. Det första går .*09[.:]00/);
  expect(shown({ waiting: 0, due: 0, first: null, leftMs: null }).queue).toBe("Inga mejl från er väntar.");
  expect(shown(later).servers[0]?.last).toBe("Inget ännu");
});
