// How words of a reason lean: above nothing towards svada, below towards content, in tenths. A hyphen ends a beginning.
// Made by bench/learn.ts from the labelled letters of bench/texts, five languages together; not written by hand.

export const start = -1.9;

export const tenths = `a 2|aarhu- 4|aarhus 4|about 7|above 5|absol- 8|absolutt -1|accou- 5|ad -1|adopt- -7|adver- -7|advert -8
|advertisement -6|advis- -1|adviser -1|advok- 1|advokatfuldmægtig 4|af -2|afdel- -4|afdeling -3|afgjo- -10
|afgjorde -10|afgør- -1|afgørelsen -11|afslu- -10|after 1|again- 11|against 11|agenc- -9|agency -9|akkur- 15
|akkurat 15|aktue- 14|alder -17|aldri -4|aldri- -8|aldrig -8|alene -6|all 15|alla -1|alle 5|allti- 9|alltid 9
|alone -9|also -9|alt 1|alter- -6|altho- 7|although 7|altså 2|amnin- -11|amning -11|an 2|analy- -13|anden 4|andet 16
|andre 19|andre- -4|angåe- 16|angående 16|anna 1|annan 2|annar- -11|annars -11|annat 13|annen -7|anner- 9
|annerledes 9|annet 11|annon- -8|annoncen -8|annonsen -8|anoth- 4|another 4|ansat -9|ansat- -10|ansatt -9
|ansatte -10|anset- 1|ansetter -1|anstä- -9|anställer -6|anställt -9|ansva- -9|answe- 6|answered 10|ansæt- -1
|ansök- 4|ansökan -4|ansökningar 13|ansøg- 10|ansøger -1|ansøgere 17|ansøgning 10|ansøgningen -14|ansøgninger 15
|appli- 4|applicant 1|applicants 11|applications 10|appoi- 4|appointed -8|appointment 6|april -9|arabi- -12
|arbei- -3|arbeid -9|arbeide 3|arbeider -9|arbeidet -3|arbej- -6|arbejde -10|arbejdet -9|arbet- -8|arbetat -13
|arbete -9|arbetet -7|are 1|arkiv- -11|arkivet -12|ask -10|asked -9|asses- 10|assessment 14|assis- -12|assistant -12
|assistent -10|at 1|att 4|attes- -11|attesten -11|av 4|avdel- -6|avdelning -7|avgje- 15|avgjo- 8|avgjorde 7|avgör 4
|avslu- -4|avslutta 1|avtal- -10|b -7|ba -10|bache- -10|bachelor -10|back 2|bad -7|bak -15|bakgr- 5|bakgrund 5
|bakgrunn 5|bank -13|banke- 5|bara 16|bare 15|barna -9|barne- -11|barnebibliotekar -9|barnehagen -11|barse- -6|be 3
|becau- -6|because -6|becom- -10|bedre 26|bedst -2|bedöm- 15|bedöma -11|bedömning 22|been 8|befat- 18
|befattningen 18|befor- -9|before -9|begri- -11|begriper -11|begyn- -8|behan- -13|behov 15|behov- 15|behova 13
|behovet 11|behör- -4|behöv- -5|behövde -8|behöver -4|behøv- 16|behøver 16|beine- 16|beinet 16|being -13|bemöt- -10
|berre 3|berät- -10|berättade -9|besat 5|beskr- -6|beskriver -5|beslu- 2|beslutat -5|beslutning 19|besluttet -9
|best 23|beste- 10|bestemme 14|bestemt 6|besty- 6|bestyrelsen 6|bestä- 6|bestämt 2|besva- 10|besvares 10|besök- -7
|besøg- -10|besøget -10|betre 15|bette- 24|better 24|betyd- 14|betyder 12|bibli- -12|biblioteket -11|bilde- 13
|bilden 13|bit 21|bitte- 17|bland- 6|blandt 6|blant 3|ble 6|blev 9|bleve- -9|blevet -9|bli 14|blir -1|blitt -11
|blive- -10|bliver -10|blodp- -6|blodprøver -5|board -11|bor -9|bord -10|borde- 11|bordet 11|born 1|bort 9|both -8
|bra 17|brans- -10|breit- 13|breitt 13|breve- -13|brevet -13|brikk- 18|brikke 14|brikkene 14|brug -10|bruge -11
|brukt 6|brænd- -8|budge- -11|budget -11|budsj- -11|bunad- -10|bunader -10|bunke- 19|bunken 19|busin- 8|business 8
|but -7|butik -11|butik- 7|butiken 3|butikken 7|by 2|bygda -8|bygde- -8|bygge- -10|bygger -7|bygget -9|byggj- -11
|bäst 16|bättr- 5|bättre 5|både 15|børne- -10|c -7|call 5|came 16|can -11|candi- 7|candidate -14|candidates 17
|canno- -9|cannot -9|care -5|caret- -8|caretaker -8|case -2|caset -9|centr- -8|certi- -9|certificate -9|child- -8
|children -8|choic- 5|choice 5|choos- -14|choose -14|chose- -5|chosen -5|churc- -12|class -7|clear -9|clien- -12
|clients -12|clini- -9|clinic -9|close- 14|closest 11|coach 8|colle- -11|comin- -8|coming -8|compa- 18|compe- 12
|competition 8|compl- 17|completed 17|conce- -13|concl- 19|concluded 19|consi- -6|consu- 4|conti- 7|continue 2
|contr- 7|could 5|cours- -9|course -11|cover -6|craft 17|curre- 12|current 12|custo- -1|customer 15|customers -16
|cykel- -17|d -13|da -2|dag -6|dagar -9|dagen -12|dagti- -8|dagtid -8|danis- -8|danish -8|dansk -7|data 3|datab- 12
|databas 12|day 9|deadl- -12|deadline -12|deal 3|dear -10|decid- -1|decided -1|decis- -8|decision -8|deg 4|dei -1
|del 12|dele -8|deler 13|dem -7|demen- -10|demens -6|den 1|denne 21|der 2|deres -1|derfo- -3|derfor -3|descr- -6
|described -5|desig- -6|design -6|dessu- -11|dessutom -9|dessv- 9|dessverre 9|desvæ- 3|desværre 3|det 4|dette 16
|diabe- -12|diabetes -12|dialy- -10|did 6|diffe- 14|different 14|diffi- 5|difficult 5|difor -5|dig 9|din 1|dina 7
|dine -5|direk- -2|diske- -13|disken -13|disku- 8|dit -8|ditt -4|do -11|dock 3|does 4|dog -8|dokto- -8|dokum- -7
|dom 15|don 13|done -10|down 10|dreje- 14|drejet 14|dreve- -9|drevet -9|drift- -14|drive -14|drive- 3|drivi- -5
|drog -10|dropp- -9|drøft- 4|du -4|dueli- -10|duelighedsbevis -10|dygne- -10|dygnet -10|dygti- 20|dygtige 13
|dyker 15|dykk 11|där -4|därfö- 1|därför 1|då 1|døra -12|e -1|easy 3|edito- -10|educa- 8|efter 7|efter- -8
|efterfrågade -8|eftermiddag -9|eftersom -14|eg 2|egen -10|eget -11|egne -13|ei 10|eigna 15|ein 1|eit 6|eksam- -6
|ekstr- 15|ekstra 15|eldre -9|eleve- 10|eleven 19|eller -6|ellev- -10|elleve -10|else 7|emplo- -6|en 3|end 22
|enda 12|endnu -10|endte 8|energ- 8|energi -5|engag- -6|engagement -6|engel- -6|engelsk -6|engin- -2|engineer -2
|engli- -12|english -12|enige 10|enkel- 6|enkelt 6|enlig- -4|enligt -4|enn 12|enno 5|ennå -11|ensam -11|enski- -4
|enskilda -4|entre- -7|erbju- -11|erbjuder -9|erfar- -7|erfarenhet -7|erfaring -8|et 7|etate- 16|etaten 16|ett 5
|etter 7|etter- -3|eu -5|evalu- 14|evaluation 14|every 8|every- 4|exame- -8|examen -8|exemp- -8|expec- -8|expect -8
|exper- -4|experience -4|expla- -5|facke- -9|fag -11|fagbr- -10|fagbrev -10|faget -8|fagfo- -13|fagli- 4|faglig 1
|fall -3|falt 18|famil- 5|fann -6|fant 12|far 1|fas 5|fast 9|febru- -8|feel 4|fejl -12|fekk 4|felt 13|felte- 13
|feltet 13|fem 6|ferdi- -8|ferdig -8|fick 19|field 9|fik -2|fikk 7|fill -11|fille- -12|filled -12|fin 12|fina 3
|final- 4|find -7|finde -9|fine -12|finst 16|fint 5|fire -11|first 3|five 2|fjor -9|fjord- -14|fjort- -10
|fjortende -10|fjøse- -11|fjøset -11|flaks 11|fleir- -12|fleire -12|flera -4|flere -1|flest- -10|flesta -11|flink 9
|flink- 13|flinke 13|flott- 17|flotte 17|flytt- -8|fokus- 13|fokusera 13|folk -1|folke- -8|follo- 7|following 13
|for -1|forbi -15|forbu- -9|forbundet -7|fordi -6|forel- -3|foret- 14|foretage 16|forha- -9|forhandlinger -6
|forkl- 4|forklare 4|forlø- -8|forløbet -8|formi- 1|formidlet -9|fornø- 16|fornøjelse 14|forri- -9|forrige -9
|forsi- -10|forsk- 1|fort -12|forta- -7|fortalte -7|forte- 15|fortæ- 4|forve- -10|found 8|found- -14|four -4|fra -5
|fram 11|framför 2|framo- 1|framover 1|frank -2|frank- -9|frankly -9|freda- 3|free -12|frem 9|frida- -10|friday -9
|fridays -9|frist- -7|fristen -7|from -5|frå -8|fråga- -8|frågade -8|från -12|fuldm- -8|full -13|fully 5|funde- 25
|fundet 19|funne- 12|funnet 9|furth- 6|further 6|fylke- -10|fyra -9|fysis- -13|fysisk -13|få 1|fået -13|får 10
|fått 14|för -1|förbu- -6|förbundet -6|förha- -7|förkl- 12|förklara 12|först- -9|första -9|förut- 8|föräl- -13
|fødsl- -6|fødsler -6|før -14|føre -10|fører- -8|førerkort -8|først 2|først- 1|første -11|ført -10|g -11|galt -2
|gamle -9|gang 4|gange 6|gange- 10|gangen 14|ganger 5|gansk- 17|ganske 17|gemme- 8|gemmer 8|genne- -3|gennem -7
|genom- 8|genomgång 8|gerne -1|get -9|gi -4|gick -6|gik 16|gikk -1|gis 4|gitt -8|give -7|givet 3|gjekk -3|gjeld -7
|gjeld- -12|gjelder -12|gjeng 12|gjenn- 13|gjennom 7|gjennomgang 15|gjere 2|gjern- 7|gjerne 7|gjest- -8|gjestene -9
|gjester -5|gjord- 15|gjorde 15|gjort 5|gjort- 15|gjorts 15|gjøre 4|glade 12|gli 16|go 18|god 8|gode 12|godkj- -6
|godt 8|goes -8|gone 8|gonge- 19|gongen 19|gonger 11|good -1|got -7|grad 16|grate- 16|grateful 16|gravi- -6|grew -14
|grine- 17|grinet 17|group -7|growt- 2|growth 2|grundig 13|grunn- -2|grupp- -7|gruppen -7|grupper -5|gyldi- -13
|gyldig -13|gymna- -11|gälle- -12|gäller -12|gäng -10|gäste- -8|gäster -8|gå 4|gånge- 13|gången 16|går -7|gått 9
|gør 6|ha -9|had -5|hadde -4|hade -4|haft -4|halve -10|halvt -8|halvv- -14|halvå- -8|halvår -8|ham -10|han -5
|hand -9|handl- 7|handlar 14|handlede 4|handler 1|handlet -1|handläggare 3|hands 7|hands- 2|handv- 2|handverk 2
|har -1|harbo- 8|harbour 8|has 7|havde -8|have -3|havin- 14|having 14|havne- -10|headi- 12|heading 12|hear -7
|heart 19|heart- 18|hearts 18|hei -4|heile -11|heils- 19|heilskapen 13|heilskapleg 17|heilt 16|heime -11|heime- -6
|heimetenesta -6|hej 13|hel -6|held -1|hele 1|helg -9|helhe- 25|helheten 14|helhetsvurdering 14|helse- -8
|helsesekretær -7|helsi- -3|helst -12|helt 17|hemma -10|henvi- 15|henvisning 15|here -1|herme- 14|hermed 14|hi -13
|high 16|histo- -9|historie -9|hit -2|hitta 19|hitta- -7|hittade -7|hjert- 19|hjerte 11|hjertet 18|holde- 4|hon -16
|hoppa- -9|hoppas -9|hos 4|house -7|how 1|howev- -12|however -12|hun -10|hundr- 3|hundre -1|hur -6|hurti- 8
|husba- -11|husband -11|huset -7|huvud- -6|hva 13|hvad -5|hvem -2|hver -3|hvilk- 3|hvis -9|hvord- -12|hvordan -12
|hvorf- 12|hvorfor 12|hygge- -15|hyggelig -7|hytte- 6|här 14|härif- -9|härifrån -9|håll 16|håper 10|hög 3|hör 5
|højer- 11|højere 11|høy 12|høyre- -7|i -3|iblan- 24|ibland 24|idet 9|igeno- 3|igenom 3|igjen 1|ihop -2|ikke -1
|ikkje -3|imot -12|impon- -9|imponerte -9|in 4|ind 15|inden -6|indkø- 4|indkøber 4|indtr- 11|indtryk 11|ingen -16
|ingen- -5|ingenting -1|inget 3|inkom- 15|inkomna 15|inn 8|innan -6|inne 18|inneh- -5|innko- 12|innkomne 12|innom -9
|innsa- 2|innsatsen 2|inom -2|inspe- -7|inte 4|inten- 1|inter- 5|interesse 23|interest 8|interview -7|interviews -8
|intervju 9|intervjuet -11|intervjun -9|intet 15|into 1|intre- 11|intresse 9|intro- -10|is -2|iso -10|it 7|its 4
|ja 1|jag -5|janua- -6|januar -6|jeg -2|jer 8|jo 5|job -4|jobb 9|jobbe -13|jobbe- -2|jobben -3|joini- 2|joining 2
|journ- 13|journey 15|jul -10|juli -9|june -12|juni -8|jurid- 1|juridisk 1|just 11|jätte- 10|kalla 15|kan -7
|kandi- 20|kar 11|kassa- -12|kassan -8|katek- -5|kateket -5|keep -2|kends- -6|kendskab -6|killa- -12|kjem -11
|kjend- 12|kjende 12|kjenn- 15|kjenner 9|kl -11|klage- -9|klart -12|klass- -8|klasse -7|klasser -10|klipp- 6
|klokk- -12|klokka -11|klokken -11|klubb- -7|klubbordförande -7|knall- 15|know 11|koden -17|kolle- 1|kollega 1
|kom -6|kome 4|komme -9|komme- 15|kommer 17|kommu- -2|kommune 5|kommunen -9|kompe- 9|kompl- 5|konce- -11
|koncernen -15|konfe- 7|konfi- -3|konfl- -6|konflikter -5|konkl- 12|konkludert 12|konkr- 9|konkret 9|konku- 19
|konkurransen 23|konse- -11|konst- -11|konsu- 3|konta- 12|konto- 2|kontor -6|kontoret 7|kontr- -11|kor -4|korle- -10
|korleis -10|kort -10|kost -3|koste- 3|kranf- -8|krav -12|kravd- -6|kravde -6|krave- -9|kravet -9|kravp- 8|krev -9
|kreve- -9|krever -9|krist- -8|krävd- -8|krävde -8|kräve- -9|kräver -9|kræve- -5|krævede -8|kræver -4|kultu- 11
|kultur 7|kun -10|kund 2|kunda- -9|kundane -9|kunde 5|kunde- 3|kunden 16|kundene -11|kunne 3|kunsk- -5|kurs -7
|kurse- -5|kurset -5|kursu- -8|kursus -8|kva -3|kvali- 17|kvalificerede 5|kvalifikationer 19|kvalifisert 13
|kvalitet 13|kvar 11|kveld- -13|kvinn- -6|kväll- -4|kyrkj- 8|känna -9|körko- -8|körkort -8|kört -14|køkke- -8
|køre -8|la -1|lab -8|lad 15|lade 5|lag 15|lager- 1|lageret 5|laget -4|lagre- -9|lagret -9|lagt 8|laid 8|landa -7
|lande 8|lande- 10|landet 8|lang 7|lange -9|langu- -9|language -9|las 9|last -6|lastb- -12|le 4|learn- -9|least 7
|leave -7|leda -8|leder 5|ledet -13|ledig- 9|ledige 9|ledte -8|legge- 12|legger 12|leia -8|leie -9|leita -11|lenge 1
|lese 13|let 5|lett 3|lette -6|lette- -6|letter -6|level -7|lever 3|lever- 4|leverte 16|licen- -8|licence -8|lie 9
|lige 14|ligge- 8|ligger 6|like 1|likev- 20|likevel 20|lille 5|linje -8|list -7|liste- 1|listed -11|lite 6|liten 7
|litt 11|littl- -8|little -8|liv 1|ll 12|logis- 10|lokal- -11|lokale -9|long -5|longe- -12|longer -9|look -10
|looki- 5|looking 5|love 18|loved 19|lovet -8|luck 4|lukke -3|lunch- -14|lykke- 14|lykkes 14|lys 16|lyste 15
|lägga 13|lämna- -7|längr- -4|längre -4|lärar- -5|läser -4|lätt 7|lå -10|læse 2|løb 18|lørda- -13|lørdager -12
|made 8|magek- 16|mai -13|maj -9|man 1|manag- 4|manager 8|manda- -10|mandags -11|mange 29|mangl- -7|mangler -8
|mann -13|manne- -7|mannen -8|manua- -7|many 3|march -5|margi- 19|marginaler 16|marin- -7|marine -7|marke- 14
|marked 8|marketingkoordinator 10|mars -11|maski- -13|match 18|match- 15|matcher 14|matem- -8|matematik -7
|matematikk -8|mater- 4|maternity -7|matte- -1|matter -1|maven 10|may -7|me 7|medan -10|medbo- -8|medde- 17
|meddele 3|meddeles 16|medic- -8|medical -8|medle- -12|meet -10|meget 15|meine- 4|meiner 4|meir 20|meldt- 2|meldte 2
|mella- -8|mellan -5|melle- -9|mello- -5|mellom -2|membe- -10|members -8|men -1|menar -15|menig- -6
|menighedsrådet -6|menne- 14|mennesker 14|menti- 1|mentioned 1|mer 8|merit- 6|merke -12|mest -7|met 3|midt -6|mig 11
|miljø- -1|minne- -12|minst -6|minst- -2|minste -10|minut- -9|minutt -5|mitt -6|mod 6|model -14|model- -9|modta- 13
|momen- 11|moment 9|monit- -1|mor -14|more 5|morgo- -10|morgonen -11|morni- -7|morning -7|most 13|mot 16|motet 15
|motsv- 18|motsvarar 15|much 8|mulig- 11|munic- 5|municipality 5|musee- -7|museet -7|museu- 5|must -8|mycke- 9
|mycket 9|mye 10|mykje 13|myndi- 5|männi- 16|människor 16|märks 4|må -3|mål 5|månda- -9|måndags -7|många 21|måste -9
|måtte 14|måtte- 16|måttet 16|mødt -1|møte 16|møter 7|møtte -5|namn 6|natt -5|natta -6|natte- -7|natten -5
|nattevakt -8|natur- -9|naturfag -8|neare- 6|nearer 6|ned -8|need 3|neede- -14|needed -14|needs 19|nei -3|nej 11
|nemnd- -9|nemnde -9|neste 4|nett -4|netto- -9|nettopp -9|never -13|new 8|next 5|ni -6|night -6|nivå -4|no 8|noe 3
|noen 6|nogen 3|noget 17|nogle 18|noko 5|nokon -8|none -7|norsk -7|not -1|novem- -13|november -13|now 14|nu 17
|nurse -4|nye -10|nytt 3|nyttå- -1|nyttår -1|nämnd- -9|när 3|närma- 12|närmare 12|nå 6|nåede -14|något 17|några 10
|nån 5|når -3|nærme- 17|nærmere 17|nøye 11|occas- 2|occasion 2|och 1|of 4|off -14|offer- -11|offered -11|offic- -1
|office -1|og -2|også -4|old -10|older -13|om -1|ombud- -7|ombudsman -7|omgan- -16|on -1|ondt 2|one 2|ones 4|only 1
|onsda- 11|op -2|open -6|openl- -10|openly -10|opera- -8|opfyl- 2|opfylder 4|opgav- 7|opgaven 12|oplys- -9
|oplyste -11|oplær- -8|oplæring -8|opp 2|oppdr- 11|oppdraget 15|oppgå- 14|oppgåva 14|opple- 14|opplevde 14
|opply- -11|opplæ- -10|opsig- -9|opsla- -11|opslaget -7|or -6|order- -14|organ- -7|orgel- -7|os -8|oskar -6|oss 10
|other 15|other- -4|others -2|otte -8|our -1|out 2|over -8|overa- 12|overall 12|palle- -8|panel 10|papir- -11
|papirene -11|papirer -8|paren- -7|parents -7|paris- -12|parish -12|part -13|parti- -12|partners -13|party -11
|pasie- -8|pasienter -7|passa 22|passa- 9|passe -8|passer 15|passet -5|patie- -8|patient -3|patienter -12
|patienterne -8|pedag- -5|pedal- -7|pekte 11|penge- -13|pengene -13|peopl- 15|people 15|perma- -12|perso- 10
|person 9|personar 1|personlig 15|phone- -14|phones -14|pictu- 13|picture 13|piece 17|pige -11|pile 16|place- 9
|plads -7|plain -11|plan -8|plann- -9|planner -9|plans -4|plass 6|plass- -13|plats- -16|pleas- 14|please 15
|pleasure 9|polik- -7|poliklinikken -7|polit- -8|porte- 1|posit- 2|position -2|post -7|poste- 12|posten 12|pract- -4
|practice -4|praksis 2|prakt- -12|prat -9|prata- -7|pratar -8|prate- 12|praten 21|preci- -8|precis -8|prefe- -13
|prefer -13|prese- -3|present -12|press- -9|presset -9|prior- 18|prioritere 15|proce- 1|processen 13|profi- 20
|profil 17|profiler 18|profiles 14|progr- -2|proje- -4|projekt -11|prola- -7|prolaps -7|prose- 8|prosessen 12
|prosessoperatør -8|prosj- -6|prosjektet -10|prosjektingeniør 12|prosjektleder -11|provl- -13|prövn- 19|prøve- -10
|prøver -8|prøvet -9|prøvetimen -6|publi- -10|punkt- 4|punkten -10|pusle- 17|puslespelet 14|pusse- 15|pussel 13
|put -1|quali- 16|qualified 11|quite 8|ramte 18|ran -8|rathe- 9|rather 9|read -2|readi- 7|reall- -12|really -12
|reaso- -13|reason -11|recei- 14|received 17|recep- -10|receptionen -8|recog- -13|recor- 3|record 3|recruitment 5
|redde -7|refer- 9|reference 11|regio- -11|regionen -8|regul- -9|rehab- -11|reise 8|reise- 3|rejse 5|rekry- 8
|relev- 16|ren -14|repar- -10|repor- -9|report -4|requi- -4|required -7|requirement -5|requires -9|resep- -6
|reson- 4|respi- -8|respo- 14|response 14|resta- -12|resul- 13|resultatet 13|rett 16|rette 5|rette- -8|retts- -14
|revie- 14|reviewed 14|right 19|rigti- 9|rigtig 7|rikti- 17|riktigt 15|ringe- -8|ringer -9|ringt- -9|ringte -9
|risik- -8|role 6|rolle- 6|rollen 10|rota -5|run -7|runt -10|rygge- -8|ryggen -8|räcke- 8|räcker 8|rätt 18|rådgi- -1
|rådgiver -2|rådgj- -1|rådgjevar -1|røyns- -10|røynsle -10|s -11|sa -12|safet- -6|safety -6|sagde -12|sager -11
|sagt -14|said -15|saka 4|saker 6|sakna- -7|saknar -7|saman 6|saman- 13|samfu- -7|samfunnsfag -7|samhä- -8
|samhällsvägledare -8|samla 13|samla- 15|samlad 17|samle- 19|samlede 13|samlet 22|samma -12|samma- 14|samme- 13
|sammen 9|sampl- -8|samsv- 12|samt -8|samta- -4|samtal -2|samtale 4|samtalen -13|samtaler -6|samti- 15|samtidig 15
|samtl- 9|samtliga 6|samty- -10|samtykke -10|satur- 5|saturday 12|saturdays -9|says 8|schem- -9|se -7|secon- -11
|second -11|sedan 3|see -4|seg 11|seie -11|seier 17|sekre- -8|seks -8|sekst- -9|seksti -9|selge- 1|selger 1
|selsk- -10|selskap -10|selv -4|send -13|sendt -2|senga 1|senio- 10|senior 13|sent -7|sentr- -9|septe- -11
|september -11|serti- -11|servi- 7|seson- -13|set 13|sete -5|setje 15|sett 14|seven -7|sever- 6|several 6|sex -10
|share- 6|she -9|shift- -7|shifts -7|shop 10|sick -7|sidan -9|sidde- 7|siddet 7|side 10|siden -12|sidst 15|sig 5
|sige 10|siger 13|sikke 21|sikre 17|sin -7|since -9|singl- -13|single -13|sist 12|sista -15|siste -6|sit 3|sitte- 9
|six -9|sju -7|sjuke- -7|sjukeheimen -7|sjuks- -10|själv -10|sjølv -9|ska 1|skal -1|sker -10|skift -8|skikk- 18
|skikka 14|skikkelig 12|skola- -7|skrei- -8|skreiv -8|skrev -11|skrev- -11|skrevet -11|skrif- -8|skrift -8
|skriftlig -7|skriv -8|skriv- -3|skriva -8|skrive -2|skuld- -7|skule- -11|skulen -11|skull- 3|skulle 3|slagt- -10
|slagteriet -10|slett 10|slik 17|slike -8|slikt 5|slip -7|slipp- -6|slut 18|slutt 20|slutt- 9|smelt- -8|små 5
|snakk- 1|snakka 6|snakke -15|snakken 5|snakket 9|snart 3|so 7|socia- 6|socialtjänstlagen -9|som 2|someb- -4
|somebody -4|somet- 19|something 3|sometimes 21|somma- -4|somme- -9|sommer -6|sorry -4|spara- 12|sparar 12|spare- 14
|speak 11|speci- 5|speec- -7|speech -7|spenn- 1|spent -7|spot 6|sprin- -13|spring -6|språk- -11|spurt- -13
|spurte -13|spørs- -3|spørsmålene 2|staff- 10|stage 20|stand- 13|standard 13|stann- -9|start -9|sted 23|stemm- -10
|step -13|sterk- 20|sterke 16|sterkt 13|still 1|still- 2|stilling 2|stillinga 2|stillingane 15|stillingen 1|sto -6
|stod -7|stole- 10|stolen 10|stopp- -4|stoppet -11|stor 8|stort 13|strei- -11|stren- 12|streng 12|stres- -9
|stress -9|struc- -11|stude- -12|student -6|studi- -11|studiepoeng -8|styre- -10|styrelsen -7|styret -12|styrt -10
|ställ- 7|stå -1|stået -12|står -2|stått -9|stærk- 9|stærkt 10|størr- 1|større 8|submi- 7|submissions 1|succe- 20
|success 15|summe- -1|summer -5|super- -7|suppo- -11|sutti- -7|suttit -7|svar -4|svara -1|svara- 16|svarar 14
|svare- 3|svaret -7|svejs- -8|svenn- -13|svens- -8|svensk -8|svenska -7|svår 9|svårt 8|svær 15|svære 8|swedi- -6
|swedish -6|syge -10|syste- 2|system -5|systemet 8|säger 16|sätt 7|så 2|sådan 13|såg -1|sånn 4|sårpl- -7|sårpleje -7
|sökan- 16|sökande 15|sökte -5|søgte -11|søke 1|søker -3|søker- 21|søkere 18|søkja- 17|søkjar 5|søkjarane 16
|søkjarar 20|søkjaren 4|søkna- 11|søknad 14|søknaden 4|søknadene 17|søknader 13|søkte 1|sønda- -4|t 10|ta 4|table -9
|table- -8|tack -3|tager -17|tagit -14|tak -3|take -2|taken -2|takin- 3|taking 3|takk -1|talan- 14|talen- 18
|talent 18|talki- 7|talking 7|talks -10|tar -8|tatt -10|teach- -8|teacher -8|teaching -10|team 8|teame- 5|teamet 5
|teikn- -10|tek -12|teke -4|tekni- -9|tekst- -9|telef- 2|telefon 8|telefonen -9|tenkj- -12|tenkje -12|tenkt 12
|tenkt- 12|tenkte 12|termi- -8|termin -10|terminalen -7|test -7|text -6|than -1|thank 1|thank- -2|thanks -2|that -1
|the 1|their -11|them 4|then 6|they 5|this 18|thist- -10|thisted -10|thoug- 5|though 9|three -3|throu- -8|through -8
|ti -6|ticke- 9|tid 9|tiden 2|tidle- -5|tidsp- 12|tidspunkt 12|tigri- -11|til 1|tilba- 6|tilbage 9|tilbu- -12
|tilbudt -12|tilby -11|tilby- 2|tilbyde 9|tilbyr -11|tilli- -3|tillidsmand -7|tills- -1|tillsammans -2|tilsa- -7
|tilsatt -7|tilse- 2|tilsetjingsutvalet 12|tilsett -6|tilst- 11|tilstrækkelig 11|timar -9|time -2|timer -8|timin- 13
|timing 13|tirsd- -8|tirsdag -11|tjeje- -13|tjejer -13|tjue -10|tjueå- -14|tjueåra -11|tjäns- 3|tjänsten 3|to 2
|today 4|tog 1|toget- 18|together 18|tok -2|told -8|tolv -8|tonen 4|took -7|torsd- -3|torsdag -9|torsdags 1
|touch- -7|touched -7|trafi- 3|train- -2|training -7|trans- -8|tre -5|tredj- -11|tredje -11|treff- 4|treng 7
|treng- -2|trenger -5|trengte 1|trett- -9|trevl- -3|trevligt 7|trinn -8|trive- 8|triveleg 8|tror -9|truck- -10
|truckkort -10|truff- 3|truffet 3|trur -1|træff- 16|træffe 16|tunge -11|tungt -3|turen -4|tusen 8|tvil 1|två -9
|twent- 9|twenty 9|two -8|tyckt- 17|tyckte 17|tydel- -12|type 5|tysk -5|tyvär- 8|tyvärr 8|tålmo- 12|tæt 18|tøft 7
|tømre- 5|tør -6|tørkl- -8|uden -9|udtry- 12|udtryk 12|udval- 5|udvalget -8|udvæl- 5|uge 5|uka 6|under -3|under- 3
|undervejs 14|undervise -6|undervist -7|undvæ- -8|undvære -8|unga -5|ungan- -6|ungane -6|ungdo- -1|ungdomar -4
|union -10|unit -5|unnta- 2|unntak 2|until -6|up -10|uppdr- 5|uppfy- -8|uppfyllde -9|uppvu- -10|uppvuxna -10
|urval 15|urval- 15|urvalet 15|usikr- -9|usikre -9|ut -5|utan 8|utbil- 3|utdan- 10|utdanning 15|ute 3|utlys- -8
|utlysinga -10|utlysningen -9|utmat- -9|utmattning -9|utrol- 13|utrolig 13|utset- 20|utstr- 5|va 18|vad 5|vagtp- -6
|vakte- -5|vaktene -3|vaktm- -12|val 8|valde -15|valet 2|valg 19|valgt -3|valgt- 3|valgte 3|valt -4|vana -9|vane -10
|vansk- 18|vanskeleg 18|var 10|vara -11|varit -4|varje 4|vart 17|vecka -3|vecka- 2|veckan 2|ved -6|vedta- -1
|vedtak -5|vedtatt 3|veien 2|vej -12|veka 16|vekt 6|velge 15|velje 21|vende- 5|vender 5|vendt 14|vere -2|verke- 8
|verkeleg 8|verks- -14|verkstaden -11|vert 2|vesse- -7|vid -1|vidar- 8|vidare 13|vidareutdanning -13|vider- 5
|videre 5|vikar- -11|vikariatet -10|vil -10|vilke- -7|vilket -7|vill -8|ville 4|virke- 11|virkelig 14|visa -11
|visad- -5|visade -5|viser 6|visit- -10|visst- -9|visste -9|vist 15|viste 18|voksn- -7|voksne -7|volda -4|vondt 14
|vore -2|vores 13|vurde- 22|vurdering 18|vurderte 16|väl 14|väldi- 14|väldigt 14|välja 17|vågar -10|vår 4|våra -2
|våre -4|våren -1|vårt 13|vægt -7|være -4|været 6|værks- -9|værkstedet -9|vært -5|ward -3|was 6|way -11|we 3
|websh- -14|week 3|weeke- -8|weeks -11|well -9|went 2|were 4|what 9|when 2|where 12|which -7|who -3|whole -7
|whose 11|will 1|with 7|withi- -7|within -7|witho- 4|without 4|word -5|worke- -6|worked -6|would -8|writi- -6
|writing -6|writt- -4|written -4|wrote -11|year -12|years -11|yes 6|yet -6|yngre -11|you -4|young -9|your -2
|yours -5|yours- -8|yourself -8|äldre -9|än -7|ännu -17|är 2|ärend- -6|ärlig- 6|även -10|å 7|åka 10|ålein- -9
|åleine -9|åpen -8|år -10|åra 2|året -7|års -9|åt 7|åtte -6|ærlig 3|én 2|òg -11|öppen -9|över 6|økono- 7|økonomi 7
|ønske- -8|ønsker -7|ønskj- -2|ønskjer -2|øvrig- 8`;
