// What an advert in Norwegian nynorsk may not ask of the person, and titles of one sex. Made for Gjensvar; pattern language in `cues.ts`.
import type { AdvertWords } from "../lists.ts";

const wants =
  "(vi søkjer|søkjer|søker|ser etter|leitar etter|treng|ønskjer|ønskjer oss|vil ha|er du|du er|du bør vere|du må vere|for deg som er|passar for)";

export const adverts: AdvertWords = {
  lawful:
    "(uansett|uavhengig av|utan omsyn til|på tvers av|mangfald*|oppmodar … (søkje|søke|kandidatar)|oppmoda … søkje|inkludering*|diskriminer*|målgruppe*|brukargruppe*|barn og unge|arbeid med|arbeide med|jobbe med); (assistent*|støttekontakt*|avlastar*) (til|for) (?:[^ ]+ ){0,2}(kvinne|mann|dame|jente|gut)",
  grounds: [
    {
      what: "age",
      level: "stop",
      phrases: `(du|deg|søkjar|søkjarar|kandidat*|medarbeidar*|person*|seljar*) (?:[^ ]+ ){0,5}(mellom|frå) (1[6-9]|[2-6][0-9]) (og|til) [2-7][0-9](?! års)( år)?; (du|deg|søkjar|søkjarar|kandidat*|medarbeidar*) (?:[^ ]+ ){0,4}(under|ikkje over|ikkje eldre enn|yngre enn) (2[2-9]|[3-6][0-9])( år)?; ikkje eldre enn [2-6][0-9]; i (20|30|40|tjue|tretti|førti)-?åra; (maks|maksimum|høgst) (2[2-9]|[3-6][0-9]) år(?! med)`,
    },
    {
      what: "age",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,3}(ung|unge|ungdommeleg*|yngre) (?!vaks*)[^ ]+; (ungt|ungdommeleg) (?:[^ ]+ ){0,2}(team|miljø|arbeidsmiljø|lag|selskap); (ung|yngre) (og [^ ]+ )?(medarbeidar*|kollega*|seljar*|krefter|gjeng|dame|jente|gut|mann); digital* innfødd*`,
    },
    {
      what: "sex",
      level: "stop",
      phrases: `${wants} (?:[^ ]+ ){0,4}(mann|kvinne|dame|jente|gut|kar|husmor|mannfolk); (mann|kvinne|dame|jente|gut|damer|jenter|gutar|menn|kvinner) (blir søkt|ønskt|ønskjast|føretrekt); (berre|kun|helst) (kvinner|menn|jenter|gutar|damer|kvinnelege|mannlege)`,
    },
    {
      what: "sex",
      level: "warn",
      phrases:
        "(kvinneleg|mannleg|kvinnelege|mannlege) (medarbeidar*|søkjar*|kandidat*|tilsett*|assistent*|kollega*|vakt*)",
    },
    {
      what: "ethnicity",
      level: "stop",
      phrases:
        "(norsk|nordisk|skandinavisk|svensk|dansk) (?:[^ ]+ )?som morsmål; morsmål(et)? (er|skal vere|må vere) norsk; (norsk|skandinavisk) morsmål; etnisk* norsk*; (fødd|oppvaksen|vakse opp) (?:[^ ]+ ){0,2}i (noreg|norge|skandinavia|norden); (norsk|nordisk|skandinavisk|vestleg) (bakgrunn|opphav|utsjånad); (berre|kun) (nordmenn|norske søkjarar); (utan|ingen) (?:[^ ]+ )?(aksent|brytning); aksentfri*",
    },
    {
      what: "religion",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,4}(kristen|muslim|truande|vedkjennande|personleg kristen); (krev|krav om|føreset) (?:[^ ]+ ){0,4}(tru|truvedkjenning|livssyn|kristent livssyn|medlemskap i (den norske )?kyrkj*)`,
    },
    {
      what: "health",
      level: "stop",
      phrases:
        "(ikkje|utan|lite|lågt) (?:[^ ]+ ){0,2}(sjukefråvær|sjukmeld|sjukmeldingar|sjukdom*|helseplager|helseproblem|diagnosar); (ikkje|utan) (?:[^ ]+ )?(funksjonsnedsetj*|funksjonshem*|handikap*)",
    },
    {
      what: "health",
      level: "warn",
      phrases: `(krav|krevst|føreset|må ha|du har|med) (?:[^ ]+ ){0,3}god helse; ${wants} (?:[^ ]+ ){0,3}frisk(?! (på|pust))`,
    },
    {
      what: "family",
      level: "stop",
      phrases:
        "utan (?:[^ ]+ ){0,2}(barn|born|småborn|omsorgsoppgåver|omsorgsplikter|familieplikter|familie); (ikkje|ingen) (?:[^ ]+ ){0,2}(gravid|graviditet|barn heime|småbarn|planar om barn|foreldrepermisjon)",
    },
    {
      what: "family",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,3}(singel|ugift|gift|etablert i livet|familiemann)`,
    },
    {
      what: "union",
      level: "stop",
      phrases:
        "(ikkje|utan) (?:[^ ]+ ){0,3}(fagorganisert|organisert i|fagforeining*|medlem av (?:[^ ]+ )?fagforbund*); uorganisert*",
    },
    {
      what: "politics",
      level: "stop",
      phrases: "(politisk nøytral|ikkje politisk aktiv|ikkje medlem av (?:[^ ]+ )?parti*)",
    },
    {
      what: "appearance",
      level: "warn",
      phrases:
        "(pen|pent|vakker|slank|attraktiv|attraktivt|flott) (?:[^ ]+ )?(dame|jente|utsjånad|ytre|framtoning|kropp); (god|bra|representativ|tiltalande) (utsjånad|ytre); ser bra ut",
    },
    {
      what: "culture",
      level: "warn",
      phrases:
        "(passar|passe|gli|glir) (?:godt )?inn i (?:[^ ]+ ){0,2}(gjeng*|kultur*|gutegjeng*|jentegjeng*|vennegjeng*)",
    },
    {
      what: "pay-history",
      level: "stop",
      phrases:
        "(oppgi|opplys|opplyse|legg ved|send|vedlegg) (?:[^ ]+ ){0,5}(noverande|dagens|tidlegare|førre) (?:[^ ]+ )?(løn|årsløn|lønsnivå|lønsvilkår); lønsslipp*",
    },
    {
      what: "number",
      level: "stop",
      phrases:
        "(oppgi|opplys|skriv|send|legg ved|må innehalde|innehalde) (?:[^ ]+ ){0,5}(personnummer*|fødselsnummer*|fødselsdato)",
    },
    {
      what: "photo",
      level: "warn",
      phrases:
        "(bilete|bilde|foto|portrett) av deg( sjølv)?; cv (?:[^ ]+ )?(med|og) (bilete|bilde|foto); (søknad|søknaden) med (bilete|bilde|foto)",
    },
  ],
  titles: {
    altmuligmann: "vaktmeister",
    brannmann: "brannkonstabel",
    butikkdame: "butikkmedarbeidar",
    formann: "arbeidsleiar",
    helsesyster: "helsesjukepleiar",
    helsesøster: "helsesjukepleiar",
    kontordame: "kontormedarbeidar",
    lagermann: "lagermedarbeidar",
    postmann: "postbod",
    reingjeringsdame: "reinhaldar",
    salsmann: "seljar",
    sekretærdame: "sekretær",
    servitrise: "servitør",
    sjukesyster: "sjukepleiar",
    tillitsmann: "tillitsvald",
    vaskedame: "reinhaldar",
    vaskekone: "reinhaldar",
    vektarmann: "vektar",
  },
};
