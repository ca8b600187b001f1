// What unlawful and lawful questions look like in Swedish, and what to ask instead. Made for Gjensvar; pattern language in `cues.ts`.
import type { QuestionWords } from "../lists.ts";

export const questions: QuestionWords = {
  lawful: `(fyllt|över|minst) (18|arton|20|21)( år)?; myndig; arbetstillstånd; (lov|rätt|tillstånd) att arbeta; löneanspråk*; löneförvänt*; lönekrav; förväntar … lön; (behöver|behov av) … (anpassning*|hjälpmedel|hänsyn) … (intervju*|samtal*|test*|möte*); anpassning (vid|under|inför) (intervjun|samtalet|testet); hindrar dig från att utföra; utföra (uppgifterna|arbetsuppgifterna|de beskrivna); registerutdrag … (lag*|kräv*|krav*); (lag|kräv)* … registerutdrag; hur (bra|väl) (skriver|talar|behärskar|läser|kan) du; vilka språk (talar|behärskar|skriver|kan|läser); (yrkesmässigt|professionellt|i yrket) … om (fem|tre|två|5|3) år; när kan du (börja|starta|tillträda); uppsägningstid; kan du (resa|arbeta|jobba) (runt|ungefär|upp till|kväll*|natt*|helg*|skift*)`,
  task: "lyft*; (tjänsten|jobbet|uppgiften*) (kräver|innebär|har); uppgifterna; arbete på hög höjd; nattarbete; körkort; köra; stående arbete; fysiskt krävande; tungt arbete; allerg* … (päls*|mjöl|latex|kemikalier|djur)",
  grounds: {
    pregnancy:
      "gravid*; graviditet*; (planerar|planer|tänkt|tänker|önskar|funderar|ska|vill) … (barn|familj|fler barn); väntar … barn; (få|skaffa) (fler )?barn; bilda familj; (föräldra|mamma|pappa)-?ledig*; adopter*; ivf; fertilitet*; preventiv*",
    family:
      "(har|många) … barn; små barn; småbarn*; barnen( dina)?; barnpass*; barnvakt*; vem … (hämtar|passar|tar); vab*; sjukt barn; sjuka barn; (är du|du) … (gift|sambo|singel|skild|förlovad|ensamstående); civilstånd*; civilstatus; (make|maka|sambo|flickvän|pojkvän|man|fru|partner*) (din|ditt); din (man|fru|sambo|partner|make|maka); familjesituation*; hemsituation*; (med|till|för|mot) familj(en|elivet)*; familjen; din familj; omsorgsansvar; omsorg om; privatliv*",
    religion:
      "religi*; (tro|trosinriktning|livsåskådning) (du|din|har); (din|vilken) (tro|trosinriktning|livsåskådning); vad tror du på; kristen; muslim*; jude; judisk; hindu*; buddhist*; ateist*; kyrka*; moské*; församling*; (be|ber) (i arbet*|på jobb*|på arbet*|till gud|bön); bön; böner; fasta* … ramadan; ramadan; hijab; slöja; huvudduk; troende; halal; (firar|fira) (du )?(jul|eid)",
    ethnicity:
      "(kommer|är) du … (från|ifrån); var … (kommer|är) du … (från|ifrån|ursprungligen|född); egentligen från; ursprung*; (föräldrar|föräldrarna|familj|mamma|pappa|mor|far) … (från|född*); född i; var är du född; dina föräldrar; födelseland; födelseort; modersmål*; brytning*; accent*; nationalitet*; medborgar*; vilket land; etnisk*; etnicitet*; invandr*; hudfärg; same; samisk; hur länge har du bott i sverige; namn … (från|ursprung|utländskt|spännande); hemland*; flykting; rötter",
    disability:
      "funktionsned*; funktionshind*; handikapp*; nedsatt (syn|hörsel|funktion*|arbetsförmåga); rullstol*; dyslexi*; läs- och skrivsvårigheter; sjukersättning",
    health:
      "häls(a|an|o)*; frisk; sjuk; sjukdom*; sjukfrånvaro*; sjukskriv*; sjukdag*; frånvarodagar; medicin*; psykisk*; depri*; depre*; ångest; utbränd*; utmattning*; diagnos*; cancer; kronisk*; allergi*; astma; diabetes; rygg*; adhd; terapi; psykolog*; läkare*; inlagd; opererad; röker; snusar; alkohol*; dricker; missbruk*; vaccin*; väger du",
    orientation:
      "läggning*; sexuell*; homosexuell*; lesbisk*; bisexuell*; bög; queer; heterosexuell*; (attraherad av|för) (män|kvinnor|båda); (flickvän eller pojkvän|man eller kvinna)",
    "gender-identity":
      "transperson*; transkön*; könsidentitet*; könsuttryck*; född (som|med) … (kön|man|kvinna|pojke|flicka); kön … född*; bytt kön; juridiskt kön; vilket kön; pronomen",
    politics: "röstar du; röstade du; vad röstar; parti; partiet; partier; partimedlem*; politisk*; regering*",
    union: "fackförening*; fackförbund*; facket; facklig*; fackligt; strejk*; organiserad",
    age: "hur gammal; födelsedatum; födelseår; när är du född; född (år|vilket år|när); ålder*; pension*; personnummer; vilken årskull; vilket år är du född; när tog du studenten",
    "pay-history":
      "tjän(ar|ade) du; (vad|hur mycket) … tjän*; (nuvarande|tidigare|senaste|förra) (års|månads)?lön*; lön* … (i dag|idag|nu|nuvarande|tidigare|senast*); (i|har du i) lön (i dag|idag|nu); vad har du i lön; lönespec*; lönebesked*; din lön",
    "criminal-record":
      "straffad*; dömd; brott*; kriminell*; gripen; arresterad; polisen; böter; belastningsregist*; registerutdrag*; prickad",
    sex: "är du (en )?(man|kvinna|kille|tjej); ditt kön; som (kvinna|man|tjej); kvinnlig chef",
  },
  // What to ask instead.
  rewrites: {
    hours: "Tjänsten har den arbetstid som står i annonsen. Passar den dig?",
    tasks: "Finns det något som hindrar dig från att utföra uppgifterna i annonsen?",
    language: "Vilka språk använder du i arbetet, och på vilken nivå?",
    drop: "Låt frågan vara. Fråga hellre: Vad är viktigt för dig i arbetet?",
    pay: "Vad har du för löneanspråk?",
    record: "Lagen kräver registerutdrag för den här tjänsten. Kan du visa det?",
    age: "Har du fyllt 18 år? (bara när lagen kräver det)",
    note: "får aldrig vägas in",
  },
};
