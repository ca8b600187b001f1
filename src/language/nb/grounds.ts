// What puts a protected ground, or a stand-in for one, into a letter in Norwegian bokmål. Made for Gjensvar from the risk table of the
// letter guide, section 7. Phrases are tied to the reader or to the person wanted, so that a sector or a subject passes.
import type { GroundRule } from "../lists.ts";

export const grounds: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases:
      "alderen din; din alder; alderen deres; alder (spilte|var|er|har|betydde|betyr|teller); (på grunn av|grunnet|med tanke på|hensyn til) (din |høy |lav )?alder*; (litt |noe )?for (gammel|ung|gamle|unge|gammelt|ungt) (for|til); du er (litt |noe |nok |så )?(for )?(gammel|ung); (en )?(yngre|eldre|ung) (kraft|krefter|søker*|kandidat*|person|medarbeider*|profil*|kollega*|stemme*); unge (krefter|søkere|kandidater|mennesker); i din alder; nærmer deg pensjon*; aldersgrens*; aldersgrupp*; aldersmessig*",
  },
  {
    ground: "age",
    level: "warn",
    phrases:
      "(et |vårt )?(ungt|unge) (team|miljø|arbeidsmiljø|gjeng|kolleger|kollegium); (mer|for|så|nok) (senior|junior); senior(e)? (profil*|kandidat*|person*); senior-?profil*; junior-?profil*; digital innfødt; digitalt innfødt; nyutdannet; nyutdanna; nyutdannede; tidlig i karrieren; (flere|færre) år igjen; fersk fra; mer (erfarne|erfaren) (søker*|kandidat*|konsulent*|person*|folk|profil*|kollega*|medarbeider*); langt (arbeids|yrkes)liv",
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases:
      "gravid* (nå|for tiden); du er gravid; graviditet*; fordi du er gravid; (din|skal ut i|snart ut i|ute i|foreldre|svangerskaps)(-| )?permisjon*; foreldrepermisjon*; venter barn; skal ha barn; planer om barn; få barn",
  },
  {
    ground: "family",
    level: "block",
    phrases:
      "små barn (blir|vil|gjør|er|hjemme); (med|har) (så )?små barn; har barn; barna dine; dine barn; familiesituasjon*; familien din; familielivet; forene* … famili*; omsorg* for (barn|foreldre) hjemme; omsorgsansvar*; alene(mor|far|forsørger*); sivilstand*; ektefelle* din; mannen din; kona di; kjæresten din; hjemmesituasjon*; aleneforelder; tungt for familien",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(norsk|etnisk|utenlandsk|innvandrer|vestlig|skandinavisk|nordisk|afrikansk|asiatisk|østeuropeisk|flerkulturell) ?(bakgrunn|opprinnelse|opphav|herkomst|avstamning); innvandrerbakgrunn; etnisitet*; etnisk*; (som|ikke|har|med|og) … morsmål*; (din|en|med|tydelig|sterk|aksenten) aksent*; aksenten; hudfarge*; (nasjonalitet*|opprinnelse*|opphav*) (din|ditt); (din|ditt) (nasjonalitet|opprinnelse|opphav); landet du kommer fra; navnet ditt (er|virker|høres); utlending*; innvandrer*; (ikke|bare) … (født|oppvokst) i norge",
  },
  {
    ground: "ethnicity",
    level: "warn",
    phrases:
      "utenlandsk* (utdanning|eksamen|vitnemål|erfaring); (kjenner|forstår|kan) … ikke norsk* (skole*|kultur*|arbeidsliv*|samfunn*|forhold); bosatt i norge; (kun|bare) … (bosatt|som bor) i",
  },
  {
    ground: "language",
    level: "warn",
    phrases:
      "(ikke|dårlig|for dårlig|for svak*) (godt )?(nok )?norsk; norsken din; norsk* … ikke (er )?(godt|god) nok; snakker ikke … norsk; språket ditt; flytende norsk",
  },
  {
    ground: "religion",
    level: "block",
    about: true,
    phrases:
      "(din|ditt) (tro|religion*|livssyn|trosretning*|gudstro); (er|som) (muslim*|kristen|jøde|jødisk|hindu|ateist|troende|religiøs); hijab*; hodeplagg*; skaut; turban*; be i arbeidstiden; bønnetid*; ramadan; religion (spilte|er|var)",
  },
  {
    ground: "disability",
    level: "block",
    phrases:
      "(din|ditt|funksjonsnedsettelsen|med din) (funksjonsnedsettelse*|funksjonshem*|handikap*|nedsatte); funksjonsnedsettelsen din; handikapet ditt; (fordi|siden|med) … rullestol*; rullestolen din; du er (blind|døv|svaksynt|tunghørt|funksjonshemmet|dyslektiker)",
  },
  {
    ground: "health",
    level: "block",
    phrases:
      "helsen din; helsa di; din helse*; helsetilstand*; helsesituasjon*; helsemessige (årsaker|grunner|utfordringer); sykefravær* (ditt|du|er|var|kan); ditt sykefravær*; (mye|høyt|så mye|hatt) sykefravær; sykmeldt*; sykemeldt*; vært (mye |så )?syk; sykehistori*; sykdom* din; din sykdom*; diagnose* (din|di); din diagnose*; (psykiske|fysiske) (plager|helsa|helsen|utfordringer) (dine|di|din)?; dine (psykiske|helse*); kreften din; utbrent*",
  },
  {
    ground: "orientation",
    level: "block",
    phrases: "(homofil|lesbisk|bifil|skeiv|heterofil)*; legning*; seksuell* (orientering|legning)*",
  },
  { ground: "gender-identity", level: "block", phrases: "transperson*; transkjønn*; kjønnsidentitet*; kjønnsuttrykk*" },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(ville|vil|ønsker|ønsket|helst|foretrekker|ser etter|trenger|søker) … (en |ha )(mann|kvinne|dame|jente|gutt); (mannlig|kvinnelig) (søker*|kandidat*|leder|kollega*|medarbeider*); (som|er) (kvinne|jente|dame|mann) (er|vil|blir|i|på|ville); (fordi|siden) du er (kvinne|mann|dame|jente|gutt); kjønn* (spilte|ditt|er|var)",
  },
  {
    ground: "politics",
    level: "block",
    phrases:
      "(din|dine|ditt) politiske; politisk* (syn|holdning*|ståsted|engasjement*|oppfatning*|tilhørighet*) (ditt|din|dine|du)?; partimedlem*; (ditt|din) (parti|partipolitiske)*",
  },
  {
    ground: "union",
    level: "block",
    about: true,
    phrases:
      "fagforening* (ditt|din|din*); (ditt|din|du) … (fagforening*|fagorganis*|fagbevegelse*); fagorganisert*; (ditt|din) verv som tillitsvalgt; (var|er|vært) (en )?(aktiv )?tillitsvalgt; streike*",
  },
  {
    ground: "culture",
    level: "warn",
    phrases:
      "(passe*|passet|passa|passer|glir|gli) … inn(?! i (rollen|stillingen|oppgav*|planen)); (vår|bedriftens|selskapets|kulturen|teamets) kultur*; kulturen (vår|hos|her|i teamet); kulturell* (match|passform|tilpasning); kulturmatch; (kjemi|kjemien|magefølelse|magefølelsen); personlig* kjemi; (verdiene|verdigrunnlaget) våre*; våre verdier; arbeidsstil*; (ikke|riktig|rett) (person|type|match) for (teamet|miljøet|gruppa|gruppen|oss); personligheten din; din personlighet; (samme|felles) bølgelengde",
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases:
      "overkvalifisert*; overkvalifiserte; for mye erfaring; for (godt|høyt) (kvalifisert|utdannet); (ville|vil|kommer til å) … kjed*; for høy utdanning",
  },
  {
    ground: "availability",
    level: "warn",
    phrases:
      "(tror|frykter|regner med|antar|redde for|bekymret for|neppe|nok) … (slutte*|forsvinner|videre snart|bli lenge|bli værende|flytte*|pendle*|søke deg videre|orke*|takle*); (blir|vil bli|ville blitt) … (tøff|tungt|vanskelig|krevende) for deg",
  },
  {
    ground: "appearance",
    level: "warn",
    phrases:
      "utseende*; overvekt*; antrekk*; tatovering*; piercing*; (lite|mer|din|mangler|manglende) (energi|energinivå|utstråling); utstråling*",
  },
];
