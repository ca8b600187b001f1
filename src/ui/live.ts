/** Renews numbers from a stream of server-sent events. When the connection is lost it shows `[data-live-lost]`, keeps what stands there and tries on.
    A message is JSON: names of `data-live-key` places with their new number or text. The event "done" loads the page anew. */
import { barParts } from "./bar-widths.ts";

const AGAIN_MS = 5000;

export type LiveValues = Readonly<Record<string, string | number>>;

/** Finds `[data-live]` and follows its stream. Returns a function that stops it. */
export function startLive(
  doc: Document = document,
  done: () => void = () => doc.defaultView?.location.reload(),
): () => void {
  const root = doc.querySelector<HTMLElement>("[data-live]");
  const url = root?.dataset.live;
  if (!root || !url || typeof EventSource === "undefined") return () => {};
  const said = root.querySelector<HTMLElement>("[data-live-lost]");
  const lost = (is: boolean): void => {
    if (said && said.hidden === is) said.hidden = !is;
  };
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    source = new EventSource(url);
    source.addEventListener("message", (event) => {
      lost(false);
      const values = readValues(event.data);
      if (values) renew(doc, values);
    });
    source.addEventListener("done", () => {
      source.close();
      done();
    });
    // The browser tries again by itself, but not after an answer that is no stream (a proxy's 502).
    source.addEventListener("error", () => {
      lost(true);
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}

/** The values of one message, or nothing when it is not an object of texts and numbers. */
export function readValues(text: unknown): LiveValues | undefined {
  try {
    const parsed: unknown = JSON.parse(String(text));
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
    const kept = Object.entries(parsed).filter(([, value]) => ["string", "number"].includes(typeof value));
    return Object.fromEntries(kept) as LiveValues;
  } catch {
    return undefined;
  }
}

/** Writes the values where they belong and draws the bar again. */
export function renew(doc: Document, values: LiveValues): void {
  const number = new Intl.NumberFormat(doc.documentElement.lang || "en");
  for (const place of doc.querySelectorAll<HTMLElement>("[data-live-key]")) {
    const value = values[place.dataset.liveKey ?? ""];
    const text = typeof value === "number" ? number.format(value) : value;
    if (text !== undefined && place.textContent !== text) place.textContent = text;
  }
  for (const bar of doc.querySelectorAll<SVGSVGElement>("svg:has([data-live-part])")) drawBar(bar, values);
}

function drawBar(bar: SVGSVGElement, values: LiveValues): void {
  const rects = [...bar.querySelectorAll<SVGRectElement>("[data-live-part]")];
  const counts = rects.map((rect) => {
    const value = values[rect.dataset.livePart ?? ""];
    const count = typeof value === "number" ? value : Number(rect.dataset.count);
    rect.dataset.count = String(count);
    return count;
  });
  const parts = barParts(counts, bar.viewBox.baseVal.width);
  for (const [index, rect] of rects.entries()) {
    rect.setAttribute("x", String(parts[index]?.x ?? 0));
    rect.setAttribute("width", String(parts[index]?.width ?? 0));
  }
}
