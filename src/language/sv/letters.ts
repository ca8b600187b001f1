// Word lists for letters in Swedish: what each move looks like. Made for Gjensvar; a star is the rest of a word.
import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  pieces: {
    greeting: "hej|hejsan|bästa|bäste|kära|käre|god dag|hallå|tjena|hi|hello|dear",
    hrNouns:
      "erfarenhet*|kompetens*|kunskap*|kännedom|bakgrund*|utbildning*|färdighet*|insikt*|förmåga*|ansvar|praktik|träning|certifiering*|examen|masterexamen|kandidatexamen|förståelse|djup|bredd|legitimation",
    prepositions: "av|med|i|om|inom|från|som|till|på|för|att",
    unfilled:
      "liknande|motsvarande|fält|område|roll|vår|denna|detta|det|den|sådan|relevant|branschen|tjänst|ämnet|oss|dig|dem|han|hon|profil|helhet|något|någon|alla|andra|att bli|ansökan|process|du|framtid",
    compounds:
      "erfarenhet|kompetens|kunskap|kunskaper|ansvar|utbildning|färdigheter|ledning|legitimation|förståelse|examen",
    emptyCompounds:
      "yrkeserfarenhet|arbetslivserfarenhet|arbetserfarenhet|kärnkompetens|fackkompetens|spetskompetens|arbetsledning|helhetsförståelse|grundutbildning|jobberfarenhet",
    carriers:
      "kräver|krav på|kravet på|kraven på|önskemålet om|önskemålen om|kravet om|krav om|vikt vid|när det gäller|menar med|exempel på|till slut avgjorde var|avgörande var|efterfrågar|nämner|söker efter",
    organisations:
      "kommun|region|as|ab|aktiebolag|ltd|hr|team|teamet|avdelning|avdelningen|rekrytering|rekryteringsteamet|myndigheten|universitetet|sjukhuset|företaget|bolaget|personalavdelningen|hr-avdelningen|gruppen|noreply|no-reply|ledningen",
    general: "",
  },
  cues: {
    thanks:
      "tack för; (stort|varmt|många) tack; vi uppskattar att du (sökte|tog|kom); vi tackar för; tackar dig för; vi vill tacka",
    notThanks: "tack* nej; tack* ja",
    negators: "inte; ej; ingen; inget; inga; varken; aldrig; omöjligt; icke",
    steps: `bland (dem|de); (blir|bli|blev) … (bedömd|behandlad|prövad); (ge|ger) dig ett erbjudande; (gå|går|gick|gått) … vidare; (komma|kommer|kom|kommit) … vidare; (ta|tar|tagit|tog) … vidare; nå* … fram;
      (få|får|fick|fått) … (erbjudande|tjänsten|intervju|jobbet|plats|rollen); erbjud* … (dig|tjänst*|jobb*|intervju*|plats*|roll*); (bli|blir|blev|blivit) erbjud*;
      kalla* … (intervju|samtal*|dig); kallad*; bjud* in; inbjud*; (vara|bli|blir|är|blev|blivit|varit) … (aktuell|utvald|vald|anställd|uttagen);
      (blev|blir) det … dig; tillmötesgå*; fortsätt* … (ansökan|process*|med dig); (välja|väljer|valt) … (dig|ansökan|vidare|fortsätta); valt ut; prioriter* … (dig|ansökan); anställa … dig`,
    lexicalNo:
      "(är|får|ge|ger|gett|skicka|skickar|fått|blir|få|måste) … avslag; avslag på (din|ansökan); avslå*; avböj* … (ansökan|dig); svaret … nej; (säga|säger|sagt|tacka|tackar|tackat) … nej till (dig|ansökan|din); nej till ansökan; valt bort; väljer bort",
    another: `(valt|valde|väljer|välja|anställt|anställer|anställa|prioriterat|prioritera|prioriterar|erbjudit|föredragit|hittat|fastnat|fallit|föll|gick|går|gått|gå|bestämt|erbjuder) … (en annan|ett annat|andra|några andra|någon som|en kandidat|en sökande|en person|en intern|kandidater som|sökande som)(?! (intervju*|omgång*|samtal*|tjänst*|krav*|gång*|jobb |steg*|del*|uppgift*|fråg*|sätt*)); en annan … (har anställts|får tjänsten|fick tjänsten|fick jobbet|har valts|valdes)`,
    gone: "(avbrutit|avbryter|avbryta|dragit tillbaka|drar tillbaka|ställt in|stoppat|avslutat) … (tjänst*|annons*|rekrytering*|tillsättning*); (tjänst*|annons*|rekrytering*|tillsättning*) … (avbruten|avbrutits|dragits tillbaka|indragen|inställd|stoppats|utgår); ingen kommer att anställas; ingen anställs",
    filled:
      "(tillsatt|besatt|fyllt) (tjänst*|jobb*); (tjänst*|jobb*|roll*) … (tillsatt|tillsatts|besatt|bemannad); anställt … på tjänsten",
    because: "därför; så; därmed; eftersom; av det skälet",
    anchors:
      "du; dig; din; ditt; dina; ansökan; ansökning*; tjänst*; kandidatur*; jobb*; roll*; intervju*; kandidat*; sökande*; plats*",
    hedges:
      "preliminärt; ännu; (satt|ställt|lagt|lagd) … (på vänt|vilande|på is|på paus); på paus; pausad*; vilande; uppskjut*; kanske; troligen; möjligen; kan bli; (placerad|rankad) som nummer; reservplats*; reservlista*; väntelista*; tills vidare; förhoppningsvis; sannolikt; så här långt; i väntan på",
    unreal:
      "(skulle|hade|kunde) … (ha|varit|blivit) … (fått|gått|blivit|kommit|varit|erbjudits); skulle (fått|gått|blivit|kommit); (hade|skulle) du … (fått|gått|kommit)",
    ifWords: "om du; om vi; ifall; såvida; under förutsättning; i det fall",
    clauseStops:
      "(erbjuda|ge) dig (en )?(ny |annan )?(tid|dag); inte (bara|enbart|endast); tveka inte; inte tveka; inte gå miste om; miste om; inte minst; inte desto mindre; inte (ett )?lätt; utan (dig|att); förrän; innan (vi|du|jag|alla|någon|det|intervjuerna|hon|han); inte haft möjlighet att svara; ingen anledning att; (inte|ingen) tvekan",
    verbFirst:
      "(hör|hörs|har|får|blir|skulle|kommer|är|svarar|önskar|vill|kan|utlyser|passar|söker) (du|vi|det|någon|tjänsten)",
    elsewhere:
      "inte längre (söker|aktuell för dig|är med|önskar|vill); (du|att du) … (dragit|tagit) tillbaka; tackat ja till (ett annat|en annan)",
    otherTimes: "förra (gången|ansökan|året); sist du; senast du; i fjol; tidigare ansök*; den gången; gången du sökte",
    levels:
      "[abc][12]; nivå [abc][12]; gesällbrev; körkort; b-körkort; c-körkort; legitimation*; licens*; certifikat*; certifier*; (en|ett|två|tre|fyra|fem|sex|sju|åtta|tio|[0-9]+) års?; examen; masterexamen; arbetstillstånd; svensktest; betyg; registerutdrag",
    shortfalls: `har du (tyvärr )?inte; (längre|större|mer|starkare|tyngre|bättre) … än (det )?du; (hittade|såg|fick|finner|ser|saknade|saknar|hörde) vi … (inte|inget|inga|ingen|lite); vi (hittade|såg|finner|ser|fick|hörde) … (inte|inget|inga|ingen); (vi|och) saknade; saknar; kunde vi inte; kan vi inte se; (kunde|lyckades) … inte … (se|hitta|läsa); inte … (tillräcklig*|nog); brist*; delvis; en del av; täcker … inte; inte hela; inte (är )?samma sak; ligger nära; besläktat med; går djupare; mer (djup|bredd|konkret|av); (djupare|bredare); under (den |det )?nivå*; mer än (det|du|så); inte tillräckligt konkret; men hittade inget; visade den som; (inte|är inte) … uppfyllt; uppfyller … inte; inte uppfyller; (lite|mindre|för lite) … än; inte … (dokumenterat|visat|beskrivit|nämnt|gjort); kräver mer; omfattar fler; för (lite|få|kort|liten|svag|allmän*|allmänt); (för|lite) (tunn*|smal*); har … inte (erfarenhet|kompetens|utbildning); utan (erfarenhet|kompetens|legitimation|att vi)`,
    others:
      "(det )?gör även andra; bara en (tjänst|kunde|av er); valet stod mellan flera; flera (sökande )?som (uppfyller|gör|har); hade bara; (också|flera) andra (sökande )?(som )?(uppfyller|uppfyllde)",
    meets:
      "du är en av dem; (uppfyller|uppfyllde|täcker|täckte) du; du (uppfyller|uppfyllde|täcker|täckte); svarar (väl )?mot kravet; har du mer än; är det vi menar med; lade märke till",
    requires:
      "kräver; krav; kravet; kraven; krävde; krävs; viktade; lade vikt vid; lade vi vikt vid; efterfrågade; efterfrågar; nämner; önskade vi; behöver; behövde; söker; letade vi efter; avgörande; avgjorde; villkor",
    decisive: "avgjorde",
    value: "arbetet du gör; (vi )?sätter värde på(?! (att|tiden|intresset|din|ditt)); tänker särskilt på",
    filledOther: "(betyder|räkna*|anse*|utgå*) … (avslag|nej|inte|tillsatt); aktuell*; gått till",
    advantage: "som meriterande; meriterande; en fördel",
    considerations: "lade vi vikt vid; vi lade vikt vid; vi har lagt vikt vid",
    plainNeed: "(behöver|behövde|behov av|söker|sökte|letar efter) … mer (erfarna|erfaren|erfarenhet)",
    late: "ansökningstiden (gick ut|löpte ut); (ansökningstiden|deadline) (gick ut|löpte ut); efter (att )?(ansökningstiden|sista ansökningsdag|ansökningsdatum|deadline); ansökningstiden (hade|har|var|är) (gått|ute|utgått); (kom|kommit|skickad|inkom|mottagits) (in )?för sent; sista ansökningsdag (var|hade) … (passerat)",
    withdrawnFact:
      "inte längre (söker|aktuell för dig|är med|önskar|vill); (dragit|tagit) tillbaka (din ansökan|ansökan); tackat ja till (ett annat|en annan); (inga|inte några) lediga tjänster",
    goneFact:
      "(avbruten|avbrutit|avbrutits|dragit tillbaka|dragits tillbaka|indragen|inställd|ställt in|utgår); ingen kommer att anställas",
    filler: `(noga|noggrann|noggrant|samlad|grundlig|omfattande|bred|total*) (bedömning*|genomgång*|granskning*|övervägande*|överväganden|övervägning|avvägning|helhetsbedömning|utvärdering); helhetsbedömning*; (bedömt|gått igenom|läst|granskat) … (noga|noggrant); konkurrensen … (stor|hård|tuff|stark*|hög); (hård|stor|tuff) konkurrens; (svårt|tufft|svår|tuff) (beslut|val|att välja); (beslut*|val*) … (svårt|tufft|lätt|enkelt); (passar|passade|matchar|matchade|motsvarar|motsvarade|stämmer|svarar) … (bättre|i högre grad|bäst|mer|profil*|kravprofil*|helt); i högre grad; (bättre|mer|mest|bäst) … (lämpad*|lämplig*|kvalificerad*|relevant*|aktuell*); kravprofil*; (annan|andra) … profil*; (starkt|stort|högt|bra|brett) (sökandefält|fält|antal|tryck|nivå); sökandefält*; (många|flera|stort antal|flertal|rad) … (bra|starka|duktiga|kvalificerade|kompetenta) (kvalificerade )?(sökande*|ansökning*|kandidat*)?; stort (intresse|tryck|gensvar|söktryck); (våra|vårt|nuvarande) (nuvarande )?behov; det vi (söker|letar|behöver)( efter)?; (i nuläget|i detta skede|i dagsläget|för tillfället|för närvarande); stod … starkare; starkare; lite (närmare|mer); små (detaljer|nyanser|marginaler); inte (riktigt|helt) … (match|rätt|det vi|passar)`,
    praise:
      "(gott|bra|positivt|mycket bra) intryck; (spännande|intressant|fin|stark|imponerande|gedigen|bra|jättebra) (bakgrund|profil|cv|erfarenhet|ansökan|kompetens|kandidat|person); profil … intressant; imponer*; mycket att erbjuda; (många|goda|fina) (kvaliteter|kvalifikationer|egenskaper|meriter); duktig*; talang*",
    plainContext: "sista ansökningsdag var; inget med din ansökan att göra; skälet (är|var); orsaken (är|var)",
    crowd:
      "sökande till; sökande; ansökningar; (mottog|fick|mottagit|fått|kom in) … ansökning*; bland … sökande; av de … vi intervjuade; som sökte tjänsten",
    saidVerbs:
      "(skrev|sa|sade|berättade|nämnde|visade|beskrev|uppgav|förklarade|svarade)( (du|att))?; du (skrev|sa|sade|berättade|nämnde|visade|beskrev|uppgav|förklarade|svarade|har)",
    places:
      "i (ansökan|din ansökan|ditt cv|cv:t|dina svar|svaren|intervjun|samtalet|arbetsprovet|uppgiften|testet|provet|caset|brevet); på (intervjun|provet|testet); (under|vid) (intervjun|samtalet); av (ansökan|ditt cv|dina svar)",
    pointsBack: "det; detta; kravet; där; den delen; sådana exempel; det området",
    scope:
      "gäller bara; gäller endast; bara den här tjänsten; säger något om den här; annan tjänst hos oss har andra; bara bedömt dig; endast bedömt dig; ändrar ingenting; inte om vad du kan",
    again:
      "igen; på nytt; senare; längre fram; framöver; vid ett (senare|annat) tillfälle; andra tjänster; en annan tjänst; nästa gång; framtida; nya tjänster; fler tjänster; i framtiden; liknande tjänst*; våra tjänster; hoppas (vi )?att du söker",
    applyVerbs: "sök; söka; söker; sökt; ansökan; håll utkik; håll gärna utkik; följ",
    newApplication: "ny ansökan; nya ansökningar",
    openDoor:
      "välkommen; välkommet; gärna; hoppas; uppmuntrar; uppmanar; uppmana; håll utkik; håll gärna; följ; uppskattar; glad* om; önskar att du",
    past: "när du sökte; förra gången; har sökt",
    consent:
      "(spara|behålla|lagra|bevara) (din|ditt|ansökan|cv*|uppgift*) … (månad*|till|år|fråga|kontakta|kandidatbank*|om); bara om du säger ja; (säg|säger) ja här; svarar du inte raderar; ta tillbaka (ditt ja|ditt samtycke|samtycket); kandidatbanken; samtyck*; raderar vi",
    contact:
      "svara på (det här|detta|mejlet); ring (mig|oss|gärna); ringa (mig|dig); ringer dig; (når|nå|kontakta) mig; (hör|ta) (gärna )?(av dig|kontakt); tveka inte; förklarar gärna; så ringer jag; passar det inte; har du frågor; (frågor|återkoppling|feedback) … (kontakta|ring|hör|svara); om du vill veta mer",
    advise:
      "nästa gång; ge gärna; ta gärna med; ta gärna det med; skulle ha gjort det lättare; (kan|vill) visa nivån; (kan|bör) du (gärna )?(ägna|visa|beskriva|skriva|ta med); får du … längre fram; ett (konkret )?exempel … (hjälp*|gjort|lättare); tips",
    acknowledge:
      "(inte var|inte är|inte) det (svar|svaret) du (hoppades|hade hoppats|önskade|väntade)*; vet att … (tråkigt|svar*|besked*); förstår att (detta|det) … (besvik*|tråkigt|ledsamt); (tråkigt|ledsamt) (att|besked); hoppats på ett annat svar",
    wishes:
      "lycka till; önskar dig (allt|all|en|lycka|god*|det bästa|stort); allt gott; (stort|mycket) lycka; varmt lycka",
    blame:
      "du (borde|skulle) (ha|gjort|visat|skrivit|läst|förberett|varit|tänkt); borde du; ditt (eget )?fel; du (orkade|brydde) inte; (inte|dåligt) förberedd; du förstod inte; (dålig|inte en bra|usel) (sökande|skribent|ledare|kandidat|ansökan)",
    comparison:
      "(bättre|starkare|duktigare|skickligare|mer kvalificerad|mer kvalificerade|mer erfaren|mer erfarna|mer lämpad|före|smartare) än (dig|du|din|ditt|dina); ännu bättre ansök*",
    ban: "sök inte igen; sluta sök*; (ber|önskar) … inte söker (igen|hos oss|fler); vänligen sök inte; försök inte igen; inte söka (igen|på nytt)",
    irony: "grattis; gratulerar; slipper oss; tur för; trösta dig",
    stiff:
      "(det )?meddelas; härmed; (det )?hänvisas till; (det|man) har (blivit )?beslutats; undertecknad; den sökande; man beklagar; beslut har fattats",
    you: "du; dig; din; ditt; dina",
    stiffYou: "man; ni; er; ert; era",
    onFile:
      "(sparar|behåller|lagrar|arkiverar|bevarar|spara|behålla|har|registrerar|lägger) … (cv*|ansök*|profil*|uppgift*|kontaktuppg*|dig) … (databas*|arkiv*|register*|kandidatbank*|framtid*|senare|längre|system*|månad*|år|tillfäll*|framöver); (sparar|behåller|lagrar|arkiverar|bevarar) (din |ditt |dina |vi )?(cv*|ansök*|profil*|uppgift*|kontaktuppgift*)",
    consentGiven:
      "om du (säger|svarar|ger|vill|önskar|samtycker); (säg|säger) ja; samtyck*; får vi; kan vi; utan ett ja; vill gärna",
    appeal: "(kan|rätt att|möjlighet att) … (överklaga|klaga); överklag*; besvärshänvisning",
    willCall:
      "(vi|jag) (hör av oss|hör av mig|kontaktar|återkommer|ringer|kommer att kontakta)( till| med)?( dig)?; du hör från oss",
    reach:
      "svara på (det här mejlet|detta mejl|mejlet|detta meddelande|det här meddelandet); svara med en tid; ring mig; ringa mig",
    jobFact: "(tjänsten|jobbet|rollen) (har|är|ligger|omfattar|innebär)",
    aboutReader: "",
    aboutWork: "",
    contrast: "",
  },
};
