/** Ticks the countdown text. The text is right when the page is loaded; this only keeps it so. */

/** "9:12", or "1:04:09" above an hour. Never below zero. */
export function clockText(seconds: number): string {
  const left = Math.max(0, Math.ceil(seconds));
  const pad = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(left / 3600), Math.floor((left % 3600) / 60), left % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

/** The same in words where the browser knows how, else nothing. */
export function spokenTime(seconds: number, lang: string): string | undefined {
  if (!("DurationFormat" in Intl)) return undefined;
  const left = Math.max(0, Math.ceil(seconds));
  const parts = { hours: Math.floor(left / 3600), minutes: Math.floor((left % 3600) / 60), seconds: left % 60 };
  return new Intl.DurationFormat(lang, { style: "long" }).format(parts);
}

/** Finds `[data-until]` and ticks it each second by the server's clock. Returns a function that stops it. */
export function startCountdown(
  doc: Document = document,
  over: () => void = () => doc.defaultView?.location.reload(),
): () => void {
  const place = doc.querySelector<HTMLElement>("[data-until]");
  const until = Date.parse(place?.dataset.until ?? "");
  if (!place || Number.isNaN(until)) return () => {};
  const serverNow = Date.parse(place.dataset.now ?? "");
  const ahead = Number.isNaN(serverNow) ? 0 : Date.now() - serverNow;
  const timer = setInterval(() => {
    const seconds = (until - (Date.now() - ahead)) / 1000;
    if (seconds > 0) return write(place, seconds, doc.documentElement.lang || "en");
    clearInterval(timer);
    place.textContent = place.dataset.over ?? clockText(0);
    place.removeAttribute("aria-label");
    // The sender needs a moment to take the first letters.
    setTimeout(over, 1500);
  }, 1000);
  return () => clearInterval(timer);
}

function write(place: HTMLElement, seconds: number, lang: string): void {
  place.textContent = clockText(seconds);
  const spoken = spokenTime(seconds, lang);
  if (spoken) place.setAttribute("aria-label", spoken);
  else place.removeAttribute("aria-label");
}
