// Norwegian bokmål: numbers and dates in words, what opens a clause, and the words that tell the language from its neighbours.
import type { Grammar } from "../lists.ts";

export const grammar: Grammar = {
  counted: "to tre fire fem seks sju åtte ni ti elleve tolv",
  months: "januar februar mars april mai juni juli august september oktober november desember",
  weekdays: "søndag mandag tirsdag onsdag torsdag fredag lørdag",
  thousands: "\u00a0",
  and: "og",
  subordinators: "at fordi siden ettersom da når hvis dersom som mens",
  telling: `at for om på å jeg deg meg seg ikke noe noen hva hvordan hvor hvorfor hvilken hvilke hvem hvis når har og av fra til med etter takk søknad søknaden søknadene stillingen stilling
    oss også være vært blir ble var skal vil kan må får fikk gjør gjøre hei vennlig hilsen videre dessverre kandidater søker søkere nei en et det denne dette disse
    vi din ditt dine ønsker lykke bare mer mye hun deres mitt uten nå svar svarene krever erfaring stillinger tilby tilbud mulig følge valgt kunnskap ingen selv eller enn ved som
    du arbeid arbeidet jobb kommer egentlig tjener helsen barn familie syk fast bruker partiet tid spørsmål begynne sendte skrev fortalte sa møtte jobbe arbeide hadde ville skulle kunne gå annen andre
    inn innen innenfor mellom gjennom både slik slike flere mange våre vårt hverandre ligger tilbyr innbyggere utvikling ledig ledige snarest personlig egnethet kvalifikasjoner arbeidsoppgaver søknadsfrist lønn ønskelig ansettelse avdeling avdelingen offentlig virksomhet utdanning erfaringer følgende trives bidra ulike arbeidsmiljø fleste samarbeid gode godt behov slutt rett sjøl hele etat fylke bli hos mot nye ansatte leier`,
};
