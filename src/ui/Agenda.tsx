/** The day's times, and a list of things nobody is sure of: the two lists at the side of today. */
import { Mark, type Tone } from "./Mark.tsx";
import type { AnswerMark } from "./mark-shapes.tsx";
import type { Words } from "./text.ts";

export type AgendaItem = {
  key: string;
  at: string;
  shown: string;
  title: Words;
  meta?: Words | undefined;
  past?: boolean | undefined;
};

/** `at` is machine-readable, `shown` as the language writes it. */
export function Agenda({ items }: { items: readonly AgendaItem[] }) {
  return (
    <ol className="agenda">
      {items.map((item) => (
        <li key={item.key} data-past={item.past ? "" : undefined}>
          <time dateTime={item.at}>{item.shown}</time>
          <div>
            <p>{item.title}</p>
            {item.meta && <p className="meta">{item.meta}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

export type OpenQuestion = {
  key: string;
  state: AnswerMark;
  tone: Tone;
  stateWord: string;
  name: Words;
  meta: Words;
  acts: Words;
};

/** Each with a mark, a name, what happened and what can be done. */
export function OpenQuestions({ items }: { items: readonly OpenQuestion[] }) {
  return (
    <ul className="uncertain">
      {items.map((item) => (
        <li key={item.key}>
          <p>
            <Mark name={item.state} tone={item.tone} /> <span className="sr">{item.stateWord} </span>
            <strong>{item.name}</strong>
          </p>
          <p className="meta">{item.meta}</p>
          <p className="row">{item.acts}</p>
        </li>
      ))}
    </ul>
  );
}
