// An advert's form between its fields and what the front door takes: what was typed, as it was typed. Pure.
import type { AdvertDraft, AdvertFault, AdvertTyped } from "../../jobs/advert.ts";
import { type Lang, langNames, langs } from "../../platform/i18n/languages.ts";
import { advertWords } from "../words-advert.ts";

const plain = [
  "payFrom",
  "payTo",
  "payPer",
  "agreement",
  "street",
  "postalCode",
  "locality",
  "remote",
  "extent",
  "temporary",
  "temporaryUntil",
  "internalCandidate",
  "meantForSomeone",
  "contact",
  "applyUrl",
] as const;

/** Reads what a browser sent. */
export function typedFromForm(form: FormData): AdvertTyped {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    ...(Object.fromEntries(plain.map((name) => [name, text(name).trim()])) as Record<(typeof plain)[number], string>),
    texts: Object.fromEntries(langs.map((lang) => [lang, text(`text-${lang}`)])),
  };
}

const yesNo = (value: boolean | null): string => (value === null ? "" : value ? "yes" : "no");
const digits = (value: number | null): string => (value === null ? "" : String(value));

/** The fields of an advert that stands. */
export const typedFrom = (advert: AdvertDraft): AdvertTyped => ({
  ...advert,
  texts: advert.texts,
  payFrom: digits(advert.payFrom),
  payTo: digits(advert.payTo),
  extent: digits(advert.extent),
  temporary: yesNo(advert.temporary),
  temporaryUntil: advert.temporaryUntil ?? "",
  internalCandidate: yesNo(advert.internalCandidate),
  meantForSomeone: yesNo(advert.meantForSomeone),
  contact: advert.contact ?? "",
  applyUrl: advert.applyUrl ?? "",
});

/** The id of the input that a fault belongs to: `texts.nb` is `text-nb`. */
export const fieldId = (field: string): string => field.replace("texts.", "text-");

type Words = (typeof advertWords)[Lang];

function fieldName(w: Words, field: string): string | undefined {
  const [part, lang] = field.split(".");
  if (part === "texts") return w.text(langNames[lang as Lang]);
  const named: Partial<Record<string, string>> = {
    payFrom: w.pay,
    payTo: w.pay,
    payPer: w.payPer,
    agreement: w.agreement,
    street: w.street,
    postalCode: w.postalCode,
    locality: w.locality,
    remote: w.remote,
    extent: w.extent,
    temporary: w.temporary,
    temporaryUntil: w.temporaryUntil,
    internalCandidate: w.internalCandidate,
    meantForSomeone: w.meantForSomeone,
    contact: w.contact,
    applyUrl: w.applyUrl,
  };
  return part === undefined ? undefined : named[part];
}

/** A fault in words, with the name of its field before it where it has one. */
export function sayFault(lang: Lang, { field, why, word = "" }: AdvertFault): string {
  const w = advertWords[lang];
  const said = w.faults[why];
  const text = typeof said === "function" ? said(word) : said;
  const name = fieldName(w, field);
  return name ? `${name}: ${text}` : text;
}
