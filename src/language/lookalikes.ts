// Words that only look like a ground: the subject of the work, the place of work, the writer's own life, a firm's age, a name.
import type { Cue } from "./cues.ts";
import type { Span } from "./sentences.ts";

// Words before a hit that make it the subject of the work ("experience of pregnant patients", "users with …"), not of the reader.
const subjectOfWork =
  / (?:lese|lest|lesen|læst|læser|läst|läser|read|formidlet|formidla|know|knows|knew|vet|veit|ved|erfaring|røynsle|røynsler|erfarenhet|experience|kunnskap|kunnskaper|kunskap|kendskab|knowledge|kompetanse|kompetence|kompetens|arbeid|arbeide|arbeidet|arbeidd|arbejde|arbejdet|arbete|arbeta|arbetat|jobbe|jobba|jobbet|jobbat|work|worked|working|undervist|undervisat|undervist|taught|forsker|forsket|forska|undervisning|teaching|omsorg|care|tilbud|tenester|tjenester|services|tilpasning|interesse|kursus|kurs|course|forskning|forskning|research|brukere|brukarar|brugere|brukare|elever|students|pupils|pasienter|pasientar|patienter|patients|personer|personar|people|barn|børn|children|ungdom|voksne|innbyggere|borgere|medborgare|adults|clients|kunder|women|kvinner|kvinnor|kvinder|kvinnene|mothers|mødre|mødrer|mammor|families|familier|familiar|familjer|parents|foreldre|forældre|föräldrar|residents|beboere|bebuarar|boende|guests|gjester|gäster|gæster|users|stillinga?|stillingen|tjänsten|position|rådgivning|kravet|krav|stilling) +(?:med|om|i|av|af|for|för|fra|frå|från|innen|innan|inom|inden for|of|with|in|on|to|as|som|til|till|på) +(?:[^ ]+ +){0,3}$/;

const namesReader = /^(?:du|deg|dig|din|ditt|dit|di|dine|dina|you|your) /;

// "You told us that you have taught medication safety".
const toldByReader =
  /^(?:told|said|wrote|fortalte|fortalde|berättade|sa|sade|skrev|skreiv) (?:[^ ]+ ){0,2}(?:that |at |att )?(?:you|du) /;

/** The hit is the subject of the work. "Not made for people with your disability" speaks of the reader, whatever stands before it. */
export const ofTheWork = (flat: string, hit: Span): boolean =>
  namesReader.test(flat.slice(hit.start)) || toldByReader.test(flat.slice(hit.start))
    ? fieldOfExperience.test(flat.slice(hit.start, hit.end))
    : /^(?:som|as|of) /.test(flat.slice(hit.start)) && postNamed.test(flat.slice(0, hit.start))
      ? true
      : subjectOfWork.test(flat.slice(0, hit.start));

// "The post as teacher of mother tongues": what the work is called.
const postNamed = / (?:[^ ]*stilling|jobb|job|tjänst|post|position|role|vacancy|roll)[^ ]* $/;

// "You lack experience from a maternity ward": the reader is named, and the word is the field all the same.
const fieldOfExperience =
  /(?: (?:have|has) taught| underviser| undervist| undervisat)(?: [^ ]+){1,3}$| [^ ]*(?:stilling|jobb|job|tjänst|position|role)[^ ]* (?:som|as) [^ ]+$| (?:erfaring|røynsle|røynsler|erfarenhet|experience|kunnskap|kunskap|kendskab|knowledge|praksis|praktik) +(?:med|om|i|av|af|fra|frå|från|innen|innan|inom|of|with|in|on|as|som) +(?:[^ ]+ +){0,2}[^ ]+$/;

// "I have been on sick leave": the writer's own illness or leave explains a late answer, and weighs nothing.
const ofTheWriter =
  / (?:jeg|eg|jag|i|i've|min|mi|mitt|my|vår|vores|our|kollegaen|kollegan|kollega|colleague|(?:bar[^ ]+)?vikar[^ ]*|sjefen|chefen|lederen|leiaren|rektor|styreren|ordinarie) (?:[^ ]+ ){0,6}$/;
// Fears, wishes and rules of thumb are about others, whoever has them: "my manager prefers somebody without small children".
const fears =
  / (?:redd|redde|rädd|bange|afraid|worr[^ ]+|frykter|tror|trur|tro|think|fear|uro[^ ]+|orolig|vil|vill|ville|ønsk[^ ]+|ønskj[^ ]+|önsk[^ ]+|want[^ ]*|wish[^ ]*|tør|törs|vågar|dare|foretrekk[^ ]*|foretrakk|føretrekk[^ ]*|føretrekt|foretræk[^ ]*|foretrak|föredra[^ ]*|föredrog|prefer[^ ]*|lik[^ ]+|gillar|like[ds]?|helst|rather|anset[^ ]+|tilset[^ ]+|ansæt[^ ]+|anställ[^ ]+|hir[^ ]+|(?:erfaring|røynsle|erfarenhet|experience|vurdering|bedömning|view|opinion) (?:er|är|is|has been)(?: at| att| that)?|vet|veit|ved|know|mener|meiner|menar|synes|synest|syntes|tycker|feel[^ ]*|believe[^ ]*) /;
/** Only the writer, or somebody who works there, is ill or on leave. */
export const aboutWriter = (flat: string, hit: Span, you: Cue): boolean =>
  !you.test(` ${flat.slice(0, hit.end)} `) &&
  !namesReader.test(flat.slice(hit.end + 1)) &&
  !fears.test(flat) &&
  ofTheWriter.test(flat.slice(0, hit.start));

/** "We are a young company" tells the age of the company. */
export const ageOfFirm =
  /^ ?(?:(?:et|eit|ett|en|a|our|vårt) )?(?:ungt?|unge|young) (?:bolag|företag|selskap|firma|virksomhed|verksemd|bedrift|company|firm|startup)/;

/** "The job at Vibes": one word written large within a sentence is what somebody is called. */
export const isName = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && /[\p{L},] $/u.test(text.slice(0, start));

// "The fertility clinic", "the high-risk pregnancy unit": where the work is done.
const placeOfWork =
  /^(?:[^ ]+ )?(?:[^ ]*(?:[kc]lini[ck]|avdeling|afdeling|avdelning|mottak|sengepost|avsnitt|mottagning)|unit|ward|centre|service|department)[^ ]* /;
/** The hit is part of what a place of work is called. */
export const atWorkplace = (flat: string, { start, end }: Span): boolean =>
  !namesReader.test(flat.slice(start)) && placeOfWork.test(flat.slice(flat.lastIndexOf(" ", end - 1) + 1));
