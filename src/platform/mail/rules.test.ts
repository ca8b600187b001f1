// The rules of sending: what an attempt means, how fast, and what the journal remembers.
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { readJournal, startJournal } from "./journal.server.ts";
import { type Attempt, afterFault, backOff, outcomeOf, type Step } from "./outcome.ts";
import { fullBucket, takeToken, timeLeft } from "./pace.ts";
import { smtpSettings } from "./settings.ts";

const failed = (step: Step, code?: number): Attempt => ({ ok: false, step, code, reply: "" });
const MINUTE = 60_000;

describe("what an attempt means", () => {
  test("only a good answer to the dot is an acceptance", () => {
    expect(outcomeOf({ ok: true, reply: "250 ok" }, 1, 0)).toEqual({ is: "accepted" });
  });
  test("a busy server, a talk out of step and a link lost before the dot let Cem's mail wait", () => {
    for (const attempt of [
      failed("rcpt", 451),
      failed("dot", 452),
      failed("connect", 421),
      failed("rcpt", 503),
      failed("data"),
    ]) {
      expect(outcomeOf(attempt, 1, 0.5)).toEqual({ is: "again", afterMs: MINUTE, blame: "mail" });
    }
  });
  test("a firm no to the recipient or the text refuses that mail alone", () => {
    for (const attempt of [failed("rcpt", 550), failed("data", 554), failed("dot", 552)])
      expect(outcomeOf(attempt, 1, 0)).toEqual({ is: "refused" });
  });
  test("a firm no to our own address or account refuses no mail", () => {
    for (const attempt of [failed("mail", 550), failed("auth", 535), failed("mail", 530)])
      expect(outcomeOf(attempt, 1, 0)).toMatchObject({ is: "again", blame: "us" });
  });
  test("a link lost after the dot leaves the mail uncertain", () => {
    expect(outcomeOf(failed("dot"), 1, 0)).toEqual({ is: "uncertain" });
  });
  test("no attempt without an answer of the server ever refuses a mail, and only one after the dot is uncertain", () => {
    const step = fc.constantFrom<Step>("connect", "auth", "mail", "rcpt", "data", "dot");
    fc.assert(
      fc.property(
        step,
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (at, attempts, chance) => {
          const { is } = outcomeOf(failed(at), attempts, chance);
          expect(is).toBe(at === "dot" ? "uncertain" : "again");
        },
      ),
    );
  });
  test("waiting grows 1, 5, 15, 25, 25 minutes, a fifth more or less", () => {
    expect([1, 2, 3, 4, 9].map((n) => backOff(n, 0.5) / MINUTE)).toEqual([1, 5, 15, 25, 25]);
    expect([backOff(1, 0), backOff(1, 1)]).toEqual([0.8 * MINUTE, 1.2 * MINUTE]);
  });
});

describe("when sending pauses", () => {
  test("a sign-in refused three times in a row pauses and waits for a person", () => {
    expect(afterFault({ step: "auth", code: 535 }, 2, 0.5)).toMatchObject({ pause: false });
    expect(afterFault({ step: "auth", code: 535 }, 3, 0.5)).toEqual({ pause: true, why: "auth" });
    expect(afterFault({ step: "mail", code: 530 }, 3, 0.5)).toEqual({ pause: true, why: "auth" });
  });
  test("a failed connection pauses at the third time, tries again by itself, and ever more slowly up to five minutes", () => {
    const fault = { step: "connect", code: undefined } as const;
    expect([1, 2].map((n) => afterFault(fault, n, 0.5).pause)).toEqual([false, false]);
    expect([3, 4, 9].map((n) => afterFault(fault, n, 0.5))).toEqual(
      [30, 60, 300].map((s) => ({ pause: true, why: "connection", waitMs: s * 1000 })),
    );
  });
  test("a sender address refused three times in a row waits for a person", () => {
    expect(afterFault({ step: "mail", code: 550 }, 2, 0.5)).toMatchObject({ pause: false });
    expect(afterFault({ step: "mail", code: 550 }, 3, 0.5)).toEqual({ pause: true, why: "sender" });
  });
});

