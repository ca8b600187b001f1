// What puts a protected ground, or a stand-in for one, into a letter in English. Made for Gjensvar from the risk table of the
// letter guide, section 7. Phrases are tied to the reader or to the person wanted, so that a sector or a subject passes.
import type { GroundRule } from "../lists.ts";
import { countries, nationalities, peoples } from "./nations.ts";
import { others } from "./others.ts";
import { proxies } from "./proxies.ts";

// The reader, with small words between: "you are sadly a bit", "you would still be far".
const youAre =
  "(you|you're|you'd|you'll) ((are|were|being|would|be|will|seem|feel|look|sound|is|also|simply|just|sadly|unfortunately|regrettably|rather|a|an|bit|little|quite|very|so|still|now|frankly|perhaps|maybe|already|only|somewhat|of|course|not|as|far|much|way|well|clearly|probably|actually|both|either) ){1,6}";
// The person who is wanted or not wanted.
const wanted = "(someone|somebody|anyone|anybody|people|person|applicants?|candidates?|colleagues?|employees?|staff)";
const wants =
  "(want*|need*|prefer*|seek*|sought|looking for|looked for|like|rather have|rather had|rather|hoped for|after|chose|choose|only (take|hire|employ|accept|use)|hire|hiring|employ|take on|used to|stick to)";

