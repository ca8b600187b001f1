// The frame of staff pages: who is signed in, where one can go, language and colours.
import type { ReactNode } from "react";
import { useRouteLoaderData } from "react-router";
import { type Lang, langNames, langs } from "../platform/i18n/languages.ts";
import { StaffPage } from "../ui/StaffPage.tsx";
import { frameWords } from "./words.ts";

export type Me = {
  id: string;
  name: string;
  employer: string;
  manages: boolean;
  sends: boolean;
  seesJobs: boolean;
  seesApplications: boolean;
  readsLog: boolean;
  /** The pages of a job that this person has, by the names that the desk gives them. */
  jobPages: readonly string[];
  otherEmployers: boolean;
};
export type FrameChoice = { lang: Lang; scheme: "auto" | "light" | "dark"; keys: boolean; path: string; me: Me | null };

export type Place = "today" | "jobs" | "sending" | "staff" | "log" | "closing-days" | "concerns";

const plain: FrameChoice = { lang: "nb", scheme: "auto", keys: true, path: "/", me: null };

/** What the root loader knows: the visitor's choices and, on staff pages, who is signed in. */
export const useFrame = (): FrameChoice => (useRouteLoaderData("root") as FrameChoice | undefined) ?? plain;

/** Wrap the content of every staff page in this; give it one of the layouts as its child. */
export function StaffFrame({ place, search, children }: { place?: Place; search?: string; children: ReactNode }) {
  const { lang, scheme, keys, path, me } = useFrame();
  const words = frameWords[lang];
  const link = (href: string, text: string, at: Place) => ({ href, text, current: place === at });
  const back = { to: path };
  return (
    <StaffPage
      skip={words.skip}
      brand={{ name: "Gjensvar", href: "/today" }}
      navLabel={words.nav}
      nav={[
        ...(me?.seesApplications === false ? [] : [link("/today", words.today, "today")]),
        ...(me?.seesJobs === false ? [] : [link("/jobs", words.jobs, "jobs")]),
        ...(me?.sends === false ? [] : [link("/sending", words.sending, "sending")]),
        ...(me?.readsLog && !me.manages ? [link("/log", words.log, "log")] : []),
      ]}
      search={{ action: "/search", name: "q", label: words.search, value: search }}
      user={
        me
          ? {
              name: me.name,
              links: [
                ...(me.sends && !me.manages ? [{ href: `/staff/${me.id}`, text: words.myPromises }] : []),
                ...(me.manages ? [link("/staff", words.staff, "staff")] : []),
                ...(me.manages ? [link("/concerns", words.concerns, "concerns")] : []),
                ...(me.manages ? [link("/closing-days", words.closingDays, "closing-days")] : []),
                ...(me.manages && me.readsLog ? [link("/log", words.log, "log")] : []),
                ...(me.otherEmployers ? [{ href: "/employer", text: words.otherEmployer }] : []),
              ],
              switches: [
                {
                  legend: words.language,
                  action: "/preferences",
                  name: "lang",
                  value: lang,
                  choices: langs.map((value) => ({ value, label: langNames[value], lang: value })),
                  hidden: back,
                },
                {
                  legend: words.scheme,
                  action: "/preferences",
                  name: "scheme",
                  value: scheme,
                  choices: [
                    { value: "auto", label: words.auto },
                    { value: "light", label: words.light },
                    { value: "dark", label: words.dark },
                  ],
                  hidden: back,
                },
                {
                  legend: words.keys,
                  action: "/preferences",
                  name: "keys",
                  value: keys ? "on" : "off",
                  choices: [
                    { value: "on", label: words.on },
                    { value: "off", label: words.off },
                  ],
                  hidden: back,
                },
              ],
              signOut: { action: "/sign-out", text: words.signOut },
            }
          : undefined
      }
    >
      {children}
    </StaffPage>
  );
}
