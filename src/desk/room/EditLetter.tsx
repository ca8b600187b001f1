// The letter's text to edit: what was refused stands at its field, and what was typed stays.
import type { FieldFault } from "../../answers/answers.server.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Note } from "../../ui/Note.tsx";
import { ActBar } from "../../ui/Reasons.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";
import { type CheckedLetter, verdictPlace } from "./CheckPanel.tsx";

/** A text that was not saved, and why: it stays in the form. */
export type Unsaved = {
  subject: string;
  body: string;
  /** Of the text that the person began from. */
  hash: string;
  why: string;
  /** The fields that must be mended first. */
  fields: FieldFault[];
  /** Who changed the letter meanwhile, for "changed". Null when the draft was made anew. */
  other: { by: string; you: boolean; when: string } | null;
};

type EditProps = { lang: Lang; letter: CheckedLetter; unsaved: Unsaved | null };

/** Another text stands by now, somebody else's or the person's own from another window, and the person's own is not saved. */
export const inConflict = ({ unsaved }: Pick<EditProps, "unsaved">): boolean => unsaved?.why === "changed";

export const roomOf = (letter: CheckedLetter) => `/jobs/${letter.job.slug}/answers`;

const formId = "edit-letter";

/** What is wrong with each field, with the limit where there is one. */
function errorsOf(lang: Lang, unsaved: Unsaved | null): { field: FieldFault["field"]; text: string }[] {
  const words = answersWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  return (unsaved?.fields ?? []).map(({ field, length, most }) => ({
    field,
    text:
      unsaved?.why === "too-long"
        ? words.fieldLong[field](n(length), n(most))
        : unsaved?.why === "signs"
          ? words.fieldSigns[field]
          : words.fieldEmpty[field],
  }));
}

export function Editing(props: EditProps) {
  const { lang, letter, unsaved } = props;
  const conflict = inConflict(props);
  const words = roomWords[lang];
  const more = answersWords[lang];
  const errors = errorsOf(lang, unsaved);
  const errorAt = (field: FieldFault["field"]) => errors.find((one) => one.field === field)?.text;
  // After a refusal the form still stands on the text it began from; in a conflict the person has the newer one before them.
  const hash = unsaved && !conflict ? unsaved.hash : letter.hash;
  return (
    <>
      <NotSaved lang={lang} />
      {errors.length > 0 && (
        <div className="lhead notes">
          <ErrorSummary title={more.notSavedTitle} errors={errors} />
        </div>
      )}
      <form
        method="post"
        action={`${roomOf(letter)}?letter=${letter.letterId}&edit=1`}
        className="sheet stack"
        id={formId}
        data-check={`${roomOf(letter)}/check`}
        data-check-place={verdictPlace}
        data-not-checked={words.notChecked}
        data-keep={unsaved ? "unsaved" : ""}
      >
        <HiddenFields fields={{ act: "edit", letter: letter.letterId, hash }} />
        <h2>{conflict ? more.whatYouWrote : words.editing}</h2>
        <TextField
          id="subject"
          name="subject"
          label={words.subject}
          value={unsaved?.subject ?? letter.subject}
          error={errorAt("subject")}
          lang={letter.language}
        />
        <TextArea
          id="body"
          name="body"
          label={words.body}
          value={unsaved?.body ?? letter.body}
          error={errorAt("body")}
          lang={letter.language}
          rows={18}
          letter
        />
      </form>
    </>
  );
}

/** Shown by the page's script when a save was not answered, or answered with the door. */
function NotSaved({ lang }: { lang: Lang }) {
  const words = answersWords[lang];
  return (
    <div role="alert">
      <div className="lhead notes" data-not-saved="no-answer" hidden>
        <Note kind="warning" title={words.noAnswer}>
          <p>{words.noAnswerMore}</p>
        </Note>
      </div>
      <div className="lhead notes" data-not-saved="signed-out" hidden>
        <Note kind="warning" title={words.signedOut}>
          <p>
            {words.signedOutMore}{" "}
            <a href="/sign-in" target="_blank" rel="noopener">
              {words.signInLink}
            </a>
          </p>
        </Note>
      </div>
    </div>
  );
}

export function EditActs(props: EditProps) {
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
