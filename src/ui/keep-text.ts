/** Keeps a text that is being written: asks before the page is left, and saves without leaving it, so that a text that was not
    taken stays where it was typed. The form's own button saves without this. */

/** What came of a save: taken, refused with words on the page, somebody else's turn to sign in, or nothing heard. */
export type SaveEnd = "saved" | "refused" | "signed-out" | "no-answer";

/** `room`: the path that a saved text leads to. Anywhere else it led to the door. */
export function endOf(answer: Pick<Response, "ok" | "redirected" | "url">, room: string): SaveEnd {
  if (!answer.ok) return "no-answer";
  if (!answer.redirected) return "refused";
  return new URL(answer.url).pathname === room ? "saved" : "signed-out";
}

const fieldsOf = (form: HTMLFormElement) =>
  [...form.elements].filter((one) => "defaultValue" in one) as HTMLTextAreaElement[];

/** Whether something stands in the form that is saved nowhere: typed, or refused before. */
export const isUnsaved = (form: HTMLFormElement): boolean =>
  form.dataset.keep === "unsaved" || fieldsOf(form).some((field) => field.value !== field.defaultValue);

/** Finds `form[data-keep]`. `shown` is called when the page's parts have been put in anew. Returns a function that stops it. */
export function startKeepText(doc: Document = document, shown: () => void = () => {}): () => void {
  let leaving = false;
  let saving = false;
  const kept = () => doc.querySelector<HTMLFormElement>("form[data-keep]");

  function onLeave(event: BeforeUnloadEvent): void {
    const form = kept();
    if (form && !leaving && isUnsaved(form)) event.preventDefault();
  }

  async function save(form: HTMLFormElement): Promise<void> {
    saving = true;
    form.setAttribute("aria-busy", "true");
    tell(doc, null);
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
      const end = endOf(answer, new URL(form.action).pathname);
      if (end === "saved") leaving = true;
      if (end === "saved") doc.defaultView?.location.assign(answer.url);
      else if (end === "refused") putIn(doc, await answer.text(), shown);
      else tell(doc, end);
    } catch {
      tell(doc, "no-answer");
    }
    saving = false;
    form.removeAttribute("aria-busy");
  }

  function onSubmit(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form !== kept()) return;
    event.preventDefault();
    if (!saving) void save(form);
  }

  /** Come back to by the browser's own Back, with the page as it was left. */
  const onBack = (): void => {
    leaving = false;
  };

  const view = doc.defaultView;
  view?.addEventListener("beforeunload", onLeave);
  view?.addEventListener("pageshow", onBack);
  doc.addEventListener("submit", onSubmit);
  return () => {
    view?.removeEventListener("beforeunload", onLeave);
    view?.removeEventListener("pageshow", onBack);
    doc.removeEventListener("submit", onSubmit);
  };
}

/** Shows why nothing was saved; null takes it away. */
function tell(doc: Document, end: SaveEnd | null): void {
  for (const note of doc.querySelectorAll<HTMLElement>("[data-not-saved]")) {
    note.hidden = note.dataset.notSaved !== end;
    if (!note.hidden) note.scrollIntoView({ block: "center" });
  }
}

/** Puts the refusal's page in the place of this one; the address stays one that can be reloaded and come back to. */
function putIn(doc: Document, html: string, shown: () => void): void {
  const page = new DOMParser().parseFromString(html, "text/html");
  const [now, next] = [doc, page].map((one) => one.querySelector("main")?.parentElement);
  // Only a page on which the text stands may take this one's place.
  if (!now || !next?.querySelector("form[data-keep]")) {
    tell(doc, "no-answer");
    return;
  }
  now.replaceWith(next);
  shown();
  const said = doc.querySelector<HTMLElement>("main .errsum, main [role=status]");
  if (said) said.tabIndex = -1;
  said?.focus();
}
