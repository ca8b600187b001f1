// Pairs from the letter guide: a sentence that could go to anybody and one that could not (section 6), and risky words with their lawful counterpart (section 7).
import type { Lang } from "./languages.ts";

/** Svada and information, by language. */
export const svadaPairs: { lang: Lang; empty: string; informs: string }[] = [
  {
    lang: "nb",
    empty: "Vi har vurdert alle søknadene grundig og prioritert dem med mest relevant bakgrunn.",
    informs: "Stillingen krever erfaring med offentlige anskaffelser. I søknaden fant vi ikke noe som viser det.",
  },
  {
    lang: "nb",
    empty: "Du gjorde et godt inntrykk, men kampen om stillingen var tøff.",
    informs:
      "Når det gjelder erfaring med prosjektledelse, trenger vi mer dybde enn det du viste i intervjuet: «Jeg vikarierte for prosjektlederen i seks uker».",
  },
  {
    lang: "nn",
    empty: "Vi fann andre med ein profil som passa betre til det vi treng no.",
    informs:
      "Det du skreiv i søknaden, dekkjer ein del av oppgåvene bak kravet om erfaring med kommunerekneskap: «Eg førte rekneskapen for kulturskulen». Stillinga omfattar fleire.",
  },
  {
    lang: "nn",
    empty: "Du har mykje bra å by på, og valet var svært vanskeleg for oss.",
    informs:
      "Du oppfyller krava om fagbrev som helsefagarbeidar og erfaring med demensomsorg. Det gjer også andre, og vi hadde berre éi stilling.",
  },
  {
    lang: "da",
    empty: "Din profil er spændende, men ikke lige det, vi leder efter i denne omgang.",
    informs:
      "Det, du skrev i ansøgningen, ligger tæt på kravet om erfaring med EU-udbud, men er ikke det samme: ”Jeg har indhentet tilbud fra tre leverandører”.",
  },
  {
    lang: "da",
    empty: "Samlet set stod andre en smule stærkere end dig.",
    informs: "Under samtalen ledte vi efter ét konkret eksempel på evne til at prioritere, men fandt det ikke.",
  },
  {
    lang: "sv",
    empty: "Din kompetens motsvarade tyvärr inte helt kravprofilen.",
    informs:
      "I ansökan hittade vi inget som visar att du har legitimation som sjuksköterska, och det är ett krav för tjänsten.",
  },
  {
    lang: "sv",
    empty: "Vi har haft ett stort antal starka sökande att välja bland.",
    informs:
      "Annonsen nämner erfarenhet av agila arbetssätt som meriterande, och i ditt cv hittade vi inget som visar det.",
  },
  {
    lang: "en",
    empty: "Your experience was not quite what the team had in mind.",
    informs:
      "You meet part of the requirement for experience of forecasting: “I built a weekly sales forecast in Excel”. The position requires more than that.",
  },
  {
    lang: "en",
    empty: "We felt that communication might become a challenge.",
    informs:
      "The position requires written Norwegian at level C1, and what you showed in the assignment is below that level.",
  },
];

