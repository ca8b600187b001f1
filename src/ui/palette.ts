/** Opens the palette and fills it: what the page of results holds for the words typed so far. */

/** Rests after the last key. */
const restMs = 120;

/** Shows the palette, with what was typed before chosen. False where a page has none. */
export function openPalette(doc: Document): boolean {
  const dialog = doc.querySelector<HTMLDialogElement>("dialog[data-palette]");
  const field = dialog?.querySelector<HTMLInputElement>("input");
  if (!dialog || !field) return false;
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
  dialog.dispatchEvent(new Event("fill"));
  return true;
}

/** Where the arrows lead: the field, then each link, and round again. */
export const stepFrom = (at: number, step: 1 | -1, places: number): number => (at + step + places) % places;

/** A page of results put among another page's parts: its ids get a name of their own. */
function takeFound(doc: Document, page: string): Node[] {
  const found = new DOMParser().parseFromString(page, "text/html").querySelector("[data-found]");
  for (const one of found?.querySelectorAll("[id]") ?? []) one.id = `palette-${one.id}`;
  for (const one of found?.querySelectorAll("[aria-labelledby]") ?? [])
    one.setAttribute("aria-labelledby", `palette-${one.getAttribute("aria-labelledby")}`);
  return [...(found?.childNodes ?? [])].map((node) => doc.importNode(node, true));
}

/** Listens in `dialog[data-palette]`. Returns a function that stops it. */
export function startPalette(doc: Document = document): () => void {
  const dialog = doc.querySelector<HTMLDialogElement>("dialog[data-palette]");
  const form = dialog?.querySelector<HTMLFormElement>("form");
  const field = form?.querySelector<HTMLInputElement>("input");
  const list = dialog?.querySelector<HTMLElement>("[data-palette-list]");
  const says = dialog?.querySelector<HTMLElement>("[data-palette-says]");
  if (!dialog || !form || !field || !list || !says) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  /** What the list answers; undefined while it answers nothing. */
  let answered: string | undefined;

  async function fill(): Promise<void> {
    const typed = (field as HTMLInputElement).value;
    if (typed === answered) return;
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const query = new URLSearchParams({ [(field as HTMLInputElement).name]: typed });
    try {
      const answer = await fetch(`${(form as HTMLFormElement).getAttribute("action")}?${query}`, { signal });
      if (!answer.ok || answer.redirected) throw new Error(`no results: ${answer.status}`);
      const page = await answer.text();
      if (signal.aborted) return;
      const found = new DOMParser().parseFromString(page, "text/html").querySelector("h1")?.textContent ?? "";
      list?.replaceChildren(...takeFound(doc, page));
      answered = typed;
      tell(found);
    } catch {
      if (!signal.aborted) tell(dialog?.dataset.failed ?? "");
    }
  }

  const tell = (text: string): void => {
    if (says) says.textContent = text;
    says?.classList.toggle("sr", text !== dialog.dataset.failed);
  };

  const onInput = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fill, restMs);
  };

  /** Enter goes to the first result, once the list answers what is typed; before that it leads to the page of results. */
  const onSubmit = (event: SubmitEvent): void => {
    const first = list.querySelector<HTMLAnchorElement>("a[href]");
    if (event.target !== form || !first || answered !== field.value) return;
    event.preventDefault();
    first.click();
  };

  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : undefined;
    if (step) {
      const places = [field, ...list.querySelectorAll<HTMLElement>("a[href]")];
      const at = Math.max(0, places.indexOf(doc.activeElement as HTMLElement));
      places[stepFrom(at, step, places.length)]?.focus();
      event.preventDefault();
    }
    // The keys of the page behind are silent while the palette is open.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };

  dialog.addEventListener("fill", fill);
  dialog.addEventListener("input", onInput);
  dialog.addEventListener("submit", onSubmit);
  dialog.addEventListener("keydown", onKey);
  return () => {
    clearTimeout(timer);
    asking?.abort();
    dialog.removeEventListener("fill", fill);
    dialog.removeEventListener("input", onInput);
    dialog.removeEventListener("submit", onSubmit);
    dialog.removeEventListener("keydown", onKey);
  };
}
