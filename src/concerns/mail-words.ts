// The words of a concern's mails, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const mailWords = inLanguages({
  nb: {
    raised: {
      subject: "En søker har meldt en bekymring",
      before: (day: string) =>
        `Du er bedt om å svare, fordi du ikke er med på stillingen det gjelder. Søkeren er lovet svar senest ${day}.`,
      link: "Les bekymringen",
      after: "Hva den gjelder, står ikke i denne e-posten. Ikke del den med dem som arbeider med stillingen.",
    },
    answer: {
      subject: "Svar på bekymringen din",
      title: (name: string) => `Hei, ${name}`,
      before: (day: string) => `Du meldte en bekymring ${day}. Her er svaret. Du kan også lese det på siden din.`,
      link: "Siden din",
      reply:
        "Svarer du på denne e-posten, går den rett til den som har svart, og ikke til dem som arbeider med stillingen.",
    },
  },
  nn: {
    raised: {
      subject: "Ein søkjar har meldt ei bekymring",
      before: (day) =>
        `Du er beden om å svare, fordi du ikkje er med på stillinga det gjeld. Søkjaren er lova svar seinast ${day}.`,
      link: "Les bekymringa",
      after: "Kva ho gjeld, står ikkje i denne e-posten. Ikkje del ho med dei som arbeider med stillinga.",
    },
    answer: {
      subject: "Svar på bekymringa di",
      title: (name) => `Hei, ${name}`,
      before: (day) => `Du melde ei bekymring ${day}. Her er svaret. Du kan òg lese det på sida di.`,
      link: "Sida di",
      reply:
        "Svarer du på denne e-posten, går han rett til den som har svart, og ikkje til dei som arbeider med stillinga.",
    },
  },
  da: {
    raised: {
      subject: "En ansøger har meldt en bekymring",
      before: (day) =>
        `Du er bedt om at svare, fordi du ikke er med på den stilling, det gælder. Ansøgeren er lovet svar senest ${day}.`,
      link: "Læs bekymringen",
      after: "Hvad den gælder, står ikke i denne mail. Del den ikke med dem, der arbejder med stillingen.",
    },
    answer: {
      subject: "Svar på din bekymring",
      title: (name) => `Hej ${name}`,
      before: (day) => `Du meldte en bekymring ${day}. Her er svaret. Du kan også læse det på din side.`,
      link: "Din side",
      reply:
        "Svarer du på denne mail, går den direkte til den, der har svaret dig, og ikke til dem, der arbejder med stillingen.",
    },
  },
  sv: {
    raised: {
      subject: "En sökande har lämnat ett påpekande",
      before: (day) =>
        `Du ombeds svara eftersom du inte är med i den rekrytering det gäller. Den sökande har lovats svar senast ${day}.`,
      link: "Läs påpekandet",
      after: "Vad det gäller står inte i det här mejlet. Dela det inte med dem som arbetar med tjänsten.",
    },
    answer: {
      subject: "Svar på ditt påpekande",
      title: (name) => `Hej ${name}`,
      before: (day) => `Du lämnade ett påpekande ${day}. Här är svaret. Du kan också läsa det på din sida.`,
      link: "Din sida",
      reply:
        "Svarar du på det här mejlet går det direkt till den som har svarat dig, och inte till dem som arbetar med tjänsten.",
    },
  },
  en: {
    raised: {
      subject: "An applicant has raised a concern",
      before: (day) =>
        `You are asked to answer, because you are not on the job it is about. The applicant has been promised an answer by ${day}.`,
      link: "Read the concern",
      after: "What it is about does not stand in this mail. Do not share it with those who work on the job.",
    },
    answer: {
      subject: "The answer to your concern",
      title: (name) => `Hello ${name}`,
      before: (day) => `You raised a concern on ${day}. Here is the answer. You can also read it on your page.`,
      link: "Your page",
      reply: "If you reply to this mail, it goes straight to whoever answered, and not to those who work on the job.",
    },
  },
});
