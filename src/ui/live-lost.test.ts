// The stream of a batch's figures when the server goes away: the page says so, keeps its figures and tries again.
import { afterEach, expect, test, vi } from "vitest";
import { startLive } from "./live.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a lost connection is said in words, an answer that is no stream is asked for again, and the note goes with the next figures", () => {
  vi.useFakeTimers();
  const opened: FakeSource[] = [];
  class FakeSource extends EventTarget {
    static CLOSED = 2;
    readyState = 1;
    close = (): void => undefined;
    constructor() {
      super();
      opened.push(this);
    }
  }
  vi.stubGlobal("EventSource", FakeSource);
  const note = { hidden: true };
  const root = { dataset: { live: "/sending/1/live" }, querySelector: () => note };
  const doc = { querySelector: () => root, querySelectorAll: () => [], documentElement: { lang: "nb" } };
  const stop = startLive(doc as unknown as Document, () => undefined);
  const [first] = opened;
  if (!first) throw new Error("no stream was opened");
  first.dispatchEvent(new Event("error"));
  expect(note.hidden).toBe(false);
  vi.advanceTimersByTime(10_000);
  expect(opened).toHaveLength(1);
  first.readyState = FakeSource.CLOSED;
  first.dispatchEvent(new Event("error"));
  vi.advanceTimersByTime(10_000);
  expect(opened).toHaveLength(2);
  opened[1]?.dispatchEvent(new MessageEvent("message", { data: '{"accepted":3}' }));
  expect(note.hidden).toBe(true);
  stop();
});
