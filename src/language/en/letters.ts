// Word lists for letters in English: what each move looks like. Made for Gjensvar; a star is the rest of a word.
import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  pieces: {
    greeting: "dear|hello|hi|hey|good morning|good afternoon|good day|greetings",
    hrNouns:
      "experience|competence|expertise|knowledge|background|education|qualification|qualifications|skill|skills|understanding|ability|responsibility|training|certification|authorisation|authorization|licence|license|command|depth|breadth",
    prepositions: "of|in|with|from|as|to|for|on|about|at",
    unfilled:
      "similar|the field|the area|this|that|these|our|the role|the position|the job|the industry|such|relevant|us|you|them|him|her|profile|all|any|other|the company|a similar|position|role|your|the process|the team|the future|future|be|apply|join",
    compounds: "-experience",
    emptyCompounds: "work-experience|job-experience",
    carriers:
      "requires|require|required|requirement for|requirements for|wish for|wishes for|asks? for|weight to|comes to|mean by|shows the|example of|the one for|in the end was|matter was(?: the requirement for)?|lists|sets the|concrete example that shows",
    organisations:
      "municipality|kommune|as|ab|ltd|limited|inc|plc|gmbh|llc|hr|team|department|division|recruitment|recruiting|talent acquisition|university|hospital|company|group|council|noreply|no-reply|committee|management|careers",
    general: "",
  },
  cues: {
    thanks:
      "thank you (again |very much |so much )?(for|again for); thanks (again |so much )?for; (we|i) (really |truly |greatly |very much )?appreciate (you|your|the (time|effort|opportunity)); would like to thank you; many thanks; thanks for; grateful for",
    notThanks: "no thanks to; thanks to",
    negators:
      "not; cannot; can't; won't; don't; didn't; couldn't; isn't; aren't; wasn't; weren't; haven't; no longer; none; neither; unable; never; nobody",
    steps: `(among|one of) those; making you an offer; make you an offer; (be|been) (considered|assessed); (mov*|go|going|goes|gone|went|tak*|proceed*|progress*|continu*|advanc*|step*) … (forward|further|ahead|onward|next stage|next round); proceed* with (your|you); progress* your; continu* with your; (mov*|go|going) on with your;
      invit* … (interview|meet|next|you); (offer|offering) (you|yours); offered (the|a|this|an); (be|been|being) offered; (select*|chosen|choose|choos*|shortlist*|short-list*|appoint*|hire|hiring); (shortlist*|appoint*|hire|consider*) … (you|yours|your application|further);
      (call|calling|called) … interview; (accept*|pursu*|support*) your (application|candidacy); (be|been|being) … successful; (taking|take|taken) your application; (extend*|make) (you )?an offer; get the (job|position|role)`,
    lexicalNo: `(been|have|has|must|we|to|i) (been )?reject(ed|ing)?; are rejecting; declin* … (you|your); turn* down your; unsuccessful; not been successful; the answer … no; regret to (inform|say|tell|advise) … (unsuccessful|not); passed over; pass on your; (have|has) been declined; decided against`,
    another: `(chose|chosen|choose|choosing|selected|select|offered|hired|hire|appointed|goes|gone|went|go|going|forward|ahead|proceed|proceeding|moved|decided on|accepted|prefer*|found) … (another|someone else|somebody else|a different|other|others)( candidate*| applicant*| person| individual*| people)?(?! (interview*|round*|stage*|position*|role*|requirement*|time*|job*|step*|part*|question*|way*|opportunit*)); (another|other) (candidate*|applicant*) … (has|have|was|were) (been )?(chosen|selected|offered|appointed|accepted); forward with … candidates (who|whose|that)`,
    gone: "(withdrawn|withdraw|cancelled|canceled|closed|stopped|discontinued) the (position|role|job|vacancy|recruitment|search|process); (position|role|job|vacancy|recruitment|search|post) (has been|is|was|will be|had to be) … (withdrawn|cancelled|canceled|discontinued|closed without); nobody will be hired; no one will be hired",
    filled:
      "(filled|found someone for) the (position|role|job|vacancy|post); (position|role|job|vacancy|post) … (filled|taken); has been filled",
    because: "therefore; so; because; since; hence; as a result",
    anchors: "you; your; yours; application*; candidacy; position; role; job; interview; candidate*; applicant*; post",
    hedges:
      "not yet; yet; on hold; paused; postponed; for now; perhaps; maybe; probably; likely; might; may; waiting list; waitlist; reserve list; for the time being; so far; hopefully; still (being )?(reviewing|considering|deciding)",
    unreal: "(would|could|should|might) (not )?have; would not be; would have been",
    ifWords: "if; unless; whether; in case; provided that; should you",
    clauseStops:
      "(offer|give) you (a|another|an earlier|a new) (time|date|slot); not only; (not|don't) hesitate; not miss; not least; no doubt; not easy; not an easy; without (you|your); until; before (we|you|i|all|everyone|the interviews|she|he|they); no reason to; not (been able|had the chance) to (answer|reply); not taken lightly",
    verbFirst: "(should|had|were) (you|we|i|the)",
    elsewhere:
      "no longer (applying|of interest to you|interested|in the process); (you|you have) … withdrawn your; accepted (another|an offer elsewhere|a position elsewhere)",
    otherTimes:
      "last (time|year|application|round); previous (application|time|round); when you applied before; earlier application; back then",
    levels:
      "[abc][12]; level [abc][12]; (driving )?licen[cs]e; authorisation; authorization; certificate*; certified; (one|two|three|four|five|six|seven|eight|ten|[0-9]+) years; (master's|bachelor's|phd|degree); work permit; right to work",
    shortfalls: `you (do not|don't|did not|didn't) (yet )?have; (longer|greater|more|stronger|better|broader) … than (what )?you; showed more; we (found|saw|see|find|got|heard) (nothing|no|little|few|none|not); we (did not|didn't|could not|couldn't|do not|were not|weren't|cannot) (find|see|get|hear|given|tell|identify); (did not|didn't|could not) … (find|see|show|demonstrate|describe|mention|include|meet); not … enough; (lacks|lacked|lack|lacking|missing|missed|short of); partly; part of (the|what); not all of it; not the same; close to the requirement; related to the requirement; does not cover; goes deeper; (more|greater) (depth|breadth); (deeper|broader); below (that|the) level; requires more; includes more of them; (not|nor) … (met|meet|fulfil*|cover*); (insufficient|limited|too (little|few|short|general)); some of the tasks; (better|stronger|deeper|broader|more) (knowledge|command|experience|expertise|skills?|understanding) (of|in|with); without (experience|the required); (is|are|was|were) not a good; not concrete enough`,
    others:
      "so do others; only one (position|could|place); choice was between several; several (applicants |others |candidates )?who (meet|do|have|met); had only (one|two|three|four|[0-9]+); (other|several other) applicants (also )?(meet|met)",
    meets:
      "you are one of them; you (meet|met|fulfil|fulfill|cover) (the|all|both|our|part|many|most); fits the requirement; you have more than; is what we mean by; we noticed what",
    requires:
      "needs; requires; requirement; requirements; required; require; asks for; asked for; gave weight to; weight to; needed; we need; lists; looking for; looked for; decided; condition; criterion; criteria; essential; important",
    decisive: "decided; made the difference",
    value:
      "the work you do; think especially of; we value(?! (the (time|effort|interest|opportunity)|your (time|interest|effort|application)))",
    filledOther: "(means|assume|consider|take) … (unsuccessful|not|filled|no|rejected); unsuccessful",
    advantage: "as an advantage; an advantage; desirable; nice to have",
    considerations: "we gave weight to; we have given weight to; we put weight on",
    plainNeed:
      "(need|needed|require|required|looking for|looked for|sought) … (deeper|broader|more|greater|stronger) (experience|experienced|expertise|knowledge)",
    late: "deadline (passed|expired|was); after the (deadline|closing date|application deadline); deadline (had|has) (passed|expired); (arrived|received|came|submitted) (too )?late; missed the deadline",
    withdrawnFact:
      "no longer (applying|of interest to you|interested|in the process); withdrawn your (application|candidacy); accepted (another|an offer elsewhere|a position elsewhere); no (current |suitable )?(vacancies|openings|open positions); position that fits your profile; checked all possibilities",
    goneFact: "(withdrawn|cancelled|canceled|discontinued); (nobody|no one) will be hired",
    filler: `standard … (high|strong); (careful|thorough|detailed|full|extensive|deep|close|long|due) (consideration|review|evaluation|deliberation|assessment|thought); after (review|reviewing|considering|consideration|evaluating); (carefully|thoroughly) (considered|reviewed|evaluated|assessed|consider|review); (considered|reviewed|consider) all; competition … (strong|fierce|high|tough|stiff|intense|hard); (strong|fierce|tough|stiff|high) competition; highly competitive; competitive; (difficult|tough|hard|challenging) (decision|choice|one); (decision|choice) … (difficult|tough|hard|easy|lightly); (more|most|better|best) (closely )?(match*|align*|fit*|suit*|qualified|suitable|relevant|appropriate); closely (match*|align*|fit*|suit*|meet*); (match*|align*|fit|fits|fitted|suit|suits|suited|meet*) … (more closely|better|best|our (current )?needs|our requirements|profile|criteria|team); (strong|large|high|great|significant|overwhelming|impressive|record) (pool|number*|field|volume|calibre|caliber|standard|response|level|amount|quality); standard of (candidates|applicants|applications); many (strong|qualified|talented|excellent|great|good|impressive|amazing|genuinely) (applicants|candidates|applications|people|amazing)*; several (strong|excellent|qualified|outstanding); (current|our|business|team) needs; what (the team|we) (had in mind|was looking for|were looking for|need|are looking for|is looking for); small details; (at|on) this (time|occasion|point|stage); (not|n't) (a )?(reflection|depreciation|judgement|judgment) … (skills|abilities|qualifications|you); not quite; stronger; (overall|whole) (impression|assessment|picture); unable to accommodate; not able to accommodate; right fit; best fit; the direction; doesn't discourage; not discourage; different direction; we felt`,
    praise:
      "impress*; (excellent|great|strong|impressive|outstanding|interesting|exciting|solid|good|amazing) (candidate*|profile*|background|cv|resume|skills|experience|application|qualifications|people|impression); (skills|professionalism|experience|enthusiasm|background|qualifications) … (stood out|impressive|commended|outstanding); a lot to offer; much to offer; sense of professionalism; means a lot; talent*; amazing",
    plainContext: "the deadline was; nothing to do with your application; the (cause|reason) (is|was)",
    crowd:
      "applicants; applications; candidates; (received|had) … applications; out of … applicants; people we interviewed",
    saidVerbs:
      "you (wrote|said|told|listed|mentioned|showed|described|explained|answered|noted|submitted); (we|i) looked at your; what you (wrote|said|told|listed|mentioned|showed|described)",
    places:
      "in (your|the) (application|cv|resume|answers|interview|assignment|test|cover letter|covering letter|case|portfolio|conversation|task); (at|during) (the|your) (interview|test|conversation); your (samples|portfolio|answers|references|test|assignment); from your (application|cv|answers)",
    pointsBack: "what we build on; this; that; it; the requirement; there; such examples; that area",
    scope:
      "concerns? this position only; concern these positions only; about this position; another position with us has other; only assessed you; changes nothing; not about what you can do; applies only to this; this position only",
    again:
      "again; in future; in the future; later; other (positions|roles|vacancies|jobs|opportunities|openings); another (position|role|vacancy|job); next time; future (opportunities|openings|positions|roles|vacancies); similar positions?; our vacancies; new (positions|roles|vacancies); job offers; we hope you will apply",
    applyVerbs: "apply; applying; applied; application; applications; visit our; keep an eye; look out",
    newApplication: "new application; another application",
    openDoor:
      "welcome; hope; gladly; encourage; invite; invited; do look out; look out; keep an eye; please do; feel free; happy to; love to",
    past: "when you applied; last time; have applied",
    consent:
      "(keep|retain|store|save|hold) your (application|cv|resume|details|data|profile|information) … (month*|until|year*|ask|contact|pool|if|so that); only if you say yes; say yes here; if you do not answer we delete; withdraw your (yes|consent); candidate pool; talent pool; consent; delete it",
    contact:
      "reply to this; (call|phone|ring|contact|reach|email|e-mail) (me|us); will call you; glad to explain; reply with; does not suit you; if you have (any )?questions; (feedback|questions) … (contact|call|reply|reach|hesitate|email); would like to know more; get in touch; i will call",
    advise:
      "next time; please give one; please include; would have made it easier; can show the level; (you could|you can|you may want to) (show|describe|include|mention|give); if you (obtain|get|gain|receive) … later; would help; a concrete example; tip",
    acknowledge:
      "not the (answer|news|outcome|result|decision) you (were|had|have|hoped|wanted)*; know (that )?this … (disappoint*|news|answer|hear|awesome); understand (that )?(this|it) … (disappoint*|hard|difficult); disappointing (news|to)",
    wishes: "wish you; best of luck; good luck; all the best; every success; best wishes; very best",
    blame:
      "you should have; you ought to have; you failed to; your (own )?fault; you (could not|couldn't) be bothered; (not|are not) prepared; you did not bother; (you are|you're|is) (not a good|a bad|a poor|no) (writer|candidate|leader|applicant|fit); (poor|bad|sloppy) (application|candidate|applicant)",
    comparison:
      "(better|stronger|smarter|more qualified|more experienced|more suitable|ahead|superior) (than|to|of) (you|your|yours); far better than",
    ban: "(do not|don't|please do not|never) (apply|try|bother|reapply) (again|trying|applying|for)*; (don't|do not) bother; not (to )?apply again; no need to apply again",
    irony: "congratulations; lucky you; you escaped; count yourself lucky",
    stiff:
      "it has been decided; hereby; the undersigned; applicants are informed; the applicant; it is regretted; be advised that",
    you: "you; your; yours",
    stiffYou: "one must",
    onFile:
      "(keep|keeping|retain|retaining|store|storing|save|hold|have|add|kept) … (cv|resume|résumé|application|profile|details|information|data|you) … (file|database|record*|future|system|months?|years?|pool|consideration|talent); (keep|retain|hold|store) your (cv|resume|résumé|application|profile|details|information|data)",
    consentGiven:
      "if you (say|agree|consent|would like|wish|want); say yes; consent; may we; can we; without a yes; would like to; your permission",
    appeal:
      "(may|can|right to|entitled to|wish to) … appeal; appeal (this|the) decision; complaints? (procedure|board) … decision",
    willCall:
      "(we|i) will (call|contact|be in touch|get in touch|get back|reach out|let you know)( to| with)?( you)?; you will hear from us; we'll (be in touch|contact you|call you)",
    reach: "reply to this (e-mail|email|message|mail); reply with; reply directly; call me; contact me",
    jobFact: "the (position|job|role) (has|is|involves|includes|lies)",
    aboutReader: "",
    aboutWork: "",
    contrast: "",
  },
};
