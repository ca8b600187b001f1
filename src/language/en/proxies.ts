// What stands in for a protected ground in English: what others are said to like, decades, names, stairs, a page written for a party.
// Made for Gjensvar from the risk table of the letter guide, section 7.
import type { GroundRule } from "../lists.ts";

const others =
  "(customers|guests|parents|patients|clients|members|pupils|students|children|residents|regulars|readers|tenants|players|passengers|visitors|colleagues|villagers|families|farmers|fishermen|worshippers|people here|folk here|the men|the women|the others|the crew|the lads|the boys|the girls|the old folk|the elderly|the team)";
const like =
  "(prefer|prefers|preferred|used to|accustomed to|feel safer|feel safest|feel safe|feels safest|feel more comfortable|feel most comfortable|feel at home|comfortable|uncomfortable|uneasy|struggle|struggles|like to (deal|be served|be met|talk|see)|take to|warm to|warm more quickly|relate to|identify with|look up to|respond better|respond best|responds better|open up to|listen more|listen better|trust|trusts|expect|expects)";
const some =
  "(somebody|someone|a person|people|anyone|face|faces|name|names|their own|one of them|one of their own|a man|a woman|man|woman|a local|locals|men|women|voice|voices)";
// What the work asks of that somebody.
const able =
  "(?! (who (has|have|can|knows|know|had|is (certified|licensed|trained|qualified)|speaks|writes|turns|answers|arrives)|with (?:the |a |an |some )?(experience|licence|license|certificate|training|background|knowledge)|to (show|teach|help|be|know|answer)|they can))";

