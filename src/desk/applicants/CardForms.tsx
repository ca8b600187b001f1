// What can be written down on the card: a call, and a correction.
import { type Lang, langNames, langs } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { applicantsWords } from "../words-applicants.ts";
import type { CardView } from "./card.ts";

export function CallForm({ action, lang }: { action: string; lang: Lang }) {
  const words = applicantsWords[lang];
  return (
    <form method="post" action={action} className="stack">
      <HiddenFields fields={{ do: "call" }} />
      <TextArea id="note" name="note" label={words.callNote} hint={words.callHint} maxLength={4000} rows={3} />
      <div className="row">
        <Button variant="secondary">{words.callSave}</Button>
      </div>
    </form>
  );
}

type ChangeProps = {
  action: string;
  card: Pick<CardView, "contact" | "panel">;
  lang: Lang;
  error?: string | undefined;
};

export function ChangeForm({ action, card, lang, error }: ChangeProps) {
  const words = applicantsWords[lang];
  const { contact, panel } = card;
  return (
    <form method="post" action={action} className="stack">
      <HiddenFields fields={{ do: "change" }} />
      <TextField id="email" name="email" type="email" label={words.email} value={contact.email ?? ""} error={error} />
      <TextField id="phone" name="phone" type="tel" label={words.phone} value={contact.phone ?? ""} />
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
        maxLength={200}
      />
      <div className="row">
        <Button variant="secondary">{words.saveChange}</Button>
      </div>
    </form>
  );
}
