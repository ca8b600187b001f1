// The frame of staff pages: who is signed in, where one can go, language and colours.
import type { ReactNode } from "react";
import { useRouteLoaderData } from "react-router";
import { type Lang, langNames, langs } from "../platform/i18n/languages.ts";
import { StaffPage } from "../ui/StaffPage.tsx";
import { barPages, menuPages, type OwnPage } from "./pages.ts";
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

export type Place = "today" | "jobs" | "sending" | "staff" | "log" | "closing-days" | "retention" | "concerns";

const plain: FrameChoice = { lang: "nb", scheme: "auto", keys: true, path: "/", me: null };

/** What the root loader knows: the visitor's choices and, on staff pages, who is signed in. */
export const useFrame = (): FrameChoice => (useRouteLoaderData("root") as FrameChoice | undefined) ?? plain;

/** Wrap the content of every staff page in this; give it one of the layouts as its child. */
export function StaffFrame({ place, search, children }: { place?: Place; search?: string; children: ReactNode }) {
  const { lang, scheme, keys, path, me } = useFrame();
  const words = frameWords[lang];
  const link = ({ href, text, place: at }: OwnPage) => ({ href, text, current: at !== undefined && place === at });
  const back = { to: path };
  return (
    <StaffPage
      skip={words.skip}
      brand={{ name: "Gjensvar", href: "/today" }}
      navLabel={words.nav}
      nav={barPages(me, lang).map(link)}
      search={{ action: "/search", name: "q", label: words.search, value: search }}
      palette={{
        action: "/search",
        name: "q",
        title: words.palette.title,
        label: words.palette.label,
        failed: words.palette.failed,
        close: words.palette.close,
        hints: [
          { keys: ["↓", "↑"], text: words.palette.move },
          { keys: ["enter"], text: words.palette.go },
          { keys: ["esc"], text: words.palette.close.toLocaleLowerCase(lang) },
        ],
      }}
      user={
        me
          ? {
              name: me.name,
              links: menuPages(me, lang).map(link),
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
