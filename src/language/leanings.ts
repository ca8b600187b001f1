// How words of a reason lean: above nothing towards svada, below towards content, in tenths. A hyphen ends a beginning.
// Made by bench/learn.ts from the labelled letters of bench/texts, five languages together; not written by hand.

export const start = -1.6;

export const tenths = `a 4|aarhu- 3|aarhus 3|about 6|above 5|absol- 8|accou- 3|adver- -7|advert -9|advertisement -6|advis- -2|adviser -2
|advok- 4|advokatfuldmægtig 4|af 1|afdel- -4|afdeling -3|afgjo- -12|afgjorde -11|afgør- -2|afgørelsen -11|afslu- -10
|after 9|again- 7|against 7|agenc- -10|agency -10|akkur- 7|akkurat 7|aktue- 13|aldri -6|aldri- -9|aldrig -9|alene -7
|all 13|alle 1|allt 3|allti- 11|alltid 11|alone -10|also -10|alt 1|alter- -8|altså 1|am 4|amnin- -10|amning -10|an 3
|and 1|anden 10|andet 7|andre 18|andre- -3|angåe- 15|angående 15|annan 4|annat 8|annen -4|anner- 13|annerledes 13
|annon- -9|annonsen -9|anoth- -5|another -5|anset- 2|ansette 1|ansetter -1|anstä- -9|anställer -6|ansva- -9|answe- 4
|answered 6|ansæt- -7|ansök- 2|ansökan -6|ansökningar 13|ansøg- 7|ansøger -1|ansøgere 15|ansøgning 7|ansøgningen -15
|ansøgninger 17|appli- 4|applicant 2|applicants 14|application -3|applications 9|appoi- 7|appointed -8|appointment 6
|april -10|arabi- -12|arbei- -3|arbeid -9|arbeide 4|arbeider -12|arbeidet -3|arbej- -6|arbejde -10|arbejdet -9
|arbet- -8|arbetat -14|arbetet -8|are 2|arkiv- -10|as -2|asked -8|asses- 7|assis- -11|assistant -10|at 1|att 6|av 6
|avdel- -8|avdelning -9|avgjo- 8|avgjorde 7|avslu- -1|avslutta -1|avtal- -11|b -7|ba -14|back 7|bad -8|bak -19
|bakgr- 5|bakgrund 4|bakgrunn 5|bank -17|banke- 8|banken 4|bara 16|bare 17|barne- -8|barnebibliotekar -8|be 6
|becau- -7|because -7|becom- -11|bedre 18|bedöm- 16|bedömning 20|been 7|befat- 19|befattningen 19|befor- -9
|before -9|begge -1|begyn- -10|behan- -14|behov 14|behov- 14|behova 12|behör- -6|behöv- -4|behöver -4|behøv- 18
|behøver 18|bemöt- -10|berre 2|berät- -13|berättade -12|besat 4|beskr- -6|beskriver -5|beslu- -1|beslutat -5
|beslutning 16|besluttet -8|best 19|beste- 9|bestemt 9|besty- 7|bestyrelsen 7|bestä- 3|besva- 10|besvares 10
|besøg- -10|besøget -10|betre 15|bette- 20|better 20|betyd- 15|betyder 12|bibli- -12|biblioteket -11|bilde- 13
|bilden 13|bit 21|bitte- 17|ble 12|blei 1|blev 9|bli 11|blir -8|blive- -11|bliver -11|board -12|bor -13|borde- 8
|bordet 8|born 5|bort 10|both -9|bra 11|brans- -10|breit- 13|breitt 13|breve- -14|brevet -14|brikk- 17|brikke 13
|brug -10|bruge -11|brukt 4|brukt- 2|brukte 2|brænd- -8|budge- -11|budget -11|budsj- -12|bunad- -12|bunader -12
|bunke- 14|bunken 14|busin- 7|business 7|but -7|butik- 9|butiken 5|butikken 8|by 7|bygda -8|bygde- -10|bygge- -10
|bygget -9|byggj- -13|bäst 15|bättr- 5|bättre 5|både 13|børne- -11|c -6|call -11|came 16|can -11|candi- -3
|candidate -15|care -5|case -1|caset -8|centr- -9|certi- -10|certificate -11|child- -8|children -8|choic- 4|choice 4
|choos- -14|choose -14|chose- -6|chosen -6|class -8|clear -9|clini- -10|clinic -10|close- 12|closest 11|comin- -11
|coming -11|compa- 17|compe- 13|competition 9|compl- 17|completed 17|concl- 18|concluded 18|consi- -6|consu- 3
|conti- 7|continue 2|contr- 8|could 7|cours- -10|course -12|craft 19|curre- 12|current 12|custo- -10|customers -15
|cv -4|cykel- -15|d -15|da -6|dag -8|dagar -10|dagti- -9|dagtid -9|danis- -8|danish -8|dansk -8|data 4|datab- 13
|databas 13|day 7|de -3|deal 5|decid- -5|decided -5|decis- -9|decision -9|deg 6|dei 1|del 9|dele -8|deler 13|dem -8
|demen- -10|demens -5|den 1|denne 19|der 3|deres 9|derfo- -2|derfor -2|descr- -6|described -5|desig- -6|design -6
|dessu- -12|dessutom -11|dessv- 11|dessverre 11|desvæ- -12|desværre -12|det 3|dette 16|diabe- -11|diabetes -11
|dialy- -11|did 5|diffe- 14|different 14|diffi- 5|difficult 5|difor -6|dig 5|din 3|dina 7|dine -3|direk- 6|disku- 8
|dit -9|ditt -2|do -12|dock 5|does 5|dog -9|dokum- -8|dom 15|done -11|down 9|dreve- -12|drevet -12|drift- -11
|drive -14|drive- 3|drøft- -4|du -4|dueli- -11|duelighedsbevis -11|dygne- -13|dygnet -13|dyker 15|dykk 9|där -5
|då -3|døra -9|e -2|easy 3|edito- -11|educa- 8|efter 7|efter- -8|eftersom -14|eg -5|egen -12|ei 13|eigna 12|ein 1
|eit 2|eldre -11|eleve- 11|eleven 19|eller -2|ellev- -10|elleve -10|else 7|emplo- -7|en 4|end 19|enda 12|endnu -11
|energ- 18|engag- -7|engagement -7|engel- -6|engelsk -6|engin- -2|engineer -2|enige 8|enkel- 5|enkelt 5|enlig- -4
|enligt -4|enn 17|enno -8|ennå -11|ensam -11|enski- -5|enskilda -5|entre- -7|erbju- -12|erfar- -8|erfarenhet -8
|erfaring -10|et 2|etate- 11|etaten 11|ett 3|etter 7|etter- -5|eu -6|evalu- 15|evaluation 15|every 7|every- 4
|exame- -8|examen -8|exemp- -9|expec- -8|expect -8|exper- -4|experience -4|expla- -6|fag -11|fagbr- -10|fagbrev -10
|faget -8|fagfo- -15|fagli- 2|faglig -1|fall -2|falt 15|famil- 6|fann -6|far 4|fas 5|fast 7|febru- -9|fejl -12
|fekk -2|felte- 13|feltet 13|fem 7|ferdi- -9|ferdig -9|fick 20|fik 3|fikk 7|fill -10|fille- -10|filled -10|fin -7
|fina 4|final- 3|find -8|fine -13|finst 9|fire -10|first 8|five 2|fjøse- -13|fjøset -13|flaks 10|fleir- -12
|fleire -12|flera -6|flere -2|flest- -10|flesta -10|flink- 12|flinke 12|flott- 17|flotte 17|flytt- -7|fokus- 12
|fokusera 12|folke- -9|follo- 3|for -2|forbi -14|forbu- -10|forbundet -9|fordi -8|forel- 2|foret- 13|forha- -8
|forhandlinger -8|forkl- -8|forklare -8|forlø- -8|forløbet -8|formi- 1|formidlet -9|fornø- 12|forri- -10|forrige -10
|forsi- -10|forsk- 2|forta- -8|fortalte -8|forte- 16|fortæ- 3|forve- -10|found 8|four -5|fra -5|fram 12|framf- 1
|framför 3|frank 1|frank- -11|frankly -11|freda- 6|frem 9|frida- -13|friday -12|frist- -8|fristen -8|from -6|frå -8
|fråga- -8|frågade -8|från -14|fuldm- -8|full -15|fully 4|funde- 22|fundet 16|funne- 12|funnet 9|furth- 7|further 7
|fyra -9|få 2|fået -16|får 9|fått 14|för -2|förkl- 10|förklara 10|först- -9|första -9|förut- 8|før -14|føre -11
|fører- -9|førerkort -9|først -1|først- -2|første -11|ført -12|g -12|gamle -11|gang 5|gange 9|gange- 9|gangen 14
|ganger 4|gansk- 17|ganske 17|gemme- 5|gemmer 5|genne- -2|gennemgang -1|genom- 7|genomgång 7|get -9|gi -1|gick -15
|gikk -3|gis 3|gitt -12|give -6|gjekk -4|gjeld -8|gjeld- -11|gjelder -11|gjeng 17|gjenn- 10|gjennom 3|gjennomgang 15
|gjern- 5|gjerne 5|gjest- -10|gjord- 12|gjorde 12|gjort 3|gjort- 15|gjorts 15|gjøre -3|glade 16|gli 16|go 12|god 2
|gode 11|godkj- -6|godt 6|goes -8|gone -13|gonge- 16|gongen 15|gonger 11|good -14|grad 16|grate- 16|grateful 16
|gravi- -6|group -7|grund- -3|grundig 10|grupp- -7|gruppen -8|grupper -3|gyldi- -12|gyldig -12|gälle- -11|gäller -11
|gäng -12|gäste- -10|gäster -10|gå 3|gånge- 6|går -5|gått 5|gør 6|ha -8|had -8|hadde -5|hade -4|haft -8|halve -12
|han -12|hand -9|handl- 7|handlar 14|handlede 4|hands 8|handv- -1|handverk -1|har -1|harbo- 8|harbour 8|has 7|hatt 3
|havde -10|have -3|havin- 14|having 14|havne- -10|headi- 11|heading 11|hear -7|hei -1|heile -11|heils- 17
|heilskapleg 15|heilt 11|heime- -5|heimetenesta -5|hej 23|hel -8|hele 2|helg -8|helhe- 24|helheten 15
|helhetsvurdering 9|helse- -8|helst -8|helt 17|henvi- 15|henvisning 15|her 1|here 7|herme- 14|hermed 14|hi -10
|histo- -9|historie -9|hitta- -8|hittade -8|hjert- 18|hjerte 10|hjertet 15|hos 3|house -7|how 1|howev- -11
|however -11|hun -12|hundr- 7|hundre 2|hur -4|huset -7|huvud- -7|hvad -7|hver -3|hvis -8|hvor -1|hvord- -12
|hvordan -12|hvorf- 10|hvorfor 10|hygge- -15|hyggelig -7|hytte- 5|här 10|håper 12|højer- 12|højere 12|høy 14|i -3
|iblan- 16|ibland 16|idet 8|igeno- 3|igenom 3|ihop -2|ikke -2|ikkje -1|imot -10|impon- -13|in 4|ind 12|inden -7
|indkø- 4|indkøber 4|indtr- 11|indtryk 11|ingen -17|ingen- -5|ingenting -1|inget -7|inkom- 15|inkomna 15|inn 9
|innan -5|inne 19|innko- 11|innkomne 11|innom -10|innsa- 13|innsatsen 13|inte 3|inter- 7|interesse 25|interest 1
|interview -8|interviews -10|intervju 6|intervjuet -12|intervjun -10|intet 16|intre- 12|intresse 9|intro- -9|is -1
|iso -11|it 5|its 3|ja 6|jag -8|janua- -6|januar -6|jeg 2|jer 5|jo 4|job -2|jobbe -14|jobbe- -2|jobben -3|jobbet -1
|journ- 15|journey 15|jul -11|juli -10|juni -10|just 6|kalla 14|kan -9|kandi- 17|kar 15|kends- -8|kendskab -8
|kjem -8|kjend- 10|kjende 10|kjenn- 12|kjenner 12|kl -11|klage- -10|klart -12|klass- -8|klasse -6|klasser -11
|klokk- -14|klokka -10|klubb- -9|klubbordförande -9|know 9|kolle- 8|kollega 8|kom -6|kome 5|komme -10|komme- 14
|kommer 12|kommu- -1|kommune 4|kommunen -2|kompe- 8|konce- -12|koncernen -15|konfe- 8|konfl- -7|konflikter -5
|konkl- 11|konkludert 11|konkr- 9|konkret 9|konku- 16|konkurransen 23|konse- -12|konsu- 2|konta- 11|konto- 9
|kontoret 13|kontr- -10|korle- -11|korleis -11|kort -6|kranf- -8|krav -12|krave- -9|kravet -9|kravp- 9|krev -8
|kreve- -7|krever -7|krist- -9|kræve- -3|krævede -7|kræver -1|kultu- 11|kultur 6|kun -11|kund 1|kunda- -10
|kundane -10|kunde- 8|kunden 16|kunne 2|kunsk- -7|kurs -8|kurse- -7|kurset -7|kursu- -9|kursus -9|kva -3|kvali- 13
|kvalificerede 5|kvalifisert 13|kvar 12|kveld- -16|kväll- -4|kyrkj- 6|känna -12|körko- -8|körkort -8|kört -13|la -1
|lab -10|lag 15|lagde 1|lager- -1|lageret 5|laget -15|lagre- -12|lagret -12|landa -4|lande- 6|landet 2|lang 5
|langt 8|langu- -10|language -10|las 9|last -10|lastb- -11|le 5|least 7|leave -7|leda -8|leder 4|ledet -13|ledig- 10
|ledige 10|ledte -10|legge- 11|legger 11|leie -11|leita -11|lese 4|let 7|lett 12|lette -7|lette- -7|letter -7
|level -7|lever- 4|leverte 16|licen- -7|licence -7|lie 8|lige 17|ligge- 6|ligger 6|like 4|likev- 15|likevel 15
|linje -9|list -8|liste- 3|listed -10|lite 17|liten 4|litt 11|littl- -9|little -9|liv 1|ll 12|logis- 9|lokal- -10
|long -7|longe- -14|look -8|looki- 3|looking 3|lot 6|lovet -8|luck 4|lukke -2|lys 17|lyste 11|lägga 13|lämna- -7
|längr- 2|längre 2|lärar- -5|läser -6|lå -10|løb 17|lørda- -16|lørdager -14|made 8|mai -13|maj -12|man 1|manag- 5
|manager 9|manda- -11|mandags -12|mange 26|mangl- -8|mangler -8|manne- -8|manua- -8|many 5|march -5|margi- 17
|marginaler 14|marin- -8|marine -8|marke- 13|marked 7|marketingkoordinator 10|mars -10|maski- -14|match 15|match- 13
|matcher 13|matem- -8|matematik -7|matematikk -7|mater- 6|matte- -2|matter -2|may -8|me 5|med 1|medan -10|medbo- -9
|medde- 20|meddeles 16|medic- -8|medle- -13|meet -10|meget 11|meine- 10|meiner 10|meir 15|meldt- 1|meldte 1
|mella- -9|mellan -6|melle- -8|mello- -3|mellom 1|membe- -11|members -8|men -3|menne- 14|mennesker 14|mer 9|merit- 5
|merke -11|mest -6|met -13|midt -9|mig 10|miljø- -1|minne- -12|minst -6|minst- -2|minste -11|minut- -9|mitt -6
|mod 13|model -14|modta- 13|momen- 11|moment 8|more 7|morgo- -11|most 12|mot 16|motet 11|motsv- 18|motsvarar 16
|much 7|munic- 5|municipality 5|must -10|mycke- 9|mycket 9|mye 17|mykje 17|myndi- 4|männi- 18|människor 18|märks 4
|må -7|månda- -9|måndags -7|många 17|måste -9|måtte 3|måtte- 17|måttet 17|mødt -1|møte 11|møter 7|møtte -5|natt -6
|natta -7|natte- -7|natten -6|nattevakt -8|natur- -9|naturfag -8|neare- 5|nearer 5|ned 1|need 5|needs 17|nei -4
|nej 11|nemnd- -8|nemnde -8|neste 8|nett -4|never -11|new 7|ni -10|nivå -4|no 4|noe 4|noen 3|nogen 7|noget 13
|nogle 16|noko 6|nokon -7|none -8|norsk -8|not -1|novem- -13|november -13|now 13|nu 14|nye -11|nytt 3|nyttå- -2
|nyttår -2|när 4|nå 8|nåede -13|någon -2|några 10|nån -12|når 2|nærme- 18|nærmere 18|occas- 3|occasion 3|of 7|og -3
|også -3|older -11|om -2|ombud- -9|ombudsman -9|omgan- -16|ondt 1|one 1|ones 3|only -2|onsda- 10|op -3|openl- -11
|openly -11|opera- -10|opfyl- 1|opfylder 4|opgav- 6|opgaven 8|oplys- -6|oplær- -8|oplæring -8|opp 5|oppdr- 15
|oppdraget 14|oppgå- 12|oppgåva 12|opply- -13|opplæ- -10|opsig- -10|opsla- -12|opslaget -8|or -6|organ- -7|orgel- -8
|os -3|oss 7|other 13|other- -5|others -3|otte -9|our -1|out -2|over -10|overa- 13|overall 13|panel 14|papir- -10
|papirene -11|papirer -9|paren- -7|parents -7|part -11|partn- 4|party -12|pasie- -7|pasienter -7|passa- 8|passe -6
|passer 15|passet -5|patie- -9|patient -3|patienterne -9|pedag- -5|pedal- -8|penge- -14|pengene -14|peopl- 12
|people 12|perma- -10|perso- 5|person 1|pictu- 12|picture 12|piece 17|pige -13|pile 15|place- 10|plads -8|plain -12
|plan -8|plann- -10|planner -10|plans -4|plass 6|plass- -14|pleas- 3|pleasure 10|polit- -9|posit- -1|position -1
|post -8|poste- 11|posten 11|pract- -5|practice -5|praks- -2|praksis -2|prakt- -10|prat -10|prata- -5|prate- 4
|praten 13|preci- -8|precis -8|prefe- -11|prefer -11|prese- -2|present -10|prior- 17|processen 11|produ- -11
|profi- 19|profil 18|profiler 14|profiles 13|progr- 6|proje- -4|projekt -10|prola- -9|prolaps -9|prose- 7
|prosessen 9|prosessoperatør -9|prosjektet -12|prosjektingeniør 12|provl- -12|prövn- 18|prøve- -12|prøvetimen -7
|publi- -9|punkt- 3|punkten -10|pusle- 17|puslespelet 13|pusse- 15|pussel 13|put -12|quali- 21|qualified 17|quite 6
|rathe- 6|rather 6|read -4|reaso- -13|reason -10|recei- 14|received 17|recep- -12|receptionen -9|recog- -11
|recru- -1|recruitment 4|refer- 10|reference 18|regio- -12|regionen -11|regul- -7|rejse 6|rekry- 9|rekryteringen 2
|repor- -4|report -4|requi- -4|required -9|requirement -6|requires -9|resep- -8|reson- 3|respi- -6|respo- 13
|response 13|resul- 12|resultatet 12|rett 13|rette 6|rette- -9|revie- 14|reviewed 14|right 20|rigti- 15|rigtig 13
|rikti- 16|riktigt 16|ringt- -9|ringte -9|role -1|rolig- -12|roligt -12|rolle- 10|rollen 14|rota -5|run -5|runt -13
|rygge- -10|ryggen -10|räcke- 9|räcker 9|rätt 18|rådgi- -2|rådgiver -3|røyns- -12|røynsle -12|s -9|sa -11|safet- -8
|safety -8|sagde -11|sager -13|sagt -15|said -16|saka 3|saker -7|sakna- -6|saknar -6|saman 12|saman- 13|samhä- -9
|samla 12|samla- 11|samle- 16|samlede 13|samlet 19|samma -11|samma- 11|samme -2|samme- 12|sammen 8|sampl- -9
|samsv- 11|samt -7|samta- -7|samtal -4|samtale -5|samtalen -11|samtl- 8|samtliga 5|sat 1|satt -1|satur- 7
|saturdays -10|say 1|says 7|se -6|secon- -13|second -13|sedan 9|see -2|seg 16|seie 2|seier 12|sekre- -8|seks -9
|sekst- -11|seksti -11|selv 2|send -15|senga 1|senio- 13|senior 13|sent -8|septe- -12|september -12|ser 3|serti- -9
|servi- 1|seson- -15|set 10|sete -13|setje 16|sett 15|seven -8|share- 5|shop 9|sick -7|sidan -10|sidde- 7|siddet 7
|side 8|siden -13|sig 4|sige 15|siger 14|sin -8|sista -15|siste -7|sit 4|six -10|sju -7|sjuke- -6|sjukeheimen -6
|själv -11|sjølv -8|ska -5|sker -14|skift -9|skikk- 15|skikka 14|skrei- -9|skreiv -9|skrev -12|skrev- -12
|skrevet -12|skrif- -8|skrift -7|skriftlig -7|skriv -9|skriv- -4|skrive -1|skriver -2|skule- -15|skull- 2|skulle 2
|slett 10|slik 17|slike -7|slikt 7|slut 18|slutt 17|smelt- -9|små -4|snakk- -3|snakka 7|snakke -15|snakken 5
|snakket -2|snart 11|so 5|socia- 6|socialtjänstlagen -9|someb- -5|somebody -5|someo- -3|someone -3|somet- 18
|something 1|sometimes 21|somma- -6|somme- -10|sommer -6|sorry -4|spara- 13|sparar 13|spare- 15|speci- 10|spenn- 2
|spent -9|spot 6|sprin- -15|spring -10|språk- -11|spurt- -13|spurte -13|spørs- -2|spørsmålene 3|staff- 11|stann- -10
|start -9|sted 14|step -12|sterk- 8|still- -1|stilling 2|stillinga -4|stillingane 15|stillingen -2|sto -7|stod -7
|stole- 14|stolen 14|stopp- -4|stoppet -11|stor -4|stort 16|strei- -13|stren- 14|streng 14|stres- -10|stress -10
|struc- -10|stude- -7|student -7|studi- -10|studiepoeng -8|styre- -12|styrelsen -9|ställ- 7|stå 7|stået -16|står -6
|stått -10|stærk- 14|stærkt 11|størr- 3|større 6|submi- 2|submissions -10|summer -6|super- -7|sutti- -8|suttit -8
|svar -5|svara -1|svara- 14|svarar 13|svare- 4|svaret -7|svejs- -10|svenn- -14|svens- -10|svensk -10|svår 8|svårt 8
|svære 6|swedi- -5|swedish -5|syge -10|syste- 4|system -5|säger 9|sätt 6|så 5|sådan 18|såg -2|sånn 2|sårpl- -9
|sårpleje -9|sökan- 14|sökande 13|sökte -6|søgte -12|søker 5|søker- 18|søkere 15|søkja- 18|søkjar 11|søkjarane 15
|søkjarar 17|søkjaren 5|søkna- 8|søknad 14|søknaden -3|søknadene 12|søknader 15|ta 5|table -9|table- -9|tack -4
|tagit -13|take -11|taken -3|takin- -10|taking -10|takk -3|takke- -2|takker -2|talan- 14|talen- 18|talent 18
|talki- 8|talking 8|talks -10|tar 2|tatt -10|teach- -9|teacher -7|teaching -10|team 8|teame- 12|teamet 12|tek -14
|tekst- -10|telef- 2|telefon 9|telefonen -9|tenkt -2|termi- -9|termin -10|test -4|text -7|than -1|thank -4|thank- -3
|thanks -3|that -2|the 2|their -9|them 7|then 4|there 2|they 5|this 11|thist- -11|thisted -11|thoug- 5|though 9
|three 3|throu- -9|through -9|ti -7|ticke- 8|tid 7|tiden 1|tidle- -7|tidsp- 12|tidspunkt 12|tilba- 7|tilbage 8
|tilbu- -12|tilbudt -12|tilby -14|tilby- 1|tilbyde 1|tilli- -4|tillidsmand -8|tills- 1|tillsammans -2|tilse- 6
|tilsetjingsutvalet 12|tilsett -2|tilst- 11|tilstrækkelig 11|timar -9|time -3|timer -9|timin- 14|timing 14|tirsd- -9
|tirsdag -11|tjäns- 2|tjänsten 2|today 3|tog 2|toget- 17|together 17|tok -6|told -9|tolv -8|tonen 4|took -8
|torsd- -3|torsdag -9|torsdags 2|touch- -8|touched -8|trafi- 5|train- -2|training -9|tre -5|tredj- -11|tredje -11
|treff- 2|treng 10|treng- -1|trenger -4|trengte 5|trevligt 7|trinn -8|trive- -1|triveleg -1|tror -6|truck- -12
|truckkort -12|truff- 4|truffet 4|trur -13|tungt -2|turen -2|tusen 19|tvil 2|två -10|twent- 9|twenty 9|two -7
|tyckt- 17|tyckte 17|type 5|tyvär- 7|tyvärr 7|tålmo- 14|tæt 17|tøft 6|tømre- 3|tør -7|tørkl- -9|ud 3|uden -9
|udval- -8|udvalget -8|udvæl- 5|uge 1|uka 8|under -3|undervise -6|undervist -6|unga -5|ungdo- -7|ungdomar -4
|union -7|unit -7|up -10|uppdr- 4|uppfy- -9|uppfyllde -11|uppvu- -9|uppvuxna -9|urval- 15|urvalet 15|us -4
|usikr- -11|usikre -11|ut -3|utan -4|utdan- 7|utdanning 12|ute 5|utlys- -8|utlysinga -10|utlysningen -10|utmat- -10
|utmattning -10|utrol- 14|utrolig 14|utset- 20|utstr- 11|va 19|vad -10|vagtp- -7|vakte- -4|val 11|valde -11
|valet -11|valg 15|valgt 2|valt 2|vana -9|vane -12|vansk- 17|vanskeleg 17|var 8|vara -10|varit 3|vart 23|vecka 7
|vecka- 3|veckan 3|ved -7|vedta- -2|vedtak -5|vedtatt 3|veien 1|veka 15|vekt 4|velge 14|velje 15|vende- 2|vender 2
|vere 5|verke- 10|verkeleg 10|verks- -14|verkstaden -11|vert 1|vid 1|vidar- 7|vidare 13|vidareutdanning -14|vider- 8
|videre 8|vikar- -11|vikariatet -10|vil -8|vilke- -8|vilket -8|vill -4|virke- 12|virkelig 15|visa -12|visad- -5
|visade -5|viser 3|visit- -10|visst- -10|visste -10|vist 15|viste 17|voksn- -7|voksne -7|vondt 15|vore -11|vores 11
|vurde- 19|vurdering 17|vurderte 14|väl 13|väldi- 13|väldigt 13|vår 6|våra -1|våre 3|våren -1|vårt 11|vægt -6
|være -1|været 4|værks- -11|værkstedet -11|vært -10|ward -3|was 3|we 4|weeke- -8|well -8|went 8|were 7|what 12
|when -8|where 11|which -8|who -4|whole -8|whose 11|will 1|with 2|withi- -8|within -8|witho- 2|without 2|word -6
|worke- -7|worked -7|would -8|writi- -4|writing -4|writt- -4|written -4|wrote -13|year -10|years -10|yes 5|yet -7
|you -4|young -9|your -2|yours- -9|yourself -9|ytter- -3|äldre -8|än -8|ännu -18|ärlig- 6|å 8|åka 8|ålein- -9
|åleine -9|år -9|åra 5|året -8|ærlig 2|én 2|òg -10|öppen -10|över 6|økono- 6|økonomi 6|ønske- -7`;
