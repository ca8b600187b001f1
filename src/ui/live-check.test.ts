/** The check of a text while Rakel writes it: what stands beside it when it is asked, answered, late or not answered at all. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startLiveCheck } from "./live-check.ts";

/** As much of a page as the check touches. */
function page() {
  const attributes = new Map<string, string>();
  const listeners = new Map<string, () => void>();
  const place = {
    dataset: {} as Record<string, string>,
    innerHTML: "Saved text: good",
    ownerDocument: { createElement: () => ({ className: "", textContent: "" }) },
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    removeAttribute: (name: string) => attributes.delete(name),
    prepend: (said: { textContent: string }) => {
      place.innerHTML = `${said.textContent} | ${place.innerHTML}`;
    },
  };
  const form = {
    dataset: { check: "/check", checkPlace: "verdict", notChecked: "Not checked" },
    addEventListener: (kind: string, listen: () => void) => listeners.set(kind, listen),
    removeEventListener: (kind: string) => listeners.delete(kind),
  };
  const doc = { querySelector: () => form, getElementById: () => place } as unknown as Document;
  const busy = () => attributes.get("aria-busy") === "true";
  return { doc, place, busy, write: () => listeners.get("input")?.() };
}

type Answer = { ok: boolean; redirected: boolean; status: number; text: () => Promise<string> };
const answer = (text: string, ok = true, redirected = false): Answer => ({
  ok,
  redirected,
  status: ok ? 200 : 503,
  text: async () => text,
});
let asked: { give: (answer: Answer) => void; fail: () => void }[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal("FormData", class {});
  vi.stubGlobal(
    "fetch",
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise<Answer>((give, fail) => {
        asked.push({ give, fail: () => fail(new Error("the line is down")) });
        signal.addEventListener("abort", () => fail(new Error("aborted")));
      }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function writtenAndRested({ doc, write }: ReturnType<typeof page>): Promise<() => void> {
  const stop = startLiveCheck(doc);
  write();
  await vi.advanceTimersByTimeAsync(200);
  return stop;
}
const settled = () => vi.advanceTimersByTimeAsync(0);

test("while it asks the place is busy; the answer takes the old verdict's place", async () => {
  const shown = page();
  await writtenAndRested(shown);
  expect(shown.busy()).toBe(true);
  asked[0]?.give(answer("New text: mend"));
  await settled();
  expect([shown.busy(), shown.place.innerHTML, shown.place.dataset]).toEqual([false, "New text: mend", {}]);
});

test.each([
  ["the line is down", () => asked.at(-1)?.fail()],
  ["the server is", () => asked.at(-1)?.give(answer("", false))],
  ["she is signed out", () => asked.at(-1)?.give(answer("Sign in", true, true))],
])("%s: it says once that this text is not checked, and the next answer takes that away", async (_, goWrong) => {
  const shown = page();
  await writtenAndRested(shown);
  for (let time = 0; time < 2; time += 1) {
    goWrong();
    await settled();
    expect([shown.busy(), shown.place.innerHTML]).toEqual([false, "Not checked | Saved text: good"]);
    expect(shown.place.dataset).toHaveProperty("unchecked");
    shown.write();
    await vi.advanceTimersByTimeAsync(200);
    expect(shown.busy()).toBe(true);
  }
  asked.at(-1)?.give(answer("New text: good"));
  await settled();
  expect([shown.place.innerHTML, shown.place.dataset]).toEqual(["New text: good", {}]);
});

test("overtaken by the next key, it stays busy and says nothing of the text before", async () => {
  const shown = page();
  await writtenAndRested(shown);
  shown.write();
  await vi.advanceTimersByTimeAsync(200);
  asked[0]?.give(answer("Too late"));
  await settled();
  expect([shown.busy(), shown.place.innerHTML]).toEqual([true, "Saved text: good"]);
  asked[1]?.give(answer("The last one"));
  await settled();
  expect([shown.busy(), shown.place.innerHTML]).toEqual([false, "The last one"]);
});
