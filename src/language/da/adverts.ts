// What an advert in Danish may not ask of the person, and titles of one sex. Made for Gjensvar; pattern language in `cues.ts`.
import type { AdvertWords } from "../lists.ts";

const wants =
  "(vi søger|søger|søges|leder efter|mangler|ønsker|ønsker os|vil have|er du|du er|du skal være|du bør være|til dig der er|til dig som er|passer til)";

export const adverts: AdvertWords = {
  lawful:
    "(uanset|uafhængigt af|uden hensyn til|på tværs af|mangfoldighed*|diversitet*|opfordrer … søge|opfordres … søge|inklusion*|diskriminer*|målgruppe*|brugergruppe*|børn og unge|arbejde med|arbejder med); (assistent*|hjælper*|handicaphjælper*|støtteperson*) (til|for) (?:[^ ]+ ){0,2}(kvinde|mand|dame|pige|dreng)",
  grounds: [
    {
      what: "age",
      level: "stop",
      phrases: `(du|dig|ansøger*|kandidat*|medarbejder*|person*|sælger*) (?:[^ ]+ ){0,5}(mellem|fra) (1[6-9]|[2-6][0-9]) (og|til) [2-7][0-9](?! års)( år)?; (du|dig|ansøger*|kandidat*|medarbejder*) (?:[^ ]+ ){0,4}(under|ikke over|ikke ældre end|yngre end) (2[2-9]|[3-6][0-9])( år)?; ikke ældre end [2-6][0-9]; i (20|30|40|tyverne|trediverne|fyrrerne)'?-?(erne)?; (maks|højst|højest) (2[2-9]|[3-6][0-9]) år(?! med); (ung|yngre|ungt) (og [^ ]+ )?(medarbejder*|kollega*|sælger*|kræfter|menneske|pige|fyr|mand|dame); flexjobber under`,
    },
    {
      what: "age",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,3}(ung|unge|ungdommelig*|yngre) (?!voks*)[^ ]+; (ungt|ungdommeligt) (?:[^ ]+ ){0,2}(team|miljø|arbejdsmiljø|hold|firma); digital* indfødt*`,
    },
    {
      what: "sex",
      level: "stop",
      phrases: `${wants} (?:[^ ]+ ){0,4}(mand|kvinde|dame|pige|dreng|fyr|husmor|mandfolk); (mand|kvinde|dame|pige|piger|fyr|mænd|kvinder) (søges|ønskes|foretrækkes); (kun|helst|fortrinsvis) (kvinder|mænd|piger|fyre|kvindelige|mandlige)`,
    },
    {
      what: "sex",
      level: "warn",
      phrases:
        "(kvindelig|mandlig|kvindelige|mandlige) (medarbejder*|ansøger*|kandidat*|ansat*|assistent*|kollega*|vagt*|hjælper*)",
    },
    {
      what: "ethnicity",
      level: "stop",
      phrases:
        "(dansk|nordisk|skandinavisk|norsk|svensk) (?:[^ ]+ )?som modersmål; modersmål(et)? (er|skal være) dansk; (dansk|skandinavisk) modersmål; etnisk* dansk*; (født|opvokset|vokset op) (?:[^ ]+ ){0,2}i (danmark|skandinavien|norden); (dansk|nordisk|skandinavisk|vestlig) (baggrund|oprindelse|afstamning|udseende); (kun|bare) (danskere|danske ansøgere); (uden|ingen) (?:[^ ]+ )?accent; accentfri*",
    },
    {
      what: "religion",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,4}(kristen|muslim|troende|bekendende); (kræver|krav om|forudsætter) (?:[^ ]+ ){0,4}(tro|trosbekendelse|livssyn|medlemskab af (?:[^ ]+ )?(folkekirken|menighed*))`,
    },
    {
      what: "health",
      level: "stop",
      phrases:
        "(ikke|uden|lavt|lidt) (?:[^ ]+ ){0,2}(sygefravær|sygemeldt|sygemeldinger|sygdom*|helbredsproblemer|diagnoser|skavanker); (ikke|uden) (?:[^ ]+ )?(handicap*|funktionsnedsæt*)",
    },
    {
      what: "health",
      level: "warn",
      phrases: `(krav|kræves|forudsætter|skal have|du har|med) (?:[^ ]+ ){0,3}(godt|et godt) helbred; ${wants} (?:[^ ]+ ){0,3}(rask og|sund og)`,
    },
    {
      what: "family",
      level: "stop",
      phrases:
        "uden (?:[^ ]+ ){0,2}(børn|småbørn|omsorgsforpligtelser|familieforpligtelser|familie); (ikke|ingen) (?:[^ ]+ ){0,2}(gravid|graviditet|hjemmeboende børn|småbørn|planer om børn|barsel*)",
    },
    { what: "family", level: "warn", phrases: `${wants} (?:[^ ]+ ){0,3}(single|ugift|gift|familiemand)` },
    {
      what: "union",
      level: "stop",
      phrases:
        "(ikke|uden) (?:[^ ]+ ){0,3}(medlem af (?:[^ ]+ )?fagforening*|fagforening*|organiseret i); (skal|må) være medlem af (?:[^ ]+ ){0,2}(fagforening*|forbund*)",
    },
    {
      what: "politics",
      level: "stop",
      phrases: "(politisk neutral|ikke politisk aktiv|ikke medlem af (?:[^ ]+ )?parti*)",
    },
    {
      what: "appearance",
      level: "warn",
      phrases:
        "(køn|pæn|pænt|smuk|slank|attraktiv|attraktivt|flot) (?:[^ ]+ )?(dame|pige|udseende|ydre|fremtoning|krop); (godt|præsentabelt|tiltalende) (udseende|ydre); ser godt ud",
    },
    {
      what: "culture",
      level: "warn",
      phrases:
        "(passer|passe|falde|falder) (?:godt )?ind i (?:[^ ]+ ){0,2}(flok*|kultur*|drengerøv*|vennegruppe*|gruppen)",
    },
    {
      what: "pay-history",
      level: "stop",
      phrases:
        "(oplys|angiv|skriv|vedlæg|send) (?:[^ ]+ ){0,5}(nuværende|tidligere|seneste) (?:[^ ]+ )?(løn|årsløn|lønniveau|lønforhold); lønseddel*",
    },
    {
      what: "number",
      level: "stop",
      phrases:
        "(oplys|angiv|skriv|send|vedlæg|skal indeholde|indeholde) (?:[^ ]+ ){0,5}(cpr-?nummer*|cpr-nr|cpr|personnummer*|fødselsdato|fødselsår|alder|årgang)",
    },
    {
      what: "photo",
      level: "warn",
      phrases:
        "(billede|foto|portræt) af dig( selv)?; cv (?:[^ ]+ )?(med|og) (billede|foto); (ansøgning|ansøgningen) med (billede|foto)",
    },
  ],
  titles: {
    altmuligmand: "teknisk medarbejder",
    butiksdame: "butiksmedarbejder",
    butikspige: "butiksmedarbejder",
    formand: "leder",
    kontordame: "kontorassistent",
    kontorpige: "kontorassistent",
    lagermand: "lagermedarbejder",
    rengøringsdame: "rengøringsassistent",
    rengøringskone: "rengøringsassistent",
    sekretærpige: "sekretær",
    servitrice: "tjener",
    sælgermand: "sælger",
    tillidsmand: "tillidsrepræsentant",
    vagtmand: "vagt",
    viceværtmand: "vicevært",
  },
};
