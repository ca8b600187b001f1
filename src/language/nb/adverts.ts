// What an advert in Norwegian bokmål may not ask of the person, and titles of one sex. Made for Gjensvar; pattern language in `cues.ts`.
import type { AdvertWords } from "../lists.ts";

const wants =
  "(vi søker|søker|søkes|ser etter|leter etter|trenger|ønsker|ønsker oss|vil ha|er du|du er|du bør være|du må være|for deg som er|passer for)";

export const adverts: AdvertWords = {
  lawful:
    "(uansett|uavhengig av|uten hensyn til|på tvers av|mangfold*|oppfordrer … (søke|kandidater)|oppfordres … søke|oppmoder*|inkludering*|diskriminer*|målgruppe*|brukergruppe*|barn og unge|barn, unge|arbeid med|arbeide med|jobbe med); (assistent*|støttekontakt*|avlaster*) (til|for) (?:[^ ]+ ){0,2}(kvinne|mann|dame|jente|gutt)",
  grounds: [
    {
      what: "age",
      level: "stop",
      phrases: `(du|deg|søker|søkere|kandidat*|medarbeider*|person*|selger*) (?:[^ ]+ ){0,5}(mellom|fra) (1[6-9]|[2-6][0-9]) (og|til) [2-7][0-9](?! års)( år)?; (du|deg|søker|søkere|kandidat*|medarbeider*) (?:[^ ]+ ){0,4}(under|ikke over|ikke eldre enn|yngre enn) (2[2-9]|[3-6][0-9])( år)?; ikke eldre enn [2-6][0-9]; i (20|30|40|tjue|tretti|førti)-?årene; (maks|maksimum|høyst) (2[2-9]|[3-6][0-9]) år(?! med)`,
    },
    {
      what: "age",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,3}(ung|unge|ungdommelig*|yngre) (?!voks*)[^ ]+; (ungt|ungdommelig) (?:[^ ]+ ){0,2}(team|miljø|arbeidsmiljø|lag|selskap); (ung|yngre) (og [^ ]+ )?(medarbeider*|kollega*|selger*|krefter|gjeng|dame|jente|gutt|mann); digital* innfødt*`,
    },
    {
      what: "sex",
      level: "stop",
      phrases: `${wants} (?:[^ ]+ ){0,4}(mann|kvinne|dame|jente|gutt|kar|husmor|mannfolk)(?! (med|i) målgr); (mann|kvinne|dame|jente|gutt|damer|jenter|gutter|menn|kvinner) (søkes|ønskes|foretrekkes); (kun|bare|fortrinnsvis) (kvinner|menn|jenter|gutter|damer|kvinnelige|mannlige)`,
    },
    {
      what: "sex",
      level: "warn",
      phrases:
        "(kvinnelig|mannlig|kvinnelige|mannlige) (medarbeider*|søker*|kandidat*|ansatt*|assistent*|kollega*|vakt*)",
    },
    {
      what: "ethnicity",
      level: "stop",
      phrases:
        "(norsk|nordisk|skandinavisk|svensk|dansk) (?:[^ ]+ )?som morsmål; morsmål(et)? (er|skal være|må være) norsk; (norsk|skandinavisk) morsmål; etnisk* norsk*; (født|oppvokst|vokst opp) (?:[^ ]+ ){0,2}i (norge|skandinavia|norden); (norsk|nordisk|skandinavisk|vestlig) (bakgrunn|opprinnelse|avstamning|utseende); (kun|bare) (nordmenn|norske søkere); (uten|ingen) (?:[^ ]+ )?(aksent|brytning); aksentfri*",
    },
    {
      what: "religion",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,4}(kristen|muslim|troende|bekjennende|personlig kristen); (krever|krav om|forutsetter) (?:[^ ]+ ){0,4}(tro|trosbekjennelse|livssyn|kristent livssyn|medlemskap i (den norske )?kirke*)`,
    },
    {
      what: "health",
      level: "stop",
      phrases:
        "(ikke|uten|lite|lavt) (?:[^ ]+ ){0,2}(sykefravær|sykmeldt|sykmeldinger|sykdom*|helseplager|helseproblemer|diagnoser); (ikke|uten) (?:[^ ]+ )?(funksjonsnedsettelse*|funksjonshemm*|handikap*)",
    },
    {
      what: "health",
      level: "warn",
      phrases: `(krav|kreves|forutsetter|må ha|du har|med) (?:[^ ]+ ){0,3}god helse; ${wants} (?:[^ ]+ ){0,3}frisk(?! (på|pust))`,
    },
    {
      what: "family",
      level: "stop",
      phrases:
        "uten (?:[^ ]+ ){0,2}(barn|småbarn|omsorgsoppgaver|omsorgsforpliktelser|familieforpliktelser|familie); (ikke|ingen) (?:[^ ]+ ){0,2}(gravid|graviditet|barn hjemme|småbarn|planer om barn|foreldrepermisjon)",
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
        "(ikke|uten) (?:[^ ]+ ){0,3}(fagorganisert|organisert i|fagforening*|medlem av (?:[^ ]+ )?fagforbund*); uorganisert*",
    },
    {
      what: "politics",
      level: "stop",
      phrases: "(politisk nøytral|ikke politisk aktiv|ikke medlem av (?:[^ ]+ )?parti*)",
    },
    {
      what: "appearance",
      level: "warn",
      phrases:
        "(pen|pent|vakker|slank|attraktiv|attraktivt|flott) (?:[^ ]+ )?(dame|jente|utseende|ytre|fremtoning|kropp); (godt|bra|representativt|tiltalende) (utseende|ytre); ser bra ut",
    },
    {
      what: "culture",
      level: "warn",
      phrases:
        "(passer|passe|gli|glir) (?:godt )?inn i (?:[^ ]+ ){0,2}(gjeng*|kultur*|guttegjeng*|jentegjeng*|vennegjeng*)",
    },
    {
      what: "pay-history",
      level: "stop",
      phrases:
        "(oppgi|opplys|opplyse|legg ved|send|vedlegg) (?:[^ ]+ ){0,5}(nåværende|dagens|tidligere|forrige) (?:[^ ]+ )?(lønn|årslønn|lønnsnivå|lønnsbetingelser); lønnsslipp*",
    },
    {
      what: "number",
      level: "stop",
      phrases:
        "(oppgi|opplys|skriv|send|legg ved|må inneholde|inneholde) (?:[^ ]+ ){0,5}(personnummer*|fødselsnummer*|fødselsdato)",
    },
    {
      what: "photo",
      level: "warn",
      phrases:
        "(bilde|foto|portrett) av deg( selv)?; cv (?:[^ ]+ )?(med|og) (bilde|foto); (søknad|søknaden) med (bilde|foto)",
    },
  ],
  titles: {
    altmuligmann: "vaktmester",
    brannmann: "brannkonstabel",
    butikkdame: "butikkmedarbeider",
    formann: "arbeidsleder",
    helsesøster: "helsesykepleier",
    kontordame: "kontormedarbeider",
    lagermann: "lagermedarbeider",
    postmann: "postbud",
    rengjøringsdame: "renholder",
    renholdsdame: "renholder",
    salgsmann: "selger",
    sekretærdame: "sekretær",
    servitrise: "servitør",
    sykesøster: "sykepleier",
    tillitsmann: "tillitsvalgt",
    vaskedame: "renholder",
    vaskekone: "renholder",
    vektermann: "vekter",
  },
};