export const grounds: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases: `(you will|you'll|you would|you'd|you are|you're) (soon )?(be )?(retire|retiring|retired|drawing a pension); (a|some|young|hire|need|up) youngsters?(?! (with|in|who)); (a|the) (young|older|younger) (lad|lass|guy|girl|woman|man)(?! (in our|with|who));
      fresh (from|out of) (school|university|college|the classroom|their studies); birth year; (a|an|no|than a|any|some) (twenty|thirty|forty|fifty|sixty|seventy|[1-7][0-9]|[^ ]+-[^ ]+)-year-old(?! (company|firm|building|system|tradition|ship|house|child|pupil|patient|boy|girl)); twice (your|their|that) age; half (your|their|the) age; (shape|mould|form) (him|her|them|you|ourselves|from scratch);
      (old|young|elderly|aged|ageing|aging|older|younger)(?<= ${youAre}(too |over |getting )?[^ ]+)(?! (than (the|it|our) |hand|hands|friend|acquaintance|colleague|people|children|enough to|project|workers' [^ ]+));
      (the|be|our|be our) (oldest|youngest)(?! (pupil*|child*|class*|user*|resident*|school|building*|part*|system*|patients|groups?|students|grades?|customers));
      (few|two|three|five|ten|[0-9]+) (good |more )?years (left )?(in|before) you; only have (a )?(few|[0-9]+) years;
      (people|someone|somebody|folk|person|applicants|candidates) (of )?(our|their|the same) (own )?age(?! (group|range)); their own age; our own age;
      (end|autumn|twilight|last (part|years|stage)|start|beginning|outset|evening|winter) of (your|their|a|his|her) (career|working life|work life|life);
      (man|woman|person|lady|gentleman|someone|somebody|people|applicant|candidate) (of|at) your (age|years|generation|vintage|time);
      ${wanted} … born (after|before|in (the )?)( )?(19|20)?[0-9]0*; born (after|before) [12][0-9]+; (year|years) you were born; (your )?year of birth;
      (all|others|most|everyone|everybody|staff|we|team|rest|colleagues|them) (are |is |of us |of them |here |in |on |the |team ){1,5}(well |mostly |just |all )?(under|over|below|above|around|in (our|their)) (the age of )?(25|30|35|40|45|50|55|60|65|thirty|forty|fifty|sixty|twenties|thirties|forties)(?! (hours|people|per|percent|%|applic*|cand*|kilo*|kg|staff|employees|years of|minutes|pages|million|countries|beds|children|pupils|units|projects));
      ${wanted} … (under|over|below|above) (the age of )?(25|30|35|40|45|50|55|60|65|thirty|forty|fifty|sixty)(?= (years|in|on|at|for|to|here|who|as|and) )(?! (years of|years' exp*));
      dinosaur; grandfather|grandmother figure; (bit|little) long in the tooth; over the hill; wet behind the ears; your (grey|gray) hair; (at|in) your (time|stage|phase) of life;
      your age; your (generation|advanced years|years of age|[^ ]+ years in working life);
      age (was|played|is|did|does|had|has|limit)(?! (group|[0-9])); (because|on account) of (your )?age;
      too (old|young|elderly); (a (little|bit|tad)|somewhat|rather|slightly) (too )?(old|young) (for|to);
      (someone|somebody|a person|candidate|applicant|one) (who is )?(a bit |a little |slightly |somewhat )?(younger|older|young)(?! (people|children|than));
      (a )?(younger|older) (person|candidate*|applicant*|team|profile|colleague*|face|man|woman|hire|employee*);
      younger people in the (role|job|position|post|team);
      (hire|hiring|want|need|prefer|get|bring in) … (younger|young|older) people;
      young (blood|talent|candidates|applicants|and hungry); fresh blood;
      at your (age|stage in life|stage of life|time of life); person (of|at) your age; at [0-9][0-9] you;
      (you are|you're|being) (only |just |already |soon |over |almost |nearly |now )?[1-7][0-9](?! (percent|per|minutes|km|kilomet*|points|people|hours|%|years of exp));
      (you are|you're|aged|are) [1-7][0-9] years (old|of age);
      (near|nearing|near to|close to|before|approaching|reach|soon|few years (from|before|to)|not far from) (retir*|retirement|pension|pension age|retirement age);
      retirement age(?! (policy|research)); retiring (soon|in);
      (the )?(oldest|youngest) (in|of|among|person|one|member|by far); rejuvenat*;
      (lower|bring down|reduce) the average age;
      average age (in|of) (the|our) (team|department|office|staff|group|company);
      (rest of us|we|others|most of us|colleagues|all) are (all )?in (our|their) (early |late |mid )?(twenties|thirties);
      reached an age; age where; your youth; your young age;
      (with|at|has) … (age|years) … (takes its toll|slow*|not what it was); born in (the )?(19)?[4-9]0s; old dog;
      past your (prime|best); generation gap; (grey|gray|greying) (hair|hairs|temples); (straight|fresh) (out of|from) ([^ ]+ )?(school|college|university|uni|education); (everyone|everybody|the rest of us|the others|the team|the whole (team|floor|shift)) ([^ ]+ ){0,4}(straight out of|fresh out of|just out of|in (their|our) (early |mid |late )?(twenties|thirties)|under (thirty|forty)); (grow|stay|be) with us for (the next |many |another )?(ten|twenty|thirty|many|[0-9]+) years`,
  },
  {
    ground: "age",
    level: "warn",
    phrases: `(a |our |this |such a )?(young|youthful) (team|environment|company culture|and dynamic|dynamic|atmosphere|crowd|gang|workplace);
      (team|office|we|department|staff|company|environment|workplace) (is|are) (very |quite |rather |so |all )?(young|youthful)(?! (and (growing|new)|company|firm|museum|start));
      (more|too|so|very) (senior|junior)(?! (developer|consultant|engineer|adviser|advisor)); senior profile*;
      junior profile*; digital native*; (recent|fresh|new|newly) graduate*; newly (graduated|qualified|fledged);
      fresh out of (school|university|college); early in (your|their|the);
      (beginning|start|outset|early stage*|early part|first part) of (your|their|a|his|her|the);
      years (left|ahead of (them|you|him|her)|to give); many (good |working )?years (left|ahead);
      for the long haul; long runway;
      more (experienced|mature|seasoned) (candidate*|applicant*|consultant*|person|profile*|people|colleague*|hire);
      (somebody|someone|person) (more |a bit more |a little more )?(mature|seasoned|grown-up|settled); more mature;
      maturity; (young|youthful) (energy|spirit|mindset|outlook); energetic;
      (at|with) (such|that|so) (a )?(long|many) … (working life|years behind you); easier to (shape|form|mould);
      set in (your|their) ways; old school`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(are|be|been|you're|off|were|is|before|while|when) having (a|your|another|the|more) (baby|child|children|second|third|kid|kids|babies|twins|little one);
      (goes|go|going|disappear*|be|is|off|vanish*|out|away|soon|then) (off )?on (maternity |parental |paternity |baby )?leave(?! (cover|cases|next to|for study|of absence policy));
      (going to|will|plans to|plan to|planning to|about to|wants to|want to|likely to|soon|might|may) (soon )?(have|get|be having|start having) (a baby|children|kids|babies|a family|more children|another (child|baby)|little ones)(?! (who|with|in (care|our)|as));
      congratulations on (the|your|becoming) (baby|pregnancy|bump|little one|new arrival|twins|son|daughter|wedding|marriage|engagement|a (mother|father|mum|dad));
      you are due (in|on|next|this|soon|any|around|before|after)(?! (to|for));
      (in|at) your (condition|happy state)(?! of); (after|with|when) the (baby|birth|little one|new baby) (is|comes|arrives|on|due|in|we|you|and);
      pregnan*(?! (women|patients|people|clients|employees|animals|mothers|teenagers|girls|users));
      (your|on your|going on your) (maternity|paternity|parental) leave;
      (you|somebody|someone|who|person|not) … (on|going on|take|taking|plan*|for|back from|away on|go on|from) (maternity |paternity |parental |baby )leave(?! (cases|cover|for|benefit*|applications|rules));
      your (maternity|parental|paternity|due date|coming leave|leave in|leave this|leave from|leave next|baby|unborn|bump|upcoming leave|planned leave);
      (a|the|plan around a|long|upcoming|planned|coming) (parental|maternity|paternity) leave(?! (cover|substitute|position|post|vacancy|temp*|cases|replacement|law|for|applications));
      (when|after|until) you (are|come|get) back from (your )?leave; (away|absent|off|gone|out) (on|for) leave;
      (be|are|going) (away )?on leave; expecting (a |your |another )?(child|baby|little|first|second|twins);
      you are expecting(?! (to|an|our|some|that|more|a (reply|call|answer|salary)));
      (told|said|mentioned|wrote|heard|learned|know|understand|see) … you are expecting; happy event;
      little one on the way;
      (baby|child|children|stork|one) (is |are )?(on the way|on its way|coming soon|due|will come|arrives|expected|come along);
      (baby|child) is due;
      due (date )?in (january|february|march|april|may|june|july|august|september|october|november|december) (we|you|so);
      planning (a family|to have children|children); have (a baby|another child|more children|kids soon);
      (become|becoming|be|going to be|about to be|soon) (a )?(mother|father|mum|dad|parent|parents);
      (soon|about to|going to) (be|become) (a )?(mother|father|mum|dad|parent); start(ing)? a family;
      newly married; (newlywed|newly-wed)s?; children (will|may|might|are likely to) (soon )?(come|follow);
      (?<!women )(?<!mothers )(giving|give|gave) birth; breast-?feed*; your (?:[^ ]+ ){0,3}(new-?born|new baby|motherhood|fatherhood); (you|you've) (?:have |had |got |just |recently ){1,3}(?:[^ ]+ )?(new-?born|new baby)(?! (ward|unit|patients));
      trying for a (baby|child); fertility; ivf; miscarriage; family planning(?! (clinic|centre|service*|advice));
      expectant (mother|father|parent); congratulations (again )?on (the|your) (bump|baby|pregnancy|little one|happy news)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `you have (small|young|little) (children|kids)(?! (in (your|the)|on (your|the)|as|under));
      ${wanted} with a (big|large|young|whole|growing|small) family;
      (you have|you've got|having|with|got) (a|one|two|three|four|five|several|so many|many) ([^ ]+ )?(boys|girls|sons|daughters|kids|children|toddlers|twins|newborn|baby|schoolchildren)(?<! in the newborn)(?! (in (your|the|our)|on (your|the)|under|at the (school|club)|as (clients|patients)|who|with|services)); (fewer|less|no|without|free of|too many) (ties|obligations|commitments|responsibilities) (at|on|back) (home|the home); (a|as a|for a|any|no) (father|mother|dad|mum|parent) (of|to) (one|two|three|four|five|small|young|a|twins|several|many)(?! (patient|child in our));
      home (to|for) (a |your |the |their |his |her )?(family|kids|children|wife|husband|partner|baby);
      (sick|ill|old|elderly|ageing|aging|frail|disabled|dying) (mother|father|parent|parents|husband|wife|child|partner|son|daughter|relative|mum|dad) (to (look|care|take)|who needs|at home|you);
      ${wanted} … (who (is|are) |without |with no |with fewer |with |who has |who have |has |have )(a |an |any |small |young |little |two |three |too many )?(single|unmarried|married|childless|child-free|childfree|children|kids|little ones|dependants|dependents|family ties|family obligations|family|toddlers|commitments at home)(?! (law|business|counsel*|doctor|house|therap*|centre|in (the|our) (care|ward|school)|with|who|as|services|work|home|firm|medicine|nurse|support));
      (because|since|as|while|and|when|if|that) your partner (lives|works|is|has|cannot|will|would|earns|lived|moves|does|gets);
      not (a job |a post |something |really |one )?for ${wanted} (with|who has|who have) (a |small |young |little |two |three )?(children|kids|little ones|family|toddlers);
      (you|you're|you are) … ((newly|recently|just) )?(divorced|widowed|a widow|a widower|a single (mother|father|parent|mum|dad)|a (mother|father|mum|dad|parent) of)(?! (from|law));
      as a (mother|father|mum|dad|parent|grandmother|grandfather)(?! (you (know|have met) |support|association));
      (one|two|three|four|five|six|several|many|so many) (small |young |little |school-age )?(children|kids|toddlers) (at (home|school|nursery)|to (pick|look|raise|feed|think)|and a|waiting|under)(?! (in the|we));
      (with|having|have) (such |two |three |four |your )?(small|young|little) (children|kids|ones)(?! (in|with|at|as|who|and|aged|under|from|or|on|for));
      (two|three|four|five|your) (small|young|little) ones;
      your (children|kids|wife|husband|spouse|marital|childcare|caring|domestic|single|divorce|son|daughter|toddler|marriage|home situation|home life|family situation|family life|family obligations|family responsibilities|family commitments|family circumstances|private life|private situation|circumstances at home|situation at home|custody|care for|boyfriend|girlfriend|life partner)(?! (welfare|book|theatre|programme|project|care (centre|project)|ward));
      your family (is|needs|would|will|has|comes|and|situation|at|with|must|may|might|deserves|who|in);
      (hard|tough|difficult|demanding|strain|fair|unfair|too much|much) (on|for|to) (your|the|a|his|her) (family|husband|wife|kids|children|partner|marriage)(?! (centre|doctor|business|company));
      (combine|combining|reconcile|juggle|juggling|balance) … (with )?(your |a |the |small |young )?(family|children|kids|home life|motherhood)(?! (centre|counsel*|services));
      (commute|rota|hours|travel|travelling|much|shifts|evenings|nights|overtime|job) … with (small |young |little |two |three |four |five |your )?(children|kids)(?! (in (school|the|our|need|special|care|hospital)|who|at (the|risk)|with|aged|as|and (young|adolescents)|from));
      with (two|three|four|five|small|young|little) (kids|children);
      (alone|on your own) with (a|two|three|your|the|small|little); (two|three|four) kids;
      as a (single |lone |new |young )?(mother|parent|father|mum|dad)(?! (support|association|helpline));
      (are|being|you're) (a )?(single|lone|working|young|busy) (mother|parent|father|mum|dad|mothers|parents);
      single (mother|parent|father|mum|dad); sole (carer|provider|custody);
      childcare (is|would|will|can|problem*|situation|arrangement*|needs|might|must|may|issues);
      (problem*|trouble|issue*|difficult*) with childcare; caring responsibilit*; marital status;
      family (obligations|commitments|responsibilities|circumstances|situation)(?! (law|of (patients|users|clients)|for));
      without (children|kids|family|small|dependants|dependents|a family);
      (no|fewer) (children|kids|family ties|dependants);
      (you are|you're|being|since you|recently|newly|just|now|you were) … (divorced|separated|widowed|married|engaged to|a bachelor|unmarried)(?! (from|with our));
      you (care for|look after|take care of|nurse|have to look after|are caring for) (your|an|a (sick|disabled|elderly)|the (kids|children)) [^ ]+;
      your (sick|old|elderly|ill|ageing|aging) (mother|father|parents|parent|husband|wife|mum|dad);
      (nursery|kindergarten|daycare|school) (run|pick-up|pickup|closes|hours); enough on your plate at home;
      (at home|home life) (must|needs|has to|comes|should) … first; your other half`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(an?|such an?|your|any) (${nationalities}) (sur)?(name|names|surname|accent|face|appearance); a (${peoples}) (would|could|might|is|fits|suits|will)(?! (who))( [^ ]+)?; (did not|didn't|have not|haven't|not|never) (grow|grown|growing) up (in|here);
      you are not (really |quite |originally )?(from (here|around|this|norway|denmark|sweden|scandinavia|our|the (area|village|valley|country))|a local|local)(?! (office|branch)); (treated|served|cut|helped|looked after|met|cared for|taught|led|greeted|seen) by (a |an |some |only )?(${peoples}|(${nationalities}) [^ ]+);
      (${nationalities}|${peoples})(?<= ${youAre}((originally|really|ethnically|half|from|an|a) )?(?:eastern |middle |latin |sri )?[^ ]+)(?= (and|or|but|enough|so|who|in|by|here|as|at|like|yourself|born|we|which|for|to|with|$|(?![^ ])))(?! (and (english|norwegian|danish|swedish|german|french) (speak*|at|on|to)|in (level|grade)|at (level|[abc])|to (level|[abc])));
      (${peoples}|(${nationalities}) (${wanted}|citizens?|nationals?|faces?|workers?|hands|names?|voices?|woman|man|men|women|girls?|guys?|parents))(?<= ${wants} ((have|having|to|hire|see|be|served|by|meet|with|ask|for|employ|take|someone|somebody|a|an|some|real|ethnic|proper|true|native|only|fellow) ){0,4}(?:eastern |middle |latin |sri )?[^ ]+( [^ ]+)?)(?! (licen*|authoris*|degree|law|exam|who (receive|live in our)));
      (luck|trouble|disappointed|burn*|hesitant|sceptical|wary|bad experiences?|poor experiences?) (with|of|about) … (${countries}|abroad|${peoples});
      you (come|are|moved|fled|stem|hail|came|grew up|were born|arrived) (originally |here )?(from|in) (${countries})(?! (to|with|by|university|office));
      (norwegian|danish|swedish|scandinavian|nordic|eu|european) (citizens|nationals|passport*|citizenship)(?! (is|are) required by law);
      (grew|grown|growing|brought|raised|born) up (here|in (this|our|the) (country|area|town|village|valley|community|region)|among us|locally);
      sound (so |very |too )?(foreign|exotic|strange|different) (to|for|on); (your|such a) (foreign|exotic|strange|unusual|difficult|long|odd) (sur|last |first )?name; how (foreign|exotic);
      (norwegian|danish|swedish|ethnic|foreign|immigrant|western|non-western|scandinavian|nordic|african|asian|arab|arabic|somali|polish|eastern european|middle eastern|latin|different|another) (background|origin|origins|descent|heritage|roots|ethnicity|blood)(?! (image|check|colour|noise|study));
      ethnicit*; (your|ethnic|other|different|an) ethnic (background|origin|group|appearance); ethnically;
      native (speaker*|tongue|norwegian|danish|swedish|english|level|dane*|swede*|norwegians);
      native-(speaking|level|speaker); mother tongue(?! (teacher|teaching|instruction|education|tuition));
      (first|own) language is not;
      not (have|having)? ?(norwegian|danish|swedish|english) as (your|a|their|the) (mother|native|first);
      (your|marked|thick|heavy|foreign|strong|broken|noticeable|such an|slight|an) accent;
      the accent (is|was|would|could|might|may|makes|made); skin colou?r; colour of your skin;
      (your|because of|dark) skin;
      your (nationality|origin|origins|race|heritage|roots|descent|country|homeland|home country|native country|foreign|ethnic|immigrant|culture|cultural|refugee|citizenship|tribe|ancestry)(?! (of study|of exp|change|project|council|management|work|survey|officer|and communication));
      with your (roots|origin|background from (africa|asia|the middle east)); country you come from;
      where you (come from|are from);
      you come from (another|a (different|foreign)|abroad|outside|a culture|a country);
      your name (is|sounds|seems|would|might|could|looks|may|gives|alone|made);
      (find|found|pronounce|remember|spell) your name;
      name (is )?(hard|difficult|too (hard|foreign|difficult)) (to|for); foreigner*;
      (as an|few|hire|hiring|employ|too many|being an|no) immigrants?; immigrant like;
      born and (raised|bred) (in|here)?*;
      (who|somebody who|someone who|person|born|those who) (grew up|was raised|was born|has grown up|is born|has roots|has lived all);
      (from|of) (this|our|the) (country|village|area|town|region|place) (originally|themselves|and|so);
      someone from here; somebody from here; one of our own; one of us;
      (norwegian|danish|swedish|scandinavian|white|european|local) (voice|face|name|person|applicant|candidate|woman|man|girl|boy)(?! (actor|recogn*|choir|artist|over));
      an? (ethnic )?(norwegian|dane|swede) (in|for|to|with|at|who|as|instead)*(?! (licence|authorisation|degree|company));
      (people|persons|someone|somebody|applicants|candidates|those|employees|staff) (with|of|from) (your|a foreign|other|another|that|immigrant|such a|a different);
      (your|their) part of the world;
      (danish|norwegian|swedish|our|scandinavian) way of (working|life|living|thinking|doing|being);
      (danes|norwegians|swedes|locals) (feel|prefer|expect|understand|work|are|would|do things);
      (another|different|foreign|other) (culture|cultural background)(?! (change|institution|sector));
      unwritten rules; cultural (background|differences|difference|gap|barrier|distance);
      bad experience* with (people|foreign|immigrant|employees|staff|those) [^ ]+; race (played|was (part|a factor|one|why|an issue));
      sound foreign; foreign-sounding; foreign sounding`,
  },
  {
    ground: "ethnicity",
    level: "warn",
    phrases: `foreign (education|degree|diploma*|experience|qualification*|name|training);
      (know|understand|familiar with|insight into|used to) … (norwegian|danish|swedish) (culture|society|ways|customs|mentality|humour|working life);
      (only|outside|not) … (based|living|resident|located|residing) (in|outside|within)* (norway|denmark|sweden|the country|the eu|europe);
      (based|living|located|residing) outside (of )?(norway|denmark|sweden|the country); people based in;
      your degree from (abroad|a foreign|outside);
      (education|degree|experience) from (abroad|outside (norway|denmark|sweden|europe|the eu)|your home country)`,
  },
  {
    ground: "language",
    level: "warn",
    phrases: `native-sounding; (native|accent-?free|perfect|flawless|pure|unbroken|local) (sounding|pronunciation|dialect|voice|speech|accent|diction); your english is not; (without|no|free of|trace of an?|hint of an?) (foreign )?accent;
      your (spoken |written )?(english|norwegian|danish|swedish|language|language skills|pronunciation|grammar) (is|was|are|were|would|will|does|did|may|might|could|makes|made|isn't|needs|has|had|problem*|barrier) (?!(at (level|b|c)|fluent|excellent|good|very good|impress*|assessed|rated|below (the )?level|under level|[abc][12]|played|no (?:problem|obstacle|issue)|not part))[^ ]+;
      (not|poor|weak|bad|broken|imperfect|insufficient|limited) (good |speak |fluent |perfect )?(enough )?(norwegian|danish|swedish|english|language skills)(?! (at level|[abc][12]|licence|authorisation|law|exam));
      (speak|speaks|write|writes) (norwegian|danish|swedish|english) (well )?(perfectly|flawlessly|without|like|better|as a|well enough);
      (not )?fluent in (norwegian|danish|swedish|english);
      (need*|require*|expect*|demand*|someone|somebody|want*) … (perfect|flawless|faultless|impeccable|accent-free) (norwegian|danish|swedish|english)(?! (licence|and you|was));
      communication might become; language barrier*;
      understand you (on|over|when|properly|well)*(?! (are|have|were|may|want))`,
  },
  {
    ground: "religion",
    level: "block",
    about: true,
    phrases: `(christian|muslim|islamic|catholic|religious|jewish|protestant|our) (values|faith|ethos|outlook|creed|beliefs|view of life|foundation)(?! (survey|report|and (strategy|goals)));
      (share|shares|sharing|shared) (our|the|this|a|that) (christian |common )?(faith|belief|beliefs|creed|religion|confession); pray(?! (that|for (your|you)));
      (keep|keeps|keeping|observe|observes|observing|celebrate|celebrates) (the )?(saturday*|sunday*|friday*|sabbath|eid|ramadan|fast|religious [^ ]+|holy [^ ]+); (saturdays?|sundays?|fridays?) holy; holy day*;
      (serve|serving|handle|touch|sell) (wine|alcohol|pork) (because|since|as|on account|due);
      your (own )?(faith|religion|religious|beliefs?|church|prayers?|congregation|parish|god|hijab|headscarf|veil|turban|kippa|cross|creed|sabbath|mosque|fast|fasting|baptism|conviction|worship)(?! (council|studies|education|in (us|our|the (team|company|project))));
      (being|are|as|we feel|that) (a |an )?(practising |devout |strict |believing |committed |active )?(muslim*|christian|catholic|jew|jewish|hindu|buddhist|sikh|atheist|religious person|religious|believer|mormon|pentecostal|jehovah's [^ ]+|adventist)(?! (school|college|association|academy|university|democrat*|organisation|history|studies|publisher|community));
      (devout|practising|practicing) [^ ]+; hijab*; headscar*; turban*; niqab*; burka*;
      pray (at|during|in|five|every|when|on|before); praying; prayer (time*|break*|room|five);
      prayers (five|during|at|in);
      you (fast|are fasting|pray|believe|worship|go to church|go to the mosque|keep the sabbath);
      (during|in|for) ramadan; ramadan; religion (was|played|is|does|did|has|had|may|might);
      (involvement|engagement|active|work|role|commitment) in (the|your|a) (congregation|church|mosque|parish|religious)(?! (wage|council*));
      god-fearing; (work|available) on (saturdays|sundays|fridays) because of`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `guide dog;
      (person|someone|somebody|man|woman|nobody|people|applicant|candidate) with (one|only one|no|a missing|half a|bad|poor|reduced|impaired) (arm|leg|hand|eye|foot|ear|finger|sight|eyesight|hearing|vision)s?(?! (cream|surgery));
      ${wanted} (in a wheelchair|who uses a wheelchair|(with|having) (a|your|such a|that|any) ([^ ]+ )?(disab*|handicap*|impairment*|wheelchair|limp|stutter|stammer|condition|hearing loss|hearing aid)|who (cannot|can't|does not|doesn't|can hardly) (see|hear|walk|read|stand)|who (is|are) (blind|deaf|disabled|hard of hearing|dyslexic|autistic|handicapped))(?! (as (users|clients)|in our care));
      your (poor|bad|weak|failing|low|reduced|limited|impaired|lack of) (eyesight|sight|vision|hearing|mobility|speech|reading|function|grip);
      (building|office|premises|entrance|stairs|lift|toilets|kitchen|workplace|workshop) (is|are|was|were) not (made|built|suited|fit|adapted|laid out|meant) (for|to) (people with your|people like you|a wheelchair|wheelchair|someone (like|in|with)|your);
      you (need|would need|require|would require) (a |an |so |too |special )?(many )?(adaptations|adjustments|adapted|special (equipment|chair|screen|aids)|accommodations)(?! in the interview);
      your (own )?(disabilit*|handicap|impairment*|wheelchair|medical condition|reduced (sight|hearing|mobility|vision|function)|dyslexi*|adhd|autis*|asperger*|deafness|blindness|hearing|hearing aid|sight|eyesight|vision|stutter*|stammer*|limp|crutch*|prosthe*|cerebral|tourette*|speech impediment|guide dog|mobility|functional|epilep*|learning difficult*)(?! (of (what|the|how)|for (the|our|what)|is clear|statement));
      (because|since|with|and|as|when) … (use|uses|using|in|need) (a |the )?wheelchair;
      (you|you're|you are|who) (use|are in|are using|sit in|need) (a |the )?wheelchair;
      (you are|you're|since you are|being|you were born) (almost |partly |partially |nearly |legally |profoundly |colour |color )?(blind|deaf|disabled|dyslexic|hard of hearing|autistic|visually impaired|hearing impaired|hearing-impaired|colour-?blind|handicapped|paralysed|dyspraxic|neurodivergent|neurodiverse|lame);
      hard of hearing;
      (adapt|adapting|adapted|adjust|accommodate|rebuild*|facilitate) (the )?(workplace|office|tasks|job|work|everything|premises) (to|for|around) (your|you|someone like);
      (told|said|mentioned|wrote|heard|disclosed|informed) … (adhd|autis*|dyslexi*|asperger*|disabilit*|wheelchair|hearing loss|hearing aid|impaired|impairment)(?! (patients|pupils|students));
      (stairs|steps|lift) … wheelchair; reduced (mobility|function|work capacity|working capacity|sight|hearing);
      someone with your; able-bodied; fully functional`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(healthier|fitter|sturdier) (applicant|candidate|person|one|colleague|body);
      (too|so|very|quite) (often|frequently|much) (ill|sick|absent|off|away|unwell);
      (you|have|been|being|were|often|much|being) (been |being )?(off|out|away|absent|home) (so |very |too )?(sick|ill|a lot|often|unwell)(?! (children|kids));
      (your|known) ((long|medical|previous|earlier|known|own) )?(history|bouts?|episodes?|periods?|spells?) of (depress*|anxiety|illness|sick*|mental|back|cancer|addiction|abuse|drinking|burn*|stress|pain|migraine*|absence);
      ${wanted} … (healthy|fit and (well|healthy|strong)|in (good|full|perfect|top) health|with good health|in (good|top) shape|never (ill|sick))(?! (food|diet|eating|lifestyle|meals|snacks|finances|econom*|habits));
      (your|the) (heart attack|stroke|breakdown|cancer|illness|operation|accident|injury|back|diagnosis) (you (had|have|suffered)|would|will|may|might|could|makes|made|worries|last (year|spring|autumn)|in 20)(?! (ward|clinic|patients|unit));
      (risk|chance|afraid|worried|fear*) … you (will|would|may|might|could|get|fall|become|are|being) (get |be |fall |become )?(ill|sick|off sick|absent|unwell);
      your (own )?(health|illness*|sickness|sick leave|sick days|diagnos*|medical (condition|history|record*|situation|problem*|issues)|depression|cancer|mental health|burnout|burn-?out|anxiety|chemotherapy|back (problem*|pain|trouble|injury|will|would|can|is|may|might|cannot)|bad back|knee*|heart (condition|problem|attack|disease)|diabetes|asthma|allerg*|migraine*|operation|surgery|treatment (for|ended|at the hospital)|recovery|medication|medicine*|absence*|physical (condition|limitations|shape|health)|mental (condition|state|problems)|psychological|rehabilitation|injury|slipped|pain|epilep*|stroke|hiv|alcohol|addiction|weight problem)(?! (reform|project|services?|care|sector|promotion|management|administration|personnel|education|degree|studies|policy|and safety|background|technology|platform|app|records system|coding|statistics));
      health (reasons|condition*|situation|issues|problems|challenges|history|is fragile);
      (in|of) (good|poor|bad|perfect|full|robust|fragile) health; (in|good) (physical )?shape (to|for|and health);
      sick leave (is|was|record|you|history|in your|last|rate|of yours);
      (much|high|so much|record of|long|lot of|periods? of|history of|frequent|years of|months of|risk of|more) (sick leave|sickness absence|absence|illness|sickness|sick days)(?! (figures|statistics|in the (sector|municipality)|cases|follow-up));
      (you|someone who|somebody who|been|being) (have |has |were |was |had |are |go |went |often |been ){0,3}(very |so |often |much |long |seriously |chronically |frequently )?(ill|sick)(?! (animals|children|people|patients|pupils|leave cases|notes));
      (you|who|since|have been|were|being|been|went|going|go|again) on (long |long-term |full |partial )?sick leave;
      long-term sick(?! leave (follow|cases|patients)); burned? out; burnt out; (slipped|herniated) dis[ck];
      you (have|had|have had|suffer from|suffered from|have suffered from|struggle with|struggled with|have struggled with|live with|have been through|went through|survived|are recovering from|recovered from|take|were treated for|are treated for|were diagnosed with|still have|once had) (a |an |your |some |severe |chronic |serious |major |mild |long )?(cancer|depression|anxiety|diabetes|epilepsy|migraines?|asthma|slipped disc|herniated disc|stroke|heart attack|heart surgery|burnout|burn-out|bipolar|multiple sclerosis|rheumat*|arthritis|fibromyalgia|chronic (pain|illness|fatigue|disease)|illness|breakdown|eating disorder|ptsd|addiction|alcohol problem*|back problem*|back pain|bad back|prolapse|concussion|long covid|medication|operation|surgery|chemo*|psychiatric)(?! (patients|pupils|students|clients|users|children|nursing|care|ward|research|clinic));
      (told|mentioned|wrote|said|heard|disclosed|opened up|informed) … (you had|you have|about your|of your|that your|about a|you were|you suffer) ([^ ]+ )?(cancer|depression|anxiety|diabetes|epilepsy|migraines?|asthma|slipped disc|herniated disc|stroke|heart attack|heart surgery|burnout|burn-out|bipolar|multiple sclerosis|rheumat*|arthritis|fibromyalgia|chronic (pain|illness|fatigue|disease)|illness|breakdown|eating disorder|ptsd|addiction|alcohol problem*|back problem*|back pain|bad back|prolapse|concussion|long covid|medication|operation|surgery|chemo*|psychiatric)(?! (patients|pupils|ward|clinic));
      medication for (anxiety|depression|adhd|your|the|epilepsy|pain|[^ ]+)(?! patients);
      (your|given|because of) (type [12] )?(diabetes|depression|cancer|epilepsy|asthma|burnout|migraine|anxiety|bipolar [^ ]+)(?! (patients|care|ward|research|clinic|treatment|nursing|studies|project));
      (back|body|knees|heart|nerves|health) (will|would|may|might|can|could|does) (not )?(hold|cope|manage|last|stand|take|give|handle|be strong);
      physically (weak|fragile|up to|able to cope); mentally (weak|fragile|unstable|up to|strong enough|robust);
      (pressure|stress|pace) … too much (for|on) (you|your); relapse`,
  },
  {
    ground: "orientation",
    level: "block",
    phrases: `(gay|lesbian*|homosexual*|bisexual*|heterosexual*)(?! (rights|history|literature|youth|health|community centre|and lesbian|organisation|association|helpline|bars?|culture));
      queer(?! (theory|studies|history|archive|festival|film|cinema)); (your )?sexual (orientation|preference*);
      your (same-sex|boyfriend|girlfriend); same-sex (partner|relationship|marriage|couple like);
      (live|lives|living|married|relationship|partner) (with|to|is) (another|a) (man|woman);
      your orientation(?! (days?|week|in the|programme|map*)); coming out;
      openly (gay|lesbian|homosexual|bisexual)`,
  },
  {
    ground: "gender-identity",
    level: "block",
    phrases: `(are|is|being|were|as|you|you're) trans(?! (port|fat)); (undergo*|during|after|before|in the middle of|going through) (a |your |the )?(gender |sex )(change|transition|reassignment|correction); (was|were|been|used to be) (born )?(a )?(man|woman|boy|girl|male|female) (before|once|earlier|and now);
      transgender*(?! (care|patients|health|youth|rights|studies|history|clinic)); transsexual*;
      trans (person|woman|man|people like|employee|teacher|nurse|colleague*)(?! (rights|care|health));
      (your|you|of) … gender (identity|expression|transition|change|reassignment|journey|confirming);
      gender identity (was|is|would|might|makes|of yours)*(?! (clinic|services|research|issues|policy));
      (your|preferred|the|use) pronouns;
      (you are|you're|being|are) (in|undergoing|going through|mid) (a |your |the )?(gender )?transition(?! (from|to|between|period|phase|plan|team|manager|work|year));
      (change|changed|changing|switched|correct*) (your |of |the )?(gender|sex);
      your (transition|change of (gender|sex|name))(?! (from|to|between|period|work|into|plan));
      non-?binary (person|applicant|colleague|you|teacher); (born|used to be) (as )?a (man|woman|boy|girl)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(served|greeted|met|welcomed|looked after|helped|treated|taught) by (a |some |young |nice |pretty |beautiful |older |real ){0,3}(women|men|girls|ladies|boys|woman|man|lady|girl)(?! (who|with));
      (enough|plenty of|too few|so few|more|only|mostly|few|no more|already) (men|women|girls|boys|ladies|guys|lads|males|females) (already|as it is|here|in (the|our) (team|staff|crew|group|department)|on (the|our))(?! (apply|applied));
      (a|an|only a|no|prefer|would like|rather) (bloke|chap|fella|lad|lass|gentleman)(?! (in our care));
      (a|no|any) (woman|girl|lady|man|bloke|female|male) (would|should|could|can|cannot|will|might|on) (not |never |hardly |the |this )?(be|cope|manage|have|last|handle|feel|do|fit|able|crew|night|rig|team|floor|yard|site)(?! (who|with (dementia|cancer)));
      (suited|suitable|fit|unsuitable|hard|tough|heavy|rough|not a place|no place|too much|nothing|not really|not work|a job|not) (to|for) (women|girls|ladies|men|boys|a woman|a girl|a lady|a man|guys|females|males)(?! (who|with|in (need|crisis|the shelter)|and children|exposed|suffering|fleeing));
      (alone|only one|by yourself|lonely) (among|with|in a group of) (the |all these |only )?(men|women|boys|girls|guys|males|females);
      (team|group|staff|department|crew) (is|are|of|has) (only|all|just|mostly|nothing but) (men|women|girls|guys|boys|ladies|males|females) … (like|want|need|prefer|look|man|woman|male|female);
      (want*|prefer*|looking for|looked for|need*|would like|rather have|rather had|chose|chosen|choose|seek*|sought|hire|hired|hiring|suits|suited (to|for)|better with|gone for|went for|find|wish for|hoped for) (a |an |another |more |the |to have a |to hire a |to find a |for a |to get a |to have |someone who is a |somebody who is a )?(man|woman|male|female|girl|lady|guy|men|women|ladies|boys|gentleman|males|females)(?! (who (has|had|have|led|can)|with (experience|more|longer|years|ten|a degree|a background)|in (tech|engineering|need)|to (technical|our courses)|exposed|survivors|patients|'s|as (users|clients)));
      (want*|prefer*|looking for|need*|rather have) … (a |an )(man|woman|male|female|lady|guy)(?! (who|with));
      (male|female) (candidate*|applicant*|leader|colleague*|manager|role model*|midwife|boss|doctor|nurse|employee*|person|hire|energy|touch|staff|driver*|worker*|presence|therapist|guard*)(?! (patients|wards?|prison));
      (as|being) (a |the only )(man|woman|girl|lady|guy|boy|female|male)(?! (who has been));
      because you are a (woman|man|girl|lady); your (sex|gender)(?! (studies|research|degree|equality));
      gender (was|played|is|balance (in|of|here)|did)(?! (your|the|field|a research));
      (too|so|already) many (women|men|girls|boys|ladies|females|males)(?! (have|suffer|applied|apply|in need));
      only (men|women|males|females|guys|girls|boys) (in|here|on|at|work|can|for);
      (lone|only|single) (woman|man|girl|guy|female|male) (in|on|among|at|here);
      (a )?(man|woman|lady|male|female)'s (job|hand|touch|work|strength);
      (physical|upper body) strength of a (man|woman)|needs a man; even out the (gender )?(balance|numbers);
      (mothers|customers|residents|users|patients|guests|parents|boys|girls|clients|workers|men|crew) (would )?(prefer|want|expect|need|are used to|trust) (a |to (see|have|meet|be) )?(a |by )?(man|woman|female|male|lady|girl|women|men)*(?! (who|with));
      man's world; male-dominated (environment|team|workplace); tone among the (men|boys|guys|women|girls);
      rough for a (woman|girl|lady); (place|job|work|trade|environment) for (a |an |young )?(girl|girls|woman|women|lady|ladies|man|men)(?! with); (crew|team|shift|staff|rest of us|others|everyone|lads) ([^ ]+ ){0,2}(are|is) (all|only|just|mostly) (men|women|male|female|lads|boys|girls|guys)(?! and); all-(male|female) (crew|team|shift|staff)`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `you (sit|sat|are sitting|have a seat|have been) (on|in) (the )?([^ ]+ )?(council|parliament) for;
      your (time|years|seat|place|term|period|activity|role|post) (on|in|for|with|as) (the |a |an )?(town |city |municipal |county |local |regional )?(council|parliament|politics|political|left|right|greens|conservatives|liberals|socialists|labour|progress|party)(?! (as (an )?(adviser|employ*|clerk)|office|secretariat|administration|party's secretariat));
      (run|runs|running|stand|stands|standing|stood|campaign*|canvass*|vote*|voting|speak|spoke) (as a candidate )?(for|with) (the )?(greens?|left|right|conservatives?|labour|progress party|liberals?|communists?|socialists?|social democrats|centre party|christian democrats|sweden democrats|populists|reds?|red party|[^ ]+ party)(?! (secretariat|of the));
      you (write|say|post|share|wrote|posted|shared|think|said|publish*|tweet*|stand for|believe) (about |on |in |of )?(the )?(politics|political|election*|war|government|israel|palestine|gaza|immigration|climate politics);
      (we|customers|brand|company|firm|board) … your (politics|political [^ ]+|party|activism); councillor for;
      your (own )?(political (views?|opinions?|engagement|beliefs?|involvement|activ*|commitment|stance|background|party|past|profile|posts|statements|sympath*|office|work for)|politics|party (membership|book|work)|posts about (the )?(election|government|politics|party|war|palestine|israel|climate)|activism|stance on|demonstrations?)(?! (science|economy|journalism|theory|advice));
      (you|your) … (active|activity|member|membership|candidate|representative|stood|stand|standing|run|running|elected|involved|engaged|work|seat|office|profile|campaign*|canvass*) (in|of|for|with|on|to) … (party|labour party|conservatives|progress party|politics|green party|greens|left party|liberals|social democrats|sweden democrats|municipal council|city council|parliament|the council)(?! (as (an )?(adviser|employer)|office in|secretariat));
      political (views|opinions|engagement|beliefs|affiliation|leanings|sympathies|colour|conviction*);
      politically (active|engaged|visible|involved|exposed|outspoken)(?! (neutral|led|controlled));
      party (member|membership|affiliation|politics)(?! (register|secretary|fees|conference));
      (as|being|are) a (member|politician|representative|councillor) (of|for|in) (the )?(municipal council|progress party|labour party|conservative|socialist|[^ ]+ party|party|parliament)`,
  },
  {
    ground: "union",
    level: "block",
    about: true,
    phrases: `you (went|were|have been|go) on strike; union rep; (led|organi[sz]ed|joined|started|supported|called) (the|a|that|last [^ ]+) strike;
      your (own )?(trade |labour |labor )?union(?! (of (port|engineers|nurses)|law|project))( (membership|work|activit*|involvement|engagement|role|background|member|card|career|position|representative|rep|past|duties|commitment))?;
      union (membership|member|work|activities|representative|involvement|people|activist*|man|woman|rep|reps|agitat*|business|matters|role|background|career|trouble|engagement)(?! (fees|register|office|secretariat|advice|magazine|system|database|cases));
      (you|have|had|were|are|been|being|as) (have |been |a |an |the |our |active |acting |former |elected |chief ){0,3}(shop steward|union rep*|union representative|union leader|staff representative|employee representative|safety representative)(?! (we|from the|in a secretariat|on the));
      union (folk|types|sympath*); strike action;
      (part|took part|participated|active|involved|led|leading|organis*|organiz*|joined|joining) in (the|a|last year's|that) (strike|strikes|walk-?out|industrial action);
      (the|a|last year's) strike (last|in|at|you|this); active in (the|a|your) (trade |labour )?union;
      (unionised|unionized|organised labour|pro-union|collective agreement and you);
      (prefer|want|keep) … (without|no|non) (unions?|union members)`,
  },
  {
    ground: "union",
    level: "block",
    phrases: `(free of|without|no|against|keep out|keep clear of|do not want|don't want|do without|not have|never had|dislike) (the |a |any |trade |labour ){0,2}(unions?|union (members|people|reps|business)|organi[sz]ed (labour|staff|workers))(?! (fees|agreement on|magazine))`,
  },
  {
    ground: "culture",
    level: "warn",
    phrases: `(our|same|the same|share our|our kind of) (sense of )?(humour|humor|jargon|banter|tone|wavelength)(?! (of voice guide|guide));
      (like|as|be|become|of|seem|were) one of us; not (one of )?our (kind|sort|type); (fit|gel|click|blend*|mesh|get on|get along|bond) with (the|our) (gang|crew|team|group|rest|others|lads|girls|folks);
      (cultural|culture|team|personality|social) (fit|match|add)(?! (analysis|report));
      (not|n't|never|hardly|whether|how|doubt|better|would|best|who|to) (be |quite |really |feel |have |easily )?(fit|fits|fitted|fitting|blend*|settle*|slot|gel|gelled|suit|at home|thrive|thriving|belong|click*|feel) (in|into|well into|well with|with|among|at|so well)( [^ ]+){0,3} (team|culture|environment|us|group|company|values|gang|atmosphere|tone|family|here|it|others|rest|department|house|crew|crowd|colleagues|staff|workplace|office|way)(?! (system|software|template|database|project));
      (fit|fits|fitted|fitting|blend*|settle*) (in|into|well into|well with|with) … (team|culture|environment|us|group|values|gang|crew)(?! (system|software|project|template));
      (out of place|odd one out|stranger|outsider);
      you would (hardly |not |never |struggle to |find it hard to )(settle|fit|blend|thrive|belong|feel at home|get on|get along|enjoy it)( in| here| with)?;
      not (blend|fit|gel|click|get along|get on) (in|with|together|here)*(?! (on|to));
      did not (really |quite )?(click|gel); didn't (really |quite )?(click|gel);
      (our|company|team|the|your|workplace|this) culture (is|was|and|would|needs|demands|requires|here|of|in our|fit|we)(?! (in the museum|house|centre|sector|department|institution|report|in (schools|hospitals)|change));
      (into|with|match*|suit*|share|to|for|of) (our|the company|the team) (culture|values)(?! (report|survey|department|project|house));
      our values;
      (your|different|another|a different|way of|right) (working |work |personal |leadership |social )?(style|personality|vibe|chemistry|manner|temperament|nature|way of being|tone)(?! (of writing|guide|sheet*|in the (text|article)|of the (text|letter)));
      work(ing)? style;
      (the|personal|right|good|no|enough|team|lack of|missing|some|our) chemistry (was|is|did|didn't|between|with|in the (team|group|room)|here|test|that|wasn't|never|just);
      chemistry (between|with us|in the (team|room|group)|wasn't|did not|didn't|never);
      (gut|stomach) (feeling|feel|said|told|instinct); (our|my|the) gut; intuition (said|told);
      (whose|his|her|their) background more; background more closely;
      not (quite |really )?(the right|our) (person|type|kind|sort|match|fit|personality)( of person)?(?! (of (education|training|licence|certificate|experience)))( for (the|our) (team|group|culture|gang|company|workplace))?;
      right person for (our|the) (team|culture|group|gang);
      (too|rather|a bit|a little|very|somewhat) (quiet|shy|reserved|introverted|loud|dominant|strong-minded|opinionated|outspoken|formal|serious|direct|modest|timid|soft|cautious|withdrawn|intense|talkative|nice|calm|stiff)( (for|person|in|to|personality|impression|and))?(?! (in (tone|colour)|room|engine));
      (special|certain|particular|own|rough|lively|informal|open|direct) (tone|jargon|humour|sense of humour|vibe|spirit|atmosphere|banter);
      (one big|like a|a) family (here|at work|and); someone (we|you) (would|could|can|want to); have a beer with;
      (personal|human) (fit|suitability in relation to the team); the right vibe; vibes?; not one of us;
      like-minded; more like (us|the rest|ourselves); harmon* (in|of) the (team|group)`,
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases: `${wanted} with your (qualifications|degree|education|level|skills|experience|talent|merits) (would|will|might|may|does|is)( [^ ]+)?;
      (find|feel) the (work|job|post|tasks|role|position|duties) (would be |was |is |are |were )?(too |very |a bit )?(simple|dull|boring|easy|small|trivial|routine|monotonous);
      over-?qualified; over qualified; over-?educated;
      too (much (experience|education|expertise|competence)|experienced|qualified|highly (qualified|educated)|well (qualified|educated)|competent|skilled|good for (this|the|such)|big for);
      (more|higher) (qualified|educated|experienced) than (the|this) (job|position|role|post);
      (would|will|may|might|be|get|become|could|were|you'd|you'll) (soon |quickly |easily |soon be |only be |end up )?(be |get |become |getting |being )?(bored|understimulated|unchallenged|restless|under-challenged|frustrated in|wasted here|wasted in|wasted on);
      leave (us )?(soon|again soon|quickly|as soon as|before long|after a (short|few)|for something better|at the first);
      (move on|moving on) (soon|quickly|before|again|as soon|after|to something|within);
      (soon|quickly|before long|would|will) (be )?(want to )?(move on|moving on|leave|leaving|look for something|be gone|be looking(?! for (?:a|an|two|more|people|another|new))|look elsewhere|be off)(?! (behind|the (decision|matter)|it (to|there|here|at)|you|out|(a|an|your|our) (message|mark|impression|reply)));
      not stay (long|with|for long|here|very|more); stay (for )?(long|very long|only)(?! enough for the interview);
      below your (level|qualifications|competence); a step (down|back) (for|in your);
      too (small|simple|easy|junior|little) (a (job|role|position) )?for (you|someone (like|with)|somebody with);
      deserve* (a )?(bigger|more demanding|better) (job|role|position|challenge*); (know|can do|have done|have seen|have led|are used to) too (much|many|big) ([^ ]+ ){0,2}for (this|our|the|us|a); (would|will|'d|might) ([^ ]+ ){0,2}(be|have been) (gone|off|away|bored|on your way|on to) (before|by|within|after|in|of us|something)`,
  },
  {
    ground: "availability",
    level: "warn",
    phrases: `(tired|sick|weary) of (the|such a|that) ([^ ]+ )?(drive|commute|journey|trip|distance|ferry);
      (tire|sick|weary|tired) of (the|such a|that) (drive|commute|journey|trip|distance|ferry); (move|settle|stay|live|remain) (up |down |out |over )?here (for good|in the long run|permanently|with your|long|for long|very long);
      (think|fear|assume|afraid|worried|doubt|suspect|believe|suppose|guess|imagine|expect|question|convinced|sure|reckon|sceptical|uncertain) … you (would|will|might|could|can|want*|are|were|may|have) … (leave|move|quit|relocate|commute|cope|stay|manage|put up|last|settle|tire|give up|handle|travel|be willing|want to|survive|keep up|get up|be able to (travel|move|commute))*(?! (receive|accept|understand|find|succeed|do well|get|land|be (fine|great|disappoint*)|agree|hear|see|know|read));
      (think|fear|assume|afraid|worried|doubt) … you (would|will|might|could) … (leave|move|quit|relocate|commute|cope|stay|manage);
      (would|will|might|could) be (too )?(hard|tough|difficult|much|demanding|long|exhausting) (for|on) you;
      too (long|far|much) (a (commute|drive|journey|way) )?for you;
      (commute|distance|journey|drive|travelling|trip) (is|would|will|could|might|may) (be )?(too|very|so|rather|become|wear|get|hard);
      (you )?live too far (away|from|off); too far (away|from (us|here|the (office|job)));
      hard for you to (manage|get|be|cope|travel|come|make); settle (down )?here; tied (to|down)`,
  },
  {
    ground: "appearance",
    level: "warn",
    phrases: `look the part; (${wanted}|need|want|prefer|like|hire) (a |an |who is |to be |someone |somebody |a bit |a little )*(slimmer|thinner|prettier|taller|slim|pretty|handsome|better-?looking|good-?looking|better looking|well-dressed|better dressed|more (attractive|elegant|presentable|stylish)); the right (look|looks|figure|size)(?! (at|for (us )?into));
      your (own )?(looks|appearance|weight|figure|height|body|size|tattoo*|piercing*|outfit|clothes|clothing|hair|hairstyle|beard|make-?up|dress|dress sense|face|smile|teeth|physique|style of dress|shape|nails|energy (level|was|is|in the interview|did)|handshake|body language|voice|smell|posture|skin)(?! (of (law|evidence|knowledge|work)|therapy|care|shop|store|design|the (project|budget)|in the (choir|debate)|and sound|training|lessons|drinks|in this|to (the|our|this|it)));
      (an |fresh |neat |attractive |well-groomed |better |smart |professional |representative |personal |physical |whose |about |and |outer |expect |matter of )appearance(?! (in (court|the media|print)|of (the|a)));
      well-groomed; well groomed; presentable; good-looking; good looking;
      attractive (person|face|look|appearance|girl|woman|man); overweight; obese;
      obesity(?! (clinic|research|treatment|care));
      too (heavy|fat|thin|big|large|short|tall|small|skinny) (for|to) (the|our|fit|work|wear|uniform|this)*(?! (loads|lifts|trucks|a (job|role)));
      (lose|losing|lost) (some )?weight(?! (loss|in (the|this))); lack of energy;
      (a |the |certain |right |more [^ ]+ |better |groomed |different )look (at the|in the|for (the|our) (front|reception|brand|guests|customers)|we (want|expect)|and (feel of our staff))*(?! (at|like|forward|for|into|back|through));
      (visible|your|many|with|of) (tattoos?|piercings?)(?! (studio|artist|removal|shop|parlour));
      dress(ed)? (more |better |too |so |up |smartly|properly|appropriately)[^ ]*;
      (our|the) image (and you|requires|demands|would|is)`,
  },
  ...proxies,
  ...others,
];
