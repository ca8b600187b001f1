// What puts a protected ground, or a stand-in for one, into a letter in Swedish. Made for Gjensvar from the risk table of the
// letter guide, section 7. Phrases are tied to the reader or to the person wanted, so that a sector or a subject passes.
import type { GroundRule } from "../lists.ts";

export const grounds: GroundRule[] = [
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
