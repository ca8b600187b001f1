// Each letter of a batch with its state and a link to the person; those still queued can be taken out.
import type { BatchLetter } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { AnswerState } from "../../ui/AnswerState.tsx";
import { Button } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Note } from "../../ui/Note.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";

/** `when` is the moment it was accepted, in words. */
export type LetterLine = Omit<BatchLetter, "acceptedAt"> & { when: string };

/** Up to this many stand open at once. */
const openUpTo = 30;

type LettersProps = {
  lang: Lang;
  letters: readonly LetterLine[];
  maySend: boolean;
  /** Somebody asked to stop the ticked ones and had ticked none. */
  noneTicked?: boolean;
};

export function BatchLetters({ lang, letters, maySend, noneTicked = false }: LettersProps) {
  const words = answersWords[lang];
  const n = formatNumber(lang, letters.length);
  const stoppable = maySend && letters.some((row) => row.way === "queued");
  if (letters.length === 0) return null;
  return (
    <details className="letters sec" id="letters" open={noneTicked || letters.length <= openUpTo}>
      <summary>
        <h2>{words.seeList(n, letters.length === 1)}</h2>
      </summary>
      {stoppable ? (
        <form method="post">
          <HiddenFields fields={{ act: "stop-some" }} />
          {noneTicked && <Note kind="waiting" title={words.stopNobody} announced />}
          <List lang={lang} letters={letters} choose />
          <div className="row under">
            <Button danger variant="secondary">
              {words.stopChosen}
            </Button>
            <span className="meta">{words.stopHint}</span>
          </div>
        </form>
      ) : (
        <List lang={lang} letters={letters} />
      )}
    </details>
  );
}

type ListProps = { lang: Lang; letters: readonly LetterLine[]; choose?: boolean };

function List({ lang, letters, choose }: ListProps) {
  const words = roomWords[lang];
  const more = answersWords[lang];
  const box: Column<LetterLine> = {
    key: "choose",
    head: more.choose,
    headHidden: true,
    cell: (row) =>
      row.way === "queued" ? (
        <input type="checkbox" name="letter" value={row.letterId} aria-label={`${more.choose}: ${row.fullName}`} />
      ) : (
        ""
      ),
  };
  return (
    <Table
      caption={more.seeList(formatNumber(lang, letters.length), letters.length === 1)}
      captionHidden
      rows={letters}
      rowKey={(row) => row.letterId}
      columns={[
        ...(choose ? [box] : []),
        {
          key: "who",
          head: words.person,
          rowHead: true,
          cell: (row) => <a href={`/applications/${row.applicationId}`}>{row.fullName}</a>,
        },
        { key: "way", head: words.states, cell: (row) => <State lang={lang} way={row.way} /> },
        { key: "when", head: words.when, optional: true, cell: (row) => row.when },
      ]}
    />
  );
}

/** A letter that left the batch is approved again; the word says how it left. */
function State({ lang, way }: { lang: Lang; way: LetterLine["way"] }) {
  const words = answersWords[lang];
  if (way === "stopped") return <AnswerState state="approved" word={words.wayStopped} />;
  if (way === "again") return <AnswerState state="approved" word={words.wayAgain} />;
  return <AnswerState state={way} word={answerWords[lang].way[way]} />;
}
