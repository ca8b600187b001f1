// Word lists for letters in Danish: what each move looks like. Made for Gjensvar; a star is the rest of a word.
import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  pieces: {
    greeting: "hej|kære|hallo|goddag|god dag|hi|hello|dear",
    hrNouns:
      "erfaring*|kompetence*|kundskab*|viden|kendskab|baggrund*|uddannelse*|færdighed*|indsigt|evne*|ansvar|praksis|oplæring|certificering*|kandidatgrad|bachelorgrad|forståelse|dybde|bredde",
    prepositions: "med|i|om|inden for|indenfor|fra|som|til|på|for|af",
    unfilled:
      "lignende|tilsvarende|felt|område|roll|vores|denne|dette|det|den|sådan|relevant|branchen|stilling|faget|fagområde|os|dig|dem|han|hun|profil|helhed|noget|nogen|alle|andre|at blive|ansøgning|forløb|proces|du|fremtid",
    compounds:
      "erfaring|kompetence|kompetencer|kundskab|ansvar|uddannelse|færdigheder|ledelse|autorisation|forståelse|kendskab|viden",
    emptyCompounds:
      "fagkompetence|fagkompetencer|arbejdserfaring|erhvervserfaring|kernekompetence|kernekompetencer|joberfaring|spidskompetence|spidskompetencer|arbejdsledelse|helhedsforståelse|baggrundsviden|grunduddannelse",
    carriers:
      "nævner|kræver|krav om|kravet om|kravene om|ønsket om|ønskerne om|kravet til|krav til|vægt på|når det gælder|mener med|eksempel på|forskellen til sidst var|afgørende var|efterspørger|leder efter",
    organisations:
      "kommune|region|as|a\\/s|aps|ab|ltd|hr|team|teamet|afdeling|afdelingen|rekruttering|rekrutteringsteamet|styrelsen|universitetet|hospital|virksomheden|selskabet|personaleafdelingen|hr-afdelingen|gruppen|noreply|no-reply|ledelsen|administrationen",
    general: "",
  },
  cues: {
    thanks:
      "tak for; tak fordi; (mange|tusind) tak; vi sætter pris på at du (søgte|tog|kom); vi takker for; takker dig for; med tak",
    notThanks: "tak* nej; tak* ja; nej tak; sige nej tak",
    negators: "ikke; ej; ingen; intet; hverken; aldrig; umuligt",
    steps: `blandt (dem|de); (bliver|blive|blev) … (vurderet|behandlet); (give|giver) dig et tilbud; (gå|går|gik|gået) … videre; (komme|kommer|kom|kommet) … (videre|i betragtning); (tage|tager|taget|tog) … videre; i betragtning;
      (få|får|fik|fået) … (tilbudt|tilbud|stillingen|samtale|jobbet|plads); tilbyd* … (dig|stilling*|job*|samtale*|plads*|roll*); (blive|bliver|blevet|blev) tilbudt;
      indkald* ; (invitere*|indbyd*) … (samtale*|videre|dig); (være|blive|bliver|er|blev|blevet|været) … (aktuel|udvalgt|valgt|ansat|taget ud|indstillet);
      (blev|bliver) det … dig; imødekom*; fortsæt* … (ansøgning*|forløb*|med dig); (vælge|vælger) … (dig|ansøgning*|at gå videre); valgt … (dig|ud); prioriter* … (dig|ansøgning*); finde plads; ansætte … dig`,
    lexicalNo:
      "(er|får|give|giver|givet|sende|sender|fået|bliver|få|må) … (et )?afslag; afslag på (din|ansøgning*); afslå*; afvis* … (ansøgning*|dig); svaret … nej; (sige|siger|sagt|takke|takker|takket) … nej (tak )?til (dig|ansøgning*|din); nej til ansøgningen; fravalgt; vælger dig fra; valgt fra",
    another: `(valgt|valgte|vælger|vælge|ansat|ansætter|ansætte|prioriteret|prioritere|prioriterer|tilbudt|foretrukket|fundet|landet|faldt|faldet|gik|går|gået|gå|besluttet|tilbyder|besat) … (en anden|anden side|andre|nogle andre|nogen der|en kandidat|en ansøger|en person|en intern|kandidater der|ansøgere der|kandidater hvis)(?! (samtal*|rund*|stilling*|krav*|gang*|job |trin*|del*|opgav*|spørgsm*|måd*)); en anden … (er ansat|får stillingen|fik stillingen|fik jobbet|er valgt|blev valgt|blev tilbudt)`,
    gone: "(trukket|trækker|trække|aflyst|aflyser|annulleret|stoppet|indstillet) … (stilling*|opslag*|rekruttering*|ansættelse*); (stilling*|opslag*|rekruttering*|ansættelse*) … (trukket tilbage|aflyst|annulleret|stoppet|nedlagt|bortfaldet); ingen bliver ansat",
    filled: "(besat|fyldt) (stilling*|job*); (stilling*|job*|roll*) … (besat|taget|optaget); ansat … i stillingen",
    because: "derfor; så; dermed; fordi; da; eftersom; af den grund",
    anchors:
      "du; dig; din; dit; dine; ansøgning*; stilling*; kandidatur*; job*; roll*; samtale*; kandidat*; ansøger*; plads*",
    hedges:
      "foreløbig; foreløbigt; endnu; (sat|stillet|lagt) … (på pause|i bero|på hold|på is); på pause; i bero; udskudt; måske; formentlig; muligvis; kan blive; (indstillet|rangeret) som nummer; venteliste*; reserve*; indtil videre; forhåbentlig; sandsynligvis; pt; på nuværende tidspunkt ikke afgjort; så vidt",
    unreal:
      "(ville|skulle|kunne) … (have|være|blevet) … (fået|gået|blevet|kommet|været|tilbudt); (havde|ville) du … (fået|gået|kommet)",
    ifWords: "hvis; såfremt; om du; medmindre; i tilfælde af; forudsat at",
    clauseStops:
      "(tilbyde|give) dig (en )?(ny |anden )?(tid|dato); ikke (kun|bare|blot); ikke tøv*; tøv ikke; ikke gå glip af; glip af; ikke mindst; ikke desto mindre; ikke (en )?(let|nem); uden (dig|at); før (vi|du|jeg|alle|nogen|det|samtalerne|ledelsen|hun|han); førend; inden vi; ikke haft mulighed for at svare; ingen grund til; (ikke|ingen) tvivl",
    verbFirst:
      "(hører|har|får|bliver|skulle|kommer|er|svarer|ønsker|vil|kan|slår|passer|søger) (du|vi|det|nogen|stillingen)",
    elsewhere:
      "ikke længere (søger|aktuel for dig|er med|ønsker); (du|at du) … trukket (dig|din ansøgning); takket ja til (en anden|et andet)",
    otherTimes:
      "sidste (gang|år|ansøgning); sidst du; sidst; i fjor; tidligere ansøgning*; dengang; gang du søgte; forrige (gang|ansøgning)",
    levels:
      "[abc][12]; niveau [abc][12]; svendebrev*; kørekort; autorisation*; licens; certifikat*; certificer*; (en|et|to|tre|fire|fem|seks|syv|otte|ti|[0-9]+) års?; kandidatgrad; bachelor*; arbejdstilladelse; danskprøve*; eksamensbevis; straffeattest",
    shortfalls: `har du (desværre )?ikke; (længere|større|mere|stærkere|tungere|bedre) … end (det )?du; (fandt|så|fik|finder|ser|savnede|savner|hørte) vi … (ikke|ingen|intet|lidt); vi (fandt|så|finder|ser|fik|hørte) … (ikke|ingen|intet); (vi|og) savnede; savner vi; kunne vi (ikke|ikke se); kan vi ikke se; (kunne|formåede) … ikke … (se|finde|læse); ikke … (nok|tilstrækkelig*); mangl*; delvis*; en del af; dækker … ikke; ikke hele; ikke (er )?det samme; ligger tæt på; i familie med; går dybere; mere (dybde|bredde|konkret|af); (dybere|bredere); under (det |dette )?niveau*; mere end (det|du); ikke konkret nok; fandt det ikke; viste den der; (ikke|er ikke) … opfyldt; opfylder … ikke; ikke opfylder; (lidt|mindre|for lidt) … end; ikke … (dokumenteret|vist|beskrevet|nævnt|omtalt|gjort); kræver mere; omfatter flere; for (lidt|få|kort|lille|svag|generel*); (for|lidt) (tynd*|smal*); har … ikke (erfaring|kompetence|uddannelse); uden (erfaring|kompetence|autorisation|at vi)`,
    others:
      "(det )?gør andre også; kun (én|en|et|ét) (stilling|kunne|af jer); valget stod mellem flere; flere der (opfylder|gør|har); havde kun; (også|flere) andre (ansøgere )?(der )?(opfylder|opfyldte)",
    meets:
      "du er en af dem; (opfylder|opfyldte|dækker|dækkede) du; du (opfylder|opfyldte|dækker|dækkede); svarer (godt )?til kravet; har du mere end; er det vi mener med; lagde mærke til",
    requires:
      "kræver; krav; kravet; kravene; krævede; kræves; vægtede; lagde vægt på; lagde vi vægt på; efterspurgte; efterspørger; nævner; ønskede vi; har brug for; behøver; leder efter; ledte vi efter; afgørende; gjorde forskellen; betingelse",
    decisive: "gjorde forskellen",
    value: "arbejde du gør; (vi )?sætter pris på(?! (at|tiden|interessen|din|den tid)); tænker især på",
    filledOther: "(betyder|regn*|betragt*|anse*) … (afslag|nej|ikke|besat); aktuel*; gået til",
    advantage: "som en fordel; en fordel; ønskelig*",
    considerations: "lagde vi vægt på; vi lagde vægt på; vi har lagt vægt på; vægtede vi",
    plainNeed: "(brug for|behov for|leder efter|ledte efter|søger|søgte) … mere (erfarne|erfaren|erfaring)",
    late: "ansøgningsfristen (udløb); fristen (udløb|var udløbet); efter (at )?(ansøgnings)?fristen; efter at fristen; (efter )?ansøgningsfristens udløb; fristen (var|er|havde) (udløbet|overskredet|gået); (kom|modtaget|sendt|indsendt) for sent; ansøgningsfristen (var|havde|er) … (udløbet|overskredet)",
    withdrawnFact:
      "ikke længere (søger|aktuel for dig|er med|ønsker); trukket (dig|din ansøgning); takket ja til (en anden|et andet job|et andet); (ingen|ikke) (ledige stillinger|nogen ledige stillinger)",
    goneFact: "(trukket tilbage|aflyst|annulleret|nedlagt|stoppet|bortfaldet); ingen bliver ansat",
    filler: `(nøje|grundig|samlet|helheds|omfattende|bred|total*) (vurdering*|gennemgang*|gennemgået|vurderet|overvejelse*|afvejning); helhedsvurdering*; (vurderet|gennemgået|læst) … (nøje|grundigt); nøje overvejelse*; samlet set; konkurrencen … (stor|hård|skarp|stærk*|høj); (hård|stor|skarp) konkurrence; kampen om; (svær|vanskelig|hård|svært) (beslutning|valg|afgørelse|at vælge); (beslutning*|valg*|afgørelse*) … (svær*|vanskelig*|hård|let|nem); (passer|passede|matcher|matchede|svarer|stemmer|rammer) … (bedre|i højere grad|bedst|mere|profil*); i højere grad; (bedre|mere|mest|bedst) … (passende|egnet|egnede|kvalificeret|kvalificerede|relevant*|aktuel*); (anden|andre) … profil*; (stærkt|stort|højt|godt|bredt) (ansøgerfelt|felt|antal|niveau); ansøgerfelt*; (mange|flere|stort antal|række) … (gode|stærke|dygtige|kvalificerede|kompetente) (kvalificerede )?(ansøger*|ansøgning*|kandidat*)?; stor (interesse|søgning); (vores|nuværende) (nuværende )?behov; (lige )?det vi (søger|leder|har brug)( efter| for)?; (på nuværende tidspunkt|i denne omgang); til anden side; stod … stærkere; stærkere; en smule; små (detaljer|nuancer|marginaler); ikke … (helt|lige) … (match|det vi)`,
    praise:
      "(godt|positivt|rigtig godt) indtryk; (spændende|interessant|flot|stærk|imponerende|solid|god|fin) (baggrund|profil|cv|erfaring|ansøgning|kompetence*|kandidat|person|uddannelse); imponer*; meget at byde på; (mange|gode) (kvaliteter|kvalifikationer|egenskaber); dygtig*; talent*",
    plainContext: "fristen var; intet med din ansøgning at gøre; årsagen (er|var); grunden (er|var)",
    crowd:
      "ansøgere til; ansøgere; ansøgninger; (modtog|fik|modtaget|fået|kom ind) … ansøgning*; blandt … ansøger*; af de … vi holdt",
    saidVerbs:
      "(skrev|sagde|fortalte|nævnte|viste|beskrev|oplyste|forklarede|svarede|henviste til)( (du|at))?; du (skrev|sagde|fortalte|nævnte|viste|beskrev|oplyste|forklarede|svarede|har)",
    places:
      "i (ansøgningen|din ansøgning|dit cv|cv'et|dine svar|svarene|samtalen|opgaven|testen|prøven|caset|interviewet); på (samtalen|prøven|testen); (under|til|ved) (samtalen|interviewet|jobsamtalen); af (ansøgningen|dit cv|dine svar)",
    pointsBack: "det; dette; kravet; her; der; den del; sådanne eksempler; det område",
    scope:
      "gælder kun; gælder alene; kun denne stilling; siger noget om denne; anden stilling hos os har andre; kun vurderet dig; alene vurderet dig; ændrer intet; ikke om hvad du ellers kan",
    again:
      "igen; på ny; på nyt; senere; ved en (senere|anden) lejlighed; andre stillinger; en anden stilling; næste gang; fremtidige; nye stillinger; flere stillinger; i fremtiden; fremover; lignende stilling*; vores stillinger; håber vi at du søger",
    applyVerbs: "søg; søge; søger; søgt; ansøgning; ansøge; hold øje; hold gerne øje; følg",
    newApplication: "ny ansøgning; nye ansøgninger",
    openDoor:
      "velkommen; gerne; håber; opfordrer; opfordre; hold øje; hold gerne øje; følg; sætter pris på; glæd*; ønsker at du",
    past: "da du søgte; sidste gang; har søgt",
    consent:
      "(gemme|beholde|opbevare) (din|dit|ansøgning*|cv*|oplysning*) … (måned*|til|år|spørge|kontakte|kandidatbank*|hvis|om); kun hvis du siger ja; (sig|siger) ja her; svarer du ikke sletter; trække (dit ja|dit samtykke|samtykket); kandidatbanken; samtykke*; sletter vi",
    contact:
      "svare på denne; ring (til|gerne); ringe til (mig|dig); ringer til dig; (få fat i|kontakt|kontakte) mig; tag (gerne )?kontakt; (du er )?velkommen til at (kontakte|ringe|skrive); tøv ikke; forklarer gerne; så ringer jeg; passer det ikke; har du spørgsmål; (spørgsmål|feedback|tilbagemelding) … (kontakt*|ring*|tag|svar*); hvis du vil vide mere; jeg står til rådighed",
    advise:
      "næste gang; giv gerne; tag det med; ville have gjort det lettere; (kan|vil) vise niveauet; (kan|bør) du (gerne |med fordel )?(bruge|vise|beskrive|skrive|tage med); får du … senere; et (konkret )?eksempel … (hjælp*|gjort|lettere); tip",
    acknowledge:
      "(ikke var|ikke er|ikke) det svar du (håbede|havde håbet|ønskede|ventede)*; ved (godt )?at … (skuffende|svar*|besked*); forstår at (dette|det) … (skuff*|trist|ærgerlig*); (skuffende|trist|ærgerligt) (at|besked); håbet på et andet svar",
    wishes:
      "held og lykke; ønsker dig (alt|al|en|held|god*|det bedste); god vind; alt godt; (masse|rigtig) (held|lykke)",
    blame:
      "du (burde|skulle) (have|gjort|vist|skrevet|læst|forberedt|været|tænkt); burde du; din (egen )?skyld; du (gad|orkede) ikke; (ikke|dårligt) forberedt; du forstod ikke; (dårlig|ikke en god|elendig) (ansøger|skribent|leder|kandidat|ansøgning)",
    comparison:
      "(bedre|stærkere|dygtigere|mere kvalificeret|mere kvalificerede|mere erfaren|mere erfarne|mere egnet|langt bedre|foran|klogere) end (dig|du|din|dit|dine); endnu bedre ansøgning*",
    ban: "ikke søg igen; lad være med at søge; (beder|ønsker) … ikke søger (igen|hos os|flere); venligst ikke søge; prøv ikke igen; ikke søge (igen|på ny)",
    irony: "tillykke; slipper for os; heldigvis for; trøst dig",
    stiff:
      "meddeles; hermed; (der )?henvises til; (det|man) er (blevet )?besluttet; undertegnede; ansøger informeres; man beklager; det skal meddeles",
    you: "du; dig; din; dit; dine",
    stiffYou: "man; deres; de",
    onFile:
      "(gemmer|beholder|opbevarer|arkiverer|gemme|beholde|opbevare|har|registrerer) … (cv*|ansøgning*|profil*|oplysning*|kontaktinfo*|dig) … (databas*|arkiv*|register*|kandidatbank*|fremtid*|senere|system*|måned*|år|lejlighed*|emnebank*); (gemmer|beholder|opbevarer|arkiverer) (din |dit |dine |vi )?(cv*|ansøgning*|profil*|oplysning*)",
    consentGiven:
      "(hvis|såfremt) du (siger|svarer|giver|ønsker|samtykker); (sig|siger) ja; samtykke*; må vi; kan vi; uden et ja; vil gerne",
    appeal: "(kan|ret til at|mulighed for at|adgang til at) … (klage|påklage|anke); klagefrist*; klageadgang*",
    willCall:
      "(vi|jeg) (kontakter|tager kontakt|vender tilbage|ringer|vil kontakte)( til| med)?( dig)?; du hører fra os",
    reach:
      "svare på denne (mail|e-mail|besked); svar på denne; svare på mailen; svar med et tidspunkt; ring til mig; ringe til mig",
    jobFact: "(stillingen|jobbet|rollen) (har|er|ligger|omfatter|indebærer)",
    aboutReader: "",
    aboutWork: "",
    contrast: "",
  },
};
