// Who has seen an application, which help of machines was used and what is kept, told to the candidate in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const knownWords = inLanguages({
  nb: {
    seen: "Hvem har åpnet søknaden din",
    seenNone: "Ingen har åpnet den ennå. Den kan likevel være sett i en liste over søkerne.",
    seenLine: (who: string, day: string) => `${who}. Første gang ${day}`,
    seenHow:
      "Vi viser dagen hver av dem først åpnet den, ikke klokkeslett. Mens saken behandles, kan noen mangle. Når du har fått svar, er listen hel.",
    machine: "Mennesker og maskiner",
    machineLines: [
      "Mennesker leser, vurderer og avgjør. Ingen maskin rangerer deg, gir deg poeng eller sier nei.",
      "Søkte du gjennom samtalen på nett, er spørsmålene laget etter faste regler ut fra kravene i stillingen.",
      "Et program kan søke frem setninger i søknaden og lage utkast til brev. Et menneske godkjenner hvert svar før det sendes.",
      "Kvitteringen på at søknaden er kommet, kan sendes av seg selv. Det samme kan beskjed om at det tar lengre tid.",
    ],
    stored: "Hva vi har om deg",
    storedText:
      "Navnet ditt og hvordan vi når deg, det du har skrevet og lagt ved, brevene og samtalene mellom oss, vurderingene og notatene om søknaden, hva som er avgjort, og hvem som har åpnet den.",
  },
  nn: {
    seen: "Kven har opna søknaden din",
    seenNone: "Ingen har opna han enno. Han kan likevel vere sett i ei liste over søkjarane.",
    seenLine: (who, day) => `${who}. Første gong ${day}`,
    seenHow:
      "Vi viser dagen kvar av dei først opna han, ikkje klokkeslett. Medan saka blir behandla, kan nokon mangle. Når du har fått svar, er lista heil.",
    machine: "Menneske og maskiner",
    machineLines: [
      "Menneske les, vurderer og avgjer. Inga maskin rangerer deg, gir deg poeng eller seier nei.",
      "Søkte du gjennom samtalen på nett, er spørsmåla laga etter faste reglar ut frå krava i stillinga.",
      "Eit program kan søkje fram setningar i søknaden og lage utkast til brev. Eit menneske godkjenner kvart svar før det blir sendt.",
      "Kvitteringa på at søknaden er komen, kan bli send av seg sjølv. Det same kan melding om at det tek lengre tid.",
    ],
    stored: "Kva vi har om deg",
    storedText:
      "Namnet ditt og korleis vi når deg, det du har skrive og lagt ved, breva og samtalane mellom oss, vurderingane og notata om søknaden, kva som er avgjort, og kven som har opna han.",
  },
  da: {
    seen: "Hvem har åbnet din ansøgning",
    seenNone: "Ingen har åbnet den endnu. Den kan dog være set på en liste over ansøgerne.",
    seenLine: (who, day) => `${who}. Første gang ${day}`,
    seenHow:
      "Vi viser den dag, hver af dem først åbnede den, ikke klokkeslæt. Mens sagen behandles, kan der mangle nogen. Når du har fået svar, er listen hel.",
    machine: "Mennesker og maskiner",
    machineLines: [
      "Mennesker læser, vurderer og afgør. Ingen maskine rangerer dig, giver dig point eller siger nej.",
      "Søgte du gennem samtalen på nettet, er spørgsmålene lavet efter faste regler ud fra kravene i stillingen.",
      "Et program kan søge sætninger frem i ansøgningen og lave udkast til breve. Et menneske godkender hvert svar, før det sendes.",
      "Kvitteringen for, at ansøgningen er modtaget, kan sendes af sig selv. Det samme kan besked om, at det tager længere tid.",
    ],
    stored: "Hvad vi har om dig",
    storedText:
      "Dit navn og hvordan vi får fat i dig, det, du har skrevet og vedhæftet, brevene og samtalerne mellem os, vurderingerne og noterne om ansøgningen, hvad der er afgjort, og hvem der har åbnet den.",
  },
  sv: {
    seen: "Vilka har öppnat din ansökan",
    seenNone: "Ingen har öppnat den ännu. Den kan ändå ha synts i en lista över sökande.",
    seenLine: (who, day) => `${who}. Första gången ${day}`,
    seenHow:
      "Vi visar vilken dag var och en först öppnade den, inte klockslag. Medan ärendet behandlas kan någon saknas. När du har fått svar är listan komplett.",
    machine: "Människor och maskiner",
    machineLines: [
      "Människor läser, bedömer och avgör. Ingen maskin rangordnar dig, ger dig poäng eller säger nej.",
      "Sökte du genom samtalet på webben är frågorna gjorda efter fasta regler utifrån kraven för tjänsten.",
      "Ett program kan söka fram meningar i ansökan och göra utkast till brev. En människa godkänner varje svar innan det skickas.",
      "Kvittensen på att ansökan har kommit fram kan skickas automatiskt. Detsamma gäller besked om att det tar längre tid.",
    ],
    stored: "Vad vi har om dig",
    storedText:
      "Ditt namn och hur vi når dig, det du har skrivit och bifogat, breven och samtalen mellan oss, bedömningarna och anteckningarna om ansökan, vad som är avgjort och vilka som har öppnat den.",
  },
  en: {
    seen: "Who has opened your application",
    seenNone: "Nobody has opened it yet. It may still have been seen in a list of applicants.",
    seenLine: (who, day) => `${who}. First on ${day}`,
    seenHow:
      "We show the day each of them first opened it, not the time. While your case is open somebody may be missing. Once you have had your answer, the list is whole.",
    machine: "People and machines",
    machineLines: [
      "People read, assess and decide. No machine ranks you, scores you or turns you down.",
      "If you applied through the conversation on the web, its questions were made by fixed rules from what the job asks for.",
      "A program may search for sentences in your application and draft letters. A human approves every answer before it is sent.",
      "The receipt for your application may be sent by itself. So may a word that it takes longer.",
    ],
    stored: "What we keep about you",
    storedText:
      "Your name and how to reach you, what you have written and attached, the letters and calls between us, the assessments and notes about your application, what was decided, and who has opened it.",
  },
});
