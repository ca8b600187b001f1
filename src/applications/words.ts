// The words of an application in five languages: stage, state, level, where evidence stands, and what was refused.
import { inLanguages } from "../platform/i18n/words.ts";

export const applicationWords = inLanguages({
  nb: {
    levels: { exceeds: "Overgår", meets: "Oppfyller", partly: "Delvis", "not-shown": "Ikke vist", "not-assessed": "Ikke vurdert" },
    shorts: { deep: "ikke dypt nok", broad: "ikke bredt nok", specific: "ikke konkret nok" },
    stages: { application: "Søknad", interview: "Intervju", final: "Siste runde" },
    states: { open: "Venter", answered: "Har fått svar", withdrawn: "Trukket" },
    places: { application: "Søknaden", conversation: "Samtalen", cv: "CV-en", interview: "Intervjuet", test: "Oppgaven" },
    internal: "Intern", external: "Ekstern", evidence: "Bevis", source: "Hvor det står", short: "Hva som mangler",
    importStates: { waiting: "Venter", running: "Pågår", done: "Ferdig", failed: "Mislyktes" },
    refused: {
      "no-such-requirement": "Stillingen har ikke dette kravet.", "no-such-level": "Velg et av nivåene.", "evidence-too-long": "Beviset er for langt. Ta med det som avgjør.",
      "not-open": "Søkeren har fått svar. Vurderingen kan ikke endres nå.", "too-large": "Filen er større enn 10 MB.", empty: "Filen er tom.",
      "job-closed": "Stillingen er lukket og tar ikke imot flere.", "email-taken": "En annen søker har denne adressen.", "not-an-address": "Dette er ikke en e-postadresse.",
    },
  },
  nn: {
    levels: { exceeds: "Overgår", meets: "Oppfyller", partly: "Delvis", "not-shown": "Ikkje vist", "not-assessed": "Ikkje vurdert" },
    shorts: { deep: "ikkje djupt nok", broad: "ikkje breitt nok", specific: "ikkje konkret nok" },
    stages: { application: "Søknad", interview: "Intervju", final: "Siste runde" },
    states: { open: "Ventar", answered: "Har fått svar", withdrawn: "Trekt" },
    places: { application: "Søknaden", conversation: "Samtalen", cv: "CV-en", interview: "Intervjuet", test: "Oppgåva" },
    internal: "Intern", external: "Ekstern", evidence: "Bevis", source: "Kvar det står", short: "Kva som manglar",
    importStates: { waiting: "Ventar", running: "Går føre seg", done: "Ferdig", failed: "Mislukkast" },
    refused: {
      "no-such-requirement": "Stillinga har ikkje dette kravet.", "no-such-level": "Vel eit av nivåa.", "evidence-too-long": "Beviset er for langt. Ta med det som avgjer.",
      "not-open": "Søkjaren har fått svar. Vurderinga kan ikkje endrast no.", "too-large": "Fila er større enn 10 MB.", empty: "Fila er tom.",
      "job-closed": "Stillinga er lukka og tek ikkje imot fleire.", "email-taken": "Ein annan søkjar har denne adressa.", "not-an-address": "Dette er ikkje ei e-postadresse.",
    },
  },
  da: {
    levels: { exceeds: "Overgår", meets: "Opfylder", partly: "Delvist", "not-shown": "Ikke vist", "not-assessed": "Ikke vurderet" },
    shorts: { deep: "ikke dybt nok", broad: "ikke bredt nok", specific: "ikke konkret nok" },
    stages: { application: "Ansøgning", interview: "Samtale", final: "Sidste runde" },
    states: { open: "Venter", answered: "Har fået svar", withdrawn: "Trukket tilbage" },
    places: { application: "Ansøgningen", conversation: "Svarene", cv: "CV'et", interview: "Samtalen", test: "Opgaven" },
    internal: "Intern", external: "Ekstern", evidence: "Belæg", source: "Hvor det står", short: "Hvad der mangler",
    importStates: { waiting: "Venter", running: "I gang", done: "Færdig", failed: "Mislykkedes" },
    refused: {
      "no-such-requirement": "Stillingen har ikke dette krav.", "no-such-level": "Vælg et af niveauerne.", "evidence-too-long": "Belægget er for langt. Tag det med, der afgør.",
      "not-open": "Ansøgeren har fået svar. Vurderingen kan ikke ændres nu.", "too-large": "Filen er større end 10 MB.", empty: "Filen er tom.",
      "job-closed": "Stillingen er lukket og tager ikke imod flere.", "email-taken": "En anden ansøger har denne adresse.", "not-an-address": "Det er ikke en e-mailadresse.",
    },
  },
  sv: {
    levels: { exceeds: "Överträffar", meets: "Uppfyller", partly: "Delvis", "not-shown": "Inte visat", "not-assessed": "Inte bedömt" },
    shorts: { deep: "inte djupt nog", broad: "inte brett nog", specific: "inte konkret nog" },
    stages: { application: "Ansökan", interview: "Intervju", final: "Sista omgången" },
    states: { open: "Väntar", answered: "Har fått svar", withdrawn: "Återtagen" },
    places: { application: "Ansökan", conversation: "Svaren", cv: "Cv:t", interview: "Intervjun", test: "Arbetsprovet" },
    internal: "Intern", external: "Extern", evidence: "Underlag", source: "Var det står", short: "Vad som saknas",
    importStates: { waiting: "Väntar", running: "Pågår", done: "Klar", failed: "Misslyckades" },
    refused: {
      "no-such-requirement": "Jobbet har inte det här kravet.", "no-such-level": "Välj en av nivåerna.", "evidence-too-long": "Underlaget är för långt. Ta med det som avgör.",
      "not-open": "Den sökande har fått svar. Bedömningen kan inte ändras nu.", "too-large": "Filen är större än 10 MB.", empty: "Filen är tom.",
      "job-closed": "Jobbet är stängt och tar inte emot fler.", "email-taken": "En annan sökande har den här adressen.", "not-an-address": "Det här är ingen e-postadress.",
    },
  },
  en: {
    levels: { exceeds: "Exceeds", meets: "Meets", partly: "Partly", "not-shown": "Not shown", "not-assessed": "Not assessed" },
    shorts: { deep: "not deep enough", broad: "not broad enough", specific: "not specific enough" },
    stages: { application: "Application", interview: "Interview", final: "Final round" },
    states: { open: "Waiting", answered: "Answered", withdrawn: "Withdrawn" },
    places: { application: "The application", conversation: "The answers", cv: "The CV", interview: "The interview", test: "The assignment" },
    internal: "Internal", external: "External", evidence: "Evidence", source: "Where it stands", short: "What is missing",
    importStates: { waiting: "Waiting", running: "Running", done: "Done", failed: "Failed" },
    refused: {
      "no-such-requirement": "The job does not have this requirement.", "no-such-level": "Choose one of the levels.", "evidence-too-long": "The evidence is too long. Keep what decides.",
      "not-open": "The applicant has an answer. The assessment cannot be changed now.", "too-large": "The file is larger than 10 MB.", empty: "The file is empty.",
      "job-closed": "The job is closed and takes in nobody more.", "email-taken": "Another applicant has this address.", "not-an-address": "This is not an e-mail address.",
    },
  },
});
