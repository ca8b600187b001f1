// Everything at once: crashes, a faulty mail server and a faulty database, drawn from a seed. What holds then holds always.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type DatabaseFault, faulty } from "../../../test/faulty-database.ts";
import { crowd, type Plan, seeded, until, useMailRoom } from "../../../test/mail-room.ts";
import { useWorld } from "../../../test/world.ts";
import { inTransaction } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import type { SenderParts } from "./sender.server.ts";

const world = useWorld();
const { folder, sinkWith, send, foundFjordvik, postAll, rows } = useMailRoom(world);
const MINUTE = 60_000;
const N = 60;
const CRASHES = 8;

/** Three in a hundred steps fail, in one of the ways a mail server has. */
function storm(chance: () => number): Plan {
  return ({ step }) => {
    if (step === "auth" || chance() > 0.03) return undefined;
    const way = Math.floor(chance() * 4);
    if (way === 0) return { drop: true, keep: true };
    if (way === 1) return { drop: true };
    if (way === 2) return step === "connect" ? undefined : { code: 451, text: "4.3.0 later" };
    return { delayMs: 30 };
  };
}

test.each([1, 7, 2026])(
  "R2: five connections, eight crashes and all faults of seed %i: nobody is lost, nobody gets a third copy, each has one Message-ID",
  { timeout: 120_000 },
  async (seed) => {
    const chance = seeded(seed);
    const sink = await sinkWith(storm(chance));
    const employer = await foundFjordvik();
    const where = folder();
    let due = new Date(Date.now() + 5000);
    let calm = false;
    const database = (): DatabaseFault =>
      calm || chance() > 0.03 ? undefined : chance() < 0.5 ? "away" : "answer-lost";
    const parts: Partial<SenderParts> = {
      folder: where,
      opened: faulty(world.opened, database),
      dueBy: () => due,
      random: chance,
    };
    const start = async () => {
      for (;;) {
        const sender = await send(sink, { ...parts, smtp: { connections: 5 } }).catch(() => undefined);
        if (sender) return sender;
      }
    };
    const moves = async () =>
      (await rows()).some((row) => row.state === "claimed" || (row.state === "queued" && row.next_try <= due));
    await postAll(employer, crowd(employer, N));
    for (let crash = 0; crash < CRASHES; crash += 1) {
      const sender = await start();
      const at = sink.count() + Math.ceil((chance() * N) / CRASHES);
      const end = Date.now() + 3000;
      await until(async () => sink.count() >= at || Date.now() > end || !(await moves()));
      await sender.drop();
      due = new Date(due.getTime() + 2 * MINUTE);
    }
    calm = true;
    sink.plan(() => undefined);
    // The last crash is settled, and everything that waits has its turn; then what is in doubt goes once more.
    const settled = await start();
    await settled.stop();
    due = new Date(due.getTime() + 40 * MINUTE);
    await start();
    const open = async (): Promise<boolean> => {
      const { rows: left } = await inTransaction(world.db, theHouse, (tx) =>
        sql`select from outbox where state in ('queued', 'claimed') or (state = 'uncertain' and resent_at is null)`.execute(
          tx,
        ),
      );
      return left.length > 0;
    };
    await until(async () => !(await open()));
    const all = await rows();
    const copies = Map.groupBy(sink.mails, (mail) => mail.to[0] ?? "");
    for (const row of all) {
      const own = copies.get(row.to_addr) ?? [];
      expect([row.to_addr, row.state]).toEqual([row.to_addr, expect.stringMatching(/^(accepted|uncertain)$/)]);
      if (row.state === "accepted") expect([row.to_addr, own.length]).not.toEqual([row.to_addr, 0]);
      expect(own.length).toBeLessThanOrEqual(2);
      expect(new Set(own.map((mail) => mail.messageId)).size).toBeLessThanOrEqual(1);
    }
    expect(all).toHaveLength(N);
    expect(all.filter((row) => row.state === "accepted").length).toBeGreaterThan(N * 0.9);
  },
);
