/** Keeps the selection bar true while boxes are ticked: the count, and the box that chooses all. */

/** Listens for changes of the boxes in `[data-rows]`. Returns a function that stops it. */
export function startSelection(doc: Document = document): () => void {
  function onChange(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    const table = box.closest("[data-rows]");
    if (!table) return;
    if (box.matches("[data-select-all]")) for (const one of boxes(table)) one.checked = box.checked;
    if (box.matches("[data-select-all], [data-select]")) tell(doc, table);
  }
  doc.addEventListener("change", onChange);
  return () => doc.removeEventListener("change", onChange);
}

function boxes(table: Element): HTMLInputElement[] {
  return [...table.querySelectorAll<HTMLInputElement>("[data-select]")];
}

function tell(doc: Document, table: Element): void {
  const all = boxes(table);
  const count = all.filter((box) => box.checked).length;
  const whole = table.querySelector<HTMLInputElement>("[data-select-all]");
  if (whole) {
    whole.checked = count === all.length && count > 0;
    whole.indeterminate = count > 0 && count < all.length;
  }
  for (const field of doc.querySelectorAll("[data-whole]")) field.remove();
  for (const place of doc.querySelectorAll<HTMLElement>("[data-selected]")) {
    place.textContent = sentence(place.dataset, count, doc.documentElement.lang || "en");
  }
}

/** Picks the sentence for the plural form of the language and puts the number in. */
export function sentence(forms: DOMStringMap, count: number, lang: string): string {
  const form = count === 0 ? "none" : new Intl.PluralRules(lang).select(count);
  const words = forms[form] ?? forms.other ?? "";
  return words.replace("{n}", new Intl.NumberFormat(lang).format(count));
}
