// Ctrl-C: the terminal tells every process, and the launchers tell once more. That is one press, and everything closes in order.
import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { toldToStop } from "./start.server.ts";

test("one Ctrl-C that comes three times closes in order; a second press later ends at once", async () => {
  const signals = new EventEmitter();
  let now = 5000;
  let ended = 0;
  const told = toldToStop(
    signals as { on: (signal: NodeJS.Signals, hear: () => void) => unknown },
    () => now,
    () => {
      ended += 1;
    },
  );
  signals.emit("SIGINT");
  await told;
  now += 40;
  signals.emit("SIGINT");
  signals.emit("SIGTERM");
  expect(ended).toBe(0);
  now += 3000;
  signals.emit("SIGINT");
  expect(ended).toBe(1);
});
