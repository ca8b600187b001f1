/** Checks a text while it is written: sends the form to its checker and puts the answer in its place. The page's own
    button saves and checks without this. */

/** Rests after the last key; the check itself takes a few milliseconds. */
const restMs = 150;

/** Finds `form[data-check]` and listens to what is written in it. Returns a function that stops it. */
export function startLiveCheck(doc: Document = document): () => void {
  const form = doc.querySelector<HTMLFormElement>("form[data-check]");
  const place = doc.getElementById(form?.dataset.checkPlace ?? "");
  const url = form?.dataset.check;
  if (!form || !place || !url) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  async function ask(): Promise<void> {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await fetch(url as string, {
        method: "POST",
        body: new FormData(form as HTMLFormElement),
        signal,
      });
      if (!answer.ok || answer.redirected) return;
      const verdict = await answer.text();
      if (!signal.aborted) (place as HTMLElement).innerHTML = verdict;
    } catch {
      // Overtaken by the next key, or the line is down: the verdict that stands is still the one of the saved text.
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
