// What is told when a file that was taken in unscanned turns out to carry a virus, in five languages: to the job's owner, and to who sent it.
import { inLanguages } from "../platform/i18n/words.ts";

export const rescanWords = inLanguages({
  nb: {
    owner: (name: string) => `En fil fra ${name} hadde virus og er fjernet`,
    ownerLead: (file: string) =>
      `Filen «${file}» kom mens virusskanneren var nede. Nå er den sjekket, og skanneren reagerte. Har du åpnet den, så si fra til dem som har ansvar for maskinen din.`,
    ownerLink: "Se søknaden",
    sender: "Vi har fjernet en fil fra søknaden din",
    senderLead: (file: string) =>
      `Virusskanneren vår reagerte på filen «${file}», så vi har fjernet den. Resten av søknaden står. Det betyr ikke noe for hvordan du vurderes.`,
    senderMore: "Sjekk maskinen din. Vil du sende filen på nytt, så svar på denne e-posten.",
    senderLink: "Se hva vi har om deg",
  },
  nn: {
    owner: (name) => `Ei fil frå ${name} hadde virus og er fjerna`,
    ownerLead: (file) =>
      `Fila «${file}» kom medan virusskannaren var nede. No er ho sjekka, og skannaren reagerte. Har du opna henne, så sei frå til dei som har ansvar for maskina di.`,
    ownerLink: "Sjå søknaden",
    sender: "Vi har fjerna ei fil frå søknaden din",
    senderLead: (file) =>
      `Virusskannaren vår reagerte på fila «${file}», så vi har fjerna henne. Resten av søknaden står. Det betyr ikkje noko for korleis du blir vurdert.`,
    senderMore: "Sjekk maskina di. Vil du sende fila på nytt, så svar på denne e-posten.",
    senderLink: "Sjå kva vi har om deg",
  },
  da: {
    owner: (name) => `En fil fra ${name} havde virus og er fjernet`,
    ownerLead: (file) =>
      `Filen ”${file}” kom, mens virusscanneren var nede. Nu er den tjekket, og scanneren reagerede. Har du åbnet den, så sig det til dem, der har ansvar for din computer.`,
    ownerLink: "Se ansøgningen",
    sender: "Vi har fjernet en fil fra din ansøgning",
    senderLead: (file) =>
      `Vores virusscanner reagerede på filen ”${file}”, så vi har fjernet den. Resten af ansøgningen står. Det betyder intet for, hvordan du vurderes.`,
    senderMore: "Tjek din computer. Vil du sende filen igen, så svar på denne mail.",
    senderLink: "Se, hvad vi har om dig",
  },
  sv: {
    owner: (name) => `En fil från ${name} hade virus och är borttagen`,
    ownerLead: (file) =>
      `Filen ”${file}” kom medan virusskannern låg nere. Nu är den kontrollerad, och skannern reagerade. Har du öppnat den, så säg till dem som ansvarar för din dator.`,
    ownerLink: "Se ansökan",
    sender: "Vi har tagit bort en fil från din ansökan",
    senderLead: (file) =>
      `Vår virusskanner reagerade på filen ”${file}”, så vi har tagit bort den. Resten av ansökan står kvar. Det påverkar inte hur du bedöms.`,
    senderMore: "Kontrollera din dator. Vill du skicka filen på nytt, så svara på det här mejlet.",
    senderLink: "Se vad vi har om dig",
  },
  en: {
    owner: (name) => `A file from ${name} had a virus and has been removed`,
    ownerLead: (file) =>
      `The file “${file}” came while the virus scanner was down. It has been checked now, and the scanner objected. If you have opened it, tell those who look after your computer.`,
    ownerLink: "See the application",
    sender: "We have removed a file from your application",
    senderLead: (file) =>
      `Our virus scanner objected to the file “${file}”, so we have removed it. The rest of your application stands. It means nothing for how you are assessed.`,
    senderMore: "Check your computer. If you want to send the file again, answer this mail.",
    senderLink: "See what we have about you",
  },
});
