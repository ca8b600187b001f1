// Words that put a protected ground, or a stand-in for one, into a letter. Made for Gjensvar from the risk table of the letter guide, section 7.
// Phrases are tied to the reader or to the person wanted, so that a sector or a subject (a church, health, midwifery) passes.
import type { Lang } from "./languages.ts";

/** What a sentence may wrongly lean on. */
export type Ground =
  | "age"
  | "family"
  | "pregnancy"
  | "ethnicity"
  | "language"
  | "religion"
  | "disability"
  | "health"
  | "orientation"
  | "gender-identity"
  | "sex"
  | "politics"
  | "union"
  | "culture"
  | "overqualified"
  | "availability"
  | "appearance";

/** One rule: phrases in the pattern language of `cues.ts`. `about` asks that the reader is in the sentence too. */
export type GroundRule = { ground: Ground; level: "block" | "warn"; about?: true; phrases: string };

const nb: GroundRule[] = [
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

const nn: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases:
      "alderen din; din alder; alder (spelte|spela|var|er|har|tyder|tel); (på grunn av|med tanke på|omsyn til) (din |høg |låg )?alder*; (litt |noko )?for (gammal|ung|gamle|unge|gammalt|ungt) (for|til); du er (litt |noko |nok |så )?(for )?(gammal|ung); (ei |ein )?(yngre|eldre|ung) (kraft|krefter|søkjar*|kandidat*|person|medarbeidar*|profil*|kollega*); unge (krefter|søkjarar|kandidatar|menneske); i din alder; nærmar deg pensjon*; aldersgrens*; aldersgrupp*",
  },
  {
    ground: "age",
    level: "warn",
    phrases:
      "(ungt|unge) (team|miljø|arbeidsmiljø|gjeng|kollegaer); (meir|for|så|nok) (senior|junior); senior(e)? (profil*|kandidat*|person*); senior-?profil*; junior-?profil*; digitalt innfødd*; nyutdanna*; tidleg i karrieren; (fleire|færre) år att; (fleire|færre) år igjen; fersk frå; meir (erfarne|erfaren|røynd*) (søkjar*|kandidat*|konsulent*|person*|folk|profil*|kollega*|medarbeidar*)",
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases:
      "du er gravid; gravid* no; graviditet*; (din|skal ut i|snart ut i|ute i|foreldre|svangerskaps)(-| )?permisjon*; foreldrepermisjon*; ventar barn; skal ha barn; planar om barn; få barn",
  },
  {
    ground: "family",
    level: "block",
    phrases:
      "små barn (blir|vil|gjer|er|heime); (med|har) (så )?små barn; har barn; barna dine; familiesituasjon*; familien din; familielivet; sameine … famili*; omsorgsansvar*; (åleine|aleine)(mor|far|forsørg*); sivilstand*; mannen din; kona di; kjærasten din; heimesituasjon*; tungt for familien",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(norsk|etnisk|utanlandsk|innvandrar|vestleg|skandinavisk|nordisk|afrikansk|asiatisk|fleirkulturell) ?(bakgrunn|opphav|avstamming); innvandrarbakgrunn; etnisitet*; etnisk*; (som|ikkje|har|med|og) … morsmål*; (din|ein|med|tydeleg|sterk) aksent*; aksenten; hudfarge*; (nasjonalitet*|opphav*) (din|ditt); landet du kjem frå; namnet ditt (er|verkar|høyrest); utlending*; innvandrar*; (ikkje|berre) … (fødd|oppvaksen) i noreg",
  },
  {
    ground: "ethnicity",
    level: "warn",
    phrases:
      "utanlandsk* (utdanning|eksamen|vitnemål|erfaring); (kjenner|forstår|kan) … ikkje norsk* (skule*|kultur*|arbeidsliv*|samfunn*|forhold); busett i noreg; (kun|berre) … (busette?|som bur) i",
  },
  {
    ground: "language",
    level: "warn",
    phrases:
      "(ikkje|dårleg|for dårleg|for svak*) (godt )?(nok )?norsk; norsken din; norsk* … ikkje (er )?(godt|god) nok; snakkar ikkje … norsk; språket ditt; flytande norsk",
  },
  {
    ground: "religion",
    level: "block",
    about: true,
    phrases:
      "(di|din|ditt) (tru|religion*|livssyn); (er|som) (muslim*|kristen|jøde|jødisk|hindu|ateist|truande|religiøs); hijab*; hovudplagg*; skaut; turban*; be i arbeidstida; bønetid*; ramadan; religion (spelte|er|var)",
  },
  {
    ground: "disability",
    level: "block",
    phrases:
      "(di|din|ditt|med di) (funksjonsnedsetjing*|funksjonshem*|handikap*|nedsette); funksjonsnedsetjinga di; handikapet ditt; (fordi|sidan|med) … rullestol*; rullestolen din; du er (blind|døv|svaksynt|tunghøyrd|funksjonshemma)",
  },
  {
    ground: "health",
    level: "block",
    phrases:
      "helsa di; di helse*; helsetilstand*; helsesituasjon*; helsemessige (årsaker|grunnar); sjukefråvær* (ditt|du|er|var|kan); (mykje|høgt|så mykje|hatt) sjukefråvær; sjukmeld*; vore (mykje |så )?sjuk; sjukehistori*; sjukdom* din; diagnose* (din|di); (psykiske|fysiske) (plager|helsa) (dine|di)?; utbrend*",
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
      "(ville|vil|ønskjer|ønskte|helst|føretrekkjer|ser etter|treng|søkjer) … (ein |ei |ha )(mann|kvinne|dame|jente|gut); (mannleg|kvinneleg) (søkjar*|kandidat*|leiar|kollega*|medarbeidar*); (som|er) (kvinne|jente|dame|mann) (er|vil|blir|i|på|ville); (fordi|sidan) du er (kvinne|mann|dame|jente|gut); kjønn* (spelte|ditt|er|var)",
  },
  {
    ground: "politics",
    level: "block",
    phrases:
      "(din|dine|ditt|di) politiske; politisk* (syn|haldning*|ståstad|engasjement*|oppfatning*) (ditt|din|dine|du)?; partimedlem*",
  },
  {
    ground: "union",
    level: "block",
    about: true,
    phrases:
      "(ditt|di|din|du) … (fagforeining*|fagorganis*|fagrørsl*); fagorganisert*; (ditt|di) verv som tillitsvald; (var|er|vore) (ein )?(aktiv )?tillitsvald; streike*",
  },
  {
    ground: "culture",
    level: "warn",
    phrases:
      "(passe*|passa|passar|glir|gli) … inn(?! i (rolla|stillinga|oppgåv*)); (vår|bedrifta sin|selskapet sin|teamet sin) kultur*; kulturen (vår|hos|her); kulturell* (match|tilpassing); kulturmatch; (kjemi|kjemien|magekjensle|magekjensla); verdiane våre; våre verdiar; arbeidsstil*; (ikkje|rett) (person|type|match) for (teamet|miljøet|gruppa|oss); personlegdomen din",
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases:
      "overkvalifisert*; for mykje erfaring; for (godt|høgt) (kvalifisert|utdanna); (ville|vil|kjem til å) … kjed*; for høg utdanning",
  },
  {
    ground: "availability",
    level: "warn",
    phrases:
      "(trur|fryktar|reknar med|går ut frå|redde for|uroa for|neppe|nok) … (slutte*|forsvinn|vidare snart|bli lenge|bli verande|flytte*|pendle*|søkje deg vidare|orke*|takle*); (blir|vil bli) … (tøff|tungt|vanskeleg|krevjande) for deg",
  },
  {
    ground: "appearance",
    level: "warn",
    phrases:
      "utsjånad*; utsjåande*; overvekt*; antrekk*; tatovering*; piercing*; utstråling*; (lite|meir|di|manglar) energi",
  },
];

