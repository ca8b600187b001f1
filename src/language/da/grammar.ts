// Danish: numbers and dates in words, what opens a clause, and the words that tell the language from its neighbours.
import type { Grammar } from "../lists.ts";

export const grammar: Grammar = {
  counted: "to tre fire fem seks syv otte ni ti elleve tolv",
  months: "januar februar marts april maj juni juli august september oktober november december",
  weekdays: "søndag mandag tirsdag onsdag torsdag fredag lørdag",
  thousands: ".",
  and: "og",
  subordinators: "at fordi da eftersom når hvis såfremt der som mens",
  telling: `at for om på jeg dig mig sig ikke noget nogen nogle hvad hvordan hvor hvorfor hvilken hvilket hvilke hvem hvis når har og af fra til med efter tak ansøgning ansøgningen ansøgningerne stillingen stilling
    os også være været bliver blev var skal vil kan må får fik gør gøre hej kære venlig hilsen videre desværre kandidater ansøger ansøgere nej en et det denne dette disse
    vi din dit dine ønsker held lykke kun mere meget hun deres mit uden nu svar kræver erfaring stillinger tilbyde tilbud muligt valgt viden kendskab ingen selv eller end ved som der
    du arbejde arbejdet job kommer egentlig tjener helbred børn familie syg tager partiet tid spørgsmål begynde sendte skrev fortalte sagde mødte jobbe havde ville skulle kunne gå anden andre
    jobsamtale samtale samtalen opslaget fordi jer jeres hvilken jævnligt endnu omgang besat hverken hermed brug for øjeblikket fremover fremadrettet vores
    ind inden indenfor mellem gennem både sådan sådanne flere mange hinanden ligger tilbyder borgere udvikling ledig ledige snarest personlig kvalifikationer arbejdsopgaver ansøgningsfrist løn ønskeligt ansættelse afdeling afdelingen offentlig virksomhed uddannelse erfaringer følgende trives bidrage forskellige arbejdsmiljø fleste samarbejde gode godt behov slut ret hele blive hos mod nye ansatte eftermiddag dage ugentlig bilag øvrige oplysninger yderligere under ansøg`,
};
