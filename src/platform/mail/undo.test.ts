// Undo at the very moment of leaving: what the page was told to be stopped never leaves, and the rest leaves once.
import { expect, test } from "vitest";
import { mailTo, seeded, until, useMailRoom } from "../../../test/mail-room.ts";
import { useWorld } from "../../../test/world.ts";
import { inTransaction } from "../db/db.server.ts";
import { takeBack } from "./mail.server.ts";

const world = useWorld();
const { sinkWith, send, foundFjordvik, postAll, rows, settled } = useMailRoom(world);
const SECOND = 1000;
const EACH = 50;

test.each([16, 2026])(
  "R16: by the draw of seed %i, 500 mails are taken back a second before their time, at it and a second after: none is both stopped and sent",
  { timeout: 120_000 },
  async (seed) => {
    const chance = seeded(seed);
    const sink = await sinkWith();
    const employer = await foundFjordvik();
    let due = new Date(Date.now() + 3600 * SECOND);
    await send(sink, { dueBy: () => due });
    const stopped: number[] = [];
    let early = 0;
    for (let round = 0; round < 10; round += 1) {
      const leaves = new Date(due.getTime() + 30 * SECOND);
      const mails = Array.from({ length: EACH }, (_, n) =>
        mailTo(employer, `cem${round * EACH + n}@post.example`, { notBefore: leaves }),
      );
      const drawn = (await postAll(employer, mails)).map((id) => ({ id, offset: Math.floor(chance() * 3) - 1 }));
      for (const offset of [-1, 0, 1]) {
        due = new Date(leaves.getTime() + offset * SECOND);
        const wanted = drawn.filter((one) => one.offset === offset).map((one) => one.id);
        const got = await inTransaction(world.db, { employer }, (tx) => takeBack(tx, wanted));
        stopped.push(...got);
        // Before its time nothing can have left: whoever is early is always in time.
        if (offset === -1) expect(got.length).toBe(wanted.length);
        if (offset === -1) early += got.length;
        await new Promise((resolve) => setTimeout(resolve, Math.floor(chance() * 12)));
      }
    }
    await settled();
    await until(async () => (await rows()).every((row) => row.state === "accepted" || row.state === "cancelled"));
    const all = await rows();
    expect(all.filter((row) => row.state === "cancelled").map((row) => row.id)).toEqual(
      stopped.toSorted((a, b) => a - b),
    );
    expect(early).toBeGreaterThan(EACH);
    const sent = sink.mails.map((mail) => mail.to[0] ?? "").toSorted();
    expect(sent).toEqual(
      all
        .filter((row) => row.state === "accepted")
        .map((row) => row.to_addr)
        .toSorted(),
    );
  },
);
