// The middle of the answer room: the letter exactly as the candidate gets it, or its text to edit, and what can be done with it.
import { words as answerWords } from "../../answers/words.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { LetterText } from "../../ui/LetterText.tsx";
import { Note } from "../../ui/Note.tsx";
import { ActBar } from "../../ui/Reasons.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { roomWords } from "../words-room.ts";
import type { CheckedLetter } from "./CheckPanel.tsx";
import { paragraphsWithLines } from "./paragraphs.ts";

type PlaceProps = {
  lang: Lang;
  letter: CheckedLetter;
  employer: string;
  today: string;
  editing: boolean;
  mayWrite: boolean;
  /** Why the last press did nothing, as a sentence. */
  refusal: string | null;
};

export function LetterPlace(props: PlaceProps) {
  const { lang, letter, refusal } = props;
  return (
    <>
      {refusal && (
        <div className="under">
          <Note kind="stop" title={refusal} announced />
        </div>
      )}
      {props.editing ? <Editing {...props} /> : <Reading {...props} />}
      {props.mayWrite && !props.editing && <Acts lang={lang} letter={letter} />}
    </>
  );
}

function Reading({ lang, letter, employer, today }: PlaceProps) {
  const words = roomWords[lang];
  const { way } = answerWords[lang];
  return (
    <>
      <Sheet
        label={words.sheet(letter.person.fullName)}
        lang={letter.language}
        from={[employer]}
        to={[words.to(letter.person.fullName), today]}
      >
        <LetterText paragraphs={paragraphsWithLines(letter, words)} />
      </Sheet>
      <p className="meta lhead">
        {[
          letter.way === "draft" ? "" : words.wayNote(way[letter.way]),
          letter.approvedLine ? words.approvedBy(letter.approvedLine.by, letter.approvedLine.when) : "",
          letter.edited ? words.editedNote : "",
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
    </>
  );
}

function Editing({ lang, letter }: PlaceProps) {
  const words = roomWords[lang];
  return (
    <form method="post" className="sheet stack">
      <input type="hidden" name="letter" value={letter.letterId} />
      <h2>{words.editing}</h2>
      <TextField
        id="subject"
        name="subject"
        label={words.subject}
        value={letter.subject}
        lang={letter.language}
        maxLength={300}
      />
      <TextArea
        id="body"
        name="body"
        label={words.body}
        value={letter.body}
        lang={letter.language}
        rows={18}
        maxLength={20000}
        letter
      />
      <div className="row">
        <Button name="act" value="edit">
          {words.saveCheck}
        </Button>
        <LinkButton href={`/jobs/${letter.job.slug}/answers?letter=${letter.letterId}`} variant="tertiary">
          {words.cancel}
        </LinkButton>
      </div>
    </form>
  );
}

function Acts({ lang, letter }: { lang: Lang; letter: CheckedLetter }) {
  const words = roomWords[lang];
  const room = `/jobs/${letter.job.slug}/answers`;
  const editable = letter.way === "draft" || letter.way === "approved";
  return (
    <ActBar>
      {letter.way === "draft" && (
        <form method="post">
          <input type="hidden" name="letter" value={letter.letterId} />
          <input type="hidden" name="hash" value={letter.hash} />
          <input type="hidden" name="next" value={letter.next ?? ""} />
          <Button name="act" value="approve" shortcut="a">
            {words.approveNext}
          </Button>
        </form>
      )}
      {editable && (
        <LinkButton href={`${room}?letter=${letter.letterId}&edit=1`} variant="secondary" shortcut="e">
          {words.edit}
        </LinkButton>
      )}
      <LinkButton href={`/applications/${letter.person.applicationId}#call`} variant="tertiary">
        {words.callInstead}
      </LinkButton>
      {letter.next && (
        <LinkButton href={`${room}?letter=${letter.next}`} variant="tertiary" shortcut="n">
          {words.skip}
        </LinkButton>
      )}
    </ActBar>
  );
}
