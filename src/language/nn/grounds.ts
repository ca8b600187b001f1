// What puts a protected ground, or a stand-in for one, into a letter in Norwegian nynorsk. Made for Gjensvar from the risk table of the
// letter guide, section 7. Phrases are tied to the reader or to the person wanted, so that a sector or a subject passes.
import type { GroundRule } from "../lists.ts";

export const grounds: GroundRule[] = [
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
