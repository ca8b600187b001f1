// Words that decide whether a requirement's label fits into a letter, per language. Data; the rule is in label-rules.ts.
import type { Lang } from "../platform/i18n/languages.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Finite verbs that are nothing else, wherever they stand. */
export const verbs: Record<Lang, ReadonlySet<string>> = {
  nb: list(
    "er har kan må skal vil bør jobber trives liker behersker snakker skriver evner mestrer ønsker elsker klarer brenner",
  ),
  nn: list("er har kan må skal vil bør jobbar trivst likar meistrar snakkar skriv evnar ønskjer elskar klarar brenn"),
  da: list("er har kan må skal vil bør trives mestrer skriver ønsker elsker brænder formår besidder"),
  sv: list("är har kan måste ska skall vill bör trivs behärskar skriver talar önskar älskar brinner tycker klarar"),
  en: list("is are am has have can should would could speaks writes enjoys knows likes wants loves masters possesses"),
};

/** Words that are a verb or a command only when the label begins with them. */
export const verbsFirst: Record<Lang, ReadonlySet<string>> = {
  nb: list("arbeider leder kjenner taler tar får ser å kunne være ha vær"),
  nn: list("arbeider leier kjenner talar tek får ser å kunne vere ha ver"),
  da: list("arbejder leder kender taler tager får ser at kunne være have vær"),
  sv: list("arbetar leder känner tar får ser att kunna vara ha var"),
  en: list("works leads takes sees needs must will may to be being able speak write work know understand manage"),
};

/** Words that speak to or about a person: a label is a thing to have. */
export const persons: Record<Lang, ReadonlySet<string>> = {
  nb: list("du deg din ditt dine jeg meg vi oss vår vårt våre søkeren kandidaten"),
  nn: list("du deg din ditt dine eg meg vi oss vår vårt våre søkjaren kandidaten"),
  da: list("du dig din dit dine jeg mig vi os vores ansøgeren kandidaten"),
  sv: list("du dig din ditt dina jag mig vi oss vår vårt våra sökanden kandidaten"),
  en: list("you your yours i me we us our candidate applicant"),
};

/** A label that begins with one of these is definite; English "the ability to" is the one exception. */
export const definite: Record<Lang, ReadonlySet<string>> = {
  nb: list("den det de denne dette disse"),
  nn: list("den det dei denne dette desse"),
  da: list("den det de denne dette disse"),
  sv: list("den det de denna detta dessa"),
  en: list("the this that these those"),
};

/** Adjectives people write alone, and the noun phrase that says the same. */
export const adjectives: Record<Lang, Readonly<Record<string, string>>> = {
  nb: {
    strukturert: "en strukturert arbeidsform",
    selvstendig: "evne til å arbeide selvstendig",
    nøyaktig: "en nøyaktig arbeidsform",
    effektiv: "evne til å holde frister",
    fleksibel: "mulighet til å arbeide på ulike tider",
    kreativ: "evne til å finne nye løsninger",
    analytisk: "evne til å analysere tall og tekst",
    løsningsorientert: "evne til å foreslå løsninger",
    serviceinnstilt: "erfaring med å veilede publikum",
    samarbeidsvillig: "evne til å samarbeide på tvers av fag",
    ansvarsbevisst: "erfaring med selvstendig ansvar for et fagområde",
  },
  nn: {
    strukturert: "ei strukturert arbeidsform",
    sjølvstendig: "evne til å arbeide sjølvstendig",
    nøyaktig: "ei nøyaktig arbeidsform",
    effektiv: "evne til å halde fristar",
    fleksibel: "høve til å arbeide på ulike tider",
    kreativ: "evne til å finne nye løysingar",
    analytisk: "evne til å analysere tal og tekst",
    løysingsorientert: "evne til å foreslå løysingar",
    serviceinnstilt: "erfaring med å rettleie publikum",
  },
  da: {
    struktureret: "en struktureret arbejdsform",
    selvstændig: "evne til at arbejde selvstændigt",
    omhyggelig: "en omhyggelig arbejdsform",
    effektiv: "evne til at holde frister",
    fleksibel: "mulighed for at arbejde på forskellige tider",
    kreativ: "evne til at finde nye løsninger",
    analytisk: "evne til at analysere tal og tekst",
    løsningsorienteret: "evne til at foreslå løsninger",
    serviceminded: "erfaring med at vejlede borgere",
  },
  sv: {
    strukturerad: "ett strukturerat arbetssätt",
    självständig: "förmåga att arbeta självständigt",
    noggrann: "ett noggrant arbetssätt",
    effektiv: "förmåga att hålla tidsfrister",
    flexibel: "möjlighet att arbeta på olika tider",
    kreativ: "förmåga att hitta nya lösningar",
    analytisk: "förmåga att analysera siffror och text",
    lösningsorienterad: "förmåga att föreslå lösningar",
    serviceinriktad: "erfarenhet av att vägleda allmänheten",
  },
  en: {
    structured: "a structured way of working",
    independent: "the ability to work independently",
    accurate: "an accurate way of working",
    efficient: "the ability to keep deadlines",
    flexible: "availability for work at different hours",
    creative: "the ability to find new solutions",
    analytical: "the ability to analyse figures and text",
    organised: "an organised way of working",
    "service-minded": "experience of guiding the public",
  },
};

