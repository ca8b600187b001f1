// The words about when letters leave, in five languages: a clock today or a day ahead, why they wait, and sending them anyway.
import { inLanguages } from "../platform/i18n/words.ts";

export const hoursWords = inLanguages({
  nb: {
    /** Inside a sentence: "De går ut …". */
    atClock: (time: string) => `klokken ${time}`,
    onDay: (day: string, time: string) => `${day} kl. ${time}`,
    leaves: (when: string, one: boolean) =>
      one ? `Det går ut ${when} og kan stoppes til da.` : `De går ut ${when} og kan stoppes til da.`,
    hours: (from: string, until: string) =>
      `Brev fra denne stillingen går ut mellom kl. ${from} og ${until} på arbeidsdager.`,
    promised: (n: string, one: boolean) =>
      one
        ? "Én av dem er lovet svar før den dagen. Løftet er ikke holdt før brevet er tatt imot."
        : `${n} av dem er lovet svar før den dagen. Løftene er ikke holdt før brevene er tatt imot.`,
    promisedOne: "Personen er lovet svar før den dagen. Løftet er ikke holdt før brevet er tatt imot.",
    anyway: "Send likevel nå",
    anywayMore: (time: string, minutes: string, one: boolean) =>
      one
        ? `Da går det ut klokken ${time}, om ${minutes} minutter, og kan stoppes til da.`
        : `Da går de ut klokken ${time}, om ${minutes} minutter, og kan stoppes til da.`,
    anywayNow: (one: boolean) => (one ? "Da går det ut med det samme." : "Da går de ut med det samme."),
    waitMore: "Ingen er sendt ennå. De venter på arbeidstiden, og til da kan du stoppe alle.",
    rest: (n: string, one: boolean, when: string) =>
      one
        ? `Ett rakk ikke ut i arbeidstiden. Det går ut ${when} og kan stoppes til da.`
        : `${n} rakk ikke ut i arbeidstiden. De går ut ${when} og kan stoppes til da.`,
    spills: (until: string) => `Ikke alle rekker ut før kl. ${until}. Resten går ut neste arbeidsdag.`,
    lastLeaves: (when: string) => `Det siste brevet går omtrent ${when}.`,
  },
  nn: {
    atClock: (time) => `klokka ${time}`,
    onDay: (day, time) => `${day} kl. ${time}`,
    leaves: (when, one) =>
      one ? `Det går ut ${when} og kan stoppast til då.` : `Dei går ut ${when} og kan stoppast til då.`,
    hours: (from, until) => `Brev frå denne stillinga går ut mellom kl. ${from} og ${until} på arbeidsdagar.`,
    promised: (n, one) =>
      one
        ? "Éin av dei er lova svar før den dagen. Lovnaden er ikkje halden før brevet er teke imot."
        : `${n} av dei er lova svar før den dagen. Lovnadene er ikkje haldne før breva er tekne imot.`,
    promisedOne: "Personen er lova svar før den dagen. Lovnaden er ikkje halden før brevet er teke imot.",
    anyway: "Send likevel no",
    anywayMore: (time, minutes, one) =>
      one
        ? `Då går det ut klokka ${time}, om ${minutes} minutt, og kan stoppast til då.`
        : `Då går dei ut klokka ${time}, om ${minutes} minutt, og kan stoppast til då.`,
    anywayNow: (one) => (one ? "Då går det ut med det same." : "Då går dei ut med det same."),
    waitMore: "Ingen er sende enno. Dei ventar på arbeidstida, og til då kan du stoppe alle.",
    rest: (n, one, when) =>
      one
        ? `Eitt rakk ikkje ut i arbeidstida. Det går ut ${when} og kan stoppast til då.`
        : `${n} rakk ikkje ut i arbeidstida. Dei går ut ${when} og kan stoppast til då.`,
    spills: (until) => `Ikkje alle rekk ut før kl. ${until}. Resten går ut neste arbeidsdag.`,
    lastLeaves: (when) => `Det siste brevet går omtrent ${when}.`,
  },
  da: {
    atClock: (time) => `klokken ${time}`,
    onDay: (day, time) => `${day} kl. ${time}`,
    leaves: (when, one) =>
      one ? `Det går ud ${when} og kan stoppes indtil da.` : `De går ud ${when} og kan stoppes indtil da.`,
    hours: (from, until) => `Breve fra denne stilling går ud mellem kl. ${from} og ${until} på arbejdsdage.`,
    promised: (n, one) =>
      one
        ? "Én af dem er lovet svar før den dag. Løftet er ikke holdt, før brevet er modtaget."
        : `${n} af dem er lovet svar før den dag. Løfterne er ikke holdt, før brevene er modtaget.`,
    promisedOne: "Personen er lovet svar før den dag. Løftet er ikke holdt, før brevet er modtaget.",
    anyway: "Send alligevel nu",
    anywayMore: (time, minutes, one) =>
      one
        ? `Så går det ud klokken ${time}, om ${minutes} minutter, og kan stoppes indtil da.`
        : `Så går de ud klokken ${time}, om ${minutes} minutter, og kan stoppes indtil da.`,
    anywayNow: (one) => (one ? "Så går det ud med det samme." : "Så går de ud med det samme."),
    waitMore: "Ingen er sendt endnu. De venter på arbejdstiden, og indtil da kan du stoppe alle.",
    rest: (n, one, when) =>
      one
        ? `Ét nåede ikke ud i arbejdstiden. Det går ud ${when} og kan stoppes indtil da.`
        : `${n} nåede ikke ud i arbejdstiden. De går ud ${when} og kan stoppes indtil da.`,
    spills: (until) => `Ikke alle når ud inden kl. ${until}. Resten går ud næste arbejdsdag.`,
    lastLeaves: (when) => `Det sidste brev går ud omkring ${when}.`,
  },
  sv: {
    atClock: (time) => `klockan ${time}`,
    onDay: (day, time) => `${day} kl. ${time}`,
    leaves: (when, one) =>
      one ? `Det går ut ${when} och kan stoppas fram till dess.` : `De går ut ${when} och kan stoppas fram till dess.`,
    hours: (from, until) => `Brev från det här jobbet går ut mellan kl. ${from} och ${until} på arbetsdagar.`,
    promised: (n, one) =>
      one
        ? "En av dem har lovats svar före den dagen. Löftet är inte hållet förrän brevet har tagits emot."
        : `${n} av dem har lovats svar före den dagen. Löftena är inte hållna förrän breven har tagits emot.`,
    promisedOne: "Personen har lovats svar före den dagen. Löftet är inte hållet förrän brevet har tagits emot.",
    anyway: "Skicka ändå nu",
    anywayMore: (time, minutes, one) =>
      one
        ? `Då går det ut klockan ${time}, om ${minutes} minuter, och kan stoppas fram till dess.`
        : `Då går de ut klockan ${time}, om ${minutes} minuter, och kan stoppas fram till dess.`,
    anywayNow: (one) => (one ? "Då går det ut på en gång." : "Då går de ut på en gång."),
    waitMore: "Inget är skickat ännu. Breven väntar på arbetstiden, och fram till dess kan du stoppa alla.",
    rest: (n, one, when) =>
      one
        ? `Ett hann inte ut under arbetstiden. Det går ut ${when} och kan stoppas fram till dess.`
        : `${n} hann inte ut under arbetstiden. De går ut ${when} och kan stoppas fram till dess.`,
    spills: (until) => `Alla hinner inte ut före kl. ${until}. Resten går ut nästa arbetsdag.`,
    lastLeaves: (when) => `Det sista brevet går ungefär ${when}.`,
  },
  en: {
    atClock: (time) => `at ${time}`,
    onDay: (day, time) => `on ${day} at ${time}`,
    leaves: (when, one) =>
      one ? `It leaves ${when} and can be stopped until then.` : `They leave ${when} and can be stopped until then.`,
    hours: (from, until) => `Letters for this job leave between ${from} and ${until} on working days.`,
    promised: (n, one) =>
      one
        ? "One of them was promised an answer before that day. The promise is not kept until the letter has been accepted."
        : `${n} of them were promised an answer before that day. The promises are not kept until the letters have been accepted.`,
    promisedOne:
      "The person was promised an answer before that day. The promise is not kept until the letter has been accepted.",
    anyway: "Send now anyway",
    anywayMore: (time, minutes, one) =>
      one
        ? `Then it leaves at ${time}, in ${minutes} minutes, and can be stopped until then.`
        : `Then they leave at ${time}, in ${minutes} minutes, and can be stopped until then.`,
    anywayNow: (one) => (one ? "Then it leaves at once." : "Then they leave at once."),
    waitMore: "None has been sent yet. They wait for working hours, and until then you can stop them all.",
    rest: (n, one, when) =>
      one
        ? `One did not get out within working hours. It leaves ${when} and can be stopped until then.`
        : `${n} did not get out within working hours. They leave ${when} and can be stopped until then.`,
    spills: (until) => `Not all of them will be out before ${until}. The rest leave on the next working day.`,
    lastLeaves: (when) => `The last letter leaves around ${when}.`,
  },
});
