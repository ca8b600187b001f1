// The form where questions are written, one a line.
import type { QuestionContext } from "../../language/question.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { questionWords } from "../words-questions.ts";
import { contexts } from "./asked.ts";

export function QuestionForm({ lang, text, context }: { lang: Lang; text: string; context: QuestionContext }) {
  const words = questionWords[lang];
  return (
    <form method="post" className="form under">
      <TextArea
        id="questions"
        name="questions"
        label={words.questions}
        hint={words.questionsHint}
        value={text}
        rows={6}
      />
      <Select
        id="context"
        name="context"
        label={words.context}
        value={context}
        choices={contexts.map((value) => ({ value, label: words.contexts[value] }))}
      />
      <div className="row">
        <Button name="act" value="check">
          {words.check}
        </Button>
      </div>
    </form>
  );
}
