// The letters as they will leave, each text once; who gets none and why; and the press that sends them.
import type { Extension } from "../../answers/answers.server.ts";
import { countOf, formatList } from "../../platform/i18n/format.ts";
import { type Lang, langNames } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { LetterText } from "../../ui/LetterText.tsx";
import { Section } from "../../ui/Section.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { extendingWords } from "../words-extending.ts";
import { sameLetters } from "./letters.ts";

type Made = Extract<Extension, { ok: true }> & { leaves: string };
type Props = {
  lang: Lang;
  made: Made;
  typed: { cause: string; until: string };
  keyOfPress: string;
  action: string;
};

export function ReadLetters({ lang, made, typed, keyOfPress, action }: Props) {
  const words = extendingWords[lang];
  const { letters, left } = made;
  return (
    <>
      {left.length > 0 && (
        <Section id="left" title={words.left}>
          <ul>
            {left.map((one) => (
              <li key={one.applicationId}>
                <a href={`/applications/${one.applicationId}`}>{one.fullName}</a>: {words.leftWhy[one.why]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {letters.length === 0 ? (
        <p className="under">{words.nobody}</p>
      ) : (
        <Section id="letters" title={words.read}>
          <Texts lang={lang} letters={letters} />
          <form method="post" action={action} className="stack under">
            <HiddenFields fields={{ confirm: "1", ...typed, hash: made.hash, key: keyOfPress }} />
            <p>{words.readMore(made.leaves)}</p>
            <div className="row">
              <Button>{words.send(...countOf(lang, letters.length))}</Button>
            </div>
          </form>
        </Section>
      )}
    </>
  );
}

function Texts({ lang, letters }: { lang: Lang; letters: Made["letters"] }) {
  const words = extendingWords[lang];
  return sameLetters(letters).map((one) => {
    const label = words.group(langNames[one.language], ...countOf(lang, one.names.length + 1));
    return (
      <div key={one.key} className="under">
        <Sheet label={label} lang={one.language} from={[langNames[one.language]]} to={[]}>
          <LetterText
            paragraphs={[{ text: one.subject, kind: "heading" }, ...one.paragraphs.map((text) => ({ text }))]}
          />
        </Sheet>
        {one.names.length > 0 && <p className="meta">{words.like(formatList(lang, one.names))}</p>}
      </div>
    );
  });
}
