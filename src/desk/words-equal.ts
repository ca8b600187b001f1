// The words of equal treatment, where letters are sent, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const equalWords = inLanguages({
  nb: {
    title: "Likebehandling",
    lead: (n: string, one: boolean) =>
      one
        ? "Én forskjell mellom søkere må rettes eller begrunnes før brevene går."
        : `${n} forskjeller mellom søkere må rettes eller begrunnes før brevene går.`,
    allSigned: "Alle forskjeller er begrunnet.",
    gap: (requirement: string, level: string) =>
      `Avslag for «${requirement}», ${level}, men noen gikk videre med det samme`,
    gapDeclined: "Får avslag for dette",
    gapAdvanced: "Gikk videre",
    reasons: "Samme vurderinger, ulik begrunnelse",
    because: (why: string) => `Begrunnes med ${why}`,
    noGap: "at andre sto nærmere",
    meeting: "Ulikt grunnlag etter møtet",
    met: (by: string, n: string, one: boolean) => `${by}: ${one ? "ett krav" : `${n} krav`} vurdert`,
    nobody: "ikke oppgitt hvem",
    more: (n: string) => `og ${n} til`,
    mend: "Rett vurderingen eller beslutningen, eller skriv hvorfor forskjellen er riktig. Begrunnelsen står i loggen, med navnet ditt.",
    reason: "Hvorfor forskjellen er riktig",
    sign: "Signer begrunnelsen",
    signed: (by: string, day: string) => `Begrunnet av ${by}, ${day}`,
    faults: {
      short: "Skriv en hel setning.",
      long: "Høyst 2000 tegn.",
      risk: "Begrunnelsen bygger på noe som ikke kan vektlegges. Skriv hva kravene sier.",
      changed: "Noe er endret siden siden ble åpnet. Se på forskjellene igjen.",
    },
  },
  nn: {
    title: "Likehandsaming",
    lead: (n, one) =>
      one
        ? "Éin skilnad mellom søkjarar må rettast eller grunngivast før breva går."
        : `${n} skilnader mellom søkjarar må rettast eller grunngivast før breva går.`,
    allSigned: "Alle skilnader er grunngitte.",
    gap: (requirement, level) => `Avslag for «${requirement}», ${level}, men nokon gjekk vidare med det same`,
    gapDeclined: "Får avslag for dette",
    gapAdvanced: "Gjekk vidare",
    reasons: "Same vurderingar, ulik grunngiving",
    because: (why) => `Grunngitt med ${why}`,
    noGap: "at andre stod nærare",
    meeting: "Ulikt grunnlag etter møtet",
    met: (by, n, one) => `${by}: ${one ? "eitt krav" : `${n} krav`} vurdert`,
    nobody: "ikkje oppgitt kven",
    more: (n) => `og ${n} til`,
    mend: "Rett vurderinga eller avgjerda, eller skriv kvifor skilnaden er rett. Grunngivinga står i loggen, med namnet ditt.",
    reason: "Kvifor skilnaden er rett",
    sign: "Signer grunngivinga",
    signed: (by, day) => `Grunngitt av ${by}, ${day}`,
    faults: {
      short: "Skriv ei heil setning.",
      long: "Høgst 2000 teikn.",
      risk: "Grunngivinga byggjer på noko som ikkje kan vektleggjast. Skriv kva krava seier.",
      changed: "Noko er endra sidan sida vart opna. Sjå på skilnadene igjen.",
    },
  },
  da: {
    title: "Ligebehandling",
    lead: (n, one) =>
      one
        ? "Én forskel mellem ansøgere skal rettes eller begrundes, før brevene går."
        : `${n} forskelle mellem ansøgere skal rettes eller begrundes, før brevene går.`,
    allSigned: "Alle forskelle er begrundet.",
    gap: (requirement, level) => `Afslag for ”${requirement}”, ${level}, men nogen gik videre med det samme`,
    gapDeclined: "Får afslag for dette",
    gapAdvanced: "Gik videre",
    reasons: "Samme vurderinger, forskellig begrundelse",
    because: (why) => `Begrundes med ${why}`,
    noGap: "at andre stod nærmere",
    meeting: "Forskelligt grundlag efter samtalen",
    met: (by, n, one) => `${by}: ${one ? "ét krav" : `${n} krav`} vurderet`,
    nobody: "ikke oplyst hvem",
    more: (n) => `og ${n} til`,
    mend: "Ret vurderingen eller beslutningen, eller skriv, hvorfor forskellen er rigtig. Begrundelsen står i loggen med dit navn.",
    reason: "Hvorfor forskellen er rigtig",
    sign: "Underskriv begrundelsen",
    signed: (by, day) => `Begrundet af ${by}, ${day}`,
    faults: {
      short: "Skriv en hel sætning.",
      long: "Højst 2000 tegn.",
      risk: "Begrundelsen bygger på noget, der ikke må lægges vægt på. Skriv, hvad kravene siger.",
      changed: "Noget er ændret, siden siden blev åbnet. Se på forskellene igen.",
    },
  },
  sv: {
    title: "Likabehandling",
    lead: (n, one) =>
      one
        ? "En skillnad mellan sökande måste rättas eller motiveras innan breven går."
        : `${n} skillnader mellan sökande måste rättas eller motiveras innan breven går.`,
    allSigned: "Alla skillnader är motiverade.",
    gap: (requirement, level) => `Avslag för ”${requirement}”, ${level}, men någon gick vidare med samma sak`,
    gapDeclined: "Får avslag för detta",
    gapAdvanced: "Gick vidare",
    reasons: "Samma bedömningar, olika motivering",
    because: (why) => `Motiveras med ${why}`,
    noGap: "att andra stod närmare",
    meeting: "Olika underlag efter mötet",
    met: (by, n, one) => `${by}: ${one ? "ett krav" : `${n} krav`} bedömt`,
    nobody: "inte angivet vem",
    more: (n) => `och ${n} till`,
    mend: "Rätta bedömningen eller beslutet, eller skriv varför skillnaden är riktig. Motiveringen står i loggen, med ditt namn.",
    reason: "Varför skillnaden är riktig",
    sign: "Signera motiveringen",
    signed: (by, day) => `Motiverad av ${by}, ${day}`,
    faults: {
      short: "Skriv en hel mening.",
      long: "Högst 2000 tecken.",
      risk: "Motiveringen bygger på något som inte får vägas in. Skriv vad kraven säger.",
      changed: "Något har ändrats sedan sidan öppnades. Se på skillnaderna igen.",
    },
  },
  en: {
    title: "Equal treatment",
    lead: (n, one) =>
      one
        ? "One difference between applicants must be mended or explained before the letters leave."
        : `${n} differences between applicants must be mended or explained before the letters leave.`,
    allSigned: "Every difference has been explained.",
    gap: (requirement, level) => `Declined for “${requirement}”, ${level}, while somebody went on with the same`,
    gapDeclined: "Declined for this",
    gapAdvanced: "Went on",
    reasons: "The same assessments, different reasons",
    because: (why) => `The reason given is ${why}`,
    noGap: "that others came closer",
    meeting: "Different grounds after the meeting",
    met: (by, n, one) => `${by}: ${one ? "one requirement" : `${n} requirements`} assessed`,
    nobody: "not stated by whom",
    more: (n) => `and ${n} more`,
    mend: "Mend the assessment or the decision, or write why the difference is right. The reason is kept in the log, with your name.",
    reason: "Why the difference is right",
    sign: "Sign the reason",
    signed: (by, day) => `Explained by ${by}, ${day}`,
    faults: {
      short: "Write a whole sentence.",
      long: "At most 2,000 signs.",
      risk: "The reason rests on something that must not count. Write what the requirements say.",
      changed: "Something has changed since the page was opened. Look at the differences again.",
    },
  },
});
