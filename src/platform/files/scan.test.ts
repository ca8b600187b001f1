// What a virus scanner says about a file, and what is known when it says nothing.
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { eicar, startClamd } from "./clamd.fixture.ts";
import { addressOf, readVerdict, scannerAt } from "./scan.server.ts";

const text = (words: string) => new TextEncoder().encode(words);
const running: Awaited<ReturnType<typeof startClamd>>[] = [];
const clamd = async (...way: Parameters<typeof startClamd>) => {
  const one = await startClamd(...way);
  running.push(one);
  return one;
};
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

test("a clean file is clean and the test virus is named, whole files of ten megabytes too", async () => {
  const { at, seen } = await clamd();
  const scan = scannerAt(at);
  expect(await scan(text("Cem søker jobb"))).toEqual({ state: "clean" });
  expect(await scan(text(`før ${eicar} etter`))).toEqual({ state: "infected", name: "Eicar-Test-Signature" });
  expect(await scan(new Uint8Array(10 * 1024 * 1024))).toEqual({ state: "clean" });
  expect(seen.at(-1)).toBe(10 * 1024 * 1024);
});

test("without a scanner, with one that is down, silent, hangs up, talks rubbish or finds it too long: not scanned", async () => {
  const big = new Uint8Array(4 * 1024 * 1024);
  expect(await scannerAt(undefined)(big)).toMatchObject({ state: "not-scanned" });
  expect(await scannerAt("/nowhere/clamd.ctl")(big)).toMatchObject({ state: "not-scanned" });
  for (const way of ["silent", "hangs-up", "rubbish", "too-small"] as const)
    expect(await scannerAt((await clamd(way)).at, 300)(big), way).toMatchObject({ state: "not-scanned" });
});

test("a scanner on another machine is named by host and port", () => {
  expect(addressOf("/run/clamd.ctl")).toEqual({ path: "/run/clamd.ctl" });
  expect(addressOf("scanner:3310")).toEqual({ host: "scanner", port: 3310 });
});

test("whatever a scanner says, only its plain OK makes a file clean", () => {
  fc.assert(
    fc.property(fc.string(), (said) => {
      fc.pre(said.split("\0")[0]?.trim() !== "stream: OK");
      expect(readVerdict(said).state).not.toBe("clean");
    }),
  );
});
