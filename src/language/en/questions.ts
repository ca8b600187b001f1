// What unlawful and lawful questions look like in English, and what to ask instead. Made for Gjensvar; pattern language in `cues.ts`.
import type { QuestionWords } from "../lists.ts";

export const questions: QuestionWords = {
  lawful: `(over|at least|under|reached)( the age of)? (18|eighteen|21|twenty-one); of legal age; (right|authori[sz]ed|permitted|permission|eligible|legally able|legally entitled|entitled|work permit|visa) … work; work permit; salary (expectation*|requirement*); (expect|expected) … (salary|pay); (need|require) … (adjustment*|accommodation*|adaptation*) … (interview|test|meeting|assessment); (adjustments|accommodations) for (the|your) interview; prevent* you from (performing|doing|carrying); (perform|carry out) the (tasks|duties|essential); certificate … (law|required|statut*); (law|legally|statut*) … certificate; (what|which) languages?( do)? (do )?you (read|speak|write|know); how well do you (speak|write|read); professionally … in (five|three|two|5|3) years; when (can|could|would) you (start|begin|be able); notice period; (willing|able) to (travel|work (evenings|nights|weekends|shifts|overtime)); fluent*`,
  task: "lift*; the (position|job|role|task*) (requires|involves|includes); the tasks; work at height*; night work; driving; standing work; physically demanding; heavy work; allerg* … (fur|flour|latex|chemicals|animals)",
  grounds: {
    pregnancy:
      "pregnan*; (plan|planning|plans|intend|hoping|thinking|want|going) … (children|kids|a family|a baby|babies|more children|starting a family); expecting( a (baby|child))?; (have|having) (a baby|more children); start a family; (maternity|paternity|parental) leave; adopt*; ivf; fertility; birth control; contracept*",
    family:
      "(have|got|many|any) … (children|kids); (small|young|little) (children|kids); your (children|kids); childcare; child care; babysit*; who (picks|takes care|looks after|minds); sick child; (are you|you) … (married|single|divorced|engaged|in a relationship|living with|cohabiting|a single); marital; your (husband|wife|spouse|partner|boyfriend|girlfriend|family|home situation|home life); family (situation|life|obligations|commitments|responsibilit*); (with|on) (your |the )?family; caring responsibilit*; care for (elderly|your|a); private life; maiden name",
    religion:
      "religi*; (faith|belief*|creed); what church; which church; church*; christian; muslim*; jewish; jew; hindu*; buddhist*; atheist*; mosque; synagogue; temple; congregation; pray*; prayer*; fast* … ramadan; ramadan; hijab; headscar*; sabbath; halal; kosher; (celebrate|observe) (christmas|eid|religious|any)",
    ethnicity:
      "where … you … (from|born|originally); really from; originally from; your (origin*|roots|heritage|ancestry|descent|race|ethnicity|nationality|citizenship|background culture|home country|native); (parents|family|mother|father|grandparents) … (from|born); born in; where were you born; your (parents|grandparents); place of birth; country of (birth|origin); native (tongue|language|speaker); mother tongue; first language; accent; nationality; citizen*; ethnic*; race; immigra*; skin colou?r; refugee; how long have you lived in; (your )?name … (from|origin|unusual|foreign|interesting|mean)",
    disability:
      "disab*; handicap*; impair*; wheelchair*; dyslexi*; reduced (sight|hearing|mobility|vision); special needs; workers' compensation; workers compensation",
    health:
      "health*; healthy; ill; illness*; sick; sickness; sick (leave|days); days … (sick|absent|ill); absence*; medication*; medicine*; drugs; prescription*; mental*; depress*; anxiety; stress; burned? out; burnt out; burnout; diagnos*; cancer; chronic*; allerg*; asthma; diabet*; back (pain|problem*|trouble); adhd; therap*; psycholog*; psychiatr*; doctor*; hospital*; surgery; smok*; alcohol*; drink; addict*; vaccin*; weigh; weight; medical*; condition",
    orientation:
      "sexual*; gay; lesbian; homosexual; bisexual; queer; straight; heterosexual; attracted to (men|women|both); (boyfriend or girlfriend|girlfriend or boyfriend|man or (a )?woman|men or women)",
    "gender-identity":
      "transgender*; trans; gender (identity|expression|reassignment); assigned at birth; (sex|gender) … (born|birth|legal); born (as )?(a )?(male|female|boy|girl|man|woman); pronouns; what gender; transition*",
    politics:
      "vot(e|ed|ing); politic*; party; government; republican*; democrat*; left or right; left-wing; right-wing",
    union: "union*; shop steward; strike*; labou?r organi[sz]ation",
    age: "how old; date of birth; birth ?date; birthday; year of birth; birth year; what year were you born; when were you born; your age; age; retire*; retirement; when did you (graduate|finish) (from )?(high )?school; graduation year; social security number; national identity",
    "pay-history":
      "(earn|earned|earning|paid) … (now|today|currently|present|current|last|previous|there|at); (do|did) you make … (now|today|currently|last|previous|there|year|month); (current|present|previous|last|past|former) (salary|pay|wage*|compensation|earnings|income); (salary|pay|wage) history; how much … (earn*|make|paid); what (do|did|are|were) you (earn*|make|paid); payslip*; pay slip*; pay stub*; what is your salary",
    "criminal-record":
      "arrest*; convict*; crimin*; offen[cs]e*; prison; jail; police; felon*; misdemea*; charged with; fined for; record check",
    sex: "are you (a )?(man|woman|male|female|boy|girl); your (sex|gender); as a (woman|man|girl|mother|father); female (boss|manager|colleagues)",
  },
  // What to ask instead.
  rewrites: {
    hours: "The position has the working hours stated in the advert. Do they suit you?",
    tasks: "Is there anything that prevents you from doing the tasks described in the advert?",
    language: "Which languages do you use at work, and at what level?",
    drop: "Leave the question out. Ask instead: What matters to you at work?",
    pay: "What are your salary expectations?",
    record: "The law requires a police certificate for this position. Can you provide it?",
    age: "Are you over 18? (only where the law requires it)",
    note: "may be asked, but never weighed",
  },
};
