// The pages of the house that a person has, by name: the bar, the menu under the name, and the search offer the same ones. Pure.
import type { Lang } from "../platform/i18n/languages.ts";
import type { Me, Place } from "./StaffFrame.tsx";
import { frameWords } from "./words.ts";

export type OwnPage = { href: string; text: string; place?: Place };

/** In the bar. Who is not known yet is offered what everybody has. */
export function barPages(me: Me | null, lang: Lang): OwnPage[] {
  const words = frameWords[lang];
  return [
    ...(me?.seesApplications === false ? [] : [page("/today", words.today, "today")]),
    ...(me?.seesJobs === false ? [] : [page("/jobs", words.jobs, "jobs")]),
    ...(me?.sends === false ? [] : [page("/sending", words.sending, "sending")]),
    ...(me?.readsLog && !me.manages ? [page("/log", words.log, "log")] : []),
  ];
}

/** Under the person's name. */
export function menuPages(me: Me, lang: Lang): OwnPage[] {
  const words = frameWords[lang];
  return [
    ...(me.sends && !me.manages ? [{ href: `/staff/${me.id}`, text: words.myPromises }] : []),
    ...(me.manages ? [page("/staff", words.staff, "staff")] : []),
    ...(me.manages ? [page("/concerns", words.concerns, "concerns")] : []),
    ...(me.manages ? [page("/closing-days", words.closingDays, "closing-days")] : []),
    ...(me.manages ? [page("/retention", words.retention, "retention")] : []),
    ...(me.manages && me.readsLog ? [page("/log", words.log, "log")] : []),
    ...(me.otherEmployers ? [{ href: "/employer", text: words.otherEmployer }] : []),
  ];
}

const page = (href: string, text: string, place: Place): OwnPage => ({ href, text, place });
