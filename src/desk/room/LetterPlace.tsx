// The middle of the answer room: the letter exactly as the candidate gets it, or its text to edit, and what can be done with it.
import type { ReactNode } from "react";
import { words as answerWords } from "../../answers/words.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { LetterText } from "../../ui/LetterText.tsx";
import { Note } from "../../ui/Note.tsx";
import { ActBar } from "../../ui/Reasons.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Tests } from "../../ui/Tests.tsx";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";
import { type CheckedLetter, stopsOf } from "./CheckPanel.tsx";
import { EditActs, Editing, inConflict, roomOf, type Unsaved } from "./EditLetter.tsx";
import { paragraphsWithLines } from "./paragraphs.ts";

export type PlaceProps = {
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
  /** What keeps the letter here: how its person is treated otherwise than others. */
  pairs?: ReactNode;
  /** Stands at the end of the room's addresses while only some letters are listed. */
  only: string;
};

export function LetterPlace(props: PlaceProps) {
  const { lang, letter, refusal, editing, mayWrite } = props;
  const { held } = letter;
  const stopped = letter.verdict === "stop" && letter.way === "draft" && !held;
  const conflict = inConflict(props);
  return (
    <>
      {refusal && (
        <div className="lhead notes">
          <Note kind="warning" title={refusal} announced />
        </div>
      )}
      {held && (
        <div className="lhead notes">
          <Note kind="plain" title={answersWords[lang].heldNote[held](letter.person.fullName)} />
        </div>
      )}
      {stopped && !editing && <Stopped {...props} />}
      {props.pairs && !editing && <div className="lhead notes">{props.pairs}</div>}
      {conflict && <Conflict {...props} />}
      {editing ? <Editing {...props} /> : <Reading {...props} />}
      {editing ? <EditActs {...props} /> : mayWrite && <Acts {...props} />}
    </>
  );
}

/** Who changed the letter and when, and the letter as it stands. The person's own text follows in its form. */
function Conflict(props: PlaceProps) {
  const { lang, letter, unsaved, from, today } = props;
  const words = answersWords[lang];
  const { other } = unsaved ?? {};
  const title = !other
    ? words.editedByDraft
    : other.you
      ? words.editedByYou(other.when)
      : words.editedByOther(other.by, other.when);
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
  const more = answersWords[lang];
  const approved = letter.approvedLine;
  const story = [
    letter.way === "draft" ? "" : words.wayNote(way[letter.way]),
    approved ? (approved.opened ? words.approvedBy : more.approvedUnopened)(approved.by, approved.when) : "",
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

function Acts({ lang, letter, next, only }: PlaceProps) {
  const words = roomWords[lang];
  const room = roomOf(letter);
  const stopped = letter.verdict === "stop";
  const ours = (letter.way === "draft" || letter.way === "approved") && !letter.held;
  return (
    <ActBar>
      {ours && letter.way === "draft" && (
        <form method="post">
          <HiddenFields fields={{ act: "approve", letter: letter.letterId, hash: letter.hash, next: next ?? "" }} />
          <Button shortcut="a" variant={stopped ? "secondary" : "primary"} why={stopped ? "why-stopped" : undefined}>
            {words.approveNext}
          </Button>
        </form>
      )}
      {ours && (
        <LinkButton
          href={`${room}?letter=${letter.letterId}&edit=1${only}`}
          variant={stopped ? "primary" : "secondary"}
          shortcut="e"
        >
          {words.edit}
        </LinkButton>
      )}
      {!letter.held && letter.way !== "accepted" && (
        <LinkButton href={`/applications/${letter.person.applicationId}#call`} variant="tertiary">
          {words.callInstead}
        </LinkButton>
      )}
      {(next ?? letter.next) && (
        <LinkButton href={`${room}?letter=${next ?? letter.next}${only}`} variant="tertiary" shortcut="n">
          {words.skip}
        </LinkButton>
      )}
    </ActBar>
  );
}
