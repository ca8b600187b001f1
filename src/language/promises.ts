// Promises without cover: kept on file without a yes, an appeal that does not exist, a job next time, silence sold as an answer.
import { type Country, groundLaws, type Risk } from "./grounds.ts";
import type { Lexicon } from "./letter-words.ts";
import type { SaidGround } from "./lists.ts";
import { everySentence, type Letter, type Sentence } from "./sentences.ts";

/** What decides whether a promise has cover. */
export type PromiseContext = { country: Country; sector?: "public" | "private" };

/** The false promises of a letter, as risks. An appeal is false where no appeal exists: in Norway, and with private employers. */
export function falsePromises(letter: Letter, lexicon: Lexicon, { country, sector }: PromiseContext): Risk[] {
  const { cues } = lexicon;
  const asks = everySentence(letter).some(
    (sentence) => cues.consentGiven.test(sentence.flat) && cues.consent.test(sentence.flat),
  );
  const risks: Risk[] = [];
  const add = (sentence: Sentence, ground: SaidGround, level: "block" | "warn") =>
    risks.push({
      ground,
      quote: sentence.text,
      at: [sentence.start, sentence.end],
      law: groundLaws[country][ground],
      level,
    });
  for (const sentence of everySentence(letter)) {
    if (
      cues.onFile.test(sentence.flat) &&
      !asks &&
      !cues.consentGiven.test(sentence.flat) &&
      !cues.negators.test(sentence.flat)
    )
      add(sentence, "on-file", "warn");
    if (
      cues.appeal.test(sentence.flat) &&
      !cues.negators.test(sentence.flat) &&
      (country === "NO" || sector === "private")
    )
      add(sentence, "appeal", "warn");
    if (cues.assured.test(sentence.flat) && !cues.negators.test(sentence.flat)) add(sentence, "job-promise", "warn");
    if (silenceSold(sentence, lexicon))
      add(sentence, "silence", country === "DK" && sector !== "private" ? "block" : "warn");
  }
  return risks;
}

/** Whether a sentence sells silence as an answer: "If you hear nothing from us, the position is filled". */
export function silenceSold(sentence: Sentence, { cues }: Lexicon): boolean {
  const { flat } = sentence;
  if (cues.silent.test(flat)) return true;
  if (!/ (?:hører|høyrer|hör|hørt|høyrt|hört|hear|heard) /.test(flat)) return false;
  if (!cues.negators.test(flat) && !/ (?:ingenting|inkje|intet|inget|nothing) /.test(flat)) return false;
  const conditional = cues.ifWords.test(flat) || cues.verbFirst.test(flat) || / should you /.test(flat);
  return (
    conditional &&
    (cues.filled.test(flat) || cues.steps.test(flat) || cues.filledOther.test(flat) || cues.another.test(flat))
  );
}
