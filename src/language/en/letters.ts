// Word lists for letters in English: what each move looks like. Made for Gjensvar; a star is the rest of a word.
import type { LetterWords } from "../letter-words.ts";
import { general } from "./general.ts";

// Said with the verb in one word.
const nt =
  "don't|won't|can't|cannot|haven't|hasn't|hadn't|isn't|aren't|wasn't|weren't|didn't|couldn't|doesn't|wouldn't|shan't";

export const letters: LetterWords = {
  pieces: {
    greeting: "dear|hello|hi|hey|good morning|good afternoon|good day|greetings",
    hrNouns:
      "experience|competence|expertise|knowledge|background|education|qualification|qualifications|skill|skills|understanding|ability|responsibility|training|certification|authorisation|authorization|licence|license|command|depth|breadth",
    prepositions: "of|in|with|from|as|to|for|on|about|at",
    unfilled: `similar|the field|the area|the role|the position|the job|the industry|the company|the process|the team|the future|the relevant|the required|the right|the necessary|the tasks|the duties|the work|the sector|the subject|the market|the business|the areas|the type|the kind|the sort|the most|the best|the whole|the others|the other|the one|the way|the level|the profile|the group|the organisation|the department|the very|the same|the application|the advert|this|that|these|those|our|such|relevant|us(?= )|you(?= )|your|them(?= )|him(?= )|her(?= )|profile|all(?= )|any|other|others|a similar|a related|related|comparable|position|role|roles|positions|jobs|future|be(?= )|apply|join|better|best(?= )|better|higher(?= )|more(?= )|different|what(?= )|which(?= )|working life|team(?= )|teams(?= )|people(?= )|many(?= )|several(?= )|various(?= )|several|general(?= )|today|now(?= )|here(?= )|it(?= )|both(?= )|work(?= )|works(?= )|personal|professional(?= )|specific|certain|special(?= )|particular|someone|somebody|a certain|a special|a specific|a particular|a higher|a different|a person|a candidate|a profile|a broad|a high|a strong|a combination|a mix|high(?= )|strong(?= )|great(?= )|good(?= )|experience(?= )|competence|qualifications|skills(?= )|background(?= )|qualities|personality|commitment|dedication|talent|potential|candidates|applicants|each(?= )|every|most(?= )|their|his(?= )|how we|where(?= )|precisely|exactly|just(?= )|quite|areas|fields|this field|key(?= )|central|essential|important`,
    compounds: "-experience",
    emptyCompounds: "work-experience|job-experience",
    carriers:
      "requires|require|required|requirement for|requirements for|wish for|wishes for|asks? for|weight to|comes to|mean by|shows the|example of|the one for|in the end was|matter was(?: the requirement for)?|lists|sets the|concrete example that shows",
    organisations:
      "municipality|kommune|as|ab|ltd|limited|inc|plc|gmbh|llc|hr|team|department|division|recruitment|recruiting|talent acquisition|university|hospital|company|group|council|noreply|no-reply|committee|management|careers",
    general,
  },
  cues: {
    thanks: `(we|i) (?:all )?(loved|enjoyed|liked) (?:[^ ]+ )?(hanging|talking|meeting|chatting|reading|having|hearing|your (?:energy|portfolio|application|letter|questions)); thank you (again |so |very |much |so much |very much |once more |once again |sincerely |ever so much |kindly |all the same |both |for )?;
      thank you; thanks (again |so much |a lot |very much |a million |a bunch |ever so much )?; thanks;
      (we|i) (really |truly |greatly |very much |do |highly |sincerely |so |genuinely |warmly )?(appreciate|appreciated) (you|your|that you|it|the (time|effort|opportunity|work|interest|care|thought|energy|trust)|getting|reading|hearing|meeting|how);
      would like to thank you; want to thank you; wish to thank you; thanking you; many thanks;
      grateful (for|that|to you);
      (we|i) (was|were|am|are) (very |really |so |truly |genuinely )?(glad|happy|pleased|delighted|touched|moved|grateful|honoured|flattered) (that you|to (meet|read|get|receive|have|hear|see)|you|for|by);
      (it was|it has been|was) (a )?(real |great |genuine |true )?(pleasure|nice|good|lovely|great|fun|joy|inspiring|interesting|privilege) (to|meeting|talking|getting|speaking|reading|hearing|having);
      (we|i) (really |very much |truly |thoroughly |particularly |much |both |all )?(enjoyed|liked|loved) (meeting|talking|speaking|reading|getting|your|our|hearing|the (conversation|talk|chat|way)|how|what|that);
      (nice|good|lovely|great|pleasure) (to meet|meeting|talking|to talk|chatting|to hear); cheers for;
      much appreciated; what a (?!(pity|shame|waste|mess|cheek))[^ ]+; would (like|love) to (meet|invite|see) you;
      look* forward to (seeing|meeting|hearing);
      (pleasure|joy|delight) to (read|meet|look|listen|see|talk|get|go|have|follow|interview|hear);
      (your|the) (interest|time|effort|work|trust) (is|was|you|are) … appreciated`,
    notThanks: "no thanks to; thanks to",
    negators: `not; cannot; cannot; can't; cant; won't; wont; don't; dont; doesn't; didn't; didnt; couldn't; isn't; aren't;
      wasn't; weren't; haven't; hasn't; hadn't; shan't; wouldn't; ain't; no longer; none; neither; nor; unable;
      never; nobody; impossible; no further; havent; hasnt; isnt; arent; wasnt; werent; doesnt; couldnt`,
    steps: `(making|make|made) (any )?use of (your|you); (want|wish|going|choose|chosen|decided|intend) to (continue|proceed|carry on|go further)(?= $); win (through|out); mov* you (on|forward|ahead|up|through|along); among (the |our |your )?(two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]+|first|last|final|lucky|happy)( [^ ]+)?;
      (accept*|support*|approv*|confirm*) your (appointment|nomination|employment|election); come out of the; (taking|take|hiring|hire|using|use|having|picking|inviting|invite|need) u( on| in)?;
      put to (the|our|a);
      led to (an|any|a|the) ([^ ]+ )?(interview|offer|job|position|appointment|meeting|contract|yes|result we);
      (vote|let|count|write|ask|put|hire|draft) you in(?! (on|the (loop|picture)));
      (use|need|accept|engage|want) your (help|services|hands|skills|offer|work)(?! (before|until|address));
      need (anyone|anybody|any more (people|staff|hands|help)|more (people|staff|hands|help)|extra (people|hands|help));
      picked; upheld; (need|needing|using|seeing|having|taking|calling|bringing|hiring|meeting|interviewing|contacting|keeping) you(?! (posted|updated|waiting|informed|to (send|bring|do|sign|fill)));
      (propose|put|suggest|forward|submit|name|nominate|recommend|endorse) (your name|your candidacy|you);
      (give|offer|find|get|grant|allot|allocate) you (one|any|it|that one|this one|a (place|chair|seat|spot|desk|job|post|start|trial|turn|go)|work|a);
      (tak*|mov*|bring*|carry*) (things|it|this|matters) (past|beyond|any further|further|forward|any);
      (see|find) (a|any|the) (next step|way forward|future|opening|role|fit|match)( [^ ]+){0,3};
      (starting|start|working|beginning|begin|work) (with us|with me|here|at|in (our|january|february|march|april|may|june|july|august|september|october|november|december));
      (be|been|being|was|were|wasn't|weren't|is|isn't|are|aren't) (kept on|retained|backed|endorsed|favoured|preferred|booked|cast|wanted|needed by us|going through|in the final|in the team);
      the (candidate|applicant|person|one|name|choice|man|woman|driver|nurse|teacher|consultant|developer|engineer) (we|they|i|who|that|for);
      (our|my|their|the panel's|the board's|first) (choice|pick|selection|preference|favourite);
      (among|amongst|one of|part of) (those|the (group|candidates|applicants|people|ones|few|final|last|names|shortlisted|selected|chosen|[^ ]+ (people|candidates|applicants|finalists|we))|our|these|them|this|[^ ]+ (people|candidates|applicants));
      one of (them|us);
      part of (the|our|this) … (process|recruitment|group|shortlist|stage|round|list|field|team|pool|selection);
      (making|make|made|extend*|have|getting|receive|receiving|give|giving|put|putting) … (an|the|any|our) offer;
      (be|been|being|is|are|was|were) (?!(going to (rush|wait|hurry|decide|change|publish)|at home))(?:[^ ]+ ){0,6}?(considered|assessed|selected|chosen|shortlisted|invited|appointed|hired|employed|accepted|admitted|picked|nominated|retained|recommended|preferred|progressed|pursued|approved|included|engaged|recruited|called|successful|taken|put|joining|receiving|getting|moving|going|proceeding|continuing|progressing|seeing|meeting|inviting|hiring|employing);
      (be|being|been|was|were) (offered|given) (the|a|an|this|that|our|any|one|employment|work|shifts);
      (be|been|being) offered; (be|is|was) (a yes|you|yours); (was|is) not (you|yours|to be);
      (mov*|go|going|goes|gone|went|tak*|proceed*|progress*|continu*|advanc*|step*|bring*|carry*|carried|put|putting|get|got|getting|come|came) … (forward|further|ahead|onward|onwards|through|next stage|next round|next step|next phase);
      proceed* (with|to|beyond|past); proceeding; progress* (your|you|to|beyond|past|with|any|in);
      continu* (with|in|to|on|together|past);
      (mov*|go|going|gone|went) (on )?(with|to) (your|you|the next|the final|stage|round|a second|an interview|interview*);
      (mov*|taking|take|taken) (on|past|beyond) … (stage|round|phase|point|step|interview*|list|sift);
      pursu* (your|you|this|the|it|things); interested in pursuing;
      (tak*|bring*|see|seeing|put|putting|giv*|hav*|inviting|invite) (you|your application|your candidacy|it|this|things) … (on|in|back|forward|further|through|ahead|up|onwards);
      (invit*|asking|ask|call*) (you|you back) … (interview*|meet*|next|in|back|chat|conversation|talk|stage|round|trial|join);
      invit* you; (be|been|being) (asked|called) (in|back|for|to (an |a |the )?(interview|come|meet|join));
      (asking|ask|calling|call) you (to come|in|back|to join|to meet|for);
      (offer*) (you|yours) … (position|role|job|vacancy|post|place|spot|opening|internship|traineeship|apprenticeship|placement|seat|contract|employment|work|interview|shifts|traineeship|engagement|summer|programme|program);
      (offer*) (you )?(one of|this|the|a|an|any|that) … (position|role|job|vacancy|post|place|places|spot|positions|contract|interview|internship|apprenticeship);
      (giv*|get|getting|got|gotten|land*|secur*|win|won|reach*|receiv*) (you )?(the|this|a|an|that|any|one of) … (position|role|job|vacancy|post|place|places|spot|offer|invitation|contract|internship|traineeship|apprenticeship|shift*|interview|second interview|shortlist|stage|round|final|finals|list|chance|part|gig);
      get the; (get|got|getting) (it|in);
      lead* to (an|the|any|a) ([^ ]+ )?(interview|offer|job|position|appointment|meeting);
      reach* (the|our) … (interview*|stage|round|final*|shortlist|list|level we);
      (have|has|find|found|see|saw) (a|any|the|an|enough|room|space|work|vacancies|place) … (for you|to offer|available|that suits you|that would suit you);
      (make|made|making) (it(?! (easy|clear|hard|harder|possible|difficult|simple|any|very|up|known))|the (cut|grade|list|shortlist|final*|next|selection|team)|our (shortlist|list|final*));
      (select*|chosen|choose|choos*|shortlist*|short-list*|appoint*|hire|hiring|employ|employing|recruit you|recruiting you|pick|picking|picked|nominat*|recommend*) … (you|yours|your|for|to|as|this|the|a);
      selected; chosen; shortlisted; short-listed; appointed; hired;
      (consider*|assess*|evaluat*|look* at|process*|handl*|work* on) … (you|yours|your application|your candidacy|further|any further|any longer);
      being considered; under consideration; considered (further|for|any);
      (shortlist*|appoint*|hire|hiring|consider*|meet|meeting|see|seeing|interview|interviewing|engag*|use|take|need) (you|yours|your application|your candidacy)(?! (until|before));
      (accept*|support*|approv*|retain*|keep*|grant*) (your|the) (application|candidacy|candidature|request);
      (tak*|bring*|carry*|accept*) (your|this|the) (application|candidacy|candidature);
      (been|be|is|was|were|are|prove*|being) … successful; successful (in|on|with|this|at);
      accepted (to|for|on|onto|into|as|this); admitted (to|for|on|this);
      in the (running|frame|final|last|next|group|top|race|selection|mix); in the process(?! of);
      on (the|our|this) (list|shortlist|final|programme); (under|in) (active )?consideration;
      join (us (as|in|on|this|for|at|from)|our|the (team|programme|firm|company|department|group));
      joining (us|our|the (team|programme|firm|company|department|staff));
      work* (together|with you|for us|with us);
      (right|good|best|strong|perfect|correct|obvious) (match|fit|person|candidate|one|choice) for (this|the|us|our);
      you (will|shall|would|are|'re) ([^ ]+ )?(not|no longer) ([^ ]+ )?(be|become|get|go|come|start|move|have a|see|make|proceed|receive|continue|advance|progress|take part)(?! (asked to|paid|reimbursed|recorded|filmed|tested|judged|compared|sent|required|needed|kept|stored|registered|added|saved|deleted|charged|disappointed|the only|able to (answer|reach|come|log)|alone|late|forgotten|left|penali*|contacted before|affected|surprised|told|bothered|to blame));
      you (won't|shan't) ([^ ]+ )?(be|become|get|go|come|start|move|have a|see|make|proceed|receive|continue|advance|progress|take part)(?! (asked to|paid|reimbursed|recorded|filmed|tested|judged|compared|sent|required|needed|kept|stored|registered|added|saved|deleted|charged|disappointed|the only|able to (answer|reach|come|log)|alone|late|forgotten|left|penali*|contacted before|affected|surprised|told|bothered|to blame|(long|any) ));
      you (are|were|'re|aren't|weren't|have|haven't) ([^ ]+ )?((not|no longer|been) )?([^ ]+ )?(one of|the (one|person|candidate|applicant)|in this time|among|going (to be|through|on|further|forward)|through|a finalist|a candidate|a contender|getting|starting|hired|allocated|granted|awarded|prioriti[sz]ed|placed|interviewed|listed|ranked among|elected|named|drawn|taken|sent on|assigned|matched|given (the|a|this|any));
      you (did|do|don't|didn't) ([^ ]+ )?(not )?([^ ]+ )?(get|reach|make it|come (through|further|in)|go (on|through|further)|pass|qualify|advance|land|win|succeed);
      (be|been|being|was|were) (allocated|granted|awarded|prioriti[sz]ed|interviewed|listed|named|assigned|drawn|elected);
      prioriti[sz]e* (you|your); (be|been|gone|go|went|was|is) in your favour; in your favor;
      (isn't|is not|wasn't|was not|won't be|will not be|aren't|weren't|not) (you|yours)(?! (fault|to blame|only|last));
      want* to (meet|see|hire|interview|take) you; (be|become) colleagues; a job (with us|for you|offer);
      filling the (position|post|role|job|vacancy); (go|going|gone) for you; to proceed; our new [^ ]+;
      the person we; succeed*; (say|give you a|said|is a|saying|answer) yes; a yes(?! (or|you|on|from you|we));
      yes to your; be granted; granted;
      (found|deemed|considered|judged|regarded|assessed) (to be |as )?([^ ]+ )?(suitable|qualified|eligible|right|fit|competent);
      (see|picture|imagine) you (in|as); vote for; go on; the right (person|one|candidate|match|choice);
      the one (for|we); interviewing you; on board; on the (plane|boat|ship|team|stage|pitch); (grant*) (your|the);
      need you; help you with (a|the) (job|position|post); sent to the committee; be extended; extended to you;
      ranked (for|among|as|in); (in|on) it; on (that|our|this) (list|shortlist|team);
      go on (with|after|to|beyond) (?!(holiday))[^ ]+; more shifts; (any )?more (shifts|work);
      (be|been|was|were) put to; the last word; extend (an|the|any) offer; fall (on|to) you; fallen (on|to) you;
      go to you; gone to you; come to you; go your way; with you; put … forward; (take|taking|taken) you on;
      bring* you (in|on|back); (on|to) your (side|advantage); in your (favour|favor|direction); your way; having you (on board|with us|here|in the team); (is|was) (sadly |unfortunately )?not possible(?! to (answer|say|reply|meet|see))`,
    lexicalNo: `without you (this time|on this); you (came|finished|were placed|were ranked|placed) (?:a |as ){0,2}(?:close |very close )?(second|third|fourth|runner-up|number (two|three|four))(?! (to none|round|interview)); (nothing|no job|no post) left to apply for; (cannot|can't|can not|could not|couldn't|won't|will not|unable to|not able to) (sign|take|bring) you (on|aboard|in)(?! (time|to)); wrong to (take|hire|employ|appoint) you; not (?:be )?taking you on; it (?:just )?(?:did not|didn't) land with you; thumbs? down; (is|it's|be|say) (a )?goodbye (for|to|from|this)(?! (now|the day)); (assessed|reviewed|considered|read|processed|examined|evaluated) and (unfortunately |then |has been |was )?(declined|rejected|refused|turned down|dismissed);
      answer (is |was |remains |stays |to you is |from ([^ ]+ ){1,3}is )?(unfortunately |sadly |therefore )?(a |still )?no(?! (later|longer|more|one|doubt)); off (the|our|my) (list|shortlist)(?= $); (said|say|says|saying) no to (hiring|taking|inviting|meeting|appointing|employing|offering|an interview|bringing|your);
      (strike|struck|cross|crossed|remove|removed|take|taken|drop|dropped|cut) (you|your (name|application)) (off|from|out of) (the|our) (list|process|shortlist|recruitment|candidates|pool|race|round|selection); (remains?|stays?|stayed) (still )?unsuccessful; not a (match|fit|yes|hit) (this time|for us|today|from us); we pass(?= $);
      (stop|stopped|stopping|end|ending|leave|leaving|finish|finishing) (it )?here with (your|you); (invited|chosen|selected|hired|through|offered|called) … you (are|were|have) not(?= $);
      (placed|ranked|came|were|are) (second|third|fourth|fifth|sixth|number [^ ]+) (and|but|while|with) (only|just) (one|two|three|four|the first) [^ ]+; (filled|complete|full|done|staffed|manned|fill) … without you(?! (we|it|the|this|there|having|coming|being));
      (?<!not )(end|ending|stop|stopping|close|closing|finish|finishing) (our|the|this) (process|dialogue|conversation|recruitment|talks) with you;
      (client|manager|board|boss|customer|panel|committee|director|they|partners|owner|headteacher|principal) (has |have )?(says?|said) no(?! (to (the|our)|more|such))( to you)?;
      (do|manage|go on|carry on|make do) without you;
      (say|saying|said) goodbye to (you|your);
      there (will be|is|are|was|will unfortunately be) no ([^ ]+ ){0,2}(offer|interview|contract|place|appointment|invitation|traineeship|internship)(?! (in (may|june)|until|before|yet));
      no ([^ ]+ )?(contract|offer|interview|appointment|invitation|second round|employment) (will|can|is going to) (now |therefore )?(be|come|follow)(?! (before|until|yet))( [^ ]+)?;
      no (job |further |second |new |firm |formal )?(offer|interview|job|contract|place|post|shifts?|invitation|appointment|work|position|role|spot|start) (from us|for you|this (time|year|season|round)|will follow|follows|to follow|will come|is coming|comes out|with us|with me|at this|here|in it for);
      (?<!not )(?<!never )(clos*|shut*) the (door|book|file|case|page|chapter) (on|for|to|here|after|with);
      yes … (this|it|that)?( )?(isn't|is not|wasn't|was not) (one|it|that|to be);
      (application|candidature|candidacy|profile|request|file|cv) … not (been )?(kept|retained|upheld|successful|accepted|granted|approved|supported|selected|shortlisted|progressed|continued|taken)( [^ ]+)?(?! yet);
      (?<!not )(let|letting) (your application|your candidacy|you|this application|this one) go(?! (ahead|through|on|to|home|early|into));
      (role|position|job|offer|post|vacancy|option) … (off the table|out of reach|has gone elsewhere|gone elsewhere|ceases|falls away|fell away|fallen away);
      (draw|drew|drawn) (the|a) line (at|after|above|before|under);
      (lost|losing|lose) out; turned (you )?away; knocked back; (too|so) (late for|many for) us this; bad news (for you|about your|on your|regarding);
      (not|isn't|don't have|do not have|haven't got|no) (the )?good news( [^ ]+){0,3}(?! yet);
      (are|was|were|be|been|you) (sadly |unfortunately |therefore )?(left out(?! of your)|passed over|overlooked|outranked|out of luck|cut|let go from the process);
      (shop|store|crew|team|rota|office|kitchen|studio|ship|department|tour|company) ?('s|is|are)? (now |already |all )?(fully staffed|full up|fully booked|filled up|complete);
      (don't|do not|didn't|did not|won't|will not) (get|have) (a |the |any )?(vote|majority|support|backing) (for|to|from);
      (been(?<!not been)(?<!n't been)(?<!never been)|have|has had to|must|we|to|i|hereby|therefore|had to) (now |therefore |unfortunately |also |sadly |regrettably )?reject(ed)?;
      (are|am) (now |therefore |hereby )?rejecting;
      (your|this|you) ([^ ]+ ){0,8}(is|was|be|are|were) (now |therefore |hereby |unfortunately )?rejected;
      (is|are) (a|your) rejection; rejection (letter|of your|from us); send* you (a|this) rejection;
      (we|i|must|will|to|have|hereby|therefore|had to) (now |therefore |unfortunately |regrettably |respectfully )?declin(e|ed|ing) … (you|your|the application|this application);
      (is|been|be|was|are) (now |therefore |hereby )?declined;
      (turn|turned|turning) down (your|the application|this application); (turn|turned|turning) you down;
      (is|been|be|was|are) (now |therefore )?turned down; (have|has|had) been (an )?unsuccessful;
      (is|are|was|were|be|being|unfortunately|regrettably|therefore|proved|application|you) unsuccessful;
      unsuccessful (on|this|in (your|the)|at this|with); not been successful;
      (answer|reply|decision|outcome|result|response|verdict|message|conclusion) … (is|was|has to be|must be|will be|be|a|to say|it's|turns out|came out) (a |an |therefore |unfortunately |sadly |still )?(no|negative|rejection|nay)(?! (longer|matter|doubt|surprise|easy|secret|different));
      (it's|it is|that's|it will be|it'll be|it was|it has to be|it must be|got to be|this is|is|are|be) (sadly |unfortunately |therefore |also |still )?(a|an unfortunate|a clear|a definite|a firm) (no|rejection)(?! [^ ]*-)(?! (brainer|man|longer|go zone));
      (a|clear|definite) no (this time|from us|from me|to your|to you|on your|for you|today);
      (have|had|has|must|going|need|forced) (to )?say no;
      (have to|must|going to|had to|need to|will) (unfortunately )?(disappoint|let) you; its a no;
      was another than you; (have|has) (gone|fallen) against you;
      (say|saying|said) no to (you|your|the application|this application); no thank you to;
      (negative|bad) (answer|reply|response|decision|outcome|news) (on|to|for|about|regarding|concerning|from|this|is);
      (negative) for you; (been|is) (a )?negative (answer|decision|outcome);
      (give|bring|send) you (a )?(negative|disappointing) (answer|reply|decision|news);
      (position|role|job|post|vacancy|opening|place) … no longer (available|open|vacant|exists|on offer|being filled); (will not|won't|cannot|never) be filled(?! (until|before|by|from|as));
      (position|role|job|post|vacancy) … (not|never) be (filled|replaced|staffed)(?! (until|before|by));
      there (won't be|will not be|isn't|is not|aren't|are not) (a|an|any|going to be) ([^ ]+ )?(offer|interview|place|position|job|room|role|spot|opening|invitation|possibility|work|vacancy|contract|seat)(?! (in|until|before));
      there (is|are|will be|won't be|will not be|isn't|was|is unfortunately|is sadly|will unfortunately be) (no|not|not a|not an|no longer) (a |an |any )?(offer|interview|second|place|position|job|room|role|spot|opening|invitation|further|possibility|next|post|work|vacancy|shift*|contract|seat)(?! (in (may|june|july|august|september|october)));
      (no|any) (offer|invitation|interview|contract|second interview|place|job) (will be|is being|is|to|for) (made|sent|you|given|offered|held|extended|come|coming);
      (have|has|had|see) no (position|place|job|role|work|room|spot|opening|vacancy|offer|shifts|post|use|need|second|interview) … (you|yours|now|available|offer);
      (journey|road|adventure|path|trail|story|process|recruitment process|candidacy|candidature|application|case|file|run|race|participation|collaboration|dialogue|trip) … (ends|stops|ended|finishes|finish|end|stop|is over|comes to an end|come to an end|concludes|has come to an end|reached its end|has ended|halts|goes no further|go no further|will end|will stop|ends up) (here|with us|now|there|at this|today|for you|with this|after|at the|this time|before the);
      (ends|stops|ended|is over|finishes|over) (here|now|today|at this point|at this stage|with this|for now)? ?for (you|your);
      for you … (ends|stops|ended|is over|finishes|comes to an end) (here|now|there|today|at|with);
      end of the (road|line|journey|process|story|recruitment|ride|trail) … (you|your|us);
      (end|ending|conclude|concluding|close|closing|ended|closed|concluded|finish*|discontinue*|terminat*|stop|stopping|stopped) (your|the) (application|candidacy|candidature|process|recruitment process|case|file|dialogue|conversation)( process)? (with you|here|now|for you|at this|from|in|after|today|on|as|and);
      (ending|closing|concluding|stopping) (your (application|candidacy|process|case)|the process with you);
      (we|i) (are|am|will|have|now|must) (now |therefore |be |hereby )?(close|closing|closed|end|ending|ended|conclude|concluding|concluded|discontinu*) your (application|candidacy|candidature|process|case|file);
      your (application|candidacy|candidature|case|file|profile|process) … (closed|concluded|archived|ended|discontinued|set aside|withdrawn from|taken out|removed|filtered out|deselected|eliminated|screened out|sifted out|finalised|disqualified|lost out|come to an end|falls short|fell short|ends|stops|stopped|ends here);
      (is|are|you're|now|be|puts you|takes you|takes your) (now |therefore |sadly |unfortunately )?out of (the|our|this) (running|process|race|competition|selection|recruitment|picture|frame|contest);
      (removed|taken out|dropped|deselected|eliminated|excluded|released|withdrawn|knocked) (you |your application |from |out |of ){0,3}(from|of|in) (the|our|this) (process|list|recruitment|pool|selection|running|shortlist|competition|candidate);
      passed over; passed you over;
      pass(ed|ing)? on (your (application|candidacy|profile|cv|candidature)|you|this one|the opportunity to|this application)(?! (to|on|along));
      (decided|chosen|have|going|had|elected) to pass(?! (on )?(your|it|the|this|you|on) … to); take a pass;
      decided against (you|your|taking|going|moving|proceeding|offering|inviting|hiring|an|a|progressing|continuing|employing|appointing|bringing);
      (lost|losing|lose|missed|missing) out (to|on (the|this)|this time);
      leave it (there|here|at that) (with|for|on) (your|you|this);
      (nobody|no one|no-one|no candidate|no applicant|none of the applicants|none of the candidates|no appointment) (will be|was|is being|is|has been|is to be|gets|got) (hired|appointed|employed|taken|made|offered|recruited|chosen|selected|recommended);
      (part|parting) ways (here|now|with|at this);
      with other (applicants|candidates|applications)(?! (we|who may));
      (regret*|sorry|sad|regrettably|disappoint*|afraid) … (not|unable|cannot|can't|couldn't) (to )?(be )?(offer*|invit*|select*|chosen|successful|accept*|progress*|hire*|appoint*|shortlist*|tak*|proceed*|consider*|mov*|going|go)(?! before| until);
      (decided|chosen|opted|elected|chose|concluded|agreed|decision is|choosing|decided,) ([^ ]+ )?(not to|against) (?!(wait|publish|open|hold|change|extend|ask|have|rush|send|share|let|use|call the|contact|discriminate|tell|test|write))[^ ]+;
      (decided|chosen|chose|opted|had|have|going) to (drop|end|stop|close|conclude|discontinue|reject|decline|look elsewhere|say no|turn (you|your)|let you|part|continue without|go on without|disappoint|leave (it|your)) ?[^ ]*;
      (dropped|dropping|drop|shelved|binned|set aside|put aside|laid aside|discarded|disregarded|dismissed) your (application|candidacy|candidature|cv|case);
      (is|was|are|were|be|been|you) ([^ ]+ )?(deselected|eliminated|sifted out|sorted out|filtered out|screened out|knocked out|ruled out|voted off|weeded out|discarded|disregarded|set aside)(?! (before|unless));
      (crossed|taken|struck|removed|took|dropped|cut|scratched) (you|your name|your application) ([^ ]+ )?(off|out|from);
      no longer (active|relevant|current|a candidate|an applicant|a contender|considered|being considered|part of|under (consideration|review|assessment)|among|eligible|in (the|our|consideration|contention)|on (the|our));
      (position|role|job|post) ([^ ]+ ){0,4}no longer (exists|exist|needed|required); no longer exists;
      (status|result|outcome)( of your application)? (is )?(now )?(rejected|not selected|not shortlisted|unsuccessful|declined|closed|regret);
      (you were|been) unlucky; (just |narrowly |sadly |therefore )?missed out;
      (you )?(just|narrowly|only just) (missed|miss) (out|the|it);
      (went|gone|go|goes|fell|decided|voted) against you; not in your favou?r; isn't in your favou?r;
      (will|to|must|shall|going to|now) (now |therefore )?(continue|go on|manage|proceed|move on|go forward|carry on) without you;
      (we|i|it|this|process|things|application|dialogue|story|road|line|chapter|cooperation) ([^ ]+ )?(stop|stops|end|ends|part|parts|leave it|leaving it|leave things|finish|finishes|is over|over|draws to a close) (here|now|there|for this time|for now|for us|with your|with you);
      (where|this is where) (we|our ways|our paths|it|things|your|the) ([^ ]+ )?(part|ends?|stops?|leave*|says? goodbye);
      as far as (it|you|we|your|this) ([^ ]+ )?(goes|go|got|gets|will|came|comes|come|went|reached);
      but no further; (goes|go|get|gets|come|comes|came|got) no further; it is over; it's over;
      (not|${nt}) (be )?(going )?(to )?(fill|filling|recruit|recruiting|hire|hiring|appoint|appointing|employ|employing) (the|this|anybody|anyone|it|a new|another|at all)(?! (until|before|till|position (until|before|till)|post (until|before|till)|role (until|before|till)|job (until|before|till)|for the position (until|before)));
      (be|is|was) no (hire|appointment|hiring|recruitment|new hire|job|post|position|room|place|work|summer job|offer|interview)(?! (before|until|yet));
      (has|have|had|says|say) said no (?!(to another|to the))?[^ ]*; says no to you;
      (manager|client|customer|board|panel|committee|they|director|owner|boss|team|school|hospital|principal) ([^ ]+ )?(has |have )?(declined|rejected|turned down|said no|chosen not|decided against|passed on)(?! (our|the (offer|proposal)|an offer));
      (is|was|been|be|are|were|hereby|therefore) (hereby |therefore |now )?(refused|denied|dismissed|disallowed)(?! (access|entry))( (for|by|on|this|as|because|and))?;
      (have to|must|had to|will|obliged to|hereby|forced to) (therefore )?(refuse|deny|dismiss|reject|decline) (your|this|the) (application|candidacy|request)?;
      marked as rejected;
      nothing (for you|to offer( you)?|here for you|available for you)( (this|at|right|now|here|in))?;
      (ended|ends|continues|goes on|went on|sails|starts) without you;
      (you're|you are) out(?! (of (reach|office|town|sight|the office)|there|on|and about|for))( (this|i|we|now|sorry))?;
      a pass (from|for|this|on our)( (us|me|time))?;
      (we'll|we will|i will|i'll|we must|have to|we are going to|must) pass (this|here|for now|on this)( time)?;
      (for|on) your part ([^ ]+ ){0,6}(finished|over|closed|ends|stops|ended|stopped|ending|concluded);
      (finished|over|closed|ends|stops|ended|concluded) (for|on) your part; part (our )?ways;
      parting of (the )?ways; the (last|final) (step|stop|stage) (with us|for you|in the process|of your);
      failed to (reach|make|get|progress|secure)( (the|it))?;
      (budget|funding|money|project|contract) ([^ ]+ ){0,6}(and with it|so) ([^ ]+ ){0,2}(the|this) (post|job|position|role);
      (and|but|so|or) (you |we |it |therefore )?(will|shall|can|could|are|is|were|was|have|has) (therefore |thus |unfortunately |sadly )?not ([^ ]+ )?(be |been )?(invited|considered|offered|selected|called|taken|moving|going|shortlisted|appointed|employed|hired|chosen|proceed*|progress*|continu*|one of|among);
      (close|closing|closed|conclude) your (case|file|application|candidacy);
      (hired|recruited|staffed|appointed|filled) (now )?(for|to|in) (the|this|that|our) ([^ ]+ )?(role|position|post|job|vacancy);
      (position|post|role|job) (has been|is|was) (now )?(recruited|staffed|appointed);
      (are not|were not|aren't|weren't|you're not|is not|was not|isn't|wasn't) (quite |exactly |really |just )?(what|who|the (one|person|right)) (we|for this|person|for us|one)( (need|are|were|was|had|look*|want*|choose|chose|for|job|role|position))?;
      outvoted; (find|look for) something else because;
      (should|need|have to) (no longer|not) (wait|expect|hope) (for us|any longer|to hear|for an (offer|interview));
      (you|we) (can|may|could) stop waiting; thanks but no thanks; thanks but no; no thank you;
      (no|not) (from|on) (us|our side|me|our part)( (this|at|today|then))?;
      there's no (position|place|job|role|work|room|spot|offer|opening|interview|vacancy) ?[^ ]*; not this time;
      didn't work out; did not work out; work out this time;
      (ranked|placed|came|finished|ended up|were|are) (number )?(second|third|fourth|fifth|sixth|two|three|four|2|3|4|5) … (accepted|said yes|got|gets|has taken|has signed|signed|have accepted|took|go to|goes to|went to);
      (person|candidate|applicant|one|woman|man) (ranked|who came|who was ranked|in|we ranked|placed) (first|number one|first place|at the top|before you|ahead of you|above you) … (accepted|said yes|has taken|has signed|signed|got|will start|gets|starts);
      (found|have|got|chosen|chose|hired|welcomed|welcome|appointed) (our|a) new (colleague|[^ ]+) (and|but) (it|that|unfortunately|sadly) ([^ ]+ )?(is|was|isn't|wasn't|it);
      (has|have) (lapsed|fallen (away|through|in the water)|ceased to exist|vanished|disappeared); (say|said|saying) (goodbye|no) to (many|most|several|some)( of you| people)?; you are (sadly|unfortunately|regrettably|alas) one of them; leaves you without (an offer|the job|a place|the post); (application|you|your name) ((?!not )[^ ]+ ){0,4}(been taken|been dropped|dropped|fallen|taken) (out|off) (of )?(the|our) (pile|list|running|process|shortlist)`,
    another: `(jobs?|posts?|places?|positions?|roles?|shifts?|class|classes|spots?|berths?|work|seats?) (went|gone|go|goes|have gone|has gone|have been given|are given) to (two|three|four|five|six|[0-9]+|people|others|those|the (two|three|four))( [^ ]+){0,9};
      another [^ ]+ (got|gets|has got|won|received|was given|is getting) (the|it|this|that)(?! (call|message|mail|letter|time))( [^ ]+){0,6}; (took|chose|picked|hired|want|wanted|preferred) the other (guy|one|candidate|applicant|person|woman|man|finalist|girl|lady|fellow|colleague|driver|[^ ]+er)( [^ ]+){0,5};
      (voted|vote|votes|went|gone|opted|decided|settled|landed) (for|on|with) the other( [^ ]+){0,9}; others (were|are|was) (ranked|placed|rated) (before|above|ahead|higher)( [^ ]+){0,9};
      (want|wanted) (another|someone else|somebody else|other candidates|others)( [^ ]+){0,9};
      another (was|has been|is|had been) (preferred|chosen|selected|picked|appointed|hired|recommended)( [^ ]+){0,9}; (go|going|opt|opted|settle|settled) for (a|an|the|one|our) ([^ ]+ )?(candidate|applicant|person|colleague|one|man|woman)( [^ ]+){0,9};
      (hired|took on|employed|chose|chosen|picked|gave it to|went to|gone to) (my|our|his|her|the boss's|the owner's) (own )?(cousin|son|daughter|nephew|niece|brother|sister|friend|neighbour|temp|trainee|former|intern|apprentice|substitute|own)( [^ ]+){0,6};
      (first|other|number|preferred|top) (one|candidate|choice|applicant|person|pick) (has |have |then |now )*(said yes|accepted|signed|taken (it|the)|took (it|the)|says yes)( [^ ]+){0,6};
      (go|going|went|gone|sticking|ahead|stay) with (the|a|an|our|your) ([^ ]+ )?[^ ]+ (who|that|from|with|instead)( [^ ]+){0,9};
      (went|landed|falls|fell|fallen|come down|came down|ended up|tipped|lands) (the way of|on the side of|in favou?r of|on|with|to|towards) (a|an|the|our|one|somebody|someone) ([^ ]+ ){0,3}(colleague|name|candidate|applicant|person|one|else|[^ ]+er|[^ ]+or|man|woman|lady|girl|boy|graduate|student|who|with|from|already)( [^ ]+){0,9};
      (someone|somebody|anyone|anybody) other than (you|yourself)( [^ ]+){0,9};
      (signed|agreed|closed) (with )?(another|a different|someone|somebody) [^ ]+( [^ ]+){0,9};
      (given|gave|offered|giving|awarded|handed|promised) (the|this|our) ([^ ]+ ){0,4}(job|post|position|role|place|work|vacancy|spot|contract|shifts?) (of [^ ]+ [^ ]+ )?(to|out to) (?!(you|your|advert|the (public|market)))[^ ]+( [^ ]+){0,9};
      (post|position|job|role|place|vacancy|spot|contract) ([^ ]+ ){0,4}(was|is|has been|will be|were|have been) (now |then |therefore |since )?(given|awarded|offered|handed|assigned|allotted|allocated) to (?!(you|your))[^ ]+( [^ ]+){0,9};
      (took|taken|take|hired|chose|chosen|picked|found|got) (on )?(a|an|the) ([^ ]+ )?(man|woman|lady|lad|girl|guy|person|student|lass|fella|chap|retired [^ ]+|mum|one) (who|from|with|that|next|already|instead)( [^ ]+){0,9};
      (another|someone else|somebody else|a different|an internal|one of (the|our) other|(the )?others?|different|alternative)(?<= (cho*|select*|offer*|hir*|appoint*|go|goes|gone|going|went|forward|ahead|proceed*|continu*|move|moved|moving|decided (on|for)|decision for|settl*|opt|opted|opting|accept*|prefer*|found|pick*|give|given|gave|giving|fell|fall*|sa(id|y) yes|favo*|recommend*|nominat*|employ*|signed|take|taken|took|taking|invit*|meet|meeting|interview*(?! with)|recruited|engaged|awarded|land*|shortlist*|advanc*|bring|bringing|brought)(?! (you|between|from among|yourself|your application|not|and|as)) … (another|someone else|somebody else|a different|an internal|one of (the|our) other|(the )?others?|different|alternative))( candidate*| applicant*| person| individual*| people| profile*| colleague| direction| finalist*| hire| name| couple| pair| somebody| shortlisted| internal| external| qualified| strong| one| pupil| student| consultant| driver| woman| man| through| forward| further| along| instead| ahead| up| over| on| again| ((?!(matter|offer|number|order|letter|quarter|folder|calendar|paper|docu|mom|appointm|depar|employer|career|sector|minor|major|corner|chapter|consider|answer|floor|door|hour|year|winter|summer|prior|differ|computer|water|layer|cent|error|factor|color|tender))[^ ]+(er|or|ist|ian|ant|ee|man)|woman|two|three|four|nurse|chef|cook|clerk|guide|hand|intern|apprentice|graduate|mate|name|pair|principal|headteacher|head|rector|secretary|official|professional|assistant)( [^ ]+){0,9})?(?! (interview*|round*|stage*|position*|role*|requirement*|time*|job*|step*|part*|question*|way*|opportunit*|date*|day*|room|slot|vacanc*|post|posts|offer*|thing*|compan*|department*|employer*|place*|task*|areas?|reasons?|languages?|documents?|hour*|appointment*|option*|team*|salary|source*|measures|tests?|week*|month*|countr*|side|kind|type|format|address|number|person's|colleagues));
      (another|other|different|internal) (candidate*|applicant*|person|people|finalist*|contender*) … (has|have|was|were|will|is|are|had) (been |be |being |now |therefore |now been |just been )?(chosen|selected|offered|appointed|accepted|hired|recommended|preferred|nominated|picked|given|employed|taken on|the one|our choice|starting|going|moving|progressing|proceeding|invited|shortlisted|prioritised|prioritized);
      (someone else|somebody else|another candidate|another applicant|another person|one of the others|one of the other [^ ]+|a different candidate|an internal candidate|other candidates|other applicants|others) (has |have |had |was |were |will |is |are |who |now )?(now |been |be |just |therefore |already )?(got|gets|get|getting|won|landed|took|taken|accepted|chosen|selected|offered|appointed|hired|starting|start|given|filled|fill|said yes|came out ahead|secured|edged|received|stepping|joining|picked|invited|shortlisted|going|moving|progress*|proceed*)( [^ ]+){0,30};
      (job|seat|chair|fellowship|position|role|post|place|offer|choice|spot|contract|opportunity|internship|vacancy|nod|placement|part|work|slot|trophy|seat) … (goes|go|going|gone|went|fell|fallen|offered|given|been given|awarded) (now )?(to|on|upon|with) (another|someone|somebody|a different|one of|others?|an? ([^ ]+ ){0,4}(candidate|applicant|colleague|person|individual)|(a|an) (candidate|applicant|person|colleague|woman|man|student))( [^ ]+){0,6};
      (we|we've|i|i've|they|they've|board|panel|committee|manager|department|school|team|municipality|ended up|decided to|chosen to|have) (have |has |had |now |therefore |also |finally |then |since |have now ){0,3}(chosen|chose|selected|hired|hire|appointed|appoint|picked|employed|recommended|went with|gone with|go with|going with|choosing|hiring|appointing|choose|recruited|signed|gone for|went for|decided on|settled on|found) (a|an|one|the|someone|somebody) ([^ ]+ )?(candidate|applicant|person|colleague|who|whose|with|profile);
      (go|goes|gone|went|given|gave|allocated|awarded|handed|passed|signed with|contract with|agreement with|deal with) ([^ ]+ ){0,3}(to )?(another|someone|somebody|others)(?! (school|university|college|country|city|place|clinic|company|firm|department|interview|meeting|round|time|date|from hr|in hr|position|job|role|post|stage|you|will contact|test))( [^ ]+){0,9};
      (is|are|was|will be|be|became|becomes|ended up being|turned out to be|choice is|choice was) (someone|somebody) else( [^ ]+){0,9};
      (the )?(others?|other (candidates|applicants|people|profiles)) (have|were|are|will|had|go|went|came|come|get|got|move|proceed|advance) ([^ ]+ )?(been |be )?(preferred|chosen|selected|going|moving|proceeding|prioriti[sz]ed|favoured|picked|hired|invited|appointed|offered|through|on|ahead|forward|first|further|getting|the job|the position)( [^ ]+){0,9};
      (talking|talk|speaking|speak|meeting|interviewing|going|continuing|proceeding) (to|with|on with|ahead with|forward with) (the )?others( [^ ]+){0,9};
      (taken|took|take|taking|hired|hire|employed|found|chosen|chose|picked|pick|inviting|invited) (on )?((one|two|three|four|five|six|some|a few|the|eight|ten|[0-9]+) )?(another one|another|others)(?! (interview|time|date|job|round|step|test|position))( [^ ]+){0,9};
      (given|gave|give|gone|goes|went|go|offered|awarded|allocated) ([^ ]+ ){0,4}to (a|an|the|one|two|three|our) ([^ ]+ ){0,3}(candidate|applicant|person|girl|boy|woman|man|lady|student|colleague|nurse|teacher|engineer|pupil|consultant|driver|person|internal|name|one|someone)( [^ ]+){0,9};
      (has|have) (hired|appointed|employed|recruited|engaged|chosen|signed|selected) (a|an|two|three) (?!(new|consultant to|firm|agency|company|substitute))([^ ]+ ){1,4}(who|with|from|whose|that)( [^ ]+){0,9};
      (we|i|they) (hired|appointed|employed|chose|picked) (a|an|two|three) ([^ ]+ ){1,4}(who|with|from|whose)( [^ ]+){0,9};
      (position|role|job|post|place|offer|choice|spot|contract|internship|apprenticeship|vacancy|placement|part|berth|seat|assignment|shift|shifts|traineeship|vote|nod) ([^ ]+ ){0,4}(goes|went|gone|is going|are going|was given|were given|been given) (now )?to (?!(you|your|the next|print|all|whoever|whichever|a vote|press|us|trial|great|show|waste|the interview|see|be|do|have))[^ ]+( [^ ]+){0,9};
      (the )?(other one|other finalist|other candidate|other applicant|other|temp|substitute|incumbent|intern|colleague) ([^ ]+ ){0,6}(got|gets|won|wins|keeps|landed|has got|has won|has been given|is getting|stays on) (it|the|this)( [^ ]+){0,9};
      (with|by|on|for) (someone else|somebody else|another (?!(manager|leader|interviewer|recruiter|adviser)s? )(candidate|applicant|person|name|trainer|[^ ]+er)|other (candidates|applicants|people)|others)(?<! (wait|waiting|waited) for (someone else|somebody else|others))(?! (in|at|on) (the team|my team|hr|our office))( [^ ]+){0,9};
      (someone else|somebody else|another [^ ]+|a different [^ ]+|others) (will|is|are|has been|was|were|have been|has) (now |going to |to )?(run|lead|have|take|get|start|do|fill|be|signed|hired|chosen|sit|work|play|teach|drive|manage|join|doing|taking|starting|running|getting)(?! (in touch|call|contact|part|the interview|present|the minutes|notes|place|required|needed|sent|held|moved))( [^ ]+){0,9};
      (prefer|preferred|chose|picked) (another|someone|somebody|a (colleague|candidate|person)|other|others)(?! (time|date|day|way|hour|answer|solution|place|format))( [^ ]+){0,9};
      (signed|sign|signing) (up )?(another|someone|somebody|a different)( [^ ]+){0,9};
      (money|trust|faith|hope|eyes|finger|bet) on (another|someone|somebody|other)( [^ ]+){0,9};
      (ahead|forward|further|through|proceed|proceeding|on) with (one|two|three|four|five|six|seven|eight|ten|some|those|the ones|a few|only) [^ ]+( [^ ]+){0,9};
      (one of (our|the|my)|a colleague|somebody|someone|an? (employee|temp|substitute|former [^ ]+|intern)) ([^ ]+ ){0,6}(has got|got|gets|has been given|was given|has been offered|was offered|will take|takes over|has taken|keeps|is taking) (it|the|this|that) (permanent |open |vacant )?(job|position|post|role|place|spot|contract|vacancy)( [^ ]+){0,9};
      (keep|keeping|let|letting|continue with|stay with|extend|extending|retain) (the|our) (current |present )?(person|substitute|temp|colleague|incumbent|current [^ ]+|intern|employee|one)( [^ ]+){0,9};
      (successful|chosen|selected|preferred|winning) (candidate|applicant|person) (has|is|was|will|have) (now |already )?(been )?(appointed|identified|chosen|found|selected|hired|notified|informed|accepted|start|starts|signed)( [^ ]+){0,9};
      (identified|found|have|secured|landed on) (a|our|the|the right) (candidate|person|applicant)(?! (manager|profile|portal|database|list|you))( [^ ]+){0,9};
      (appointment|employment|hiring) of (another|someone|somebody|an internal|one of)( [^ ]+){0,9};
      (fell|fallen|falls|landed|went|gone|side of|came down|down on|settled|accepted by|favour of|favor of) ([^ ]+ ){0,3}(elsewhere|the other|others|another|those ahead|the others)(?! (hand|way|side|day|round))( [^ ]+){0,9};
      (one|ones|winner) (was|is|were|are|became) (another|others|someone else|somebody else)( [^ ]+){0,9};
      (signed|made|entered) (a|an|the) (contract|agreement|deal) with (?!(you|a new (client|customer|supplier)))[^ ]+( [^ ]+){0,9};
      others (were|are|have been|will be|go|get) (chosen|going|selected|invited|preferred|taken|through|picked|hired|ahead|on|it)( [^ ]+){0,9};
      (turned to|hired|chosen|appointed|gone with) another (firm|agency|company|supplier|bureau)( [^ ]+){0,9};
      (council|board|committee|municipality|panel|faculty|school|board of directors|management|department) (has|have) (now |today |unanimously |therefore )?(appointed|employed|hired|elected|engaged) (?!(you|a new|two|to|a panel|an|the panel))[^ ]+ [^ ]+( [^ ]+){0,9};
      (look|looking) elsewhere( [^ ]+){0,9};
      (go|gone|going|went|move|moving|moved|head|heading) (now )?(in|down) (another|a different|a new) (direction|route|path);
      (forward|ahead|further|on|proceed|proceeding|continue|continuing) … (candidates|applicants|people|those|ones|profiles) (who|whose|that|with|we); (continue|proceed|go|move|going|moving|gone|went) (forward |ahead |on )?with (a handful|a small number|a few|a selection)( [^ ]+){0,6}; (are |is )?(taking|take|hiring|picking|choosing|getting) (on )?(a|an|someone|somebody) ([^ ]+ ){0,3}(instead|who (will|is|has|can))( [^ ]+){0,4}`,
    someoneElse:
      "(someone|somebody|anyone) else; one of the others; (two|three|four|five) others; another (candidate|applicant|person|colleague)",
    deciders:
      "we; i; the board; the council; the panel; the committee; management; the client; the customer; the head; the owner; the school; the company; the job; the post; the position; the role; the place; the contract; the choice; the offer; it (was|is|went)",
    elseStops:
      "(than|from|by|against|between|both|when|if|or|help|helped|for) (someone|somebody|anyone|one of|two|another); (more|better|less|stronger) than; you; wait*; talk*; speak*; spoke; spoken; interview*; meet*; met; call*; hear*; heard; ask*; done with; after; to (see|assess|read|discuss); compar*; cover* for; ill; sick; leave; maybe; perhaps; may; might; feedback; reference*; wrote; confus*; sent; shared; turned; declined; withdraw*; withdrew; while",
    tookAnother: `(identified|found|selected|chosen|picked|shortlisted) (candidates|applicants|people|someone|somebody) (who|whose|that); it was (her|him|she|he|somebody else|someone else) who (got|won); (job|post|position|role|place|berth) (?:[^ ]+ ){0,4}(went|has gone|is going) to (someone|somebody|the person|one|an applicant) (who|with|whose|that); (opted|chosen|decided) to (progress|advance|invite|shortlist) (those|candidates|applicants|people) who`,
    gone: `(identified|found|selected|chosen|picked|shortlisted) (candidates|applicants|people) (who|whose|that); led us (to|towards) (someone|somebody) else; (asked|invited) (someone|somebody) else to (?!call|contact|reply|answer|write|help)[^ ]+; (offered|given|gave|offering) the (post|job|position|role|place) elsewhere; (chosen|decided|elected|opted) to (progress|advance|proceed with|invite|shortlist) (those|candidates|applicants|people) who; (job|post|position|role|place|berth) (?:[^ ]+ ){0,4}(went|has gone|is going) to (someone|somebody|a (?:person|candidate|guy|woman|man|colleague)|the (?:person|candidate)|one|an applicant) (who|with|whose|that); (have|has|had) (?:all |now |sadly )?said no(?= *$); (so|therefore|hence) (?:it is |it's |it has to be |the answer is |we say )?(?:a |unfortunately |sadly ){0,2}no(?= *$); it (was|is|will be) (her|him)(?= *$| (?:we|who) ); (it's|it is) a no(?= *$| (?:for|from|on|i'm|this|sorry)); (?:(?!you |who |if |whoever |person |one |nobody |they )[^ ]+ ){2}(got|was given|has been given|was offered) the (position|job|post|role)(?! (of|when) (you|we)); (chosen|decided|elected|choosing|opted) to (progress|proceed|move forward|go forward|go ahead|continue|advance) with (?:[^ ]+ )?(candidates|applicants|people|those) (whose|who); (we've|we have|they have|have now|has now|has|they've) (already |now |just )?(hired|employed|appointed|found) (someone|somebody)(?! (to|who (will|can|may) (call|contact|help|answer))); (job's|position's|role's|post's|vacancy's|opening's) (been |now ){0,2}(cancelled|withdrawn|scrapped|pulled|closed|dropped);
      (job's|position's|role's|post's|place's|vacancy's|spot's) ((been|now|already|all|just) ){0,2}(taken|filled|gone);
      (rota|crew|roster|team|line-up|squad|cast|class|course|intake|ensemble|staff list|season) (for (the|this) [^ ]+ )?(is|are) (now |already |therefore )?(full|complete|filled|fully staffed|set|closed)(?! (of|to|with|up));
      (shifts|places|jobs|seats|spots) (are|have been|were) (now |already |all )?(allocated|distributed|given away|handed out|assigned);
      (places|jobs|shifts|posts) (on|in|at|for) ([^ ]+ ){1,3}(are|have been|were) (now |already |all )?(allocated|distributed|given away|handed out|assigned|taken|filled);
      (position|role|job|vacancy|recruitment|post|search|hiring|process) (of|for|to|as|in) ([^ ]+ ){1,5}(is|has been|has|was|had to be|will be) (now |been |therefore |hereby )?(cancelled|canceled|withdrawn|discontinued|scrapped|called off|stopped|abandoned|terminated);
      (withdrawn|withdraw|withdrawing|cancelled|canceled|cancel|closed|close|closing|stopped|stop|stopping|discontinued|scrapped|dropped|pulled|ended|terminated|shelved|called off|abandoned|revoked) (the|this|our|that) ([^ ]+ )?(position|role|job|vacancy|recruitment|search|process|post|hiring|advert|ad|opening|competition)(?! (description|interview|ad|for applications|to new));
      (position|role|job|vacancy|recruitment|search|post|hiring|opening|competition|process|internship|assignment|project position) (process |round |campaign )?(has|has now|has unfortunately|have|is|was|will|had to|is now|is being|is therefore) (now |been |be |being |therefore |since |unfortunately |sadly |had to be |to be )?(been )?(withdrawn|cancelled|canceled|discontinued|scrapped|dropped|terminated|abandoned|called off|closed without|closed with no|ended without|revoked|removed|pulled|cut|eliminated|frozen out);
      (advert|advertisement|vacancy|post|recruitment|search|job|project) ([^ ]+ ){0,3}(was |has been |is |been )?(withdrawn|stopped|cancelled|called off|dropped|halted for good|lapsed|discontinued);
      (closed|close|closing|ended|end|ending|concluded|stopped) … without (an appointment|hiring|appointing|anyone|a hire|filling|any appointment|making);
      (filled|found someone for|found somebody for|fill) (the|this|our|both|all|that) ([^ ]+ )?(position|role|job|vacancy|post|place|places|positions|spot|spots|opening|vacancies|roles|shifts|jobs|slots|seats|internship*)(?! (until|before|by));
      (position|role|job|vacancy|post|place|spot|opening|positions|places|vacancies|spots|roles|shifts|jobs|seats|slots|internship|internships)( [^ ]+){0,3} (has|have|is|are|was|were)( now| already| therefore| since| unfortunately| sadly| just| all| both)?( been)?( now| already)? (filled|taken|gone|occupied|staffed);
      been filled; (no longer available); (not be|never be) filled;
      (closing|closed) down the (position|recruitment|search|process)`,
    filled: `(filled|found someone for|found somebody for|fill) (the|this|both|our|all) ([^ ]+ )?(position|role|job|vacancy|post|place|spot|opening|positions|places)s?;
      (position|role|job|vacancy|post|place|spot|opening|positions|places) … (filled|taken); has been filled;
      already (filled|taken|hired|gone)`,
    because: `therefore; so; because; since; hence; as a result; for that reason; consequently; thus; due to; as we;
      as the; after; before`,
    anchors: `our; my; answer; contract;
      you; your; yours; you're; you've; you'll; application*; applied; candidacy; candidature; position; role; job;
      interview*; candidate*; applicant*; post; vacancy; recruitment; offer; shortlist*; hire; hiring; hired;
      place; a yes; manager; client; team; status; others; it; this; process; time; consultant; school; not you;
      internship; traineeship; apprenticeship; programme; appointment; appointed; we; i; i'm; we're; us; no`,
    hedges: `not yet; haven't yet; hasn't yet; isn't yet; yet to;
      (not|${nt}|nothing|nobody) ([^ ]+ ){0,3}(decided|know|made|finished|heard|chosen|received|ready|done|concluded|able|read|looked|say|tell|give|closed|filled|started|come|reached|settled|appointed|hired|sure|clear|over|selected|invited|decision|certain|promise|answer|been|back|opened) ([^ ]+ ){0,5}yet;
      no ([^ ]+ ){1,4}yet; (is|are|know|decided|ready|been) yet; on hold;
      (is|been|are|was|process|recruitment|position) (temporarily )?(paused|postponed); for the moment;
      (perhaps|maybe|probably|hopefully) ([^ ]+ )?(not|won't|filled|unsuccessful|no|rejected|another|taken|gone|offer);
      (will|is|are|be|has|have|was|most|we'll) (perhaps|probably|maybe|hopefully) (?!(know|see|understand|hear|guess|feel|meet));
      (is|are|seems|looks|very|quite|most|more) likely; might;
      (we|you|it|there|they|which|this|that|position|process|i|decision|he|she|who|one|job|answer|list|interview|offer) may (not |still |well |also |even |yet )?(be|have|not|get|come|become|change|receive|take|end|need|lose|offer|turn|fall|go|still);
      waiting list; wait list; waitlist*; wait-list*; reserve list; reserve (candidate|for|position|pool);
      (as|on|in|a|first|second|our|the) reserve;
      (are|remain|stay|have been|been) ([^ ]+ )?(nominated as |ranked as |ranked |placed |as |proposed as )?(number|nr|no|ranked|placed|nominated) (two|three|2|3|second|third);
      second choice; runner-up … (if|should|contact); runner up … (if|should|contact); for the time being;
      so far (we|no|nobody|not|the);
      still (being )?(reviewing|considering|deciding|reading|assessing|open|under|waiting|undecided|in the (process|running)|working|interested|interviewing|ongoing|looking at|have you|going through|discussing|in with|hold|keep|a candidate|possible|active);
      (not|${nt}) (decided|know|certain|sure|finished|done|concluded|settled|determined) (yet|whether|if|who|which|what|about|with|reading|assessing|interviewing);
      (has|have|is|are) (not|${nt}) (been )?(decided|settled|made up|determined|concluded|finished); undecided;
      (hope|hoping|aim|aiming|plan|planning|expect|expecting) to (be able|offer|invite|fill|decide|meet|have|make|finish|conclude|appoint|hire|send|give|let|reach|get back);
      to be decided;
      (choosing|choice is|deciding|decision is|standing|stands|choose|chose) between (you|him|her|two|three|the); (have|has|had|were|was|are|is) not (yet )?(been )?(turned down|rejected|declined|ruled out|out of); nothing (has been |is |was )?(decided|settled|final); even if (it|the answer) (is|turns out|should be) (a )?no`,
    unreal: `(would|might) (not )?have (been|had|got|gotten|offered|invited|hired|won|selected|rejected|turned|given|gone|become|taken);
      would not be(?! (right|fair|honest|able|the right)); could have (been you|gone either|offered you);
      were (it|i|we|you) (not )?(to|up to|for)`,
    ifWords: `if(?<!even if)(?<!as if)(?<!and if)(?<!but if)(?<!so if)(?<!or if); unless; whether; in case; provided that;
      provided you; should you; in the event; otherwise (we|i|you|it|your); as long as; on condition; assuming (that|you|the|we)`,
    clauseStops: `that we (fill|hire|appoint|find) [^ ]+; (have|has|had|got|give|giving|promise|get) (you )?(an|any|the|a|your|our) ([^ ]+ )?(answer|reply|decision|result|date|number|address|explanation)(?! (no|that is no)); (not|weren't|wasn't|isn't) at home;
      (not|${nt}) (ruled|rule|ruling) (you |anyone |anybody |it )?out; (not|${nt}) (say|saying) no; decision (has been|was|is) (not )?(taken|made) (yet|on when|on how);
      (offer|give|offering|giving|invite) you (a|another|an earlier|a new|an alternative|a different|a later|an additional) ([^ ]+ )?(time|date|slot|day|meeting time|appointment);
      (offer|give|offering|pay|reimburse|promise) (you )?(a |an |any )?(higher|better|more|accommodation|salary|relocation|travel|parking|reimbursement|refund|remote|flexible|exact|precise|definite|final|feedback|answer|explanation|guarantee);
      not only; not just; not merely; (not|${nt}|please|never) (please )?hesitate; not miss; not least;
      no doubt; without a (yes|consent|word); not easy; not an easy;
      (not|never) (be |been |taken |made |a )?(light|lightly|easily|taken lightly|straightforward|simple);
      without (you|your); until; till;
      (before|earlier than|sooner than) (we|you|i|all|everyone|the|she|he|they|week|next|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|christmas|easter|[0-9]*|having|your|this|that|our);
      no reason to;
      not (been able|had the chance|managed|able|had time) to (answer|reply|reach|get|read|respond|finish|assess|call|contact|write|decide|conclude|review|process|look|see your|open|find your|complete);
      not (everyone|everybody|all|every|each); n't (everyone|everybody|all|every);
      (invite|meet|interview|offer|see|hire|take|call|give|make|employ|accept|include|invite to|reply to) (everyone|everybody|all|every|each)(?! the way);
      not a reflection; not reflect*;
      (not|${nt}|never) (mean|imply|say|tell|suggest|take away|change|diminish|lessen|detract|stop|keep|prevent|discourage|let|give up|lose|worry|forget|be discouraged|lose heart|want to|have to|need to|need(?! (you|your|any|another))|see this as|take this|be afraid|feel|despair|only);
      (not|${nt}) (chosen|selected|decided|picked|invited|contacted|called|offered|hired) (who|whom|which|between|anyone|anybody|any |a candidate|a person|the candidate|the person|the final|on who|on a);
      (not|${nt}) … (the only|alone); (not|${nt}) (yet )?(heard|received) … (from|your|the); (not|${nt}) hear … from;
      (when|once|as soon as|after|by the time|whenever) (the|a|all|our|this|both|we have|we've|everyone|someone|somebody) … (position|role|job|vacancy|post|filled|taken|process|candidate|another|hired|chosen|selected);
      (want|wish|like|hope|hoping|afraid) … (to lose|not lose|lose you|miss you);
      (be|is|are) (filled|decided|closed) (from|by|in|on|during|before|no later|at the (beginning|end|start|turn));
      (will|to|can|must|should) be filled (from|by|in|as|with|on|when|during);
      (be asked|asked|asking you|need|required) to (do|bring|pay|take|submit|send|fill|upload|answer|provide|prepare|sign|give|complete|present|show);
      (interview|meeting|appointment) (on|at|tomorrow|today|this|scheduled|planned) … (is|has been|was|must be) (cancelled|moved|postponed);
      to (no|any) avail;
      (not|${nt}) (join|attend|make it to|come to|meet us|be at) … (on|at|today|tomorrow|monday|tuesday|wednesday|thursday|friday|week);
      nothing (is |has been )?(decided|settled); hope (that )?(the|to|we|you (will|can|are)); (cannot|can't|could not|couldn't|unable to|not able to) (see|meet|interview|receive) you (on|until|this|next|at|before|as planned|then)`,
    verbFirst: `(should|had|were) (you|we|i|the);
      (stop|keep|deter|discourage|prevent|put|hold|dissuade|scare|frighten) … you … (from|off|back); hesitate to;
      (not|${nt}) (give up|be shy|be afraid|lose heart|be a stranger|worry)`,
    elsewhere:
      "no longer (applying|of interest to you|interested|in the process); (you|you have) … withdrawn your; accepted (another|an offer elsewhere|a position elsewhere)",
    otherTimes: `i was (once |also |myself ){0,2}(turned down|rejected|refused|declined|passed over); (interview|meeting|appointment|time|call) ([^ ]+ )?(was|is|has been|had to be) (moved|postponed|rescheduled|changed);
      last (time|year|summer|autumn|spring|round) (you|we|when|around|your);
      (you|your) … last (time|year|summer|autumn|spring|round); previous (application|time|round);
      when you (last )?applied (before|here before|last|earlier|in 20[^ ]*); earlier (application|this year you);
      back then; in 20[0-9][0-9] you; (you|your) … (in|from) 20[0-9][0-9];
      (former|previous|earlier|current|present|old) (employer|workplace|job)`,
    levels: `[abc][12]; level [abc][12]; (driving )?licen[cs]e; authorisation; authorization; certificate*; certified;
      (one|two|three|four|five|six|seven|eight|ten|[0-9]+) years of;
      (one|two|three|four|five|six|seven|eight|ten|[0-9]+) years' [^ ]+;
      (master's|bachelor's|university|college|masters|bachelors|nursing|law|teaching|engineering) degree;
      degree in; phd; work permit; right to work`,
    shortfalls: `you (do not|don't|did not|didn't) (yet )?have;
      (longer|greater|more|stronger|better|broader) … than (what )?you; showed more;
      we (found|saw|see|find|got|heard) (nothing|no|little|few|none|not|less);
      we (did not|didn't|could not|couldn't|do not|were not|weren't|cannot|don't) (find|see|get|hear|given|tell|identify|read);
      (did not|didn't|could not|does not|doesn't|do not|don't) … (find|see|show|demonstrate|describe|mention|include|meet|document);
      not … enough; (lacks|lacked|lack|lacking|missing|missed|short of); partly; part of (the|what); not all of it;
      not the same; close to the requirement; related to the requirement; does not cover; goes deeper;
      (more|greater) (depth|breadth); (deeper|broader); below (that|the) level; requires more;
      includes more of them; (not|nor) … (met|meet|fulfil*|cover*);
      (insufficient|limited|too (little|few|short|general)); some of the tasks;
      (better|stronger|deeper|broader|more) (knowledge|command|experience|expertise|skills?|understanding) (of|in|with|from|at|as|on);
      without (experience|the required); (is|are|was|were) not a good; not concrete enough; left out;
      (little|less|few|fewer|nothing|hardly any|no) (about|of|on|experience|practice|to show|trace*|mention|examples|evidence|training|knowledge);
      too (little|few|thin|short|general|brief|shallow|narrow|vague|limited);
      (fell|falls|fall|came|was|were|is) (short|below|behind)`,
    others: `so do others; so do (several|many) others; only one (position|could|place); choice was between several;
      several (applicants |others |candidates )?who (meet|do|have|met); had only (one|two|three|four|[0-9]+);
      (other|several other) applicants (also )?(meet|met);
      (we|there) (only )?(had|have|was|is) (only )?(one|a single) (position|place|vacancy|job); so (did|do|had|were|could) (two|three|four|five|several|many|a few|both|one) (others?|more|of you); (two|three|four|five|several) (others|of you|of the others|more) (also )?(had|have|did|do|could|can|met|meet|were); (was|is|had|have) (only )?(a single|just one|one single|only one|only a single) [^ ]+; it (went|goes|has gone) to the one who (also|had); (could|can) only (invite|call|meet|interview|hire|see|take)`,
    meets: `you are one of them; you (meet|met|fulfil|fulfill|cover) (the|all|both|our|part|many|most);
      fits the requirement; you have more than; is what we mean by; we noticed what; you (could|would|can) (easily |certainly |well )?(have )?(done|do|filled|fill|managed|manage|handled|handle) (this |the )(job|post|role|position|work); you (met|meet|had|have|ticked|tick) (every|everything|each|all) (requirement|box|point|item|we)*; exactly what we (asked|were looking|wanted|needed|advertised)`,
    requires: `needs; requires; requirement; requirements; required; require; asks for; asked for; ask for; gave weight to;
      weight to; weight on; needed; we need; lists; looking for; looked for; decided; condition; criterion;
      criteria; essential; important; demands; calls for`,
    decisive: `decided; made the difference; tipped the (scale|scales|balance); decisive; was key; turned on; came down to`,
    value:
      "the work you do; think especially of; we value(?! (the (time|effort|interest|opportunity)|your (time|interest|effort|application)))",
    filledOther: "(means|assume|consider|take) … (unsuccessful|not|filled|no|rejected); unsuccessful",
    advantage: "as an advantage; an advantage; desirable; nice to have",
    considerations: `we gave weight to; we have given weight to; we put weight on; (emphasis|weight|importance) (on|to);
      emphasi[sz]ed; prioriti[sz]ed`,
    plainNeed: `(need|needed|require|required|looking for|looked for|sought) … (deeper|broader|more|greater|stronger) (experience|experienced|expertise|knowledge) (of|in|with|from) (?!(the (field|area|role|industry|sector|position|job)|this|our|similar|such|relevant|that|these))*`,
    late: `(day|days|hours|week|weeks) after (the |our )?(deadline|closing|last day|cut-off); deadline (passed|expired|was (on|the|[0-9]*) … (and|but|yours|your|we|it));
      after the (deadline|closing date|application deadline|deadline had);
      deadline (had|has) (passed|expired|already);
      (arrived|received|came in|came|submitted|reached us|sent) … (too late|late|after the (deadline|closing|date|cut-off|time));
      missed the deadline; past the deadline; (too )?late to be`,
    withdrawnFact: `(the money|money|funds|funding|grant|budget|contract|tender) (?:[^ ]+ ){0,5}(is gone|has gone|was pulled|been pulled|withdrawn|was cut|been cut|dried up|ran out|run out|disappeared|frozen|fell through); (pulled|withdrew|withdrawn|cut|stopped) (?:[^ ]+ ){0,4}(the money|funds|funding|grant); no longer (applying|of interest to you|interested in the (job|position|role|post)|in the process at);
      (you|you have|you've) withdrawn your (application|candidacy); as you have accepted;
      accepted (an offer elsewhere|a position elsewhere|another job);
      no (current |suitable )?(vacancies|openings|open positions); position that fits your profile;
      checked all possibilities; (hiring|recruitment) (freeze|stop); budget (cut|cuts)(?! (both|you))*; cutbacks; redundanc*; reorgani[sz]*; restructur*; (lost|losing) (the|our|a|its) ([^ ]+ ){0,3}(customer|client|contract|tender|grant|funding|project|account|investor)s?; (project|department|shop|office|store|lab|laboratory|branch|plant|site|grant|funding|unit|school|ward) ([^ ]+ ){0,5}(is closing|closes|closed|has been closed|will close|has been cut|was cut|shut|is shutting|fell through|fallen through|discontinued|is moving to|has been stopped|not renewed); no longer exists; (nobody|no one) will be hired`,
    goneFact: `(withdrawn|cancelled|canceled|discontinued|scrapped|called off|abandoned|shelved);
      (nobody|no one|no appointment) (will be|is|has been);
      without (an appointment|hiring|appointing|anyone|filling); because; since; due to; owing to; budget*; funding; savings; reorgani[sz]*; restructur*; hiring (freeze|stop)`,
    filler: `(went|go|going|gone|had to go|chose) with our (hearts?|guts?|gut feeling|instincts?); (heart|hearts|gut) (?:[^ ]+ ){0,2}(decide|decided|led|told|ruled); stars (?:[^ ]+ ){0,3}align*; (little|small|tiny) (things?|details?|margins?) (?:[^ ]+ ){0,2}(decide|decided|tip|tipped|swing|swung); (timing) (?:[^ ]+ )?(wasn't|was not|isn't|is not|was off|off); that (little )?(extra|something extra); (spoke|shone|sang) (?:[^ ]+ ){0,3}(louder|loudest|brighter|brightest); (just )?(edged|edges|pipped) (it|you); [^ ]+ alone (is|was|are) not enough; (very|absolute) best(?= $); (had|have) to (choose|pick|select|sort) with [^ ]+; among (those|the ones) we (talked|discussed|thought|spent|debated) [^ ]+; (a bit |rather |much |somewhat |just )?like (casting|picking|choosing|dating|buying|cooking|conducting|building|sailing|playing|solving|a|being|running|looking) [^ ]+; standard … (high|strong);
      (careful|thorough|detailed|full|extensive|deep|close|long|due) (consideration|review|evaluation|deliberation|assessment|thought);
      after (review|reviewing|considering|consideration|evaluating);
      (carefully|thoroughly) (considered|reviewed|evaluated|assessed|consider|review);
      (considered|reviewed|consider) all; competition … (strong|fierce|high|tough|stiff|intense|hard|razor*|sharp|keen|brutal|cut-throat|exceptional|close|formidable|huge|immense|unusual);
      (strong|fierce|tough|stiff|high) competition; highly competitive; competitive;
      (difficult|tough|hard|challenging) (decision|choice|one);
      (decision|choice) … (difficult|tough|hard|easy|lightly);
      (more|most|better|best) (closely )?(match*|align*|fit*|suit*|qualified|suitable|relevant|appropriate);
      closely (match*|align*|fit*|suit*|meet*);
      (match*|align*|fit|fits|fitted|suit|suits|suited|meet*) … (more closely|better|best|our (current )?needs|our requirements|profile|criteria|team);
      (strong|large|high|great|significant|overwhelming|impressive|record) (pool|number*|field|volume|calibre|caliber|standard|response|level|amount|quality);
      standard of (candidates|applicants|applications);
      many (strong|qualified|talented|excellent|great|good|impressive|amazing|genuinely);
      several (strong|excellent|qualified|outstanding); (current|our|business|team) needs;
      what (the team|we) (had in mind|was looking for|were looking for|need|are looking for|is looking for);
      small details; (at|on) this (time|occasion|point|stage);
      (not|${nt}) (a )?(reflection|depreciation|judgement|judgment) … (skills|abilities|qualifications|you);
      not quite; stronger; (overall|whole) (impression|assessment|picture); unable to accommodate;
      not able to accommodate; right fit; best fit; the direction; doesn't discourage; not discourage;
      different direction; we felt;
      (had|has|have) to (make|choose|prioriti[sz]e|select) … (choice*|between|among|decision*|priorit*|candidates|applicants);
      (others|other (candidates|applicants)|another candidate|someone else) … (better|stronger|closer|more|ahead|further|best|preferred|match*|fit*|suit*|edge|higher|longer);
      (better|best|more) (qualified|suited|placed|equipped|match*|fit*|aligned|suitable);
      (many|numerous|large number of|great many|hundreds of|a lot of|so many|flood of|overwhelm*|unusually many|huge number of|record number of) … (applications|applicants|candidates|response|interest|people|replies);
      (overall|total|holistic|thorough|comprehensive|combined|collective|all things) (assessment|evaluation|consider*|judgement|judgment|review|view|picture);
      (basis of|based on) (an |a |the |all )?(overall|total|thorough|holistic|careful|comprehensive|information|assessment|evaluation);
      (level|quality|standard|calibre|bar) (was|is|of|has been) … (high|strong|set|impressive|exceptional|applicants|candidates|applications);
      (exactly|precisely|quite|fully|perfectly|entirely) (the|what|match*|right|fit*|meet*);
      (needs|requirements|criteria) (of|for|that) (the|our|this) (position|role|team|department|company|job|moment|business);
      whose (journey|profile|background|experience|skills|path|competence|qualifications); resonate*;
      (amazing|incredible|overwhelming|huge|great|fantastic|massive|record) (response|interest|number|bunch|turnout);
      (came|come|comes) (nearer|closer|nearest|closest) to; tick* … box*; potential;
      small (margins|nuances|differences|details); fine margins; margins; (profile|candidacy|background|cv) (does|do|did|is) not ([^ ]+ ){0,3}(match|correspond|fit|align|meet|suit|sufficient)* ([^ ]+ ){0,4}(needs?|role|position|looking|profile|requirements?); (bigger|whole|overall) picture (simply |just )?(pointed|spoke|decided)`,
    praise: `impress*;
      (excellent|great|strong|impressive|outstanding|interesting|exciting|solid|good|amazing) (candidate*|profile*|background|cv|resume|skills|experience|application|qualifications|people|impression);
      (skills|professionalism|experience|enthusiasm|background|qualifications) … (stood out|impressive|commended|outstanding);
      a lot to offer; much to offer; sense of professionalism; means a lot; talent*; amazing;
      (exciting|interesting|impressive|remarkable|admirable|inspiring|well-written|well written|thorough|solid|fine) (application|cv|letter|profile|person|background|path|career);
      (good|great|strong|positive|fine|excellent|lasting|solid|wonderful|very good) impression;
      many (good |fine |strong )?(qualities|strengths|talents)`,
    plainContext: `(access|key|visitor|parking) cards?; (receipt|attachment|copy|calendar|spam|app)(?= (for|of|in|goes|is|was|has|folder|to|$)); (process|it|this|reading|recruitment) took (us )?(only |about |almost |just |longer|a (long|short)|[^ ]+ (days|weeks|months|hours)) ?[^ ]*; (we|they) (hired|had|have|invited|took on|needed) (only |just )?(one|two|three|four|five|six|[0-9]+) (person|people|positions?|posts?|places?|candidates?|persons|jobs?|new colleagues)(?= $); you (do not|don't) (need|have) to [^ ]+; deadline was (on|at|set) [^ ]+; bear with us; (sends?|send) (its|their|his|her|you) (regards|greetings|love|best); in the minutes; (written|read|answered|signed) by (a|two|three|our|me|us) [^ ]+; (took part|sat|was) in the (reading|interviews|panel|meeting); (meeting|interview|appointment|call|booking|slot) ([^ ]+ ){0,4}(is|was|has been) (therefore |now |also )?(cancelled|called off|removed|deleted|moved); (your|the) name (out of|off) (the|our) [^ ]+;
      (expenses|costs|receipts?|ticket|tickets|refund*|reimburse*|parking|badge|key card|taxi|hotel|train) … (refund*|reimburse*|paid|pay|cover*|send|sent|hand|handed|return*|transfer*|account); (refund*|reimburse*) (your|the|you);
      (documents|papers|samples?|portfolio|certificates?|drawings|originals|diploma*|references|photo*|book|books|keys?|badge|card|laptop) … (returned|sent back|posted (back )?to you|collected|picked up|handed (back|in)|shredded|back (to you|by|in the)|deleted|destroyed|waiting at|at (the )?reception);
      (pick up|collect|hand in|drop off|bring back|return) (your|the|it|them)(?! (work|working)); the return of (your|the|all);
      (formal|official|written|public|expanded) ([^ ]+ )?(notice|notification|letter|confirmation|list|decision|protocol|minutes) ([^ ]+ ){0,5}(follows?|is|will|has|was|can|comes?|of|within|by);
      list of (applicants|those); (administration|freedom of information|archives|data protection|civil service|access to information) (act|law|rules); under (section|the act|paragraph|article) ?[^ ]*;
      (this|my) (letter|mail|e-mail|email|message|note|text) (goes|is (?!about (your|what))|comes|was|has|reaches|confirms|only) ?[^ ]*;
      (we|i) (had )?promised (you |everyone |all )?(an|a|to|that|word|news|you); you (have |had )?(asked|requested|wanted|wished|rang|called|wrote) (us |me )?(for|about|to know|to ask|to hear) (a|an|the|your|what|how|whether|when|if|news|status) ?[^ ]*;
      as (agreed|promised|mentioned|discussed|announced|i said|we said|i told you|we told you) [^ ]+;
      (position|job|post|role|vacancy) (has (now )?been|will be|is|was|is being) (now )?(re-?advertised|re-advertised|announced again|advertised (again|anew)|posted again|put out again);
      (decision|appointment|choice|selection) (was|is|has been|were) (formally |unanimously |finally )?(made|taken|signed|approved|announced|confirmed) (by|on (?!(the|a|an|grounds) )|in (?!(favour|favor|light|view))|at|today|yesterday|this|last|late|just|earlier) ?[^ ]*;
      (write|writing|wrote|answer|answering|reply|replying|telling|tell|send|sending) (this |it |the same |personally |today )?(to )?(you|all|everyone|everybody|each|every) (today|applicants|now|at once|myself|personally|applicants|of|one|this|the same|before|as soon|who applied|right|in person|by|first)( [^ ]+)?;
      (interviews|the interviews|second round|work) (start|starts|begin|begins|take place|takes place|are held|will be held|will start|are planned) [^ ]+;
      (we|i) (have |had )?(invited|called|interviewed|met|meet|spoke (to|with)|see|saw) (in )?(only |just )?(one|two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]+) (people|of|applicants|candidates|persons)(?! (who|with|whose|that|you)); (people|applicants|candidates|persons) (were|are|have been|will be) (invited|called|interviewed|asked in)(?! (who|because|on the basis|with));
      (you will|you'll|you can|you may|you) (find|see|read|receive|get|download|inspect) (the|a|an|your|it|more|all) ([^ ]+ )?(list|documents?|case|notice|copy|link|letter|receipt|decision|form|survey|details|answer in writing|message|confirmation|file|page|website|rules) ?[^ ]*;
      (by|in the) (post|courier|registered mail)(?! (office|service|work)); within (a|two|three|four|the next|[0-9]+) (few )?(weeks?|days?|months?|working days);
      (i am|i'm|i will be|i'll be|we are|we're) (away|out|off|on (holiday|leave)|at the office|in the office|back|travelling) ?[^ ]*; (would|'d|want to|wanted to) rather (tell|say|write|you|let) [^ ]+; nobody else [^ ]+; no one else (has|knows|will);
      (we|i) (have |had |now |also |just |only ){0,3}(finish|finished|sent|written|tried|left|called|rang|phoned|texted|attach*|enclose*|enclosed) (the process|the same|this|it|to (all|everyone|each|call|reach|ring|you)|a|an|you|out|all|round)(?! (different|better|stronger|candidate|person)) ?[^ ]*; (we|i|both|all (three|of us)|[^ ]+ and (i|we)) (have |had )?read (every|all|each|through) ([^ ]+ )?(applications?|letters?|cvs?)(?= $);
      (is|are|was|will be) (closed|public|online|anonymous|published) (over|during|until|for|from|on|in|at|after) [^ ]+; you (called|rang|phoned|emailed|e-mailed|texted) (on|in|yesterday|last|us|me|to) ?[^ ]*; it (is|was) (a (long|short) wait|[^ ]+ (writing|here)); survey; voicemail; front desk; (same|this|that) (goes|applies|holds) (for|to); late with (this|the|our|your);
      please (do not|don't|use|send|give|return|remember|note|bring|log|check|hand|find) ; you (can|may) keep [^ ]+; (stored|kept|saved) (after|beyond|until|for) [^ ]+; (meets?|meeting) again; we start (on|in|up|the) [^ ]+;
      (your|the|an|our) (account|login|password|profile|user) (in|on|at|with|has|is|for) [^ ]+; i (have )?asked [^ ]+ to; case number; reference number;
      the deadline was; nothing to do with your application; the (cause|reason) (is|was) (?!(simple|that (you|your|we need|the (job|post|work))|your|plain|you|no|a missing|missing|lack|the missing))[^ ]+;
      (automatic|automated|automatically) … (message|e-mail|email|reply|letter|sent|generated);
      (this|the) (message|e-mail|email|letter) (was|is|has been) (sent|written|generated|from);
      (log|sign) (in|into|on);
      (your|personal|the) (data|information|details|documents|papers|application) … (deleted|erased|removed|destroyed|anonymised|returned|shredded);
      (delete|erase|remove|destroy|return) your;
      (portal|website|page|link|case number|reference number|job id|reference) (is|you|below|above|can|here|at);
      (we|i) (write|wrote|am writing|are writing) (to|because|this|so);
      (i|we) (will|would|want to|wanted to|shall|would rather) (get|be|come|tell|say|give|write|keep) … (straight|point|first|honest|direct|directly|short|right away|clear|plain|answer|you);
      (refers|refer|reference) to (your|our|the);
      (you|we|i) (applied|spoke|talked|met|had(?! (hoped|wanted|wished|asked|liked|expected))) … (for|on|in|about|with|last|as|yesterday|monday|tuesday|wednesday|thursday|friday); this (mailbox|inbox|address|e-mail|email|mail|message) (is|was|cannot|can't|will|does)`,
    crowd:
      "(?<!list of )(?<!all )applicants; applications; candidates; (received|had) … applications; out of … applicants; people we interviewed",
    saidVerbs: `you (also |yourself |just |have |had )?(wrote|said|told|listed|mentioned|showed|described|explained|answered|noted|submitted|stated|write|say|tell|list|mention|show|describe|explain|stressed|pointed|replied|presented|written|shown|named|gave|sent);
      (we|i) looked at your; what you (wrote|said|told|listed|mentioned|showed|described|sent|answered|gave)`,
    places: `in (your|the) ([^ ]+ )?(application|cv|resume|résumé|answers|interview|assignment|test|cover letter|covering letter|letter|case|portfolio|conversation|task|call|presentation|exercise|papers|form);
      (at|during) (the|your|our) ([^ ]+ )?(interview|test|conversation|call|talk|meeting|presentation|trial);
      your (samples|portfolio|answers|references|test|assignment|case|presentation);
      from your (application|cv|answers); on (your|the) (cv|phone|form|resume); when we (spoke|talked|met|asked)`,
    pointsBack: "what we build on; this; that; it; the requirement; there; such examples; that area",
    scope: `concerns? this position only; concern these positions only; about this position;
      another position with us has other; only assessed you; changes nothing; not about what you can do;
      applies only to this; this position only;
      (is|was|are) (about|for|against) (this|these) (one )?(position|job|role|post|requirement|task)s? (only|alone|and not|and nothing|not)`,
    again: `careers page; jobs page; in (may|june); next we; we advertise; after the (summer|holidays|winter); more posts; next one;
      another go; (?<!application on (our|the) )website; next one; any of our; coming ones; the ones to come; other (adverts|ads|listings);
      again; anew; once more; in future; in the future; later; later on;
      (other|new|future|more|similar|relevant|suitable|next|coming|upcoming|open|further|different|our|your|those|these) ([^ ]+ )?(position|positions|roles|role|vacancies|vacancy|jobs|job|opportunities|openings|opening|posts|post|adverts|ads|listings|rounds|applications|application|announcements|advertisements|intake);
      another ([^ ]+ )?(position|role|vacancy|job|post|opportunity|opening|application|round|year|season|try|go|time);
      next (time|year|summer|season|round|intake|autumn|spring|winter|month|opening|job|post|vacancy);
      similar positions?; our vacancies; job offers; we hope you will apply; reapply*; re-apply*;
      when (we|a|another|the next|something|new|you|there);
      in (january|february|march|april|may|june|july|august|september|october|november|december|the spring|the autumn|the fall|the new year|spring|autumn|summer|winter);
      reappl*; any time; at any time; always; something (fits|suits|turns|comes|else|new); as soon as; once you;
      then; there; for the (next|spring|autumn|summer|winter) [^ ]+; comes? (up|along); come up;
      (is|are|gets) (re)?advertised; advertise* (again|new|for|two|every); available positions;
      (careers?|jobs|job) (page|site|pages)`,
    applyVerbs: `applying another time;
      hear of you; see of you; get back; go for it; checking; website;
      apply; applying; applied; application; applications; reappl*; re-appl*; visit our; keep an eye; look out;
      look for; follow (our|us); check (our|out|back); submit*; send (us|me|in|another|a new|a fresh|one|your (next|new|cv|application));
      try (us |again|for|once|your); put (your|in your|yourself); consider (us|applying|other|our|joining|a|any);
      think of us; throw your hat; your name; among the applicants; get in touch again; come back; return to us;
      stop by again`,
    newApplication: `(among|in) (the )?(next|later|coming|future|new) ([^ ]+ )?(applicants|applications|pile|round|names); (last|end) we (hear|see) of you; (post|publish|announce|list|put out|advertise) (new |more |other |all )?(jobs|posts|vacancies|positions|roles|openings|adverts) (every|each|on|in|here|all|regularly|often|at|online) ?[^ ]*; send (us|me) (your|the) (papers|cv|application|documents|letter|details) (again|then|anew|once more|next|later);
      put in for (the|a|our|any|one|another|it) ?[^ ]*; welcome applicant( [^ ]+){0,6}; (eyes|eye) (open )?(on|for) (our|the|new|more|other|coming|upcoming) [^ ]+; (from|off) applying (for|to|again|next|later|another|in|when|here|with)( [^ ]+)?; you to look at (them|it|these|those|both|one|the)( [^ ]+)?; apply then;
      (one|any) of our other [^ ]+; get your application in; (be|you|name) on (the|a|our) (later |next |new )?list(?! of (applicants|those))( (then|when|again|next))?;
      (seek|go for|look at|look up|consider|try|try for) (one of |any of |the |our |some of )?(our )?(other |further |later |next |coming |new |permanent |similar |more )?(positions|posts?|jobs?|roles?|vacanc*|openings|shops|branches)(?! (description|interview|elsewhere|in question))( (with us|here|when|later|again))?;
      (our|the) (next|coming|later|new|spring|autumn|summer|winter) (recruitment|intake|audition|season|round of (hiring|recruitment)|recruitment round)( [^ ]+)?;
      (come|came|coming|be|have you|see you) back (next|later|another|again|when|then)( [^ ]+)?;
      (once|when|as soon as) you (have|are|get|pass|hold) ([^ ]+ ){1,8}(write|call|ring|come|get in touch|let us know|apply|send|try)( [^ ]+)?;
      consider you for (a |an |one of )?(later|other|future|new|next|another|our)( [^ ]+)?; maybe next (year|time|season|round|summer)( [^ ]+)?; perhaps next (year|time|season|round|summer)( [^ ]+)?;
      you from applying; drop us (a|an|your) [^ ]+; (we|they) (hire|recruit|advertise) (again|more|every|each)( [^ ]+){0,8}; our (post|job|vacancy|position) in [^ ]+;
      appl(y|ying) (to us |here |with us )?(again|another time|next|later|for (?!(reimb*|a refund|refund|access|leave|insight|expenses|travel|permission|a permit|a visa|your|a copy|this|jobs elsewhere|other jobs elsewhere|support|benefits|a grant|an extension|asylum|a police|the police|a certificate|positions elsewhere|work elsewhere|jobs? (?:in|at) other))[^ ]+|to (?!(see|have|get|other firms))[^ ]+|when|as soon|once|in (the )?(spring|autumn|summer|winter|new year|january|february|march|april|may|june|july|august|september|october|november|december));
      (hear from you|touch|see you|your name|keep you|interested|looking|look) … (future|coming|upcoming|later|other|new) (openings?|vacanc*|opportunit*|positions?|roles?|jobs?|posts?|rounds?|projects?)(?! (search|hunt));
      sign up (on|for|at|to|in); (jobs|posts|vacancies|roles|positions|shifts|courses|auditions) (are|get|will be|is) (posted|advertised|announced|published|listed|held)( [^ ]+){0,3};
      remember us; ask (us )?again; (in|into) the mix (next|again|another|when);
      (two|three|more|several|new|similar|other|further) (similar |more |new )?(roles|posts|jobs|positions|vacancies|openings) (come|open|will|are|start|go|follow);
      open to (all|everyone|everybody|anyone)( [^ ]+){0,3};
      (have|see|read|hear|meet|find) (more )?(from |of )?(you|your [^ ]+) … (next (time|year|season|round|summer)|another (time|round|year)|again|one day|later)(?! (on (monday|tuesday|wednesday|thursday|friday)|today|this week|whether));
      (last|end) (we|i) (see|hear|get|read|saw|heard) (of|from) (you|your)( [^ ]+)?;
      (watch*|check*|look in on|look at|look through|look out for|sign up (for|to)|subscribe (to|for)|follow*|browse|bookmark|visit*|see|keep up with|stay updated on|updated on|a look at|glance at|catch) … (vacancies|openings|open jobs|jobs page|careers page|career page|careers site|job alerts?|job mails?|job list|new (posts|jobs|roles|positions|adverts|openings)|open (posts|jobs|roles|positions)|adverts|ads|other (posts|jobs|roles|positions|adverts|ads)|upcoming (posts|jobs|roles|positions)|future (posts|jobs|roles|positions)|job board|available (posts|jobs|positions|roles));
      website for (new|open|other|future|more|coming|available) [^ ]+;
      (another|other|one) (of our )?([^ ]+ )?(advert|ad|vacancy|post|job|role|position|opening|listing)s? … (catches your eye|interests you|tempts you|suits you|may suit|might suit|could suit|appeals to you|fits|for you|of interest);
      (something|anything) else … (catches your eye|tempts you|interests you|suits you|appeals);
      another (go|try|shot|attempt|bash|chance|round with us)( [^ ]+){0,3}; thinking (about|of) applying; think (about|of) applying;
      get (back )?in touch (again|then|when|next|once|in); in touch (again|then|when|next|once); keep us in mind; see you back; have you back; welcome you back;
      miss your (application|name); (posts|jobs|positions|roles|places|vacancies|openings|courses) (will be|are|come|start|open|get) … (interested|apply|applicants|welcome|interest you|your name);
      (any|all) of our (other )?(vacancies|posts|jobs|positions|openings); (send|drop|mail|give) (us|me) (a|an|your|another) (new |fresh |updated |open |later )?(cv|application|letter|line) (any time|anytime|again|then|when|next|once|at any);
      (new|another|fresh|second|next|later|future|further) ([^ ]+ )?application;
      (hear|hearing) from you (again|later|another|when|next|once|in (the )?future|in (january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn)|then);
      (see|seeing|find|finding|read|reading|meet|meeting) (your name|you|from you|your application) … (again|next|another|later|future|once more|among the (applicants|candidates|applications)|in (the|a) (pile|list|inbox)|applications|one day);
      (application|name|letter) (from you )?(again|another time|in (the )?future|next (time|year)|once more);
      try (us )?again; (come|welcome|get) back (to us|later|another|next|when|once|again);
      think of us (again|next|when|another|in|for);
      (consider|considering) (us|our [^ ]+|other [^ ]+|future [^ ]+|applying);
      (have|keep) you … (apply|applying) (again|for|in); door (is|stands|remains|will be|stays) … (open|ajar);
      application from you; (let us|let me) hear from you;
      (audition|round|intake|season|recruitment|campaign) (is|opens|starts|begins)( [^ ]+){1,10} welcome;
      (hear|see|find) (from )?you again; (stay|keep|keeping) in touch; cross (paths )?again;
      paths (will |may |to |might |can )?cross; (give|have|take) (it|us|this) another (go|try|chance|shot);
      (eye|look) (out )?(on|for|at) … (vacancies|openings|careers|website|positions|jobs|adverts|posts|roles|opportunities|page|listings|site|channels|postings);
      (follow|visit|check) … (vacancies|openings|careers|website|positions|jobs|adverts|posts|roles|page|job listings);
      reappl*; re-appl*; throw your hat; get in touch (again|when|once); be (one of|among) (the|our) applicants; (similar|comparable|new|another) (post|position|job|role|place|opening)s? ([^ ]+ ){0,9}(think|believe|hope|encourage|suggest) ([^ ]+ ){0,3}(you|apply|go); (don't|do not|please don't) let (this|that|it) be the last; give us (another|one more|a second) (chance|try|go|shot); try (us |your luck |it )?(again|once more|another time); (open|speculative|unsolicited) applications; welcome back as an? (applicant|candidate); (still (fancy|want|like|interested|keen)) ([^ ]+ ){0,6}(send|write|drop|apply|get in touch|let us|let me); (pile|inbox|stack) (next|again|another); (we|they|our sister [^ ]+|the other [^ ]+) (advertise|hire|take on|recruit|are (hiring|recruiting|advertising|looking for (people|more|two|another))|will be (hiring|recruiting|advertising)) ([^ ]+ ){0,7}(after (new year|christmas|easter|the summer)|in (spring|summer|autumn|january|february|march|april|may|june|august|september|october|november|december)|soon|often|regularly|next (year|spring|summer|autumn)); when we (next )?look for; (takes?|taking|hires?|hiring|recruits?|advertises?) (on )?((one|two|three|four|new|more|several|some) ){1,2}[^ ]+ (in (january|february|march|april|may|june|august|september|october|november|december|spring|summer|autumn)|after (new year|christmas)); (and|then|do|please) come back( to us)?(?! with (a|an|your) (answer|time|date|reply))`,
    openDoor: `out of place; (let|be) (this|that) be the last; have a look; next open*; send us; do put; would be a welcome; (keep|have) your eyes; scare you; put you off; you to look; nothing to stop; like you to (look|try|apply|send); apply then; do look up; would be sad if; sad if this; maybe next; perhaps next; still keen; have you seen; (may|might|could|would) suit you; hold you back; get your application in; (once|when|as soon as) you have; (kept|keep) you from; you should be on; make us glad; here's hoping; (you|applicants) (are|were|be) encouraged;
      follow along; you should (?!have); you may well; you might well; open to (all|everyone|everybody|anyone); consider applying; think about applying; remember us; ask again; (hold|holding) back; look at them; interested in (other|another|more|new|future|our|trying); (do|would) you (want|like) to (know|hear|apply|try|be told); stay in touch; (apply|try|ask) when; put off; next time you; there will be (more|other|new); so do; read (more )?(of|from) you; pop in; swing by; drop by; a chance; another chance; (?<!not )(?<!never )too late to; sure to apply; thank you for thinking of us again; ask us;
      do watch; do keep; sign up; go for it; look in; take a look; have a look; keep us in mind; keep coming back; come back; get back; isn't the last; is not the last; won't be the last; not want to miss; don't want to miss; never hesitate; encourage you; urge you; you'd; (is|are|stay|stays|remain|remains|always) open; open to you; subscribe; bookmark; stay tuned; watch (out|this space|our|for); why not; go ahead; get in touch; try us; (give us|give it) another; stay updated; keep (trying|applying|looking out|checking|following|watching); looking forward; check back; apply (again|for|when|next|then|once|to); reapply; let us know if; we'd; i'd; we will be (happy|glad|pleased); (pleased|happy|glad|delighted) (to|if);
      welcome; hope; hopes; hoping; gladly; glad; encourage*; invite; invited; do look out; look out; keep an eye;
      keep your eyes; please; feel free; happy to; love to; would like (you )?to; like it if you;
      like to (see|hear|read|meet|receive|get|have);
      (i'd|we'd|would) (really |very much |also |certainly |definitely |gladly |all )?(love|like|welcome|appreciate|enjoy|be (glad|happy|pleased|delighted|thrilled|very glad|very happy|more than happy|great|nice|good|grateful|lovely|delighted)|urge|recommend|advise|say);
      (will|i'll|we'll|would|be) (be )?(very |so |more than |only )?(glad|happy|pleased|delighted|thrilled);
      delighted; do (apply|try|send|get|come|keep|put|consider|think|check|follow|reapply|give|visit|watch|stay);
      don't (hesitate|be shy|be a stranger|be afraid|give up|let this|let it|let that);
      not (hesitate|be shy|be afraid|stop you|keep you|discourage|deter|put you off|prevent|hold you);
      (try|apply|reapply|come back|think of us|look out|check|follow|visit|watch|consider us|send us|get in touch|give it) (again|us|in|next|for|our|out|the|when|once|another|back|to us|later);
      (can|could|should|may|might|must|will|are free to|are able to|ought to) (always |well |certainly |definitely |also |gladly |absolutely |of course |easily |then |still |by all means )?(apply|try|reapply|send|come|submit|put|be considered);
      (look|looking) forward to (hear|hearing|see|seeing|receiv*|read*|get*|meet*|your|a|another|new|welcom*);
      door (is|stands|remains|will be|stays); recommend*; suggest*; urge; advise you to;
      worth (trying|applying|another|a new|sending|keeping|a try|it); be great to; by all means; with pleasure;
      let us hear; let me hear; as welcome; most welcome; your … is (always )?welcome; not be the last; (similar|comparable|new|another) (post|position|job|role|place|opening)s? ([^ ]+ ){0,9}(think|believe|hope|encourage|suggest) ([^ ]+ ){0,3}(you|apply|go); (don't|do not|please don't) let (this|that|it) be the last; give us (another|one more|a second) (chance|try|go|shot); try (us |your luck |it )?(again|once more|another time); (open|speculative|unsolicited) applications; welcome back as an? (applicant|candidate); (still (fancy|want|like|interested|keen)) ([^ ]+ ){0,6}(send|write|drop|apply|get in touch|let us|let me); (pile|inbox|stack) (next|again|another); (we|they|our sister [^ ]+|the other [^ ]+) (advertise|hire|take on|recruit|are (hiring|recruiting|advertising|looking for (people|more|two|another))|will be (hiring|recruiting|advertising)) ([^ ]+ ){0,7}(after (new year|christmas|easter|the summer)|in (spring|summer|autumn|january|february|march|april|may|june|august|september|october|november|december)|soon|often|regularly|next (year|spring|summer|autumn)); when we (next )?look for; (takes?|taking|hires?|hiring|recruits?|advertises?) (on )?((one|two|three|four|new|more|several|some) ){1,2}[^ ]+ (in (january|february|march|april|may|june|august|september|october|november|december|spring|summer|autumn)|after (new year|christmas)); (and|then|do|please) come back( to us)?`,
    past: `nothing (left |more )?to apply for; (visit|log|go) … (delete|deactivate|update your details|close your (account|profile)); others (will|may|can|might|should) apply; before applying; police certificate;
      good luck with; refund of; apply for access; thank you for considering; accept the (job|offer);
      status of (your|the) (application|case); (at|in|to|for) (the|your|our|an) interview; your inbox; our offer; the offer; reimburse*; refund; travel (costs|expenses); expenses; insight into; access to (your|the|our) (data|file|case); (your|bank) (bank|account) details; the next step; list of applicants; (see|meet) you (on|at) (?!(another|a later|the next|some))[^ ]+; received your (new )?application;
      when you applied; last time; have applied; had applied;
      you applied (again|for|in|to|here|before|with|last)(?! (again|next)); thank you for applying;
      thanks for applying; for (having )?(applied|applying|sending|your)(?! (next|new|name));
      (application|applications) with us is still;
      (best|luck|success|wish*) … (future|other|next|further|coming) (applications|application|job search|search|endeavours|endeavors|career)`,
    consent: `(keep|retain|store|save|hold) your (application|cv|resume|details|data|profile|information) … (month*|until|year*|ask|contact|pool|if|so that);
      only if you say yes; say yes here; if you do not answer we delete; withdraw your (yes|consent);
      candidate pool; talent pool; consent; delete it;
      (your|personal|the) (data|information|details|documents|papers) … (deleted|erased|removed|destroyed|anonymised|shredded|kept|stored);
      (we|will|and|shall|to) (then |also |now |be )?(delete|deleting|erase|anonymise) (your|all|the|it|them|everything)`,
    contact: `reply to this;
      (call|phone|ring|contact|reach|email|e-mail|write to|text|message|write) (me|us|our|[A-Za-z]+ [A-Za-z]+ (on|at));
      will call you; glad to (explain|talk|tell|answer|give|discuss|say);
      happy to (explain|talk|tell|answer|give|discuss|say|share|provide|offer|go through|elaborate); reply with;
      does not suit you;
      if you (have|want|would like|wish|need|should have) (any |to |some |more |a |further )?(questions|know|hear|talk|feedback|explanation|discuss|ask|chat|about|information|more|word|understand);
      (feedback|questions|doubts|anything unclear) … (contact|call|reply|reach|hesitate|email|write|ask|drop|welcome|ring|get in touch|give|(answered|taken|put|sent|directed|reached) (here|at|on|to|by));
      would like to know more; get in touch; i will call;
      (just|simply|please|can|you may|may) (call|reply|ring|write|answer|respond|email|e-mail|reach|contact|drop|get in touch|ask|text);
      drop (me|us) a (line|note|message);
      (my|our|the) (number|phone|direct line|email|e-mail|door|line) (is|below|number);
      (reached|available) (on|at|by|between|for|until); give (me|us) a (call|ring|shout|bell);
      (ask|asking) (me|us) (why|about|for|anything|if|how|what)`,
    advise: `next time; please give one; please include; would have made it easier; can show the level;
      (you could(?! (not|only))|you can(?! only)|you may want to|you might want to|try to|remember to|it pays to|it may help|i would (advise|suggest|recommend)|we would (advise|suggest|recommend)|we suggest|i suggest|we advise|my advice|our advice|a tip|one tip|tip for) … (show|describe|include|mention|give|add|write|tell|explain|list|name|put|say|highlight|state|attach|take|build|get|gain|practise|practice|course|example*|expand|elaborate|volunteer);
      if you (obtain|get|gain|receive|take|pass|finish|complete|qualify) … (later|you|we|next|please|apply|again|the|there|in);
      would help; would strengthen; would make … (stronger|easier|clearer); a concrete example; tip; my advice;
      advice for;
      (when|once|as soon as) you (have|get|obtain|finish|pass|complete) (the|your|a|that|this|taken|passed|got|finished|completed)`,
    acknowledge: `(i|we) (know|understand|realise|appreciate) (that )?you (were|are|had|have|will be) (hoping|hoped|looking forward|disappointed|waiting|wished|set your heart); not the (answer|news|outcome|result|decision|message|reply|letter|email|e-mail|ending|call) (you|that you|we|i|which);
      (not|${nt}) because you; nothing (you did|wrong with|to do with you); (not|${nt}) your fault;
      not what you (hoped|wanted|were hoping|had hoped|wished|wish|wanted to (hear|read));
      know (that |how |very well |well )?(this|it|a rejection|an answer|such|much|many|you|what|waiting|the) … (disappoint*|news|answer|hear|awesome|hard|work|sad|frustrating|unwelcome|tough|hoped|effort|time|hours|hurts|hurt|heavy|long|stings|takes|sting|painful|not fun|rejection|boring|wanted|nerve*|looking forward);
      understand (that )?(this|it|you|if this|the) … (disappoint*|hard|difficult|sad|frustrating|heavy|tough|unwelcome|hoped|looking forward|not what|upset|let down|annoy*);
      disappointing (news|to|for|message|answer); (sorry|apologise|apologize|apologies|apology);
      (i|we) (am|are|was) (really |very |so |truly |genuinely |terribly )?sorry; sorry;
      (it|this|that) (hurts|stings|is (hard|tough|disappointing|sad|never (fun|nice|easy|pleasant)|no fun|boring) to|is always (hard|sad|disappointing)|is not (fun|pleasant|easy|nice|what you));
      (must|may|will|might|can) (be|feel|come as|seem) (a )?(disappoint*|hard|frustrating|sad|tough|let-down|letdown|heavy|bitter|blow);
      (took|takes|take|taken|put|spent|cost) … (time|hours|effort|evening*|weekend*|courage|work);
      (have|had) (had )?to wait; waited (so|a|too|far); your patience; with regret; regret that;
      wish (i|we) (had|could) … (news|answer|better|different|you); (we|i) (really |very much )?(liked|enjoyed) (you|meeting you)`,
    wishes: `wish you; wishing you; wish (all )?of you; best of luck; good luck; luck; all the best; every success;
      best wishes; very best;
      (hope|sure|certain|convinced|confident|believe|know|doubt|trust) (that )?you( will|'ll| soon| can| are| find| get)? … (find|get|succeed|land|soon|right|good|something|elsewhere|do well|shine|enjoy|thrive|have a|flourish|make|go far);
      (fingers|thumbs) crossed; (keep|keeping) (our|my) fingers; rooting for you;
      keep (being|up the|it up|going|on); chin up; hang in there; see you (around|again|next|soon|at|in);
      don't be a stranger;
      (have|enjoy) a (good|nice|lovely|great|wonderful|fine|pleasant|happy) (day|weekend|week|summer|christmas|easter|autumn|time|evening|winter|spring);
      (enjoy|take care|look after yourself|go well|godspeed|happy (new year|christmas|holidays|hunting)|merry christmas);
      success (with|in|for); (lucky|fortunate) to (have|get) you;
      (wish|hope) (for )?(you|your) (the best|well|all|a|every|good|much|success|luck|nothing but); keep (building|shining|playing|dreaming|going|at it|making|being you); chin up; keep your (chin|head|spirits) up; head high`,
    blame: `(miles|light years|worlds|way|far) (off|wide of the mark|out of your depth); (look for|aim for|try|start with|find|settle for|stick to) something (simpler|easier|less demanding|smaller|more modest|more your (level|size))(?! (to read|in the)); (not|${nt}) (clearly |at all |really )?understood what (the|this|it);
      (was|were|is|are|made|reads like|looked like) (a |an |quite a |something of a )?(mess|joke|disaster|failure|shambles|insult|parody|farce|painful|torture|unreadable|a struggle)( (to|of|from|for) [^ ]+)?; (another|a different|some other) (line of work|trade|profession|career|calling)(?! (as|in|too));
      (laughed|chuckled|giggled|smiled) (a lot |long |out loud )?(at|about|over) your; you (lack|lacked) the (maturity|intelligence|brains|manners|talent|drive|backbone|guts|spine|class|stamina|stature|polish|nerve|discipline|grit|sense|gift); brought (this|it) (on|upon) yourself;
      (had you|if you had|have you) (only |just )?(tried|made|given it|worked|shown|listened|thought|cared)(?! (to reach)); (do|did) yourself (a|the) favour; should (not )?(hardly )?(come|have come) as (a|no|any) surprise (to you)?; expected (more|better|a lot more) (from|of) (you|someone|somebody|a person|a man|a woman);
      you (can't|cannot|must not|must|could not|couldn't|have to) be (serious|joking|kidding); you (talk|talked|brag|bragged|boast*|whine*|complain*|think|thought) too (much|highly)( [^ ]+)?; even (our|the|a|my) ([^ ]+ ){1,3}(wrote|writes|could|would|can|does|did|knows|manages|has|had) [^ ]+; where you don't have to (talk|think|deal|meet|read|write|count);
      (left|leaves) (a lot|much|something|everything) to be desired; not (fooled|taken in); waste of (paper|ink|time|effort|space);
      you should have; you ought to have; you could have (at least|bothered|made|read|taken); you failed to;
      you (clearly|obviously|evidently|apparently) (have not|haven't|did not|didn't|do not|don't|lack*|cannot|can't|misunderstood|never|need|thought|wasted);
      your (own )?fault; (could not|couldn't) be bothered; you have only yourself; yourself to blame;
      (not|${nt}|hardly) … (serious|seriously) (applicant|candidate|application|about);
      (not|${nt}) take (this|the) … seriously; (are|were|you) (not |hardly )prepared (for|and|enough|well);
      unprepared; you did not bother; you didn't bother; bothered to;
      had you (only |just |actually |at least )?(read|bothered|prepared|paid|taken|followed|checked);
      if you had (only |just |actually |at least )?(read|bothered|prepared|paid|taken|followed|checked|made an effort|put);
      (you are|you're|you were) (simply |just |clearly |frankly |quite |obviously )?(not a good|a bad|a poor|no good|no|not good|a terrible|a weak) (enough|writer|candidate|leader|applicant|fit|[^ ]+ material);
      (you are|you're|you were) (simply |just |clearly |frankly |quite |obviously |too )?(not (cut out|smart|clever|mature)|lazy|arrogant|careless|sloppy|incompetent|immature|hopeless|useless|nowhere near|far from|not serious|not worth|way out of|out of your depth|a waste);
      what league; (must|should) (know|learn) (your|one's) (place|limits);
      (poor|bad|sloppy|weak|lazy|careless|terrible|worst|ridiculous|embarrassing|laughable|badly|poorly|half-hearted|amateurish|useless|substandard|boring) (written |put together |prepared )?(application|candidate|applicant|cv|letter|cover letter|effort|performance|interview|attempt|applications|answers|attitude|spelling|english);
      (wast*|wasting) (of )?(our|your|my|everybody's|everyone's|both our|each other's)? ?time;
      (grow up|learn to|get real|get a grip|pull yourself|do your homework|read the (advert|ad|advertisement|job description)|wake up|try harder|be realistic|know your limits|look in the mirror|for your own good);
      (surprised|astonished|amazed|puzzled|wonder|baffled|amused|laughed|shocked|beyond me|unclear to us) (that|at|why|how|by|as) … (you|your) (applied|even|thought|would|dared|think|bothered|application|could|apply|nerve|level|lack);
      why (on earth )?(you|did you) (even )?(applied|apply|bothered|sent|thought);
      (what|how) (were you|could you|did you) (thinking|think|imagine);
      (nowhere near|far below|far from|miles from|well below|way below|not even close) (good|the level|our|what|qualified|the standard|enough|to|acceptable);
      (your|the) (attitude|manners|behaviour|lack of (effort|preparation|respect|interest|care|motivation)) (was|were|is|did|made|shows|showed|in);
      (never|not|won't|hardly) (be|become|amount|make|get|survive|last) … (good|a nurse|a teacher|a leader|anything|anywhere|material|a day|in this (industry|business|profession|trade));
      embarrass*; disgrace*; pathetic; laughable; ridiculous; nonsense; delusion*; overestimat* yourself;
      full of yourself; did not (impress|even|care enough); didn't (impress|even|care enough); (anyone|anybody|everyone) (who|with) ([^ ]+ ){0,4}(can see|knows|understands|reads|could tell); (read|learn to read) (the ad|it|properly|before you (write|apply)); saved (yourself|us|both); wast(ed|ing) (our|everyone's) time; first line of the (ad|advert)`,
    comparison: `(others?|other (candidates|applicants)|competition|competitors|rest|everybody|everyone) (was|were|are|is) (simply |just |plainly |clearly |far |much |quite |all ){1,3}(better|stronger|superior|brighter|sharper|smarter|cleverer)(?! (placed|suited|match*|qualified|equipped)); by far the (weakest|worst|poorest|thinnest); (better|stronger|smarter|more qualified|more experienced|more suitable|ahead|superior|brighter|sharper|more competent|more talented|more professional|cleverer|more capable|better qualified|head and shoulders above|light years ahead|leagues ahead|more mature|more likeable|nicer|more pleasant|more interesting) (than|to|of|above) (you|your|yours|what you|you are|you were);
      far better than;
      (you|yours|your application) (was|were|are|is|came|ranked|scored|ended|placed|finished) (only |just |among |in |as |number |no |nr |well |far |by far |at ){0,3}(the )?(last|weakest|worst|bottom|lowest|least|poorest|behind the|[0-9]+ (out )?of [0-9]+|[0-9]+(st|nd|rd|th)|outclassed|outperformed|outshone|inferior|beaten by|second-rate|not in the same league);
      (compared|comparison) (to|with) the others you; (not in|out of) (the same|your|their|our) league;
      (weakest|worst|poorest|least (qualified|suitable|impressive|convincing)) (of|candidate|applicant|application|one|we);
      everyone else (was|did|had|gave|could); all the others (was|were|did|had|gave|could) (better|more|far);
      (beat|beats|outperformed|outclassed|outshone) you`,
    ban: `(no time|not have time|not have the time|no interest in|no reason|not owe you|not obliged|not going|no wish|not intend) (to )?(explain*|discuss*|comment*|justify*|elaborat*|debat*|argu*|an explanation|give reasons); (do not|don't|will not|won't|never) (discuss|debate|justify|comment on|explain|defend) (our|this|the|such|any) (decisions?|choices?|reasons?|assessments?|rejections?|selection|outcome); (not|n't) be (commented|discussed|explained|debated|justified|elaborated)( (on|with|further|upon|here))?; spare (us|me|yourself|everyone) (further|any|the|more|another) (applications?|trouble|effort|letters?|mails?); no (further )?(discussion|comment|questions|explanation)s? (will be|is|are) (given|answered|taken|entered|provided); (do not|don't|please do not|never|please don't|kindly do not|kindly refrain from|refrain from|must not|should not|shouldn't|may not|need not|needn't|cannot|can't|not allowed to|no point in|no use in|spare yourself|no need to|stop) (ever )?(apply|try|bother|reapply|re-apply|applying|trying|sending|send|bothering|contact|contacting|write|call|waste) (again|trying|applying|for|to apply|us|here|with us|more|any more|any further|to us|me|your|our|a new|another)(?! (until|before|by phone|for help|when you))*;
      (do not|don't) bother; not (to )?(re)?apply again; no need to (re)?apply again;
      (do not|don't) (want|wish|expect|need) (to (see|hear|receive|get) )?(you|your|from you|any more|another|more) (application*|to apply|again|cv);
      (will not|won't|never) (be )?(read|consider*|accept*|open*|look* at|answer*) (any )?(further|more|new|future|other) (applications?|letters?|mails?|e-?mails?) from you;
      (do not|don't|please do not|please don't|not) send (it|us|in|another|your application|any more|more) ([^ ]+ ){0,2}(again|second time|another|applications?|once more|here|to us);
      blacklist*; not welcome (to|back|here|again); (do not|don't|please don't) send (us )?(any )?(more|further|another) (applications?|anything)`,
    irony: `congratulations on (your|the) (courage|nerve|confidence|optimism|imagination|daring); champ; genius; sunshine; sweetheart; congratulations (you|on (surviving|escaping|not|being rejected)); congrats you; lucky you; lucky us;
      you escaped; count yourself lucky; better luck next (time|life); nice try; good try;
      (you|you'll) (will )?(be )?(relieved|spared|dodged|glad to be rid); dodged a bullet; no hard feelings;
      surprise surprise; drum roll; guess what;
      (sadly for you|too bad|tough luck|bad luck|hard luck|tough break|oh well|what a pity for you|unlucky);
      (ha|haha|lol); don't quit your day job; (cry|weep|tears);
      not exactly (einstein|rocket science|shakespeare|a star); bless (you|your heart); brave of you;
      (points|marks|a|an|full|top) (marks |points )?for (trying|effort|optimism|confidence|courage|imagination|self-confidence);
      you (certainly|surely|really) (have|have got|know) (a|some|how to) (nerve|imagination|confidence|optimism);
      how (charming|sweet|touching|cute|brave|bold|ambitious|original|refreshing|flattering|optimistic);
      spare (us|you) the`,
    stiff: `it has been decided; it is hereby; is hereby; are hereby;
      hereby (notif*|inform*|advis*|declin*|reject*|given|communicat*|announc*); hereby; the undersigned;
      applicants (are|is|will be) (informed|hereby|notified|advised|requested);
      the (applicant|candidate) (is|has|was|will|shall|may|did|does|does not); it is regretted; be advised that;
      (the|said|aforementioned|above-mentioned|abovementioned|above) (mentioned |captioned |referenced )?(application|post|vacancy|position) (has been|is|was|cannot|could|shall|will) (processed|not|rejected|dismissed|found|considered|declined|be|filed|concluded);
      (aforementioned|above-mentioned|abovementioned|aforesaid|said (post|application|position)|pursuant to|with reference to|ref your|in re|please be (informed|advised|notified)|kindly be (informed|advised)|you are (hereby |herewith )?(notified|advised|informed) (that|of)|herewith|whom it may concern|no correspondence|further correspondence|will not be entered into|the matter is|case closed|the decision is final|this decision is final|rejected in accordance|for your information)`,
    you: `(hi|hey|hello|dear) (?!(applicants?|candidates?|sir|madam|all|colleagues?|reader|job|both|everyone|everybody|whom|recipient|mr|mrs|ms) )[^ ]+; thanks for; good luck; best of luck; call me; ring me; drop me; feel free; take care; you; your; yours;
      you're; you've; you'll; you'd; yourself`,
    stiffYou: "one must",
    onFile: `(your cv|your application|your name|your names|your papers|your details) (?:(?!not )[^ ]+ ){0,4}(in|on|into) (?:the |my |our )(drawer|folder|bank|database|list|file|archive|register|pile)(?! (of applicants|for interview)); (i|we|i've|we've|i'll|we'll|ive|weve|i'm|we're|have|will|am|are|gone and) (?:(?!not |never )[^ ]+ ){0,2}(put|stick|stuck|sticking|pop|popped|popping|pin|pinned|tuck|tucked|file|filed|slip|slipped|drop|dropped|shove|shoved|chuck|chucked|leave|left|leaving|keep|kept|keeping) (?:(?!not )[^ ]+ ){0,2}(cv|resume|application|details|name|number|papers|letter|you) (?:[^ ]+ ){0,2}(in|into|on|to|by) (?:[^ ]+ ){0,2}(drawer|folder|file|pile|pool|bank|list|books?|box|database|system|network|tray|noticeboard|phone|desk); (saved|kept|stored|filed|put aside) your (cv|application|details|papers|profile|information|data) for; (details|papers|cv|application|data|profile) (remain|remains|stay|stays) with us; put you (on|in|into) our (list|database|files|register|pool|books);
      (hang|hold|hanging|holding) on to your (cv|resume|application|profile|details|information|papers|data);
      (cv|resume|application|profile|papers|details|data) … (go|goes|put|end up|ends up|sits|sit|lies|lie|lying|moves|moved|filed|land|lands|stays|rests) (away )?(in|into|on|here|with) (our|the|my|a) ([^ ]+ )?(drawer|folder|files?|archives?|pool|database|register|list|bank|books|system|network|desk);
      you (have been|are|were|will be|have now been|are now) (now |also |then |automatically )?(added|put|entered|placed|included|saved|registered|moved|stored) (in|to|on|into) (our|the|a) ([^ ]+ )?(database|pool|register|talent bank|bank|files|system|network|books|community);
      have your (cv|resume|application|profile|details|papers) (lying |here |ready |at hand |to hand |on hand ){1,3}(for|in case|when|should|if)?;
      (keep|keeping|retain|retaining|store|storing|save|saving|saved|hold|holding|have|add|adding|kept|stored|put|putting|placed|include|file|filed|retained|leave|register) … (cv|resume|résumé|application|profile|details|information|data|you|name|papers|documents|particulars) … (file|files|database|record*|future|system|months?|years?|pool|consideration|talent|archive*|bank|register|list|books|drawer|folder|network|pipeline|reference);
      (keep|retain|hold|store|keeping|retaining|holding|storing) your (cv|resume|résumé|application|profile|details|information|data|papers|name|documents|contact);
      (cv|resume|résumé|application|profile|details|information|data|name|papers) (will|is|are|has|have|stays|stay|remains|remain|goes|can) (now |also |be |been |being |then |automatically ){0,3}(kept|stored|retained|saved|held|added|placed|put|filed|remain|registered|on file|in our (system|files|database|records|pool|archive*|bank|talent|register|books));
      (cv|resume|application|profile|details|data) (stays|remains|stay|remain|on|in) (on|in|with|our) (file|our|us|the|database|records|system|talent|pool|books|files);
      keep you (in our|on (file|our|the|record|a list)) (files|records|database|system|books|list|talent|pool|file|for)`,
    consentGiven: `if you (say|agree|consent|would like|wish|want|give|allow|accept|tell us|approve|opt|permit|tick|are happy|do not mind|are ok|let us);
      say yes; says yes; said yes; consent; consented; may we; can we; could we; without a yes;
      would like to (keep|store|hold|save|ask); your permission; permission; is it (ok|okay|all right|alright);
      with your (yes|agreement|approval|ok);
      you (have )?(agreed|consented|ticked|asked us|allowed|accepted|told us|said|opted|chose);
      are you (happy|ok|okay) (with|for|to); unless you; would you like us; do you want us; only if`,
    appeal: `(weeks|days|month|months) to (appeal|complain|object|lodge); (appeal*|complaint*) (is|are|must|shall|can|may) (be )?(sent|made|submitted|lodged|addressed);
      (may|can|right to|entitled to|wish to|want to|could|able to|free to|possible to|possibility to|option to) … (appeal|complain|lodge|contest|challenge)(?! (to|against) our (customer|readers));
      appeal (this|the|against|our) (decision|rejection|outcome|to|within);
      (right|possibility|opportunity|time limit|deadline|period) (of|for|to) (appeal*|complain*|appealing);
      (complaints?|appeals?|appellate) (procedure|board|body|committee|process|period|deadline|instance|must|should|can|may|is|are|to be|against|within) (decision|be|sent|submitted|within|lodged|must|is|addressed|to);
      (decision|rejection) (may|can|could) be (appealed|challenged|contested|complained);
      (lodge|file|submit|send|make) (an?|your|any) (formal |written )?(appeal|complaint|objection)`,
    assured: `(job|place|post|position|role|desk|contract|shift) (is |will be |stands |are )(waiting|ready|reserved|kept|held|set aside) (for you|here|with your)( [^ ]+){0,4}; you (will|'ll|shall|are going to) be (hired|employed|appointed|taken on|working (here|with us))( [^ ]+){0,3}; (we|there|i) (will|'ll|shall) (definitely|certainly|surely|for sure|no doubt|always) (have|be|find) (a |some |another )?([^ ]+ )?(work|job|place|position|role|post|shifts) for you; guarantee (you )?(a|an|the) ([^ ]+ )?(post|job|place|position|role|interview|contract|shift|spot);
      (promise|guarantee|swear|vow|promising|guaranteeing|undertake) (you )?(to (hire|employ|take|give|find|keep|offer|have|call you in)|a|an|the|that you) … (you|job|place|work|role|position|contract|spot|shifts?|interview|offer|hired|employed);
      (promise|guarantee) to (hire|employ|take on) you;
      (next (time|year|summer|season|round|opening|vacancy)|in (the )?(autumn|spring|summer|new year|winter|january|august)) … (position|job|role|place|post|spot|work|it) (is|will be|'s) (all )?yours;
      (first|next|top|number one) (in|on) (the |our )?(line|queue|list) for (?:[^ ]+ ){0,4}(next|openings?|vacanc*|job|position|role|place|post);
      (my|our) word (that|on|for) … (job|place|you|hire|take|work|role|position);
      there (will|'ll|is) (certainly|definitely|surely|always|of course|for sure|no doubt|guaranteed to) (be )?(a|another|some) ([^ ]+ )?(job|place|position|role|work|post|shift|spot|room|contract|opening);
      (vacancy|job|post|position|place|role|opening|one|spot) (that comes up |after this |we have |of this kind )?(is|will be) (as good as|practically|definitely|certainly|surely|already|automatically|almost) yours;
      (count|rely|bank|depend) on (a|the|getting|having|starting|being) ([^ ]+ )?(place|job|post|position|role|work|shift|contract|hired|taken|start|spot|offer|with us|here|in|employed)( [^ ]+){0,4};
      (will|'ll|shall|we'll|i'll) (definitely |certainly |surely |gladly |then |always |for sure )?(hire|employ|appoint|take you on|take on|give you (the|a) (job|place|post|position|role|contract)|have you) (you )?(on )?(next|in|when|as soon|later|then|after|once|from|the (next|moment|day))( [^ ]+){0,3};
      (make sure|see to it|ensure|arrange|fix it|take care)( that)? you (get|have|land|are given|receive) (the|a|one|that) [^ ]+;
      you (will|shall|'ll) (certainly|definitely|surely|for sure|absolutely) (get|have|be (hired|employed|offered|taken on|given|with us))( [^ ]+){0,5};
      you get the (job|place|position|role|post|next one) (next|in|when|then|after|later|from)( [^ ]+){0,3}; you'll (get|have) (the|a) (job|place|position|role|post|next one)( [^ ]+){0,3}; you will (get|have) the next (one|job|post|position|role|place);
      (promise|guarantee|assure|promising|guaranteeing) (you|that you) (?:[^ ]+ ){0,5}(job|position|place|role|employment|contract|interview|hired|offer); you (are|have been|will be) (guaranteed|promised|assured) (?:[^ ]+ ){0,3}(job|position|place|role|interview|offer|contract); (job|position|place|role|interview) (?:[^ ]+ ){0,3}guaranteed (?:[^ ]+ ){0,3}(next|later|autumn|spring); you (will|shall|are going to) (get|have|receive|be given) (?:(?:[^ ]+ ){0,2})?(job|position|place|role) (?:[^ ]+ ){0,2}(next|later|when|as soon|in the (autumn|spring|fall)); the next (available |open )?(job|position|place|role|opening|vacancy) (is|will be|goes) (to you|yours); (job|position|place|role) (is|will be) yours (next|in|when|as soon|later); (will|shall) (hire|employ|appoint) you (next|in the|when|as soon|later); you are (first|top|next) (in line|on (the|our) list) … (next|job*|position*|role*|vacanc*)`,
    silent: `no (news|word|reply|answer|response) (from us )?(?:[^ ]+ ){0,4}(means|is to be taken as|should be taken as|counts as); only (successful|selected|shortlisted|suitable|relevant) (applicants|candidates|applications) (will|are to) (hear|be contacted|be notified|receive|be informed|get); (we )?(will only|only) (contact|get back to|reply to|write to|respond to) (those|applicants|candidates|successful|shortlisted)`,
    willCall: `(we|i) (will|shall) (call|contact|be in touch|get in touch|get back|reach out|let you know)( to| with)?( you)?;
      you will hear from us; we'll (be in touch|contact you|call you)`,
    reach: `let me know; (send|mail|text|give) (it|them|that|this) to me; by return; back to me;
      reply to (this|me|us|the|my); replying to (this|me|us|the); respond to (this|the);
      answer (this|the) (e-mail|email|message|mail|letter|text); reply with; reply (directly|here|and|if|any|back);
      (just|simply|please|can) (reply|answer|respond|write back|hit reply); hit reply; call (me|us|my|[^ ]+ on);
      contact me; write (back )?to me; write back; email me; e-mail me; text me; ring me; phone me; drop me a;
      get in touch with me; (reach|find) me; direct line;
      my (phone|number|mobile|email|e-mail|direct|extension|address)( number)?;
      (give|send) me a (call|ring|text|message|line|note|shout);
      (call|ring|phone|text|write|message) (or (call|ring|text|write|email|message) )?me; ask me; talk to me;
      come to me; i can be reached; i am (available|reachable) (on|at|by)`,
    jobFact: "the (position|job|role|post) (has|is|involves|includes|lies)",
    aboutReader: `(unsure|uncertain|in doubt|worried|hesita*|doubts?) (about|as to|whether|on|when) … (you|your); (made|makes) us (hesitate|unsure|doubt|wonder|choose|uncertain|think twice); you (are|were) the (best|strongest|only|quickest|first|weakest) [^ ]+; (new|unknown|unfamiliar|foreign) to you; (reports|translations?|drawings?|samples?|lessons?|texts?|recipes?|code|plans?|films?|pictures|articles?|dishes|work) you (sent|gave|made|wrote|handed|showed|cooked|drew|taught|built); the (answers?|part|question|exercise|task|section|chapter|paragraph) (about|on|where you) [^ ]+; without (a|an|the|your|any|such a) ([^ ]+ ){1,4}(we|you|nobody|no one) (can|could|cannot|can't|may|are|were) ?[^ ]*;
      you ([^ ]+ly )?[^ ]+ed (?!(for|the|to|into)(?= ))[^ ]+(?<!you applied [^ ]*)(?<!you reached [^ ]*)(?<!you deserved [^ ]*); you (know|sing|play|type|drive|cook|weld|paint|sell|coach|speak|live|study|use|teach|got|read|lack|ran|made|rate|put|call|do) (?!(that|how|what|where|if|whether|this|why|when|more|here))[^ ]+;
      you told [^ ]+; (you'd|you would|you will|you'll) (be new|need|have needed|have to|still need|first have) [^ ]+; none of your [^ ]+; (we|i) lost you [^ ]+; not having [^ ]+; where you (fell|came|were|stopped|struggled|lost|lack|missed) [^ ]+;
      (no|little|hardly any|not a word|nothing|a mention|missing|without) … (in|on|from) your [^ ]+; you applied without [^ ]+; you (are|were) (weak|strong|good|best|new|sharp|slow|short|missing|without|halfway) [^ ]+;
      (your|yours)( (?!(application|interest|time|name|candidacy|search|future|career|attention))[^ ]+){1,4} (is|was|are|were|ran|lost|lacks?|stops?|stopped|had|has|took|came|needs?|says?|said|left|missed|broke|held|went|could|did|does|expired|lapsed|ended) [^ ]+;
      you (haven't|have not|hadn't|had not|have never|never|don't|didn't|did not|do not) (yet |ever |really |actually )?(run|led|taught|worked|used|held|taken|passed|done|built|managed|written|speak|know|hold|show|describe|mention|say|play|drive|cooked|sold|sung|coached) [^ ]+;
      your (lesson plan|thesis|test drive|trial|recipe|drawing*|code|sample|report|presentation|portfolio|licence|certificate|degree|research|translation|audition) [^ ]+; you were (strong|weak|good|slow|quick|new) (on|in|at|to|with) [^ ]+; you have no (papers|proof|diploma|permit|certificate|degree|licence) [^ ]+; you had (little|nothing|no) [^ ]+;
      you (have )?(only |also |so far )?(sent|handed in|hold|took|taken|passed|studied|trained|served|run|sold|taught|built|driven|cooked|sung|played) [^ ]+;
      your ([^ ]+ )?([^ ]+ )?(cv|resume|résumé|application|cover letter|covering letter|letter|portfolio|answers?|test|assignment|case|code|samples?|references|background|experience|training|education|studies|thesis|degree|certificate*|licen[cs]e|practice|knowledge|work|teaching|presentation|solution|text|drawings|reports?|research|skills?|competence|expertise|courses|proposal|programme|examples?|diploma|references|profile|exam|qualification*|answer|speciali[sz]ation|references|exercise|demo|submission|authorisation|english|norwegian|danish|swedish|german|french|spanish|job|jobs|years|career|background)( [^ ]+){0,6} (shows|show|showed|says|said|say|mentions?|mentioned|describes?|described|lists?|listed|has|have|had|is|are|was|were|contains?|contained|includes?|included|left|lacks?|lacked|gave|gives|does|did|do|covers?|covered|comes?|came|tells?|told|spoke|speaks|focused|focuses|centred|centres|stays?|stayed|remained|stopped|solved|ran|failed|deals?|dealt|concerns?|points?|pointed|stems?|stood|lay|lies|belongs?|made|missed|went|goes|took|named|passed|scored|touched|reads?|rested|rests|builds?|built|used|uses|answered|only|mostly|mainly|held|holds|expires?|expired|consists?|could|dates?|reflects?|omits?|omitted|fell|falls);
      you (have|had|do have|only have|also have|still have|currently have|mainly have|'ve)(?! (not |now |also |therefore |unfortunately |just |recently |kindly |shown |sadly |so |patiently )?(more than|interest|an interest|interests|been (invited|selected|chosen|offered|rejected|unsuccessful|shortlisted|told|waiting|successful|in|considered|added|asked|a|called|put|informed|placed|removed)|applied|reached|made it|got|taken the time|chosen to|spent|waited|put in|any|questions|shown (interest|an interest|us|great)|every|a question|time|received|sent|invested|further|to|the right|another|something|reason|given us|done us|offered|won|accepted|successfully|progressed|come (to|so|far|this))) [^ ]+;
      you've (?!(been|applied|reached|got any|taken the time|chosen|spent|waited|put|shown interest|received|sent|given us|done us|offered|made it|won|invested))[^ ]+;
      you (do not|don't|did not|didn't|have not|haven't|had not|hadn't|could not|couldn't|cannot|can't|are not|aren't|were not|weren't|have never|had never|never|lack|lacked|only|mostly|mainly|yourself)(?! (get|be|been|make|made|reach|hesitate|worry|need to|have to|applied|alone|among|one of|successful|selected|chosen|invited|give up|lose)); (showed|shows|shown|contain*|gave|gives|list*|cover*|hold*|mention*) no (?!(doubt|less|more|fewer))[^ ]+; (liked|hoped|wanted|wished|loved|expected) to (see|hear|read|find|get) (?!(you|from|back|a (better|stronger|closer)))[^ ]+; you (would|could) (have had|rather|only|prefer|need) [^ ]+; you list [^ ]+; (he|she|they|henrik|ingrid|the panel|the committee) asked you [^ ]+;
      you (wrote|write|told|said|say|mentioned|listed|described|explained|answered|stated|noted|showed|demonstrated|submitted|presented|handed|solved|built|drew|scored|named|reported|replied|worked|work|taught|teach|led|ran|trained|studied|hold|held|come from|came from|speak|drive|know|specialised|specialise|qualified|passed|completed|managed|handled|supervised|sold|programmed|wished|asked for|wanted|prefer|preferred|started|chose to (write|show|present|focus)|focused|left|missed|forgot|skipped|used|gave (us |no |few |only |an |a |one |examples|examples)*|need|lack*|can (only )?(work|start|drive|do|take|come)|are (a|an|trained|educated|qualified|experienced|new|used|still|only|currently|mainly|more|strong*|good|skilled|best|certified|licensed|authorised|studying|working|in your|at|halfway|due)(?! (strong|good|great|very|talented|skilled|interesting|valued|welcome) (candidate|applicant|person))|were (trained|educated|used|strong*|good|best|unsure|stuck|less|not sure)|would (rather|prefer|like|need|have to learn)|bring|brought|answer|talked|spoke|touched|sent|worked|applied for (a|an)|come|did (your|a|an)|grew|practise*|helped|assisted|cooked|designed|developed|made)(?! (a (good|great|strong|fine|positive|very good|lasting|excellent) impression|it|the effort|an effort|us (very )?(happy|curious)));
      (in|from|reading|through|on|with|within|across|throughout) your ([^ ]+ )?([^ ]+ )?(cv|resume|résumé|application|cover letter|covering letter|letter|portfolio|answers?|test|assignment|case|code|samples?|background|experience|career|studies|work|presentation|solution|documents|papers|exercise|form|references|education|training|submission|draft|essay|plan|text|report|texts);
      (in|during|at|under) (the|your|our) ([^ ]+ )?(interview|test|assignment|case|conversation|call|phone call|practical|trial|exercise|task|presentation|talk|meeting|trial shift|audition|work sample|work test|lesson|exam)( [^ ]+)? (you|your|we (missed|saw|did not|didn't|found|noticed|got|heard|were)|the part|there was|it (was|became|turned)|when|was|and|showed);
      (when|as|because|since) (we|i) (asked|talked|spoke|discussed|tested) (you|about|how|what|the);
      (what|the way|how|that) you (wrote|said|told|listed|mentioned|showed|described|sent|answered|gave|presented|did|have|handled|solved|explained|built);
      (could|can|did) not (find|see|tell|read|trace) … (you|your|cv|application);
      (couldn't|can't|didn't|don't) (find|see|tell|read|trace) … (you|your|cv|application|it there);
      (we|i|the panel|the committee) (missed|saw|found|read|got|heard|noticed|see|find|looked for|searched for|were missing|lacked|was missing|had hoped (to|for)|would have liked|wanted to (see|read|hear)|wished for) … (you|your|cv|application|interview|answers|portfolio|examples|example|there|in the (case|test|assignment)|how you);
      (yours|you) (had|has|shows|lists|contained|was|is about|were about|is mostly|is mainly|came from|comes from|is from|lies|stop*|covers|do not|don't|have (two|one|three|four|five|six|had|less|fewer|little|no|none|mostly|mainly|only|so far|worked))*(?! [^ ]*ing you);
      you (had|have|showed|show|gave|brought|bring) (no|less|little|few|fewer|none|mostly|mainly|only|too little|too few|more|some|solid|good|strong|long|short|broad|great|fine|wide|much|extensive|limited|a (lot|little|solid|good|broad|strong|long|short|degree|background|licen[cs]e|certificate|diploma|bachelor*|master*)|[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|several|many) (?!(of the best|good impression|than))[^ ]+;
      your [^ ]+ (is|was|are|were) (too|quite|not|rather|still|only|mostly|mainly|very|somewhat|a bit|a little|hardly|barely|largely|almost|partly|from|in|at|on|with) [^ ]+;
      (the|our|both) ([^ ]+ )?(test|assignment|case|task|exercise|trial|sample|interview|practical|presentation|audition|simulation)( [^ ]+){0,16} (we|you|your|showed|shows|left|contained|gave|revealed|stopped|lacked|fell) [^ ]+;
      there (was|is|were|are) (too |very |almost |hardly )?(little|few|nothing|no|none|less|not|any|hardly) … (your|you);
      (limited|short|lack of|little|narrow|missing|your (limited|lack|little)) … (experience|practice|knowledge|training) (of|in|with|from|on)`,
    aboutWork: `(all|both|two|three|four|five|six|most|half|several|each) (of )?(the |our |those |these )?(one |two |three |four |five |six )?(finalists?|others?|candidates|applicants|invited|chosen|interviewed)( [^ ]+){0,3} (had|have|has|could|can|knew|know|hold|held|were (trained|certified|used)|worked|ran|led|taught|spoke|speak|listed|showed|come|came) (?!(strong|good|excellent|great|impressive|more|better|relevant|a (very |more |better )?(strong|good|solid|great|relevant)))[^ ]+; (most|half|much|part|a (big |large |great )?part|the rest|the bulk|all) of (the|our|your) (day|work|job|week|time|shift|hours|tasks|post|position) [^ ]+;
      for the [^ ]+ (customers?|clients?|patients?|pupils?|shifts?|classes|courses|phones?|route|department|market|tasks?) (we|you) [^ ]+; we cannot (train|teach|wait|pay|offer training) [^ ]+; so you (would|must|need|have) [^ ]+; (is|was) the job(?= $);
      (missing|lacking) (is |are |was |were |here ){0,2}[^ ]+ [^ ]+; our (whole |entire )?(platform|code|system|systems|machines|machine|line|lines|herd|fleet|menu|shop|stock|customers|clients|patients|pupils|courses|classes|texts|tools|vans|lorries|boats|rota) (is|are|run|runs|speak|comes?|uses?|lies|demands?|needs?) [^ ]+; (exam|licen[cs]e|certificate|authorisation|diploma|permit|course|papers|card) ([^ ]+ ){0,5}(isn't|is not|wasn't|was not|not yet|missing|expired|ran out|lapsed|is still|has not|hasn't|have not) [^ ]+;
      (we|i|they) (also |only |really |now |first |had |have |would have )?(wanted|want|needed|need|went for|took on|take on|asked|were after|are after|look for|looked for|were looking for|are looking for|picked|chose|hired|had hoped for|must have|have to have|hoped for|lack|miss|missed) (a|an|someone|somebody|people|one|two|three|only|at least|that|staff|colleagues|nurses|teachers|drivers|both|experience|training|[^ ]+s|[^ ]+ers) [^ ]+(?! (closer|better|more|stronger|different) );
      (advert|advertisement|contract|law|rules?|regulations?|agreement|client|tender|licence|authorities|collective agreement|funding) (says?|said|asks?|demands?|requires?|wants?|states?|sets?|names?|allows?) [^ ]+; (choir|orchestra|band|ward|kitchen|crew|shop|boat|ship|farm|crew|class|classes|school|nursery|garage|lab|clinic|route|tour|rota|shifts?|surgery|practice|hotel|restaurant|bakery|workshop|warehouse|team|customers|patients|pupils|children|residents|guests|clients) (here |there )?(needs?|opens?|takes?|starts?|runs?|works?|makes?|uses?|speaks?|treats?|is|are|has|have|closes?|wants?|serves?|means?|ask|asks|expect) [^ ]+;
      another because (she|he|they) (has|have|had|knows|can|could) [^ ]+;
      (chosen|successful|selected|hired|appointed|preferred) (candidate|applicant|person|colleague|one) (has|had|can|speaks|spoke|is|brings|holds|taught|ran|led|knows|plays|sings|worked|comes|came|already) [^ ]+;
      (experience|knowledge|practice|training|command|skills?|work) (of|in|with|from) ([^ ]+ ){1,6}(was|were|is) (decisive|a must|key|required|essential|needed|what decided); (we|choir|orchestra|team|shop|school|ward) (need*|lack*|miss*|missed) (a|an|someone|somebody|altos|[^ ]+s) [^ ]+;
      (the|this|our) (work|job|post|role|position|project|route|shift|tour|season|course|section) (on|in|at|with|for|within|from) ([^ ]+ ){1,5}(is|are|requires|needs|runs|involves|asks|covers|means|will be|takes|uses|happens)(?! (now |been |already |not |no |filled|taken|full|closed|over));
      (the|this|our|a|most of the|half of the|main|core|in this|here the|such a|for this|in the|for the) ([^ ]+ )?(job|post|position|role|work|task|tasks|advert|ad|advertisement|client|project|department|school|hospital|ward|unit|shop|store|kitchen|office|team|assignment|shift*|duties|day|days|week|season|internship|apprenticeship|programme|vacancy|workshop|site|production|warehouse|customers|users|patients|pupils|tenants|codebase|contract|municipality|company|work here|workday|description|posting|main task|core|job here|job itself|most important|key (thing|task|point|requirement|part|word))( [^ ]+){0,4} (requires|required|require|calls for|called for|asks for|asked for|asked|asks|ask|needs|needed|need|demands|demanded|involves|involve|involved|includes|included|consists|means|meant|covers|deals with|says|said|stated|states|stressed|specif*|mentions|mentioned|listed|lists|expects|expected|depends|rests|turns|centres|centred|focuses|revolves|starts|must|will (be|have|need|involve|mean|spend|lead|run|work)|takes|runs|speak|speaks|use|uses|can only|has to|have to|consist|builds|works|concerns|presupposes|assumes|hinges|leans|comes with|carries|stands|sells|treats|lies within|lies in|spends|spans|entails|handles|handle|serve*|wants|wanted|was looking|is looking|cannot do without|were looking|are looking);
      (the|this|our) ([^ ]+ )?(job|post|position|role|work|task|main task|project|key thing|core|assignment|internship|day|work here|most important part|codebase|main part) (is|was|are|were|is mostly|is mainly)(?! (now |no |not |already |unfortunately |therefore |still |being )?(filled|taken|no|not|withdrawn|closed|cancelled|yours|open|available|advertised|on hold|gone|offered|going|now|being|still|been|to be filled|difficult|a difficult|hard|never|done|over|exciting|one of|popular|attractive|highly|very));
      (candidate|applicant|person|colleague|one|people|those|candidates|applicants|others|woman|man) (we|who|that|whom|with|going|invited|chosen|selected|were|has|have|had|got) [^ ]+;
      the others (?!(were better|were stronger))[^ ]+;
      there were (others|some|several|applicants|candidates|people) (who|with) [^ ]+;
      others (had|have|could|showed|can|brought|bring|hold|held|have (run|led|worked|had)|were trained|know|knew|already) [^ ]+;
      (what|that which|the (point|thing|part|difference|factor|requirement|question|reason|gap)) … (decided|tipped|was missing|we missed|missing|weighed|mattered|made the difference|counted|settled|needed|weighs|tips|lacked|was lacking|turned|we lack|is lacking|was|is);
      (decided|decisive|tipped the (scale|scales|balance)|made the difference|weighed (most|heav*|more)|came down to|hinged on|turned on|was down to|deciding factor) [^ ]+;
      (it was|here|where|this is where|what we) (your|the|we|it|you) … (decided|needed|looked|asked|missed|tipped|settled|counted|mattered|key|important|essential|main|lacked);
      (requirement|requirements|demand|demands|criterion|criteria|condition|need|request|wish) (for|of|on|about|was|is|that|in the|to) [^ ]+;
      (advert|advertisement|job ad|posting|job description|announcement) [^ ]+;
      (asks|asked|calls|called|call) for [^ ]+;
      (post|job|role|position|work) (in|within|on|at|about|with|of) (?!(this|us|our|the|which|question|hand|a)) ?[^ ]+ (is|was|requires|needs|asks|demands|means);
      compared with [^ ]+; half of (our|the) [^ ]+;
      you (need|must have|have to have|should have|need to (have|hold|be)) (a|an|the|to|both|at least|valid|your) [^ ]+;
      (was|is|were|are) (a|an|the) (absolute |clear |stated |formal |strict |hard )?(must|must-have|requirement|precondition|condition|prerequisite|demand|minimum|necessity);
      (must|has to|have to|should) (be able|hold|have|know|speak|write|be (authorised|certified|licensed|trained|a|an)) [^ ]+;
      (only|cannot) (hire|fill|appoint|employ|take) [^ ]+; from day one; from (the )?first day; straight away;
      (for|in) this (post|job|role|position|work) (we|you|it|the|one)`,
    contrast: `(showed|shows|shown|contain*|gave|gives|list*|cover*|hold*|mention*|with|has|have|had|is|was) no (?!(doubt|less|more|fewer|hard|other|longer|reason|way|time|matter|further|place|position|room|job|vacancy|news|one))[^ ]+; (liked|hoped|wanted|wished|loved|expected) to (see|hear|read|find|get) (?!(you|from|back|a (better|stronger|closer)))[^ ]+; (would |'d )?rather not; would have had to; wrong (by|in|on|about|at|with|where|when); (and|while|but) the [^ ]+ you [^ ]+ [^ ]+; (must|has to|have to) (have|hold|be|know) (a|an|someone|somebody|people|the|at least|two|three) [^ ]+;
      (was|were|is|are|dates?|dated) (from |in |back in |back to )(19|20)[0-9]+; references (could|did|do|said|say) [^ ]+; (unsure|uncertain|in doubt|hesita*); (statute|law|rules?|advert|collective agreement|contract) (says|demands|requires|asks for|wants|sets) [^ ]+; (was|is|are|were|would be) (all |quite |rather |still |also )?(new|unknown|unfamiliar|foreign) (to|for) you; (is|are|was|were|do|did|does) not(?= $); (need|needs) (a|an|someone|somebody|people|one|two|three|staff|colleagues) (?!(with (more|better|stronger|slightly|(a|the) (more|better|stronger|slightly|different|broader|deeper|wider|somewhat|little|right|perfect|longer|profile|background that|[^ ]+ (profile|match|fit)))|who (better|more|fits?|match*|to|can bring|could bring|would))(?= ))[^ ]+ [^ ]+(?! (match|fit|profile));
      (isn't|is not|aren't|are not|not) ([^ ]+ )?(passed|finished|done|completed|approved|valid|in place|taken|issued|sat) ?[^ ]*; ran out; run out; expired; lapsed; none of; nobody (on|in|at|who|to|here|else); no one (on|in|at|who|to|here|else); new to; lost (you|us|the|them); counted against; where you (fell|came|stopped|struggled|lost|lack|missed); not having; at the earliest; at the latest; not a word (about|of|on); no trace; no mention;
      (says?|said|asks? for|demands?|requires?|wants?|stated?) (at least |a minimum of )?(one|two|three|four|five|six|seven|eight|ten|[0-9]+); ours? (is|are|lies|needs|wants|asks|runs|has|have|takes|uses); and (we|ours|here|this) (make|build|sell|serve|teach|run|grow|produce|do|use|speak|treat|fly|sail|farm|bake|repair|work|write|test|drive|only|open|start|is|are|has|have) [^ ]+; (you'd|you would|you will|you'll|would) (have )?(need*|to learn|have to);
      (wanted|want|after|looking for|looked for|went for|go for|took on|take on|hired|picked) (a|an|someone|somebody|people|one|two|three|only|staff|colleagues) (?!(with (more|better|stronger|slightly|(a|the) (more|better|stronger|slightly|different|broader|deeper|wider|somewhat|little|right|perfect|longer|profile|background that|[^ ]+ (profile|match|fit)))|who (better|more|fits?|match*|to|can bring|could bring|would))(?= ))[^ ]+ [^ ]+(?! (match|fit|profile));
      (and|but|while|whereas|yet) you (have|had|are|were|can|could|do|did|know|work*|wrote|told|said|live|sing|play|drive|teach|speak|sold|ran|come|came|asked|want*|prefer*|need*|still|graduate|finish) [^ ]+;
      (needed|required) (a|an|someone|somebody|at least|one) [^ ]+ [^ ]+; asked for (a|an|at least|experience|knowledge|training|two|three|four|five|completed|somebody|someone) [^ ]+; another because (she|he|they) (has|have|had|knows|can|could) [^ ]+;
      (chose|chosen|hired|picked|appointed|selected|took|went with) (a|an|the|one|someone|somebody) ([^ ]+ )?(person |candidate |applicant |colleague |teacher |nurse |engineer )?(with|who (has|had|can|could|speaks|knows|already|holds|is (trained|certified|used)|teaches|runs|ran|led)) [^ ]+;
      (chosen|successful|selected|hired|appointed|preferred) (candidate|applicant|person|colleague|one) (has|had|can|speaks|spoke|is|brings|holds|taught|ran|led|knows|plays|sings|worked|comes|came|already|holds) [^ ]+;
      (weak|weaker|thin|short|light|poor|shaky) (on|in|with|at) [^ ]+; little to (say|show|tell); no (papers|proof|diploma|permit|card|ticket) [^ ]+; (is|was|are|were) (quite |rather |still )?new to you;
      (need*|lack*|require*|asked for|asks for|must|demands?|wants?) ([^ ]+ ){1,10}you (play|sing|speak|teach|write|drive|stop|stay|run|lead|answered|trained|studied|have (one|two|none)|train|coach|cook|paint|dance|build) ?[^ ]*;
      (asked|asks) for (?!(relevant|more|better|someone better|a different|other|somebody else|a little|an update|your)) ?([^ ]+ ){2,}(you|one|two|none|in|of|with|from)( [^ ]+)?;
      your ([^ ]+ ){1,10}(the|this|our) (project|job|post|position|role|work) (is |was )?(about|on|in|within|concerns) [^ ]+;
      (left|leaves|leave) no (time|room|space) (for|to) [^ ]+;
      (you|your)( (?!than)[^ ]+){1,16} (we (had |have |also |mainly |mostly |really )?(asked|needed|need|were looking|are looking|were after|are after|look|required|require|sought|wanted|must have|put|had asked)(?! (for )?(a |an |the |some )?(slightly |somewhat |little |bit |even |few )?(different|other|another|someone else|somebody else|something|stronger|better|closer|more (relevant|suitable|senior|experienced|qualified|suited)|else|best|right|perfect|profile|even|candidates who (better|more)|candidate who (better|more)|[^ ]+ (profile|match|fit|skill set|type|direction|mix)))|(the|this|our) ([^ ]+ )?(advert|ad|position|post|job|role|work|client|task|assignment|exam) (asks|asked|requires|required|is (about|in|within|with|at|for|mostly|mainly|a|an|on)|calls|needs|needed|lies|covers|demands|demanded|involves|concerns|starts|can)(?! (for )?(a |an |the |some )?(slightly |somewhat |little |bit |even |few )?(different|other|another|someone else|somebody else|something|stronger|better|closer|more (relevant|suitable|senior|experienced|qualified|suited)|else|best|right|perfect|profile|even|candidates who (better|more)|candidate who (better|more)|[^ ]+ (profile|match|fit|skill set|type|direction|mix))));
      (we|client|advert|post|job|position|role|assignment|test|case|task) (had |also )?(asked|asks|needed|need|needs|requires|required|calls|called|were looking|are looking|is|demands|involves)( [^ ]+){1,16} (what you|yours|your (cv|application|experience|background|training|work|answer|letter|portfolio|studies|practice|english|norwegian|german|education)|you (have|had|wrote|told|are|come|came|work|worked|sent|handed|gave|showed|described|said|lack|can|expect|hold|only|mostly|do|did)(?! (been|not been|applied|for|welcome|not among|not one))) [^ ]+;
      (not|don't|doesn't|didn't|haven't|hasn't|hadn't|isn't|wasn't|weren't|aren't|couldn't|can't|cannot|never) (yet |really |fully |so far |actually |also )?(?!(be|been|being|among|amongst|one|part|select|chosen|chose|choose|invit|offer|mov|going|go|gone|tak|proceed|progress|continu|success|able to (offer|invite|take|give|proceed|move|hire|meet|continue|accept|progress)|hesitat|easy|light|reflect|an easy|a (reflection|judg|comment|matter|question|simple|decision|criticism|verdict|good enough|right|perfect|match|fit)|only|pursu|accept|ma[dk]e it|made it|get|got|hear|reach|consider|appoint|hir|let|stop|discourage|mean|through|further|right|the (right|answer|outcome|result|news|decision|best|candidate|person|only|end|message|same as|perfect|first)|quite|what we|what you|about you|match|fit|suit|correspond|align|meet(ing)? our|shortlist|advanc|forward|want|like|yet|our|this|due|because|intend|in (line|the process|a position|our|keeping)|say|tell|worry|give up|lose|forget|last|least|always|every|all|many|easily|necessar|employ|possible|pass|support|bring|call|ask|see you|interview|extend|enough|have (any|a place|a position|a job|a role|room|the right|what)|receiv|join|require(d)? to|need to|sure|know who|happy|feel|count|prevent|keep|diminish|change|alter))*;
      but (not|only|no|little|less|lack*|miss*|mainly|mostly|nothing|few|fewer|had|has|have|you|your|the (?!(choice|decision|competition|others|other|level|field|final|candidates|candidate|applicants|standard|fit|match|position (has|went|was)|job (has|went)|role (has|went)|answer)) ?[^ ]+|this (job|post|position|role|work|work)|this time we (need*|are looking|were looking)|here (?!(others))|none|says|said|also (needed|required|asked)|in (this|the|your|our|german|norwegian|danish|english|swedish)(?! (end|final|round|total))|for this|what (we|the|was)|limited|never|without|with (no|little|less|few)|still (lack|need|have)|did|does|could|cannot|can't|didn't|doesn't|don't|do not|it (was|is|did|does|had|has|lacked|stopped|left|covers|lies) (?!(not (enough|quite)|a (close|difficult|hard|tough)))|at|on|below|far|as|when|from|stop*|is|was|were|are|lies|covers|gave|left|short);
      but (we|i|they|the (panel|committee|client|school|team)) (also |really |therefore |first and foremost )?(need*|asked|ask for|require*|are looking|were looking|look|looked|want*|missed|saw (?!others)|found (nothing|little|no|few|less|too)|could not|couldn't|did not (find|see|get|hear|read)|didn't (find|see|get|hear|read)|do not (find|see|read)|lack*|had asked|were after|put|are after|must have|would have liked|had hoped|hoped|gave|cannot (train|teach)|got (no|little|few))(?! (for )?(a |an |the |some )?(slightly |somewhat |little |bit |even |few )?(different|other|another|someone else|somebody else|something|stronger|better|closer|more (relevant|suitable|senior|experienced|qualified|suited)|else|best|right|perfect|profile|even|candidates who (better|more)|candidate who (better|more)|[^ ]+ (profile|match|fit|skill set|type|direction|mix)));
      only; mostly; mainly; primarily; chiefly; largely; exclusively; solely; merely; less; fewer; rather than;
      would rather; instead; instead of; lack; lacks; lacked; lacking; missing; missed; without; whereas;
      too (little|few|short|general|thin|narrow|brief|limited|vague|new|shallow); limited; insufficient; nothing;
      none; neither; nor; hardly; barely;
      little (about|of|on|experience|practice|training|knowledge|evidence|from|with|to show|in|trace);
      few (traces|examples|signs|mentions|details|months|weeks|shifts|hours);
      left (out|empty|blank|unanswered|open|undone|aside);
      (below|beneath|beyond|outside|short of|behind) (?!(expectation|our reach)) ?[^ ]+;
      no (experience|practice|knowledge|training|mention|trace|examples?|answer|licen[cs]e|certificate|evidence|sign|example|authorisation|degree|education|course|background|formal|documented|previous|work|time to train|hands-on|first-hand|teaching|[^ ]+ (experience|practice|knowledge|training|licen[cs]e|certificate|degree|background|background|examples?));
      (had|have|has|having) (some |serious |our |certain )?doubts (about|whether|as to|on|of|concerning);
      (unsure|uncertain|worried|hesitant|in doubt) (about|whether|if|how|of); errors; mistakes; misunderst*;
      inaccura*; faults in;
      (need|needs|needed|have|has|had) to be (rewritten|revised|corrected|redone|repeated|translated|explained|rebuilt|recalculated|started);
      (too|quite|rather|very) (slow|late in|few|hesitant|hard to|long on|short on|weak|vague|marked|shaky|uneven|rusty|basic|uncertain|unsure);
      (haven't|have not|havent|hasn't|has not|hasnt|don't|do not|dont|did not|didn't|didnt) (yet |quite )?(got|have|hold|had) (it|one|the|a|an|that|any|this|those|these|your|such|both);
      however (your|you) [^ ]+;
      (remains|remained|is|was|left) (to be (proven|shown|seen)|unclear|open|blank|untested|unproven);
      (yet|still) to (take|pass|complete|finish|get|obtain|learn|work|try|apply); (gap|gaps|hole|holes) in;
      (stopped|ended|stops|ends|stayed|stays) (at|with|short|there|before|where|in|on) [^ ]+;
      so far (been|has|only|worked|in|from|is|was|you|it); instead; while (the|this|our|we|you|your|what|in);
      although (the|you|your|we|this);
      however (the|this|we|you|your) … (need*|require*|ask*|look*|lack*|miss*|is|was|were); however we need;
      even though; as opposed to; unlike; compared (with|to);
      than (what )?(you|your|yours) (?!(ever|expected|might|may|think)) ?[^ ]+;
      (less|fewer|lower|shorter|narrower) than;
      (more|longer|deeper|broader|greater|wider|stronger) (experience|practice|training|knowledge|time|years|hours|depth|examples) (of|in|with|from|on|as|at) (?!(the (field|area|role|industry|sector|position|job|subject)|this|our|similar|such|relevant|that|these|a similar|their)) ?[^ ]+;
      more [^ ]+ (experience|practice|training|knowledge) than;
      (yours|which yours|and yours|which you|and you|and your|which your|you have|your [^ ]+ is|your [^ ]+ was) (do not|don't|did not|have not|has|have|had|is|was|are|were|work|worked|show*|list*|came|come|stop*|expect|can|cover*|only|mostly|mainly|[^ ]+ (is|are|was|were|has|have|had|shows?|lists?|comes?|covers?|lies|stops?|told|said|wrote|works?|worked|stays?|contains?|describes?)|told|said|wrote|answered|described|scored|trained|lack*);
      and (we|the (job|post|position|role|work|advert|key|main|client)|this (job|post|position|role|work|summer)|here|ours) (is|was|also|had|have|need*|require*|asked|ask|were looking|are looking|were after|put|must|wanted|requires|demands|the|in|calls|means|starts|can|involves|covers|lies|deals|we) [^ ]+;
      (candidate|applicant|person|one|colleague) (we|who|that) (chose|chosen|have chosen|hired|are hiring|appointed|picked|got|gets|took|selected|went with|have hired|will|is getting|was chosen|has|have|are offering|offered) … (has|had|have|is|was|can|holds|knows|already|brings|brought|led|ran|worked|speaks|led|the|it|comes|came);
      (those|the others|others|the people|candidates|applicants) (we|who|that|invited|going|had|have|already|could|can|showed|with|you|hold) [^ ]+;
      (decisive|tipped the (scale|scales|balance)|made the difference|decided (it|the|this|was)|came down to|deciding factor|what (decided|tipped|was missing|we missed|settled|weighed)|hinged on);
      (unfinished|incomplete|wrong|outdated|expired|beginner|basic|elementary|lapsed|unanswered|unclear|incorrect|invalid|theoretical|second-hand|superficial*|partly|partial*|briefly|in general terms|general terms|from memory|once|a single|just (one|two|a)|one month|a (month|week|few)|at primary|assisted|helped out|by contrast|on the other hand|in contrast);
      (had|would have) (hoped|liked|wanted) (to|for|more);
      (scored|got|reached|solved|answered|completed|managed) (only )?(one|two|three|four|five|six|[0-9]+) (of|out of|from);
      can only be; goes (far )?beyond; (isn't|is not|are not|aren't) (the same|interchangeable|enough)`,
  },
};
