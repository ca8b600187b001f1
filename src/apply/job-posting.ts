// The advert for search engines: schema.org JobPosting, with the fields that Google documents as required and recommended. Pure.
import { currencyOf, type OpenAdvert } from "../jobs/advert.ts";
import { labelIn } from "../jobs/rules.ts";
import { html } from "../platform/http/html.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { blocksOf, htmlOf } from "./advert-text.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

type Said = {
  found: OpenAdvert;
  employer: { name: string; timeZone: string };
  lang: Lang;
  /** The page of this advert, and the list of the employer's. */
  url: string;
  home: string;
  /** Headings of the two lists of requirements. */
  words: { musts: string; shoulds: string };
};

const units = { year: "YEAR", month: "MONTH", hour: "HOUR" } as const;

function pay({ found: { advert, job } }: Said): Json | undefined {
  if (advert.payFrom === null && advert.payTo === null) return undefined;
  const least = advert.payFrom ?? advert.payTo;
  const most = advert.payTo ?? advert.payFrom;
  return {
    "@type": "MonetaryAmount",
    currency: currencyOf(job.country),
    value: { "@type": "QuantitativeValue", minValue: least, maxValue: most, unitText: units[advert.payPer] },
  };
}

function place({ found: { advert, job } }: Said): { [key: string]: Json | undefined } {
  const anywhere = {
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: { "@type": "Country", name: job.country },
  };
  const somewhere = {
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        streetAddress: advert.street || undefined,
        postalCode: advert.postalCode || undefined,
        addressLocality: advert.locality,
        addressCountry: job.country,
      },
    },
  };
  return { ...(advert.remote === "fully" ? anywhere : {}), ...(advert.locality === "" ? {} : somewhere) };
}

function description({ found: { advert, job }, lang, words }: Said): string {
  const text = advert.texts[lang] ?? Object.values(advert.texts)[0] ?? "";
  const list = (must: boolean) =>
    job.requirements
      .filter((one) => one.must === must)
      .map((one) => html`<li>${labelIn(one.label, lang, job.languages)}</li>`);
  const part = (heading: string, items: ReturnType<typeof list>) =>
    items.length === 0 ? html`` : html`<h2>${heading}</h2><ul>${items}</ul>`;
  return html`${htmlOf(blocksOf(text))}${part(words.musts, list(true))}${part(words.shoulds, list(false))}`.text;
}

/**
 * The data of one open advert. Required by Google (developers.google.com/search/docs/appearance/structured-data/job-posting): title,
 * description, datePosted, hiringOrganization, jobLocation or a remote job's country. The advert's last day ends at midnight there.
 */
export function jobPosting(said: Said): { [key: string]: Json | undefined } {
  const { found, employer, url, home } = said;
  const { job, advert } = found;
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: job.title,
    description: description(said),
    datePosted: dateIn(advert.publishedAt, employer.timeZone),
    validThrough: job.deadline ? `${job.deadline}T23:59:59` : undefined,
    employmentType: [advert.extent === 100 ? "FULL_TIME" : "PART_TIME", ...(advert.temporary ? ["TEMPORARY"] : [])],
    hiringOrganization: { "@type": "Organization", name: employer.name, sameAs: home },
    identifier: { "@type": "PropertyValue", name: employer.name, value: job.slug },
    totalJobOpenings: job.openings,
    ...place(said),
    baseSalary: pay(said),
    directApply: false,
    url,
  };
}

/** JSON that may stand inside a script element: no tag can begin in it (HTML standard, 4.12.1.3). */
export const jsonInScript = (value: Json): string => JSON.stringify(value).replaceAll("<", "\\u003c");