const da: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases:
      "din alder; alder (spillede|var|er|har|betyder|betød|tæller); (på grund af|grundet|med tanke på|hensyn til) (din |høj |lav )?alder*; (lidt |noget )?for (gammel|ung|gamle|unge|gammelt|ungt) (for|til); du er (lidt |noget |nok |så )?(for )?(gammel|ung); (en )?(yngre|ældre|ung) (kraft|kræfter|ansøger*|kandidat*|person|medarbejder*|profil*|kollega*); unge (kræfter|ansøgere|kandidater|mennesker); i din alder; nærmer dig pension*; aldersgrænse*; aldersgruppe*; aldersmæssig*",
  },
  {
    ground: "age",
    level: "warn",
    phrases:
      "(ungt|unge) (team|miljø|arbejdsmiljø|kolleger|hold); (mere|for|så|nok) (senior|junior); seniore? (profil*|kandidat*|person*); senior-?profil*; junior-?profil*; digitalt indfødt*; nyuddannet*; nyuddannede; tidligt i karrieren; (flere|færre) år (igen|tilbage); frisk fra; mere (erfarne|erfaren); erfarne (konsulenter|profiler|kræfter)",
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases:
      "du er gravid; gravid* nu; graviditet*; (din|skal på|snart på|på) (barsel|barselsorlov|forældreorlov|orlov); barsel*; venter barn; planer om børn; få børn",
  },
  {
    ground: "family",
    level: "block",
    phrases:
      "små børn (bliver|vil|gør|er|derhjemme); (med|har) (så )?små børn; har børn; dine børn; familiesituation*; din familie*; familieliv*; forene* … (famili*|hjem*); omsorgsansvar*; (alene|ene)(mor|far|forsørger*); civilstand*; din (mand|kone|kæreste|ægtefælle); hårdt for familien; hjemmesituation*",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(dansk|etnisk|udenlandsk|indvandrer|vestlig|skandinavisk|nordisk|afrikansk|asiatisk|flerkulturel) ?(baggrund|oprindelse|herkomst|afstamning); indvandrerbaggrund; etnicitet*; etnisk*; (som|ikke|har|med|og) … modersmål*; (din|en|med|tydelig|stærk) accent*; accenten; hudfarve*; din (nationalitet|oprindelse|herkomst); landet du kommer fra; dit navn (er|virker|lyder); udlænding*; indvandrer*; (ikke|kun) … (født|opvokset) i danmark",
  },
  {
    ground: "ethnicity",
    level: "warn",
    phrases:
      "udenlandsk* (uddannelse|eksamen|erfaring); (kender|forstår) … ikke dansk* (skole*|kultur*|arbejdsmarked*|samfund*|forhold); (kun|bor ikke|bosat|baseret) … (bosat|bor|baseret|uden for) i? ?danmark; bosat i danmark",
  },
  {
    ground: "language",
    level: "warn",
    phrases:
      "(ikke|dårligt|for dårligt|for svagt) (godt )?(nok )?dansk; dit dansk; taler ikke … dansk; dit sprog; flydende dansk",
  },
  {
    ground: "religion",
    level: "block",
    about: true,
    phrases:
      "(din|dit) (tro|religion*|livssyn|trosretning*); (er|som) (muslim*|kristen|jøde|jødisk|hindu|ateist|troende|religiøs); hijab*; tørklæde*; turban*; bede i arbejdstiden; bønnetid*; ramadan; religion (spillede|er|var)",
  },
  {
    ground: "disability",
    level: "block",
    phrases:
      "(din|dit|med din) (funktionsnedsættelse*|handicap*|nedsatte); (fordi|da|med) … kørestol*; din kørestol; du er (blind|døv|svagtseende|hørehæmmet|handicappet|ordblind)",
  },
  {
    ground: "health",
    level: "block",
    phrases:
      "dit helbred*; din helbredstilstand; helbredstilstand*; helbredssituation*; helbredsmæssige (årsager|grunde); dit (sygefravær*|sygdomsforløb*); sygefravær* (er|var|kan|du); (meget|højt|så meget|haft) sygefravær; sygemeldt*; været (meget |så )?syg; sygehistori*; din (sygdom*|diagnose*|depression*|stress*); (psykiske|fysiske) (problemer|lidelser|udfordringer) (dine|du)?; udbrændt*",
  },
  {
    ground: "orientation",
    level: "block",
    phrases: "(homoseksuel|lesbisk|biseksuel|queer|heteroseksuel)*; seksuel* (orientering|præference)*; bøsse*",
  },
  { ground: "gender-identity", level: "block", phrases: "transperson*; transkøn*; kønsidentitet*; kønsudtryk*" },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(ville|vil|ønsker|ønskede|helst|foretrækker|leder efter|søger) … (en |have )(mand|kvinde|dame|pige|dreng); (mandlig|kvindelig) (ansøger*|kandidat*|leder|kollega*|medarbejder*); (som|er) (kvinde|pige|dame|mand) (er|vil|bliver|i|på|ville); (fordi|da) du er (kvinde|mand|dame|pige|dreng); dit køn; køn (spillede|er|var)",
  },
  {
    ground: "politics",
    level: "block",
    phrases:
      "(din|dine|dit) politiske; politisk* (holdning*|ståsted|engagement*|overbevisning*|tilhørsforhold*) (din|dine|dit|du)?; partimedlem*",
  },
  {
    ground: "union",
    level: "block",
    about: true,
    phrases:
      "(dit|din|du) … (fagforening*|fagligt organiseret|fagbevægelse*); fagforeningsmedlem*; dit hverv som tillidsrepræsentant; (var|er|været) (en )?(aktiv )?tillids(mand|repræsentant); strejke*",
  },
  {
    ground: "culture",
    level: "warn",
    phrases:
      "(passe*|passede|passer) … ind(?! i (rollen|stillingen|opgave*)); (vores|virksomhedens|teamets) kultur*; kulturen (hos|her|i teamet); kulturel* (match|fit); kulturmatch; kulturfit; (kemi|kemien|mavefornemmelse|mavefornemmelsen); vores værdier; arbejdsstil*; (ikke|rette|rigtige) … (person|type|match) (for|til|med) (teamet|miljøet|gruppen|os|vores); din personlighed",
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases:
      "overkvalificeret*; overkvalificerede; for meget erfaring; for (godt|højt) (kvalificeret|uddannet); (ville|vil|kommer til at) … kede; for lang uddannelse",
  },
  {
    ground: "availability",
    level: "warn",
    phrases:
      "(tror|frygter|regner med|antager|bange for|bekymrede for|næppe|nok) … (stoppe*|forsvinder|videre snart|blive længe|flytte*|pendle*|søge videre|klare*); (bliver|vil blive) … (hårdt|svært|tungt) for dig",
  },
  {
    ground: "appearance",
    level: "warn",
    phrases: "udseende*; overvægt*; påklædning*; tatovering*; piercing*; udstråling*; (lidt|mere|din|mangler) energi",
  },
];

