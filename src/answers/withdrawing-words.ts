// The mails that follow when somebody withdraws an application, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const withdrawingWords = inLanguages({
  nb: {
    owner: {
      subject: (name: string, job: string) => `${name} har trukket søknaden: ${job}`,
      why: (reason: string) => `Grunnen som ble oppgitt: ${reason}`,
      noWhy: "Ingen grunn ble oppgitt, og den skal vi heller ikke spørre etter.",
      link: "Se søknaden",
      after: "Løftet er over, og brev som ikke hadde gått, blir ikke sendt.",
    },
    candidate: {
      subject: (job: string) => `Du har trukket søknaden: ${job}`,
      title: (name: string) => `Hei, ${name}`,
      before: (job: string, employer: string) =>
        `Vi har tatt ut søknaden din på stillingen som ${job} hos ${employer}. Takk for at du sa fra, og for tiden du brukte. Du hører ikke mer fra oss om denne stillingen.`,
      link: (employer: string) => `Ledige stillinger hos ${employer}`,
      after:
        "Var det ikke du som gjorde dette? Svar på denne e-posten, så retter vi det. Du er velkommen til å søke igjen.",
    },
  },
  nn: {
    owner: {
      subject: (name, job) => `${name} har trekt søknaden: ${job}`,
      why: (reason) => `Grunnen som vart oppgjeven: ${reason}`,
      noWhy: "Ingen grunn vart oppgjeven, og den skal vi heller ikkje spørje etter.",
      link: "Sjå søknaden",
      after: "Lovnaden er over, og brev som ikkje hadde gått, blir ikkje sende.",
    },
    candidate: {
      subject: (job) => `Du har trekt søknaden: ${job}`,
      title: (name) => `Hei, ${name}`,
      before: (job, employer) =>
        `Vi har teke ut søknaden din på stillinga som ${job} hos ${employer}. Takk for at du sa frå, og for tida du brukte. Du høyrer ikkje meir frå oss om denne stillinga.`,
      link: (employer) => `Ledige stillingar hos ${employer}`,
      after:
        "Var det ikkje du som gjorde dette? Svar på denne e-posten, så rettar vi det. Du er velkomen til å søkje igjen.",
    },
  },
  da: {
    owner: {
      subject: (name, job) => `${name} har trukket ansøgningen: ${job}`,
      why: (reason) => `Den oplyste grund: ${reason}`,
      noWhy: "Der blev ikke oplyst nogen grund, og den skal vi heller ikke spørge efter.",
      link: "Se ansøgningen",
      after: "Løftet er slut, og breve, der ikke var gået, bliver ikke sendt.",
    },
    candidate: {
      subject: (job) => `Du har trukket din ansøgning: ${job}`,
      title: (name) => `Hej ${name}`,
      before: (job, employer) =>
        `Vi har taget din ansøgning til stillingen som ${job} hos ${employer} ud. Tak, fordi du sagde til, og for den tid, du brugte. Du hører ikke mere fra os om denne stilling.`,
      link: (employer) => `Ledige stillinger hos ${employer}`,
      after:
        "Var det ikke dig, der gjorde det? Svar på denne mail, så retter vi det. Du er velkommen til at søge igen.",
    },
  },
  sv: {
    owner: {
      subject: (name, job) => `${name} har tagit tillbaka ansökan: ${job}`,
      why: (reason) => `Skälet som angavs: ${reason}`,
      noWhy: "Inget skäl angavs, och det ska vi inte heller fråga efter.",
      link: "Se ansökan",
      after: "Löftet är över, och brev som inte hade gått i väg skickas inte.",
    },
    candidate: {
      subject: (job) => `Du har tagit tillbaka din ansökan: ${job}`,
      title: (name) => `Hej ${name}!`,
      before: (job, employer) =>
        `Vi har tagit bort din ansökan till tjänsten som ${job} hos ${employer}. Tack för att du sa till och för tiden du lade ner. Du hör inte mer från oss om den här tjänsten.`,
      link: (employer) => `Lediga tjänster hos ${employer}`,
      after:
        "Var det inte du som gjorde det? Svara på det här mejlet, så rättar vi det. Du är välkommen att söka igen.",
    },
  },
  en: {
    owner: {
      subject: (name, job) => `${name} has withdrawn the application: ${job}`,
      why: (reason) => `The reason given: ${reason}`,
      noWhy: "No reason was given, and we do not ask for one.",
      link: "See the application",
      after: "The promise has ended, and letters that had not left will not be sent.",
    },
    candidate: {
      subject: (job) => `You have withdrawn your application: ${job}`,
      title: (name) => `Hello ${name}`,
      before: (job, employer) =>
        `We have taken out your application for the position of ${job} with ${employer}. Thank you for telling us, and for the time you gave it. You will hear no more from us about this position.`,
      link: (employer) => `Open positions with ${employer}`,
      after: "Was it not you who did this? Answer this mail, and we will put it right. You are welcome to apply again.",
    },
  },
});