export const proxies: GroundRule[] = [
  {
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:you|not|us) )[^ ]+ ){0,4}${like} (?:(?!(?:you|not|us) )[^ ]+ ){0,5}${some}${able}`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(passed|past|over|nearing|approaching|turned|close to|pushing|beyond|nearer|well into) (?:the age of |your |his |her |their )?(forty|fifty|sixty|seventy|forties|fifties|sixties)(?= *$| (?:and|or|who|when|so|but|to|we|it|for|is|are|as|at|this|now|has|have|would|will) ); (somebody|someone|people|a person|anyone|candidates?|we|all|everyone|everybody|the team|the rest|us|colleagues) (?:(?!not )[^ ]+ ){0,4}(in (?:our|their|his|her) (?:early |late |mid )?(twenties|thirties|forties|fifties|sixties)|(?:around|about|under|over|between) (twenty|twenty-five|thirty|forty|fifty|sixty)(?= *$| (?:and|or|who|when|so|but|years) )); (parents|grandparents|mother|father|grandmother|grandfather|gran|granny|grandma|grandpa|kids|children)(?:'s|s'|')? (generation|age)(?! groups?); old enough to be; nearer (?:in age|their own age|our age|the pupils in age); (be|as|like) (?:their|our|his|her|everyone's|everybody's) (mother|father|mum|dad|grandmother|grandfather|gran|grandad|daughter|son)`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(boss|manager|leader|colleague|foreman|teacher|salesman) (?:who is |who comes )?from (?:gambia|somalia|eritrea|syria|iraq|iran|afghanistan|pakistan|india|poland|romania|bulgaria|lithuania|ukraine|russia|nigeria|ghana|congo|sudan|ethiopia|morocco|turkey|kosovo|albania|china|vietnam|thailand|africa|asia|abroad); (names?|surnames?) (?:that |which )?(?:they|customers|people|guests|we|nobody|everyone|everybody|patients|clients|most|many|folk) (?:(?!will )[^ ]+ ){0,3}(recogni[sz]e|pronounce|say|spell|trust|know how to say); (somebody|someone|people|anyone|those|applicants) (?:from (?:abroad|outside|another country|other countries|your part of the world|your country|elsewhere)|who (?:come|comes|came|moved|is|are) (?:here )?from (?:abroad|another country|other countries|so far away)); sounds? (?:more |really |properly )?(foreign|local|native)(?= *$| (?:and|so|but|on|to|when) )`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(uncomfortable|uneasy|unhappy|comfortable|awkward|wary|nervous|sceptical|worried) (?:[^ ]+ ){0,2}(with|about|of|around) (?:[^ ]+ )?(a|having a|another) (?:[^ ]+ )?(man|woman|male|female|guy|girl|bloke|lady|lad)(?! (with|in the ward|patient))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(off|away|out|absent|missing|gone) (?:(?!the )[^ ]+ ){0,5}(with|for|because of|due to|after|from) (?:[^ ]+ ){0,1}(burnout|burn-out|exhaustion|depression|anxiety|stress|cancer|your back|back trouble|illness|surgery|an operation|a stroke|migraines?|your heart|your nerves)(?! (patients|ward|care))`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `(manage|cope|get (?:about|around|in|up|through|past)|work|do it|reach|climb) (?:[^ ]+ ){0,5}(with|in|from|on) (?:the|your|a|that) (chair|wheelchair|crutches|walker|frame|stick|guide dog|hearing|eyesight|sight|leg|hand|arm|prosthesis); (manage|cope with|climb|take|handle) the (stairs|steps|ladder)(?! (cleaning|down))`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(alone|on your own|by yourself) with (two|three|four|the|your|a|small|young|little) (?:[^ ]+ )?(children|kids|ones|child|boys|girls|toddlers?|baby|twins|son|daughter|small|little)`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `(your|the|those|of your|you) (?:[^ ]+ ){0,2}(columns?|articles?|(?<=your )posts?|pieces?|blogs?|letters?|campaign*|canvass*|leaflet*|speech*|candidacy|candidature|seat)(?! as) (?:(?!on the board )[^ ]+ ){0,4}(for|in|against|about|with|on) (?:the )?(?:[^ ]+ )?(party|labour|greens|conservatives|nato|palestine|israel|gaza|immigration|the election|council|parliament)(?! (hall|office))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(a|any) (?:fifty|sixty|seventy|eighty|50|60|70|80)-?(?:year-?old|something); (nearing|approaching) (?:[^ ]+ ){0,2}(fifty|sixty|seventy)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(somebody|someone|anyone|people|a person) (?:[^ ]+ )?who is (?:a )?(christian|muslim|jewish|hindu|believer|churchgoer|baptised); (in|with|wears?|wearing) (?:[^ ]+ ){0,2}(headscarf|head scarf|hijab|turban|veil|kippah|skullcap); (headscarf|headscarves|hijab|turban)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(heavy|hard|rough|tough|dirty|cold|dangerous|much|a lot) (?:[^ ]+ ){0,3}for a (?:[^ ]+ )?(woman|lady|girl|lass|man|boy)(?! (?:alone|to))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `your (back|knees?|neck|shoulders?|heart|hearing|nerves|health|hips?) (?:[^ ]+ ){0,3}(is|has been|was|are|were|gives? out|plays? up|playing up|holds? up|acting up|not|lets? you down|stand up to|cope)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(have|with|got) (?:[^ ]+ )?(a little one|small ones|little ones|a toddler|a baby|a young one) (at home|to look after|in tow); (you|you've|you have) (?:got |have )?(?:[^ ]+ ){0,2}(one|two|three|four|kids|children|little ones) (?:[^ ]+ )?(in|at) (nursery|kindergarten|daycare|day care|preschool)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(as|being|you are|you're|that you are|since you are) (?:[^ ]+ )?(a )?(single|lone|working|new) (mother|mum|father|dad|parent); (you|your) (?:(?!job|work)[^ ]+ ){0,4}(nursery|school|daycare|kindergarten) (run|runs|pick-?up|pickup|drop-?off); (pick|collect|fetch|drop) (?:[^ ]+ ){0,3}(children|kids|son|daughter|boys|girls|little ones) (?:[^ ]+ )?(from|at|up|off); (kids|children|boys|girls) (?:[^ ]+ )?(every other|every second|alternate) (week|weekend); (rush|get|hurry|be) (?:back )?home to (?:[^ ]+ )?(husband|wife|children|kids|family|partner|baby)`,
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases: `(get|become|grow|be|feel|end up) (?:[^ ]+ ){0,2}(restless|itchy feet|under-?stimulated|under-?used|underused|stale)(?! (?:patients|pupils|from waiting)); (dull|boring|small|tame|routine|humdrum|repetitive) (?:[^ ]+ ){0,2}(for (?:you|someone|somebody)|after|within|in no time|before long)(?! (?:for us)); (you'd|you would|you'll) (?:[^ ]+ ){0,3}(run rings|outgrow|be off again|be looking around|be looking elsewhere|itch)(?! (?:for us))`,
  },
  {
    ground: "culture",
    level: "warn",
    phrases: `(typical|proper|true|real|natural) [^ ]+-?(person|type|sort|character)(?<= [^ ]+-[^ ]+); (lack|lacked|miss|missed|missing) (?:[^ ]+ )?(spark|sparkle|x-factor|twinkle|banter|fire in); (crowd|bunch|lot|gang|team|tribe) (like|as) (ours|us); (cut from|of) the same cloth; (people|somebody|someone) we (?:would |could |can |want to |like to )?(have lunch|go for a pint|share an office|hang out|laugh) with; (quiet|loud|shy|serious|earnest|intense|reserved|bookish) (?:[^ ]+ )?for (?:[^ ]+ )?(crowd|bunch|lot|team|gang|us|place|house|floor)`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(not|never|aren't|isn't) (?:[^ ]+ )?(from (?:here|round here|around here|these parts|the island|the village)|a local|local to|one of our own)(?! (?:applic)); (hear|tell|notice) (?:[^ ]+ ){0,4}(?:that )?you (?:[^ ]+ )?(?:are|come|aren't) (?:not )?(?:[^ ]+ )?(from (?:here|abroad|elsewhere|somewhere)|foreign|local|english|british|norwegian|danish|swedish); (italian|french|british|english|norwegian|danish|swedish|irish|scottish|japanese|greek|spanish) (look|face|faces|feel at the|atmosphere) (?:[^ ]+ ){0,5}(you|your|look); (look|looking) the part`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(your|with|about your|of your|had|have had|have) (?:[^ ]+ )?(heart|back|knee|neck|shoulder|hip|lung|stomach|kidney|blood pressure|nerve|sleep|mental health|health|joint|muscle|bladder|thyroid|skin) (trouble|troubles|problem|problems|issue|issues|condition|complaint|history|attack|failure|injury|scare|operation|disease)(?! (?:in patients|among|with patients|clinic|ward|management)); (you|your) (?:[^ ]+ ){0,4}(a blood clot|stroke|mini-stroke|seizure|seizures|fits|insulin|pacemaker|chemo|chemotherapy|radiotherapy|cancer|transplant|dialysis|sick note|sick notes|sick leave)(?! (?:patients|unit|ward|clinic|nurse|in the)); (a relapse|fall ill again|burn out again|another episode)(?! (?:in patients|among)); (well|fit|strong|healthy) enough (?:again )?for (?:[^ ]+ ){0,2}(job|shift|work|rota|this|us)*`,
  },
  {
    ground: "union",
    level: "block",
    phrases: `(brought|bring|bringing|got|let|invited|started|start|starting|set up|organi[sz]ed|organi[sz]ing|joined|led|ran) (?:(?!our )[^ ]+ ){0,3}(union|union in|walkout|walk-out|strike|picket|picket line|works council)(?! (?:wants|elections|members|asks|has|work|team)); (without|no|free of|avoid|keep) (?:[^ ]+ ){0,3}(unions?|shop stewards?|agitat*|trouble-?makers?)(?! (?:membership fee|dues|work))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(born|at school|in nappies|not yet born|a baby|a child) (?:[^ ]+ )?the year (?:that )?(you|he|she|they); (before|when) (?:[^ ]+ ){0,3}(was|were) (even )?born; (draw|drawing|collect|claim) (?:[^ ]+ )?pension(?! (?:scheme|claim|data|benefits)); (founder|boss|manager|ceo|lead|leader|chef) (?:[^ ]+ ){0,4}(half your age|young enough|younger than|who was born)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(few|more|only|already|enough|all|mostly|five|four|six|three) (ladies|women|girls|men|lads|guys|blokes|fellas) (?:[^ ]+ ){0,2}(in|on|at|here|around) (?:the |our )?(office|team|department|workshop|floor|ward|crew|yard|kitchen|staff|shift|place)(?! (?:who attend)); gender (balance|mix|split)(?! (?:report|study|studies|research|training)); (hire|appoint|choose|prefer|pick|find|bring in|have) (?:[^ ]+ )?(a|another|more) (?:[^ ]+ )?(man|woman|male|female|lady|men|women)(?! (?:with|patient|who (?:is a|has a)))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(mature|older|middle-aged) (ladies|women|men|gentlemen)(?! (?:patients|who use)); (served|taught|helped|coached|met|greeted|managed) by (?:[^ ]+ )?(nan|nana|gran|granny|grandma|grandpa|grandad|grandfather|grandmother|mum|auntie|dad)(?! (?:and)); (gold watch|carriage clock|bus pass)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(not|didn't|wouldn't|won't|refused to|don't) (?:[^ ]+ )?(shake|take|offer|give) (?:[^ ]+ ){0,3}hands?(?! (?:over|in))`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(people|workers|lads|staff|someone|somebody|folk) from (?:[^ ]+ )?(out east|the east|eastern europe|over there|those parts|down south|abroad)(?! (?:coast|end|wing|office)); (eastern europeans|east europeans) (?:before|are|have|tend)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(hoping|trying|wishing|planning) for (?:[^ ]+ )?(a second|number two|another|a third|a little brother|a little sister|more children|a family|a baby)(?! (?:year|round|job|position|post|interview|career))`,
  },
  {
    ground: "availability",
    level: "warn",
    phrases: `(afraid|worried|think|fear|suspect|sure) (?:[^ ]+ ){0,6}(tired|weary|sick|fed up) (of|with) the (drive|trip|journey|commute|ferry|distance|bridge|shifts)`,
  },
  {
    ground: "appearance",
    level: "warn",
    phrases: `(look|looks) (?:[^ ]+ )?(like|as if|as though) (?:[^ ]+ ){0,2}(trains?|works? out|model|fit|healthy)(?! (?:the advert))`,
  },
  {
    // What is guessed of the reader's days to come. A kind guess ("you will do well") passes.
    ground: "availability",
    level: "warn",
    phrases: `(think|fear|afraid|worried|suspect|assume|guess|doubt|reckon|feel) (?:that |though ){0,2}you (?:would |will |might |could |'d )(?:[^ ]+ )?(fall|feel lonely|feel left|feel out|leave|be off|run off|tire|get tired|be lonely|be isolated|struggle|crack|drift|disappear|vanish|end up alone|be miserable)(?! (?:from|with (?:the (?:task|code|software)|excel))); (dare not|daren't|don't dare|can't risk|cannot risk|couldn't risk|not take the risk|not risk) (?:[^ ]+ ){0,4}(you|it|that|risk); could not ask it of you; (couldn't|can't|cannot|could not) ask (that|it|this) of you`,
  },
  {
    // What others feel about who somebody is. The wish of a customer is no lawful reason.
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:not|you) )[^ ]+ ){0,6}(react|reacted|raise an eyebrow|talk behind|gossip|see themselves in|recognise themselves|open up (?:more )?(?:readily |easily )?to|want somebody like|ask for somebody who|ask for someone who|someone they can|somebody they can)(?! (?:sign)); (somebody|someone|people) (?:who (?:is |are |look |looks )?|that (?:look |looks )?)?like themselves; (speak|chat|talk) (polish|lithuanian|romanian|norwegian|danish|english|arabic|russian) (among themselves|together|with each other|in the breaks)`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `(your|the|a|that|with the|with a) (stutter|stammer|limp|lisp|tic|tics|hearing loss|deafness|speech impediment|squint|tremor)(?! (?:therapist|clinic|patients|in (?:children|the engine)))`,
  },
  {
    ground: "health",
    level: "block",
    about: true,
    phrases: `your (?:[^ ]+ )?(migraines?|arthritis|eczema|allerg(?:y|ies)|asthma|tinnitus|epilepsy|diabetes|anxiety|depression|lupus|crohn's|fatigue|menopause)(?! (?:patients|clinic|ward|nurse)); (had|used to have|have had) (?:[^ ]+ )?(a drink problem|a drinking problem|a problem with drink|an addiction); (used to|you) (drink|drank)(?= *$| (?:and|but|even|six|ten|years|too|heavily)); (sick|queasy|ill|unwell) (?:[^ ]+ ){0,2}in the mornings?`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `your (husband|wife|partner|mother|father|son|daughter|spouse) (?:[^ ]+ ){0,3}(poorly|ill|sick|unwell|frail|dying|disabled|in hospital)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(a|another|our|the) (female|male|woman|lady) (?!(?:patient|pupil|user|resident|inmate|guest|participant|client|customer|student|ward|changing|prisoner|voice (?:choir|part))[^ ]*)[^ ]+; (changing room|changing rooms|toilet|toilets|showers|cabin|dormitory|bunk) (?:[^ ]+ ){0,3}for (women|girls|ladies|men)(?! (?:needs|need) (?:clean|paint)); (has|have|needs|need|got) to be a (man|woman|bloke|lady|girl|lad)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(from|until|before|after) (?:[^ ]+ )?(friday|saturday) (dusk|sunset|sundown|night) (?:[^ ]+ ){0,4}(until|till|to|work|saturday|sunday); (not|won't|don't|can't|cannot) (?:[^ ]+ )?(handle|touch|serve|eat|taste|pour) (?:[^ ]+ )?(pork|bacon|alcohol|wine|beer)(?! (?:without a licence))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(grew|grown|growing) up (?:that way|with (?:it|a phone|phones|social|the internet)|online)(?! (?:in the)); (younger|young) (audience|readers|listeners|viewers|crowd) (?:[^ ]+ ){0,9}(you|voice|presenter|so|therefore)(?! (?:wrote)); (same|own) (stage|point|place) (in|of) life`,
  },
];
