/** Rakel sees at once which button she pressed, and not any more when she comes back to the page. */
import { expect, test } from "vitest";
import { startPressed } from "./pressed.ts";

/** As much of a page as is touched: a document that is listened to, and one button. */
function page() {
  const marks = new Set<string>();
  const button = {
    setAttribute: (name: string) => marks.add(name),
    removeAttribute: (name: string) => marks.delete(name),
  };
  const view = new EventTarget();
  const doc = Object.assign(new EventTarget(), {
    defaultView: view,
    querySelectorAll: () => (marks.has("data-pressed") ? [button] : []),
  });
  const stop = startPressed(doc as unknown as Document);
  const press = () =>
    doc.dispatchEvent(Object.assign(new Event("submit", { cancelable: true }), { submitter: button }));
  return { marks, doc, view, press, stop };
}

test("a button that sends its form is marked until the page is shown again", () => {
  const { marks, view, press, stop } = page();
  press();
  expect([...marks]).toEqual(["data-pressed"]);
  view.dispatchEvent(new Event("pageshow"));
  expect(marks.size).toBe(0);
  stop();
  press();
  expect(marks.size).toBe(0);
});
