// The words of the conversation's mails in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const mailWords = inLanguages({
  nb: {
    notYou: "Har du ikke søkt? Da har noen skrevet feil adresse. Svar på denne e-posten, så retter vi det.",
    goOn: {
      subject: (job: string) => `Fortsett på søknaden: ${job}`,
      title: (name: string) => `Hei, ${name}`,
      before: (job: string, employer: string) =>
        `Søknaden din på stillingen som ${job} hos ${employer} er lagret, men ikke sendt. Med lenken kan du fortsette der du slapp, på hvilken som helst maskin.`,
      link: "Fortsett på søknaden",
      deadline: (day: string) => `Søknadsfristen er ${day}.`,
      kept: (day: string) => `Det du har skrevet, blir slettet ${day} hvis du ikke gjør noe med det før den tid.`,
    },
    receipt: {
      subject: (job: string) => `Vi har fått søknaden din: ${job}`,
      title: (name: string) => `Takk for søknaden, ${name}`,
      came: (job: string, employer: string) => `Søknaden din på stillingen som ${job} hos ${employer} har kommet frem.`,
      late: "Den kom etter fristen, og vi sier fra hvis den ikke blir tatt med.",
      promise: (owner: string, day: string) => `Du hører fra ${owner} senest ${day}.`,
      link: "Siden din",
      page: "På siden ser du hvor saken står, hva vi har lovet, og alt vi har skrevet til deg.",
      people: "Mennesker leser søknaden og bestemmer. Ingen maskin har vurdert den.",
    },
    offList: {
      granted: (job: string) => `Du står utenfor søkerlisten: ${job}`,
      refused: (job: string) => `Du kommer på søkerlisten: ${job}`,
      title: (name: string) => `Hei, ${name}`,
      yes: (job: string, employer: string) =>
        `Du ba om å stå utenfor den offentlige søkerlisten til stillingen som ${job} hos ${employer}. Det har vi sagt ja til: navnet ditt er ikke på listen.`,
      no: (job: string, employer: string) =>
        `Du ba om å stå utenfor den offentlige søkerlisten til stillingen som ${job} hos ${employer}. Det har vi sagt nei til, så navn, alder, yrke og kommune kommer på listen (offentleglova § 25). Vil du ikke det, kan du trekke søknaden på siden din.`,
      link: "Siden din",
      after: (owner: string) => `${owner} har svart på ønsket ditt. Lurer du på noe, kan du svare på denne e-posten.`,
    },
    known: {
      subject: (job: string) => `Du har allerede søkt: ${job}`,
      title: (name: string) => `Hei, ${name}`,
      before: (job: string, day: string) =>
        `Du søkte på stillingen som ${job} ${day}, og den søknaden gjelder. Det du skrev nå, er ikke sendt videre.`,
      link: "Se søknaden som gjelder",
      after: (contact: string) => `Vil du rette eller legge til noe? Svar på denne e-posten, så får ${contact} det.`,
    },
  },
  nn: {
    notYou: "Har du ikkje søkt? Då har nokon skrive feil adresse. Svar på denne e-posten, så rettar vi det.",
    goOn: {
      subject: (job) => `Hald fram med søknaden: ${job}`,
      title: (name) => `Hei, ${name}`,
      before: (job, employer) =>
        `Søknaden din på stillinga som ${job} hos ${employer} er lagra, men ikkje send. Med lenkja kan du halde fram der du slapp, på kva maskin som helst.`,
      link: "Hald fram med søknaden",
      deadline: (day) => `Søknadsfristen er ${day}.`,
      kept: (day) => `Det du har skrive, blir sletta ${day} om du ikkje gjer noko med det før den tid.`,
    },
    receipt: {
      subject: (job) => `Vi har fått søknaden din: ${job}`,
      title: (name) => `Takk for søknaden, ${name}`,
      came: (job, employer) => `Søknaden din på stillinga som ${job} hos ${employer} har kome fram.`,
      late: "Han kom etter fristen, og vi seier frå om han ikkje blir teken med.",
      promise: (owner, day) => `Du høyrer frå ${owner} seinast ${day}.`,
      link: "Sida di",
      page: "På sida ser du kor saka står, kva vi har lova, og alt vi har skrive til deg.",
      people: "Menneske les søknaden og avgjer. Inga maskin har vurdert han.",
    },
    offList: {
      granted: (job) => `Du står utanfor søkjarlista: ${job}`,
      refused: (job) => `Du kjem på søkjarlista: ${job}`,
      title: (name) => `Hei, ${name}`,
      yes: (job, employer) =>
        `Du bad om å stå utanfor den offentlege søkjarlista til stillinga som ${job} hos ${employer}. Det har vi sagt ja til: namnet ditt er ikkje på lista.`,
      no: (job, employer) =>
        `Du bad om å stå utanfor den offentlege søkjarlista til stillinga som ${job} hos ${employer}. Det har vi sagt nei til, så namn, alder, yrke og kommune kjem på lista (offentleglova § 25). Vil du ikkje det, kan du trekkje søknaden på sida di.`,
      link: "Sida di",
      after: (owner) => `${owner} har svara på ønsket ditt. Lurer du på noko, kan du svare på denne e-posten.`,
    },
    known: {
      subject: (job) => `Du har alt søkt: ${job}`,
      title: (name) => `Hei, ${name}`,
      before: (job, day) =>
        `Du søkte på stillinga som ${job} ${day}, og den søknaden gjeld. Det du skreiv no, er ikkje sendt vidare.`,
      link: "Sjå søknaden som gjeld",
      after: (contact) => `Vil du rette eller leggje til noko? Svar på denne e-posten, så får ${contact} det.`,
    },
  },
  da: {
    notYou: "Har du ikke søgt? Så har nogen skrevet en forkert adresse. Svar på denne mail, så retter vi det.",
    goOn: {
      subject: (job) => `Fortsæt din ansøgning: ${job}`,
      title: (name) => `Hej ${name}`,
      before: (job, employer) =>
        `Din ansøgning til stillingen som ${job} hos ${employer} er gemt, men ikke sendt. Med linket kan du fortsætte, hvor du slap, på en hvilken som helst maskine.`,
      link: "Fortsæt ansøgningen",
      deadline: (day) => `Ansøgningsfristen er ${day}.`,
      kept: (day) => `Det, du har skrevet, bliver slettet ${day}, hvis du ikke gør noget ved det inden da.`,
    },
    receipt: {
      subject: (job) => `Vi har fået din ansøgning: ${job}`,
      title: (name) => `Tak for ansøgningen, ${name}`,
      came: (job, employer) => `Din ansøgning til stillingen som ${job} hos ${employer} er kommet frem.`,
      late: "Den kom efter fristen, og vi siger til, hvis den ikke kommer med.",
      promise: (owner, day) => `Du hører fra ${owner} senest ${day}.`,
      link: "Din side",
      page: "På siden ser du, hvor sagen står, hvad vi har lovet, og alt, hvad vi har skrevet til dig.",
      people: "Mennesker læser ansøgningen og bestemmer. Ingen maskine har vurderet den.",
    },
    offList: {
      granted: (job) => `Du står ikke på ansøgerlisten: ${job}`,
      refused: (job) => `Du kommer på ansøgerlisten: ${job}`,
      title: (name) => `Hej ${name}`,
      yes: (job, employer) =>
        `Du bad om ikke at stå på den offentlige ansøgerliste til stillingen som ${job} hos ${employer}. Det har vi sagt ja til: dit navn er ikke på listen.`,
      no: (job, employer) =>
        `Du bad om ikke at stå på den offentlige ansøgerliste til stillingen som ${job} hos ${employer}. Det har vi sagt nej til, så navn, alder, erhverv og kommune kommer på listen (offentleglova § 25, Norge). Vil du ikke det, kan du trække ansøgningen tilbage på din side.`,
      link: "Din side",
      after: (owner) => `${owner} har svaret på dit ønske. Er du i tvivl om noget, kan du svare på denne mail.`,
    },
    known: {
      subject: (job) => `Du har allerede søgt: ${job}`,
      title: (name) => `Hej ${name}`,
      before: (job, day) =>
        `Du søgte stillingen som ${job} den ${day}, og den ansøgning gælder. Det, du skrev nu, er ikke sendt videre.`,
      link: "Se den ansøgning, der gælder",
      after: (contact) => `Vil du rette eller tilføje noget? Svar på denne mail, så får ${contact} det.`,
    },
  },
  sv: {
    notYou: "Har du inte sökt? Då har någon skrivit fel adress. Svara på det här mejlet, så rättar vi det.",
    goOn: {
      subject: (job) => `Fortsätt med din ansökan: ${job}`,
      title: (name) => `Hej ${name}!`,
      before: (job, employer) =>
        `Din ansökan till tjänsten som ${job} hos ${employer} är sparad men inte skickad. Med länken kan du fortsätta där du slutade, på vilken dator eller telefon som helst.`,
      link: "Fortsätt med ansökan",
      deadline: (day) => `Sista ansökningsdag är ${day}.`,
      kept: (day) => `Det du har skrivit raderas den ${day} om du inte gör något med det innan dess.`,
    },
    receipt: {
      subject: (job) => `Vi har fått din ansökan: ${job}`,
      title: (name) => `Tack för din ansökan, ${name}`,
      came: (job, employer) => `Din ansökan till tjänsten som ${job} hos ${employer} har kommit fram.`,
      late: "Den kom efter sista ansökningsdag, och vi hör av oss om den inte kommer med.",
      promise: (owner, day) => `Du hör från ${owner} senast ${day}.`,
      link: "Din sida",
      page: "På sidan ser du hur det går, vad vi har lovat och allt vi har skrivit till dig.",
      people: "Människor läser ansökan och bestämmer. Ingen maskin har bedömt den.",
    },
    offList: {
      granted: (job) => `Du står inte på listan över sökande: ${job}`,
      refused: (job) => `Du kommer med på listan över sökande: ${job}`,
      title: (name) => `Hej ${name}!`,
      yes: (job, employer) =>
        `Du bad att inte stå på den offentliga listan över sökande till tjänsten som ${job} hos ${employer}. Det har vi sagt ja till: ditt namn finns inte på listan.`,
      no: (job, employer) =>
        `Du bad att inte stå på den offentliga listan över sökande till tjänsten som ${job} hos ${employer}. Det har vi sagt nej till, så namn, ålder, yrke och kommun kommer med på listan (offentleglova § 25, Norge). Vill du inte det kan du ta tillbaka ansökan på din sida.`,
      link: "Din sida",
      after: (owner) => `${owner} har svarat på ditt önskemål. Undrar du över något kan du svara på det här mejlet.`,
    },
    known: {
      subject: (job) => `Du har redan sökt: ${job}`,
      title: (name) => `Hej ${name}!`,
      before: (job, day) =>
        `Du sökte tjänsten som ${job} den ${day}, och den ansökan gäller. Det du skrev nu har inte skickats vidare.`,
      link: "Se ansökan som gäller",
      after: (contact) => `Vill du rätta eller lägga till något? Svara på det här mejlet, så får ${contact} det.`,
    },
  },
  en: {
    notYou: "You have not applied? Then somebody typed the wrong address. Answer this mail, and we will put it right.",
    goOn: {
      subject: (job) => `Go on with your application: ${job}`,
      title: (name) => `Hello ${name}`,
      before: (job, employer) =>
        `Your application for the position of ${job} with ${employer} is saved, but not sent. The link takes you back to where you stopped, on any machine.`,
      link: "Go on with the application",
      deadline: (day) => `The last day to apply is ${day}.`,
      kept: (day) => `What you have written will be erased on ${day} unless you do something with it before then.`,
    },
    receipt: {
      subject: (job) => `We have your application: ${job}`,
      title: (name) => `Thank you for applying, ${name}`,
      came: (job, employer) => `Your application for the position of ${job} with ${employer} has arrived.`,
      late: "It came after the closing date, and we will tell you if it is not taken into account.",
      promise: (owner, day) => `You will hear from ${owner} by ${day}.`,
      link: "Your page",
      page: "There you see where your case stands, what we have promised, and everything we have written to you.",
      people: "People read the application and decide. No machine has assessed it.",
    },
    offList: {
      granted: (job) => `You are not on the list of applicants: ${job}`,
      refused: (job) => `You will be on the list of applicants: ${job}`,
      title: (name) => `Hello ${name}`,
      yes: (job, employer) =>
        `You asked to be left off the public list of applicants for the position of ${job} at ${employer}. We have said yes: your name is not on the list.`,
      no: (job, employer) =>
        `You asked to be left off the public list of applicants for the position of ${job} at ${employer}. We have said no, so your name, age, occupation and municipality will be on the list (Norwegian Freedom of Information Act, section 25). If you do not want that, you can withdraw your application on your page.`,
      link: "Your page",
      after: (owner) => `${owner} has answered your request. If anything is unclear, you can reply to this e-mail.`,
    },
    known: {
      subject: (job) => `You have applied already: ${job}`,
      title: (name) => `Hello ${name}`,
      before: (job, day) =>
        `You applied for the position of ${job} on ${day}, and that application stands. What you wrote now has not been passed on.`,
      link: "See the application that stands",
      after: (contact) => `Would you like to correct or add something? Answer this mail, and ${contact} will have it.`,
    },
  },
});
