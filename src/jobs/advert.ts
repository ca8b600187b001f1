// What a job's advert is, and what must be right before anybody sees it. Pure.
import { type AdvertFinding, checkAdvertText } from "../language/advert.ts";
import { isLang, type Lang } from "../platform/i18n/languages.ts";
import type { Country, Job, Labels } from "./job.ts";
import { labelSentence } from "./label-rules.ts";
import { isDate, isUuid } from "./rules.ts";

export const payPeriods = ["year", "month", "hour"] as const;
export type PayPeriod = (typeof payPeriods)[number];
export const remotes = ["none", "partly", "fully"] as const;
export type Remote = (typeof remotes)[number];

/** The text of an advert in each language it is in; plain text, paragraphs parted by an empty line, lists by `- `. */
export type AdvertTexts = Partial<Record<Lang, string>>;

/** What staff write. Money in whole kroner of the job's country; `extent` in percent; `null` where nobody has answered. */
export type AdvertDraft = {
  readonly texts: AdvertTexts;
  readonly payFrom: number | null;
  readonly payTo: number | null;
  readonly payPer: PayPeriod;
  /** The collective agreement, or the rule that pay follows. */
  readonly agreement: string;
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  readonly remote: Remote;
  readonly extent: number;
  readonly temporary: boolean;
  /** `YYYY-MM-DD`. */
  readonly temporaryUntil: string | null;
  readonly internalCandidate: boolean | null;
  readonly meantForSomeone: boolean | null;
  /** Staff id of who answers questions; null: the job's owner. */
  readonly contact: string | null;
  /** `https://…` where applications are received; null: by mail to the contact. */
  readonly applyUrl: string | null;
};

export type Advert = AdvertDraft & { readonly publishedAt: Date | null };

export const LONGEST_TEXT = 12_000;

/** The advert of a job that has none yet. */
export const emptyAdvert: AdvertDraft = {
  texts: {},
  payFrom: null,
  payTo: null,
  payPer: "year",
  agreement: "",
  street: "",
  postalCode: "",
  locality: "",
  remote: "none",
  extent: 100,
  temporary: false,
  temporaryUntil: null,
  internalCandidate: null,
  meantForSomeone: null,
  contact: null,
  applyUrl: null,
};

/** What a form hands in: everything text, nothing trusted. */
export type AdvertTyped = { readonly [Field in Exclude<keyof AdvertDraft, "texts">]: string } & {
  readonly texts: Readonly<Record<string, string>>;
};

export type AdvertWhy =
  | "missing"
  | "too-long"
  | "not-a-choice"
  | "not-a-date"
  | "not-a-number"
  | "ends-first"
  | "not-https"
  | "not-staff"
  | "not-open"
  | "deadline-passed"
  | "unlawful";
/** `field` is a field's name, or `texts.nb`. `word` is a limit, or the words at fault. */
export type AdvertFault = { readonly field: string; readonly why: AdvertWhy; readonly word?: string };

