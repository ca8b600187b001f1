// The addresses of an employer's open pages, and in which language one of them is read. Pure.
import { isLang, type Lang } from "../platform/i18n/languages.ts";

export const listPath = (employer: string): string => `/${employer}`;
export const advertPath = (employer: string, job: string): string => `/${employer}/${job}`;

/** An address the page gives others: absolute, and the same whoever asks for it. */
export const absolute = (baseUrl: string, path: string): string => new URL(path, baseUrl).href;

/** `?lang=` chooses: a link that can be shared, and that search engines can follow. */
export function langOfAddress(url: string): Lang | undefined {
  const asked = new URL(url).searchParams.get("lang");
  return isLang(asked) ? asked : undefined;
}
export const talkPath = (employer: string, job: string): string => `/${employer}/${job}/apply`;
export const attachPath = (employer: string, job: string): string => `${talkPath(employer, job)}/files`;
