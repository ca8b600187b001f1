// The mails to a manager whose decision somebody waits for, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const askingWords = inLanguages({
  nb: {
    subject: (n: string, one: boolean, job: string) =>
      one ? `Én søker venter på avgjørelsen din: ${job}` : `${n} søkere venter på avgjørelsen din: ${job}`,
    title: (name: string) => `Hei, ${name}`,
    asked: (by: string, n: string, one: boolean, job: string) =>
      one
        ? `${by} ber deg avgjøre om én søker til stillingen som ${job}.`
        : `${by} ber deg avgjøre om ${n} søkere til stillingen som ${job}.`,
    due: (n: string, one: boolean, job: string) =>
      one
        ? `Vi lovet én søker til stillingen som ${job} å høre fra oss i dag eller før. Avgjørelsen venter på deg.`
        : `Vi lovet ${n} søkere til stillingen som ${job} å høre fra oss i dag eller før. Avgjørelsen venter på deg.`,
    by: (day: string) => `Den første ble lovet ord innen ${day}.`,
    link: "Se søkerne og avgjør",
    after: "Du kan si ja, si nei med begrunnelse, eller be om mer. Siden virker på telefon.",
  },
  nn: {
    subject: (n, one, job) =>
      one ? `Éin søkjar ventar på avgjerda di: ${job}` : `${n} søkjarar ventar på avgjerda di: ${job}`,
    title: (name) => `Hei, ${name}`,
    asked: (by, n, one, job) =>
      one
        ? `${by} bed deg avgjere om éin søkjar til stillinga som ${job}.`
        : `${by} bed deg avgjere om ${n} søkjarar til stillinga som ${job}.`,
    due: (n, one, job) =>
      one
        ? `Vi lova éin søkjar til stillinga som ${job} å høyre frå oss i dag eller før. Avgjerda ventar på deg.`
        : `Vi lova ${n} søkjarar til stillinga som ${job} å høyre frå oss i dag eller før. Avgjerda ventar på deg.`,
    by: (day) => `Den første vart lova ord innan ${day}.`,
    link: "Sjå søkjarane og avgjer",
    after: "Du kan seie ja, seie nei med grunngiving, eller be om meir. Sida verkar på telefon.",
  },
  da: {
    subject: (n, one, job) =>
      one ? `Én ansøger venter på din afgørelse: ${job}` : `${n} ansøgere venter på din afgørelse: ${job}`,
    title: (name) => `Hej ${name}`,
    asked: (by, n, one, job) =>
      one
        ? `${by} beder dig afgøre sagen for én ansøger til stillingen som ${job}.`
        : `${by} beder dig afgøre sagen for ${n} ansøgere til stillingen som ${job}.`,
    due: (n, one, job) =>
      one
        ? `Vi har lovet én ansøger til stillingen som ${job} nyt senest i dag. Afgørelsen venter på dig.`
        : `Vi har lovet ${n} ansøgere til stillingen som ${job} nyt senest i dag. Afgørelsen venter på dig.`,
    by: (day) => `Den første blev lovet nyt senest ${day}.`,
    link: "Se ansøgerne og afgør",
    after: "Du kan sige ja, sige nej med en begrundelse eller bede om mere. Siden virker på telefonen.",
  },
  sv: {
    subject: (n, one, job) =>
      one ? `En sökande väntar på ditt beslut: ${job}` : `${n} sökande väntar på ditt beslut: ${job}`,
    title: (name) => `Hej ${name}`,
    asked: (by, n, one, job) =>
      one
        ? `${by} ber dig besluta om en sökande till jobbet som ${job}.`
        : `${by} ber dig besluta om ${n} sökande till jobbet som ${job}.`,
    due: (n, one, job) =>
      one
        ? `Vi har lovat en sökande till jobbet som ${job} besked senast i dag. Beslutet väntar på dig.`
        : `Vi har lovat ${n} sökande till jobbet som ${job} besked senast i dag. Beslutet väntar på dig.`,
    by: (day) => `Den första lovades besked senast ${day}.`,
    link: "Se de sökande och besluta",
    after: "Du kan säga ja, säga nej med motivering eller be om mer. Sidan fungerar i telefonen.",
  },
  en: {
    subject: (n, one, job) =>
      one
        ? `One applicant is waiting for your decision: ${job}`
        : `${n} applicants are waiting for your decision: ${job}`,
    title: (name) => `Hello, ${name}`,
    asked: (by, n, one, job) =>
      one
        ? `${by} asks you to decide about one applicant for the position of ${job}.`
        : `${by} asks you to decide about ${n} applicants for the position of ${job}.`,
    due: (n, one, job) =>
      one
        ? `We promised one applicant for the position of ${job} to be in touch by today. The decision is waiting for you.`
        : `We promised ${n} applicants for the position of ${job} to be in touch by today. The decision is waiting for you.`,
    by: (day) => `The first was promised to hear by ${day}.`,
    link: "See the applicants and decide",
    after: "You can say yes, say no with a reason, or ask for more. The page works on a telephone.",
  },
});
