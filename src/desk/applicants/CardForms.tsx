// What can be written down on the card: a call, and a correction.
import { longestCause, longestNote } from "../../answers/calls.ts";
import { type Lang, langNames, langs } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Note } from "../../ui/Note.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { type CardView, longest } from "./card.ts";

type CallProps = {
  action: string;
  lang: Lang;
  /** Whether the call would be the answer. */
  answers: boolean;
  /** What was typed and refused, and why. */
  typed?: string | undefined;
  error?: string | undefined;
};

export function CallForm({ action, lang, answers, typed, error }: CallProps) {
  const words = applicantsWords[lang];
  return (
    <form method="post" action={action} className="stack">
      <HiddenFields fields={{ do: "call" }} />
      {answers && (
        <Note kind="warning" title={words.callCounts} level={3}>
          <p>{words.callCountsMore}</p>
        </Note>
      )}
      <TextArea
        id="note"
        name="note"
        label={words.callNote}
        hint={answers ? words.callShort : `${words.callHint} ${words.callShort}`}
        value={typed}
        error={error}
        maxLength={longestNote}
        rows={3}
        required
      />
      <div className="row">
        <Button variant="secondary">{answers ? words.callSaveAnswers : words.callSave}</Button>
      </div>
    </form>
  );
}

/** The way back for a call that was written down by mistake. Open when it was refused. */
export function TakeBackForm({ action, call, lang, typed, error }: Omit<CallProps, "answers"> & { call: string }) {
  const words = applicantsWords[lang];
  return (
    <details className="under" open={error !== undefined}>
      <summary>{words.callTake}</summary>
      <form method="post" action={action} className="stack under">
        <HiddenFields fields={{ do: "take-back", call }} />
        <p className="meta">{words.callTakeMore}</p>
        <TextField
          id="why"
          name="why"
          label={words.callTakeWhy}
          hint={words.callTakeHint}
          value={typed}
          error={error}
          maxLength={longestCause}
          required
        />
        <div className="row">
          <Button variant="secondary">{words.callTake}</Button>
        </div>
      </form>
    </details>
  );
}

type ChangeProps = {
  action: string;
  card: Pick<CardView, "contact" | "panel">;
  lang: Lang;
  /** What is wrong, by the field's name. */
  error?: Partial<Record<string, string>> | undefined;
};

export function ChangeForm({ action, card, lang, error }: ChangeProps) {
  const words = applicantsWords[lang];
  const { contact, panel } = card;
  return (
    <form method="post" action={action} className="stack">
      <HiddenFields fields={{ do: "change" }} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={words.email}
        value={contact.email ?? ""}
        error={error?.email}
      />
      <TextField
        id="phone"
        name="phone"
        type="tel"
        label={words.phone}
        value={contact.phone ?? ""}
        error={error?.phone}
        maxLength={longest.phone}
      />
      <Select
        id="language"
        name="language"
        label={words.language}
        value={panel.language}
        choices={langs.map((value) => ({ value, label: langNames[value] }))}
      />
      <Checkbox id="internal" name="internal" value="yes" label={words.isInternal} checked={panel.internal} />
      <TextField
        id="contribution"
        name="contribution"
        label={words.contribution}
        hint={words.contributionHint}
        value={contact.contribution ?? ""}
        error={error?.contribution}
        maxLength={longest.contribution}
      />
      <div className="row">
        <Button variant="secondary">{words.saveChange}</Button>
      </div>
    </form>
  );
}
