// What machines say of themselves in their answers, and how an absence note is headed, as patterns for the beginning of a sentence.

const machine = "(?:automat\\w*|maskinell\\w*|auto-?gener\\w*|autosvar)";
const thing =
  "(?:svar\\w*|e-?post\\w*|mail\\w*|mejl\\w*|melding\\w*|meddelelse\\w*|meddelande\\w*|besked\\w*|bekreft\\w*|bekræft\\w*|bekräft\\w*|stadfest\\w*|kvitter\\w*|fraværs\\w*|frånvaro\\w*|notis\\w*|kuittaus)";

/** A sentence that begins so is a machine's. */
export const automaticStatements: readonly string[] = [
  `(?:obs[!:]? ?)?(?:dette|dette her|det här|detta|det her|denne(?: \\S{1,20})?|denna(?: \\S{1,20})?) (?:er|är|ble|blev|har blivit) (?:(?:et|ett|eit|en|ei|ein) )?(?:[\\p{L}-]{1,20} )?${machine} ?(?:${thing}|generer\\w*|genererat|opprett\\w*|oprettet|skapa\\w*|sendt|skickat|skickad)`,
  `(?:dette|det här|detta|det her) (?:er|är) (?:et|ett|eit) autosvar`,
  `(?:denne|dette|denna|detta) (?:e-?post\\w*|mail\\w*|mejl\\w*|melding\\w*|meddelelse\\w*|meddelande\\w*|svar\\w*|besked\\w*|bekreft\\w*) (?:er|är|ble|blev|har) (?:blivit )?(?:${machine} (?:generert|genereret|genererat|genererad|sendt|skickat|skickad|opprettet|oprettet|skapat)|generert ${machine}|sendt ${machine}|skickats? ${machine}|(?:gjort|laga) ${machine})`,
  `automati\\w* (?:svar|kvittering|kvittens|bekreftelse|bekræftelse|bekräftelse|mottaksbekreftelse|melding|fraværsmelding)\\s?(?:[.:!\\])]|fra |från |frå |$)`,
  "(?:please note,? )?(?:this|the following) (?:is|was|e-?mail (?:is|was|has been)|message (?:is|was|has been)|reply (?:is|was|has been)|response (?:is|was)) (?:(?:an?|the) )?(?:system[- ])?(?:sent automatically|generated automatically|automat(?:ed|ic|ically)|auto[- ]?(?:generated|reply|response|responder))",
  "(?:automat(?:ed|ic) (?:reply|response|message|acknowledge?ment)|auto[- ]?(?:reply|response))\\s?(?:[\\].:!)]|from |$)",
  "(?:denne|dette|denna|detta|this) (?:innboks\\w*|postkass\\w*|indbakke\\w*|inkorg\\w*|brevlåda\\w*|e-?post(?:adresse\\w*|konto\\w*)|adress\\w*|mailbox|inbox|address) (?:blir |vert |bliver |er |är |is )?(?:ikke |ikkje |inte |not |un)(?:blir |vert )?(?:overvåk\\w*|overvak\\w*|overvåg\\w*|övervak\\w*|bevak\\w*|les\\w*|læs\\w*|läs\\w*|monitored|read)",
  "(?:denne|dette|denna|detta) (?:innboks\\w*|postkass\\w*|indbakke\\w*|inkorg\\w*|brevlåda\\w*|adress\\w*) (?:overvåkes|overvakast|overvakes|overvåges|övervakas|bevakas|leses|lesast|læses|läses) (?:ikke|ikkje|inte)",
  "tämä on automaatti\\w*",
  "dies ist eine automati\\w*",
  "diese (?:e-?mail|nachricht) wurde automatisch",
];

/** Nobody heads a mail so who is there to read the answer. */
export const absentSubjects: readonly string[] = [
  "(?:(?:jeg|eg|jag|i) (?:er|är|am) )?(?:ikke|ikkje|inte|ej|ute|ude|borte|væk|not|out|away) (?:på|av|af|fra|frå|från|in|of|at|from) (?:the |my )?(?:kontoret|jobb|jobben|kontor|plats|arbete|arbejde|office|work|desk)",
  "(?:ikke|ikkje|inte|ej) i (?:tjänst|tjeneste|teneste)",
  "(?:i am |i'm )?out[- ]of[- ](?:the[- ])?office",
  "(?:er )?(?:ikke|ikkje|inte|ej) (?:til stede|tilgjengelig|tilgjengeleg|tilgængelig|tillgänglig|på plass|på plats)",
  "(?:fraværende|fråverande|frånvarande|bortrest|bortreist|bortrejst|(?:gmail-)?fraværss?\\w{0,4}(?:melding|svar|besked|assistent)\\w*)",
];

/** These stand over what a person writes too. */
export const weakSubjects: readonly string[] = [
  "(?:(?:jeg|eg|jag|i) (?:er|är|am|har|holder|have) )?(?:på |på |on |i )?(?:ferie\\w*|semester\\w*|sommerferie|vinterferie|høstferie|haustferie|påskeferie|juleferie|holiday|vacation|annual leave|leave|permisjon|foreldrepermisjon|permisjonen|barsel\\w*|orlov|föräldraledig\\w*|tjänstledig\\w*|ledig|sykmeldt|sjukmeldt|sygemeldt|sjukskriven|kurs|kursus|reise|rejse|reisefot|tjenestereise|tjänsteresa|fravær|fråvær|frånvaro|absence|borte|bort|parental leave|maternity leave)",
];

/** Receipts: "we have got your mail". A person who thanks says "I" in the text. */
export const receiptSubjects: readonly string[] = [
  "(?:takk|tak|tack|thank you|thanks) (?:for|för) (?:at du|din|ditt|di|deres|your|contacting|henvend|meldinga?|that you|att du)",
  "(?:vi|we) (?:har|have) (?:mottatt|motteke|fått|modtaget|tagit emot|mottagit|received) ",
  "(?:bekreft|bekræft|bekräft|stadfest|kvitter)\\w* ",
  "automati\\w* (?:melding|besked|meddelande|message|kvittering|kvittens|e-?post|mail)",
  "your (?:message|request|e-?mail) (?:has been|was) (?:received|logged)",
];
