// Letters that say the same to many, gathered: each text is read once, with the names it goes to. Pure.
import type { ExtensionLetter } from "../../answers/answers.server.ts";
import { paragraphsOf } from "../../answers/mails.ts";
import type { Lang } from "../../platform/i18n/languages.ts";

export type SameLetter = {
  key: string;
  language: Lang;
  subject: string;
  /** As the first of them gets it. */
  paragraphs: string[];
  /** Of the others. */
  names: string[];
};

/** By language and by everything after the greeting. */
export function sameLetters(letters: readonly ExtensionLetter[]): SameLetter[] {
  const text = (letter: ExtensionLetter) => paragraphsOf(letter.body).map((lines) => lines.join("\n"));
  const groups = Map.groupBy(letters, (letter) => [letter.language, ...text(letter).slice(1)].join("\n\n"));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            key: first.applicationId,
            language: first.language,
            subject: first.subject,
            paragraphs: text(first),
            names: others.map((one) => one.fullName),
          },
        ]
      : [],
  );
}
