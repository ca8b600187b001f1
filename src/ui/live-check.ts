/** Checks a text while it is written: sends the form to its checker and puts the answer in its place. The page's own
    button saves and checks without this. */

/** Rests after the last key; the check itself takes a few milliseconds. */
const restMs = 150;

/** The verdict's place while texts are checked: a verdict never stands there as if it were that of a text it has not seen. */
export function verdictIn(place: HTMLElement, notChecked: string) {
  return {
    asking: (): void => place.setAttribute("aria-busy", "true"),
    answered(verdict: string): void {
      place.removeAttribute("aria-busy");
      delete place.dataset.unchecked;
      place.innerHTML = verdict;
    },
    /** The verdict stays, dimmed, below a sentence that says whose it is not. */
    failed(): void {
      place.removeAttribute("aria-busy");
      if (place.dataset.unchecked !== undefined) return;
      place.dataset.unchecked = "";
      const said = place.ownerDocument.createElement("p");
      said.className = "not-checked";
      said.textContent = notChecked;
      place.prepend(said);
    },
  };
}

/** Finds `form[data-check]` and listens to what is written in it. Returns a function that stops it. */
export function startLiveCheck(doc: Document = document): () => void {
  const form = doc.querySelector<HTMLFormElement>("form[data-check]");
  const place = doc.getElementById(form?.dataset.checkPlace ?? "");
  const url = form?.dataset.check;
  if (!form || !place || !url) return () => {};
  const verdict = verdictIn(place, form.dataset.notChecked ?? "");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  async function ask(): Promise<void> {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    verdict.asking();
    try {
      const answer = await fetch(url as string, {
        method: "POST",
        body: new FormData(form as HTMLFormElement),
        signal,
      });
      if (!answer.ok || answer.redirected) throw new Error(`no verdict: ${answer.status}`);
      const text = await answer.text();
      if (!signal.aborted) verdict.answered(text);
    } catch {
      // Overtaken by the next key, which asks anew; or the line is down, or the person is no longer signed in.
      if (!signal.aborted) verdict.failed();
    }
  }

  const onInput = (): void => {
    clearTimeout(timer);
    timer = setTimeout(ask, restMs);
  };
  form.addEventListener("input", onInput);
  return () => {
    clearTimeout(timer);
    asking?.abort();
    form.removeEventListener("input", onInput);
  };
}