const sv: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases:
      "din ålder; ålder* (spelade|var|är|har|betyder|betydde|spelar); (på grund av|med tanke på|hänsyn till) (din |hög |låg )?ålder*; (lite |något )?för (gammal|ung|gamla|unga|gammalt|ungt) (för|till); du är (lite |något |nog |så )?(för )?(gammal|ung); (en )?(yngre|äldre|ung) (kraft|krafter|sökande*|kandidat*|person|medarbetare*|profil*|kollega*|förmåga*); unga (krafter|sökande|kandidater|människor); i din ålder; närmar dig pension*; åldersgräns*; åldersgrupp*; åldersmässig*",
  },
  {
    ground: "age",
    level: "warn",
    phrases:
      "(ungt|unga) (team|gäng|miljö|kollegor); ung arbetsgrupp; (mer|för|så|nog) (senior|seniora|junior); seniora? (profil*|kandidat*|person*); senior-?profil*; junior-?profil*; digitalt infödd*; nyutexaminerad*; nyexaminerad*; tidigt i karriären; (fler|flera|färre) år kvar; nyss utexaminerad; mer (erfarna|erfaren) (sökande*|kandidat*|konsult*|person*|profil*|kollega*|medarbetare*)",
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases:
      "du är gravid; gravid* nu; graviditet*; (din|ska på|snart på|på|vara) (föräldraledig*|mammaledig*|pappaledig*); föräldraledig*; väntar barn; planer på barn; skaffa barn",
  },
  {
    ground: "family",
    level: "block",
    phrases:
      "små barn (blir|vill|gör|är|hemma); småbarn* (blir|hemma); (med|har) (så )?små barn; har barn; dina barn; familjesituation*; din familj*; familjeliv*; (förena|få ihop) … famil*; omsorgsansvar*; ensam(mor|far|stående)*; civilstånd*; din (man|fru|make|maka|partner|sambo); tufft för familjen; hemsituation*",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(svensk|etnisk|utländsk|invandrar|västerländsk|skandinavisk|nordisk|afrikansk|asiatisk) ?(bakgrund|härkomst|ursprung); invandrarbakgrund; etnicitet*; etnisk*; (som|inte|har|med|och) … modersmål*; (din|en|med|tydlig|stark) (brytning*|accent*); brytningen; hudfärg*; (din|ditt) (nationalitet|ursprung|härkomst); landet du kommer från; ditt namn (är|verkar|låter); utlänning*; invandrare*; (inte|bara) … (född|uppvuxen) i sverige",
  },
  {
    ground: "ethnicity",
    level: "warn",
    phrases:
      "utländsk* (utbildning|examen|erfarenhet|betyg); (känner|förstår|kan) … inte svensk* (skol*|kultur*|arbetsliv*|arbetsmarknad*|samhälle*|förhållanden); bosatt i sverige; (endast|bara) … (bosatta?|som bor) i",
  },
  {
    ground: "language",
    level: "warn",
    phrases:
      "(inte|dålig|för dålig|för svag*) (tillräckligt |nog )?(bra |god )?svenska; din svenska; talar inte … svenska; pratar inte … svenska; ditt språk; flytande svenska",
  },
  {
    ground: "religion",
    level: "block",
    about: true,
    phrases:
      "(din|ditt) (tro|religion*|livsåskådning*|trosuppfattning*); (är|som) (muslim*|kristen|jude|judisk|hindu|ateist|troende|religiös); hijab*; slöja*; huvudduk*; turban*; be på arbetstid; bönetid*; ramadan; religion (spelade|är|var)",
  },
  {
    ground: "disability",
    level: "block",
    phrases:
      "(din|ditt|med din) (funktionsnedsättning*|funktionshinder*|handikapp*|nedsatta); (eftersom|med) … rullstol*; din rullstol; du är (blind|döv|synskadad|hörselskadad|funktionshindrad|dyslektiker)",
  },
  {
    ground: "health",
    level: "block",
    phrases:
      "din hälsa*; ditt hälsotillstånd; hälsotillstånd*; hälsosituation*; hälsoskäl; din (sjukfrånvaro*|sjukdom*|diagnos*|depression*|sjukhistoria); sjukfrånvaro* (är|var|kan|du); (mycket|hög|så mycket|haft) sjukfrånvaro; sjukskriv*; varit (mycket |så )?sjuk; (psykiska|fysiska) (besvär|problem) (dina|du)?; utbränd*",
  },
  {
    ground: "orientation",
    level: "block",
    phrases: "(homosexuell|lesbisk|bisexuell|queer|heterosexuell)*; sexuell* (läggning|orientering)*; läggning*; bög*",
  },
  { ground: "gender-identity", level: "block", phrases: "transperson*; transkön*; könsidentitet*; könsuttryck*" },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(ville|vill|önskar|önskade|helst|föredrar|letar efter|söker) … (en |ha )(man|kvinna|tjej|kille); (manlig|kvinnlig|manliga|kvinnliga) (sökande*|kandidat*|ledare|kollega*|medarbetare*|chef*); (som|är) (kvinna|tjej|man) (är|vill|blir|i|på|skulle); eftersom du är (kvinna|man|tjej|kille); ditt kön; kön (spelade|är|var)",
  },
  {
    ground: "politics",
    level: "block",
    phrases:
      "(din|dina|ditt) politiska; politisk* (åsikt*|ståndpunkt*|engagemang*|uppfattning*|tillhörighet*) (din|dina|ditt|du)?; partimedlem*",
  },
  {
    ground: "union",
    level: "block",
    about: true,
    phrases:
      "(ditt|din|du) … (fackförening*|fackligt*|facket|facklig*); fackligt ansluten; fackligt aktiv; (var|är|varit) (en )?facklig*; strejk*",
  },
  {
    ground: "culture",
    level: "warn",
    phrases:
      "(passa*|passade|passar) … in(?! i (rollen|tjänsten|uppgift*)); (vår|företagets|teamets|bolagets) kultur*; kulturen (hos|här|i teamet); kulturell* (match|passform); kulturmatch*; (kemi|kemin|personkemi|personkemin|magkänsla|magkänslan); våra värderingar; arbetsstil*; (inte|rätt) (person|typ|match|rätt) för (teamet|gruppen|gänget|oss|miljön); din personlighet",
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases:
      "överkvalificerad*; för mycket erfarenhet; för (väl|högt) (kvalificerad|utbildad); (skulle|kommer att|vill) … (tråkigt|uttråkad|ha tråkigt); för hög utbildning; skulle snart vilja vidare; snart vilja vidare",
  },
  {
    ground: "availability",
    level: "warn",
    phrases:
      "(tror|befarar|räknar med|antar|rädda för|oroliga för|knappast|nog) … (sluta*|försvinner|vidare snart|stanna|flytta*|pendla*|söka dig vidare|orka*|klara*); (blir|skulle bli) … (tufft|tungt|svårt) för dig",
  },
  {
    ground: "appearance",
    level: "warn",
    phrases: "utseende*; övervikt*; klädsel*; tatuering*; piercing*; utstrålning*; (lite|mer|din|saknar) energi",
  },
];

