// The middle of the answer room: the letter exactly as the candidate gets it, or its text to edit, and what can be done with it.
import { words as answerWords } from "../../answers/words.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { LetterText } from "../../ui/LetterText.tsx";
import { Note } from "../../ui/Note.tsx";
import { ActBar } from "../../ui/Reasons.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Tests } from "../../ui/Tests.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";
import { type CheckedLetter, stopsOf, verdictPlace } from "./CheckPanel.tsx";
import { paragraphsWithLines } from "./paragraphs.ts";

/** A text that was not saved, and why: it stays in the form. */
export type Unsaved = {
  subject: string;
  body: string;
  /** Of the text that the person began from. */
  hash: string;
  why: string;
  /** Who changed the letter meanwhile, for "changed". Null when the draft was made anew. */
  other: { by: string; when: string } | null;
};

type PlaceProps = {
  lang: Lang;
  letter: CheckedLetter;
  /** Who writes, in the upper left corner. Lines. */
  from: readonly string[];
  today: string;
  editing: boolean;
  unsaved: Unsaved | null;
  mayWrite: boolean;
  /** The letter that comes after this one. */
  next: string | null;
  /** Why the last press did nothing, as a sentence. */
  refusal: string | null;
};

export function LetterPlace(props: PlaceProps) {
  const { letter, refusal, editing, mayWrite } = props;
  const stopped = letter.verdict === "stop" && letter.way === "draft";
  const conflict = inConflict(props);
  return (
    <>
      {refusal && (
        <div className="lhead notes">
          <Note kind="warning" title={refusal} announced />
        </div>
      )}
      {stopped && !editing && <Stopped {...props} />}
      {conflict && <Conflict {...props} />}
      {editing ? <Editing {...props} /> : <Reading {...props} />}
      {editing ? <EditActs {...props} /> : mayWrite && <Acts {...props} />}
    </>
  );
}

/** Somebody else's text stands by now, and the person's own is not saved. */
const inConflict = ({ unsaved }: PlaceProps): boolean => unsaved?.why === "changed";

/** Who changed the letter and when, and the letter as it stands. The person's own text follows in its form. */
function Conflict(props: PlaceProps) {
  const { lang, letter, unsaved, from, today } = props;
  const words = answersWords[lang];
  const title = unsaved?.other ? words.editedByOther(unsaved.other.by, unsaved.other.when) : words.editedByDraft;
  return (
    <>
      <div className="lhead notes">
        <Note kind="warning" title={title} announced>
          <p>{words.conflictMore}</p>
        </Note>
      </div>
      <h2 className="lhead">{words.asItStands}</h2>
      <Sheet
        label={words.asItStands}
        lang={letter.language}
        from={from}
        to={[roomWords[lang].to(letter.person.fullName), today]}
      >
        <LetterText paragraphs={paragraphsWithLines(letter, roomWords[lang])} />
      </Sheet>
    </>
  );
}

/** What keeps the letter here, in the law's words, before the letter itself. */
function Stopped({ lang, letter }: PlaceProps) {
  const found = letter.check && stopsOf(lang, letter, letter.check);
  return (
    <div className="lhead notes">
      <Note kind="stop" title={<span id="why-stopped">{answerWords[lang].why.stopped}</span>}>
        {found && found.length > 0 && <Tests items={found} />}
      </Note>
    </div>
  );
}

function Reading({ lang, letter, from, today }: PlaceProps) {
  const words = roomWords[lang];
  const { way } = answerWords[lang];
  const story = [
    letter.way === "draft" ? "" : words.wayNote(way[letter.way]),
    letter.approvedLine ? words.approvedBy(letter.approvedLine.by, letter.approvedLine.when) : "",
    letter.edited ? words.editedNote : "",
  ].filter(Boolean);
  return (
    <>
      <Sheet
        label={words.sheet(letter.person.fullName)}
        lang={letter.language}
        from={from}
        to={[words.to(letter.person.fullName), today]}
      >
        <LetterText paragraphs={paragraphsWithLines(letter, words)} />
      </Sheet>
      {story.length > 0 && <p className="meta lhead under">{story.join(" ")}</p>}
    </>
  );
}

const formId = "edit-letter";

function Editing(props: PlaceProps) {
  const { lang, letter, unsaved } = props;
  const conflict = inConflict(props);
  const words = roomWords[lang];
  // After a refusal the form still stands on the text it began from; in a conflict the person has the newer one before them.
  const hash = unsaved && !conflict ? unsaved.hash : letter.hash;
  const empty = (value: string | undefined) =>
    unsaved?.why === "empty" && value?.trim() === "" ? answersWords[lang].missingNote : undefined;
  return (
    <form
      method="post"
      className="sheet stack"
      id={formId}
      data-check={`${roomOf(letter)}/check`}
      data-check-place={verdictPlace}
      data-not-checked={words.notChecked}
    >
      <HiddenFields fields={{ act: "edit", letter: letter.letterId, hash }} />
      <h2>{conflict ? answersWords[lang].whatYouWrote : words.editing}</h2>
      <TextField
        id="subject"
        name="subject"
        label={words.subject}
        value={unsaved?.subject ?? letter.subject}
        error={empty(unsaved?.subject)}
        lang={letter.language}
        maxLength={300}
      />
      <TextArea
        id="body"
        name="body"
        label={words.body}
        value={unsaved?.body ?? letter.body}
        error={empty(unsaved?.body)}
        lang={letter.language}
        rows={18}
        maxLength={20000}
        letter
      />
    </form>
  );
}

const roomOf = (letter: CheckedLetter) => `/jobs/${letter.job.slug}/answers`;

function EditActs(props: PlaceProps) {
  const { lang, letter } = props;
  const words = roomWords[lang];
  const conflict = inConflict(props);
  return (
    <ActBar>
      <Button form={formId}>{conflict ? answersWords[lang].saveMine : words.saveCheck}</Button>
      <LinkButton href={`${roomOf(letter)}?letter=${letter.letterId}`} variant="tertiary">
        {conflict ? answersWords[lang].keepTheirs : words.cancel}
      </LinkButton>
    </ActBar>
  );
}

function Acts({ lang, letter, next }: PlaceProps) {
  const words = roomWords[lang];
  const room = roomOf(letter);
  const stopped = letter.verdict === "stop";
  const editable = letter.way === "draft" || letter.way === "approved";
  return (
    <ActBar>
      {letter.way === "draft" && (
        <form method="post">
          <HiddenFields fields={{ act: "approve", letter: letter.letterId, hash: letter.hash, next: next ?? "" }} />
          <Button shortcut="a" variant={stopped ? "secondary" : "primary"} why={stopped ? "why-stopped" : undefined}>
            {words.approveNext}
          </Button>
        </form>
      )}
      {editable && (
        <LinkButton
          href={`${room}?letter=${letter.letterId}&edit=1`}
          variant={stopped ? "primary" : "secondary"}
          shortcut="e"
        >
          {words.edit}
        </LinkButton>
      )}
      <LinkButton href={`/applications/${letter.person.applicationId}#call`} variant="tertiary">
        {words.callInstead}
      </LinkButton>
      {(next ?? letter.next) && (
        <LinkButton href={`${room}?letter=${next ?? letter.next}`} variant="tertiary" shortcut="n">
          {words.skip}
        </LinkButton>
      )}
    </ActBar>
  );
}
