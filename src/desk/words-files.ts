// The words of an applicant's attachments on the card, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const filesWords = inLanguages({
  nb: {
    title: "Vedlegg",
    lead: "Lagt ved av søkeren. Åpner du en fil, står det i loggen.",
    handed: (day: string) => `lagt ved ${day}`,
    careful: "Åpne den med omtanke.",
    read: (name: string) => `Les teksten i ${name}`,
  },
  nn: {
    title: "Vedlegg",
    lead: "Lagt ved av søkjaren. Opnar du ei fil, står det i loggen.",
    handed: (day) => `lagt ved ${day}`,
    careful: "Opne henne med omtanke.",
    read: (name) => `Les teksten i ${name}`,
  },
  da: {
    title: "Bilag",
    lead: "Vedhæftet af ansøgeren. Åbner du en fil, står det i loggen.",
    handed: (day) => `vedhæftet ${day}`,
    careful: "Åbn den med omtanke.",
    read: (name) => `Læs teksten i ${name}`,
  },
  sv: {
    title: "Bilagor",
    lead: "Bifogade av den sökande. Öppnar du en fil syns det i loggen.",
    handed: (day) => `bifogad ${day}`,
    careful: "Öppna den med försiktighet.",
    read: (name) => `Läs texten i ${name}`,
  },
  en: {
    title: "Attachments",
    lead: "Attached by the applicant. When you open a file, the log says so.",
    handed: (day) => `attached ${day}`,
    careful: "Open it with care.",
    read: (name) => `Read the text of ${name}`,
  },
});