const en: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases:
      "your age; age (was|played|is|did|does|had|has|range|group|limit); (because|on account) of (your )?age; too (old|young|elderly); (someone|somebody|a person|candidate|applicant|people|person) (younger|older|young); (a )?(younger|older) (person|candidate*|applicant*|team|profile|colleague*|face|people); young (blood|people|talent|candidates|applicants); at your age; at your stage in life; near(ing|er)? retirement; close to retirement; retirement age",
  },
  {
    ground: "age",
    level: "warn",
    phrases:
      "(a |our )?(young|youthful) (team|environment|company|and dynamic|dynamic); (more|too|so) (senior|junior); senior profile*; junior profile*; digital native*; recent graduate*; newly (graduated|qualified); early in (your|their) career*; years (left|ahead of (them|you)); more (experienced|mature|seasoned) (candidate*|applicant*|consultant*|person|profile*|people|colleague*|hire); energetic",
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases:
      "pregnan*(?! (women|patients|people|clients)); (your|maternity|paternity|parental|on|going on) (maternity|paternity|parental) leave; your (maternity|parental|paternity); expecting a (child|baby); planning (a family|to have children|children); have (a baby|children|kids)",
  },
  {
    ground: "family",
    level: "block",
    phrases:
      "(with|have|having) (such )?(small|young|little) (children|kids); your (children|kids|family|husband|wife|spouse|partner|home situation|marital|childcare|caring)*; family (situation|life|obligations|commitments|circumstances)*; hard on (your|the) family; single (mother|parent|father|mum); childcare; caring responsibilit*; marital status",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(norwegian|danish|swedish|ethnic|foreign|immigrant|western|scandinavian|nordic|african|asian|national) (background|origin*|descent|heritage)s?; ethnicit*; ethnic*; native (speaker*|tongue|language|norwegian|danish|swedish|english|level); mother tongue; first language is not; (your|an|with|strong|thick) accent*; the accent; skin colou?r; your (nationality|origin*|race|heritage|country of origin); country you come from; your name (is|sounds|seems); foreigner*; immigrant*; (not|only) … born in",
  },
  {
    ground: "ethnicity",
    level: "warn",
    phrases:
      "foreign (education|degree|diploma*|experience|qualification*); (know|understand) … (norwegian|danish|swedish) (culture|society|ways|working life); (only|outside|not) … (based|living|resident|located|residing) (in|outside|within)* (norway|denmark|sweden|the country|the eu|europe); (based|living|located|residing) outside (of )?(norway|denmark|sweden|the country); people based in",
  },
  {
    ground: "language",
    level: "warn",
    phrases:
      "your (english|norwegian|danish|swedish|language); (not|poor|weak) (good |fluent )?(enough )?(norwegian|danish|swedish|english|fluent); (not )?fluent in (norwegian|danish|swedish|english); communication might become",
  },
  {
    ground: "religion",
    level: "block",
    about: true,
    phrases:
      "your (faith|religion|religious|beliefs?|church|prayers?); (being|are|as) (a |an )?(muslim*|christian|jew|jewish|hindu|atheist|religious|believer); hijab*; headscar*; turban*; pray (at|during|in); prayer time*; ramadan; religion (was|played|is)",
  },
  {
    ground: "disability",
    level: "block",
    phrases:
      "your (disabilit*|handicap|impairment|wheelchair|condition|reduced); (because|since|with) … wheelchair*; you are (blind|deaf|disabled|dyslexic|hard of hearing|autistic)",
  },
  {
    ground: "health",
    level: "block",
    phrases:
      "your (health|illness*|sickness|sick leave|diagnos*|medical*|depression|cancer|mental health); health (reasons|condition*|situation|issues|problems); sick leave (is|was|record|you); (much|high|so much|record of) (sick leave|sickness absence|absence); been (so |very |often )?(ill|sick); on sick leave; burned? out; burnt out",
  },
  {
    ground: "orientation",
    level: "block",
    phrases: "(gay|lesbian|homosexual|bisexual|queer|heterosexual); sexual orientation",
  },
  {
    ground: "gender-identity",
    level: "block",
    phrases: "transgender*; trans (person|woman|man); gender (identity|expression); pronouns",
  },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(want*|prefer*|looking for|need*|would like|rather have) … (a |an )(man|woman|male|female|girl|lady|guy); (male|female) (candidate*|applicant*|leader|colleague*|manager); (as|being) a (woman|man|girl|lady); because you are a (woman|man|girl|lady); your (sex|gender); gender (was|played|is)",
  },
  {
    ground: "politics",
    level: "block",
    phrases: "your (political|politics|party)*; political (views|opinions|engagement|beliefs|affiliation)",
  },
  {
    ground: "union",
    level: "block",
    about: true,
    phrases:
      "your (trade |labour |labor )?union; union (membership|member|work|activities|representative|involvement); (were|are|been) a (shop steward|union rep*); strike action",
  },
  {
    ground: "culture",
    level: "warn",
    phrases:
      "(cultural|culture|team|personality) (fit|match|add); (fit|fits|fitted|fitting|blend*|settle*) (in|into|well into|well with|with) … (team|culture|environment|us|group|company|values)*; (our|company|team) culture; our values; work(ing)? style; your (style|personality|vibe|chemistry); chemistry; gut (feeling|feel); (whose|his|her|their) background more; background more closely; not the right (person|type|match|fit) for (the|our) (team|group|culture)",
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases:
      "over-?qualified; over qualified; too (much experience|experienced|qualified|highly qualified); (would|will|may|might) (soon |quickly )?(be|get|become) bored; leave soon; move on (soon|quickly); (would|will) leave; not stay long",
  },
  {
    ground: "availability",
    level: "warn",
    phrases:
      "(think|fear|assume|afraid|worried|doubt) … you (would|will|might|could) … (leave|move|quit|relocate|commute|cope|stay|manage)*; (would|will) be (too )?(hard|tough|difficult) (for|on) you",
  },
  {
    ground: "appearance",
    level: "warn",
    phrases:
      "your (looks|appearance|weight|energy|tattoo*|piercing*|outfit|clothes|hair); appearance; overweight; lack of energy",
  },
];

/** The rules of each language. */
export const groundRules: Record<Lang, GroundRule[]> = { nb, nn, da, sv, en };
