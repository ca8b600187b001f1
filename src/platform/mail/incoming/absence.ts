// Whether subject and words say that a machine wrote a mail, for the many absence notes and receipts that no header field marks.
import { absentSubjects, automaticStatements, receiptSubjects, weakSubjects } from "./absence-words.ts";
import { automaticSubjects } from "./automatic-words.ts";
import { isReplySubject } from "./bounce-signs.ts";

const anyOf = (words: readonly string[]): string => words.join("|");
const STATEMENT = new RegExp(`^[*_[(#\\s]{0,8}(?:${anyOf(automaticStatements)})`, "iu");
const ABSENT = new RegExp(`^[*_[(\\s]{0,4}(?:${anyOf(absentSubjects)})(?![\\p{L}-])`, "iu");
const WEAK = new RegExp(`^(?:${anyOf(weakSubjects)})(?![\\p{L}-])`, "iu");
const RECEIPT = new RegExp(`^(?:${anyOf(receiptSubjects)})`, "iu");

/** "until 16 November", "v. 45", "t.o.m. fredag": how long somebody is away. */
const PERIOD =
  /(?:^|[\s(])(?:until|till?|through|from|til(?: og med)?|før|före|before|t\.?o\.?m\.?|indtil|fram til|frem til|till och med|fra|frå|från|i uge|uge|uke|veke|vecka|v\.|week|back|tilbake|tilbage|tillbaka|åter)(?:[\s.:)]|$)|\d{1,2}[./-]\s?\d{1,2}|\d{1,2}\.? ?(?:jan|feb|mar|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|des|dec)/iu;
