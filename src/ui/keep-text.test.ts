/** What Rakel writes stays: she is asked before she leaves it, and a save that fails leaves it where it stands. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endOf, startKeepText } from "./keep-text.ts";

const room = "https://svar.example/jobs/radgiver/answers";

/** As much of a page as is touched: a form with one field, two notes, and a window that can be left. */
class Form {
  dataset: Record<string, string> = { keep: "" };
  action = `${room}?letter=1&edit=1`;
  elements = [{ value: "Hei, Cem", defaultValue: "Hei, Cem" }, { name: "a button has no such value" }];
  setAttribute = (): void => {};
  removeAttribute = (): void => {};
}

function page() {
  const form = new Form();
  const heard = new Map<string, (event: unknown) => void>();
  const listens = {
    addEventListener: (kind: string, listen: (event: unknown) => void) => heard.set(kind, listen),
    removeEventListener: (kind: string) => heard.delete(kind),
  };
  const notes = ["no-answer", "signed-out"].map((why) => ({
    dataset: { notSaved: why },
    hidden: true,
    scrollIntoView: () => {},
  }));
  const been: string[] = [];
  const doc = {
    ...listens,
    defaultView: { ...listens, location: { assign: (to: string) => been.push(to) } },
    querySelector: () => form,
    querySelectorAll: () => notes,
  } as unknown as Document;
  const send = (kind: string): boolean => {
    let stopped = false;
    heard.get(kind)?.({ target: form, preventDefault: () => (stopped = true) });
    return stopped;
  };
  const write = (text: string) => Object.assign(form.elements[0] ?? {}, { value: text });
  const told = () => notes.filter((note) => !note.hidden).map((note) => note.dataset.notSaved);
  return { doc, form, been, write, told, leave: () => send("beforeunload"), save: () => send("submit"), heard };
}

let answers: (() => Promise<Partial<Response>>)[];
beforeEach(() => {
  answers = [];
  vi.stubGlobal("HTMLFormElement", Form);
  vi.stubGlobal("FormData", class {});
  vi.stubGlobal("fetch", () => answers.shift()?.());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const settled = () => new Promise((resolve) => setImmediate(resolve));
const saved = { ok: true, redirected: true, url: `${room}?letter=1` };

test("she is asked before she leaves a changed text, not one that stands as it was", () => {
  const { doc, leave, write, form } = page();
  startKeepText(doc);
  expect(leave()).toBe(false);
  write("Hei, Cem!");
  expect(leave()).toBe(true);
  write("Hei, Cem");
  expect(leave()).toBe(false);
  form.dataset.keep = "unsaved";
  expect(leave()).toBe(true);
});

test("a saved text leads on, and nobody is asked", async () => {
  const { doc, leave, save, write, been, told } = page();
  startKeepText(doc);
  write("Hei, Cem!");
  answers.push(async () => saved);
  expect(save()).toBe(true);
  await settled();
  expect([been, told(), leave()]).toEqual([[saved.url], [], false]);
});

test.each([
  ["the line is down", () => Promise.reject(new Error("down")), "no-answer"],
  ["the server has a fault", async () => ({ ok: false, redirected: false, url: room }), "no-answer"],
  ["she was signed out", async () => ({ ...saved, url: "https://svar.example/sign-in" }), "signed-out"],
])("%s: she stays on the page with her text, is told why, and can save again", async (_, answer, why) => {
  const { doc, leave, save, write, been, told } = page();
  startKeepText(doc);
  write("Hei, Cem!");
  answers.push(answer, async () => saved);
  save();
  await settled();
  expect([been, told(), leave()]).toEqual([[], [why], true]);
  save();
  await settled();
  expect([been, told()]).toEqual([[saved.url], []]);
});

test("two presses save once", async () => {
  const { doc, save, been } = page();
  startKeepText(doc);
  answers.push(
    async () => saved,
    async () => saved,
  );
  expect([save(), save()]).toEqual([true, true]);
  await settled();
  expect([been.length, answers.length]).toEqual([1, 1]);
});

test.each([true, false])("a refusal takes the page's place only when her text stands on it: %s", async (stands) => {
  const { doc, save, write, told, been } = page();
  const put: unknown[] = [];
  const parent = (keeps: boolean) => ({
    querySelector: () => (keeps ? {} : null),
    replaceWith: (next: unknown) => put.push(next),
  });
  const next = parent(stands);
  const form = doc.querySelector("form");
  doc.querySelector = ((what: string) =>
    what === "main" ? { parentElement: parent(true) } : what.startsWith("form") ? form : null) as never;
  vi.stubGlobal(
    "DOMParser",
    class {
      parseFromString = () => ({ querySelector: () => ({ parentElement: next }) });
    },
  );
  let shown = 0;
  startKeepText(doc, () => {
    shown += 1;
  });
  write("Hei, Cem!");
  answers.push(async () => ({ ok: true, redirected: false, url: room, text: async () => "<main></main>" }));
  save();
  await settled();
  expect([put, shown, told(), been]).toEqual(stands ? [[next], 1, [], []] : [[], 0, ["no-answer"], []]);
});

test("an answer without a way on is a refusal with words", () => {
  expect(endOf({ ok: true, redirected: false, url: room }, "/jobs/radgiver/answers")).toBe("refused");
});
