// One folder, one process: the second opener is told who has it, and a killed holder frees it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { inTransaction } from "./db.server.ts";
import { syncs } from "./durable.server.ts";
import { FolderTaken, takeLock } from "./lock.server.ts";
import { migrate } from "./migrate.server.ts";
import { openEmbedded } from "./open.server.ts";
import { theHouse } from "./scope.ts";

const folder = mkdtempSync(join(tmpdir(), "gjensvar-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("another process that holds the folder is named, and killing it frees the folder", async () => {
  const path = join(folder, "a.sqlite");
  const code = `const { takeLock } = await import(${JSON.stringify(join(import.meta.dirname, "lock.server.ts"))}); takeLock(${JSON.stringify(path)}); console.log("held"); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "ignore"] });
  await once(holder.stdout, "data");
  expect(() => takeLock(path)).toThrow(FolderTaken);
  expect(() => takeLock(path)).toThrow(new RegExp(`process ${holder.pid} `));
  holder.kill("SIGKILL");
  await once(holder, "exit");
  takeLock(path).release();
});

test("the embedded database syncs to disk once for every commit", async () => {
  const opened = await openEmbedded(join(folder, "db"));
  try {
    await migrate(opened);
    const before = syncs.count;
    for (const n of [1, 2, 3, 4, 5]) {
      await inTransaction(opened.db, theHouse, (tx) =>
        tx
          .insertInto("employer")
          .values({
            slug: `e-${n}`,
            name: "E",
            country: "NO",
            sector: "public",
            language: "nb",
            mail_from: "a@b.example",
          })
          .execute(),
      );
    }
    expect(syncs.count - before).toBe(5);
  } finally {
    await opened.close();
  }
});

test("after a crash only the files are synced that somebody touched since the last checkpoint", async () => {
  const home = join(folder, "crashed");
  const room = JSON.stringify(join(import.meta.dirname, "open.server.ts"));
  const code = `const { openEmbedded } = await import(${room}); const opened = await openEmbedded(${JSON.stringify(home)}); await opened.exec("create table if not exists said (n int)"); console.log("made"); setInterval(() => {}, 1000);`;
  const crash = async (): Promise<void> => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "ignore"] });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  const opening = async (): Promise<number> => {
    const before = syncs.count;
    const opened = await openEmbedded(home);
    const count = syncs.count - before;
    await opened.close();
    return count;
  };
  await crash();
  expect(await opening()).toBeGreaterThan(1000);
  // As if it had been a while since: all that lies there is older than the checkpoint.
  writeFileSync(join(home, "db.checkpoint"), String(Date.now() + 2500));
  await crash();
  await crash();
  expect(await opening()).toBeLessThan(300);
});
