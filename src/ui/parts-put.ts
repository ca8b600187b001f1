/** Puts parts of an answer where the same parts stand, and says aloud what they say. */
import type { PartsAsked } from "./parts-asked.ts";

/** Wide enough for the panel to stand beside the table; below that it stands under it. */
export const isWide = (doc: Document): boolean => doc.defaultView?.matchMedia("(min-width: 1101px)").matches ?? false;

const currentRow = (doc: Document): Element | null => doc.querySelector('tr[data-row][aria-current="true"]');
const boxIn = (row: Element | null | undefined): HTMLInputElement | null | undefined =>
  row?.querySelector<HTMLInputElement>("[data-select]");

/** What of the table stands on the screen. */
export const screenOf = (doc: Document): PartsAsked => ({
  rows: doc.querySelectorAll("tr[data-row]").length,
  was: boxIn(currentRow(doc))?.value,
});

type Pressed = { hash: string; button?: HTMLElement | undefined };

/** The parts of `next` in the place of the same parts here. False, with nothing changed, when the screen needs the whole page. */
export function putParts(doc: Document, next: Document, { hash, button }: Pressed): boolean {
  const [now, then] = [doc, next].map((one) => one.querySelector<HTMLElement>("[data-standing]")?.dataset.standing);
  const rows = [...next.querySelectorAll("tr[data-row]")];
  const fresh = new Set(rows.map((row) => boxIn(row)?.id));
  const needed = [currentRow(doc), button?.closest("tr[data-row]")].filter((row) => row?.isConnected);
  if (now === undefined || now !== then || needed.some((row) => !fresh.has(boxIn(row)?.id))) return false;
  const about = button?.closest("aside [id]")?.id;
  for (const row of rows) putRow(doc, row);
  for (const part of next.querySelectorAll<HTMLElement>("[data-part]"))
    putIn(doc.querySelector(`[data-part="${CSS.escape(part.dataset.part ?? "")}"]`), part);
  putSide(doc, next);
  tell(doc, about);
  goTo(doc, hash);
  return true;
}

/** What an element holds and says, in another. What is the same stays: a browser then has less to draw anew. */
function putIn(old: Element | null | undefined, fresh: Element): void {
  if (!old || old.isEqualNode(fresh)) return;
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  old.replaceChildren(...fresh.childNodes);
}

/** Cell by cell: among six hundred rows a new one costs more than a new word. Who is ticked is for the reader's hands alone. */
function putRow(doc: Document, fresh: Element): void {
  const box = boxIn(fresh);
  const row = doc.getElementById(box?.id ?? "")?.closest("tr[data-row]");
  if (!box || !row) return;
  const current = fresh.getAttribute("aria-current");
  if (current === null) row.removeAttribute("aria-current");
  else row.setAttribute("aria-current", current);
  for (const [index, cell] of [...fresh.children].entries()) if (!cell.contains(box)) putIn(row.children[index], cell);
}

function putSide(doc: Document, next: Document): void {
  const [split, side, fresh] = [
    doc.querySelector(".split"),
    doc.querySelector(".split > aside"),
    next.querySelector(".split > aside"),
  ];
  if (side && fresh) {
    side.replaceChildren(...fresh.childNodes);
    side.setAttribute("aria-label", fresh.getAttribute("aria-label") ?? "");
  } else if (fresh) split?.append(fresh);
  else side?.remove();
  split?.toggleAttribute("data-alone", fresh === null);
}

/** For those who listen: the block in which something was pressed, as it stands now, else whom the panel is about. */
function tell(doc: Document, about: string | undefined): void {
  const says = doc.querySelector("[data-says]");
  const block = about ? doc.getElementById(about) : null;
  const told = block?.querySelector("[data-tells]") ?? doc.querySelector("aside [data-tells]");
  const texts = [...(told?.children ?? [])].map((one) => one.textContent?.trim()).filter(Boolean);
  if (says) says.textContent = texts.join(": ") || (told?.textContent ?? "");
  const digits = doc.querySelector("[data-digits]");
  if (digits) digits.textContent = "";
}

/** What a browser does with a part of a page that an address names: it is in view, and Tab goes on from there. */
function goTo(doc: Document, hash: string): void {
  const target = doc.getElementById(hash.slice(1));
  const side = target?.closest<HTMLElement>("aside");
  if (!target) return;
  if (!isWide(doc)) target.scrollIntoView();
  else if (side)
    side.scrollTop = target.matches("h2")
      ? 0
      : side.scrollTop + target.getBoundingClientRect().top - side.getBoundingClientRect().top;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.blur();
  target.removeAttribute("tabindex");
}

/** A whole page in the place of this one. False, with nothing changed, when it is not of the same build. */
export function putPage(doc: Document, next: Document): boolean {
  const built = [doc, next].map((one) =>
    [...one.querySelectorAll("head :is(script, link)")]
      .map((part) => part.getAttribute("src") ?? part.getAttribute("href"))
      .join(" "),
  );
  const head = next.querySelector<HTMLElement>("main h1");
  if (!head || built[0] !== built[1]) return false;
  doc.title = next.title;
  doc.documentElement.lang = next.documentElement.lang;
  doc.body.replaceWith(next.body);
  doc.defaultView?.scrollTo(0, 0);
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  return true;
}
