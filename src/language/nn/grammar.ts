// Norwegian nynorsk: numbers and dates in words, what opens a clause, and the words that tell the language from its neighbours.
import type { Grammar } from "../lists.ts";

export const grammar: Grammar = {
  counted: "to tre fire fem seks sju åtte ni ti elleve tolv",
  months: "januar februar mars april mai juni juli august september oktober november desember",
  weekdays: "søndag måndag tysdag onsdag torsdag fredag laurdag",
  thousands: "\u00a0",
  and: "og",
  subordinators: "at fordi sidan ettersom då når viss dersom som medan",
  telling: `at for om på å eg deg meg seg ikkje noko nokon kva korleis kvar kor kvifor kven viss når har og av frå til med etter takk søknad søknaden søknadene stillinga stilling stillingar
    oss også vere vore blir blei vart var skal vil kan må får fekk gjer gjere hei venleg helsing vidare dessverre søkjar søkjarar søkjer søkje nei ein ei eit det denne dette desse
    vi din ditt dine ynskjer ønskjer lykke berre meir mykje ho dei deira utan no svar svara krev erfaring tilby tilbod mogleg valt kunnskap ingen sjølv eller enn ved som
    du arbeid arbeidet jobb kjem tener helsa barn familie brukar partiet tid spørsmål byrje sende skreiv fortalde sa møtte jobbe arbeide hadde ville skulle kunne gå annan andre
    vurderinga utlysinga krava begge heile fleire saman korkje òg ikkje høyre høyrer gjeld oppgåva seinare noverande sjå fann såg
    inn innan innanfor mellom gjennom både slik slike mange våre vårt kvarandre ligg innbyggjarar utvikling ledig ledige snarast eignaheit kvalifikasjonar arbeidsoppgåver søknadsfrist løn ønskjeleg tilsetjing avdeling avdelinga offentleg verksemd utdanning følgjande trivst bidra ulike arbeidsmiljø samarbeid gode godt behov slutt rett fylke bli hos mot nye tilsette`,
};
