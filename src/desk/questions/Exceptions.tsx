// The exceptions of a job: what was asked, why, who answers for it, and how it stands.
import { words as answerWords } from "../../answers/words.ts";
import type { QuestionException } from "../../jobs/exceptions.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Note, type NoteKind } from "../../ui/Note.tsx";
import { Quote } from "../../ui/Quote.tsx";
import { Section } from "../../ui/Section.tsx";
import { questionWords } from "../words-questions.ts";

type Shown = Omit<QuestionException, "askedAt" | "decidedAt"> & { asked: string; decided: string | null };
type ExceptionsProps = {
  lang: Lang;
  me: string;
  exceptions: readonly Shown[];
  colleagues: readonly { id: string; name: string }[];
};

const kinds: Record<Shown["way"], NoteKind> = { waits: "waiting", holds: "done", refused: "stop", withdrawn: "plain" };

export function Exceptions({ lang, me, exceptions, colleagues }: ExceptionsProps) {
  const words = questionWords[lang];
  const nameOf = (id: string) => colleagues.find((one) => one.id === id)?.name ?? "";
  return (
    <Section id="exceptions" title={words.exceptions}>
      {exceptions.length === 0 ? (
        <p className="quiet">{words.noExceptions}</p>
      ) : (
        exceptions.map((one) => (
          <Note
            key={one.id}
            kind={kinds[one.way]}
            title={words.way[one.way]}
            level={3}
            acts={<Acts lang={lang} me={me} one={one} />}
          >
            <Quote source={words.about(answerWords[lang].ground[one.ground], one.law)}>{one.question}</Quote>
            <p>{one.justification}</p>
            <p className="meta">
              {[
                words.askedBy(nameOf(one.askedBy), one.asked),
                one.way === "waits" ? words.waitsFor(nameOf(one.approver)) : "",
                one.decided ? words.decidedBy(nameOf(one.approver), one.decided) : "",
                one.inAdvert ? words.advertSays : "",
              ]
                .filter(Boolean)
                .join(" ")}
            </p>
          </Note>
        ))
      )}
    </Section>
  );
}

/** Only the named approver decides; the two who made it may take it back. */
function Acts({ lang, me, one }: { lang: Lang; me: string; one: Shown }) {
  const words = questionWords[lang];
  const decides = one.way === "waits" && one.approver === me;
  const takesBack =
    (one.way === "waits" || one.way === "holds") && (one.askedBy === me || (one.approver === me && !decides));
  if (!decides && !takesBack) return null;
  const press = (act: string, text: string) => (
    <Button
      name="act"
      value={act}
      variant={act === "approve" ? "primary" : "secondary"}
      small
      danger={act !== "approve"}
    >
      {text}
    </Button>
  );
  return (
    <form method="post" className="row">
      <HiddenFields fields={{ exception: one.id }} />
      {decides && press("approve", words.approve)}
      {decides && press("refuse", words.refuse)}
      {takesBack && press("withdraw", words.withdraw)}
    </form>
  );
}
