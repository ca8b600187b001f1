// What puts a protected ground, or a stand-in for one, into a letter in English. Made for Gjensvar from the risk table of the
// letter guide, section 7. Phrases are tied to the reader or to the person wanted, so that a sector or a subject passes.
import type { GroundRule } from "../lists.ts";
export const grounds: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases: `your age; your (generation|advanced years|years of age|[^ ]+ years in working life);
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
      past your (prime|best); generation gap`,
  },
  {
    ground: "age",
    level: "warn",
    phrases: `(a |our |this |such a )?(young|youthful) (team|environment|company and|company culture|and dynamic|dynamic|atmosphere|crowd|gang|workplace);
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
    phrases: `pregnan*(?! (women|patients|people|clients|employees|animals|mothers|teenagers|girls|users));
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
      (giving|give|gave) birth; breast-?feed*; (you|your) … (new-?born|new baby|motherhood|fatherhood);
      trying for a (baby|child); fertility; ivf; miscarriage; family planning(?! (clinic|centre|service*|advice));
      expectant (mother|father|parent)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(with|having|have) (such |two |three |four |your )?(small|young|little) (children|kids|ones)(?! (in|with|at|as|who|and|aged|under|from|or|on|for));
      (two|three|four|five|your) (small|young|little) ones;
      your (children|kids|wife|husband|spouse|marital|childcare|caring|domestic|single|divorce|son|daughter|toddler|marriage|home situation|home life|family situation|family life|family obligations|family responsibilities|family commitments|family circumstances|private life|private situation|circumstances at home|situation at home|custody|care for|boyfriend|girlfriend|life partner)(?! (welfare|book|theatre|programme|project|care (centre|project)|ward|s));
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
    phrases: `(norwegian|danish|swedish|ethnic|foreign|immigrant|western|non-western|scandinavian|nordic|african|asian|arab|arabic|somali|polish|eastern european|middle eastern|latin|different|another) (background|origin|origins|descent|heritage|roots|ethnicity|blood)(?! (image|check|colour|noise|study));
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
      (an|as an|few|many|hire|hiring|other|employ|too many|being an|no|with|of) immigrants?; immigrant like;
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
      bad experience* with (people|foreign|immigrant|employees|staff|those) [^ ]+; race (was|played|is|did|had);
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
    phrases: `your (spoken |written )?(english|norwegian|danish|swedish|language|language skills|pronunciation|grammar) (is|was|are|were|would|will|does|did|may|might|could|makes|made|isn't|needs|has|had|problem*|barrier) (?!(at (level|b|c)|fluent|excellent|good|very good|impress*|assessed|rated|below (the )?level|under level|[abc][12]|played|no|not part))[^ ]+;
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
    phrases: `your (own )?(faith|religion|religious|beliefs?|church|prayers?|congregation|parish|god|hijab|headscarf|veil|turban|kippa|cross|creed|sabbath|mosque|fast|fasting|baptism|conviction|worship)(?! (council|studies|education|in (us|our|the (team|company|project))));
      (being|are|as|we feel|that) (a |an )?(practising |devout |strict |believing |committed |active )?(muslim*|christian|catholic|jew|jewish|hindu|buddhist|sikh|atheist|religious person|religious|believer|mormon|pentecostal|jehovah's [^ ]+|adventist)(?! (school|college|association|academy|university|democrat*|organisation|history|studies|publisher|community));
      (devout|practising|practicing) [^ ]+; hijab*; headscar*; turban*; niqab*; burka*;
      pray (at|during|in|five|every|when|on|before); praying; prayer (time*|break*|room|five);
      prayers (five|during|at|in);
      you (fast|are fasting|pray|believe|worship|go to church|go to the mosque|keep the sabbath);
      (during|in|for) ramadan; ramadan; religion (was|played|is|does|did|has|had|may|might);
      (involvement|engagement|active|work|role|commitment) in (the|your|a) (congregation|church|mosque|parish|religious)(?! (wage|council as));
      god-fearing; (work|available) on (saturdays|sundays|fridays) because of`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `your (own )?(disabilit*|handicap|impairment*|wheelchair|medical condition|reduced (sight|hearing|mobility|vision|function)|dyslexi*|adhd|autis*|asperger*|deafness|blindness|hearing|hearing aid|sight|eyesight|vision|stutter*|stammer*|limp|crutch*|prosthe*|cerebral|tourette*|speech impediment|guide dog|mobility|functional|epilep*|learning difficult*)(?! (of (what|the|how)|for (the|our|what)|is clear|statement));
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
    phrases: `your (own )?(health|illness*|sickness|sick leave|sick days|diagnos*|medical (condition|history|record*|situation|problem*|issues)|depression|cancer|mental health|burnout|burn-?out|anxiety|chemotherapy|back (problem*|pain|trouble|injury|will|would|can|is|may|might|cannot)|bad back|knee*|heart (condition|problem|attack|disease)|diabetes|asthma|allerg*|migraine*|operation|surgery|treatment (for|ended|at the hospital)|recovery|medication|medicine*|absence*|physical (condition|limitations|shape|health)|mental (condition|state|problems)|psychological|rehabilitation|injury|slipped|pain|epilep*|stroke|hiv|alcohol|addiction|weight problem)(?! (reform|project|services?|care|sector|promotion|management|administration|personnel|education|degree|studies|policy|and safety|background|technology|platform|app|records system|coding|statistics));
      health (reasons|condition*|situation|issues|problems|challenges|history|is fragile);
      (in|of) (good|poor|bad|perfect|full|robust|fragile) health; (in|good) (physical )?shape (to|for|and health);
      sick leave (is|was|record|you|history|in your|last|rate|of yours);
      (much|high|so much|record of|long|lot of|periods? of|history of|frequent|years of|months of|risk of|more) (sick leave|sickness absence|absence|illness|sickness|sick days)(?! (figures|statistics|in the (sector|municipality)|cases|follow-up));
      (you|who|been|being) (have |has |were |was |had |are |go |went |often |been ){0,3}(very |so |often |much |long |seriously |chronically |frequently )?(ill|sick)(?! (animals|children|people|patients|pupils|leave cases|notes));
      (you|who|since|have been|were|being|been|went|going|go|again) on (long |long-term |full |partial )?sick leave;
      long-term sick(?! leave (follow|cases|patients)); burned? out; burnt out; (slipped|herniated) dis[ck];
      you (have|had|have had|suffer from|suffered from|have suffered from|struggle with|struggled with|have struggled with|live with|have been through|went through|survived|are recovering from|recovered from|take|were treated for|are treated for|were diagnosed with|still have|once had) (a |an |your |some |severe |chronic |serious |major |mild |long )?(cancer|depression|anxiety|diabetes|epilepsy|migraines?|asthma|slipped disc|herniated disc|stroke|heart attack|heart surgery|burnout|burn-out|bipolar|multiple sclerosis|rheumat*|arthritis|fibromyalgia|chronic (pain|illness|fatigue|disease)|illness|breakdown|eating disorder|ptsd|addiction|alcohol problem*|back problem*|back pain|bad back|prolapse|concussion|long covid|medication|operation|surgery|chemo*|psychiatric)(?! (patients|pupils|students|clients|users|children|nursing|care|ward|research|clinic));
      (told|mentioned|wrote|said|heard|disclosed|opened up|informed) … (you had|you have|about your|of your|that your|about a|you were|you suffer) ([^ ]+ )?(cancer|depression|anxiety|diabetes|epilepsy|migraines?|asthma|slipped disc|herniated disc|stroke|heart attack|heart surgery|burnout|burn-out|bipolar|multiple sclerosis|rheumat*|arthritis|fibromyalgia|chronic (pain|illness|fatigue|disease)|illness|breakdown|eating disorder|ptsd|addiction|alcohol problem*|back problem*|back pain|bad back|prolapse|concussion|long covid|medication|operation|surgery|chemo*|psychiatric)(?! (patients|pupils|ward|clinic));
      medication for (anxiety|depression|adhd|your|the|epilepsy|pain|[^ ]+)(?! patients);
      (your|given|with|because of) (type [12] )?(diabetes|depression|cancer|epilepsy|asthma|burnout|migraine|anxiety|bipolar [^ ]+)(?! (patients|care|ward|research|clinic|treatment|nursing|studies|project));
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
    phrases: `transgender*(?! (care|patients|health|youth|rights|studies|history|clinic)); transsexual*;
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
    phrases: `(want*|prefer*|looking for|looked for|need*|would like|rather have|rather had|chose|chosen|choose|seek*|sought|hire|hired|hiring|suits|suited (to|for)|better with|gone for|went for|find|wish for|hoped for) (a |an |another |more |the |to have a |to hire a |to find a |for a |to get a |to have |someone who is a |somebody who is a )?(man|woman|male|female|girl|lady|guy|men|women|ladies|boys|gentleman|males|females)(?! (who (has|had|have|led|can)|with (experience|more|longer|years|ten|a degree|a background)|in (tech|engineering|need)|to (technical|our courses)|exposed|survivors|patients|'s|as (users|clients)));
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
      rough for a (woman|girl|lady)`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `your (own )?(political (views?|opinions?|engagement|beliefs?|involvement|activ*|commitment|stance|background|party|past|profile|posts|statements|sympath*|office|work for)|politics|party (membership|book|work)|posts about (the )?(election|government|politics|party|war|palestine|israel|climate)|activism|stance on|demonstrations?)(?! (science|economy|journalism|theory|advice));
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
    phrases: `your (own )?(trade |labour |labor )?union(?! (of (port|engineers|nurses)|law|project))( (membership|work|activit*|involvement|engagement|role|background|member|card|career|position|representative|rep|past|duties|commitment))?;
      union (membership|member|work|activities|representative|involvement|people|activist*|man|woman|rep|reps|agitat*|business|matters|role|background|career|trouble|engagement)(?! (fees|register|office|secretariat|advice|magazine|system|database|cases));
      (you|have|had|were|are|been|being|as) (have |been |a |an |the |our |active |acting |former |elected |chief ){0,3}(shop steward|union rep*|union representative|union leader|staff representative|employee representative|safety representative)(?! (we|from the|in a secretariat|on the));
      union (folk|types|sympath*); strike action;
      (part|took part|participated|active|involved|led|leading|organis*|organiz*|joined|joining) in (the|a|last year's|that) (strike|strikes|walk-?out|industrial action);
      (the|a|last year's) strike (last|in|at|you|this); active in (the|a|your) (trade |labour )?union;
      (unionised|unionized|organised labour|pro-union|collective agreement and you);
      (prefer|want|keep) … (without|no|non) (unions?|union members)`,
  },
  {
    ground: "culture",
    level: "warn",
    phrases: `(cultural|culture|team|personality|social) (fit|match|add)(?! (analysis|report));
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
    phrases: `over-?qualified; over qualified; over-?educated;
      too (much (experience|education|expertise|competence)|experienced|qualified|highly (qualified|educated)|well (qualified|educated)|competent|skilled|good for (this|the|such)|big for);
      (more|higher) (qualified|educated|experienced) than (the|this) (job|position|role|post);
      (would|will|may|might|be|get|become|could|were|you'd|you'll) (soon |quickly |easily |soon be |only be |end up )?(be |get |become |getting |being )?(bored|understimulated|unchallenged|restless|under-challenged|frustrated in|wasted here|wasted in|wasted on);
      leave (us )?(soon|again soon|quickly|as soon as|before long|after a (short|few)|for something better|at the first);
      (move on|moving on) (soon|quickly|before|again|as soon|after|to something|within);
      (soon|quickly|before long|would|will) (be )?(want to )?(move on|moving on|leave|leaving|look for something|be gone|be looking|look elsewhere|be off)(?! (behind|the (decision|matter)|it (to|there|here|at)|you|out|(a|an|your|our) (message|mark|impression|reply)));
      not stay (long|with|for long|here|very|more); stay (for )?(long|very long|only)(?! enough for the interview);
      below your (level|qualifications|competence); a step (down|back) (for|in your);
      too (small|simple|easy|junior|little) (a (job|role|position) )?for (you|someone (like|with)|somebody with);
      deserve* (a )?(bigger|more demanding|better) (job|role|position|challenge*)`,
  },
  {
    ground: "availability",
    level: "warn",
    phrases: `(think|fear|assume|afraid|worried|doubt|suspect|believe|suppose|guess|imagine|expect|question|convinced|sure|reckon|sceptical|uncertain) … you (would|will|might|could|can|want*|are|were|may|have) … (leave|move|quit|relocate|commute|cope|stay|manage|put up|last|settle|tire|give up|handle|travel|be willing|want to|survive|keep up|get up|be able to (travel|move|commute))*(?! (receive|accept|understand|find|succeed|do well|get|land|be (fine|great|disappoint*)|agree|hear|see|know|read));
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
    phrases: `your (own )?(looks|appearance|weight|figure|height|body|size|tattoo*|piercing*|outfit|clothes|clothing|hair|hairstyle|beard|make-?up|dress|dress sense|face|smile|teeth|physique|style of dress|shape|nails|energy|handshake|body language|voice|smell|posture|skin)(?! (of (law|evidence|knowledge|work)|therapy|care|shop|store|design|the (project|budget)|in the (choir|debate)|and sound|training|lessons|drinks|in this|to (the|our|this|it)));
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
];