/** Away at this time. */
const NOW =
  /(?<![\p{L}])(?:jeg|eg|jag|i) ?(?:er|är|am|['’]m)[^.!?\n]{0,25} (?:(?:ikke|ikkje|inte|ej|not) (?:på|til stede|tilgjengele?i?g|tilgængelig|tillgänglig|i tjänst|i tjeneste|in|at|available)|ute|ude|out|away|borte|væk|bort\w*|(?:sommer|høst|haust|vinter|påske|jule|foreldre|föräldra|tjänst)?(?:ferie\w*|semester|permisjon|orlov|barsel\w*|ledig)|leave|vacation|holiday|sykmeldt|sjukmeldt|sygemeldt|sjukskriven|kurs|kursus|reise|rejse|tjänsteresa)(?![\p{L}])|(?<![\p{L}])(?:jeg|eg|jag) (?:har|holder|tar|avvikler) (?:\S{1,15} ){0,3}(?:ferie|semester|permisjon|orlov|fri|fridag)(?![\p{L}])/iu;
/** Back at that time, or not reading until then. */
const BACK =
  /(?<![\p{L}])(?:tilbake|tilbage|tillbaka|åter) (?:i|den|på|fra|frå|til|igen|uke|uge|v\.|\d|m[aå]ndag|tirsdag|tysdag|tisdag|onsdag|torsdag|fredag)|(?<![\p{L}])(?:er|är|am|be|get|kommer) (?:tilbake|tilbage|tillbaka|åter|back)|back (?:on|in|by|\d)|(?:les|sjekk|sjekker|læs|besvar)e?r? (?:ikke|ikkje|ej)|(?:läser|besvarar|kollar) [^.!?\n]{0,20}inte|(?:läses|leses|lesast|læses) (?:ikke|ikkje|inte)|(?:ikke|ikkje|inte) (?:lest|lesen|läst|læst)|not (?:be )?(?:check|read|monitor)\w*|(?:begrenset|begrænset|avgrensa) (?:tilgang|adgang)|begränsad (?:tillgång|åtkomst)|limited access/iu;
/** "In urgent cases, contact Arne Holm". */
const URGENT =
  /(?:hast\w*|urgent|brådskande|akut\w*|presserende)[^.!?\n]{0,80}(?:kontakt\w*|ring\w*|contact|call|reach|henvend\w*|skriv\w*|vänd\w*)(?![\p{L}])|(?:kontakt\w*|ring|contact|call|henvend\w*|vänd\w*)(?![\p{L}])[^.!?\n]{0,80}(?:hast\w*|urgent|brådskande|akut\w*|presserende)/giu;
/** … and not the writer, or somebody of his. */
const OWN = /(?<![\p{L}])(?:meg|mig|me|min|mitt|mit|mi|mine|mina|my|samboer\w*|kone\w*|mannen)(?![\p{L}])/iu;
const GONE =
  /(?<![\p{L}])(?:jeg|eg|jag|i) (?:har (?:nå |nu |no )?(?:sluttet|slutta|slutat|stoppet|byttet jobb|fratrådt)|(?:jobber|arbeider|arbejder|arbetar|jobbar) (?:ikke|ikkje|inte) (?:lenger|længere|lengre|längre|hos)|no longer work|have left)/iu;
/** Somebody else says of a person that they have left: programs do, in a firm's name. */
const LEFT =
  /\p{Lu}[\p{L}-]+ (?:is no longer (?:with|at|employed|working)|no longer works|has left|har (?:sluttet|slutta|slutat|forlatt)|(?:jobber|arbeider|arbejder|arbetar|jobbar) (?:ikke|ikkje|inte) (?:lenger|lengre|længere|længre|längre))(?!\p{L})/u;
/** The address that the mail went to ends. */
const ENDS =
  /(?<!\p{L})(?:adress\p{L}*|e-?postadress\p{L}*|address|mailbox|postkass\p{L}*|innboks\p{L}*) (?:blir|vert|bliver|er|är|is|will be) (?:stengt|stengd|lukket|lukka|nedlagt|nedlagd|stängd|stängs|closed)/iu;
const ELSEWHERE =
  /(?:rettes|skrive?s?|skriv|send\w*|kontakta?|kontakt|contact|henvend\w*|vänd\w*|hör av dig|ta kontakt|direct)[^.!?\n]{0,60}@/iu;

const ASKED_IN_HASTE = /(?:hast\w*|urgent|brådskande|akut\w*)[^.?!\n]{0,20}\?/giu;
/** Who asks, offers or speaks of his own is a person. */
const PERSONAL =
  /\?|(?<![\p{L}])(?:kan (?:vi|dere|de|i|ni|du|jeg|eg|jag)(?! (?:kontakt|ring|få kontakt|nå))|kunne (?:vi|dere|i|du)|could (?:we|you)|can (?:we|you)|passer (?:det|for|fint)|passar|går (?:det|bra|fint|utmerket)|works for me|is fine|vil gjerne|vill gärna|vil gerne|would like|gi (?:meg )?beskjed|let me know|happy to|(?:jeg|eg|jag) kan(?! (?:ikke|ikkje|inte|ej|nås|kontaktes|træffes|treffes|dessverre|desværre))|men (?:jeg |eg |jag )?(?:kan|vil|vill|svarer|svarar|ringer|tar|stiller)|i (?:can|could|would)(?! not)|i['’]d|interess\w*|begynne|byrje|börja|starte|min (?!koll|anställ|anset|stilling|led|leiar|chef|sjef|vikar|ersätt|stedfor|e-?post|e-?mail|mail|mejl|telefon|mobil|avdel|afdel|kontor)\p{L}+|mitt (?!arbeid|arbete|fravær|fråvær)\p{L}+|mit (?!fravær)\p{L}+|tilbud\w*|erbjudande\w*|takker (?:ja|nei)|takkar (?:ja|nei)|tackar (?:ja|nej)|ne[ij] tak\w*|ring (?:gjerne |gärna |gerne )?(?:meg|mig|heller)|call me)(?![\p{L}])/iu;

/** Own sentences with what stands before them; quoted lines are somebody else's. */
function sentencesOf(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => !/^\s{0,4}>/.test(line))
    .join("\n")
    .split(/\n+|(?<=[.!?])\s+/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .slice(0, 60);
}

/** "I got: This is an automatic reply" tells of a machine; the words before it say so, or those behind it. */
const TELLS =
  /(?<![\p{L}])(?:fikk|fekk|fik|fick|got|received|mottok|modtog|mottog|kom|sto|stod|står|said|says)(?![\p{L}])[^.]{0,60}$|:$/iu;
const TOLD = /, (?:sto|stod|står|skriv\w*|skrev|said|says|it s)/iu;

/** The words say themselves that a machine wrote them. */
export function textSaysAutomatic(text: string): boolean {
  const sentences = sentencesOf(text.slice(0, 3000));
  return sentences.some(
    (one, at) => STATEMENT.test(one) && !TOLD.test(one) && !YOURS.test(one) && !TELLS.test(sentences[at - 1] ?? ""),
  );
}

/** Who speaks of your automatic answer did not write it automatically. */
const YOURS =
  /automat\w*[- ](?:svar\w*|melding\w*|besked\w*|meddelande\w*|mail\w*|e-?post\w*|reply|response|message|e-?mail)(?: \S{1,20}){0,2}? (?:fra|frå|från|from) (?:dere|dykk|jer|er|deg|dig|you)(?![\p{L}])|(?<![\p{L}])(?:deres|dykkar|jeres|ert|din|ditt|dit|your) automat\w*[- ](?:svar\w*|melding\w*|besked\w*|meddelande\w*|reply|response|message|e-?mail)/iu;

/** "[Case #88213]", "Sag 10093:": how ticket systems begin a subject. */
const TICKET =
  /^(?:\[[^\]]{1,40}\]\s{0,3}|(?:sak|sag|case|ticket|ärende|request)s?[\s#:-]{1,3}[\p{L}\d-]{0,4}\d[\w-]{0,20}\s?:\s{0,3})/u;

type Heading = "machine" | "absent" | "weak" | "receipt";

/** What a subject says. "Absence: Your answer", our subject behind theirs, is how programs write it; the word alone is anybody's. */
function headingOf(subject: string): Heading | undefined {
  const plain = subject.slice(0, 300).trim().toLowerCase().replace(TICKET, "");
  if (isReplySubject(plain)) return undefined;
  const known = automaticSubjects.find((phrase) => {
    const rest = plain.startsWith(phrase) ? plain.slice(phrase.length) : "x";
    return /^\s{0,3}(?:$|[::\-–—(!.,/\]])/.test(rest) && !/^-\p{L}/u.test(rest);
  });
  if (
    known !== undefined &&
    (/^\W{0,3}(?:auto|自动|自動)/.test(known) || /^\s{0,3}[::]\s?\S/.test(plain.slice(known.length)))
  )
    return "machine";
  if (RECEIPT.test(plain)) return "receipt";
  if (known !== undefined || ABSENT.test(plain)) return "absent";
  return WEAK.test(plain) ? "weak" : undefined;
}

const asksSomebodyElse = (text: string): boolean => [...text.matchAll(URGENT)].some(([found]) => !OWN.test(found));

/**
 * Whether subject and text are a machine's. In doubt they are a person's: an absence note that is read costs a moment,
 * a mail that nobody reads is silence.
 */
export function readsAutomatic(subject: string, text: string): boolean {
  const own = text.slice(0, 3000);
  const heading = headingOf(subject);
  if (textSaysAutomatic(own)) return true;
  if (heading === "machine") return !YOURS.test(own);
  const calm = own.replace(ASKED_IN_HASTE, " ");
  if (PERSONAL.test(calm) || /\?|kan (?:vi|jeg|eg|jag)/i.test(subject)) return false;
  const elsewhere = asksSomebodyElse(own);
  const away = NOW.test(own);
  const back = BACK.test(own);
  const speaks = /(?<![\p{L}])(?:[Jj]eg|[Ee]g|[Jj]ag|I)(?![\p{L}])/u.test(own);
  if (heading === "receipt") return !speaks;
  if (heading === "absent") return !speaks || away || back || elsewhere;
  if (heading === "weak") return (PERIOD.test(subject) && (back || elsewhere)) || (away && back);
  if (own.length > 1500) return false;
  const points = ELSEWHERE.test(own) && !OWN.test(ELSEWHERE.exec(own)?.[0] ?? "");
  return (away && elsewhere) || (GONE.test(own) && (points || ENDS.test(own))) || (LEFT.test(own) && points);
}