/** A word no requirement may rest on. `first`: only where the label begins with it, since the word has good uses too. */
export type RefusedWord = {
  readonly words: string;
  readonly why: "says-nothing" | "protected";
  readonly instead: string;
  readonly first?: true;
};

/** Says nothing about the work, or touches age, origin, sex, family, health or belief. */
export const refused: Record<Lang, readonly RefusedWord[]> = {
  nb: [
    {
      words: "utadvendt utadvendte ekstrovert",
      why: "says-nothing",
      instead: "evne til å ta kontakt med nye mennesker",
    },
    { words: "sulten sultne", why: "says-nothing", instead: "evne til å ta initiativ" },
    { words: "energisk dynamisk offensiv", why: "says-nothing", instead: "evne til å ta initiativ", first: true },
    {
      words: "rockestjerne rockstjerne ninja superstjerne",
      why: "says-nothing",
      instead: "erfaring med flere ulike oppgaver",
    },
    { words: "humør", why: "says-nothing", instead: "evne til å møte publikum med respekt" },
    {
      words: "hyggelig positiv blid",
      why: "says-nothing",
      instead: "evne til å møte publikum med respekt",
      first: true,
    },
    { words: "stresstålig", why: "protected", instead: "evne til å prioritere under tidspress" },
    { words: "robust sprek frisk", why: "protected", instead: "evne til å prioritere under tidspress", first: true },
    { words: "ungdommelig nyutdannet nyutdannede", why: "protected", instead: "utdanning i faget" },
    {
      words: "ung ungt yngre moden voksen",
      why: "protected",
      instead: "erfaring med oppgavene i stillingen",
      first: true,
    },
    { words: "morsmål førstespråk", why: "protected", instead: "norsk skriftlig på nivå C1" },
    { words: "flytende", why: "says-nothing", instead: "norsk muntlig på nivå C1", first: true },
    {
      words: "mann kvinne jente gutt gift ugift barnløs",
      why: "protected",
      instead: "erfaring med oppgavene i stillingen",
      first: true,
    },
    { words: "kristen muslim etnisk", why: "protected", instead: "kunnskap om livssyn", first: true },
  ],
  nn: [
    {
      words: "utettervend utettervende utadvend utadvendt ekstrovert",
      why: "says-nothing",
      instead: "evne til å ta kontakt med nye menneske",
    },
    { words: "svolten svoltne", why: "says-nothing", instead: "evne til å ta initiativ" },
    { words: "energisk dynamisk offensiv", why: "says-nothing", instead: "evne til å ta initiativ", first: true },
    { words: "rockestjerne ninja superstjerne", why: "says-nothing", instead: "erfaring med fleire ulike oppgåver" },
    { words: "humør", why: "says-nothing", instead: "evne til å møte publikum med respekt" },
    {
      words: "hyggeleg triveleg positiv blid",
      why: "says-nothing",
      instead: "evne til å møte publikum med respekt",
      first: true,
    },
    { words: "stresstolig stresstålig", why: "protected", instead: "evne til å prioritere under tidspress" },
    { words: "robust sprek frisk", why: "protected", instead: "evne til å prioritere under tidspress", first: true },
    { words: "ungdommeleg nyutdanna", why: "protected", instead: "utdanning i faget" },
    {
      words: "ung ungt yngre moden vaksen",
      why: "protected",
      instead: "erfaring med oppgåvene i stillinga",
      first: true,
    },
    { words: "morsmål førstespråk", why: "protected", instead: "nynorsk skriftleg på nivå C1" },
    { words: "flytande", why: "says-nothing", instead: "norsk munnleg på nivå C1", first: true },
    {
      words: "mann kvinne jente gut gift ugift barnlaus",
      why: "protected",
      instead: "erfaring med oppgåvene i stillinga",
      first: true,
    },
    { words: "kristen muslim etnisk", why: "protected", instead: "kunnskap om livssyn", first: true },
  ],
  da: [
    {
      words: "udadvendt udadvendte ekstrovert",
      why: "says-nothing",
      instead: "evne til at tage kontakt til nye mennesker",
    },
    { words: "sulten sultne", why: "says-nothing", instead: "evne til at tage initiativ" },
    { words: "energisk dynamisk offensiv", why: "says-nothing", instead: "evne til at tage initiativ", first: true },
    {
      words: "rockstjerne ninja superstjerne blæksprutte",
      why: "says-nothing",
      instead: "erfaring med flere forskellige opgaver",
    },
    { words: "humør", why: "says-nothing", instead: "evne til at møde borgere med respekt" },
    { words: "sød positiv glad", why: "says-nothing", instead: "evne til at møde borgere med respekt", first: true },
    { words: "stresstålig", why: "protected", instead: "evne til at prioritere under tidspres" },
    { words: "robust rask frisk", why: "protected", instead: "evne til at prioritere under tidspres", first: true },
    { words: "ungdommelig nyuddannet nyuddannede", why: "protected", instead: "uddannelse i faget" },
    {
      words: "ung ungt yngre moden voksen",
      why: "protected",
      instead: "erfaring med opgaverne i stillingen",
      first: true,
    },
    { words: "modersmål førstesprog", why: "protected", instead: "skriftligt dansk på niveau C1" },
    { words: "flydende", why: "says-nothing", instead: "mundtligt dansk på niveau C1", first: true },
    {
      words: "mand kvinde pige dreng gift ugift barnløs",
      why: "protected",
      instead: "erfaring med opgaverne i stillingen",
      first: true,
    },
    { words: "kristen muslim etnisk", why: "protected", instead: "kendskab til livssyn", first: true },
  ],
  sv: [
    {
      words: "utåtriktad utåtriktade extrovert",
      why: "says-nothing",
      instead: "förmåga att ta kontakt med nya människor",
    },
    { words: "hungrig hungriga", why: "says-nothing", instead: "förmåga att ta initiativ" },
    { words: "energisk dynamisk offensiv", why: "says-nothing", instead: "förmåga att ta initiativ", first: true },
    {
      words: "rockstjärna ninja superstjärna spindeln",
      why: "says-nothing",
      instead: "erfarenhet av flera olika arbetsuppgifter",
    },
    { words: "humör", why: "says-nothing", instead: "förmåga att bemöta allmänheten med respekt" },
    {
      words: "trevlig positiv glad",
      why: "says-nothing",
      instead: "förmåga att bemöta allmänheten med respekt",
      first: true,
    },
    { words: "stresstålig", why: "protected", instead: "förmåga att prioritera under tidspress" },
    { words: "robust pigg frisk", why: "protected", instead: "förmåga att prioritera under tidspress", first: true },
    {
      words: "ungdomlig nyexaminerad nyexaminerade nyutexaminerad",
      why: "protected",
      instead: "utbildning inom yrket",
    },
    {
      words: "ung ungt yngre mogen vuxen",
      why: "protected",
      instead: "erfarenhet av tjänstens arbetsuppgifter",
      first: true,
    },
    { words: "modersmål förstaspråk", why: "protected", instead: "skriftlig svenska på nivå C1" },
    { words: "flytande", why: "says-nothing", instead: "muntlig svenska på nivå C1", first: true },
    {
      words: "man kvinna tjej kille flicka pojke gift ogift barnlös",
      why: "protected",
      instead: "erfarenhet av tjänstens arbetsuppgifter",
      first: true,
    },
    { words: "kristen muslim etnisk", why: "protected", instead: "kunskap om livsåskådning", first: true },
  ],
  en: [
    {
      words: "outgoing extrovert extroverted bubbly",
      why: "says-nothing",
      instead: "the ability to make contact with new people",
    },
    {
      words: "hungry energetic dynamic driven passionate",
      why: "says-nothing",
      instead: "the ability to take the initiative",
      first: true,
    },
    {
      words: "rockstar rock-star ninja superstar guru",
      why: "says-nothing",
      instead: "experience of several kinds of tasks",
    },
    {
      words: "cheerful nice positive fun",
      why: "says-nothing",
      instead: "the ability to treat the public with respect",
      first: true,
    },
    { words: "stress-resistant", why: "protected", instead: "the ability to prioritise under time pressure" },
    {
      words: "robust able-bodied fit healthy",
      why: "protected",
      instead: "the ability to prioritise under time pressure",
      first: true,
    },
    { words: "youthful newly-qualified", why: "protected", instead: "a degree in the subject" },
    {
      words: "young younger mature",
      why: "protected",
      instead: "experience of the tasks of the position",
      first: true,
    },
    { words: "mother-tongue", why: "protected", instead: "written English at level C1" },
    { words: "native", why: "protected", instead: "written English at level C1", first: true },
    { words: "fluent", why: "says-nothing", instead: "spoken English at level C1", first: true },
    {
      words: "man woman male female girl boy married unmarried childless",
      why: "protected",
      instead: "experience of the tasks of the position",
      first: true,
    },
    { words: "christian muslim ethnic", why: "protected", instead: "knowledge of religions and beliefs", first: true },
  ],
};

/** Words that keep their capital at the start of a label: languages and nations in English, names of products everywhere. */
export const capitals: Record<Lang, ReadonlySet<string>> = (() => {
  const products =
    "Excel Word Outlook Teams Microsoft Office Azure Google Python Java Kotlin Linux Oracle Visma Agresso Unit4 Altinn Gerica Profil Nav Navision Dynamics Autocad Photoshop Adobe Cosmic Fortnox Agda Heroma Nordic Nordplus Europass";
  const english =
    "Norwegian Danish Swedish English Nynorsk Bokmål German French Spanish Sami Finnish Polish Arabic Ukrainian Nordic Scandinavian European Swiss Icelandic Dutch";
  const own = list(products);
  return { nb: own, nn: own, da: own, sv: own, en: list(`${products} ${english}`) };
})();
