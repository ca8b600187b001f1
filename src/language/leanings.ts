// How words of a reason lean: above nothing towards svada, below towards content, in tenths. A hyphen ends a beginning.
// Made by bench/learn.ts from the labelled letters of bench/texts, five languages together; not written by hand.

export const start = -1.6;

export const tenths = `a 2|aarhu- 4|aarhus 4|about 6|above 6|absol- 8|absolutt -1|accou- 4|ad -1|adopt- -7|adver- -7|advert -9
|advertisement -7|advis- -1|adviser -1|advok- 1|advokatfuldmægtig 4|af -3|afdel- -4|afdeling -3|afgjo- -10
|afgjorde -10|afgør- -1|afgørelsen -12|afslu- -10|again- 11|against 11|agenc- -9|agency -9|akkur- 14|akkurat 14
|aktue- 13|alder -18|aldri -4|aldri- -8|aldrig -8|alene -6|all 15|alla -1|alle 5|allti- 7|alltid 7|alone -9|also -9
|alter- -6|altho- 7|although 7|altså 2|am -1|amnin- -11|amning -11|an 2|analy- -12|and -1|anden 3|andet 16|andra -1
|andre 18|andre- -4|angåe- 16|angående 16|anna -2|annar- -11|annars -11|annat 8|annen -8|anner- 9|annerledes 9
|annon- -8|annoncen -8|annonsen -8|anoth- 3|another 3|ansat -9|ansat- -11|ansatt -9|ansatte -10|anset- 1|ansetter -1
|anstä- -9|anställer -6|anställt -9|ansva- -9|answe- 6|answered 9|ansök- 3|ansökan -5|ansökningar 12|ansøg- 10
|ansøger -1|ansøgere 17|ansøgning 10|ansøgningen -15|ansøgninger 15|appli- 4|applicant 1|applicants 10
|application -1|applications 10|appoi- 4|appointed -9|appointment 6|april -9|arabi- -12|arbei- -4|arbeid -10
|arbeide 4|arbeider -10|arbeidet -4|arbej- -6|arbejde -10|arbejdet -9|arbet- -8|arbetat -13|arbete -10|arbetet -7
|arkiv- -11|arkivet -12|ask -10|asked -9|asses- 10|assessment 13|assis- -12|assistant -12|assistent -11|at 1|att 5
|attes- -12|attesten -12|av 6|avdel- -6|avdelning -7|avgje- 14|avgjo- 8|avgjorde 7|avslu- -4|avtal- -10|b -7|ba -10
|bache- -10|bachelor -10|back 1|bad -8|bak -15|bakgr- 5|bakgrund 4|bakgrunn 4|bank -13|banke- 4|bara 16|bare 15
|barna -9|barne- -11|barnebibliotekar -9|barnehagen -11|barse- -6|be 3|becau- -6|because -6|becom- -10|bedre 24
|bedst -3|bedöm- 15|bedöma -11|bedömning 21|been 7|befat- 17|befattningen 17|befor- -10|before -10|begri- -12
|begriper -12|begyn- -9|behan- -13|behov 15|behov- 14|behova 13|behovet 11|behör- -4|behöv- -5|behövde -7|behöver -4
|behøv- 16|behøver 16|beine- 15|beinet 15|being -13|bemöt- -10|berre 3|berät- -10|berättade -10|besat 5|beskr- -5
|beskriver -5|beslu- 2|beslutat -6|beslutning 18|besluttet -10|best 23|beste- 10|bestemme 14|bestemt 6|besty- 6
|bestyrelsen 6|bestä- 7|bestämt 3|besva- 10|besvares 10|besök- -7|besøg- -10|besøget -10|betre 15|bette- 24
|better 24|betyd- 14|betyder 12|bibli- -12|biblioteket -11|bilde- 13|bilden 13|bit 21|bitte- 17|blant 3|ble 6|blev 9
|bleve- -8|blevet -8|bli 14|blir -3|blitt -11|blive- -10|bliver -10|blodp- -6|blodprøver -5|board -12|bor -9
|bord -10|borde- 11|bordet 11|born 1|bort 9|both -8|bra 16|brans- -10|breit- 13|breitt 13|breve- -14|brevet -14
|brikk- 18|brikke 14|brikkene 13|brug -9|bruge -11|brukt 6|brænd- -8|budge- -11|budget -11|budsj- -12|bunad- -10
|bunader -10|bunke- 18|bunken 18|busin- 8|business 8|but -7|butik -11|butik- 9|butiken 6|butikken 8|by 1|bygda -8
|bygde- -8|bygge- -10|bygger -8|bygget -9|byggj- -11|bäst 16|bättr- 6|bättre 6|både 15|børne- -11|c -8|call 5
|came 16|can -12|candi- 6|candidate -14|candidates 16|canno- -9|cannot -9|care -5|caret- -9|caretaker -9|case -2
|caset -8|centr- -9|certi- -9|certificate -10|child- -8|children -8|choic- 5|choice 5|choos- -15|choose -15
|chose- -5|chosen -5|churc- -12|class -8|clear -9|clien- -12|clients -12|clini- -9|clinic -9|close- 14|closest 11
|coach 8|colle- -11|comin- -8|coming -8|compa- 18|compe- 12|competition 8|compl- 17|completed 17|conce- -14
|concl- 18|concluded 18|consi- -6|consu- 3|conti- 7|continue 2|contr- 6|could 4|cours- -9|course -11|cover -6
|craft 18|curre- 12|current 12|custo- -1|customer 14|customers -16|cv -1|cykel- -17|d -14|da -2|dag -7|dagar -10
|dagen -12|dagti- -8|dagtid -8|danis- -8|danish -8|dansk -8|data 3|datab- 12|databas 12|day 8|de -3|deadl- -13
|deadline -13|deal 3|dear -10|decid- -1|decided -1|decis- -8|decision -8|deg 5|dei -1|del 12|dele -8|deler 13|dem -7
|demen- -10|demens -6|denne 20|der 2|deres -1|derfo- -4|derfor -4|descr- -6|described -5|desig- -6|design -6
|dessu- -11|dessutom -10|dessv- 9|dessverre 9|desvæ- -12|desværre -12|det 3|dette 16|diabe- -12|diabetes -12
|dialy- -10|did 6|diffe- 13|different 13|diffi- 5|difficult 5|difor -6|dig 5|din 2|dina 7|dine -5|direk- -2
|diske- -13|disken -13|disku- 8|dit -9|ditt -4|do -11|dock 3|does 4|dog -8|dokto- -8|dokum- -8|dom 15|don 14
|done -10|down 10|dreje- 13|drejet 13|dreve- -11|drevet -11|drift- -15|drive -14|drive- 3|drivi- -5|drog -11
|dropp- -10|drøft- 3|drøftet -1|du -5|dueli- -11|duelighedsbevis -11|dygne- -10|dygnet -10|dygti- 19|dygtige 12
|dyker 15|dykk 10|där -4|därfö- 2|därför 2|då -1|døra -13|e -1|easy 2|edito- -10|educa- 8|efter 7|efter- -9
|efterfrågade -9|eftermiddag -9|eftersom -14|eg 2|egen -10|eget -10|egne -13|ei 9|eigna 15|eit 5|eksam- -6|ekstr- 15
|ekstra 15|eldre -9|eleve- 10|eleven 19|eller -6|ellev- -11|elleve -11|else 4|emplo- -6|en 1|end 22|enda 12
|endnu -10|endte 8|energ- 13|energi -5|engag- -7|engagement -7|engel- -6|engelsk -6|engin- -2|engineer -2|engli- -12
|english -12|enige 10|enkel- 6|enkelt 6|enlig- -4|enligt -4|enn 10|enno 6|ennå -11|ensam -11|enski- -4|enskilda -4
|entre- -7|er -1|erbju- -10|erbjuder -9|erfar- -7|erfarenhet -7|erfaring -8|et 3|etate- 16|etaten 16|ett 4|etter 7
|etter- -3|eu -5|evalu- 14|evaluation 14|every 8|every- 3|exame- -8|examen -8|exemp- -9|expec- -8|expect -8
|exper- -5|experience -5|expla- -5|facke- -10|fag -11|fagbr- -10|fagbrev -10|faget -8|fagfo- -13|fagli- 4|faglig 1
|fall -3|falt 17|famil- 5|fann -6|fant 12|fas 5|fast 8|febru- -9|feel 4|fejl -12|fekk 4|felt 13|felte- 14|feltet 14
|fem 6|ferdi- -8|ferdig -8|fick 13|field 8|fik -2|fikk 8|fill -11|fille- -12|filled -12|fin 12|fina 3|final- 4
|find -7|finde -9|fine -13|finst 16|fint 5|fire -12|first 3|five 2|fjor -10|fjord- -15|fjort- -11|fjortende -11
|fjøse- -12|fjøset -12|flaks 10|fleir- -12|fleire -12|flera -5|flere -1|flest- -10|flesta -10|flink 9|flink- 13
|flinke 13|flott- 17|flotte 17|flytt- -7|fokus- 13|fokusera 13|folk -1|folke- -8|follo- 6|following 13|forbi -14
|forbu- -9|forbundet -7|fordi -6|forel- -3|foret- 13|foretage 16|forha- -9|forhandlinger -6|forkl- 3|forklare 3
|forlø- -8|forløbet -8|formi- 2|formidlet -9|fornø- 15|fornøjelse 14|forri- -9|forrige -9|forsi- -10|forsk- 1
|fort -12|forta- -7|fortalte -8|forte- 15|fortæ- 4|forve- -10|found 8|found- -14|four -5|fra -6|fram 11|framf- 1
|framför 2|framo- 1|framover 1|frank -1|frank- -9|frankly -9|freda- 4|free -13|frem 9|frida- -10|friday -10
|fridays -9|frist- -8|fristen -8|from -6|frå -8|fråga- -8|frågade -8|från -12|fuldm- -7|full -14|fully 4|funde- 23
|fundet 15|funne- 12|funnet 9|furth- 6|further 6|fylke- -10|fyra -9|fysis- -13|fysisk -13|fået -14|får 11|fått 14
|för -1|förbu- -6|förbundet -6|förha- -7|förkl- 13|förklara 13|först- -9|första -9|förut- 8|föräl- -13|fødsl- -6
|fødsler -6|før -14|føre -10|fører- -8|førerkort -8|først 1|første -11|ført -11|g -12|galt -2|gamle -9|gang 4
|gange 6|gange- 9|gangen 13|ganger 5|gansk- 17|ganske 17|gemme- 7|gemmer 7|genne- -3|gennem -7|gennemgang -1
|genom- 7|genomgång 7|gerne -1|get -9|gi -4|gick -13|gik 9|gikk -1|gis 4|gitt -8|give -7|givet 3|gjekk -3|gjeld -7
|gjeld- -12|gjelder -12|gjeng 13|gjenn- 12|gjennom 8|gjennomgang 15|gjere 1|gjern- 6|gjerne 6|gjest- -8|gjestene -9
|gjester -5|gjord- 14|gjorde 14|gjort 5|gjort- 15|gjorts 15|gjøre 4|glade 13|gli 16|go 14|god 7|gode 11|godkj- -6
|godt 8|goes -8|gone 8|gonge- 19|gongen 18|gonger 11|good -2|got -7|grad 16|grate- 15|grateful 15|gravi- -6|grew -13
|grine- 17|grinet 17|group -7|growt- 2|growth 2|grund- -1|grundig 13|grunn- -2|grupp- -7|gruppen -7|grupper -5
|gyldi- -13|gyldig -13|gymna- -11|gälle- -12|gäller -12|gäng -9|gäste- -9|gäster -9|gå 4|gånge- 7|går -7|gått 8
|gør 6|ha -9|had -8|hadde -5|hade -5|haft -5|halve -11|halvt -8|halvv- -14|halvå- -8|halvår -8|ham -11|han -5
|hand -9|handl- 7|handlar 14|handlede 4|handler 1|handlet -1|handläggare 3|hands 9|hands- 1|handv- 2|handverk 2
|har -2|harbo- 8|harbour 8|has 6|havde -8|have -3|havin- 13|having 13|havne- -10|headi- 12|heading 12|hear -7
|heart 18|hei -4|heile -11|heils- 19|heilskapen 13|heilskapleg 17|heilt 19|heime -11|heime- -6|heimetenesta -6
|hej 15|hel -6|held -2|hele 2|helg -9|helhe- 25|helheten 14|helhetsvurdering 14|helse- -8|helsesekretær -7|helsi- -3
|helst -12|helt 16|hemma -11|henvi- 15|henvisning 15|here -2|herme- 14|hermed 14|hi -13|high 16|histo- -9
|historie -9|hit 6|hitta 19|hitta- -7|hittade -7|hjert- 20|hjerte 11|hjertet 18|holde- 4|hon -16|hoppa- -9|hoppas -9
|house -7|how 1|howev- -11|however -11|hun -10|hundr- 4|hundre -1|hur -6|hurti- 8|husba- -11|husband -11|huset -7
|huvud- -6|hvad -5|hvem -2|hver -3|hvilk- 3|hvis -9|hvord- -12|hvordan -12|hvorf- 12|hvorfor 12|hygge- -16
|hyggelig -7|hytte- 6|här 6|härif- -10|härifrån -10|håper 10|hög 2|hör 5|højer- 10|højere 10|høy 12|høyre- -7|i -3
|iblan- 23|ibland 23|idet 9|igeno- 3|igenom 3|igjen -1|ihop -3|ikke -2|ikkje -3|imot -13|impon- -9|imponerte -9|in 2
|ind 15|inden -6|indkø- 3|indkøber 3|indtr- 11|indtryk 11|ingen -17|ingen- -5|ingenting -1|inget -10|inkom- 15
|inkomna 15|inn 7|innan -7|inne 20|inneh- -4|innko- 11|innkomne 11|innom -9|innsa- 12|innsatsen 12|inom -2|inspe- -7
|inte 6|inten- 1|inter- 9|interesse 25|interest 8|interview -8|interviews -8|intervju 9|intervjuet -11|intervjun -9
|intet 15|intre- 11|intresse 8|intro- -11|is -2|iso -10|it 6|its 3|ja 3|jag -4|janua- -7|januar -7|jeg -2|jer 8|jo 5
|job -4|jobbe -13|jobbe- -2|jobben -4|joini- 2|joining 2|journ- 12|journey 15|jul -11|juli -8|june -12|juni -8
|jurid- 1|juridisk 1|just 11|jätte- 10|kalla 15|kan -7|kandi- 19|kar 11|kassa- -12|kassan -8|katek- -5|kateket -5
|keep -2|kends- -6|kendskab -6|killa- -12|kjem -12|kjend- 15|kjende 15|kjenn- 15|kjenner 9|kl -11|klage- -9
|klart -13|klass- -9|klasse -7|klasser -11|klipp- 7|klokk- -12|klokka -11|klokken -11|klubb- -7|klubbordförande -7
|knall- 15|know 11|koden -17|kolle- 1|kollega 1|kom -6|kome 4|komme -9|komme- 15|kommer 17|kommu- -3|kommune 4
|kommunen -9|kompe- 9|kompl- 5|konce- -12|koncernen -16|konfe- 7|konfi- -3|konfl- -6|konflikter -5|konkl- 11
|konkludert 11|konkr- 9|konkret 9|konku- 18|konkurransen 22|konse- -11|konst- -11|konsu- 3|konta- 11|konto- 2
|kontor -6|kontoret 6|kontr- -11|kor -4|korle- -11|korleis -11|kort -10|kost -2|koste- 3|kranf- -8|krav -12
|kravd- -7|kravde -7|krave- -9|kravet -9|kravp- 8|krev -9|kreve- -9|krever -9|krist- -8|krävd- -8|krävde -8
|kräve- -10|kräver -10|kræve- -6|krævede -8|kræver -4|kultu- 11|kultur 7|kun -10|kund 2|kunda- -9|kundane -9
|kunde- 2|kunden 16|kundene -11|kunne 2|kunsk- -6|kurs -8|kurse- -5|kurset -5|kursu- -9|kursus -9|kva -4|kvali- 16
|kvalificerede 4|kvalifikationer 19|kvalifisert 12|kvalitet 12|kvar 11|kveld- -14|kvinn- -6|kväll- -4|kyrkj- 8
|känna -9|körko- -8|körkort -8|kört -13|køkke- -8|køre -8|la -1|lab -8|lad 14|lade 4|lag 16|lager- 3|lageret 6
|laget -4|lagre- -10|lagret -10|lagt 8|laid 8|landa -7|lande 7|lande- 10|landet 8|lang 6|lange -9|langu- -9
|language -9|las 9|last -6|lastb- -12|le 4|learn- -9|least 7|leave -7|leda -8|leder 4|ledet -13|ledig- 8|ledige 8
|ledte -8|legge- 12|legger 12|leia -8|leie -9|leita -11|lese 13|let 5|lett 3|lette -6|lette- -6|letter -6|level -7
|lever 3|lever- 4|leverte 16|licen- -8|licence -8|lie 9|lige 14|ligge- 8|ligger 5|likev- 20|likevel 20|lille 5
|linje -8|list -7|listed -11|liten 7|litt 10|littl- -8|little -8|liv 1|ll 11|logis- 9|lokal- -12|lokale -9|long -6
|longe- -13|longer -9|look -11|looki- 5|looking 5|love 19|loved 19|lovet -8|luck 4|lukke -3|lunch- -13|lykke- 13
|lykkes 13|lys 16|lyste 12|lägga 13|lämna- -7|längr- -4|längre -4|lärar- -4|läser -4|lätt 7|lå -10|læse 4|løb 17
|lørda- -14|lørdager -12|made 8|magek- 16|mai -13|maj -9|man 1|manag- 4|manager 8|manda- -10|mandags -12|mange 29
|mangl- -8|mangler -8|mann -13|manne- -7|mannen -8|manua- -8|many 4|march -5|margi- 18|marginaler 15|marin- -7
|marine -7|marke- 13|marked 8|marketingkoordinator 10|mars -10|maski- -13|match 14|match- 14|matcher 14|matem- -8
|matematik -7|matematikk -8|mater- 4|maternity -7|matte- -2|matter -2|may -7|me 6|med -1|medan -10|medbo- -8
|medde- 17|meddele 3|meddeles 16|medic- -8|medical -9|medle- -12|meet -10|meget 15|meine- 4|meiner 4|meir 20
|meldt- 1|meldte 1|mella- -9|mellan -6|melle- -9|mello- -5|mellom -2|membe- -10|members -8|men -4|menar -16
|menig- -6|menighedsrådet -6|menne- 14|mennesker 14|menti- 1|mentioned 1|mer 8|merit- 6|merke -12|mest -7|met 3
|midt -6|mig 11|miljø- -1|minne- -12|minst -7|minst- -2|minste -11|minut- -9|minutt -6|mitt -6|mod 6|model -15
|model- -9|modta- 12|momen- 11|moment 9|monit- -1|mor -14|more 4|morgo- -10|morgonen -11|morni- -6|morning -6
|most 13|mot 16|motet 15|motsv- 17|motsvarar 15|much 8|mulig- 11|munic- 5|municipality 5|musee- -7|museet -7
|museu- 4|must -8|mycke- 9|mycket 9|mye 15|mykje 12|myndi- 5|männi- 17|människor 17|märks 4|må -4|mål 5|månda- -9
|måndags -7|många 21|måste -8|måtte 13|måtte- 16|måttet 16|mødt -2|møte 16|møter 8|møtte -6|natt -5|natta -6
|natte- -6|natten -5|nattevakt -8|natur- -9|naturfag -8|neare- 6|nearer 6|ned -8|need 3|neede- -14|needed -14
|needs 19|nei -3|nej 12|nemnd- -9|nemnde -9|neste 4|nett -4|netto- -9|nettopp -9|never -12|new 8|next 4|ni -7
|night -6|nivå -5|no 7|noe 3|noen 5|nogen 3|noget 17|nogle 17|noko 4|nokon -8|none -8|norsk -7|not -1|novem- -13
|november -13|now 13|nu 18|nurse -4|nye -11|nytt 3|nyttå- -1|nyttår -1|nämnd- -9|när 3|närma- 12|närmare 12|nå 6
|nåede -13|någon -3|något 17|några 10|nån -12|når -3|nærme- 17|nærmere 17|nøye 11|occas- 2|occasion 2|och 1|of 4
|off -15|offer- -11|offered -11|offic- -1|office -1|og -2|også -3|old -10|older -13|om -1|ombud- -7|ombudsman -7
|omgan- -16|on -1|ondt 3|one 2|ones 4|onsda- 11|op -1|open -6|openl- -11|openly -11|opera- -8|opfyl- 2|opfylder 4
|opgav- 4|opgaven 9|oplys- -9|oplyste -11|oplær- -8|oplæring -8|opp 2|oppdr- 11|oppdraget 14|oppgå- 14|oppgåva 14
|opple- 14|opplevde 14|opply- -12|opplæ- -11|opsig- -9|opsla- -11|opslaget -7|or -6|order- -14|organ- -8|orgel- -8
|os -9|oskar -6|oss 7|other 14|other- -5|others -2|otte -8|our -3|out 2|over -9|overa- 12|overall 12|palle- -8
|panel 10|papir- -11|papirene -11|papirer -8|paren- -7|parents -7|paris- -12|parish -12|part -13|parti- -13
|partners -13|party -11|pasie- -8|pasienter -7|passa 22|passa- 8|passe -8|passer 15|passet -5|patie- -8|patient -3
|patienter -13|patienterne -8|pedag- -5|pedal- -8|penge- -13|pengene -13|peopl- 15|people 15|perma- -12|perso- 6
|personlig 15|phone- -14|phones -14|pictu- 13|picture 13|piece 17|pige -11|pile 16|place- 9|plads -7|plain -12
|plan -9|plann- -10|planner -10|plans -4|plass 6|plass- -13|plats- -16|pleas- 16|please 16|pleasure 10|polik- -7
|poliklinikken -7|polit- -8|porte- 3|posit- 2|position -2|post -7|poste- 11|posten 11|pract- -4|practice -4
|praksis 2|prakt- -10|prat -9|prata- -7|pratar -8|prate- 12|praten 21|preci- -9|precis -9|prefe- -13|prefer -13
|prese- -2|present -11|press- -10|presset -9|prior- 18|prioritere 14|proce- 1|processen 13|profi- 20|profil 16
|profiler 18|profiles 14|progr- -3|proje- -4|projekt -11|prola- -8|prolaps -8|prose- 8|prosessen 12
|prosessoperatør -8|prosj- -6|prosjektet -11|prosjektingeniør 12|prosjektleder -11|provl- -13|prövn- 18|prøve -1
|prøve- -11|prøver -9|prøvet -9|prøvetimen -6|publi- -10|punkt- 4|punkten -10|pusle- 17|puslespelet 14|pusse- 16
|pussel 13|put -2|på -2|quali- 16|qualified 11|quite 7|ramte 18|ran -8|rathe- 8|rather 8|read -2|readi- 7|reall- -12
|really -12|reaso- -13|reason -11|recei- 14|received 17|recep- -10|receptionen -8|recog- -12|recor- 2|record 2
|recru- 1|recruitment 5|redde -7|refer- 8|reference 11|regio- -12|regionen -8|regul- -10|rehab- -12|reise 7|reise- 2
|rejse 5|rekry- 8|rekryteringen -1|relev- 15|ren -14|repar- -11|repor- -9|report -4|requi- -4|required -8
|requirement -5|requires -9|resep- -6|reson- 4|respi- -8|respo- 14|response 14|resta- -13|resul- 13|resultatet 13
|rett 16|rette 5|rette- -9|retts- -15|revie- 13|reviewed 13|right 19|rigti- 8|rigtig 6|rikti- 15|riktigt 15
|ringe- -8|ringer -9|ringt- -9|ringte -9|risik- -8|role 6|rolig- -1|roligt -1|rolle- 6|rollen 11|rota -5|run -7
|runt -10|rygge- -9|ryggen -9|räcke- 8|räcker 8|rätt 19|rådgi- -1|rådgiver -2|rådgj- -1|rådgjevar -1|røyns- -10
|røynsle -10|s -11|sa -12|safet- -6|safety -6|sagde -12|sager -11|sagt -15|said -15|saka 4|saker -7|sakna- -8
|saknar -8|saman 6|saman- 13|samfu- -8|samfunnsfag -8|samhä- -8|samhällsvägledare -9|samla 12|samla- 15|samlad 16
|samle- 19|samlede 13|samlet 22|samma -10|samma- 13|samme- 13|sammen 9|sampl- -8|samsv- 11|samt -8|samta- -5
|samtal -3|samtale 4|samtalen -14|samtaler -6|samti- 14|samtidig 14|samtl- 9|samtliga 6|samty- -11|samtykke -11
|satur- 6|saturday 13|saturdays -9|says 8|schem- -9|se -7|secon- -11|second -11|sedan 3|see -4|seg 11|seie -11
|seier 17|sekre- -8|seks -8|sekst- -10|seksti -10|selsk- -10|selskap -10|selv 2|send -14|sendt -2|senga 1|senio- 9
|senior 13|sent -7|sentr- -9|septe- -10|september -10|ser -1|serti- -11|servi- 7|seson- -14|set 13|sete -5|setje 15
|sett 15|seven -7|sever- 6|several 6|sex -10|share- 6|she -10|shift- -7|shifts -7|shop 10|sick -7|sidan -9|sidde- 7
|siddet 7|side 10|siden -12|sidst 15|sig 5|sige 10|siger 13|sikke 21|sin -7|since -9|singl- -14|single -14|sista -16
|siste -7|sit 3|sitte- 9|six -10|sju -7|sjuke- -7|sjukeheimen -7|sjuks- -11|själv -10|sjølv -9|ska -7|skal -1
|sker -10|skift -8|skikk- 18|skikka 13|skikkelig 12|skola- -7|skrei- -8|skreiv -8|skrev -11|skrev- -11|skrevet -11
|skrif- -8|skrift -7|skriftlig -7|skriv -8|skriv- -3|skriva -8|skrive -2|skuld- -7|skule- -11|skulen -11|skull- 3
|skulle 3|slagt- -11|slagteriet -11|slett 10|slik 16|slike -8|slikt 5|slip -7|slipp- -7|slut 18|slutt 20|slutt- 8
|smelt- -8|små -3|snakka 6|snakke -16|snakken 5|snakket 8|snart 3|so 7|socia- 6|socialtjänstlagen -9|som 1|someb- -4
|somebody -4|someo- -4|someone -4|somet- 19|something 2|sometimes 21|somma- -4|somme- -9|sommer -6|sorry -3
|spara- 12|sparar 12|spare- 14|speak 10|speci- 5|speec- -7|speech -7|spenn- 1|spent -7|spot 6|sprin- -14|spring -7
|språk- -11|spurt- -13|spurte -13|spørs- -3|spørsmålene 2|staff- 10|stage 19|stand- 13|standard 13|stann- -10
|start -9|sted 23|stemm- -10|step -12|sterk- 19|sterke 16|sterkt 13|still 1|still- 1|stilling 1|stillinga 2
|stillingane 14|stillingen 1|sto -6|stod -8|stole- 10|stolen 10|stopp- -4|stoppet -11|stor 7|stort 13|strei- -11
|stren- 12|streng 12|stres- -10|stress -10|struc- -11|stude- -12|student -6|studi- -11|studiepoeng -9|styre- -11
|styrelsen -7|styret -13|styrt -10|ställ- 7|stå -1|stået -13|står -2|stått -9|stærk- 9|stærke -1|stærkt 10|størr- 1
|større 8|submi- 6|submissions 1|succe- 20|success 14|summe- -1|summer -6|super- -8|suppo- -11|sutti- -7|suttit -7
|svar -4|svara -1|svara- 16|svarar 14|svare- 3|svaret -7|svejs- -8|svenn- -13|svens- -8|svensk -9|svenska -8|svår 9
|svårt 8|svær 14|svære 8|swedi- -6|swedish -6|syge -10|syste- 2|system -5|systemet 8|säger 8|sätt 7|så 3|sådan 12
|såg -2|sånn 4|sårpl- -8|sårpleje -8|sökan- 16|sökande 14|sökte -5|søgte -12|søke 1|søker -2|søker- 20|søkere 18
|søkja- 16|søkjar 5|søkjarane 16|søkjarar 20|søkjaren 4|søkna- 12|søknad 13|søknaden 5|søknadene 17|søknader 13
|søkte 1|sønda- -4|t 11|ta 4|table -10|table- -8|tack -3|tager -18|tagit -13|take -2|taken -2|takin- 3|taking 3
|takk -1|takke- -1|takker -1|talan- 15|talen- 18|talent 18|talki- 7|talking 7|talks -11|tar -8|tatt -10|teach- -9
|teacher -8|teaching -10|team 8|teame- 5|teamet 5|teikn- -10|tek -12|teke -4|tekni- -9|tekst- -10|telef- 2|telefon 8
|telefonen -8|tenkj- -12|tenkje -12|tenkt 11|tenkt- 11|tenkte 11|termi- -9|termin -10|terminalen -7|test -7|text -6
|than -1|thank- -3|thanks -3|that -2|their -11|them 4|then 5|this 17|thist- -10|thisted -10|thoug- 5|though 9
|three -4|throu- -8|through -8|ti -6|ticke- 9|tid 8|tiden 2|tidle- -5|tidsp- 11|tidspunkt 11|tigri- -11|tilba- 6
|tilbage 9|tilbu- -12|tilbudt -12|tilby -11|tilby- 2|tilbyde 8|tilbyr -11|tilli- -4|tillidsmand -7|tillsammans -1
|tilsa- -7|tilsatt -7|tilse- 2|tilsetjingsutvalet 12|tilsett -6|tilst- 11|tilstrækkelig 11|timar -10|time -3
|timer -8|timin- 13|timing 13|tirsd- -9|tirsdag -11|tjeje- -12|tjejer -12|tjue -11|tjueå- -14|tjueåra -12|tjäns- 3
|tjänsten 3|to 1|today 4|tog 1|toget- 17|together 17|tok -2|told -8|tolv -8|tonen 4|took -8|torsd- -3|torsdag -9
|torsdags 1|touch- -8|touched -8|trafi- 3|train- -2|training -8|trans- -7|tre -6|tredj- -11|tredje -11|treff- 3
|treng 5|treng- -3|trenger -5|trengte 1|trett- -10|trevl- -3|trevligt 7|trinn -8|trive- 7|triveleg 7|tror -9
|truck- -10|truckkort -10|truff- 3|truffet 3|trur -1|tunge -11|tungt -3|turen -4|tusen 15|tvil 1|två -10|twent- 9
|twenty 9|two -8|tyckt- 18|tyckte 18|tydel- -12|type 5|tysk -5|tyvär- 7|tyvärr 7|tålmo- 12|tæt 17|tøft 6|tømre- 5
|tør -6|tørkl- -8|uden -10|udtry- 11|udtryk 11|udval- -8|udvalget -8|udvæl- 5|uge 4|uka 7|under -4|under- 3
|undervejs 14|undervise -7|undervist -7|undvæ- -8|undvære -8|unga -5|ungan- -6|ungane -6|ungdo- -2|ungdomar -4
|union -11|unit -5|unnta- 1|unntak 1|until -6|up -10|upp 1|uppdr- 5|uppfy- -8|uppfyllde -10|uppvu- -9|uppvuxna -9
|urval 15|urval- 15|urvalet 15|us -2|usikr- -10|usikre -10|ut -5|utan 6|utbil- 2|utdan- 10|utdanning 15|ute 3
|utlys- -8|utlysinga -10|utlysningen -9|utmat- -9|utmattning -9|utrol- 13|utrolig 13|utset- 19|utstr- 6|va 19|vad 5
|vagtp- -6|vakte- -5|vaktene -3|vaktm- -12|val 9|valde -14|valet 2|valg 15|valgt -3|valgt- 2|valgte 2|valt -4
|vana -9|vane -10|vansk- 18|vanskeleg 18|var 9|vara -10|varan- -1|varit -4|varje 4|vart 16|vecka -3|vecka- 4
|veckan 4|ved -6|vedta- -1|vedtak -5|vedtatt 3|vegen -1|veien 2|vej -12|veka 16|vekt 6|velge 15|velje 21|vende- 4
|vender 4|vendt 13|vere -2|verke- 9|verkeleg 9|verks- -15|verkstaden -11|vert 2|vesse- -8|vi -1|vid -1|vidar- 7
|vidare 13|vidareutdanning -13|vider- 5|videre 5|vikar- -11|vikariatet -11|vil -11|vilke- -7|vilket -7|vill -7
|ville 3|virke- 12|virkelig 14|visa -11|visad- -5|visade -5|viser 6|visit- -10|visst- -10|visste -10|vist 14
|viste 17|voksn- -7|voksne -7|volda -4|vondt 14|vore -3|vores 12|vurde- 21|vurdering 17|vurderte 15|väl 15|väldi- 14
|väldigt 14|välja 17|vågar -10|vår 4|våra -3|våre -5|våren -1|vårt 12|vægt -7|være -4|været 6|værks- -9
|værkstedet -9|vært -6|ward -3|was 6|way -11|we 2|websh- -15|week 3|weeke- -7|weeks -11|well -8|went 3|were 4
|what 10|when 1|where 11|which -7|who -3|whole -7|whose 10|will 1|with 5|withi- -8|within -8|witho- 3|without 3
|word -5|worke- -6|worked -6|would -8|writi- -6|writing -6|writt- -4|written -4|wrote -11|year -12|years -11|yes 5
|yet -6|yngre -11|you -5|young -9|your -3|yours -6|yours- -8|yourself -8|ytter- -1|äldre -9|än -7|ännu -17|är -3
|ärend- -6|ärlig- 6|även -10|å 7|åka 10|ålein- -9|åleine -9|åpen -8|år -11|åra 2|året -8|års -9|åt 1|åtte -6|ærlig 2
|én 2|òg -11|öppen -9|över 7|økono- 7|økonomi 7|ønske- -8|ønsker -7|ønskj- -3|ønskjer -3|øvrig- 8`;
