// A requirement's label as the head of a column: without the words that many of them begin with. Pure.
import type { Lang } from "../../platform/i18n/languages.ts";

const norwegian =
  /^(?:(?:god|svært god|solid|relevant|minst \S+ års?|praktisk|grundig|noe) )*(?:erfaring(?:ar)? (?:med|fra|frå|innen|innan|som|i)|kunnskap(?:er|ar)? (?:om|i)|kjennskap til|kompetanse (?:i|innen|innan|på)|evne til å|evne til|ferdigheter i|dugleik i) /i;

const openings: Record<Lang, RegExp> = {
  nb: norwegian,
  nn: norwegian,
  da: /^(?:(?:god|solid|relevant|mindst \S+ års|praktisk|grundig) )*(?:erfaring (?:med|fra|inden for|som|i)|kendskab til|viden om|kompetencer i|evne til at|evne til) /i,
  sv: /^(?:(?:god|goda|gedigen|relevant|minst \S+ års|praktisk) )*(?:erfarenhet (?:av|från|inom|som|i)|kunskap(?:er)? (?:om|i)|kännedom om|kompetens (?:i|inom)|förmåga att) /i,
  en: /^(?:(?:a|an|good|solid|strong|relevant|at least \S+ years of|practical) )*(?:experience (?:of|with|in|from|as)|knowledge of|skills? in|understanding of|the ability to|ability to) /i,
};

/** "erfaring med kommuneregnskap" becomes "Kommuneregnskap". Never empty. */
export function shortLabel(lang: Lang, label: string): string {
  const short = label.replace(openings[lang], "").trim() || label.trim();
  return short.charAt(0).toLocaleUpperCase() + short.slice(1);
}

/** Second halves of long Nordic words, where a narrow column may break them. */
const tails =
  /(?<=\p{L}{4})(?=(?:regnskap|rekneskap|regnskab|redovisning|prosess|proces|forvaltning|ledelse|ledning|leiing|utvikling|utveckling|udvikling|arbeid|arbeide|arbete|arbejde|erfaring|erfarenhet|kompetanse|kompetence|kompetens|analyse|analys|styring|kunnskap|kunskap|behandling|økonomi|ekonomi|planlegging|planlægning|planering|veiledning|rettleiing|vejledning|vägledning|oppfølging|uppföljning|opfølgning|kommunikasjon|utdanning|uddannelse|utbildning|sikkerhet|säkerhet|sikkerhed|tjeneste|tenester|tjänster))/giu;

/** The same word with soft hyphens, for columns: not every browser knows where Nordic words part. */
export const withSoftHyphens = (label: string): string =>
  label.replace(/\p{L}{12,}/gu, (word) => word.replace(tails, "\u00AD"));
