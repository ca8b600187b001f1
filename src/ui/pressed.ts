/** A button that was pressed says so at once, in the frame after the key: the next page takes longer to come. */

/** Listens on the document. Returns a function that stops it. */
export function startPressed(doc: Document = document): () => void {
  const view = doc.defaultView;
  const onSubmit = (event: SubmitEvent): void => {
    if (!event.defaultPrevented) event.submitter?.setAttribute("data-pressed", "");
  };
  // A page that comes back from the browser's memory is not waiting any more.
  const onShow = (): void => {
    for (const one of doc.querySelectorAll("[data-pressed]")) one.removeAttribute("data-pressed");
  };
  doc.addEventListener("submit", onSubmit);
  view?.addEventListener("pageshow", onShow);
  return () => {
    doc.removeEventListener("submit", onSubmit);
    view?.removeEventListener("pageshow", onShow);
  };
}
