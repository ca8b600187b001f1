// The mail that tells an owner, once a day, what falls due; in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const digestWords = inLanguages({
  nb: {
    subject: (late: number, n: string, one: boolean) =>
      late > 0
        ? one
          ? "Én søker har ventet lenger enn vi lovet"
          : `${n} søkere har ventet lenger enn vi lovet`
        : one
          ? "Én søker skal ha ord i dag eller de neste to dagene"
          : `${n} søkere skal ha ord i dag eller de neste to dagene`,
    title: (name: string) => `Hei, ${name}`,
    job: (title: string, parts: string) => `${title}: ${parts}.`,
    late: (n: string) => `${n} forbi løftet`,
    today: (n: string) => `${n} i dag`,
    soon: (n: string) => `${n} de neste to arbeidsdagene`,
    link: "Se dem i Gjensvar",
    after: "Løftene er dine å holde. Du får denne e-posten høyst én gang om dagen, og bare når noe forfaller.",
  },
  nn: {
    subject: (late, n, one) =>
      late > 0
        ? one
          ? "Éin søkjar har venta lenger enn vi lova"
          : `${n} søkjarar har venta lenger enn vi lova`
        : one
          ? "Éin søkjar skal ha ord i dag eller dei neste to dagane"
          : `${n} søkjarar skal ha ord i dag eller dei neste to dagane`,
    title: (name) => `Hei, ${name}`,
    job: (title, parts) => `${title}: ${parts}.`,
    late: (n) => `${n} forbi lovnaden`,
    today: (n) => `${n} i dag`,
    soon: (n) => `${n} dei neste to arbeidsdagane`,
    link: "Sjå dei i Gjensvar",
    after: "Lovnadene er dine å halde. Du får denne e-posten høgst éin gong om dagen, og berre når noko forfell.",
  },
  da: {
    subject: (late, n, one) =>
      late > 0
        ? one
          ? "Én ansøger har ventet længere, end vi lovede"
          : `${n} ansøgere har ventet længere, end vi lovede`
        : one
          ? "Én ansøger skal have nyt i dag eller de næste to dage"
          : `${n} ansøgere skal have nyt i dag eller de næste to dage`,
    title: (name) => `Hej ${name}`,
    job: (title, parts) => `${title}: ${parts}.`,
    late: (n) => `${n} over løftet`,
    today: (n) => `${n} i dag`,
    soon: (n) => `${n} de næste to arbejdsdage`,
    link: "Se dem i Gjensvar",
    after: "Løfterne er dine at holde. Du får denne mail højst én gang om dagen, og kun når noget forfalder.",
  },
  sv: {
    subject: (late, n, one) =>
      late > 0
        ? one
          ? "En sökande har väntat längre än vi lovade"
          : `${n} sökande har väntat längre än vi lovade`
        : one
          ? "En sökande ska få besked i dag eller de närmaste två dagarna"
          : `${n} sökande ska få besked i dag eller de närmaste två dagarna`,
    title: (name) => `Hej ${name}`,
    job: (title, parts) => `${title}: ${parts}.`,
    late: (n) => `${n} över tiden`,
    today: (n) => `${n} i dag`,
    soon: (n) => `${n} de närmaste två arbetsdagarna`,
    link: "Se dem i Gjensvar",
    after: "Löftena är dina att hålla. Du får det här mejlet högst en gång om dagen, och bara när något förfaller.",
  },
  en: {
    subject: (late, n, one) =>
      late > 0
        ? one
          ? "One applicant has waited longer than we promised"
          : `${n} applicants have waited longer than we promised`
        : one
          ? "One applicant is due to hear today or in the next two days"
          : `${n} applicants are due to hear today or in the next two days`,
    title: (name) => `Hello, ${name}`,
    job: (title, parts) => `${title}: ${parts}.`,
    late: (n) => `${n} past the promise`,
    today: (n) => `${n} today`,
    soon: (n) => `${n} in the next two working days`,
    link: "See them in Gjensvar",
    after: "The promises are yours to keep. You get this e-mail at most once a day, and only when something falls due.",
  },
});
