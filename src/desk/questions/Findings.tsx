// What the law says of each question that was written, with what to ask instead and the way to an exception.
import { words as answerWords } from "../../answers/words.ts";
import type { CheckedQuestion } from "../../jobs/exceptions.ts";
import { mayBeAsked } from "../../jobs/exceptions.ts";
import type { QuestionContext } from "../../language/question.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Note, type NoteKind } from "../../ui/Note.tsx";
import { Quote } from "../../ui/Quote.tsx";
import { Section } from "../../ui/Section.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { questionWords } from "../words-questions.ts";
import type { TypedWish } from "./asked.ts";

type Asked = { text: string; context: QuestionContext };
type FindingsProps = {
  lang: Lang;
  found: readonly CheckedQuestion[];
  asked: Asked;
  approvers: readonly { id: string; name: string }[];
  wish: TypedWish | null;
};

const kinds: Record<"ok" | "warn" | "block" | "holds", NoteKind> = {
  ok: "done",
  warn: "warning",
  block: "stop",
  holds: "done",
};

export function Findings({ lang, found, ...rest }: FindingsProps) {
  return (
    <Section id="found" title={questionWords[lang].found}>
      {found.map((one, index) => (
        <Finding key={one.text} lang={lang} one={one} n={index + 1} {...rest} />
      ))}
    </Section>
  );
}

type FindingProps = Omit<FindingsProps, "found"> & { one: CheckedQuestion; n: number };

function Finding({ lang, one, n, asked, approvers, wish }: FindingProps) {
  const words = questionWords[lang];
  const { check, rule, standing } = one;
  const way = check.verdict === "block" && mayBeAsked(one) ? "holds" : check.verdict;
  const ground = check.ground ? answerWords[lang].ground[check.ground] : null;
  const own = wish?.question === one.text ? wish : null;
  return (
    <Note kind={kinds[way]} title={words.verdict[way]} level={3}>
      <Quote>{one.text}</Quote>
      {ground && check.law && <p>{words.about(ground, check.law)}</p>}
      {check.note && <p>{check.note}</p>}
      {check.rewrite && (
        <p>
          {words.instead} <q>{check.rewrite}</q>
        </p>
      )}
      {check.verdict === "block" && !standing && !rule && <p className="meta">{words.noException}</p>}
      {standing?.way === "waits" && <p className="meta">{words.waitsAlready}</p>}
      {rule && !standing && (
        <details open={own !== null}>
          <summary>{words.askTitle}</summary>
          <AskForm lang={lang} one={one} rule={rule} n={n} asked={asked} approvers={approvers} wish={own} />
        </details>
      )}
    </Note>
  );
}

type AskFormProps = FindingProps & { rule: NonNullable<CheckedQuestion["rule"]> };

function AskForm({ lang, one, rule, n, asked, approvers, wish }: AskFormProps) {
  const words = questionWords[lang];
  return (
    <form method="post" className="form">
      <p>{words.askLead(rule.law)}</p>
      <HiddenFields fields={{ question: one.text, questions: asked.text, context: asked.context }} />
      <TextArea
        id={`justification-${n}`}
        name="justification"
        label={words.justification}
        hint={words.justificationHint}
        value={wish?.justification}
        rows={3}
      />
      {rule.advert && (
        <Checkbox
          id={`advert-${n}`}
          name="inAdvert"
          value="1"
          label={words.inAdvert}
          hint={words.inAdvertHint}
          checked={wish?.inAdvert}
        />
      )}
      <Select
        id={`approver-${n}`}
        name="approver"
        label={words.approver}
        none={words.choose}
        value={wish?.approver}
        choices={approvers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="row">
        <Button name="act" value="ask" variant="secondary">
          {words.ask}
        </Button>
      </div>
    </form>
  );
}
