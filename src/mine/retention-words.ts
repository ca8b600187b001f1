// How long something is kept, in five languages: to the candidate, and to whoever owns the job.
import { inLanguages } from "../platform/i18n/words.ts";

export const retentionWords = inLanguages({
  nb: {
    on: (day: string) => `Det slettes ${day}. Da er bare tall uten navn igjen.`,
    after: (months: string) =>
      `Det slettes ${months} måneder etter at stillingen er lukket. Da er bare tall uten navn igjen.`,
    archive: "Arbeidsgiveren er offentlig. Da er det arkivreglene som sier hvor lenge det tas vare på.",
    mail: {
      subject: (job: string, day: string) => `Søknadene til ${job} slettes ${day}`,
      lead: (n: string, one: boolean, job: string, day: string) =>
        `${one ? "Én søknad" : `${n} søknader`} på stillingen ${job} slettes ${day}, med filer, vurderinger, notater og brev.`,
      why: (months: string) =>
        `Opplysninger om søkere tas vare på i ${months} måneder etter at stillingen er lukket. En søknad der noen venter på svar om en bekymring eller om stans i bruken, blir liggende til det er besvart.`,
      stays: "Tall uten navn blir igjen: hvor mange som søkte, hvor langt de kom, og hvor fort de fikk svar.",
      link: "Se stillingen",
    },
  },
  nn: {
    on: (day) => `Det blir sletta ${day}. Då er berre tal utan namn att.`,
    after: (months) => `Det blir sletta ${months} månader etter at stillinga er lukka. Då er berre tal utan namn att.`,
    archive: "Arbeidsgivaren er offentleg. Då er det arkivreglane som seier kor lenge det blir teke vare på.",
    mail: {
      subject: (job, day) => `Søknadene til ${job} blir sletta ${day}`,
      lead: (n, one, job, day) =>
        `${one ? "Éin søknad" : `${n} søknader`} på stillinga ${job} blir sletta ${day}, med filer, vurderingar, notat og brev.`,
      why: (months) =>
        `Opplysningar om søkjarar blir tekne vare på i ${months} månader etter at stillinga er lukka. Ein søknad der nokon ventar på svar om ei bekymring eller om stans i bruken, blir liggjande til det er svara på.`,
      stays: "Tal utan namn blir att: kor mange som søkte, kor langt dei kom, og kor fort dei fekk svar.",
      link: "Sjå stillinga",
    },
  },
  da: {
    on: (day) => `Det slettes den ${day}. Så er der kun tal uden navn tilbage.`,
    after: (months) =>
      `Det slettes ${months} måneder efter, at stillingen er lukket. Så er der kun tal uden navn tilbage.`,
    archive: "Arbejdsgiveren er offentlig. Derfor bestemmer arkivreglerne, hvor længe det gemmes.",
    mail: {
      subject: (job, day) => `Ansøgningerne til ${job} slettes den ${day}`,
      lead: (n, one, job, day) =>
        `${one ? "Én ansøgning" : `${n} ansøgninger`} til stillingen ${job} slettes den ${day}, med filer, vurderinger, noter og breve.`,
      why: (months) =>
        `Oplysninger om ansøgere gemmes i ${months} måneder, efter at stillingen er lukket. En ansøgning, hvor nogen venter på svar om en bekymring eller om at stoppe brugen, bliver liggende, til der er svaret.`,
      stays: "Tal uden navn bliver tilbage: hvor mange der søgte, hvor langt de nåede, og hvor hurtigt de fik svar.",
      link: "Se stillingen",
    },
  },
  sv: {
    on: (day) => `Det raderas ${day}. Då finns bara siffror utan namn kvar.`,
    after: (months) =>
      `Det raderas ${months} månader efter att tjänsten har stängts. Då finns bara siffror utan namn kvar.`,
    archive: "Arbetsgivaren är offentlig. Då är det arkivreglerna som avgör hur länge det sparas.",
    mail: {
      subject: (job, day) => `Ansökningarna till ${job} raderas ${day}`,
      lead: (n, one, job, day) =>
        `${one ? "En ansökan" : `${n} ansökningar`} till tjänsten ${job} raderas ${day}, med filer, bedömningar, anteckningar och brev.`,
      why: (months) =>
        `Uppgifter om sökande sparas i ${months} månader efter att tjänsten har stängts. En ansökan där någon väntar på svar på ett påpekande eller om att användningen ska stoppas ligger kvar tills det är besvarat.`,
      stays: "Siffror utan namn finns kvar: hur många som sökte, hur långt de kom och hur fort de fick svar.",
      link: "Se tjänsten",
    },
  },
  en: {
    on: (day) => `It is erased on ${day}. Only figures without a name stay.`,
    after: (months) => `It is erased ${months} months after the job has closed. Only figures without a name stay.`,
    archive: "The employer is a public body. The rules for public archives decide how long it is kept.",
    mail: {
      subject: (job, day) => `The applications for ${job} will be erased on ${day}`,
      lead: (n, one, job, day) =>
        `${one ? "One application" : `${n} applications`} for ${job} will be erased on ${day}, with files, assessments, notes and letters.`,
      why: (months) =>
        `What is stored about applicants is kept for ${months} months after the job has closed. An application in which somebody waits for an answer to a concern, or to a request to stop the use of data, stays until that is answered.`,
      stays: "Figures without a name stay: how many applied, how far they came, and how soon they had an answer.",
      link: "See the job",
    },
  },
});
