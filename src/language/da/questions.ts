// What unlawful and lawful questions look like in Danish, and what to ask instead. Made for Gjensvar; pattern language in `cues.ts`.
import type { QuestionWords } from "../lists.ts";

export const questions: QuestionWords = {
  lawful: `(fyldt|over|mindst) (18|atten|20|21) år; over (18|20|21); myndig; arbejdstilladelse; (lov|ret|tilladelse) til at arbejde; lønforventning*; lønønske*; forventer … løn; (brug for|behov for) … (hensyn|tilpasning*|hjælpemidler) … (samtale*|interview*|test*|møde*); hensyn under samtalen; forhindrer dig i at udføre; udføre (opgaverne|arbejdsopgaverne); straffeattest … (lov*|kræv*|krav*); (lov|kræv)* … straffeattest; børneattest*; hvor godt (skriver|taler|behersker|læser|kan) du; hvilke sprog (taler|behersker|skriver|kan|læser); fagligt … om (fem|tre|to|5|3) år; hvornår kan du (begynde|starte|tiltræde); opsigelsesvarsel; kan du (rejse|arbejde) (omkring|cirka|op til|aften*|nat*|weekend*|skift*)`,
  task: "løft*; (stillingen|jobbet|opgaven*) (kræver|indebærer|har); opgaverne; arbejde i højden; natarbejde; kørekort; køre; stående arbejde; fysisk krævende; tungt arbejde; allergi* … (pels*|mel|latex|kemikalier|dyr)",
  grounds: {
    pregnancy:
      "gravid*; graviditet*; (planlægger|planer|tænkt|tænker|ønsker|overvejer|skal|vil) … (børn|barn|familie|flere børn|familieforøgelse); venter … barn; få (flere )?børn; stifte familie; familieforøgelse; barsel*; (forældre|mor|far)-?orlov*; adopter*; fertilitet*; prævention",
    family:
      "(har|mange) … børn; små børn; børn(ene)?( (dine|jeres))?; børnepasning*; barnepige*; hvem … (henter|passer|tager); barns? … (syg|syge*|hente*); sygt barn; jeres barn; (er du|du) … (gift|samlevende|single|skilt|forlovet|enlig|eneforsørger); civilstand*; civilstatus; (ægtefælle*|samlever*|kæreste*); (har du|din) (mand|kone|partner*); din (mand|kone|kæreste|partner|ægtefælle); familiesituation*; hjemmesituation*; (med|til|for|mod) familie(n|livet)*; familien; din familie; omsorgsansvar; omsorg for; privatliv*",
    religion:
      "religi*; (tro|trosretning|livssyn) (du|din|har); (din|dit|hvilken|hvilket) (tro|trosretning|livssyn); hvad tror du på; kristen; muslim*; jøde; jødisk; hindu*; buddhist*; ateist*; kirke*; moské*; moske*; menighed*; (bede|beder) (i arbejd*|på jobb*|til gud|bøn); bøn; bønner; faste* … ramadan; ramadan; hijab; tørklæde*; troende; halal; folkekirken; (fejrer|fejre) (du )?(jul|eid)",
    ethnicity:
      "(kommer|er) du … fra; hvor … (kommer|er) du … (fra|oprindelig*|født); egentlig fra; oprindelig*; oprindelse*; (forældre|familie|mor|far|bedsteforældre) … (fra|født); født i; hvor er du født; (foreldrene|besteforeldrene) dine; dine foreldre; fødeland; fødested; modersmål*; accent*; nationalitet*; statsborger*; hvilket land; etnisk*; etnicitet*; indvandr*; hudfarve; hvor længe har du boet i danmark; navn … (fra|oprindelse|udenlandsk|spændende); hjemland*; flygtning; rødder",
    disability:
      "funktionsnedsæt*; handicap*; nedsat (syn|hørelse|funktion*|arbejdsevne); kørestol*; ordblind*; førtidspension*; fleksjob*",
    health:
      "helbred*; sund; rask; syg; sygdom*; sygefravær*; sygemeld*; sygedag*; fraværsdage; medicin*; psykisk*; depre*; angst; stress; udbrændt; diagnose*; kræft; kronisk*; allergi*; astma; diabetes; ryg(gen|problemer)*; adhd; terapi; psykolog*; læge*; indlagt; opereret; ryger; snus; alkohol*; drikker; misbrug*; vaccin*; vejer du",
    orientation:
      "seksuel*; homoseksuel*; lesbisk*; biseksuel*; bøsse; queer; heteroseksuel*; (tiltrukket af|til) (mænd|kvinder|begge); (kæresten|din kæreste|din partner) … (mand|kvinde|fyr|pige); (mand eller (en )?kvinde)",
    "gender-identity":
      "transperson*; transkøn*; kønsidentitet*; kønsudtryk*; født (som|med) … (køn|mand|kvinde|dreng|pige); køn … født; skiftet køn; kønsskifte; hvilket køn; pronomen*",
    politics:
      "stemmer du; stemte du; hvad stemmer; parti; partiet; partier; partimedlem*; politisk*; regering*; (rød|blå) blok",
    union:
      "fagforening*; fagligt organiseret; organiseret; tillidsmand; tillidsrepræsentant*; a-kasse; strejk*; medlem af (3f|hk|foa|djøf)",
    age: "hvor gammel; fødselsdato; fødselsdag; fødselsår; hvornår er du født; født (i )?(år|hvilket år|hvornår); alder*; pension*; cpr*; personnummer; hvornår blev du (student|færdig); hvilken årgang",
    "pay-history":
      "tjen(er|te) du; (hvad|hvor meget) … tjen*; (nuværende|tidligere|seneste|sidste) (års)?løn*; løn* … (i dag|nu|nuværende|tidligere|sidst*); lønseddel*; lønsedler; din løn",
    "criminal-record":
      "straffet; straffeattest*; dømt; kriminel*; anholdt; politiet; bøde*; plettet; ren straffeattest",
    sex: "er du (en )?(mand|kvinde|dreng|pige); dit køn; som (kvinde|mand|pige); kvindelig chef",
  },
  // What to ask instead.
  rewrites: {
    hours: "Stillingen har den arbejdstid, der står i opslaget. Passer den dig?",
    tasks: "Er der noget, der forhindrer dig i at udføre de opgaver, der står i opslaget?",
    language: "Hvilke sprog bruger du i arbejdet, og på hvilket niveau?",
    drop: "Lad spørgsmålet være. Spørg hellere: Hvad er vigtigt for dig i arbejdet?",
    pay: "Hvad er din lønforventning?",
    record: "Loven kræver straffeattest til denne stilling. Kan du vise den?",
    age: "Er du fyldt 18 år? (kun når loven kræver det)",
    note: "må aldrig tillægges vægt",
  },
};
