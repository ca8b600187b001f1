/** Keys for staff pages where scripts run: j, k, x, shift x, shift a, digits, named keys, "?", "/" and ctrl k.
    Silent while somebody writes in a field, and switched off by data-keys="off" on html (WCAG 2.1.4). */

import { isAwaited, restEvent } from "./in-place.ts";
import { openPalette } from "./palette.ts";
import { isWide } from "./parts-put.ts";

const writing =
  'input:not([type="checkbox"], [type="radio"], [type="submit"], [type="button"]), textarea, select, [contenteditable]';

/** Listens on the document. Returns a function that stops it. */
export function startKeys(doc: Document = document): () => void {
  /** The id of the box that was ticked last. */
  let anchor = "";
  /** Pressed while an answer is awaited, each for what will stand there then. */
  let held: Pick<KeyboardEvent, "key" | "shiftKey">[] = [];

  function onKey(event: KeyboardEvent): void {
    if (answer(event)) event.preventDefault();
  }

  function hold(event: KeyboardEvent): boolean {
    if (!event.repeat && held.length < 20) held.push(event);
    return true;
  }

  function onRest(event: Event): void {
    if (!(event as CustomEvent<boolean>).detail) held = [];
    while (held.length > 0 && !isAwaited(doc)) act(held.shift());
  }

  /** Does what the key says. False when it says nothing here, and the browser should have it. */
  function answer(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === "k" && (event.ctrlKey || event.metaKey)) return openPalette(doc) || focusSearch(doc);
    if (isOff(doc, event)) return false;
    if (key === "Escape") return closeMenus(doc);
    if (key === "/") return focusSearch(doc);
    if (key === "?") return showHelp(doc);
    return key.length === 1 && (isAwaited(doc) ? hold(event) : act(event));
  }

  function act({ key, shiftKey } = { key: "", shiftKey: false }): boolean {
    if (key === "j" || key === "k") return moveRow(doc, key === "j" ? 1 : -1);
    if (key.toLowerCase() === "x") return chooseRow(shiftKey);
    if (/^[1-9t]$/.test(key)) return pressForOpen(doc, key);
    return pressNamed(doc, key);
  }

  /** Puts a tick in the current row, or in all rows from the last one ticked. */
  function chooseRow(range: boolean): boolean {
    const row = currentRow(doc);
    const box = row?.querySelector<HTMLInputElement>("[data-select]");
    if (!row || !box) return false;
    const rows = rowsAround(row);
    const last = doc.getElementById(anchor)?.closest("[data-row]");
    const wanted = !box.checked;
    const from = range && last ? rows.indexOf(last as HTMLElement) : -1;
    const here = rows.indexOf(row);
    const chosen = from < 0 ? [row] : rows.slice(Math.min(from, here), Math.max(from, here) + 1);
    for (const one of chosen) tick(one, from < 0 ? wanted : true);
    anchor = box.id;
    return true;
  }

  showCurrentRow(doc);
  doc.addEventListener("keydown", onKey);
  doc.addEventListener(restEvent, onRest);
  return () => {
    doc.removeEventListener("keydown", onKey);
    doc.removeEventListener(restEvent, onRest);
  };
}

function showHelp(doc: Document): boolean {
  const help = doc.querySelector<HTMLElement>("[data-help]");
  help?.togglePopover();
  return help !== null;
}

function isOff(doc: Document, event: KeyboardEvent): boolean {
  if (doc.documentElement.dataset.keys === "off" || event.defaultPrevented) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  return event.target instanceof Element && event.target.closest(writing) !== null && event.key !== "Escape";
}

function focusSearch(doc: Document): boolean {
  const field = doc.querySelector<HTMLInputElement>("[data-search]");
  field?.focus();
  field?.select();
  return field !== null;
}

function closeMenus(doc: Document): boolean {
  const open = [...doc.querySelectorAll<HTMLDetailsElement>("[data-menu][open]")];
  for (const menu of open) {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  }
  return open.length > 0;
}

function rowsAround(row: Element): HTMLElement[] {
  return [...(row.closest("[data-rows]")?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
}

/** The row with focus, else the row marked as current. */
function currentRow(doc: Document): HTMLElement | null {
  const focused = doc.activeElement?.closest<HTMLElement>("[data-row]");
  return focused ?? doc.querySelector("[data-row][aria-current], [data-row]:has([aria-current])");
}

/** After a row was opened at the side, the table stays where it was read. On a narrow screen the side is under it. */
function showCurrentRow(doc: Document): void {
  if (!isWide(doc)) return;
  doc.querySelector('[data-row][aria-current="true"]')?.scrollIntoView({ block: "nearest" });
}

function moveRow(doc: Document, step: 1 | -1): boolean {
  const now = currentRow(doc);
  const rows = now ? rowsAround(now) : [...doc.querySelectorAll<HTMLElement>("[data-rows] [data-row]")];
  const next = rows[now ? rows.indexOf(now) + step : 0];
  const link = next?.querySelector<HTMLElement>("[data-row-link]");
  link?.focus();
  next?.scrollIntoView({ block: "nearest" });
  // Whoever reads one row at the side goes on to the next, as in a mailbox; elsewhere the keys only move.
  if (now?.getAttribute("aria-current") === "true" && link instanceof HTMLButtonElement) link.click();
  return next !== undefined;
}

function tick(row: HTMLElement, on: boolean): void {
  const box = row.querySelector<HTMLInputElement>("[data-select]");
  if (!box || box.checked === on) return;
  box.checked = on;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * A digit, or t, is for the one who is open at the side. While another row has focus, or nobody is open, it changes nothing and the page
 * says what it is for: a level must never land on somebody else.
 */
function pressForOpen(doc: Document, key: string): boolean {
  const focused = doc.activeElement?.closest("[data-row]");
  const another = focused?.querySelector("[data-row-link]") && focused.getAttribute("aria-current") !== "true";
  if (!another && pressNamed(doc, key)) return true;
  const isOpen = doc.querySelector('[data-row][aria-current="true"]') !== null;
  if (isOpen && !another) return false;
  return sayDigits(doc, isOpen ? "elsewhere" : "closed");
}

function sayDigits(doc: Document, why: "elsewhere" | "closed"): boolean {
  const place = doc.querySelector<HTMLElement>("[data-digits]");
  if (place) place.textContent = place.dataset[why] ?? "";
  return place !== null;
}

/** Presses what carries the key: in the row with focus, else in a row marked as current, else outside all rows. */
function pressNamed(doc: Document, key: string): boolean {
  const wanted = `[data-key="${CSS.escape(key)}"]`;
  const rows = [doc.activeElement?.closest("[data-row]"), ...doc.querySelectorAll("[data-row][aria-current]")];
  const inRow = rows.map((row) => row?.querySelector<HTMLElement>(wanted)).find((found) => found);
  const target = inRow ?? [...doc.querySelectorAll<HTMLElement>(wanted)].find((one) => !one.closest("[data-row]"));
  if (!target || target.matches(":disabled, [aria-disabled='true']")) return false;
  if (target.matches("summary")) target.focus();
  target.click();
  return true;
}
