// The readable file of everything stored: one page that stands alone, for reading and printing. Pure.
import type { Consent } from "../applications/consents.ts";
import { html } from "../platform/http/html.ts";
import { formatDate } from "../platform/i18n/format.ts";
import { dataWords } from "./data-words.ts";
import type { OwnPerson, Shown } from "./own-data.ts";
import { consentPart, type Part, partsOfApplication, personPart, type Told } from "./own-parts.ts";

export type Whole = {
  employer: string;
  on: string;
  person: OwnPerson;
  consents: readonly Consent[];
  applications: readonly Shown[];
};

/** Its own style, light and dark and on paper: it fetches nothing. */
const style = `:root{color-scheme:light dark}body{margin:0 auto;max-width:44rem;padding:1.5rem;font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem}h2{margin-top:2rem;border-top:1px solid;padding-top:.75rem;font-size:1.15rem}dt{font-weight:600;margin-top:.75rem}dd{margin:0;white-space:pre-line}
.meta{opacity:.8;font-size:.9rem}@media print{body{max-width:none;padding:0;font-size:11pt}h2,dt{break-after:avoid}}`;

const partHtml = (part: Part) => html`<section aria-labelledby="${part.id}"><h2 id="${part.id}">${part.title}</h2><dl>
${part.rows.map((row) => html`<dt>${row.name}</dt><dd>${row.text}</dd>${row.meta ? html`<dd class="meta">${row.meta}</dd>` : ""}\n`)}</dl></section>
`;

/** Everything as a page of html. It carries no script, and nothing in it is fetched. */
export function fileOf(whole: Whole, told: Told): string {
  const { lang } = told;
  const w = dataWords[lang];
  const parts = whole.applications.flatMap((one, n) => partsOfApplication(one, told, `a${n}-`));
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${w.title} · ${whole.employer}</title>
<style>${style}</style></head><body><main>
<h1>${w.title}</h1>
<p>${w.export.made(formatDate(lang, whole.on), whole.employer)}</p>
${whole.applications.some((one) => one.heldBack) ? html`<p><strong>${w.more}.</strong> ${w.moreLead}</p>` : ""}
${[personPart(whole.person, lang), ...consentPart(whole.consents, whole.on, told), ...parts].map(partHtml)}</main></body></html>
`.text;
}

/** Everything as JSON: GDPR Art. 20 asks for a structured, common, machine-readable form. Moments are ISO 8601 in UTC. */
export const jsonOf = ({ employer, on, person, consents, applications }: Whole): string =>
  `${JSON.stringify({ employer, on, person, consents, applications }, null, 2)}\n`;
