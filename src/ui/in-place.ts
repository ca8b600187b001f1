/** What is pressed in `[data-in-place]` is sent as the browser would send it, but of the page that answers only what changed is put in:
    the panel, the rows and what names them. Nothing is shown before the server has said it. Where anything is not as it should be, the
    browser goes there by itself, as it does without a script. */
import { askedParts, partsHeader } from "./parts-asked.ts";
import { putPage, putParts, screenOf } from "./parts-put.ts";

type Going = { address: string; body?: URLSearchParams; button?: HTMLElement };

/** Said on the document when all that was pressed is answered; `detail`: whether the same page still stands there. */
export const restEvent = "in-place-rest";

/** Whether an answer is awaited still. Keys wait for it, too. */
export const isAwaited = (doc: Document): boolean => doc.documentElement.dataset.awaited !== undefined;

/** What a press would send, and where. Undefined when it is none of ours. */
function goingOf({ submitter, target: form }: SubmitEvent): Going | undefined {
  if (!(form instanceof HTMLFormElement) || !submitter?.closest("[data-in-place]")) return undefined;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === "string") body.append(name, value);
  const to = new URL(submitter.getAttribute("formaction") ?? form.action, form.baseURI);
  return { address: to.pathname + to.search, body, button: submitter };
}

const here = ({ location }: Document): string => location.pathname + location.search;

type End = "parts" | "page" | "left" | "plainly";

/** Sends it and puts in what comes. "left": the browser is on its way to the whole page. "plainly": nothing came that could be put in. */
async function fetched(doc: Document, { address, body, button }: Going): Promise<End> {
  try {
    const headers = { [partsHeader]: askedParts(screenOf(doc)) };
    const answer = await fetch(address, body ? { method: "POST", body, headers } : { headers });
    // Where a form led to, with the part of the page that it meant.
    const to = body ? answer.headers.get("content-location") : address;
    if (!answer.ok || answer.redirected || to === null) return "plainly";
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const { hash } = new URL(to, answer.url);
    const isParts = next.querySelector("[data-parts]") !== null;
    const put = isParts ? putParts(doc, next, { hash, button }) : putPage(doc, next);
    if (!put) {
      doc.location.assign(to);
      return "left";
    }
    const way = to.split("#")[0] === here(doc) ? "replaceState" : "pushState";
    doc.defaultView?.history[way](null, "", to);
    return isParts ? "parts" : "page";
  } catch {
    return "plainly";
  }
}

/** Listens on the document. `onPage`: another page stands here now. Returns a function that stops it. */
export function startInPlace(doc: Document, onPage: () => void): () => void {
  const view = doc.defaultView;
  const flags = doc.documentElement.dataset;
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let plainly: HTMLElement | undefined;
  let shown = here(doc);

  const rest = (same: boolean): void => {
    delete flags.awaited;
    doc.dispatchEvent(new CustomEvent(restEvent, { detail: same }));
  };

  function onSubmit(event: SubmitEvent): void {
    if (event.defaultPrevented || event.submitter === plainly || !doc.querySelector("[data-standing]")) return;
    const going = goingOf(event);
    if (!going) return;
    event.preventDefault();
    going.button?.setAttribute("data-pressed", "");
    send(going);
  }

  /** One after the other: what is pressed before an answer stands is sent after it, for whom it was pressed. */
  function send(going: Going): void {
    waiting += 1;
    flags.awaited = "";
    last = last.then(async () => {
      const end = await fetched(doc, going);
      waiting -= 1;
      shown = here(doc);
      if (end === "left") return;
      if (end === "plainly") goPlainly(going);
      if (end === "page") onPage();
      if (waiting === 0) rest(end === "parts");
    });
  }

  /** As without this script. What cannot be pressed again has made room for an answer: the page says how it stands. */
  function goPlainly({ button }: Going): void {
    plainly = button;
    if (button instanceof HTMLButtonElement && button.isConnected) button.form?.requestSubmit(button);
    else view?.location.reload();
    plainly = undefined;
  }

  /** Back and forward among what was put in here. A step inside the page alone is the browser's. */
  function onBack(): void {
    if (here(doc) === shown) return;
    const { pathname, search, hash } = doc.location;
    const isTable = doc.querySelector("[data-standing]") !== null && pathname === shown.split("?")[0];
    if (isTable) send({ address: pathname + search + hash });
    else view?.location.reload();
  }

  doc.addEventListener("submit", onSubmit);
  view?.addEventListener("popstate", onBack);
  return () => {
    doc.removeEventListener("submit", onSubmit);
    view?.removeEventListener("popstate", onBack);
  };
}
