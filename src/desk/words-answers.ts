// Texts of the confirming page, of what the check finds, and of the acts that follow a batch, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

export const answersWords = inLanguages({
  nb: {
    approvedN: (n: string) => `${n} godkjent`,
    readyN: (n: string, one: boolean) => (one ? "1 klar" : `${n} klare`),
    lookN: (n: string) => `${n} trenger et blikk`,
    awayN: (n: string, one: boolean) => (one ? "1 er sendt" : `${n} er sendt`),
    toApprove: (n: string) => `Godkjenn alle som er klare (${n})`,
    toQueue: (n: string, one: boolean) => (one ? "Legg ett brev i kø" : `Legg ${n} brev i kø`),
    sendTitle: "Godkjenn og send",
    leadBoth: (approved: string, ready: string) => `${approved} brev er godkjent, og ${ready} er klare.`,
    leadReady: (n: string, one: boolean) => (one ? "Ett brev er klart." : `${n} brev er klare.`),
    leadApproved: (n: string, one: boolean) =>
      one ? "Ett brev er lest og godkjent." : `Alle ${n} brev er lest og godkjent.`,
    leadSome: (n: string, one: boolean) => (one ? "Ett brev er godkjent." : `${n} brev er godkjent.`),
    leadNone: "Ingen brev venter her.",
    lookMore: (n: string, one: boolean) =>
      one ? "Ett brev trenger et blikk før det kan godkjennes." : `${n} brev trenger et blikk før de kan godkjennes.`,
    readThem: "Les dem i svarrommet",
    approveTitle: "Godkjenn alle som er klare",
    sampled: "Du har lest dem som ble trukket ut, og dem som skiller seg ut.",
    sampleFirst: (n: string, one: boolean) =>
      one
        ? "Les dette brevet først. Det er trukket ut, eller skiller seg ut fra de andre."
        : `Les disse ${n} brevene først. Noen er trukket ut, resten skiller seg ut fra de andre.`,
    queueHead: "Send de godkjente",
    youSend: (n: string, one: boolean) =>
      one ? "Du sender ett brev til én person." : `Du sender ${n} brev til ${n} personer.`,
    leaves: (time: string, minutes: string, one: boolean) =>
      one
        ? `Det går ut klokken ${time}, om ${minutes} minutter, og kan stoppes til da.`
        : `De går ut klokken ${time}, om ${minutes} minutter, og kan stoppes til da.`,
    wrongCount: (count: string, typed: string) =>
      typed ? `Det er ${count} brev. Du skrev ${typed}.` : `Skriv ${count} for å bekrefte.`,
    otherWay: "Må få svar på en annen måte",
    otherWayMore: "Vi har ingen e-postadresse til dem. Ring, eller skriv inn adressen på kortet deres.",
    call: "Ring",
    mendAddress: "Rett adressen",
    again: "Send på nytt",
    act: "Hva du kan gjøre",
    againMore: "Rett adressen først. Brevet blir godkjent igjen og går ut med neste utsending.",
    doubtMore: "Et usikkert brev kan ha kommet frem. Ring og spør, så slipper noen å få det to ganger.",
    quietLead: "Ingen brev er på vei.",
    onWay: (n: string, one: boolean) => (one ? "Ett brev er på vei." : `${n} brev er på vei.`),
    someNeed: (n: string, one: boolean) =>
      one ? "Ett brev kom ikke trygt frem og trenger noen." : `${n} brev kom ikke trygt frem og trenger noen.`,
    nothingSentMore: "Når du legger godkjente brev i kø, kan du følge dem her.",
    moving: "Underveis",
    finished: "Ferdig",
    otherEvidence: (n: string) => `Andre vurderinger (${n})`,
    decided: (day: string) => `Besluttet ${day}`,
    promisedBy: (day: string) => `lovet innen ${day}`,
    namedSender: "Ingen avsender med navn og telefon eller e-post",
    noneGone: "Ingen av dem hadde gått. De er fortsatt godkjent og kan legges i kø igjen.",
    toAnswers: "Les og godkjenn brev",
    answerBy: "Svar innen",
    missingNote: "Skriv emne og tekst.",
    fault: {
      placeholder: "Noe er ikke fylt ut",
      "two languages": "To språk i samme brev",
      "wrong name": "Hilser på en annen enn den som får brevet",
      "wrong language": "Brevet er skrevet på et annet språk enn søkerens",
      "job title": "Nevner ikke stillingen det gjelder",
      "quote not in the evidence": "Sitatet finnes ikke i grunnlaget",
    },
    unkind: {
      "no greeting": "Hilser ikke på noen",
      "not spoken to": "Snakker ikke til leseren",
      "nothing kind": "Ingen takk og ingenting godt",
      blame: "Legger skylden på søkeren",
      comparison: "Sammenligner med andre søkere",
      ban: "Ber noen om å holde seg unna",
      irony: "Kan leses som ironi",
      stiff: "Stivt: De og Dem",
    },
  },
  nn: {
    approvedN: (n) => `${n} godkjende`,
    readyN: (n, one) => (one ? "1 klart" : `${n} klare`),
    lookN: (n) => `${n} treng eit blikk`,
    awayN: (n, one) => (one ? "1 er sendt" : `${n} er sende`),
    toApprove: (n) => `Godkjenn alle som er klare (${n})`,
    toQueue: (n, one) => (one ? "Legg eitt brev i kø" : `Legg ${n} brev i kø`),
    sendTitle: "Godkjenn og send",
    leadBoth: (approved, ready) => `${approved} brev er godkjende, og ${ready} er klare.`,
    leadReady: (n, one) => (one ? "Eitt brev er klart." : `${n} brev er klare.`),
    leadApproved: (n, one) => (one ? "Eitt brev er lese og godkjent." : `Alle dei ${n} breva er lesne og godkjende.`),
    leadSome: (n, one) => (one ? "Eitt brev er godkjent." : `${n} brev er godkjende.`),
    leadNone: "Ingen brev ventar her.",
    lookMore: (n, one) =>
      one ? "Eitt brev treng eit blikk før det kan godkjennast." : `${n} brev treng eit blikk før dei kan godkjennast.`,
    readThem: "Les dei i svarrommet",
    approveTitle: "Godkjenn alle som er klare",
    sampled: "Du har lese dei som vart trekte ut, og dei som skil seg ut.",
    sampleFirst: (n, one) =>
      one
        ? "Les dette brevet først. Det er trekt ut, eller skil seg ut frå dei andre."
        : `Les desse ${n} breva først. Nokre er trekte ut, resten skil seg ut frå dei andre.`,
    queueHead: "Send dei godkjende",
    youSend: (n, one) => (one ? "Du sender eitt brev til éin person." : `Du sender ${n} brev til ${n} personar.`),
    leaves: (time, minutes, one) =>
      one
        ? `Det går ut klokka ${time}, om ${minutes} minutt, og kan stoppast til då.`
        : `Dei går ut klokka ${time}, om ${minutes} minutt, og kan stoppast til då.`,
    wrongCount: (count, typed) =>
      typed ? `Det er ${count} brev. Du skreiv ${typed}.` : `Skriv ${count} for å stadfeste.`,
    otherWay: "Må få svar på ein annan måte",
    otherWayMore: "Vi har inga e-postadresse til dei. Ring, eller skriv inn adressa på kortet deira.",
    call: "Ring",
    mendAddress: "Rett adressa",
    again: "Send på nytt",
    act: "Kva du kan gjere",
    againMore: "Rett adressa først. Brevet blir godkjent igjen og går ut med neste utsending.",
    doubtMore: "Eit usikkert brev kan ha kome fram. Ring og spør, så slepp nokon å få det to gonger.",
    quietLead: "Ingen brev er på veg.",
    onWay: (n, one) => (one ? "Eitt brev er på veg." : `${n} brev er på veg.`),
    someNeed: (n, one) =>
      one ? "Eitt brev kom ikkje trygt fram og treng nokon." : `${n} brev kom ikkje trygt fram og treng nokon.`,
    nothingSentMore: "Når du legg godkjende brev i kø, kan du følgje dei her.",
    moving: "Undervegs",
    finished: "Ferdig",
    otherEvidence: (n) => `Andre vurderingar (${n})`,
    decided: (day) => `Avgjort ${day}`,
    promisedBy: (day) => `lova innan ${day}`,
    namedSender: "Ingen avsendar med namn og telefon eller e-post",
    noneGone: "Ingen av dei hadde gått. Dei er framleis godkjende og kan leggjast i kø igjen.",
    toAnswers: "Les og godkjenn brev",
    answerBy: "Svar innan",
    missingNote: "Skriv emne og tekst.",
    fault: {
      placeholder: "Noko er ikkje fylt ut",
      "two languages": "To språk i same brev",
      "wrong name": "Helsar på ein annan enn den som får brevet",
      "wrong language": "Brevet er skrive på eit anna språk enn søkjaren sitt",
      "job title": "Nemner ikkje stillinga det gjeld",
      "quote not in the evidence": "Sitatet finst ikkje i grunnlaget",
    },
    unkind: {
      "no greeting": "Helsar ikkje på nokon",
      "not spoken to": "Snakkar ikkje til lesaren",
      "nothing kind": "Ingen takk og ingenting godt",
      blame: "Legg skulda på søkjaren",
      comparison: "Samanliknar med andre søkjarar",
      ban: "Ber nokon om å halde seg unna",
      irony: "Kan lesast som ironi",
      stiff: "Stivt: De og Dykk",
    },
  },
  da: {
    approvedN: (n) => `${n} godkendt`,
    readyN: (n) => `${n} klar`,
    lookN: (n) => `${n} skal ses på`,
    awayN: (n) => `${n} er sendt`,
    toApprove: (n) => `Godkend alle, der er klar (${n})`,
    toQueue: (n, one) => (one ? "Læg ét brev i kø" : `Læg ${n} breve i kø`),
    sendTitle: "Godkend og send",
    leadBoth: (approved, ready) => `${approved} breve er godkendt, og ${ready} er klar.`,
    leadReady: (n, one) => (one ? "Ét brev er klar." : `${n} breve er klar.`),
    leadApproved: (n, one) => (one ? "Ét brev er læst og godkendt." : `Alle ${n} breve er læst og godkendt.`),
    leadSome: (n, one) => (one ? "Ét brev er godkendt." : `${n} breve er godkendt.`),
    leadNone: "Ingen breve venter her.",
    lookMore: (n, one) =>
      one ? "Ét brev skal ses på, før det kan godkendes." : `${n} breve skal ses på, før de kan godkendes.`,
    readThem: "Læs dem i svarrummet",
    approveTitle: "Godkend alle, der er klar",
    sampled: "Du har læst dem, der blev trukket ud, og dem, der skiller sig ud.",
    sampleFirst: (n, one) =>
      one
        ? "Læs dette brev først. Det er trukket ud, eller det skiller sig ud fra de andre."
        : `Læs disse ${n} breve først. Nogle er trukket ud, resten skiller sig ud fra de andre.`,
    queueHead: "Send de godkendte",
    youSend: (n, one) => (one ? "Du sender ét brev til én person." : `Du sender ${n} breve til ${n} personer.`),
    leaves: (time, minutes, one) =>
      one
        ? `Det går ud klokken ${time}, om ${minutes} minutter, og kan stoppes indtil da.`
        : `De går ud klokken ${time}, om ${minutes} minutter, og kan stoppes indtil da.`,
    wrongCount: (count, typed) =>
      typed ? `Der er ${count} breve. Du skrev ${typed}.` : `Skriv ${count} for at bekræfte.`,
    otherWay: "Skal have svar på en anden måde",
    otherWayMore: "Vi har ingen e-mailadresse på dem. Ring, eller skriv adressen ind på deres kort.",
    call: "Ring",
    mendAddress: "Ret adressen",
    again: "Send igen",
    act: "Hvad du kan gøre",
    againMore: "Ret adressen først. Brevet bliver godkendt igen og går ud med næste udsendelse.",
    doubtMore: "Et usikkert brev kan være nået frem. Ring og spørg, så ingen får det to gange.",
    quietLead: "Ingen breve er på vej.",
    onWay: (n, one) => (one ? "Ét brev er på vej." : `${n} breve er på vej.`),
    someNeed: (n, one) =>
      one
        ? "Ét brev nåede ikke sikkert frem og kræver, at nogen gør noget."
        : `${n} breve nåede ikke sikkert frem og kræver, at nogen gør noget.`,
    nothingSentMore: "Når du lægger godkendte breve i kø, kan du følge dem her.",
    moving: "Undervejs",
    finished: "Færdig",
    otherEvidence: (n) => `Andre vurderinger (${n})`,
    decided: (day) => `Besluttet ${day}`,
    promisedBy: (day) => `lovet senest ${day}`,
    namedSender: "Ingen afsender med navn og telefon eller e-mail",
    noneGone: "Ingen af dem var gået. De er stadig godkendt og kan lægges i kø igen.",
    toAnswers: "Læs og godkend breve",
    answerBy: "Svar senest",
    missingNote: "Skriv emne og tekst.",
    fault: {
      placeholder: "Noget er ikke udfyldt",
      "two languages": "To sprog i samme brev",
      "wrong name": "Hilser på en anden end den, der får brevet",
      "wrong language": "Brevet er skrevet på et andet sprog end ansøgerens",
      "job title": "Nævner ikke den stilling, det gælder",
      "quote not in the evidence": "Citatet findes ikke i grundlaget",
    },
    unkind: {
      "no greeting": "Hilser ikke på nogen",
      "not spoken to": "Taler ikke til læseren",
      "nothing kind": "Ingen tak og intet godt",
      blame: "Lægger skylden på ansøgeren",
      comparison: "Sammenligner med andre ansøgere",
      ban: "Beder nogen om at holde sig væk",
      irony: "Kan læses som ironi",
      stiff: "Stift: De og Dem",
    },
  },
  sv: {
    approvedN: (n) => `${n} godkända`,
    readyN: (n, one) => (one ? "1 klart" : `${n} klara`),
    lookN: (n) => `${n} behöver en titt`,
    awayN: (n, one) => (one ? "1 är skickat" : `${n} är skickade`),
    toApprove: (n) => `Godkänn alla som är klara (${n})`,
    toQueue: (n, one) => (one ? "Lägg ett brev i kö" : `Lägg ${n} brev i kö`),
    sendTitle: "Godkänn och skicka",
    leadBoth: (approved, ready) => `${approved} brev är godkända och ${ready} är klara.`,
    leadReady: (n, one) => (one ? "Ett brev är klart." : `${n} brev är klara.`),
    leadApproved: (n, one) => (one ? "Ett brev är läst och godkänt." : `Alla ${n} brev är lästa och godkända.`),
    leadSome: (n, one) => (one ? "Ett brev är godkänt." : `${n} brev är godkända.`),
    leadNone: "Inga brev väntar här.",
    lookMore: (n, one) =>
      one ? "Ett brev behöver en titt innan det kan godkännas." : `${n} brev behöver en titt innan de kan godkännas.`,
    readThem: "Läs dem i svarsrummet",
    approveTitle: "Godkänn alla som är klara",
    sampled: "Du har läst dem som drogs ut och dem som sticker ut.",
    sampleFirst: (n, one) =>
      one
        ? "Läs det här brevet först. Det har dragits ut eller sticker ut från de andra."
        : `Läs de här ${n} breven först. Några har dragits ut, resten sticker ut från de andra.`,
    queueHead: "Skicka de godkända",
    youSend: (n, one) => (one ? "Du skickar ett brev till en person." : `Du skickar ${n} brev till ${n} personer.`),
    leaves: (time, minutes, one) =>
      one
        ? `Det går ut klockan ${time}, om ${minutes} minuter, och kan stoppas fram till dess.`
        : `De går ut klockan ${time}, om ${minutes} minuter, och kan stoppas fram till dess.`,
    wrongCount: (count, typed) =>
      typed ? `Det är ${count} brev. Du skrev ${typed}.` : `Skriv ${count} för att bekräfta.`,
    otherWay: "Måste få svar på annat sätt",
    otherWayMore: "Vi har ingen e-postadress till dem. Ring, eller skriv in adressen på deras kort.",
    call: "Ring",
    mendAddress: "Rätta adressen",
    again: "Skicka igen",
    act: "Vad du kan göra",
    againMore: "Rätta adressen först. Brevet blir godkänt igen och går ut med nästa utskick.",
    doubtMore: "Ett osäkert brev kan ha kommit fram. Ring och fråga, så slipper någon få det två gånger.",
    quietLead: "Inga brev är på väg.",
    onWay: (n, one) => (one ? "Ett brev är på väg." : `${n} brev är på väg.`),
    someNeed: (n, one) =>
      one ? "Ett brev kom inte säkert fram och behöver någon." : `${n} brev kom inte säkert fram och behöver någon.`,
    nothingSentMore: "När du lägger godkända brev i kö kan du följa dem här.",
    moving: "På väg",
    finished: "Klart",
    otherEvidence: (n) => `Andra bedömningar (${n})`,
    decided: (day) => `Beslutat ${day}`,
    promisedBy: (day) => `lovat senast ${day}`,
    namedSender: "Ingen avsändare med namn och telefon eller e-post",
    noneGone: "Inget av dem hade gått. De är fortfarande godkända och kan läggas i kö igen.",
    toAnswers: "Läs och godkänn brev",
    answerBy: "Svar senast",
    missingNote: "Skriv ämne och text.",
    fault: {
      placeholder: "Något är inte ifyllt",
      "two languages": "Två språk i samma brev",
      "wrong name": "Hälsar på någon annan än den som får brevet",
      "wrong language": "Brevet är skrivet på ett annat språk än sökandens",
      "job title": "Nämner inte tjänsten det gäller",
      "quote not in the evidence": "Citatet finns inte i underlaget",
    },
    unkind: {
      "no greeting": "Hälsar inte på någon",
      "not spoken to": "Talar inte till läsaren",
      "nothing kind": "Inget tack och inget gott",
      blame: "Lägger skulden på den sökande",
      comparison: "Jämför med andra sökande",
      ban: "Ber någon att hålla sig borta",
      irony: "Kan läsas som ironi",
      stiff: "Stelt: Ni och Er",
    },
  },
  en: {
    approvedN: (n) => `${n} approved`,
    readyN: (n) => `${n} ready`,
    lookN: (n) => `${n} to look at`,
    awayN: (n) => `${n} sent`,
    toApprove: (n) => `Approve all that are ready (${n})`,
    toQueue: (n, one) => (one ? "Put one letter in the queue" : `Put ${n} letters in the queue`),
    sendTitle: "Approve and send",
    leadBoth: (approved, ready) => `${approved} letters are approved, and ${ready} are ready.`,
    leadReady: (n, one) => (one ? "One letter is ready." : `${n} letters are ready.`),
    leadApproved: (n, one) =>
      one ? "One letter has been read and approved." : `All ${n} letters have been read and approved.`,
    leadSome: (n, one) => (one ? "One letter is approved." : `${n} letters are approved.`),
    leadNone: "No letters are waiting here.",
    lookMore: (n, one) =>
      one
        ? "One letter needs a look before it can be approved."
        : `${n} letters need a look before they can be approved.`,
    readThem: "Read them in the answer room",
    approveTitle: "Approve all that are ready",
    sampled: "You have read the ones drawn at random and the ones that stand out.",
    sampleFirst: (n, one) =>
      one
        ? "Read this letter first. It was drawn at random, or it stands out."
        : `Read these ${n} letters first. Some were drawn at random, the rest stand out.`,
    queueHead: "Send the approved ones",
    youSend: (n, one) =>
      one ? "You are sending one letter to one person." : `You are sending ${n} letters to ${n} people.`,
    leaves: (time, minutes, one) =>
      one
        ? `It leaves at ${time}, in ${minutes} minutes, and can be stopped until then.`
        : `They leave at ${time}, in ${minutes} minutes, and can be stopped until then.`,
    wrongCount: (count, typed) =>
      typed ? `There are ${count} letters. You typed ${typed}.` : `Type ${count} to confirm.`,
    otherWay: "Must be answered in another way",
    otherWayMore: "We have no e-mail address for them. Call, or enter the address on their card.",
    call: "Call",
    mendAddress: "Correct the address",
    again: "Send again",
    act: "What you can do",
    againMore: "Correct the address first. The letter becomes approved again and leaves with the next batch.",
    doubtMore: "An uncertain letter may have arrived. Call and ask, so that nobody gets it twice.",
    quietLead: "No letters are on their way.",
    onWay: (n, one) => (one ? "One letter is on its way." : `${n} letters are on their way.`),
    someNeed: (n, one) =>
      one
        ? "One letter did not arrive for certain and needs somebody."
        : `${n} letters did not arrive for certain and need somebody.`,
    nothingSentMore: "When you put approved letters in the queue, you can follow them here.",
    moving: "On their way",
    finished: "Done",
    otherEvidence: (n) => `Other assessments (${n})`,
    decided: (day) => `Decided ${day}`,
    promisedBy: (day) => `promised by ${day}`,
    namedSender: "No sender with a name and a phone number or e-mail address",
    noneGone: "None of them had gone. They are still approved and can be queued again.",
    toAnswers: "Read and approve letters",
    answerBy: "To hear by",
    missingNote: "Write a subject and a text.",
    fault: {
      placeholder: "Something has not been filled in",
      "two languages": "Two languages in one letter",
      "wrong name": "Greets somebody other than the person who gets it",
      "wrong language": "Written in another language than the applicant's",
      "job title": "Does not name the job it is about",
      "quote not in the evidence": "The quote is not in the evidence",
    },
    unkind: {
      "no greeting": "Greets nobody",
      "not spoken to": "Does not speak to the reader",
      "nothing kind": "No thanks and nothing good",
      blame: "Blames the applicant",
      comparison: "Compares with other applicants",
      ban: "Asks somebody to stay away",
      irony: "May be read as irony",
      stiff: "Stiff and distant",
    },
  },
});

/** The words for a code of the check; a code that is new here is shown as it is. */
export const checkWord = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;