describe("the pace", () => {
  test("whatever the rhythm of asking, no 60 s hold more than the pace and its small burst", () => {
    const asking = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 50, maxLength: 400 });
    fc.assert(
      fc.property(asking, fc.constantFrom(1, 28, 120, 600), (gaps, perMinute) => {
        let bucket = fullBucket(0);
        let at = 0;
        const left: number[] = [];
        for (const gap of gaps) {
          at += gap;
          const taken = takeToken(bucket, perMinute, at);
          bucket = taken.bucket;
          if (taken.waitMs === 0) left.push(at);
        }
        const most = Math.max(
          0,
          ...left.map((start) => left.filter((one) => one >= start && one < start + 60_000).length),
        );
        expect(most).toBeLessThanOrEqual(perMinute + Math.max(1, Math.floor(perMinute / 60)));
      }),
    );
  });
  test("who waits as told gets a token: 600 mails at 28 a minute take 21 minutes and a half", () => {
    let bucket = fullBucket(0);
    let at = 0;
    for (let n = 0; n < 600; n += 1) {
      const first = takeToken(bucket, 28, at);
      at += first.waitMs;
      const taken = first.waitMs === 0 ? first : takeToken(first.bucket, 28, at);
      expect(taken.waitMs).toBe(0);
      bucket = taken.bucket;
    }
    expect(at / MINUTE).toBeCloseTo(21.4, 1);
    expect((timeLeft(600, 28) ?? 0) / MINUTE).toBeCloseTo(21.4, 1);
    expect(timeLeft(600, null)).toBeNull();
  });
});

describe("the journal", () => {
  const folders: string[] = [];
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), "gjensvar-journal-"));
    folders.push(made);
    return made;
  };
  afterEach(() => {
    for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
  });

  test("the last word on each mail counts, and the sender keeps its name", () => {
    const where = folder();
    const journal = startJournal(where, "server/1", undefined);
    for (const id of [1, 2, 3]) journal.intent(id);
    journal.accepted(1);
    journal.no(3);
    journal.close();
    const replay = readJournal(where, "server/1");
    expect([...replay.marks]).toEqual([
      [1, "accepted"],
      [2, "intent"],
      [3, "no"],
    ]);
    expect(replay.sender).toBe(journal.sender);
  });
  test("a torn last line is ignored", () => {
    const where = folder();
    const journal = startJournal(where, "server/1", undefined);
    journal.intent(12);
    journal.close();
    appendFileSync(join(where, "outbox-journal.1"), "A 1");
    expect([...readJournal(where, "server/1").marks]).toEqual([[12, "intent"]]);
  });
  test("a journal of another database is set aside and never used", () => {
    const where = folder();
    const journal = startJournal(where, "server/1", undefined);
    journal.accepted(1);
    journal.close();
    expect(readJournal(where, "server/2")).toEqual({ sender: undefined, marks: new Map() });
    expect(readdirSync(where).some((name) => name.includes(".other-"))).toBe(true);
  });
  test("a file that is no journal, or empty, is set aside", () => {
    const where = folder();
    writeFileSync(join(where, "outbox-journal.1"), "");
    expect(readJournal(where, "server/1").marks.size).toBe(0);
  });
  test("two files take turns, and the older goes only when all of it is in the database", () => {
    const where = folder();
    const journal = startJournal(where, "server/1", undefined);
    for (let id = 1; id <= 20_000; id += 1) journal.accepted(id);
    journal.settled(Array.from({ length: 19_999 }, (_, i) => i + 1));
    journal.accepted(20_001);
    expect(readdirSync(where)).toHaveLength(2);
    expect(readJournal(where, "server/1").marks.get(20_000)).toBe("accepted");
    expect(readJournal(where, "server/1").marks.get(20_001)).toBe("accepted");
    journal.settled([20_000]);
    expect(readdirSync(where)).toEqual(["outbox-journal.2"]);
    journal.settled([20_001]);
    journal.close();
    expect(readFileSync(join(where, "outbox-journal.2"), "utf8")).toMatch(/^gjensvar-journal server\/1 \S+ 2\n$/);
  });
});

test("the mail server's address is read with its port, name and password", () => {
  const wanted = { tls: "verified", connections: 1, perMinute: 28 } as const;
  expect(smtpSettings("smtp://rakel%40b.no:p%3Ass@mail.example", wanted)).toMatchObject({
    host: "mail.example",
    port: 587,
    secure: false,
    user: "rakel@b.no",
    password: "p:ss",
  });
  expect(smtpSettings("smtps://mail.example", wanted)).toMatchObject({ port: 465, secure: true });
});
