// What puts a protected ground, or a stand-in for one, into a letter in Danish. Made for Gjensvar from the risk table of the
// letter guide, section 7. Phrases are tied to the reader or to the person wanted, so that a sector or a subject passes.
import type { GroundRule } from "../lists.ts";

export const grounds: GroundRule[] = [
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
