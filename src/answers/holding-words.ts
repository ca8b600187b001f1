// The letter that asks for more time, in five languages: not done yet, why, by when. Every sentence is true of whoever gets it.
import { inLanguages } from "../platform/i18n/words.ts";

export const holdingWords = inLanguages({
  nb: {
    subject: (job: string) => `Ny dato for svar: ${job}`,
    greet: (name: string) => (name === "" ? "Hei" : `Hei, ${name}`),
    notDone: (job: string, employer: string) =>
      `Vi er ikke ferdige med søknaden din på stillingen «${job}» hos ${employer}. Den er fortsatt med i vurderingen.`,
    causes: {
      many: "Mange har søkt, og vi trenger mer tid til å lese alle søknadene ordentlig.",
      interviews: "Vi er ikke ferdige med intervjuene.",
      references: "Vi er ikke ferdige med å snakke med referanser.",
      decider: "Den som skal ta avgjørelsen, har ikke kunnet gjøre det ennå.",
      approval: "Flere hos oss må være med på avgjørelsen, og det er ikke gjort ennå.",
    },
    late: "Du skulle ha hørt fra oss før. Det beklager vi.",
    until: (day: string) => `Du hører fra oss senest ${day}.`,
    ask: "Lurer du på noe før det, kan du svare på denne e-posten.",
    askOrCall: (phone: string) =>
      `Lurer du på noe før det, kan du svare på denne e-posten eller ringe meg på ${phone}.`,
    sign: "Vennlig hilsen",
  },
  nn: {
    subject: (job) => `Ny dato for svar: ${job}`,
    greet: (name) => (name === "" ? "Hei" : `Hei, ${name}`),
    notDone: (job, employer) =>
      `Vi er ikkje ferdige med søknaden din på stillinga «${job}» hos ${employer}. Søknaden er framleis med i vurderinga.`,
    causes: {
      many: "Mange har søkt, og vi treng meir tid til å lese alle søknadene ordentleg.",
      interviews: "Vi er ikkje ferdige med intervjua.",
      references: "Vi er ikkje ferdige med å snakke med referansar.",
      decider: "Den som skal ta avgjerda, har ikkje kunna gjere det enno.",
      approval: "Fleire hos oss må vere med på avgjerda, og det er ikkje gjort enno.",
    },
    late: "Du skulle ha høyrt frå oss før. Det beklagar vi.",
    until: (day) => `Du høyrer frå oss seinast ${day}.`,
    ask: "Lurer du på noko før det, kan du svare på denne e-posten.",
    askOrCall: (phone) => `Lurer du på noko før det, kan du svare på denne e-posten eller ringje meg på ${phone}.`,
    sign: "Venleg helsing",
  },
  da: {
    subject: (job) => `Ny dato for svar: ${job}`,
    greet: (name) => (name === "" ? "Hej" : `Hej ${name}`),
    notDone: (job, employer) =>
      `Vi er ikke færdige med din ansøgning til stillingen »${job}« hos ${employer}. Den indgår stadig i vurderingen.`,
    causes: {
      many: "Mange har søgt, og vi har brug for mere tid til at læse ansøgningerne.",
      interviews: "Vi er ikke færdige med samtalerne.",
      references: "Vi er ikke færdige med at tale med referencer.",
      decider: "Den, der skal træffe afgørelsen, har ikke kunnet gøre det endnu.",
      approval: "Flere hos os skal være med til at træffe afgørelsen, og det er ikke sket endnu.",
    },
    late: "Du skulle have hørt fra os før. Det beklager vi.",
    until: (day) => `Du hører fra os senest ${day}.`,
    ask: "Har du spørgsmål inden da, kan du svare på denne mail.",
    askOrCall: (phone) => `Har du spørgsmål inden da, kan du svare på denne mail eller ringe til mig på ${phone}.`,
    sign: "Venlig hilsen",
  },
  sv: {
    subject: (job) => `Nytt datum för besked: ${job}`,
    greet: (name) => (name === "" ? "Hej" : `Hej ${name}`),
    notDone: (job, employer) =>
      `Vi är inte klara med din ansökan till tjänsten ”${job}” hos ${employer}. Den är fortfarande med i bedömningen.`,
    causes: {
      many: "Många har sökt, och vi behöver mer tid för att läsa alla ansökningar ordentligt.",
      interviews: "Vi är inte klara med intervjuerna.",
      references: "Vi är inte klara med att tala med referenser.",
      decider: "Den som ska fatta beslutet har inte kunnat göra det än.",
      approval: "Flera hos oss ska vara med och fatta beslutet, och det är inte gjort än.",
    },
    late: "Vårt besked skulle ha kommit tidigare. Det ber vi om ursäkt för.",
    until: (day) => `Du hör från oss senast ${day}.`,
    ask: "Undrar du över något innan dess kan du svara på det här mejlet.",
    askOrCall: (phone) => `Undrar du över något innan dess kan du svara på det här mejlet eller ringa mig på ${phone}.`,
    sign: "Vänliga hälsningar",
  },
  en: {
    subject: (job) => `New date for our answer: ${job}`,
    greet: (name) => (name === "" ? "Hello" : `Dear ${name}`),
    notDone: (job, employer) =>
      `We have not finished with your application for “${job}” at ${employer}. It is still being considered.`,
    causes: {
      many: "Many people have applied, and we need more time to read every application properly.",
      interviews: "We have not finished the interviews.",
      references: "We have not finished talking to referees.",
      decider: "The person who makes the decision has not been able to do so yet.",
      approval: "Several of us take part in the decision, and that has not been done yet.",
    },
    late: "Our answer should have come before now. We apologise for that.",
    until: (day) => `You will hear from us by ${day}.`,
    ask: "If you have a question before then, you can reply to this e-mail.",
    askOrCall: (phone) => `If you have a question before then, you can reply to this e-mail or call me on ${phone}.`,
    sign: "Kind regards",
  },
});
