// What stands under a letter in the mail, and in the mail that tells of a reply; in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const mailWords = inLanguages({
  nb: {
    reply: (name: string) => `Du kan svare på denne e-posten. ${name} leser svaret.`,
    page: "Se søknaden din og svaret på din egen side",
    pageHolding: "Se søknaden din på din egen side",
    sentHolding:
      "Sendt med Gjensvar, uten sporing. Et menneske har lest og godkjent brevet. Et program skrev utkastet.",
    sentByRule:
      "Sendt med Gjensvar, uten sporing. Brevet er skrevet og sendt av et program, fordi fristen vi ga deg, er gått ut. Mennesker avgjør søknaden.",
    own: "Lenken er din. Ikke del den med andre.",
    sent: "Sendt med Gjensvar, uten sporing. Et menneske har tatt avgjørelsen og godkjent brevet.",
    drafted: "Utkastet ble laget av et program ut fra vurderingene.",
    strayed: {
      subject: (job: string) => `Kom brevet fram? Stillingen: ${job}`,
      title: (name: string) => `Et brev til ${name} kom kanskje ikke fram`,
      before: (job: string) =>
        `En e-posttjener skriver at brevet om stillingen «${job}» ikke ble levert, men nevner ikke adressen dere skrev til. Det kan være sendt videre til en annen adresse. Hør med søkeren om svaret har kommet.`,
      link: "Les beskjeden",
      after: "Du får denne e-posten fordi du har ansvaret for stillingen.",
    },
    landed: {
      subject: (job: string) => `Svar om stillingen: ${job}`,
      title: (name: string) => `${name} har skrevet til dere`,
      before: (job: string) => `Svaret gjelder søknaden på stillingen «${job}». Det ligger på siden til søkeren.`,
      link: "Les svaret",
      after: "Du får denne e-posten fordi du har ansvaret for stillingen. Svaret selv står bare i Gjensvar.",
    },
  },
  nn: {
    reply: (name: string) => `Du kan svare på denne e-posten. ${name} les svaret.`,
    page: "Sjå søknaden din og svaret på di eiga side",
    pageHolding: "Sjå søknaden din på di eiga side",
    sentHolding:
      "Send med Gjensvar, utan sporing. Eit menneske har lese og godkjent brevet. Eit program skreiv utkastet.",
    sentByRule:
      "Send med Gjensvar, utan sporing. Brevet er skrive og sendt av eit program, fordi fristen vi gav deg, er gått ut. Menneske avgjer søknaden.",
    own: "Lenkja er di. Ikkje del henne med andre.",
    sent: "Send med Gjensvar, utan sporing. Eit menneske har tatt avgjerda og godkjent brevet.",
    drafted: "Utkastet blei laga av eit program ut frå vurderingane.",
    strayed: {
      subject: (job: string) => `Kom brevet fram? Stillinga: ${job}`,
      title: (name: string) => `Eit brev til ${name} kom kanskje ikkje fram`,
      before: (job: string) =>
        `Ein e-posttenar skriv at brevet om stillinga «${job}» ikkje blei levert, men nemner ikkje adressa de skreiv til. Det kan vere sendt vidare til ei anna adresse. Høyr med søkjaren om svaret har kome.`,
      link: "Les meldinga",
      after: "Du får denne e-posten fordi du har ansvaret for stillinga.",
    },
    landed: {
      subject: (job: string) => `Svar om stillinga: ${job}`,
      title: (name: string) => `${name} har skrive til dykk`,
      before: (job: string) => `Svaret gjeld søknaden på stillinga «${job}». Det ligg på sida til søkjaren.`,
      link: "Les svaret",
      after: "Du får denne e-posten fordi du har ansvaret for stillinga. Svaret sjølv står berre i Gjensvar.",
    },
  },
  da: {
    reply: (name: string) => `Du kan svare på denne mail. ${name} læser dit svar.`,
    page: "Se din ansøgning og svaret på din egen side",
    pageHolding: "Se din ansøgning på din egen side",
    sentHolding:
      "Sendt med Gjensvar, uden sporing. Et menneske har læst og godkendt brevet. Et program skrev udkastet.",
    sentByRule:
      "Sendt med Gjensvar, uden sporing. Brevet er skrevet og sendt af et program, fordi den frist, vi gav dig, er overskredet. Mennesker afgør ansøgningen.",
    own: "Linket er dit. Del det ikke med andre.",
    sent: "Sendt med Gjensvar, uden sporing. Et menneske har truffet afgørelsen og godkendt brevet.",
    drafted: "Udkastet blev lavet af et program ud fra vurderingerne.",
    strayed: {
      subject: (job: string) => `Nåede brevet frem? Stillingen: ${job}`,
      title: (name: string) => `Et brev til ${name} nåede måske ikke frem`,
      before: (job: string) =>
        `En mailserver skriver, at brevet om stillingen »${job}« ikke blev leveret, men nævner ikke den adresse, I skrev til. Det kan være sendt videre til en anden adresse. Spørg ansøgeren, om svaret er kommet.`,
      link: "Læs beskeden",
      after: "Du får denne mail, fordi du har ansvaret for stillingen.",
    },
    landed: {
      subject: (job: string) => `Svar om stillingen: ${job}`,
      title: (name: string) => `${name} har skrevet til jer`,
      before: (job: string) =>
        `Svaret drejer sig om ansøgningen til stillingen »${job}«. Det ligger på ansøgerens side.`,
      link: "Læs svaret",
      after: "Du får denne mail, fordi du har ansvaret for stillingen. Selve svaret står kun i Gjensvar.",
    },
  },
  sv: {
    reply: (name: string) => `Du kan svara på det här mejlet. ${name} läser svaret.`,
    page: "Se din ansökan och svaret på din egen sida",
    pageHolding: "Se din ansökan på din egen sida",
    sentHolding:
      "Skickat med Gjensvar, utan spårning. En människa har läst och godkänt brevet. Ett program skrev utkastet.",
    sentByRule:
      "Skickat med Gjensvar, utan spårning. Brevet är skrivet och skickat av ett program, eftersom tiden vi angav har gått ut. Människor avgör ansökan.",
    own: "Länken är din. Dela den inte med andra.",
    sent: "Skickat med Gjensvar, utan spårning. En människa har fattat beslutet och godkänt brevet.",
    drafted: "Utkastet gjordes av ett program utifrån bedömningarna.",
    strayed: {
      subject: (job: string) => `Kom brevet fram? Tjänsten: ${job}`,
      title: (name: string) => `Ett brev till ${name} kom kanske inte fram`,
      before: (job: string) =>
        `En mejlserver skriver att brevet om tjänsten ”${job}” inte levererades, men nämner inte adressen ni skrev till. Det kan ha skickats vidare till en annan adress. Fråga den sökande om svaret har kommit.`,
      link: "Läs beskedet",
      after: "Du får det här mejlet eftersom du ansvarar för tjänsten.",
    },
    landed: {
      subject: (job: string) => `Svar om tjänsten: ${job}`,
      title: (name: string) => `${name} har skrivit till er`,
      before: (job: string) => `Svaret gäller ansökan till tjänsten ”${job}”. Det finns på den sökandes sida.`,
      link: "Läs svaret",
      after: "Du får det här mejlet eftersom du ansvarar för tjänsten. Själva svaret finns bara i Gjensvar.",
    },
  },
  en: {
    reply: (name: string) => `You can reply to this e-mail. ${name} reads the replies.`,
    page: "See your application and this answer on your own page",
    pageHolding: "See your application on your own page",
    sentHolding:
      "Sent with Gjensvar, without tracking. A person read and approved this letter. A program wrote the draft.",
    sentByRule:
      "Sent with Gjensvar, without tracking. A program wrote and sent this letter, because the day we promised has passed. People decide on the application.",
    own: "The link is yours. Please do not share it.",
    sent: "Sent with Gjensvar, without tracking. A person made the decision and approved this letter.",
    drafted: "A program made the first draft from the assessments.",
    strayed: {
      subject: (job: string) => `Did the letter arrive? Position: ${job}`,
      title: (name: string) => `A letter to ${name} may not have arrived`,
      before: (job: string) =>
        `A mail server says that the letter about “${job}” was not delivered, but does not name the address you wrote to. It may have been forwarded to another one. Please ask the applicant whether the answer has come.`,
      link: "Read the notice",
      after: "You get this e-mail because the position is yours.",
    },
    landed: {
      subject: (job: string) => `Reply about the position: ${job}`,
      title: (name: string) => `${name} has written to you`,
      before: (job: string) =>
        `The reply concerns the application for “${job}”. You will find it on the applicant’s page.`,
      link: "Read the reply",
      after: "You get this e-mail because the position is yours. The reply itself is kept in Gjensvar only.",
    },
  },
});
