// What puts a protected ground, or a stand-in for one, into a letter in Danish. Made for Gjensvar from the risk table of the
// letter guide, section 7. Phrases are tied to the reader or to the person wanted, so that a sector or a subject passes.
import type { GroundRule } from "../lists.ts";
import { others } from "./others.ts";
import { proxies } from "./proxies.ts";

export const grounds: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases: `(alder|alderen|årene) … (imod|mod) dig; (ud af|over) din bedste alder; (for|så) tæt på (pension|de tres); (yngre|unge) (øjne|ben|hænder); (din|en) (mere )?moden alder; du (er|var|bliver|virker|synes) (?:[^ ]+ ){0,3}(for|lidt|noget|temmelig|ret|så) (gammel|ung|oppe i årene|til års|tilårskommen|moden)(?! (til en|i faget)); oppe i årene; til års; (så|ikke) (mange|ret mange) år (igen|tilbage); (mange|få|flest|færre) år (igen|tilbage|foran) (at|på|i|til); (folk|nogen|en|ansøgere|kolleger|medarbejdere|dem|person*|typer) (?:[^ ]+ ){0,4}(tyverne|trediverne|fyrrerne|halvtredserne|tresserne); (som|du er|snart|næsten|en) (snart |næsten |en )?([2-7][0-9]|tyve|tredive|fyrre|halvtreds|tres)-?årig*(?! (aftale|kontrakt|erfaring|bygning|tradition|projekt|virksom)); foryng*; du er (jo |nu |allerede |snart |over |trods alt )?[2-7][0-9](?! (procent|point|km|minut|dage)); så længe igen; være (?:[^ ]+ )?(børn|forældre|bedstefar|bedstemor)(?! (med|i|på)); (din|dit) (årgang|fødselsår|fødselsdato); (en|nogen) (i|på) (20|30|40|50|60)'?erne; (helt )?unge mennesker (?!med|i|der)[^ ]+; din (høje |unge |lave )?alder; alder (spillede|var|er|har|betyder|betød|tæller|taget|taler|gør|spiller); alderen (spillede|var|er|betyder|betød|taget|taler|gør|spiller); (på grund af|grundet|med tanke på|hensyn til) (din |høj |lav )?alder*; (lidt |noget |alt |en anelse )?for (gammel|ung|gamle|unge|gammelt|ungt) (for|til); du er (lidt |noget |nok |så |måske |desværre |jo |alt )?(for )?(gammel|ung); (virker|synes|forekommer) (lidt |noget |en smule )?(for )?(gammel|ung);
      (en |nogen |nogle |lidt )?(yngre|ung|ungt|unge) (og |friske |dynamiske |nye )?(kraft|kræfter|ansøger*|kandidat*|person|profil*|kollega*|medarbejder*|blod|folk|mennesker|mand|kvinde); frisk* (unge |ungt )?(blod|ungdom*); friske unge; (en|nogen|én) (der er |som er )?(lidt |noget )?yngre(?! (børn|elever|år|klasser|patient|end)); en  ?(der|som) er (lidt |noget )?yngre; en ældre (ansøger|kandidat|profil|medarbejder|person|kollega); i din alder; nærmer dig pension*; (tæt|tættere|nær) på (din )?(pension*|efterløn*); pensionsalder*; før du (går|skal) på pension; (gå|går|snart) på (pension|efterløn); aldersgrænse*; (din|rette|rigtige|samme|vores) aldersgruppe*; aldersmæssig*; gennemsnitsalder*; aldersspredning*; aldersfordeling*; aldersprofil*; alderssammensæt*;
      (dine|sine) [2-6][0-9] år(?! (i|med|som|på|hos|erf)); (du|har|er|jo|snart) (snart |nu |jo )?(rundet|fyldt|fylder|passeret|rundede) (de )?([3-6][0-9]|tredive|fyrre|halvtreds|tres); (folk|nogen|personer|ansøgere|medarbejdere|kandidater|en) (der er |som er )?(under|over) (25|30|35|40|45|50|55|60|tredive|fyrre|halvtreds|tres); (mange|flere|gode|lange) (gode |aktive )?(år|arbejdsår) (foran (sig|dig)|tilbage|endnu); år på bagen; (være|blive) (her |hos os )?i mange år; vokset op med (?:[^ ]+ )?(digital*|computer*|sociale|internet*|mobil*|teknologi*); vokset op med de; (din|jeres|ældre|yngre) (årgang|generation); generationsskifte*; (tidspunkt|sted) i livet; (moden|modne) (ende|alder|årgang*); (friske?|lige kommet) (fra|ud af) (skolen|skolebænken|universitetet); være (far|mor|bedstemor|bedstefar) til; for mange år på; seniorordning*; (lige|netop|nys|først) (?:[^ ]+ ){0,2}(blevet student|gået ud af skolen|færdig med skolen|ude af skolen); direkte fra (skole*|skolebænken|studie*|universitet*|gymnasi*); (gråt|grå) (?:[^ ]+ )?(i håret|hår|stænk); ny på arbejdsmarkedet`,
  },
  {
    ground: "age",
    level: "warn",
    phrases: `livserfaring; (unge|ældre) sind; (ungt|unge) (team|miljø|arbejdsmiljø|kolleger|hold|kollegaer|arbejdsplads|virksomhed); (teamet|holdet|vi|gruppen|afdelingen|butikken) er (et |alle |meget |ret |også |forholdsvis )?(ungt|unge|et ungt); (mere|for|så|nok) (senior|junior); seniore? (profil*|kandidat*|person*|ansøger*); senior-?profil*; junior-?profil*; digitalt indfødt*; digital* indfødt*; nyuddannet*; nyuddannede; tidligt i karrieren; (flere|færre) år (igen|tilbage); frisk fra; (en|nogen|nogle|langt|lidt|de|have) mere (erfarne|erfaren)(?! (i|med|inden|som|inde)); erfarne (konsulenter|profiler|kræfter)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(ser|set|hørt|forstår|ved) … (gravid|gravide|venter dig); (skal|bliver) (nok |jo |snart )*(mor|far) (til|igen|snart); (brug|bruge|vil have|ønsker|søger|helst|ikke|snart|straks|nogen|en) (?:[^ ]+ ){0,6}på barsel(?<!(kollega|vikar|vikariatet|medarbejder|medarbejderen|lærer|leder|pædagog|hun|han|erfaring) ([^ ]+ ){0,7}[^ ]+); (i|du|at i|at du) venter (jer|dig|smukt|nummer)(?! (svar)); (får|få) (man |du |i |nok |jo |sikkert ){0,3}(snart |flere )?børn(?!e); (børn|barn) på (trapperne|vej|planen); (vil|skal) (sikkert |nok |snart |måske ){0,2}(have|stifte) (børn|familie); (du|dig|nu|nok|som|er|være|blive|bliver) (?:[^ ]+ )?gravid(?! (kvind|borger|patient)); gravid* nu; (din|grundet|på grund af|hensyn til|en|eventuel) graviditet*; du (venter|snart venter) (dig|barn|tvillinger|familieforøgelse); da du venter; venter (du )?(barn|dig|tvillinger); planer om (børn|familie); (få|får|fået) (jo |nok |måske )?(jo |nok |måske )?(snart |flere )?børn(?!e); (lille|ny) på vej; termin (i|til|den|er|om)(?! betal); tillykke med (maven|den lille|graviditeten|barnet); (blive|bliver|være|er) (snart |nybagt |jo )?(mor|far|forælder|forældre) (til|snart|i|igen|for); stifte familie; familieforøgelse*; nybagt (mor|far); fertilitet*; ammer; amme*; (din|en) (barsel|barselsorlov|forældreorlov|fædreorlov); barsel* (er|bliver|gør|kommer|ligger|starter); (tillykke) (igen )?med (maven|babyen|graviditeten|den lille); på plads hele (foråret|efteråret|året)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    about: true,
    phrases: `(på|fra|til|gå på|før|efter|med) (din )?(barsel|barselsorlov|forældreorlov|fædreorlov|orlov)(?<!(kollega|vikar|vikariatet|medarbejder|medarbejderen|lærer|leder|pædagog|hun|han|erfaring) ([^ ]+ ){0,5}[^ ]+)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(børn|unger|tvillinger|drenge|piger) (derhjemme|hjemme|at (hente|passe)); skal hjem til (børn|syge|famil)*; (har|med) (jo |også ){0,2}(to|tre|fire|fem|mange) (unger|rollinger); rejse(r)? hjem til (famil|kone|mand|børn)*; (ikke|helst) (har|have) (børn|familie|mand|kone)(?! som); (for meget|svært|hårdt|nok|travlt) med (to|tre|fire|små|mange|dine) (små )?børn; bundet (derhjemme|hjemme|af hjem*|af famil*); uden (en |nogen )?(familie|forpligtelser hjemme|børn|barn|mand|kone|hjemmeboende*|små børn)(?! (i|på) (holdet|klassen)); uten barn; har (jo |også |en |selv |allerede ){0,3}(familie|en familie|mand og børn|kone og børn)(?! (i branchen)); (dine|de) (børn|små|unger|drenge|piger) (har|vil|kræver|skal|er|bliver|får)(?! (vi|i klassen)); (nogen|en|ansøger*|kandidat*) (der |som )?(ikke |er ){0,2}(single|gift|enlig|barnløs)*(?= (er|ville|kan|har)); (hjemme|derhjemme) (hos|ved) (børn*|famil*); små børn (bliver|vil|gør|er|derhjemme|hjemme|selv); (du|dig|selv|som) (har|med) (?:[^ ]+ )?(små|to|tre|fire|fem|mange|mindre|hjemmeboende) (små |mindre )?børn(?! (med|i|på|der|fra)); (med|har|og) (?:[^ ]+ ){0,2}(børn|små|barn|familie|mand|kone) (derhjemme|hjemme); har (så )?små børn; dine (egne )?børn*; (uden|egne|ingen) børn(?! (i|på|med)); barnløs*; småb(ø|a)rns?(mor|far|familie|liv|livet|forælder); børnefamilie; (enlig|alene|ene)(mor|far|forsørger)*; enlig (mor|far|forsørger*); som (mor|far|forælder|børnefamilie); familiesituation*; familieforhold*; hjemmesituation*; din familie*; familieliv*; familien (at tænke|derhjemme|først|bliver|kommer|vil|hjemme|skal|lider); (hensyn|hårdt|svært|gå ud over|slidsomt|godt) (til|for|over)? ?(familien|hjemmet|børnene derhjemme|privatliv*|familieliv*);
      (forene|hænge|kombinere|balancere|passe|hænger|forenes|foreneligt|forenelig)* … (famili*|hjemmet|hjemmeliv*|børn|privatliv*); (gå ud over|din|dit) (privatliv*|hjemmeliv*); omsorgsansvar*; omsorgsforpligt*; syg (mor|far|mand|kone|datter|søn|ægtefælle|forælder|familie*); (passe|pleje) (din|dine|en) (syge? )?(mor|far|forældre|ægtefælle|mand|kone); civilstand*; civilstatus; din (mand|kone|kæreste|ægtefælle|samlever|partner)s?; (hentning|hente) og bring*; aflevering og hent*; (hente|aflevere) (børn*|i (vuggestue|børnehave|institution|sfo)); barn* (første )?(sygedag*|syge); din skilsmisse; nyskilt; nygift*; (du|som) (er )?(gift|skilt|ugift|single); børnepasning* (er|bliver|kan|vil)`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `danske (rødder|aner); (forventer|ønsker|søger|vil have|kræver|foretrækker|helst) (?:[^ ]+ ){0,3}dansk (medarbejder|kollega|ansigt|stemme|betjening|pige|mand|navn|ansøger); (din|en) (accent|hudfarve|etnicitet); (dårlige|gode) erfaringer med (?:[^ ]+ )?(folk fra|polakker|rumænere|udlændinge|indvandrere|arabere|muslimer|somaliere); (polakker|rumænere|arabere|somaliere|udlændinge|indvandrere|flygtninge) (er|kan|har|plejer)(?! (vores|målgruppen)); du er (jo |ikke |ikke helt |ikke rigtig |også |nok ){0,2}(dansk|norsk|svensk|finsk|tysk|polsk|tyrkisk|arabisk|grønlandsk|færøsk|islandsk|rumænsk|litauisk|ukrainsk|russisk|iransk|irakisk|syrisk|somalisk|pakistansk|kurdisk|bosnisk|indisk|kinesisk|thai|udenlandsk|dansker|nordmand|svensker|polak|tyrker|araber|kurder|rom|grønlænder|færing|udlænding|flygtning); navn som (dit|det); (helst|kun|bare|betjen*|mød*|rigtige) … (danskere|svenskere|nordmænd); (ansætter|ansætte|vil have|foretrækker|tager|søger) (?:[^ ]+ ){0,2}(danskere|danske ansøgere|danske kandidater|folk herfra); din (mørke|brune|sorte|lyse) (hud|teint); hud (passer|er|vil); du (kommer|er|stammer) (?:[^ ]+ ){0,2}fra et (andet |fremmed |muslimsk |varmt )?land; (kun|ikke|bare|først|lige) (boet|været) (?:[^ ]+ ){0,2}(her|i danmark|i landet); du (er|blev) (jo |ikke |også )?(født|opvokset|vokset op) (?:[^ ]+ ){0,2}(i|uden for)(?! (branchen|faget|kulturen i|butik)); din (etniske|arabiske|afrikanske|tyrkiske|polske|udenlandske)(?! (uddannelse|eksamen|erfaring|papirer|diplom)); (dansk|etnisk|udenlandsk|indvandrer|vestlig|skandinavisk|nordisk|afrikansk|asiatisk|flerkulturel|arabisk|østeuropæisk|tyrkisk|polsk|fremmed) ?(baggrund|oprindelse|herkomst|afstamning|rødder); indvandrerbaggrund; etnicitet*(?<!(uanset|uafhængigt af|hensyn til|tværs af) ([^ ]+ ){0,9}[^ ]+); etnisk*(?<!(uanset|uafhængigt af|hensyn til|tværs af) ([^ ]+ ){0,9}[^ ]+); (som|ikke|har|med|og|have) … modersmål*; modersmål* (er|skal|skulle|på); (din|dit|en|med|tydelig|stærk|tung|tunge|kraftig*|udenlandsk*|hørbar*|svær) (?:[^ ]+ )?accent*; accenten; hudfarve*; mørk hud; din (nationalitet|oprindelse|herkomst|baggrund fra|baggrund i (syrien|tyrkiet|irak|iran)); landet du kommer fra; dit (udenlandske |fremmede |efter|eksotiske )?navn (er|virker|lyder|vil|kan|gør|er svært); svært ved (at udtale )?dit navn; udlænding*; (som|er|en|af) indvandrer*; (ikke|kun|er|alle) (?:[^ ]+ ){0,3}(født|opvokset|vokset op) (i danmark|her|i landet|i udlandet);
      (en|som|være|tale med|blandt|helst|kun|rigtig|etnisk|ægte) (rigtig |ægte |etnisk |indfødt )?(dansker|danskere); (dit|jeres) (hjemland|oprindelsesland|fødeland)*; (baggrund|rødder|opvækst|opvokset|oprindelse) (fra|i) (mellemøsten|afrika|asien|udlandet|østeuropa|et andet|danmark|syrien|tyrkiet|polen|rumænien|irak|iran|somalia|pakistan|ukraine)*; (du|dig|folk|en|nogen) (der )?(er |kommer )?fra (mellemøsten|afrika|østeuropa|et andet land|et fremmed land|udlandet); danske? (statsborger*|pas|humor|omgangstone|måde|mentalitet|normer|værdier|væremåde); (ikke|for lidt) dansk nok; boet (for|kun|ikke) (?:[^ ]+ ){0,4}(danmark|landet|her); fremmed* (udseende|klingende|herkomst); (anden|fremmed|fra en anden) (kulturel|kultur|kulturbaggrund)*; kulturelle baggrund; (land|hjemland) du (kommer|er) fra`,
  },
  {
    ground: "ethnicity",
    level: "warn",
    phrases:
      "(din )?udenlandsk* (uddannelse|eksamen|erfaring|papirer|diplom); (kender|forstår) … (ikke|for lidt) … dansk* (skole*|kultur*|arbejdsmarked*|samfund*|forhold); (kun|bor ikke|bosat|baseret) … (bosat|bor|baseret|uden for) i? ?danmark; bosat i danmark; danske (kultur|traditioner|arbejdskultur)",
  },
  {
    ground: "language",
    level: "warn",
    phrases:
      "(ikke|dårligt|for dårligt|for svagt|ringe|gebrokkent|mangelfuldt) (godt |stærkt |sikkert )?(nok )?dansk(?! (som|på niveau)); dit (skriftlige |mundtlige |talte )?dansk(?! ([^ ]+ ){0,8}(niveau|c1|c2|b2|b1)); taler (du )?(ikke|dårligt|gebrokkent|for) … dansk; dit sprog; flydende (i )?dansk; (fejlfrit|perfekt|accentfrit) dansk; dansk (?:[^ ]+ )?(ikke )?(er )?dit (første|andet|eget)*; første sprog; førstesprog*; sprogbarriere*; sproglige (udfordring*|barriere*|vanskelig*|problem*); svært ved (at )?(forstå|tale|skrive|det) dansk(?!under); (forstå|forstår) (dig|hvad du siger)",
  },
  {
    ground: "religion",
    level: "block",
    phrases:
      "(ikke|hverken|er) (døbt|konfirmeret|medlem af folkekirken)(?! (som dåb)); (beder|faster|bærer) (du )?(?:[^ ]+ )?(tørklæde|hijab|turban|slør|kors|kalot|under ramadanen|fem gange); (tørklæde*|hijab*|turban*|slør|kalot*|burka) (er|må|kan|passer|hører|går)(?! (du|en del)); (skal|vil|må|kan) (?:[^ ]+ ){0,2}bede (?:[^ ]+ )?(i løbet|fem|flere|om dagen|på arbejd*|i arbejd*|i pausen|hver); ramadanen; du er (?:[^ ]+ ){0,2}(kristen|muslimsk|muslim|religiøs|troende|jødisk|hindu|missionsk)(?! i); jehovas*; (din|dine) (tro|bønner|bedetider|faste)(?! på); (en|nogen|kolleger|medarbejdere|ansatte|personale) (med|der bærer|i|som bærer) (tørklæde|hijab|turban|slør|kalot|burka|niqab|kors)*; (deler|dele) (vores|den|samme) (kristne )?(tro|overbevisning); bedetid*; bønnetid*; bønnepause*; bedepause*; bede i arbejdstiden; tørklædet; hijaben; (religiøst )?neutralt udtryk; (din )?religion (spillede|betyder|betød); af religiøse (grunde|årsager); religiøs* (overbevisning|praksis|påklædning|symbol*|hensyn); trosretning*; (svin|svinekød|alkohol|vin|øl) (?:[^ ]+ ){0,4}(tror|næppe|tvivler|vil du|går ikke) (?:[^ ]+ ){0,4}(du|dig|med til)",
  },
  {
    ground: "religion",
    level: "block",
    about: true,
    phrases:
      "(din|dit|dine) (tro|religion*|livssyn|trosretning*|bøn*|gud|menighed|moske|frikirke|kirke|kors); (er|som) (muslim*|kristen|jøde|jødisk|hindu|ateist|troende|religiøs|jehova*|katolik|buddhist|sikh|mormon); jehovas vidne*; hijab*; tørklæde*; turban*; slør; kalot; ramadan; (faster|faste) (under|i|om|til); religiøse; svinekød; halal; kosher; (fejre|fejrer) (ikke )?(jul|påske|eid)",
  },
  {
    ground: "disability",
    level: "block",
    phrases:
      "(en|som|er) (døv|blind|kørestolsbruger|handicappet|autist|spastiker|ordblind)(?! (borger|bruger|elev|kund|patient|beboer|barn|ung|kvinde|mand)*)(?<!(erfaring|arbejde|arbejdet|kontakt|undervise) ([^ ]+ ){0,5}[^ ]+); (sidder|kører) (jo )?i kørestol; (ansætte|have|tage|bruge|til|med) (?:[^ ]+ ){0,2}(en )?(blind|døv|handicappet|kørestolsbruger|autist|ordblind|spastiker|svagtseende)(?! (borger|bruger|elev|kund|patient|beboer|barn|ung)*); du (stammer|halter|hører dårligt|ser dårligt)(?! fra); (dit|din|dine) (handikap|handicap|førlighed|synsnedsæt*|hørenedsæt*|gangbesvær); (til en|en) (i|med) (kørestol|rollator|krykker)(?! (i|på) (casen)); (din|dit|dine|med din) (funktionsned*|handicap*|nedsatte|ordblind*|dysleksi|høre*|hørelse|høretab|syns*|synshandicap|lammelse|gangbesvær|protese|førerhund|blindhed|døvhed|stammen|skånehensyn|skånebehov|autisme*|adhd|asperger*|spastic*|fleksjob*|bevægelses*); (fordi|da|med|egne*|egnet|plads) … kørestol*; din kørestol; du (?:[^ ]+ ){0,3}kørestol*; du er (jo |nærmest |lidt )?(blind|døv|svagtseende|hørehæmmet|handicappet|ordblind|lam|invalid*|førtidspensionist); du (hører|ser) (for |jo )?dårligt; du kan ikke (høre|gå|stå op|bevæge|bruge (armen|hånden|benet)*)(?! ?(på|til|videre|efter|ind|ud|af|i)); høre godt nok; (dig|du) (?:[^ ]+ )?skånehensyn; du (har|lider af) (adhd|autisme|asperger*|et handicap|ordblindhed); (dit|din|dine) (høreapparat*|kørestol|protese|førerhund|blindestok|krykker|stammen|tegnsprogstolk)",
  },
  {
    ground: "health",
    level: "block",
    phrases: `(tør|gider|vil|ønsker|kan|have|ansætte) (?:[^ ]+ ){0,5}(en|nogen|folk) (med|der har|som har) (?:[^ ]+ ){0,2}(angst|stress|depression|sygdom*|diagnose*|smerter|kræft|epilepsi|sukkersyge|dårlig ryg|rygprobl*|misbrug*)(?<!(hjælpe|støtte|behandle|pleje|erfaring) ([^ ]+ ){0,8}[^ ]+); du (har|havde) (?:[^ ]+ ){0,2}haft (en |et |meget )?(kræft|stress|depression|angst|blodprop|hjerte*|hjerneryst*|sygefravær|operation|diskus*|nedtur); (ikke|ønsker|ønskede|bange|frygter|risiko|nogen|en) (?:[^ ]+ ){0,6}(haft|har) (stress|kræft|depression|angst|psykiske|en blodprop|en sygdom)(?<!(borger|borgere|patient|patienter|unge|brugere|elever) ([^ ]+ ){0,5}[^ ]+); du (vejer for|ryger|drikker)(?! (ud|videre|ind|kaffe)); (du|dig) (bliver|blev|er) (?:[^ ]+ )?syg (igen|ofte|tit|meget); (ikke )?(stærk|robust|rask|frisk) nok (fysisk|psykisk|mentalt|helbredsmæssigt); din (fysik|kondition)(?! (?:undervis|opgave|prøve|eksamen)*); (dit|hensyn til (dit )?) ?helbred*; helbredstilstand*; helbredssituation*; helbredsmæssig*; dit (sygefravær*|sygdomsforløb*|fravær*|bmi|blodtryk|knæ|hjerteproblem*|hjerte (er|gør|kan)|alkohol*|misbrug*|psykiske); sygefravær* (er|var|kan|du); (meget|højt|så meget|haft|stort) sygefravær; sygemeldt*; sygemelding*; (for mange|så mange|dine|mange) (syge|fraværs)dage; sygehistori*; din (fysiske |psykiske |mentale )?(sygdom*|diagnose*|depression*|stress*|ryg|nakke|krop|diabetes|epilepsi|astma|angst|kræft*|allergi|migræne|vægt|gigt|medicin|psyke|tilstand|sclerose|sklerose|kroniske*|hjerte*|udbrændthed|spiseforstyrrelse); dine (smerter|knæ|allergier|diagnoser|anfald|psykiske|ben(?! )|helbred*);
      (psykiske|fysiske) (problemer|lidelser) (dine|du)?; udbrændt*; (du|har|og|været|som|der) (?:[^ ]+ ){0,2}(ude|nede|ramt|syg|gået ned|gik ned|sygemeldt) (med|af|efter|på grund af) (stress|depression|angst|udbrændthed|kræft*|en sygdom|sygdom); (du|dig) (?:[^ ]+ ){0,3}(været |var |er |blev |bliver )(meget |så |alvorligt |ofte |for )?syg; (fysisk|psykisk|mentalt) (for )?(svag|stærk nok|robust nok|rask nok|ustabil|sårbar|skrøbelig|klar nok); (rask|sund|fit) nok; (efter|med|på grund af) din (operation|indlæggelse|behandling|kræft)*`,
  },
  {
    ground: "orientation",
    level: "block",
    phrases:
      "(bor|lever|gift|forlovet|samlever|kæreste) (?:[^ ]+ ){0,3}med en (anden )?(mand|kvinde); homo*; lgbt*(?<!(erfaring|arbejde|arbejdet|projekt) ([^ ]+ ){0,5}[^ ]+); pride*; (homoseksuel|lesbisk|biseksuel|queer|heteroseksuel|panseksuel)*; seksuel* (orientering|præference|læggning)*; seksualitet*; bøsse*; (din|dit) (kæreste|partner|ægtefælle|samlever) … (samme køn|også en (kvinde|mand)|er en (kvinde|mand)); (kæreste|partner|gift) … samme køn; regnbue*",
  },
  {
    ground: "gender-identity",
    level: "block",
    about: true,
    phrases: "(er|som) (jo |også )?(trans|transkønnet|intetkøn|nonbinær); (før du|da du) (skiftede|var (mand|kvinde))",
  },
  {
    ground: "gender-identity",
    level: "block",
    phrases:
      "transperson*; transkøn*; transkvinde*; transmand*; transseksuel*; kønsidentitet*; kønsudtryk*; kønsskift*; (skiftet|skifte|skifter) køn; (nonbinær|non-binær|ikke-binær)*; (dine|dit|bruger) pronom*; juridisk køn; biologisk (mand|kvinde)",
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(mande|kvinde|drenge|pige|mands|gutte|herre)(arbejde|job|fag|hold|verden|yrke|klub)*(?! (i håndbold|for)); kun (have )?(drenge|mænd|fyre|gutter|kvinder|piger|damer) (på|i|hos|her|til)(?! (krise|klassen)); (en|nogen) (rigtig )?(mand|kvinde|fyr) (i|til|på) (huset|døren|værkstedet|lageret|receptionen|kassen); for mange (kvinder|mænd|piger|drenge|damer)(?! (i krise|med|på krise)); (blive|som|den|være) (?:[^ ]+ )?eneste (kvinde|mand|pige|dame|fyr); (kun|helst|bare) (have |ansætte |tage )?(mænd|kvinder|piger|drenge|fyre); (mænd|kvinder) (er|kan|har|egner|klarer) (bare |nu engang |ikke |bedre )+; (mangler|søger|vil have|brug for) (?:[^ ]+ ){0,3}(mandfolk|kvindehånd*|kvindelig touch); (ville|vil|ønsker|ønskede|helst|foretrækker|leder efter|søger|mangler|brug for|se|have) (?:[^ ]+ ){0,3}(en |have |flere )(mand|kvinde|dame|pige|dreng|fyr|mænd|kvinder|damer|piger|mandlig|kvindelig)(?! (haner|kunder|borgere|patienter|beboere|mere)); (mandlig|kvindelig|mandlige|kvindelige) (ansøger*|kandidat*|leder|kolleg*|medarbejder*|pædagog*|vikar*|sygeplejersk*|lærer*|chef|håndværker*); (utryg*|tryg*) ved (mandlige|mænd|kvindelige|kvinder); (som|er) (kvinde|pige|dame|mand) (er|vil|bliver|i|på|ville|får|kan|skal); (fordi|da) du er (en )?(kvinde|mand|dame|pige|dreng); dit køn; køn (spillede|er|var|betød|betyder); (tungt|hårdt|svært|voldsomt|råt|barsk|farligt|noget|meget|ikke) for (en |os )?(kvinde|kvinder|pige|piger|dame|damer|mand|mænd); blev (det )?(ikke )?en (mand|kvinde|pige|fyr); (består|bestående|kun|næsten kun|primært|mest) (af )?(mænd|kvinder); (mande|kvinde)(arbejdsplads|domineret|fag)*; kønsfordeling*; kønsbalance*; kønssammensæt*; en (dame|kvinde|pige|mand|fyr) (passer|er|vil|ville|i|til|hos) (bedre|mere|bedst|nok|her|rollen|jobbet|receptionen|værkstedet|køkkenet|køre)*; (sted|stedet|plads|arbejde|job|fag|noget) for (en |unge )?(pige|piger|dame|damer|kvinde|kvinder|kvindfolk|dreng|mandfolk); (besætningen|holdet|teamet|alle|vi|staben|afdelingen|resten) (?:(?!(och|og|både|med) )[^ ]+ ){0,3}(mænd|drenge|damer|kvinder|piger)( alle sammen)?(?! (der søger|i alderen|med|som|og)); (kun|bare) (mænd|damer|kvinder|piger|drenge)`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `(din|dine|dit) politiske; politisk* (holdning*|ståsted|engagement*|overbevisning*|tilhørsforhold*|opslag|synspunkt*|farve|observans|aktivitet*|standpunkt*) (din|dine|dit|du)?; du er (for )?politisk; partimedlem*; (medlem|medlemskab|aktiv|arbejde|opstillet|kandidat|byrådet|kampagne|valgt ind|stemmer|stiller op) (af|for|i|på) (venstre|socialdemokrat*|enhedslisten|de radikale|radikale*|de konservative|konservative|dansk folkeparti|df|liberal alliance|sf|alternativet|moderaterne|danmarksdemokraterne|nye borgerlige|et parti|partiet); (opslag|indlæg|ytringer) (?:[^ ]+ )?(om|for|mod|imod) (partiet|politik*|regering*|valg*|israel|palæstina|nato|eu|klima*)`,
  },
  {
    ground: "politics",
    level: "block",
    about: true,
    phrases:
      "(er|som|var) (jo |så |en )?(socialdemokrat|venstremand|kommunist|socialist|rød|borgerlig|nationalist|marxist|feminist|klimaaktivist|racist)(?! i); (din|jeres) politik(?! (for|om|på)); (dine|din) (holdning|holdninger|mening) (til|om) (israel|gaza|indvandring*|eu|nato|regering*); rød(e)? (holdninger|meninger); (dine|din) (holdning|holdninger) (til|om) (?!opgav|rolle|samarb|faget|arbejd|kvalit)*; (dit|din|dine) (partibog|parti|aktivisme|demonstration*|stemme ved valget|byrådsarbejde|kandidatur til (byråd|folketing|region)*); byrådsmedlem; (sidder|sad) i byrådet; folketingskandidat*; aktivist*",
  },
  {
    ground: "union",
    level: "block",
    phrases:
      "(ønsker|ansætter|vil|tager|har) (?:[^ ]+ ){0,3}(medlem*|folk|nogen) (af|fra|i) (3f|hk|foa|djøf|dsr|bupl|prosa|en fagforening|fagforening*|fagbevæg*); fagforeningsfolk; (fagforenings|tillids)(typer|mænd|sager); (du|dig) (?:[^ ]+ ){0,3}(3f|hk|foa)-?(medlem|mand)",
  },
  {
    ground: "union",
    level: "block",
    about: true,
    phrases:
      "(dit|din|du) … (fagforening*|fagligt (organiseret|aktiv)|fagbevægelse*); fagligt (organiseret|aktiv|engageret); fagforeningsmedlem*; fagforeningsarbejde; (dit|din) (hverv|arbejde|rolle|tid|fortid|baggrund) som tillids*; (var|er|været) (en )?(aktiv )?tillids(mand|repræsentant|valgt); tillids(folk|mænd|mand|kvinde|hverv)*; (strejke|strejken|strejkede|strejker)*; lockout*; blokade*; (aktiv|medlem|organiseret|arbejde|engageret) (i|af|for) (3f|hk|foa|djøf|dm|dsr|bupl|prosa|ida|dlf|krifa|forbundet|fagbevæg|fagforening)*; (krav|krævede|kræver|insisterer) (om |på )?(en )?overenskomst",
  },
  {
    ground: "culture",
    level: "warn",
    phrases: `(passe|passede|passer|passet|falde|falder|glide|glider) (?:[^ ]+ ){0,4}ind(?! (i (rollen|stillingen|opgave*|vagtplan*|skema*)|under|for|til)); (vores|virksomhedens|teamets|husets|holdets) (unikke |stærke |særlige )?kultur(?! ?(hus|program|tilbud|afdeling))*; kulturen (hos|her|i teamet|på); kulturel* (match|fit); kulturmatch; kulturfit; cultural fit; (kemien|mavefornemmelse|mavefornemmelsen); (god|rette|rigtige|personlig*|menneskelig*|ingen|manglende) kemi; kemi (mellem|i teamet|med os|var|opstod|manglede); vores (værdier|dna|ånd); arbejdsstil*; (ikke|rette|rigtige) … (person|type|match) (for|til|med) (teamet|miljøet|gruppen|os|vores|holdet|huset); din personlighed; din (type|facon|væremåde|stil(?! )); (vores|den rette|den rigtige) type; ligner (os|ikke os); (se|ser) dig (til|i|ved|på|blandt|sammen) (fredagsbar*|frokost*|holdet|gruppen|hyggen|teamet|os); en af os; (samme|vores) bølgelængde; holdånd*; (socialt|menneskeligt|personligt) (match|fit); (trives|føle dig) … (udenfor|anderledes)`,
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases: `(alt )?for (dygtig|god|erfaren|klog|kompetent|stærk|kvalificeret) til (det|denne|dette|den|sådan|at sidde|vores|en (stilling|rolle)); overkvalificeret*; overkvalificerede; for meget erfaring; (for|alt for) (godt |højt |stærkt )?(kvalificeret|uddannet|veluddannet|erfaren)(?! (i|med)); for (dygtig|god|stor|erfaren|veluddannet|tung) (til (os|jobbet|stillingen|rollen|opgave*|pladsen)|for os); (ville|vil|kommer til at|hurtigt|snart|nok) … (kede|keder); (du )?keder dig; for lang uddannelse; (jobbet|stillingen|rollen|opgaverne) (er|bliver|ville være|vil være) (?:[^ ]+ )?for (småt|lille|let|simpel*|små|lidt) (til|for) dig; under dit niveau; (mere|langt mere) end (jobbet|stillingen|vi) kan (byde|tilbyde|bære); (ikke|mangle) (blive )?(udfordret|udfordring*) nok; (udnytte|bruge) (alle )?dine (mange )?kompetencer fuldt; forsvinder (du|nok); (kan|ved|har lavet|har ledet) (?:[^ ]+ )?for (meget|mange|stort|store) (?:[^ ]+ )?(til|for) (?:[^ ]+ ){0,3}(job*|stilling*|roll*|os|dette); (ville|vil|er) (?:[^ ]+ ){0,3}(blive|være|været) (?:[^ ]+ )?(træt af|videre|væk|smuttet) (af os|inden|før|om|efter|til) [^ ]+`,
  },
  {
    ground: "availability",
    level: "warn",
    phrases: `(tror|frygter|regner med|antager|bange for|bekymrede|bekymret|næppe|nok|usikre på|nervøse for|risiko for|risikoen for|tvivler på) (?:[^ ]+ ){0,5}(stoppe*|forsvinder|videre (igen|snart)|blive (længe|hos os)|bliver (længe|hos os)|flytter|flytte|pendle*|søge videre|klare det|klarer det|holde til|holder til|smutter|rejser (hjem|igen)|søger væk|finder noget (andet|bedre)|skifter igen|overskud*); (bliver|vil blive|bliver for) … (hårdt|svært|tungt|meget) for dig; bor … (langt (væk|fra)|for langt); for langt (væk|at køre|at pendle|fra os); din (bopæl|adresse|transporttid)*; (dig|du) (?:[^ ]+ ){0,3}transporttid*`,
  },
  {
    ground: "appearance",
    level: "warn",
    phrases:
      "udseende*; overvægt*; påklædning*; tatover*; piercing*; udstråling*; fremtoning*; (din|dit|dine) (hår|skæg|tøj|look|ydre|frisure|figur|makeup|negle|kropsbygning); for (tyk|tynd|tung|lav|lille|stor) til at; (pæn|præsentabel|velsoigneret|smuk)e? (medarbejder|person|ansøger|kandidat|nok|pige|udseende); (lidt|mere|mangler|savnede) energi; din energi",
  },
  ...proxies,
  ...others,
];
