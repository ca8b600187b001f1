// Texts of the day's page and of the sentence above the list of jobs, in five languages.
import { inLanguages } from "../platform/i18n/words.ts";

/** English bends the verb: one is, two are. */
const waitingAre = (n: string): string => `${n} ${n === "one" ? "is" : "are"}`;

export const todayWords = inLanguages({
  nb: {
    aside: "Dagen din",
    dueTodayMore: (n: string, one: boolean) => (one ? "Én til skal ha ord i dag." : `${n} til skal ha ord i dag.`),
    dueToday: (n: string, one: boolean) => (one ? "Én skal ha ord i dag." : `${n} skal ha ord i dag.`),
    dueByDay: (n: string, one: boolean, job: string, day: string) =>
      one ? `Én som søkte på ${job}, skal ha ord innen ${day}.` : `${n} som søkte på ${job}, skal ha ord innen ${day}.`,
    inAll: (n: string, one: boolean) => (one ? "Én venter på svar i alt." : `${n} venter på svar i alt.`),
    within: (n: string, one: boolean) =>
      one ? "Én venter på svar, innenfor løftet." : `${n} venter på svar, alle innenfor løftet.`,
    ready: (n: string, one: boolean) => (one ? "Ett brev er klart til å leses." : `${n} brev er klare til å leses.`),
    approved: (n: string, one: boolean) =>
      one ? "Ett brev er godkjent og ikke sendt." : `${n} brev er godkjent og ikke sendt.`,
    zeroMore: (n: string, one: boolean) =>
      one ? "Én har fått svar. Ingen løfter er forbi dato." : `${n} har fått svar. Ingen løfter er forbi dato.`,
    now: "Løfter nå",
    past: "Forbi løftet",
    pastSince: (n: string, day: string) => `${n}, det eldste fra ${day}`,
    today: "I dag",
    week: "Denne uken",
    nobody: "Ingen",
    nobodyPast: "Ingen. Alle løfter er holdt så langt.",
    weekTitle: "Skal ha ord denne uken",
    weekNone: "Ingen løfter forfaller denne uken.",
    byDay: "Senest",
    letters: "Brev som venter",
    lettersNone: "Ingenting venter på å bli lest eller lagt i kø.",
    imports: "Lister som hentes inn",
    importsNone: "Ingen lister er underveis.",
    importState: {
      waiting: "Venter på at noen sier hva kolonnene betyr",
      running: "Hentes inn nå",
      done: "Hentet inn",
      failed: "Stoppet før den var ferdig",
    },
    importRows: (n: string, one: boolean) => (one ? "1 rad" : `${n} rader`),
    noDoubt: "Ingen brev er usikre, og ingen er i retur.",
    callAndAsk: "Ring og spør",
    mendAddress: "Rett adressen",
    late: "Forbi løftet",
    openApplications: (n: string, one: boolean) => (one ? "1 åpen søknad" : `${n} åpne søknader`),
    readLetters: (n: string, one: boolean) => (one ? "Les 1 brev" : `Les ${n} brev`),
    sendLetters: (n: string, one: boolean) => (one ? "Send 1 brev" : `Send ${n} brev`),
    jobsLead: (open: string, one: boolean, waiting: string) =>
      one
        ? `Én stilling er åpen, og ${waiting} venter på svar.`
        : `${open} stillinger er åpne, og ${waiting} venter på svar.`,
    jobsAllAnswered: (open: string, one: boolean) =>
      one ? "Én stilling er åpen, og ingen venter på svar." : `${open} stillinger er åpne, og ingen venter på svar.`,
    jobsNoneOpen: "Ingen stillinger er åpne.",
    oldestDebt: (day: string, job: string) => `Det eldste løftet skulle vært holdt ${day} (${job}).`,
    nextPromise: (day: string, job: string) => `Det eldste løftet er ord innen ${day} (${job}).`,
  },
  nn: {
    aside: "Dagen din",
    dueTodayMore: (n, one) => (one ? "Éin til skal ha ord i dag." : `${n} til skal ha ord i dag.`),
    dueToday: (n, one) => (one ? "Éin skal ha ord i dag." : `${n} skal ha ord i dag.`),
    dueByDay: (n, one, job, day) =>
      one
        ? `Éin som søkte på ${job}, skal ha ord innan ${day}.`
        : `${n} som søkte på ${job}, skal ha ord innan ${day}.`,
    inAll: (n, one) => (one ? "Éin ventar på svar i alt." : `${n} ventar på svar i alt.`),
    within: (n, one) =>
      one ? "Éin ventar på svar, innanfor lovnaden." : `${n} ventar på svar, alle innanfor lovnaden.`,
    ready: (n, one) => (one ? "Eitt brev er klart til å lesast." : `${n} brev er klare til å lesast.`),
    approved: (n, one) => (one ? "Eitt brev er godkjent og ikkje sendt." : `${n} brev er godkjende og ikkje sende.`),
    zeroMore: (n, one) =>
      one ? "Éin har fått svar. Ingen lovnader er forbi dato." : `${n} har fått svar. Ingen lovnader er forbi dato.`,
    now: "Lovnader no",
    past: "Forbi lovnaden",
    pastSince: (n, day) => `${n}, den eldste frå ${day}`,
    today: "I dag",
    week: "Denne veka",
    nobody: "Ingen",
    nobodyPast: "Ingen. Alle lovnader er haldne så langt.",
    weekTitle: "Skal ha ord denne veka",
    weekNone: "Ingen lovnader forfell denne veka.",
    byDay: "Seinast",
    letters: "Brev som ventar",
    lettersNone: "Ingenting ventar på å bli lese eller lagt i kø.",
    imports: "Lister som blir henta inn",
    importsNone: "Ingen lister er undervegs.",
    importState: {
      waiting: "Ventar på at nokon seier kva kolonnane tyder",
      running: "Blir henta inn no",
      done: "Henta inn",
      failed: "Stoppa før ho var ferdig",
    },
    importRows: (n, one) => (one ? "1 rad" : `${n} rader`),
    noDoubt: "Ingen brev er usikre, og ingen er i retur.",
    callAndAsk: "Ring og spør",
    mendAddress: "Rett adressa",
    late: "Forbi lovnaden",
    openApplications: (n, one) => (one ? "1 open søknad" : `${n} opne søknader`),
    readLetters: (n) => `Les ${n} brev`,
    sendLetters: (n) => `Send ${n} brev`,
    jobsLead: (open, one, waiting) =>
      one
        ? `Éi stilling er open, og ${waiting} ventar på svar.`
        : `${open} stillingar er opne, og ${waiting} ventar på svar.`,
    jobsAllAnswered: (open, one) =>
      one ? "Éi stilling er open, og ingen ventar på svar." : `${open} stillingar er opne, og ingen ventar på svar.`,
    jobsNoneOpen: "Ingen stillingar er opne.",
    oldestDebt: (day, job) => `Den eldste lovnaden skulle vore halden ${day} (${job}).`,
    nextPromise: (day, job) => `Den eldste lovnaden er ord innan ${day} (${job}).`,
  },
  da: {
    aside: "Din dag",
    dueTodayMore: (n, one) => (one ? "Én mere skal have besked i dag." : `${n} mere skal have besked i dag.`),
    dueToday: (n, one) => (one ? "Én skal have besked i dag." : `${n} skal have besked i dag.`),
    dueByDay: (n, one, job, day) =>
      one
        ? `Én, der har søgt ${job}, skal have besked senest ${day}.`
        : `${n}, der har søgt ${job}, skal have besked senest ${day}.`,
    inAll: (n, one) => (one ? "Én venter på svar i alt." : `${n} venter på svar i alt.`),
    within: (n, one) => (one ? "Én venter på svar inden for løftet." : `${n} venter på svar, alle inden for løftet.`),
    ready: (n, one) => (one ? "Ét brev er klar til at blive læst." : `${n} breve er klar til at blive læst.`),
    approved: (n, one) => (one ? "Ét brev er godkendt og ikke sendt." : `${n} breve er godkendt og ikke sendt.`),
    zeroMore: (n, one) =>
      one ? "Én har fået svar. Intet løfte er overskredet." : `${n} har fået svar. Intet løfte er overskredet.`,
    now: "Løfter nu",
    past: "Over løftet",
    pastSince: (n, day) => `${n}, det ældste fra ${day}`,
    today: "I dag",
    week: "Denne uge",
    nobody: "Ingen",
    nobodyPast: "Ingen. Alle løfter er holdt indtil nu.",
    weekTitle: "Skal have besked i denne uge",
    weekNone: "Ingen løfter forfalder i denne uge.",
    byDay: "Senest",
    letters: "Breve, der venter",
    lettersNone: "Intet venter på at blive læst eller lagt i kø.",
    imports: "Lister, der hentes ind",
    importsNone: "Ingen lister er undervejs.",
    importState: {
      waiting: "Venter på, at nogen siger, hvad kolonnerne betyder",
      running: "Hentes ind nu",
      done: "Hentet ind",
      failed: "Stoppet, før den var færdig",
    },
    importRows: (n, one) => (one ? "1 række" : `${n} rækker`),
    noDoubt: "Ingen breve er usikre, og ingen er kommet retur.",
    callAndAsk: "Ring og spørg",
    mendAddress: "Ret adressen",
    late: "Over løftet",
    openApplications: (n, one) => (one ? "1 åben ansøgning" : `${n} åbne ansøgninger`),
    readLetters: (n, one) => (one ? "Læs 1 brev" : `Læs ${n} breve`),
    sendLetters: (n, one) => (one ? "Send 1 brev" : `Send ${n} breve`),
    jobsLead: (open, one, waiting) =>
      one
        ? `Én stilling er åben, og ${waiting} venter på svar.`
        : `${open} stillinger er åbne, og ${waiting} venter på svar.`,
    jobsAllAnswered: (open, one) =>
      one ? "Én stilling er åben, og ingen venter på svar." : `${open} stillinger er åbne, og ingen venter på svar.`,
    jobsNoneOpen: "Ingen stillinger er åbne.",
    oldestDebt: (day, job) => `Det ældste løfte skulle være holdt ${day} (${job}).`,
    nextPromise: (day, job) => `Det ældste løfte er besked senest ${day} (${job}).`,
  },
  sv: {
    aside: "Din dag",
    dueTodayMore: (n, one) => (one ? "En till ska få besked i dag." : `${n} till ska få besked i dag.`),
    dueToday: (n, one) => (one ? "En ska få besked i dag." : `${n} ska få besked i dag.`),
    dueByDay: (n, one, job, day) =>
      one
        ? `En som har sökt ${job} ska få besked senast ${day}.`
        : `${n} som har sökt ${job} ska få besked senast ${day}.`,
    inAll: (n, one) => (one ? "En väntar på svar sammanlagt." : `${n} väntar på svar sammanlagt.`),
    within: (n, one) => (one ? "En väntar på svar, inom löftet." : `${n} väntar på svar, alla inom löftet.`),
    ready: (n, one) => (one ? "Ett brev är klart att läsas." : `${n} brev är klara att läsas.`),
    approved: (n, one) => (one ? "Ett brev är godkänt och inte skickat." : `${n} brev är godkända och inte skickade.`),
    zeroMore: (n, one) =>
      one ? "En har fått svar. Inget löfte har passerats." : `${n} har fått svar. Inget löfte har passerats.`,
    now: "Löften just nu",
    past: "Förbi löftet",
    pastSince: (n, day) => `${n}, det äldsta från ${day}`,
    today: "I dag",
    week: "Den här veckan",
    nobody: "Ingen",
    nobodyPast: "Ingen. Alla löften har hållits hittills.",
    weekTitle: "Ska få besked den här veckan",
    weekNone: "Inga löften förfaller den här veckan.",
    byDay: "Senast",
    letters: "Brev som väntar",
    lettersNone: "Ingenting väntar på att läsas eller läggas i kö.",
    imports: "Listor som hämtas in",
    importsNone: "Inga listor är på väg in.",
    importState: {
      waiting: "Väntar på att någon talar om vad kolumnerna betyder",
      running: "Hämtas in nu",
      done: "Inhämtad",
      failed: "Stannade innan den var klar",
    },
    importRows: (n, one) => (one ? "1 rad" : `${n} rader`),
    noDoubt: "Inga brev är osäkra och inga är i retur.",
    callAndAsk: "Ring och fråga",
    mendAddress: "Rätta adressen",
    late: "Förbi löftet",
    openApplications: (n, one) => (one ? "1 öppen ansökan" : `${n} öppna ansökningar`),
    readLetters: (n) => `Läs ${n} brev`,
    sendLetters: (n) => `Skicka ${n} brev`,
    jobsLead: (open, one, waiting) =>
      one
        ? `En tjänst är öppen, och ${waiting} väntar på svar.`
        : `${open} tjänster är öppna, och ${waiting} väntar på svar.`,
    jobsAllAnswered: (open, one) =>
      one ? "En tjänst är öppen, och ingen väntar på svar." : `${open} tjänster är öppna, och ingen väntar på svar.`,
    jobsNoneOpen: "Inga tjänster är öppna.",
    oldestDebt: (day, job) => `Det äldsta löftet skulle ha hållits ${day} (${job}).`,
    nextPromise: (day, job) => `Det äldsta löftet är besked senast ${day} (${job}).`,
  },
  en: {
    aside: "Your day",
    dueTodayMore: (n, one) => (one ? "One more should hear today." : `${n} more should hear today.`),
    dueToday: (n, one) => (one ? "One person should hear today." : `${n} should hear today.`),
    dueByDay: (n, one, job, day) =>
      one ? `One who applied for ${job} should hear by ${day}.` : `${n} who applied for ${job} should hear by ${day}.`,
    inAll: (n, one) => (one ? "One person is waiting for an answer in all." : `${n} are waiting for an answer in all.`),
    within: (n, one) =>
      one
        ? "One person is waiting for an answer, within the promise."
        : `${n} are waiting for an answer, all within the promise.`,
    ready: (n, one) => (one ? "One letter is ready to be read." : `${n} letters are ready to be read.`),
    approved: (n, one) => (one ? "One letter is approved and not sent." : `${n} letters are approved and not sent.`),
    zeroMore: (n, one) =>
      one
        ? "One person has been answered. No promise is past its date."
        : `${n} have been answered. No promise is past its date.`,
    now: "Promises now",
    past: "Past the promise",
    pastSince: (n, day) => `${n}, the oldest from ${day}`,
    today: "Today",
    week: "This week",
    nobody: "Nobody",
    nobodyPast: "Nobody. Every promise has been kept so far.",
    weekTitle: "To hear this week",
    weekNone: "No promise falls due this week.",
    byDay: "By",
    letters: "Letters waiting",
    lettersNone: "Nothing is waiting to be read or queued.",
    imports: "Lists being brought in",
    importsNone: "No list is on its way in.",
    importState: {
      waiting: "Waiting for somebody to say what the columns mean",
      running: "Being brought in now",
      done: "Brought in",
      failed: "Stopped before it was done",
    },
    importRows: (n, one) => (one ? "1 row" : `${n} rows`),
    noDoubt: "No letters are uncertain, and none have bounced.",
    callAndAsk: "Call and ask",
    mendAddress: "Mend the address",
    late: "Past the promise",
    openApplications: (n, one) => (one ? "1 open application" : `${n} open applications`),
    readLetters: (n, one) => (one ? "Read 1 letter" : `Read ${n} letters`),
    sendLetters: (n, one) => (one ? "Send 1 letter" : `Send ${n} letters`),
    jobsLead: (open, one, waiting) =>
      one
        ? `One job is open, and ${waitingAre(waiting)} waiting for an answer.`
        : `${open} jobs are open, and ${waitingAre(waiting)} waiting for an answer.`,
    jobsAllAnswered: (open, one) =>
      one ? "One job is open, and nobody is waiting." : `${open} jobs are open, and nobody is waiting.`,
    jobsNoneOpen: "No jobs are open.",
    oldestDebt: (day, job) => `The oldest promise should have been kept on ${day} (${job}).`,
    nextPromise: (day, job) => `The oldest promise is word by ${day} (${job}).`,
  },
});
