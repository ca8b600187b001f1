// What somebody reads when the web server itself says no, in five languages.
import { inLanguages } from "../i18n/words.ts";
import { LARGEST_FILE_MB } from "./limits.ts";

export const refusedWords = inLanguages({
  nb: {
    toStart: "Til forsiden",
    400: {
      title: "Vi kunne ikke lese skjemaet",
      text: "Det kom ikke slik en nettleser sender det. Ingenting er lagret. Gå tilbake, last siden på nytt og prøv igjen.",
    },
    403: {
      title: "Skjemaet kom ikke fra en av våre sider",
      text: "Derfor gjorde vi ingenting med det. Gå til siden selv, last den på nytt og prøv igjen.",
    },
    404: { title: "Vi fant ikke denne siden", text: "Lenken kan være gammel, eller laget for noen andre." },
    413: {
      title: "Det er for stort for oss",
      text: `Vi tar imot inntil ${LARGEST_FILE_MB} MB om gangen. Ingenting er lagret. Gå tilbake, velg en mindre fil eller del den i flere.`,
    },
    500: {
      title: "Noe gikk galt hos oss",
      text: "Det du hadde lagret, er trygt. Prøv igjen om litt. Skjer det på nytt, så si fra til den som driver Gjensvar hos dere.",
    },
  },
  nn: {
    toStart: "Til framsida",
    400: {
      title: "Vi kunne ikkje lese skjemaet",
      text: "Det kom ikkje slik ein nettlesar sender det. Ingenting er lagra. Gå tilbake, last sida på nytt og prøv igjen.",
    },
    403: {
      title: "Skjemaet kom ikkje frå ei av sidene våre",
      text: "Difor gjorde vi ingenting med det. Gå til sida sjølv, last henne på nytt og prøv igjen.",
    },
    404: { title: "Vi fann ikkje denne sida", text: "Lenkja kan vere gammal, eller laga for nokon andre." },
    413: {
      title: "Det er for stort for oss",
      text: `Vi tek imot inntil ${LARGEST_FILE_MB} MB om gongen. Ingenting er lagra. Gå tilbake, vel ei mindre fil eller del henne i fleire.`,
    },
    500: {
      title: "Noko gjekk gale hos oss",
      text: "Det du hadde lagra, er trygt. Prøv igjen om litt. Skjer det på nytt, så sei frå til den som driv Gjensvar hos dykk.",
    },
  },
  da: {
    toStart: "Til forsiden",
    400: {
      title: "Vi kunne ikke læse formularen",
      text: "Den kom ikke, som en browser sender den. Intet er gemt. Gå tilbage, genindlæs siden, og prøv igen.",
    },
    403: {
      title: "Formularen kom ikke fra en af vores sider",
      text: "Derfor gjorde vi ikke noget med den. Gå selv til siden, genindlæs den, og prøv igen.",
    },
    404: { title: "Vi fandt ikke denne side", text: "Linket kan være gammelt eller lavet til en anden." },
    413: {
      title: "Det er for stort til os",
      text: `Vi tager imod op til ${LARGEST_FILE_MB} MB ad gangen. Intet er gemt. Gå tilbage, vælg en mindre fil, eller del den i flere.`,
    },
    500: {
      title: "Noget gik galt hos os",
      text: "Det, du havde gemt, er i behold. Prøv igen om lidt. Sker det igen, så sig det til den, der driver Gjensvar hos jer.",
    },
  },
  sv: {
    toStart: "Till startsidan",
    400: {
      title: "Vi kunde inte läsa formuläret",
      text: "Det kom inte så som en webbläsare skickar det. Ingenting har sparats. Gå tillbaka, ladda om sidan och försök igen.",
    },
    403: {
      title: "Formuläret kom inte från någon av våra sidor",
      text: "Därför gjorde vi ingenting med det. Gå till sidan själv, ladda om den och försök igen.",
    },
    404: { title: "Vi hittade inte den här sidan", text: "Länken kan vara gammal eller gjord för någon annan." },
    413: {
      title: "Det är för stort för oss",
      text: `Vi tar emot upp till ${LARGEST_FILE_MB} MB åt gången. Ingenting har sparats. Gå tillbaka, välj en mindre fil eller dela upp den.`,
    },
    500: {
      title: "Något gick fel hos oss",
      text: "Det du hade sparat finns kvar. Försök igen om en stund. Händer det igen, säg till den som sköter Gjensvar hos er.",
    },
  },
  en: {
    toStart: "To the front page",
    400: {
      title: "We could not read the form",
      text: "It did not come the way a browser sends it. Nothing was saved. Go back, load the page again and try once more.",
    },
    403: {
      title: "This form did not come from one of our pages",
      text: "So we did nothing with it. Go to the page yourself, load it again and try once more.",
    },
    404: { title: "We did not find this page", text: "The link may be old, or made for somebody else." },
    413: {
      title: "That is too large for us",
      text: `We take up to ${LARGEST_FILE_MB} MB at a time. Nothing was saved. Go back and choose a smaller file, or split it.`,
    },
    500: {
      title: "Something went wrong at our end",
      text: "What you had saved is safe. Try again in a moment. If it happens again, tell whoever runs Gjensvar where you work.",
    },
  },
});