/** Risky words and the safe sentence, where there is one. */
export const riskPairs: { ground: string; lang: Lang; risky: string; safe: string | null }[] = [
  {
    ground: "age",
    lang: "nb",
    risky: "Vi ser etter en mer senior profil.",
    safe: "Stillingen krever erfaring med å lede årsoppgjør. I søknaden fant vi ikke noe som viser det.",
  },
  {
    ground: "age",
    lang: "nn",
    risky: "Vi treng nokon tidleg i karrieren.",
    safe: "Stillinga krev kunnskap om webanalyse. I CV-en fann vi ikkje noko som viser det.",
  },
  {
    ground: "age",
    lang: "da",
    risky: "Vi søger en yngre kraft til et ungt team.",
    safe: "Stillingen kræver erfaring med videoredigering. I dit CV fandt vi ikke noget, der viser det.",
  },
  {
    ground: "age",
    lang: "sv",
    risky: "Vi söker någon med fler år kvar i yrkeslivet.",
    safe: "Tjänsten kräver erfarenhet av chattsupport. I ansökan hittade vi inget som visar det.",
  },
  {
    ground: "age",
    lang: "en",
    risky: "We need a digital native.",
    safe: "The position requires experience of web analytics. In your CV, we found nothing that shows this.",
  },
  {
    ground: "family",
    lang: "nb",
    risky: "Med små barn blir turnusen tøff for deg.",
    safe: "Stillingen har vakt hver tredje helg, og i intervjuet sa du: «Jeg kan ikke arbeide helger».",
  },
  { ground: "family", lang: "nn", risky: "Du skal snart ut i permisjon.", safe: null },
  {
    ground: "family",
    lang: "da",
    risky: "Rejserne bliver svære at forene med familien.",
    safe: "Stillingen har 40 rejsedage om året, og i dine svar skrev du: ”Jeg kan højst rejse ti”.",
  },
  {
    ground: "family",
    lang: "sv",
    risky: "Heltid blir nog svårt i din familjesituation.",
    safe: "Tjänsten är på heltid, och i ansökan skrev du: ”Jag söker 60 procent”.",
  },
  {
    ground: "family",
    lang: "en",
    risky: "Relocating would be hard on your family.",
    safe: "The position is in Tromsø three days a week, and in your answers you wrote: “I can come once a month”.",
  },
  {
    ground: "origin",
    lang: "nb",
    risky: "Kundene våre forventer norsk bakgrunn.",
    safe: "Stillingen krever kunnskap om norsk forvaltningsrett. I CV-en fant vi ikke noe som viser det.",
  },
  {
    ground: "origin",
    lang: "nn",
    risky: "Du kjenner nok ikkje norsk skule godt nok.",
    safe: "Stillinga krev kunnskap om norske læreplanar. I søknaden fann vi ikkje noko som viser det.",
  },
  {
    ground: "origin",
    lang: "da",
    risky: "Vi lægger vægt på dansk baggrund.",
    safe: "Stillingen kræver kendskab til serviceloven. I ansøgningen fandt vi ikke noget, der viser det.",
  },
  {
    ground: "origin",
    lang: "sv",
    risky: "Din utländska examen räcker inte.",
    safe: "Tjänsten kräver svensk legitimation som sjuksköterska. I ansökan hittade vi inget som visar det.",
  },
  {
    ground: "origin",
    lang: "en",
    risky: "We only hire people based in Denmark.",
    safe: "The advert asks for the right to work in Denmark, and in your answers we could not see that you meet this requirement.",
  },
  {
    ground: "culture fit",
    lang: "nb",
    risky: "Du ville ikke passet inn i miljøet.",
    safe: "Vi la vekt på evne til å samarbeide på tvers av fag, og i intervjuet fikk vi ikke eksempler som viser det.",
  },
  {
    ground: "culture fit",
    lang: "nn",
    risky: "Kjemien stemte ikkje.",
    safe: "Det du sa i intervjuet om rettleiing av kollegaer, blei ikkje konkret nok til at vi kunne sjå kva du sjølv hadde gjort.",
  },
  {
    ground: "culture fit",
    lang: "da",
    risky: "Du er ikke et match med vores kultur.",
    safe: "Vi lagde vægt på evne til at give feedback, og under samtalen fik vi ikke eksempler, der viser det.",
  },
  {
    ground: "culture fit",
    lang: "sv",
    risky: "Magkänslan sa att du inte är rätt för gruppen.",
    safe: "Vi lade vikt vid förmåga att leda möten, och under intervjun fick vi inga exempel som visar det.",
  },
  {
    ground: "culture fit",
    lang: "en",
    risky: "Your style does not match our values.",
    safe: "We gave weight to the ability to plan work for others, and in the interview we were not given examples that show it.",
  },
  {
    ground: "overqualified",
    lang: "nb",
    risky: "Du er overkvalifisert og ville kjedet deg.",
    safe: "Du oppfyller kravene om erfaring med kundeservice og kunnskap om forsikring. Det gjør også andre, og vi hadde bare én stilling.",
  },
  {
    ground: "overqualified",
    lang: "nn",
    risky: "Du har for mykje erfaring.",
    safe: "Du oppfyller krava om erfaring med kundeservice og kunnskap om forsikring. Det gjer også andre, og vi hadde berre éi stilling.",
  },
  {
    ground: "overqualified",
    lang: "da",
    risky: "Du er overkvalificeret og vil hurtigt kede dig.",
    safe: "Stillingen er uden ledelse, og under samtalen sagde du: ”Jeg søger et job med personaleansvar”.",
  },
  {
    ground: "overqualified",
    lang: "sv",
    risky: "Du skulle snart vilja vidare.",
    safe: "Du uppfyller kraven på erfarenhet av lönearbete och kunskap om kollektivavtal. Det gör även andra, och vi hade bara en tjänst.",
  },
  {
    ground: "overqualified",
    lang: "en",
    risky: "We fear you would leave soon.",
    safe: "The position has no team to lead, and in the interview you said: “I only want to lead teams”.",
  },
  {
    ground: "language",
    lang: "nb",
    risky: "Du har ikke norsk som morsmål.",
    safe: "Stillingen krever norsk skriftlig på nivå C1, og det du viste i oppgaven, ligger under det nivået.",
  },
  {
    ground: "language",
    lang: "nn",
    risky: "Du snakkar ikkje godt nok norsk.",
    safe: "Stillinga krev munnleg norsk på nivå B2, og det du viste i oppgåva, ligg under det nivået.",
  },
  {
    ground: "language",
    lang: "da",
    risky: "Din accent kan blive et problem.",
    safe: "Stillingen kræver mundtligt dansk på niveau B2, og det, du viste i opgaven, ligger under det niveau.",
  },
  {
    ground: "language",
    lang: "sv",
    risky: "Vi söker någon med svenska som modersmål.",
    safe: "Annonsen ställer krav på skriftlig svenska på nivå C1, och i arbetsprovet kunde vi inte se att det är uppfyllt.",
  },
  {
    ground: "language",
    lang: "en",
    risky: "We need a native speaker.",
    safe: "The position requires spoken English at level C1, and what you showed in the assignment is below that level.",
  },
];
