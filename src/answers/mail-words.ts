// What stands under a letter in the mail, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const mailWords = inLanguages({
  nb: {
    reply: (name: string) => `Du kan svare på denne e-posten. ${name} leser svaret.`,
    page: "Se søknaden din og svaret på din egen side",
    own: "Lenken er din. Ikke del den med andre.",
    sent: "Sendt med Gjensvar, uten sporing. Et menneske har tatt avgjørelsen og godkjent brevet.",
    drafted: "Utkastet ble laget av et program ut fra vurderingene.",
  },
  nn: {
    reply: (name: string) => `Du kan svare på denne e-posten. ${name} les svaret.`,
    page: "Sjå søknaden din og svaret på di eiga side",
    own: "Lenkja er di. Ikkje del henne med andre.",
    sent: "Send med Gjensvar, utan sporing. Eit menneske har tatt avgjerda og godkjent brevet.",
    drafted: "Utkastet blei laga av eit program ut frå vurderingane.",
  },
  da: {
    reply: (name: string) => `Du kan svare på denne mail. ${name} læser dit svar.`,
    page: "Se din ansøgning og svaret på din egen side",
    own: "Linket er dit. Del det ikke med andre.",
    sent: "Sendt med Gjensvar, uden sporing. Et menneske har truffet afgørelsen og godkendt brevet.",
    drafted: "Udkastet blev lavet af et program ud fra vurderingerne.",
  },
  sv: {
    reply: (name: string) => `Du kan svara på det här mejlet. ${name} läser svaret.`,
    page: "Se din ansökan och svaret på din egen sida",
    own: "Länken är din. Dela den inte med andra.",
    sent: "Skickat med Gjensvar, utan spårning. En människa har fattat beslutet och godkänt brevet.",
    drafted: "Utkastet gjordes av ett program utifrån bedömningarna.",
  },
  en: {
    reply: (name: string) => `You can reply to this e-mail. ${name} reads the replies.`,
    page: "See your application and this answer on your own page",
    own: "The link is yours. Please do not share it.",
    sent: "Sent with Gjensvar, without tracking. A person made the decision and approved this letter.",
    drafted: "A program made the first draft from the assessments.",
  },
});
