// Texts about one person's several applications, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const elsewhereWords = inLanguages({
  nb: {
    title: "Har også søkt",
    more: "Samme kandidat, eller samme navn med samme telefon eller e-postadresse. Se til at svarene ikke sier hverandre imot.",
    unseen: "En stilling du ikke er med på",
    state: {
      open: "venter på svar",
      answered: "har fått svar",
      withdrawn: "har trukket søknaden",
    },
    answeredOn: (day: string) => `fikk svar ${day}`,
    letter: (way: string) => `brev: ${way.toLowerCase()}`,
    doubles: (n: string, one: boolean) =>
      one ? "Én får mer enn ett brev fra dere denne uken." : `${n} får mer enn ett brev fra dere denne uken.`,
    doublesMore: "Les brevene mot hverandre før de går: de skal ikke si hverandre imot.",
  },
  nn: {
    title: "Har også søkt",
    more: "Same kandidat, eller same namn med same telefon eller e-postadresse. Sjå til at svara ikkje seier kvarandre imot.",
    unseen: "Ei stilling du ikkje er med på",
    state: {
      open: "ventar på svar",
      answered: "har fått svar",
      withdrawn: "har trekt søknaden",
    },
    answeredOn: (day) => `fekk svar ${day}`,
    letter: (way) => `brev: ${way.toLowerCase()}`,
    doubles: (n, one) =>
      one ? "Éin får meir enn eitt brev frå dykk denne veka." : `${n} får meir enn eitt brev frå dykk denne veka.`,
    doublesMore: "Les breva mot kvarandre før dei går: dei skal ikkje seie kvarandre imot.",
  },
  da: {
    title: "Har også søgt",
    more: "Samme kandidat, eller samme navn med samme telefon eller e-mailadresse. Sørg for, at svarene ikke modsiger hinanden.",
    unseen: "En stilling, du ikke er med på",
    state: {
      open: "venter på svar",
      answered: "har fået svar",
      withdrawn: "har trukket ansøgningen",
    },
    answeredOn: (day) => `fik svar ${day}`,
    letter: (way) => `brev: ${way.toLowerCase()}`,
    doubles: (n, one) =>
      one ? "Én får mere end ét brev fra jer i denne uge." : `${n} får mere end ét brev fra jer i denne uge.`,
    doublesMore: "Læs brevene op mod hinanden, før de sendes: De må ikke modsige hinanden.",
  },
  sv: {
    title: "Har också sökt",
    more: "Samma kandidat, eller samma namn med samma telefon eller e-postadress. Se till att svaren inte säger emot varandra.",
    unseen: "En tjänst som du inte är med på",
    state: {
      open: "väntar på svar",
      answered: "har fått svar",
      withdrawn: "har dragit tillbaka ansökan",
    },
    answeredOn: (day) => `fick svar ${day}`,
    letter: (way) => `brev: ${way.toLowerCase()}`,
    doubles: (n, one) =>
      one
        ? "En person får mer än ett brev från er den här veckan."
        : `${n} får mer än ett brev från er den här veckan.`,
    doublesMore: "Läs breven mot varandra innan de går: de får inte säga emot varandra.",
  },
  en: {
    title: "Has also applied for",
    more: "The same candidate, or the same name with the same telephone or e-mail address. Make sure that the answers do not contradict each other.",
    unseen: "A position you do not work on",
    state: {
      open: "waits for an answer",
      answered: "has been answered",
      withdrawn: "has withdrawn",
    },
    answeredOn: (day) => `answered ${day}`,
    letter: (way) => `letter: ${way.toLowerCase()}`,
    doubles: (n, one) =>
      one
        ? "One person gets more than one letter from you this week."
        : `${n} people get more than one letter from you this week.`,
    doublesMore: "Read the letters side by side before they leave: they must not contradict each other.",
  },
});
