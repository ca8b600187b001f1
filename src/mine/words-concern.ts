// Raising a concern, on the candidate's own page, in five languages.
import type { Country } from "../jobs/job.ts";
import { inLanguages } from "../platform/i18n/words.ts";

/** Authorities outside the employer, by their own names: one for discrimination, one for recording and personal data. */
export const authorities: Record<Country, readonly [string, string]> = {
  NO: ["Likestillings- og diskrimineringsombudet", "Datatilsynet"],
  DK: ["Ligebehandlingsnævnet", "Datatilsynet"],
  SE: ["Diskrimineringsombudsmannen", "Integritetsskyddsmyndigheten"],
};

export const concernWords = inLanguages({
  nb: {
    title: "Meld en bekymring",
    lead: "Skjedde det noe som ikke var riktig? Si fra her. Å si fra skal ikke ha noe å si for søknaden din.",
    offer: "Skjedde det noe som ikke var riktig? Meld en bekymring",
    yours: "Bekymringer du har meldt",
    reads: (who: string) =>
      `Den blir behandlet utenfor stillingen: ${who}, leser den og svarer deg innen fem arbeidsdager. De som arbeider med stillingen, får ikke se den her, og heller ikke at du har sagt fra. Må noen av dem spørres, bør dere være enige om det først. Skriv i så fall hva du ikke vil skal komme videre.`,
    nobodyTitle: "Vi har ingen utenfor stillingen som kan ta imot den her",
    nobody: (employer: string, owner: string) =>
      `Alle hos ${employer} som kunne behandlet en bekymring, arbeider selv med denne stillingen. Derfor tar vi den ikke imot her. Du kan ta det opp med ${owner}, som svarer for stillingen, eller med noen utenfor.`,
    outside: (equality: string, privacy: string) =>
      `Du kan også gå til noen utenfor arbeidsgiveren: ${equality} når det gjelder diskriminering, ${privacy} når det gjelder opptak og personopplysninger, eller fagforeningen din.`,
    kind: "Hva gjelder det?",
    text: "Hva skjedde?",
    hint: "Med dine egne ord. Si gjerne når det var og hvem som var der.",
    submit: "Meld bekymringen",
    back: "Tilbake til siden din",
    raised: (day: string) => `Meldt ${day}.`,
    waits: (who: string, day: string) => `${who}, svarer senest ${day}.`,
    late: (who: string, day: string) =>
      `${who}, skulle ha svart senest ${day}. Det er vårt ansvar at det ikke er gjort.`,
    answer: (who: string, day: string) => `Svar fra ${who}, ${day}`,
    fault: "Bekymringen er ikke meldt ennå",
    faults: {
      kind: "Velg hva det gjelder.",
      empty: "Skriv hva som skjedde.",
      long: "Høyst 4000 tegn.",
      many: "Du har fem bekymringer som venter på svar. Vent til du har fått svar på en av dem.",
      nobody: "Det er ingen utenfor stillingen som kan ta imot den her.",
    },
  },
  nn: {
    title: "Meld ei bekymring",
    lead: "Hende det noko som ikkje var rett? Sei frå her. Å seie frå skal ikkje ha noko å seie for søknaden din.",
    offer: "Hende det noko som ikkje var rett? Meld ei bekymring",
    yours: "Bekymringar du har meldt",
    reads: (who) =>
      `Ho blir behandla utanfor stillinga: ${who}, les ho og svarer deg innan fem arbeidsdagar. Dei som arbeider med stillinga, får ikkje sjå ho her, og heller ikkje at du har sagt frå. Må nokon av dei spørjast, bør de vere samde om det først. Skriv i så fall kva du ikkje vil at skal kome vidare.`,
    nobodyTitle: "Vi har ingen utanfor stillinga som kan ta imot ho her",
    nobody: (employer, owner) =>
      `Alle hos ${employer} som kunne ha behandla ei bekymring, arbeider sjølve med denne stillinga. Difor tek vi ikkje imot ho her. Du kan ta det opp med ${owner}, som svarer for stillinga, eller med nokon utanfor.`,
    outside: (equality, privacy) =>
      `Du kan òg gå til nokon utanfor arbeidsgivaren: ${equality} når det gjeld diskriminering, ${privacy} når det gjeld opptak og personopplysningar, eller fagforeininga di.`,
    kind: "Kva gjeld det?",
    text: "Kva hende?",
    hint: "Med dine eigne ord. Sei gjerne når det var og kven som var der.",
    submit: "Meld bekymringa",
    back: "Tilbake til sida di",
    raised: (day) => `Meldt ${day}.`,
    waits: (who, day) => `${who}, svarer seinast ${day}.`,
    late: (who, day) => `${who}, skulle ha svart seinast ${day}. Det er vårt ansvar at det ikkje er gjort.`,
    answer: (who, day) => `Svar frå ${who}, ${day}`,
    fault: "Bekymringa er ikkje meld enno",
    faults: {
      kind: "Vel kva det gjeld.",
      empty: "Skriv kva som hende.",
      long: "Høgst 4000 teikn.",
      many: "Du har fem bekymringar som ventar på svar. Vent til du har fått svar på ei av dei.",
      nobody: "Det er ingen utanfor stillinga som kan ta imot ho her.",
    },
  },
  da: {
    title: "Meld en bekymring",
    lead: "Skete der noget, som ikke var rigtigt? Sig til her. Det skal ikke få betydning for din ansøgning, at du siger til.",
    offer: "Skete der noget, som ikke var rigtigt? Meld en bekymring",
    yours: "Bekymringer, du har meldt",
    reads: (who) =>
      `Den bliver behandlet uden for stillingen: ${who}, læser den og svarer dig inden for fem arbejdsdage. De, der arbejder med stillingen, kan ikke se den her og heller ikke, at du har sagt til. Skal nogen af dem spørges, bør I være enige om det først. Skriv i så fald, hvad du ikke vil have bragt videre.`,
    nobodyTitle: "Vi har ingen uden for stillingen, der kan tage imod den her",
    nobody: (employer, owner) =>
      `Alle hos ${employer}, der kunne behandle en bekymring, arbejder selv med denne stilling. Derfor tager vi ikke imod den her. Du kan tage det op med ${owner}, der har ansvaret for stillingen, eller med nogen udefra.`,
    outside: (equality, privacy) =>
      `Du kan også gå til nogen uden for arbejdsgiveren: ${equality}, når det gælder diskrimination, ${privacy}, når det gælder optagelser og personoplysninger, eller din fagforening.`,
    kind: "Hvad gælder det?",
    text: "Hvad skete der?",
    hint: "Med dine egne ord. Fortæl gerne, hvornår det var, og hvem der var til stede.",
    submit: "Meld bekymringen",
    back: "Tilbage til din side",
    raised: (day) => `Meldt ${day}.`,
    waits: (who, day) => `${who}, svarer senest ${day}.`,
    late: (who, day) => `${who}, skulle have svaret senest ${day}. Det er vores ansvar, at det ikke er sket.`,
    answer: (who, day) => `Svar fra ${who}, ${day}`,
    fault: "Bekymringen er ikke meldt endnu",
    faults: {
      kind: "Vælg, hvad det gælder.",
      empty: "Skriv, hvad der skete.",
      long: "Højst 4000 tegn.",
      many: "Du har fem bekymringer, der venter på svar. Vent, til du har fået svar på en af dem.",
      nobody: "Der er ingen uden for stillingen, der kan tage imod den her.",
    },
  },
  sv: {
    title: "Lämna ett påpekande",
    lead: "Hände det något som inte var rätt? Säg till här. Att du säger till ska inte påverka din ansökan.",
    offer: "Hände det något som inte var rätt? Lämna ett påpekande",
    yours: "Påpekanden du har lämnat",
    reads: (who) =>
      `Det hanteras utanför rekryteringen: ${who}, läser det och svarar dig inom fem arbetsdagar. De som arbetar med tjänsten får inte se det här, och inte heller att du har sagt till. Behöver någon av dem tillfrågas bör ni vara överens om det först. Skriv i så fall vad du inte vill ska föras vidare.`,
    nobodyTitle: "Vi har ingen utanför rekryteringen som kan ta emot det här",
    nobody: (employer, owner) =>
      `Alla hos ${employer} som skulle kunna hantera ett påpekande arbetar själva med den här tjänsten. Därför tar vi inte emot det här. Du kan ta upp det med ${owner}, som ansvarar för tjänsten, eller med någon utanför.`,
    outside: (equality, privacy) =>
      `Du kan också vända dig till någon utanför arbetsgivaren: ${equality} när det gäller diskriminering, ${privacy} när det gäller inspelning och personuppgifter, eller ditt fackförbund.`,
    kind: "Vad gäller det?",
    text: "Vad hände?",
    hint: "Med dina egna ord. Berätta gärna när det var och vilka som var där.",
    submit: "Lämna påpekandet",
    back: "Tillbaka till din sida",
    raised: (day) => `Lämnat ${day}.`,
    waits: (who, day) => `${who}, svarar senast ${day}.`,
    late: (who, day) => `${who}, skulle ha svarat senast ${day}. Det är vårt ansvar att det inte har skett.`,
    answer: (who, day) => `Svar från ${who}, ${day}`,
    fault: "Påpekandet är inte lämnat ännu",
    faults: {
      kind: "Välj vad det gäller.",
      empty: "Skriv vad som hände.",
      long: "Högst 4000 tecken.",
      many: "Du har fem påpekanden som väntar på svar. Vänta tills du har fått svar på ett av dem.",
      nobody: "Det finns ingen utanför rekryteringen som kan ta emot det här.",
    },
  },
  en: {
    title: "Raise a concern",
    lead: "Did something happen that was not right? Say so here. Saying so is not to count against your application.",
    offer: "Did something happen that was not right? Raise a concern",
    yours: "Concerns you have raised",
    reads: (who) =>
      `It is handled outside the job: ${who}, reads it and answers you within five working days. Those who work on the job do not see it here, nor that you have spoken up. If one of them must be asked, the two of you should agree on that first. Say in your text what you do not want passed on.`,
    nobodyTitle: "Nobody outside the job can receive it here",
    nobody: (employer, owner) =>
      `Everybody at ${employer} who could handle a concern works on this very job. So we do not take it here. You can raise it with ${owner}, who answers for the job, or with somebody outside.`,
    outside: (equality, privacy) =>
      `You can also go to somebody outside the employer: ${equality} about discrimination, ${privacy} about recording and personal data, or your union.`,
    kind: "What is it about?",
    text: "What happened?",
    hint: "In your own words. It helps to say when it was and who was there.",
    submit: "Raise the concern",
    back: "Back to your page",
    raised: (day) => `Raised on ${day}.`,
    waits: (who, day) => `${who}, answers by ${day}.`,
    late: (who, day) => `${who}, should have answered by ${day}. That this has not been done is our responsibility.`,
    answer: (who, day) => `Answer from ${who}, ${day}`,
    fault: "The concern has not been raised yet",
    faults: {
      kind: "Choose what it is about.",
      empty: "Write what happened.",
      long: "At most 4000 characters.",
      many: "You have five concerns that wait for an answer. Please wait until one of them has been answered.",
      nobody: "Nobody outside the job can receive it here.",
    },
  },
});
