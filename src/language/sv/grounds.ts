// What puts a protected ground, or a stand-in for one, into a letter in Swedish. Made for Gjensvar from the risk table of the
// letter guide, section 7. Phrases are tied to the reader or to the person wanted, so that a sector or a subject passes.
import type { GroundRule } from "../lists.ts";
import { others } from "./others.ts";
import { proxies } from "./proxies.ts";

export const grounds: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases: `spring i benen; purung*; (ålder|åldern|åren) … (emot|mot) dig; din bästa ålder; (yngre|unga) (ögon|ben|händer); (för|så) nära (pension*|de sextio); du (är|var|blir|verkar|känns) (?:[^ ]+ ){0,3}(för|lite|något|ganska|rätt|så|alldeles) (gammal|ung|till åren|mogen)(?! (till en|i yrket)); upp i åren; till åren; (så|inte) (många|värst många) år kvar; (tjugo|trettio|fyrtio|femtio|sextio|sjuttio)års?åldern; (20|30|40|50|60)-?årsåldern; (i|på) (tjugo|trettio|fyrtio|femtio|sextio)årsåldern; (som|du är|snart|nästan|en) (snart |nästan |en )?([2-7][0-9]|tjugo|trettio|fyrtio|femtio|sextio)-?åring*; vara (?:[^ ]+ )?(barn|föräldrar|mormor|farfar|morfar|farmor)(?! (med|i|på|som)); så länge kvar; din årgång; (inte|ej) (ung|yngre) (längre|nog); helt unga (människor )?(?!med|i|som)[^ ]+; din (höga |låga |unga |mogna )?ålder; ålder* (spelade|var|är|har|betyder|betydde|spelar|gör); (på grund av|med tanke på|hänsyn till) (din |hög |låg )?ålder*; (lite |något )?för (gammal|ung|gamla|unga|gammalt|ungt) (för|till|i); (ungt|nytt|yngre) blod; jämnåriga; (person|någon|kollega|kandidat) (som är )?(runt|kring|under|mellan|omkring) ([2-6][0-9]|trettio|fyrtio|tjugofem); din (mognad|ungdom); du är (ju |lite |något |nog |så |för |helt enkelt |bara |alldeles ){0,3}(gammal|ung|mogen|till åren);
      (en |någon |en lite |någon lite )(yngre|äldre|ung) (person|medarbetare|kollega|generation); (yngre|äldre|ung|unga) (kraft|krafter|sökande*|kandidat*|profil*|förmåga*|förmågor); ett (yngre|äldre) gäng; (någon|en) (som är |lite |något |betydligt |helst ){0,3}(yngre|äldre|ung)(?! (fordon|system|maskin*)); (lite|något|betydligt) (yngre|äldre)(?! (fordon|system|maskin*));  friska krafter; i din ålder; närmar dig (pension*|sextio*|[56][0-9]); (till|från|nära|före) pensionen; år (kvar )?(till|före) pension*; pensionsålder*; pensioneras; (att|du|snart) … (gå|går) i pension; åldersgräns*; åldersgrupp*; åldersmässig*; åldersfördelning*; åldersstruktur*; åldersspann*; medelålder*; snittålder*;
      (med tanke på|trots|på grund av) dina (många|alla|långa) år; (gruppen|teamet|gänget|kollegorna|arbetslaget|medarbetarna|alla|vi) (är|ligger) (alla |mest |ungefär ){0,2}(mellan|runt|kring|under|omkring) [2-6][0-9]; (de flesta|alla|resten) … (är|ligger) (mellan|runt|under|kring) [2-6][0-9]; född (år )?(19|20)[0-9][0-9]; [4-9]0-talist*; (vid|i) [2-6][0-9](-årsåldern)? (är|har|blir|kan|års ålder); [2-6][0-9]-årsåldern; du är (ju |redan |bara |ändå |nu |trots allt |snart ){0,3}[1-7][0-9]( år)?(?! (poäng|procent|minut*|dag*|steg|av)); fyllt (50|55|60|65|femtio|sextio); (fyller|fyllda) (50|55|60|65|femtio|sextio); föryngr*; (vill|ville|behöver) … (stanna|vara kvar|arbeta kvar|jobba kvar) … många år; (direkt|rakt|rätt|rakt ut) från (?:[^ ]+ )?(skol*|skolbänken|gymnasi*|universitet*|högskol*|utbildningen); (grått|grå|gråa) (?:[^ ]+ )?(i håret|hår|stänk|tinningar)`,
  },
  {
    ground: "age",
    level: "warn",
    phrases: `(ungt|unga|yngre) (team|gäng|miljö|kollegor|kollegium|arbetslag|bolag); (team*|gäng*|grupp*|arbetsplats*) är (ju |ganska |väldigt |mycket |så ){0,2}(ung|ungt|unga); ung (arbetsgrupp|grupp|organisation); (mer|för|så|nog) (senior|seniora|junior)(?! (utvecklare|konsult*|roll*|jurist*|ingenjör*)); seniora? (profil*|kandidat*|person*); senior-?profil*; junior-?profil*; digital* (generation*|uppväx*|uppvux*|infödd*|inföding*|född*); (uppvuxen|uppvuxna|uppväxt|vuxit upp) med (datorer|internet|mobil*|digital*|sociala|tekniken|skärm*); livserfarenhet; (börjat|påbörjat|inlett) (sin|din|sitt|ditt) (bana|karriär|yrkesbana|yrkesliv|arbetsliv); nyutexaminerad*; nyexaminerad*; tidigt i (karriären|yrkeslivet|arbetslivet|livet); (början|slutet|slutfasen|hösten) (av|på) (karriären|yrkeslivet|arbetslivet|sin karriär|din karriär|sitt yrkesliv|ditt yrkesliv); (fler|flera|färre|många) år (kvar|framför sig|framöver); nyss utexaminerad; mer (erfarna|erfaren) (sökande*|kandidat*|konsult*|person*|profil*|kollega*|medarbetare*); (din|en yngre) generation; ungdomlig*; (gammal|gamla) (hund|hundar|vanor|i gården); (lära om|lära nytt) på äldre dagar`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(får|få) (man |du |ni |nog |ju |säkert ){0,3}(snart |fler )?barn; (behöver|vill ha|söker|helst|inte|snart|direkt|någon) (?:[^ ]+ ){0,6}på (föräldraledighet|mammaledighet|föräldraledigt)(?<!(kollega|vikarie|vikariat|medarbetare|hon|han|ordinarie|som) ([^ ]+ ){0,6}[^ ]+) (direkt|snart|genast|med en gång|nu|i vår|i höst); (barn|bebis) på (gång|väg|planen); (vill|ska) (säkert |nog |snart |kanske ){0,2}(ha|bilda) (barn|familj); (är|blir|blev|bli|vara|varit|var) (ju |nu |snart |redan |höggravid )?gravid; gravid (nu|och|i [^ ]+ månaden); graviditet*; (din|ditt) (förlossning*|beräknade (förlossning*|nedkomst*|datum)|mage|bebis*|kommande (ledighet*|barn)|tillökning*|ofödda); grattis till (magen|tillökningen|bebisen|det lilla|barnet|graviditeten|den lille|den lilla); bebis*; lilla livet; lillen; lillan; tillökning*; nedkomst*; barn på väg; ska (ju |snart )?ha barn; (ska|få|får|fått|väntas|föda|föder) (ju |snart |ett |ert |ditt |er |du |första ){0,3}(barn|bebis*|förstfödd*) (i|nu|snart|till|under|och); väntar (barn|smått|tillökning*|ert|ditt|er|en liten|tvillingar|ditt första); (planer|tankar|funderingar) på (barn|familj|fler barn|att skaffa); bilda familj; skaffa (barn|familj|fler); (ska|blir|bli|snart) (förälder|mamma|pappa|småbarnsförälder); i (andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde) månaden; brukar det bli barn; nygift*;
      (din|ditt|ska på|ska vara|snart på|på|gå på|går på|ut på|snart|tillbaka från|under|från|kommande|planerade|efter) (lång |en |din ){0,2}(föräldraledig*|mammaledig*|pappaledig*); (du|dig) (är|ska|var|varit|blir|vill|kommer|går|har) … (föräldraledig*|mammaledig*|pappaledig*); (föräldraledig*|mammaledig*|pappaledig*) (du|i vår|i höst|nästa|snart); hemma med (bebis*|barn|barnet|den lille|en liten|lillen|lillan|nyfödd*); din ledighet med; tillbaka (från ledigheten|efter ledigheten); grattis (igen )?till (magen|bebisen|barnet|lyckan|tillökningen); (magen|bebisen|bulan) (?:[^ ]+ )?(i|på) (v|maj|höst|sommar)*; på plats hela (våren|hösten|året|sommaren)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(två|tre|fyra|fem|dina) små (hemma|barn); (barn|ungar|tvillingar|pojkar|flickor) (hemma|där hemma|att (hämta|passa)); hem till (sjuka|barn|famil|ungar)*; (har|med) (ju |också ){0,2}(två|tre|fyra|fem|många) ungar; (inte|helst) (har|ha) (barn|familj|man|fru)(?! som); (ett|två|tre|fyra|fem|små|många|dina) barn (blir|tar|kräver)(?! (i klassen|i gruppen|på avd)); bunden (hemma|av hem*|av famil*); utan (en |någon )?(familj|förpliktelser hemma|barn|man|fru|hemmavarande*|småbarn)(?! (i|på) (gruppen|klassen)); har (ju |också |en |själv |redan ){0,3}(familj|en familj|man och barn|fru och barn)(?! (i branschen)); (för mycket|svårt|tufft|jobbigt) med (två|tre|fyra|små|många|dina) (små )?barn; (hämta|lämna) (?:[^ ]+ ){0,2}(på förskolan|på dagis|från skolan|barn*); små barn (blir|vill|gör|är|hemma|har|och); (har|två|tre|fyra|hemma med) (ju |så |två |tre |fyra |flera ){0,3}små barn; (med|har|en med|har du) (två |tre )?småbarn; småbarn* (blir|hemma|och|varannan); småbarns(förälder|föräldrar|mamma|mammor|pappa|pappor|liv*|tid*); (du |en som |som ){0,2}har (två |tre |fyra |flera |egna |många )?barn; dina (barn|barns|ungar|telningar); barnen (hemma|dina|är små|blir|varannan); barnpass*; barnvakt*; (ett|två|tre|fyra|fler|flera|små|en)barns(mamma|pappa|mor|far|förälder|föräldrar); ensam med (dina|din|ditt|barn*|pojk*|flick*|två|tre); (din|dina) (frus|mans|sambos|partners|makes|makas|barns|familjs|sons|dotters|pojkar|flickor|söner|döttrar|son|dotter); (hämta|hämtar|hämtningar|hämtning|lämna|lämningar) … (dagis|förskola*|fritids|barn|barnen|skolbarn); utan (hämtningar|hämtning|vab); vabb*; vab; (din|ditt|din egen|av) (familjesituation|familjeförhålland|familjeliv|familjeskäl|hemsituation|hemförhålland|livssituation|privatliv|livspussl)*; din familj*; (förena|få ihop|kombinera) … (famil|barn|hemma)*; omsorgsansvar*; ensam (förälder|mamma|pappa|med barn*|med ansvar* för (?:[^ ]+ )?(barn|son|dotter|famil)*); ensam(mor|far|stående)*; (varannan|varvar) vecka (med|har|är|blir|svår)*; barn varannan; småbarn varannan;
      civilstånd*; din (exman|exfru|fru|hustru|make|maka|partner|sambo|särbo|flickvän|pojkvän|fästman|fästmö)(?! och vi); din man (har|jobbar|arbetar|är|får|vill|skulle|kan|också|och); din (skilsmässa|separation); skilsmässan; (ny|nyligen |går igenom en )?skild; (är|som är|någon) (gift|singel|ogift|förlovad); (vårdar|sköter|tar hand om|hjälper) din* (mamma|pappa|mor|far|föräldrar|anhörig*|son|dotter|man|fru|sjuka|bror|syster); (sjukt|sjuka|funktionsnedsatt*) (barn|anhörig*|förälder|föräldrar) hemma; (utan|inga) (barn|familj*|åtaganden hemma|förpliktelser hemma); tufft för (familjen|barnen)`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `svenska (rötter|anor); (förväntar sig|förväntar|önskar|söker|vill ha|kräver|föredrar|helst) (?:[^ ]+ ){0,3}svensk (medarbetare|kollega|personal|röst|tjej|kille|sökande); (dåliga|goda) erfarenheter av (?:[^ ]+ )?(folk från|polacker|rumäner|utlänningar|invandrare|araber|muslimer|somalier); (polacker|rumäner|araber|somalier|utlänningar|invandrare|flyktingar) (är|kan|har|brukar)(?! (vår|målgruppen)); du är (ju |inte |inte helt |inte riktigt |också |nog ){0,2}(svensk|norsk|dansk|finsk|tysk|polsk|turkisk|arabisk|finländsk|rumänsk|litauisk|ukrainsk|rysk|iransk|irakisk|syrisk|somalisk|kurdisk|bosnisk|serbisk|indisk|kinesisk|thailändsk|utländsk|svensk|norrman|dansk|polack|turk|arab|kurd|rom|same|syrier|iranier|irakier|utlänning|flykting|invandrare); namn som ditt; (helst|bara|endast|bemöt*|mött*|riktiga) … (svenskar|danskar|norrmän); (anställer|anställa|vill ha|föredrar|tar|söker) (?:[^ ]+ ){0,2}(svenskar|svenska sökande|folk härifrån); din (mörka|bruna|svarta|ljusa) (hy|hud); (kommer|är) (?:[^ ]+ ){0,2}från ett (annat |främmande |muslimskt |varmt )?land; (bara|inte|endast|först) bott (?:[^ ]+ ){0,2}(här|i sverige|i landet); du (är|blev) (ju |inte |också )?(född|uppvuxen) (?:[^ ]+ ){0,2}(i|utanför|utomlands)(?! (branschen|yrket)); (svensk|etnisk|utländsk|invandrar|västerländsk|skandinavisk|nordisk|afrikansk|asiatisk|arabisk|balkan|östeuropeisk|polsk|finsk|somalisk|kurdisk|iransk) ?(bakgrund|härkomst|ursprung|påbrå|rötter); svensk (röst|uppväxt|mentalitet|uppfostran|klang|touch|hållning); (en|någon) (riktig |infödd |helsvensk |äkta ){0,2}svensk(?! [^ ]+); helsvensk*; infödd*; svenskar; svensk-svensk*; invandrarbakgrund; etnicitet*(?<!(oavsett|oberoende av|hänsyn till) ([^ ]+ ){0,9}[^ ]+); etnisk* (svensk*|bakgrund|ursprung|tillhörighet|grupp); etniskt svensk*; (som|ditt|inte|har|är|med) (ditt |sitt )?(modersmål|modersmålet|hemspråk|förstaspråk); (din|en|med|tydlig|stark|utan|hörbar|märkbar|lätt) (brytning*|accent*|dialekt*); brytningen; accenten; (du|att du|när du) bryter; bryter du; (hudfärg|hudton)*; mörkhyad*; (din|ditt) (nationalitet|ursprung|härkomst|hemland|uppväxt|folkgrupp|etnicitet|kultur); landet du kommer från; där du kommer (från|ifrån); (kommer|kom) från (en annan|ett annat) (kultur|land|del); samma (kultur|ursprung|rötter); (ditt|det|utländskt|svårt) (namn|efternamn|förnamn) (är|verkar|låter|skulle|kan|gör|blir|ställer|väcker); svårt att uttala; uttala ditt; utlänning*; invandrare*; (inte|bara|som är|alla|någon|en|är|ett gäng) … (född|uppvuxen|uppvuxna|uppväxt) (här|i sverige|i bygden|på orten|på ön|tillsammans|i trakten|i landet); uppvuxna tillsammans; (bott|varit|bor) (inte )?(länge |tillräckligt |så |för kort ){0,3}(tid )?i sverige (länge|tillräckligt|så|för|i bara)*; inte … (bott|varit|levt) i sverige; romer (har|är|kan|brukar|och); (är|som) (rom|same|zigenare|flykting|nyanländ|asylsökande) (har|är|kan|och|vet|i)`,
  },
  {
    ground: "ethnicity",
    level: "warn",
    phrases:
      "utländsk* (utbildning*|examen|examina|erfarenhet*|betyg|merit*); (känner|förstår|kan|vet|kännedom|insatt) … inte … svensk* (skol*|kultur*|arbetsliv*|arbetsmarknad*|samhälle*|förhållanden|koder*|sätt*); (känner|förstår|kan) … inte svensk* (skol*|kultur*|arbetsliv*|arbetsmarknad*|samhälle*|förhållanden|koder*|sätt*); svenska (koder*|koderna|sättet|förhållanden|traditioner); bosatt i sverige; (endast|bara) … (bosatta?|som bor) i; uppehållstillståndet (gör|är|kan|gäller|löper)",
  },
  {
    ground: "language",
    level: "warn",
    phrases:
      "(inte|dålig|för dålig|för svag*|bruten|knagglig|bristande|bristfällig) (tillräckligt |nog |helt )?(bra |god |perfekt |flytande |felfri )?svenska; din svenska(?! [^.]{0,60}(nivå|[abc][12]|krav|kräv|annons)); svenskan (räcker|brister|är (inte|för)|var (inte|för)); talar inte … svenska; pratar inte … svenska; ditt (språk|uttal|språkbruk); (felfri|perfekt|klanderfri) svenska; (utan|ingen) (accent|brytning); svenska (måste|ska|bör) vara; svensk* … modersmålsnivå; modersmålsnivå; förstaspråk",
  },
  {
    ground: "religion",
    level: "block",
    phrases:
      "(inte|varken|är) (döpt|konfirmerad|medlem i svenska kyrkan); (ber|fastar|bär) (du )?(?:[^ ]+ )?(slöja|hijab|turban|kors|kippa|under ramadan|fem gånger); (slöja*|hijab*|turban*|kors|kippa*) (är|får|kan|passar|hör|går)(?! (du|en del)); (ska|vill|måste|får|kan) (?:[^ ]+ ){0,2}be (?:[^ ]+ )?(under|fem|flera|på dagen|på arbet*|i pausen|varje); ramadan; du är (?:[^ ]+ ){0,2}(kristen|muslimsk|muslim|religiös|troende|judisk|hindu)(?! i); jehovas*; hijab*; slöja; slöjan; slöjor; niqab*; burka; huvudduk*; turban*; kippa*; be på arbetstid; (vill|måste|behöver|ska|brukar) be (fem|flera|under|på|i|vid|till|varje); be (fem|flera|tre) gånger; (för|till|om|gå på|gå till|gå ifrån för|din|dina) (bön|bönen|böner|bönestund*); bönetid*; bönepaus*; bönerum*; fredagsbön*; (under|din|på grund av|firar|i) ramadan; sabbat*; av religiösa; religiösa (skäl|hänsyn|regler|helgdagar|symboler|övertygelse*|plagg|kläder|högtider); religion* (spelade|är|var|gör|krockar|kan bli); (fläsk|griskött|alkohol|vin|öl) (?:[^ ]+ ){0,4}(tror|knappast|tvivlar|vill du|går inte) (?:[^ ]+ ){0,4}(du|dig|med om)",
  },
  {
    ground: "religion",
    level: "block",
    about: true,
    phrases:
      "(din|ditt|dina) (tro|religion*|religiösa|livsåskådning*|trosuppfattning*|gud|kyrka|moské|församling*|fasta|andliga); (är|som|att du är) (ju |troende |en )?(muslim*|kristen|jude|judisk|hindu|ateist|troende|religiös|buddhist|katolik|jehovas*); fastan; fastar; (hälsar|skakar|tar) … (kvinnor|män|hand); (går|gå) i (kyrkan|moskén)",
  },
  {
    ground: "disability",
    level: "block",
    phrases:
      "(en|som|är) (döv|blind|rullstolsburen|handikappad|autist|dyslektiker)(?! (brukare|elev|kund|patient|boende|barn|ung|kvinna|man)*)(?<!(erfarenhet|arbete|arbetat|kontakt|undervisa) ([^ ]+ ){0,5}[^ ]+); (anställa|ha|ta|använda|till|med) (?:[^ ]+ ){0,2}(en )?(blind|döv|handikappad|rullstolsburen|autist|dyslektiker|synskadad)(?! (brukare|elev|kund|patient|boende|barn|unga)*); du (stammar|haltar|hör dåligt|ser dåligt); (någon|en) (i|med) (rullstol|rollator|kryckor); (din|ditt|dina|med din) (funktionsnedsättning*|funktionshinder*|funktionsvariation*|handikapp*|nedsatta|hörsel*|synskada*|syn(?! (på|kring|i))|adhd|add|autism*|asperger*|npf*|dyslexi*|dyskalkyli*|tourette*|stamning*|rullstol*|protes|diagnos(?! (av|på|i))|kryckor|ledarhund); (eftersom|med|i|från) rullstol; rullstolen; du (har|är|lider) (ju |också |av |en |har ){0,3}(adhd|add|autism*|autistisk|asperger*|dyslexi*|dyskalkyli*|tourette*|funktionsneds*|funktionshind*|hörselneds*|synneds*|cp-*|en diagnos|diagnos*|stammar); du stammar; (med|har|om|för) (din |en )?(adhd|autism|asperger|dyslexi)(?! (i|hos|och deras)); att du har (en )?(adhd|autism*|diagnos*|dyslexi*); du är (ju )?(blind|döv|synskadad|hörselskadad|funktionshindrad|dyslektiker|rullstolsburen|autist*); (råd med|kosta*|dyr*) … (hjälpmedel*|anpassning*)( du)?; (hjälpmedel|anpassningar|hjälpmedlen|anpassningarna) (som )?du (behöver|har); (din|ditt|dina) (hörapparat*|rullstol|protes|ledarhund|käpp|kryckor|stamning|teckenspråkstolk)",
  },
  {
    ground: "health",
    level: "block",
    phrases:
      "(vågar|orkar|vill|kan|ha|anställa) (?:[^ ]+ ){0,5}(en|någon|folk) (med|som har|som haft) (?:[^ ]+ ){0,2}(ångest|stress|depression|sjukdom*|diagnos*|smärta*|cancer|epilepsi|diabetes|dålig rygg|ryggprobl*|missbruk*)(?<!(hjälpa|stötta|behandla|vårda|erfarenhet) ([^ ]+ ){0,8}[^ ]+); du (har|hade) (?:[^ ]+ ){0,2}haft (en |ett |mycket )?(cancer|stress|depression|ångest|blodpropp|hjärt*|sjukfrånvaro|operation|diskbråck); (inte|vill|ville|rädda|rädd|risk|någon|en) (?:[^ ]+ ){0,6}(varit|haft) (utbränd|utmattad|sjukskriven|stress|cancer|depression|ångest|deprimerad)(?<!(brukare|patient|patienter|unga|klienter|elever) ([^ ]+ ){0,5}[^ ]+); du (väger för|röker|dricker|snusar); du (blir|blev|är) (?:[^ ]+ )?sjuk (igen|ofta|mycket); (många|så många|dina|antalet) (sjukdagar|frånvarodagar)(?<!(nedbringa|minska|sänka|statistik|redovisa) ([^ ]+ ){0,4}[^ ]+); (stark|robust|frisk) nog (fysiskt|psykiskt|mentalt); din (fysik|kondition); din hälsa*; ditt hälsotillstånd; hälsotillstånd*; hälsosituation*; hälsoskäl; (din|dina|ditt) (långa |höga |tidigare |senaste ){0,2}(sjukfrånvaro*|frånvaro*|sjukdom*|sjukdagar|depression*|ångest*|sjukhistori*|rygg*|kropp|knän|knä|astma*|allergi*|migrän*|epilepsi*|diabetes*|cancer*|bröstcancer*|hjärtinfarkt*|hjärtproblem*|hjärtfel*|knäskada*|skada|smärta*|smärtor|värk*|krämpor|stroke*|hjärninfarkt*|utmattning*|utbränd*|psykiska (hälsa*|ohälsa*|mående)|mående|medicin|mediciner|medicinering|missbruk*|övervikt|sjukskriv*|läkarbesök*|operation|återhämtning*|graviditetsbesvär*); (ju |också )?sjukfrånvaro* (är|var|kan|du); (mycket|hög|så mycket|haft|en hel del|stor|högre) (sjukfrånvaro*|frånvaro*); du (har|hade|lider|fick|haft) (ju |haft |en |av |också |problem med |besvär med |ont i ){0,3}(frånvaro*|sjukfrånvaro*|diabetes|epilepsi|cancer|astma|migrän|ms|hiv|ryggproblem|ryggbesvär|ryggen|depression*|ångest|utmattning*|bröstcancer|hjärtproblem|hjärtfel|reumatism|kol); du … (är|var|varit|blev|blivit|gick) (ju |nyligen |länge |mycket |så |också ){0,2}(sjuk|sjukskriven|utbränd|deprimerad|utmattad|långtidssjukskriven|inlagd|sjukpensionär*); (var|varit) (mycket |så )sjuk; sjukskrivning*; långtidssjuk*; sjukskriven (för|under|i (flera|många|två|tre)|på grund av|förra|länge); (psykiska|fysiska) (besvär|problem) (dina|du)?; utbränd (och|eller|tidigare|för|en gång)",
  },
  {
    ground: "orientation",
    level: "block",
    phrases:
      "(homosexuell|lesbisk|bisexuell|queer|heterosexuell)*; sexuell* (läggning|orientering)*; läggning*; din sexualitet; bög*; gay; flata; (lever|bor|gift|ihop|tillsammans|sambo) … med en (man|kvinna|kille|tjej); också är (kvinna|man|tjej|kille); öppen med (din|att du) (läggning|är|lever|har); (ta emot|se på|säga om|reagera på) (din man|din fru|din pojkvän|din flickvän|din partner)",
  },
  {
    ground: "gender-identity",
    level: "block",
    phrases:
      "trans(kvinna|man|kvinnor|män)(?<!(erfarenhet|arbete|stöd|projekt) ([^ ]+ ){0,5}[^ ]+); transperson*; transkön*; transsex*; (är|som|att vara) trans; trans-*; könsidentitet*; könsuttryck*; könskorriger*; könsbyt*; könsbekräft*; (bytt|byter|byta) (juridiskt )?(kön|pronomen); (icke-?binär|ickebinär)*; ditt pronomen; juridiskt kön; (din|under|efter) transition*; född i fel kropp",
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(mans|kvinno|kill|tjej|karl|grabb)(jobb|arbete|yrke|gäng|göra|värld)(et)?(?! (i handboll|för)); bara (ha )?(killar|män|grabbar|kvinnor|tjejer) (på|i|hos|här|till)(?! (kris|klassen)); för (tungt|hårt|svårt|grovt|slitigt|farligt) för (en |oss )?(kvinna|kvinnor|tjej|tjejer|dam|damer|man|män); (vara|som|den|bli) (?:[^ ]+ )?enda (kvinna|kvinnan|mannen|tjejen|killen); (män|kvinnor|tjejer|killar) (är|kan|orkar|klarar|passar) (bara |faktiskt |inte |bättre ){1,2}(?!i (utsatta|kris))[^ ]+; könskvot*; (ville|vill|önskar|önskade|helst|föredrar|letar efter|söker|behöver|behövde) … (en |ha |ha in ){0,2}(en man|en kvinna|tjej|tjejer|kille|killar|grabb|grabbar|karl|karlar|dam|damer)(?! i huset); (fler|flera|färre|för många|så många|bara|mest|flest|redan) (killar|tjejer|grabbar|män|kvinnor|karlar)(?! (som (är|har|utsätts|lever|söker|behöver)|i (kris|utsatt*|behandling)|med (missbruk*|diagnos*))); (gruppen|teamet|gänget|arbetslaget) behöver en (man|kvinna|kille|tjej); (en|någon) (man|kvinna|kille|tjej|karl|grabb) (passar|till|skulle|vore|hade|gör det|i (gruppen|teamet|gänget)|på (bygget|lagret|golvet)); (manlig|kvinnlig|manliga|kvinnliga) (sökande*|kandidat*|ledare|kollega*|kollegor|medarbetare*|chef*|förebild*|energi|balans|touch|hand|kraft*|perspektiv); (som|är) (kvinna|tjej) (är|vill|blir|i|på|skulle|bland|kan|får|har); som man (blir|är du|får du|i en kvinnogrupp|bland kvinnor); som (ensam|enda) (kvinna|tjej|kille|man|karl); eftersom du är (kvinna|man|tjej|kille); (tjejerna|killarna|grabbarna|karlarna|gubbarna) (på|i|här|skulle|vill|hos|är|har); bland (grabbarna|killarna|tjejerna|karlarna|gubbarna); (tjejigt|grabbigt|manligt|kvinnligt) (yrke|jobb|gäng|team|dominerat); (killar|grabbar|karlar|män) med (pondus|muskler|krafter); könsfördelning*; könsbalans*; ditt kön; kön (spelade|är|var); (ställe|stället|plats|arbete|jobb|yrke|något) för (en |unga )?(tjej|tjejer|dam|damer|kvinna|kvinnor|kille|killar|karl|flicka); (besättningen|laget|teamet|gänget|alla|vi|staben|avdelningen|resten) (?:(?!(och|og|både|med) )[^ ]+ ){0,3}(karlar|män|killar|damer|kvinnor|tjejer)( allihop| allesammans)?(?! (som söker|i åldern|med|och)); (bara|enbart) (karlar|män|killar|damer|kvinnor|tjejer)`,
  },
  {
    ground: "politics",
    level: "block",
    phrases:
      "(dina|ditt|din) (åsikt*|ståndpunkt*|inställning|syn|hållning) (om|i|till|på|kring) (invandring*|migration*|flykting*|nato|klimat*|abort*|israel|palestina|gaza|ukraina|eu|politik*|skatte*|monarkin|vaccin*); (din|dina|ditt) (politisk*|parti*|ideologi*); politisk* (åsikt*|ståndpunkt*|engagemang*|uppfattning*|tillhörighet*|aktivism|inlägg|hållning) (din|dina|ditt|du)?; partimedlem*; partitillhörig*; partibok*; (dina|ditt) (inlägg|åsikter|ställningstagande*) (om|på|i) (politik|facebook|twitter|sociala|flyktingfrågan|nato|gaza|israel)*; (röstar|röstade|kandiderar|kandiderade) (du )?(på|för|till) [^ ]+; (inlägg|inläggen|åsikter|yttranden) (?:[^ ]+ )?(om|för|mot) (partiet|politik*|regering*|valet|israel|palestina|nato|eu|klimat*)",
  },
  {
    ground: "politics",
    level: "block",
    about: true,
    phrases:
      "(är|som|var) (ju |så |en )?(socialdemokrat|moderat|kommunist|socialist|sverigedemokrat|vänsterpartist|miljöpartist|nationalist|marxist|feminist|klimataktivist|centerpartist|liberal)(?! i); (för|i|till|med|hos|av|medlem i) (vänsterpartiet|sverigedemokraterna|moderaterna|socialdemokraterna|centerpartiet|liberalerna|kristdemokraterna|miljöpartiet|feministiskt initiativ|alternativ för sverige|sd|ett parti|partiet); (sitter|satt|suttit|aktiv) i (kommun|region)?fullmäktige",
  },
  {
    ground: "union",
    level: "block",
    phrases:
      "fackfolk; fackliga (typer|människor|bråkstakar); fackpamp*; (vill|anställer|tar|har) (?:[^ ]+ ){0,3}(medlem*|folk|någon) (av|från|i) (unionen|kommunal|if metall|byggnads|facket|en fackförening); fackmedlem*; (ha|anställa) fackligt*; (vill|ville|behöver|ha|haft|nog) … (in|fler|en till|någon|folk) (från|ur|i|med i) facket; (fackligt|facklig) (aktiv|aktiva|engagerad|engagerade|organiserad) (person*|medarbetare|sökande|här|i teamet)",
  },
  {
    ground: "union",
    level: "block",
    about: true,
    phrases:
      "(ditt|din|dina) (fackförening*|facklig*|fackliga|medlemskap i facket|engagemang i facket); (du|dig) (är|var|varit|har varit|blev) (en )?(med i facket|facklig*|fackligt); facket; fackligt ansluten; fackligt aktiv; fackliga (diskussion*|bråk|strid*|konflikt*|uppdrag|förtroendeuppdrag); (är|varit) (en )?facklig (representant|företrädare|förtroende*|ombud*); klubbordförande; fackklubb*; strejk*; företagets sida; arbetsgivarens sida; (drev|driver|krävde|kräver|drivit) … kollektivavtal*",
  },
  {
    ground: "culture",
    level: "warn",
    phrases: `(passa|passar|passade|passat) (inte |riktigt |väl |du |tyvärr |helt |heller |så bra ){0,3}in (i (gänget|teamet|gruppen|miljön|kulturen|vår|vårt|arbetslaget|arbetsgruppen|kollegiet|det)|bland|hos|här|också|med (oss|de|resten|gänget|gruppen)); inte (riktigt |helt |att du skulle |skulle ){0,2}(passa|passar|passade|passat) in(?! i (rollen|tjänsten|uppgift*)); (passa|passar|passade) in(?=\\s{1,9}$); (vår|företagets|teamets|bolagets|husets|avdelningens) (kultur|kulturen|företagskultur|anda|jargong|vibe|stämning|stil); kulturen (hos|här|i teamet|i gruppen); kulturell* (match|passform|fit); kulturmatch*; culture fit; (kemin|personkemi|personkemin|magkänsla|magkänslan|vibben|jargong|jargongen); kemi(?! (och|eller|på|i|som|a|b)) (stämde|mellan|fanns|saknades); våra värderingar; arbetsstil*; (inte|rätt) (person|typ|match|rätt|personlighet*) för (teamet|gruppen|gänget|oss|miljön|arbetslaget); din personlighet; (var|är|blir|bli|blev|vara) (inte )?en av oss; (smälta|smälter|smälte) in; (inte|aldrig) … (trivas|trivs|trivdes|komma till din rätt) (hos oss|här|med oss|i gänget|i teamet|i gruppen|i vår|i vårt|bland)`,
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases:
      "(överkvalificerad|överutbildad|övermeriterad|understimuler|uttråkad)*; för mycket erfarenhet; för (väl|högt|mycket) (kvalificerad|utbildad|meriterad); för (meriterad|kvalificerad|kompetent|erfaren|välutbildad|högutbildad|rutinerad|duktig) för; (för|alltför) enkelt för (dig|någon); (skulle|kommer att|vill|blir) … (tråkigt|uttråkad|ha tråkigt|tröttna|understimulerad); för hög utbildning; skulle snart vilja vidare; (snart|snabbt|rätt snart) (vilja |vill |söka |söker |söker dig |söka dig |tröttna |är ){0,2}(vidare|tröttna*|uttråkad|på väg bort); (söker|söka) dig vidare; (kan|vet) för mycket; skulle (snart |snabbt |nog )?(ledsna|tröttna); (inte|för lite|för få) … utmaning* (för|åt) (dig|någon med); (kan|vet|har gjort|har lett) (?:[^ ]+ )?för (mycket|många|stort|stora) (?:[^ ]+ )?(till|för) (?:[^ ]+ ){0,3}(jobb*|tjänst*|roll*|oss); (skulle|hade|är) (?:[^ ]+ ){0,3}(vara|varit|bli|blivit) (?:[^ ]+ )?(trött på|vidare|borta|less på) (oss|innan|före|om|efter|till) ?[^ ]*",
  },
  {
    ground: "availability",
    level: "warn",
    phrases:
      "(tror|befarar|räknar med|antar|rädda för|oroliga för|oroade|orolig|knappast|nog|misstänker) … (sluta*|försvinner|vidare snart|stanna*|flytta*|pendla*|söka dig vidare|orka*|tröttna*); (tror|tvivlar|osäkra|tveksamma|oroliga|rädda) (inte |på |att |om |för ){0,3}du (inte |skulle |kommer |nog |att |verkligen ){0,4}(trivs|trivas|klara|klarar|orka|orkar) … (hos oss|här|tempot|miljön|pressen|i längden|stressen|länge|av det) (blir|skulle bli) … (tufft|tungt|svårt) för dig; (bor|bo) (du )?(lite |alldeles |ju |nog ){0,2}(för )?långt (bort|härifrån|från|ifrån); tröttna på (att pendla|resan|vägen|pendlingen); känna dig (ensam|utanför|gammal|malplacerad|vilsen); (inte|knappast) (vore|är|blir|skulle vara|att det vore|att det är) bra för dig",
  },
  {
    ground: "appearance",
    level: "warn",
    phrases:
      "(ditt|vårdat|hennes|representativt) utseende*; utseende*; övervikt*; (klädsel|klädstil)*; tatuering*; piercing*; utstrålning*; (lite|mer|din|saknar|saknade|mindre) energi (hos dig|i rummet|under|på|än|och)?; (din|ditt) (frisyr|look|vikt|kropp|hygien|skägg|hår|klädval|yttre|framtoning); din stil (passar|är inte|matchar|stämmer|går); ser (inte |du inte ){0,1}ut som (vi|en|någon|våra); (du|inte) … ut som vi; (fräsch|representativ|proper|snygg)* (ut|nog|utseende)",
  },
  ...proxies,
  ...others,
];
