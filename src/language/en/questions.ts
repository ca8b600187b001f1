// What unlawful and lawful questions look like in English, and what to ask instead. Made for Gjensvar; pattern language in `cues.ts`.
import type { QuestionWords } from "../lists.ts";
import { countries, nationalities, peoples } from "./nations.ts";

export const questions: QuestionWords = {
  lawful: `(stay|keep|remain) healthy as a (team|group); smoking (rules|ban|policy|area|cessation); how many (children|pupils|kids|students) (were|are|was|did|do|have) (in (the|your|each|a)|there|you (teach|taught|had in class|worked)) ?[^ ]*; what do you know (about|of) (?!(your|having|pregnan*|raising))[^ ]+; good (with|at) (children|kids|old people|animals); (which|what) year did you (complete|finish|pass|take|get|start) your (apprentic*|certif*|authoris*|specialis*|master*|training|first (job|project)|doctorate|phd|teacher*|nursing)[^ ]*; (if|when) (a|an|one of your|your) (pupil|student|patient|colleague|customer|user|resident|employee|client|team member|parent)s? [^ ]+;
      (over|at least|under|reached|turned|above)( the age of)? (18|eighteen|20|twenty|21|twenty-one); of legal age;
      (right|authori[sz]ed|permitted|permission|eligible|legally able|legally entitled|entitled|allowed|lawfully|legally|need|have|hold|apply for) … (to work|work permit|work in|residence permit|work visa|a permit|work here|work already);
      work permit; lawfully work; salary (expectation*|requirement*|range|wish|level do you);
      (expect|expected|expectation*|want|hope for|hoping for|like|have in mind|wish|looking for|ask for|aim for) … (salary|pay|paid|wage|wages|earn|compensation);
      (salary|pay|wage|wages|compensation) … (expect*|in mind|hope|hoping|wish|want|looking for|would you like|right for you|fair|negotiat*|for new staff);
      pay expectation*; set salaries;
      (need|require|want|like|useful|benefit from|wish|prefer) … (adjustment*|accommodation*|adaptation*|facilitat*|support) … (interview|test|meeting|assessment|conversation|selection);
      (adjustments|accommodations|adaptations|arrangements) (for|during|in|to) (the|your|our|this|an) (interview|test|meeting|assessment|selection);
      (need|anything|something|do|help) … (interview|test|meeting|conversation) … (easier|easy|well|accessible|equal|good for you|comfortable|part);
      (take part|participate) in the (interview|test|process|meeting);
      need from us … (interview|test|meeting|take part|work sample);
      (prevent*|stop*|hinder*|keep*) you (from|in) (performing|doing|carrying|that|the tasks|those|this|it|handling|working|lifting|climbing|driving|meeting|the (tasks|duties|work));
      (perform|carry out|manage|do|handle) (all )?(the|these|those) (tasks|duties|essential|lifts|work tasks);
      (certificate|police certificate|record check|criminal record*|police check|clean record|dbs) … (law|required|requires|require|statut*|act|demands|demanded|regulation*|provide|hand in|submit|present|obtain|bring|show);
      (law|legally|statut*|act|regulation*) … (certificate|record check|clean record|police);
      (required by (law|the)|by law);
      (what|which) languages?( do)? (do )?you (read|speak|write|know|use|master|work in|handle);
      languages (do|can|would) you;
      how (well|good|fluent*|comfortable) … (speak|write|read|understand|written|spoken|use|explain|in english|your (english|norwegian|danish|swedish|german|french|spanish));
      (speak|write|read|use|understand) (polish|english|norwegian|danish|swedish|german|french|spanish|sámi|sami|arabic|finnish|russian|somali|urdu|ukrainian|another language|other languages|any other languages)( well| at| with| enough| to| in| fluently)?;
      level … (english|norwegian|danish|swedish|language); (english|norwegian|danish|swedish|german) … level;
      fluent*; professionally … in (five|three|two|5|3|ten) years;
      see yourself in (five|three|two|ten|5|3|10|a few) years(?! … child*);
      when (can|could|would|will|are) you (start|begin|be able|available|free|take up); notice period;
      period of notice;
      (willing|able|possible|prepared|available|open|ready) … (travel|work|shifts|overtime|relocate|move|weekends|evenings|nights|every|full time|part time|start);
      (can|could) you (work|travel|lift|drive|take|carry|start|be there|come|cover|climb|stand|attend|be on call|hand in|provide|present|show us a|bring) (?!(the|off|care|us more about your (private|health))) ?[^ ]+(?! (children|kids|your));
      (working hours|hours in the advert|shift pattern|rota|work schedule|on-call) … (suit|work for|possible|ok|fit|fine|manage*);
      (suit|work for|possible for|ok for|fit) you;
      (driving |driver's |teaching |nursing |professional |valid |c1e |drivers )?(licen[cs]e|authorisation|authorization|certificate of apprenticeship|driver card|driver's card|certification);
      authori[sz]ed as; (licensed|certified|registered|qualified|approved) (as|in|to|for|by);
      register of (health|authorised|licensed)[^ ]*; conflict of interest*;
      (financial|business|commercial|other) interests?(?! (in|outside) (politics|church|your));
      other (jobs|job|positions|work|employment|assignments) (beside|besides|next|at|do|you|alongside|that);
      (run|own|board of|sit on|shares in) … (company|companies|board|business|firm|competitor*) … (compete|competes|competing|ours|us|conflict|competitor);
      (tell (us|me)|describe|give (us|me)|talk (us|me) through|walk (us|me) through|share|name|mention) … (a|an|one|your|some|any) (recent |difficult |particular |specific |real |good |concrete |demanding |typical )?(time|lesson|situation|case|project|example|occasion|conflict|task|day at|day when|assignment|incident|moment|meeting|conversation|decision|patient*|customer*|pupil*|client*|user*|shift|week|piece of work|class|process|experience (of|with|from|in|as)|work|professional|background in|approach|challenge);
      (which|what|any|your|much|have|some|previous|relevant|prior|professional|practical|had) (professional |practical |relevant |kind of |sort of |previous |clinical |teaching |work )?(experience|training|practice|education|courses?|knowledge|competence|qualifications|background) (do you have |have you |you have |did you (get|gain) )?(of|with|in|from|working|as|for|on|within|treating|teaching|leading|handling);
      what (do|would|did|could|can|should|will) (you|we|one) (do|say|suggest|change|look for|consider|emphasise|prioritise|advise|answer|write|check|improve|propose|recommend|bring to|think (is|are|makes|about the|of the|of our)|know (about|of)) (?!(you (have|own)|for (fun|living)|on (sundays|your)|(in|with) your (spare|free)|(about|of|to) (your|having|getting|becoming|pregnancy|abortion|religion|god|islam|politics|the (government|election|war|prime|president|king)|marriage|gay|homosexual|immigrat*|brexit|trump)|when your (child|kids)|if (your|you (get|become|got|became|were) (pregnant|ill|sick))|husband|after|at home|you do about)) ?[^ ]+( [^ ]+){0,3}(?! (pregnant|church));
      how (would|do|did|have|can|could|will|should|might) (you|we|your team|the team) (professionally |previously |best |usually |then |normally |typically |go about |begin to )?(teach|taught|document|documented|include|included|welcome|welcomed|talk (to|with)|speak (to|with)|meet|met|plan|planned(?! (for )?(your|a family))|handled|motivate*|support|supported|make (sure|our|the|a|it|transitions|room|use)|treat|treated|prevent*|secure*|cover an|recruit*|organise*|organize*|assess|assessed|design*|develop*|lead|led|run|calculate|translate|adopt a (?!(child|baby)) ?[^ ]+|adopted|work|worked together|worked with|improv*|explain*|approach|approached|respond*|react|build|built|set|set up|use|used|test|write|wrote|written|budget|advise|advised|given|give|manage (the|a|an|to|your (time|team|budget|staff|employees))|managed|handle (?!(your|childcare|being|having|the (kids|children|family)))[^ ]+|deal with(?! (your|being|having))|dealt|keep (the|your (knowledge|team|skills))|ensure*|follow*|facilitate*|adapt (the|a|your teaching|lessons)|cooperate*|collaborate*|co-operate*|arrange*|investigate*|present|prioriti*|structure|measure|analyse*|receive|help|helped|care for (a|patients|the|residents|users)|report*|implement*|drink-test|contribut*|communicat*|answer|train|guide*|coach|solve*|check|process*|reach|draft*|quality|protect|store|order|cook|clean|serve*|interview|select|negotiate*|experience the|find (the|this) (process|application|information)|become aware|hear about|hear of|describe|prepare*|balance (the|competing|different|quality|speed));
      have you (ever |previously |also |yourself |already |professionally )?(?!done (anything|something|things|time))(taught|led|written|sold|planned|organi[sz]ed|advised|prepared|translated|designed|developed|built|programmed|managed|supervised|cared for|treated|nursed|worked (with|on|in|as|for (a|an|the)|at|together|alongside|shifts|nights)|tested|trained|cooked|driven|operated|repaired|installed|done|made|used|implemented|adopted (agile|a new|new|scrum|an)|recruited|presented|negotiated|handled|run|drawn|covered|published|researched|edited|conducted|coached|guided|documented|calculated|budgeted|audited|installed|served|facilitated|participated in projects|applied the|delivered|held (a|lessons|courses|talks))(?! (a strike|any church|for a political party as a member|sick|in politics|your (boss|age)));
      (how old|what age|which age|age) (are|were|was|is|of|groups?|did) (the|these|your (pupils|students|patients|users|clients|systems|machines|team)|have you|you taught|do you teach|it|groups|children|pupils|students|you worked|they);
      where (do you live|did you (study|work|train|do|learn|get your|take)|have you (worked|studied|trained)|were you (trained|employed|working));
      why (do|did) you (want|apply|choose|leave|wish|become an?|change (jobs|job));
      what (is|was|are) your (professional |work |educational |academic )?(background|strength*|approach|role|task*|responsib*|motivation|favourite|greatest|biggest|best|weakness*|title|notice|current (role|tasks|position|title|responsib*)|goal*|leadership style|view on (leadership|teaching|quality|feedback)|opinion (of|on) the (advert|process|draft)) (?!(at home|in life|family|ethnic|cultural))*;
      how many (people|employees|staff|patients|pupils|customers|years have you (worked|been|used|taught)|projects|years of exp*|years' experience|hours (a|per) week|lessons|beds|users|direct reports|languages);
      when did you (get|take|obtain|pass|last use|start (working|using|in your current)) (?!(pregnant|married|divorced|ill|sick|your (a levels|a-levels|first|period)))[^ ]+;
      (feel|felt|feeling|treated) (fairly|well|fair|respect*|informed|taken|heard|seen|welcome|listened) ?[^ ]* ?(treated|by us|in (this|the) process|process|during|listened)?;
      (recommend|satisfied|(do|would|can|could) you rate|information clear|application process|clear to you|recruitment process|this process|our process);
      (give|provide|have|call|contact|ask|name) … (references|referees|reference|present employer|current employer|previous manager);
      (pronounce|pronounced|call you|address you|what is your name|spell your name|your full name); why should we;
      what matters to you at work; (access to|have the use of|own) a car; degree in;
      (would|will|you'd) (be )?(handl*|pour*|work*|lift*|climb*|driv*|clean*|stand*|bak*|touch*|spray*|inhal*|groom*|wash*)( [^ ]+){1,14} (allerg*|stops?|prevents?|difficult*|problem|asthma);
      (involves|means|includes|requires|consists of) (?!(no|travelling while))[^ ]+( [^ ]+){0,14} (can you|anything that (stops|prevents|hinders)|do you (manage|master|have experience|have a (flour|latex|fur|peanut|nut|dust|pollen) allergy)|allerg*|are you able|would you be able|is that possible|does that (suit|work)|have you (done|given|worked|led|tried)|how (have|would|do|did) you);
      (which|what) (party|union) (is|was|has|does|negotiat*|represent*);
      what do you (do|like|enjoy|need|expect) (today|now|at work|most|in your (job|current)|from (us|a|your)|to do (at work|well|a good)|about (the|this|your) (job|work|role)|in the job);
      would your (colleagues|manager|boss|references|team|users|customers|former);
      made you (apply|choose|want|interested);
      plans? (do you have |have you )?for your (professional |own )?(development|career|first|learning)`,
  illness:
    "allerg*; asthma*; eczema; epilep*; diabetes; dizziness; vertigo; fear of heights; colour blind*; color blind*; colour vision; color vision; hearing; eyesight; vision; back (problem*|pain|injur*|trouble*); (pain|problem*|injur*) (in|with) (your )?(back|knee*|shoulder*|neck); slipped disc; heart (disease|condition|problem*); infectious; tuberculosis; hepatitis; mrsa; skin (disease*|condition*); fainting",
  task: `lift*; the (position|job|role|task*|work|post) (requires|involves|includes|means|consists); the tasks;
      work at height*; at heights?; night work; driving; standing work; physically demanding; heavy work;
      carry* (loads|patients|boxes|crates|up to)|climb*; in order to do (this|the) (job|work|task*);
      for this (job|work|task); allerg* … (fur|flour|latex|chemicals|animals|dust|nuts|peanut*|pollen);
      (flour|fur|latex|nut|peanut|dust|animal|pollen) allerg*; colour (vision|blind*)`,
  grounds: {
    pregnancy: `(want|wanted|dream of|wish for|see|have|having|hoping for|planning) a (big|bigger|large|small|whole) (family|brood); (away|gone|out|absent|off) for (a|the best part of a|half a|one|most of a) (year|long spell|long stretch)(?! (in|of (study|travel)));(more|fewer) than the (two|three|four|pair) of you; prams?; strollers?; cots?(?! (death|in)); cribs?; bab(y|ies)'s room; high chair; (babies|more (little|children|kids)|stork|nappies|nappy|nursery plans|bump|expecting)(?! (group|section|department|ward|club)); (be|see yourself|become|becoming|being) ([^ ]+ ){0,3}(a )?(mother|father|mum|dad|parent|parents)( (one day|soon|again|at some point|in))?;
      (children|kids|child) (enough|planned|more|on the cards|in (your|the) (plans|future)|some day|one day|soon); (like|want|fancy|thought about|think about|feel about|see) (to have |having |some |more |any )?(kids|children|a baby|a family|motherhood|fatherhood)(?! (in (the|our)|with|who|at|as|to|on));
      (be|go|going|away|off|out|gone|absent) ([^ ]+ ){0,2}(on|for) (a )?(maternity |parental |longer |long )?(leave|a longer (time|period|while)|a long (time|period|while)|several months)(?! (of (work|travel) (on|for)|without));
      (got|getting|get|been|newly|recently|just) married … (next|now|then|plans|baby|children|kids|what); baby; babies;
      pregnan*;
      (plan|planning|plans|intend|hoping|thinking|want|going|wish|dream|like|considering|talked|desire|room) … (children|kids|a family|a baby|babies|more children|starting a family|family bigger|family any bigger|another child|more little|more kids|a child);
      expecting( a (baby|child)| your| twins| another)?;
      (have|having|had|get|getting|want) (a baby|more children|more kids|another child|another baby|babies|a second|a third|number two|little ones soon);
      (done|finished|through) (having|with|getting) (children|kids|babies|more|nappies|the baby|that part);
      start* a family; (maternity|paternity|parental|baby) leave; (?<!were you )(?<!was )adopt*(?! from); planning to adopt;
      thinking (of|about) adopting; ivf; fertility; birth control; contracept*; (on|off) the pill; on the way;
      little one on;
      (babies|baby|children|kids|little ones|stork) (on the|coming|due|soon|arriving|planned|in the (pipeline|plans|picture|cards));
      trying for (a|another|kids|children);
      (become|becoming|be|being) (a )?(mother|father|parent|parents|mum|dad|grandmother)( (one day|soon|again|yourself|in))?;
      when (is|are) (it|the baby|you|they) due; due date; (will there|there) be more of you;
      more of you (soon|coming|in); biological clock; clock … ticking;
      (family|number of children|size of your family) … (bigger|grow|growing|larger|increase|expand|extend*|complete|addition*);
      (grow|expand|extend|enlarge|increase|complete) (your|the) family; addition* to the family; nesting;
      breast-?feed*; miscarriage; abortion; your period; broody; miss a period; going on leave; out on leave;
      (away|off|absent) on leave; leave of that kind`,
    family: `(got|get|getting|newly|just|recently|been) engaged; custody; (parents|mother|father|mum|dad|grandparents) (still )?(alive|living|with us|dead); weddings?(?! (cake|menu|part*|guest*|photo*|venue|planner|season|for (guests|customers|clients))); (someone|somebody|anyone|anybody|people) (else )?(waiting|relying|depending|counting) (for|on|at)( (you|home))?; besides yourself; (anyone|anybody|someone|somebody) (you |to )?(take care of|look after|care for|support|provide for|tuck in|pick up)(?! (in (your|the) (job|team|ward|work)|at work)); (live|rent|stay|share|living|renting) (a flat |a house |the flat )?(alone|by yourself|with a partner|with (someone|family))( or)?;
      (have|got|having|is there|need) (a|any|your|some) (boyfriend|girlfriend|partner|family|husband|wife|spouse|fiancee?)(?! (compan*|firm|organi*|business|or a|in (mind|the (project|business))|allow*)); have family (in|near|here|nearby|around|close);
      (anyone|anybody|someone|somebody|people|family|who) (is |are |who is )?(waiting|depending|dependent|relying|counting|living|at home|back home|staying)( for| on| with)*( you)?( at home)?; (mr|mrs|mister|missus|missis) [^ ]+ (at home)?; (is there|how is|and) (a |the |any )?(mr|mrs|mister|missus|lucky|man in|woman in|someone special|anyone special|somebody special)( [^ ]+)*;
      (settled|house) (down )?(with|and) (a )?(house |family |kids |children |husband |wife |partner )+; (move|moving|come|coming|relocate|relocating|travel|live|living|arrive) (here |up |over |down |out )?(alone|by yourself|with (someone|somebody|anyone|a partner|family|the family|your [^ ]+)|as a family|together with)(?! (from the office|on the bus|to meet));
      (live|living|share a (home|house|flat)) with (somebody|someone|anyone|anybody|a partner|a boyfriend|a girlfriend|family|your [^ ]+);
      (the )?(kids|little ones|children) (like|feel|think|say|cope|be|at|with|doing|too|adapt|start|in (school|nursery)|when you|while you|on the)(?! (ward|need|with)); (spouse|wife|husband|girlfriend|boyfriend|fiancee?|in-laws|parents-in-law|other half|partner) (feel*|think*|say*|mind|do|work|earn|support*|agree|accept|move|come|about|react|be|have|from|also|happy|also)(?! (company|firm|organi*|school));
      (have|got|many|any|with|expecting|your|how old are your|old are your|having) … (children|kids|little ones|toddlers|dependants|dependents);
      (small|young|little) (children|kids|ones);
      your (children|kids|son|daughter|sons|daughters|toddler|baby|little ones)(?!('s)? (book|ward)); childcare;
      child care; babysit*; day care; nursery;
      (who|can anyone|anyone|grandparents) … (picks|takes care|looks after|look after|minds|babysit|collects|fetches|drops|help with the (kids|children));
      sick child*; ill child*; (children|kids|child) (are |is |get |gets |become |fall )?(ill|sick);
      (are you|you|were you) … (married|single|divorced|engaged|in a relationship|living with|cohabiting|a single|separated|widowed|seeing (anyone|anybody|someone|somebody)|dating|spoken for|attached|live (alone|together|with (someone|somebody|anyone|your))|living (alone|together|on your own)|settled down);
      married; marital; do you live (alone|by yourself|on your own|with (someone|somebody|anyone|your|other));
      your (husband|wife|spouse|partner|boyfriend|girlfriend|fiance*|fiancé*|other half|better half|family(?! (come|comes|from|originally|been|in (the|this) country|move*|name|live in))|home situation|home life|domestic|family situation|life situation|ex-|ex|custody|mother-in-law|marriage|wedding|mother(?! (tongue|from|come*))|father(?! (from|come*))|elderly|ageing parents|aging parents);
      family (situation|life|obligations|commitments|responsibilit*|circumstances|plans|duties|at home);
      (have|got|with|without|having|support) a family;
      (with|on|for|to|from) (your |the |a )?family (?!(centre|doctor|law|counsel|business|compan|therap|welfare|violence|famil))*;
      (anyone|anybody|someone|somebody|people|person) (at home|who depends on|you (have to |need to |must )?(care|look)|dependent on you|relying on you);
      at home (who|with|waiting|that needs); caring (responsibilit*|duties|for (your|an elderly|a sick|someone));
      care for (elderly|your|a (sick|disabled|parent|relative)|someone at home|anyone);
      (look|looks|looking) after (your|the kids|the children|them when you|a parent|anyone); private life;
      situation at home; things at home; home front; maiden name; miss or mrs; (mrs|ms) or (miss|mrs);
      single (parent|mother|father|mum|dad|mom); school run;
      (with|have) (two|three|four) (small |young |little )?(children|kids|ones); weekend* with your`,
    religion: `go on (sundays|sunday|saturdays|fridays)(?= $); (celebrate|observe|keep|mark|fast|honour) (at home|on|christmas|easter|eid|ramadan|hanukkah|diwali|lent|yom|pesach|passover|sabbath|the sabbath|advent|whitsun|fridays|saturdays|sundays)(?! (sales|dinner|with customers)); holidays (do|does|did|would|will) (you|your family) (celebrate|observe|keep|mark|honour|follow); say(ing)? grace; haram; (against|allowed by|fit with|let by) your (faith|belief|beliefs|religion|god);
      (say )?grace (before|at)|saying grace; amen; (day|place) of worship;
      believe in(?! (the (project|product|company|mission|work|job|idea|role|strategy)|our|your|this|yourself|a good|good|team*|work*|people|sharing|giving|as a)); god(?! (morning|day)); (go|going|went|been|attend|member|mornings?|sundays?|active|married|brought up|grew up|belong) … church(?! (council|music|organ|office|administ*|history|archive|as)); (a|any|what|which|strong|personal) (faith|belief|beliefs)(?! (in (the|our)|that)); (cross|crucifix|scarf|veil|headscarf|hijab|star of david|turban|skullcap) (you|around|on|off|at work|when)*; (take|taking) off (the|your) (scarf|veil|hijab|headscarf|turban|cross);
      (spiritual*|confirmation|baptism|christening|sacred|holy|bible|koran|quran|qur'an|imam|priest|pastor|worship*|sermon|lent|hanukkah|diwali|vesak|passover)(?! (as (part|a) of|music));
      (sunday|friday|saturday) (morning|mornings|service|prayers?|mass|off for)(?! (shift*|rota|work));
      (your|what|which|any|a|practise|practice|have|belong|religious|strong|follow|same|with (a|any)) (own )?(religion|faith|belief|beliefs|creed|denomination|confession|church(?! (concert|choir|organ|music|council|office|building|roof|tower))|parish|mosque|religious)(?! (is|was) (served|hosting|teaching|taught|in the (village|project)));
      are you … religious; religious(ly)?; religion;
      (go|goes|attend|belong|member) … (church|mosque|synagogue|temple|congregation|parish|service on|religious community|faith community);
      churchgo*; church on sunday*; what church; which church;
      are you (a |an |also a |actually a |perhaps a |by any chance a |practising |still a )(christian|catholic|protestant|lutheran|muslim|jew|jewish|hindu|buddhist|sikh|atheist|believer|jehovah*|mormon|pentecostal|practising [^ ]+|practicing [^ ]+);
      (you|your) … (christian|muslim|jewish|jew|hindu|buddhist|atheist|catholic|sikh|believer|pentecostal)(?! (school|organisation|association|users|patients|pupils|democrat*));
      muslim*; jewish; jew; hindu; buddhist; atheist*;
      believe in (god|allah|jesus|a god|anything|something (higher|greater)|heaven); believer; your god; mosque;
      synagogue; temple; pray; prays; praying; prayer*;
      (do|will|would|are) you (be )?(fast|fasting)( (during|in|for))?; fast* … ramadan; ramadan; hijab; headscar*;
      head scar*; veil; niqab; burka; turban*; kippa; the cross (you|around|on your); sabbath; halal; kosher;
      eat pork; pork;
      (celebrate|observe|keep|mark|keeping|celebrating|observing) (christmas|easter|eid|religious|any|jewish|ramadan|the sabbath|hanukkah|diwali|holidays|sundays|fridays);
      (were|are|been|get) you (confirmed|baptised|baptized|christened); baptised; confirmed in;
      (raised|brought up|grew up) (as )?(a )?(christian|muslim|religious|catholic|in a (religious|christian|muslim));
      eid; handshake* with (women|men); shake hands with (women|men)`,
    ethnicity: `(are|were) you (really |actually |originally )?from (here|around here|this (area|country)|norway|denmark|sweden|abroad|another country); (a|an|that|such a) (${nationalities}) (name|surname|accent|first name|last name); dream in [^ ]+;
      (${nationalities}) (parents|mother|father|family|roots|blood|relatives|grandparents|ancestors|heritage|background|passport|citizenship|citizen)(?! (check|noise|in accounting)); (speak|learn|write|have) (such|so) (good|well|fine|fluent|perfect)* (norwegian|danish|swedish|english); such (good|fluent|perfect|fine) (norwegian|danish|swedish|english); (adopted|adoption)(?! (of|rate|process)); (feel|felt) (at home|like home|integrated|accepted|like you belong|you belong) (in|here)(?! (our (office|team|company)|this role)); mother tongue(?! (teach*|instruct*|pupils)); (country|village|town) (did|do|are) (your|you|they|his) (parents|family|mother|father|people|folks); (see|regard|think of|consider) yourself (as )?(an? |more |mostly )?(${nationalities});
      (${nationalities}|${peoples})(?<= (are|is|you're|aren't|isn't|were|do|does) (not )?((you|they|he|she|your|family|parents|mother|father|wife|husband|folks|really|actually|also|perhaps|maybe|a|an|born|fully|half|part|partly|ethnic|ethnically|originally|by|any|chance|not|quite|all|both|so|more|still|even|look|looking|feel|sound|like|very|bit|rather|mostly|consider|yourself|call|as|from) ){0,6}(?:eastern |middle |latin |sri )?[^ ]+)(?! (licen*|authori*|registered|law|qualified|at (level|[abc])|and english (at|on)|pupils|students|users|customers|system*|standard*|teacher*|market*|office*|rules|tax|patients|school*|colleagues|clients|curric*|accounting));
      (you|family|parents|mother|father|relatives|name) (come|comes|are|is|from|moved|fled|stem|came|arrive*|visit|grew up|were born|live) (here |originally |all )?(from|to|in) (${countries});
      (kind|sort|type) of (sur|last |first |family |unusual )?(name|surname|accent) (is|do|have)*; (interesting|unusual|exotic|beautiful|funny|long|lovely|special|different|strange|foreign|nice) (sur|last |first |family )?(name|surname|accent); surname(?! (is spelt|first|spelled)); your (last|family) name(?! (spelled|spelt|first)); that accent; accent(?! (color|colour|on));
      (family|parents|you|they|your folks) (been|lived|live|living|be) (in (the|this) country|here in (norway|denmark|sweden)|in (norway|denmark|sweden)|over here|up here)(?! (work*|as)); (which|what|another|foreign|how many|your|dual|two|have a) passports?; passport (do|have);
      (come|came|move|moved|arrive*|get|flee|fled) (over )?to (this country|norway|denmark|sweden|scandinavia|europe|the country|the nordic*)(?! (for (the|this) (job|work|post)|to (work|study)|office));
      your (own )?(country|people|culture|home country|land|old country|village)(?! (manager|office|director|organi*)); (back|go|going|travel*|return*|flying) (home|back) (to your|in the summer|to (${countries})|there)(?! after);
      (immigrants?|refugees?|asylum|foreigner*|second generation|second-generation|mixed race|dark-skinned)(?! (health|centre|services|policy|pupils|students|clients|law|cases|reception|children|women|youth)); (speak|talk|spoken|use|language*) (do you )?(speak |talk |use )?(at home|with your (parents|family|kids|children|mother|father)|to your (parents|children|kids)|growing up|as a child|in the family); look (very |so |that )?(norwegian|danish|swedish|nordic|foreign|southern);
      where … you … (from|born|originally)(?! (graduate*|work*|hear|learn)); really from; originally from;
      from originally; which country (are|do|were|did) you (?!(work|stud))[^ ]+;
      what country (are|do|were|did) you (?!(work|stud))[^ ]+; country are you;
      your (own )?(origin*|roots|heritage|ancestry|ancestors|descent|race|ethnicity|ethnic|nationality|citizenship|background culture|cultural background|home country|homeland|native|mother country|country of|passport|people's|tribe|clan|forefathers|relatives come|skin);
      (sort|kind|type) of (origin*|roots|background|heritage|descent|ancestry|accent|name) (?!(in|do you have in)) ?[^ ]+;
      origins?;
      (your |his |her )?(parents|family|mother|father|grandparents|ancestors|relatives|folks) … (from|born|come|came|originate|live (before|in|now)|move* (here|to)|moved|immigrat*|emigrat*|been in|belong);
      born in; where were you born; were you born (here|in|abroad|outside|elsewhere); born (and raised )?here;
      born abroad; your grandparents; place of birth; country of (birth|origin);
      (grow|grew|brought|raised|grown) up (here|in norway|in denmark|in sweden|abroad|in another|elsewhere|somewhere else|in a different|speaking);
      where did you grow up; (when|why|how) did you (come|move|arrive|end up|flee|immigrate|get|land) (here|to (?!(choose|be|work|know|see|that|this|your|think|learn))|in (this country|the country|the north|${countries}));
      how long (have|has) (you|your family|your parents) (lived|been|had|stayed);
      native (tongue|language|speaker*|country); mother tongue; first language;
      (language|languages) … (at home|as a child|with your (parents|family|children)|growing up|dream in|think in);
      speak at home; accent; nationality; citizen*; ethnic*; race(?! (condition*|director|car*|track|day|course));
      immigra*; immigrant*; skin colou?r; colour of your skin; dark skin; refugee; are you a refugee; asylum;
      (your |the |that |unusual |foreign |surname |last |first )?(name|surname) … (from|origin*|unusual|foreign|interesting|mean|means|come from|story|derive*|exotic|norwegian|danish|swedish|side|sounds|typical);
      unusual (name|surname); exotic; feel … (norwegian|danish|swedish|scandinavian);
      (more|feel|consider yourself|half|fully|completely|really|100%) (norwegian|danish|swedish|pakistani|polish|somali|turkish|african|arab|european|scandinavian);
      (integrated|adapted|assimilated|got used) (in|into|to) (norway|denmark|sweden|norwegian|danish|swedish|our (culture|society)|here|the culture);
      blood in your veins; (travel|go|going|visit*) (back )?home to (your|the)( home)?; residence status;
      how long is your residence; sámi;
      (are|is) (you|your family|your parents) (sámi|sami|roma|jewish|kurdish|arab|african|asian|traveller*); (your )?first language; (family|parents|grandparents|ancestors) ([^ ]+ ){0,3}(lived|live|come|came|emigrated|immigrated|originate|moved)`,
    disability: `limp(ing)?;
      born with (that|this|your|a|it|one);
      (equipment|aids?|chair|screen|software|help) (because of|for) your (body|back|eyes|ears|condition|hands|disability|hearing); (is|are|how is|how are) your (hearing|sight|eyesight|vision|eyes|ears|legs?|speech|balance|hands?) (fine|ok|okay|good|all right|alright|normal|bad|reduced|getting|like|working); (what|something) (is |has )?(happened|wrong) (to|with) (your|that) (arm|leg|hand|eye|foot|face|back|hip|finger|voice)*;
      disab*; handicap*; impair*; wheelchair*; dyslexi*; dyscalcul*; dysprax*;
      (reduced|limited|weak|bad|poor) (sight|hearing|mobility|vision|function*|eyesight|motor);
      (your|bad|good|poor|how is your|the) (eyesight|sight|hearing|vision|mobility|limp|stutter*|stammer*|hearing aid*|cane|crutch*|prosthe*|walking stick)(?! (for|test (in|you)|statement|of));
      hearing aid*; special needs; learning (difficult*|disab*); (read|reading|writing) difficult*;
      (wrong|matter|happened|problem*|trouble) (with|to) your (leg*|arm*|hand*|eye*|foot|feet|hearing|sight|speech|finger*|hip*|ear*|body);
      (walk|walking) with (a )?(stick|cane|limp|crutches|difficulty);
      why do you (limp|walk|stutter|stammer|use (a|the) (stick|cane|chair));
      (see|hear) (well|properly|ok|enough|normally);
      are you (deaf|blind|disabled|hard of|colour-?blind|autistic|on the spectrum|fully able|able-bodied|neurodiver*|left with any);
      on the spectrum; autis*; asperger*; tourette*; cerebral; deaf; blind(?! test); hard of hearing;
      (need|use|using) (aids|assistive|a guide dog|any aids|glasses to);
      (functional|mobility|physical|bodily|mental) (limitation*|challenge*|restriction*|ability|function*);
      workers' compensation; workers compensation; disability (benefit|pension); (hearing|sight|vision|eyesight) (problem|loss|impairment|difficult)*; hard of hearing; problems? with your (hearing|sight|eyesight|vision)`,
    health: `(have|had|suffer from|living with) (you )?(?:(?!experience |worked |taught |knowledge )[^ ]+ ){0,4}(allerg*|asthma|eczema|epilepsy|diabetes|migraine*|a slipped disc|heart (condition|disease|problem*)|back (pain|problem*|trouble)); healthy yourself; (signed|written) off (sick|work|with|for|by);
      (get|feel|become|been|suffer) (easily |often |sometimes )?(anxious|depressed|panicky|panic|low|dizzy|migraines?);
      because of (stress|illness|your (nerves|back|head|health)|pain|exhaustion|sickness); how (do|are|is|was) (you|your) (sleep|sleeping|sleep at night|nerves|back|heart|body|blood pressure|knees|head|stomach|physical|health)(?! (in the (case|task))); (ill|sick|unwell) (then|often|a lot|lately|last|much|for|leave|in|days?|during|recently); (break|breaks|leave|pause) (because|due to|for) (of )?(stress|health|illness|burn*|your); blood pressure; (fainted|collapsed|breakdown); (nerves|energy) (like|hold|last|enough) (all|through|for|up)*;
      health*(?<!a healthy)(?! (diet|food|eating|snack*|meal*|service*|care|sector|personnel|reform|authorit*|and safety|platform|technology|centre|station|economics|policy));
      unhealthy; ill; illness*; sick; sickness; sick (leave|days); days … (sick|absent|ill|off);
      (off|away|absent|out) (sick|ill|from work|from your (job|last))( much| often| a lot)?; your absence*; (?<!lower )(?<!reduce )(?<!follow up )(?<!manage )(?<!prevent )absent;
      medication*; medicine*; drugs; pills; prescription*; your mental*;
      mental (health|illness*|problem*|state|issues|breakdown); mentally; psychological(ly)?; depress*; anxiety;
      (your|suffer* from|feel|handle your|how much|easily|cope with|sensitive to) (stress|stressed|pressure levels);
      stressed; burned? out; burnt out; burnout; diagnos*; cancer; chronic*; allerg*; asthma; diabet*;
      (back|neck|knee|shoulder|hip|heart|joint|muscle|sleep|stomach|skin) (pain*|problem*|trouble*|issue*|complaint*|condition*|injur*|disease*|disorder*);
      (your|bad|weak|sore) (back|knees?|heart|nerves|neck|body|joints|stomach)(?! (ground|office|up|end|story));
      adhd; therap*;
      (been|go|going|gone|see|seeing|seen|talked) … (therap*|psycholog*|psychiatr*|doctor*|hospital*|physio*|specialist*|rehab*);
      psychologist; psychiatr*; (your|a|under|by a|family) doctor*; doctor's; hospitalised; hospitalized;
      in hospital; admitted to; surgery; operation (on|for) your; operated; treatment (for|by|at the moment|now);
      under treatment; smok*; alcohol*; (how much|do|often) … you drink; drink (much|often|alcohol|a lot);
      drinking habits; snus; addict*; substance*; vaccin*; how much do you weigh; your weight; overweight;
      your (medical|physical|general|mental|current) (condition|state|shape|history|record*|fitness|form);
      medical* (history|condition*|record*|examination|check*|problem*|issues|information|certificate|treatment|reason*);
      physically (fit|strong|healthy|well|able)(?! to (do|lift|carry|perform));
      (fit|strong|fresh) and (well|healthy|able|fresh);
      (are|keep|stay|feel|feeling|be) (you )?(physically |completely |quite |all |generally )?(fit|well|in (good )?shape|healthy|robust)(?! (in|with the (team|process)|into|for (this|the) (role|job|purpose)));
      sleep (well|at night|enough|badly|problem*|through); tired (often|a lot|easily); exhausted;
      (pain|pains|ailment*|injur*|infection*|disease*|disorder*|syndrome*|symptom*|condition you|condition that|any condition|pre-existing|long-term condition|underlying)(?! (patients|control in));
      hiv; epilep*; migraine*; covid; hereditary; genetic*; runs in (your|the) family; suffer*;
      (last|ever|recently|previous years) … (ill|sick|unwell|hospital*)`,
    orientation: `special (lady|man|someone|somebody|girl|guy|boy|woman|person) in; (go|going|went|march*|been|walk) (to|in|at|with) (the )?pride; (girlfriend|wife|woman) … (boyfriend|husband); (boyfriend|husband) … (girlfriend|wife);
      (like|love|fancy|date|dating|into|prefer|sleep with|live with|married to|partner is|attracted by|in love with) (a |other |another )?(men|women|man|woman|boys|girls|guys|ladies|both)(?! (or (team|individual)|as (boss|manager|leader|colleagues)));
      sexual* (orientation|preference*|identity|partner*|life|inclination*); sexuality; your sex life;
      (are|were|is|be|being|as) … (gay|lesbian|homosexual|bisexual|queer|heterosexual|bi|asexual)(?! (patients|users|youth|rights|pupils|history));
      gay; lesbian; homosexual; bisexual; straight or; (are you|you're|is he|is she) straight; heterosexual;
      attracted to (men|women|both|the same|your own|girls|boys|other|people);
      (boyfriend or (a )?girlfriend|girlfriend or (a )?boyfriend|husband or (a )?wife|wife or (a )?husband|men or women|women or men);
      (partner|other half|spouse|sweetheart|significant other|person you live with|person at home|date|love|the one you live with) … (a )?(man or (a )?woman|woman or (a )?man|he or (a )?she|she or (a )?he|him or her|male or female|female or male|same sex|same gender|of your own sex);
      same-sex (partner|relationship|marriage|couple*); (are you|being) out; come out; came out (at work|as|to);
      which (team|way) do you; like (men|women|girls|boys) or`,
    "gender-identity": `(which|what) (toilets?|bathroom|restroom|changing room|locker room|shower) (do|would|will|did|should) you; (use|used) to have (a different|another) (first )?name; (different|another) (first )?name (before|earlier|at birth|once); or a (man|woman) really; (a man or a woman|a woman or a man) (really|actually|deep down);
      (your|what) (first |given )?name (was|were|before|used to be|at birth)(?! (of|spelled|you)); what was your (first |given |birth |old )?name; before you (changed|became|were) (your )?(name|sex|gender|a (man|woman)|him|her);
      transgender*; transsexual*; (are you|you're|being|as a|you) trans; trans (person|woman|man|yourself);
      your gender (identity|expression|reassignment|transition|history|journey|change);
      gender (identity|reassignment|surgery|confirm*|dysphoria|transition|affirming|correction|expression);
      (identify|identified); assigned at birth;
      (sex|gender) … (born|birth|legal*|original*|registered|passport|papers|assigned|used to be|before);
      (born|always been|ever been|used to be|been|once) (as )?(a )?(male|female|boy|girl|man|woman|he|she);
      your (preferred )?pronouns; which pronouns; what pronouns; what gender;
      (are|in|through|after|before|during|your|undergoing|started|finished|completed) (a |the |your )?(gender |sex )?transition(?! (to|from|between|period|phase|plan|team));
      transitioning(?! (to|from|between));
      (changed|change|changing|switch|switched) (your )?(sex|gender|legal (sex|gender)); sex change;
      (real|birth|old|former|previous|dead|original) (name|first name);
      name (was|were|did you|you had|before) … (changed|before|born|transition|earlier|previously); dead ?name;
      deadname; hormone*; non-?binary; (really|actually|biologically) (a )?(man|woman|male|female)`,
    politics: `(climate|palestine|peace|protest|anti-[^ ]+|environmental|anti-war) (march|marches|rally|rallies|protests?|demonstrations?); (make of|think (of|about)|opinion (of|on)|view (of|on)|feel about|stand (on|in)|side (on|in)|take on) (the |what |mr |president ){0,2}(war|wars|gaza|israel|palestine|ukraine|russia|trump|putin|brexit|government|prime minister|president|king|monarchy|election|nato|eu|immigration|migrants|refugees|tax cuts|left|right|abortion|climate activists|strikes?)(?! (in our|museum|system|project)); (march|marched|walk|rally|parade) (on|in|for) (the )?(first of may|1 may|1st of may|may day|pride|palestine|climate|women's day)(?! (parade of sails)); first of may; may day; labour day;
      (you|your|who|what|how|have|will|would|do|did|to|party) … (vote|voted|voting)(?! (rights|count*|system|machine*));
      politic*;
      (which|what|any|a|political|your|member|active|belong|support|vote|join*) … party(?! (for|newspaper|is|was|of|with|planning|to the|tents));
      party (member*|book|affiliation|colour|do you|you (vote|support|belong|sympath*));
      your (view|opinion|stance|position|thoughts|take) (on|of|about) (the )?(government|election|war|president|prime minister|immigration|eu|nato|climate policy|palestine|israel|abortion|monarchy|brexit|minister|tax*|welfare|royal);
      think (of|about) (the )?(government|election|prime minister|president|war|eu|nato|progress party|labour party|conservatives|immigration|monarchy|current government|opposition|trump|putin);
      the government; republican or; democrat or;
      (are|being|you) … (republican|democrat|socialist|conservative|liberal|communist|social democrat|left-wing|right-wing|left (?!(before|until|to|when|in your))|right (?!(for|in|to|to work|person|now)));
      left or right; left-wing; right-wing; on the (left|right);
      (sit|stood|stand|standing|run|running|ran|elected|candidate) (for|on|in|to) (the )?(municipal|city|town|county)? ?(council|parliament|election|elections|office);
      (take|taken|taking|took) part in (a |any |the )?(demonstration*|protest*|rally|march); demonstrat*; activist;
      red or blue; blue or red`,
    union: `collective (action|bargaining)(?! (agreement for|law)); (been|were|are|be|as) (a|the|our|their) (rep|reps|steward)(?= $); union*(?! (jack|street|station)); shop steward; shop stewards; staff representative; strikes?(?! (notice|price|rate|out|a balance|the (right )?balance));
      striking; on strike; labou?r organi[sz]ation;
      (are you|you) (organi[sz]ed|unioni[sz]ed)( (in|at|anywhere|somewhere|with|as))?;
      organi[sz]ed (worker|labour|in a|anywhere); unioni[sz]ed; employee organi[sz]ation; collective agreement;
      (pay|paid) (your |any )?union;
      (member|join*|belong) … (lo|naf|fagforbundet|nito|tekna|unio|parat|3f|hk|foa|unionen|kommunal|if metall|saco|tco)`,
    age: `(keep up|compete|work|sit|get along|get on) with (the )?(youngsters|young ones|younger ones|kids half|people half|twenty-year-olds)(?! (at|in) (risk|school|care)); (closer|nearer) to (twenty|thirty|forty|fifty|sixty|[2-6]0); (bit|little|too|rather|quite|so|very|awfully) (young|green|senior|mature)(?! (people|children|patients|pupils|team|users)); (bit|little|too|rather|quite|getting) old(?! (for the (system|machine))|(er)? system);
      your (a levels|a-levels|school exams|school leaving|baccalaureate|abitur);
      (what|which) (school )?year (are|were) you( (in|born|from))?; (what|which) year did you (start|finish|leave|begin) school; school year (were|are|did) you; (what|which) (decade|generation|class) (are|were|did) you; (which|what) vintage; too (near|close) to (retir*|pension); (thirty|forty|fifty|sixty|30|40|50|60)-?(ish|something); (class|year) of (19|20)[0-9]*; (remember|were you around|old enough) … (the (19)?[5-9]0s|when (the|kennedy));
      how old (are|is|were|will) (you|your age|one);
      how old (?!(is|are|were|was) (the|it|they|these|those|your (pupils|students|patients|users|system*|machine*|team|equipment|software|code)))[^ ]+;
      date of birth; birth ?date; birthday; birthdays; year of birth; birth year;
      year (were|was|are|is) you (born|from);
      (what|which) year (were|are|did) you (born|from|finish*|leave|graduate|start* school|complete|confirmed|turn|do your|take your (exams|a levels));
      which year are you from; when were you born; were you born (before|after|in (the )?(19|20)?[0-9]*); your age;
      age are you; what age(?! (group|were the|range|are the|do your)); at your age;
      your (generation|age group|class of); which generation(?! (of (the|our|your))); turn(ing)? (30|40|50|60|65|thirty|forty|fifty|sixty);
      (over|under|past|above|below|near|nearly|almost) (thirty|forty|fifty|sixty|30|40|50|60|65); retire*;
      retirement; pension; your pension; when do you (plan to )?(stop|quit) working;
      years (do you have |have you |are |you have )?(left|remaining|to go);
      how (long|much longer|many more years) … (keep working|plan to work|go on working|until you (stop|retire)|intend to (work|keep)|left (in|before|until)|working life|see yourself working|before you stop);
      how many more years;
      when did you (graduate|finish|leave|complete|do|start) (from )?(high |secondary |upper secondary |primary |compulsory |comprehensive |lower secondary |elementary |your )?(school|gymnasium|a levels|a-levels|school leaving|military service|national service|education);
      (left|finish*|leave|complete*) (compulsory|primary|secondary|high|comprehensive|elementary|upper secondary) school;
      graduation year; (year|when) … (high school|secondary school|military service|school-leaving);
      social security number; national identity; personal identity number; cpr( number)?; too (old|young);
      old enough; young enough; (youngest|oldest) in`,
    "pay-history": `(what|which|how much) (salary|pay|wages?) (do|did) you (have|get|receive|draw)(?! (in mind));
      (last|old|previous|former|present|current|first) (job|employer|workplace|boss|position|post) (pay|pays|paid|give|gave|offer*|earn)( you)?; (hourly rate|salary|pay|wage*) (is |was )?(today|now|currently|at present);
      (take|bring|taking|bringing) home (a|per|each|every|after|now|today|in)( (month|year|week))?; giv(e|ing) up … (pay|salary|came to us|come to us|wage*|money|join* us|bonus)*; (per|an|by the) hour (now|today|there|then|at|before|in your)(?! (is)); (give|gave|giving|pay|paid) you (per|an|a|by the) (hour|month|year|week); pay (cut|drop|rise|increase) (would|did|do|will|compared|from|if you); (today's|this year's) (pay|salary|wage); (how|what) (good|high|well) (is|are|was) (your|you) (paid|pay|salary|wage*);
      (earn|earned|earning|paid|making|make|made|get|getting|got|receive) … (now|today|currently|present|current|last|previous|there|at|where you (are|work)|job you|before|so far|at the moment|a month|a year|per (month|year)|monthly|yearly)(?! (the degree|that|with your));
      (do|did|are|have|were) you (make|earn|made|earned|earning|making|paid|on) … (now|today|currently|last|previous|there|year|month|salary|present|current|job|employer|moment);
      (what|how much) (are|were) you (on|paid|making|earning|getting)( (now|there|today|currently|at|before|in|per|a))?;
      (current|present|previous|last|past|former|existing|old|today's|latest|most recent|final|starting) (annual |monthly |base |gross |basic |hourly |total )?(salary|pay|wage*|compensation|earnings|income|remuneration|pay level|salary level|payslip*|package|bonus|hourly|rate|pay grade|paycheck|hourly rate|pay slip*);
      (salary|pay|wage|income|earnings|compensation) (history|record|development so|today|now|currently|level (today|now|in your)|in your (current|present|last|previous)|at your (current|present|last|previous)|you (have|had|get|got|receive) (now|today|there|at)|where you|before|last year|so far|have you had);
      how much … (earn*|make|made|paid|salary|pay you|you get|on your payslip|a month now|your (job|boss|employer) (pay|pays));
      what (do|did|are|were|does) you (earn*|make(?! of)|paid|get paid);
      (employer|boss|company|workplace|they|job) (pay|pays|paid|paying|give|gives|gave) you; payslip*;
      your (last |latest |most recent |three last |previous )?(payslip*|pay slip*|pay stub*|paycheck*|tax return|tax assessment|salary slip*|wage slip*|tax statement*);
      (payslip|pay slip|pay stub|wage slip|tax return|tax statement);
      what (is|was|were) your (salary|pay|wage*|income|annual|yearly|monthly|hourly|bonus|earnings|compensation|package|total)(?! (expect*|requirement*|wish|range|demand*|claim));
      your (annual|yearly|monthly|gross|taxable|hourly) (income|salary|pay|wage*|earnings|rate)(?! (expect*|requirement*));
      (bonus*|commission|benefits|pension scheme) … (did you|do you|have you|you (got|get|have|had|received)) … (last|now|today|current*|year|there|present|at);
      (gross|net) (amount|pay|salary|income); income last year; last year's (income|pay|salary|earnings)`,
    "criminal-record": `(clean|blank) (slate|sheet|past|conscience|hands); (anything|something|what is|things?) on your record; on your record;
      (done|do|did|doing) (anything|something|things) (illegal|criminal|against the law|wrong|you (could|should) be); illegal (to|before|in your|things); (in|to|before|up in) court(?! (cases?|work|procedure|order|documents|reporting|interpret*|hearings? as)); (on|under) (parole|probation|investigation)(?! (period|officer));
      arrest*; convict*(?! (care|support)); conviction*; crimin*(?! law); offen[cs]e*; offender;
      prison(?! (inmate*|service|officer*|sector|staff|system)); jail; behind bars;
      (rang|called|asked|rung|contact*|known to|record with|trouble with|wanted by|problems with|dealings with|anything to do with|involved with|stopped by|reported to|questioned by|visit from) the police;
      police (record*|about you|reports? about you|know|have anything|case against|check*|matters)*(?! (report in|certificate (which|that|as|the)));
      police; felon*; misdemea*;
      (been|ever|were you) (charged|sentenced|fined|indicted|prosecuted|accused|reported|taken to court|in court|on trial|caught|suspected|penal*|punished);
      charged with; charges against; fined for; (fined|fines|a fine)(?! (with|if|arts|line|detail)); sentence(?! (structure|in|length)); sentences;
      record check; clean record;
      (trouble|problem*|run-in*|conflict|brush|difficult*|wrong side|clash*) (with|of) the law;
      (broken|break|breaking|breached) the law; (done|served|do) time; theft; stolen (from|anything|something);
      drunk driving; lost your licence; against you in court; skeletons`,
    sex: `(can|could|would|will|should|is|does) (a|any|one) (woman|man|girl|lady|guy|female|male) [^ ]+; (as|like|being) a (woman|man|girl|lady|guy|female|male|mother|father)(?! (of (the|a) (house|team)|in need)); (think|feel|sure) (women|men|girls|ladies|guys|a woman|a man) [^ ]+; (women|men|girls|ladies) (can|could|should|are|fit|belong|suited|handle|cope|manage)(?! (and|who|in (prison|crisis|need|labour))); (only|sole|first|lone|one) (girl|woman|man|guy|boy|lady|bloke|female|male|gentleman)(?! (in need)); (among|with|around|surrounded by|in a group of|with only|lead|leading|boss|order) (only |all |these |so many |rough |grown |older )?(men|women|guys|girls|boys|blokes|ladies|lads)(?! (in (crisis|need|prison|the shelter)|with|who|exposed|and children|aged|suffering));
      are you (a |really a )?(man|woman|male|female|boy|girl|lady); your (sex|gender);
      (what|which) (is your )?(sex|gender); (you )?as a (woman|man|girl|mother|father|lady|female|male|guy|boy);
      (being|to be) (a|the only) (woman|man|girl|lady|female|male|guy|boy)(?! (in need));
      for a (woman|man|girl|lady|female|guy); female (boss|manager|colleagues|leader)(?! (in the study));
      (lady|ladies|girl|girls) like you; male or female; man or (a )?woman; mr or (mrs|ms|miss);
      (only|mostly|mainly) (men|women|girls|guys|boys) (here|in|at|work)`,
  },
  // What to ask instead.
  rewrites: {
    hours: "The position has the working hours stated in the advert. Do they suit you?",
    tasks: "Is there anything that prevents you from doing the tasks described in the advert?",
    language: "Which languages do you use at work, and at what level?",
    drop: "Leave the question out. Ask instead: What matters to you at work?",
    pay: "What are your salary expectations?",
    record: "The law requires a police certificate for this position. Can you provide one?",
    age: "Are you 18 or over? (Ask only where the law requires it.)",
    note: "may be asked, but never weighed",
  },
};
