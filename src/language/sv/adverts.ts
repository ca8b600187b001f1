// What an advert in Swedish may not ask of the person, and titles of one sex. Made for Gjensvar; pattern language in `cues.ts`.
import type { AdvertWords } from "../lists.ts";

const wants =
  "(vi söker|söker|sökes|söks|letar efter|behöver|önskar|vill ha|är du|du är|du bör vara|du ska vara|för dig som är|passar)";

export const adverts: AdvertWords = {
  lawful:
    "(oavsett|oberoende av|utan hänsyn till|mångfald*|välkomnar … (sökande|ansökningar)|uppmuntrar … söka|jämställ*|inkluder*|diskriminer*|målgrupp*|brukargrupp*|barn och unga|arbeta med|arbete med|arbetar med|underrepresenterat kön); (assistent*|ledsagare*|kontaktperson*) (till|åt) (?:[^ ]+ ){0,2}(kvinna|man|tjej|kille|flicka|pojke|dam)",
  grounds: [
    {
      what: "age",
      level: "stop",
      phrases: `(du|dig|sökande*|kandidat*|medarbetar*|person*|säljar*) (?:[^ ]+ ){0,5}(mellan|från) (1[6-9]|[2-6][0-9]) (och|till) [2-7][0-9](?! års)( år)?; (du|dig|sökande*|kandidat*|medarbetar*) (?:[^ ]+ ){0,4}(under|inte över|inte äldre än|ej över|yngre än) (2[2-9]|[3-6][0-9])( år)?; (inte|ej) äldre än [2-6][0-9]; i (20|30|40)-årsåldern; i (tjugo|trettio|fyrtio)årsåldern; (max|högst) (2[2-9]|[3-6][0-9]) år(?! med)`,
    },
    {
      what: "age",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,3}(ung|unga|ungdomlig*|yngre) (?!vux*)[^ ]+; (ungt|ungdomligt) (?:[^ ]+ ){0,2}(team|gäng|miljö|lag|företag); (ung|yngre|unga) (och [^ ]+ )?(medarbetar*|kolleg*|säljar*|förmågor|tjej|kille|man); digital* infödd*`,
    },
    {
      what: "sex",
      level: "stop",
      phrases: `${wants} (?:[^ ]+ ){0,4}(man|kvinna|tjej|kille|dam|herre|flicka|pojke|husmor|karl)(?! (som|i målgr)); ${wants} (?:[^ ]+ ){0,2}en (man|kvinna|tjej|kille) som; (man|kvinna|tjej|kille|tjejer|killar|män|kvinnor) (sökes|söks|önskas|föredras); (endast|bara|helst) (kvinnor|män|tjejer|killar|kvinnliga|manliga)`,
    },
    {
      what: "sex",
      level: "warn",
      phrases:
        "(kvinnlig|manlig|kvinnliga|manliga) (medarbetar*|sökande*|kandidat*|anställd*|assistent*|kolleg*|vakt*)",
    },
    {
      what: "ethnicity",
      level: "stop",
      phrases:
        "(svenska|nordiskt|skandinaviskt|norska|danska|svenskan) (?:[^ ]+ )?som modersmål; modersmål(et)? (är|ska vara) svenska; (svenskt|skandinaviskt) modersmål; etnisk* svensk*; (född|uppvuxen|vuxit upp) (?:[^ ]+ ){0,2}i (sverige|skandinavien|norden); (svensk|nordisk|skandinavisk|västerländsk) (bakgrund|härkomst|utseende); (endast|bara) (svenskar|svenska sökande); (utan|ingen) (?:[^ ]+ )?(brytning|accent)",
    },
    {
      what: "religion",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,4}(kristen|muslim|troende|bekännande); (kräver|krav på|förutsätter) (?:[^ ]+ ){0,4}(tro|trosbekännelse|livsåskådning|medlemskap i (?:[^ ]+ )?(kyrkan|församling*))`,
    },
    {
      what: "health",
      level: "stop",
      phrases:
        "(inte|utan|låg|lågt|ingen) (?:[^ ]+ ){0,2}(sjukfrånvaro|sjukskriven|sjukskrivningar|sjukdom*|hälsoproblem|diagnoser); (inte|utan) (?:[^ ]+ )?(funktionsnedsätt*|funktionshinder*|handikapp*)",
    },
    {
      what: "health",
      level: "warn",
      phrases: `(krav|krävs|förutsätter|måste ha|du har|med) (?:[^ ]+ ){0,3}god hälsa; ${wants} (?:[^ ]+ ){0,3}(frisk och|fullt frisk)`,
    },
    {
      what: "family",
      level: "stop",
      phrases:
        "utan (?:[^ ]+ ){0,2}(barn|småbarn|familj|familjeförpliktelser|omsorgsansvar); (inte|inga|ingen) (?:[^ ]+ ){0,2}(gravid|graviditet|hemmavarande barn|småbarn|planer på barn|föräldraledig*)",
    },
    { what: "family", level: "warn", phrases: `${wants} (?:[^ ]+ ){0,3}(singel|ogift|gift|familjefar)` },
    {
      what: "union",
      level: "stop",
      phrases:
        "(inte|utan|ej) (?:[^ ]+ ){0,3}(fackligt ansluten|fackansluten|medlem i (?:[^ ]+ )?(facket|fackförbund*)|facklig*)",
    },
    {
      what: "politics",
      level: "stop",
      phrases: "(politiskt neutral|inte politiskt aktiv|inte medlem i (?:[^ ]+ )?parti*)",
    },
    {
      what: "appearance",
      level: "warn",
      phrases:
        "(snygg|snyggt|vacker|vackert|smal|attraktiv|attraktivt) (?:[^ ]+ )?(dam|tjej|utseende|yttre|framtoning|kropp); (bra|representativt|tilltalande) (utseende|yttre); ser bra ut",
    },
    {
      what: "culture",
      level: "warn",
      phrases:
        "(passar|passa|smälter|smälta) (?:väl |bra )?in i (?:[^ ]+ ){0,2}(gäng*|kultur*|killgäng*|tjejgäng*|kompisgäng*)",
    },
    {
      what: "pay-history",
      level: "stop",
      phrases:
        "(ange|uppge|bifoga|skicka|skriv) (?:[^ ]+ ){0,5}(nuvarande|tidigare|senaste) (?:[^ ]+ )?(lön|månadslön|lönenivå|lönevillkor); lönespecifikation*; lönebesked*",
    },
    {
      what: "number",
      level: "stop",
      phrases:
        "(ange|uppge|skriv|skicka|bifoga|ska innehålla|innehålla) (?:[^ ]+ ){0,5}(personnummer*|födelsedatum|födelseår|ålder)",
    },
    {
      what: "photo",
      level: "warn",
      phrases:
        "(bild|foto|porträtt) (av|på) dig( själv)?; cv (?:[^ ]+ )?(med|och) (bild|foto); (ansökan) med (bild|foto)",
    },
  ],
  titles: {
    allaktivitetsman: "fritidsledare",
    butiksbiträdesflicka: "butiksbiträde",
    förman: "arbetsledare",
    hembiträdesflicka: "hushållsassistent",
    kontorsflicka: "kontorist",
    lagerman: "lagerarbetare",
    lokalvårdarinna: "lokalvårdare",
    servitris: "serveringspersonal",
    städerska: "lokalvårdare",
    sömmerska: "skräddare",
    säljman: "säljare",
    tjejsäljare: "säljare",
    vaktman: "väktare",
    värdinna: "värd",
  },
};
