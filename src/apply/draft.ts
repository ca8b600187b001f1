// What somebody has typed before sending: who they are and what is asked apart, read and told what is wrong. Pure.
import { cleanName, MAX_FULL_NAME } from "../applications/reading/names.ts";
import { readBirthYear, tidyPhone } from "../applications/reading/values.ts";
import type { Job } from "../jobs/job.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { parseAddress } from "../platform/mail/address.ts";
import type { Answer } from "./script.ts";

export type Facts = { name: string; email: string; phone: string; city: string; internal: boolean };
/** Asked apart from everything else, and kept apart. The list is asked about only in the Norwegian public sector. */
export type Apart = {
  needs: string;
  offList: boolean;
  offListWhy: string;
  birthYear: string;
  work: string;
  municipality: string;
};

export type Draft = {
  id: string;
  job: string;
  language: Lang;
  facts: Facts;
  /** Null until somebody has been there. */
  apart: Apart | null;
  answers: Map<string, Answer>;
  /** What stood in the field when somebody paused in the middle of an answer. */
  half: { question: string; text: string } | null;
  mails: number;
  sentAt: Date | null;
  /** The last day it is kept, as a moment. */
  keptUntil: Date;
};

export type FactFault = {
  field: "name" | "email" | "birthYear";
  why: "missing" | "not-an-address" | "not-a-year";
};

export const noFacts: Facts = { name: "", email: "", phone: "", city: "", internal: false };
export const noApart: Apart = { needs: "", offList: false, offListWhy: "", birthYear: "", work: "", municipality: "" };

/** A draft that nobody touched for this long is erased. */
export const keptDays = 30;

const longestLine = 200;
const longestText = 2000;
/** As much as an answer may hold; the browser stops there, too. */
export const longestAnswer = 4000;

const line = (typed: string): string => cleanName(typed).name.slice(0, longestLine);

/** Text of several lines: line breaks alike, no control characters, no space around. */
export const tidyText = (typed: string, most = longestText): string =>
  typed
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n\t]/gu, "")
    .normalize("NFC")
    .trim()
    .slice(0, most);

type Typed = (name: string) => string;

/** Who somebody is, as typed; what cannot be used is told by field and kept as it was typed. */
export function readFacts(typed: Typed): { facts: Facts; faults: FactFault[] } {
  const facts: Facts = {
    name: cleanName(typed("name")).name.slice(0, MAX_FULL_NAME),
    email: typed("email").trim().slice(0, 254),
    phone: tidyPhone(line(typed("phone")))?.slice(0, 60) ?? "",
    city: line(typed("city")),
    internal: typed("internal") === "yes",
  };
  return { facts, faults: factFaults(facts) };
}

export function factFaults({ name, email }: Facts): FactFault[] {
  const faults: FactFault[] = [];
  if (name === "") faults.push({ field: "name", why: "missing" });
  if (email === "") faults.push({ field: "email", why: "missing" });
  else if (!parseAddress(email).ok) faults.push({ field: "email", why: "not-an-address" });
  return faults;
}

/** The list of applicants with name, age, work and municipality is a duty of the Norwegian public sector (offentleglova § 25). */
export const hasPublicList = (job: Pick<Job, "country" | "sector">): boolean =>
  job.country === "NO" && job.sector === "public";

/** What is asked apart, as typed. Outside the Norwegian public sector nothing of the list is read, whatever is posted. */
export function readApart(
  typed: Typed,
  job: Pick<Job, "country" | "sector">,
  today: string,
): { apart: Apart; faults: FactFault[] } {
  const needs = tidyText(typed("needs"));
  if (!hasPublicList(job)) return { apart: { ...noApart, needs }, faults: [] };
  const apart: Apart = {
    needs,
    offList: typed("offList") === "yes",
    offListWhy: tidyText(typed("offListWhy")),
    birthYear: line(typed("birthYear")),
    work: line(typed("work")),
    municipality: line(typed("municipality")),
  };
  const faults: FactFault[] = [];
  if (apart.birthYear !== "" && readBirthYear(apart.birthYear, today) === null)
    faults.push({ field: "birthYear", why: "not-a-year" });
  return { apart, faults };
}
