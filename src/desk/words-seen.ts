// Who has opened an application, on the card, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const seenWords = inLanguages({
  nb: {
    title: "Sett av",
    lead: "Søkeren ser navn og dag på siden sin.",
    first: (day: string) => `Først ${day}`,
    last: (day: string, times: string) => `sist ${day}, ${times} ganger`,
  },
  nn: {
    title: "Sett av",
    lead: "Søkjaren ser namn og dag på sida si.",
    first: (day) => `Først ${day}`,
    last: (day, times) => `sist ${day}, ${times} gonger`,
  },
  da: {
    title: "Set af",
    lead: "Ansøgeren ser navn og dag på sin side.",
    first: (day) => `Først ${day}`,
    last: (day, times) => `senest ${day}, ${times} gange`,
  },
  sv: {
    title: "Sett av",
    lead: "Den sökande ser namn och dag på sin sida.",
    first: (day) => `Först ${day}`,
    last: (day, times) => `senast ${day}, ${times} gånger`,
  },
  en: {
    title: "Seen by",
    lead: "The applicant sees the name and the day on their page.",
    first: (day) => `First on ${day}`,
    last: (day, times) => `last on ${day}, ${times} times`,
  },
});
