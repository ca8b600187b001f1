// What may happen to decisions, letters, batches and jobs.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ways } from "./kinds.ts";
import {
  callAnswers,
  mayApprove,
  mayApproveMany,
  mayClose,
  mayDecide,
  mayEdit,
  mayQueue,
  mayReplay,
  mustSee,
  type SampleLetter,
  sampleSize,
} from "./rules.ts";

test("Rakel may decide again until the letter is on its way", () => {
  expect(mayDecide({ state: "open", way: null })).toEqual({ ok: true });
  expect(mayDecide({ state: "open", way: "approved" })).toEqual({ ok: true });
  expect(mayDecide({ state: "open", way: "bounced" })).toEqual({ ok: true });
  expect(mayDecide({ state: "open", way: "queued" })).toEqual({ ok: false, why: "on-its-way" });
  expect(mayDecide({ state: "answered", way: "accepted" })).toEqual({ ok: false, why: "answered" });
  expect(mayDecide({ state: "withdrawn", way: null })).toEqual({ ok: false, why: "withdrawn" });
});

test("a letter is written in only while it is ours", () => {
  expect(ways.filter((way) => mayEdit({ way }).ok)).toEqual(["draft", "approved"]);
});

test("approval binds to the text on the screen, and the check can stop it", () => {
  expect(mayApprove({ way: "draft", verdict: "mend", hash: "a" }, "a")).toEqual({ ok: true });
  expect(mayApprove({ way: "draft", verdict: "send", hash: "b" }, "a")).toEqual({ ok: false, why: "changed" });
  expect(mayApprove({ way: "draft", verdict: "stop", hash: "a" }, "a")).toEqual({ ok: false, why: "stopped" });
  expect(mayApprove({ way: "queued", verdict: "send", hash: "a" }, "a")).toEqual({ ok: false, why: "on-its-way" });
});

test("many at once want the right number and a read sample", () => {
  expect(mayApproveMany({ count: 0, typed: 0, unseen: 0 })).toEqual({ ok: false, why: "nothing" });
  expect(mayApproveMany({ count: 412, typed: 421, unseen: 0 })).toEqual({ ok: false, why: "count" });
  expect(mayApproveMany({ count: 412, typed: 412, unseen: 2 })).toEqual({ ok: false, why: "unseen" });
  expect(mayApproveMany({ count: 412, typed: 412, unseen: 0 })).toEqual({ ok: true });
  const sent = { count: 600, typed: 600, bare: 0, bareToo: false };
  expect(mayQueue({ ...sent, typed: 599 })).toEqual({ ok: false, why: "count" });
  expect(mayQueue({ ...sent, bare: 1 })).toEqual({ ok: false, why: "without-reason" });
  expect(mayQueue({ ...sent, bare: 1, bareToo: true })).toEqual({ ok: true });
  expect(mayQueue(sent)).toEqual({ ok: true });
});

test("one key is one press", () => {
  expect(mayReplay({ bodyHash: "a" }, "a")).toEqual({ ok: true });
  expect(mayReplay({ bodyHash: "a" }, "b")).toEqual({ ok: false, why: "key-reused" });
});

test("a job closes when nobody waits, under the stricter rule when everybody met was called", () => {
  const job = { state: "open", rule: "all-answered", unanswered: 0, notCalled: 2 };
  expect(mayClose(job)).toEqual({ ok: true });
  expect(mayClose({ ...job, unanswered: 1 })).toEqual({ ok: false, why: "unanswered" });
  expect(mayClose({ ...job, rule: "all-answered-and-called" })).toEqual({ ok: false, why: "not-called" });
  expect(mayClose({ ...job, state: "closed" })).toEqual({ ok: false, why: "closed" });
});

test("a call answers a no and a hiring, not an invitation or an offer", () => {
  expect(callAnswers("declined")).toBe(true);
  expect(callAnswers("hire")).toBe(true);
  expect(callAnswers("advance")).toBe(false);
  expect(callAnswers("offer")).toBe(false);
  expect(callAnswers(null)).toBe(false);
});

const plain = (id: string): SampleLetter => ({
  id,
  language: "nb",
  edited: false,
  internal: false,
  stage: "application",
  length: 100,
});

test("three by chance are read, the same three each time, and those that stand out", () => {
  const many = Array.from({ length: 400 }, (_, n) => plain(`letter-${n}`));
  const sample = mustSee(many, "job");
  expect(sample).toHaveLength(sampleSize);
  expect(mustSee(many, "job")).toEqual(sample);
  expect(mustSee(many, "another job")).not.toEqual(sample);
  const odd = [
    { ...plain("solveig"), internal: true },
    { ...plain("elin"), language: "sv" },
    { ...plain("long"), length: 300 },
    { ...plain("short"), length: 40 },
    { ...plain("met"), stage: "interview" },
  ];
  expect(mustSee([...many, ...odd], "job")).toEqual(expect.arrayContaining(odd.map((letter) => letter.id)));
});

test("a sample is never larger than the letters and never empty when there are some", () => {
  const letters = fc.array(
    fc.record({
      id: fc.uuid(),
      language: fc.constantFrom("nb", "sv"),
      edited: fc.boolean(),
      internal: fc.boolean(),
      stage: fc.constant("application"),
      length: fc.nat(400),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(letters, (list) => {
      const seen = mustSee(list, "job");
      expect(seen.length).toBeLessThanOrEqual(list.length);
      expect(seen.length).toBeGreaterThanOrEqual(Math.min(new Set(list.map((one) => one.id)).size, sampleSize));
    }),
  );
});
