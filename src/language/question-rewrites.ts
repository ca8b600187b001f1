// What to ask instead: a lawful question for each ground, in the five languages. Made for Gjensvar.
import type { Lang } from "./languages.ts";
import type { QuestionGround } from "./question-words.ts";

const hours: Record<Lang, string> = {
  nb: "Stillingen har den arbeidstiden som står i utlysningen. Passer den for deg?",
  nn: "Stillinga har den arbeidstida som står i utlysinga. Passar ho for deg?",
  da: "Stillingen har den arbejdstid, der står i opslaget. Passer den dig?",
  sv: "Tjänsten har den arbetstid som står i annonsen. Passar den dig?",
  en: "The position has the working hours stated in the advert. Do they suit you?",
};
const tasks: Record<Lang, string> = {
  nb: "Er det noe som hindrer deg i å utføre oppgavene som står i utlysningen?",
  nn: "Er det noko som hindrar deg i å utføre oppgåvene som står i utlysinga?",
  da: "Er der noget, der forhindrer dig i at udføre de opgaver, der står i opslaget?",
  sv: "Finns det något som hindrar dig från att utföra uppgifterna i annonsen?",
  en: "Is there anything that prevents you from doing the tasks described in the advert?",
};
const language: Record<Lang, string> = {
  nb: "Hvilke språk bruker du i arbeid, og på hvilket nivå?",
  nn: "Kva språk bruker du i arbeid, og på kva nivå?",
  da: "Hvilke sprog bruger du i arbejdet, og på hvilket niveau?",
  sv: "Vilka språk använder du i arbetet, och på vilken nivå?",
  en: "Which languages do you use at work, and at what level?",
};
const drop: Record<Lang, string> = {
  nb: "La spørsmålet være. Spør heller: Hva er viktig for deg i arbeidet?",
  nn: "Lat spørsmålet vere. Spør heller: Kva er viktig for deg i arbeidet?",
  da: "Lad spørgsmålet være. Spørg hellere: Hvad er vigtigt for dig i arbejdet?",
  sv: "Låt frågan vara. Fråga hellre: Vad är viktigt för dig i arbetet?",
  en: "Leave the question out. Ask instead: What matters to you at work?",
};
const pay: Record<Lang, string> = {
  nb: "Hva er lønnsforventningen din?",
  nn: "Kva er lønsforventninga di?",
  da: "Hvad er din lønforventning?",
  sv: "Vad har du för löneanspråk?",
  en: "What are your salary expectations?",
};
const record: Record<Lang, string> = {
  nb: "Loven krever politiattest for denne stillingen. Kan du legge den fram?",
  nn: "Lova krev politiattest for denne stillinga. Kan du leggje han fram?",
  da: "Loven kræver straffeattest til denne stilling. Kan du vise den?",
  sv: "Lagen kräver registerutdrag för den här tjänsten. Kan du visa det?",
  en: "The law requires a police certificate for this position. Can you provide it?",
};
const age: Record<Lang, string> = {
  nb: "Er du fylt 18 år? (bare når loven krever det)",
  nn: "Er du fylt 18 år? (berre når lova krev det)",
  da: "Er du fyldt 18 år? (kun når loven kræver det)",
  sv: "Har du fyllt 18 år? (bara när lagen kräver det)",
  en: "Are you over 18? (only where the law requires it)",
};
const note: Record<Lang, string> = {
  nb: "kan spørres om, men kan aldri vektlegges",
  nn: "kan spørjast om, men kan aldri leggjast vekt på",
  da: "må aldrig tillægges vægt",
  sv: "får aldrig vägas in",
  en: "may be asked, but never weighed",
};

const rewrites: Record<QuestionGround | "note", Record<Lang, string>> = {
  pregnancy: hours,
  family: hours,
  religion: hours,
  ethnicity: language,
  disability: tasks,
  health: tasks,
  orientation: drop,
  "gender-identity": drop,
  sex: drop,
  politics: drop,
  union: drop,
  age,
  "pay-history": pay,
  "criminal-record": record,
  other: drop,
  note,
};

/** The lawful counterpart of a question on a ground, or the note on what may be asked but never weighed. */
export function rewriteOf(ground: QuestionGround | "note", lang: Lang): string {
  return rewrites[ground][lang];
}