const tidyLine = (typed: string): string =>
  typed
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
const tidyText = (typed: string): string =>
  typed
    .normalize("NFC")
    .replaceAll("\r\n", "\n")
    .replaceAll("\t", " ")
    .replace(/\p{Cc}/gu, (sign) => (sign === "\n" ? sign : ""))
    .replace(/[^\S\n]+$/gmu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

type Reading = { readonly typed: AdvertTyped; readonly faults: AdvertFault[] };

function line({ typed, faults }: Reading, field: "agreement" | "street" | "postalCode" | "locality", most: number) {
  const text = tidyLine(typed[field]);
  if (text.length > most) faults.push({ field, why: "too-long", word: String(most) });
  return text;
}

/** Whole kroner; spaces and points between the thousands are how people write them. */
function amount({ typed, faults }: Reading, field: "payFrom" | "payTo"): number | null {
  const plain = typed[field].replace(/[\s.\u00A0\u202F]/gu, "").replace(/(?:kr|,-|:-)$/i, "");
  if (plain === "") return null;
  const fits = /^\d{1,9}$/.test(plain) && Number(plain) >= 1 && Number(plain) <= 100_000_000;
  if (!fits) faults.push({ field, why: "not-a-number" });
  return fits ? Number(plain) : null;
}

function choice<T extends string>({ typed, faults }: Reading, field: keyof AdvertDraft, of: readonly T[], usual: T): T {
  const value = String(typed[field]);
  if (value === "") return usual;
  const found = of.find((one) => one === value);
  if (!found) faults.push({ field, why: "not-a-choice" });
  return found ?? usual;
}

/** `yes`, `no`, or nobody has said. */
function yesOrNo(reading: Reading, field: "internalCandidate" | "meantForSomeone"): boolean | null {
  if (reading.typed[field] === "") return null;
  return choice(reading, field, ["yes", "no"], "no") === "yes";
}

function percent({ typed, faults }: Reading): number {
  const plain = typed.extent.replace("%", "").trim();
  const fits = /^\d{1,3}$/.test(plain) && Number(plain) >= 1 && Number(plain) <= 100;
  if (plain !== "" && !fits) faults.push({ field: "extent", why: "not-a-number" });
  return fits ? Number(plain) : 100;
}

function until({ typed, faults }: Reading): string | null {
  const day = typed.temporaryUntil.trim();
  if (day === "" || typed.temporary !== "yes") return null;
  if (!isDate(day)) faults.push({ field: "temporaryUntil", why: "not-a-date" });
  return isDate(day) ? day : null;
}

function address({ typed, faults }: Reading): string | null {
  const url = typed.applyUrl.trim();
  if (url === "") return null;
  const ok = URL.canParse(url) && new URL(url).protocol === "https:" && new URL(url).href.length <= 500;
  if (!ok) faults.push({ field: "applyUrl", why: "not-https" });
  return ok ? new URL(url).href : null;
}

function textsOf({ typed, faults }: Reading, languages: readonly Lang[]): AdvertTexts {
  const texts: AdvertTexts = {};
  for (const lang of languages) {
    const text = tidyText(typed.texts[lang] ?? "");
    if (text.length > LONGEST_TEXT)
      faults.push({ field: `texts.${lang}`, why: "too-long", word: String(LONGEST_TEXT) });
    if (text !== "") texts[lang] = text;
  }
  return texts;
}

/** Reads what was typed. Texts in languages that are not the job's are left out; an unanswered question stays unanswered. */
export function readAdvert(
  typed: AdvertTyped,
  languages: readonly Lang[],
): { ok: true; advert: AdvertDraft } | { ok: false; faults: AdvertFault[] } {
  const reading: Reading = { typed, faults: [] };
  const contact = typed.contact === "" ? null : typed.contact;
  if (contact !== null && !isUuid(contact)) reading.faults.push({ field: "contact", why: "not-staff" });
  const advert: AdvertDraft = {
    texts: textsOf(reading, languages),
    payFrom: amount(reading, "payFrom"),
    payTo: amount(reading, "payTo"),
    payPer: choice(reading, "payPer", payPeriods, "year"),
    agreement: line(reading, "agreement", 200),
    street: line(reading, "street", 200),
    postalCode: line(reading, "postalCode", 20),
    locality: line(reading, "locality", 100),
    remote: choice(reading, "remote", remotes, "none"),
    extent: percent(reading),
    temporary: choice(reading, "temporary", ["yes", "no"], "no") === "yes",
    temporaryUntil: until(reading),
    internalCandidate: yesOrNo(reading, "internalCandidate"),
    meantForSomeone: yesOrNo(reading, "meantForSomeone"),
    contact,
    applyUrl: address(reading),
  };
  if (advert.payFrom !== null && advert.payTo !== null && advert.payTo < advert.payFrom)
    reading.faults.push({ field: "payTo", why: "ends-first" });
  return reading.faults.length > 0 ? { ok: false, faults: reading.faults } : { ok: true, advert };
}

/** What the law guide says of the advert's words. `field` is `title`, `texts.nb` or `requirements.0.label.nb`, whose quote is the label. */
export type AdvertNote = AdvertFinding & { readonly field: string };

type JobWords = Pick<Job, "title" | "country" | "languages"> & {
  readonly requirements: readonly { readonly label: Labels }[];
};

const wanted: Record<Lang, string> = {
  nb: "Vi søker",
  nn: "Vi søkjer",
  da: "Vi søger",
  sv: "Vi söker",
  en: "We are looking for",
};

/** A title asks for somebody although it is no sentence: it is read as one too, and then quoted whole. */
function titleNotes(title: string, lang: Lang, country: Country): AdvertFinding[] {
  const bare = checkAdvertText(title, { lang, country });
  const known = new Set(bare.map((one) => one.what));
  const asked = checkAdvertText(`${wanted[lang]} ${title}.`, { lang, country });
  const at = [0, title.length] as const;
  return [...bare, ...asked.filter((one) => !known.has(one.what)).map((one) => ({ ...one, quote: title, at }))];
}

/** What the check finds in those words of an advert that the job itself holds: its title, and its requirements as sentences. */
export function jobNotes(job: JobWords): AdvertNote[] {
  const { country } = job;
  const first = job.languages[0];
  const title = first ? titleNotes(job.title, first, country) : [];
  const labels = job.requirements.flatMap(({ label }, n) =>
    job.languages.flatMap((lang) => {
      const text = label[lang];
      if (text === undefined) return [];
      const found = checkAdvertText(labelSentence(lang, text), { lang, country });
      return found.map((one) => ({ ...one, quote: text, field: `requirements.${n}.label.${lang}` }));
    }),
  );
  return [...title.map((one) => ({ ...one, field: "title" })), ...labels];
}

/** Everything the check finds in the title, the requirements and the texts of an advert. */
export function advertNotes(job: JobWords, texts: AdvertTexts): AdvertNote[] {
  const { country } = job;
  return [
    ...jobNotes(job),
    ...Object.entries(texts).flatMap(([lang, text]) =>
      isLang(lang) ? checkAdvertText(text, { lang, country }).map((one) => ({ ...one, field: `texts.${lang}` })) : [],
    ),
  ];
}

/** What an advert should say and does not: shown, never in the way. Pay: directive (EU) 2023/970 art. 5. */
export type AdvertLack = "pay" | "agreement" | "language";

export function advertLacks(job: Pick<Job, "languages">, advert: AdvertDraft): AdvertLack[] {
  return [
    ...(advert.payFrom === null ? (["pay"] as const) : []),
    ...(advert.agreement === "" ? (["agreement"] as const) : []),
    ...(job.languages.some((lang) => !advert.texts[lang]) ? (["language"] as const) : []),
  ];
}

/**
 * Whether the advert may be shown to anybody on the day `today` (`YYYY-MM-DD`, where the employer is).
 * It has a text in the job's first language, a place unless the work is done anywhere, an answer to both honest questions, an open job
 * whose deadline has not passed, and no words that the law forbids (rule 29: "silence means no" is refused everywhere).
 */
export function mayPublish(job: Job, advert: AdvertDraft, today: string): AdvertFault[] {
  const faults: AdvertFault[] = [];
  const [first] = job.languages;
  if (job.state !== "open") faults.push({ field: "publish", why: "not-open" });
  if (job.deadline !== null && job.deadline < today) faults.push({ field: "publish", why: "deadline-passed" });
  if (first && !advert.texts[first]) faults.push({ field: `texts.${first}`, why: "missing" });
  if (advert.locality === "" && advert.remote !== "fully") faults.push({ field: "locality", why: "missing" });
  if (advert.internalCandidate === null) faults.push({ field: "internalCandidate", why: "missing" });
  if (advert.meantForSomeone === null) faults.push({ field: "meantForSomeone", why: "missing" });
  for (const note of advertNotes(job, advert.texts))
    if (note.level === "stop") faults.push({ field: note.field, why: "unlawful", word: note.quote });
  return faults;
}

const currencies: Record<Country, string> = { NO: "NOK", DK: "DKK", SE: "SEK" };
/** ISO 4217. */
export const currencyOf = (country: Country): string => currencies[country];

/** An advert as anybody may read it. `over`: the deadline has passed, and those who applied still wait; `gone`: the job is closed. */
export type OpenAdvert = {
  readonly state: "open" | "over" | "gone";
  readonly job: Job;
  readonly advert: Advert & { readonly publishedAt: Date };
  readonly contact: {
    readonly name: string;
    readonly title: string | null;
    readonly phone: string | null;
    readonly email: string;
  };
};
