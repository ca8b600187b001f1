// A small page for when the web server itself says no: whole HTML in the reader's language, without scripts. Pure.
import { isLang, type Lang, langFromHeader } from "../i18n/languages.ts";
import { html } from "./html.ts";
import { refusedWords } from "./refused-words.ts";

export type RefusedStatus = 400 | 403 | 404 | 413 | 500;

/** The cookie with the language somebody pressed in this browser. */
export const langCookie = "gjensvar-lang";

/** The language pressed in this browser, else as the browser asks for it (Accept-Language, RFC 9110 12.5.4); English for any other. */
export function langOf(headers: Headers): Lang {
  const pressed = new RegExp(`(?:^|;\\s*)${langCookie}=([^;]*)`).exec(headers.get("cookie") ?? "")?.[1]?.trim();
  return isLang(pressed) ? pressed : langFromHeader(headers.get("accept-language"), "en");
}

/** The page. `style` is the address of a style sheet, where there is one. */
export function refusedPage(status: RefusedStatus, lang: Lang, style?: string): string {
  const { toStart, [status]: said } = refusedWords[lang];
  return html`<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${said.title} · Gjensvar</title>${style ? html`<link rel="stylesheet" href="${style}">` : ""}</head>
<body class="open"><main class="o-main"><h1>${said.title}</h1><p class="lead">${said.text}</p>
<p class="under"><a href="/">${toStart}</a></p></main></body></html>
`.text;
}
