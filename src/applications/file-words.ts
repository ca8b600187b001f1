// What is told about files that candidates hand in, to them and to those who read them, in five languages.
import { LARGEST_FILE_MB } from "../platform/http/limits.ts";
import { inLanguages } from "../platform/i18n/words.ts";

const mb = `${LARGEST_FILE_MB} MB`;

export const fileWords = inLanguages({
  nb: {
    kinds: { pdf: "PDF", docx: "Word", odt: "OpenDocument", txt: "tekst" },
    size: (number: string, unit: "kB" | "MB") => `${number} ${unit}`,
    scan: { clean: "Sjekket for virus", "not-scanned": "Ikke sjekket for virus" },
    text: {
      kept: "Dette leste vi i filen",
      empty: "Vi fant ingen tekst i filen. Den kan være skannet som bilde.",
      "too-slow": "Vi rakk ikke å lese teksten i filen. Selve filen er lagret.",
      "too-heavy": "Filen er for tung til at vi kan lese teksten i den. Selve filen er lagret.",
    },
    cut: "Teksten er lengre enn dette. Resten står i filen.",
    refused: {
      empty: "Filen er tom. Velg en annen.",
      "too-big": `Filen er større enn ${mb}. Lag en mindre utgave, for eksempel uten bilder, og prøv igjen.`,
      kind: "Vi tar imot PDF, DOCX, ODT og TXT. Lagre filen som en av dem og prøv igjen.",
      disagree: "Innholdet i filen passer ikke med endelsen i navnet. Åpne filen, lagre den på nytt og prøv igjen.",
      locked: "Filen er låst med passord. Lagre den uten passord og prøv igjen.",
      broken: "Vi fikk ikke lest filen. Den kan være skadet. Åpne den, lagre den på nytt og prøv igjen.",
      bomb: "Filen er pakket slik at vi ikke kan åpne den trygt. Lagre den som PDF og prøv igjen.",
      infected:
        "Virusskanneren vår reagerte på filen, så vi tok den ikke imot. Sjekk maskinen din, eller lag filen på nytt.",
      "too-many": "Du har lagt ved tre filer, og flere er det ikke plass til. Fjern en hvis du vil legge ved en annen.",
      "slow-down": "Det har kommet mange filer fra nettet du bruker. Vent et kvarter og prøv igjen.",
      busy: "Mange sender filer akkurat nå. Vent litt og prøv igjen.",
      "too-late": "Filen kom ikke fram i tide. Prøv igjen, gjerne med en mindre fil eller på et bedre nett.",
      "no-file": "Velg en fil først.",
    },
  },
  nn: {
    kinds: { pdf: "PDF", docx: "Word", odt: "OpenDocument", txt: "tekst" },
    size: (number, unit) => `${number} ${unit}`,
    scan: { clean: "Sjekka for virus", "not-scanned": "Ikkje sjekka for virus" },
    text: {
      kept: "Dette las vi i fila",
      empty: "Vi fann ingen tekst i fila. Ho kan vere skanna som bilete.",
      "too-slow": "Vi rakk ikkje å lese teksten i fila. Sjølve fila er lagra.",
      "too-heavy": "Fila er for tung til at vi kan lese teksten i henne. Sjølve fila er lagra.",
    },
    cut: "Teksten er lengre enn dette. Resten står i fila.",
    refused: {
      empty: "Fila er tom. Vel ei anna.",
      "too-big": `Fila er større enn ${mb}. Lag ei mindre utgåve, til dømes utan bilete, og prøv igjen.`,
      kind: "Vi tek imot PDF, DOCX, ODT og TXT. Lagre fila som ei av dei og prøv igjen.",
      disagree: "Innhaldet i fila passar ikkje med endinga i namnet. Opne fila, lagre henne på nytt og prøv igjen.",
      locked: "Fila er låst med passord. Lagre henne utan passord og prøv igjen.",
      broken: "Vi fekk ikkje lese fila. Ho kan vere skadd. Opne henne, lagre på nytt og prøv igjen.",
      bomb: "Fila er pakka slik at vi ikkje kan opne henne trygt. Lagre henne som PDF og prøv igjen.",
      infected:
        "Virusskannaren vår reagerte på fila, så vi tok ikkje imot henne. Sjekk maskina di, eller lag fila på nytt.",
      "too-many": "Du har lagt ved tre filer, og det er ikkje plass til fleire. Fjern ei om du vil leggje ved ei anna.",
      "slow-down": "Det har kome mange filer frå nettet du bruker. Vent eit kvarter og prøv igjen.",
      busy: "Mange sender filer akkurat no. Vent litt og prøv igjen.",
      "too-late": "Fila kom ikkje fram i tide. Prøv igjen, gjerne med ei mindre fil eller på eit betre nett.",
      "no-file": "Vel ei fil først.",
    },
  },
  da: {
    kinds: { pdf: "PDF", docx: "Word", odt: "OpenDocument", txt: "tekst" },
    size: (number, unit) => `${number} ${unit}`,
    scan: { clean: "Tjekket for virus", "not-scanned": "Ikke tjekket for virus" },
    text: {
      kept: "Det her læste vi i filen",
      empty: "Vi fandt ingen tekst i filen. Den kan være scannet som billede.",
      "too-slow": "Vi nåede ikke at læse teksten i filen. Selve filen er gemt.",
      "too-heavy": "Filen er for tung til, at vi kan læse teksten i den. Selve filen er gemt.",
    },
    cut: "Teksten er længere end det her. Resten står i filen.",
    refused: {
      empty: "Filen er tom. Vælg en anden.",
      "too-big": `Filen er større end ${mb}. Lav en mindre udgave, for eksempel uden billeder, og prøv igen.`,
      kind: "Vi tager imod PDF, DOCX, ODT og TXT. Gem filen som en af dem, og prøv igen.",
      disagree: "Filens indhold passer ikke til endelsen i navnet. Åbn filen, gem den på ny, og prøv igen.",
      locked: "Filen er låst med en adgangskode. Gem den uden adgangskode, og prøv igen.",
      broken: "Vi kunne ikke læse filen. Den kan være beskadiget. Åbn den, gem den på ny, og prøv igen.",
      bomb: "Filen er pakket sådan, at vi ikke kan åbne den sikkert. Gem den som PDF, og prøv igen.",
      infected:
        "Vores virusscanner reagerede på filen, så vi tog ikke imod den. Tjek din computer, eller lav filen på ny.",
      "too-many":
        "Du har vedhæftet tre filer, og der er ikke plads til flere. Fjern en, hvis du vil vedhæfte en anden.",
      "slow-down": "Der er kommet mange filer fra det netværk, du bruger. Vent et kvarter, og prøv igen.",
      busy: "Mange sender filer lige nu. Vent lidt, og prøv igen.",
      "too-late": "Filen nåede ikke frem i tide. Prøv igen, gerne med en mindre fil eller på et bedre netværk.",
      "no-file": "Vælg først en fil.",
    },
  },
  sv: {
    kinds: { pdf: "PDF", docx: "Word", odt: "OpenDocument", txt: "text" },
    size: (number, unit) => `${number} ${unit}`,
    scan: { clean: "Kontrollerad för virus", "not-scanned": "Inte kontrollerad för virus" },
    text: {
      kept: "Det här läste vi i filen",
      empty: "Vi hittade ingen text i filen. Den kan vara inskannad som bild.",
      "too-slow": "Vi hann inte läsa texten i filen. Själva filen är sparad.",
      "too-heavy": "Filen är för tung för att vi ska kunna läsa texten i den. Själva filen är sparad.",
    },
    cut: "Texten är längre än så här. Resten står i filen.",
    refused: {
      empty: "Filen är tom. Välj en annan.",
      "too-big": `Filen är större än ${mb}. Gör en mindre version, till exempel utan bilder, och försök igen.`,
      kind: "Vi tar emot PDF, DOCX, ODT och TXT. Spara filen som en av dem och försök igen.",
      disagree: "Filens innehåll stämmer inte med ändelsen i namnet. Öppna filen, spara den på nytt och försök igen.",
      locked: "Filen är låst med lösenord. Spara den utan lösenord och försök igen.",
      broken: "Vi kunde inte läsa filen. Den kan vara skadad. Öppna den, spara den på nytt och försök igen.",
      bomb: "Filen är packad så att vi inte kan öppna den på ett säkert sätt. Spara den som PDF och försök igen.",
      infected:
        "Vårt virusskydd reagerade på filen, så vi tog inte emot den. Kontrollera din dator eller gör om filen.",
      "too-many": "Du har bifogat tre filer, och fler får inte plats. Ta bort en om du vill bifoga en annan.",
      "slow-down": "Det har kommit många filer från nätet du använder. Vänta en kvart och försök igen.",
      busy: "Många skickar filer just nu. Vänta lite och försök igen.",
      "too-late": "Filen kom inte fram i tid. Försök igen, gärna med en mindre fil eller på ett bättre nät.",
      "no-file": "Välj en fil först.",
    },
  },
  en: {
    kinds: { pdf: "PDF", docx: "Word", odt: "OpenDocument", txt: "text" },
    size: (number, unit) => `${number} ${unit}`,
    scan: { clean: "Checked for viruses", "not-scanned": "Not checked for viruses" },
    text: {
      kept: "This is what we read in the file",
      empty: "We found no text in the file. It may have been scanned as a picture.",
      "too-slow": "We did not get through the text of the file in time. The file itself is kept.",
      "too-heavy": "The file is too heavy for us to read its text. The file itself is kept.",
    },
    cut: "The text goes on. The rest is in the file.",
    refused: {
      empty: "The file is empty. Choose another one.",
      "too-big": `The file is larger than ${mb}. Make a smaller version, for instance without pictures, and try again.`,
      kind: "We take PDF, DOCX, ODT and TXT. Save the file as one of these and try again.",
      disagree: "What is in the file does not fit the ending of its name. Open the file, save it again and retry.",
      locked: "The file is locked with a password. Save it without one and try again.",
      broken: "We could not read the file. It may be damaged. Open it, save it again and retry.",
      bomb: "The file is packed in a way that we cannot open safely. Save it as PDF and try again.",
      infected:
        "Our virus scanner reacted to the file, so we did not take it. Check your computer, or make the file anew.",
      "too-many": "You have attached three files, and there is no room for more. Remove one to attach another.",
      "slow-down": "Many files have come from the network you are on. Wait a quarter of an hour and try again.",
      busy: "Many people are sending files right now. Wait a moment and try again.",
      "too-late": "The file did not arrive in time. Try again, perhaps with a smaller file or on a better network.",
      "no-file": "Choose a file first.",
    },
  },
});
